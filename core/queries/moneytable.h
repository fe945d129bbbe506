// SPDX-License-Identifier: GPL-3.0-or-later
// Cost and funding as tables of sums, each with its total: for the window, documents and spreadsheets alike.
#pragma once
#include "queries/budget.h"

namespace iap {

enum class SumsBy { year, objective, action, category, source, measureKind };

struct MoneyTable {
  struct Row {
    QString label;
    QList<std::optional<Money>> cells;  // one for each column; nothing where there is no amount
    bool total = false;
  };

  QString first;        // heading of the labels
  QStringList columns;  // headings of the amounts
  QList<Row> rows;      // the total last
};

/// Cost by objective, action or category in columns of years; money by year or by source in columns of certainty; the
/// plan's funding by source and kind of measure. Each total is the one of budget(). Without rows where there is nothing
/// to add up.
MoneyTable moneyTable(const Links& links, const QList<YearMoney>& years, SumsBy by, const Language& language,
                      const Language& planLanguage);

}  // namespace iap

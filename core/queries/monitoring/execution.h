// SPDX-License-Identifier: GPL-3.0-or-later
// How much of the cost is committed and spent, and where it went instead. Formulas: docs/methods.md, "Budget
// execution".
#pragma once
#include "queries/budget.h"

namespace iap {

/// A row of budget against outturn.
struct OutturnRow {
  qint64 id = 0;  // list item of the category; 0: none
  Money budget, committed, spent;
  Money budgetOfSpent;  // of the lines that have a spent amount
  int withCommitted = 0, withSpent = 0;
};

struct Execution {
  Money cost, committed, spent;  // of the lines of priced actions in the plan's price base
  int lines = 0, withCommitted = 0, withSpent = 0;
  Money eligible, euGrant;  // euGrant: approved and received from sources of the European Union
  int withEligible = 0;
  Money gap;  // cost − secured

  /// Each is nothing where nothing is recorded or the divisor is not above zero.
  std::optional<double> commitmentRate() const;
  std::optional<double> executionRate() const;
  std::optional<double> spentOfCommitted() const;
  std::optional<double> cofinancingRate() const;
};
Execution execution(const Links& links);

/// Budget and outturn by cost category, in the order of the list.
QList<OutturnRow> outturnByCategory(const Links& links);
/// Of the lines that have a spent amount: how much the composition differs from the budget, whatever its size: Σ|actual
/// − adjusted| / Σ adjusted with the budget scaled to the actual total (PEFA PI-2). Nothing without a budget or an
/// outturn.
std::optional<double> compositionVariance(const QList<OutturnRow>& rows);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of cost by action, and lines of funding by source.
#include <QCoreApplication>
#include <cmath>

#include "edits/records.h"
#include "queries/labels.h"
#include "ui/fieldinput.h"
#include "ui/specs/specs.h"

namespace iap::ui {

namespace {

QString trM(const char* text) { return QCoreApplication::translate("MoneyTable", text); }

/// What a line adds to the cost: years and units multiplied out.
ColumnSpec lineTotalColumn() {
  ColumnSpec column;
  column.key = QStringLiteral("total");
  column.moneyTitle = trM(QT_TRANSLATE_NOOP("MoneyTable", "Total, %1"));
  column.width = 104;
  column.right = true;
  column.kept = true;
  const auto total = [](const OpenPlan& o, qint64 id) {
    const CostLine* line = o.plan().costLines.find({id});
    return line ? lineCost(*line) : std::nullopt;
  };
  column.text = [total](const OpenPlan& o, qint64 id) {
    const auto amount = total(o, id);
    return amount ? o.language().amount(*amount, o.plan().plan().currency) : QString();
  };
  column.look = [text = column.text](const OpenPlan& o, qint64 id) {
    const QString amount = text(o, id);
    return amount.isEmpty() ? CellLook{.text = trM(QT_TRANSLATE_NOOP("MoneyTable", "not priced")), .missing = true}
                            : CellLook{amount};
  };
  column.number = [total](const OpenPlan& o, qint64 id) {
    const auto amount = total(o, id);
    return amount ? unitsOf(o, *amount) : std::nan("");
  };
  return column;
}

Mark markOf(FundingStatus status) {
  switch (status) {
    case FundingStatus::approved:
    case FundingStatus::received:
      return Mark::good;
    case FundingStatus::appliedFor:
      return Mark::half;
    case FundingStatus::identified:
      return Mark::ring;
    case FundingStatus::refused:
      return Mark::bad;
    case FundingStatus::idea:
    case FundingStatus::notRecorded:
      break;
  }
  return Mark::dashedRing;
}

ColumnSpec amountColumn(const OpenPlan& open, const QString& table, double width) {
  ColumnSpec column = labelled(open, table, "amount", width);
  column.moneyTitle = trM(QT_TRANSLATE_NOOP("MoneyTable", "Amount, %1"));
  return column;
}

}  // namespace

TableSpec costTable(const OpenPlan& open) {
  const QString table = QStringLiteral("cost_line");
  TableSpec spec;
  spec.table = table;
  spec.name = trM(QT_TRANSLATE_NOOP("MoneyTable", "Table of cost lines"));
  spec.newText = trM(QT_TRANSLATE_NOOP("MoneyTable", "New cost line"));
  spec.groupText = trM(QT_TRANSLATE_NOOP("MoneyTable", "Group by action"));
  spec.columns = {
      withMissing(labelled(open, table, "description", 200), trM(QT_TRANSLATE_NOOP("MoneyTable", "no description"))),
      withMissing(labelled(open, table, "category", 150), trM(QT_TRANSLATE_NOOP("MoneyTable", "no category"))),
      amountColumn(open, table, 110),
      lineTotalColumn(),
      labelled(open, table, "spending", 100),
      labelled(open, table, "recurrence", 96),
      labelled(open, table, "year", 60),
      labelled(open, table, "last_year", 84),
      labelled(open, table, "quantity", 84),
      labelled(open, table, "unit", 90),
      labelled(open, table, "unit_price", 96),
      labelled(open, table, "staff_amount", 84),
      labelled(open, table, "staff_unit", 84),
      labelled(open, table, "estimate", 96),
      labelled(open, table, "status", 120),
      labelled(open, table, "words", 130),
      labelled(open, table, "price_base_year", 96),
      labelled(open, table, "eligible", 96),
      labelled(open, table, "committed", 96),
      labelled(open, table, "spent", 96)};
  spec.addColumn = 0;
  spec.ownOrder = true;
  spec.emptyTitle = trM(QT_TRANSLATE_NOOP("MoneyTable", "No costs yet"));
  spec.emptyWords = trM(QT_TRANSLATE_NOOP(
      "MoneyTable",
      "What does each action cost, in which year, and how sure is the figure? Choose an action and add a line, or type "
      "one amount for the whole action on the page Actions."));
  spec.alsoShows = {QStringLiteral("cost_year"), QStringLiteral("list_item"), QStringLiteral("plan_facts"),
                    QStringLiteral("action")};
  spec.groupTables = {QStringLiteral("action")};
  spec.groupByOwn = true;
  spec.keepsEmptyGroups = true;
  spec.groupOf = [](const OpenPlan& o, qint64 id) {
    const CostLine* line = o.plan().costLines.find({id});
    return line ? line->action.value : 0;
  };
  spec.groups = [](const OpenPlan& o) {
    QList<std::pair<qint64, QString>> groups;
    for (const Action* action : inOrder(o.plan().actions))
      groups.append(
          {action->id.value, shortNameOf(o.plan(), {QStringLiteral("action"), action->id.value}, o.language())});
    return groups;
  };
  spec.totals = [](const OpenPlan& o, const QList<qint64>& ids) {
    QStringList cells(21);
    Money sum;
    bool any = false;
    for (const qint64 id : ids)
      if (const CostLine* line = o.plan().costLines.find({id}))
        if (const auto amount = lineCost(*line); amount && o.money().cost(line->action).state == CostState::priced &&
                                                 samePriceBase(o.links(), line->priceBaseYear)) {
          sum += *amount;
          any = true;
        }
    cells[0] = ids.isEmpty() ? trM(QT_TRANSLATE_NOOP("MoneyTable", "no line"))
                             : QCoreApplication::translate("MoneyTable", "%n line(s)", nullptr, int(ids.size()));
    if (any) cells[3] = o.language().amount(sum, o.plan().plan().currency);
    return cells;
  };
  spec.leftOut = [](const OpenPlan& o, const QList<qint64>& ids) {
    const Budget& budget = o.sums().budget;
    QStringList parts;
    if (budget.unpriced() && ids.size() == qsizetype(o.plan().costLines.size()))
      parts += QCoreApplication::translate("MoneyTable", "%n action(s) unpriced, not in the total", nullptr,
                                           budget.unpriced());
    int other = 0;
    for (const qint64 id : ids)
      if (const CostLine* line = o.plan().costLines.find({id}))
        other += line->amount && !samePriceBase(o.links(), line->priceBaseYear);
    if (other)
      parts += QCoreApplication::translate("MoneyTable", "%n line(s) in prices of another year, not in the total",
                                           nullptr, other);
    return parts.join(QStringLiteral(" \u00b7 "));
  };
  return spec;
}

TableSpec fundingTable(const OpenPlan& open) {
  const QString table = QStringLiteral("funding_line");
  TableSpec spec;
  spec.table = table;
  spec.name = trM(QT_TRANSLATE_NOOP("MoneyTable", "Table of funding lines"));
  spec.newText = trM(QT_TRANSLATE_NOOP("MoneyTable", "New funding line"));
  spec.groupText = trM(QT_TRANSLATE_NOOP("MoneyTable", "Group by source"));
  spec.addPrompt = trM(QT_TRANSLATE_NOOP("MoneyTable", "Type a source to add a line"));
  ColumnSpec source =
      withMissing(labelled(open, table, "source", 190), trM(QT_TRANSLATE_NOOP("MoneyTable", "no source")));
  source.strong = true;
  ColumnSpec status = labelled(open, table, "status", 124);
  status.look = [words = status.look](const OpenPlan& o, qint64 id) {
    CellLook cell = words(o, id);
    if (const FundingLine* line = o.plan().fundingLines.find({id})) cell.mark = markOf(line->status);
    return cell;
  };
  ColumnSpec planned = withMissing(amountColumn(open, table, 110), trM(QT_TRANSLATE_NOOP("MoneyTable", "no amount")));
  status.kept = planned.kept = true;
  spec.columns = {
      source,
      labelled(open, table, "programme", 160),
      withMissing(labelled(open, table, "action", 170), trM(QT_TRANSLATE_NOOP("MoneyTable", "the plan as a whole"))),
      status,
      planned,
      labelled(open, table, "year", 60),
      labelled(open, table, "deadline", 92),
      labelled(open, table, "decided", 92),
      labelled(open, table, "measure_kind", 130),
      labelled(open, table, "cofinancing_rate", 110),
      labelled(open, table, "words", 130),
      labelled(open, table, "price_base_year", 96)};
  spec.add = [](Plan& plan) { return addFundingLine(plan, {}, {}, std::nullopt).value; };
  spec.addColumn = 0;
  spec.ownOrder = true;
  spec.emptyTitle = trM(QT_TRANSLATE_NOOP("MoneyTable", "No funding yet"));
  spec.emptyWords = trM(QT_TRANSLATE_NOOP(
      "MoneyTable",
      "Who pays, and how sure is it? Type a source in the row above; a line belongs to an action or to the plan as a "
      "whole. A source without an amount counts as no money."));
  spec.alsoShows = {QStringLiteral("list_item"), QStringLiteral("plan_facts"), QStringLiteral("action")};
  spec.groupByOwn = true;
  spec.groupOf = [](const OpenPlan& o, qint64 id) {
    const FundingLine* line = o.plan().fundingLines.find({id});
    return line ? line->source.value : 0;
  };
  spec.groupTables = {QStringLiteral("list_item")};
  spec.groups = [](const OpenPlan& o) {
    QList<std::pair<qint64, QString>> groups;
    for (const ListItem* item : inOrder(o.plan().listItems))
      if (item->list == ListKind::fundingSource) groups.append({item->id.value, labelOf(*item, o.language())});
    groups.append({0, trM(QT_TRANSLATE_NOOP("MoneyTable", "no source"))});
    return groups;
  };
  spec.totals = [](const OpenPlan& o, const QList<qint64>& ids) {
    QStringList cells(18);
    Funding sum;
    for (const qint64 id : ids)
      if (const FundingLine* line = o.plan().fundingLines.find({id})) sum.add(*line, o.links());
    cells[0] = QCoreApplication::translate("MoneyTable", "%n line(s)", nullptr, int(ids.size()));
    if (sum.counted() > Money()) cells[4] = o.language().amount(sum.counted(), o.plan().plan().currency);
    return cells;
  };
  spec.leftOut = [](const OpenPlan& o, const QList<qint64>& ids) {
    Funding sum;
    for (const qint64 id : ids)
      if (const FundingLine* line = o.plan().fundingLines.find({id})) sum.add(*line, o.links());
    QStringList parts;
    if (sum.namedOnly)
      parts += QCoreApplication::translate("MoneyTable", "%n without amount, not in the total", nullptr, sum.namedOnly);
    const auto amount = [&](Money money) { return o.language().money(money, o.plan().plan().currency); };
    if (sum.idea > Money())
      parts += trM(QT_TRANSLATE_NOOP("MoneyTable", "%1 only ideas, not counted")).arg(amount(sum.idea));
    if (sum.refused > Money()) parts += trM(QT_TRANSLATE_NOOP("MoneyTable", "%1 refused")).arg(amount(sum.refused));
    if (sum.otherPriceBase)
      parts += QCoreApplication::translate("MoneyTable", "%n line(s) in prices of another year, not in the total",
                                           nullptr, sum.otherPriceBase);
    return parts.join(QStringLiteral(" \u00b7 "));
  };
  return spec;
}

}  // namespace iap::ui

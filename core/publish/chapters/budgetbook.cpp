// SPDX-License-Identifier: GPL-3.0-or-later
// The budget book: every total down to the lines that make it, and what the totals leave out.
#include <QCoreApplication>
#include <algorithm>

#include "publish/chapters/amounts.h"
#include "publish/chapters/blocks.h"
#include "publish/figures/yearcolumns.h"

namespace iap {

namespace {

/// Whole years side by side are at most seven; more of them are taken together.
QList<QList<int>> periodsOf(QList<int> years) {
  std::sort(years.begin(), years.end());
  const qsizetype atATime = std::max<qsizetype>(1, (years.size() + 6) / 7);
  QList<QList<int>> periods;
  for (qsizetype i = 0; i < years.size(); i += atATime) periods += years.mid(i, atATime);
  return periods;
}

QString periodTitle(const QList<int>& period) {
  return period.size() == 1 ? QString::number(period.first())
                            : QStringLiteral("%1\u2013%2").arg(period.first()).arg(period.last());
}

}  // namespace

void addCostByKind(Builder& b) {
  struct Kinds {
    Money investment, running, open;
    Money total() const { return investment + running + open; }
  };
  QHash<qint64, Kinds> byCategory;
  Kinds all;
  int staff = 0;
  for (const Action& action : b.plan.actions) {
    if (actionCost(b.links, action).state != CostState::priced) continue;
    for (const CostLine* line : b.links.costLinesOf.value(action.id.value)) {
      staff += line->staffUnit != StaffUnit::none;
      if (!samePriceBase(b.links, line->priceBaseYear)) continue;
      const auto cost = lineCost(*line);
      if (!cost) continue;
      for (Kinds* kinds : {&byCategory[line->category.value], &all})
        (line->spending == Spending::investment ? kinds->investment
         : line->spending == Spending::running  ? kinds->running
                                                : kinds->open) += *cost;
    }
  }
  if (byCategory.isEmpty()) return b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "No action is priced yet.")));
  const bool open = all.open != Money();
  DataTable table(b.say(QT_TRANSLATE_NOOP("Sentence", "Cost by category, investment and running, in {currency}"),
                        {{"currency", b.currency()}}),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Category"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Investment")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Running")), ColumnKind::number}});
  if (open)
    table.columns += Column{b.translated(QT_TRANSLATE_NOOP("Document", "Not stated which")), ColumnKind::number};
  table.columns += Column{b.translated(QT_TRANSLATE_NOOP("Document", "Total")), ColumnKind::number};
  table.columns += Column{b.translated(QT_TRANSLATE_NOOP("Document", "Share")), ColumnKind::number};
  const auto row = [&](const Cell& name, const Kinds& kinds, RowKind kind) {
    TableRow made{{name, b.amountCell(kinds.investment), b.amountCell(kinds.running)}, kind};
    if (open) made.cells += b.amountCell(kinds.open);
    made.cells += b.amountCell(kinds.total());
    made.cells += b.cell(share(b, kinds.total()));
    table.rows += made;
  };
  for (const CostRow& category : costByCategory(b.links))
    if (byCategory.contains(category.id))
      row(b.cellOr(b.label({category.id}), QT_TRANSLATE_NOOP("Document", "not stated")), byCategory.value(category.id),
          RowKind::body);
  row(b.cell(b.say(QT_TRANSLATE_NOOP("Sentence", "Total, {n} of {all} actions"),
                   {{"n", qint64(b.sums().budget.priced)}, {"all", qint64(b.sums().budget.actions)}})),
      all, RowKind::total);
  if (staff)
    table.notes += TableNote{{},
                             b.say(QT_TRANSLATE_NOOP("Sentence",
                                                     "{n, plural, one {# line has} other {# lines have}} staff "
                                                     "time beside the money."),
                                   {{"n", qint64(staff)}})};
  b.addTable(table);
}

void addFundingByYear(Builder& b) {
  QHash<qint64, QMap<int, Money>> bySource;
  QMap<int, Money> totals;
  for (const FundingLine& line : b.plan.fundingLines) {
    if (!line.amount || line.status == FundingStatus::idea || line.status == FundingStatus::refused ||
        !samePriceBase(b.links, line.priceBaseYear))
      continue;
    bySource[line.source.value][line.year.value_or(0)] += *line.amount;
    totals[line.year.value_or(0)] += *line.amount;
  }
  QList<int> years = totals.keys();
  const bool undated = years.removeOne(0);
  if (years.isEmpty()) return b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "No funding has a year yet.")));
  DataTable table(
      b.say(QT_TRANSLATE_NOOP("Sentence", "Funding by source and year, in {currency}"), {{"currency", b.currency()}}),
      {{b.translated(QT_TRANSLATE_NOOP("Document", "Source"))}});
  const auto periods = periodsOf(years);
  for (const QList<int>& period : periods) table.columns += Column{periodTitle(period), ColumnKind::number};
  if (undated) table.columns += Column{b.translated(QT_TRANSLATE_NOOP("Document", "No year")), ColumnKind::number};
  table.columns += Column{b.translated(QT_TRANSLATE_NOOP("Document", "Total")), ColumnKind::number};
  const auto row = [&](const Cell& name, const QMap<int, Money>& amounts, RowKind kind) {
    TableRow made{{name}, kind};
    Money sum;
    for (const QList<int>& period : periods) {
      Money part;
      for (const int year : period) part += amounts.value(year);
      sum += part;
      made.cells += b.amountCell(part);
    }
    sum += amounts.value(0);
    if (undated) made.cells += b.amountCell(amounts.value(0));
    made.cells += b.amountCell(sum);
    table.rows += made;
  };
  for (const SourceRow& source : fundingBySource(b.links))
    if (bySource.contains(source.source))
      row(b.cellOr(b.label({source.source}), QT_TRANSLATE_NOOP("Document", "not named")), bySource.value(source.source),
          RowKind::body);
  row(b.cell(b.translated(QT_TRANSLATE_NOOP("Document", "All sources"))), totals, RowKind::total);
  table.notes +=
      TableNote{{}, b.translated(QT_TRANSLATE_NOOP("Document", "Ideas and refused applications are not counted."))};
  b.addTable(table);
}

void addYearFigure(Builder& b) {
  const QList<YearMoney> years = moneyByYear(b.links);
  QList<YearColumn> columns;
  QStringList words;
  for (const YearMoney& year : years) {
    if (!year.year) continue;
    const Money gap = year.stillToFind();
    columns += YearColumn{QString::number(year.year),
                          year.cost,
                          {{Fill::solid, year.funding.secured()},
                           {Fill::hatched, year.funding.appliedFor},
                           {Fill::dotted, year.funding.identified},
                           {Fill::outline, year.funding.named},
                           {Fill::dashed, gap}},
                          {},
                          gap > Money()};
    words += b.say(QT_TRANSLATE_NOOP("Sentence", "{year}: cost {cost}, secured {secured}, still to find {gap}"),
                   {{"year", QString::number(year.year)},
                    {"cost", b.amount(year.cost)},
                    {"secured", b.amount(year.funding.secured())},
                    {"gap", b.amount(std::max(Money(), gap))}});
  }
  if (columns.size() < 2) return;
  const SentenceValues values{{"unit", unitWords(b)}, {"currency", b.currency()}, {"list", b.joined(words)}};
  Figure made(b.say(QT_TRANSLATE_NOOP("Sentence", "Cost of each year and who pays it, in {unit}"), values),
              b.say(QT_TRANSLATE_NOOP("Sentence", "Columns by year, in {currency}: {list}."), values),
              yearDrawing(
                  columns, [&](Money money) { return figure(b, money, 1); }, 467.7));
  made.inWords = b.translated(QT_TRANSLATE_NOOP(
      "Document",
      "The black line is the cost of the year; below it money that is secured (solid), applied for (hatched), "
      "identified (dotted), named without a status (outlined) and still to find (dashed). Money without a year is left "
      "out."));
  b.add(std::move(made));
}

void addCostToGap(Builder& b) {
  const Budget& budget = b.sums().budget;
  if (budget.cost == Money()) return b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "No action is priced yet.")));
  DataTable table(
      b.say(QT_TRANSLATE_NOOP("Sentence", "From the cost to what is still to find, step by step, in {currency}"),
            {{"currency", b.currency()}}),
      {{b.translated(QT_TRANSLATE_NOOP("Document", "Step"))},
       {b.translated(QT_TRANSLATE_NOOP("Document", "Amount")), ColumnKind::number},
       {b.translated(QT_TRANSLATE_NOOP("Document", "What remains")), ColumnKind::number}});
  Money rest = budget.cost;
  table.rows +=
      TableRow{{b.cell(b.translated(QT_TRANSLATE_NOOP("Document", "Cost"))), b.amountCell(rest), b.amountCell(rest)}};
  for (const auto& [label, amount] :
       {std::pair{QT_TRANSLATE_NOOP("Document", "less: approved"), budget.funding.approved},
        {QT_TRANSLATE_NOOP("Document", "less: received"), budget.funding.received},
        {QT_TRANSLATE_NOOP("Document", "less: applied for"), budget.funding.appliedFor},
        {QT_TRANSLATE_NOOP("Document", "less: identified"), budget.funding.identified},
        {QT_TRANSLATE_NOOP("Document", "less: source named, status not recorded"), budget.funding.named}}) {
    if (amount == Money()) continue;
    rest = rest - amount;
    table.rows += TableRow{{b.cell(b.translated(label)), b.amountCell(amount), b.amountCell(rest)}};
  }
  table.rows += TableRow{
      {b.cell(budget.stillToFind() < Money() ? b.translated(QT_TRANSLATE_NOOP("Document", "More than the cost"))
                                             : b.translated(QT_TRANSLATE_NOOP("Document", "Still to find"))),
       b.cell({}),
       b.amountCell(budget.stillToFind() < Money() ? Money() - budget.stillToFind() : budget.stillToFind())},
      RowKind::total};
  if (budget.funding.idea > Money())
    table.notes += TableNote{{},
                             b.say(QT_TRANSLATE_NOOP("Sentence", "Ideas for {amount} are not counted."),
                                   {{"amount", b.money(budget.funding.idea)}})};
  b.addTable(table);
}

void addActionMoneyTable(Builder& b) {
  DataTable table(
      b.say(QT_TRANSLATE_NOOP("Sentence", "Cost and funding, action by action, in {currency}"),
            {{"currency", b.currency()}}),
      {Column{b.translated(QT_TRANSLATE_NOOP("Document", "Code")), ColumnKind::code},
       Column{b.translated(QT_TRANSLATE_NOOP("Document", "Action and cost line"))},
       Column{b.translated(QT_TRANSLATE_NOOP("Document", "Cost")), ColumnKind::number},
       Column{b.translated(QT_TRANSLATE_NOOP("Document", "Secured")), ColumnKind::number, QStringLiteral("secured")},
       Column{b.translated(QT_TRANSLATE_NOOP("Document", "Expected")), ColumnKind::number, QStringLiteral("expected")},
       Column{b.translated(QT_TRANSLATE_NOOP("Document", "Still to find")), ColumnKind::number, QStringLiteral("gap")},
       Column{b.translated(QT_TRANSLATE_NOOP("Document", "Sources")), ColumnKind::text, QStringLiteral("sources")}});
  const bool withLines = b.setting("lines", "yes") == QStringLiteral("yes");
  Money named;
  for (const Action* action : inCodeOrder(b.plan.actions, b.language)) {
    const ActionCost cost = actionCost(b.links, *action);
    const Funding funding = actionFunding(b.links, action->id);
    named += funding.named;
    QStringList sources;
    for (const FundingLine* line : b.links.fundingOf.value(action->id.value)) {
      const QString source = b.label(line->source);
      if (!source.isEmpty() && !sources.contains(source)) sources += source;
    }
    const bool priced = cost.state == CostState::priced;
    TableRow row{
        {b.cell(action->code), Cell{bold(b.text(action->title))},
         priced ? Cell{.text = bold(b.amount(cost.total)), .amount = cost.total}
                : Cell{.text = italic(b.costWords(*action, cost.state)), .unknown = true},
         securedCell(b, funding), expectedCell(b, funding),
         priced ? b.amountCell(cost.total - funding.counted()) : b.word(QT_TRANSLATE_NOOP("Document", "unknown")),
         b.cellOr(b.language.list(sources), QT_TRANSLATE_NOOP("Document", "none"))}};
    const auto lines = withLines ? b.links.costLinesOf.value(action->id.value) : QList<const CostLine*>();
    // The code is that of the lines below, too; a list of sources would be torn over them.
    row.cells.first().rows = 1 + int(lines.size());
    table.rows += row;
    for (const CostLine* line : lines) {
      const auto amount = lineCost(*line);
      QString what = b.text(line->description);
      const QString category = b.label(line->category);
      what = what.isEmpty() ? category : category.isEmpty() ? what : category + QStringLiteral(": ") + what;
      if (what.isEmpty()) what = b.translated(QT_TRANSLATE_NOOP("Document", "Cost line"));
      if (amount && !samePriceBase(b.links, line->priceBaseYear))
        what += b.say(QT_TRANSLATE_NOOP("Sentence", " (prices of {year}, not added)"),
                      {{"year", QString::number(*line->priceBaseYear)}});
      table.rows += TableRow{{b.cell({}), b.cell(what),
                              amount ? b.amountCell(*amount) : b.word(QT_TRANSLATE_NOOP("Document", "not estimated")),
                              b.cell({}), b.cell({}), b.cell({}), b.cell({})}};
      table.rows.last().cells.first().covered = true;
    }
  }
  if (table.rows.isEmpty())
    return b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "There are no actions in this plan.")));
  const Budget& budget = b.sums().budget;
  const Funding plan = actionFunding(b.links, {});
  if (plan.lines)
    table.rows += TableRow{
        {b.cell({}), Cell{bold(b.translated(QT_TRANSLATE_NOOP("Document", "For the plan as a whole")))}, b.cell({}),
         securedCell(b, plan), expectedCell(b, plan), b.amountCell(Money() - plan.counted()), b.cell({})}};
  table.rows += TableRow{{b.cell({}),
                          b.cell(b.say(QT_TRANSLATE_NOOP("Sentence", "Total, {n} of {all} actions"),
                                       {{"n", qint64(budget.priced)}, {"all", qint64(budget.actions)}})),
                          b.amountCell(budget.cost), securedCell(b, budget.funding), expectedCell(b, budget.funding),
                          b.amountCell(budget.stillToFind()), b.cell({})},
                         RowKind::total};
  if (plan.counted() > Money() && b.prints(QStringLiteral("gap"), true))
    table.notes +=
        TableNote{{},
                  b.translated(QT_TRANSLATE_NOOP("Document",
                                                 "Money of the plan as a whole belongs to no action; it lowers what is "
                                                 "still to find for all of them together."))};
  addTotalNotes(b, table, true, b.prints(QStringLiteral("gap"), true));
  if (named + plan.named > Money())
    table.notes += TableNote{
        {},
        b.say(QT_TRANSLATE_NOOP("Sentence",
                                "{amount} more has a source whose status is not recorded; it counts neither as "
                                "secured nor as expected, but is not to be found any more."),
              {{"amount", b.money(named + plan.named)}})};
  b.addTable(table);
}

void addLeftOut(Builder& b) {
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "Actions that the totals leave out")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Code")), ColumnKind::code},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Action"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Why"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Who knows more"))}});
  for (const Action* action : inCodeOrder(b.plan.actions, b.language)) {
    const ActionCost cost = actionCost(b.links, *action);
    if (cost.state == CostState::priced) continue;
    QString why = b.costWords(*action, cost.state);
    if (!action->costWords.isEmpty() && action->costWords != why) why += QStringLiteral(": ") + action->costWords;
    table.rows += TableRow{{b.cell(action->code), b.cell(b.text(action->title)), b.cell(why),
                            b.cellOr(b.listOfLeads(*action), QT_TRANSLATE_NOOP("Document", "not named"))}};
  }
  // An action may be priced and have lines that nobody has estimated.
  DataTable lines(b.translated(QT_TRANSLATE_NOOP("Document", "Cost lines that the totals leave out")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Action"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Cost line"))}});
  for (const Action* action : inCodeOrder(b.plan.actions, b.language)) {
    if (actionCost(b.links, *action).state != CostState::priced) continue;
    for (const CostLine* line : b.links.costLinesOf.value(action->id.value)) {
      if (lineCost(*line)) continue;
      const QString what = b.text(line->description), category = b.label(line->category);
      lines.rows += TableRow{{b.cell(b.actionTitle(*action)),
                              b.cellOr(what.isEmpty() ? category : what, QT_TRANSLATE_NOOP("Document", "not named"))}};
    }
  }
  const Budget& budget = b.sums().budget;
  if (table.rows.isEmpty() && lines.rows.isEmpty() && !budget.otherPriceBase && !budget.funding.namedOnly)
    return b.paragraph(b.translated(QT_TRANSLATE_NOOP("Document", "The totals leave nothing out.")));
  if (!table.rows.isEmpty()) b.addTable(table);
  if (!lines.rows.isEmpty()) b.addTable(lines);
  if (budget.otherPriceBase)
    b.paragraph(b.say(QT_TRANSLATE_NOOP("Sentence",
                                        "{n, plural, one {# line of cost or funding is} other {# lines of cost or "
                                        "funding are}} in prices of another year and left out of all totals."),
                      {{"n", qint64(budget.otherPriceBase)}}));
  if (budget.funding.namedOnly)
    b.paragraph(b.say(QT_TRANSLATE_NOOP("Sentence",
                                        "{n, plural, one {# source is named without an amount and counts as no money.} "
                                        "other {# lines name a source without an amount and count as no money.}}"),
                      {{"n", qint64(budget.funding.namedOnly)}}));
}

}  // namespace iap

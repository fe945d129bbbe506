// SPDX-License-Identifier: GPL-3.0-or-later
// Costs and funding: key figures, the ladder, tables by source, objective and category.
#include <QCoreApplication>
#include <algorithm>
#include <functional>

#include "publish/chapters/amounts.h"
#include "publish/chapters/blocks.h"
#include "publish/figures/ladder.h"

namespace iap {

void addLadder(Builder& b) {
  const Budget& budget = b.sums().budget;
  if (budget.cost <= Money() || budget.stillToFind() < Money()) return;
  const int decimals = decimalsFor(b, partsOf(budget), budget.cost);
  QList<Rung> rungs;
  QStringList words;
  const auto rung = [&](const QString& label, const char* sentence, Money amount, Fill fill, Ink ink,
                        bool always = false) {
    if (amount == Money() && !always) return;
    rungs += Rung{label, amount, figure(b, amount, decimals), fill, ink};
    if (rungs.size() > 1) words += b.say(sentence, {{"amount", b.money(amount)}, {"share", share(b, amount)}});
  };
  rung(b.say(QT_TRANSLATE_NOOP("Sentence", "{n, plural, one {Cost of # action} other {Cost of # actions}}"),
             {{"n", qint64(budget.priced)}}),
       nullptr, budget.cost, Fill::solid, Ink::strong, true);
  rung(b.translated(QT_TRANSLATE_NOOP("Document", "Secured")),
       QT_TRANSLATE_NOOP("Sentence", "{amount} ({share}) is secured"), budget.funding.secured(), Fill::solid,
       Ink::strong);
  rung(b.translated(QT_TRANSLATE_NOOP("Document", "Applied for")),
       QT_TRANSLATE_NOOP("Sentence", "{amount} ({share}) is applied for"), budget.funding.appliedFor, Fill::hatched,
       Ink::strong);
  rung(b.translated(QT_TRANSLATE_NOOP("Document", "Identified")),
       QT_TRANSLATE_NOOP("Sentence", "{amount} ({share}) is identified"), budget.funding.identified, Fill::dotted,
       Ink::strong);
  rung(b.translated(QT_TRANSLATE_NOOP("Document", "Source named, status not recorded")),
       QT_TRANSLATE_NOOP("Sentence", "{amount} ({share}) is named, its status not recorded"), budget.funding.named,
       Fill::outline, Ink::strong);
  rung(b.translated(QT_TRANSLATE_NOOP("Document", "Still to find")),
       QT_TRANSLATE_NOOP("Sentence", "{amount} ({share}) is still to find"), budget.stillToFind(), Fill::dashed,
       Ink::signal, true);
  const Rung idea{{}, budget.funding.idea, {}, Fill::outline, Ink::grey};
  const QString caption =
      inMillions(b)
          ? b.say(QT_TRANSLATE_NOOP("Sentence", "From the cost to what is still to find, in million {currency}"),
                  {{"currency", b.currency()}})
          : b.say(QT_TRANSLATE_NOOP("Sentence", "From the cost to what is still to find, in {currency}"),
                  {{"currency", b.currency()}});
  Figure ladder(
      caption,
      b.say(
          QT_TRANSLATE_NOOP("Sentence",
                            "Steps from the cost of {total} down: {list}; what remains without a source is {gap}."),
          {{"total", b.money(budget.cost)}, {"list", b.language.list(words)}, {"gap", b.money(budget.stillToFind())}}),
      ladderDrawing(rungs, idea));
  ladder.inWords = b.say(QT_TRANSLATE_NOOP("Sentence", "Of {total}, {list}."),
                         {{"total", b.money(budget.cost)}, {"list", b.language.list(words)}});
  if (budget.funding.idea > Money())
    ladder.inWords +=
        u' ' + b.say(QT_TRANSLATE_NOOP(
                         "Sentence", "Ideas for {amount} are drawn inside what is still to find and are not counted."),
                     {{"amount", b.money(budget.funding.idea)}});
  b.add(ladder);
}

void addFundingBySource(Builder& b) {
  const auto sources = fundingBySource(b.links);
  if (sources.isEmpty()) {
    b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "No funding source is named yet.")));
    return;
  }
  const Budget& budget = b.sums().budget;
  const bool named = budget.funding.named != Money();
  DataTable table(
      b.say(QT_TRANSLATE_NOOP("Sentence", "Funding by source and status, in {currency}"), {{"currency", b.currency()}}),
      {Column{b.translated(QT_TRANSLATE_NOOP("Document", "Source"))}});
  const auto column = [&](const char* title, const char* key, bool extra = false) {
    table.columns += Column{b.translated(title), ColumnKind::number, QString::fromLatin1(key), extra};
  };
  column(QT_TRANSLATE_NOOP("Document", "Secured"), "secured");
  column(QT_TRANSLATE_NOOP("Document", "Expected"), "expected", true);
  column(QT_TRANSLATE_NOOP("Document", "Applied for"), "applied");
  column(QT_TRANSLATE_NOOP("Document", "Identified"), "identified");
  if (named) column(QT_TRANSLATE_NOOP("Document", "Status not recorded"), "named");
  column(QT_TRANSLATE_NOOP("Document", "Total"), "total");
  column(QT_TRANSLATE_NOOP("Document", "Share of cost"), "share");
  const auto row = [&](const Cell& name, const Funding& funding, RowKind kind) {
    TableRow made{{name}, kind};
    // What one line says holds, whatever another one leaves open.
    const bool anyStatus = funding.securedIsRecorded() || funding.expected() > Money();
    made.cells += securedCell(b, funding);
    for (const Money each : {funding.expected(), funding.appliedFor, funding.identified})
      made.cells += anyStatus ? b.amountCell(each) : b.word(QT_TRANSLATE_NOOP("Document", "not recorded"));
    if (named) made.cells += b.amountCell(funding.named);
    made.cells += b.amountCell(funding.counted());
    made.cells += b.cell(share(b, funding.counted()));
    return made;
  };
  for (const SourceRow& source : sources) {
    const QString name = b.label({source.source});
    Cell cell = b.cellOr(name, QT_TRANSLATE_NOOP("Document", "not named"));
    if (source.funding.lines > 0 && source.funding.namedOnly == source.funding.lines) {
      TableRow only{{cell}};
      for (qsizetype i = 1; i < table.columns.size(); ++i)
        only.cells += b.word(QT_TRANSLATE_NOOP("Document", "not stated"));
      table.rows += only;
    } else if (source.funding.lines > 0) {
      table.rows += row(cell, source.funding, RowKind::body);
    }
  }
  table.rows += row(b.cell(b.translated(QT_TRANSLATE_NOOP("Document", "All sources"))), budget.funding, RowKind::total);
  if (budget.otherPriceBase)
    table.notes += TableNote{
        {},
        b.say(QT_TRANSLATE_NOOP("Sentence",
                                "{n, plural, one {# line of cost or funding is} other {# lines of cost or funding "
                                "are}} in prices of another year and left out of all totals."),
              {{"n", qint64(budget.otherPriceBase)}})};
  if (budget.funding.namedOnly)
    table.notes += TableNote{
        {},
        b.say(QT_TRANSLATE_NOOP("Sentence",
                                "{n, plural, one {# source is named without an amount and counts as no money.} other "
                                "{# lines name a source without an amount and count as no money.}}"),
              {{"n", qint64(budget.funding.namedOnly)}})};
  table.notes += TableNote{
      {},
      b.prints(QStringLiteral("share"), true)
          ? b.translated(QT_TRANSLATE_NOOP(
                "Document", "Shares are rounded; totals are exact. Ideas and refused applications are not counted."))
          : b.translated(QT_TRANSLATE_NOOP("Document", "Ideas and refused applications are not counted."))};
  b.addTable(table);
  if (b.setting("kinds", "yes") == QStringLiteral("no")) return;
  // A funding matrix of the source: by kind of measure.
  QList<const ListItem*> kinds;
  for (const ListItem* item : inOrder(b.plan.listItems))
    if (item->list == ListKind::measureKind && std::any_of(sources.begin(), sources.end(), [&](const SourceRow& s) {
          return s.byKind.value(item->id.value) != Money();
        }))
      kinds += item;
  if (kinds.size() < 2) return;
  DataTable matrix(b.say(QT_TRANSLATE_NOOP("Sentence", "Funding by source and kind of measure, in {currency}"),
                         {{"currency", b.currency()}}),
                   {{b.translated(QT_TRANSLATE_NOOP("Document", "Source"))}});
  for (const ListItem* kind : kinds) matrix.columns += Column{b.label(kind->id), ColumnKind::number};
  matrix.columns += Column{b.translated(QT_TRANSLATE_NOOP("Document", "Not assigned")), ColumnKind::number};
  matrix.columns += Column{b.translated(QT_TRANSLATE_NOOP("Document", "Total")), ColumnKind::number};
  QList<Money> totals(kinds.size() + 2);
  for (const SourceRow& source : sources) {
    TableRow made{{b.cellOr(b.label({source.source}), QT_TRANSLATE_NOOP("Document", "not named"))}};
    Money rest = source.funding.counted();
    for (qsizetype i = 0; i < kinds.size(); ++i) {
      const Money part = source.byKind.value(kinds[i]->id.value);
      rest = rest - part;
      totals[i] += part;
      made.cells += b.amountCell(part);
    }
    totals[kinds.size()] += rest;
    totals[kinds.size() + 1] += source.funding.counted();
    made.cells += b.amountCell(rest);
    made.cells += b.amountCell(source.funding.counted());
    if (source.funding.counted() != Money()) matrix.rows += made;
  }
  TableRow total{{b.cell(b.translated(QT_TRANSLATE_NOOP("Document", "All sources")))}, RowKind::total};
  for (const Money each : totals) total.cells += b.amountCell(each);
  matrix.rows += total;
  if (totals[kinds.size()] == Money()) {
    matrix.columns.removeAt(kinds.size() + 1);
    for (TableRow& each : matrix.rows) each.cells.removeAt(kinds.size() + 1);
  }
  b.add(matrix);
}

namespace {

/// A table of cost by rows and years; the years that any row has, then what has no year, then the total.
void addCostTable(Builder& b, const QString& byYear, const QString& undatedCaption, const char* firstColumn,
                  const QList<CostRow>& rows, const std::function<QString(qint64)>& nameOf) {
  if (rows.isEmpty()) return;
  QList<int> years;
  for (const CostRow& row : rows)
    for (auto it = row.years.cbegin(); it != row.years.cend(); ++it)
      if (!years.contains(it.key())) years += it.key();
  std::sort(years.begin(), years.end());
  const bool undated = years.removeOne(0);
  // Six columns fit beside the names: more years are taken together, two or more at a time.
  const qsizetype atATime = (years.size() + 5) / 6;
  QList<QList<int>> periods;
  for (qsizetype i = 0; i < years.size(); i += atATime) periods += years.mid(i, atATime);
  DataTable table(
      periods.isEmpty() ? undatedCaption : byYear,
      {{b.translated(firstColumn)},
       {b.translated(QT_TRANSLATE_NOOP("Document", "Priced actions")), ColumnKind::number, QStringLiteral("actions")}});
  if (!periods.isEmpty()) {
    for (const QList<int>& period : periods)
      table.columns += Column{period.size() == 1 ? QString::number(period.first())
                                                 : QStringLiteral("%1–%2").arg(period.first()).arg(period.last()),
                              ColumnKind::number};
    if (undated) table.columns += Column{b.translated(QT_TRANSLATE_NOOP("Document", "Not dated")), ColumnKind::number};
  }
  table.columns += Column{b.translated(QT_TRANSLATE_NOOP("Document", "Total")), ColumnKind::number};
  table.columns +=
      Column{b.translated(QT_TRANSLATE_NOOP("Document", "Share")), ColumnKind::number, QStringLiteral("share")};
  CostRow total;
  const auto cells = [&](const CostRow& row) {
    QList<Cell> made;
    if (!periods.isEmpty()) {
      for (const QList<int>& period : periods) {
        Money sum;
        for (const int year : period) sum += row.years.value(year);
        made += b.amountCell(sum);
      }
      if (undated) made += b.amountCell(row.years.value(0));
    }
    made += b.amountCell(row.cost);
    made += b.cell(share(b, row.cost));
    return made;
  };
  for (const CostRow& row : rows) {
    table.rows += TableRow{QList<Cell>{b.cellOr(nameOf(row.id), QT_TRANSLATE_NOOP("Document", "none")),
                                       b.cell(QString::number(row.actions))} +
                           cells(row)};
    total.cost += row.cost;
    for (auto it = row.years.cbegin(); it != row.years.cend(); ++it) total.years[it.key()] += it.value();
  }
  const Budget& budget = b.sums().budget;
  const QString cover = b.say(QT_TRANSLATE_NOOP("Sentence", "Total, {n} of {all} actions"),
                              {{"n", qint64(budget.priced)}, {"all", qint64(budget.actions)}});
  table.rows += TableRow{QList<Cell>{b.cell(cover), b.cell({})} + cells(total), RowKind::total};
  b.addTable(std::move(table), false, true);
}

}  // namespace

QString costSentence(const Builder& b) {
  const Budget& budget = b.sums().budget;
  if (budget.priced == 0) return b.translated(QT_TRANSLATE_NOOP("Document", "No action is priced yet."));
  if (budget.unpriced() == 0)
    return b.say(QT_TRANSLATE_NOOP("Sentence",
                                   "{n, plural, one {The one action is} other {All # actions are}} priced; {n, plural, "
                                   "one {it costs} other {together they cost}} {sum}."),
                 {{"n", qint64(budget.priced)}, {"sum", b.money(budget.cost)}});
  QStringList rest;
  if (budget.includedElsewhere)
    rest += b.say(
        QT_TRANSLATE_NOOP("Sentence",
                          "{e, plural, one {# is included in another action} other {# are included in other actions}}"),
        {{"e", qint64(budget.includedElsewhere)}});
  if (budget.notEstimated)
    rest += b.say(QT_TRANSLATE_NOOP("Sentence", "{u, plural, one {# is not estimated} other {# are not estimated}}"),
                  {{"u", qint64(budget.notEstimated)}});
  if (budget.notApplicable)
    rest += b.say(QT_TRANSLATE_NOOP("Sentence", "{u, plural, one {# needs no money} other {# need no money}}"),
                  {{"u", qint64(budget.notApplicable)}});
  if (budget.noCost)
    rest += b.say(
        QT_TRANSLATE_NOOP("Sentence", "{x, plural, one {# has no recorded cost} other {# have no recorded cost}}"),
        {{"x", qint64(budget.noCost)}});
  return b.say(QT_TRANSLATE_NOOP("Sentence",
                                 "Of {n, plural, one {# action} other {# actions}}, {k, plural, one {# is} other {# "
                                 "are}} priced; together they cost {sum}."),
               {{"n", qint64(budget.actions)}, {"k", qint64(budget.priced)}, {"sum", b.money(budget.cost)}}) +
         u' ' + b.say(QT_TRANSLATE_NOOP("Sentence", "Not priced: {list}."), {{"list", b.language.list(rest)}});
}

QString fundingSentence(const Builder& b) {
  const Budget& budget = b.sums().budget;
  if (budget.cost == Money()) return {};
  if (budget.stillToFind() < Money())
    return b.say(QT_TRANSLATE_NOOP("Sentence", "The sources exceed the cost by {x}."),
                 {{"x", b.money(Money() - budget.stillToFind())}});
  QStringList parts;
  if (budget.stillToFind() == Money())
    parts += b.translated(QT_TRANSLATE_NOOP("Document", "A source is named for the whole amount."));
  if (!budget.funding.securedIsRecorded())
    parts += b.translated(QT_TRANSLATE_NOOP("Document", "How much of it is secured is not recorded."));
  else
    parts += b.say(QT_TRANSLATE_NOOP("Sentence", "{secured} is secured and {expected} is expected."),
                   {{"secured", b.money(budget.funding.secured())}, {"expected", b.money(budget.funding.expected())}});
  if (budget.funding.named > Money())
    parts += b.say(QT_TRANSLATE_NOOP("Sentence", "{sum} has a source whose status is not recorded."),
                   {{"sum", b.money(budget.funding.named)}});
  if (budget.stillToFind() > Money())
    parts += b.say(QT_TRANSLATE_NOOP("Sentence", "{gap} ({p}) is still to find."),
                   {{"gap", b.money(budget.stillToFind())}, {"p", share(b, budget.stillToFind())}});
  return parts.join(u' ');
}

void addMoneyStrip(Builder& b) {
  if (b.plan.actions.isEmpty() && b.plan.fundingLines.isEmpty())
    return b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "No cost and no funding is recorded yet.")));
  const Budget& budget = b.sums().budget;
  const int decimals = decimalsFor(b, partsOf(budget), budget.cost);
  const QString unit = unitWords(b);
  const auto words = [&](const QString& more) { return more.isEmpty() ? unit : unit + QStringLiteral(", ") + more; };
  const auto ofCost = [&](Money part) {
    return budget.cost > Money() ? b.say(QT_TRANSLATE_NOOP("Sentence", "{p} of the cost"), {{"p", share(b, part)}})
                                 : QString();
  };
  Strip strip;
  strip.items +=
      StripItem{b.translated(QT_TRANSLATE_NOOP("Document", "Cost")), figure(b, budget.cost, decimals),
                words(b.say(QT_TRANSLATE_NOOP("Sentence", "{n} of {all, plural, one {# action} other {# actions}}"),
                            {{"n", b.language.number(qint64(budget.priced))}, {"all", qint64(budget.actions)}}))};
  if (!budget.funding.securedIsRecorded()) {
    const QString missing =
        budget.funding.lines == 0
            ? b.translated(QT_TRANSLATE_NOOP("Document", "no source is named"))
            : b.say(QT_TRANSLATE_NOOP("Sentence",
                                      "status not recorded for {n, plural, one {# source} other {# sources}}"),
                    {{"n", qint64(b.sums().sourcesWithoutStatus)}});
    strip.items += StripItem{b.translated(QT_TRANSLATE_NOOP("Document", "Secured")),
                             b.translated(QT_TRANSLATE_NOOP("Document", "not recorded")), missing, true};
    strip.items += StripItem{b.translated(QT_TRANSLATE_NOOP("Document", "Source named")),
                             figure(b, budget.funding.counted(), decimals), words(ofCost(budget.funding.counted()))};
  } else {
    strip.items += StripItem{b.translated(QT_TRANSLATE_NOOP("Document", "Secured")),
                             figure(b, budget.funding.secured(), decimals), words(ofCost(budget.funding.secured()))};
    strip.items += StripItem{b.translated(QT_TRANSLATE_NOOP("Document", "Not yet secured")),
                             figure(b, budget.notYetSecured(), decimals), words(ofCost(budget.notYetSecured()))};
  }
  strip.items +=
      StripItem{b.translated(QT_TRANSLATE_NOOP("Document", "Still to find")), figure(b, budget.stillToFind(), decimals),
                words(ofCost(budget.stillToFind())), false, budget.stillToFind() > Money()};
  b.add(strip);
}

void addMoneyLead(Builder& b) {
  if (b.plan.actions.isEmpty())
    return b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "There are no actions in this plan.")));
  const QString funding = fundingSentence(b);
  b.lead(funding.isEmpty() ? costSentence(b) : costSentence(b) + u' ' + funding);
}

void addCostByObjective(Builder& b) {
  addCostTable(
      b,
      b.say(QT_TRANSLATE_NOOP("Sentence", "Cost by objective and year, in {currency}"), {{"currency", b.currency()}}),
      b.say(QT_TRANSLATE_NOOP("Sentence", "Cost by objective, in {currency}"), {{"currency", b.currency()}}),
      QT_TRANSLATE_NOOP("Document", "Objective or field"), costByObjective(b.links),
      [&](qint64 id) { return b.objectiveName(b.plan.objectives.find({id})); });
}

void addCostByCategory(Builder& b) {
  addCostTable(
      b, b.say(QT_TRANSLATE_NOOP("Sentence", "Cost by category and year, in {currency}"), {{"currency", b.currency()}}),
      b.say(QT_TRANSLATE_NOOP("Sentence", "Cost by category, in {currency}"), {{"currency", b.currency()}}),
      QT_TRANSLATE_NOOP("Document", "Category"), costByCategory(b.links), [&](qint64 id) { return b.label({id}); });
}

void addMoney(Builder& b) {
  addMoneyLead(b);
  if (b.plan.actions.isEmpty()) return;
  addMoneyStrip(b);
  addLadder(b);
  addFundingBySource(b);
  // A row of years needs the long side of the paper.
  int years = 0;
  for (const CostRow& row : costByObjective(b.links)) years = std::max(years, int(row.years.size()));
  if (years > 2) b.add(Orientation{true});
  addCostByObjective(b);
  if (costByCategory(b.links).size() > 1) addCostByCategory(b);
  if (years > 2) b.add(Orientation{false});
}

}  // namespace iap

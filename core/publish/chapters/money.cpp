// SPDX-License-Identifier: GPL-3.0-or-later
// Costs and funding: key figures, the ladder, tables by source, objective and category; and the summary for the
// council.
#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <functional>

#include "publish/chapters/builder.h"
#include "publish/figures/ladder.h"
#include "queries/risks.h"

namespace iap {

namespace {

qint64 unitOf(const Builder& b) {
  qint64 unit = 1;
  for (int i = minorDigits(b.currency()); i > 0; --i) unit *= 10;
  return unit;
}

bool inMillions(const Builder& b) { return b.sums.budget.cost.minor >= 1'000'000 * unitOf(b); }

/// The fewest decimals, 1 or 2, with which the rounded parts add up to the rounded total; 2 if neither does.
int decimalsFor(const Builder& b, const QList<Money>& parts, Money total) {
  for (const int decimals : {1, 2}) {
    const double scale = decimals == 1 ? 10 : 100;
    const auto rounded = [&](Money amount) {
      return std::llround(double(amount.minor) / double(unitOf(b)) / 1e6 * scale);
    };
    long long sum = 0;
    for (const Money part : parts) sum += rounded(part);
    if (sum == rounded(total)) return decimals;
  }
  return 2;
}

QString figure(const Builder& b, Money amount, int decimals) {
  return inMillions(b) ? b.language.number(double(amount.minor) / double(unitOf(b)) / 1e6, decimals) : b.amount(amount);
}

QString unitWords(const Builder& b) {
  return inMillions(b) ? b.say(QT_TRANSLATE_NOOP("Sentence", "million {currency}"), {{"currency", b.currency()}})
                       : b.currency();
}

QString share(const Builder& b, Money part) {
  const Money cost = b.sums.budget.cost;
  return cost.minor > 0 ? b.language.percent(double(part.minor) / double(cost.minor), 1) : QString();
}

QList<Money> parts(const Budget& budget) {
  return {budget.funding.secured(), budget.funding.appliedFor, budget.funding.identified, budget.funding.named,
          budget.stillToFind()};
}

void addLadder(Builder& b) {
  const Budget& budget = b.sums.budget;
  if (budget.cost <= Money() || budget.stillToFind() < Money()) return;
  const int decimals = decimalsFor(b, parts(budget), budget.cost);
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

void addSources(Builder& b) {
  const auto sources = fundingBySource(b.links);
  if (sources.isEmpty()) {
    b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "No funding source is named yet.")));
    return;
  }
  const Budget& budget = b.sums.budget;
  const bool named = budget.funding.named != Money();
  DataTable table(
      b.say(QT_TRANSLATE_NOOP("Sentence", "Funding by source and status, in {currency}"), {{"currency", b.currency()}}),
      {{b.translated(QT_TRANSLATE_NOOP("Document", "Source"))},
       {b.translated(QT_TRANSLATE_NOOP("Document", "Secured")), ColumnKind::number},
       {b.translated(QT_TRANSLATE_NOOP("Document", "Applied for")), ColumnKind::number},
       {b.translated(QT_TRANSLATE_NOOP("Document", "Identified")), ColumnKind::number}});
  if (named)
    table.columns += Column{b.translated(QT_TRANSLATE_NOOP("Document", "Status not recorded")), ColumnKind::number};
  table.columns += Column{b.translated(QT_TRANSLATE_NOOP("Document", "Total")), ColumnKind::number};
  table.columns += Column{b.translated(QT_TRANSLATE_NOOP("Document", "Share of cost")), ColumnKind::number};
  const auto row = [&](const Cell& name, const Funding& funding, RowKind kind) {
    TableRow made{{name}, kind};
    const bool statusKnown = funding.withoutStatus < funding.lines;
    for (const Money each : {funding.secured(), funding.appliedFor, funding.identified})
      made.cells += statusKnown ? b.cell(b.amount(each)) : b.word(QT_TRANSLATE_NOOP("Document", "not recorded"));
    if (named) made.cells += b.cell(b.amount(funding.named));
    made.cells += b.cell(b.amount(funding.counted()));
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
      b.translated(QT_TRANSLATE_NOOP(
          "Document", "Shares are rounded; totals are exact. Ideas and refused applications are not counted."))};
  b.addTable(table);
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
      made.cells += b.cell(b.amount(part));
    }
    totals[kinds.size()] += rest;
    totals[kinds.size() + 1] += source.funding.counted();
    made.cells += b.cell(b.amount(rest));
    made.cells += b.cell(b.amount(source.funding.counted()));
    if (source.funding.counted() != Money()) matrix.rows += made;
  }
  TableRow total{{b.cell(b.translated(QT_TRANSLATE_NOOP("Document", "All sources")))}, RowKind::total};
  for (const Money each : totals) total.cells += b.cell(b.amount(each));
  matrix.rows += total;
  if (totals[kinds.size()] == Money()) {
    matrix.columns.removeAt(kinds.size() + 1);
    for (TableRow& each : matrix.rows) each.cells.removeAt(kinds.size() + 1);
  }
  b.add(matrix);
}

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
      {{b.translated(firstColumn)}, {b.translated(QT_TRANSLATE_NOOP("Document", "Actions")), ColumnKind::number}});
  if (!periods.isEmpty()) {
    for (const QList<int>& period : periods)
      table.columns += Column{period.size() == 1 ? QString::number(period.first())
                                                 : QStringLiteral("%1–%2").arg(period.first()).arg(period.last()),
                              ColumnKind::number};
    if (undated) table.columns += Column{b.translated(QT_TRANSLATE_NOOP("Document", "Not dated")), ColumnKind::number};
  }
  table.columns += Column{b.translated(QT_TRANSLATE_NOOP("Document", "Total")), ColumnKind::number};
  table.columns += Column{b.translated(QT_TRANSLATE_NOOP("Document", "Share")), ColumnKind::number};
  CostRow total;
  const auto cells = [&](const CostRow& row) {
    QList<Cell> made;
    if (!periods.isEmpty()) {
      for (const QList<int>& period : periods) {
        Money sum;
        for (const int year : period) sum += row.years.value(year);
        made += b.cell(b.amount(sum));
      }
      if (undated) made += b.cell(b.amount(row.years.value(0)));
    }
    made += b.cell(b.amount(row.cost));
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
  const Budget& budget = b.sums.budget;
  const QString cover = b.say(QT_TRANSLATE_NOOP("Sentence", "Total, {n} of {all} actions"),
                              {{"n", qint64(budget.priced)}, {"all", qint64(budget.actions)}});
  table.rows += TableRow{QList<Cell>{b.cell(cover), b.cell({})} + cells(total), RowKind::total};
  b.add(table);
}

}  // namespace

QString costSentence(const Builder& b) {
  const Budget& budget = b.sums.budget;
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
    rest += b.say(QT_TRANSLATE_NOOP("Sentence", "{x, plural, one {# has no cost} other {# have no cost}}"),
                  {{"x", qint64(budget.noCost)}});
  return b.say(QT_TRANSLATE_NOOP("Sentence",
                                 "Of {n, plural, one {# action} other {# actions}}, {k, plural, one {# is} other {# "
                                 "are}} priced; together they cost {sum}."),
               {{"n", qint64(budget.actions)}, {"k", qint64(budget.priced)}, {"sum", b.money(budget.cost)}}) +
         u' ' + b.say(QT_TRANSLATE_NOOP("Sentence", "Not priced: {list}."), {{"list", b.language.list(rest)}});
}

QString fundingSentence(const Builder& b) {
  const Budget& budget = b.sums.budget;
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
  if (budget.stillToFind() > Money())
    parts += b.say(QT_TRANSLATE_NOOP("Sentence", "{gap} ({p}) is still to find."),
                   {{"gap", b.money(budget.stillToFind())}, {"p", share(b, budget.stillToFind())}});
  return parts.join(u' ');
}

void addMoneyStrip(Builder& b) {
  const Budget& budget = b.sums.budget;
  const int decimals = decimalsFor(b, parts(budget), budget.cost);
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
            : b.say(QT_TRANSLATE_NOOP("Sentence", "status missing for {n, plural, one {# source} other {# sources}}"),
                    {{"n", qint64(b.sums.sourcesWithoutStatus)}});
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

void addMoney(Builder& b) {
  if (b.plan.actions.isEmpty()) {
    b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "There are no actions in this plan.")));
    return;
  }
  const QString funding = fundingSentence(b);
  b.lead(funding.isEmpty() ? costSentence(b) : costSentence(b) + u' ' + funding);
  addMoneyStrip(b);
  addLadder(b);
  addSources(b);
  // A row of years needs the long side of the paper.
  const auto objectives = costByObjective(b.links);
  int years = 0;
  for (const CostRow& row : objectives) years = std::max(years, int(row.years.size()));
  if (years > 2) b.add(Orientation{true});
  addCostTable(
      b,
      b.say(QT_TRANSLATE_NOOP("Sentence", "Cost by objective and year, in {currency}"), {{"currency", b.currency()}}),
      b.say(QT_TRANSLATE_NOOP("Sentence", "Cost by objective, in {currency}"), {{"currency", b.currency()}}),
      QT_TRANSLATE_NOOP("Document", "Objective or field"), objectives, [&](qint64 id) {
        const Objective* objective = b.plan.objectives.find({id});
        return !objective                  ? QString()
               : objective->code.isEmpty() ? b.text(objective->title)
                                           : objective->code + u' ' + b.text(objective->title);
      });
  const auto categories = costByCategory(b.links);
  if (categories.size() > 1)
    addCostTable(
        b,
        b.say(QT_TRANSLATE_NOOP("Sentence", "Cost by category and year, in {currency}"), {{"currency", b.currency()}}),
        b.say(QT_TRANSLATE_NOOP("Sentence", "Cost by category, in {currency}"), {{"currency", b.currency()}}),
        QT_TRANSLATE_NOOP("Document", "Category"), categories, [&](qint64 id) { return b.label({id}); });
  if (years > 2) b.add(Orientation{false});
}

namespace {

QString decisionTitle(const Builder& b) {
  const PlanFacts& facts = b.plan.plan();
  const SentenceValues values{{"body", facts.decisionBody}, {"date", b.date(facts.decisionDate)}};
  const bool dated = facts.decisionDate.isCalendar(), named = !facts.decisionBody.isEmpty();
  if (facts.status != PlanStatus::approved)
    return named ? b.say(QT_TRANSLATE_NOOP("Sentence", "{body} is asked to decide"), values)
                 : b.translated(QT_TRANSLATE_NOOP("Document", "The council is asked to decide"));
  return named && dated ? b.say(QT_TRANSLATE_NOOP("Sentence", "Decided by {body}, {date}"), values)
         : named        ? b.say(QT_TRANSLATE_NOOP("Sentence", "Decided by {body}"), values)
         : dated        ? b.say(QT_TRANSLATE_NOOP("Sentence", "Decided, {date}"), values)
                        : b.translated(QT_TRANSLATE_NOOP("Document", "Decided"));
}

}  // namespace

void addSummary(Builder& b) {
  const PlanFacts& facts = b.plan.plan();
  Box decision{BoxKind::decision, decisionTitle(b)};
  ItemList items{{}, true};
  const QString title = b.text(facts.title);
  items.items += plain(b.say(QT_TRANSLATE_NOOP("Sentence", "The plan “{title}” is approved."), {{"title", title}}));
  if (b.sums.budget.stillToFind() > Money())
    items.items +=
        plain(b.say(QT_TRANSLATE_NOOP("Sentence", "The offices in charge look for the {sum} that is still to find."),
                    {{"sum", b.money(b.sums.budget.stillToFind())}}));
  decision.content.emplace_back(items);
  if (facts.status != PlanStatus::draft) b.add(decision);
  b.lead(costSentence(b) + (fundingSentence(b).isEmpty() ? QString() : u' ' + fundingSentence(b)));
  if (!b.plan.actions.isEmpty()) addMoneyStrip(b);
  ItemList lines;
  lines.items += plain(b.say(
      QT_TRANSLATE_NOOP("Sentence",
                        "{o, plural, one {# objective or area} other {# objectives and areas}} and {a, plural, one {# "
                        "action} other {# actions}} with {s, plural, one {# key step} other {# key steps}}."),
      {{"o", qint64(b.sums.objectives)}, {"a", qint64(b.sums.actions)}, {"s", qint64(b.sums.steps)}}));
  lines.items += plain(b.say(
      QT_TRANSLATE_NOOP("Sentence", "{n, plural, one {# indicator measures} other {# indicators measure}} the change."),
      {{"n", qint64(b.sums.indicators)}}));
  int watched = 0, rated = 0;
  for (const Risk& risk : b.plan.risks) {
    if (risk.nature != RiskNature::threat || risk.status == RiskStatus::closed || !b.shows(risk.audience)) continue;
    ++watched;
    rated += riskRating(b.plan, risk).level != RiskLevel::notAssessed;
  }
  lines.items += plain(b.say(
      QT_TRANSLATE_NOOP("Sentence", "{n, plural, one {# risk is} other {# risks are}} watched, {k} of them rated."),
      {{"n", qint64(watched)}, {"k", b.language.number(qint64(rated))}}));
  if (!b.options.showFindings) return b.add(lines);
  int contradictions = 0, gaps = 0;
  for (const Finding& finding : b.allFindings) {
    if (finding.accepted || !isShownTo(b.options.audience, b.plan, finding)) continue;
    contradictions += finding.severity == Severity::contradiction;
    gaps += finding.severity == Severity::gap;
  }
  lines.items +=
      plain(b.say(QT_TRANSLATE_NOOP(
                      "Sentence",
                      "The plan has {c, plural, =0 {no contradictions} one {# contradiction} other {# contradictions}} "
                      "and {g, plural, =0 {no gaps} one {# gap} other {# gaps}}; Annex A lists them."),
                  {{"c", qint64(contradictions)}, {"g", qint64(gaps)}}));
  b.add(lines);
}

}  // namespace iap

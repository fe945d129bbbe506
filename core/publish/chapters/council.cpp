// SPDX-License-Identifier: GPL-3.0-or-later
// For the council: what is decided, what changes, the money on one page, the dates, what is missing.
#include <QCoreApplication>
#include <algorithm>

#include "publish/chapters/amounts.h"
#include "publish/chapters/blocks.h"
#include "publish/chapters/diagrams.h"
#include "publish/figures/stackedbar.h"
#include "publish/markdown.h"
#include "queries/risks.h"

namespace iap {

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

/// Words between two stars on either side are bold.
Inline emphasised(const QString& sentence) {
  Inline runs;
  const QStringList parts = sentence.split(QStringLiteral("**"));
  for (qsizetype i = 0; i < parts.size(); ++i)
    if (!parts[i].isEmpty()) runs += Run{.text = parts[i], .bold = i % 2 == 1};
  return runs;
}

/// An application for money that is still to be made.
struct Application {
  bool own = false;  // the city's own budget: it sets aside, and applies to nobody
  QString source;
  Money amount;
  Date deadline;
  bool passed = false;  // there is no deadline that lies ahead
};

/// By source: what is identified, with the earliest deadline that lies ahead.
QList<Application> applications(const Builder& b) {
  QList<Application> open;
  for (const SourceRow& row : fundingBySource(b.links)) {
    const ListItem* item = b.plan.listItems.find({row.source});
    Application made{
        item && item->key == QStringLiteral("municipal"), b.label({row.source}), row.funding.identified, {}};
    if (made.amount <= Money() || made.source.isEmpty()) continue;
    for (const FundingLine& line : b.plan.fundingLines)
      if (line.source.value == row.source && line.status == FundingStatus::identified && line.deadline.isCalendar() &&
          line.deadline.last() >= b.options.today &&
          (!made.deadline.known() || line.deadline.last() < made.deadline.last()))
        made.deadline = line.deadline;
    for (const FundingLine& line : b.plan.fundingLines)
      if (!made.deadline.known() && line.source.value == row.source && line.status == FundingStatus::identified &&
          line.deadline.isCalendar()) {
        made.deadline = line.deadline;
        made.passed = true;
      }
    open += made;
  }
  std::stable_sort(open.begin(), open.end(), [](const Application& x, const Application& y) {
    if (x.own != y.own) return x.own;
    if (x.passed != y.passed) return y.passed;
    if (x.deadline.known() != y.deadline.known()) return x.deadline.known();
    return x.deadline.known() && x.deadline.last() < y.deadline.last();
  });
  return open;
}

/// What the plan's data say that there is to decide; a city may write its own text in its place.
ItemList proposedDecisions(const Builder& b) {
  const PlanFacts& facts = b.plan.plan();
  const bool approved = facts.status == PlanStatus::approved;
  ItemList items{{}, true};
  const auto item = [&](const char* sentence, const SentenceValues& values) {
    items.items += emphasised(b.say(sentence, values));
  };
  QString plan = b.say(QT_TRANSLATE_NOOP("Sentence", "“{title}”"), {{"title", b.text(facts.title)}});
  if (!facts.versionLabel.isEmpty() && facts.versionDate.known())
    plan += b.say(QT_TRANSLATE_NOOP("Sentence", " (version {version} of {date})"),
                  {{"version", facts.versionLabel}, {"date", b.date(facts.versionDate)}});
  item(approved ? QT_TRANSLATE_NOOP("Sentence", "The plan {plan} was **approved**.")
                : QT_TRANSLATE_NOOP("Sentence", "The plan {plan} is **approved**."),
       {{"plan", plan}});
  for (const Stakeholder* stakeholder : inOrder(b.plan.stakeholders))
    if (stakeholder->groupRole == GroupRole::coordinator && b.shows(stakeholder->audience)) {
      item(QT_TRANSLATE_NOOP("Sentence", "{lead} **leads** the plan and reports on it."),
           {{"lead", b.text(stakeholder->name)}});
      break;
    }
  for (const Application& each : applications(b))
    item(each.own      ? QT_TRANSLATE_NOOP("Sentence", "{sum} is **set aside** from: {source}.")
         : each.passed ? QT_TRANSLATE_NOOP("Sentence",
                                           "The offices in charge clear up whether {sum} can still be **applied for** "
                                           "from: {source}; the deadline of {date} has passed.")
         : each.deadline.known()
             ? QT_TRANSLATE_NOOP("Sentence", "The offices in charge **apply for** {sum} from: {source}, by {date}.")
             : QT_TRANSLATE_NOOP("Sentence", "The offices in charge **apply for** {sum} from: {source}."),
         {{"sum", b.money(each.amount)}, {"source", each.source}, {"date", b.date(each.deadline)}});
  if (b.sums().budget.stillToFind() > Money())
    item(QT_TRANSLATE_NOOP("Sentence", "The offices in charge **look for** the {sum} that is still to find."),
         {{"sum", b.money(b.sums().budget.stillToFind())}});
  return items;
}

}  // namespace

void addCouncilTitle(Builder& b) {
  const PlanFacts& facts = b.plan.plan();
  const SentenceValues values{{"body", facts.decisionBody}, {"date", b.date(facts.decisionDate)}};
  QString kicker = facts.decisionBody.isEmpty()
                       ? b.translated(QT_TRANSLATE_NOOP("Document", "Summary for the council"))
                       : b.say(QT_TRANSLATE_NOOP("Sentence", "Summary for decision by: {body}"), values);
  if (facts.decisionDate.isCalendar()) kicker += b.say(QT_TRANSLATE_NOOP("Sentence", " · meeting of {date}"), values);
  const QString title = b.text(facts.title).isEmpty()
                            ? b.translated(QT_TRANSLATE_NOOP("Document", "Plan without a title"))
                            : b.text(facts.title);
  b.add(Heading{.level = 1, .text = title, .id = b.nextId(), .kicker = kicker, .newPage = true});
}

void addDecision(Builder& b) {
  // A part of the plan is not what a council decides on.
  if (b.options.onlyStakeholder) return;
  if (b.plan.actions.isEmpty() && !b.section(QStringLiteral("council.decision")))
    return b.missing(
        b.translated(QT_TRANSLATE_NOOP("Document", "The plan has no actions yet: there is nothing to decide.")));
  Box box{BoxKind::decision, decisionTitle(b)};
  if (const Section* own = b.section(QStringLiteral("council.decision"))) {
    for (Block& block : blocksOf(own->body.text, own->language == b.options.language ? QString() : own->language))
      box.content.push_back(std::move(block));
    return b.add(box);
  }
  box.content.emplace_back(proposedDecisions(b));
  b.add(box);
}

void addSummary(Builder& b) {
  if (b.plan.plan().status != PlanStatus::draft) addDecision(b);
  b.lead(costSentence(b) + (fundingSentence(b).isEmpty() ? QString() : u' ' + fundingSentence(b)));
  if (!b.plan.actions.isEmpty()) addMoneyStrip(b);
  ItemList lines;
  lines.items += plain(b.say(
      QT_TRANSLATE_NOOP("Sentence",
                        "{o, plural, one {# objective or area} other {# objectives and areas}} and {a, plural, one {# "
                        "action} other {# actions}} with {s, plural, one {# key step} other {# key steps}}."),
      {{"o", qint64(b.sums().objectives)}, {"a", qint64(b.sums().actions)}, {"s", qint64(b.sums().steps)}}));
  lines.items += plain(b.say(
      QT_TRANSLATE_NOOP("Sentence", "{n, plural, one {# indicator measures} other {# indicators measure}} the change."),
      {{"n", qint64(b.sums().indicators)}}));
  int watched = 0, rated = 0;
  for (const Risk& risk : b.plan.risks) {
    if (risk.nature != RiskNature::threat || risk.status == RiskStatus::closed || !b.shows(risk.audience)) continue;
    ++watched;
    rated += riskRating(b.plan, risk).level != RiskLevel::notAssessed;
  }
  if (watched)
    lines.items += plain(b.say(
        QT_TRANSLATE_NOOP("Sentence", "{n, plural, one {# risk is} other {# risks are}} watched, {k} of them rated."),
        {{"n", qint64(watched)}, {"k", b.language.number(qint64(rated))}}));
  if (!b.options.showFindings || b.options.leftOut.contains(QStringLiteral("Annex A  What is missing")))
    return b.add(lines);
  int contradictions = 0, gaps = 0;
  for (const Finding& finding : b.allFindings()) {
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

namespace {

/// The indicator by which an objective is measured first: of its own, else of those below it.
const Indicator* mainMeasure(const Builder& b, const Objective& top, const QList<const Objective*>& objectives,
                             const QHash<qint64, QList<const ObjectiveIndicator*>>& byObjective) {
  const Indicator* below = nullptr;
  for (const Objective* objective : objectives) {
    if (topObjective(b.plan, objective) != &top) continue;
    for (const ObjectiveIndicator* link : byObjective.value(objective->id.value)) {
      const Indicator* indicator = b.plan.indicators.find(link->indicator);
      if (objective == &top) return indicator;
      if (!below) below = indicator;
    }
  }
  return below;
}

}  // namespace

void addChanges(Builder& b) {
  QHash<qint64, int> actions;
  for (const Action& action : b.plan.actions)
    if (const Objective* top = topObjective(b.plan, b.links.mainObjective(action.id))) ++actions[top->id.value];
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "Objectives and how their success is measured")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Objective"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Actions")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Main measure"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Baseline")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Target")), ColumnKind::number}});
  const auto objectives = inOrder(b.plan.objectives);
  const auto byObjective = byReference(b.plan.objectiveIndicators, &ObjectiveIndicator::objective);
  for (const Objective* objective : objectives) {
    if (objective->parent) continue;
    if (b.options.onlyStakeholder && !actions.value(objective->id.value)) continue;
    TableRow row{{b.cell(b.objectiveName(objective)), b.cell(QString::number(actions.value(objective->id.value)))}};
    const Indicator* measure = mainMeasure(b, *objective, objectives, byObjective);
    const Series* series = measure ? b.links.totalSeries(measure->id) : nullptr;
    const Target* target = series ? b.links.finalTarget(series->id) : nullptr;
    QString name = measure ? b.text(measure->name) : QString();
    if (measure && !measure->unit.isEmpty()) name += QStringLiteral(", ") + measure->unit;
    row.cells += b.cellOr(name, QT_TRANSLATE_NOOP("Document", "none"));
    row.cells += b.baselineCell(series);
    row.cells += b.targetCell(target);
    table.rows += row;
  }
  if (table.rows.isEmpty())
    return b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "There are no objectives in this plan.")));
  const SentenceValues values{{"o", qint64(table.rows.size())}, {"a", qint64(b.plan.actions.size())}};
  b.paragraph(
      b.options.onlyStakeholder
          ? b.say(QT_TRANSLATE_NOOP("Sentence",
                                    "This document is about {a, plural, one {# action} other {# actions}} of the plan, "
                                    "under {o, plural, one {# objective} other {# objectives}}."),
                  values)
          : b.say(QT_TRANSLATE_NOOP("Sentence",
                                    "The plan has {o, plural, one {# objective} other {# objectives}} and {a, plural, "
                                    "one {# action} other {# actions}}."),
                  values));
  b.addTable(table);
}

void addParticipation(Builder& b) {
  int members = 0, workshops = 0;
  qint64 present = 0, votes = 0;
  for (const Stakeholder& stakeholder : b.plan.stakeholders)
    members += isMember(stakeholder.groupRole) && b.shows(stakeholder.audience);
  // What a Local Group keeps for itself is counted, but not told; what is internal is not even counted.
  const auto counts = [&](const Workshop& workshop) {
    return workshop.audience != Audience::internal || b.shows(Audience::internal);
  };
  for (const Workshop& workshop : b.plan.workshops) {
    if (!counts(workshop)) continue;
    ++workshops;
    present += workshop.attendance.value_or(0);
  }
  for (const Vote& vote : b.plan.votes) {
    const Card* card = b.plan.cards.find(vote.card);
    const Workshop* workshop = card ? b.plan.workshops.find(card->workshop) : nullptr;
    if (!workshop || counts(*workshop)) votes += vote.points;
  }
  QStringList sentences;
  const auto say = [&](const char* sentence, qint64 n) {
    if (n > 0) sentences += b.say(sentence, {{"n", n}});
  };
  say(QT_TRANSLATE_NOOP("Sentence",
                        "{n, plural, one {# organisation is} other {# organisations are}} in the Local Group."),
      members);
  say(QT_TRANSLATE_NOOP("Sentence", "{n, plural, one {# workshop is} other {# workshops are}} recorded in the plan."),
      workshops);
  say(QT_TRANSLATE_NOOP("Sentence",
                        "{n, plural, one {# person was} other {# persons were}} present there, counted each time."),
      present);
  say(QT_TRANSLATE_NOOP("Sentence", "{n, plural, one {# vote was} other {# votes were}} given on ideas and actions."),
      votes);
  if (sentences.isEmpty())
    return b.missing(
        b.translated(QT_TRANSLATE_NOOP("Document", "Nothing is recorded yet about how people took part.")));
  b.paragraph(sentences.join(u' '));
}

void addMoneyBar(Builder& b) {
  const Budget& budget = b.sums().budget;
  if (budget.cost <= Money() || budget.stillToFind() < Money()) return;
  const int decimals = decimalsFor(b, partsOf(budget), budget.cost);
  QList<BarPart> parts;
  QStringList words;
  const auto part = [&](const char* label, Money amount, Fill fill, Ink ink) {
    if (amount == Money()) return;
    const QString name = b.translated(label);
    parts += BarPart{name + u' ' + figure(b, amount, decimals), double(amount.minor), share(b, amount), fill, ink};
    words += b.say(QT_TRANSLATE_NOOP("Sentence", "{name} {amount} ({share})"),
                   {{"name", name}, {"amount", b.money(amount)}, {"share", share(b, amount)}});
  };
  part(QT_TRANSLATE_NOOP("Document", "Secured"), budget.funding.secured(), Fill::solid, Ink::strong);
  part(QT_TRANSLATE_NOOP("Document", "Applied for"), budget.funding.appliedFor, Fill::hatched, Ink::strong);
  part(QT_TRANSLATE_NOOP("Document", "Identified"), budget.funding.identified, Fill::dotted, Ink::strong);
  part(QT_TRANSLATE_NOOP("Document", "Source named, status not recorded"), budget.funding.named, Fill::outline,
       Ink::strong);
  part(QT_TRANSLATE_NOOP("Document", "Still to find"), budget.stillToFind(), Fill::dashed, Ink::signal);
  const SentenceValues values{
      {"total", b.money(budget.cost)}, {"list", b.joined(words)}, {"n", qint64(parts.size())}, {"unit", unitWords(b)}};
  b.add(Figure(
      b.say(QT_TRANSLATE_NOOP("Sentence", "Who pays: the cost by how sure the money is, in {unit}"), values),
      b.say(QT_TRANSLATE_NOOP("Sentence", "One bar of {total} in {n, plural, one {# part} other {# parts}}: {list}."),
            values),
      stackedBarDrawing(parts)));
}

void addBudgetMeaning(Builder& b) {
  const Budget& budget = b.sums().budget;
  if (budget.cost == Money()) return;
  QStringList sentences;
  int last = 0;
  for (const YearMoney& year : moneyByYear(b.links)) last = std::max(last, year.year);
  const QString gap = b.money(budget.stillToFind());
  if (budget.stillToFind() > Money())
    sentences += last ? b.say(QT_TRANSLATE_NOOP("Sentence",
                                                "If no other source is found, the city would have to find {gap} more "
                                                "by {year}."),
                              {{"gap", gap}, {"year", QString::number(last)}})
                      : b.say(QT_TRANSLATE_NOOP("Sentence",
                                                "If no other source is found, the city would have to find {gap} more."),
                              {{"gap", gap}});
  if (budget.funding.expected() > Money())
    sentences += b.say(QT_TRANSLATE_NOOP("Sentence", "{sum} is expected but not approved yet."),
                       {{"sum", b.money(budget.funding.expected())}});
  if (budget.funding.named > Money())
    sentences += b.say(QT_TRANSLATE_NOOP("Sentence", "{sum} has a source whose status is not recorded."),
                       {{"sum", b.money(budget.funding.named)}});
  const int unknown = budget.notEstimated + budget.noCost;
  if (unknown)
    sentences += b.say(QT_TRANSLATE_NOOP("Sentence",
                                         "What {n, plural, one {# more action costs} other {# more actions cost}} is "
                                         "not recorded yet and may come on top."),
                       {{"n", qint64(unknown)}});
  if (sentences.isEmpty())
    sentences += budget.funding.secured() >= budget.cost
                     ? b.translated(QT_TRANSLATE_NOOP("Document", "The whole cost is secured; nothing more is needed."))
                     : b.translated(QT_TRANSLATE_NOOP("Document", "How much of it is secured is not recorded."));
  Box box{budget.stillToFind() > Money() ? BoxKind::missing : BoxKind::information,
          b.translated(QT_TRANSLATE_NOOP("Document", "What this means for the budget"))};
  box.content.emplace_back(Paragraph{plain(sentences.join(u' '))});
  b.add(box);
}

void addTimeStrip(Builder& b) {
  // Days on which the council is asked or told, numbered in order of time.
  QList<std::pair<Date, QString>> dates;
  const PlanFacts& facts = b.plan.plan();
  if (facts.decisionDate.isCalendar())
    dates.append({facts.decisionDate, b.translated(QT_TRANSLATE_NOOP("Document", "decision on the plan"))});
  for (const Application& each : applications(b))
    if (each.deadline.isCalendar() && !each.own && !each.passed)
      dates.append(
          {each.deadline, b.say(QT_TRANSLATE_NOOP("Sentence", "application: {source}"), {{"source", each.source}})});
  std::stable_sort(dates.begin(), dates.end(),
                   [](const auto& x, const auto& y) { return x.first.last() < y.first.last(); });
  QList<GanttMark> marks;
  QStringList told;
  for (const auto& [date, event] : std::as_const(dates)) {
    const QString number = QString::number(marks.size() + 1);
    marks += GanttMark{date.last(), number};
    told += b.say(QT_TRANSLATE_NOOP("Sentence", "({n}) {date}, {event}"),
                  {{"n", number}, {"date", b.date(date)}, {"event", event}});
  }
  addObjectiveStrip(b, marks, told);
}

void addGravestFindings(Builder& b) {
  if (!b.options.showFindings) return;
  const int rows = b.limit("rows", 6);
  // Of each kind the first, and the records that have it: two overdue values of one indicator are one indicator.
  QList<std::pair<const Finding*, QSet<qint64>>> kinds;
  for (const Finding& finding : b.allFindings()) {
    if (finding.accepted || finding.severity == Severity::hint || !isShownTo(b.options.audience, b.plan, finding))
      continue;
    const auto same = std::find_if(kinds.begin(), kinds.end(),
                                   [&](const auto& k) { return qstrcmp(k.first->code, finding.code) == 0; });
    if (same == kinds.end())
      kinds.append({&finding, {finding.record.id}});
    else
      same->second += finding.record.id;
  }
  Box box{BoxKind::missing, b.translated(QT_TRANSLATE_NOOP("Document", "What is missing"))};
  ItemList items;
  for (const auto& [finding, records] : kinds.mid(0, rows))
    items.items +=
        plain(records.size() == 1 ? b.wording(*finding)
                                  : b.say(QT_TRANSLATE_NOOP("Sentence", "{title}: {n}"),
                                          {{"title", b.language.translated("Finding", kindOf(*finding).title)},
                                           {"n", b.language.number(qint64(records.size()))}}));
  if (items.items.isEmpty()) return b.paragraph(b.translated(QT_TRANSLATE_NOOP("Document", "Nothing is missing.")));
  box.content.emplace_back(items);
  if (kinds.size() > rows)
    box.content.emplace_back(
        Paragraph{plain(b.say(QT_TRANSLATE_NOOP("Sentence",
                                                "{n, plural, one {# more kind of gap is} other {# more kinds of gaps "
                                                "are}} listed in the full plan."),
                              {{"n", qint64(kinds.size() - rows)}}))});
  b.add(box);
}

}  // namespace iap

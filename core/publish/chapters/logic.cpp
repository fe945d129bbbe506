// SPDX-License-Identifier: GPL-3.0-or-later
// Section 2: objectives with their result indicators, the list of actions, integration, small-scale actions.
#include <QCoreApplication>
#include <algorithm>
#include <tuple>

#include "publish/chapters/amounts.h"
#include "publish/chapters/blocks.h"
#include "queries/integration.h"
#include "queries/labels.h"

namespace iap {

namespace {

/// A number as measured, or the words of the source, or a word for not knowing.
Cell valueCell(const Builder& b, const Number& value, const QString& words, const char* ifNone) {
  if (value) return b.cell(b.number(*value));
  return words.isEmpty() ? b.word(ifNone) : b.cell(words);
}

QList<int> targetYears(const Builder& b) {
  QList<int> years;
  for (const Target& target : b.plan.targets)
    if (target.date.isCalendar() && !years.contains(target.date.year())) years += target.date.year();
  std::sort(years.begin(), years.end());
  // Five years fit beside the words; the last ones say most.
  return years.size() > 5 ? years.mid(years.size() - 5) : years;
}

TableRow indicatorRow(const Builder& b, const Indicator& indicator, const QList<int>& years) {
  TableRow row{{b.cell(indicator.code), b.cell(b.text(indicator.name)),
                b.cellOr(indicator.unit, QT_TRANSLATE_NOOP("Document", "none"))}};
  const Series* series = b.links.totalSeries(indicator.id);
  if (!series) {
    row.cells += b.word(QT_TRANSLATE_NOOP("Document", "unknown"));
    for (qsizetype i = 0; i < years.size(); ++i) row.cells += b.word(QT_TRANSLATE_NOOP("Document", "none"));
    return row;
  }
  row.cells += b.baselineCell(series);
  for (const int year : years) {
    const Target* found = nullptr;
    for (const Target* target : b.links.targetsOf.value(series->id.value))
      if (target->date.year() == year) found = target;
    row.cells += found ? valueCell(b, found->value, found->words, QT_TRANSLATE_NOOP("Document", "none"))
                       : b.word(QT_TRANSLATE_NOOP("Document", "none"));
  }
  return row;
}

}  // namespace

void addObjectives(Builder& b) {
  if (b.plan.objectives.isEmpty() && b.plan.indicators.isEmpty()) {
    b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "There are no objectives in this plan.")));
    return;
  }
  if (b.sums().indicators)
    b.lead(b.sums().targetYear
               ? b.say(QT_TRANSLATE_NOOP("Sentence",
                                         "Of {n, plural, one {# indicator} other {# indicators}}, {t, plural, one {# "
                                         "has} other {# have}} a numeric target for {year} and {b, "
                                         "plural, one {# has} other {# have}} a baseline."),
                       {{"n", qint64(b.sums().indicators)},
                        {"t", qint64(b.sums().withNumericTarget)},
                        {"year", QString::number(b.sums().targetYear)},
                        {"b", qint64(b.sums().withBaseline)}})
               : b.say(QT_TRANSLATE_NOOP("Sentence",
                                         "{n, plural, one {# indicator has} other {# indicators have}} no target yet."),
                       {{"n", qint64(b.sums().indicators)}}));
  QStringList undescribed;
  QSet<qint64> divided;  // into areas
  for (const Objective& area : b.plan.objectives) divided += area.parent.value;
  for (const Objective* objective : inOrder(b.plan.objectives)) {
    if (objective->parent) continue;
    const QString name = b.text(objective->title);
    // A heading over nothing says no more than a name in a list.
    if (objective->description.isEmpty() && !divided.contains(objective->id.value)) {
      undescribed += QString(objective->code + u' ' + name).trimmed();
      continue;
    }
    b.heading(3, objective->code.isEmpty() ? name
                                           : b.say(QT_TRANSLATE_NOOP("Sentence", "Objective {code}: {title}"),
                                                   {{"code", objective->code}, {"title", name}}));
    if (!objective->description.isEmpty()) b.paragraph(b.text(objective->description));
    ItemList areas;
    for (const Objective* area : inOrder(b.plan.objectives))
      if (area->parent == objective->id)
        areas.items +=
            plain(area->code.isEmpty() ? b.text(area->title) : area->code + QStringLiteral(" ") + b.text(area->title));
    if (!areas.items.isEmpty()) b.add(areas);
  }
  if (!undescribed.isEmpty()) {
    b.paragraph(undescribed.size() == b.sums().objectives
                    ? b.translated(QT_TRANSLATE_NOOP("Document", "The objectives, none of them described yet:"))
                    : b.translated(QT_TRANSLATE_NOOP("Document", "Objectives that are not described yet:")));
    ItemList names;
    for (const QString& name : std::as_const(undescribed)) names.items += plain(name);
    b.add(names);
  }
  const QList<int> years = targetYears(b);
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "Indicators by objective")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "No.")), ColumnKind::code},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Indicator"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Unit"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Baseline (year)")), ColumnKind::number}});
  for (const int year : years)
    table.columns += Column{b.say(QT_TRANSLATE_NOOP("Sentence", "Target {year}"), {{"year", QString::number(year)}}),
                            ColumnKind::number};
  const auto byObjective = byReference(b.plan.objectiveIndicators, &ObjectiveIndicator::objective);
  QHash<qint64, QSet<qint64>> ofActions;  // by the main objective of the actions
  for (const ActionIndicator& link : b.plan.actionIndicators)
    if (const Objective* main = b.links.mainObjective(link.action)) ofActions[main->id.value] += link.indicator.value;
  QSet<qint64> done;
  const auto indicators = inCodeOrder(b.plan.indicators, b.language);
  const auto addGroup = [&](const QString& title, const QSet<qint64>& ids) {
    if (ids.isEmpty()) return;
    table.rows += TableRow{{Cell{plain(title), {}, int(table.columns.size())}}, RowKind::group};
    for (const Indicator* indicator : indicators)
      if (ids.contains(indicator->id.value)) table.rows += indicatorRow(b, *indicator, years);
  };
  for (const Objective* objective : inOrder(b.plan.objectives)) {
    QSet<qint64> ids;
    for (const ObjectiveIndicator* link : byObjective.value(objective->id.value))
      if (!done.contains(link->indicator.value)) ids += link->indicator.value;
    // Indicators of the objective's own actions stand with it.
    ids += ofActions.value(objective->id.value) - done;
    done += ids;
    addGroup(objective->code.isEmpty() ? b.text(objective->title) : objective->code + u' ' + b.text(objective->title),
             ids);
  }
  QSet<qint64> rest;
  for (const Indicator* indicator : indicators)
    if (!done.contains(indicator->id.value)) rest += indicator->id.value;
  addGroup(b.translated(QT_TRANSLATE_NOOP("Document", "Indicators of single actions")), rest);
  if (!table.rows.isEmpty()) b.addTable(table);
}

void addActionTable(Builder& b) {
  if (b.plan.actions.isEmpty()) {
    b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "There are no actions in this plan.")));
    return;
  }
  b.lead(costSentence(b));
  bool effects = false;
  for (const Action& action : b.plan.actions) effects = effects || !action.effect.isEmpty();
  const auto column = [&](const char* title, ColumnKind kind, const char* key, bool extra = false) {
    return Column{b.translated(title), kind, QString::fromLatin1(key), extra};
  };
  const auto inCurrency = [&](const char* title, const char* key, bool extra) {
    return Column{b.say(title, {{"currency", b.currency()}}), ColumnKind::number, QString::fromLatin1(key), extra};
  };
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "Actions with objective, lead, period and cost")),
                  {Column{b.translated(QT_TRANSLATE_NOOP("Document", "Code")), ColumnKind::code},
                   Column{b.translated(QT_TRANSLATE_NOOP("Document", "Action"))},
                   column(QT_TRANSLATE_NOOP("Document", "Objective or field"), ColumnKind::text, "objective"),
                   column(QT_TRANSLATE_NOOP("Document", "Lead"), ColumnKind::text, "lead"),
                   column(QT_TRANSLATE_NOOP("Document", "Partners"), ColumnKind::text, "partners", true),
                   column(QT_TRANSLATE_NOOP("Document", "Period"), ColumnKind::text, "period"),
                   column(QT_TRANSLATE_NOOP("Document", "Status"), ColumnKind::date, "status", true),
                   column(QT_TRANSLATE_NOOP("Document", "Readiness"), ColumnKind::date, "readiness", true),
                   inCurrency(QT_TRANSLATE_NOOP("Sentence", "Cost {currency}"), "cost", false),
                   inCurrency(QT_TRANSLATE_NOOP("Sentence", "Secured {currency}"), "secured", true),
                   inCurrency(QT_TRANSLATE_NOOP("Sentence", "Still to find {currency}"), "gap", true),
                   column(QT_TRANSLATE_NOOP("Document", "Sources"), ColumnKind::text, "sources", true),
                   column(QT_TRANSLATE_NOOP("Document", "Indicators"), ColumnKind::code, "indicators", true),
                   column(QT_TRANSLATE_NOOP("Document", "Risks"), ColumnKind::code, "risks", true),
                   column(QT_TRANSLATE_NOOP("Document", "Expected effect"), ColumnKind::text, "effect", !effects)});
  const QString hiddenWords = b.translated(QT_TRANSLATE_NOOP("Document", "not public"));
  QHash<qint64, QList<const Note*>> notes;
  for (const Note& note : b.plan.notes)
    if (note.subject.table == QStringLiteral("action") && b.shows(note.audience)) notes[note.subject.id] += &note;
  for (const Action* action : inCodeOrder(b.plan.actions, b.language)) {
    const ActionCost cost = actionCost(b.links, *action);
    const Funding funding = actionFunding(b.links, action->id);
    const bool priced = cost.state == CostState::priced;
    QString period = b.period(action->start, action->end);
    if (period.isEmpty()) period = action->periodWords;
    QStringList partners, sources, indicators, risks;
    for (const ActionStakeholder* link : b.links.stakeholdersOf.value(action->id.value))
      if (link->role != ActionRole::lead) partners += b.nameOf(b.plan.stakeholders.find(link->stakeholder), {});
    if (partners.removeAll(hiddenWords)) partners += hiddenWords;
    for (const FundingLine* line : b.links.fundingOf.value(action->id.value))
      if (const QString source = b.label(line->source); !source.isEmpty() && !sources.contains(source))
        sources += source;
    for (const ActionIndicator* link : b.links.indicatorsOf.value(action->id.value))
      indicators += b.codeOrName(*b.plan.indicators.find(link->indicator));
    for (const RiskAction* link : b.links.risksOf.value(action->id.value))
      if (const Risk* risk = b.plan.risks.find(link->risk); b.shows(risk->audience)) risks += b.codeOrTitle(*risk);
    for (QStringList* codes : {&indicators, &risks})
      std::sort(codes->begin(), codes->end(),
                [&](const QString& x, const QString& y) { return b.language.compare(x, y) < 0; });
    TableRow row{
        {b.cell(action->code), b.cell(b.text(action->title)),
         b.cellOr(b.objectiveName(b.links.mainObjective(action->id)), QT_TRANSLATE_NOOP("Document", "none")),
         b.cellOr(b.listOfLeads(*action), QT_TRANSLATE_NOOP("Document", "not named")),
         b.cellOr(b.joined(partners), QT_TRANSLATE_NOOP("Document", "none")),
         b.cellOr(period, QT_TRANSLATE_NOOP("Document", "no date yet")), b.cell(b.statusWords(action->status)),
         action->readiness == Readiness::notStated ? b.word(QT_TRANSLATE_NOOP("Document", "not recorded"))
                                                   : b.cell(b.readinessWords(action->readiness)),
         priced ? b.amountCell(cost.total) : Cell{.text = italic(b.costWords(*action, cost.state)), .unknown = true},
         securedCell(b, funding),
         priced ? b.amountCell(cost.total - funding.counted()) : b.word(QT_TRANSLATE_NOOP("Document", "unknown")),
         b.cellOr(b.language.list(sources), QT_TRANSLATE_NOOP("Document", "none")),
         b.cellOr(b.joinedCodes(indicators), QT_TRANSLATE_NOOP("Document", "none")),
         b.cellOr(b.joinedCodes(risks), QT_TRANSLATE_NOOP("Document", "none")),
         action->effect.isEmpty() || action->effect == QStringLiteral("-")
             ? b.word(QT_TRANSLATE_NOOP("Document", "not stated"))
             : b.cell(action->effect)}};
    // Notes that the reader may see stand under the table: contradictions of the source are shown, not repaired.
    if (auto own = notes.value(action->id.value); !own.isEmpty()) {
      // In the order in which they were written; those of an import have one time.
      std::sort(own.begin(), own.end(), [](const Note* x, const Note* y) {
        return std::tie(x->written.msecs, x->text) < std::tie(y->written.msecs, y->text);
      });
      QStringList texts;
      for (const Note* note : std::as_const(own)) texts += note->text;
      // a … z, aa … zz, aaa …
      QString marker;
      for (qsizetype n = table.notes.size() + 1; n > 0; n = (n - 1) / 26)
        marker.prepend(QChar(char16_t(u'a' + (n - 1) % 26)));
      row.cells[1].marker = marker;
      table.notes += TableNote{marker, texts.join(QStringLiteral(" \u00b7 "))};
    }
    table.rows += row;
  }
  const Budget& budget = b.sums().budget;
  TableRow total{
      {b.cell({}),
       b.cell(budget.unpriced()
                  ? b.say(QT_TRANSLATE_NOOP("Sentence", "Total, {n} of {all} actions"),
                          {{"n", qint64(budget.priced)}, {"all", qint64(budget.actions)}})
                  : b.say(QT_TRANSLATE_NOOP("Sentence", "{n, plural, one {The one action} other {All # actions}}"),
                          {{"n", qint64(budget.actions)}}))},
      RowKind::total};
  for (const Column& each : table.columns.mid(2))
    total.cells += each.key == QStringLiteral("cost")      ? b.amountCell(budget.cost)
                   : each.key == QStringLiteral("secured") ? securedCell(b, budget.funding)
                   : each.key == QStringLiteral("gap")     ? b.amountCell(budget.stillToFind())
                   : each.key == QStringLiteral("effect")  ? b.word(QT_TRANSLATE_NOOP("Document", "not added"))
                                                           : b.cell({});
  table.rows += total;
  const bool gap = b.prints(QStringLiteral("gap"), false);
  if (gap || b.prints(QStringLiteral("secured"), false)) addTotalNotes(b, table, false, gap);
  if (effects)
    table.notes += TableNote{
        {},
        b.translated(QT_TRANSLATE_NOOP(
            "Document", "Expected effects stand as the source prints them; they may overlap and are not added."))};
  b.addTable(std::move(table), false, true);
}

void addIntegration(Builder& b) {
  const QList<AspectState> aspects = integration(b.links);
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "The aspects of integration")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "No.")), ColumnKind::code},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Aspect"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Now")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Wanted")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Distance")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Next step"))}});
  int scored = 0;
  qsizetype apply = 0;
  for (const AspectState& state : aspects) {
    const auto now = state.group();
    const auto mark = [&](const std::optional<double>& value) {
      return !state.applies() ? b.word(QT_TRANSLATE_NOOP("Document", "does not apply"))
             : value          ? b.cell(b.language.number(*value))
                              : b.word(QT_TRANSLATE_NOOP("Document", "not scored"));
    };
    apply += state.applies();
    scored += state.applies() && now;
    table.rows += TableRow{
        {b.cell(QString::number(state.number)), b.cell(labelOf(*state.aspect, b.language, b.english)), mark(now),
         mark(state.wanted), mark(now && state.wanted ? std::optional(*state.wanted - *now) : std::nullopt),
         b.cellOr(state.entered ? state.entered->nextStep : QString(), QT_TRANSLATE_NOOP("Document", "not recorded"))}};
  }
  b.lead(b.say(
      QT_TRANSLATE_NOOP("Sentence",
                        "The Local Group scored {k} of {n, plural, one {# aspect} other {# aspects}} of integration."),
      {{"k", b.language.number(qint64(scored))}, {"n", qint64(apply)}}));
  if (scored > 0) b.addTable(table);
  DataTable dimensions(
      b.translated(QT_TRANSLATE_NOOP("Document", "Actions by dimension (0 to 3: how far the action serves it)")),
      {{b.translated(QT_TRANSLATE_NOOP("Document", "Action"))},
       {b.translated(QT_TRANSLATE_NOOP("Document", "Social")), ColumnKind::number},
       {b.translated(QT_TRANSLATE_NOOP("Document", "Economic")), ColumnKind::number},
       {b.translated(QT_TRANSLATE_NOOP("Document", "Environmental")), ColumnKind::number},
       {b.translated(QT_TRANSLATE_NOOP("Document", "Territorial")), ColumnKind::number}});
  for (const Action* action : inCodeOrder(b.plan.actions, b.language)) {
    TableRow row{{b.cell(action->code + u' ' + b.text(action->title))}};
    for (const auto& mark : {action->social, action->economic, action->environmental, action->territorial})
      row.cells += mark ? b.cell(QString::number(*mark)) : b.word(QT_TRANSLATE_NOOP("Document", "not scored"));
    dimensions.rows += row;
  }
  if (!dimensions.rows.isEmpty()) b.addTable(dimensions, true);
}

namespace {

Cell titleAndQuestion(const Builder& b, const SmallScaleAction& test) {
  Cell cell = b.cell(b.text(test.title));
  if (test.question.isEmpty()) return cell;
  if (!test.title.isEmpty()) cell.text += Run{.text = QStringLiteral(" \u2013 ")};
  cell.text += Run{.text = test.question, .italic = true};
  return cell;
}

}  // namespace

void addSmallScaleActions(Builder& b) {
  if (b.plan.smallScaleActions.isEmpty()) {
    b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "There are no small-scale actions in this plan.")));
    return;
  }
  static constexpr const char* results[] = {
      QT_TRANSLATE_NOOP("Document", "not recorded"), QT_TRANSLATE_NOOP("Document", "Kept"),
      QT_TRANSLATE_NOOP("Document", "Changed"), QT_TRANSLATE_NOOP("Document", "Dropped")};
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "What was tested, and what it changed")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Code")), ColumnKind::code},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "What was tested"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Where and when"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Result"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "What it changed"))}});
  for (const SmallScaleAction* test : inCodeOrder(b.plan.smallScaleActions, b.language)) {
    const QString period = b.period(test->start, test->end);
    const QString where =
        test->place.isEmpty() || period.isEmpty() ? test->place + period : test->place + QStringLiteral(", ") + period;
    table.rows += TableRow{
        {b.cell(test->code), titleAndQuestion(b, *test), b.cellOr(where, QT_TRANSLATE_NOOP("Document", "not recorded")),
         test->result == TestResult::notStated ? b.word(results[0]) : b.cell(b.translated(results[int(test->result)])),
         b.cellOr(test->changed, QT_TRANSLATE_NOOP("Document", "not recorded"))}};
  }
  b.addTable(table);
}

}  // namespace iap

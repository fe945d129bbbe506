// SPDX-License-Identifier: GPL-3.0-or-later
// Figures from the plan: timetable, logic, integration, power and interest, indicators over time.
#include "publish/chapters/diagrams.h"

#include <QCoreApplication>
#include <algorithm>

#include "publish/chapters/blocks.h"
#include "publish/figures/indicatorpath.h"
#include "publish/figures/logictree.h"
#include "publish/figures/quadrants.h"
#include "publish/figures/radar.h"
#include "queries/integration.h"
#include "queries/labels.h"
#include "queries/monitoring/indicatorstate.h"
#include "queries/monitoring/progresswords.h"
#include "queries/timetable.h"

namespace iap {

namespace {

GanttScale scaleOf(const Builder& b) {
  const YearSpan years = timetableYears(b.plan);
  if (years.count == 0) return {};
  return {years.first, years.count, b.options.today, b.translated(QT_TRANSLATE_NOOP("Document", "Quarter"))};
}

/// The bar of an action, if its dates say where one can lie.
std::optional<DaySpan> barOf(const Action& action, const GanttScale& scale) {
  return runOf(action, {scale.firstYear, scale.years});
}

/// Why a row has no bar.
QString wordsWithoutBar(const Builder& b, const Action& action, const GanttScale& scale) {
  if (!certaintyOf(action))
    return action.periodWords.isEmpty() || action.periodWords.size() > 40
               ? b.translated(QT_TRANSLATE_NOOP("Document", "no dates yet"))
               : action.periodWords;
  if (action.start.isCalendar() && action.end.isCalendar() && action.end.last() < action.start.first())
    return b.say(QT_TRANSLATE_NOOP("Sentence", "ends before it starts: {period}"),
                 {{"period", b.period(action.start, action.end)}});
  return b.say(QT_TRANSLATE_NOOP("Sentence", "not in {from} to {to}: {period}"),
               {{"from", QString::number(scale.firstYear)},
                {"to", QString::number(scale.firstYear + scale.years - 1)},
                {"period", b.period(action.start, action.end)}});
}

struct TimetableCounts {
  int actions = 0, months = 0, years = 0, ongoing = 0, none = 0, notDrawn = 0;
  QDate first, last;

  void take(const Action& action, const std::optional<DaySpan>& bar) {
    ++actions;
    const auto certainty = certaintyOf(action);
    if (!certainty) {
      ++none;
      return;
    }
    (*certainty == SpanCertainty::months ? months : *certainty == SpanCertainty::years ? years : ongoing) += 1;
    if (!bar) {
      ++notDrawn;
      return;
    }
    if (!first.isValid() || bar->from < first) first = bar->from;
    if (!last.isValid() || bar->to > last) last = bar->to;
  }
};

QString timetableAlternative(const Builder& b, const GanttScale& scale, const TimetableCounts& counts) {
  SentenceValues values{{"from", QString::number(scale.firstYear)},
                        {"to", QString::number(scale.firstYear + scale.years - 1)},
                        {"n", qint64(counts.actions)},
                        {"m", b.language.number(qint64(counts.months))},
                        {"y", b.language.number(qint64(counts.years))},
                        {"o", b.language.number(qint64(counts.ongoing))},
                        {"k", b.language.number(qint64(counts.none))}};
  QString text =
      b.say(QT_TRANSLATE_NOOP("Sentence",
                              "Timetable {from} to {to} of {n, plural, one {# action} other {# actions}}: {m} with "
                              "months, {y} with years or one date only, {o} ongoing, {k} without dates."),
            values);
  if (counts.notDrawn)
    text += u' ' + b.say(QT_TRANSLATE_NOOP("Sentence",
                                           "{n, plural, one {# of them has} other {# of them have}} no bar: outside of "
                                           "these years, or the end before the start."),
                         {{"n", qint64(counts.notDrawn)}});
  if (counts.first.isValid())
    text += u' ' + b.say(QT_TRANSLATE_NOOP("Sentence", "First start {from}, last end {to}."),
                         {{"from", b.date(Date::ofMonth(counts.first.year(), counts.first.month()))},
                          {"to", b.date(Date::ofMonth(counts.last.year(), counts.last.month()))}});
  return text;
}

QString barsInWords(const Builder& b) {
  return b.say(
      QT_TRANSLATE_NOOP("Sentence",
                        "Solid: months known; dashed: years or one date only; light with a point: ongoing. The "
                        "dashed line is {date}."),
      {{"date", b.date(Date::ofDay(b.options.today))}});
}

/// Actions by their objective at the top, in the order of objectives; null: without one.
QList<std::pair<const Objective*, QList<const Action*>>> actionsByObjective(const Builder& b) {
  QHash<qint64, QList<const Action*>> by;
  for (const Action* action : inCodeOrder(b.plan.actions, b.language)) {
    if (action->status == ActionStatus::dropped) continue;
    const Objective* top = topObjective(b.plan, b.links.mainObjective(action->id));
    by[top ? top->id.value : 0] += action;
  }
  QList<std::pair<const Objective*, QList<const Action*>>> result;
  for (const Objective* objective : inOrder(b.plan.objectives))
    if (by.contains(objective->id.value)) result.append({objective, by.value(objective->id.value)});
  if (by.contains(0)) result.append({nullptr, by.value(0)});
  return result;
}

QString nameOrNone(const Builder& b, const Objective* objective) {
  return objective ? b.objectiveName(objective)
                   : b.translated(QT_TRANSLATE_NOOP("Document", "Actions without objective"));
}

}  // namespace

void addGantt(Builder& b) {
  GanttScale scale = scaleOf(b);
  if (scale.years == 0)
    return b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "Nothing in the plan has a date yet.")));
  QList<GanttRow> rows;
  TimetableCounts counts;
  for (const auto& [objective, actions] : actionsByObjective(b)) {
    rows += GanttRow{{}, nameOrNone(b, objective), true};
    for (const Action* action : actions) {
      const auto bar = barOf(*action, scale);
      counts.take(*action, bar);
      GanttRow row{action->code, b.text(action->title)};
      if (bar)
        row.bars += *bar;
      else
        row.words = wordsWithoutBar(b, *action, scale);
      rows += row;
    }
  }
  if (counts.actions == 0)
    return b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "There are no actions in this plan.")));
  // As many rows as a landscape page holds; the heading of a group is repeated where it goes on.
  constexpr double room = 300;
  QList<QList<GanttRow>> pages{{}};
  double height = 0;
  GanttRow group;
  for (qsizetype i = 0; i < rows.size(); ++i) {
    const double next =
        ganttRowHeight(rows[i]) + (rows[i].heading && i + 1 < rows.size() ? ganttRowHeight(rows[i + 1]) : 0);
    if (height + next > room && !pages.last().isEmpty()) {
      pages += QList<GanttRow>();
      height = 0;
      if (!rows[i].heading) {
        pages.last() += group;
        height = ganttRowHeight(group);
      }
    }
    if (rows[i].heading) group = rows[i];
    pages.last() += rows[i];
    height += ganttRowHeight(rows[i]);
  }
  for (qsizetype i = 0; i < pages.size(); ++i) {
    const SentenceValues values{{"n", qint64(counts.actions)},
                                {"from", QString::number(scale.firstYear)},
                                {"to", QString::number(scale.firstYear + scale.years - 1)},
                                {"i", b.language.number(qint64(i + 1))},
                                {"all", b.language.number(qint64(pages.size()))}};
    const QString caption =
        pages.size() == 1
            ? b.say(QT_TRANSLATE_NOOP(
                        "Sentence", "Timetable of the {n, plural, one {one action} other {# actions}}, {from} to {to}"),
                    values)
            : b.say(QT_TRANSLATE_NOOP("Sentence",
                                      "Timetable of the {n, plural, one {one action} other {# actions}}, {from} to "
                                      "{to}, part {i} of {all}"),
                    values);
    Figure figure(caption,
                  i == 0 ? timetableAlternative(b, scale, counts)
                         : b.say(QT_TRANSLATE_NOOP("Sentence", "The timetable goes on with {list}."),
                                 {{"list", b.language.list([&] {
                                     QStringList codes;
                                     for (const GanttRow& row : pages[i])
                                       if (!row.heading) codes += row.code.isEmpty() ? row.title : row.code;
                                     return codes;
                                   }())}}),
                  ganttDrawing(scale, pages[i], 728.5));
    if (i + 1 == pages.size()) figure.inWords = barsInWords(b);
    b.add(std::move(figure));
  }
}

void addObjectiveStrip(Builder& b, const QList<GanttMark>& marks, const QStringList& told) {
  const GanttScale whole = scaleOf(b);
  if (whole.years == 0)
    return b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "Nothing in the plan has a date yet.")));
  const GanttScale scale{whole.firstYear, whole.years, b.options.today, {}};
  QList<GanttRow> rows;
  TimetableCounts counts;
  // More bars than that would fill the page: then the spans of the objectives stand for their actions.
  constexpr int mostBars = 30;
  const bool spans = b.plan.actions.size() > mostBars;
  for (const auto& [objective, actions] : actionsByObjective(b)) {
    GanttRow row{{}, nameOrNone(b, objective)};
    std::optional<DaySpan> span;
    int dated = 0;
    for (const Action* action : actions) {
      const auto bar = barOf(*action, scale);
      counts.take(*action, bar);
      dated += certaintyOf(*action).has_value();
      if (!bar) continue;
      if (!spans) {
        row.bars += *bar;
      } else if (!span) {
        span = bar;
      } else {
        span->from = std::min(span->from, bar->from);
        span->to = std::max(span->to, bar->to);
        span->certainty = std::max(span->certainty, bar->certainty);
      }
    }
    if (span) row.bars += *span;
    if (row.bars.isEmpty())
      row.words = dated ? b.say(QT_TRANSLATE_NOOP("Sentence", "not in {from} to {to}"),
                                {{"from", QString::number(scale.firstYear)},
                                 {"to", QString::number(scale.firstYear + scale.years - 1)}})
                        : b.translated(QT_TRANSLATE_NOOP("Document", "no dates yet"));
    rows += row;
  }
  QList<GanttMark> shown;
  for (const GanttMark& mark : marks)
    if (mark.day.year() >= scale.firstYear && mark.day.year() < scale.firstYear + scale.years) shown += mark;
  if (!shown.isEmpty())
    rows += GanttRow{{}, b.translated(QT_TRANSLATE_NOOP("Document", "Dates for the council")), false, {}, shown};
  const SentenceValues values{{"from", QString::number(scale.firstYear)},
                              {"to", QString::number(scale.firstYear + scale.years - 1)}};
  QString alternative = timetableAlternative(b, scale, counts);
  if (!told.isEmpty())
    alternative +=
        u' ' + b.say(QT_TRANSLATE_NOOP("Sentence", "Dates for the council: {list}."), {{"list", b.joined(told)}});
  Figure figure(b.say(QT_TRANSLATE_NOOP("Sentence", "Timetable by objective, {from} to {to}"), values), alternative,
                ganttDrawing(scale, rows, 467.7));
  figure.inWords = spans
                       ? b.translated(QT_TRANSLATE_NOOP("Document",
                                                        "Each bar reaches from the first start to the "
                                                        "last end of an objective's actions."))
                       : b.translated(QT_TRANSLATE_NOOP("Document", "Each bar is an action.")) + u' ' + barsInWords(b);
  if (!told.isEmpty())
    figure.inWords +=
        u' ' + b.say(QT_TRANSLATE_NOOP("Sentence", "Dates for the council: {list}."), {{"list", b.joined(told)}});
  b.add(std::move(figure));
}

void addLogic(Builder& b) {
  const auto byObjective = byReference(b.plan.problemObjectives, &ProblemObjective::objective);
  const auto measures = byReference(b.plan.objectiveIndicators, &ObjectiveIndicator::objective);
  const auto groups = actionsByObjective(b);
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "From problems to results")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Objective"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Problems"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Actions"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Result indicators"))}});
  constexpr qsizetype most = 14;
  int unlinked = 0;
  for (const auto& [objective, all] : groups) {
    if (!objective) {
      unlinked = int(all.size());
      continue;
    }
    QStringList problems, actions, results;
    for (const Objective* each : inOrder(b.plan.objectives)) {
      if (topObjective(b.plan, each) != objective) continue;
      for (const ProblemObjective* link : byObjective.value(each->id.value))
        if (const Problem* problem = b.plan.problems.find(link->problem))
          problems += QString(problem->code + u' ' + b.text(problem->title)).trimmed();
      for (const ObjectiveIndicator* link : measures.value(each->id.value))
        if (const Indicator* indicator = b.plan.indicators.find(link->indicator))
          results += QString(indicator->code + u' ' + b.text(indicator->name)).trimmed();
    }
    for (const Action* action : all) actions += b.actionTitle(*action);
    problems.removeDuplicates();
    results.removeDuplicates();
    table.rows += TableRow{{b.cell(b.objectiveName(objective)),
                            b.cellOr(problems.join(u'\n'), QT_TRANSLATE_NOOP("Document", "none")),
                            b.cellOr(actions.join(u'\n'), QT_TRANSLATE_NOOP("Document", "none")),
                            b.cellOr(results.join(u'\n'), QT_TRANSLATE_NOOP("Document", "none"))}};
    // A drawing holds what a page holds; the table has everything.
    const auto drawn = [&](const QStringList& whole) {
      if (whole.size() <= most) return whole;
      return whole.mid(0, most - 1) + QStringList{b.say(QT_TRANSLATE_NOOP("Sentence", "and {n} more"),
                                                        {{"n", b.language.number(qint64(whole.size() - most + 1))}})};
    };
    const QStringList shownProblems = drawn(problems), shownActions = drawn(actions), shownResults = drawn(results);
    QList<LogicColumn> columns{{b.translated(QT_TRANSLATE_NOOP("Document", "Problems")), shownProblems},
                               {b.translated(QT_TRANSLATE_NOOP("Document", "Objective")), {b.objectiveName(objective)}},
                               {b.translated(QT_TRANSLATE_NOOP("Document", "Actions")), shownActions}};
    QList<LogicLine> lines;
    for (int i = 0; i < shownProblems.size(); ++i) lines += LogicLine{0, i, 0};
    for (int i = 0; i < shownActions.size(); ++i) lines += LogicLine{1, 0, i};
    b.add(Figure(b.say(QT_TRANSLATE_NOOP("Sentence", "From problems to actions: {objective}"),
                       {{"objective", b.objectiveName(objective)}}),
                 b.say(QT_TRANSLATE_NOOP("Sentence",
                                         "{p, plural, =0 {No problem leads} one {# problem leads} other {# problems "
                                         "lead}} to the objective {objective}, and from it {a, plural, one {# action} "
                                         "other {# actions}} and {i, plural, =0 {no result indicator} one {# result "
                                         "indicator} other {# result indicators}} follow."),
                       {{"p", qint64(problems.size())},
                        {"objective", b.objectiveName(objective)},
                        {"a", qint64(actions.size())},
                        {"i", qint64(results.size())}}),
                 logicDrawing(columns, lines, 1)));
  }
  if (table.rows.isEmpty())
    return b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "No action is linked with an objective yet.")));
  if (unlinked)
    table.notes += TableNote{{},
                             b.say(QT_TRANSLATE_NOOP("Sentence",
                                                     "{n, plural, one {# action has} other {# actions have}} no "
                                                     "objective."),
                                   {{"n", qint64(unlinked)}})};
  b.addTable(table);
}

void addRadar(Builder& b) {
  const QList<AspectState> aspects = integration(b.links);
  const ScaleRange range = rangeInForce(b.plan, ScaleKind::score);
  const auto onScale = [&](auto value) -> std::optional<double> {
    if (!value) return {};
    return std::clamp((double(*value) - range.lowest) / std::max(1, range.steps() - 1), 0.0, 1.0);
  };
  QList<RadarSpoke> spokes;
  QStringList told, open;
  double lowest = 0, highest = 0;
  for (const AspectState& aspect : aspects) {
    if (!aspect.applies()) continue;
    const QString name = labelOf(*aspect.aspect, b.language, b.english);
    spokes += RadarSpoke{QString::number(aspect.number), onScale(aspect.computed), onScale(aspect.group()),
                         onScale(aspect.wanted)};
    if (const auto group = aspect.group()) {
      lowest = told.isEmpty() ? *group : std::min(lowest, *group);
      highest = told.isEmpty() ? *group : std::max(highest, *group);
      told += b.say(QT_TRANSLATE_NOOP("Sentence", "{no} {name} {score}"),
                    {{"no", QString::number(aspect.number)}, {"name", name}, {"score", b.language.number(*group)}});
    } else {
      open += QString::number(aspect.number);
    }
  }
  if (spokes.size() < 3 || told.isEmpty()) return;
  QString alternative =
      b.say(QT_TRANSLATE_NOOP("Sentence", "Scores of {k} of {n} aspects from {min} to {max}: {list}."),
            {{"k", b.language.number(qint64(told.size()))},
             {"n", b.language.number(qint64(spokes.size()))},
             {"min", b.language.number(lowest)},
             {"max", b.language.number(highest)},
             {"list", b.joined(told)}});
  if (!open.isEmpty())
    alternative +=
        u' ' + b.say(QT_TRANSLATE_NOOP("Sentence", "Not scored: {list}."), {{"list", b.language.list(open)}});
  Figure figure(b.translated(QT_TRANSLATE_NOOP("Document", "Integration, aspect by aspect")), alternative,
                radarDrawing(spokes, std::max(1, range.steps() - 1), 467.7));
  figure.inWords = b.translated(QT_TRANSLATE_NOOP(
      "Document",
      "The area shows what the plan itself serves, the marks what the Local Group says, the dashed line what it wants. "
      "The numbers are those of the table."));
  b.add(std::move(figure));
}

void addPowerAndInterest(Builder& b) {
  std::array<QuadrantField, 4> fields{QuadrantField{b.translated(QT_TRANSLATE_NOOP("Document", "Keep satisfied")), {}},
                                      QuadrantField{b.translated(QT_TRANSLATE_NOOP("Document", "Manage closely")), {}},
                                      QuadrantField{b.translated(QT_TRANSLATE_NOOP("Document", "Monitor")), {}},
                                      QuadrantField{b.translated(QT_TRANSLATE_NOOP("Document", "Keep informed")), {}}};
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "Power and interest, from 1 to 5")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Stakeholder"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Power")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Interest")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "What to do"))}});
  int rated = 0, open = 0;
  for (const Stakeholder* stakeholder : inOrder(b.plan.stakeholders)) {
    if (!b.shows(stakeholder->audience)) continue;
    if (!stakeholder->power || !stakeholder->interest) {
      ++open;
      continue;
    }
    ++rated;
    const bool power = *stakeholder->power >= 4, interest = *stakeholder->interest >= 4;
    QuadrantField& field = fields[size_t(power ? (interest ? 1 : 0) : (interest ? 3 : 2))];
    field.names += b.text(stakeholder->name);
    table.rows += TableRow{{b.cell(b.text(stakeholder->name)), b.cell(QString::number(*stakeholder->power)),
                            b.cell(QString::number(*stakeholder->interest)), b.cell(field.title)}};
  }
  if (!rated)
    return b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "Nobody's power and interest are recorded yet.")));
  const auto names = [&](size_t field) {
    return fields[field].names.isEmpty() ? b.translated(QT_TRANSLATE_NOOP("Document", "nobody"))
                                         : b.language.list(fields[field].names);
  };
  Figure figure(
      b.translated(QT_TRANSLATE_NOOP("Document", "Who has power over the plan and who has an interest in it")),
      b.say(QT_TRANSLATE_NOOP("Sentence",
                              "{n, plural, one {# stakeholder} other {# stakeholders}}: manage closely {a}; keep "
                              "satisfied {b}; keep informed {c}; monitor {d}."),
            {{"n", qint64(rated)}, {"a", names(1)}, {"b", names(0)}, {"c", names(3)}, {"d", names(2)}}),
      quadrantDrawing(fields, b.translated(QT_TRANSLATE_NOOP("Document", "more interest to the right")),
                      b.translated(QT_TRANSLATE_NOOP("Document", "more power at the top"))));
  figure.inWords = b.translated(QT_TRANSLATE_NOOP("Document", "High means 4 or 5 of 5."));
  if (open)
    figure.inWords += u' ' + b.say(QT_TRANSLATE_NOOP("Sentence",
                                                     "{n, plural, one {# stakeholder is} other {# stakeholders are}} "
                                                     "not rated."),
                                   {{"n", qint64(open)}});
  b.add(std::move(figure));
  b.addTable(table);
}

namespace {

IndicatorPath pathOf(const Builder& b, const IndicatorState& state) {
  IndicatorPath path;
  const auto point = [&](double time, double value) {
    return IndicatorPath::Point{time, value, b.language.number(value)};
  };
  if (state.base && state.baseDate.isCalendar())
    if (const auto time = yearsOf(state.baseDate)) path.baseline = point(*time, *state.base);
  for (const MilestoneStatus& milestone : state.milestones)
    if (milestone.target->value)
      if (const auto time = yearsOf(milestone.target->date)) path.planned += point(*time, *milestone.target->value);
  for (const MeasuredValue& value : state.values) path.measured += point(value.time, value.value);
  path.number = [language = b.language](double value) { return language.number(value); };
  return path;
}

}  // namespace

void addIndicatorPaths(Builder& b) {
  const int rows = b.limit("rows", 12);
  int drawn = 0, possible = 0;
  const ProgressPreset preset = presetOf(b.plan);
  for (const IndicatorState& state : indicatorStates(b.links, preset, b.options.today, b.language)) {
    if (!state.series || state.values.isEmpty() || !state.target || !state.target->value) continue;
    if (b.tellsFew(state.series) ||
        std::any_of(state.values.begin(), state.values.end(),
                    [&](const MeasuredValue& value) { return b.isSmall(*state.series, Number(value.value)); }))
      continue;
    ++possible;
    // Between yes and no there is no path.
    if (drawn == rows || state.indicator->direction == Direction::binary) continue;
    ++drawn;
    const QString name = QString(state.indicator->code + u' ' + b.text(state.indicator->name)).trimmed();
    const SentenceValues values{{"indicator", name},
                                {"unit", state.indicator->unit},
                                {"first", b.language.number(state.values.first().value)},
                                {"from", b.date(state.values.first().date)},
                                {"last", b.language.number(state.values.last().value)},
                                {"to", b.date(state.values.last().date)},
                                {"target", b.number(*state.target->value)},
                                {"by", b.date(state.target->date)},
                                {"n", qint64(state.values.size())},
                                {"status", standingWords(standing(state.progress.status), b.language)}};
    b.add(Figure(state.indicator->unit.isEmpty() ? name : name + QStringLiteral(", ") + state.indicator->unit,
                 b.say(QT_TRANSLATE_NOOP("Sentence",
                                         "{indicator}: {n, plural, one {# value} other {# values}} from {first} "
                                         "({from}) to {last} ({to}); target {target} ({by}); {status}."),
                       values),
                 indicatorDrawing(pathOf(b, state), 467.7, 138)));
  }
  if (!possible)
    return b.missing(b.translated(
        QT_TRANSLATE_NOOP("Document", "No indicator has both measured values and a target in numbers yet.")));
  if (possible > drawn)
    b.paragraph(
        b.say(QT_TRANSLATE_NOOP("Sentence",
                                "{n, plural, one {# more indicator has} other {# more indicators have}} values; "
                                "the table has all of them."),
              {{"n", qint64(possible - drawn)}}),
        ParagraphStyle::note);
}

}  // namespace iap

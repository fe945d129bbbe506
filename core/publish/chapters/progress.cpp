// SPDX-License-Identifier: GPL-3.0-or-later
// The monitoring report: where indicators, actions and money stand on a day.
#include <QCoreApplication>
#include <QSet>
#include <algorithm>

#include "publish/chapters/blocks.h"
#include "publish/figures/progressbars.h"
#include "queries/monitoring/execution.h"
#include "queries/monitoring/indicatorstate.h"
#include "queries/monitoring/progresswords.h"
#include "queries/monitoring/report.h"

namespace iap {

namespace {

QList<IndicatorState> statesOf(const Builder& b) {
  return indicatorStates(b.links, presetOf(b.plan), b.options.today, b.language);
}

QString nameOf(const Builder& b, const Indicator& indicator) {
  return QString(indicator.code + u' ' + b.text(indicator.name)).trimmed();
}

QString withUnit(const Builder& b, const Indicator& indicator) {
  return indicator.unit.isEmpty() ? b.text(indicator.name)
                                  : b.text(indicator.name) + QStringLiteral(", ") + indicator.unit;
}

/// Why there is no status, in a few words.
QString reasonOf(const Builder& b, const IndicatorState& state) {
  return reasonWords(state.progress.reason, b.language);
}

std::array<int, 5> standings(const QList<IndicatorState>& states) {
  std::array<int, 5> counts{};
  for (const IndicatorState& state : states) ++counts[size_t(standing(state.progress.status))];
  return counts;
}

bool isNone(Builder& b) {
  if (!b.plan.indicators.isEmpty()) return false;
  b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "There are no indicators in this plan.")));
  return true;
}

}  // namespace

void addAtAGlance(Builder& b) {
  if (isNone(b)) return;
  b.paragraph(b.say(QT_TRANSLATE_NOOP("Sentence", "As at {date}."), {{"date", b.date(Date::ofDay(b.options.today))}}),
              ParagraphStyle::note);
  const QList<IndicatorState> states = statesOf(b);
  const auto counts = standings(states);
  const auto n = [&](Standing standing) { return qint64(counts[size_t(standing)]); };
  b.lead(b.say(QT_TRANSLATE_NOOP("Sentence",
                                 "Of {n, plural, one {# indicator} other {# indicators}}, {a, plural, =0 {none is} one "
                                 "{# is} other {# are}} achieved, {p} on path, {h} behind path and {o} off path. For "
                                 "{k, plural, =0 {none of them} other {#}} no status can be given."),
               {{"n", qint64(states.size())},
                {"a", n(Standing::achieved)},
                {"p", b.language.number(n(Standing::onPath))},
                {"h", b.language.number(n(Standing::behind))},
                {"o", b.language.number(n(Standing::off))},
                {"k", n(Standing::unknown)}}));
  Strip strip;
  for (const Standing each : {Standing::onPath, Standing::behind, Standing::off, Standing::unknown}) {
    const qint64 count = n(each) + (each == Standing::onPath ? n(Standing::achieved) : 0);
    strip.items +=
        StripItem{each == Standing::onPath ? b.translated(QT_TRANSLATE_NOOP("Document", "Achieved or on path"))
                                           : standingWords(each, b.language),
                  b.language.number(count),
                  b.say(QT_TRANSLATE_NOOP("Sentence", "of {n, plural, one {# indicator} other {# indicators}}"),
                        {{"n", qint64(states.size())}}),
                  false, each == Standing::off && count > 0};
  }
  b.add(strip);
}

void addNeedsDecision(Builder& b) {
  ItemList items;
  for (const IndicatorState& state : statesOf(b))
    if (standing(state.progress.status) == Standing::off)
      items.items += plain(b.say(
          QT_TRANSLATE_NOOP("Sentence", "{indicator}: {status}"),
          {{"indicator", nameOf(b, *state.indicator)}, {"status", statusWords(state.progress.status, b.language)}}));
  const QDate today = b.options.today;
  for (const Action* action : inCodeOrder(b.plan.actions, b.language))
    if (action->end.isCalendar() && action->end.last() < today && action->status != ActionStatus::done &&
        action->status != ActionStatus::dropped)
      items.items += plain(b.say(QT_TRANSLATE_NOOP("Sentence", "{action}: was to end {date}"),
                                 {{"action", b.actionTitle(*action)}, {"date", b.date(action->end)}}));
  if (items.items.isEmpty())
    return b.paragraph(
        b.translated(QT_TRANSLATE_NOOP("Document", "No indicator is off its path and no action is beyond its end.")));
  constexpr qsizetype most = 12;
  const qsizetype more = items.items.size() - most;
  if (more > 0) {
    items.items = items.items.mid(0, most);
    items.items +=
        plain(b.say(QT_TRANSLATE_NOOP("Sentence", "and {n} more"), {{"n", b.language.number(qint64(more))}}));
  }
  Box box{BoxKind::decision, b.translated(QT_TRANSLATE_NOOP("Document", "What needs a decision"))};
  box.content.emplace_back(items);
  b.add(box);
}

namespace {

/// How an indicator's progress is told beside its values.
struct ToldProgress {
  Standing standing;
  QString status;                 // the method's word, or why there is none
  std::optional<double> planned;  // share of the planned change for the day
};

ToldProgress toldProgress(const Builder& b, const IndicatorState& state) {
  ToldProgress told{standing(state.progress.status), {}, {}};
  told.status =
      told.standing == Standing::unknown ? reasonOf(b, state) : statusWords(state.progress.status, b.language);
  // Beside milestones it would tell a baseline that is not told.
  if (state.plannedToday && state.base && state.target && state.target->value && !b.tellsFew(state.series))
    told.planned = percentAchieved(*state.base, *state.plannedToday, *state.target->value);
  return told;
}

}  // namespace

void addProgressBars(Builder& b) {
  if (isNone(b)) return;
  const QList<IndicatorState> states = statesOf(b);
  QList<ProgressBar> bars;
  QStringList told;
  int few = 0;
  for (const IndicatorState& state : states) {
    const ToldProgress progress = toldProgress(b, state);
    const bool measured = progress.standing != Standing::unknown && state.percentAchieved;
    const bool known = measured && !b.tellsFew(state.series);
    few += measured && !known;
    const QString words = standingWords(progress.standing, b.language);
    bars += ProgressBar{state.indicator->code,
                        b.text(state.indicator->name),
                        known ? state.percentAchieved : std::nullopt,
                        progress.planned,
                        progress.standing == Standing::off ? ProgressLook::worse
                        : progress.standing == Standing::onPath || progress.standing == Standing::achieved
                            ? ProgressLook::onPath
                            : ProgressLook::behind,
                        words,
                        progress.standing == Standing::unknown ? progress.status
                        : measured && !known ? b.translated(QT_TRANSLATE_NOOP("Document", "few persons: not shown"))
                                             : QString()};
    if (known)
      told += b.say(QT_TRANSLATE_NOOP("Sentence", "{code} {percent}, {status}"),
                    {{"code", state.indicator->code.isEmpty() ? b.text(state.indicator->name) : state.indicator->code},
                     {"percent", b.language.percent(*state.percentAchieved, 0)},
                     {"status", words}});
  }
  if (told.isEmpty() && few == 0)
    return b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "No indicator has a status yet.")));
  const QString fewWords =
      few ? u' ' + b.say(QT_TRANSLATE_NOOP("Sentence",
                                           "The progress of {n, plural, one {# indicator} other {# indicators}} is not "
                                           "shown, since few persons are counted."),
                         {{"n", qint64(few)}})
          : QString();
  if (told.isEmpty()) return b.paragraph(fewWords.trimmed());
  QStringList axis;
  for (const double mark : {0.0, 0.25, 0.5, 0.75, 1.0}) axis += b.language.percent(mark, 0);
  // Two of these fill a page, and one stands on what others leave.
  constexpr qsizetype most = 10;
  for (qsizetype from = 0; from < bars.size(); from += most) {
    const bool first = from == 0, last = from + most >= bars.size();
    const SentenceValues values{{"n", qint64(states.size())},
                                {"list", b.joined(told)},
                                {"k", b.language.number(qint64(standings(states)[size_t(Standing::unknown)]))},
                                {"from", bars[from].code.isEmpty() ? bars[from].title : bars[from].code},
                                {"to", [&] {
                                   const ProgressBar& end = bars[std::min(from + most, bars.size()) - 1];
                                   return end.code.isEmpty() ? end.title : end.code;
                                 }()}};
    Figure figure(
        first && last
            ? b.translated(QT_TRANSLATE_NOOP("Document", "Progress from the baseline to the target"))
            : b.say(QT_TRANSLATE_NOOP("Sentence", "Progress from the baseline to the target, {from} to {to}"), values),
        first ? b.say(QT_TRANSLATE_NOOP("Sentence",
                                        "Progress of {n, plural, one {# indicator} other {# indicators}} from "
                                        "baseline to target: {list}; {k} without status."),
                      values) +
                    fewWords
              : b.say(QT_TRANSLATE_NOOP("Sentence", "The figure goes on with {from} to {to}."), values),
        progressDrawing(bars.mid(from, most), axis));
    if (last)
      figure.inWords = b.translated(
          QT_TRANSLATE_NOOP("Document",
                            "Bars: progress. Black strokes: what was planned for the day. An outline to the "
                            "left of zero: worse than the baseline."));
    b.add(std::move(figure));
  }
}

void addTargetsAndActuals(Builder& b) {
  if (isNone(b)) return;
  const ProgressPreset preset = presetOf(b.plan);
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "Indicators: baseline, actual value and target")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Code")), ColumnKind::code},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Indicator, unit"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Baseline")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Actual")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Target")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Progress")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Planned")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Status"))}});
  table.headerColumns = 2;
  const auto share = [&](const std::optional<double>& value) {
    return value ? b.cell(b.language.percent(*value, 0)) : b.word(QT_TRANSLATE_NOOP("Document", "not computed"));
  };
  for (const IndicatorState& state : statesOf(b)) {
    const ToldProgress progress = toldProgress(b, state);
    const Series* series = state.series;
    const QString latest = series ? b.latest(*series) : QString();
    table.rows += TableRow{
        {b.cell(state.indicator->code), b.cell(withUnit(b, *state.indicator)), b.baselineCell(series),
         latest.isEmpty() ? b.word(QT_TRANSLATE_NOOP("Document", "no value")) : Cell{bold(latest)},
         b.targetCell(state.target),
         // A share of the way would tell the value that is not told.
         b.tellsFew(state.series) ? b.word(QT_TRANSLATE_NOOP("Document", "not shown")) : share(state.percentAchieved),
         b.tellsFew(state.series) ? b.word(QT_TRANSLATE_NOOP("Document", "not shown")) : share(progress.planned),
         progress.standing == Standing::unknown ? Cell{.text = italic(standingWords(progress.standing, b.language) +
                                                                      QStringLiteral(": ") + progress.status),
                                                       .unknown = true}
                                                : b.cell(progress.status)}};
  }
  table.notes +=
      TableNote{{},
                b.say(QT_TRANSLATE_NOOP("Sentence", "Status by the method “{method}”: {limits} Source: {source}."),
                      {{"method", methodWords(preset.method, b.language)},
                       {"limits", limitsWords(preset.method, b.language)},
                       {"source", methodSource(preset.method, b.language)}})};
  b.addTable(std::move(table), false, true);
}

void addActionProgress(Builder& b) {
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "Actions: planned and done, late ones first")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Action"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Planned"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Steps done")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Next step"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Status"))}});
  const QDate today = b.options.today;
  std::array<int, 4> counts{};
  int late = 0;
  QList<std::pair<int, TableRow>> rows;
  for (const Action* action : inCodeOrder(b.plan.actions, b.language)) {
    ++counts[size_t(action->status)];
    const auto steps = b.links.stepsOf.value(action->id.value);
    const Step* next = nullptr;
    int done = 0, lateSteps = 0;
    for (const Step* step : steps) {
      done += step->done;
      if (step->done) continue;
      lateSteps += step->date.isCalendar() && step->date.last() < today;
      if (!next || (step->date.isCalendar() && (!next->date.isCalendar() || step->date.last() < next->date.last())))
        next = step;
    }
    const bool open = action->status == ActionStatus::planned || action->status == ActionStatus::underWay;
    const bool beyondEnd = open && action->end.isCalendar() && action->end.last() < today;
    const bool notBegun =
        action->status == ActionStatus::planned && action->start.isCalendar() && action->start.last() < today;
    QString status = b.statusWords(action->status);
    if (beyondEnd)
      status += QStringLiteral(", ") + b.translated(QT_TRANSLATE_NOOP("Document", "beyond its end"));
    else if (notBegun)
      status += QStringLiteral(", ") + b.translated(QT_TRANSLATE_NOOP("Document", "should have begun"));
    else if (open && lateSteps)
      status += QStringLiteral(", ") + b.translated(QT_TRANSLATE_NOOP("Document", "a step is overdue"));
    const int rank = beyondEnd ? 0 : notBegun ? 1 : open && lateSteps ? 2 : 3;
    late += rank < 3;
    QString period = b.period(action->start, action->end);
    if (period.isEmpty()) period = action->periodWords;
    QString nextWords;
    if (next) {
      nextWords = b.text(next->title);
      if (next->date.isCalendar()) nextWords += QStringLiteral(" (%1)").arg(b.date(next->date));
    }
    Cell statusCell = b.cell(status);
    statusCell.text[0].bold = rank < 3;
    rows.append(
        {rank, TableRow{{b.cell(b.actionTitle(*action)), b.cellOr(period, QT_TRANSLATE_NOOP("Document", "no date yet")),
                         steps.isEmpty() ? b.word(QT_TRANSLATE_NOOP("Document", "none"))
                                         : b.cell(b.say(QT_TRANSLATE_NOOP("Sentence", "{n} of {all}"),
                                                        {{"n", b.language.number(qint64(done))},
                                                         {"all", b.language.number(qint64(steps.size()))}})),
                         b.cellOr(nextWords, QT_TRANSLATE_NOOP("Document", "none")), statusCell}}});
  }
  if (rows.isEmpty())
    return b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "There are no actions in this plan.")));
  std::stable_sort(rows.begin(), rows.end(), [](const auto& x, const auto& y) { return x.first < y.first; });
  b.lead(
      b.say(QT_TRANSLATE_NOOP("Sentence",
                              "Of {n, plural, one {# action} other {# actions}}, {d, plural, =0 {none is} one {# is} "
                              "other {# are}} done, {u} under way, {p} planned and {x} dropped. {late, plural, =0 "
                              "{None is late.} one {# is late.} other {# are late.}}"),
            {{"n", qint64(rows.size())},
             {"d", qint64(counts[size_t(ActionStatus::done)])},
             {"u", b.language.number(qint64(counts[size_t(ActionStatus::underWay)]))},
             {"p", b.language.number(qint64(counts[size_t(ActionStatus::planned)]))},
             {"x", b.language.number(qint64(counts[size_t(ActionStatus::dropped)]))},
             {"late", qint64(late)}}));
  for (const auto& [rank, row] : std::as_const(rows)) table.rows += row;
  b.addTable(table);
}

void addExecutionTable(Builder& b) {
  const Execution all = execution(b.links);
  if (!all.lines) return b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "No action is priced yet.")));
  const auto rate = [&](const std::optional<double>& value) {
    return value ? b.cell(b.language.percent(*value, 1)) : b.word(QT_TRANSLATE_NOOP("Document", "not recorded"));
  };
  if (!all.withCommitted && !all.withSpent)
    return b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "Nothing is recorded yet as committed or spent.")));
  DataTable table(b.say(QT_TRANSLATE_NOOP("Sentence", "Budget, committed and spent by category, in {currency}"),
                        {{"currency", b.currency()}}),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Category"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Budget")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Committed")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Spent")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Spent, share of budget")), ColumnKind::number}});
  const auto ratio = [](Money part, Money whole) {
    return whole > Money() ? std::optional(double(part.minor) / double(whole.minor)) : std::nullopt;
  };
  for (const OutturnRow& row : outturnByCategory(b.links))
    table.rows += TableRow{
        {b.cellOr(b.label({row.id}), QT_TRANSLATE_NOOP("Document", "not stated")), b.amountCell(row.budget),
         row.withCommitted ? b.amountCell(row.committed) : b.word(QT_TRANSLATE_NOOP("Document", "not recorded")),
         row.withSpent ? b.amountCell(row.spent) : b.word(QT_TRANSLATE_NOOP("Document", "not recorded")),
         rate(row.withSpent ? ratio(row.spent, row.budget) : std::nullopt)}};
  table.rows +=
      TableRow{{b.cell(b.say(QT_TRANSLATE_NOOP("Sentence", "Total, {n} of {all} actions"),
                             {{"n", qint64(b.sums().budget.priced)}, {"all", qint64(b.sums().budget.actions)}})),
                b.amountCell(all.cost),
                all.withCommitted ? b.amountCell(all.committed) : b.word(QT_TRANSLATE_NOOP("Document", "not recorded")),
                all.withSpent ? b.amountCell(all.spent) : b.word(QT_TRANSLATE_NOOP("Document", "not recorded")),
                rate(all.executionRate())},
               RowKind::total};
  table.notes += TableNote{
      {},
      b.say(QT_TRANSLATE_NOOP("Sentence",
                              "Of {n, plural, one {# cost line} other {# cost lines}}, {c} say what is committed and "
                              "{s} what is spent."),
            {{"n", qint64(all.lines)},
             {"c", b.language.number(qint64(all.withCommitted))},
             {"s", b.language.number(qint64(all.withSpent))}})};
  b.addTable(table);
}

void addMissingValues(Builder& b) {
  if (!b.options.showFindings || b.plan.indicators.isEmpty()) return;
  // What the findings say: so every document and the window name the same indicators.
  ItemList items;
  QStringList overdue, baselines;
  for (const Finding& finding : b.allFindings()) {
    const bool late = qstrcmp(finding.code, "indicator.overdue") == 0;
    if (finding.accepted || (!late && qstrcmp(finding.code, "indicator.no_baseline") != 0)) continue;
    const Indicator* indicator = b.plan.indicators.find({finding.record.id});
    if (!indicator) continue;
    QStringList& names = late ? overdue : baselines;
    const QString name = indicator->code.isEmpty() ? b.text(indicator->name) : indicator->code;
    if (!names.contains(name)) names += name;
  }
  if (!overdue.isEmpty())
    items.items += plain(
        b.say(QT_TRANSLATE_NOOP("Sentence", "Values that are due: {list}."), {{"list", b.language.list(overdue)}}));
  if (!baselines.isEmpty())
    items.items += plain(b.say(QT_TRANSLATE_NOOP("Sentence", "Indicators without a baseline: {list}."),
                               {{"list", b.language.list(baselines)}}));
  if (items.items.isEmpty())
    return b.paragraph(
        b.translated(QT_TRANSLATE_NOOP("Document", "Every value that is due is there, and every baseline.")));
  Box box{BoxKind::missing, {}};
  box.content.emplace_back(items);
  b.add(box);
}

void addAllValues(Builder& b) {
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "All measured values")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "When")), ColumnKind::date},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Part"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Value")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Remark"))}});
  int hidden = 0;
  for (const Indicator* indicator : inCodeOrder(b.plan.indicators, b.language)) {
    QList<TableRow> rows;
    const auto all = b.links.seriesOf.value(indicator->id.value);
    // The whole and the other parts would tell a part that is left out: then none of them stands here.
    const bool partsHidden = std::any_of(all.begin(), all.end(), [&](const Series* series) {
      if (series->total) return false;
      const auto values = b.links.measurementsOf.value(series->id.value);
      return std::any_of(values.begin(), values.end(),
                         [&](const Measurement* value) { return b.isSmall(*series, value->value); });
    });
    hidden += partsHidden;
    for (const Series* series : all) {
      if (partsHidden && !series->total) continue;
      QSet<const Measurement*> counted;
      QSet<QString> countedDates;
      for (const MeasuredValue& each : measuredValues(b.links, *series, b.options.today)) {
        counted += each.measurement;
        countedDates += each.date.toString();
      }
      for (const Measurement* value : b.links.measurementsOf.value(series->id.value)) {
        if (value->date.isCalendar() && value->date.first() > b.options.today) continue;
        const QString part = series->total ? QString() : b.text(series->part);
        QStringList remarks;
        if (value->value && !counted.contains(value) && countedDates.contains(value->date.toString()))
          remarks += b.translated(QT_TRANSLATE_NOOP("Document", "not counted: a later entry for this date holds"));
        if (b.shows(indicator->noteAudience) && !value->note.isEmpty()) remarks += value->note;
        rows += TableRow{{b.cellOr(b.date(value->date), QT_TRANSLATE_NOOP("Document", "no date yet")),
                          b.cell(part.isEmpty() ? b.translated(QT_TRANSLATE_NOOP("Document", "whole")) : part),
                          b.isSmall(*series, value->value) ? b.cell(b.smallWords())
                          : value->value                   ? b.cell(b.number(*value->value))
                          : value->words.isEmpty()         ? b.word(QT_TRANSLATE_NOOP("Document", "no value"))
                                                           : b.cell(value->words),
                          b.cell(remarks.join(QStringLiteral("; ")))}};
      }
    }
    if (rows.isEmpty()) continue;
    const QString name = QString(indicator->code + u' ' + withUnit(b, *indicator)).trimmed();
    table.rows +=
        TableRow{{Cell{plain(indicator->cumulation == Cumulation::flow
                                 ? b.say(QT_TRANSLATE_NOOP("Sentence", "{indicator} (values of periods, added up)"),
                                         {{"indicator", name}})
                                 : name),
                       {},
                       4}},
                 RowKind::group};
    table.rows += rows;
  }
  if (table.rows.isEmpty()) return b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "Nothing is measured yet.")));
  if (hidden)
    table.notes += TableNote{{},
                             b.say(QT_TRANSLATE_NOOP("Sentence",
                                                     "The parts of {n, plural, one {# indicator are} other {# "
                                                     "indicators are}} left out, because some count few persons."),
                                   {{"n", qint64(hidden)}})};
  b.addTable(table);
}

}  // namespace iap

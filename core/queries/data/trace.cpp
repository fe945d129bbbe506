// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/data/trace.h"

#include <QSet>

#include "plan/references.h"
#include "queries/monitoring/indicatorstate.h"

namespace iap {

namespace {

/// Records in the order in which they are met, each once.
template <class R>
class Met {
 public:
  explicit Met(QList<const R*>& list) : list_(list) {}
  void take(const R* record) {
    if (!record || seen_.contains(record->id.value)) return;
    seen_ += record->id.value;
    list_ += record;
  }

 private:
  QList<const R*>& list_;
  QSet<qint64> seen_;
};

/// True if a value for a time after the baseline is as asked; there must be a baseline.
template <class F>
bool hasLater(const Links& links, const Indicator& indicator, QDate today, const F& isAsked) {
  const Series* series = links.totalSeries(indicator.id);
  if (!series || !series->baseline) return false;
  const QList<MeasuredValue> values = measuredValues(links, *series, today);
  return std::any_of(values.begin(), values.end(), [&](const MeasuredValue& value) {
    return (!series->baselineDate.isCalendar() || value.last > series->baselineDate.last()) &&
           isAsked(value.value, *series->baseline);
  });
}

}  // namespace

DataTraces::DataTraces(const Links& links, const DataLinks& data, QDate today)
    : links_(links), data_(data), today_(today) {}

bool DataTraces::hasChanged(const Indicator& indicator) {
  const auto known = changed_.constFind(indicator.id.value);
  if (known != changed_.cend()) return *known;
  // What stayed as it was is measured, but no change.
  return *changed_.insert(indicator.id.value, hasLater(links_, indicator, today_, [](double value, double baseline) {
                            return value != baseline;
                          }));
}

bool DataTraces::isMeasured(const Indicator& indicator) const {
  return hasLater(links_, indicator, today_, [](double, double) { return true; });
}

QList<const Action*> DataTraces::actionsOf(ObjectiveId objective) const {
  QList<const Action*> actions;
  for (const ActionObjective* link : data_.actionsUnder.value(objective.value))
    if (const Action* action = links_.plan.actions.find(link->action);
        action && action->status != ActionStatus::dropped)
      actions += action;
  return actions;
}

DataTrace DataTraces::of(const DataSet& set) {
  const Plan& plan = links_.plan;
  DataTrace made;
  const auto breaks = [&](TraceBreak kind, const auto& record) { made.gaps += TraceGap{kind, refTo(record.id)}; };
  Met problems(made.problems);
  for (const ProblemDataSet* link : data_.problemsOf.value(set.id.value))
    problems.take(plan.problems.find(link->problem));
  if (made.problems.isEmpty()) breaks(TraceBreak::noProblem, set);
  Met objectives(made.objectives);
  for (const Problem* problem : std::as_const(made.problems)) {
    const auto answers = data_.objectivesOf.value(problem->id.value);
    for (const ProblemObjective* link : answers) objectives.take(plan.objectives.find(link->objective));
    if (answers.isEmpty()) breaks(TraceBreak::noObjective, *problem);
  }
  Met actions(made.actions);
  Met indicators(made.indicators);
  // Parents have no loops, and each objective one parent: but two of the first may lie below each other.
  QSet<qint64> seen;
  for (const Objective* objective : std::as_const(made.objectives)) {
    bool acted = false;
    QList<ObjectiveId> open{objective->id};
    while (!open.isEmpty()) {
      const ObjectiveId id = open.takeFirst();
      const auto under = actionsOf(id);
      acted = acted || !under.isEmpty();
      open += data_.below.value(id.value);
      if (seen.contains(id.value)) continue;
      seen += id.value;
      for (const Action* action : under) actions.take(action);
      for (const ObjectiveIndicator* link : data_.measuresOf.value(id.value))
        indicators.take(plan.indicators.find(link->indicator));
    }
    if (!acted) breaks(TraceBreak::noAction, *objective);
  }
  for (const Action* action : std::as_const(made.actions)) {
    const auto measured = links_.indicatorsOf.value(action->id.value);
    for (const ActionIndicator* link : measured) indicators.take(plan.indicators.find(link->indicator));
    if (measured.isEmpty()) breaks(TraceBreak::noIndicator, *action);
  }
  for (const Indicator* indicator : std::as_const(made.indicators)) {
    const bool changed = hasChanged(*indicator);
    made.changed += changed;
    if (!changed) breaks(TraceBreak::noChange, *indicator);
  }
  made.broken = made.problems.isEmpty()     ? TraceBreak::noProblem
                : made.objectives.isEmpty() ? TraceBreak::noObjective
                : made.actions.isEmpty()    ? TraceBreak::noAction
                : made.indicators.isEmpty() ? TraceBreak::noIndicator
                : made.changed == 0         ? TraceBreak::noChange
                                            : TraceBreak::none;
  return made;
}

}  // namespace iap

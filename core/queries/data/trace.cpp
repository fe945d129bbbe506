// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/data/trace.h"

#include "queries/monitoring/indicatorstate.h"

namespace iap {

namespace {

template <class R>
void take(QList<const R*>& list, const R* record) {
  if (record && !list.contains(record)) list += record;
}

bool isChanged(const Links& links, const Indicator& indicator, QDate today) {
  const Series* series = links.totalSeries(indicator.id);
  if (!series || !series->baseline) return false;
  const QList<MeasuredValue> values = measuredValues(links, *series, today);
  return std::any_of(values.begin(), values.end(), [&](const MeasuredValue& value) {
    return !series->baselineDate.isCalendar() || value.last > series->baselineDate.last();
  });
}

}  // namespace

DataTrace trace(const Links& links, const DataLinks& data, const DataSet& set, QDate today) {
  const Plan& plan = links.plan;
  DataTrace made;
  for (const ProblemDataSet* link : data.problemsOf.value(set.id.value))
    take(made.problems, plan.problems.find(link->problem));
  for (const Problem* problem : std::as_const(made.problems))
    for (const ProblemObjective* link : data.objectivesOf.value(problem->id.value))
      take(made.objectives, plan.objectives.find(link->objective));
  QList<ObjectiveId> open;
  for (const Objective* objective : std::as_const(made.objectives)) open += objective->id;
  // Parents have no loops, and each objective one parent: but two of the first may lie below each other.
  QSet<qint64> seen;
  while (!open.isEmpty()) {
    const ObjectiveId id = open.takeFirst();
    if (seen.contains(id.value)) continue;
    seen += id.value;
    open += data.below.value(id.value);
    for (const ActionObjective* link : data.actionsUnder.value(id.value))
      if (const Action* action = plan.actions.find(link->action); action && action->status != ActionStatus::dropped)
        take(made.actions, action);
    for (const ObjectiveIndicator* link : data.measuresOf.value(id.value))
      take(made.indicators, plan.indicators.find(link->indicator));
  }
  for (const Action* action : std::as_const(made.actions))
    for (const ActionIndicator* link : links.indicatorsOf.value(action->id.value))
      take(made.indicators, plan.indicators.find(link->indicator));
  for (const Indicator* indicator : std::as_const(made.indicators)) made.changed += isChanged(links, *indicator, today);
  made.broken = made.problems.isEmpty()     ? TraceBreak::noProblem
                : made.objectives.isEmpty() ? TraceBreak::noObjective
                : made.actions.isEmpty()    ? TraceBreak::noAction
                : made.indicators.isEmpty() ? TraceBreak::noIndicator
                : made.changed == 0         ? TraceBreak::noChange
                                            : TraceBreak::none;
  return made;
}

}  // namespace iap

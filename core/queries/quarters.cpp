// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/quarters.h"

#include "queries/budget.h"
#include "queries/timetable.h"

namespace iap {

Quarters quarters(const Links& links, const Language& order, int mostYears) {
  const Plan& plan = links.plan;
  const YearSpan years = timetableYears(plan, mostYears);
  Quarters result;
  if (!years.count) return result;
  result.firstYear = years.first;
  result.years = years.count;
  const int count = result.years * 4;
  const auto quarterOf = [&](const QDate& day) { return (day.year() - years.first) * 4 + (day.month() - 1) / 3; };

  QHash<qint64, qsizetype> places;
  for (const Objective* objective : inCodeOrder(plan.objectives, order))
    if (!plan.objectives.find(objective->parent)) {
      places.insert(objective->id.value, result.rows.size());
      result.rows.append({objective, 0, 0, QList<int>(count), {}});
    }
  QuarterRow others{nullptr, 0, 0, QList<int>(count), {}};
  for (const Action& action : plan.actions) {
    if (action.status == ActionStatus::dropped) continue;
    const Objective* top = topObjective(plan, links.mainObjective(action.id));
    const qsizetype place = top ? places.value(top->id.value, -1) : -1;
    QuarterRow& row = place < 0 ? others : result.rows[place];
    ++row.actions;
    const bool fromFirst = action.start == Date::started(),
               toLast = action.end == Date::ongoing() || (action.start == Date::ongoing() && !action.end.known());
    const QDate start = action.start.first(), end = action.end.last();
    if (!start.isValid() && !end.isValid() && !fromFirst && !toLast) ++row.undated;
    const int from = fromFirst || (!start.isValid() && (toLast || action.start == Date::ongoing())) ? 0
                     : start.isValid()                                                              ? quarterOf(start)
                     : end.isValid()                                                                ? quarterOf(end)
                                                                                                    : count;
    const int to = toLast ? count - 1 : end.isValid() ? quarterOf(end) : fromFirst ? 0 : from;
    for (int q = std::max(0, from); q <= std::min(count - 1, to); ++q) ++row.running[q];
    for (const Step* step : links.stepsOf.value(action.id.value)) {
      const QDate day = step->date.last();
      if (day.isValid() && years.holds(day.year())) row.steps.append({day, step->done});
    }
  }
  if (others.actions) result.rows += others;
  for (QuarterRow& row : result.rows)
    std::stable_sort(row.steps.begin(), row.steps.end(),
                     [](const QuarterRow::StepMark& a, const QuarterRow::StepMark& b) { return a.day < b.day; });
  return result;
}

}  // namespace iap

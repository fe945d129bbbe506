// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/quarters.h"

#include "queries/budget.h"

namespace iap {

namespace {

struct Years {
  int first = 0, last = 0;
  void take(const Date& date) {
    if (!date.isCalendar()) return;
    first = first ? std::min(first, date.year()) : date.year();
    last = std::max(last, date.year());
  }
};

}  // namespace

Quarters quarters(const Links& links, const Language& order, int mostYears) {
  const Plan& plan = links.plan;
  Years own, all;
  own.take(plan.plan().periodStart);
  own.take(plan.plan().periodEnd);
  all = own;
  for (const Action& action : plan.actions) {
    all.take(action.start);
    all.take(action.end);
  }
  Quarters result;
  if (!all.first) return result;
  if (all.last - all.first >= mostYears) {
    const int from = own.first ? own.first : all.first;
    all.first = std::max(all.first, from - std::max(0, mostYears - (own.last - own.first) - 1) / 2);
    all.last = std::min(all.last, all.first + mostYears - 1);
  }
  result.firstYear = all.first;
  result.years = all.last - all.first + 1;
  const int count = result.years * 4;
  const auto quarterOf = [&](const QDate& day) { return (day.year() - all.first) * 4 + (day.month() - 1) / 3; };

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
      if (day.isValid() && day.year() >= all.first && day.year() <= all.last) row.steps.append({day, step->done});
    }
  }
  if (others.actions) result.rows += others;
  for (QuarterRow& row : result.rows)
    std::stable_sort(row.steps.begin(), row.steps.end(),
                     [](const QuarterRow::StepMark& a, const QuarterRow::StepMark& b) { return a.day < b.day; });
  return result;
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/timetable.h"

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

YearSpan timetableYears(const Plan& plan, int most) {
  Years own, all;
  own.take(plan.plan().periodStart);
  own.take(plan.plan().periodEnd);
  all = own;
  for (const Action& action : plan.actions) {
    all.take(action.start);
    all.take(action.end);
  }
  if (!all.first) return {};
  if (all.last - all.first >= most) {
    const int from = own.first ? own.first : all.first;
    all.first = std::max(all.first, from - std::max(0, most - (own.last - own.first) - 1) / 2);
    all.last = std::min(all.last, all.first + most - 1);
  }
  return {all.first, all.last - all.first + 1};
}

std::optional<SpanCertainty> certaintyOf(const Action& action) {
  const auto exact = [](const Date& date) { return date.isCalendar() && date.precision() != Date::Precision::year; };
  if (action.end == Date::ongoing() || (action.start == Date::ongoing() && !action.end.known()))
    return SpanCertainty::ongoing;
  if (!action.start.isCalendar() && !action.end.isCalendar()) return {};
  return exact(action.start) && exact(action.end) ? SpanCertainty::months : SpanCertainty::years;
}

std::optional<DaySpan> runOf(const Action& action, const YearSpan& years) {
  if (years.count == 0) return {};
  const QDate first(years.first, 1, 1), last(years.first + years.count - 1, 12, 31);
  const auto certainty = certaintyOf(action);
  if (!certainty) return {};
  const bool ongoing = *certainty == SpanCertainty::ongoing;
  QDate from = action.start.isCalendar() ? action.start.first() : QDate();
  QDate to = action.end.isCalendar() ? action.end.last() : QDate();
  if (!from.isValid() && (action.start == Date::started() || ongoing)) from = first;
  if (ongoing) to = last;
  if (!from.isValid()) from = action.end.first();
  if (!to.isValid()) to = action.start.last();
  if (to < first || from > last || to < from) return {};
  return DaySpan{std::max(from, first), std::min(to, last), *certainty};
}

}  // namespace iap

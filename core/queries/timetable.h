// SPDX-License-Identifier: GPL-3.0-or-later
// When actions run, in the years that a timetable shows.
#pragma once
#include "plan/plan.h"

namespace iap {

struct YearSpan {
  int first = 0, count = 0;  // 0 years: nothing has a date
  bool holds(int year) const { return year >= first && year < first + count; }
};

/// From the first to the last year of the plan's period and its actions' dates, `most` at least 1: where there are
/// more, those that are nearest to the plan's own period.
YearSpan timetableYears(const Plan& plan, int most = 15);

/// How exactly it is known when an action runs; nothing where it has no date. Dates may contradict each other.
std::optional<SpanCertainty> certaintyOf(const Action& action);

/// The days of these years on which an action runs, where its dates say that it does: "started" since the first day,
/// "ongoing" to the last; what has one date only runs through the time which that names.
std::optional<DaySpan> runOf(const Action& action, const YearSpan& years);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// Measured and planned values of a series, period by period.
#pragma once
#include "plan/plan.h"

namespace iap {

/// Sets what was measured for a period: a number, or words kept as they stand. `there`: the row to change; 0 makes one.
void setMeasured(Plan& plan, SeriesId series, const Date& period, MeasurementId there, Number value,
                 const QString& words, Instant now);
/// The same for what is planned. A new value behind all others is the target, and the one before it a milestone; a new
/// one before others is a milestone.
void setPlanned(Plan& plan, SeriesId series, const Date& period, TargetId there, Number value, const QString& words);

/// Makes a method the one by which the plan's indicators are judged; its own limits, if it has some, come with it.
void setStatusMethod(Plan& plan, StatusMethod method);
/// Gives the method in the plan limits of its own, status by status; others stay. `source`: who decided
/// them.
void setStatusLimits(Plan& plan, StatusMethod method, const QList<std::pair<QString, double>>& from,
                     const QString& source);
/// Takes the plan's own limits of these statuses away: the published ones hold again.
void clearStatusLimits(Plan& plan, StatusMethod method, const QStringList& statuses);

}  // namespace iap

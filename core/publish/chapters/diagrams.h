// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "publish/chapters/builder.h"
#include "publish/figures/gantt.h"

namespace iap {

/// How exactly it is known when an action runs; nothing where it has no date. Dates may contradict each other.
std::optional<BarCertainty> certaintyOf(const Action& action);

/// The timetable with one row for each objective and a row of numbered days; `told`: these days in words.
void addObjectiveStrip(Builder& b, const QList<GanttMark>& marks, const QStringList& told);

}  // namespace iap

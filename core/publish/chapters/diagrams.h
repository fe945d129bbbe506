// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "publish/chapters/builder.h"
#include "publish/figures/gantt.h"

namespace iap {

/// The timetable with one row for each objective and a row of numbered days; `told`: these days in words.
void addObjectiveStrip(Builder& b, const QList<GanttMark>& marks, const QStringList& told);

}  // namespace iap

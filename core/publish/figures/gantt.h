// SPDX-License-Identifier: GPL-3.0-or-later
// A timetable: bars over years and quarters, in rows under headings.
#pragma once
#include <QDate>
#include <QList>
#include <QString>

#include "base/date.h"
#include "publish/drawing.h"

namespace iap {

struct GanttMark {
  QDate day;
  QString label;  // inside the diamond: at most three letters
};

struct GanttRow {
  QString code, title;
  bool heading = false;   // of the rows below it
  QList<DaySpan> bars{};  // below each other
  QList<GanttMark> marks{};
  QString words{};  // where there is no bar: "no dates yet"
};

struct GanttScale {
  int firstYear = 0, years = 0;
  QDate today{};      // a line, if it lies in the years
  QString quarter{};  // "Quarter"; empty: years only
};

/// Rows of one drawing; longer timetables are several drawings with the same scale.
Drawing ganttDrawing(const GanttScale& scale, const QList<GanttRow>& rows, double width);
/// The height of a row in points, to split a timetable over pages.
double ganttRowHeight(const GanttRow& row);

}  // namespace iap

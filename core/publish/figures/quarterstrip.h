// SPDX-License-Identifier: GPL-3.0-or-later
// The plan's years at a glance: for each objective a strip as high as the actions that run, with its steps as diamonds.
#pragma once
#include <QDate>

#include "publish/drawing.h"

namespace iap {

struct QuarterStrip {
  QString label;
  QList<int> running;                     // actions, by quarter
  QList<std::pair<QDate, bool>> steps{};  // earliest first; true: done
};

/// `width` in points. Years are written where they have room. `today` and its words only if it lies in the years shown.
Drawing quarterDrawing(int firstYear, int years, const QList<QuarterStrip>& rows, QDate today,
                       const QString& todayWords, double width);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// One indicator over time: the planned path, what was measured, and where it leads.
#pragma once
#include <QString>
#include <functional>
#include <optional>

#include "publish/drawing.h"

namespace iap {

/// Times are years with decimals; labels stand at their points.
struct IndicatorPath {
  struct Point {
    double time = 0, value = 0;
    QString label;
    bool certain = true;      // false: provisional or estimated, drawn hollow
    bool afterBreak = false;  // no line leads here
  };
  struct Ahead {
    double time = 0, value = 0;
    std::optional<double> low, high;
    QString words;
  };

  std::optional<Point> baseline;
  QList<Point> planned;   // milestones, the target last
  QList<Point> measured;  // earliest first
  std::optional<Ahead> forecast;
  std::function<QString(double)> number;  // of the axis
};

/// Dashed path through milestones (diamonds) to the target (cross), measured values as dots on a line that breaks where
/// the series does, and the forecast as a dotted line with its range. Empty without any point.
Drawing indicatorDrawing(const IndicatorPath& path, double width, double height);

}  // namespace iap

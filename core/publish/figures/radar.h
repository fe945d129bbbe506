// SPDX-License-Identifier: GPL-3.0-or-later
// How integrated the plan is, aspect by aspect around a circle.
#pragma once
#include <optional>

#include "publish/drawing.h"

namespace iap {

/// One spoke; shares of the scale, 0 to 1.
struct RadarSpoke {
  QString label;
  std::optional<double> computed, group, wanted;
};

/// An area through what is computed (nothing counts as 0), hollow marks for the group, a dashed line through what is
/// wanted. `rings`: lines of the scale. Needs three spokes.
Drawing radarDrawing(const QList<RadarSpoke>& spokes, int rings, double width);

}  // namespace iap

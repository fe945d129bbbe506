// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cmath>

namespace iap {

/// The distance of marks on an axis of that length: 1, 2 or 5 times a power of ten, for three to six marks.
inline double axisStep(double length) {
  const double power = std::pow(10, std::floor(std::log10(length / 4)));
  for (const double factor : {1.0, 2.0, 5.0, 10.0})
    if (length / (factor * power) <= 5) return factor * power;
  return 10 * power;
}

}  // namespace iap

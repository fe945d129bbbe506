// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/figures/outturn.h"

#include <algorithm>

namespace iap {

namespace {
constexpr double barHeight = 18, rowHeight = 29, valueWidth = 92;
}

Drawing outturnDrawing(const QList<OutturnBar>& bars, double wide) {
  Drawing drawing;
  drawing.width = wide;
  if (bars.isEmpty()) return drawing;
  const double left = std::min(168.0, wide * 0.34), room = wide - valueWidth - left;
  double most = 1;
  for (const OutturnBar& bar : bars)
    most = std::max({most, double(bar.budget.minor), double(bar.committed.minor), double(bar.spent.minor)});
  const auto length = [&](Money amount) { return std::max(0.0, double(amount.minor)) / most * room; };
  double y = 3;
  for (const OutturnBar& bar : bars) {
    drawing.shapes += WordsShape{0, y + 9, bar.label, 8.5, false, Anchor::start, Ink::ink, left - 8};
    const double half = barHeight / 2;
    if (const double at = length(bar.committed); at > 0.4)
      drawing.shapes += BarShape{left, y, at, half, Fill::hatched, Ink::strong};
    if (const double at = length(bar.spent); at > 0.4)
      drawing.shapes += BarShape{left, y + half, at, half, Fill::solid, Ink::strong};
    drawing.shapes += BarShape{left, y, std::max(1.0, length(bar.budget)), barHeight, Fill::outline, Ink::ink};
    const double end = std::max({length(bar.budget), length(bar.committed), length(bar.spent)});
    drawing.shapes += WordsShape{left + end + 6, y + 12.5, bar.value, 8, false};
    y += rowHeight;
  }
  drawing.height = y;
  return drawing;
}

}  // namespace iap

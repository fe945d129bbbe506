// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/figures/ladder.h"

#include <algorithm>

namespace iap {

namespace {
constexpr double barHeight = 16, rowHeight = 27;
}

Drawing ladderDrawing(const QList<Rung>& rungs, const Rung& inside, double wide) {
  Drawing drawing;
  drawing.width = wide;
  const double barLeft = std::min(168.0, wide * 0.36), labelWidth = barLeft - 8, barRight = wide - 67.7;
  if (rungs.isEmpty()) return drawing;
  Money counted;
  for (const Rung& rung : rungs.mid(1)) counted += std::max(Money(), rung.amount);
  const Money most = std::max(rungs.first().amount, counted);
  const double whole = std::max(1.0, double(most.minor));
  const auto length = [&](Money amount) { return std::max(0.0, double(amount.minor)) / whole * (barRight - barLeft); };
  double y = 3, end = barLeft + length(most);
  for (qsizetype i = 0; i < rungs.size(); ++i) {
    const Rung& rung = rungs[i];
    const bool surplus = rung.amount < Money();
    const double width = length(surplus ? Money() - rung.amount : rung.amount),
                 left = i == 0    ? barLeft
                        : surplus ? barLeft + length(rungs.first().amount)
                                  : std::max(barLeft, end - width);
    drawing.shapes += WordsShape{0, y + 8, rung.label, 8.5, i == 0, Anchor::start, Ink::ink, labelWidth};
    if (width > 0.5)
      drawing.shapes += BarShape{left, y, width, barHeight, rung.fill, rung.ink};
    else
      drawing.shapes += BarShape{left, y, 1.5, barHeight, Fill::solid, rung.ink};
    if (i + 1 == rungs.size() && inside.amount.minor > 0) {
      // By the same scale as the bars, so not smaller by a margin at its sides.
      const double part = std::min(width, length(inside.amount));
      drawing.shapes += BarShape{left, y + 4, std::max(2.0, part), barHeight - 8, Fill::outline, inside.ink};
    }
    drawing.shapes += WordsShape{left + std::max(width, 1.5) + 6, y + 11.5, rung.value, 8.5, true};
    if (i > 0 && !surplus) {
      // A thin line ties each rung to the one above.
      const double tie = std::min(barRight, left + width);
      drawing.shapes += LineShape{tie, y - (rowHeight - barHeight), tie, y, 0.5, Ink::grey};
    }
    if (i > 0) end = left;
    y += rowHeight;
  }
  drawing.height = y;
  return drawing;
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/figures/stackedbar.h"

#include <algorithm>

namespace iap {

Drawing stackedBarDrawing(const QList<BarPart>& parts, double width) {
  Drawing drawing;
  drawing.width = width;
  double whole = 0;
  for (const BarPart& part : parts) whole += std::max(0.0, part.amount);
  if (whole <= 0) return drawing;
  constexpr double line = 12, height = 24;
  // A label needs its own length; where the one before reaches into it, it goes up a line.
  QList<int> level;
  QList<double> ends;
  double x = 0;
  const auto long_ = [](const QString& text) { return double(text.size()) * 8.5 * 0.58 + 8; };
  QList<double> starts;
  for (const BarPart& part : parts) {
    const double start = std::min(x, std::max(0.0, width - long_(part.label)));
    qsizetype at = 0;
    while (at < ends.size() && ends[at] > start) ++at;
    if (at == ends.size()) ends += 0;
    ends[at] = start + long_(part.label);
    level += int(at);
    starts += start;
    x += std::max(0.0, part.amount) / whole * width;
  }
  const double top = line * double(ends.size()) + 4;
  x = 0;
  double shareEnd = -1;
  for (qsizetype i = 0; i < parts.size(); ++i) {
    const double wide = std::max(0.0, parts[i].amount) / whole * width;
    const double baseline = top - 5 - line * level[i];
    drawing.shapes += WordsShape{starts[i],
                                 baseline,
                                 parts[i].label,
                                 8.5,
                                 true,
                                 Anchor::start,
                                 parts[i].ink == Ink::signal ? Ink::signal : Ink::ink};
    // A label that is not just above its part is tied to it.
    if (level[i] > 0) drawing.shapes += LineShape{x + 2, baseline + 2, x + 2, top, 0.4, Ink::grey};
    if (wide > 0.4) drawing.shapes += BarShape{x, top, wide, height, parts[i].fill, parts[i].ink};
    const double words = double(parts[i].share.size()) * 8.5 * 0.58;
    const double place = std::min(x, width - words);
    if (!parts[i].share.isEmpty() && place >= shareEnd) {
      drawing.shapes += WordsShape{place, top + height + 11, parts[i].share, 8.5, false, Anchor::start, Ink::grey};
      shareEnd = place + words + 4;
    }
    x += wide;
  }
  drawing.height = top + height + 16;
  return drawing;
}

}  // namespace iap

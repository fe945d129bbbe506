// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/figures/radar.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace iap {

Drawing radarDrawing(const QList<RadarSpoke>& spokes, int rings, double width) {
  Drawing drawing;
  drawing.width = width;
  if (spokes.size() < 3) return drawing;
  const double radius = std::min(width / 2 - 20, 130.0), x0 = width / 2, y0 = radius + 18;
  drawing.height = 2 * radius + 36;
  // The first spoke points upwards, the others follow clockwise.
  const auto at = [&](qsizetype spoke, double share) {
    const double angle = 2 * std::numbers::pi * double(spoke) / double(spokes.size());
    return std::pair(x0 + std::sin(angle) * radius * share, y0 - std::cos(angle) * radius * share);
  };
  const auto ring = [&](double share) {
    QList<std::pair<double, double>> points;
    for (qsizetype i = 0; i <= spokes.size(); ++i) points.append(at(i % spokes.size(), share));
    return points;
  };
  QList<std::pair<double, double>> area;
  for (qsizetype i = 0; i < spokes.size(); ++i)
    if (spokes[i].computed) area.append(at(i, *spokes[i].computed));
  if (area.size() == spokes.size()) {
    drawing.shapes += PathShape{area, true, Ink::strong, 1.4, false};
  } else {
    // What is not known is no zero in the centre: only wedges between known neighbours are drawn.
    for (qsizetype i = 0; i < spokes.size(); ++i) {
      const qsizetype next = (i + 1) % spokes.size();
      if (spokes[i].computed && spokes[next].computed)
        drawing.shapes += PathShape{
            {{x0, y0}, at(i, *spokes[i].computed), at(next, *spokes[next].computed)}, true, Ink::strong, 1.4, false};
    }
  }
  for (int each = 1; each <= rings; ++each)
    drawing.shapes += PathShape{ring(double(each) / rings), false, Ink::hairline, 0.5, false};
  for (qsizetype i = 0; i < spokes.size(); ++i) {
    const auto [x, y] = at(i, 1);
    drawing.shapes += LineShape{x0, y0, x, y, 0.5, Ink::hairline};
    const auto [lx, ly] = at(i, 1 + 11 / radius);
    drawing.shapes += WordsShape{lx, ly + 3, spokes[i].label, 8.5, true, Anchor::middle};
  }
  // Beside the first spoke, which points upwards.
  for (int each = 1; each <= rings; ++each)
    drawing.shapes +=
        WordsShape{x0 + 3, y0 - radius * each / rings + 8, QString::number(each), 7, false, Anchor::start, Ink::grey};
  // Where nothing is wanted the line breaks off.
  for (qsizetype i = 0; i < spokes.size(); ++i) {
    const RadarSpoke &from = spokes[i], &to = spokes[(i + 1) % spokes.size()];
    if (from.wanted && to.wanted)
      drawing.shapes +=
          PathShape{{at(i, *from.wanted), at((i + 1) % spokes.size(), *to.wanted)}, false, Ink::grey, 0.9, true};
  }
  for (qsizetype i = 0; i < spokes.size(); ++i)
    if (spokes[i].group) {
      const auto [x, y] = at(i, *spokes[i].group);
      drawing.shapes += PointShape{x, y, 4, false, Ink::ink};
    }
  return drawing;
}

}  // namespace iap

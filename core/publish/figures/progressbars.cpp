// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/figures/progressbars.h"

#include <algorithm>

namespace iap {

Drawing progressDrawing(const QList<ProgressBar>& bars, const QStringList& axis, double width) {
  Drawing drawing;
  drawing.width = width;
  if (bars.isEmpty() || axis.size() < 2) return drawing;
  constexpr double barHeight = 10, rowHeight = 17;
  const double titleLeft = 30, left = width * 0.47, right = width * 0.76, status = width * 0.79;
  const auto at = [&](double share) { return left + (right - left) * share; };
  double y = 2;
  QList<std::pair<double, double>> lined{{0, 0}};  // from top to bottom, where no words stand on the axis
  for (const ProgressBar& bar : bars) {
    const double lines = std::max(estimatedLines(bar.title, 8.5, left - titleLeft - 24),
                                  estimatedLines(bar.status, 8.5, width - status));
    const double height = std::max(rowHeight, 11 * lines + 6), top = y + 2;
    drawing.shapes += WordsShape{0, y + 10, bar.code, 8.5};
    drawing.shapes +=
        WordsShape{titleLeft, y + 10, bar.title, 8.5, false, Anchor::start, Ink::ink, left - titleLeft - 24};
    if (bar.achieved) {
      const double share = std::clamp(*bar.achieved, -0.12, 1.0);
      if (share < 0)
        drawing.shapes += BarShape{at(share), top, at(0) - at(share), barHeight, Fill::outline, Ink::signal};
      else if (share * (right - left) > 0.5)
        drawing.shapes += BarShape{at(0),     top,         at(share) - at(0),
                                   barHeight, Fill::solid, bar.look == ProgressLook::onPath ? Ink::strong : Ink::mid};
      if (share >= 0 && bar.look != ProgressLook::onPath)
        drawing.shapes += PathShape{
            {{at(0), top}, {at(share), top}, {at(share), top + barHeight}, {at(0), top + barHeight}, {at(0), top}},
            false,
            Ink::strong,
            0.8};
      if (bar.planned) {
        const double x = at(std::clamp(*bar.planned, 0.0, 1.0));
        drawing.shapes += LineShape{x, top - 2, x, top + barHeight + 2, 1.8, Ink::ink};
      }
    } else {
      drawing.shapes += WordsShape{at(0) + 4, y + 10, bar.words, 8.5, false, Anchor::start, Ink::grey};
    }
    drawing.shapes += WordsShape{status, y + 10, bar.status, 8.5, true, Anchor::start, Ink::ink, width - status};
    if (!bar.achieved && !bar.words.isEmpty())
      lined += {y + height, y + height};
    else
      lined.last().second = y + height;
    y += height;
  }
  lined.last().second = y;
  for (qsizetype i = 0; i < axis.size(); ++i) {
    const double x = at(double(i) / double(axis.size() - 1));
    const bool end = i == 0 || i + 1 == axis.size();
    for (const auto& [from, to] : end ? QList<std::pair<double, double>>{{0, y}} : lined)
      if (to > from) drawing.shapes.prepend(LineShape{x, from, x, to, 0.5, end ? Ink::grey : Ink::hairline});
    drawing.shapes += WordsShape{x, y + 11, axis[i], 8.5, false, Anchor::middle, Ink::grey};
  }
  drawing.height = y + 15;
  return drawing;
}

}  // namespace iap

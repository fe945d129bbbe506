// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/figures/logictree.h"

#include <algorithm>

namespace iap {

Drawing logicDrawing(const QList<LogicColumn>& columns, const QList<LogicLine>& lines, int accent, double width) {
  Drawing drawing;
  drawing.width = width;
  if (columns.isEmpty()) return drawing;
  constexpr double gap = 26, between = 6, pad = 6, line = 11, top = 18;
  const double wide = (width - gap * double(columns.size() - 1)) / double(columns.size());
  const auto heightOf = [&](const QString& text) {
    return line * estimatedLines(text, 8.5, wide - 2 * pad) + 2 * pad - 2;
  };
  double tallest = 0;
  QList<double> heights;
  for (const LogicColumn& column : columns) {
    double height = 0;
    for (const QString& box : column.boxes) height += heightOf(box) + between;
    heights += height;
    tallest = std::max(tallest, height);
  }
  drawing.height = top + tallest + 2;
  QList<QList<double>> middles;
  for (qsizetype c = 0; c < columns.size(); ++c) {
    const double x = double(c) * (wide + gap);
    drawing.shapes += WordsShape{x, 10, columns[c].title, 8.5, true, Anchor::start, Ink::strong, wide};
    // Short columns stand in the middle of the tall ones.
    double y = top + (tallest - heights[c]) / 2;
    middles += QList<double>();
    for (const QString& box : columns[c].boxes) {
      const double height = heightOf(box);
      drawing.shapes += BarShape{x, y, wide, height, c == accent ? Fill::outline : Fill::none, Ink::strong};
      drawing.shapes += PathShape{{{x, y}, {x + wide, y}, {x + wide, y + height}, {x, y + height}, {x, y}},
                                  false,
                                  c == accent ? Ink::strong : Ink::grey,
                                  c == accent ? 1.0 : 0.6};
      drawing.shapes += WordsShape{x + pad, y + pad + 7, box, 8.5, false, Anchor::start, Ink::ink, wide - 2 * pad};
      middles.last() += y + height / 2;
      y += height + between;
    }
  }
  for (const LogicLine& each : lines) {
    const double from = middles.value(each.column).value(each.from, -1),
                 to = middles.value(each.column + 1).value(each.to, -1);
    if (from < 0 || to < 0) continue;
    const double x = double(each.column) * (wide + gap) + wide;
    drawing.shapes +=
        PathShape{{{x, from}, {x + gap / 2, from}, {x + gap / 2, to}, {x + gap, to}}, false, Ink::grey, 0.8};
  }
  return drawing;
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/figures/quadrants.h"

#include <algorithm>

namespace iap {

Drawing quadrantDrawing(const std::array<QuadrantField, 4>& fields, const QString& across, const QString& up,
                        double width) {
  Drawing drawing;
  drawing.width = width;
  constexpr double left = 0, pad = 8, line = 11, top = 15;
  const double wide = (width - left) / 2;
  const auto heightOf = [&](const QuadrantField& field) {
    double height = 22;
    for (const QString& name : field.names) height += line * estimatedLines(name, 8.5, wide - 2 * pad - 9) + 2;
    return height + 6;
  };
  const double upper = std::max({60.0, heightOf(fields[0]), heightOf(fields[1])}),
               lower = std::max({60.0, heightOf(fields[2]), heightOf(fields[3])});
  for (size_t i = 0; i < 4; ++i) {
    const double x = left + (i % 2 ? wide : 0), y = top + (i / 2 ? upper : 0), height = i / 2 ? lower : upper;
    drawing.shapes += BarShape{x, y, wide, height, i == 1 ? Fill::outline : Fill::none, Ink::strong};
    drawing.shapes +=
        PathShape{{{x, y}, {x + wide, y}, {x + wide, y + height}, {x, y + height}, {x, y}}, false, Ink::grey, 0.6};
    drawing.shapes += WordsShape{x + pad, y + 14, fields[i].title, 8.5, true, Anchor::start, Ink::strong};
    double at = y + 27;
    for (const QString& name : fields[i].names) {
      drawing.shapes += PointShape{x + pad + 2.5, at - 3, 1.6, true, Ink::ink, true};
      drawing.shapes += WordsShape{x + pad + 9, at, name, 8.5, false, Anchor::start, Ink::ink, wide - 2 * pad - 9};
      at += line * estimatedLines(name, 8.5, wide - 2 * pad - 9) + 2;
    }
  }
  drawing.shapes += WordsShape{left, top - 5, up, 8.5, false, Anchor::start, Ink::grey};
  drawing.height = top + upper + lower + 15;
  drawing.shapes += WordsShape{width, drawing.height - 3, across, 8.5, false, Anchor::end, Ink::grey};
  return drawing;
}

}  // namespace iap

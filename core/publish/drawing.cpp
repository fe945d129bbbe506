// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/drawing.h"

namespace iap {

Drawing scaled(const Drawing& drawing, double factor) {
  Drawing result = drawing;
  result.width *= factor;
  result.height *= factor;
  for (Shape& shape : result.shapes)
    std::visit(
        [&](auto& each) {
          using T = std::decay_t<decltype(each)>;
          const auto times = [&](auto&... lengths) { ((lengths *= factor), ...); };
          if constexpr (std::is_same_v<T, BarShape>) times(each.x, each.y, each.width, each.height);
          if constexpr (std::is_same_v<T, LineShape>) times(each.x1, each.y1, each.x2, each.y2, each.width);
          if constexpr (std::is_same_v<T, WordsShape>) times(each.x, each.baseline, each.size, each.maxWidth);
          if constexpr (std::is_same_v<T, PointShape>) times(each.x, each.y, each.radius);
          if constexpr (std::is_same_v<T, PathShape>) {
            times(each.thickness);
            for (auto& [x, y] : each.points) times(x, y);
          }
        },
        shape);
  return result;
}

QStringList estimatedWrap(const QString& text, double size, double width) {
  if (width <= 0) return {text};
  QStringList lines{QString()};
  for (const QString& word : text.split(u' ')) {
    if (!lines.last().isEmpty() && double(lines.last().size() + 1 + word.size()) * size * 0.55 > width)
      lines += QString();
    lines.last() += lines.last().isEmpty() ? word : u' ' + word;
  }
  return lines;
}

int estimatedLines(const QString& text, double size, double width) {
  return int(estimatedWrap(text, size, width).size());
}

}  // namespace iap

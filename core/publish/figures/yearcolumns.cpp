// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/figures/yearcolumns.h"

#include <algorithm>
#include <cmath>

#include "publish/figures/axis.h"

namespace iap {

namespace {
constexpr double left = 44, top = 22, line = 11;
}  // namespace

Drawing yearDrawing(const QList<YearColumn>& columns, const std::function<QString(Money)>& words, double width,
                    double height) {
  Drawing drawing;
  drawing.width = width;
  if (columns.isEmpty()) return drawing;
  drawing.height = height;
  double most = 1;
  for (const YearColumn& column : columns) {
    double sum = 0;
    // As drawn: where there is more money than cost, what is still to find is below zero and has no bar.
    for (const auto& [fill, amount] : column.parts) sum += double(std::max<qint64>(0, amount.minor));
    most = std::max({most, double(column.cost.minor), sum});
  }
  const double each = (width - left) / double(columns.size()), bar = std::min(46.0, each * 0.64);
  const bool labelled = each > 24;
  int lines = 1;
  if (labelled)
    for (const YearColumn& column : columns) lines = std::max(lines, estimatedLines(column.label, 8.5, each - 2));
  const double foot = 7 + line * lines;
  // The axis goes on to the mark above the largest column.
  const double step = axisStep(most);
  most = std::ceil(most / step - 1e-9) * step;
  const double base = height - foot, room = base - top;
  const auto high = [&](double amount) { return amount / most * room; };
  for (double mark = 0; mark <= most * 1.0001; mark += step) {
    const double y = base - high(mark);
    drawing.shapes += LineShape{left, y, width, y, 0.5, Ink::hairline};
    drawing.shapes +=
        WordsShape{left - 5, y + 3, words(Money{qint64(std::llround(mark))}), 7.5, false, Anchor::end, Ink::grey};
  }
  for (qsizetype i = 0; i < columns.size(); ++i) {
    const YearColumn& column = columns[i];
    const double middle = left + each * (double(i) + 0.5), x = middle - bar / 2;
    double y = base;
    for (const auto& [fill, amount] : column.parts) {
      const double part = high(double(std::max<qint64>(0, amount.minor)));
      if (part < 0.4) continue;
      y -= part;
      drawing.shapes += BarShape{x, y, bar, part, fill, fill == Fill::dashed ? Ink::signal : Ink::strong};
    }
    const double cost = base - high(double(column.cost.minor));
    drawing.shapes += LineShape{x - 5, cost, x + bar + 5, cost, 1.6, Ink::ink};
    if (each > 34)
      drawing.shapes += WordsShape{middle,
                                   std::min(y, cost) - 5,
                                   column.above,
                                   7.5,
                                   false,
                                   Anchor::middle,
                                   column.missing ? Ink::signal : Ink::grey,
                                   each - 2};
    if (labelled || i % 2 == 0)
      drawing.shapes +=
          WordsShape{middle, base + 13, column.label, 8.5, false, Anchor::middle, Ink::ink, labelled ? each - 2 : 0};
  }
  return drawing;
}

}  // namespace iap

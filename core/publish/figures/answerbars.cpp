// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/figures/answerbars.h"

#include <algorithm>
#include <array>

namespace iap {

namespace {

struct Look {
  Fill fill;
  Ink ink;
  Ink words;
};
// Told apart without colour: solid, hatched, outline, dashed.
constexpr std::array<Look, 4> looks{
    Look{Fill::solid, Ink::strong, Ink::white}, Look{Fill::hatched, Ink::strong, Ink::ink},
    Look{Fill::outline, Ink::strong, Ink::ink}, Look{Fill::dashed, Ink::grey, Ink::grey}};

}  // namespace

Drawing answerDrawing(const QList<AnswerBar>& bars, const QStringList& legend, double width) {
  Drawing drawing;
  drawing.width = width;
  int most = 0;
  for (const AnswerBar& bar : bars) most = std::max(most, bar.yes + bar.partly + bar.no + bar.notAnswered);
  if (most == 0 || legend.size() < 4) return drawing;
  constexpr double barHeight = 14, gap = 8;
  const double left = width * 0.32, unit = (width - left - 2) / most;
  double x = left, y = 2;
  for (size_t i = 0; i < looks.size(); ++i) {
    const double need = 16 + double(legend[qsizetype(i)].size()) * 5.2 + 14;
    if (x + need > width && x > left) {
      x = left;
      y += 13;
    }
    drawing.shapes += BarShape{x, y, 10, 8, looks[i].fill, looks[i].ink};
    drawing.shapes += WordsShape{x + 14, y + 7.5, legend[qsizetype(i)], 8.5, false, Anchor::start, Ink::grey};
    x += need;
  }
  y += 18;
  for (const AnswerBar& bar : bars) {
    const double lines = estimatedLines(bar.label, 8.5, left - 8), height = std::max(barHeight, 11 * lines + 2);
    drawing.shapes += WordsShape{0, y + 10, bar.label, 8.5, false, Anchor::start, Ink::ink, left - 8};
    double at = left;
    const std::array<int, 4> counts{bar.yes, bar.partly, bar.no, bar.notAnswered};
    for (size_t i = 0; i < looks.size(); ++i) {
      if (counts[i] == 0) continue;
      const double length = counts[i] * unit;
      drawing.shapes += BarShape{at, y, length, barHeight, looks[i].fill, looks[i].ink};
      const QString words = QString::number(counts[i]);
      // On hatching a number needs a ground of its own.
      if (looks[i].fill == Fill::hatched && length > 14)
        drawing.shapes += BarShape{at + length / 2 - 6, y + 2, 12, barHeight - 4, Fill::solid, Ink::white};
      if (length > 8)
        drawing.shapes += WordsShape{at + length / 2, y + 10, words, 8.5, true, Anchor::middle, looks[i].words};
      at += length;
    }
    y += height + gap;
  }
  drawing.height = y;
  return drawing;
}

}  // namespace iap

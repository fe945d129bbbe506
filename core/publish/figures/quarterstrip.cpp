// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/figures/quarterstrip.h"

#include <algorithm>
#include <cmath>

namespace iap {

namespace {
constexpr double top = 22, rowHeight = 24, stripHeight = 17, labelWidth = 96, diamond = 4.2;
}

Drawing quarterDrawing(int firstYear, int years, const QList<QuarterStrip>& rows, QDate today,
                       const QString& todayWords, double width) {
  Drawing drawing;
  drawing.width = width;
  if (years == 0) return drawing;
  const double left = std::min(std::max(labelWidth, width * 0.17), width / 4), right = width - 6, wide = right - left;
  drawing.height = top + rowHeight * double(rows.size()) + 4;
  const double perYear = wide / years, perQuarter = perYear / 4;
  const int everyNth = std::max(1, int(std::ceil(28 / perYear)));
  for (int year = 0; year <= years; ++year) {
    const double x = left + year * perYear;
    drawing.shapes += LineShape{x, top - 6, x, drawing.height, 0.7, Ink::hairline};
    if (year < years && year % everyNth == 0)
      drawing.shapes += WordsShape{x + 4, 10, QString::number(firstYear + year), 8.5, false, Anchor::start, Ink::grey};
  }
  int most = 1;
  for (const QuarterStrip& row : rows)
    for (const int running : row.running) most = std::max(most, running);
  for (qsizetype r = 0; r < rows.size(); ++r) {
    const QuarterStrip& row = rows[r];
    const double base = top + rowHeight * double(r + 1) - 4;
    drawing.shapes += WordsShape{0, base - 3, row.label, 8.5, true, Anchor::start, Ink::ink, left - 6};
    drawing.shapes += LineShape{left, base, right, base, 0.7, Ink::hairline};
    // Neighbouring quarters of one height are one bar: no seams between them.
    for (qsizetype q = 0; q < row.running.size();) {
      qsizetype end = q + 1;
      while (end < row.running.size() && row.running[end] == row.running[q]) ++end;
      if (const int running = row.running[q]) {
        const double height = std::max(1.5, stripHeight * running / most);
        drawing.shapes += BarShape{
            left + double(q) * perQuarter, base - height, double(end - q) * perQuarter, height, Fill::solid, Ink::mid};
      }
      q = end;
    }
  }
  const auto place = [&](QDate day) {
    const int year = day.year() - firstYear;
    return left + perYear * (year + (day.dayOfYear() - 0.5) / day.daysInYear());
  };
  for (qsizetype r = 0; r < rows.size(); ++r) {
    const double base = top + rowHeight * double(r + 1) - 4;
    // One mark stands for those that would lie on each other; it is hollow if any of them is still to come.
    const auto& steps = rows[r].steps;
    for (qsizetype i = 0; i < steps.size();) {
      const double x = place(steps[i].first);
      bool done = true;
      for (; i < steps.size() && place(steps[i].first) - x < diamond; ++i) done = done && steps[i].second;
      drawing.shapes += PointShape{x, base, diamond, done, Ink::ink};
    }
  }
  const int year = today.year() - firstYear;
  if (today.isValid() && year >= 0 && year < years) {
    const double x = place(today);
    drawing.shapes += LineShape{x, top - 6, x, drawing.height, 1.2, Ink::signal};
    const bool atEnd = x > right - 60;
    drawing.shapes += WordsShape{
        atEnd ? x - 3 : x + 3, top - 2, todayWords, 7.5, true, atEnd ? Anchor::end : Anchor::start, Ink::signal};
  }
  return drawing;
}

}  // namespace iap

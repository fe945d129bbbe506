// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/figures/gantt.h"

#include <algorithm>

namespace iap {

namespace {
constexpr double yearHeight = 14, quarterHeight = 13, rowHeight = 18, barHeight = 7.5, stacked = 8.5, diamond = 6.5,
                 lineHeight = 11;

/// On which line each mark stands: those that would lie on each other stand below each other.
QList<int> linesOf(const QList<double>& places) {
  QList<int> lines;
  QList<double> ends;
  for (const double x : places) {
    int line = 0;
    while (line < ends.size() && ends[line] > x - 2 * diamond) ++line;
    if (line == ends.size()) ends += x;
    ends[line] = x;
    lines += line;
  }
  return lines;
}

/// Where the labels end and the years begin.
double axisOf(double width) { return std::min(216.0, width * 0.32); }

double linesHeight(const GanttRow& row, double width) {
  const double room = axisOf(width) - (row.code.isEmpty() ? 8 : 36);
  return lineHeight * estimatedLines(row.title, 8.5, room) + 6;
}
}  // namespace

double ganttRowHeight(const GanttRow& row) {
  // Titles take two lines at most of the widths on paper.
  const double bars = std::max<double>(0, double(row.bars.size()) - 1) * stacked;
  return std::max({rowHeight, linesHeight(row, row.heading ? 2000 : 728.5), rowHeight + bars});
}

Drawing ganttDrawing(const GanttScale& scale, const QList<GanttRow>& rows, double width) {
  Drawing drawing;
  drawing.width = width;
  if (scale.years <= 0 || rows.isEmpty()) return drawing;
  const double left = axisOf(width), right = width - 10, perYear = (right - left) / scale.years;
  const bool quarters = !scale.quarter.isEmpty() && perYear >= 48;
  const double top = yearHeight + (quarters ? quarterHeight : 0) + 4;
  const QDate first(scale.firstYear, 1, 1);
  const double days = double(first.daysTo(QDate(scale.firstYear + scale.years, 1, 1)));
  const auto place = [&](QDate day) {
    return left + (right - left) * std::clamp(double(first.daysTo(day)) / days, 0.0, 1.0);
  };
  double bottom = top;
  QList<double> heights;
  QList<QList<int>> markLines;
  for (const GanttRow& row : rows) {
    const double bars = std::max<double>(0, double(row.bars.size()) - 1) * stacked;
    QList<double> marks;
    for (const GanttMark& mark : row.marks) marks += place(mark.day);
    markLines += linesOf(marks);
    const int lines = marks.isEmpty() ? 0 : *std::max_element(markLines.last().begin(), markLines.last().end());
    heights += row.heading ? rowHeight
                           : std::max({rowHeight, linesHeight(row, width), rowHeight + bars, rowHeight + lines * 14.0});
    bottom += heights.last();
  }
  drawing.height = bottom + 2;
  drawing.shapes += BarShape{left, 0, right - left, yearHeight, Fill::solid, Ink::wash};
  // Headings run over the years, and words stand where a row has no bar: no line crosses them.
  const auto pieces = [&](double x, double from, const auto& draw) {
    double y = top;
    for (qsizetype r = 0; r < rows.size(); ++r) {
      const bool words = rows[r].bars.isEmpty() && !rows[r].words.isEmpty() &&
                         x < left + 12 + double(rows[r].words.size()) * 8.5 * 0.55;
      if (rows[r].heading || words) {
        if (y > from) draw(from, y);
        from = y + heights[r];
      }
      y += heights[r];
    }
    if (y > from) draw(from, y);
  };
  const auto vertical = [&](double x, double from, double width_, Ink ink) {
    pieces(x, from, [&](double y1, double y2) { drawing.shapes += LineShape{x, y1, x, y2, width_, ink}; });
  };
  const int everyNth = std::max(1, int(26 / perYear + 0.999));
  for (int year = 0; year <= scale.years; ++year) {
    const double x = left + year * perYear;
    vertical(x, 0, 0.7, Ink::grey);
    if (year == scale.years) break;
    if (year % everyNth == 0)
      drawing.shapes += WordsShape{x + perYear / 2, 10.5,    QString::number(scale.firstYear + year), 8.5, true,
                                   Anchor::middle,  Ink::ink};
    for (int quarter = 0; quarters && quarter < 4; ++quarter) {
      const double at = x + perYear * quarter / 4;
      drawing.shapes += WordsShape{at + perYear / 8, yearHeight + 10, QString::number(quarter + 1), 8, false,
                                   Anchor::middle,   Ink::grey};
      if (quarter) vertical(at, yearHeight + quarterHeight, 0.4, Ink::hairline);
    }
  }
  if (quarters)
    drawing.shapes += WordsShape{left - 6, yearHeight + 10, scale.quarter, 8, false, Anchor::end, Ink::grey};
  if (scale.today.isValid() && scale.today >= first && scale.today.year() < scale.firstYear + scale.years) {
    const double x = place(scale.today);
    pieces(x, yearHeight, [&](double y1, double y2) {
      drawing.shapes += PathShape{{{x, y1}, {x, y2}}, false, Ink::signal, 1, true};
    });
  }
  double y = top;
  for (qsizetype r = 0; r < rows.size(); ++r) {
    const GanttRow& row = rows[r];
    const double height = heights[r];
    if (row.heading) {
      drawing.shapes += WordsShape{0, y + 12, row.title, 8.5, true, Anchor::start, Ink::strong};
      drawing.shapes += LineShape{0, y + height, right, y + height, 0.6, Ink::grey};
      y += height;
      continue;
    }
    const double from = row.code.isEmpty() ? 0 : 28;
    if (!row.code.isEmpty()) drawing.shapes += WordsShape{0, y + 12, row.code, 8.5, false, Anchor::start, Ink::ink};
    drawing.shapes += WordsShape{from, y + 12, row.title, 8.5, false, Anchor::start, Ink::ink, left - from - 8};
    double at = y + (rowHeight - barHeight) / 2;
    for (const DaySpan& bar : row.bars) {
      const double x1 = place(bar.from), x2 = std::max(x1 + 2, place(bar.to.addDays(1)));
      if (bar.certainty == SpanCertainty::ongoing) {
        drawing.shapes += PathShape{{{x1, at},
                                     {x2 - 4, at},
                                     {x2 + (x2 >= right - 1 ? 5 : 0), at + barHeight / 2},
                                     {x2 - 4, at + barHeight},
                                     {x1, at + barHeight}},
                                    true,
                                    Ink::strong,
                                    0.8};
      } else if (bar.certainty == SpanCertainty::years) {
        drawing.shapes += BarShape{x1, at, x2 - x1, barHeight, Fill::dashed, Ink::strong};
      } else {
        drawing.shapes += BarShape{x1, at, x2 - x1, barHeight, Fill::solid, Ink::strong};
      }
      at += stacked;
    }
    if (row.bars.isEmpty() && !row.words.isEmpty())
      drawing.shapes += WordsShape{left + 8, y + 12, row.words, 8.5, false, Anchor::start, Ink::signal};
    for (qsizetype m = 0; m < row.marks.size(); ++m) {
      const double x = place(row.marks[m].day), middle = y + rowHeight / 2 + 14.0 * markLines[r][m];
      drawing.shapes += PointShape{x, middle, diamond, false, Ink::ink};
      drawing.shapes += WordsShape{x, middle + 2.6, row.marks[m].label, 7, true, Anchor::middle, Ink::ink};
    }
    y += height;
    drawing.shapes += LineShape{0, y, right, y, 0.4, Ink::hairline};
  }
  return drawing;
}

}  // namespace iap

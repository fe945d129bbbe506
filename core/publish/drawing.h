// SPDX-License-Identifier: GPL-3.0-or-later
// A figure as a value: shapes and words in points, that every writer and the window can paint.
#pragma once
#include <QList>
#include <QString>
#include <QStringList>
#include <variant>

namespace iap {

/// Roles, not colours: each writer takes them from the document's accent.
enum class Ink { strong, mid, wash, ink, grey, hairline, signal, white };

/// How sure a thing is, in all figures: money solid, hatched, dotted, outline, or dashed in signal.
enum class Fill { none, solid, hatched, dotted, outline, dashed };

struct BarShape {
  double x, y, width, height;  // points, from the top left
  Fill fill = Fill::solid;
  Ink ink = Ink::strong;
};

struct LineShape {
  double x1, y1, x2, y2;
  double width = 0.5;
  Ink ink = Ink::hairline;
};

enum class Anchor { start, middle, end };

struct WordsShape {
  double x, baseline;
  QString text;
  double size = 8.5;
  bool bold = false;
  Anchor anchor = Anchor::start;
  Ink ink = Ink::ink;
  double maxWidth = 0;  // wraps to lines 11 points apart if longer; 0: never
};

/// A mark at a point, a diamond or a dot: filled when it is reached or measured, hollow while it is to come.
struct PointShape {
  double x, y, radius;  // the centre
  bool filled = true;
  Ink ink = Ink::ink;
  bool round = false;
};

/// A line through points, or an area that they enclose.
struct PathShape {
  QList<std::pair<double, double>> points;  // x, y
  bool filled = false;                      // closed, and pale inside
  Ink ink = Ink::strong;
  double thickness = 1.2;
  bool dashed = false;
};

using Shape = std::variant<BarShape, LineShape, WordsShape, PointShape, PathShape>;

struct Drawing {
  double width = 467.7, height = 0;  // points
  QList<Shape> shapes{};
};

/// Everything that many times as large.
Drawing scaled(const Drawing& drawing, double factor);

/// Words cut to lines by an average width of letters: for formats and figures that know no font. On the safe side.
QStringList estimatedWrap(const QString& text, double size, double width);
int estimatedLines(const QString& text, double size, double width);

}  // namespace iap

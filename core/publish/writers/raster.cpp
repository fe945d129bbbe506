// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/writers/raster.h"

#include <QBuffer>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

#include "publish/writers/pdf/lines.h"

namespace iap {

namespace {

QColor colourOf(Rgb rgb) { return {rgb.r, rgb.g, rgb.b}; }

class Painter {
 public:
  Painter(QPainter& painter, const Palette& palette, pdf::FontSet& fonts)
      : painter_(painter), palette_(palette), fonts_(fonts) {}

  void operator()(const BarShape& bar) {
    const QColor colour = colourOf(palette_.of(bar.ink)), wash = colourOf(palette_.wash);
    const QRectF rect(bar.x, bar.y, bar.width, bar.height);
    switch (bar.fill) {
      case Fill::none:
        return;
      case Fill::solid:
        painter_.fillRect(rect, colour);
        return;
      case Fill::hatched:
      case Fill::dotted:
      case Fill::outline:
        painter_.fillRect(rect, wash);
        if (bar.fill != Fill::outline) texture(rect, colour, bar.fill == Fill::hatched);
        painter_.setPen(QPen(colour, 0.9));
        break;
      case Fill::dashed: {
        QPen dashed(colour, 0.9);
        dashed.setDashPattern({3, 2});
        painter_.setPen(dashed);
        break;
      }
    }
    painter_.setBrush(Qt::NoBrush);
    painter_.drawRect(rect);
  }

  void operator()(const LineShape& line) {
    painter_.setPen(QPen(colourOf(palette_.of(line.ink)), line.width));
    painter_.drawLine(QPointF(line.x1, line.y1), QPointF(line.x2, line.y2));
  }

  void operator()(const WordsShape& words) {
    const Inline text = plain(words.text);
    pdf::Words cut = pdf::wordsOf(fonts_, text, words.bold);
    const double limit = (words.maxWidth > 0 ? words.maxWidth : 1e5) * 1000 / words.size;
    pdf::splitLongWords(fonts_, text, words.bold, limit, cut);
    double baseline = words.baseline;
    for (const pdf::Line& line : pdf::linesOf(cut, limit)) {
      const double width = line.width * words.size / 1000;
      double x = words.x - (words.anchor == Anchor::end ? width : words.anchor == Anchor::middle ? width / 2 : 0);
      QPainterPath path;
      path.setFillRule(Qt::WindingFill);
      for (size_t i = line.from; i < line.to; ++i) {
        fonts_.outline(*cut.tokens[i].shaped, words.size, x, baseline, path);
        x += cut.tokens[i].width * words.size / 1000;
      }
      painter_.fillPath(path, colourOf(palette_.of(words.ink)));
      baseline += 11;
    }
  }

  void operator()(const PointShape& point) {
    painter_.setPen(QPen(colourOf(palette_.of(point.ink)), 0.9));
    painter_.setBrush(colourOf(palette_.of(point.filled ? point.ink : Ink::white)));
    const QPointF middle(point.x, point.y);
    const double r = point.radius;
    if (point.round)
      painter_.drawEllipse(middle, r, r);
    else
      painter_.drawPolygon(
          QPolygonF{middle - QPointF(0, r), middle + QPointF(r, 0), middle + QPointF(0, r), middle - QPointF(r, 0)});
  }

  void operator()(const PathShape& path) {
    QPolygonF points;
    for (const auto& [x, y] : path.points) points << QPointF(x, y);
    QPen pen(colourOf(palette_.of(path.ink)), path.thickness);
    if (path.dashed) pen.setDashPattern({3, 2});
    painter_.setPen(pen);
    painter_.setBrush(path.filled ? QBrush(colourOf(palette_.wash)) : QBrush(Qt::NoBrush));
    if (path.filled)
      painter_.drawPolygon(points);
    else
      painter_.drawPolyline(points);
  }

 private:
  void texture(const QRectF& rect, const QColor& colour, bool lines) {
    painter_.save();
    painter_.setClipRect(rect);
    if (lines) {
      painter_.setPen(QPen(colour, 0.75));
      for (double at = rect.left() - rect.height(); at < rect.right(); at += 4)
        painter_.drawLine(QPointF(at, rect.bottom()), QPointF(at + rect.height(), rect.top()));
    } else {
      for (double y = rect.top() + 3; y < rect.bottom() - 1; y += 4)
        for (double x = rect.left() + 3; x < rect.right() - 1; x += 4)
          painter_.fillRect(QRectF(x - 0.6, y - 0.6, 1.2, 1.2), colour);
    }
    painter_.restore();
  }

  QPainter& painter_;
  const Palette& palette_;
  pdf::FontSet& fonts_;
};

}  // namespace

Rasterizer::Rasterizer(const QString& accent) : palette_(accent), fonts_(std::make_unique<pdf::FontSet>()) {}
Rasterizer::~Rasterizer() = default;

QImage Rasterizer::image(const Drawing& drawing, double scale) {
  QImage image(std::max(1, int(std::ceil(drawing.width * scale))), std::max(1, int(std::ceil(drawing.height * scale))),
               QImage::Format_RGB32);  // the one that is painted fastest
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.scale(scale, scale);
  Painter paint(painter, palette_, *fonts_);
  for (const Shape& shape : drawing.shapes) std::visit(paint, shape);
  return image;
}

QByteArray pngOf(const QImage& image) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  // Flat colours pack well at once; the last percent would take most of the time.
  image.save(&buffer, "PNG", 70);
  return buffer.data();
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/drawingview.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/look/measures.h"
#include "ui/look/theme.h"

namespace iap::ui {

namespace {

QColor colorOf(Ink ink) {
  switch (ink) {
    case Ink::strong:
      return color(Token::accent);
    case Ink::mid: {
      QColor mixed = color(Token::accent);
      mixed.setAlphaF(0.55f);
      return mixed;
    }
    case Ink::wash:
      return color(Token::selection);
    case Ink::ink:
      return color(Token::text);
    case Ink::grey:
      return color(Token::text2);
    case Ink::hairline:
      return color(Token::line);
    case Ink::signal:
      return color(Token::bad);
    case Ink::white:
      break;
  }
  return color(Token::surface);
}

/// Broken between words; a word that is wider is cut. `width` 0: one line.
QStringList linesOf(const QString& text, const QFontMetricsF& metrics, double width) {
  if (width <= 0 || metrics.horizontalAdvance(text) <= width) return {text};
  QStringList lines;
  for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
    const QString more = lines.isEmpty() ? word : lines.last() + u' ' + word;
    if (!lines.isEmpty() && metrics.horizontalAdvance(more) <= width)
      lines.last() = more;
    else
      lines += word;
  }
  for (QString& line : lines) line = metrics.elidedText(line, Qt::ElideRight, width);
  return lines;
}

}  // namespace

void paintFill(QPainter& painter, const QRectF& r, Fill fill, const QColor& colour) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(fill == Fill::solid ? QPen(Qt::NoPen)
                                     : QPen(colour, 1, fill == Fill::dashed ? Qt::DashLine : Qt::SolidLine));
  painter.setBrush(fill == Fill::solid ? QBrush(colour) : QBrush(Qt::NoBrush));
  if (fill != Fill::none) painter.drawRect(r);
  painter.setClipRect(r);
  // Not Qt's brush patterns: they ignore the scale of the screen.
  if (fill == Fill::hatched) {
    painter.setPen(QPen(colour, 1.5));
    for (double at = r.left() - r.height(); at < r.right(); at += 6)
      painter.drawLine(QPointF(at, r.bottom()), QPointF(at + r.height(), r.top()));
  }
  if (fill == Fill::dotted) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (double x = r.left() + 3; x < r.right(); x += 5)
      for (double y = r.top() + 3; y < r.bottom(); y += 5) painter.drawEllipse(QPointF(x, y), 1, 1);
  }
  painter.restore();
}

void paintDrawing(QPainter& painter, const Drawing& drawing, double scale) {
  for (const Shape& shape : drawing.shapes) {
    painter.save();
    if (const auto* bar = std::get_if<BarShape>(&shape)) {
      paintFill(painter, QRectF(bar->x * scale, bar->y * scale, bar->width * scale, bar->height * scale), bar->fill,
                colorOf(bar->ink));
    } else if (const auto* line = std::get_if<LineShape>(&shape)) {
      painter.setPen(QPen(colorOf(line->ink), std::max(1.0, line->width * scale)));
      painter.drawLine(QPointF(line->x1, line->y1) * scale, QPointF(line->x2, line->y2) * scale);
    } else if (const auto* path = std::get_if<PathShape>(&shape)) {
      painter.setRenderHint(QPainter::Antialiasing);
      QPolygonF points;
      for (const auto& [x, y] : path->points) points += QPointF(x, y) * scale;
      painter.setPen(QPen(colorOf(path->ink), std::max(1.0, path->thickness * scale),
                          path->dashed ? Qt::DashLine : Qt::SolidLine));
      if (path->filled) {
        painter.setBrush(color(Token::selection));
        painter.drawPolygon(points);
      } else {
        painter.drawPolyline(points);
      }
    } else if (const auto* point = std::get_if<PointShape>(&shape)) {
      painter.setRenderHint(QPainter::Antialiasing);
      const QPointF at = QPointF(point->x, point->y) * scale;
      const double r = point->radius * scale;
      painter.setPen(QPen(colorOf(point->ink), 1.2));
      painter.setBrush(colorOf(point->filled ? point->ink : Ink::white));
      if (point->round)
        painter.drawEllipse(at, r, r);
      else
        painter.drawPolygon(QPolygonF{at - QPointF(0, r), at + QPointF(r, 0), at + QPointF(0, r), at - QPointF(r, 0)});
    } else if (const auto* words = std::get_if<WordsShape>(&shape)) {
      QFont font = painter.font();
      font.setPixelSize(std::max(8, int(std::lround(words->size * scale))));
      if (words->bold) font.setWeight(QFont::DemiBold);
      painter.setFont(font);
      painter.setPen(colorOf(words->ink));
      const QFontMetricsF metrics(font);
      double baseline = words->baseline;
      for (const QString& text : linesOf(words->text, metrics, words->maxWidth * scale)) {
        const double width = metrics.horizontalAdvance(text);
        const double back = words->anchor == Anchor::end ? width : words->anchor == Anchor::middle ? width / 2 : 0;
        painter.drawText(QPointF(words->x * scale - back, baseline * scale), text);
        baseline += 11;
      }
    }
    painter.restore();
  }
}

DrawingView::DrawingView(QWidget* parent) : QWidget(parent) {
  // Not "fixed": that would be the height at the hinted width.
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void DrawingView::setDrawing(Make make, const QString& name, const QString& inWords) {
  make_ = std::move(make);
  setAccessibleName(name);
  setAccessibleDescription(inWords);
  setToolTip(inWords);
  updateGeometry();
  update();
}

// Captions of 8.5 points stand in a caption's size beside a body text of 13 pixels.
double DrawingView::scale() const { return em(font()) * 12.0 / 8.5; }

int DrawingView::heightForWidth(int width) const {
  return make_ ? int(std::ceil(make_(width / scale()).height * scale())) : 0;
}

QSize DrawingView::sizeHint() const {
  const int width = px(this, 320);
  return {width, heightForWidth(width)};
}

void DrawingView::paintEvent(QPaintEvent*) {
  if (!make_) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::TextAntialiasing);
  paintDrawing(painter, make_(width() / scale()), scale());
}

}  // namespace iap::ui

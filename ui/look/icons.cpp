// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>
#include <QWidget>
#include <cmath>

namespace iap::ui {

namespace {

QByteArray source(const QString& name, const QColor& colour) {
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  if (!file.open(QIODevice::ReadOnly)) return {};
  return file.readAll().replace("currentColor", colour.name().toLatin1());
}

class Engine : public QIconEngine {
 public:
  explicit Engine(QString name) : name_(std::move(name)) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    QColor colour = color(state == QIcon::On ? Token::accent : Token::text2);
    if (mode == QIcon::Disabled) {
      colour = color(Token::text);
      painter->setOpacity(0.4);
    }
    drawIcon(*painter, name_, rect, colour);
    painter->setOpacity(1);
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
  }
  QIconEngine* clone() const override { return new Engine(name_); }

 private:
  const QString name_;
};

}  // namespace

QIcon icon(const QString& name) { return QIcon(new Engine(name)); }

void drawIcon(QPainter& painter, const QString& name, const QRectF& place, const QColor& colour) {
  QSvgRenderer renderer(source(name, colour));
  renderer.render(&painter, place);
}

Token tokenOf(Mark mark) {
  switch (mark) {
    case Mark::good:
      return Token::good;
    case Mark::warning:
      return Token::warn;
    case Mark::bad:
      return Token::bad;
    case Mark::star:
      return Token::done;
    case Mark::hint:
    case Mark::half:
    case Mark::ring:
    case Mark::dashedRing:
    case Mark::none:
      break;
  }
  return Token::text2;
}

void drawMark(QPainter& painter, const QRectF& place, Mark mark) {
  if (mark == Mark::none) return;
  const QColor ink = color(tokenOf(mark)), paper = color(Token::surface);
  const double side = std::min(place.width(), place.height());
  const QRectF r(place.center().x() - side / 2 + 0.5, place.center().y() - side / 2 + 0.5, side - 1, side - 1);
  const auto at = [&](double x, double y) { return QPointF(r.left() + x * r.width(), r.top() + y * r.height()); };
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const double stroke = side / 9;
  const QPen pen(ink, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin),
      inside(paper, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
  painter.setPen(Qt::NoPen);
  painter.setBrush(ink);
  switch (mark) {
    case Mark::good:
      painter.drawEllipse(r);
      painter.setPen(inside);
      painter.drawPolyline(QPolygonF{at(0.28, 0.52), at(0.44, 0.68), at(0.73, 0.34)});
      break;
    case Mark::warning:
      painter.setPen(pen);
      painter.drawPolygon(QPolygonF{at(0.5, 0.08), at(0.95, 0.9), at(0.05, 0.9)});
      painter.setPen(inside);
      painter.drawLine(at(0.5, 0.38), at(0.5, 0.6));
      painter.drawPoint(at(0.5, 0.77));
      break;
    case Mark::bad:
      painter.drawPolygon(
          QPolygonF{at(0.3, 0), at(0.7, 0), at(1, 0.3), at(1, 0.7), at(0.7, 1), at(0.3, 1), at(0, 0.7), at(0, 0.3)});
      painter.setPen(inside);
      painter.drawLine(at(0.33, 0.33), at(0.67, 0.67));
      painter.drawLine(at(0.67, 0.33), at(0.33, 0.67));
      break;
    case Mark::half:
      painter.drawPie(r, 90 * 16, -180 * 16);
      painter.setBrush(Qt::NoBrush);
      painter.setPen(pen);
      painter.drawEllipse(r);
      break;
    case Mark::ring:
    case Mark::dashedRing: {
      QPen ring = pen;
      if (mark == Mark::dashedRing) ring.setDashPattern({1.6, 2.0});
      painter.setBrush(Qt::NoBrush);
      painter.setPen(ring);
      painter.drawEllipse(r);
      break;
    }
    case Mark::hint:
      painter.setBrush(Qt::NoBrush);
      painter.setPen(pen);
      painter.drawRoundedRect(r, side / 6, side / 6);
      painter.drawLine(at(0.5, 0.48), at(0.5, 0.74));
      painter.drawPoint(at(0.5, 0.26));
      break;
    case Mark::star: {
      QPolygonF star;
      for (int i = 0; i < 10; ++i) {
        const double angle = -M_PI / 2 + i * M_PI / 5, radius = i % 2 ? 0.22 : 0.52;
        star += at(0.5 + radius * std::cos(angle), 0.52 + radius * std::sin(angle));
      }
      painter.drawPolygon(star);
      break;
    }
    case Mark::none:
      break;
  }
  painter.restore();
}

QPixmap markPixmap(const QWidget* widget, Mark mark, int side) {
  const double ratio = widget->devicePixelRatioF();
  QPixmap pixmap(QSize(side, side) * ratio);
  pixmap.setDevicePixelRatio(ratio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  drawMark(painter, QRectF(0, 0, side, side), mark);
  return pixmap;
}

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/writers/picture.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <functional>

namespace iap {

namespace {
constexpr int mostPixels = 1600;

QImage onWhite(const QSize& size, const std::function<void(QPainter&)>& paint) {
  QImage image(size, QImage::Format_RGB888);
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  paint(painter);
  return image;
}
}  // namespace

QImage decoded(const Picture& picture) {
  if (picture.mediaType == QStringLiteral("image/svg+xml")) {
    if (picture.bytes.contains("<text")) return {};
    QSvgRenderer svg(picture.bytes);
    const QSize size = svg.isValid() ? svg.defaultSize().scaled(mostPixels, mostPixels, Qt::KeepAspectRatio) : QSize();
    return size.isEmpty() ? QImage() : onWhite(size, [&](QPainter& painter) { svg.render(&painter); });
  }
  QBuffer buffer;
  buffer.setData(picture.bytes);
  QImageReader reader(&buffer);
  reader.setAutoTransform(true);
  const QImage read = reader.read();
  if (read.isNull()) return {};
  const QSize size = std::max(read.width(), read.height()) > mostPixels
                         ? read.size().scaled(mostPixels, mostPixels, Qt::KeepAspectRatio)
                         : read.size();
  if (size.isEmpty()) return {};
  return onWhite(size, [&](QPainter& painter) { painter.drawImage(QRect(QPoint(), size), read); });
}

}  // namespace iap

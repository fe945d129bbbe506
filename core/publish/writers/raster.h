// SPDX-License-Identifier: GPL-3.0-or-later
// A drawing as pixels, for programs that show no vectors.
#pragma once
#include <QByteArray>
#include <QImage>
#include <memory>

#include "publish/drawing.h"
#include "publish/palette.h"

namespace iap {

namespace pdf {
class FontSet;
}

/// Draws with the fonts of the documents, which are read once.
class Rasterizer {
 public:
  explicit Rasterizer(const QString& accent);
  ~Rasterizer();

  /// `scale` pixels for each point, on white.
  QImage image(const Drawing& drawing, double scale = 2);

 private:
  const Palette palette_;
  std::unique_ptr<pdf::FontSet> fonts_;
};

QByteArray pngOf(const QImage& image);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// A drawing as pixels, for programs that show no vectors.
#pragma once
#include <QByteArray>
#include <QImage>

#include "publish/drawing.h"

namespace iap {

/// `scale` pixels for each point, on white, with the fonts of the documents.
QImage rasterized(const Drawing& drawing, const QString& accent, double scale = 3);
QByteArray pngOf(const QImage& image);

}  // namespace iap

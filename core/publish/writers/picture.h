// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "publish/document.h"

class QImage;

namespace iap {

/// Its pixels on white, at most 1,600 on the longer side; null for what is no picture, and for an SVG with text, which
/// would look different on every computer.
QImage decoded(const Picture& picture);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// A document as one self-contained HTML file: semantic, printable, with figures as drawings that have words.
#pragma once
#include <QByteArray>

#include "publish/document.h"

namespace iap {

QByteArray writeHtml(const Document& document);
/// The drawing as SVG, with its alternative text.
QString svgOf(const Drawing& drawing, const QString& alternative, const QString& accent);

}  // namespace iap

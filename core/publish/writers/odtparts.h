// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of an OpenDocument package beside its text: styles, pages, header, footer, properties.
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

#include "publish/document.h"
#include "publish/palette.h"

namespace iap::odt {

/// fo:language and fo:country of a language tag.
QString languageAttributes(const QString& tag);
/// Between the margins, in points.
double textWidth(const Document& document, bool landscape);

/// Of tables and boxes; they belong to the text, since programs look for them there only.
QString cellStyles(const Palette& palette);
QByteArray content(const QString& automaticStyles, const QByteArray& text);
QByteArray styles(const Document& document, const Palette& palette);
QByteArray meta(const Document& document);
QByteArray manifest(const QStringList& pictures);

}  // namespace iap::odt

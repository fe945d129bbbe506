// SPDX-License-Identifier: GPL-3.0-or-later
// The formats in which a document can be written.
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

#include "publish/document.h"

namespace iap {

enum class DocumentFormat { pdf, docx, odt, html, markdown };

/// The end of its files, without the dot.
QString suffixOf(DocumentFormat format);
QList<DocumentFormat> documentFormats();
/// By the end of a file's name, in any case; also "htm" and "markdown".
std::optional<DocumentFormat> formatOfSuffix(const QString& suffix);

struct WrittenDocument {
  QByteArray bytes;
  int pages = 0;              // of a PDF
  QString missingCharacters;  // that no embedded font of a PDF has; each is painted as a question mark
};

WrittenDocument writeDocument(const Document& document, DocumentFormat format);

}  // namespace iap

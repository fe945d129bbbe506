// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/writers/formats.h"

#include "publish/writers/docx.h"
#include "publish/writers/html.h"
#include "publish/writers/markdown.h"
#include "publish/writers/odt.h"
#include "publish/writers/pdf.h"

namespace iap {

QString suffixOf(DocumentFormat format) {
  switch (format) {
    case DocumentFormat::pdf:
      return QStringLiteral("pdf");
    case DocumentFormat::docx:
      return QStringLiteral("docx");
    case DocumentFormat::odt:
      return QStringLiteral("odt");
    case DocumentFormat::html:
      return QStringLiteral("html");
    case DocumentFormat::markdown:
      return QStringLiteral("md");
  }
  return {};
}

QList<DocumentFormat> documentFormats() {
  return {DocumentFormat::pdf, DocumentFormat::docx, DocumentFormat::odt, DocumentFormat::html,
          DocumentFormat::markdown};
}

std::optional<DocumentFormat> formatOfSuffix(const QString& suffix) {
  const QString end = suffix.toLower();
  if (end == QStringLiteral("htm")) return DocumentFormat::html;
  if (end == QStringLiteral("markdown")) return DocumentFormat::markdown;
  for (const DocumentFormat format : documentFormats())
    if (suffixOf(format) == end) return format;
  return {};
}

WrittenDocument writeDocument(const Document& document, DocumentFormat format) {
  switch (format) {
    case DocumentFormat::pdf:
      return writePdf(document);
    case DocumentFormat::docx:
      return {writeDocx(document)};
    case DocumentFormat::odt:
      return {writeOdt(document)};
    case DocumentFormat::html:
      return {writeHtml(document)};
    case DocumentFormat::markdown:
      return {writeMarkdown(document)};
  }
  return {};
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/writers/pdf.h"

#include <QCoreApplication>

#include "base/language.h"
#include "publish/writers/pdf/layout.h"

namespace iap {

namespace {
/// XML and PDF know no control characters and noncharacters.
QString cleaned(QString text) {
  text.removeIf([](QChar c) { return c.unicode() < 0x20 || c == QChar(0xfeff) || c.unicode() >= 0xfffe; });
  return text;
}
}  // namespace

WrittenDocument writePdf(const Document& document) {
  pdf::FontSet fonts;
  pdf::TaggedFile file(fonts);
  pdf::Layout(document, fonts, file).run();
  WrittenDocument written;
  written.bytes =
      file.finish({cleaned(document.title), cleaned(document.author),
                   isLanguageTag(document.language) ? document.language : QStringLiteral("en"),
                   QStringLiteral("IAP Studio ") + QCoreApplication::applicationVersion(), document.createdSeconds});
  written.pages = int(file.pages().size());
  written.missingCharacters = fonts.missing();
  return written;
}

}  // namespace iap

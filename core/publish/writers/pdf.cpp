// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/writers/pdf.h"

#include <QCoreApplication>

#include "publish/writers/pdf/layout.h"

namespace iap {

WrittenDocument writePdf(const Document& document) {
  pdf::FontSet fonts;
  pdf::TaggedFile file(fonts);
  pdf::Layout(document, fonts, file).run();
  WrittenDocument written;
  written.bytes =
      file.finish({document.title, document.author, document.language,
                   QStringLiteral("IAP Studio ") + QCoreApplication::applicationVersion(), document.createdSeconds});
  written.pages = int(file.pages().size());
  written.missingCharacters = fonts.missing();
  return written;
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/writers/pdf.h"

#include <QCoreApplication>
#include <memory>
#include <set>

#include "base/language.h"
#include "publish/writers/pdf/layout.h"

namespace iap {

namespace {
/// XML and PDF know no control characters and noncharacters.
QString cleaned(QString text) {
  text.removeIf([](QChar c) { return c.unicode() < 0x20 || c == QChar(0xfeff) || c.unicode() >= 0xfffe; });
  return text;
}
struct Laid {
  std::unique_ptr<pdf::TaggedFile> file;
  std::vector<pdf::Layout::Part> parts;
};

Laid laidOut(const Document& document, pdf::FontSet& fonts, const std::set<size_t>& tight) {
  auto file = std::make_unique<pdf::TaggedFile>(fonts);
  pdf::Layout layout(document, fonts, *file, tight);
  layout.run();
  return {std::move(file), layout.parts()};
}

/// Parts whose last page would be nearly empty, such as sheets and chapters, are set with less space if that saves the
/// page. Long ones stay: a page more or less is nothing there.
Laid laidOutWell(const Document& document, pdf::FontSet& fonts) {
  constexpr double nearlyEmpty = 0.45;
  constexpr int mostPages = 8;
  Laid wide = laidOut(document, fonts, {});
  const auto pages = [](const pdf::Layout::Part& part) { return part.lastPage - part.firstPage; };
  std::set<size_t> tried;
  for (const pdf::Layout::Part& part : wide.parts)
    if (pages(part) > 0 && pages(part) < mostPages && part.filled < nearlyEmpty) tried.insert(part.block);
  if (tried.empty()) return wide;
  Laid narrow = laidOut(document, fonts, tried);
  std::set<size_t> tight;
  for (size_t i = 0; i < wide.parts.size(); ++i)
    if (tried.contains(wide.parts[i].block) && pages(narrow.parts[i]) < pages(wide.parts[i]))
      tight.insert(wide.parts[i].block);
  if (tight.empty()) return wide;
  return tight == tried ? std::move(narrow) : laidOut(document, fonts, tight);
}

}  // namespace

WrittenDocument writePdf(const Document& document) {
  pdf::FontSet fonts;
  const Laid laid = laidOutWell(document, fonts);
  pdf::TaggedFile& file = *laid.file;
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

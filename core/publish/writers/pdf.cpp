// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/writers/pdf.h"

#include <QCoreApplication>
#include <algorithm>
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
/// Sheets whose last page would be nearly empty, and that take one page less with less space.
std::set<size_t> tightSheets(const Document& document, pdf::FontSet& fonts) {
  const bool hasSheets = std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block& block) {
    const auto* heading = std::get_if<Heading>(&block.value);
    return heading && heading->sheet && heading->newPage;
  });
  if (!hasSheets) return {};
  constexpr double nearlyEmpty = 0.3;
  const auto laidOut = [&](const std::set<size_t>& tight) {
    pdf::TaggedFile file(fonts);
    pdf::Layout layout(document, fonts, file, tight);
    layout.run();
    return layout.sheets();
  };
  const std::vector<pdf::Layout::Sheet> wide = laidOut({});
  std::set<size_t> tried;
  for (const pdf::Layout::Sheet& sheet : wide)
    if (sheet.lastPage > sheet.firstPage && sheet.filled < nearlyEmpty) tried.insert(sheet.block);
  if (tried.empty()) return {};
  const std::vector<pdf::Layout::Sheet> narrow = laidOut(tried);
  std::set<size_t> tight;
  for (size_t i = 0; i < wide.size(); ++i)
    if (tried.contains(wide[i].block) &&
        narrow[i].lastPage - narrow[i].firstPage < wide[i].lastPage - wide[i].firstPage)
      tight.insert(wide[i].block);
  return tight;
}

}  // namespace

WrittenDocument writePdf(const Document& document) {
  pdf::FontSet fonts;
  const std::set<size_t> tight = tightSheets(document, fonts);
  pdf::TaggedFile file(fonts);
  pdf::Layout(document, fonts, file, tight).run();
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

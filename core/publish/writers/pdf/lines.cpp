// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/writers/pdf/lines.h"

#include <unicode/brkiter.h>

#include <QTextBoundaryFinder>
#include <memory>

namespace iap::pdf {

Face faceOf(const Run& run, bool bold) {
  const bool heavy = bold || run.bold;
  return run.italic ? (heavy ? Face::boldItalic : Face::italic) : (heavy ? Face::bold : Face::regular);
}

namespace {

bool isBlank(QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == QChar(0x2028); }

/// One token from a stretch of text that holds no break inside.
Token token(FontSet& fonts, Face face, QString text, int run, bool mayBreak) {
  Token result{.run = run, .mayBreak = mayBreak};
  qsizetype end = text.size();
  while (end > 0 && isBlank(text[end - 1])) --end;
  const QString word = text.left(end);
  // Whatever blanks stood there, one is painted, so that words stay apart when text is copied.
  const QString painted = end < text.size() ? word + u' ' : word;
  result.trimmed = word.isEmpty() ? 0 : fonts.shape(face, word).width;
  result.shaped = &fonts.shape(face, painted);
  result.width = result.shaped->width;
  return result;
}

/// Where lines may and must break, by ICU: Qt's own rules know no break between the numbers of "86, 87, 88".
class LineBreaks {
 public:
  explicit LineBreaks(const QString& text) : text_(text) {
    UErrorCode status = U_ZERO_ERROR;
    thread_local const std::unique_ptr<icu::BreakIterator> rules(
        icu::BreakIterator::createLineInstance(icu::Locale::getRoot(), status));
    rules_ = rules.get();
    UText* opened = utext_openUChars(nullptr, reinterpret_cast<const char16_t*>(text_.utf16()), text_.size(), &status);
    rules_->setText(opened, status);
    utext_close(opened);
  }

  /// The next place, at last the end of the text; -1 after it.
  qsizetype next() {
    const int32_t place = rules_->next();
    return place == icu::BreakIterator::DONE ? -1 : place;
  }
  bool must() const { return rules_->getRuleStatus() >= UBRK_LINE_HARD; }

 private:
  const QString& text_;
  icu::BreakIterator* rules_;
};

}  // namespace

Words wordsOf(FontSet& fonts, const Inline& text, bool bold) {
  Words words;
  QString all;
  std::vector<qsizetype> ends;
  for (const Run& run : text) {
    all += run.text;
    ends.push_back(all.size());
  }
  if (all.isEmpty()) return words;
  LineBreaks breaks(all);
  qsizetype from = 0;
  size_t run = 0;
  double word = 0;
  for (qsizetype to = breaks.next(); to > from; to = breaks.next()) {
    const bool must = breaks.must() && to < all.size();
    while (from < to) {
      while (run + 1 < ends.size() && ends[run] <= from) ++run;
      const qsizetype end = std::min(to, ends[run]);
      words.tokens.push_back(
          token(fonts, faceOf(text[qsizetype(run)], bold), all.mid(from, end - from), int(run), end == to));
      Token& made = words.tokens.back();
      made.mustBreak = must && end == to;
      words.longest = std::max(words.longest, word + made.trimmed);
      word = made.mayBreak ? 0 : word + made.width;
      words.total += made.width;
      from = end;
    }
  }
  if (!words.tokens.empty()) words.total -= words.tokens.back().width - words.tokens.back().trimmed;
  return words;
}

std::vector<Line> linesOf(const Words& words, double width) {
  std::vector<Line> lines;
  const auto& tokens = words.tokens;
  Line line;
  double at = 0;
  size_t breakable = 0;  // a line may end before this token
  for (size_t i = 0; i < tokens.size(); ++i) {
    if (at + tokens[i].trimmed > width + 0.5 && breakable > line.from) {
      line.to = breakable;
      line.width = 0;
      for (size_t k = line.from; k < line.to; ++k) line.width += k + 1 == line.to ? tokens[k].trimmed : tokens[k].width;
      lines.push_back(line);
      line.from = breakable;
      at = 0;
      for (size_t k = breakable; k < i; ++k) at += tokens[k].width;
    }
    at += tokens[i].width;
    if (tokens[i].mayBreak) breakable = i + 1;
    if (tokens[i].mustBreak) {
      line.to = i + 1;
      line.width = at - tokens[i].width + tokens[i].trimmed;
      lines.push_back(line);
      line.from = breakable = i + 1;
      at = 0;
    }
  }
  if (line.from < tokens.size()) {
    line.to = tokens.size();
    line.width = at - tokens.back().width + tokens.back().trimmed;
    lines.push_back(line);
  }
  return lines;
}

void splitLongWords(FontSet& fonts, const Inline& text, bool bold, double width, Words& words) {
  if (words.longest <= width) return;
  Inline pieces;
  for (const Run& run : text) {
    LineBreaks breaks(run.text);
    qsizetype from = 0;
    for (qsizetype to = breaks.next(); to > from; to = breaks.next()) {
      Run piece = run;
      piece.text = run.text.mid(from, to - from);
      from = to;
      if (fonts.shape(faceOf(run, bold), piece.text.trimmed()).width <= width) {
        pieces += piece;
        continue;
      }
      // A zero-width space is a place where a line may break.
      QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, piece.text);
      QString part;
      double at = 0;
      const QString word = piece.text;
      qsizetype start = 0;
      for (qsizetype end = graphemes.toNextBoundary(); end > start; end = graphemes.toNextBoundary()) {
        const QString grapheme = word.mid(start, end - start);
        start = end;
        const double advance = fonts.shape(faceOf(run, bold), grapheme).width;
        if (at + advance > width && !part.isEmpty()) {
          piece.text = part;
          pieces += piece;
          part.clear();
          at = 0;
        }
        part += grapheme;
        at += advance;
      }
      piece.text = part;
      pieces += piece;
    }
  }
  Words split;
  for (qsizetype i = 0; i < pieces.size(); ++i) {
    const Words part = wordsOf(fonts, {pieces[i]}, bold);
    // Runs are counted in the original text, which paints links and languages.
    qsizetype length = 0, before = 0;
    for (qsizetype k = 0; k < i; ++k) before += pieces[k].text.size();
    int run = 0;
    for (; run + 1 < text.size() && length + text[run].text.size() <= before; ++run) length += text[run].text.size();
    for (Token each : part.tokens) {
      each.run = run;
      split.tokens.push_back(each);
      split.longest = std::max(split.longest, each.trimmed);
      split.total += each.width;
    }
  }
  words = std::move(split);
}

}  // namespace iap::pdf

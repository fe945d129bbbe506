// SPDX-License-Identifier: GPL-3.0-or-later
// Text cut into lines: where Unicode allows a break, by the widths of shaped words.
#pragma once
#include <vector>

#include "publish/document.h"
#include "publish/writers/pdf/fonts.h"

namespace iap::pdf {

/// A word with the blanks behind it. Widths in thousandths of the font size.
struct Token {
  const Shaped* shaped = nullptr;
  double width = 0;
  double trimmed = 0;      // without the blanks behind it
  int run = 0;             // of the text
  bool mustBreak = false;  // a line ends here
  bool mayBreak = true;    // a line may end here
};

/// Text ready to be cut to any width.
struct Words {
  std::vector<Token> tokens;
  double longest = 0;  // word, thousandths
  double total = 0;    // on one line, thousandths
};

struct Line {
  size_t from = 0, to = 0;  // tokens
  double width = 0;         // thousandths
};

Face faceOf(const Run& run, bool bold);

/// `bold`: the whole text is bold, whatever its runs say.
Words wordsOf(FontSet& fonts, const Inline& text, bool bold = false);
/// Cuts to a width in thousandths of the font size. A word that is longer stands on a line of its own and is cut there
/// by splitLongWords() beforehand.
std::vector<Line> linesOf(const Words& words, double width);
/// Splits words that are longer than the width between graphemes, so that nothing sticks out.
void splitLongWords(FontSet& fonts, const Inline& text, bool bold, double width, Words& words);

}  // namespace iap::pdf

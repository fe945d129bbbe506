// SPDX-License-Identifier: GPL-3.0-or-later
// The embedded fonts of PDF files: shaping with HarfBuzz, fallback by grapheme, and subsets that hold what was used.
#pragma once
#include <QByteArray>
#include <QHash>
#include <QString>
#include <memory>
#include <unordered_map>
#include <vector>

class QPainterPath;

namespace iap::pdf {

/// One glyph as it is painted: `cid` names the pair (glyph, text) in the font, so that ligatures and shared glyphs
/// still copy as the text they stand for. Lengths in thousandths of the font size.
struct Glyph {
  quint16 cid = 0;
  float advance = 0;  // as shaped
  float natural = 0;  // as in the font's width table
};

/// Glyphs of one font for a piece of text.
struct GlyphRun {
  int font = 0;
  std::vector<Glyph> glyphs;
  QString actualText{};  // set when one cluster has several glyphs: what they stand for
};

/// A shaped piece of text; shaped once, painted often.
struct Shaped {
  std::vector<GlyphRun> runs;
  double width = 0;  // thousandths of the size
};

enum class Face { regular, bold, italic, boldItalic };

class Font;

class FontSet {
 public:
  FontSet();
  ~FontSet();

  /// Shapes text (in NFC) that stands on one line.
  const Shaped& shape(Face face, const QString& text);
  /// The outlines of its glyphs, in points; y points down, the baseline lies at `baseline`.
  void outline(const Shaped& shaped, double size, double x, double baseline, QPainterPath& path) const;
  /// Width in points.
  double width(Face face, double size, const QString& text) { return shape(face, text).width * size / 1000; }

  int count() const;
  /// True if any text was painted with the font.
  bool used(int font) const;
  /// PostScript name with subset tag; call when all text is shaped.
  QByteArray name(int font);
  /// The subset font file with the glyph ids of the original.
  QByteArray program(int font);
  QByteArray widths(int font) const;     // the array /W holds
  QByteArray glyphMap(int font) const;   // the stream CIDToGIDMap
  QByteArray toUnicode(int font) const;  // the stream ToUnicode
  struct Metrics {
    double ascent, descent;  // thousandths
    QByteArray boundingBox;
  };
  Metrics metrics(int font) const;

  /// Characters that no embedded font has, in the order met; they are painted as a question mark and copy as
  /// themselves.
  const QString& missing() const { return missing_; }

 private:
  int fontFor(Face face, const QString& text, qsizetype from, qsizetype to);

  std::vector<std::unique_ptr<Font>> fonts_;
  std::unordered_map<QString, Shaped> cache_[4];  // its values stay where they are
  QString missing_;
};

}  // namespace iap::pdf

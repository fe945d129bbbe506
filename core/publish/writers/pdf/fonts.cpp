// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/writers/pdf/fonts.h"

#include <hb-ot.h>
#include <hb-subset.h>
#include <hb.h>

#include <QCryptographicHash>
#include <QFile>
#include <QPainterPath>
#include <QTextBoundaryFinder>
#include <map>

#include "base/error.h"

namespace iap::pdf {

namespace {
constexpr const char* files[] = {"NotoSans-Regular",    "NotoSans-Bold",        "NotoSans-Italic",
                                 "NotoSans-BoldItalic", "NotoSansMath-Regular", "NotoSansSymbols2-Regular"};
constexpr int fallbackFrom = 4;
constexpr char16_t minusSign = 0x2212, enDash = 0x2013;

QByteArray number(double value) {
  QByteArray text = QByteArray::number(value, 'f', 2);
  while (text.endsWith('0')) text.chop(1);
  if (text.endsWith('.')) text.chop(1);
  return text == "-0" ? QByteArray("0") : text;
}

QByteArray hex4(uint value) { return QByteArray::number(value, 16).rightJustified(4, '0').toUpper(); }
}  // namespace

class Font {
 public:
  explicit Font(const char* name) : name(name) {
    QFile file(QStringLiteral(":/fonts/%1.ttf").arg(QLatin1StringView(name)));
    if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorCode::noFont, {QString::fromLatin1(name)});
    data = file.readAll();
    hb_blob_t* blob = hb_blob_create(data.constData(), uint(data.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    face = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    font = hb_font_create(face);
    scale = 1000.0 / hb_face_get_upem(face);
  }
  ~Font() {
    hb_font_destroy(font);
    hb_face_destroy(face);
  }
  Font(const Font&) = delete;
  Font& operator=(const Font&) = delete;

  bool covers(char32_t character) const {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(font, character == minusSign ? enDash : character, &glyph) != 0;
  }
  quint16 cidFor(uint glyph, const QString& text) {
    const auto [it, fresh] = cids.try_emplace({glyph, text}, quint16(glyphs.size() + 1));
    if (fresh) {
      glyphs.push_back(glyph);
      texts.push_back(text);
    }
    return it->second;
  }
  double advanceOf(uint glyph) const { return hb_font_get_glyph_h_advance(font, glyph) * scale; }

  const char* name;
  QByteArray data;
  hb_face_t* face = nullptr;
  hb_font_t* font = nullptr;
  double scale = 1;
  std::map<std::pair<uint, QString>, quint16> cids;
  std::vector<uint> glyphs;    // by cid - 1
  std::vector<QString> texts;  // by cid - 1
  QByteArray subset;
};

FontSet::FontSet() {
  for (const char* file : files) fonts_.push_back(std::make_unique<Font>(file));
}
FontSet::~FontSet() = default;

int FontSet::fontFor(Face face, const QString& text, qsizetype from, qsizetype to) {
  const auto covered = [&](const Font& font) {
    for (const char32_t c : QStringView(text).sliced(from, to - from).toUcs4())
      if (!font.covers(c)) return false;
    return true;
  };
  if (covered(*fonts_[size_t(face)])) return int(face);
  for (size_t i = fallbackFrom; i < fonts_.size(); ++i)
    if (covered(*fonts_[i])) return int(i);
  return -1;
}

const Shaped& FontSet::shape(Face face, const QString& text) {
  auto& cache = cache_[size_t(face)];
  if (const auto it = cache.find(text); it != cache.end()) return it->second;
  Shaped shaped;
  const auto shapeStretch = [&](int fontIndex, const QString& original) {
    Font& font = *fonts_[size_t(fontIndex < 0 ? int(face) : fontIndex)];
    QString display = original;
    // The text fonts have no minus; the en dash has its form.
    display.replace(QChar(minusSign), QChar(enDash));
    if (fontIndex < 0) {
      if (!missing_.contains(original)) missing_ += original;
      display = QStringLiteral("?");
    }
    hb_buffer_t* buffer = hb_buffer_create();
    hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t*>(display.utf16()), int(display.size()), 0,
                        int(display.size()));
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
    hb_buffer_guess_segment_properties(buffer);
    hb_shape(font.font, buffer, nullptr, 0);
    uint count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
    const int index = fontIndex < 0 ? int(face) : fontIndex;
    const auto runFor = [&](const QString& actual) -> GlyphRun& {
      if (shaped.runs.empty() || shaped.runs.back().font != index || !actual.isEmpty() ||
          !shaped.runs.back().actualText.isEmpty())
        shaped.runs.push_back({index, {}, actual});
      return shaped.runs.back();
    };
    for (uint i = 0; i < count;) {
      uint next = i + 1;
      while (next < count && infos[next].cluster == infos[i].cluster) ++next;
      const qsizetype from = infos[i].cluster, to = next < count ? qsizetype(infos[next].cluster) : display.size();
      const QString part = fontIndex < 0 ? original : original.mid(from, to - from);
      GlyphRun& run = runFor(next - i > 1 ? part : QString());
      for (uint k = i; k < next; ++k) {
        const double advance = positions[k].x_advance * font.scale;
        run.glyphs.push_back(
            {font.cidFor(infos[k].codepoint, part), float(advance), float(font.advanceOf(infos[k].codepoint))});
        shaped.width += advance;
      }
      i = next;
    }
    hb_buffer_destroy(buffer);
  };
  // Stretches of one font; nearly always there is one.
  QString normal = text.normalized(QString::NormalizationForm_C);
  normal.removeIf([](QChar c) { return c.unicode() < 0x20 || c == QChar(0xfeff) || c.unicode() >= 0xfffe; });
  if (normal.isEmpty()) return cache.emplace(text, std::move(shaped)).first->second;
  if (fontFor(face, normal, 0, normal.size()) == int(face)) {
    shapeStretch(int(face), normal);
  } else {
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, normal);
    QString stretch;
    int stretchFont = -2;
    for (qsizetype from = 0, to = graphemes.toNextBoundary(); to > from; from = to, to = graphemes.toNextBoundary()) {
      const int font = fontFor(face, normal, from, to);
      if (font != stretchFont || font < 0) {
        if (!stretch.isEmpty()) shapeStretch(stretchFont, stretch);
        stretch.clear();
        stretchFont = font;
      }
      stretch += QStringView(normal).sliced(from, to - from);
    }
    if (!stretch.isEmpty()) shapeStretch(stretchFont, stretch);
  }
  return cache.emplace(text, std::move(shaped)).first->second;
}

void FontSet::outline(const Shaped& shaped, double size, double x, double baseline, QPainterPath& path) const {
  struct Pen {
    QPainterPath& path;
    double x, baseline, scale;
    QPointF at(float px, float py) const { return {x + double(px) * scale, baseline - double(py) * scale}; }
  };
  hb_draw_funcs_t* draw = hb_draw_funcs_create();
  hb_draw_funcs_set_move_to_func(
      draw,
      [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float px, float py, void*) {
        const Pen& to = *static_cast<Pen*>(data);
        to.path.moveTo(to.at(px, py));
      },
      nullptr, nullptr);
  hb_draw_funcs_set_line_to_func(
      draw,
      [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float px, float py, void*) {
        const Pen& to = *static_cast<Pen*>(data);
        to.path.lineTo(to.at(px, py));
      },
      nullptr, nullptr);
  hb_draw_funcs_set_quadratic_to_func(
      draw,
      [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float cx, float cy, float px, float py, void*) {
        const Pen& to = *static_cast<Pen*>(data);
        to.path.quadTo(to.at(cx, cy), to.at(px, py));
      },
      nullptr, nullptr);
  hb_draw_funcs_set_close_path_func(
      draw, [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, void*) { static_cast<Pen*>(data)->path.closeSubpath(); },
      nullptr, nullptr);
  for (const GlyphRun& run : shaped.runs) {
    const Font& font = *fonts_[size_t(run.font)];
    for (const Glyph& glyph : run.glyphs) {
      Pen to{path, x, baseline, font.scale * size / 1000};
      hb_font_get_glyph_shape(font.font, font.glyphs[glyph.cid - 1u], draw, &to);
      x += double(glyph.advance) * size / 1000;
    }
  }
  hb_draw_funcs_destroy(draw);
}

int FontSet::count() const { return int(fonts_.size()); }
bool FontSet::used(int font) const { return !fonts_[size_t(font)]->glyphs.empty(); }

QByteArray FontSet::program(int index) {
  Font& font = *fonts_[size_t(index)];
  if (!font.subset.isEmpty()) return font.subset;
  hb_subset_input_t* input = hb_subset_input_create_or_fail();
  for (const uint glyph : font.glyphs) hb_set_add(hb_subset_input_glyph_set(input), glyph);
  hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
  hb_set_t* drop = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
  for (const char* tag : {"GSUB", "GPOS", "GDEF", "kern", "cmap", "name", "post", "OS/2", "STAT", "MATH"})
    hb_set_add(drop, hb_tag_from_string(tag, -1));
  hb_face_t* subset = hb_subset_or_fail(font.face, input);
  hb_subset_input_destroy(input);
  if (!subset) throw Error(ErrorCode::noFont, {QString::fromLatin1(font.name)});
  hb_blob_t* blob = hb_face_reference_blob(subset);
  uint size = 0;
  const char* bytes = hb_blob_get_data(blob, &size);
  font.subset = QByteArray(bytes, int(size));
  hb_blob_destroy(blob);
  hb_face_destroy(subset);
  return font.subset;
}

QByteArray FontSet::name(int font) {
  // The tag comes from the subset's bytes, so that equal files have equal names.
  const QByteArray hash = QCryptographicHash::hash(program(font), QCryptographicHash::Md5);
  QByteArray tag;
  for (int i = 0; i < 6; ++i) tag += char('A' + static_cast<uchar>(hash[i]) % 26);
  return tag + '+' + fonts_[size_t(font)]->name;
}

QByteArray FontSet::widths(int index) const {
  const Font& font = *fonts_[size_t(index)];
  QByteArray array = "[1[";
  for (const uint glyph : font.glyphs) array += number(font.advanceOf(glyph)) + ' ';
  return array + "]]";
}

QByteArray FontSet::glyphMap(int index) const {
  const Font& font = *fonts_[size_t(index)];
  QByteArray map(2, '\0');
  for (const uint glyph : font.glyphs) map += QByteArray(1, char(glyph >> 8)) + char(glyph);
  return map;
}

QByteArray FontSet::toUnicode(int index) const {
  const Font& font = *fonts_[size_t(index)];
  QByteArray map =
      "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)"
      "/Supplement 0>> def /CMapName /Adobe-Identity-UCS def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> "
      "endcodespacerange\n";
  for (size_t i = 0; i < font.texts.size(); ++i) {
    if (i % 100 == 0)
      map += QByteArray::number(qulonglong(std::min<size_t>(100, font.texts.size() - i))) + " beginbfchar\n";
    map += '<' + hex4(uint(i + 1)) + "> <";
    for (const QChar c : font.texts[i]) map += hex4(c.unicode());
    map += ">\n";
    if (i % 100 == 99 || i + 1 == font.texts.size()) map += "endbfchar\n";
  }
  return map + "endcmap CMapName currentdict /CMap defineresource pop end end";
}

FontSet::Metrics FontSet::metrics(int index) const {
  const Font& font = *fonts_[size_t(index)];
  hb_font_extents_t extents;
  hb_font_get_h_extents(font.font, &extents);
  hb_blob_t* head = hb_face_reference_table(font.face, HB_TAG('h', 'e', 'a', 'd'));
  const auto* bytes = reinterpret_cast<const uchar*>(hb_blob_get_data(head, nullptr));
  QByteArray box;
  for (int i = 0; i < 4; ++i) box += number(qint16(bytes[36 + 2 * i] << 8 | bytes[37 + 2 * i]) * font.scale) + ' ';
  hb_blob_destroy(head);
  return {extents.ascender * font.scale, extents.descender * font.scale, box};
}

}  // namespace iap::pdf

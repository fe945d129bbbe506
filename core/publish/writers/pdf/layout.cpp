// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/writers/pdf/layout.h"

#include <QImage>
#include <cmath>

#include "base/language.h"
#include "publish/writers/picture.h"

namespace iap::pdf {

namespace {
constexpr double mm = 72 / 25.4;
constexpr double shortSide = 595.276, longSide = 841.89;
constexpr double bodyWidth = 397, leadWidth = 430;
constexpr TextStyle itemText{.after = 3};
constexpr TextStyle smallText{.size = 8.5, .leading = 12, .colour = Palette::grey, .before = 4, .after = 0};
}  // namespace

Layout::Layout(const Document& document, FontSet& fonts, TaggedFile& file, std::set<size_t> tight)
    : document_(document),
      fonts_(fonts),
      file_(file),
      palette_(document.accent),
      tightParts_(std::move(tight)),
      scale_(document.largePrint ? 1.4 : 1),
      parent_(file.root()) {
  file.setScale(scale_);
}

void Layout::run() {
  if (!document_.blocks.empty())
    if (const auto* first = std::get_if<Orientation>(&document_.blocks.front().value)) landscape_ = first->landscape;
  // Large letters need the long side of the paper: all pages are turned.
  if (document_.largePrint) landscape_ = true;
  const bool cover = !document_.blocks.empty() && std::holds_alternative<Cover>(document_.blocks.front().value);
  beginPage(!cover);
  for (size_t i = 0; i < document_.blocks.size(); ++i) put(document_.blocks[i], i);
  endPart();
  paintLate();
}

void Layout::beginPart(size_t block) {
  inPart_ = true;
  tight_ = tightParts_.contains(block);
  parts_.push_back({.block = block, .firstPage = int(file_.pages().size())});
}

void Layout::endPart() {
  if (!inPart_) return;
  inPart_ = tight_ = false;
  parts_.back().lastPage = int(file_.pages().size());
  parts_.back().filled = (y_ - marginTop_) / (bottom() - marginTop_);
}

void Layout::put(const Block& block, size_t index) {
  std::visit(
      [&](const auto& each) {
        using T = std::decay_t<decltype(each)>;
        if constexpr (std::is_same_v<T, Heading> || std::is_same_v<T, Cover>)
          put(each, index);
        else if constexpr (std::is_same_v<T, PageBreak>) {
          endPart();
          newPage();
        } else if constexpr (std::is_same_v<T, Orientation>) {
          endPart();
          if (turnTo(each.landscape)) {
            newPage();
            beginPart(index);
          }
        } else
          put(each);
      },
      block.value);
}

void Layout::beginPage(bool withHeader) {
  const bool a3 = isFoldOut();
  width_ = (a3 ? 1190.55 : landscape_ ? longSide : shortSide) / scale_;
  height_ = (a3 ? longSide : landscape_ ? shortSide : longSide) / scale_;
  marginTop_ = (landscape_ ? 25 : 28) * mm / scale_;
  marginBottom_ = (landscape_ ? 21 : 25) * mm / scale_;
  left_ = (a3 ? 30 : landscape_ ? 20 : 25) * mm / scale_;
  textWidth_ = (a3 ? 1048.8 : landscape_ ? 728.5 : 467.7) / scale_;
  file_.addPage(width_, height_);
  y_ = marginTop_;
  pending_ = 0;
  hasFooter_.push_back(withHeader);
  edges_.push_back({left_, left_ + textWidth_});
  if (withHeader) paintHeader();
}

bool Layout::turnTo(bool landscape) {
  if (document_.largePrint || landscape_ == landscape) return false;
  landscape_ = landscape;
  return true;
}

QByteArray Layout::boundingBox(double x, double y, double width, double height) const {
  return "<</O/Layout/Placement/Block/BBox[" + pdf::number(x * scale_) + ' ' +
         pdf::number((height_ - y - height) * scale_) + ' ' + pdf::number((x + width) * scale_) + ' ' +
         pdf::number((height_ - y) * scale_) + "]>>";
}

void Layout::newPage() {
  if (!boxes_.empty()) paintBoxBelow(bottom());
  beginPage(true);
  if (!boxes_.empty()) {
    boxes_.back().top = y_;
    boxes_.back().mark = file_.mark();
    y_ += 9;
  }
}

void Layout::paintHeader() {
  file_.beginArtifact("/Type/Pagination/Subtype/Header/Attached[/Top]");
  // A long title is cut here only: the cover and the headings have it whole.
  const double sign = document_.sign == StatusSign::none ? 0 : fonts_.width(Face::bold, 8.5, document_.signWords) + 30;
  QString title = document_.headerLeft;
  while (title.size() > 2 && fonts_.width(Face::regular, 8.5, title) > textWidth_ - sign)
    title = title.left(std::min<qsizetype>(title.size() - 2, 200)).trimmed() + QChar(0x2026);
  file_.text(fonts_.shape(Face::regular, title), 8.5, left_, 44.5 / scale_, Palette::grey);
  file_.end();
  if (document_.sign != StatusSign::none)
    statusSign(document_.sign, document_.signWords, left_ + textWidth_, 35 / scale_, false, nullptr);
}

void Layout::statusSign(StatusSign sign, const QString& words, double right, double top, bool large, Element* element) {
  const double size = large ? 12 : 8.5, pad = large ? 9 : 5.5, height = large ? 22.5 : 14;
  const double width = fonts_.width(Face::bold, size, words) + 2 * pad;
  const double left = large ? right : right - width;  // the large one stands at the left
  file_.beginArtifact(element ? "/Type/Layout" : "/Type/Pagination/Subtype/Header/Attached[/Top]");
  if (sign == StatusSign::approved)
    file_.rectangle(left, top, width, height, Palette::ink);
  else
    file_.frame(left, top, width, height, 0.9, Palette::ink, sign == StatusSign::draft);
  const Rgb colour = sign == StatusSign::approved ? Palette::white : Palette::ink;
  const double baseline = top + height / 2 + size * 0.36;
  if (!element) file_.text(fonts_.shape(Face::bold, words), size, left + pad, baseline, colour);
  file_.end();
  if (!element) return;
  file_.begin(element);
  file_.text(fonts_.shape(Face::bold, words), size, left + pad, baseline, colour);
  file_.end();
}

void Layout::paintLate() {
  const int total = int(file_.pages().size());
  int number = 0;
  for (const Page& each : file_.pages()) {
    const bool footer = hasFooter_[size_t(number++)];
    if (!footer) continue;
    file_.paintLate(const_cast<Page*>(&each));
    const auto [left, right] = edges_[size_t(number) - 1];
    const double baseline = each.height - 34 / scale_;
    QString words = document_.words.page;
    words.replace(QStringLiteral("{n}"), QString::number(number))
        .replace(QStringLiteral("{total}"), QString::number(total));
    file_.beginArtifact("/Type/Pagination/Subtype/Footer/Attached[/Bottom]");
    file_.text(fonts_.shape(Face::regular, document_.footerLeft), 8.5, left, baseline, Palette::grey);
    file_.text(fonts_.shape(Face::regular, words), 8.5, right - fonts_.width(Face::regular, 8.5, words), baseline,
               Palette::grey);
    file_.end();
  }
  for (const ContentsEntry& entry : entries_) {
    file_.paintLate(entry.page);
    const QString page = QString::number(pageOfHeading_.value(entry.target));
    const Face face = entry.bold ? Face::bold : Face::regular;
    const double right = entry.right, start = right - fonts_.width(face, 10.5, page);
    const double baseline = entry.y + baselineIn(15, 10.5);
    file_.beginArtifact();
    for (double x = entry.textEnd + 6; x < right - 24; x += 3)
      file_.rectangle(x, baseline - 0.6, 0.6, 0.6, Palette::grey);
    file_.end();
    file_.begin(entry.link);
    file_.text(fonts_.shape(face, page), 10.5, start, baseline, Palette::ink);
    file_.end();
    QString contents = document_.words.pageInLink;
    contents.replace(QStringLiteral("{title}"), entry.label).replace(QStringLiteral("{n}"), page);
    file_.link(entry.link, entry.x, entry.top, right, entry.y + 15, contents, {}, entry.target);
  }
}

void Layout::space(double before) {
  if (!atTop()) y_ += std::max(pending_, before) * (tight_ ? 0.6 : 1);
  pending_ = 0;
}

void Layout::need(double height) {
  if (y_ + height > bottom() + 0.01 && !atTop()) newPage();
}

TextStyle Layout::styleOf(ParagraphStyle style) const {
  switch (style) {
    case ParagraphStyle::body:
      return {};
    case ParagraphStyle::lead:
      return {.size = 12, .leading = 18, .after = 12};
    case ParagraphStyle::note:
      return smallText;
    case ParagraphStyle::words:
      return {.size = 9, .leading = 12, .before = 4, .after = 0};
    case ParagraphStyle::boxTitle:
      return {.size = 10.5, .leading = 15, .bold = true, .colour = palette_.strong, .after = 3};
  }
  return {};
}

double Layout::widthOf(ParagraphStyle style) const {
  const double inside = textWidth_ - indent_ - indentRight_;
  switch (style) {
    case ParagraphStyle::body:
      return boxes_.empty() ? std::min(bodyWidth, inside) : inside;
    case ParagraphStyle::lead:
      return std::min(landscape_ ? 650.0 : leadWidth, inside);
    default:
      return inside;
  }
}

std::vector<Line> Layout::cut(const Inline& text, const TextStyle& style, double width, Words& words) {
  const double limit = width * 1000 / style.size;
  words = wordsOf(fonts_, text, style.bold);
  splitLongWords(fonts_, text, style.bold, limit, words);
  return linesOf(words, limit);
}

void Layout::paintLine(const Words& words, const Line& line, const Inline& text, const TextStyle& style, double x,
                       double baseline, Element* element) {
  // Neighbours of the same face are painted as one string.
  Shaped joined;
  double start = x;
  const auto flush = [&](Rgb colour) {
    if (joined.runs.empty()) return;
    file_.text(joined, style.size, start, baseline, colour);
    joined = {};
  };
  double at = x;
  for (size_t i = line.from; i < line.to;) {
    const int run = words.tokens[i].run;
    size_t end = i;
    while (end < line.to && words.tokens[end].run == run) ++end;
    const Run& source = text[run];
    const bool isLink = element && (!source.url.isEmpty() || source.target);
    const bool isForeign = element && isLanguageTag(source.language);
    start = at;
    for (; i < end; ++i) {
      for (const GlyphRun& part : words.tokens[i].shaped->runs) {
        if (!joined.runs.empty() && joined.runs.back().font == part.font && part.actualText.isEmpty() &&
            joined.runs.back().actualText.isEmpty())
          joined.runs.back().glyphs.insert(joined.runs.back().glyphs.end(), part.glyphs.begin(), part.glyphs.end());
        else
          joined.runs.push_back(part);
      }
      at += words.tokens[i].width * style.size / 1000;
    }
    if (!isLink && !isForeign) {
      flush(style.colour);
      continue;
    }
    file_.end();
    Element* inside = file_.add(element, isLink ? "Link" : "Span");
    if (isForeign) inside->language = source.language.toLatin1();
    file_.begin(inside);
    flush(isLink ? palette_.strong : style.colour);
    file_.end();
    if (isLink)
      file_.link(inside, start, baseline - style.size, at, baseline + style.size * 0.3,
                 source.text.trimmed().isEmpty() ? source.url : source.text.trimmed(), source.url, source.target);
    file_.begin(element);
  }
}

void Layout::flow(const Inline& text, const TextStyle& style, double x, double width, Element* element) {
  Words words;
  const std::vector<Line> lines = cut(text, style, width, words);
  bool open = false;
  for (size_t i = 0; i < lines.size(); ++i) {
    // Two lines at least stay together at either end of a page; three can't be parted.
    const bool pair = lines.size() > 1 && (i == 0 || i + 2 == lines.size());
    const double height = (i == 0 && lines.size() == 3 ? 3 : pair ? 2 : 1) * style.leading;
    if (y_ + height > bottom() + 0.01 && !atTop()) {
      if (open) file_.end();
      open = false;
      newPage();
    }
    if (!open) file_.begin(element);
    open = true;
    paintLine(words, lines[i], text, style, x, y_ + baselineIn(style.leading, style.size), element);
    y_ += style.leading;
  }
  if (open) file_.end();
}

void Layout::putLogo(const QImage& logo, const QString& alternative) {
  // On a white plate: a logo is made for paper.
  constexpr double most = 190, highest = 48, pad = 9, top = 36;
  const double scale = std::min(most / logo.width(), highest / logo.height());
  const double wide = logo.width() * scale, high = logo.height() * scale, x = left_ + pad, y = top + pad;
  file_.beginArtifact();
  file_.rectangle(left_, top, wide + 2 * pad, high + 2 * pad, Palette::white);
  file_.end();
  Element* element = file_.add(file_.root(), "Figure");
  element->alternative = alternative;
  element->attributes = boundingBox(x, y, wide, high);
  file_.begin(element);
  file_.image(logo, x, y, wide, high);
  file_.end();
}

void Layout::put(const Cover& cover, size_t index) {
  // The field takes the upper 447 points of an upright page; everything on it is in the colour that reads best there.
  const double part = std::min(1.0, height_ * 0.53 / 447), field = 447 * part;
  file_.beginArtifact();
  file_.rectangle(0, 0, width_, field, palette_.accent);
  file_.end();
  const auto line = [&](const QString& text, double size, double leading, bool heavy, double top) {
    if (text.isEmpty()) return top;
    Words words;
    const TextStyle style{.size = size, .leading = leading, .bold = heavy, .colour = palette_.on};
    const auto lines = cut(plain(text), style, 430, words);
    Element* element = file_.add(file_.root(), "P");
    file_.begin(element);
    for (const Line& each : lines) {
      paintLine(words, each, plain(text), style, left_, top + baselineIn(leading, size), element);
      top += leading;
    }
    file_.end();
    return top;
  };
  if (const QImage logo = decoded(cover.logo); logo.isNull())
    line(cover.city, 15, 18, true, 66 * part);
  else
    putLogo(logo, cover.logo.alternative);
  // The title grows upwards from where the subtitle stands, so that long titles stay on the field.
  Words words;
  double size = 36, leading = 42;
  const auto titleLines = [&] {
    return double(cut(plain(cover.title), {.size = size, .leading = leading, .bold = true}, 430, words).size());
  };
  while (size > 15 && titleLines() * leading > 210 * part) size -= 3, leading -= 3.5;
  const double title = std::min(240 * part, 360 * part - titleLines() * leading);
  // A long kind grows upwards, too.
  Words kindWords;
  const size_t kindLines = cut(plain(cover.kind), {.size = 12, .leading = 18}, 430, kindWords).size();
  line(cover.kind, 12, 18, false, title - 9 - 18 * double(std::max<size_t>(1, kindLines)));
  const double below = line(cover.title, size, leading, true, title);
  line(cover.subtitle, 15, 21, false, below + 15);
  y_ = field + 36 * part;
  if (cover.sign != StatusSign::none)
    statusSign(cover.sign, cover.signWords, left_, y_, true, file_.add(file_.root(), "P"));
  y_ += 36;
  factRows(cover.facts, left_, textWidth_, 112);
  if (!cover.lastLine.isEmpty()) {
    // It stands below the text area, where no flow would put it.
    Words last;
    const auto lines = cut(plain(cover.lastLine), smallText, textWidth_, last);
    double y = std::max(y_ + 12, height_ - 39 / scale_ - 12 * double(lines.size()));
    Element* element = file_.add(file_.root(), "P");
    file_.begin(element);
    for (const Line& each : lines) {
      paintLine(last, each, plain(cover.lastLine), smallText, left_, y + baselineIn(12, 8.5), nullptr);
      y += 12;
    }
    file_.end();
  }
  // What follows may want the long side of the paper at once.
  if (index + 1 < document_.blocks.size())
    if (const auto* turn = std::get_if<Orientation>(&document_.blocks[index + 1].value)) turnTo(turn->landscape);
  newPage();
}

void Layout::put(const Contents& contents) {
  Element* title = file_.add(file_.root(), "P");
  flow(plain(contents.title), {.size = 22, .leading = 27, .bold = true}, left_, textWidth_, title);
  y_ += 15;
  Element* list = file_.add(file_.root(), "TOC");
  bool first = true;
  for (const Block& block : document_.blocks) {
    const auto* heading = std::get_if<Heading>(&block.value);
    if (!heading || heading->level > 2 || !heading->inContents) continue;
    const bool major = heading->level == 1;
    const QString prefix = major ? heading->kicker : heading->number;
    const QString label = prefix.isEmpty() ? heading->text : prefix + QStringLiteral("  ") + heading->text;
    if (major && !first) y_ += 9;
    first = false;
    const TextStyle style{.size = 10.5, .leading = 15, .bold = major};
    const double x = left_ + (major ? 0 : 16);
    Words words;
    const auto lines = cut(plain(label), style, left_ + textWidth_ - 40 - x, words);
    need(15 * double(lines.size()));
    Element* item = file_.add(list, "TOCI");
    Element* link = file_.add(file_.add(item, "Reference"), "Link");
    const double top = y_;
    file_.begin(link);
    for (const Line& each : lines) {
      paintLine(words, each, plain(label), style, x, y_ + baselineIn(15, 10.5), nullptr);
      y_ += 15;
    }
    file_.end();
    entries_.push_back({file_.page(), link, heading->id, y_ - 15, x, x + lines.back().width * 10.5 / 1000, top,
                        left_ + textWidth_, major, label});
    y_ += 0.75;
  }
  leave(18);
}

void Layout::put(const Heading& heading, size_t index) {
  static constexpr TextStyle styles[] = {{22, 27, true, Palette::ink, 0, 15},
                                         {15, 18, true, Palette::ink, 21, 6},
                                         {12, 15, true, Palette::ink, 15, 3},
                                         {10.5, 15, true, Palette::ink, 9, 0}};
  TextStyle style = styles[std::clamp(heading.level, 1, 4) - 1];
  if (heading.level == 2) style.colour = palette_.strong;
  if (heading.sheet)
    style = heading.level < 4 ? TextStyle{20, 25, true, Palette::ink, 0, 9}
                              : TextStyle{15, 18, true, palette_.strong, 18, 6};
  if (heading.newPage) {
    endPart();
    if (!atTop()) newPage();
    if (heading.sheet || heading.level == 1) beginPart(index);
  }
  const QString text = heading.number.isEmpty() ? heading.text : heading.number + QStringLiteral("  ") + heading.text;
  Words words;
  const auto lines = cut(plain(text), style, textWidth_, words);
  const double kicker = heading.kicker.isEmpty() ? 0 : 18;
  space(style.before);
  need(kicker + double(lines.size()) * style.leading + style.after + startHeight(index + 1));
  Element* element = file_.add(file_.root(), heading.level == 1   ? "H1"
                                             : heading.level == 2 ? "H2"
                                             : heading.level == 3 ? "H3"
                                                                  : "H4");
  element->title = heading.text;
  if (heading.id) {
    file_.setTarget(heading.id, y_ - 6);
    file_.bookmark(heading.level, heading.kicker.isEmpty() ? text : heading.kicker + u' ' + text, heading.id);
    pageOfHeading_.insert(heading.id, int(file_.pages().size()));
  }
  file_.begin(element);
  if (kicker > 0) {
    file_.text(fonts_.shape(Face::bold, heading.kicker + u' '), 10.5, left_, y_ + baselineIn(15, 10.5),
               palette_.strong);
    y_ += kicker;
  }
  for (const Line& line : lines) {
    if (y_ + style.leading > bottom() + 0.01 && !atTop()) {
      file_.end();
      newPage();
      file_.begin(element);
    }
    paintLine(words, line, plain(text), style, left_, y_ + baselineIn(style.leading, style.size), nullptr);
    y_ += style.leading;
  }
  file_.end();
  const bool beforeLead = index + 1 < document_.blocks.size() && [&] {
    const auto* next = std::get_if<Paragraph>(&document_.blocks[index + 1].value);
    return next && next->style == ParagraphStyle::lead;
  }();
  leave(heading.level == 1 && beforeLead ? 6 : style.after);
}

double Layout::startHeight(size_t index) {
  if (index >= document_.blocks.size()) return 0;
  const Block& block = document_.blocks[index];
  if (const auto* heading = std::get_if<Heading>(&block.value))
    return heading->newPage ? 0 : 36 + startHeight(index + 1);
  if (const auto* paragraph = std::get_if<Paragraph>(&block.value)) {
    // A lead stays with what follows it, so that a heading is never alone with its first sentence.
    return paragraph->style == ParagraphStyle::lead ? 48 + std::min(260.0, startHeight(index + 1)) : 45;
  }
  if (const auto* figure = std::get_if<Figure>(&block.value)) {
    // With its words; what fills a page by itself begins one.
    const double all = figure->drawing.height + 45 +
                       (figure->inWords.isEmpty() ? 0 : 16 + 12 * std::ceil(double(figure->inWords.size()) / 90));
    return std::min(all, height_ - marginTop_ - marginBottom_ - 80);
  }
  if (const auto* table = std::get_if<DataTable>(&block.value)) return 12 + laid(*table).start;
  if (std::holds_alternative<Strip>(block.value)) return 80;
  if (std::holds_alternative<Facts>(block.value)) return 54;
  if (const auto* box = std::get_if<Box>(&block.value)) return 12 + heightOf(*box);
  if (const auto* list = std::get_if<ItemList>(&block.value)) {
    // Short lists stay with their heading.
    double all = 6;
    for (const Inline& item : list->items) all += heightOf(item);
    return all < (height_ - marginTop_ - marginBottom_) * 0.3 ? all : 30;
  }
  return 30;
}

double Layout::heightOf(const Inline& item) {
  Words words;
  return double(cut(item, itemText, widthOf(ParagraphStyle::body) - 16, words).size()) * itemText.leading + 3;
}

void Layout::put(const Paragraph& paragraph) {
  const TextStyle style = styleOf(paragraph.style);
  space(style.before);
  Element* element = file_.add(parent_, "P");
  if (isLanguageTag(paragraph.language)) element->language = paragraph.language.toLatin1();
  flow(paragraph.text, style, left_ + indent_, widthOf(paragraph.style), element);
  leave(style.after);
}

void Layout::put(const ItemList& list) {
  const TextStyle& style = itemText;
  Element* element = file_.add(parent_, "L");
  element->attributes = list.ordered ? "<</O/List/ListNumbering/Decimal>>" : "<</O/List/ListNumbering/Disc>>";
  int number = 0;
  space(0);
  for (qsizetype i = 0; i < list.items.size(); ++i) {
    const Inline& item = list.items[i];
    // The sign stays with the first two lines of its text, and the last item with the one before it.
    Words words;
    const size_t lines = cut(item, style, widthOf(ParagraphStyle::body) - 16, words).size();
    const double last = i > 0 && i + 2 == list.items.size() ? std::min(60.0, heightOf(list.items[i + 1])) : 0;
    need(last > 0 ? std::min(60.0, heightOf(item)) + last : style.leading * (lines > 1 ? 2 : 1));
    Element* each = file_.add(element, "LI");
    Element* label = file_.add(each, "Lbl");
    file_.begin(label);
    const QString sign = list.ordered ? QStringLiteral("%1. ").arg(++number) : QStringLiteral("\u2022 ");
    file_.text(fonts_.shape(Face::regular, sign), style.size, left_ + indent_ + (list.ordered ? 0 : 3),
               y_ + baselineIn(style.leading, style.size), Palette::ink);
    file_.end();
    flow(item, style, left_ + indent_ + 16, widthOf(ParagraphStyle::body) - 16, file_.add(each, "LBody"));
    y_ += 3;
  }
  leave(6);
}

void Layout::paintBoxBelow(double to) {
  OpenBox& box = boxes_.back();
  const QByteArray below = file_.recorded([&] {
    file_.beginArtifact();
    const double height = to - box.top;
    if (box.kind == BoxKind::information) {
      file_.rectangle(left_, box.top, textWidth_, height, palette_.wash);
      file_.rectangle(left_, box.top, 3, height, palette_.strong);
    } else if (box.kind == BoxKind::decision) {
      file_.frame(left_ + 0.75, box.top + 0.75, textWidth_ - 1.5, height - 1.5, 1.5, palette_.strong);
    } else {
      file_.frame(left_ + 0.4, box.top + 0.4, textWidth_ - 0.8, height - 0.8, 0.75, Palette::signal);
      file_.rectangle(left_, box.top, 3, height, Palette::signal);
    }
    file_.end();
  });
  file_.insertBelow(file_.page(), box.mark, below);
}

double Layout::heightOf(const Box& box) {
  // A box that takes up to a third of a page is not torn.
  double all = 15;
  const auto lines = [&](const Inline& text, const TextStyle& style, double width) {
    Words words;
    return double(cut(text, style, width, words).size()) * style.leading + style.after;
  };
  const double inside = textWidth_ - 15 - 14;
  if (!box.title.isEmpty()) all += lines(plain(box.title), styleOf(ParagraphStyle::boxTitle), inside);
  for (const Block& block : box.content) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block.value)) {
      all += lines(paragraph->text, styleOf(paragraph->style), inside);
    } else if (const auto* list = std::get_if<ItemList>(&block.value)) {
      for (const Inline& item : list->items) all += lines(item, {.after = 3}, inside - 16);
      all += 6;
    } else {
      return 63;
    }
  }
  return all < (height_ - marginTop_ - marginBottom_) / 3 ? all : 63;
}

void Layout::put(const Box& box) {
  space(12);
  need(heightOf(box));
  Element* const outer = std::exchange(parent_, file_.add(file_.root(), "Div"));
  boxes_.push_back({box.kind, y_, file_.mark()});
  indent_ = 15, indentRight_ = 14;
  y_ += 9;
  if (!box.title.isEmpty()) {
    TextStyle style = styleOf(ParagraphStyle::boxTitle);
    if (box.kind == BoxKind::missing) style.colour = Palette::signal;
    flow(plain(box.title), style, left_ + indent_, textWidth_ - indent_ - indentRight_, file_.add(parent_, "P"));
    leave(3);
  }
  for (const Block& block : box.content) put(block, document_.blocks.size());
  y_ += 6;
  pending_ = 0;
  paintBoxBelow(y_);
  boxes_.pop_back();
  indent_ = indentRight_ = 0;
  parent_ = outer;
  leave(12);
}

}  // namespace iap::pdf

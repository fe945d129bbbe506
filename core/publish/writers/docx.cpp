// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/writers/docx.h"

#include <QDateTime>
#include <QImage>
#include <QTimeZone>
#include <QXmlStreamWriter>
#include <cmath>

#include "base/language.h"
#include "publish/palette.h"
#include "publish/writers/docxparts.h"
#include "publish/writers/html.h"
#include "publish/writers/package.h"
#include "publish/writers/picture.h"
#include "publish/writers/raster.h"
#include "publish/writers/tableshares.h"

namespace iap {

namespace {

using docx::Paper;

/// English Metric Units, as drawings count.
qint64 emu(double points) { return std::llround(points * 12700); }
QString colour(Rgb rgb) { return rgb.hex().mid(1).toUpper(); }

/// How a paragraph stands.
struct ParagraphForm {
  const char* style = nullptr;
  bool keepNext = false, newPage = false;
  int list = 0;  // number of its list; 0: none
  const char* align = nullptr;
  QString fill{};
  QString language{};
};

struct TextForm {
  bool bold = false, italic = false, raised = false;
  const char* style = nullptr;
  QString language{}, ink{};
};

struct CellForm {
  const char* style = "TableText";
  int span = 1;
  const char* merge = nullptr;  // "restart" where it reaches over rows below, "continue" there
  bool right = false, keepNext = false, bold = false, ruleAbove = false;
  QString fill{};
};

class Writer {
 public:
  explicit Writer(const Document& document)
      : document_(document), palette_(document.accent), rasterizer_(document.accent), xml_(&body_) {}

  QByteArray run() {
    xml_.writeStartDocument(QStringLiteral("1.0"), true);
    open("w:document");
    for (const auto& [prefix, uri] : docx::namespaces()) xml_.writeNamespace(uri, prefix);
    open("w:body");
    const size_t count = document_.blocks.size();
    for (size_t i = 0; i < count; ++i) {
      // A section ends with the paragraph before the paper turns.
      if (const auto* turn = std::get_if<Orientation>(&document_.blocks[i].value)) {
        if (turn->landscape != landscape_ && started_) sectionEnd();
        landscape_ = turn->landscape;
        continue;
      }
      std::visit([&](const auto& each) { put(each); }, document_.blocks[i].value);
      started_ = true;
    }
    section();
    close();
    close();
    xml_.writeEndDocument();
    return packed(parts());
  }

 private:
  // Elements
  void open(const char* name) { xml_.writeStartElement(QString::fromLatin1(name)); }
  void close() { xml_.writeEndElement(); }
  void attribute(const char* name, const QString& value) { xml_.writeAttribute(QString::fromLatin1(name), value); }
  void attribute(const char* name, qint64 value) { attribute(name, QString::number(value)); }
  void empty(const char* name) { xml_.writeEmptyElement(QString::fromLatin1(name)); }
  void value(const char* name, const QString& text) {
    empty(name);
    attribute("w:val", text);
  }

  void beginParagraph(const ParagraphForm& form) {
    open("w:p");
    open("w:pPr");
    if (form.style) value("w:pStyle", QString::fromLatin1(form.style));
    if (form.keepNext) empty("w:keepNext");
    if (form.newPage || pendingBreak_) empty("w:pageBreakBefore");
    pendingBreak_ = false;
    if (form.list) {
      open("w:numPr");
      value("w:ilvl", QStringLiteral("0"));
      value("w:numId", QString::number(form.list));
      close();
    }
    if (!form.fill.isEmpty()) {
      // Paragraphs with the same frame become one field, with room at its edges and between them.
      open("w:pBdr");
      for (const auto& [side, points] : {std::pair("w:top", 28), {"w:left", 14}, {"w:bottom", 28}, {"w:right", 14}}) {
        empty(side);
        attribute("w:val", QStringLiteral("single"));
        attribute("w:sz", 4);
        attribute("w:space", points);
        attribute("w:color", form.fill);
      }
      close();
      shading(form.fill);
    }
    if (form.align) value("w:jc", QString::fromLatin1(form.align));
    close();
    paragraphLanguage_ = isLanguageTag(form.language) ? form.language : QString();
  }

  void shading(const QString& fill) {
    empty("w:shd");
    attribute("w:val", QStringLiteral("clear"));
    attribute("w:color", QStringLiteral("auto"));
    attribute("w:fill", fill);
  }

  /// The frame of a box, as the edges of its only cell.
  void edges(BoxKind kind) {
    const QString signal = colour(Palette::signal), strong = colour(palette_.strong);
    const auto side = [&](const char* name, int eighths, const QString& ink) {
      empty(name);
      attribute("w:val", QStringLiteral("single"));
      attribute("w:sz", eighths);
      attribute("w:color", ink);
    };
    open("w:tcBorders");
    if (kind == BoxKind::information) {
      side("w:left", 24, strong);
    } else {
      const bool decision = kind == BoxKind::decision;
      const QString& ink = decision ? strong : signal;
      side("w:top", decision ? 12 : 6, ink);
      side("w:left", decision ? 12 : 24, ink);
      side("w:bottom", decision ? 12 : 6, ink);
      side("w:right", decision ? 12 : 6, ink);
    }
    close();
  }

  void text(const QString& words, const TextForm& form = {}) {
    if (words.isEmpty()) return;
    open("w:r");
    const QString language = isLanguageTag(form.language) ? form.language : paragraphLanguage_;
    open("w:rPr");
    if (form.style) value("w:rStyle", QString::fromLatin1(form.style));
    if (form.bold) empty("w:b");
    if (form.italic) empty("w:i");
    if (!form.ink.isEmpty()) value("w:color", form.ink);
    if (form.raised) value("w:vertAlign", QStringLiteral("superscript"));
    if (!language.isEmpty()) value("w:lang", language);
    close();
    bool first = true;
    for (const QString& line : withoutControls(words).split(u'\n')) {
      if (!first) empty("w:br");
      first = false;
      if (line.isEmpty()) continue;
      open("w:t");
      attribute("xml:space", QStringLiteral("preserve"));
      xml_.writeCharacters(line);
      close();
    }
    close();
  }

  void runs(const Inline& text_, bool allBold = false) {
    for (const Run& run : text_) {
      const TextForm form{run.bold || allBold, run.italic, false,
                          run.url.isEmpty() && !run.target ? nullptr : "Hyperlink", run.language};
      if (!run.url.isEmpty()) {
        open("w:hyperlink");
        attribute("r:id", relation(QStringLiteral("hyperlink"), run.url, true));
        text(run.text, form);
        close();
      } else if (run.target) {
        open("w:hyperlink");
        attribute("w:anchor", QStringLiteral("h%1").arg(run.target));
        text(run.text, form);
        close();
      } else {
        text(run.text, form);
      }
    }
  }

  /// A field with the result that stands there until the program counts anew.
  void field(const QString& instruction, const QString& result, const TextForm& form = {}) {
    open("w:fldSimple");
    attribute("w:instr", instruction);
    text(result, form);
    close();
  }

  void line(const char* style, const QString& words, const ParagraphForm& more = {}) {
    if (words.isEmpty()) return;
    ParagraphForm form = more;
    form.style = style;
    beginParagraph(form);
    text(words);
    close();
  }

  QString relation(const QString& kind, const QString& target, bool outside = false) {
    const QString id = QStringLiteral("rId%1").arg(relations_.size() + 10);
    relations_ += docx::Relation{id, kind, target, outside};
    return id;
  }

  // Sections
  void sectionEnd() {
    open("w:p");
    open("w:pPr");
    value("w:pStyle", QStringLiteral("SectionEnd"));
    section();
    close();
    close();
  }
  void section() {
    docx::writeSection(xml_, docx::paperOf(document_, landscape_), hasCover_ && !coverDone_);
    coverDone_ = true;
  }

  // Blocks
  void put(const Cover& cover) {
    hasCover_ = true;
    const QString fill = colour(palette_.accent);
    if (const QImage logo = decoded(cover.logo); !logo.isNull()) {
      beginParagraph({.style = "CoverLine"});
      const double scale = std::min(190.0 / logo.width(), 60.0 / logo.height());
      picture(pngOf(logo), {}, logo.width() * scale, logo.height() * scale, cover.logo.alternative);
      close();
    } else {
      line("CoverCity", cover.city, {.fill = fill});
    }
    line("CoverKind", cover.kind, {.fill = fill});
    line("Title", cover.title, {.fill = fill});
    line("Subtitle", cover.subtitle, {.fill = fill});
    if (cover.sign != StatusSign::none) line("CoverSign", cover.signWords);
    facts(cover.facts);
    line("Note", cover.lastLine);
    pendingBreak_ = true;
  }

  void put(const Contents& contents) {
    line("ContentsTitle", contents.title);
    bool first = true;
    for (const Block& block : document_.blocks) {
      const auto* heading = std::get_if<Heading>(&block.value);
      if (!heading || heading->level > 2 || !heading->inContents) continue;
      beginParagraph({.style = heading->level == 1 ? "TOC1" : "TOC2"});
      if (first) {
        docx::writeFieldBegin(xml_, QStringLiteral(R"( TOC \o "1-2" \h \z \u )"));
        first = false;
      }
      const QString prefix = heading->level == 1 ? heading->kicker : heading->number;
      open("w:hyperlink");
      attribute("w:anchor", QStringLiteral("h%1").arg(heading->id));
      text(prefix.isEmpty() ? heading->text : prefix + QStringLiteral("  ") + heading->text);
      close();
      close();
    }
    if (first) return;
    open("w:p");
    docx::writeFieldEnd(xml_);
    close();
  }

  void put(const Heading& heading) {
    static constexpr const char* styles[] = {"Heading1", "Heading2", "Heading3", "Heading4"};
    beginParagraph({.style = styles[std::clamp(heading.level, 1, 4) - 1], .newPage = heading.newPage});
    if (heading.id) {
      empty("w:bookmarkStart");
      attribute("w:id", heading.id);
      attribute("w:name", QStringLiteral("h%1").arg(heading.id));
    }
    if (!heading.kicker.isEmpty()) text(heading.kicker + u'\n', {.style = "Kicker"});
    text(heading.number.isEmpty() ? heading.text : heading.number + QStringLiteral("  ") + heading.text,
         {.style = !heading.sheet    ? nullptr
                   : heading.newPage ? "SheetTitle"
                                     : "SheetPart"});
    if (heading.id) {
      empty("w:bookmarkEnd");
      attribute("w:id", heading.id);
    }
    close();
  }

  void put(const Paragraph& paragraph) {
    static constexpr const char* styles[] = {"BodyText", "Lead", "Note", "Words", "BoxTitle"};
    beginParagraph({.style = styles[int(paragraph.style)], .language = paragraph.language});
    runs(paragraph.text);
    close();
    paragraphLanguage_.clear();
  }

  void put(const ItemList& list) {
    // Each numbered list counts from one.
    const int number = list.ordered ? int(2 + ++orderedLists_) : 1;
    for (const Inline& item : list.items) {
      beginParagraph({.style = list.ordered ? "ListNumber" : "ListBullet", .list = number});
      runs(item);
      close();
    }
  }

  /// "Table 3. Caption": the number is a field, so that tables added by hand are counted.
  void caption(const QString& pattern, const char* sequence, int number, const QString& words) {
    beginParagraph({.style = "Caption", .keepNext = true});
    if (number) {
      const QString ink = colour(palette_.strong);
      const qsizetype at = pattern.indexOf(QStringLiteral("{n}"));
      text(pattern.left(at), {.bold = true, .ink = ink});
      field(QStringLiteral(" SEQ %1 \\* ARABIC ").arg(QString::fromLatin1(sequence)), QString::number(number),
            {.bold = true, .ink = ink});
      text(pattern.mid(at + 3) + u' ', {.bold = true, .ink = ink});
    }
    text(words);
    close();
  }

  void beginTable(const char* style, const QString& title, bool rowHeaders, const QList<int>& shares) {
    open("w:tbl");
    open("w:tblPr");
    value("w:tblStyle", QString::fromLatin1(style));
    empty("w:tblW");
    attribute("w:w", 5000);
    attribute("w:type", QStringLiteral("pct"));
    empty("w:tblLook");
    attribute("w:val", QStringLiteral("04A0"));
    attribute("w:firstRow", 1);
    attribute("w:lastRow", 0);
    attribute("w:firstColumn", rowHeaders ? 1 : 0);
    attribute("w:lastColumn", 0);
    attribute("w:noHBand", 1);
    attribute("w:noVBand", 1);
    if (!title.isEmpty()) value("w:tblCaption", withoutControls(title));
    close();
    open("w:tblGrid");
    for (const int share : shares) {
      empty("w:gridCol");
      attribute("w:w", qint64(share) * docx::paperOf(document_, landscape_).textWidth() / 10000);
    }
    close();
  }

  void beginRow(bool header) {
    open("w:tr");
    open("w:trPr");
    empty("w:cantSplit");
    if (header) empty("w:tblHeader");
    close();
  }

  void cell(const Inline& content, const CellForm& form, const QString& marker = {}) {
    open("w:tc");
    open("w:tcPr");
    if (form.span > 1) value("w:gridSpan", QString::number(form.span));
    if (form.merge) value("w:vMerge", QString::fromLatin1(form.merge));
    if (form.ruleAbove) {
      open("w:tcBorders");
      empty("w:top");
      attribute("w:val", QStringLiteral("single"));
      attribute("w:sz", 6);
      attribute("w:color", colour(palette_.strong));
      close();
    }
    if (!form.fill.isEmpty()) {
      empty("w:shd");
      attribute("w:val", QStringLiteral("clear"));
      attribute("w:color", QStringLiteral("auto"));
      attribute("w:fill", form.fill);
    }
    close();
    beginParagraph({.style = form.style, .keepNext = form.keepNext, .align = form.right ? "right" : nullptr});
    runs(content, form.bold);
    if (!marker.isEmpty()) text(marker, {.raised = true});
    close();
    close();
  }

  void put(const DataTable& table) {
    const int number = table.numbered ? ++tables_ : 0;
    caption(document_.words.table, "Table", number, table.caption);
    const QList<int> shares = columnShares(table, docx::paperOf(document_, landscape_).textWidth() / 20.0);
    beginTable(table.matrix ? "Matrix" : "Plan", table.caption, table.headerColumns > 0, shares);
    if (!table.columnGroup.isEmpty()) {
      beginRow(true);
      cell({}, {.style = "TableHead"});
      cell(plain(table.columnGroup), {.style = "TableHead", .span = int(table.columns.size()) - 1});
      close();
    }
    beginRow(true);
    for (const Column& column : table.columns)
      cell(plain(column.title), {.style = "TableHead", .right = column.kind == ColumnKind::number});
    close();
    const qsizetype count = table.rows.size();
    for (qsizetype r = 0; r < count; ++r) {
      const TableRow& row = table.rows[r];
      // Short tables stay whole; longer ones begin with two rows and end with three, and no heading of rows is left
      // behind.
      const bool stays = table.matrix || count <= 4 || r == 0 || r >= count - 3 || row.kind == RowKind::group;
      beginRow(false);
      qsizetype column = 0;
      for (const Cell& each : row.cells) {
        const bool right =
            each.span == 1 && column < table.columns.size() && table.columns[column].kind == ColumnKind::number;
        cell(each.text,
             {.style = row.kind == RowKind::group ? "TableGroup" : "TableText",
              .span = each.span,
              .merge = each.covered    ? "continue"
                       : each.rows > 1 ? "restart"
                                       : nullptr,
              .right = right,
              .keepNext = stays && r + 1 < count,
              .bold = row.kind != RowKind::body,
              .ruleAbove = row.kind == RowKind::total,
              .fill = each.shade > 0 ? colour(Palette::risk[size_t(std::clamp(each.shade, 0, 3))]) : QString()},
             each.marker);
        column += each.span;
      }
      close();
    }
    close();
    for (const TableNote& note : table.notes) {
      beginParagraph({.style = "Note"});
      text(note.marker.isEmpty() ? QString() : note.marker + u' ', {.bold = true});
      text(note.text);
      close();
    }
    if (table.notes.isEmpty()) gap();
  }

  /// Two tables without a paragraph between them would be one.
  void gap() {
    beginParagraph({.style = "Gap"});
    close();
  }

  void facts(const QList<FactRow>& rows) {
    if (rows.isEmpty()) return;
    beginTable("Facts", {}, true, {2400, 7600});
    for (const FactRow& row : rows) {
      beginRow(false);
      cell(plain(row.label), {.bold = true});
      cell(row.value, {});
      close();
    }
    close();
    gap();
  }
  void put(const Facts& block) { facts(block.rows); }

  void put(const Strip& strip) {
    const qsizetype count = strip.items.size();
    if (!count) return;
    beginTable("Strip", {}, false, QList<int>(count, int(10000 / count)));
    beginRow(true);
    for (const StripItem& item : strip.items) cell(plain(item.label), {.style = "StripLabel"});
    close();
    beginRow(false);
    for (const StripItem& item : strip.items)
      cell({Run{.text = item.value, .italic = item.unknown}}, {.style = item.signal ? "StripGap" : "StripValue"});
    close();
    beginRow(false);
    for (const StripItem& item : strip.items) cell(plain(item.words), {.style = "StripLabel"});
    close();
    close();
    gap();
  }

  void picture(const QByteArray& png, const QByteArray& svg, double width, double height, const QString& alternative) {
    const int number = ++pictures_;
    const QString name = QStringLiteral("media/picture%1").arg(number);
    media_ += PackagePart{QStringLiteral("word/") + name + QStringLiteral(".png"), png, true};
    const QString raster = relation(QStringLiteral("image"), name + QStringLiteral(".png"));
    QString vector;
    if (!svg.isEmpty()) {
      media_ += PackagePart{QStringLiteral("word/") + name + QStringLiteral(".svg"), svg};
      vector = relation(QStringLiteral("image"), name + QStringLiteral(".svg"));
    }
    docx::writePicture(xml_, number, withoutControls(alternative), raster, vector, emu(width), emu(height));
  }

  void put(const Figure& figure) {
    caption(document_.words.figure, "Figure", ++figures_, figure.caption);
    beginParagraph({.style = "Figure", .keepNext = !figure.inWords.isEmpty()});
    const Paper paper = docx::paperOf(document_, landscape_);
    const double factor = std::min({1.0, paper.textWidth() / 20.0 / figure.drawing.width,
                                    paper.textHeight() / 20.0 * 0.85 / std::max(1.0, figure.drawing.height)});
    picture(pngOf(rasterizer_.image(figure.drawing)),
            svgOf(figure.drawing, figure.alternative, document_.accent).toUtf8(), figure.drawing.width * factor,
            figure.drawing.height * factor, figure.alternative);
    close();
    if (figure.inWords.isEmpty()) return;
    beginParagraph({.style = "Words"});
    text(document_.words.inWords + u' ', {.bold = true});
    text(figure.inWords);
    close();
  }

  void put(const Box& box) {
    beginTable("Box", box.title, false, {10000});
    open("w:tr");
    open("w:tc");
    open("w:tcPr");
    edges(box.kind);
    if (box.kind == BoxKind::information) shading(colour(palette_.wash));
    close();
    if (!box.title.isEmpty()) line(box.kind == BoxKind::missing ? "BoxGap" : "BoxTitle", box.title, {.keepNext = true});
    for (const Block& block : box.content) std::visit([&](const auto& each) { put(each); }, block.value);
    // A cell must end with a paragraph.
    if (box.title.isEmpty() && box.content.empty()) gap();
    close();
    close();
    close();
    gap();
  }

  void put(const PageBreak&) { pendingBreak_ = true; }
  void put(const Orientation&) {}

  QList<PackagePart> parts() {
    return QList<PackagePart>{{QStringLiteral("[Content_Types].xml"), docx::contentTypes()},
                              {QStringLiteral("_rels/.rels"), docx::packageRelations()},
                              {QStringLiteral("docProps/core.xml"), docx::coreProperties(document_)},
                              {QStringLiteral("word/document.xml"), body_},
                              {QStringLiteral("word/_rels/document.xml.rels"), docx::documentRelations(relations_)},
                              {QStringLiteral("word/styles.xml"), docx::styles(document_, palette_)},
                              {QStringLiteral("word/numbering.xml"), docx::numbering(orderedLists_)},
                              {QStringLiteral("word/settings.xml"), docx::settings(document_)},
                              {QStringLiteral("word/header1.xml"), docx::header(document_, false)},
                              {QStringLiteral("word/footer1.xml"), docx::footer(document_, false)},
                              {QStringLiteral("word/header2.xml"), docx::header(document_, true)},
                              {QStringLiteral("word/footer2.xml"), docx::footer(document_, true)}} +
           media_;
  }

  const Document& document_;
  const Palette palette_;
  Rasterizer rasterizer_;
  QByteArray body_;
  QXmlStreamWriter xml_;
  QList<docx::Relation> relations_;
  QList<PackagePart> media_;
  QString paragraphLanguage_;
  bool landscape_ = false, started_ = false, hasCover_ = false, coverDone_ = false, pendingBreak_ = false;
  int tables_ = 0, figures_ = 0, pictures_ = 0, orderedLists_ = 0;
};

}  // namespace

QByteArray writeDocx(const Document& document) { return Writer(document).run(); }

}  // namespace iap

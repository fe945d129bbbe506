// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/writers/odt.h"

#include <QImage>
#include <QXmlStreamWriter>

#include "base/language.h"
#include "publish/palette.h"
#include "publish/writers/html.h"
#include "publish/writers/odtparts.h"
#include "publish/writers/package.h"
#include "publish/writers/picture.h"
#include "publish/writers/raster.h"
#include "publish/writers/tableshares.h"

namespace iap {

namespace {

QString points(double value) { return QString::number(value, 'f', 2) + QStringLiteral("pt"); }

class Writer {
 public:
  explicit Writer(const Document& document)
      : document_(document), palette_(document.accent), rasterizer_(document.accent), xml_(&body_) {}

  QByteArray run() {
    xml_.writeStartElement(QStringLiteral("office:text"));
    for (const Block& block : document_.blocks) std::visit([&](const auto& each) { put(each); }, block.value);
    xml_.writeEndElement();
    // `mimetype` stands first and plain, so that the kind of file is seen without unpacking.
    QList<PackagePart> parts{
        {QStringLiteral("mimetype"), QByteArrayLiteral("application/vnd.oasis.opendocument.text"), true},
        {QStringLiteral("content.xml"), odt::content(odt::cellStyles(palette_) + automatic_, body_)},
        {QStringLiteral("styles.xml"), odt::styles(document_, palette_)},
        {QStringLiteral("meta.xml"), odt::meta(document_)}};
    QStringList names;
    for (const PackagePart& part : media_) names += part.name;
    parts += media_;
    parts += PackagePart{QStringLiteral("META-INF/manifest.xml"), odt::manifest(names)};
    return packed(parts);
  }

 private:
  void open(const char* name) { xml_.writeStartElement(QString::fromLatin1(name)); }
  void close() { xml_.writeEndElement(); }
  void attribute(const char* name, const QString& value) { xml_.writeAttribute(QString::fromLatin1(name), value); }
  void attribute(const char* name, const char* value) { attribute(name, QString::fromLatin1(value)); }

  /// The style itself, or one made from it that begins a page, turns the paper or speaks another language.
  QString styleFor(const QString& base, const QString& language = {}) {
    const QString page = std::exchange(page_, QString());
    const bool breaks = std::exchange(newPage_, false);
    const QString foreign = isLanguageTag(language) ? language : QString();
    if (page.isEmpty() && !breaks && foreign.isEmpty()) return base;
    const QString name = QStringLiteral("P%1").arg(++automaticStyles_);
    automatic_ +=
        QStringLiteral("<style:style style:name=\"%1\" style:family=\"paragraph\" style:parent-style-name=\"%2\"%3>")
            .arg(name, base, page.isEmpty() ? QString() : QStringLiteral(" style:master-page-name=\"%1\"").arg(page));
    if (breaks && page.isEmpty())
      automatic_ += QStringLiteral("<style:paragraph-properties fo:break-before=\"page\"/>");
    if (!foreign.isEmpty())
      automatic_ += QStringLiteral("<style:text-properties %1/>").arg(odt::languageAttributes(foreign));
    automatic_ += QStringLiteral("</style:style>");
    return name;
  }

  /// A style for a stretch of text; made once for each look.
  QString textStyle(const Run& run, bool raised) {
    const QString key = QStringLiteral("%1%2%3%4").arg(run.bold).arg(run.italic).arg(raised).arg(run.language);
    const auto found = textStyles_.constFind(key);
    if (found != textStyles_.cend()) return *found;
    const QString name = QStringLiteral("T%1").arg(textStyles_.size() + 1);
    QString properties;
    if (run.bold) properties += QStringLiteral(" fo:font-weight=\"bold\" style:font-weight-asian=\"bold\"");
    if (run.italic) properties += QStringLiteral(" fo:font-style=\"italic\"");
    if (raised) properties += QStringLiteral(" style:text-position=\"super 65%\"");
    if (isLanguageTag(run.language)) properties += u' ' + odt::languageAttributes(run.language);
    automatic_ +=
        QStringLiteral("<style:style style:name=\"%1\" style:family=\"text\"><style:text-properties%2/></style:style>")
            .arg(name, properties);
    textStyles_.insert(key, name);
    return name;
  }

  /// Blanks in a row, tabs and line ends are elements of their own.
  void characters(const QString& text) {
    QString pending;
    const QString clean = withoutControls(text);
    for (qsizetype i = 0; i < clean.size(); ++i) {
      const QChar c = clean[i];
      if (c == u'\n') {
        xml_.writeCharacters(std::exchange(pending, QString()));
        xml_.writeEmptyElement(QStringLiteral("text:line-break"));
      } else if (c == u' ' && (i == 0 || clean[i - 1] == u' ' || i + 1 == clean.size())) {
        xml_.writeCharacters(std::exchange(pending, QString()));
        xml_.writeEmptyElement(QStringLiteral("text:s"));
      } else {
        pending += c;
      }
    }
    xml_.writeCharacters(pending);
  }

  void run(const Run& each, bool raised = false) {
    if (each.text.isEmpty()) return;
    const bool link = !each.url.isEmpty() || each.target;
    if (link) {
      open("text:a");
      attribute("xlink:type", "simple");
      attribute("xlink:href", each.url.isEmpty() ? QStringLiteral("#h%1").arg(each.target) : each.url);
    }
    const bool styled = each.bold || each.italic || raised || isLanguageTag(each.language);
    if (styled) {
      open("text:span");
      attribute("text:style-name", textStyle(each, raised));
    }
    characters(each.text);
    if (styled) close();
    if (link) close();
  }
  void runs(const Inline& text, bool allBold = false) {
    for (Run each : text) {
      each.bold = each.bold || allBold;
      run(each);
    }
  }

  void paragraph(const char* style, const Inline& text, const QString& language = {}, bool allBold = false,
                 const QString& marker = {}) {
    open("text:p");
    attribute("text:style-name", styleFor(QString::fromLatin1(style), language));
    runs(text, allBold);
    if (!marker.isEmpty()) run(Run{.text = marker}, true);
    close();
  }
  void line(const char* style, const QString& words) {
    if (!words.isEmpty()) paragraph(style, plain(words));
  }

  void put(const Cover& cover) {
    page_ = QStringLiteral("Cover");
    if (const QImage logo = decoded(cover.logo); !logo.isNull()) {
      open("text:p");
      attribute("text:style-name", styleFor(QStringLiteral("CoverLine")));
      const double scale = std::min(190.0 / logo.width(), 60.0 / logo.height());
      picture(pngOf(logo), {}, logo.width() * scale, logo.height() * scale, cover.logo.alternative);
      close();
    } else {
      line("CoverCity", cover.city);
    }
    line("CoverKind", cover.kind);
    paragraph("Title", plain(cover.title));
    line("Subtitle", cover.subtitle);
    if (cover.sign != StatusSign::none) line("CoverSign", cover.signWords);
    facts(cover.facts);
    line("Note", cover.lastLine);
    page_ = QStringLiteral("Standard");
  }

  void put(const Contents& contents) {
    // A page break is the paragraph's, which a table of contents has not before its title.
    if (!page_.isEmpty() || newPage_)
      line("ContentsTitle", contents.title);
    else
      paragraph("ContentsTitle", plain(contents.title));
    open("text:table-of-content");
    attribute("text:name", "Contents");
    attribute("text:protected", "true");
    open("text:table-of-content-source");
    attribute("text:outline-level", "2");
    for (int level = 1; level <= 2; ++level) {
      open("text:table-of-content-entry-template");
      attribute("text:outline-level", QString::number(level));
      attribute("text:style-name", QStringLiteral("Contents_20_%1").arg(level));
      xml_.writeEmptyElement(QStringLiteral("text:index-entry-link-start"));
      xml_.writeEmptyElement(QStringLiteral("text:index-entry-text"));
      xml_.writeEmptyElement(QStringLiteral("text:index-entry-tab-stop"));
      attribute("style:type", "right");
      attribute("style:leader-char", ".");
      xml_.writeEmptyElement(QStringLiteral("text:index-entry-page-number"));
      xml_.writeEmptyElement(QStringLiteral("text:index-entry-link-end"));
      close();
    }
    close();
    open("text:index-body");
    for (const Block& block : document_.blocks) {
      const auto* heading = std::get_if<Heading>(&block.value);
      if (!heading || heading->level > 2 || !heading->inContents) continue;
      const QString prefix = heading->level == 1 ? heading->kicker : heading->number;
      open("text:p");
      attribute("text:style-name", QStringLiteral("Contents_20_%1").arg(heading->level));
      run(Run{.text = prefix.isEmpty() ? heading->text : prefix + QStringLiteral("  ") + heading->text,
              .target = heading->id});
      close();
    }
    close();
    close();
  }

  void put(const Heading& heading) {
    const int level = std::clamp(heading.level, 1, 4);
    if (heading.newPage) newPage_ = true;
    open("text:h");
    attribute("text:style-name", styleFor(QStringLiteral("Heading_20_%1").arg(level)));
    attribute("text:outline-level", QString::number(level));
    if (heading.id) {
      xml_.writeEmptyElement(QStringLiteral("text:bookmark"));
      attribute("text:name", QStringLiteral("h%1").arg(heading.id));
    }
    if (!heading.kicker.isEmpty()) {
      open("text:span");
      attribute("text:style-name", "Kicker");
      characters(heading.kicker);
      close();
      xml_.writeEmptyElement(QStringLiteral("text:line-break"));
    }
    if (heading.sheet) {
      open("text:span");
      attribute("text:style-name", heading.newPage ? "SheetTitle" : "SheetPart");
    }
    characters(heading.number.isEmpty() ? heading.text : heading.number + QStringLiteral("  ") + heading.text);
    if (heading.sheet) close();
    close();
  }

  void put(const Paragraph& text) {
    static constexpr const char* styles[] = {"Text_20_body", "Lead", "Note", "Words", "BoxTitle"};
    paragraph(styles[int(text.style)], text.text, text.language);
  }

  void put(const ItemList& list) {
    open("text:list");
    attribute("text:style-name", list.ordered ? "Numbers" : "Bullets");
    for (const Inline& item : list.items) {
      open("text:list-item");
      paragraph("ListText", item);
      close();
    }
    close();
  }

  void caption(const QString& pattern, const char* sequence, int number, const QString& words) {
    open("text:p");
    attribute("text:style-name", styleFor(QStringLiteral("Caption")));
    if (number) {
      const qsizetype at = pattern.indexOf(QStringLiteral("{n}"));
      open("text:span");
      attribute("text:style-name", "CaptionLabel");
      characters(pattern.left(at));
      open("text:sequence");
      attribute("text:ref-name", QStringLiteral("ref%1%2").arg(QString::fromLatin1(sequence)).arg(number));
      attribute("text:name", sequence);
      attribute("text:formula", QStringLiteral("ooow:%1+1").arg(QString::fromLatin1(sequence)));
      attribute("style:num-format", "1");
      xml_.writeCharacters(QString::number(number));
      close();
      characters(pattern.mid(at + 3) + u' ');
      close();
    }
    characters(words);
    close();
  }

  void beginTable(const QList<int>& shares, const QString& title) {
    const int number = ++tableStyles_;
    const double width = odt::textWidth(document_, landscape_);
    automatic_ += QStringLiteral(
                      "<style:style style:name=\"Tab%1\" style:family=\"table\"><style:table-properties "
                      "style:width=\"%2\" table:align=\"left\" fo:margin-bottom=\"6pt\"/></style:style>")
                      .arg(number)
                      .arg(points(width));
    for (qsizetype c = 0; c < shares.size(); ++c)
      automatic_ += QStringLiteral(
                        "<style:style style:name=\"Tab%1.%2\" style:family=\"table-column\">"
                        "<style:table-column-properties style:column-width=\"%3\"/></style:style>")
                        .arg(number)
                        .arg(c)
                        .arg(points(width * shares[c] / 10000));
    open("table:table");
    attribute("table:name", QStringLiteral("Table%1").arg(number));
    attribute("table:style-name", QStringLiteral("Tab%1").arg(number));
    if (!title.isEmpty()) {
      open("table:title");
      xml_.writeCharacters(withoutControls(title));
      close();
    }
    for (qsizetype c = 0; c < shares.size(); ++c) {
      xml_.writeEmptyElement(QStringLiteral("table:table-column"));
      attribute("table:style-name", QStringLiteral("Tab%1.%2").arg(number).arg(c));
    }
  }

  void cell(const char* cellStyle, const char* textStyle_, const Inline& text, int span = 1, bool bold = false,
            const QString& marker = {}, int rows = 1) {
    open("table:table-cell");
    attribute("table:style-name", cellStyle);
    attribute("office:value-type", "string");
    if (span > 1) attribute("table:number-columns-spanned", QString::number(span));
    if (rows > 1) attribute("table:number-rows-spanned", QString::number(rows));
    paragraph(textStyle_, text, {}, bold, marker);
    close();
    for (int i = 1; i < span; ++i) xml_.writeEmptyElement(QStringLiteral("table:covered-table-cell"));
  }

  void beginRow() {
    open("table:table-row");
    attribute("table:style-name", "Row");
  }

  void put(const DataTable& table) {
    caption(document_.words.table, "Table", table.numbered ? ++tables_ : 0, table.caption);
    beginTable(columnShares(table, odt::textWidth(document_, landscape_)), table.caption);
    open("table:table-header-rows");
    if (!table.columnGroup.isEmpty()) {
      beginRow();
      cell("HeadCell", "TableHead", {});
      cell("HeadCell", "TableHead", plain(table.columnGroup), int(table.columns.size()) - 1);
      close();
    }
    beginRow();
    for (const Column& column : table.columns)
      cell("HeadCell", column.kind == ColumnKind::number ? "TableHeadRight" : "TableHead", plain(column.title));
    close();
    close();
    static constexpr const char* shades[] = {"GridCell", "GridCell1", "GridCell2", "GridCell3"};
    for (const TableRow& row : table.rows) {
      beginRow();
      qsizetype column = 0;
      for (const Cell& each : row.cells) {
        if (each.covered) {
          for (int i = 0; i < each.span; ++i) xml_.writeEmptyElement(QStringLiteral("table:covered-table-cell"));
          column += each.span;
          continue;
        }
        const bool right =
            each.span == 1 && column < table.columns.size() && table.columns[column].kind == ColumnKind::number;
        const char* look = table.matrix && column > 0   ? shades[std::clamp(each.shade, 0, 3)]
                           : row.kind == RowKind::total ? "TotalCell"
                                                        : "BodyCell";
        cell(look,
             row.kind == RowKind::group ? "TableGroup"
             : right                    ? "TableRight"
                                        : "TableText",
             each.text, each.span, row.kind != RowKind::body, each.marker, each.rows);
        column += each.span;
      }
      close();
    }
    close();
    for (const TableNote& note : table.notes)
      paragraph("Note", note.marker.isEmpty()
                            ? plain(note.text)
                            : Inline{Run{.text = note.marker + u' ', .bold = true}, Run{.text = note.text}});
    if (table.notes.isEmpty()) gap();
  }

  void gap() { paragraph("Gap", {}); }

  void facts(const QList<FactRow>& rows) {
    if (rows.isEmpty()) return;
    if (!page_.isEmpty() || newPage_) gap();
    beginTable({2400, 7600}, {});
    for (const FactRow& row : rows) {
      beginRow();
      cell("BodyCell", "TableText", plain(row.label), 1, true);
      cell("BodyCell", "TableText", row.value);
      close();
    }
    close();
    gap();
  }
  void put(const Facts& block) { facts(block.rows); }

  void put(const Strip& strip) {
    const qsizetype count = strip.items.size();
    if (!count) return;
    if (!page_.isEmpty() || newPage_) gap();
    beginTable(QList<int>(count, int(10000 / count)), {});
    open("table:table-header-rows");
    beginRow();
    for (const StripItem& item : strip.items) cell("StripCell", "StripLabel", plain(item.label));
    close();
    close();
    beginRow();
    for (const StripItem& item : strip.items)
      cell("PlainCell", item.signal ? "StripGap" : "StripValue", {Run{.text = item.value, .italic = item.unknown}});
    close();
    beginRow();
    for (const StripItem& item : strip.items) cell("PlainCell", "StripLabel", plain(item.words));
    close();
    close();
    gap();
  }

  void picture(const QByteArray& png, const QByteArray& svg, double width, double height, const QString& alternative) {
    const int number = ++pictures_;
    open("draw:frame");
    attribute("draw:style-name", "Picture");
    attribute("draw:name", QStringLiteral("Picture %1").arg(number));
    attribute("text:anchor-type", "as-char");
    attribute("svg:width", points(width));
    attribute("svg:height", points(height));
    // The first form that a program knows is shown.
    const auto image = [&](const QByteArray& bytes, const char* end) {
      if (bytes.isEmpty()) return;
      const QString name = QStringLiteral("Pictures/picture%1.%2").arg(number).arg(QString::fromLatin1(end));
      media_ += PackagePart{name, bytes, qstrcmp(end, "png") == 0};
      xml_.writeEmptyElement(QStringLiteral("draw:image"));
      attribute("xlink:href", name);
      attribute("xlink:type", "simple");
      attribute("xlink:show", "embed");
      attribute("xlink:actuate", "onLoad");
    };
    image(svg, "svg");
    image(png, "png");
    open("svg:title");
    xml_.writeCharacters(QStringLiteral("Picture %1").arg(number));
    close();
    open("svg:desc");
    xml_.writeCharacters(withoutControls(alternative));
    close();
    close();
  }

  void put(const Figure& figure) {
    caption(document_.words.figure, "Figure", ++figures_, figure.caption);
    open("text:p");
    attribute("text:style-name", styleFor(QStringLiteral("Figure")));
    const double factor = std::min({1.0, odt::textWidth(document_, landscape_) / figure.drawing.width,
                                    (landscape_ ? 400.0 : 620.0) / std::max(1.0, figure.drawing.height)});
    picture(pngOf(rasterizer_.image(figure.drawing)),
            svgOf(figure.drawing, figure.alternative, document_.accent).toUtf8(), figure.drawing.width * factor,
            figure.drawing.height * factor, figure.alternative);
    close();
    if (!figure.inWords.isEmpty())
      paragraph("Words", {Run{.text = document_.words.inWords + u' ', .bold = true}, Run{.text = figure.inWords}});
  }

  void put(const Box& box) {
    if (!page_.isEmpty() || newPage_) gap();
    beginTable({10000}, box.title);
    open("table:table-row");
    open("table:table-cell");
    attribute("table:style-name", box.kind == BoxKind::information ? "InformationCell"
                                  : box.kind == BoxKind::decision  ? "DecisionCell"
                                                                   : "MissingCell");
    attribute("office:value-type", "string");
    if (!box.title.isEmpty()) line(box.kind == BoxKind::missing ? "BoxGap" : "BoxTitle", box.title);
    for (const Block& block : box.content) std::visit([&](const auto& each) { put(each); }, block.value);
    close();
    close();
    close();
    gap();
  }

  void put(const PageBreak&) { newPage_ = true; }
  void put(const Orientation& turn) {
    landscape_ = turn.landscape;
    page_ = landscape_ ? QStringLiteral("Landscape") : QStringLiteral("Standard");
  }

  const Document& document_;
  const Palette palette_;
  Rasterizer rasterizer_;
  QByteArray body_;
  QXmlStreamWriter xml_;
  QString automatic_;  // styles made on the way
  QHash<QString, QString> textStyles_;
  QList<PackagePart> media_;
  QString page_;  // master page that the next paragraph begins
  bool newPage_ = false, landscape_ = false;
  int automaticStyles_ = 0, tableStyles_ = 0, tables_ = 0, figures_ = 0, pictures_ = 0;
};

}  // namespace

QByteArray writeOdt(const Document& document) { return Writer(document).run(); }

}  // namespace iap

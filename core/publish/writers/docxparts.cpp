// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/writers/docxparts.h"

#include <QDateTime>
#include <QTimeZone>
#include <QXmlStreamWriter>
#include <cmath>

#include "base/language.h"

namespace iap::docx {

namespace {

constexpr const char* mainUri = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr const char* officeUri = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr const char* packageUri = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr const char* head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

QString escaped(const QString& text) { return withoutControls(text).toHtmlEscaped(); }
QString languageOf(const Document& document) {
  return isLanguageTag(document.language) ? document.language : QStringLiteral("en");
}
QString colour(Rgb rgb) { return rgb.hex().mid(1).toUpper(); }

QString run(const QString& words, bool bold = false) {
  if (words.isEmpty()) return {};
  return QStringLiteral("<w:r>%1<w:t xml:space=\"preserve\">%2</w:t></w:r>")
      .arg(bold ? QStringLiteral("<w:rPr><w:b/></w:rPr>") : QString(), escaped(words));
}

QString tabRun() { return QStringLiteral("<w:r><w:tab/></w:r>"); }

/// "Page {n} of {total}" with fields in the places of the numbers.
QString pageWords(const QString& pattern) {
  QString result;
  qsizetype from = 0;
  while (from < pattern.size()) {
    const qsizetype open = pattern.indexOf(u'{', from), close = open < 0 ? -1 : pattern.indexOf(u'}', open);
    if (close < 0) break;
    result += run(pattern.mid(from, open - from));
    const bool isNumber = pattern.mid(open + 1, close - open - 1) == QStringLiteral("n");
    result += QStringLiteral("<w:fldSimple w:instr=\" %1 \"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
                  .arg(isNumber ? QStringLiteral("PAGE") : QStringLiteral("NUMPAGES"));
    from = close + 1;
  }
  return result + run(pattern.mid(from));
}

QByteArray strip(const char* element, const char* style, const QString& left, const QString& right) {
  return (QString::fromLatin1(head) +
          QStringLiteral("<w:%1 xmlns:w=\"%2\"><w:p><w:pPr><w:pStyle w:val=\"%3\"/></w:pPr>%4</w:p></w:%1>")
              .arg(QString::fromLatin1(element), QString::fromLatin1(mainUri), QString::fromLatin1(style),
                   left + tabRun() + right))
      .toUtf8();
}

struct Style {
  const char* id;
  const char* name;
  const char* basedOn;
  double size, line;  // points
  bool bold;
  QString ink;
  double before, after;
  int outline;  // 0..3; -1: no heading
  bool keepNext;
  QString more;  // further properties of the paragraph, after the spacing
};

QString styleXml(const Style& style) {
  QString xml = QStringLiteral("<w:style w:type=\"paragraph\"%3 w:styleId=\"%1\"><w:name w:val=\"%2\"/>")
                    .arg(QString::fromLatin1(style.id), QString::fromLatin1(style.name),
                         style.basedOn ? QString() : QStringLiteral(" w:default=\"1\""));
  if (style.basedOn) xml += QStringLiteral("<w:basedOn w:val=\"%1\"/>").arg(QString::fromLatin1(style.basedOn));
  if (style.outline >= 0) xml += QStringLiteral("<w:next w:val=\"BodyText\"/>");
  xml += QStringLiteral("<w:qFormat/><w:pPr>");
  if (style.keepNext) xml += QStringLiteral("<w:keepNext/><w:keepLines/>");
  xml += QStringLiteral("<w:spacing w:before=\"%1\" w:after=\"%2\" w:line=\"%3\" w:lineRule=\"atLeast\"/>")
             .arg(int(style.before * 20))
             .arg(int(style.after * 20))
             .arg(int(style.line * 20));
  xml += style.more;
  if (style.outline >= 0) xml += QStringLiteral("<w:outlineLvl w:val=\"%1\"/>").arg(style.outline);
  xml += QStringLiteral(
             "</w:pPr><w:rPr>%1<w:color w:val=\"%2\"/><w:sz w:val=\"%3\"/><w:szCs w:val=\"%3\"/></w:rPr></w:style>")
             .arg(style.bold ? QStringLiteral("<w:b/>") : QStringLiteral("<w:b w:val=\"0\"/>"), style.ink)
             .arg(int(std::lround(style.size * 2)));
  return xml;
}

QString tableStyle(const char* id, const QString& borders, int above = 60, int left = 0, int right = 160) {
  return QStringLiteral(
             "<w:style w:type=\"table\" w:styleId=\"%1\"><w:name w:val=\"%1\"/><w:tblPr><w:tblBorders>%2</w:tblBorders>"
             "<w:tblCellMar><w:top w:w=\"%3\" w:type=\"dxa\"/><w:left w:w=\"%4\" w:type=\"dxa\"/><w:bottom w:w=\"%3\" "
             "w:type=\"dxa\"/><w:right w:w=\"%5\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>")
      .arg(QString::fromLatin1(id), borders)
      .arg(above)
      .arg(left)
      .arg(right);
}

QString border(const char* side, int eighths, const QString& ink) {
  return QStringLiteral("<w:%1 w:val=\"single\" w:sz=\"%2\" w:space=\"0\" w:color=\"%3\"/>")
      .arg(QString::fromLatin1(side))
      .arg(eighths)
      .arg(ink);
}

}  // namespace

Paper paperOf(const Document& document, bool landscape) {
  const auto mm = [](double value) { return int(std::lround(value * 1440 / 25.4)); };
  if (landscape && document.foldOut) return {23811, 16838, mm(25), mm(20), mm(21), mm(30), true};
  if (landscape) return {16838, 11906, mm(25), mm(20), mm(21), mm(20), true};
  return {11906, 16838, mm(28), mm(20), mm(25), mm(25), false};
}

QList<std::pair<QString, QString>> namespaces() {
  return {
      {QStringLiteral("w"), QString::fromLatin1(mainUri)},
      {QStringLiteral("r"), QString::fromLatin1(officeUri)},
      {QStringLiteral("wp"), QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")},
      {QStringLiteral("a"), QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main")},
      {QStringLiteral("pic"), QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")}};
}

void writeSection(QXmlStreamWriter& xml, const Paper& paper, bool cover) {
  const auto attribute = [&](const char* name, int value) {
    xml.writeAttribute(QString::fromLatin1(name), QString::number(value));
  };
  xml.writeStartElement(QStringLiteral("w:sectPr"));
  for (const auto& [element, id] : {std::pair("w:headerReference", paper.landscape ? "rId6" : "rId3"),
                                    {"w:footerReference", paper.landscape ? "rId7" : "rId4"}}) {
    xml.writeEmptyElement(QString::fromLatin1(element));
    xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("default"));
    xml.writeAttribute(QStringLiteral("r:id"), QString::fromLatin1(id));
  }
  xml.writeEmptyElement(QStringLiteral("w:pgSz"));
  attribute("w:w", paper.width);
  attribute("w:h", paper.height);
  if (paper.landscape) xml.writeAttribute(QStringLiteral("w:orient"), QStringLiteral("landscape"));
  xml.writeEmptyElement(QStringLiteral("w:pgMar"));
  attribute("w:top", paper.top);
  attribute("w:right", paper.right);
  attribute("w:bottom", paper.bottom);
  attribute("w:left", paper.left);
  attribute("w:header", 720);
  attribute("w:footer", 680);
  attribute("w:gutter", 0);
  // The cover has neither header nor footer.
  if (cover) xml.writeEmptyElement(QStringLiteral("w:titlePg"));
  xml.writeEndElement();
}

void writeFieldBegin(QXmlStreamWriter& xml, const QString& instruction) {
  const auto mark = [&](const char* type) {
    xml.writeStartElement(QStringLiteral("w:r"));
    xml.writeEmptyElement(QStringLiteral("w:fldChar"));
    xml.writeAttribute(QStringLiteral("w:fldCharType"), QString::fromLatin1(type));
    xml.writeEndElement();
  };
  mark("begin");
  xml.writeStartElement(QStringLiteral("w:r"));
  xml.writeStartElement(QStringLiteral("w:instrText"));
  xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
  xml.writeCharacters(instruction);
  xml.writeEndElement();
  xml.writeEndElement();
  mark("separate");
}

void writeFieldEnd(QXmlStreamWriter& xml) {
  xml.writeStartElement(QStringLiteral("w:r"));
  xml.writeEmptyElement(QStringLiteral("w:fldChar"));
  xml.writeAttribute(QStringLiteral("w:fldCharType"), QStringLiteral("end"));
  xml.writeEndElement();
}

void writePicture(QXmlStreamWriter& xml, int number, const QString& alternative, const QString& raster,
                  const QString& vector, qint64 width, qint64 height) {
  const auto open = [&](const char* name) { xml.writeStartElement(QString::fromLatin1(name)); };
  const auto attribute = [&](const char* name, const QString& value) {
    xml.writeAttribute(QString::fromLatin1(name), value);
  };
  const QString name = QStringLiteral("Picture %1").arg(number), wide = QString::number(width),
                high = QString::number(height), id = QString::number(number);
  open("w:r");
  open("w:drawing");
  open("wp:inline");
  for (const char* side : {"distT", "distB", "distL", "distR"}) attribute(side, QStringLiteral("0"));
  open("wp:extent");
  attribute("cx", wide);
  attribute("cy", high);
  xml.writeEndElement();
  open("wp:docPr");
  attribute("id", id);
  attribute("name", name);
  attribute("descr", alternative);
  xml.writeEndElement();
  open("a:graphic");
  open("a:graphicData");
  attribute("uri", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture"));
  open("pic:pic");
  open("pic:nvPicPr");
  open("pic:cNvPr");
  attribute("id", id);
  attribute("name", name);
  attribute("descr", alternative);
  xml.writeEndElement();
  open("pic:cNvPicPr");
  xml.writeEndElement();
  xml.writeEndElement();
  open("pic:blipFill");
  open("a:blip");
  attribute("r:embed", raster);
  if (!vector.isEmpty()) {
    // Programs that know vectors take them, others the pixels.
    open("a:extLst");
    open("a:ext");
    attribute("uri", QStringLiteral("{96DAC541-7B7A-43D3-8B79-37D633B846F1}"));
    open("asvg:svgBlip");
    attribute("xmlns:asvg", QStringLiteral("http://schemas.microsoft.com/office/drawing/2016/SVG/main"));
    attribute("r:embed", vector);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }
  xml.writeEndElement();
  open("a:stretch");
  open("a:fillRect");
  xml.writeEndElement();
  xml.writeEndElement();
  xml.writeEndElement();
  open("pic:spPr");
  open("a:xfrm");
  open("a:off");
  attribute("x", QStringLiteral("0"));
  attribute("y", QStringLiteral("0"));
  xml.writeEndElement();
  open("a:ext");
  attribute("cx", wide);
  attribute("cy", high);
  xml.writeEndElement();
  xml.writeEndElement();
  open("a:prstGeom");
  attribute("prst", QStringLiteral("rect"));
  open("a:avLst");
  xml.writeEndElement();
  xml.writeEndElement();
  xml.writeEndElement();
  for (int i = 0; i < 6; ++i) xml.writeEndElement();  // pic, graphicData, graphic, inline, drawing, r
}

QByteArray contentTypes() {
  QString xml = QString::fromLatin1(head) +
                QStringLiteral(
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
                    "Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" "
                    "ContentType=\"image/png\"/><Default Extension=\"svg\" ContentType=\"image/svg+xml\"/>");
  for (const auto& [part, type] : {std::pair("document", "document.main"),
                                   {"styles", "styles"},
                                   {"numbering", "numbering"},
                                   {"settings", "settings"},
                                   {"header1", "header"},
                                   {"footer1", "footer"},
                                   {"header2", "header"},
                                   {"footer2", "footer"}})
    xml += QStringLiteral(
               "<Override PartName=\"/word/%1.xml\" "
               "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.%2+xml\"/>")
               .arg(QString::fromLatin1(part), QString::fromLatin1(type));
  xml += QStringLiteral(
      "<Override PartName=\"/docProps/core.xml\" "
      "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>");
  return xml.toUtf8();
}

QByteArray packageRelations() {
  return (QString::fromLatin1(head) +
          QStringLiteral(
              "<Relationships xmlns=\"%1\"><Relationship Id=\"rId1\" Type=\"%2/officeDocument\" "
              "Target=\"word/document.xml\"/><Relationship Id=\"rId2\" "
              "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" "
              "Target=\"docProps/core.xml\"/></Relationships>")
              .arg(QString::fromLatin1(packageUri), QString::fromLatin1(officeUri)))
      .toUtf8();
}

QByteArray documentRelations(const QList<Relation>& relations) {
  QString xml =
      QString::fromLatin1(head) + QStringLiteral("<Relationships xmlns=\"%1\">").arg(QString::fromLatin1(packageUri));
  const QList<Relation> own{{QStringLiteral("rId1"), QStringLiteral("styles"), QStringLiteral("styles.xml")},
                            {QStringLiteral("rId2"), QStringLiteral("numbering"), QStringLiteral("numbering.xml")},
                            {QStringLiteral("rId3"), QStringLiteral("header"), QStringLiteral("header1.xml")},
                            {QStringLiteral("rId4"), QStringLiteral("footer"), QStringLiteral("footer1.xml")},
                            {QStringLiteral("rId5"), QStringLiteral("settings"), QStringLiteral("settings.xml")},
                            {QStringLiteral("rId6"), QStringLiteral("header"), QStringLiteral("header2.xml")},
                            {QStringLiteral("rId7"), QStringLiteral("footer"), QStringLiteral("footer2.xml")}};
  for (const Relation& each : own + relations)
    xml += QStringLiteral("<Relationship Id=\"%1\" Type=\"%2/%3\" Target=\"%4\"%5/>")
               .arg(each.id, QString::fromLatin1(officeUri), each.kind, escaped(each.target),
                    each.outside ? QStringLiteral(" TargetMode=\"External\"") : QString());
  return (xml + QStringLiteral("</Relationships>")).toUtf8();
}

QByteArray coreProperties(const Document& document) {
  const QString when = QDateTime::fromSecsSinceEpoch(document.createdSeconds, QTimeZone::utc()).toString(Qt::ISODate);
  return (QString::fromLatin1(head) +
          QStringLiteral(
              "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
              "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
              "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>%1</dc:title><dc:creator>%2</"
              "dc:creator>"
              "<dc:language>%3</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">%4</dcterms:created>"
              "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">%4</dcterms:modified></cp:coreProperties>")
              .arg(escaped(document.title), escaped(document.author), languageOf(document), when))
      .toUtf8();
}

QByteArray styles(const Document& document, const Palette& palette) {
  const QString ink = colour(Palette::ink), grey = colour(Palette::grey), strong = colour(palette.strong),
                signal = colour(Palette::signal), on = colour(palette.on), line = colour(Palette::hairline);
  const double k = document.largePrint ? 1.4 : 1;
  QString xml =
      QString::fromLatin1(head) +
      QStringLiteral(
          "<w:styles xmlns:w=\"%1\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Noto Sans\" w:hAnsi=\"Noto "
          "Sans\" w:cs=\"Noto Sans\" w:eastAsia=\"Noto Sans\"/><w:color w:val=\"%2\"/><w:sz w:val=\"%3\"/><w:szCs "
          "w:val=\"%3\"/><w:lang w:val=\"%4\" "
          "w:eastAsia=\"%4\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>")
          .arg(QString::fromLatin1(mainUri), ink)
          .arg(int(21 * k))
          .arg(languageOf(document));
  const auto tabs = QStringLiteral("<w:tabs><w:tab w:val=\"right\" w:pos=\"%1\"/></w:tabs>");
  QList<Style> all{
      {"Normal", "Normal", nullptr, 10.5, 15, false, ink, 0, 0, -1, false, {}},
      {"BodyText", "Body Text", "Normal", 10.5, 15, false, ink, 0, 6, -1, false, {}},
      {"Heading1", "heading 1", "Normal", 22, 27, true, ink, 0, 15, 0, true, {}},
      {"Heading2", "heading 2", "Normal", 15, 18, true, strong, 21, 6, 1, true, {}},
      {"Heading3", "heading 3", "Normal", 12, 15, true, ink, 15, 3, 2, true, {}},
      {"Heading4", "heading 4", "Normal", 10.5, 15, true, ink, 9, 0, 3, true, {}},
      {"Lead", "Lead", "Normal", 12, 18, false, ink, 0, 12, -1, false, {}},
      {"Note", "Note", "Normal", 8.5, 12, false, grey, 4, 0, -1, false, {}},
      {"Words", "In Words", "Normal", 9, 12, false, ink, 4, 6, -1, false, {}},
      {"Caption", "caption", "Normal", 9, 12, true, ink, 12, 3, -1, true, {}},
      {"Figure", "Figure", "Normal", 9, 12, false, ink, 0, 0, -1, false, {}},
      {"BoxTitle", "Box Title", "Normal", 10.5, 15, true, strong, 0, 3, -1, true, {}},
      {"BoxGap", "Box Title Missing", "Normal", 10.5, 15, true, signal, 0, 3, -1, true, {}},
      {"ListBullet", "List Bullet", "Normal", 10.5, 15, false, ink, 0, 3, -1, false, {}},
      {"ListNumber", "List Number", "Normal", 10.5, 15, false, ink, 0, 3, -1, false, {}},
      {"TableText", "Table Text", "Normal", 9, 12, false, ink, 0, 0, -1, false, {}},
      {"TableHead", "Table Heading", "Normal", 9, 12, true, ink, 0, 0, -1, true, {}},
      {"TableGroup", "Table Group", "Normal", 9, 12, true, strong, 6, 0, -1, true, {}},
      {"StripLabel", "Key Figure Label", "Normal", 8.5, 12, false, grey, 0, 0, -1, false, {}},
      {"StripValue", "Key Figure", "Normal", 17, 24, true, ink, 0, 0, -1, false, {}},
      {"StripGap", "Key Figure Gap", "Normal", 17, 24, true, signal, 0, 0, -1, false, {}},
      {"Gap", "Gap", "Normal", 4, 6, false, ink, 0, 6, -1, false, {}},
      {"SectionEnd", "Section End", "Normal", 1, 1, false, ink, 0, 0, -1, false, {}},
      {"CoverCity", "Cover City", "Normal", 15, 18, true, on, 0, 90, -1, false, {}},
      {"CoverLine", "Cover Line", "Normal", 12, 18, false, ink, 0, 9, -1, false, {}},
      {"CoverKind", "Cover Kind", "Normal", 12, 18, false, on, 0, 0, -1, false, {}},
      {"Title", "Title", "Normal", 36, 42, true, on, 6, 9, -1, false, {}},
      {"Subtitle", "Subtitle", "Normal", 15, 21, false, on, 0, 0, -1, false, {}},
      {"CoverSign", "Cover Status", "Normal", 12, 18, true, ink, 48, 12, -1, false, {}},
      {"ContentsTitle", "TOC Heading", "Normal", 22, 27, true, ink, 0, 15, -1, true, {}},
      {"TOC1", "toc 1", "Normal", 10.5, 15, true, ink, 9, 0, -1, false, {}},
      {"TOC2", "toc 2", "Normal", 10.5, 15, false, ink, 0, 0, -1, false, QStringLiteral("<w:ind w:left=\"320\"/>")},
      {"Header", "header", "Normal", 8.5, 12, false, grey, 0, 0, -1, false, {}},
      {"Footer", "footer", "Normal", 8.5, 12, false, grey, 0, 0, -1, false, {}},
      {"HeaderWide", "Header Wide", "Normal", 8.5, 12, false, grey, 0, 0, -1, false, {}},
      {"FooterWide", "Footer Wide", "Normal", 8.5, 12, false, grey, 0, 0, -1, false, {}}};
  for (Style& style : all) {
    style.size *= k;
    style.line *= k;
    QString made = styleXml(style);
    // Tab stops stand before the spacing.
    const QString id = QString::fromLatin1(style.id);
    if (id.startsWith(QStringLiteral("Header")) || id.startsWith(QStringLiteral("Footer")))
      made.replace(QStringLiteral("<w:pPr><w:spacing"),
                   QStringLiteral("<w:pPr>") +
                       tabs.arg(paperOf(document, id.endsWith(QStringLiteral("Wide"))).textWidth()) +
                       QStringLiteral("<w:spacing"));
    xml += made;
  }
  xml += QStringLiteral(
             "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr><w:color "
             "w:val=\"%1\"/><w:u w:val=\"single\"/></w:rPr></w:style><w:style w:type=\"character\" "
             "w:styleId=\"Kicker\"><w:name w:val=\"Kicker\"/><w:rPr><w:b/><w:color w:val=\"%1\"/><w:sz w:val=\"%2\"/>"
             "</w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"SheetTitle\"><w:name w:val=\"Sheet Title\"/>"
             "<w:rPr><w:sz w:val=\"%3\"/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"SheetPart\">"
             "<w:name w:val=\"Sheet Part\"/><w:rPr><w:color w:val=\"%1\"/><w:sz w:val=\"%4\"/></w:rPr></w:style>")
             .arg(strong)
             .arg(int(21 * k))
             .arg(int(40 * k))
             .arg(int(28 * k));
  const QString rules = border("top", 12, strong) + border("bottom", 6, strong) + border("insideH", 4, line);
  xml += tableStyle("Plan", rules) +
         tableStyle("Facts", border("top", 6, strong) + border("bottom", 6, strong) + border("insideH", 4, line)) +
         tableStyle("Strip", border("top", 18, strong)) + tableStyle("Box", {}, 160, 300, 280) +
         tableStyle("Matrix", border("top", 4, grey) + border("left", 4, grey) + border("bottom", 4, grey) +
                                  border("right", 4, grey) + border("insideH", 4, grey) + border("insideV", 4, grey));
  return (xml + QStringLiteral("</w:styles>")).toUtf8();
}

QByteArray numbering(int orderedLists) {
  QString xml =
      QString::fromLatin1(head) +
      QStringLiteral(
          "<w:numbering xmlns:w=\"%1\"><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/>"
          "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\u2022\"/><w:lvlJc "
          "w:val=\"left\"/><w:pPr><w:ind w:left=\"320\" w:hanging=\"320\"/></w:pPr></w:lvl></w:abstractNum>"
          "<w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start "
          "w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind "
          "w:left=\"320\" w:hanging=\"320\"/></w:pPr></w:lvl></w:abstractNum>")
          .replace(QStringLiteral("xmlns:w=\"%1\""),
                   QStringLiteral("xmlns:w=\"%1\"").arg(QString::fromLatin1(mainUri)));
  xml += QStringLiteral("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
  for (int i = 1; i <= orderedLists; ++i)
    xml += QStringLiteral(
               "<w:num w:numId=\"%1\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride "
               "w:val=\"1\"/></w:lvlOverride></w:num>")
               .arg(2 + i);
  return (xml + QStringLiteral("</w:numbering>")).toUtf8();
}

QByteArray settings(const Document& document) {
  return (QString::fromLatin1(head) +
          QStringLiteral("<w:settings xmlns:w=\"%1\"><w:autoHyphenation w:val=\"false\"/><w:compat><w:compatSetting "
                         "w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" "
                         "w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"%2\"/></w:settings>")
              .arg(QString::fromLatin1(mainUri), languageOf(document)))
      .toUtf8();
}

QByteArray header(const Document& document, bool wide) {
  return strip("hdr", wide ? "HeaderWide" : "Header", run(document.headerLeft), run(document.signWords, true));
}

QByteArray footer(const Document& document, bool wide) {
  return strip("ftr", wide ? "FooterWide" : "Footer", run(document.footerLeft), pageWords(document.words.page));
}

}  // namespace iap::docx

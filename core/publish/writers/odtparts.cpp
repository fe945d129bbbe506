// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/writers/odtparts.h"

#include <QDateTime>
#include <QTimeZone>

#include "base/language.h"

namespace iap::odt {

namespace {

constexpr const char* namespaces =
    " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
    " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
    " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
    " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
    " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
    " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
    " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
    " xmlns:ooow=\"http://openoffice.org/2004/writer\" office:version=\"1.2\"";
constexpr const char* head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

QString escaped(const QString& text) { return withoutControls(text).toHtmlEscaped(); }

struct Style {
  const char* name;
  double size, line;
  bool bold;
  QString ink;
  double before, after;
  bool keep = false;
  int outline = 0;
  const char* shown = nullptr;
  QString more{};  // further properties of the paragraph
};

QString styleXml(const Style& style, double k) {
  return QStringLiteral(
             "<style:style style:name=\"%1\"%2 style:family=\"paragraph\" style:parent-style-name=\"Standard\"%3>"
             "<style:paragraph-properties fo:margin-top=\"%4pt\" fo:margin-bottom=\"%5pt\" style:line-height-at-least="
             "\"%6pt\"%7%8/><style:text-properties fo:font-size=\"%9pt\" fo:color=\"%10\"%11/></style:style>")
      .arg(QString::fromLatin1(style.name),
           style.shown ? QStringLiteral(" style:display-name=\"%1\"").arg(QString::fromLatin1(style.shown)) : QString(),
           style.outline ? QStringLiteral(" style:default-outline-level=\"%1\"").arg(style.outline) : QString())
      .arg(style.before)
      .arg(style.after)
      .arg(style.line * k)
      .arg(style.keep ? QStringLiteral(" fo:keep-with-next=\"always\"") : QString(), style.more)
      .arg(style.size * k)
      .arg(style.ink, style.bold ? QStringLiteral(" fo:font-weight=\"bold\"") : QString());
}

QString cellStyle(const char* name, const QString& properties) {
  return QStringLiteral(
             "<style:style style:name=\"%1\" style:family=\"table-cell\"><style:table-cell-properties "
             "%2/></style:style>")
      .arg(QString::fromLatin1(name), properties);
}

struct Page {
  double width, height, top, right, bottom, left;
};
Page pageOf(const Document& document, bool landscape) {
  constexpr double mm = 72 / 25.4;
  if (landscape && document.foldOut) return {1190.55, 841.89, 25 * mm, 20 * mm, 21 * mm, 30 * mm};
  if (landscape) return {841.89, 595.28, 25 * mm, 20 * mm, 21 * mm, 20 * mm};
  return {595.28, 841.89, 28 * mm, 20 * mm, 25 * mm, 25 * mm};
}

QString pageLayout(const char* name, const Page& page, bool landscape, bool header) {
  // Header and footer stand inside of the margins.
  return QStringLiteral(
             "<style:page-layout style:name=\"%1\"><style:page-layout-properties fo:page-width=\"%2pt\" "
             "fo:page-height=\"%3pt\" style:print-orientation=\"%4\" fo:margin-top=\"%5pt\" fo:margin-bottom=\"%6pt\" "
             "fo:margin-left=\"%7pt\" fo:margin-right=\"%8pt\"/>%9</style:page-layout>")
      .arg(QString::fromLatin1(name))
      .arg(page.width)
      .arg(page.height)
      .arg(landscape ? QStringLiteral("landscape") : QStringLiteral("portrait"))
      .arg(header ? 34 : page.top)
      .arg(header ? 32 : page.bottom)
      .arg(page.left)
      .arg(page.right)
      .arg(header ? QStringLiteral("<style:header-style><style:header-footer-properties fo:min-height=\"%1pt\" "
                                   "fo:margin-bottom=\"%2pt\"/></style:header-style><style:footer-style>"
                                   "<style:header-footer-properties fo:min-height=\"%3pt\" fo:margin-top=\"%2pt\"/>"
                                   "</style:footer-style>")
                        .arg(page.top - 34)
                        .arg(12)
                        .arg(page.bottom - 32)
                  : QString());
}

/// "Page {n} of {total}" with fields in the places of the numbers.
QString pageWords(const QString& pattern) {
  QString result = escaped(pattern);
  return result
      .replace(QStringLiteral("{n}"),
               QStringLiteral("<text:page-number text:select-page=\"current\">1</text:page-number>"))
      .replace(QStringLiteral("{total}"), QStringLiteral("<text:page-count>1</text:page-count>"));
}

QString masterPage(const char* name, const char* layout, const Document& document, bool header) {
  if (!header)
    return QStringLiteral(
               "<style:master-page style:name=\"%1\" style:page-layout-name=\"%2\" "
               "style:next-style-name=\"Standard\"/>")
        .arg(QString::fromLatin1(name), QString::fromLatin1(layout));
  const QString end = qstrcmp(name, "Landscape") == 0 ? QStringLiteral("Wide") : QString();
  return QStringLiteral(
             "<style:master-page style:name=\"%1\" style:page-layout-name=\"%2\"><style:header><text:p "
             "text:style-name=\"Header%3\">%4<text:tab/><text:span text:style-name=\"Strong\">%5</text:span></text:p>"
             "</style:header><style:footer><text:p text:style-name=\"Footer%3\">%6<text:tab/>%7</text:p></style:footer>"
             "</style:master-page>")
      .arg(QString::fromLatin1(name), QString::fromLatin1(layout), end, escaped(document.headerLeft),
           escaped(document.signWords), escaped(document.footerLeft), pageWords(document.words.page));
}

QString listStyle(const char* name, const QString& level) {
  return QStringLiteral(
             "<text:list-style style:name=\"%1\">%2<style:list-level-properties "
             "text:list-level-position-and-space-mode="
             "\"label-alignment\"><style:list-level-label-alignment text:label-followed-by=\"listtab\" "
             "text:list-tab-stop-position=\"16pt\" fo:text-indent=\"-16pt\" fo:margin-left=\"16pt\"/>"
             "</style:list-level-properties></%3></text:list-style>")
      .arg(QString::fromLatin1(name), level,
           level.contains(QStringLiteral("bullet")) ? QStringLiteral("text:list-level-style-bullet")
                                                    : QStringLiteral("text:list-level-style-number"));
}

}  // namespace

QString languageAttributes(const QString& tag) {
  const QStringList parts = tag.split(u'-');
  QString country = QStringLiteral("none");
  for (const QString& part : parts.mid(1))
    if (part.size() == 2) country = part.toUpper();
  return QStringLiteral("fo:language=\"%1\" fo:country=\"%2\"").arg(parts[0].toLower(), country);
}

double textWidth(const Document& document, bool landscape) {
  const Page page = pageOf(document, landscape);
  return page.width - page.left - page.right;
}

QString cellStyles(const Palette& palette) {
  const QString strong = palette.strong.hex(), signal = Palette::signal.hex(), grey = Palette::grey.hex(),
                line = Palette::hairline.hex();
  const QString plainCell = QStringLiteral("fo:padding-top=\"3pt\" fo:padding-bottom=\"3pt\" fo:padding-right=\"8pt\"");
  const QString grid = QStringLiteral("fo:padding=\"4pt\" fo:border=\"0.5pt solid %1\"").arg(grey);
  QString xml =
      cellStyle("BodyCell", plainCell + QStringLiteral(" fo:border-bottom=\"0.5pt solid %1\"").arg(line)) +
      cellStyle("HeadCell",
                plainCell + QStringLiteral(" style:vertical-align=\"bottom\" fo:border-top=\"1.5pt solid %1\" "
                                           "fo:border-bottom=\"0.75pt solid %1\"")
                                .arg(strong)) +
      cellStyle("TotalCell", plainCell + QStringLiteral(" fo:border-top=\"0.75pt solid %1\" fo:border-bottom=\"0.75pt "
                                                        "solid %1\"")
                                             .arg(strong)) +
      cellStyle("PlainCell", QStringLiteral("fo:padding-right=\"8pt\"")) +
      cellStyle("StripCell",
                QStringLiteral("fo:padding-top=\"4pt\" fo:padding-right=\"8pt\" fo:border-top=\"2.25pt solid %1\"")
                    .arg(strong)) +
      cellStyle("GridCell", grid);
  for (size_t shade = 1; shade <= 3; ++shade)
    xml += cellStyle(shade == 1   ? "GridCell1"
                     : shade == 2 ? "GridCell2"
                                  : "GridCell3",
                     grid + QStringLiteral(" fo:background-color=\"%1\"").arg(Palette::risk[shade].hex()));
  xml += cellStyle("InformationCell",
                   QStringLiteral("fo:padding=\"9pt\" fo:padding-left=\"15pt\" fo:background-color=\"%1\" "
                                  "fo:border-left=\"3pt solid %2\"")
                       .arg(palette.wash.hex(), strong)) +
         cellStyle("DecisionCell", QStringLiteral("fo:padding=\"9pt\" fo:border=\"1.5pt solid %1\"").arg(strong)) +
         cellStyle("MissingCell",
                   QStringLiteral("fo:padding=\"9pt\" fo:border=\"0.75pt solid %1\" fo:border-left=\"3pt solid %1\"")
                       .arg(signal));
  return xml + QStringLiteral(
                   "<style:style style:name=\"Row\" style:family=\"table-row\"><style:table-row-properties "
                   "fo:keep-together=\"always\"/></style:style>");
}

QByteArray content(const QString& automaticStyles, const QByteArray& text) {
  return QByteArray(head) + "<office:document-content" + namespaces + "><office:automatic-styles>" +
         automaticStyles.toUtf8() + "</office:automatic-styles><office:body>" + text +
         "</office:body></office:document-content>";
}

QByteArray styles(const Document& document, const Palette& palette) {
  const QString ink = Palette::ink.hex(), grey = Palette::grey.hex(), strong = palette.strong.hex(),
                signal = Palette::signal.hex(), on = palette.on.hex(), line = Palette::hairline.hex(),
                // Paragraphs with the same frame become one field, with room at its edges and between them.
      field = QStringLiteral(
                  " fo:background-color=\"%1\" fo:border=\"0.5pt solid %1\" fo:padding=\"14pt\" "
                  "fo:padding-top=\"28pt\" fo:padding-bottom=\"28pt\" style:join-border=\"true\"")
                  .arg(palette.accent.hex());
  const double k = document.largePrint ? 1.4 : 1;
  const QString right = QStringLiteral(" fo:text-align=\"end\"");
  const auto tab = [&](bool landscape) { return textWidth(document, landscape); };
  const QList<Style> all{
      {"Text_20_body", 10.5, 15, false, ink, 0, 6, false, 0, "Text body"},
      {"Heading_20_1", 22, 27, true, ink, 0, 15, true, 1, "Heading 1"},
      {"Heading_20_2", 15, 18, true, strong, 21, 6, true, 2, "Heading 2"},
      {"Heading_20_3", 12, 15, true, ink, 15, 3, true, 3, "Heading 3"},
      {"Heading_20_4", 10.5, 15, true, ink, 9, 0, true, 4, "Heading 4"},
      {"Title", 36, 42, true, on, 6, 9, false, 0, nullptr, field},
      {"Subtitle", 15, 21, false, on, 0, 0, false, 0, nullptr, field},
      {"CoverCity", 15, 18, true, on, 0, 90, false, 0, nullptr, field},
      {"CoverKind", 12, 18, false, on, 0, 0, false, 0, nullptr, field},
      {"CoverLine", 12, 18, false, ink, 0, 9},
      {"CoverSign", 12, 18, true, ink, 48, 12},
      {"ContentsTitle", 22, 27, true, ink, 0, 15, true},
      {"Contents_20_1", 10.5, 15, true, ink, 9, 0, false, 0, "Contents 1"},
      {"Contents_20_2", 10.5, 15, false, ink, 0, 0, false, 0, "Contents 2", QStringLiteral(" fo:margin-left=\"16pt\"")},
      {"Lead", 12, 18, false, ink, 0, 12},
      {"Note", 8.5, 12, false, grey, 4, 0},
      {"Words", 9, 12, false, ink, 4, 6},
      {"Caption", 9, 12, true, ink, 12, 3, true},
      {"Figure", 9, 12, false, ink, 0, 0},
      {"BoxTitle", 10.5, 15, true, strong, 0, 3, true},
      {"BoxGap", 10.5, 15, true, signal, 0, 3, true},
      {"ListText", 10.5, 15, false, ink, 0, 3},
      {"TableText", 9, 12, false, ink, 0, 0},
      {"TableRight", 9, 12, false, ink, 0, 0, false, 0, nullptr, right},
      {"TableHead", 9, 12, true, ink, 0, 0, false, 0, "Table Heading"},
      {"TableHeadRight", 9, 12, true, ink, 0, 0, false, 0, nullptr, right},
      {"TableGroup", 9, 12, true, strong, 6, 0, true},
      {"StripLabel", 8.5, 12, false, grey, 0, 0},
      {"StripValue", 17, 24, true, ink, 0, 0},
      {"StripGap", 17, 24, true, signal, 0, 0},
      {"Gap", 4, 6, false, ink, 0, 6}};
  QString xml =
      QStringLiteral(
          "<office:font-face-decls><style:font-face style:name=\"Noto Sans\" svg:font-family=\"&apos;Noto "
          "Sans&apos;\"/></office:font-face-decls><office:styles><style:default-style style:family=\"paragraph\">"
          "<style:paragraph-properties fo:orphans=\"2\" fo:widows=\"2\" fo:hyphenation-ladder-count=\"no-limit\"/>"
          "<style:text-properties style:font-name=\"Noto Sans\" fo:font-size=\"%1pt\" fo:color=\"%2\" %3 "
          "fo:hyphenate=\"false\"/></style:default-style><style:style style:name=\"Standard\" "
          "style:family=\"paragraph\"/>")
          .arg(10.5 * k)
          .arg(ink, languageAttributes(isLanguageTag(document.language) ? document.language : QStringLiteral("en")));
  for (const Style& style : all) xml += styleXml(style, k);
  for (const auto& [name, wide] :
       {std::pair("Header", false), {"Footer", false}, {"HeaderWide", true}, {"FooterWide", true}})
    xml += QStringLiteral(
               "<style:style style:name=\"%1\" style:family=\"paragraph\" style:parent-style-name=\"Standard\">"
               "<style:paragraph-properties><style:tab-stops><style:tab-stop style:position=\"%2pt\" "
               "style:type=\"right\"/></style:tab-stops></style:paragraph-properties><style:text-properties "
               "fo:font-size=\"%3pt\" fo:color=\"%4\"/></style:style>")
               .arg(QString::fromLatin1(name))
               .arg(tab(wide))
               .arg(8.5 * k)
               .arg(grey);
  xml += QStringLiteral(
             "<style:style style:name=\"Strong\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\" "
             "fo:color=\"%1\"/></style:style><style:style style:name=\"Kicker\" style:family=\"text\">"
             "<style:text-properties fo:font-size=\"%2pt\" fo:color=\"%3\"/></style:style><style:style "
             "style:name=\"CaptionLabel\" style:family=\"text\"><style:text-properties fo:color=\"%3\"/></style:style>"
             "<style:style style:name=\"SheetTitle\" style:family=\"text\"><style:text-properties "
             "fo:font-size=\"%4pt\"/></style:style><style:style style:name=\"SheetPart\" style:family=\"text\">"
             "<style:text-properties fo:font-size=\"%5pt\" fo:color=\"%3\"/></style:style>"
             "<style:style style:name=\"Picture\" style:family=\"graphic\"><style:graphic-properties "
             "style:vertical-pos=\"top\" style:vertical-rel=\"baseline\"/></style:style>")
             .arg(ink)
             .arg(10.5 * k)
             .arg(strong)
             .arg(20 * k)
             .arg(14 * k);
  xml += listStyle("Bullets",
                   QStringLiteral("<text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"\u2022\">")) +
         listStyle("Numbers", QStringLiteral("<text:list-level-style-number text:level=\"1\" style:num-format=\"1\" "
                                             "style:num-suffix=\".\">")) +
         QStringLiteral("</office:styles><office:automatic-styles>") +
         pageLayout("Upright", pageOf(document, false), false, true) +
         pageLayout("Wide", pageOf(document, true), true, true) +
         pageLayout("Front", pageOf(document, false), false, false) +
         QStringLiteral("</office:automatic-styles><office:master-styles>") +
         masterPage("Standard", "Upright", document, true) + masterPage("Landscape", "Wide", document, true) +
         masterPage("Cover", "Front", document, false) + QStringLiteral("</office:master-styles>");
  return QByteArray(head) + "<office:document-styles" + namespaces + '>' + xml.toUtf8() + "</office:document-styles>";
}

QByteArray meta(const Document& document) {
  const QString when = QDateTime::fromSecsSinceEpoch(document.createdSeconds, QTimeZone::utc())
                           .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
  return QByteArray(head) + "<office:document-meta" + namespaces + "><office:meta>" +
         QStringLiteral(
             "<meta:generator>IAP Studio</meta:generator><dc:title>%1</dc:title><meta:initial-creator>%2"
             "</meta:initial-creator><dc:creator>%2</dc:creator><dc:language>%3</dc:language>"
             "<meta:creation-date>%4</meta:creation-date><dc:date>%4</dc:date>")
             .arg(escaped(document.title), escaped(document.author),
                  isLanguageTag(document.language) ? document.language : QStringLiteral("en"), when)
             .toUtf8() +
         "</office:meta></office:document-meta>";
}

QByteArray manifest(const QStringList& pictures) {
  QString xml = QString::fromLatin1(head) +
                QStringLiteral(
                    "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                    "manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.2\" "
                    "manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>");
  const auto entry = [&](const QString& path, const QString& type) {
    xml +=
        QStringLiteral("<manifest:file-entry manifest:full-path=\"%1\" manifest:media-type=\"%2\"/>").arg(path, type);
  };
  for (const char* part : {"content.xml", "styles.xml", "meta.xml"})
    entry(QString::fromLatin1(part), QStringLiteral("text/xml"));
  for (const QString& picture : pictures)
    entry(picture,
          picture.endsWith(QStringLiteral(".svg")) ? QStringLiteral("image/svg+xml") : QStringLiteral("image/png"));
  return (xml + QStringLiteral("</manifest:manifest>")).toUtf8();
}

}  // namespace iap::odt

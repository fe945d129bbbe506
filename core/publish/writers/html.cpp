// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/writers/html.h"

#include <QImage>

#include "publish/palette.h"
#include "publish/writers/picture.h"

namespace iap {

namespace {

QString escaped(const QString& text) { return withoutControls(text).toHtmlEscaped(); }

class Writer {
 public:
  explicit Writer(const Document& document) : document_(document), palette_(document.accent) {}

  QByteArray run() {
    out_ += QStringLiteral(
                "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
                "content=\"width=device-width, initial-scale=1\">\n<meta name=\"author\" "
                "content=\"%2\">\n<title>%3</title>\n<style>\n%4</style>\n</head>\n<body>\n<main>\n")
                .arg(escaped(document_.language), escaped(document_.author), escaped(document_.title), style());
    for (const Block& block : document_.blocks) put(block);
    out_ +=
        QStringLiteral("</main>\n<footer><p>%1</p></footer>\n</body>\n</html>\n").arg(escaped(document_.footerLeft));
    return out_.toUtf8();
  }

 private:
  QString style() const {
    return QStringLiteral(
               ":root{--strong:%1;--wash:%2;--accent:%3;--on:%4;--signal:#9a3412;--ink:#1b1b1b;--grey:#4a4a4a;--line:#"
               "c3c9ce}\n"
               "body{font:16px/1.45 'Noto Sans',system-ui,sans-serif;color:var(--ink);margin:0;background:#fff}\n"
               "main,footer{max-width:62rem;margin:0 auto;padding:0 1.5rem}\n"
               "p,li{max-width:38rem}h1{font-size:2rem;line-height:1.2;margin:3rem 0 1rem}h1 "
               "small{display:block;font-size:1rem;color:var(--strong)}\n"
               "h2{color:var(--strong);font-size:1.4rem;margin:2rem 0 .5rem}h3{font-size:1.2rem;margin:2.5rem 0 "
               ".4rem}h3 "
               "small{display:block;font-size:.95rem;color:var(--strong)}h4{font-size:1.05rem;color:var(--strong);"
               "margin:1.4rem 0 .3rem}\n"
               ".lead{font-size:1.15rem;max-width:44rem}.note,.words,footer{font-size:.85rem;color:var(--grey);max-"
               "width:none}\n"
               ".cover{background:var(--accent);color:var(--on);margin:0 calc(50% - 50vw);padding:3rem "
               "max(1.5rem,calc(50vw - 29.5rem))}\n"
               ".logo{background:#fff;padding:.7rem;max-height:4.5rem;max-width:16rem}\n"
               ".cover .title{font-size:2.6rem;font-weight:bold;line-height:1.15;margin:.4rem "
               "0}.sign{display:inline-block;border:1.5px solid var(--ink);padding:.2rem "
               ".7rem;font-weight:bold;margin:1.5rem 0 0}\n"
               ".sign.approved{background:var(--ink);color:#fff}.sign.draft{border-style:dashed}\n"
               ".scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;margin:1rem 0 "
               ".3rem;font-size:.9rem}caption{text-align:left;font-weight:bold;padding:.3rem 0}caption "
               "b{color:var(--strong)}\n"
               "thead tr:first-child th{border-top:2px solid var(--strong)}thead tr:last-child th{border-bottom:1px "
               "solid var(--strong)}th,td{text-align:left;vertical-align:top;padding:.3rem 1rem .3rem "
               "0;border-bottom:1px solid var(--line)}\n"
               "thead th{vertical-align:bottom}tbody "
               "th{font-weight:normal}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}tr.group "
               "th{color:var(--strong);font-weight:bold;padding-top:.8rem}tr.total td,tr.total "
               "th{font-weight:bold;border-top:1px solid var(--strong)}\n"
               ".facts th{width:12rem;font-weight:bold}.matrix td{border:1px solid var(--grey);padding:.3rem "
               ".5rem;height:2.4rem}td.r1{background:#fbf1ec}td.r2{background:#f3d5c6}td.r3{background:#e3ae96}\n"
               ".strip{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:1rem;margin:1rem "
               "0;padding:0}.strip div{border-top:3px solid var(--strong);padding-top:.3rem}.strip "
               "div.signal{border-color:var(--signal)}.strip dt{font-size:.85rem;color:var(--grey)}.strip "
               "dd{margin:0}.strip .v{font-size:1.5rem;font-weight:bold}.strip .v em{font-weight:normal}.strip "
               ".w{font-size:.85rem;color:var(--grey)}\n"
               "figure{margin:1rem 0}figcaption{font-weight:bold;font-size:.9rem;padding:.3rem 0}figcaption "
               "b{color:var(--strong)}figure svg{width:100%;max-width:44rem;font-family:inherit}\n"
               ".box{margin:1rem 0;padding:.8rem 1rem;background:var(--wash);border-left:4px solid "
               "var(--strong)}.box.decision{background:none;border:2px solid "
               "var(--strong)}.box.missing{background:none;border:1px solid "
               "var(--signal);border-left-width:4px}.box>p:first-child{font-weight:bold;color:var(--strong);margin:0 0 "
               ".3rem}.box.missing>p:first-child{color:var(--signal)}\n"
               "nav ol{list-style:none;padding:0}nav .l1{font-weight:bold;margin-top:.5rem}nav "
               ".l2{padding-left:1.2rem}a{color:var(--strong)}sup{font-size:.7em}\n"
               "@media "
               "print{h1{break-before:page}tr,figure,.strip{break-inside:avoid}thead{display:table-header-group}.cover{"
               "margin:0;print-color-adjust:exact;-webkit-print-color-adjust:exact}}\n")
        .arg(palette_.strong.hex(), palette_.wash.hex(), palette_.accent.hex(), palette_.on.hex());
  }

  QString runs(const Inline& text) const {
    QString html;
    for (const Run& run : text) {
      QString part = escaped(run.text).replace(u'\n', QStringLiteral("<br>"));
      if (run.bold) part = QStringLiteral("<strong>%1</strong>").arg(part);
      if (run.italic) part = QStringLiteral("<em>%1</em>").arg(part);
      if (!run.language.isEmpty())
        part = QStringLiteral("<span lang=\"%1\">%2</span>").arg(escaped(run.language), part);
      if (!run.url.isEmpty())
        part = QStringLiteral("<a href=\"%1\">%2</a>").arg(escaped(run.url), part);
      else if (run.target)
        part = QStringLiteral("<a href=\"#h%1\">%2</a>").arg(run.target).arg(part);
      html += part;
    }
    return html;
  }

  void put(const Block& block) {
    std::visit([&](const auto& each) { put(each); }, block.value);
  }

  static QString logoOr(const Cover& cover) {
    if (decoded(cover.logo).isNull()) return QStringLiteral("<p>%1</p>").arg(escaped(cover.city));
    return QStringLiteral("<img class=\"logo\" alt=\"%1\" src=\"data:%2;base64,%3\">")
        .arg(escaped(cover.logo.alternative), escaped(cover.logo.mediaType),
             QString::fromLatin1(cover.logo.bytes.toBase64()));
  }

  void put(const Cover& cover) {
    static constexpr const char* signs[] = {"", "draft", "decision", "information", "approved"};
    out_ +=
        QStringLiteral("<header>\n<div class=\"cover\">\n%1\n<p>%2</p>\n<p class=\"title\">%3</p>\n<p>%4</p>\n</div>\n")
            .arg(logoOr(cover), escaped(cover.kind), escaped(cover.title), escaped(cover.subtitle));
    if (cover.sign != StatusSign::none)
      out_ += QStringLiteral("<p class=\"sign %1\">%2</p>\n")
                  .arg(QLatin1StringView(signs[int(cover.sign)]), escaped(cover.signWords));
    facts(cover.facts);
    if (!cover.lastLine.isEmpty()) out_ += QStringLiteral("<p class=\"note\">%1</p>\n").arg(escaped(cover.lastLine));
    out_ += QStringLiteral("</header>\n");
  }

  void put(const Contents& contents) {
    out_ += QStringLiteral("<nav aria-label=\"%1\">\n<p class=\"lead\"><strong>%1</strong></p>\n<ol>\n")
                .arg(escaped(contents.title));
    for (const Block& block : document_.blocks) {
      const auto* heading = std::get_if<Heading>(&block.value);
      if (!heading || heading->level > 2 || !heading->inContents) continue;
      const QString prefix = heading->level == 1 ? heading->kicker : heading->number;
      out_ += QStringLiteral("<li class=\"l%1\"><a href=\"#h%2\">%3%4</a></li>\n")
                  .arg(heading->level)
                  .arg(heading->id)
                  .arg(prefix.isEmpty() ? QString() : escaped(prefix) + QStringLiteral(" "), escaped(heading->text));
    }
    out_ += QStringLiteral("</ol>\n</nav>\n");
  }

  void put(const Heading& heading) {
    const int level = std::clamp(heading.level, 1, 4);
    out_ += QStringLiteral("<h%1 id=\"h%2\">%3%4%5</h%1>\n")
                .arg(level)
                .arg(heading.id)
                .arg(heading.kicker.isEmpty() ? QString()
                                              : QStringLiteral("<small>%1</small> ").arg(escaped(heading.kicker)),
                     heading.number.isEmpty() ? QString() : escaped(heading.number) + u' ', escaped(heading.text));
  }

  void put(const Paragraph& paragraph) {
    static constexpr const char* classes[] = {"", "lead", "note", "words", ""};
    const QString name = QString::fromLatin1(classes[int(paragraph.style)]);
    out_ += QStringLiteral("<p%1%2>%3</p>\n")
                .arg(name.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(name),
                     paragraph.language.isEmpty() ? QString()
                                                  : QStringLiteral(" lang=\"%1\"").arg(escaped(paragraph.language)),
                     runs(paragraph.text));
  }

  void put(const ItemList& list) {
    const QString tag = list.ordered ? QStringLiteral("ol") : QStringLiteral("ul");
    out_ += u'<' + tag + QStringLiteral(">\n");
    for (const Inline& item : list.items) out_ += QStringLiteral("<li>%1</li>\n").arg(runs(item));
    out_ += QStringLiteral("</") + tag + QStringLiteral(">\n");
  }

  void put(const DataTable& table) {
    QString label;
    if (table.numbered) {
      label = document_.words.table;
      label.replace(QStringLiteral("{n}"), QString::number(++tables_));
      label = QStringLiteral("<b>%1</b> ").arg(escaped(label));
    }
    out_ += QStringLiteral("<div class=\"scroll\"><table%1>\n<caption>%2%3</caption>\n<thead>\n")
                .arg(table.matrix ? QStringLiteral(" class=\"matrix\"") : QString(), label, escaped(table.caption));
    if (!table.columnGroup.isEmpty())
      out_ += QStringLiteral("<tr><td></td><th scope=\"colgroup\" colspan=\"%1\">%2</th></tr>\n")
                  .arg(table.columns.size() - 1)
                  .arg(escaped(table.columnGroup));
    out_ += QStringLiteral("<tr>");
    for (const Column& column : table.columns)
      out_ += QStringLiteral("<th scope=\"col\"%1>%2</th>")
                  .arg(column.kind == ColumnKind::number ? QStringLiteral(" class=\"n\"") : QString(),
                       escaped(column.title));
    out_ += QStringLiteral("</tr>\n</thead>\n<tbody>\n");
    for (const TableRow& row : table.rows) {
      out_ += row.kind == RowKind::group   ? QStringLiteral("<tr class=\"group\">")
              : row.kind == RowKind::total ? QStringLiteral("<tr class=\"total\">")
                                           : QStringLiteral("<tr>");
      qsizetype column = 0;
      for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const Cell& cell = row.cells[i];
        if (cell.covered) {
          column += cell.span;
          continue;
        }
        const bool header = i < table.headerColumns || row.kind == RowKind::group;
        QStringList classes;
        if (table.columns[column].kind == ColumnKind::number && cell.span == 1) classes += QStringLiteral("n");
        if (cell.shade > 0) classes += QStringLiteral("r%1").arg(cell.shade);
        out_ +=
            QStringLiteral("<%1%2%3%4>%5%6</%1>")
                .arg(header ? QStringLiteral("th") : QStringLiteral("td"),
                     header ? QStringLiteral(" scope=\"row\"") : QString(),
                     (cell.span > 1 ? QStringLiteral(" colspan=\"%1\"").arg(cell.span) : QString()) +
                         (cell.rows > 1 ? QStringLiteral(" rowspan=\"%1\"").arg(cell.rows) : QString()),
                     classes.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(classes.join(u' ')),
                     runs(cell.text),
                     cell.marker.isEmpty() ? QString() : QStringLiteral(" <sup>%1</sup>").arg(escaped(cell.marker)));
        column += cell.span;
      }
      out_ += QStringLiteral("</tr>\n");
    }
    out_ += QStringLiteral("</tbody>\n</table></div>\n");
    for (const TableNote& note : table.notes)
      out_ += QStringLiteral("<p class=\"note\">%1%2</p>\n")
                  .arg(note.marker.isEmpty() ? QString() : QStringLiteral("<sup>%1</sup> ").arg(escaped(note.marker)),
                       escaped(note.text));
  }

  void facts(const QList<FactRow>& rows) {
    out_ += QStringLiteral("<table class=\"facts\"><tbody>\n");
    for (const FactRow& row : rows)
      out_ +=
          QStringLiteral("<tr><th scope=\"row\">%1</th><td>%2</td></tr>\n").arg(escaped(row.label), runs(row.value));
    out_ += QStringLiteral("</tbody></table>\n");
  }
  void put(const Facts& block) { facts(block.rows); }

  void put(const Strip& strip) {
    out_ += QStringLiteral("<dl class=\"strip\">\n");
    for (const StripItem& item : strip.items)
      out_ += QStringLiteral("<div%1><dt>%2</dt><dd class=\"v\">%3</dd><dd class=\"w\">%4</dd></div>\n")
                  .arg(item.signal ? QStringLiteral(" class=\"signal\"") : QString(), escaped(item.label),
                       item.unknown ? QStringLiteral("<em>%1</em>").arg(escaped(item.value)) : escaped(item.value),
                       escaped(item.words));
    out_ += QStringLiteral("</dl>\n");
  }

  void put(const Figure& figure) {
    QString label = document_.words.figure;
    label.replace(QStringLiteral("{n}"), QString::number(++figures_));
    out_ +=
        QStringLiteral("<figure>\n<figcaption><b>%1</b> %2</figcaption>\n%3\n")
            .arg(escaped(label), escaped(figure.caption), svgOf(figure.drawing, figure.alternative, document_.accent));
    if (!figure.inWords.isEmpty())
      out_ += QStringLiteral("<p class=\"words\"><strong>%1</strong> %2</p>\n")
                  .arg(escaped(document_.words.inWords), escaped(figure.inWords));
    out_ += QStringLiteral("</figure>\n");
  }

  void put(const Box& box) {
    static constexpr const char* kinds[] = {"information", "decision", "missing"};
    out_ += QStringLiteral("<div class=\"box %1\">\n<p>%2</p>\n")
                .arg(QLatin1StringView(kinds[int(box.kind)]), escaped(box.title));
    for (const Block& block : box.content) put(block);
    out_ += QStringLiteral("</div>\n");
  }

  void put(const PageBreak&) { out_ += QStringLiteral("<hr>\n"); }
  void put(const Orientation&) {}  // a screen has no paper

  const Document& document_;
  const Palette palette_;
  QString out_;
  int tables_ = 0, figures_ = 0;
};

}  // namespace

QByteArray writeHtml(const Document& document) { return Writer(document).run(); }

}  // namespace iap

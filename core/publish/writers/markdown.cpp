// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/writers/markdown.h"

#include <QRegularExpression>

namespace iap {

namespace {

class Writer {
 public:
  explicit Writer(const Document& document) : document_(document) {}

  QByteArray run() {
    for (const Block& block : document_.blocks) put(block);
    if (!document_.footerLeft.isEmpty()) out_ += QStringLiteral("---\n\n") + escaped(document_.footerLeft) + u'\n';
    return out_.toUtf8();
  }

 private:
  /// Signs that would be marks are escaped; a line begins with no mark of a list or heading by chance.
  static QString escaped(const QString& text) {
    QString result;
    for (const QChar c : withoutControls(text)) {
      if (QStringLiteral("\\`*_{}[]<>|#~").contains(c)) result += u'\\';
      result += c;
    }
    static const QRegularExpression list(QStringLiteral("^(\\s*\\d*)([-+.)])(\\s)"));
    return result.replace(list, QStringLiteral("\\1\\\\2\\3"));
  }

  QString runs(const Inline& text, const QString& lineBreak = QStringLiteral("  \n")) const {
    QString result;
    for (const Run& run : text) {
      // Marks must touch the words: blanks at the ends stand outside.
      const QString plainText = run.text;
      qsizetype from = 0, to = plainText.size();
      while (from < to && plainText[from].isSpace()) ++from;
      while (to > from && plainText[to - 1].isSpace()) --to;
      QStringList lines;
      for (const QString& line : plainText.mid(from, to - from).split(u'\n')) lines += escaped(line);
      QString part = lines.join(lineBreak);
      if (!part.isEmpty()) {
        if (run.bold) part = QStringLiteral("**") + part + QStringLiteral("**");
        if (run.italic) part = u'*' + part + u'*';
        if (!run.url.isEmpty())
          part = u'[' + part + QStringLiteral("](<") + QString(run.url).remove(u'>') + QStringLiteral(">)");
      }
      QString before = plainText.left(from), after = plainText.mid(to);
      before.replace(u'\n', lineBreak);
      after.replace(u'\n', lineBreak);
      result += before + part + after;
    }
    return result;
  }

  void paragraph(const QString& text) {
    if (!text.isEmpty()) out_ += text + QStringLiteral("\n\n");
  }

  void put(const Block& block) {
    std::visit([&](const auto& each) { put(each); }, block.value);
  }

  void put(const Cover& cover) {
    paragraph(escaped(cover.city));
    paragraph(QStringLiteral("**") + escaped(cover.title) + QStringLiteral("**"));
    paragraph(escaped(cover.subtitle));
    paragraph(escaped(cover.kind));
    if (cover.sign != StatusSign::none)
      paragraph(QStringLiteral("**") + escaped(cover.signWords) + QStringLiteral("**"));
    facts(cover.facts);
    paragraph(escaped(cover.lastLine));
  }

  void put(const Contents& contents) {
    paragraph(QStringLiteral("**") + escaped(contents.title) + QStringLiteral("**"));
    for (const Block& block : document_.blocks) {
      const auto* heading = std::get_if<Heading>(&block.value);
      if (!heading || heading->level > 2 || !heading->inContents) continue;
      const QString prefix = heading->level == 1 ? heading->kicker : heading->number;
      out_ += (heading->level == 1 ? QStringLiteral("- ") : QStringLiteral("  - ")) +
              escaped(prefix.isEmpty() ? heading->text : prefix + u' ' + heading->text) + u'\n';
    }
    out_ += u'\n';
  }

  void put(const Heading& heading) {
    QString text = heading.kicker.isEmpty() ? heading.text : heading.kicker + QStringLiteral(": ") + heading.text;
    if (!heading.number.isEmpty()) text = heading.number + u' ' + text;
    paragraph(QString(std::clamp(heading.level, 1, 4), u'#') + u' ' + escaped(text).replace(u'\n', u' '));
  }

  void put(const Paragraph& text) { paragraph(runs(text.text)); }

  void put(const ItemList& list) {
    int number = 0;
    for (const Inline& item : list.items)
      out_ += (list.ordered ? QStringLiteral("%1. ").arg(++number) : QStringLiteral("- ")) +
              runs(item, QStringLiteral("  \n  ")) + u'\n';
    out_ += u'\n';
  }

  QString cell(const Inline& text) const { return runs(text, QStringLiteral("<br>")); }

  void put(const DataTable& table) {
    QString label;
    if (table.numbered) {
      label = document_.words.table;
      label.replace(QStringLiteral("{n}"), QString::number(++tables_));
      label += u' ';
    }
    paragraph(QStringLiteral("**") + escaped(label + table.caption) + QStringLiteral("**"));
    out_ += u'|';
    for (const Column& column : table.columns) out_ += u' ' + escaped(column.title) + QStringLiteral(" |");
    out_ += QStringLiteral("\n|");
    for (const Column& column : table.columns)
      out_ += column.kind == ColumnKind::number ? QStringLiteral(" ---: |") : QStringLiteral(" --- |");
    out_ += u'\n';
    for (const TableRow& row : table.rows) {
      out_ += u'|';
      for (const Cell& each : row.cells) {
        QString text = cell(each.text);
        if (row.kind != RowKind::body && !text.isEmpty()) text = QStringLiteral("**") + text + QStringLiteral("**");
        if (!each.marker.isEmpty()) text += QStringLiteral(" (") + escaped(each.marker) + u')';
        out_ += u' ' + text + QStringLiteral(" |");
        for (int more = 1; more < each.span; ++more) out_ += QStringLiteral(" |");
      }
      out_ += u'\n';
    }
    out_ += u'\n';
    for (const TableNote& note : table.notes)
      paragraph(note.marker.isEmpty() ? escaped(note.text)
                                      : QStringLiteral("(%1) ").arg(escaped(note.marker)) + escaped(note.text));
  }

  void facts(const QList<FactRow>& rows) {
    for (const FactRow& row : rows)
      out_ += QStringLiteral("- **") + escaped(row.label) + QStringLiteral(":** ") +
              runs(row.value, QStringLiteral("  \n  ")) + u'\n';
    out_ += u'\n';
  }
  void put(const Facts& block) { facts(block.rows); }

  void put(const Strip& strip) {
    for (const StripItem& item : strip.items) {
      out_ += QStringLiteral("- ") + escaped(item.label) + QStringLiteral(": **") + escaped(item.value) +
              QStringLiteral("**");
      if (!item.words.isEmpty()) out_ += QStringLiteral(" (") + escaped(item.words) + u')';
      out_ += u'\n';
    }
    out_ += u'\n';
  }

  void put(const Figure& figure) {
    QString label = document_.words.figure;
    label.replace(QStringLiteral("{n}"), QString::number(++figures_));
    paragraph(QStringLiteral("**") + escaped(label + u' ' + figure.caption) + QStringLiteral("**"));
    paragraph(escaped(figure.alternative));
    paragraph(escaped(figure.inWords));
  }

  void put(const Box& box) {
    const QString kept = std::exchange(out_, QString());
    paragraph(QStringLiteral("**") + escaped(box.title) + QStringLiteral("**"));
    for (const Block& block : box.content) put(block);
    QString inside = std::exchange(out_, kept).trimmed();
    out_ += QStringLiteral("> ") + inside.replace(u'\n', QStringLiteral("\n> ")) + QStringLiteral("\n\n");
  }

  void put(const PageBreak&) {}
  void put(const Orientation&) {}

  const Document& document_;
  QString out_;
  int tables_ = 0, figures_ = 0;
};

}  // namespace

QByteArray writeMarkdown(const Document& document) { return Writer(document).run(); }

}  // namespace iap

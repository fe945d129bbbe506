// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/guideparts.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/figures/drawingview.h"
#include "ui/look/measures.h"
#include "ui/look/theme.h"

namespace iap::ui {

namespace {

QString html(const Inline& runs) {
  QString text;
  for (const Run& run : runs) {
    QString part = run.text.toHtmlEscaped();
    part.replace(u'\n', QStringLiteral("<br>"));
    if (run.bold) part = QStringLiteral("<b>%1</b>").arg(part);
    if (run.italic) part = QStringLiteral("<i>%1</i>").arg(part);
    text += part;
  }
  return text;
}

QString colourName(Token token) { return color(token).name(); }

/// More rows than anybody reads in a window make it slow; the document has them all.
constexpr qsizetype mostRows = 40;

QString tableHtml(const DataTable& table) {
  const QString line = QStringLiteral("border-bottom:1px solid %1;").arg(colourName(Token::line));
  const auto align = [&](qsizetype column) {
    return column < table.columns.size() && table.columns[column].kind == ColumnKind::number ? QStringLiteral("right")
                                                                                             : QStringLiteral("left");
  };
  QString text = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"5\"><tr>");
  for (qsizetype c = 0; c < table.columns.size(); ++c)
    text += QStringLiteral("<th align=\"%1\" style=\"%2\">%3</th>")
                .arg(align(c), line, table.columns[c].title.toHtmlEscaped());
  text += QStringLiteral("</tr>");
  for (const TableRow& row : table.rows.mid(0, mostRows)) {
    text += QStringLiteral("<tr>");
    qsizetype column = 0;
    for (const Cell& cell : row.cells) {
      const bool strong = row.kind != RowKind::body || column < table.headerColumns;
      QString words = html(cell.text);
      if (strong) words = QStringLiteral("<b>%1</b>").arg(words);
      if (!cell.covered)
        text += QStringLiteral("<td colspan=\"%1\" rowspan=\"%2\" align=\"%3\" style=\"%4\">%5</td>")
                    .arg(cell.span)
                    .arg(cell.rows)
                    .arg(align(column), line, words);
      column += cell.span;
    }
    text += QStringLiteral("</tr>");
  }
  return text + QStringLiteral("</table>");
}

QLabel* wordsLabel(const QString& rich, QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::RichText);
  label->setText(rich);
  label->setWordWrap(true);
  // A table with long words asks for more room than there is; it must not push the rest out of sight.
  label->setMinimumWidth(1);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  return label;
}

QString listHtml(const ItemList& list) {
  QString text = list.ordered ? QStringLiteral("<ol>") : QStringLiteral("<ul>");
  for (const Inline& item : list.items) text += QStringLiteral("<li>%1</li>").arg(html(item));
  return text + (list.ordered ? QStringLiteral("</ol>") : QStringLiteral("</ul>"));
}

QFrame* framed(QWidget* parent, Token edge) {
  auto* frame = new QFrame(parent);
  frame->setObjectName(QStringLiteral("part"));
  frame->setStyleSheet(QStringLiteral("QFrame#part{border:1px solid %1;border-radius:4px;}").arg(colourName(edge)));
  auto* layout = new QVBoxLayout(frame);
  const int pad = px(parent, 10);
  layout->setContentsMargins(pad, pad, pad, pad);
  layout->setSpacing(px(parent, 4));
  return frame;
}

QWidget* tablePart(const DataTable& table, QWidget* parent) {
  QFrame* frame = framed(parent, Token::line);
  auto* caption = new QLabel(table.caption, frame);
  caption->setTextFormat(Qt::PlainText);
  caption->setWordWrap(true);
  caption->setFont(roleFont(parent->font(), TextRole::caption));
  setInk(caption, Token::text2);
  frame->layout()->addWidget(caption);
  QLabel* body = wordsLabel(tableHtml(table), frame);
  body->setAccessibleName(table.caption);
  frame->layout()->addWidget(body);
  QStringList notes;
  if (const qsizetype more = table.rows.size() - mostRows; more > 0)
    notes +=
        QCoreApplication::translate("Page", "and %n more row(s), which the exported guide has", nullptr, int(more));
  for (const TableNote& note : table.notes) notes += note.marker.isEmpty() ? note.text : note.marker + u' ' + note.text;
  for (const QString& note : std::as_const(notes)) {
    auto* words = new QLabel(note, frame);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setFont(roleFont(parent->font(), TextRole::caption));
    setInk(words, Token::text2);
    frame->layout()->addWidget(words);
  }
  return frame;
}

QWidget* figurePart(const Figure& figure, QWidget* parent) {
  QFrame* frame = framed(parent, Token::line);
  auto* caption = new QLabel(figure.caption, frame);
  caption->setTextFormat(Qt::PlainText);
  caption->setWordWrap(true);
  caption->setFont(roleFont(parent->font(), TextRole::caption));
  setInk(caption, Token::text2);
  frame->layout()->addWidget(caption);
  auto* view = new DrawingView(frame);
  // Made for a page's width: on the screen it is as large as there is room.
  view->setDrawing(
      [drawing = figure.drawing](double width) { return scaled(drawing, std::max(0.1, width / drawing.width)); },
      figure.caption, figure.alternative);
  frame->layout()->addWidget(view);
  return frame;
}

}  // namespace

QWidget* partOf(const Block& block, QWidget* parent) {
  if (const auto* paragraph = std::get_if<Paragraph>(&block.value)) {
    QLabel* label = wordsLabel(html(paragraph->text), parent);
    if (paragraph->style == ParagraphStyle::note) setInk(label, Token::text2);
    return label;
  }
  if (const auto* list = std::get_if<ItemList>(&block.value)) return wordsLabel(listHtml(*list), parent);
  if (const auto* table = std::get_if<DataTable>(&block.value)) return tablePart(*table, parent);
  if (const auto* figure = std::get_if<Figure>(&block.value)) return figurePart(*figure, parent);
  if (const auto* strip = std::get_if<Strip>(&block.value)) {
    QString text;
    for (const StripItem& item : strip->items)
      text += QStringLiteral("<b>%1</b> %2 %3<br>")
                  .arg(item.value.toHtmlEscaped(), item.label.toHtmlEscaped(), item.words.toHtmlEscaped());
    return wordsLabel(text, parent);
  }
  if (const auto* box = std::get_if<Box>(&block.value)) {
    QFrame* frame = framed(parent, box->kind == BoxKind::missing ? Token::warn : Token::line);
    if (!box->title.isEmpty())
      frame->layout()->addWidget(wordsLabel(QStringLiteral("<b>%1</b>").arg(box->title.toHtmlEscaped()), frame));
    for (const Block& each : box->content)
      if (QWidget* part = partOf(each, frame)) frame->layout()->addWidget(part);
    return frame;
  }
  return nullptr;
}

}  // namespace iap::ui

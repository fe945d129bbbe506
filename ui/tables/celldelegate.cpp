// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/celldelegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QScopedValueRollback>

#include "ui/echo.h"
#include "ui/look/measures.h"
#include "ui/tables/recordmodel.h"

namespace iap::ui {

namespace {
const RecordModel& modelOf(const QModelIndex& index) { return *static_cast<const RecordModel*>(index.model()); }
const ColumnSpec& columnOf(const QModelIndex& index) { return modelOf(index).spec().columns[index.column()]; }
}  // namespace

void CellDelegate::drawLine(QPainter& painter, const QRect& place, const QString& words, const QFont& base, bool italic,
                            const ColumnSpec& column) const {
  if (words.isEmpty() || place.width() <= 0) return;
  if (base != font_) {
    shaped_.clear();
    font_ = base;
  }
  QFont font = base;
  if (italic) font.setItalic(true);
  if (column.strong) font.setWeight(QFont::DemiBold);
  const std::pair key(words, place.width() * 4 + italic * 2 + column.strong);
  const QStaticText* line = shaped_.object(key);
  if (!line) {
    QString plain = words;
    plain.replace(u'\n', u' ');
    auto* made = new QStaticText(QFontMetrics(font).elidedText(plain, Qt::ElideRight, place.width()));
    made->setTextFormat(Qt::PlainText);
    made->setPerformanceHint(QStaticText::AggressiveCaching);
    made->prepare(painter.transform(), font);
    shaped_.insert(key, made);
    line = made;
  }
  const QSizeF size = line->size();
  painter.setFont(font);
  painter.drawStaticText(QPointF(column.right ? place.right() + 1 - size.width() : place.left(),
                                 std::round(place.center().y() + 0.5 - size.height() / 2)),
                         *line);
  painter.setFont(base);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
  const bool selected = option.state & QStyle::State_Selected;
  const QRect cell = option.rect;
  painter->fillRect(cell, selected
                              ? option.palette.brush(view && view->hasFocus() ? QPalette::Active : QPalette::Inactive,
                                                     QPalette::Highlight)
                              : QBrush(color(Token::surface)));
  painter->setPen(color(Token::grid));
  painter->drawLine(cell.bottomLeft(), cell.bottomRight());
  const int pad = px(option.widget, 8);
  QRect text = cell.adjusted(pad, 0, -pad, 0);
  const RecordModel::Cell content = modelOf(index).cell(index);
  const QString& fault = content.fault;
  const bool missing = content.look.missing;
  const Mark mark = content.look.mark;
  if (mark != Mark::none) {
    const int side = px(option.widget, 13);
    drawMark(*painter, QRectF(text.left(), cell.center().y() - side / 2.0 + 0.5, side, side), mark);
    text.setLeft(text.left() + side + px(option.widget, 6));
  }
  if (!fault.isEmpty()) text.setRight(text.right() - px(option.widget, 13));
  painter->setPen(!fault.isEmpty()        ? color(Token::bad)
                  : missing               ? color(Token::text3)
                  : columnOf(index).write ? color(Token::text)
                                          : color(Token::text2));
  drawLine(*painter, text, content.look.text, option.font, missing, columnOf(index));
  if (!fault.isEmpty()) {
    painter->setPen(QPen(color(Token::bad), 1.5));
    painter->drawRect(QRectF(cell).adjusted(1, 1, -1.5, -1.5));
    const int side = px(option.widget, 13);
    drawMark(*painter, QRectF(cell.right() - side - 4, cell.center().y() - side / 2.0, side, side), Mark::bad);
  }
  const QWidget* focus = QApplication::focusWidget();
  if (view && view->currentIndex() == index && (view->hasFocus() || (focus && view->isAncestorOf(focus)))) {
    painter->setPen(QPen(color(Token::accent), 2));
    painter->drawRect(cell.adjusted(1, 1, -1, -1));
  }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  return {px(option.widget, columnOf(index).width), rowHeight(option.widget)};
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
  const ColumnSpec& column = columnOf(index);
  QWidget* editor = nullptr;
  if (column.choices && column.onlyChoices) {
    auto* box = new QComboBox(parent);
    box->addItems(column.choices(modelOf(index).open()));
    // A choice is a whole edit: no further Enter is needed.
    connect(box, &QComboBox::activated, this, [this, box] {
      Q_EMIT const_cast<CellDelegate*>(this)->commitData(box);
      Q_EMIT const_cast<CellDelegate*>(this)->closeEditor(box);
    });
    editor = box;
  } else {
    auto* line = new QLineEdit(parent);
    line->setFrame(false);
    line->setAlignment(column.right ? Qt::AlignRight : Qt::AlignLeft);
    if (column.choices) {
      auto* completer = new QCompleter(column.choices(modelOf(index).open()), line);
      completer->setCaseSensitivity(Qt::CaseInsensitive);
      completer->setFilterMode(Qt::MatchContains);
      line->setCompleter(completer);
    }
    if (column.understood)
      Echo::attach(line, [&open = modelOf(index).open(), understood = column.understood](const QString& text) {
        return understood(open, text);
      });
    editor = line;
  }
  // Not the pale palette of the rows: the text that is selected in the editor must be seen.
  editor->setPalette(QApplication::palette());
  editor->setAutoFillBackground(true);
  editor->setAccessibleName(column.title);
  editor->setFont(option.font);
  return editor;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
  const QString text = index.data(Qt::EditRole).toString();
  if (auto* box = qobject_cast<QComboBox*>(editor)) {
    box->setCurrentIndex(std::max(0, box->findText(text)));
  } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
    line->setText(text);
    line->selectAll();
  }
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
  if (const auto* box = qobject_cast<QComboBox*>(editor))
    model->setData(index, box->currentText());
  else if (const auto* line = qobject_cast<QLineEdit*>(editor))
    model->setData(index, line->text());
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
  // Inside the accent frame of the current cell.
  editor->setGeometry(option.rect.adjusted(2, 2, -2, -2));
}

bool CellDelegate::eventFilter(QObject* object, QEvent* event) {
  auto* editor = qobject_cast<QWidget*>(object);
  if (editor && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter, tab = key->key() == Qt::Key_Tab,
               back = key->key() == Qt::Key_Backtab;
    const auto* line = qobject_cast<QLineEdit*>(editor);
    const bool choosing = line && line->completer() && line->completer()->popup()->isVisible();
    // Of a list with one fitting name that name is meant, not the letters typed so far.
    if (choosing && tab && line->completer()->completionCount() == 1)
      const_cast<QLineEdit*>(line)->setText(line->completer()->currentCompletion());
    if ((enter && !choosing) || tab || back) {
      // Taking the value over may rebuild the rows, which closes the editor.
      const QPointer<QWidget> open = editor;
      const QScopedValueRollback leaving(leaving_, true);
      Q_EMIT commitData(editor);
      if (open && open->isVisible()) Q_EMIT closeEditor(editor, NoHint);
      Q_EMIT leave(tab ? 1 : back ? -1 : 0, enter ? 1 : 0);
      return true;
    }
  }
  if (auto* line = qobject_cast<QLineEdit*>(editor);
      line && event->type() == QEvent::FocusOut && !QApplication::activePopupWidget()) {
    const QPointer<QWidget> open = editor;
    Q_EMIT commitData(editor);
    if (open && open->isVisible()) Q_EMIT closeEditor(editor, NoHint);
    return false;
  }
  return QStyledItemDelegate::eventFilter(object, event);
}

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/celldelegate.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTimer>

#include "base/search.h"
#include "ui/echo.h"
#include "ui/look/measures.h"
#include "ui/tables/recordmodel.h"

namespace iap::ui {

namespace {
const RecordModel& modelOf(const QModelIndex& index) { return *static_cast<const RecordModel*>(index.model()); }
const ColumnSpec& columnOf(const QModelIndex& index) { return modelOf(index).spec().columns[index.column()]; }

/// The choice that typed letters can only mean: by its beginning, else by a part of it. Otherwise the text itself, so
/// that it is told what it can't be.
QString meant(const QString& typed, const QStringList& choices) {
  const QString key = searchKey(typed.trimmed());
  QStringList begin, within;
  for (const QString& choice : choices) {
    const QString other = searchKey(choice);
    if (other == key) return choice;
    // Of "4 Likely" either the number or the word is a beginning.
    const qsizetype blank = other.indexOf(u' ');
    bool numbered = false;
    if (blank > 0) (void)other.left(blank).toInt(&numbered);
    if (other.startsWith(key) || (numbered && QStringView(other).mid(blank + 1).startsWith(key))) begin += choice;
    if (other.contains(key)) within += choice;
  }
  return begin.size() == 1 ? begin.first() : begin.isEmpty() && within.size() == 1 ? within.first() : typed;
}

/// Of a list with one fitting name that name is meant by Tab, not the letters typed so far. The list has the keyboard
/// while it is open, and closes before the key comes to the field.
class OneChoice : public QObject {
 public:
  OneChoice(QLineEdit* line, QCompleter* completer) : QObject(line), line_(line), completer_(completer) {
    completer->popup()->installEventFilter(this);
  }
  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab &&
        completer_->completionCount() == 1 && !line_->text().trimmed().isEmpty()) {
      line_->setText(completer_->currentCompletion());
      line_->setModified(true);
    }
    return false;
  }

 private:
  QLineEdit* line_;
  QCompleter* completer_;
};

void drawTrend(QPainter& painter, const QRect& place, const QList<double>& values, int unit) {
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  const double least = *low, range = *high - *low;
  const QRectF r = QRectF(place).adjusted(2 * unit, 8 * unit, -4 * unit, -8 * unit);
  QPolygonF line;
  for (qsizetype i = 0; i < values.size(); ++i)
    line += QPointF(values.size() == 1 ? r.right() : r.left() + r.width() * double(i) / double(values.size() - 1),
                    range > 0 ? r.bottom() - (values[i] - least) / range * r.height() : r.center().y());
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(color(Token::text2), 1.3 * unit));
  painter.drawPolyline(line);
  painter.setBrush(color(Token::text));
  painter.setPen(Qt::NoPen);
  painter.drawEllipse(line.last(), 2.2 * unit, 2.2 * unit);
  painter.restore();
}

void drawShare(QPainter& painter, const QRectF& bar, double share) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color(Token::line));
  painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
  // The bar ends where the change is done; the figure beside it goes on.
  const double done = std::clamp(share, 0.0, 1.0) * bar.width();
  painter.setClipRect(QRectF(bar.left(), bar.top(), done, bar.height()));
  painter.setBrush(color(Token::accent));
  painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
  painter.restore();
}

/// Bars and steps as in the timetable of the documents: solid where months are known, dashed with years or one date,
/// open with a point without an end.
void drawTime(QPainter& painter, const QRectF& cell, const CellTime& time, int unit) {
  const auto at = [&](double place) { return cell.left() + place * cell.width(); };
  const double middle = cell.center().y(), high = 5.5 * unit;
  painter.save();
  painter.setClipRect(cell);
  painter.setPen(color(Token::grid));
  painter.drawLine(QPointF(cell.right() - 0.5, cell.top()), QPointF(cell.right() - 0.5, cell.bottom()));
  painter.setRenderHint(QPainter::Antialiasing);
  if (time.to > time.from) {
    // Where it goes on in the next cell, its edge lies outside of this one.
    const double x1 = time.begins ? at(time.from) : cell.left() - 4 * unit,
                 x2 = time.ends ? std::max(at(time.to), x1 + 3 * unit) : cell.right() + 4 * unit;
    QColor soft = color(Token::accent);
    soft.setAlphaF(0.22F);
    if (time.certainty == SpanCertainty::months) {
      painter.fillRect(QRectF(x1, middle - high, x2 - x1, 2 * high), color(Token::accent));
    } else if (time.certainty == SpanCertainty::years) {
      painter.setPen(QPen(color(Token::accent), 1.2 * unit, Qt::DashLine));
      painter.setBrush(soft);
      painter.drawRect(QRectF(x1, middle - high, x2 - x1, 2 * high));
    } else {
      painter.setPen(QPen(color(Token::accent), 1.2 * unit));
      painter.setBrush(soft);
      const double point = time.ends ? std::min(6.0 * unit, x2 - x1) : 0;
      painter.drawPolygon(QPolygonF{{x1, middle - high},
                                    {x2 - point, middle - high},
                                    {x2 - unit, middle},
                                    {x2 - point, middle + high},
                                    {x1, middle + high}});
    }
  }
  if (time.today) {
    painter.setPen(QPen(color(Token::bad), 1.5 * unit));
    painter.drawLine(QPointF(at(*time.today), cell.top()), QPointF(at(*time.today), cell.bottom()));
  }
  for (const auto& [place, done] : time.steps) {
    const double side = 5.0 * unit, x = std::clamp(at(place), cell.left() + side + unit, cell.right() - side - unit);
    painter.setPen(QPen(color(Token::text), 1.2 * unit));
    painter.setBrush(done ? color(Token::text) : color(Token::surface));
    painter.drawPolygon(QPolygonF{{x, middle - side}, {x + side, middle}, {x, middle + side}, {x - side, middle}});
  }
  painter.restore();
}
}  // namespace

void CellDelegate::drawLine(QPainter& painter, const QRect& place, const QString& words, const QFont& base, bool italic,
                            bool strong, bool right) const {
  if (words.isEmpty() || place.width() <= 0) return;
  if (base != font_) {
    shaped_.clear();
    font_ = base;
  }
  QFont font = base;
  if (italic) font.setItalic(true);
  if (strong) font.setWeight(QFont::DemiBold);
  const std::pair key(words, place.width() * 4 + italic * 2 + strong);
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
  painter.drawStaticText(QPointF(right ? place.right() + 1 - size.width() : place.left(),
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
  // A figure that is cut at the edge would be read as a smaller one.
  if (view && columnOf(index).right) text.setRight(std::min(text.right(), view->viewport()->width() - pad / 2));
  const RecordModel::Cell content = modelOf(index).cell(index);
  const QString& fault = content.fault;
  text.setLeft(text.left() + content.look.depth * px(option.widget, 18));
  const bool missing = content.look.missing;
  const Mark mark = content.look.mark;
  if (mark != Mark::none) {
    const int side = px(option.widget, 13);
    drawMark(*painter, QRectF(text.left(), cell.center().y() - side / 2.0 + 0.5, side, side), mark);
    text.setLeft(text.left() + side + px(option.widget, 6));
  }
  if (!fault.isEmpty()) text.setRight(text.right() - px(option.widget, 13));
  // The table draws what asks for a new record, over its whole row.
  QString words = modelOf(index).isNewRow(index) || content.look.time ? QString() : content.look.text;
  if (content.look.badge > 0) {
    const QRectF sheet(text.left(), cell.center().y() - px(option.widget, 9) + 0.5, px(option.widget, 26),
                       px(option.widget, 18));
    painter->fillRect(sheet, content.look.ground);
    painter->setPen(inkOn(content.look.ground));
    painter->setFont(roleFont(option.font, TextRole::strong));
    painter->drawText(sheet, Qt::AlignCenter, words.left(content.look.badge));
    painter->setFont(option.font);
    words = words.mid(content.look.badge).trimmed();
    text.setLeft(text.left() + px(option.widget, 32));
  }
  if (content.look.boxes > 0) {
    const int side = px(option.widget, 12), step = side + px(option.widget, 2);
    const int top = cell.center().y() - side / 2;
    for (int i = 0; i < content.look.boxes; ++i) {
      const QRect box(text.left() + i * step, top, side, side);
      if (i < content.look.filled)
        painter->fillRect(box, color(Token::accent));
      else
        painter->setPen(color(Token::control)), painter->drawRect(box.adjusted(0, 0, -1, -1));
      if (i + 1 == content.look.under)
        painter->fillRect(QRect(box.left(), box.bottom() + px(option.widget, 3), side, px(option.widget, 2)),
                          color(Token::text));
    }
    text.setLeft(text.left() + content.look.boxes * step + px(option.widget, 6));
  }
  if (!content.look.trend.isEmpty()) drawTrend(*painter, text, content.look.trend, px(option.widget, 1));
  if (content.look.time) drawTime(*painter, QRectF(cell), *content.look.time, px(option.widget, 1));
  if (content.look.share) {
    const QRectF bar(text.left(), cell.center().y() - px(option.widget, 3) + 0.5, px(option.widget, 36),
                     px(option.widget, 6));
    drawShare(*painter, bar, *content.look.share);
    text.setLeft(text.left() + px(option.widget, 40));
  }
  painter->setPen(!fault.isEmpty()        ? color(Token::bad)
                  : missing               ? color(Token::text3)
                  : columnOf(index).write ? color(Token::text)
                                          : color(Token::text2));
  drawLine(*painter, text, words, option.font, missing, columnOf(index).strong || content.look.strong,
           columnOf(index).right);
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
  auto* line = new QLineEdit(parent);
  line->setFrame(false);
  line->setAlignment(column.right ? Qt::AlignRight : Qt::AlignLeft);
  if (column.choices) {
    auto* completer = new QCompleter(column.choices(modelOf(index).open()), line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    line->setCompleter(completer);
    new OneChoice(line, completer);
    // All of them by the arrow, by Alt+Down, and when the cell is opened without typing.
    const auto all = [line, completer] {
      completer->setCompletionPrefix({});
      completer->complete();
      line->selectAll();
    };
    QAction* arrow = line->addAction(icon(QStringLiteral("chevD")), QLineEdit::TrailingPosition);
    arrow->setToolTip(tr("Show the choices"));
    connect(arrow, &QAction::triggered, line, all);
    auto* keys = new QShortcut(QKeySequence(QStringLiteral("Alt+Down")), line);
    keys->setContext(Qt::WidgetShortcut);
    connect(keys, &QShortcut::activated, line, all);
    // Return while the list is open comes here past the filter: what was typed is taken.
    connect(line, &QLineEdit::returnPressed, this, [this, line, completer] {
      if (completer->popup()->currentIndex().isValid()) return;
      QTimer::singleShot(0, line, [this, line] {
        const QPointer<QLineEdit> open = line;
        Q_EMIT const_cast<CellDelegate*>(this)->commitData(line);
        if (open && open->isVisible()) Q_EMIT const_cast<CellDelegate*>(this)->closeEditor(line);
        Q_EMIT const_cast<CellDelegate*>(this)->leave(0, 1);
      });
    });
    if (column.onlyChoices) {
      QTimer::singleShot(0, line, [line, all] {
        if (!line->isModified()) all();
      });
      // A choice is a whole edit: no further Enter is needed.
      connect(completer, qOverload<const QString&>(&QCompleter::activated), this, [this, line](const QString& choice) {
        line->setText(choice);
        line->setModified(true);
        Q_EMIT const_cast<CellDelegate*>(this)->commitData(line);
        Q_EMIT const_cast<CellDelegate*>(this)->closeEditor(line);
      });
    }
  }
  if (column.understood)
    Echo::attach(line, [&open = modelOf(index).open(), understood = column.understood](const QString& text) {
      return understood(open, text);
    });
  QWidget* editor = line;
  // Not the pale palette of the rows: the text that is selected in the editor must be seen.
  editor->setPalette(QApplication::palette());
  editor->setAutoFillBackground(true);
  editor->setAccessibleName(column.title);
  editor->setFont(option.font);
  return editor;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
  auto* line = qobject_cast<QLineEdit*>(editor);
  // Called again whenever the plan changes: what is being typed stays.
  if (!line || line->isModified()) return;
  line->setText(index.data(Qt::EditRole).toString());
  line->selectAll();
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
  const auto* line = qobject_cast<QLineEdit*>(editor);
  if (!line) return;
  const ColumnSpec& column = columnOf(index);
  QString text = line->text();
  if (column.choices && column.onlyChoices && line->isModified() && !text.trimmed().isEmpty())
    text = meant(text, column.choices(modelOf(index).open()));
  model->setData(index, text);
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

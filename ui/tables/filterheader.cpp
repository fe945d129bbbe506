// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/filterheader.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/look/measures.h"
#include "ui/look/theme.h"

namespace iap::ui {

FilterHeader::FilterHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
  setSectionsClickable(true);
  setSectionsMovable(true);
  setHighlightSections(false);
  setStretchLastSection(false);
  setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeFields);
  connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeFields);
  connect(this, &QHeaderView::sectionResized, this, &FilterHeader::widthsChanged);
  connect(this, &QHeaderView::sectionCountChanged, this, &FilterHeader::widthsChanged);
  connect(this, &QHeaderView::sortIndicatorChanged, this, &FilterHeader::widthsChanged);
}

void FilterHeader::setFields(int count) {
  for (int i = int(fields_.size()); i < count; ++i) {
    auto* field = new QLineEdit(this);
    const QString title = model()->headerData(i, Qt::Horizontal).toString();
    field->setAccessibleName(tr("Filter %1").arg(title));
    field->setToolTip(tr("Show only rows in which %1 contains this").arg(title));
    field->setClearButtonEnabled(true);
    field->setFocusPolicy(Qt::ClickFocus);
    field->installEventFilter(this);
    connect(field, &QLineEdit::textChanged, this, [this, i, field](const QString& text) {
      // A filter that is at work is seen from afar.
      field->setProperty("tone", text.isEmpty() ? QVariant() : QVariant(int(Token::accent)));
      field->setModified(false);  // nothing of the plan is being typed here
      Q_EMIT filterChanged(i, text);
    });
    fields_ += field;
  }
  placeFields();
}

int FilterHeader::titleHeight() const {
  return std::max(px(this, 30), titleLines_ * fontMetrics().height() + px(this, 10));
}

void FilterHeader::setTitleLines(int lines) {
  linesGiven_ = true;
  if (lines == titleLines_) return;
  titleLines_ = lines;
  viewport()->update();
}

void FilterHeader::widthsChanged() {
  if (linesGiven_) return;
  stale_ = true;
  if (std::exchange(looking_, true)) return;
  QMetaObject::invokeMethod(
      this,
      [this] {
        looking_ = false;
        if (sizeHint().height() == height()) return;
        Q_EMIT geometriesChanged();
      },
      Qt::QueuedConnection);
}

void FilterHeader::changeEvent(QEvent* event) {
  QHeaderView::changeEvent(event);
  if (event->type() == QEvent::FontChange) widthsChanged();
}

QString FilterHeader::titleOf(int section) const {
  QString text = model()->headerData(section, Qt::Horizontal).toString();
  if (isSortIndicatorShown() && sortIndicatorSection() == section)
    text +=
        sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("\u00a0\u2191") : QStringLiteral("\u00a0\u2193");
  return text;
}

QRect FilterHeader::titleRoom(const QRect& section) const {
  const int pad = px(this, 8);
  return {section.left() + pad, section.top(), section.width() - 2 * pad, titleHeight()};
}

int FilterHeader::mostLines() const {
  const int high = parentWidget() ? parentWidget()->height() / fontMetrics().height() : 0;
  return high < 12 ? 1 : high < 18 ? 2 : 3;
}

int FilterHeader::linesOf(const QString& title, int width, int most) const {
  const QFontMetrics strong(roleFont(font(), TextRole::strong));
  if (strong.horizontalAdvance(title) <= width) return 1;
  for (const QString& word : title.split(u' '))
    if (strong.horizontalAdvance(word) > width) return 1;
  const int high = strong.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, title).height();
  const int lines = int(std::lround(double(high) / strong.lineSpacing()));
  return lines > most ? 1 : lines;
}

int FilterHeader::leastWidth(int section) const {
  const QFontMetrics strong(roleFont(font(), TextRole::strong));
  int widest = 0;
  for (const QString& word : titleOf(section).split(u' ')) widest = std::max(widest, strong.horizontalAdvance(word));
  return widest + 2 * px(this, 8) + 1;
}

QSize FilterHeader::sizeHint() const {
  const int most = mostLines();
  if (!linesGiven_ && (std::exchange(stale_, false) || most != foundFor_)) {
    foundFor_ = most;
    titleLines_ = 1;
    for (int i = 0; i < count(); ++i)
      if (!isSectionHidden(i))
        titleLines_ = std::max(titleLines_, linesOf(titleOf(i), sectionSize(i) - 2 * px(this, 8), most));
  }
  const int filters = fields_.isEmpty() ? 0 : std::max(px(this, 32), fontMetrics().height() + px(this, 12));
  return {QHeaderView::sizeHint().width(), titleHeight() + filters};
}

void FilterHeader::updateGeometries() {
  QHeaderView::updateGeometries();
  placeFields();
}

void FilterHeader::placeFields() {
  const int top = titleHeight(), gap = px(this, 3), frozen = frozenSection(), frozenTo = frozenWidth();
  for (int i = 0; i < fields_.size(); ++i) {
    const bool fixed = i == frozen && frozenTo > 0;
    const int at = fixed ? 0 : sectionViewportPosition(i), end = at + sectionSize(i);
    // A field that lies partly under the frozen one keeps what is in sight; too little to type in goes.
    const int x = fixed ? 0 : std::max(at, frozenTo);
    const bool whole = x == at, enough = end - x >= px(this, 48);
    fields_[i]->setVisible(!isSectionHidden(i) && (whole || enough));
    fields_[i]->setGeometry(x + gap, top + gap, end - x - 2 * gap, height() - top - 2 * gap);
  }
}

int FilterHeader::frozenSection() const {
  if (names_ >= 0 && names_ < count() && !isSectionHidden(names_) && sectionSize(names_) <= width() / 2) return names_;
  for (int visual = 0; visual < count(); ++visual)
    if (!isSectionHidden(logicalIndex(visual))) return logicalIndex(visual);
  return -1;
}

int FilterHeader::frozenWidth() const {
  const int frozen = frozenSection();
  return frozen >= 0 && offset() > sectionPosition(frozen) ? sectionSize(frozen) : 0;
}

bool FilterHeader::isFiltered() const {
  return std::any_of(fields_.begin(), fields_.end(), [](const QLineEdit* field) { return !field->text().isEmpty(); });
}

void FilterHeader::clearFilters() {
  for (QLineEdit* field : fields_) field->clear();
}

bool FilterHeader::eventFilter(QObject* object, QEvent* event) {
  // The base class watches its viewport by this same filter.
  auto* field = qobject_cast<QLineEdit*>(object);
  const int section = field ? int(fields_.indexOf(field)) : -1;
  if (event->type() != QEvent::KeyPress || section < 0) return QHeaderView::eventFilter(object, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  switch (key->key()) {
    case Qt::Key_Escape:
      if (field->text().isEmpty())
        Q_EMIT left(section);
      else
        field->clear();
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
      Q_EMIT left(section);
      return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: {
      int visual = visualIndex(section);
      const int step = key->key() == Qt::Key_Tab ? 1 : -1;
      do visual += step;
      while (visual >= 0 && visual < count() && isSectionHidden(logicalIndex(visual)));
      if (visual < 0 || visual >= count()) {
        Q_EMIT left(section);
      } else {
        fields_[logicalIndex(visual)]->setFocus(Qt::TabFocusReason);
      }
      return true;
    }
    default:
      return QHeaderView::eventFilter(object, event);
  }
}

void FilterHeader::paintEvent(QPaintEvent* event) {
  QHeaderView::paintEvent(event);
  const int frozen = frozenSection(), wide = frozenWidth();
  if (wide == 0) return;
  QPainter painter(viewport());
  paintSection(&painter, QRect(0, 0, wide, height()), frozen);
  painter.setPen(color(Token::line));
  painter.drawLine(wide - 1, 0, wide - 1, height());
}

void FilterHeader::mousePressEvent(QMouseEvent* event) {
  // On the frozen title the press is meant for it, not for what lies under it.
  const int wide = frozenWidth();
  if (wide == 0 || event->pos().x() >= wide) return QHeaderView::mousePressEvent(event);
  if (event->pos().y() >= titleHeight()) return;
  const int frozen = frozenSection();
  setSortIndicator(frozen, sortIndicatorSection() == frozen && sortIndicatorOrder() == Qt::AscendingOrder
                               ? Qt::DescendingOrder
                               : Qt::AscendingOrder);
}

void FilterHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
  painter->fillRect(rect, color(Token::raised));
  painter->setFont(roleFont(font(), TextRole::strong));
  painter->setPen(color(Token::text2));
  int alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
  if (!(alignment & Qt::AlignVertical_Mask)) alignment |= Qt::AlignVCenter;
  const QString text = titleOf(section);
  const QRect inside = titleRoom(rect);
  if (titleLines_ > 1 && (linesGiven_ || linesOf(text, inside.width(), titleLines_) > 1))
    painter->drawText(inside, alignment | Qt::TextWordWrap, text);
  else
    painter->drawText(inside, alignment,
                      QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, inside.width()));
  painter->setPen(color(Token::line));
  painter->drawLine(rect.bottomLeft(), rect.bottomRight());
}

}  // namespace iap::ui

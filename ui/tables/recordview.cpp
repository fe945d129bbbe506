// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/recordview.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <span>
#include <utility>

#include "ui/look/measures.h"
#include "ui/tables/celldelegate.h"

namespace iap::ui {

RecordView::RecordView(RecordModel& model, QWidget* parent) : QTreeView(parent), model_(model) {
  auto* header = new FilterHeader(this);
  setHeader(header);
  setModel(&model);
  header->setFields(model.columnCount());
  header->setNameSection(model.spec().addColumn);
  header->setSortIndicatorShown(true);
  const bool outline = model.spec().outline.has_value(), ownOrder = outline || model.spec().ownOrder;
  // An outline stands in its own order until a column is asked for, and again after the third click.
  header->setSortIndicator(ownOrder ? -1 : 0, Qt::AscendingOrder);
  header->setSortIndicatorClearable(ownOrder);
  if (outline) {
    setDragDropMode(QAbstractItemView::InternalMove);
    setDragEnabled(true);
  }
  header->setSectionsClickable(true);  // setHeader() has switched it off
  connect(header, &QHeaderView::sortIndicatorChanged, &model, &RecordModel::sort);
  connect(header, &FilterHeader::filterChanged, &model, &RecordModel::setFilter);
  connect(header, &FilterHeader::left, this, [this](int section) {
    QModelIndex to = currentIndex();
    if (!to.isValid()) to = model_.indexOf(model_.shownIds().value(0), section);
    if (to.isValid()) makeCurrent(to.siblingAtColumn(section));
    setFocus();
  });
  setUniformRowHeights(true);
  setAllColumnsShowFocus(false);
  setRootIsDecorated(false);
  setIndentation(0);
  setItemsExpandable(true);
  setExpandsOnDoubleClick(false);
  setSelectionBehavior(QAbstractItemView::SelectItems);
  setSelectionMode(QAbstractItemView::ExtendedSelection);
  resting_.setSingleShot(true);
  resting_.setInterval(60);
  connect(&resting_, &QTimer::timeout, this, [this] {
    if (const QList<qint64> ids = selectedIds(); !ids.isEmpty() && state() != EditingState) Q_EMIT selectedRecords(ids);
  });
  setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed |
                  QAbstractItemView::DoubleClicked);
  setTabKeyNavigation(true);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  setFrameShape(QFrame::NoFrame);
  setPalette(viewPalette(isDark()));
  auto* delegate = new CellDelegate(this);
  setItemDelegate(delegate);
  connect(&model, &RecordModel::added, this, [this, delegate](qint64 id) {
    // Only of what is typed and left by a key: pasted rows and clicks elsewhere lead nowhere.
    if (delegate->isLeaving()) added_ = id;
    // What was just made must be seen.
    if (!model_.indexOf(id).isValid() && model_.isFiltered()) head().clearFilters();
  });
  connect(delegate, &CellDelegate::leave, this, [this](int columns, int rows) {
    // Enter in the last row waits for the next record; Tab goes on in the one that it made.
    const int column = currentIndex().column();
    if (added_ != 0 && columns != 0) makeCurrent(model_.indexOf(added_, column));
    if (added_ != 0 && columns != 0) runInNew_ = true;
    const bool waits = std::exchange(added_, 0) != 0 && columns == 0;
    // After a run of Tabs Enter goes back to where the run began, as in a spreadsheet.
    const int begin = columns != 0 && tabbedFrom_ < 0 ? column : tabbedFrom_;
    QModelIndex next = waits ? currentIndex() : neighbour(rows, columns);
    // The record that the run made may have gone to its place in the order: below it stands another one, not the row
    // for the next.
    if (columns == 0 && runInNew_ && rows > 0) next = model_.index(model_.rowCount() - 1, column);
    if (columns == 0 && begin >= 0 && next.isValid()) next = next.siblingAtColumn(begin);
    if (columns == 0) runInNew_ = false;
    if (next.isValid()) makeCurrent(next);
    // Also where it is current already: the row that waits for the next record moved on below what was made.
    if (next.isValid()) scrollTo(next);
    tabbedFrom_ = columns != 0 ? begin : -1;
    setFocus();
  });
  for (int i = 0; i < model.columnCount(); ++i)
    setColumnWidth(i, std::max(px(this, model.spec().columns[i].width), header->leastWidth(i)));
  header->setMinimumSectionSize(px(this, 40));
  fitNames();
  expandAll();
  connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
    current_ = {model_.isNewRow(currentIndex()) ? -1 : model_.idAt(currentIndex()), currentIndex().column()};
  });
  connect(&model, &QAbstractItemModel::modelReset, this, &RecordView::restoreAfterReset);
  connect(&model, &RecordModel::totalsChanged, this, &RecordView::placeEmptyState);
  connect(&model, &RecordModel::refused, this, [this](const QString& sentence) { Q_EMIT refused({sentence}); });
  // A table that nobody has seen yet rests like one that is hidden.
  model_.setAwake(false);
}

void RecordView::restoreAfterReset() {
  expandAll();
  const int column = std::max(0, current_.second);
  const QModelIndex index =
      current_.first == -1 ? model_.index(model_.rowCount() - 1, column) : model_.indexOf(current_.first, column);
  if (index.isValid()) makeCurrent(index);
}

void RecordView::changeEvent(QEvent* event) {
  QTreeView::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && palette() != viewPalette(isDark())) setPalette(viewPalette(isDark()));
}

void RecordView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTreeView::currentChanged(current, previous);
  if (current.isValid()) Q_EMIT currentRecord(model_.idAt(current));
  // After the table itself has moved to its current row.
  if (hasFocus()) QMetaObject::invokeMethod(this, &RecordView::showRowOutside, Qt::QueuedConnection);
}

void RecordView::showRowOutside() {
  const QRect row = visualRect(currentIndex());
  for (QWidget* above = parentWidget(); above && row.isValid(); above = above->parentWidget())
    if (auto* area = qobject_cast<QScrollArea*>(above); area && area->widget()->height() > area->viewport()->height())
      area->ensureVisible(0, viewport()->mapTo(area->widget(), row.center()).y(), 0, row.height());
}

void RecordView::mousePressEvent(QMouseEvent* event) {
  tabbedFrom_ = -1;
  runInNew_ = false;
  const QModelIndex index = indexAt(event->pos());
  // Whoever clicks the row that is current already wants to see it, whatever else the form shows.
  if (index == currentIndex() && model_.idAt(index) != 0) Q_EMIT currentRecord(model_.idAt(index));
  if (model_.isGroup(index)) {
    const QModelIndex group = index.siblingAtColumn(0);
    setExpanded(group, !isExpanded(group));
  }
  QTreeView::mousePressEvent(event);
}

void RecordView::mouseDoubleClickEvent(QMouseEvent* event) {
  // On the blank below the rows a new one is wanted, not the cell that happens to be current.
  if (!indexAt(event->pos()).isValid() && event->button() == Qt::LeftButton && model_.spec().add) return typeNewRow();
  QTreeView::mouseDoubleClickEvent(event);
}

void RecordView::typeNewRow() {
  const QModelIndex last = model_.index(model_.rowCount() - 1, model_.spec().addColumn);
  makeCurrent(last);
  scrollTo(last);
  setFocus();
  edit(last);
}

void RecordView::fitNames() {
  // The column of names takes the room that is left, and never less than names need: then the others move sideways.
  const int names = model_.spec().addColumn;
  const int least = px(this, std::max(170.0, model_.spec().columns[names].width * 0.8));
  int others = 0;
  for (int i = 0; i < model_.columnCount(); ++i)
    if (i != names && !isColumnHidden(i)) others += columnWidth(i);
  const bool room = viewport()->width() - others >= least;
  const bool wasStretched = header()->sectionResizeMode(names) == QHeaderView::Stretch;
  header()->setSectionResizeMode(names, room ? QHeaderView::Stretch : QHeaderView::Interactive);
  // Not what the last stretching left: the same window shows the same widths again.
  if (!room && (wasStretched || columnWidth(names) < least))
    setColumnWidth(names, px(this, std::max(170.0, model_.spec().columns[names].width)));
}

void RecordView::resizeEvent(QResizeEvent* event) {
  const QRect current = visualRect(currentIndex());
  const bool wasInSight = current.isValid() && current.top() >= 0 && current.bottom() < event->oldSize().height();
  QTreeView::resizeEvent(event);
  fitNames();
  placeEmptyState();
  // A message that opens above or below must not cover where one is.
  if (wasInSight && current.bottom() >= viewport()->height()) scrollTo(currentIndex());
}

void RecordView::placeEmptyState() {
  // Not where only a part of the records is asked for.
  const bool all = model_.spec().scope || model_.open().plan().table(model_.spec().table)->isEmpty();
  const bool none = all && model_.shownIds().isEmpty() && !model_.isFiltered() && !model_.spec().emptyTitle.isEmpty();
  if (none && !empty_) {
    // It stands over the rows and lets the mouse through; the header stays, so that pasting works at once.
    empty_ = new QWidget(this);
    empty_->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* layout = new QVBoxLayout(empty_);
    auto* title = new QLabel(model_.spec().emptyTitle);
    title->setFont(roleFont(font(), TextRole::section));
    title->setAlignment(Qt::AlignCenter);
    auto* words = new QLabel(model_.spec().emptyWords);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    setInk(words, Token::text2);
    layout->addWidget(title);
    layout->addWidget(words);
  }
  if (!empty_) return;
  empty_->setVisible(none);
  const int wide = std::min(px(this, 420), width() - px(this, 32));
  const int high = empty_->layout()->totalHeightForWidth(wide);
  empty_->setGeometry((width() - wide) / 2,
                      std::max(header()->height() + 2 * ui::rowHeight(this), (height() - high) / 3), wide, high);
}

QModelIndex RecordView::indexAt(const QPoint& point) const {
  const QModelIndex index = QTreeView::indexAt(point);
  return index.isValid() && point.x() < head().frozenWidth() ? index.siblingAtColumn(head().frozenSection()) : index;
}

QRect RecordView::visualRect(const QModelIndex& index) const {
  QRect rect = QTreeView::visualRect(index);
  if (index.column() == head().frozenSection() && head().frozenWidth() > 0) rect.moveLeft(0);
  return rect;
}

void RecordView::scrollTo(const QModelIndex& index, ScrollHint hint) {
  QTreeView::scrollTo(index, hint);
  const int frozen = head().frozenWidth();
  if (frozen == 0 || index.column() == head().frozenSection()) return;
  // Not under the frozen column.
  if (const int hidden = frozen - QTreeView::visualRect(index).left(); hidden > 0)
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void RecordView::scrollContentsBy(int dx, int dy) {
  QTreeView::scrollContentsBy(dx, dy);
  // What stands still must not be moved along with the picture of the rest.
  if (dx == 0) return;
  viewport()->update();
  header()->viewport()->update();
  head().placeFields();
}

void RecordView::paintEvent(QPaintEvent* event) {
  QTreeView::paintEvent(event);
  if (!model_.isFiltered() || !model_.shownIds().isEmpty()) return;
  QPainter painter(viewport());
  painter.setPen(color(Token::text2));
  const QRect room = viewport()->rect().adjusted(px(this, 24), px(this, 48), -px(this, 24), 0);
  painter.drawText(room, int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap,
                   tr("No row fits the filter. Esc in a filter field clears it."));
}

void RecordView::sortByColumn() {
  const int section = currentIndex().isValid() ? currentIndex().column() : head().frozenSection();
  const bool again = head().sortIndicatorSection() == section && head().sortIndicatorOrder() == Qt::AscendingOrder;
  if (head().isSortIndicatorClearable() && head().sortIndicatorSection() == section && !again)
    return head().setSortIndicator(-1, Qt::AscendingOrder);
  head().setSortIndicator(section, again ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RecordView::filter() {
  int section = currentIndex().isValid() ? currentIndex().column() : model_.spec().addColumn;
  if (head().isSectionHidden(section)) section = head().frozenSection();
  if (QLineEdit* field = head().field(section)) {
    horizontalScrollBar()->setValue(std::min(horizontalScrollBar()->value(), header()->sectionPosition(section)));
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
  }
}

namespace {

struct OutlineKey {
  Qt::Key key;
  RecordModel::Move move;
  const char* words;
};

std::span<const OutlineKey> outlineKeys() {
  static constexpr OutlineKey keys[] = {
      {Qt::Key_Up, RecordModel::Move::up, QT_TRANSLATE_NOOP("iap::ui::RecordView", "Move up")},
      {Qt::Key_Down, RecordModel::Move::down, QT_TRANSLATE_NOOP("iap::ui::RecordView", "Move down")},
      {Qt::Key_Right, RecordModel::Move::in, QT_TRANSLATE_NOOP("iap::ui::RecordView", "Move below the row above")},
      {Qt::Key_Left, RecordModel::Move::out, QT_TRANSLATE_NOOP("iap::ui::RecordView", "Move one level up")}};
  return keys;
}

}  // namespace

void RecordView::moveRow(RecordModel::Move direction) {
  const qint64 id = model_.idAt(currentIndex());
  const int column = currentIndex().column();
  const QList<qint64> ids = selectedIds();
  header()->setSortIndicator(-1, Qt::AscendingOrder);
  if (ids.size() > 1 && ids.contains(id)) {
    if (model_.move(ids, direction)) select(ids);
    return;
  }
  if (id == 0 || !model_.move({id}, direction)) return;
  const QModelIndex there = model_.indexOf(id, column);
  makeCurrent(there);
  scrollTo(there);
}

void RecordView::contextMenuEvent(QContextMenuEvent* event) {
  const QModelIndex at = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
  if (!at.isValid() || model_.isGroup(at)) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const bool row = model_.idAt(at) != 0, many = selectionModel()->selectedIndexes().size() > 1;
  const auto entry = [&](const QString& text, const QKeySequence& keys, bool enabled, auto act) {
    // As text: the keys themselves belong to the commands of the window.
    QAction* action = menu->addAction(text + u'\t' + keys.toString(QKeySequence::NativeText));
    action->setEnabled(enabled);
    connect(action, &QAction::triggered, this, act);
  };
  entry(tr("Copy"), QKeySequence::Copy, row, &RecordView::copy);
  entry(tr("Paste"), QKeySequence::Paste, true, &RecordView::paste);
  entry(tr("Fill down"), QKeySequence(QStringLiteral("Ctrl+D")), many, &RecordView::fillDown);
  entry(tr("Clear"), QKeySequence(Qt::Key_Delete), row, &RecordView::clearCells);
  menu->addSeparator();
  if (model_.spec().outline)
    for (const OutlineKey& key : outlineKeys())
      entry(tr(key.words), QKeySequence(QKeyCombination(Qt::AltModifier | Qt::ShiftModifier, key.key)), row,
            [this, move = key.move] { moveRow(move); });
  entry(tr("Sort by this column"), QKeySequence(QStringLiteral("Ctrl+Shift+S")), true, &RecordView::sortByColumn);
  entry(tr("Delete %n row(s)", nullptr, std::max(1, int(selectedIds().size()))),
        QKeySequence(QStringLiteral("Ctrl+Del")), row, &RecordView::removeRows);
  menu->popup(event->globalPos());
}

void RecordView::drawBranches(QPainter*, const QRect&, const QModelIndex&) const {}

/// Nothing stands beside it in its row: it need not be cut at the edge of its column.
void RecordView::drawPrompt(QPainter* painter, const QRect& row, int frozen) const {
  const int column = model_.spec().addColumn, pad = px(this, 8);
  const int left = frozen > 0 && column == head().frozenSection() ? 0 : columnViewportPosition(column);
  QFont italic = font();
  italic.setItalic(true);
  painter->setFont(italic);
  painter->setPen(color(Token::text3));
  const QRect place(left + pad, row.top(), viewport()->width() - left - 2 * pad, row.height());
  painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                    QFontMetrics(italic).elidedText(model_.spec().addPrompt, Qt::ElideRight, place.width()));
  painter->setFont(font());
}

void RecordView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  if (!model_.isGroup(index)) {
    QTreeView::drawRow(painter, option, index);
    const int wide = head().frozenWidth();
    if (model_.isNewRow(index)) drawPrompt(painter, option.rect, wide);
    if (wide == 0 || model_.isNewRow(index)) return;
    const QModelIndex frozen = index.siblingAtColumn(head().frozenSection());
    QStyleOptionViewItem cell = option;
    initViewItemOption(&cell);
    cell.rect = QRect(0, option.rect.top(), wide, option.rect.height());
    cell.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(frozen));
    itemDelegate()->paint(painter, cell, frozen);
    painter->setPen(color(Token::line));
    painter->drawLine(cell.rect.topRight(), cell.rect.bottomRight());
    return;
  }
  const QModelIndex group = index.siblingAtColumn(0);
  const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
  painter->fillRect(row, color(Token::raised));
  const int side = px(this, 14), pad = px(this, 8);
  drawIcon(*painter, isExpanded(group) ? QStringLiteral("chevD") : QStringLiteral("chevR"),
           QRectF(pad, row.center().y() - side / 2.0, side, side), color(Token::text2));
  const QStringList cells = model_.groupCells(group);
  // The sums stand in their columns; the title takes the room before the first of them.
  int titleEnd = row.right();
  painter->setFont(roleFont(font(), TextRole::strong));
  painter->setPen(color(Token::text));
  for (int c = 1; c < model_.columnCount(); ++c) {
    if (cells.value(c).isEmpty() || isColumnHidden(c)) continue;
    QRect cell(columnViewportPosition(c), row.top(), columnWidth(c), row.height());
    cell.adjust(pad, 0, -pad, 0);
    // A sum that is cut at the edge would be read as a smaller one.
    cell.setRight(std::min(cell.right(), viewport()->width() - pad));
    if (cell.width() < pad) continue;
    const bool fits = painter->fontMetrics().horizontalAdvance(cells[c]) <= cell.width();
    painter->drawText(cell, Qt::AlignRight | Qt::AlignVCenter, fits ? cells[c] : QString(QChar(0x2026)));
    titleEnd = std::min(titleEnd, cell.left());
  }
  const QString title = group.data().toString();
  QRect place(pad + side + px(this, 8), row.top(), 0, row.height());
  place.setRight(titleEnd - pad);
  const QString remark = cells.value(0) + cells.value(model_.columnCount());
  // The title is cut before what is said of its rows, as long as something of it is left.
  const int told = remark.isEmpty() ? 0 : QFontMetrics(font()).horizontalAdvance(remark) + px(this, 12);
  const QString shown = painter->fontMetrics().elidedText(
      title, Qt::ElideRight, place.width() >= 2 * told ? place.width() - told : place.width());
  painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, shown);
  if (!remark.isEmpty()) {
    place.setLeft(place.left() + painter->fontMetrics().horizontalAdvance(shown) + px(this, 10));
    painter->setFont(font());
    painter->setPen(color(Token::text2));
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(remark, Qt::ElideRight, std::max(0, place.width())));
  }
  painter->setPen(color(Token::grid));
  painter->drawLine(row.bottomLeft(), row.bottomRight());
  if (currentIndex().siblingAtColumn(0) == group && hasFocus()) {
    painter->setPen(QPen(color(Token::accent), 2));
    painter->drawRect(row.adjusted(1, 1, -1, -1));
  }
}

QModelIndex RecordView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
  // Tab goes along the row; a tree would go down.
  if (action == MoveNext || action == MovePrevious) return neighbour(0, action == MoveNext ? 1 : -1);
  // Home and End are of the row; with Ctrl of the table.
  if ((action == MoveHome || action == MoveEnd) && currentIndex().isValid() && !(modifiers & Qt::ControlModifier)) {
    int visual = action == MoveHome ? 0 : header()->count() - 1;
    while (header()->isSectionHidden(header()->logicalIndex(visual))) visual += action == MoveHome ? 1 : -1;
    return currentIndex().siblingAtColumn(header()->logicalIndex(visual));
  }
  return QTreeView::moveCursor(action, modifiers);
}

QModelIndex RecordView::neighbour(int rows, int columns) const {
  QModelIndex index = currentIndex();
  if (!index.isValid()) return {};
  if (columns != 0) {
    int visual = header()->visualIndex(index.column());
    do visual += columns;
    while (visual >= 0 && visual < header()->count() && header()->isSectionHidden(header()->logicalIndex(visual)));
    return visual >= 0 && visual < header()->count() ? index.siblingAtColumn(header()->logicalIndex(visual)) : index;
  }
  const int column = index.column();
  do index = rows > 0 ? indexBelow(index) : indexAbove(index);
  while (index.isValid() && model_.isGroup(index));
  return index.isValid() ? index.siblingAtColumn(column) : currentIndex();
}

void RecordView::showEvent(QShowEvent* event) {
  model_.setAwake(true);
  QTreeView::showEvent(event);
}

void RecordView::hideEvent(QHideEvent* event) {
  QTreeView::hideEvent(event);
  // Not when the window is put away for a moment.
  if (!event->spontaneous()) model_.setAwake(false);
}

void RecordView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
  QTreeView::selectionChanged(selected, deselected);
  resting_.start();
}

void RecordView::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (event->matches(QKeySequence::Copy)) return copy();
  if (event->matches(QKeySequence::Paste)) return paste();
  if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_D) return fillDown();
  if (event->matches(QKeySequence::Find)) return filter();
  if (event->key() == Qt::Key_Escape && model_.dropFault(currentIndex())) return;
  if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Space) {
    const int column = currentIndex().column();
    QItemSelection all;
    for (const qint64 id : model_.shownIds()) all.select(model_.indexOf(id, column), model_.indexOf(id, column));
    selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
    return;
  }
  if (event->modifiers() == Qt::ShiftModifier && event->key() == Qt::Key_Space) {
    selectionModel()->select(currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return;
  }
  if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Delete) return removeRows();
  if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) return clearCells();
  if (model_.isGroup(currentIndex()) && (enter || event->key() == Qt::Key_Space)) {
    const QModelIndex group = currentIndex().siblingAtColumn(0);
    setExpanded(group, !isExpanded(group));
    return;
  }
  if (enter && state() != EditingState) {
    QModelIndex next = neighbour(event->modifiers() & Qt::ShiftModifier ? -1 : 1, 0);
    if (std::exchange(runInNew_, false) && !(event->modifiers() & Qt::ShiftModifier))
      next = model_.index(model_.rowCount() - 1, tabbedFrom_);
    if (next.isValid()) makeCurrent(next);
    return;
  }
  if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && event->modifiers() == Qt::NoModifier) {
    // The tree would fold groups; a table goes to the next cell.
    const QModelIndex next = neighbour(0, event->key() == Qt::Key_Right ? 1 : -1);
    if (next.isValid()) makeCurrent(next);
    return;
  }
  if (model_.spec().outline && event->modifiers() == (Qt::AltModifier | Qt::ShiftModifier))
    for (const OutlineKey& each : outlineKeys())
      if (event->key() == each.key) return moveRow(each.move);
  if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down) {
    edit(currentIndex());
    return;
  }
  // A table that was just entered has no current cell yet: the first one, or the row that takes new records.
  if (!currentIndex().isValid() && model_.rowCount() > 0) {
    const int column =
        model_.isNewRow(model_.index(0, 0)) ? model_.spec().addColumn : std::max(0, head().frozenSection());
    makeCurrent(model_.index(0, column));
    if (event->text().isEmpty()) return;
  }
  // As in a spreadsheet: F2 goes on writing at the end, typing replaces.
  if (event->key() == Qt::Key_F2 && event->modifiers() == Qt::NoModifier) {
    edit(currentIndex());
    if (auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget()); line && isAncestorOf(line)) {
      line->deselect();
      line->end(false);
    }
    return;
  }
  const QModelIndex at = currentIndex();
  const bool types = !event->text().isEmpty() && event->text().front().isPrint() &&
                     !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
  if (types && model_.idAt(at) != 0 && !(model_.flags(at) & Qt::ItemIsEditable)) {
    Q_EMIT refused({tr("“%1” is worked out from other fields; it is not typed here.")
                        .arg(model_.headerData(at.column(), Qt::Horizontal, Qt::DisplayRole).toString())});
    return;
  }
  QTreeView::keyPressEvent(event);
}

bool RecordView::goTo(qint64 id, const QString& column, bool edit) {
  model_.setAwake(true);
  int at = head().frozenSection();
  bool shown = column.isEmpty();
  for (int i = 0; i < model_.columnCount(); ++i)
    if (model_.spec().columns[i].key == column && !isColumnHidden(i)) {
      at = i;
      shown = true;
    }
  if (!model_.indexOf(id).isValid() && model_.isFiltered()) head().clearFilters();
  const QModelIndex index = model_.indexOf(id, at);
  if (!index.isValid()) return false;
  setExpanded(index.parent(), true);
  makeCurrent(index);
  scrollTo(index);
  setFocus();
  if (edit && shown) this->edit(index);
  return shown;
}

void RecordView::select(const QList<qint64>& ids) {
  const QPointer<QWidget> focus = QApplication::focusWidget();
  if (!goTo(ids.first()) && !model_.indexOf(ids.first()).isValid()) return;
  for (const qint64 id : ids)
    if (const QModelIndex index = model_.indexOf(id); index.isValid())
      selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
  // A form that was made anew for what came is no place to go back to.
  if (focus && focus != this && focus->isVisible()) focus->setFocus();
}

}  // namespace iap::ui

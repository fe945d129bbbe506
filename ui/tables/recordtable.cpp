// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/recordtable.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>
#include <utility>

#include "base/error.h"
#include "exchange/csv.h"
#include "plan/references.h"
#include "queries/words.h"
#include "ui/look/measures.h"
#include "ui/settings.h"
#include "ui/tables/celldelegate.h"

namespace iap::ui {

// The header with its filter row

FilterHeader::FilterHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
  setSectionsClickable(true);
  setSectionsMovable(true);
  setHighlightSections(false);
  setStretchLastSection(false);
  setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeFields);
  connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeFields);
}

void FilterHeader::setFields(int count) {
  for (int i = int(fields_.size()); i < count; ++i) {
    auto* field = new QLineEdit(this);
    const QString title = model()->headerData(i, Qt::Horizontal).toString();
    field->setAccessibleName(tr("Filter %1").arg(title));
    field->setToolTip(tr("Show only rows in which %1 contains this").arg(title));
    field->setClearButtonEnabled(true);
    field->setFocusPolicy(Qt::ClickFocus);
    connect(field, &QLineEdit::textChanged, this, [this, i](const QString& text) { Q_EMIT filterChanged(i, text); });
    fields_ += field;
  }
  placeFields();
}

int FilterHeader::titleHeight() const { return std::max(px(this, 30), fontMetrics().height() + px(this, 10)); }

QSize FilterHeader::sizeHint() const {
  return {QHeaderView::sizeHint().width(),
          titleHeight() + std::max(px(this, 32), fontMetrics().height() + px(this, 12))};
}

void FilterHeader::updateGeometries() {
  QHeaderView::updateGeometries();
  placeFields();
}

void FilterHeader::placeFields() {
  const int top = titleHeight(), gap = px(this, 3);
  for (int i = 0; i < fields_.size(); ++i) {
    fields_[i]->setVisible(!isSectionHidden(i));
    fields_[i]->setGeometry(sectionViewportPosition(i) + gap, top + gap, sectionSize(i) - 2 * gap,
                            height() - top - 2 * gap);
  }
}

void FilterHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
  painter->fillRect(rect, color(Token::raised));
  const QRect title(rect.left(), rect.top(), rect.width(), titleHeight());
  const int pad = px(this, 8);
  painter->setFont(roleFont(font(), TextRole::strong));
  painter->setPen(color(Token::text2));
  const int alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
  QString text = model()->headerData(section, Qt::Horizontal).toString();
  if (isSortIndicatorShown() && sortIndicatorSection() == section)
    text += sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral(" \u2191") : QStringLiteral(" \u2193");
  painter->drawText(title.adjusted(pad, 0, -pad, 0), alignment,
                    QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, title.width() - 2 * pad));
  painter->setPen(color(Token::line));
  painter->drawLine(rect.bottomLeft(), rect.bottomRight());
}

// The rows

RecordView::RecordView(RecordModel& model, QWidget* parent) : QTreeView(parent), model_(model) {
  auto* header = new FilterHeader(this);
  setHeader(header);
  setModel(&model);
  header->setFields(model.columnCount());
  header->setSortIndicatorShown(true);
  header->setSortIndicator(0, Qt::AscendingOrder);
  header->setSectionsClickable(true);  // setHeader() has switched it off
  connect(header, &QHeaderView::sortIndicatorChanged, &model, &RecordModel::sort);
  connect(header, &FilterHeader::filterChanged, &model, &RecordModel::setFilter);
  setUniformRowHeights(true);
  setAllColumnsShowFocus(false);
  setRootIsDecorated(false);
  setIndentation(0);
  setItemsExpandable(true);
  setExpandsOnDoubleClick(false);
  setSelectionBehavior(QAbstractItemView::SelectItems);
  setSelectionMode(QAbstractItemView::ExtendedSelection);
  setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed |
                  QAbstractItemView::DoubleClicked);
  setTabKeyNavigation(true);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  setFrameShape(QFrame::NoFrame);
  setPalette(viewPalette(isDark()));
  auto* delegate = new CellDelegate(this);
  setItemDelegate(delegate);
  connect(&model, &RecordModel::added, this, [this](qint64 id) { added_ = id; });
  connect(delegate, &CellDelegate::leave, this, [this](int columns, int rows) {
    // Enter in the last row waits for the next title; Tab goes on in the record that it made.
    if (added_ != 0 && columns != 0) setCurrentIndex(model_.indexOf(added_, model_.spec().addColumn));
    if (std::exchange(added_, 0) != 0 && columns == 0) return setFocus();
    const QModelIndex next = neighbour(rows, columns);
    if (next.isValid()) setCurrentIndex(next);
    setFocus();
  });
  for (int i = 0; i < model.columnCount(); ++i) setColumnWidth(i, px(this, model.spec().columns[i].width));
  // The column of names takes the room that is left.
  header->setSectionResizeMode(model.spec().addColumn, QHeaderView::Stretch);
  header->setMinimumSectionSize(px(this, 40));
  expandAll();
  connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
    current_ = {model_.isNewRow(currentIndex()) ? -1 : model_.idAt(currentIndex()), currentIndex().column()};
  });
  connect(&model, &QAbstractItemModel::modelReset, this, &RecordView::restoreAfterReset);
  connect(&model, &RecordModel::refused, this, [this](const QString& sentence) { Q_EMIT refused({sentence}); });
}

void RecordView::restoreAfterReset() {
  expandAll();
  const int column = std::max(0, current_.second);
  const QModelIndex index =
      current_.first == -1 ? model_.index(model_.rowCount() - 1, column) : model_.indexOf(current_.first, column);
  if (index.isValid()) setCurrentIndex(index);
}

void RecordView::changeEvent(QEvent* event) {
  QTreeView::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && palette() != viewPalette(isDark())) setPalette(viewPalette(isDark()));
}

void RecordView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTreeView::currentChanged(current, previous);
  if (current.isValid()) Q_EMIT currentRecord(model_.idAt(current));
}

void RecordView::mousePressEvent(QMouseEvent* event) {
  const QModelIndex index = indexAt(event->pos());
  if (model_.isGroup(index)) {
    const QModelIndex group = index.siblingAtColumn(0);
    setExpanded(group, !isExpanded(group));
  }
  QTreeView::mousePressEvent(event);
}

void RecordView::drawBranches(QPainter*, const QRect&, const QModelIndex&) const {}

void RecordView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  if (!model_.isGroup(index)) return QTreeView::drawRow(painter, option, index);
  const QModelIndex group = index.siblingAtColumn(0);
  const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
  painter->fillRect(row, color(Token::raised));
  const int side = px(this, 14), pad = px(this, 8);
  drawIcon(*painter, isExpanded(group) ? QStringLiteral("chevD") : QStringLiteral("chevR"),
           QRectF(pad - header()->offset(), row.center().y() - side / 2.0, side, side), color(Token::text2));
  const QStringList cells = model_.groupCells(group);
  // The sums stand in their columns; the title takes the room before the first of them.
  int titleEnd = row.right();
  painter->setFont(roleFont(font(), TextRole::strong));
  painter->setPen(color(Token::text));
  for (int c = 1; c < model_.columnCount(); ++c) {
    if (cells.value(c).isEmpty() || isColumnHidden(c)) continue;
    const QRect cell(columnViewportPosition(c), row.top(), columnWidth(c), row.height());
    painter->drawText(cell.adjusted(pad, 0, -pad, 0), Qt::AlignRight | Qt::AlignVCenter, cells[c]);
    titleEnd = std::min(titleEnd, cell.left());
  }
  const QString title = group.data().toString();
  QRect place(pad + side + px(this, 8) - header()->offset(), row.top(), 0, row.height());
  place.setRight(titleEnd - pad);
  const QString shown = painter->fontMetrics().elidedText(title, Qt::ElideRight, place.width());
  painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, shown);
  const QString remark = cells.value(0) + cells.value(model_.columnCount());
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

void RecordView::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (event->matches(QKeySequence::Copy)) return copy();
  if (event->matches(QKeySequence::Paste)) return paste();
  if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_D) return fillDown();
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
    const QModelIndex next = neighbour(event->modifiers() & Qt::ShiftModifier ? -1 : 1, 0);
    if (next.isValid()) setCurrentIndex(next);
    return;
  }
  if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && event->modifiers() == Qt::NoModifier) {
    // The tree would fold groups; a table goes to the next cell.
    const QModelIndex next = neighbour(0, event->key() == Qt::Key_Right ? 1 : -1);
    if (next.isValid()) setCurrentIndex(next);
    return;
  }
  if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down) {
    edit(currentIndex());
    return;
  }
  QTreeView::keyPressEvent(event);
}

QList<qint64> RecordView::selectedIds() const {
  QList<qint64> ids;
  for (const QModelIndex& index : selectionModel()->selectedIndexes())
    if (const qint64 id = model_.idAt(index); id != 0 && !ids.contains(id)) ids += id;
  return ids;
}

void RecordView::copy() {
  // The rectangle around what is selected, in the order of the screen.
  const QModelIndexList selected = selectionModel()->selectedIndexes();
  if (selected.isEmpty()) return;
  QSet<qint64> ids;
  QSet<int> columns;
  for (const QModelIndex& index : selected) {
    ids += model_.idAt(index);
    columns += header()->visualIndex(index.column());
  }
  QList<QStringList> rows;
  for (const qint64 id : model_.shownIds()) {
    if (!ids.contains(id)) continue;
    QStringList row;
    for (int visual = 0; visual < header()->count(); ++visual)
      if (columns.contains(visual))
        row += model_.indexOf(id, header()->logicalIndex(visual)).data(Qt::EditRole).toString();
    rows += row;
  }
  QApplication::clipboard()->setText(cellsAsText(rows));
}

void RecordView::paste() {
  const QModelIndex from = currentIndex();
  if (!from.isValid() || model_.isGroup(from)) return;
  QList<QStringList> cells;
  try {
    cells = parseCells(QApplication::clipboard()->text());
  } catch (const Error& error) {
    Q_EMIT refused({message(error, model_.open().language())});
    return;
  }
  if (cells.isEmpty()) return;
  QList<RecordModel::Assignment> assignments;
  const QModelIndexList selected = selectionModel()->selectedIndexes();
  if (cells.size() == 1 && cells.first().size() == 1 && selected.size() > 1) {
    for (const QModelIndex& index : selected)
      if (const qint64 id = model_.idAt(index)) assignments.append({id, index.column(), cells.first().first()});
  } else {
    QList<int> columns;
    for (int visual = header()->visualIndex(from.column()); visual < header()->count(); ++visual)
      if (!header()->isSectionHidden(header()->logicalIndex(visual))) columns += header()->logicalIndex(visual);
    const QList<qint64> shown = model_.shownIds();
    qsizetype row = model_.isNewRow(from) ? shown.size() : shown.indexOf(model_.idAt(from));
    qint64 made = 0;
    for (const QStringList& line : cells) {
      const qint64 id = row < shown.size() ? shown[row] : --made;
      ++row;
      for (qsizetype i = 0; i < std::min(line.size(), columns.size()); ++i)
        if (id > 0 || !line[i].trimmed().isEmpty()) assignments.append({id, columns[i], line[i]});
    }
  }
  const int rows = int(cells.size());
  const auto faults = model_.assign(tr("Paste %n row(s)", nullptr, rows), assignments);
  if (!faults) return;
  Q_EMIT done(tr("%n row(s) pasted.", nullptr, rows));
  if (!faults->isEmpty()) Q_EMIT refused(*faults);
}

void RecordView::fillDown() {
  QHash<int, QList<int>> byColumn;
  QList<RecordModel::Assignment> assignments;
  const QList<qint64> shown = model_.shownIds();
  QHash<int, QList<qint64>> ids;
  for (const QModelIndex& index : selectionModel()->selectedIndexes())
    if (const qint64 id = model_.idAt(index)) ids[index.column()] += id;
  for (auto it = ids.begin(); it != ids.end(); ++it) {
    std::sort(it->begin(), it->end(), [&](qint64 a, qint64 b) { return shown.indexOf(a) < shown.indexOf(b); });
    const QString text = model_.indexOf(it->first(), it.key()).data(Qt::EditRole).toString();
    for (const qint64 id : it->mid(1)) assignments.append({id, it.key(), text});
  }
  if (assignments.isEmpty()) return;
  const auto faults = model_.assign(tr("Fill down"), assignments);
  if (faults && !faults->isEmpty()) Q_EMIT refused(*faults);
}

void RecordView::clearCells() {
  QList<RecordModel::Assignment> assignments;
  for (const QModelIndex& index : selectionModel()->selectedIndexes())
    if (const qint64 id = model_.idAt(index); id && model_.spec().columns[index.column()].write)
      assignments.append({id, index.column(), {}});
  if (assignments.isEmpty()) return;
  const auto faults = model_.assign(tr("Clear %n cell(s)", nullptr, int(assignments.size())), assignments);
  if (faults && !faults->isEmpty()) Q_EMIT refused(*faults);
}

void RecordView::removeRows() {
  const QList<qint64> ids = selectedIds();
  if (ids.isEmpty()) return;
  OpenPlan& open = model_.open();
  const QString table = model_.spec().table;
  QMap<QString, int> gone;
  for (const qint64 id : ids)
    for (const auto& [name, count] : wouldRemove(open.plan(), {table, id}))
      if (name != table) gone[name] += count;
  const int count = int(ids.size());
  if (!open.edit(tr("Delete %n row(s)", nullptr, count), [&](Plan& plan) {
        for (const qint64 id : ids) removeRecord(plan, {table, id});
      }))
    return;
  QStringList with;
  for (auto it = gone.cbegin(); it != gone.cend(); ++it)
    with += QStringLiteral("%1 (%2)").arg(recordLabel(it.key(), open.language())).arg(it.value());
  Q_EMIT done(with.isEmpty()
                  ? tr("%n row(s) deleted.", nullptr, count)
                  : tr("%n row(s) deleted, and with them: %1.", nullptr, count).arg(open.language().list(with)));
}

void RecordView::goTo(qint64 id, const QString& column, bool edit) {
  int at = 0;
  for (int i = 0; i < model_.columnCount(); ++i)
    if (model_.spec().columns[i].key == column) at = i;
  const QModelIndex index = model_.indexOf(id, at);
  if (!index.isValid()) return;
  setCurrentIndex(index);
  scrollTo(index);
  setFocus();
  if (edit) this->edit(index);
}

// The footer

class RecordTable::Footer : public QWidget {
 public:
  Footer(RecordView& view, QWidget* parent) : QWidget(parent), view_(view) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  }
  QSize sizeHint() const override { return {100, std::max(px(this, 32), fontMetrics().height() + px(this, 12))}; }

  void refresh() {
    const RecordModel& model = view_.model();
    const QList<qint64> ids = model.shownIds();
    cells_ = model.totals(ids);
    leftOut_ = model.spec().leftOut ? model.spec().leftOut(model.open(), ids) : QString();
    QStringList spoken;
    for (int i = 0; i < std::min<int>(int(cells_.size()), model.columnCount()); ++i)
      if (!cells_[i].isEmpty()) spoken += i == 0 ? cells_[i] : model.spec().columns[i].title + u' ' + cells_[i];
    if (!leftOut_.isEmpty()) spoken += leftOut_;
    setAccessibleName(RecordTable::tr("Totals: %1").arg(spoken.join(QStringLiteral(", "))));
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::raised));
    painter.setPen(color(Token::control));
    painter.drawLine(0, 0, width(), 0);
    const int pad = px(this, 8);
    painter.setFont(roleFont(font(), TextRole::strong));
    painter.setPen(color(Token::text));
    int firstSum = width();
    for (int c = 1; c < std::min<int>(int(cells_.size()), view_.model().columnCount()); ++c) {
      if (cells_[c].isEmpty() || view_.isColumnHidden(c)) continue;
      const QRect cell(view_.columnViewportPosition(c), 0, view_.columnWidth(c), height());
      painter.drawText(cell.adjusted(-px(this, 40), 0, -pad, 0), Qt::AlignRight | Qt::AlignVCenter, cells_[c]);
      firstSum = std::min(firstSum, cell.left() - px(this, 40));
    }
    painter.drawText(QRect(pad, 0, width() / 2, height()), Qt::AlignLeft | Qt::AlignVCenter, cells_.value(0));
    if (leftOut_.isEmpty()) return;
    const int mark = px(this, 13);
    painter.setFont(font());
    const int wide = painter.fontMetrics().horizontalAdvance(leftOut_) + mark + 3 * pad;
    const int start =
        pad + QFontMetrics(roleFont(font(), TextRole::strong)).horizontalAdvance(cells_.value(0)) + 2 * pad;
    const QRect badge(std::max(start, firstSum - wide - pad), px(this, 6), wide, height() - px(this, 12));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::warnSoft));
    painter.drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
    drawMark(painter, QRectF(badge.left() + pad, badge.center().y() - mark / 2.0, mark, mark), Mark::warning);
    painter.setPen(color(Token::warn));
    painter.drawText(badge.adjusted(mark + 2 * pad - px(this, 2), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, leftOut_);
  }

 private:
  RecordView& view_;
  QStringList cells_;
  QString leftOut_;
};

RecordTable::RecordTable(OpenPlan& open, TableSpec spec, const QString& name, QWidget* parent)
    : QWidget(parent),
      name_(name),
      model_(new RecordModel(open, std::move(spec), this)),
      view_(new RecordView(*model_, this)),
      footer_(new Footer(*view_, this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(1, 1, 1, 1);
  layout->setSpacing(0);
  layout->addWidget(view_, 1);
  layout->addWidget(footer_);
  setFocusProxy(view_);
  if (const QByteArray state = settings::state(name_); !state.isEmpty()) {
    view_->header()->restoreState(state);
    view_->header()->setSectionsClickable(true);  // part of the state too
    model_->sort(std::max(0, view_->header()->sortIndicatorSection()), view_->header()->sortIndicatorOrder());
  }
  connect(model_, &RecordModel::totalsChanged, footer_, [this] { footer_->refresh(); });
  connect(view_->header(), &QHeaderView::sectionResized, footer_, qOverload<>(&QWidget::update));
  connect(view_->horizontalScrollBar(), &QScrollBar::valueChanged, footer_, qOverload<>(&QWidget::update));
  footer_->refresh();
}

RecordTable::~RecordTable() { settings::setState(name_, view_->header()->saveState()); }

QMenu* RecordTable::columnMenu() {
  auto* menu = new QMenu(this);
  for (int i = 0; i < model_->columnCount(); ++i) {
    QAction* action = menu->addAction(model_->spec().columns[i].title);
    action->setCheckable(true);
    action->setChecked(!view_->isColumnHidden(i));
    action->setEnabled(i != model_->spec().addColumn);
    connect(action, &QAction::toggled, this, [this, i](bool shown) { view_->setColumnHidden(i, !shown); });
  }
  return menu;
}

}  // namespace iap::ui

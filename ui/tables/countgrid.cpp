// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/countgrid.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <cmath>

#include "base/csv.h"
#include "base/error.h"
#include "base/typed.h"
#include "edits/counts.h"
#include "queries/data/suppression.h"
#include "ui/look/measures.h"
#include "ui/look/theme.h"

namespace iap::ui {

namespace {

/// What is pasted by mistake, a whole sheet, is no table that anybody prints.
constexpr int mostRows = 200, mostColumns = 50;

void grow(CountGrid& grid, int rows, int columns) {
  while (grid.columns.size() < columns) {
    grid.columns += QString();
    for (auto& line : grid.cells) line += Number();
  }
  while (grid.rows.size() < rows) {
    grid.rows += QString();
    grid.cells += QList<Number>(grid.columns.size());
  }
}

bool isEmptyRow(const CountGrid& grid, qsizetype row) {
  const auto& line = grid.cells[row];
  return grid.rows[row].isEmpty() && std::none_of(line.begin(), line.end(), [](const Number& n) { return n.known(); });
}

bool isEmptyColumn(const CountGrid& grid, qsizetype column) {
  return grid.columns[column].isEmpty() &&
         std::none_of(grid.cells.begin(), grid.cells.end(), [&](const auto& line) { return line[column].known(); });
}

void dropColumn(CountGrid& grid, qsizetype column) {
  grid.columns.removeAt(column);
  for (auto& line : grid.cells) line.removeAt(column);
}

/// Takes empty rows and columns off the end.
void trim(CountGrid& grid) {
  while (!grid.rows.isEmpty() && isEmptyRow(grid, grid.rows.size() - 1)) {
    grid.rows.removeLast();
    grid.cells.removeLast();
  }
  while (!grid.columns.isEmpty() && isEmptyColumn(grid, grid.columns.size() - 1))
    dropColumn(grid, grid.columns.size() - 1);
}

class CountDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool heading = index.row() == 0 || index.column() == 0;
    const QRect cell = option.rect;
    painter->fillRect(cell, option.state & QStyle::State_Selected
                                ? option.palette.brush(QPalette::Highlight)
                                : QBrush(color(heading ? Token::raised : Token::surface)));
    painter->setPen(color(Token::line));
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    painter->drawLine(cell.topRight(), cell.bottomRight());
    const QString text = index.data(Qt::EditRole).toString(), prompt = index.data(Qt::DisplayRole).toString();
    const bool isPrompt = text.isEmpty() && !prompt.isEmpty();
    QFont font = heading && !isPrompt ? roleFont(option.font, TextRole::strong) : option.font;
    const bool hidden = index.data(Qt::UserRole).toBool();
    font.setItalic(isPrompt || hidden);
    painter->setFont(font);
    painter->setPen(color(isPrompt ? Token::text3 : heading || hidden ? Token::text2 : Token::text));
    const int pad = px(option.widget, 8);
    const QRect place = cell.adjusted(pad, 0, -pad, 0);
    painter->drawText(place, int(index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(isPrompt ? prompt : text, Qt::ElideRight, place.width()));
    if (view && view->currentIndex() == index &&
        (view->hasFocus() || view->isAncestorOf(QApplication::focusWidget()))) {
      painter->setPen(QPen(color(Token::accent), 2));
      painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->setFont(option.font);
  }

  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    auto* line = new QLineEdit(parent);
    line->setFrame(false);
    line->setAlignment(index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight);
    line->setPalette(QApplication::palette());
    line->setAutoFillBackground(true);
    line->setFont(option.font);
    line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return line;
  }

  void setEditorData(QWidget* editor, const QModelIndex& index) const override {
    auto* line = static_cast<QLineEdit*>(editor);
    if (line->isModified()) return;
    line->setText(index.data(Qt::EditRole).toString());
    line->selectAll();
  }

  void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
    const auto* line = static_cast<QLineEdit*>(editor);
    if (line->isModified()) model->setData(index, line->text());
  }
};

}  // namespace

CountModel::CountModel(OpenPlan& open, QObject* parent) : QAbstractTableModel(parent), open_(open) {}

void CountModel::show(SurveyTableId table) {
  if (table != table_) {
    table_ = table;
    beginResetModel();
    grid_ = {};
    endResetModel();
  }
  refresh();
}

void CountModel::refresh() {
  const SurveyTable* table = open_.plan().surveyTables.find(table_);
  CountGrid now = table ? gridOf(open_.plan(), table_) : CountGrid();
  trim(now);
  const int rowsThen = rows(), columnsThen = columns(), rowsNow = int(now.rows.size()),
            columnsNow = int(now.columns.size());
  // Rows and columns come and go at the end, so that an open editor and the current cell stay where they are.
  const auto take = [&] {
    grid_ = now;
    hidden_ = table && table->countsPersons ? suppressed(grid_.cells, open_.plan().plan().fewPersons())
                                            : QList<QList<bool>>();
  };
  hidden_.clear();
  if (rowsNow > rowsThen) {
    beginInsertRows({}, rowsThen + 2, rowsNow + 1);
    grow(grid_, rowsNow, columnsThen);
    endInsertRows();
  } else if (rowsNow < rowsThen) {
    beginRemoveRows({}, rowsNow + 2, rowsThen + 1);
    grid_.rows.resize(rowsNow);
    grid_.cells.resize(rowsNow);
    endRemoveRows();
  }
  if (columnsNow > columnsThen) {
    beginInsertColumns({}, columnsThen + 2, columnsNow + 1);
    take();
    endInsertColumns();
  } else if (columnsNow < columnsThen) {
    beginRemoveColumns({}, columnsNow + 2, columnsThen + 1);
    take();
    endRemoveColumns();
  } else {
    take();
  }
  if (table) Q_EMIT dataChanged(index(0, 0), index(rows() + 1, columns() + 1));
}

int CountModel::hiddenCounts() const {
  int count = 0;
  for (const auto& line : hidden_) count += int(line.count(true));
  return count;
}

int CountModel::rowCount(const QModelIndex& parent) const { return parent.isValid() || !table_ ? 0 : rows() + 2; }
int CountModel::columnCount(const QModelIndex& parent) const { return parent.isValid() || !table_ ? 0 : columns() + 2; }

Qt::ItemFlags CountModel::flags(const QModelIndex& index) const {
  const bool corner = index.row() == 0 && index.column() == 0;
  return corner ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
}

QVariant CountModel::data(const QModelIndex& index, int role) const {
  const int row = index.row() - 1, column = index.column() - 1;
  const bool inside = row >= 0 && row < rows() && column >= 0 && column < columns();
  const QString rowName = row < 0 ? QString() : grid_.rows.value(row),
                columnName = column < 0 ? QString() : grid_.columns.value(column);
  const QString text = row < 0                                      ? columnName
                       : column < 0                                 ? rowName
                       : inside && grid_.cells[row][column].known() ? open_.language().number(*grid_.cells[row][column])
                                                                    : QString();
  switch (role) {
    case Qt::EditRole:
      return text;
    case Qt::DisplayRole:
      return text.isEmpty() && row < 0 && column == columns() ? tr("+ heading")
             : text.isEmpty() && column < 0 && row == rows()  ? tr("+ group", "a row of a table of counts")
                                                              : text;
    case Qt::UserRole:
      return inside && !hidden_.isEmpty() && hidden_[row][column];
    case Qt::ToolTipRole:
      return data(index, Qt::UserRole).toBool() ? tr("Not shown in editions that hide counts of few persons.") : text;
    case Qt::AccessibleTextRole:
      if (row < 0) return tr("Heading of column %1: %2").arg(column + 1).arg(text);
      if (column < 0) return tr("Group %1: %2").arg(row + 1).arg(text);
      return QStringLiteral("%1, %2: %3").arg(rowName, columnName, text);
    default:
      return {};
  }
}

QString CountModel::put(CountGrid& grid, int row, int column, const QString& text) const {
  const QString typed = text.simplified();
  if (row == 0 && column == 0) return {};
  if (row == 0) {
    grow(grid, 1, column);
    grid.columns[column - 1] = typed;
    return {};
  }
  if (column == 0) {
    grow(grid, row, 1);
    grid.rows[row - 1] = typed;
    return {};
  }
  Number value;
  // How spreadsheets and statistics offices write "none known".
  static const QStringList dashes{QStringLiteral("-"), QStringLiteral("\u2013"), QStringLiteral("\u2014"),
                                  QStringLiteral("."), QStringLiteral(".."),     QStringLiteral("\u2026")};
  if (!typed.isEmpty() && !dashes.contains(typed)) {
    const auto read = readNumber(typed, open_.language());
    if (!read || !read->known())
      return tr("“%1” is no number. Leave the cell empty where the count is not known.").arg(typed);
    value = *read;
    const SurveyTable* table = open_.plan().surveyTables.find(table_);
    if (table && table->countsPersons && (*value < 0 || *value != std::floor(*value)))
      return tr("“%1” is no number of persons: these are whole and not below zero.").arg(typed);
  }
  if (!value.known() && (row > grid.rows.size() || column > grid.columns.size())) return {};
  grow(grid, row, column);
  grid.cells[row - 1][column - 1] = value;
  return {};
}

bool CountModel::store(const QString& name, CountGrid grid) {
  trim(grid);
  const bool same = grid.rows == grid_.rows && grid.columns == grid_.columns && grid.cells == grid_.cells;
  if (same || !table_) return true;
  // Headings live in the counts under them: where there are none yet, in empty ones.
  if (!grid.rows.isEmpty() || !grid.columns.isEmpty())
    grow(grid, std::max(1, int(grid.rows.size())), std::max(1, int(grid.columns.size())));
  const bool kept = open_.edit(name, [&](Plan& plan) { setCounts(plan, table_, grid.rows, grid.columns, grid.cells); });
  refresh();
  return kept;
}

bool CountModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || !index.isValid()) return false;
  CountGrid grid = grid_;
  if (const QString why = put(grid, index.row(), index.column(), value.toString()); !why.isEmpty()) {
    const QString rowName = grid_.rows.value(index.row() - 1), columnName = grid_.columns.value(index.column() - 1);
    Q_EMIT refused({rowName.isEmpty() || columnName.isEmpty()
                        ? why
                        : tr("%1, %2: %3", "a cell, and why it was refused").arg(rowName, columnName, why)});
    return false;
  }
  return store(index.row() == 0 || index.column() == 0 ? tr("Change a heading") : tr("Change a count"), grid);
}

QStringList CountModel::write(const QString& name, int row, int column, const QList<QStringList>& block) {
  CountGrid grid = grid_;
  QStringList wrong;
  bool tooLarge = false;
  for (int r = 0; r < block.size(); ++r)
    for (int c = 0; c < block[r].size(); ++c) {
      if (row + r > mostRows || column + c > mostColumns) {
        tooLarge = tooLarge || !block[r][c].trimmed().isEmpty();
        continue;
      }
      const QString why = put(grid, row + r, column + c, block[r][c]);
      if (!why.isEmpty()) wrong += tr("Line %1, column %2: %3").arg(r + 1).arg(c + 1).arg(why);
    }
  if (tooLarge)
    wrong += tr("A table takes %1 groups and %2 headings; what lay beyond was not taken over.")
                 .arg(mostRows)
                 .arg(mostColumns);
  store(name, grid);
  return wrong;
}

void CountModel::clear(const QModelIndexList& cells) {
  CountGrid grid = grid_;
  for (const QModelIndex& each : cells)
    if (each.row() <= rows() && each.column() <= columns()) (void)put(grid, each.row(), each.column(), {});
  store(tr("Clear %n cell(s)", nullptr, int(cells.size())), grid);
}

void CountModel::takeRows(const QSet<int>& rows) {
  CountGrid grid = grid_;
  int gone = 0;
  for (int r = this->rows(); r >= 1; --r)
    if (rows.contains(r)) {
      grid.rows.removeAt(r - 1);
      grid.cells.removeAt(r - 1);
      ++gone;
    }
  store(tr("Delete %n row(s)", nullptr, gone), grid);
}

void CountModel::takeColumns(const QSet<int>& columns) {
  CountGrid grid = grid_;
  int gone = 0;
  for (int c = this->columns(); c >= 1; --c)
    if (columns.contains(c)) {
      dropColumn(grid, c - 1);
      ++gone;
    }
  store(tr("Delete %n column(s)", nullptr, gone), grid);
}

void CountModel::insertRowBefore(int row) {
  if (row < 1 || row > rows()) return;
  CountGrid grid = grid_;
  grid.rows.insert(row - 1, QString());
  grid.cells.insert(row - 1, QList<Number>(columns()));
  store(tr("Insert a row"), grid);
}

void CountModel::insertColumnBefore(int column) {
  if (column < 1 || column > columns()) return;
  CountGrid grid = grid_;
  grid.columns.insert(column - 1, QString());
  for (auto& line : grid.cells) line.insert(column - 1, Number());
  store(tr("Insert a column"), grid);
}

CountGridView::CountGridView(CountModel& model, QWidget* parent) : QTableView(parent), model_(model) {
  setModel(&model);
  setItemDelegate(new CountDelegate(this));
  setFrameShape(QFrame::NoFrame);
  setShowGrid(false);
  setPalette(viewPalette(isDark()));
  setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                  QAbstractItemView::AnyKeyPressed);
  setSelectionMode(QAbstractItemView::ContiguousSelection);
  setTabKeyNavigation(true);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  verticalHeader()->hide();
  horizontalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(ui::rowHeight(this));
  setAccessibleName(tr("Counts: the first row and the first column hold the headings"));
  connect(&model, &CountModel::modelReset, this, &CountGridView::fitColumns);
  connect(&model, &CountModel::dataChanged, this, &CountGridView::fitColumns);
}

void CountGridView::fitColumns() {
  const QFontMetrics metrics(roleFont(font(), TextRole::strong));
  for (int c = 0; c < model_.columnCount(); ++c) {
    int widest = px(this, c == 0 ? 120 : 64);
    for (int r = 0; r < model_.rowCount(); ++r)
      widest = std::max(widest, metrics.horizontalAdvance(model_.index(r, c).data().toString()) + px(this, 20));
    setColumnWidth(c, std::min(widest, px(this, c == 0 ? 280 : 180)));
  }
}

void CountGridView::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fitColumns();
}

void CountGridView::copy() {
  const QItemSelection selected = selectionModel()->selection();
  if (selected.isEmpty()) return;
  const QItemSelectionRange& range = selected.first();
  QList<QStringList> block;
  for (int r = range.top(); r <= range.bottom(); ++r) {
    QStringList line;
    for (int c = range.left(); c <= range.right(); ++c) line += model_.index(r, c).data(Qt::EditRole).toString();
    block += line;
  }
  QApplication::clipboard()->setText(cellsAsText(block));
}

void CountGridView::paste() {
  const QModelIndex from = currentIndex();
  if (!from.isValid()) return;
  QList<QStringList> block;
  try {
    block = parseCells(QApplication::clipboard()->text());
  } catch (const Error& error) {
    Q_EMIT model_.refused({message(error, model_.language())});
    return;
  }
  if (block.isEmpty()) return;
  const QStringList wrong = model_.write(tr("Paste counts"), from.row(), from.column(), block);
  Q_EMIT done(tr("%n row(s) pasted.", nullptr, int(block.size())));
  if (!wrong.isEmpty()) Q_EMIT model_.refused(wrong);
}

void CountGridView::clearCells() { model_.clear(selectionModel()->selectedIndexes()); }

void CountGridView::removeRows() {
  QSet<int> rows;
  for (const QModelIndex& each : selectionModel()->selectedIndexes()) rows += each.row();
  model_.takeRows(rows);
}

void CountGridView::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) return clearCells();
  if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState) {
    edit(currentIndex());
    return;
  }
  const QModelIndex before = currentIndex();
  if (event->key() == Qt::Key_Tab && rowStart_ < 0) rowStart_ = before.column();
  QTableView::keyPressEvent(event);
  if (event->key() != Qt::Key_Tab && currentIndex() != before) rowStart_ = -1;
}

void CountGridView::mousePressEvent(QMouseEvent* event) {
  rowStart_ = -1;
  QTableView::mousePressEvent(event);
}

void CountGridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
  const QModelIndex edited = currentIndex();
  QTableView::closeEditor(editor, hint);
  if (hint == QAbstractItemDelegate::EditNextItem && rowStart_ < 0) rowStart_ = edited.column();
  // Enter, which commits, goes down as in a spreadsheet; after a row typed with Tab, to where that row began.
  if (hint != QAbstractItemDelegate::SubmitModelCache) return;
  const QModelIndex below =
      model_.index(edited.row() + 1, rowStart_ < 0 ? edited.column() : std::exchange(rowStart_, -1));
  if (below.isValid()) setCurrentIndex(below);
}

void CountGridView::contextMenuEvent(QContextMenuEvent* event) {
  const QModelIndex at = currentIndex();
  if (!at.isValid()) return;
  QMenu menu(this);
  menu.addAction(tr("Copy"), this, &CountGridView::copy);
  menu.addAction(tr("Paste"), this, &CountGridView::paste);
  menu.addSeparator();
  menu.addAction(tr("Insert a row above"), this, [this, at] { model_.insertRowBefore(at.row()); })
      ->setEnabled(at.row() >= 1 && at.row() < model_.rowCount() - 1);
  menu.addAction(tr("Insert a column before"), this, [this, at] { model_.insertColumnBefore(at.column()); })
      ->setEnabled(at.column() >= 1 && at.column() < model_.columnCount() - 1);
  menu.addAction(tr("Delete the rows"), this, &CountGridView::removeRows)->setEnabled(at.row() >= 1);
  menu.addAction(tr("Delete the columns"), this,
                 [this] {
                   QSet<int> columns;
                   for (const QModelIndex& each : selectionModel()->selectedIndexes()) columns += each.column();
                   model_.takeColumns(columns);
                 })
      ->setEnabled(at.column() >= 1);
  menu.exec(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(at).center())
                                                           : event->globalPos());
}

}  // namespace iap::ui

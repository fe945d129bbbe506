// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the one table: typing, pasting, filling and deleting as in a spreadsheet.
#pragma once
#include <QTimer>
#include <QTreeView>

#include "ui/tables/filterheader.h"
#include "ui/tables/recordmodel.h"

namespace iap::ui {

class RecordView : public QTreeView {
  Q_OBJECT
 public:
  explicit RecordView(RecordModel& model, QWidget* parent = nullptr);

  RecordModel& model() const { return model_; }
  void copy();
  void paste();
  void fillDown();
  void clearCells();
  /// Removes the selected records, with what depends on them.
  void removeRows();
  QList<qint64> selectedIds() const;
  /// Makes the record's cell the current one, opened for typing if wanted; without filters if these hide it. False if
  /// the record has no row or the column is not shown: then its row is current.
  bool goTo(qint64 id, const QString& column = {}, bool edit = false);
  /// Makes one cell the current and the only selected one. Not setCurrentIndex(), which adds to the selection where
  /// Ctrl is held, as for Ctrl+Z.
  void makeCurrent(const QModelIndex& index) {
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
  }
  /// Selects the rows of these records, the first of them current.
  void select(const QList<qint64>& ids);
  /// By the current column; again, the other way round.
  void sortByColumn();
  /// Moves the current row of an outline.
  void moveRow(RecordModel::Move direction);
  /// Opens the row that takes new records for typing.
  void typeNewRow();
  /// Puts the cursor into the filter of the current column.
  void filter();

  QModelIndex indexAt(const QPoint& point) const override;
  QRect visualRect(const QModelIndex& index) const override;
  void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

 Q_SIGNALS:
  void currentRecord(qint64 id);
  /// The records with a selected cell, a moment after the selection came to rest.
  void selectedRecords(const QList<qint64>& ids);
  /// What a bulk change did, with "Undo" at hand.
  void done(const QString& sentence);
  void refused(const QStringList& sentences);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
  void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;

 private:
  void restoreAfterReset();
  QModelIndex neighbour(int rows, int columns) const;
  FilterHeader& head() const { return *static_cast<FilterHeader*>(header()); }
  void fitNames();
  /// A page that scrolls on a small screen follows the row with the keyboard.
  void showRowOutside();
  void drawPrompt(QPainter* painter, const QRect& row, int frozen) const;
  void placeEmptyState();

  RecordModel& model_;
  QTimer resting_;  // since the last change of the selection
  QWidget* empty_ = nullptr;
  std::pair<qint64, int> current_{0, 0};  // as it was before the model was reset; -1: the last row
  bool runInNew_ = false;                 // that run began in the row that takes new records
  int tabbedFrom_ = -1;                   // the column in which a run of Tabs began
  qint64 added_ = 0;                      // by what was just typed
};

}  // namespace iap::ui

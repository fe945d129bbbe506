// SPDX-License-Identifier: GPL-3.0-or-later
// A table of counts with headings of its own, typed and pasted as in a spreadsheet: the first row and the first column
// hold the headings, a further row and column wait for more.
#pragma once
#include <QAbstractTableModel>
#include <QTableView>

#include "queries/data/surveys.h"
#include "ui/openplan.h"

namespace iap::ui {

class CountModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  explicit CountModel(OpenPlan& open, QObject* parent = nullptr);

  /// As the plan has it now; 0: none.
  void show(SurveyTableId table);
  /// Takes over what the plan has now.
  void refresh();
  SurveyTableId table() const { return table_; }
  const CountGrid& grid() const { return grid_; }
  const Language& language() const { return open_.language(); }
  /// How many counts editions leave out that hide few persons.
  int hiddenCounts() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

  /// Writes a block of cells from a place on, the table growing as needed, as one undo step. Cells that can't be read
  /// keep what they have; returns a sentence for each.
  QStringList write(const QString& name, int row, int column, const QList<QStringList>& block);
  void clear(const QModelIndexList& cells);
  void takeRows(const QSet<int>& rows);
  void takeColumns(const QSet<int>& columns);
  /// An empty row or column in front of that one.
  void insertRowBefore(int row);
  void insertColumnBefore(int column);

 Q_SIGNALS:
  void refused(const QStringList& sentences);

 private:
  /// Nothing if the count can be taken, else why not.
  QString put(CountGrid& grid, int row, int column, const QString& text) const;
  bool store(const QString& name, CountGrid grid);
  int rows() const { return int(grid_.rows.size()); }
  int columns() const { return int(grid_.columns.size()); }

  OpenPlan& open_;
  SurveyTableId table_{};
  CountGrid grid_;
  QList<QList<bool>> hidden_;  // rows × columns; empty: none
};

class CountGridView : public QTableView {
  Q_OBJECT
 public:
  explicit CountGridView(CountModel& model, QWidget* parent = nullptr);

  void copy();
  void paste();
  void clearCells();
  void removeRows();

 Q_SIGNALS:
  void done(const QString& sentence);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fitColumns();

  CountModel& model_;
  int rowStart_ = -1;  // column in which the typing of a row by Tab began
};

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of the program: types, pastes and sorts like a spreadsheet; a filter row under the header, totals
// below.
#pragma once
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>

#include "ui/tables/recordmodel.h"

namespace iap::ui {

/// Titles with a field under each that filters its column.
class FilterHeader : public QHeaderView {
  Q_OBJECT
 public:
  explicit FilterHeader(QWidget* parent);

  void setFields(int count);
  QLineEdit* field(int section) const { return fields_.value(section); }
  QSize sizeHint() const override;

 Q_SIGNALS:
  void filterChanged(int section, const QString& text);

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int section) const override;
  void updateGeometries() override;

 private:
  int titleHeight() const;
  void placeFields();

  QList<QLineEdit*> fields_;
};

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
  /// Makes the record's cell the current one, opened for typing if wanted.
  void goTo(qint64 id, const QString& column = {}, bool edit = false);

 Q_SIGNALS:
  void currentRecord(qint64 id);
  /// What a bulk change did, with "Undo" at hand.
  void done(const QString& sentence);
  void refused(const QStringList& sentences);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
  void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void changeEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;

 private:
  void restoreAfterReset();
  QModelIndex neighbour(int rows, int columns) const;

  RecordModel& model_;
  std::pair<qint64, int> current_{0, 0};  // as it was before the model was reset; -1: the last row
  qint64 added_ = 0;                      // by what was just typed
};

/// The table with its footer.
class RecordTable : public QWidget {
  Q_OBJECT
 public:
  RecordTable(OpenPlan& open, TableSpec spec, const QString& name, QWidget* parent = nullptr);
  ~RecordTable() override;

  RecordView& view() { return *view_; }
  RecordModel& model() { return *model_; }
  /// A menu of the columns, to be shown or hidden.
  QMenu* columnMenu();

 private:
  class Footer;

  const QString name_;  // under which the layout is remembered
  RecordModel* model_;
  RecordView* view_;
  Footer* footer_;
};

}  // namespace iap::ui

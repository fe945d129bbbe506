// SPDX-License-Identifier: GPL-3.0-or-later
// The records of one kind as rows, in groups if wanted, sorted and filtered; a last row takes new ones.
#pragma once
#include <QAbstractItemModel>
#include <QHash>

#include "ui/tables/column.h"

namespace iap::ui {

class RecordModel : public QAbstractItemModel {
  Q_OBJECT
 public:
  RecordModel(OpenPlan& open, TableSpec spec, QObject* parent = nullptr);

  const TableSpec& spec() const { return spec_; }
  OpenPlan& open() const { return open_; }

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& child) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
  void sort(int column, Qt::SortOrder order) override;

  /// Zero for group rows and the last row.
  qint64 idAt(const QModelIndex& index) const;
  QModelIndex indexOf(qint64 id, int column = 0) const;
  bool isGroup(const QModelIndex& index) const;
  /// The id of the group whose row this is; 0 for other rows.
  qint64 groupAt(const QModelIndex& index) const { return isGroup(index) ? groups_[index.row()].id : 0; }
  bool isNewRow(const QModelIndex& index) const;
  /// The records that are shown, in order.
  QList<qint64> shownIds() const;
  /// A cell as it is painted, all at once.
  struct Cell {
    CellLook look;
    QString fault;  // why what was typed can't be; look.text is what was typed
  };
  Cell cell(const QModelIndex& index) const;
  /// Texts that could not be taken over, by record and column, each with the reason; for another view of the same plan.
  using Refusals = QHash<std::pair<qint64, int>, std::pair<QString, QString>>;
  const Refusals& refusals() const { return refusedCells_; }
  void setRefusals(const Refusals& refusals);
  /// Gives up a refused text: the cell shows the plan's value again. False if there is none.
  bool dropFault(const QModelIndex& index);
  QStringList groupCells(const QModelIndex& group) const;
  /// The cells of the spec's totals; a sentence where amounts can't be added up.
  QStringList totals(const QList<qint64>& ids) const;
  /// Of so many that there would be without filters.
  QStringList totals(const QList<qint64>& ids, int all) const;

  /// While nobody sees the table it does not follow the plan; awake again it takes over all at once.
  void setAwake(bool awake);
  /// Only records for which this holds belong to the table; an empty function: all do.
  void setScope(std::function<bool(const OpenPlan&, qint64)> scope);
  /// The records that belong to the table, shown or not.
  int sizeOfScope() const;
  void setFilter(int column, const QString& text);
  bool isFiltered() const;
  void setGrouped(bool grouped);
  /// How deep a row hangs in an outline; 0 at the top.
  int depthOf(qint64 id) const { return groups_.first().depths.value(id); }
  enum class Move { up, down, in, out };
  /// Moves rows of an outline among their siblings, below the one before, or behind their parent, as one edit. False if
  /// there is no place to go, or if they don't stand below the same row.
  bool move(const QList<qint64>& ids, Move direction);
  /// The same by dropping: to be the first below `parent`, or to stand behind `after` there.
  bool moveTo(const QList<qint64>& ids, qint64 parent, qint64 after);
  Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
  QStringList mimeTypes() const override;
  QMimeData* mimeData(const QModelIndexList& indexes) const override;
  bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                    const QModelIndex& parent) override;
  bool isGrouped() const { return grouped_; }

  struct Assignment {
    qint64 id;  // negative: the n-th new record
    int column;
    QString text;
    QString where{};  // what a sentence about the cell begins with; empty: the record's name
  };
  /// Writes many cells as one undo step; returns sentences for those that could not be read. Nothing if the step as a
  /// whole was refused (the plan has said why).
  /// `keepRefused`: a cell shows what it could not take.
  std::optional<QStringList> assign(const QString& name, const QList<Assignment>& cells, bool keepRefused = true);

 Q_SIGNALS:
  /// A record was made by typing into the last row.
  void added(qint64 id);
  /// Which records are shown, or their figures, are no longer the same.
  void totalsChanged();
  void refused(const QString& sentence);

 private:
  /// Titles of columns of amounts name the plan's currency.
  void nameCurrency();
  struct Group {
    qint64 id = 0;
    QString title;
    QList<qint64> rows;
    QHash<qint64, int> depths;  // in an outline
    int hidden = 0;             // by filters
  };
  struct Sorted;

  QList<Group> arranged() const;
  /// The shown rows of an outline right below another one (0: at the top), in order.
  QList<qint64> childrenOf(qint64 parent, bool leaves) const;
  /// In their order, without those that go with another one.
  QList<qint64> topmost(const QList<qint64>& ids) const;
  Group outlined(const std::vector<Sorted>& rows) const;
  /// True if these changes can move rows that stay to another place.
  bool canMove(const Changes& changes) const;
  bool passes(qint64 id) const;
  /// What a filter like ">1000" says of a record; nothing for other filters and columns without numbers.
  std::optional<bool> compared(int column, qint64 id) const;
  /// Tells the views that every shown row may look different.
  void announceRows(const QList<int>& roles = {});
  void takeOver(const Changes& changes);
  void replaceGroups(QList<Group> groups);
  bool takeOverByRows(const QList<Group>& groups);
  const ColumnSpec& column(const QModelIndex& index) const { return spec_.columns[index.column()]; }
  void reindex();

  OpenPlan& open_;
  TableSpec spec_;
  QList<Group> groups_;  // one without title when flat
  QHash<qint64, std::pair<int, int>> places_;
  bool grouped_ = false;
  bool awake_ = true, stale_ = false;
  int sortColumn_ = 0;  // -1: the order of the plan
  Qt::SortOrder order_ = Qt::AscendingOrder;
  QStringList filters_, typed_;  // as they are looked for, as they were typed
  std::function<bool(const OpenPlan&, qint64)> scope_;
  Refusals refusedCells_;
};

}  // namespace iap::ui

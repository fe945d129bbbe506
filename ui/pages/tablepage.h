// SPDX-License-Identifier: GPL-3.0-or-later
// A page that is one table, with the form of the current row beside it.
#pragma once
#include "ui/pages/page.h"
#include "ui/tables/recordtable.h"

namespace iap::ui {

/// Lets the page tell the window what happens in a table of it: the current record, what was done, what was refused.
void connectRows(Page& page, const OpenPlan& open, RecordTable& table);

/// A table on a sheet of its own, connected to its page.
class TableCard : public Card {
  Q_OBJECT
 public:
  TableCard(Page& page, OpenPlan& open, TableSpec spec, const QString& layoutName);

  RecordTable& table() { return *table_; }
  /// Over the table.
  void addAbove(QWidget* widget);

 private:
  RecordTable* table_;
};

/// The button that chooses the columns of a table.
QWidget* columnButton(RecordTable& table);

class TablePage : public Page {
  Q_OBJECT
 public:
  TablePage(PageId id, OpenPlan& open, TableSpec spec, QWidget* parent = nullptr);

  bool goTo(const RecordRef& record, const QString& field) override;
  RecordView* rows() override { return &table_->view(); }
  RecordTable& table() { return *table_; }
  /// Puts the cursor into the last row, open for typing.
  void newRow();
  /// A record of that title, at once, with the cursor on it.
  void createTitled(const QString& title);

 protected:
  OpenPlan& open_;

 private:
  RecordTable* table_;
};

}  // namespace iap::ui

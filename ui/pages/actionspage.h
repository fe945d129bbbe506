// SPDX-License-Identifier: GPL-3.0-or-later
// The table of actions.
#pragma once
#include "ui/pages/page.h"
#include "ui/tables/recordtable.h"

namespace iap::ui {

TableSpec actionTable(const OpenPlan& open);

class ActionsPage : public Page {
  Q_OBJECT
 public:
  explicit ActionsPage(OpenPlan& open, QWidget* parent = nullptr);

  bool goTo(const RecordRef& record, const QString& field) override;
  RecordTable& table() { return *table_; }
  void newAction();
  /// An action of that title, at once, with the cursor on it.
  void createAction(const QString& title);
  RecordView* rows() override { return &table_->view(); }

 private:
  OpenPlan& open_;
  RecordTable* table_;
};

}  // namespace iap::ui

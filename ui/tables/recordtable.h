// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of the program: types, pastes and sorts like a spreadsheet; a filter row under the header, totals
// below.
#pragma once
#include "ui/tables/recordview.h"

namespace iap::ui {

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

  QString layoutName() const;
  void keepInSight();

  const QString name_;  // under which the layout is remembered
  const int percent_;   // the text size it was made for
  RecordModel* model_;
  RecordView* view_;
  Footer* footer_;
};

}  // namespace iap::ui

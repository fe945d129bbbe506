// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of counts of a round of the survey: which there are, and the counts of the one that is chosen.
#pragma once
#include "ui/pages/tablepage.h"
#include "ui/tables/countgrid.h"

namespace iap::ui {

class CountTables : public QWidget {
  Q_OBJECT
 public:
  CountTables(Page& page, OpenPlan& open, const std::function<SurveyRoundId()>& round);

  RecordTable& list() { return list_->table(); }
  CountModel& counts() { return *counts_; }
  CountGridView& grid() { return *grid_; }
  /// Takes over what the plan has now.
  void refresh();
  void showRound();

 private:
  OpenPlan& open_;
  qint64 chosen_ = 0;  // the table that was current last
  TableCard* list_;
  Card* sheet_;
  QLabel *title_, *about_;
  CountModel* counts_;
  CountGridView* grid_;
};

}  // namespace iap::ui

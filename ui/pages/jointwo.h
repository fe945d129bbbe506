// SPDX-License-Identifier: GPL-3.0-or-later
// Two records of a table that are one become one.
#pragma once
#include "ui/pages/tablepage.h"

namespace iap::ui {

/// Makes one record of two: all that referred to the other one refers to the kept one.
using JoinTwo = std::function<void(Plan& plan, qint64 kept, qint64 other)>;

/// Asks which of the two selected records stays, and joins them as one undo step.
void askToJoin(Page& page, OpenPlan& open, RecordView& rows, const JoinTwo& join);

class StakeholderPage : public TablePage {
  Q_OBJECT
 public:
  explicit StakeholderPage(OpenPlan& open, QWidget* parent = nullptr);

  void join();
};

}  // namespace iap::ui

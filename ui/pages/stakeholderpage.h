// SPDX-License-Identifier: GPL-3.0-or-later
// The table of stakeholders, where two that are one become one.
#pragma once
#include "ui/pages/tablepage.h"

namespace iap::ui {

class StakeholderPage : public TablePage {
  Q_OBJECT
 public:
  explicit StakeholderPage(OpenPlan& open, QWidget* parent = nullptr);

  /// Asks which of the two selected stakeholders stays, and joins them.
  void join();

 private:
  void joinInto(qint64 kept, qint64 other);
};

}  // namespace iap::ui

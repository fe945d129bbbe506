// SPDX-License-Identifier: GPL-3.0-or-later
// What happens when: actions as bars over years, quarters or months, with their steps and what they wait for.
#pragma once
#include "ui/pages/page.h"
#include "ui/specs/specs.h"

class QComboBox;
class QPushButton;

namespace iap::ui {
class RecordTable;

class TimelinePage : public Page {
  Q_OBJECT
 public:
  explicit TimelinePage(OpenPlan& open, QWidget* parent = nullptr);

  void showUnit(PeriodUnit unit);
  RecordView* rows() override;
  /// The bars need its room.
  bool wantsForm() const override { return false; }

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  /// Makes the table anew where its periods are no longer the same.
  void makeTable();
  void scrollToNow();

  OpenPlan& open_;
  QComboBox* unit_;
  QPushButton* group_;
  RecordTable* table_ = nullptr;
  QList<Date> periods_;
  bool looking_ = false;
};

}  // namespace iap::ui

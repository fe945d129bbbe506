// SPDX-License-Identifier: GPL-3.0-or-later
// Indicators: what they are, what was measured period by period, what is planned.
#pragma once
#include "ui/pages/page.h"
#include "ui/specs/specs.h"
#include "ui/tables/recordtable.h"

class QButtonGroup;
class QComboBox;
class QStackedWidget;

namespace iap::ui {

class IndicatorPage : public Page {
  Q_OBJECT
 public:
  explicit IndicatorPage(OpenPlan& open, QWidget* parent = nullptr);

  enum class View { definitions, measured, planned };
  void showView(View view);
  void showUnit(PeriodUnit unit);
  bool goTo(const RecordRef& record, const QString& field) override;
  RecordView* rows() override;

 private:
  /// Makes the grids anew where the periods are no longer the same.
  void makeGrids();

  OpenPlan& open_;
  QButtonGroup* switch_;
  QComboBox* unit_;
  QPushButton *group_, *add_;
  QWidget* columns_;
  QStackedWidget* stack_;
  RecordTable* definitions_;
  RecordTable* grids_[2] = {};
  QList<Date> periods_;
};

}  // namespace iap::ui

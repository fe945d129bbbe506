// SPDX-License-Identifier: GPL-3.0-or-later
// Indicators: where they stand, what they are, what was measured period by period, what is planned.
#pragma once
#include "ui/pages/page.h"
#include "ui/specs/specs.h"
#include "ui/tables/recordtable.h"

class QButtonGroup;
class QComboBox;
class QStackedWidget;

namespace iap::ui {

class IndicatorDetail;
class SidesArea;

class IndicatorPage : public Page {
  Q_OBJECT
 public:
  explicit IndicatorPage(OpenPlan& open, QWidget* parent = nullptr);

  enum class View { progress, due, definitions, measured, planned };
  void showView(View view);
  void showUnit(PeriodUnit unit);
  bool goTo(const RecordRef& record, const QString& field) override;
  RecordView* rows() override;
  bool wantsForm() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* makeProgress();
  void refreshProgress();
  void showMethod();
  /// Makes the grids anew where the periods are no longer the same.
  void makeGrids();
  /// Of the period that is now; behind the last column where there is none.
  int columnOfNow(int grid) const;

  OpenPlan& open_;
  QButtonGroup* switch_;
  QComboBox *unit_, *method_;
  QPushButton* limits_;
  QPushButton *group_, *add_;
  QWidget* columns_;
  QStackedWidget* stack_;
  RecordTable *progress_, *due_, *definitions_;
  IndicatorDetail* detail_;
  SidesArea* sides_;
  bool stale_ = false;
  RecordTable* grids_[2] = {};
  QList<Date> periods_;
};

}  // namespace iap::ui

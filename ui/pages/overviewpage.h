// SPDX-License-Identifier: GPL-3.0-or-later
// The plan on one screen: figures in tiles, each of which leads on.
#pragma once
#include "ui/pages/tile.h"

namespace iap::ui {

class TallArea;

class OverviewPage : public Page {
  Q_OBJECT
 public:
  bool wantsForm() const override { return false; }
  explicit OverviewPage(OpenPlan& open, QWidget* parent = nullptr);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void stale();
  void refresh();
  void showCompleteness(const PlanSummary& sums);
  void showMoney(const PlanSummary& sums);
  void showFindings();
  void showTimeline(const PlanSummary& sums);
  void showIndicators(const PlanSummary& sums);
  void showRisks();
  void showSoon();
  /// What is due with a record, and who or what it waits for.
  std::pair<QString, QString> wordsOfDue(const RecordRef& record, bool starts) const;
  void follow(const QString& target);
  void arrange();

  OpenPlan& open_;
  Tile *completeness_, *money_, *findings_, *timeline_, *indicators_, *risks_, *soon_;
  TallArea* area_;
  QGridLayout* grid_;
  int columns_ = 0;
  bool stale_ = true;
};

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for the plan as a whole: its lists, its scales, currency, languages, logo, and who may read what.
#pragma once
#include "ui/pages/page.h"
#include "ui/tables/recordtable.h"

class QButtonGroup;
class QListWidget;
class QStackedWidget;

namespace iap::ui {

class PlanSettingsPage : public Page {
  Q_OBJECT
 public:
  explicit PlanSettingsPage(OpenPlan& open, QWidget* parent = nullptr);

  enum class View { general, lists, scales };
  void showView(View view);
  void showList(ListKind kind);
  bool goTo(const RecordRef& record, const QString& field) override;
  RecordView* rows() override;
  bool holdsRecords() override { return true; }
  bool wantsForm() const override;
  /// Makes a picture file the plan's logo; says why it can't be.
  bool setLogo(const QString& path);

 private:
  QWidget* makeGeneral();
  QWidget* makeLists();
  void refresh();
  void chooseLogo();

  OpenPlan& open_;
  QButtonGroup* switch_;
  QStackedWidget* stack_;
  QListWidget* kinds_;
  RecordTable* entries_;
  QPushButton *add_, *join_, *removeLogo_;
  QLabel* logo_;
  ListKind kind_ = ListKind::costCategory;
  QHash<qint64, int> uses_;
  bool usesAreStale_ = true;
  qint64 logoShown_ = -1;
};

}  // namespace iap::ui

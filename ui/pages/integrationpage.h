// SPDX-License-Identifier: GPL-3.0-or-later
// Integration: what the group says of each aspect beside what the plan shows, actions by dimension, policy objectives.
#pragma once
#include <QStackedWidget>

#include "ui/pages/page.h"
#include "ui/tables/recordtable.h"

class QButtonGroup;

namespace iap::ui {

class DrawingView;
class TableCard;
class TallArea;

class IntegrationPage : public Page {
  Q_OBJECT
 public:
  explicit IntegrationPage(OpenPlan& open, QWidget* parent = nullptr);

  enum class View { aspects, dimensions, objectives };
  void showView(View view);
  bool goTo(const RecordRef& record, const QString& field) override;
  RecordView* rows() override { return &tables_[stack_->currentIndex()]->view(); }
  RecordTable& table(View view) { return *tables_[int(view)]; }

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* makeRadar();
  void refresh();
  void describe(qint64 aspect);

  OpenPlan& open_;
  QButtonGroup* switch_;
  QPushButton* add_;
  QStackedWidget *stack_, *columns_;
  QList<RecordTable*> tables_;
  QBoxLayout* halves_;
  QWidget* aspects_;
  TallArea* area_;
  DrawingView* radar_;
  QLabel *title_, *question_, *words_;
  qint64 aspect_ = 0;
  bool stale_ = true;
};

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// How much of the cost is committed and spent, category by category.
#pragma once
#include "ui/pages/page.h"

namespace iap::ui {

class DrawingView;
class FigureTable;
class TallArea;
class Tile;

class ExecutionView : public QWidget {
  Q_OBJECT
 public:
  explicit ExecutionView(OpenPlan& open, QWidget* parent = nullptr);

  void refresh();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  OpenPlan& open_;
  TallArea* area_;
  QBoxLayout* halves_;
  Tile* rates_;
  QLabel* remark_;
  DrawingView* bars_;
  FigureTable* table_;
};

}  // namespace iap::ui

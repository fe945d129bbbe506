// SPDX-License-Identifier: GPL-3.0-or-later
// One indicator over time, why it stands where it stands, and its numbers as a table.
#pragma once
#include "ui/pages/page.h"

namespace iap::ui {

class DrawingView;
class QuietBox;
class FigureTable;
class TallArea;

class IndicatorDetail : public QWidget {
  Q_OBJECT
 public:
  explicit IndicatorDetail(OpenPlan& open, QWidget* parent = nullptr);

  /// 0: none.
  void show(qint64 indicator);
  void refresh();

 private:
  void fillTable(const IndicatorState& state);

  OpenPlan& open_;
  qint64 indicator_ = 0;
  TallArea* area_;
  QLabel *title_, *badge_, *about_, *whyTitle_, *why_, *ahead_;
  DrawingView* chart_;
  QuietBox* trend_;
  FigureTable* numbers_;
};

}  // namespace iap::ui

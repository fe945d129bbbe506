// SPDX-License-Identifier: GPL-3.0-or-later
// Risks: the matrix beside the register, threats and opportunities apart, and the editor of their scales.
#pragma once
#include "ui/figures/riskmatrix.h"
#include "ui/pages/page.h"
#include "ui/tables/recordtable.h"

class QButtonGroup;
class QStackedWidget;
class QToolButton;

namespace iap::ui {

class FigureTable;
class TallArea;

class RiskPage : public Page {
  Q_OBJECT
 public:
  explicit RiskPage(OpenPlan& open, QWidget* parent = nullptr);

  bool goTo(const RecordRef& record, const QString& field) override;
  RecordView* rows() override;
  bool holdsRecords() override { return true; }
  RecordView& view() { return table_->view(); }
  RiskMatrix& matrix() { return *matrix_; }
  void showNature(RiskNature nature);
  void showScales(bool on);
  /// Shows only the risks of a cell in the register; nothing: all.
  void showCell(std::optional<RiskCell> cell);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* makeMatrix();
  void refresh();
  void showOnly(const QSet<qint64>& risks, const QString& words);

  OpenPlan& open_;
  RiskNature nature_ = RiskNature::threat;
  QButtonGroup* switch_;
  QPushButton *scale_, *add_;
  QStackedWidget* stack_;
  QBoxLayout* halves_;
  TallArea* area_;
  RiskMatrix* matrix_;
  QButtonGroup* mode_;
  QLabel *legend_, *only_, *rose_;
  FigureTable* profile_;
  QToolButton* unplaced_;
  QWidget *chip_, *register_;
  RecordTable* table_;
  std::optional<QSet<qint64>> shown_;
  bool unplacedShown_ = false;
};

}  // namespace iap::ui

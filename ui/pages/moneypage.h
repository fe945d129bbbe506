// SPDX-License-Identifier: GPL-3.0-or-later
// Costs and funding: the ladder and the years with their sums, the lines of cost, the lines of funding.
#pragma once
#include "queries/moneytable.h"
#include "ui/pages/page.h"
#include "ui/tables/recordtable.h"

class QButtonGroup;
class QComboBox;
class QStackedWidget;

namespace iap::ui {

class DrawingView;
class ExecutionView;
class FigureTable;
class TallArea;

class MoneyPage : public Page {
  Q_OBJECT
 public:
  explicit MoneyPage(OpenPlan& open, QWidget* parent = nullptr);

  enum class View { sums, costs, funding, execution };
  void showView(View view);
  bool goTo(const RecordRef& record, const QString& field) override;
  RecordView* rows() override;
  bool holdsRecords() override { return true; }
  bool wantsForm() const override;
  /// The table of sums that is shown, as text cells for a spreadsheet.
  QList<QStringList> sumCells() const;
  void showSums(SumsBy by);

 protected:
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* makeSums();
  void refresh();
  void refreshFigures(const Budget& budget);
  void refreshTable();
  void addLine();

  OpenPlan& open_;
  QButtonGroup* switch_;
  QStackedWidget* stack_;
  QBoxLayout* figures_;
  QPushButton* add_;
  TallArea* area_;
  DrawingView *ladder_, *years_;
  QLabel *ladderRemark_, *yearsRemark_, *sumsRemark_;
  QComboBox* by_;
  FigureTable* sums_;
  RecordTable *costs_, *funding_;
  ExecutionView* execution_;
  bool stale_ = true, executionStale_ = true;
};

}  // namespace iap::ui

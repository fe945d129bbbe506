// SPDX-License-Identifier: GPL-3.0-or-later
// Social data: what there are, who does what, what is settled, what they lead to, what is wanted, and the survey.
#pragma once
#include <QStackedWidget>

#include "ui/pages/page.h"
#include "ui/tables/recordtable.h"

class QButtonGroup;

namespace iap::ui {

class CountTables;
class DrawingView;
class FigureTable;
class TallArea;

class DataPage : public Page {
  Q_OBJECT
 public:
  explicit DataPage(OpenPlan& open, QWidget* parent = nullptr);

  enum class View { sets, roles, stages, trace, needs, survey };
  void showView(View view);
  bool goTo(const RecordRef& record, const QString& field) override;
  RecordView* rows() override { return &current().view(); }
  RecordTable& table(View view) { return *tables_[int(view)]; }
  RecordTable& rounds() { return *rounds_; }
  CountTables& counts() { return *counts_; }
  /// Of the survey: the answers of departments, or tables of counts.
  void showCounts(bool counts);
  /// Saves a form of the survey that departments fill in with a spreadsheet.
  void saveForm(const QString& path);
  /// Takes over the answers of filled forms into the round that is chosen, as one undo step a file.
  void readForms(const QStringList& paths);
  /// The links of the card beside the ways: a record each.
  QList<RecordRef> gaps() const { return gaps_; }

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  RecordTable& current();
  bool showsCounts() const;
  RecordTable* addTable(TableSpec spec, const char* layoutName, QWidget** sheet);
  QWidget* makeTrace();
  QWidget* makeSurvey();
  void refresh();
  void showGaps();
  void showResults();
  void showRound(SurveyRoundId id);
  SurveyRoundId round() const;

  OpenPlan& open_;
  QButtonGroup *switch_, *surveySwitch_ = nullptr;
  QPushButton* add_;
  QStackedWidget *stack_, *columns_;
  QList<RecordTable*> tables_;
  RecordTable* rounds_ = nullptr;
  SurveyRoundId chosenRound_{};
  CountTables* counts_ = nullptr;
  QStackedWidget* surveyParts_ = nullptr;
  QBoxLayout *traceHalves_, *surveyHalves_;
  TallArea *traceArea_, *resultArea_;
  QWidget *traceSheet_, *roundsSheet_;
  QLabel *traceTitle_, *traceWords_, *resultWords_, *comparisonNote_, *roundName_;
  QVBoxLayout* gapList_;
  QList<RecordRef> gaps_;
  DrawingView* support_;
  FigureTable *topics_, *comparison_;
  bool stale_ = true;
};

}  // namespace iap::ui

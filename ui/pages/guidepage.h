// SPDX-License-Identifier: GPL-3.0-or-later
// The guide: its chapters or trails with what is done, the one that is written, what is missing and examples that fit;
// and the guide of several cities.
#pragma once
#include "library/catalogue.h"
#include "ui/pages/guidesheet.h"

class QButtonGroup;
class QComboBox;
class QListWidget;
class QStackedWidget;

namespace iap::ui {

class JointGuideView;

class GuidePage : public Page {
  Q_OBJECT
 public:
  explicit GuidePage(OpenPlan& open, QWidget* parent = nullptr);
  ~GuidePage() override;

  enum class View { chapters, trails, cities };
  void showView(View view);
  /// From 1, in the order of the template.
  void showChapter(int chapter);
  int chapter() const { return chapter_; }
  bool goTo(const RecordRef& record, const QString& field) override;
  bool holdsRecords() override { return true; }
  bool wantsForm() const override { return false; }
  bool isBusy() const override;
  /// The field for the text of a key in the chapter that is shown; null if it has none.
  ProseEdit* editOf(const QString& key) const { return sheet_->editOf(key); }
  JointGuideView& cities() { return *cities_; }
  /// Titles of the examples that are offered.
  QStringList offered() const;
  /// Writes one of them into the chapter that is shown.
  void useExample(qsizetype index);
  /// Waits for the tables (tests).
  void waitForBlocks();

 Q_SIGNALS:
  /// The guide without those chapters is to be exported.
  void wantsDocument(const QString& name, const QStringList& leftOut);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  /// How many columns there is room for: one, two, three.
  enum class Width { narrow, medium, wide };

  QWidget* makeWork();
  void chooseForm(const QString& name);
  void listForms();
  void build();
  void refresh();
  void fillMissing();
  void fillExamples();
  void listChapters();
  void fitSide();
  void listParts();
  void showParts();
  /// Of a chapter: parts that are done, and all of them.
  std::pair<int, int> doneOf(const GuideChapter& chapter) const;
  QLabel* words(const QString& text, TextRole role, Token ink);

  OpenPlan& open_;
  QButtonGroup* switch_;
  QPushButton *whole_, *one_;
  QStackedWidget* stack_;
  JointGuideView* cities_;
  Template form_;
  QList<GuideChapter> parts_;
  int chapter_ = 1;
  QComboBox* forms_;
  TallList *chapters_, *list_;
  QBoxLayout* row_;
  QVBoxLayout* left_;
  QWidget* work_;
  TallArea* side_;
  QScrollArea* area_;
  GuideSheet* sheet_;
  TallArea* rightArea_;
  QLabel* partsTitle_;
  QVBoxLayout *missing_, *examples_;
  Card *missingCard_, *examplesCard_;
  QList<GuideState> states_;
  QList<Catalogue> catalogues_;                     // of the examples
  QList<std::pair<qsizetype, qsizetype>> offered_;  // catalogue and entry
  QTimer soon_;
  Width width_ = Width::wide;
  bool stale_ = true;
};

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The vision and the narrative texts of the plan, chapter by chapter, and the strategies that it must fit; the facts of
// the plan stand in the form beside.
#pragma once
#include "publish/template.h"
#include "ui/pages/page.h"
#include "ui/tables/recordtable.h"

class QButtonGroup;
class QComboBox;
class QListWidget;
class QStackedWidget;
class QTextBrowser;

namespace iap::ui {

class NarrativeEdit;

class CityPage : public Page {
  Q_OBJECT
 public:
  explicit CityPage(OpenPlan& open, QWidget* parent = nullptr);
  ~CityPage() override;

  enum class View { texts, strategies };
  void showView(View view);
  bool goTo(const RecordRef& record, const QString& field) override;
  RecordView* rows() override;
  void showForm() override;
  bool holdsRecords() override { return true; }
  /// Makes the text of that key ("vision", "1.2") the current one.
  void showText(const QString& key);

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  struct Entry {
    QString key, title, prompt;
  };

  void addTexts(const Template& form);
  QWidget* makeTexts();
  /// The plan's row of that text in its own language, else null.
  const Section* sectionOf(const QString& key) const;
  QString textOf(const QString& key) const;
  void write(const QString& key, const QString& typed);
  void load();
  void refresh();
  void setPreview(bool on);

  OpenPlan& open_;
  QList<Entry> entries_;
  QButtonGroup* switch_;
  QStackedWidget* stack_;
  QPushButton *add_, *preview_;
  QListWidget* list_;
  QLabel *title_, *prompt_, *forWhom_;
  QComboBox* audience_;
  NarrativeEdit* edit_;
  QTextBrowser* reading_;
  RecordTable* strategies_;
  QString current_;
};

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// A chapter of a guide while it is written: its questions with fields, and its tables as they follow the plan.
#pragma once
#include <QFutureWatcher>

#include "publish/chapters/documents.h"
#include "queries/data/guidechecks.h"
#include "ui/look/measures.h"
#include "ui/look/theme.h"
#include "ui/pages/page.h"
#include "ui/tallarea.h"

class QComboBox;

namespace iap::ui {

class ProseEdit;

/// A chapter or a trail of a guide's template.
struct GuideChapter {
  QString key;                          // by which a document leaves it out
  QList<TemplateStatement> statements;  // its heading first
  QSet<int> checks;                     // chapters of guideChecks() that it asks

  const TemplateStatement& head() const { return statements.first(); }
};
/// In the order of the template; what stands before the first of them belongs to none.
QList<GuideChapter> chaptersOf(const Template& form);
/// True if the city writes something there.
bool hasField(StatementKind kind);

class GuideSheet : public TallArea {
  Q_OBJECT
 public:
  explicit GuideSheet(OpenPlan& open, QWidget* parent = nullptr);
  ~GuideSheet() override;

  void showChapter(const Template& form, const GuideChapter& chapter);
  /// Writes what is typed into the plan.
  void commit();
  void loadTexts();
  /// Makes the tables anew, beside the work of the window; filled() comes when they stand there.
  void makeBlocks();
  void waitForBlocks();
  ProseEdit* editOf(const QString& key) const { return fields_.value(key).edit; }
  /// Scrolls to the statement that stands in that line of the template.
  void reveal(int line);
  /// In the language of the plan.
  QString textOf(const QString& key) const;
  /// True if a document has something to print there, be it in another language or for few readers.
  bool isWritten(const QString& key) const;
  void write(const QString& key, const QString& title, const QString& text);

 Q_SIGNALS:
  void filled(const QList<iap::GuideState>& states);
  void wantsPage(iap::ui::PageId page);

 private:
  struct Place {
    TemplateStatement statement;
    QVBoxLayout* widgets;  // of a block
  };
  struct Made {
    std::vector<std::vector<Block>> parts;
    QList<GuideState> states;
    int chapter;      // the how many-th that was shown
    QString trouble;  // why there is nothing
  };
  void fill();
  QWidget* origin(PageId page);
  QLabel* words(const QString& text, TextRole role, Token ink);
  void addField(const TemplateStatement& statement, const QString& title, const QString& prompt);

  OpenPlan& open_;
  Template form_;
  QWidget* sheet_ = nullptr;
  QVBoxLayout* content_ = nullptr;
  /// A text that is written, and what stands under it.
  struct Field {
    ProseEdit* edit = nullptr;
    QLabel* state = nullptr;
    QComboBox* audience = nullptr;
  };
  QHash<QString, Field> fields_;
  QHash<int, QWidget*> anchors_;  // by line of the template
  QList<Place> blocks_;
  QFutureWatcher<Made> worker_;
  int shown_ = 0;  // chapters until now
  bool again_ = false, waiting_ = false;
};

}  // namespace iap::ui

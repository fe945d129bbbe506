// SPDX-License-Identifier: GPL-3.0-or-later
// The guide: chapters with the parts that are done, the chapter with its questions and tables, what is still missing.
#pragma once
#include "publish/chapters/documents.h"
#include "queries/data/guidechecks.h"
#include "ui/look/measures.h"
#include "ui/look/theme.h"
#include "ui/pages/page.h"

class QListWidget;

namespace iap::ui {

class ProseEdit;
class TallArea;

class GuidePage : public Page {
  Q_OBJECT
 public:
  explicit GuidePage(OpenPlan& open, QWidget* parent = nullptr);
  ~GuidePage() override;

  /// 1 to 4.
  void showChapter(int chapter);
  int chapter() const { return chapter_; }
  bool goTo(const RecordRef& record, const QString& field) override;
  bool holdsRecords() override { return true; }
  bool wantsForm() const override { return false; }
  /// The field for the text of a key in the chapter that is shown; null if it has none.
  ProseEdit* editOf(const QString& key) const { return edits_.value(key); }

 Q_SIGNALS:
  /// The guide without those chapters is to be exported.
  void wantsDocument(const QString& name, const QStringList& leftOut);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  struct Made {
    TemplateStatement statement;
    QVBoxLayout* place;  // of the widgets of a block
  };
  void build();
  void refresh();
  void loadTexts();
  void fillBlocks();
  void fillMissing(const QList<GuideState>& states);
  void listChapters(const QList<GuideState>& states);
  void commit();
  void write(const QString& key, const QString& title, const QString& text);
  QString textOf(const QString& key) const;
  QLabel* words(const QString& text, TextRole role, Token ink);
  void addField(const QString& key, const QString& title, const QString& prompt);

  OpenPlan& open_;
  const Template form_;
  int chapter_ = 1;
  QListWidget* chapters_;
  QBoxLayout* row_;
  QWidget *side_, *missingSide_;
  TallArea *area_, *missingArea_;
  QWidget* sheet_ = nullptr;
  QVBoxLayout *content_ = nullptr, *missing_;
  QHash<QString, ProseEdit*> edits_;
  QHash<QString, QLabel*> counts_;  // words under a field
  QList<Made> blocks_;
  QTimer soon_;
  bool stale_ = true;
};

}  // namespace iap::ui

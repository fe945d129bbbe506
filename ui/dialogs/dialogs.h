// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, a new plan, help.
#pragma once
#include <QDialog>
#include <functional>

#include "plan/plan.h"
#include "ui/pages/page.h"

class QComboBox;
class QLineEdit;
class QSpinBox;
class QTextBrowser;

namespace iap::ui {

class SettingsDialog : public QDialog {
  Q_OBJECT
 public:
  explicit SettingsDialog(QWidget* parent = nullptr);
  void accept() override;

 private:
  QLineEdit* name_;
  QComboBox *language_, *theme_;
  QSpinBox* text_;
};

/// Which new plan: empty, with guiding questions, or the example.
class NewPlanDialog : public QDialog {
  Q_OBJECT
 public:
  explicit NewPlanDialog(QWidget* parent = nullptr);
  Plan plan() const;
  QString suggestedName() const;

 private:
  QComboBox *template_, *language_, *currency_;
  QLineEdit *title_, *city_;
};

/// A plan with the sections of the canvas, each with the questions it should answer.
Plan planWithQuestions(Plan plan);

/// One short page for each screen.
class HelpWindow : public QDialog {
  Q_OBJECT
 public:
  explicit HelpWindow(QWidget* parent = nullptr);
  void showPage(PageId page);

 private:
  QTextBrowser* text_;
};

}  // namespace iap::ui

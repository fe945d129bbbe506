// SPDX-License-Identifier: GPL-3.0-or-later
// The limits between the words of a method: as published, or as the city decided.
#pragma once
#include <QDialog>

#include "ui/openplan.h"

class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace iap::ui {

class LimitsDialog : public QDialog {
  Q_OBJECT
 public:
  LimitsDialog(OpenPlan& open, StatusMethod method, QWidget* parent = nullptr);
  void accept() override;

 private:
  void show(const ProgressPreset& preset);
  void check();

  OpenPlan& open_;
  const StatusMethod method_;
  QDoubleSpinBox *best_, *next_;
  bool loading_ = false;
  QLineEdit* source_;
  QLabel* fault_;
  QPushButton* save_;
};

}  // namespace iap::ui

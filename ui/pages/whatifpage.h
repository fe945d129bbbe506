// SPDX-License-Identifier: GPL-3.0-or-later
// What if: an action slips, a source falls away, costs change; what breaks then, and what it does to the money. The
// plan itself does not change.
#pragma once
#include "queries/monitoring/whatif.h"
#include "ui/pages/page.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace iap::ui {

class FigureTable;
class TallArea;
class Tile;

class WhatIfPage : public Page {
  Q_OBJECT
 public:
  explicit WhatIfPage(OpenPlan& open, QWidget* parent = nullptr);

  bool wantsForm() const override { return false; }

 protected:
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* makeQuestions();
  WhatIf asked() const;
  /// What is asked, in a few words: "A2 slips by 3 months".
  QString inWords(const WhatIf& whatIf) const;
  void fillChoices();
  void refresh();
  void showBroken(const WhatIf& whatIf, const Consequences& found, const Plan& variant);
  void showMoney(const Consequences& found);
  void keep();
  void clear();

  OpenPlan& open_;
  TallArea* area_;
  QBoxLayout* halves_;
  QComboBox *action_, *source_;
  QSpinBox* months_;
  QDoubleSpinBox* costs_;
  QLineEdit* name_;
  QPushButton *keep_, *clear_;
  Tile* broken_;
  FigureTable *money_, *years_;
  QLabel* yearsRemark_;
  bool stale_ = true;
};

}  // namespace iap::ui

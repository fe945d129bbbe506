// SPDX-License-Identifier: GPL-3.0-or-later
// Recent plans, new plans, the example.
#pragma once
#include "ui/pages/page.h"

namespace iap::ui {

class StartPage : public Page {
  Q_OBJECT
 public:
  explicit StartPage(QWidget* parent = nullptr);
  void refresh();

 Q_SIGNALS:
  void wantsNew();
  void wantsOpen();
  void wantsExample();
  void wantsPlan(const QString& path);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QBoxLayout* row_;
  QVBoxLayout* recent_;
};

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The pages in groups, with the number of findings beside each.
#pragma once
#include <QListView>

#include "ui/pages/page.h"

namespace iap::ui {

class Navigation : public QListView {
  Q_OBJECT
 public:
  explicit Navigation(QWidget* parent = nullptr);

  void setCurrent(PageId page);
  void setCounts(const QHash<int, int>& counts);
  void setPlanOpen(bool open);

 Q_SIGNALS:
  void chosen(iap::ui::PageId page);

 protected:
  void changeEvent(QEvent* event) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

 private:
  class Model;
  Model* pages_;
};

}  // namespace iap::ui

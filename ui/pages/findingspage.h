// SPDX-License-Identifier: GPL-3.0-or-later
// All findings by severity; each leads to its field, or is accepted with a reason.
#pragma once
#include <QTreeWidget>

#include "ui/look/icons.h"
#include "ui/pages/page.h"

class QLineEdit;

namespace iap::ui {

class FindingsPage : public Page {
  Q_OBJECT
 public:
  explicit FindingsPage(OpenPlan& open, QWidget* parent = nullptr);

  QTreeWidget& list() { return *list_; }
  /// Goes to the next finding, anywhere.
  void next();

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void refresh();
  QTreeWidgetItem* itemOf(qsizetype place, Mark mark) const;
  void fill(QTreeWidgetItem* group);
  void follow(QTreeWidgetItem* item);
  void accept();
  /// The places of the findings of a row, which may be a group of one kind.
  QList<qsizetype> placesOf(const QTreeWidgetItem* item) const;

  OpenPlan& open_;
  QTreeWidget* list_;
  QLineEdit* reason_;
  QPushButton* accept_;
  QLabel* summary_;
  bool stale_ = true;
  bool filling_ = false;  // the list is being made anew
};

}  // namespace iap::ui

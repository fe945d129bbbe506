// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets in a row that goes on in the next line where it has no room.
#pragma once
#include <QLayout>
#include <memory>
#include <vector>

namespace iap::ui {

class WrapLayout : public QLayout {
 public:
  using QLayout::QLayout;

  void insertWidget(int at, QWidget* widget);
  /// A gap between two groups; it takes no room at the edge of a line.
  void addGap(int width);

  void addItem(QLayoutItem* item) override;
  int count() const override { return int(items_.size()); }
  QLayoutItem* itemAt(int index) const override;
  QLayoutItem* takeAt(int index) override;
  Qt::Orientations expandingDirections() const override { return {}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
  /// All in one line.
  QSize sizeHint() const override;
  /// One below the other.
  QSize minimumSize() const override;
  void setGeometry(const QRect& rect) override;

 private:
  /// The height it takes; moves the items if asked to.
  int arrange(const QRect& rect, bool move) const;

  std::vector<std::unique_ptr<QLayoutItem>> items_;
};

}  // namespace iap::ui

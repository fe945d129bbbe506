// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/wraplayout.h"

#include <QWidget>

namespace iap::ui {

namespace {
/// Gaps are empty too, but count.
bool isHidden(const QLayoutItem& item) { return item.isEmpty() && !const_cast<QLayoutItem&>(item).spacerItem(); }
}  // namespace

void WrapLayout::insertWidget(int at, QWidget* widget) {
  addChildWidget(widget);
  items_.insert(items_.begin() + at, std::make_unique<QWidgetItemV2>(widget));
  invalidate();
}

void WrapLayout::addGap(int width) { addItem(new QSpacerItem(width, 0, QSizePolicy::Fixed, QSizePolicy::Fixed)); }

void WrapLayout::addItem(QLayoutItem* item) { items_.emplace_back(item); }

QLayoutItem* WrapLayout::itemAt(int index) const {
  return index >= 0 && index < count() ? items_[size_t(index)].get() : nullptr;
}

QLayoutItem* WrapLayout::takeAt(int index) {
  if (index < 0 || index >= count()) return nullptr;
  QLayoutItem* item = items_[size_t(index)].release();
  items_.erase(items_.begin() + index);
  return item;
}

QSize WrapLayout::sizeHint() const {
  QSize size;
  for (const auto& item : items_) {
    if (isHidden(*item)) continue;
    const QSize one = item->sizeHint();
    // A gap stands between spacings of its own.
    size.rwidth() += one.width() + (item->spacerItem() || size.width() == 0 ? 0 : spacing());
    size.setHeight(std::max(size.height(), one.height()));
  }
  return size;
}

QSize WrapLayout::minimumSize() const {
  QSize size;
  for (const auto& item : items_)
    if (!isHidden(*item)) size = size.expandedTo(item->minimumSize());
  return size;
}

void WrapLayout::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  arrange(rect, true);
}

int WrapLayout::arrange(const QRect& rect, bool move) const {
  int x = rect.left(), y = rect.top(), high = 0, gap = 0;
  for (const auto& item : items_) {
    if (isHidden(*item)) continue;
    const QSize size = item->sizeHint();
    if (item->spacerItem()) {
      gap = size.width();
      continue;
    }
    const int wide = std::min(size.width(), rect.width());
    if (x > rect.left()) {
      if (x + spacing() + gap + wide > rect.right() + 1) {
        x = rect.left();
        y += high + spacing();
        high = 0;
      } else {
        x += spacing() + gap;
      }
    }
    gap = 0;
    if (move) item->setGeometry(QRect(x, y, wide, size.height()));
    x += wide;
    high = std::max(high, size.height());
  }
  return y + high - rect.top();
}

}  // namespace iap::ui

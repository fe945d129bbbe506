// SPDX-License-Identifier: GPL-3.0-or-later
// Lists in columns that are no records of the plan: they look as its tables do.
#pragma once
#include <QStyledItemDelegate>
#include <QTreeWidget>

#include "ui/look/measures.h"
#include "ui/look/theme.h"
#include "ui/tables/filterheader.h"

namespace iap::ui {

/// Rows as high as those of tables.
class RowDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + px(option.widget, 12),
            std::max(size.height(), rowHeight(option.widget) - px(option.widget, 3))};
  }
};

inline void lookAsTable(QTreeWidget* list) {
  list->setHeader(new FilterHeader(list));
  list->setItemDelegate(new RowDelegate(list));
  list->header()->setSectionsMovable(false);
  list->header()->setSectionsClickable(false);
  list->header()->setStretchLastSection(true);
  list->setFrameShape(QFrame::NoFrame);
  list->setUniformRowHeights(true);
  list->setPalette(viewPalette(isDark()));
}

}  // namespace iap::ui

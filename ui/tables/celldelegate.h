// SPDX-License-Identifier: GPL-3.0-or-later
// Paints and edits the cells of the one table.
#pragma once
#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace iap::ui {

class CellDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void setEditorData(QWidget* editor, const QModelIndex& index) const override;
  void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
  void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const override;

  /// True while a cell is left by Enter or Tab.
  bool isLeaving() const { return leaving_; }

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 Q_SIGNALS:
  /// Enter (0, 1), Tab (1, 0) and Shift+Tab (-1, 0) leave the cell in that direction.
  void leave(int columns, int rows);

 private:
  void drawLine(QPainter& painter, const QRect& place, const QString& words, const QFont& base, bool italic,
                bool strong, bool right) const;

  /// Shaping a line takes most of the time of painting it, and scrolling paints nearly the same lines again.
  mutable QCache<std::pair<QString, int>, QStaticText> shaped_{3000};  // by words and (width, style)
  mutable QFont font_;                                                 // for which they are shaped
  bool leaving_ = false;
};

}  // namespace iap::ui

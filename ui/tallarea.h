// SPDX-License-Identifier: GPL-3.0-or-later
// A scroll area whose content is as tall as its wrapped texts need at the width at hand; Qt's own asks only for the
// smallest height, which cuts them.
#pragma once
#include <QEvent>
#include <QLayout>
#include <QListWidget>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>

namespace iap::ui {

class TallArea : public QScrollArea {
  Q_OBJECT
 public:
  explicit TallArea(QWidget* parent = nullptr) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  }
  /// No narrower than its content, of which nothing could be reached sideways.
  void setKeepsWidth() { keepsWidth_ = true; }
  QSize minimumSizeHint() const override {
    const QSize least = QScrollArea::minimumSizeHint();
    if (!keepsWidth_ || !widget()) return least;
    return {widget()->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent), least.height()};
  }

 protected:
  void resizeEvent(QResizeEvent* event) override {
    QScrollArea::resizeEvent(event);
    fit();
  }
  bool eventFilter(QObject* object, QEvent* event) override {
    const bool handled = QScrollArea::eventFilter(object, event);
    // The layout is up to date by now: made invalid again, it would ask for itself for ever.
    if (object == widget() && event->type() == QEvent::LayoutRequest) {
      setHeight();
      if (keepsWidth_) updateGeometry();
    }
    return handled;
  }

 public:
  /// At once; else it happens when the events of a change are done.
  void fit() {
    if (!widget() || !widget()->layout()) return;
    widget()->layout()->invalidate();
    setHeight();
  }

  /// After a change of what it holds: new widgets are shown, and fields learn their heights, in the rounds of events
  /// that follow.
  void settle() {
    fit();
    QTimer::singleShot(0, this, [this] {
      fit();
      QTimer::singleShot(0, this, [this] { fit(); });
    });
  }

 private:
  bool keepsWidth_ = false;

  void setHeight() {
    if (!widget() || !widget()->layout()) return;
    QLayout& layout = *widget()->layout();
    const int height =
        layout.hasHeightForWidth() ? layout.totalHeightForWidth(viewport()->width()) : layout.totalSizeHint().height();
    if (widget()->minimumHeight() != height) widget()->setMinimumHeight(height);
  }
};

/// A list as high as its rows: what is around it scrolls, and follows the current row.
class TallList : public QListWidget {
  Q_OBJECT
 public:
  explicit TallList(QWidget* parent = nullptr) : QListWidget(parent) {
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    connect(this, &QListWidget::currentRowChanged, this, [this] { showCurrent(); });
  }

  /// After a change of its rows or their texts.
  void fit() {
    doItemsLayout();
    int height = 2 * spacing();
    for (int row = 0; row < count(); ++row) height += visualItemRect(item(row)).height() + 2 * spacing();
    if (height != minimumHeight() || height != maximumHeight()) setFixedHeight(height);
  }

 protected:
  void resizeEvent(QResizeEvent* event) override {
    QListWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fit();
  }

 private:
  void showCurrent() {
    for (QWidget* above = parentWidget(); above && currentItem(); above = above->parentWidget())
      if (auto* area = qobject_cast<QScrollArea*>(above)) {
        const QPoint middle = visualItemRect(currentItem()).center();
        const QPoint point = viewport()->mapTo(area->widget(), middle);
        return area->ensureVisible(0, point.y(), 0, visualItemRect(currentItem()).height());
      }
  }
};

}  // namespace iap::ui

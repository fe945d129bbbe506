// SPDX-License-Identifier: GPL-3.0-or-later
// A scroll area whose content is as tall as its wrapped texts need at the width at hand; Qt's own asks only for the
// smallest height, which cuts them.
#pragma once
#include <QEvent>
#include <QLayout>
#include <QScrollArea>
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

 protected:
  void resizeEvent(QResizeEvent* event) override {
    QScrollArea::resizeEvent(event);
    fit();
  }
  bool eventFilter(QObject* object, QEvent* event) override {
    const bool handled = QScrollArea::eventFilter(object, event);
    // The layout is up to date by now: made invalid again, it would ask for itself for ever.
    if (object == widget() && event->type() == QEvent::LayoutRequest) setHeight();
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
  void setHeight() {
    if (!widget() || !widget()->layout()) return;
    QLayout& layout = *widget()->layout();
    const int height =
        layout.hasHeightForWidth() ? layout.totalHeightForWidth(viewport()->width()) : layout.totalSizeHint().height();
    if (widget()->minimumHeight() != height) widget()->setMinimumHeight(height);
  }
};

}  // namespace iap::ui

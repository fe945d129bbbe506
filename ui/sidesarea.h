// SPDX-License-Identifier: GPL-3.0-or-later
// A list and what it is about: beside each other, or below each other where there is no room for both.
#pragma once
#include <QBoxLayout>
#include <QScrollArea>

#include "ui/look/measures.h"

namespace iap::ui {

class SidesArea : public QScrollArea {
  Q_OBJECT
 public:
  /// The shares say how the room is divided.
  SidesArea(QWidget* first, int firstShare, QWidget* second, int secondShare) : first_(first), second_(second) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto* both = new QWidget;
    layout_ = new QBoxLayout(QBoxLayout::LeftToRight, both);
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(px(this, 16));
    layout_->addWidget(first, firstShare);
    layout_->addWidget(second, secondShare);
    setWidget(both);
  }

  /// Below each other each has room for some lines, and where the window is too low for that, both scroll.
  void setBelow(bool below) {
    layout_->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    first_->setMinimumHeight(below ? px(this, 230) : 0);
    second_->setMinimumHeight(below ? px(this, 220) : 0);
  }

 private:
  QWidget *first_, *second_;
  QBoxLayout* layout_;
};

}  // namespace iap::ui

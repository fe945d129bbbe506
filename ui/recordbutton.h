// SPDX-License-Identifier: GPL-3.0-or-later
// A record in a form, a click away: as a chip (a link to it) or as a line (a part of the record shown).
#pragma once
#include <QAbstractButton>

#include "ui/relatedline.h"

namespace iap::ui {

class RecordButton : public QAbstractButton {
  Q_OBJECT
 public:
  RecordButton(RelatedLine line, bool chip, QWidget* parent = nullptr);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;

 private:
  int signWidth() const;

  const RelatedLine line_;
  const bool chip_;
};

}  // namespace iap::ui

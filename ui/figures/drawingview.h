// SPDX-License-Identifier: GPL-3.0-or-later
// Figures on the screen: the same drawings as in documents, in the colours of the theme.
#pragma once
#include <QWidget>
#include <functional>

#include "publish/drawing.h"

namespace iap::ui {

/// Paints a bar in one of the five textures of certainty.
void paintFill(QPainter& painter, const QRectF& place, Fill fill, const QColor& colour);

/// `scale`: pixels for a point.
void paintDrawing(QPainter& painter, const Drawing& drawing, double scale);

/// Shows a drawing that is made for the width at hand; its alternative text is the accessible description.
class DrawingView : public QWidget {
  Q_OBJECT
 public:
  using Make = std::function<Drawing(double width)>;  // points

  explicit DrawingView(QWidget* parent = nullptr);

  void setDrawing(Make make, const QString& name, const QString& inWords);

  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  double scale() const;

  Make make_;
};

}  // namespace iap::ui

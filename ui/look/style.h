// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with our focus ring, flat buttons and one primary button a page. No style sheet: it would cut widgets off from
// the platform and the palette.
#pragma once
#include <QProxyStyle>

class QPushButton;

namespace iap::ui {

class Style : public QProxyStyle {
  Q_OBJECT
 public:
  Style();

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget) const override;
  QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                         const QWidget* widget) const override;
  int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* data) const override;
};

/// Marks the one button of a page that does what the page is for.
void setPrimary(QPushButton* button);

}  // namespace iap::ui

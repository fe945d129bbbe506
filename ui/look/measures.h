// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes that follow the text: every measure of the design is given at a body text of 13 pixels.
#pragma once
#include <QFontInfo>
#include <QFontMetrics>
#include <QWidget>
#include <cmath>

namespace iap::ui {

/// The size of the body text in units of the design's.
inline double em(const QFont& font) { return QFontInfo(font).pixelSize() / 13.0; }

/// A measure of the design in this widget's pixels.
inline int px(const QWidget* widget, double at13) { return int(std::lround(at13 * em(widget->font()))); }

/// The width of a widget counted in letters of its text: what layouts break at.
inline double widthInEm(const QWidget* widget, int width) { return width / (em(widget->font()) * 13.0); }

/// A row that holds one line of text.
inline int rowHeight(const QWidget* widget) {
  return std::max(px(widget, 29), QFontMetrics(widget->font()).height() + px(widget, 10));
}

enum class TextRole { caption, body, strong, section, prose, title, figure };

/// The widget's font in a role of the type scale.
inline QFont roleFont(QFont font, TextRole role) {
  const double points = font.pointSizeF() > 0 ? font.pointSizeF() : font.pixelSize() * 0.75;
  const double scale = points / 10.0;
  switch (role) {
    case TextRole::caption:
      font.setPointSizeF(std::max(8.0, points - 1 * scale));
      break;
    case TextRole::body:
      break;
    case TextRole::strong:
      font.setWeight(QFont::DemiBold);
      break;
    case TextRole::section:
      font.setPointSizeF(points + 1 * scale);
      font.setWeight(QFont::DemiBold);
      break;
    case TextRole::prose:
      font.setPointSizeF(points + 1 * scale);
      break;
    case TextRole::title:
      font.setPointSizeF(points + 6 * scale);
      font.setWeight(QFont::DemiBold);
      break;
    case TextRole::figure:
      font.setPointSizeF(points + 10 * scale);
      font.setWeight(QFont::DemiBold);
      break;
  }
  return font;
}

}  // namespace iap::ui

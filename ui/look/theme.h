// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the window by name, light and dark, and the palettes made from them.
#pragma once
#include <QColor>
#include <QPalette>

class QWidget;

namespace iap::ui {

enum class Token : quint8 {
  window,
  nav,
  surface,
  raised,
  line,
  grid,
  control,
  text,
  text2,
  text3,
  accent,
  accentHover,
  onAccent,
  selection,
  good,
  goodSoft,
  warn,
  warnSoft,
  bad,
  badSoft,
  done,
  doneSoft,
  unknown,
  unknownSoft,
  riskLow,
  riskMedium,
  riskHigh,
  riskVeryHigh
};
constexpr int tokenCount = int(Token::riskVeryHigh) + 1;

enum class ThemeChoice { system, light, dark };

/// True while the application's palette is a dark one.
bool isDark();
QColor color(Token token, bool dark);
inline QColor color(Token token) { return color(token, isDark()); }

/// Black or white, whichever is better read on a ground.
QColor inkOn(const QColor& ground);

/// The palette of windows and controls.
QPalette windowPalette(bool dark);
/// Of tables and lists: selected rows are pale.
QPalette viewPalette(bool dark);

/// Sets style, palette and text size of the application. `percent` is of the system's own text size.
void applyLook(ThemeChoice choice, int percent);

/// The widget's ground in that colour.
void setGround(QWidget* widget, Token token);
/// The colour of a label's text; follows the theme when it is set again by a palette change.
void setInk(QWidget* widget, Token token);

}  // namespace iap::ui

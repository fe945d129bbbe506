// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"

#include <QApplication>
#include <QStyleFactory>
#include <QWidget>

#include "publish/palette.h"
#include "ui/look/style.h"

namespace iap::ui {

namespace {

struct Pair {
  QRgb light, dark;
};
// In the order of Token; contrast ratios are computed in tests/ui/tst_look.cpp.
constexpr Pair colors[tokenCount] = {
    {0xF2F4F5, 0x1B1E22}, {0xE9ECEF, 0x16191C}, {0xFFFFFF, 0x22262B}, {0xF8F9FA, 0x292E34}, {0xD8DDE2, 0x3B424A},
    {0xE3E7EA, 0x333940}, {0x747E88, 0x828D98}, {0x1A2026, 0xE8EBEE}, {0x4A545E, 0xB6BFC8}, {0x5F6973, 0x9CA6B0},
    {0x0E5A7A, 0x6CB9D8}, {0x0A465F, 0x8FCCE5}, {0xFFFFFF, 0x06202C}, {0xDCEBF2, 0x1D3F4E}, {0x1A6A3D, 0x7ACD98},
    {0xE2F1E7, 0x1D382A}, {0x7F4F00, 0xEBB95F}, {0xFCEFD3, 0x40321A}, {0xAD241B, 0xFF9F95}, {0xFBE5E3, 0x482624},
    {0x2B529E, 0xA0BEFF}, {0xE4EBF8, 0x263350}, {0x545E68, 0xADB7C1}, {0xEBEEF0, 0x30363D}, {0xEAF2EC, 0x2A3A30},
    {0xF8E0A6, 0x5C4D22}, {0xEDB078, 0x9A622A}, {0xD4705F, 0xE08A78}};

QColor mixed(const QColor& a, const QColor& b, double part) {
  return QColor::fromRgbF(float(a.redF() * (1 - part) + b.redF() * part),
                          float(a.greenF() * (1 - part) + b.greenF() * part),
                          float(a.blueF() * (1 - part) + b.blueF() * part));
}

/// The system's own font and palette, from before the first change.
struct System {
  QFont font = QApplication::font();
  QPalette palette = QApplication::palette();
};
const System& system() {
  static const System found;
  return found;
}

}  // namespace

bool isDark() {
  const QPalette palette = QApplication::palette();
  return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

QColor color(Token token, bool dark) {
  const Pair& pair = colors[size_t(token)];
  return QColor::fromRgb(dark ? pair.dark : pair.light);
}

QColor inkOn(const QColor& ground) {
  const auto rgb = [](const QColor& c) { return Rgb{quint8(c.red()), quint8(c.green()), quint8(c.blue())}; };
  const QColor ink = color(Token::text, false), white(Qt::white);
  return contrast(rgb(ink), rgb(ground)) >= contrast(rgb(white), rgb(ground)) ? ink : white;
}

QPalette windowPalette(bool dark) {
  const auto c = [dark](Token token) { return color(token, dark); };
  QPalette p;
  p.setColor(QPalette::Window, c(Token::window));
  p.setColor(QPalette::Base, c(Token::surface));
  p.setColor(QPalette::AlternateBase, c(Token::raised));
  p.setColor(QPalette::Button, c(Token::surface));
  for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText})
    p.setColor(role, c(Token::text));
  p.setColor(QPalette::BrightText, c(Token::onAccent));
  p.setColor(QPalette::PlaceholderText, c(Token::text3));
  p.setColor(QPalette::ToolTipBase, c(Token::surface));
  p.setColor(QPalette::Light, c(Token::surface));
  p.setColor(QPalette::Midlight, c(Token::raised));
  p.setColor(QPalette::Mid, c(Token::line));
  p.setColor(QPalette::Dark, c(Token::control));
  p.setColor(QPalette::Shadow, c(Token::control));
  p.setColor(QPalette::Link, c(Token::accent));
  p.setColor(QPalette::LinkVisited, c(Token::accent));
  p.setColor(QPalette::Highlight, c(Token::accent));
  p.setColor(QPalette::HighlightedText, c(Token::onAccent));
  const QColor faint = mixed(c(Token::text), c(Token::surface), 0.55);
  for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
    p.setColor(QPalette::Disabled, role, faint);
  p.setColor(QPalette::Disabled, QPalette::Highlight, c(Token::line));
  p.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
  return p;
}

QPalette viewPalette(bool dark) {
  QPalette p = windowPalette(dark);
  p.setColor(QPalette::Highlight, color(Token::selection, dark));
  p.setColor(QPalette::HighlightedText, color(Token::text, dark));
  p.setColor(QPalette::Inactive, QPalette::Highlight,
             mixed(color(Token::selection, dark), color(Token::surface, dark), 0.4));
  return p;
}

void applyLook(ThemeChoice choice, int percent) {
  const System& own = system();
  const bool systemDark =
      own.palette.color(QPalette::WindowText).lightness() > own.palette.color(QPalette::Window).lightness();
  const bool dark = choice == ThemeChoice::dark || (choice == ThemeChoice::system && systemDark);
  if (!qobject_cast<Style*>(QApplication::style())) QApplication::setStyle(new Style);
  QApplication::setPalette(windowPalette(dark));
  QFont font = own.font;
  font.setPointSizeF((own.font.pointSizeF() > 0 ? own.font.pointSizeF() : 10.0) * percent / 100.0);
  if (font != QApplication::font()) QApplication::setFont(font);
}

void setGround(QWidget* widget, Token token) {
  QPalette p = widget->palette();
  p.setColor(QPalette::Window, color(token));
  widget->setPalette(p);
  widget->setAutoFillBackground(true);
}

void setInk(QWidget* widget, Token token) {
  QPalette p = widget->palette();
  p.setColor(QPalette::WindowText, color(token));
  widget->setPalette(p);
}

}  // namespace iap::ui

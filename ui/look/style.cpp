// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/style.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

#include "ui/look/measures.h"
#include "ui/look/theme.h"

namespace iap::ui {

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void setPrimary(QPushButton* button) { button->setProperty("primary", true); }

namespace {
bool isPrimary(const QWidget* widget) { return widget && widget->property("primary").toBool(); }

void frame(QPainter* painter, const QRectF& rect, const QColor& fill, const QColor& line, double width = 1) {
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setBrush(fill);
  painter->setPen(QPen(line, width));
  painter->drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), 4, 4);
  painter->restore();
}
}  // namespace

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
  const bool on = option->state & State_Enabled;
  switch (element) {
    case PE_FrameFocusRect:
      if (!(option->state & State_KeyboardFocusChange) && !(option->state & State_HasFocus)) return;
      frame(painter, QRectF(option->rect), Qt::transparent, color(Token::accent), 2);
      return;
    case PE_PanelButtonCommand: {
      const bool down = option->state & (State_Sunken | State_On), over = option->state & State_MouseOver;
      if (isPrimary(widget)) {
        const QColor fill = !on ? color(Token::line) : over || down ? color(Token::accentHover) : color(Token::accent);
        frame(painter, QRectF(option->rect), fill, fill);
      } else {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool flat = button && (button->features & QStyleOptionButton::Flat);
        const QColor fill = down ? color(Token::selection) : over && on ? color(Token::raised) : color(Token::surface);
        if (!flat || down || (over && on))
          frame(painter, QRectF(option->rect), fill, flat ? fill : color(on ? Token::control : Token::line));
      }
      if (option->state & State_HasFocus)
        frame(painter, QRectF(option->rect), Qt::transparent,
              isPrimary(widget) ? color(Token::text) : color(Token::accent), 2);
      return;
    }
    case PE_PanelButtonTool: {
      const bool down = option->state & (State_Sunken | State_On), over = option->state & State_MouseOver;
      if (down || (over && on))
        frame(painter, QRectF(option->rect), down ? color(Token::selection) : color(Token::raised), Qt::transparent);
      if (option->state & State_HasFocus)
        frame(painter, QRectF(option->rect), Qt::transparent, color(Token::accent), 2);
      return;
    }
    case PE_IndicatorCheckBox: {
      const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
      const bool ticked = option->state & State_On;
      frame(painter, box, ticked ? color(on ? Token::accent : Token::line) : color(Token::surface),
            color(on ? Token::control : Token::line));
      if (option->state & State_HasFocus) frame(painter, box, Qt::transparent, color(Token::accent), 2);
      if (!ticked) return;
      painter->save();
      painter->setRenderHint(QPainter::Antialiasing);
      painter->setPen(QPen(color(Token::onAccent), box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
      const auto at = [&](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
      };
      painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.7), at(0.77, 0.32)});
      painter->restore();
      return;
    }
    case PE_Frame:
      if (qobject_cast<const QPlainTextEdit*>(widget)) {
        const bool focus = widget->hasFocus();
        frame(painter, QRectF(option->rect), Qt::transparent,
              focus ? color(Token::accent) : color(on ? Token::control : Token::line), focus ? 2 : 1);
        return;
      }
      QProxyStyle::drawPrimitive(element, option, painter, widget);
      return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
      const auto* panel = qstyleoption_cast<const QStyleOptionFrame*>(option);
      if (element == PE_PanelLineEdit && panel && panel->lineWidth <= 0) {
        painter->fillRect(option->rect, option->palette.base());
        return;
      }
      const bool focus = option->state & State_HasFocus;
      const QVariant tone = widget ? widget->property("tone") : QVariant();
      frame(painter, QRectF(option->rect),
            element == PE_PanelLineEdit ? option->palette.base().color() : Qt::transparent,
            focus            ? color(Token::accent)
            : tone.isValid() ? color(Token(tone.toInt()))
                             : color(on ? Token::control : Token::line),
            focus            ? 2
            : tone.isValid() ? 1.5
                             : 1);
      return;
    }
    default:
      QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
  if (element == CE_PushButtonLabel && isPrimary(widget) && (option->state & State_Enabled)) {
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
      QStyleOptionButton own(*button);
      own.palette.setColor(QPalette::ButtonText, color(Token::onAccent));
      QProxyStyle::drawControl(element, &own, painter, widget);
      return;
    }
  }
  if (element == CE_MenuBarItem) {
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
      const bool chosen = item->state & (State_Selected | State_Sunken);
      painter->fillRect(item->rect, color(chosen ? Token::selection : Token::window));
      drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->palette,
                   item->state & State_Enabled, item->text, QPalette::ButtonText);
      return;
    }
  }
  // Menu bars and tool bars lie flat on the window.
  if (element == CE_MenuBarEmptyArea || element == CE_ToolBar) {
    painter->fillRect(option->rect, color(Token::window));
    return;
  }
  QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
  const auto* bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr;
  if (!bar) return QProxyStyle::drawComplexControl(control, option, painter, widget);
  const bool upright = bar->orientation == Qt::Vertical, moves = bar->minimum < bar->maximum;
  painter->fillRect(bar->rect, color(Token::window));
  const auto arrow = [&](SubControl part, PrimitiveElement shape, bool can) {
    QStyleOption own;
    own.state = bar->state;
    own.palette = bar->palette;
    const QRect place = subControlRect(CC_ScrollBar, bar, part, widget);
    const int side = std::min(place.width(), place.height()) / 2;
    own.rect = QRect(0, 0, side, side);
    own.rect.moveCenter(place.center());
    own.palette.setColor(QPalette::WindowText, color(Token::text2));
    if (can) QProxyStyle::drawPrimitive(shape, &own, painter, widget);
  };
  const bool back = upright == false && bar->direction == Qt::RightToLeft;
  arrow(SC_ScrollBarSubLine,
        upright ? PE_IndicatorArrowUp
        : back  ? PE_IndicatorArrowRight
                : PE_IndicatorArrowLeft,
        moves && bar->sliderValue > bar->minimum);
  arrow(SC_ScrollBarAddLine,
        upright ? PE_IndicatorArrowDown
        : back  ? PE_IndicatorArrowLeft
                : PE_IndicatorArrowRight,
        moves && bar->sliderValue < bar->maximum);
  if (!moves) return;
  // Darker than its track, so that one sees which of both moves.
  const QRectF slider = subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget);
  const double inset = (upright ? slider.width() : slider.height()) / 3.2;
  const bool held = (bar->activeSubControls & SC_ScrollBarSlider) && (bar->state & (State_Sunken | State_MouseOver));
  const QColor fill = color(held ? Token::text2 : Token::control);
  frame(painter, upright ? slider.adjusted(inset, 0, -inset, 0) : slider.adjusted(0, inset, 0, -inset), fill, fill);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
  QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
  if (!widget) return result;
  if (type == CT_PushButton) result = result.expandedTo({0, px(widget, 28)}) + QSize(px(widget, 8), 0);
  if (type == CT_LineEdit || type == CT_ComboBox) result = result.expandedTo({0, px(widget, 26)});
  if (type == CT_ToolButton) result = result.expandedTo({px(widget, 26), px(widget, 26)});
  return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
      return widget ? px(widget, 16) / 2 * 2 : 16;
    case PM_ToolBarFrameWidth:
    case PM_MenuBarPanelWidth:
      return 0;
    default:
      return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const {
  if (hint == SH_EtchDisabledText || hint == SH_UnderlineShortcut) return 0;
  return QProxyStyle::styleHint(hint, option, widget, data);
}

}  // namespace iap::ui

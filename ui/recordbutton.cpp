// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recordbutton.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/look/measures.h"

namespace iap::ui {

RecordButton::RecordButton(RelatedLine line, bool chip, QWidget* parent)
    : QAbstractButton(parent), line_(std::move(line)), chip_(chip) {
  setText(line_.spoken().replace(u'&', QStringLiteral("&&")));
  setAccessibleName(line_.spoken());
  setToolTip(line_.spoken());
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(chip ? QSizePolicy::Maximum : QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int RecordButton::signWidth() const {
  return line_.mark != Mark::none || !line_.icon.isEmpty() ? px(this, 14) + px(this, 6) : 0;
}

QSize RecordButton::sizeHint() const {
  const QFontMetrics strong(roleFont(font(), TextRole::strong));
  const int pad = px(this, chip_ ? 8 : 4), gap = px(this, 6);
  int width = 2 * pad + signWidth() + fontMetrics().horizontalAdvance(line_.text);
  if (!line_.code.isEmpty()) width += strong.horizontalAdvance(line_.code) + gap;
  if (!line_.right.isEmpty()) width += fontMetrics().horizontalAdvance(line_.right) + 2 * gap;
  return {width + 2, std::max(px(this, chip_ ? 26 : 24), fontMetrics().height() + px(this, 6))};
}

QSize RecordButton::minimumSizeHint() const { return {px(this, 60), sizeHint().height()}; }

bool RecordButton::event(QEvent* event) {
  if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) update();
  return QAbstractButton::event(event);
}

void RecordButton::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
  QAbstractButton::keyPressEvent(event);
}

void RecordButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  const bool over = underMouse() || isDown();
  if (chip_ || over) {
    painter.setPen(chip_ ? QPen(color(over ? Token::control : Token::line)) : QPen(Qt::NoPen));
    painter.setBrush(color(over && !chip_ ? Token::raised : chip_ ? Token::raised : Token::surface));
    painter.drawRoundedRect(frame, 4, 4);
  }
  if (hasFocus()) {
    painter.setPen(QPen(color(Token::accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
  }
  const int pad = px(this, chip_ ? 8 : 4), gap = px(this, 6), side = px(this, 14);
  QRect room = rect().adjusted(pad, 0, -pad, 0);
  const QRectF sign(room.left(), room.center().y() - side / 2.0 + 0.5, side, side);
  if (line_.mark != Mark::none)
    drawMark(painter, sign, line_.mark);
  else if (!line_.icon.isEmpty())
    drawIcon(painter, line_.icon, sign, color(Token::text2));
  room.setLeft(room.left() + signWidth());
  if (!line_.right.isEmpty()) {
    QFont words = font();
    words.setItalic(line_.missing);
    painter.setFont(words);
    painter.setPen(color(line_.missing ? Token::text3 : chip_ ? Token::text2 : Token::text));
    // At most half of the width: amounts fit, and printed words can be long.
    const QString shown = painter.fontMetrics().elidedText(line_.right, Qt::ElideRight,
                                                           line_.text.isEmpty() ? room.width() : room.width() / 2);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, shown);
    room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(shown) - 2 * gap);
  }
  painter.setPen(color(Token::text));
  if (!line_.code.isEmpty()) {
    painter.setFont(roleFont(font(), TextRole::strong));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, line_.code);
    room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(line_.code) + gap);
  }
  painter.setFont(font());
  painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                   fontMetrics().elidedText(line_.text, Qt::ElideRight, std::max(0, room.width())));
}

}  // namespace iap::ui

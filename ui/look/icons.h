// SPDX-License-Identifier: GPL-3.0-or-later
// Line icons in the colour of the text beside them, and the marks of states: shape first, then word, then colour.
#pragma once
#include <QIcon>

#include "ui/look/theme.h"

class QPainter;
class QWidget;

namespace iap::ui {

/// An icon of resources/icons by its name; it follows the theme and the scale of the screen.
QIcon icon(const QString& name);
/// Paints such an icon in one colour.
void drawIcon(QPainter& painter, const QString& name, const QRectF& place, const QColor& colour);

/// Shapes that stand beside the word of a state.
enum class Mark { none, good, warning, bad, half, ring, dashedRing, hint, star };
void drawMark(QPainter& painter, const QRectF& place, Mark mark);
/// The same as a picture for labels and items, `side` pixels of the widget wide.
QPixmap markPixmap(const QWidget* widget, Mark mark, int side);
Token tokenOf(Mark mark);

}  // namespace iap::ui

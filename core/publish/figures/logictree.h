// SPDX-License-Identifier: GPL-3.0-or-later
// From needs to actions: columns of boxes, joined by lines.
#pragma once
#include <QList>
#include <QString>
#include <utility>

#include "publish/drawing.h"

namespace iap {

struct LogicColumn {
  QString title;
  QStringList boxes;
};

/// A line from a box of a column to a box of the next.
struct LogicLine {
  int column = 0, from = 0, to = 0;
};

/// `accent`: the column whose boxes stand out.
Drawing logicDrawing(const QList<LogicColumn>& columns, const QList<LogicLine>& lines, int accent,
                     double width = 467.7);

}  // namespace iap

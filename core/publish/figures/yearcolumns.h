// SPDX-License-Identifier: GPL-3.0-or-later
// Money by year: a stack of sources by how sure they are, up to the cost of the year, and what is missing.
#pragma once
#include <QList>
#include <functional>

#include "base/money.h"
#include "publish/drawing.h"

namespace iap {

struct YearColumn {
  QString label;
  Money cost;
  QList<std::pair<Fill, Money>> parts;  // from below
  QString above;                        // what is missing, in words
  bool missing = false;
};

/// `width` and `height` in points; `words` writes the marks of the axis.
Drawing yearDrawing(const QList<YearColumn>& columns, const std::function<QString(Money)>& words, double width,
                    double height = 150);

}  // namespace iap

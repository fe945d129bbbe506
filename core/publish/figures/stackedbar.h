// SPDX-License-Identifier: GPL-3.0-or-later
// One bar for a whole, cut into its parts.
#pragma once
#include <QList>
#include <QString>

#include "publish/drawing.h"

namespace iap {

struct BarPart {
  QString label;  // with the value: "Secured 3.81"
  double amount = 0;
  QString share;  // "35.2%"
  Fill fill = Fill::solid;
  Ink ink = Ink::strong;
};

/// Labels stand above their parts, shares below; labels that would touch each other stand on lines of their own.
Drawing stackedBarDrawing(const QList<BarPart>& parts, double width = 467.7);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// Budget against what is committed and spent: one group of bars for each row.
#pragma once
#include <QList>

#include "base/money.h"
#include "publish/drawing.h"

namespace iap {

struct OutturnBar {
  QString label;
  Money budget, committed, spent;
  QString value;  // at the right end: "38 % spent"
};

/// The budget outlined, what is committed hatched in its upper half, what is spent solid in its lower half. Bars share
/// one scale; what goes beyond its budget is drawn beyond it.
Drawing outturnDrawing(const QList<OutturnBar>& bars, double width = 467.7);

}  // namespace iap

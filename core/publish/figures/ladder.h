// SPDX-License-Identifier: GPL-3.0-or-later
// The funding ladder: from the cost, rung by rung, down to what is still to find.
#pragma once
#include <QList>

#include "base/money.h"
#include "publish/drawing.h"

namespace iap {

struct Rung {
  QString label;
  Money amount;
  QString value;  // the amount in words
  Fill fill = Fill::solid;
  Ink ink = Ink::strong;
};

/// The first rung is the whole; each following bar starts where the one before ended, counted down from the whole, or
/// from the sum of the others where that is more. The last one ends at zero if the rungs add up; one below zero is what
/// they have more than the whole. `inside`: drawn outlined in the last rung, from its left end (an idea
/// that is not counted); none if zero.
Drawing ladderDrawing(const QList<Rung>& rungs, const Rung& inside = {}, double width = 467.7);

}  // namespace iap

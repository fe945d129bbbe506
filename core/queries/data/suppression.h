// SPDX-License-Identifier: GPL-3.0-or-later
// Which counts of persons an edition hides, so that none of them can be worked out from the others.
#pragma once
#include <QList>

#include "base/number.h"

namespace iap {

/// True for each cell that is hidden: a number under `limit`, and with the only one hidden in a row or column the next
/// smallest of that row or column, since totals and what is known from elsewhere would tell it; where the rest of the
/// line is empty nothing more can be hidden. Unknown cells stay as they are. `cells` is rows × columns, all rows of one
/// length. Primary and secondary cell suppression (Handbook on Statistical Disclosure Control, Hundepool et al., 2010,
/// chapter 5), without an optimal choice: for tables of a page.
QList<QList<bool>> suppressed(const QList<QList<Number>>& cells, double limit);

}  // namespace iap

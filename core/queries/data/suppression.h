// SPDX-License-Identifier: GPL-3.0-or-later
// Which counts of persons an edition hides, so that none of them can be worked out from the others.
#pragma once
#include <QList>

#include "base/number.h"

namespace iap {

/// True for each cell that is hidden: a number under `limit`, and so many others that a reader who knows the total of
/// each row and column can't tell that it is under the limit: it could be `limit` or more. Where a total is itself so
/// small that no number of its line could be, as many are hidden as help. Numbers are whole and not negative; unknown
/// cells stay as they are; the total of a line with one known number counts as unknown. `cells` is rows × columns, all
/// rows of one length. A row or column that is the sum of rows or columns before or behind it, a subtotal or total, is
/// hidden where one of these is; not so the only total, which readers know anyway. Primary and secondary cell
/// suppression (Handbook on Statistical Disclosure Control, Hundepool et al., 2010, chapter 5) by cheapest rings of
/// cells, one small number after the other, so a few more may be hidden than the best choice would need.
QList<QList<bool>> suppressed(const QList<QList<Number>>& cells, double limit);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "publish/document.h"

namespace iap {

/// How the columns of a table share its width, in parts of 10,000 that add up: for formats that leave the fine work to
/// the program that shows them. Figures get what they need, texts the rest by the root of their length.
/// `width`: of the table, in points.
QList<int> columnShares(const DataTable& table, double width);

}  // namespace iap

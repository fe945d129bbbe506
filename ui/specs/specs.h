// SPDX-License-Identifier: GPL-3.0-or-later
// What the tables of the pages show: columns, groups, totals.
#pragma once
#include "ui/tables/column.h"

namespace iap::ui {

TableSpec actionTable(const OpenPlan& open);

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Moves in trees: a row hangs below another one of its kind, in an order among its siblings.
#pragma once
#include "edits/order.h"

namespace iap {

/// True if a row is another one or hangs somewhere below it; also where its parents are a loop.
template <Record R>
bool isBelow(const Table<R>& table, Id<R> id, Id<R> above) {
  size_t steps = 0;
  for (const R* row = table.find(id); row; row = table.find(row->parent))
    if (row->id == above || ++steps > table.size()) return true;
  return false;
}

/// Hangs a row below `parent` (0: to the top), behind its sibling `after` (0: as the first). False, and nothing
/// happens, where it would hang below itself.
template <Record R>
bool hangBelow(Table<R>& table, Id<R> id, Id<R> parent, Id<R> after) {
  if (!table.find(id) || after == id || (parent && !table.find(parent)) || isBelow(table, parent, id)) return false;
  change(table, id, [&](R& row) { row.parent = parent; });
  moveBehind(table, id, after, [&](const R& row) { return row.parent == parent; });
  return true;
}

}  // namespace iap

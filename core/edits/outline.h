// SPDX-License-Identifier: GPL-3.0-or-later
// Moves in trees: a row hangs below another one of its kind, in an order among its siblings.
#pragma once
#include "edits/order.h"

namespace iap {

/// Hangs a row below `parent` (0: to the top), behind its sibling `after` (0: as the first). False, and nothing
/// happens, where it would hang below itself.
template <Record R>
bool hangBelow(Table<R>& table, Id<R> id, Id<R> parent, Id<R> after) {
  if (!table.find(id) || after == id) return false;
  size_t steps = 0;
  for (Id<R> above = parent; above; ++steps) {
    const R* row = table.find(above);
    if (above == id || !row || steps > table.size()) return false;
    above = row->parent;
  }
  std::vector<const R*> siblings;
  for (const R& row : table)
    if (row.parent == parent && row.id != id) siblings.push_back(&row);
  std::stable_sort(siblings.begin(), siblings.end(), [](const R* a, const R* b) { return a->position < b->position; });
  Id<R> before;
  bool found = !after;
  for (const R* row : siblings) {
    if (found) {
      before = row->id;
      break;
    }
    found = row->id == after;
  }
  change(table, id, [&](R& row) { row.parent = parent; });
  if (after || before) moveBetween(table, id, after, before);
  return true;
}

}  // namespace iap

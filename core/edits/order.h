// SPDX-License-Identifier: GPL-3.0-or-later
// Positions of rows in lists: a number between its neighbours, so that moving one row changes one row.
#pragma once
#include <algorithm>

#include "plan/plan.h"

namespace iap {

/// The position after all rows of the table.
template <Record R>
double lastPosition(const Table<R>& table) {
  double last = 0;
  for (const R& row : table) last = std::max(last, row.position);
  return last + 1;
}

/// Moves a row between two others (0: to the start or end). Renumbers the whole table when the gap is used up.
template <Record R>
void moveBetween(Table<R>& table, Id<R> id, Id<R> after, Id<R> before) {
  const auto place = [&] {
    const R* low = after ? table.find(after) : nullptr;
    const R* high = before ? table.find(before) : nullptr;
    if (!low && !high) return std::pair(lastPosition(table), 1.0);
    const double from = low ? low->position : high->position - 2, to = high ? high->position : low->position + 2;
    return std::pair((from + to) / 2, to - from);
  };
  if (place().second < 1e-6) {
    std::vector<R> rows;
    for (const R& row : table) rows.push_back(row);
    std::stable_sort(rows.begin(), rows.end(), [](const R& a, const R& b) { return a.position < b.position; });
    double next = 0;
    for (R& row : rows) {
      row.position = ++next;
      table.put(row);
    }
  }
  change(table, id, [&](R& row) { row.position = place().first; });
}

/// Moves a row behind its sibling `after` (0: before all siblings); where it has none it stays where it is.
template <Record R, class IsSibling>
void moveBehind(Table<R>& table, Id<R> id, Id<R> after, const IsSibling& isSibling) {
  const R* behind = table.find(after);
  const R* before = nullptr;
  const auto precedes = [](const R& a, const R& b) {
    return a.position != b.position ? a.position < b.position : a.id < b.id;
  };
  for (const R& each : table) {
    if (each.id == id || each.id == after || !isSibling(each)) continue;
    if ((!behind || precedes(*behind, each)) && (!before || precedes(each, *before))) before = &each;
  }
  const Id<R> next = before ? before->id : Id<R>();
  if (behind || next) moveBetween(table, id, after, next);
}

}  // namespace iap

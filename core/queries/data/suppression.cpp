// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/data/suppression.h"

#include <optional>

namespace iap {

QList<QList<bool>> suppressed(const QList<QList<Number>>& cells, double limit) {
  QList<QList<bool>> hidden;
  for (const auto& row : cells) {
    hidden += QList<bool>();
    for (const Number& value : row) hidden.last() += value && *value < limit;
  }
  const qsizetype rows = cells.size(), columns = rows ? cells[0].size() : 0;
  // Of a line the only hidden number gets company. True if a number was hidden.
  const auto complete = [&](qsizetype length, const auto& valueAt, const auto& hiddenAt) {
    qsizetype already = 0;
    std::optional<qsizetype> next;
    for (qsizetype i = 0; i < length; ++i) {
      const Number& value = valueAt(i);
      if (!value) continue;
      if (hiddenAt(i))
        ++already;
      else if (!next || *value < *valueAt(*next))
        next = i;
    }
    if (already != 1 || !next) return false;
    hiddenAt(*next) = true;
    return true;
  };
  // A number that is hidden for its row may be the only one of its column.
  for (bool again = true; again;) {
    again = false;
    for (qsizetype r = 0; r < rows; ++r)
      again |= complete(
          columns, [&](qsizetype c) -> const Number& { return cells[r][c]; },
          [&](qsizetype c) -> bool& { return hidden[r][c]; });
    for (qsizetype c = 0; c < columns; ++c)
      again |= complete(
          rows, [&](qsizetype r) -> const Number& { return cells[r][c]; },
          [&](qsizetype r) -> bool& { return hidden[r][c]; });
  }
  return hidden;
}

}  // namespace iap

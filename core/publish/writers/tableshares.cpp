// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/writers/tableshares.h"

#include <algorithm>
#include <cmath>

namespace iap {

namespace {
constexpr qsizetype mostFigure = 14;  // letters
}

QList<int> columnShares(const DataTable& table, double width_) {
  const qsizetype count = table.columns.size();
  // In letters: what a figure or code needs, and how much text a column holds.
  QList<double> wanted(count, 6), texts(count, 1);
  const auto longestWord = [](const QString& text) {
    qsizetype longest = 0;
    for (const QString& word : text.split(u' ')) longest = std::max(longest, word.size());
    return double(longest);
  };
  for (qsizetype c = 0; c < count; ++c) wanted[c] = std::max(wanted[c], longestWord(table.columns[c].title) + 3);
  for (const TableRow& row : table.rows) {
    qsizetype column = 0;
    for (const Cell& cell : row.cells) {
      if (column >= count) break;
      if (cell.span == 1) {
        const QString text = textOf(cell.text);
        if (table.columns[column].kind == ColumnKind::text)
          wanted[column] = std::max(wanted[column], std::min(18.0, longestWord(text) + 3));
        else
          // Words among figures wrap; they must not take the room of the text.
          wanted[column] = std::max(wanted[column], text.size() <= mostFigure ? double(text.size()) + 3
                                                                              : std::max(12.0, longestWord(text) + 3));
        texts[column] += double(text.size());
      }
      column += cell.span;
    }
  }
  const double letters = width_ / 5.1;  // that a line of a table holds, more or less
  if (table.matrix && count > 1) {
    // Equal cells beside a column that holds its longest word.
    const int first = int(std::clamp(wanted[0] / letters, 1.0 / double(count), 0.33) * 10000);
    QList<int> shares(count, (10000 - first) / int(count - 1));
    shares[0] = 10000 - shares.last() * int(count - 1);
    return shares;
  }
  double fixed = 0, free = 0;
  for (qsizetype c = 0; c < count; ++c) {
    fixed += wanted[c];
    if (table.columns[c].kind == ColumnKind::text) free += std::sqrt(texts[c]);
  }
  const double rest = std::max(0.0, letters - fixed);
  QList<int> shares;
  int sum = 0;
  for (qsizetype c = 0; c < count; ++c) {
    double width = wanted[c];
    if (table.columns[c].kind == ColumnKind::text && free > 0) width += rest * std::sqrt(texts[c]) / free;
    shares += int(width / std::max(fixed, free > 0 ? letters : fixed) * 10000);
    sum += shares.last();
  }
  if (!shares.isEmpty()) shares.last() += 10000 - sum;
  return shares;
}

}  // namespace iap

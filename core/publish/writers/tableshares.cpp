// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/writers/tableshares.h"

#include <algorithm>
#include <cmath>

namespace iap {

namespace {
constexpr double mostFigure = 14;  // letters
constexpr double padding = 2;      // beside the words of a cell
constexpr double boldShare = 1.08;

/// The width of a text in letters of a middling width.
double lettersIn(QStringView text) {
  double sum = 0;
  for (const QChar c : text) {
    if (QStringView(u"ijlI.,:;'|()[]!\u00a0\u202f ").contains(c))
      sum += 0.5;
    else if (QStringView(u"frt-").contains(c))
      sum += 0.7;
    else if (QStringView(u"mwMW@%\u2013").contains(c))
      sum += 1.6;
    else
      sum += c.isUpper() ? 1.2 : 1.03;
  }
  return sum;
}

double longestWord(const QString& text) {
  double longest = 0;
  for (const QString& word : text.split(u' ')) longest = std::max(longest, lettersIn(word));
  return longest;
}
}  // namespace

QList<int> columnShares(const DataTable& table, double width_) {
  const qsizetype count = table.columns.size();
  // In letters: what titles and figures need, what words need, and how much text a column holds.
  QList<double> least(count), wanted(count), texts(count, 1);
  for (qsizetype c = 0; c < count; ++c) {
    least[c] = std::max(6.0, longestWord(table.columns[c].title) * boldShare + padding);
    wanted[c] = least[c];
  }
  for (const TableRow& row : table.rows) {
    qsizetype column = 0;
    for (const Cell& cell : row.cells) {
      if (column >= count) break;
      if (cell.span == 1) {
        const QString text = textOf(cell.text);
        if (table.columns[column].kind == ColumnKind::text)
          wanted[column] = std::max(wanted[column], std::min(18.0, longestWord(text)) + padding);
        else if (text.size() <= mostFigure)
          least[column] =
              std::max(least[column], padding + lettersIn(text) * (row.kind == RowKind::total ? boldShare : 1));
        else
          // Words among figures wrap; they must not take the room of the text.
          wanted[column] = std::max(wanted[column], padding + std::max(9.0, longestWord(text)));
        wanted[column] = std::max(wanted[column], least[column]);
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
  double fixed = 0, leastSum = 0, free = 0;
  for (qsizetype c = 0; c < count; ++c) {
    fixed += wanted[c];
    leastSum += least[c];
    if (table.columns[c].kind == ColumnKind::text) free += std::sqrt(texts[c]);
  }
  // Where not all has room, words break before titles and figures do.
  const double part =
      fixed <= letters || fixed <= leastSum ? 1 : std::max(0.0, (letters - leastSum) / (fixed - leastSum));
  double needed = 0;
  for (qsizetype c = 0; c < count; ++c) {
    wanted[c] = least[c] + (wanted[c] - least[c]) * part;
    needed += wanted[c];
  }
  const double rest = std::max(0.0, letters - needed);
  QList<int> shares;
  int sum = 0;
  for (qsizetype c = 0; c < count; ++c) {
    double width = wanted[c];
    if (table.columns[c].kind == ColumnKind::text && free > 0) width += rest * std::sqrt(texts[c]) / free;
    shares += int(width / std::max(needed, free > 0 ? letters : needed) * 10000);
    sum += shares.last();
  }
  if (!shares.isEmpty()) shares.last() += 10000 - sum;
  return shares;
}

}  // namespace iap

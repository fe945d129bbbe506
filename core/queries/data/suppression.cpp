// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/data/suppression.h"

#include <QHash>
#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <queue>
#include <vector>

namespace iap {

namespace {

/// What a reader can deduce who knows the totals: the true table is one of those with the same totals that differ from
/// it in hidden cells alone. One leads to another by moving counts round a ring of cells, up in one and down in the
/// next: a flow in a network whose nodes are the lines and whose arcs are the cells, taken from row to column where the
/// cell rises and from column to row where it falls, as far as it can fall.
class Deduction {
 public:
  Deduction(const QList<QList<Number>>& table, double limit) : limit_(limit) {
    const qsizetype rows = table.size(), columns = rows ? table[0].size() : 0;
    std::vector<int> known(size_t(rows + columns));
    for (qsizetype r = 0; r < rows; ++r)
      for (qsizetype c = 0; c < columns; ++c)
        if (const Number& value = table[r][c]) {
          cells_.push_back({r, c, 0, 0, std::max(0.0, *value), *value < limit});
          ++known[size_t(r)];
          ++known[size_t(rows + c)];
        }
    // The total of a lone number is the number itself: nobody is taken to know it, so in such a line counts may come
    // and go. All of them are one node.
    const auto node = [&](qsizetype line) { return size_t(known[size_t(line)] > 1 ? line : rows + columns); };
    leaving_.resize(size_t(rows + columns + 1));
    for (size_t i = 0; i < cells_.size(); ++i) {
      Cell& cell = cells_[i];
      cell.rowNode = node(cell.row);
      cell.columnNode = node(rows + cell.column);
      leaving_[cell.rowNode].push_back({i, true});
      leaving_[cell.columnNode].push_back({i, false});
    }
  }

  /// Hides more cells until each small one could be at the limit as well, or as near to it as the totals allow.
  void protect() {
    for (size_t i = 0; i < cells_.size(); ++i) {
      if (!cells_[i].small || cells_[i].rowNode == cells_[i].columnNode) continue;
      std::vector<double> values;
      for (const Cell& cell : cells_) values.push_back(cell.value);
      for (double needed = limit_ - cells_[i].value; needed > 0;) {
        auto ring = cheapestRing(i, values, needed);
        if (ring.empty()) ring = cheapestRing(i, values, 0);
        if (ring.empty()) break;  // a total is small itself
        double moved = needed;
        for (const Step& step : ring)
          if (!step.rises) moved = std::min(moved, values[step.cell]);
        for (const Step& step : ring) {
          values[step.cell] += step.rises ? moved : -moved;
          cells_[step.cell].hidden = true;
        }
        needed -= moved;
      }
    }
  }
  void mark(QList<QList<bool>>& hidden) const {
    for (const Cell& cell : cells_) hidden[cell.row][cell.column] = cell.hidden;
  }

 private:
  struct Cell {
    qsizetype row, column;
    size_t rowNode, columnNode;
    double value;
    bool small, hidden = small;
  };
  struct Step {
    size_t cell;
    bool rises;
  };

  /// The steps by which a cell's column gives what its row takes up when the cell rises, so that the fewest shown
  /// counts are lost; each falling cell has at least `room` left and more than nothing. Empty if there is none.
  std::vector<Step> cheapestRing(size_t rising, const std::vector<double>& values, double room) const {
    constexpr double unreached = std::numeric_limits<double>::infinity();
    const size_t from = cells_[rising].columnNode, to = cells_[rising].rowNode;
    std::vector<double> cost(leaving_.size(), unreached);
    std::vector<std::pair<size_t, Step>> reached(leaving_.size());  // the node before, and the step from it
    std::priority_queue<std::pair<double, size_t>, std::vector<std::pair<double, size_t>>, std::greater<>> next;
    cost[from] = 0;
    next.emplace(0, from);
    while (!next.empty()) {
      const auto [costs, node] = next.top();
      next.pop();
      if (node == to) break;
      if (costs > cost[node]) continue;
      for (const Step& step : leaving_[node]) {
        const Cell& cell = cells_[step.cell];
        if (step.cell == rising || (!step.rises && (values[step.cell] <= 0 || values[step.cell] < room))) continue;
        const size_t neighbour = step.rises ? cell.columnNode : cell.rowNode;
        const double sum = costs + (cell.hidden ? 0 : 1 + cell.value);
        if (sum >= cost[neighbour]) continue;
        cost[neighbour] = sum;
        reached[neighbour] = {node, step};
        next.emplace(sum, neighbour);
      }
    }
    std::vector<Step> ring;
    if (cost[to] < unreached)
      for (size_t node = to; node != from; node = reached[node].first) ring.push_back(reached[node].second);
    return ring;
  }

  double limit_;
  std::vector<Cell> cells_;
  std::vector<std::vector<Step>> leaving_;  // by node
};

using Lines = QList<QList<Number>>;

/// Which lines are the sum of others, as cities write them: a subtotal or total behind or before the lines that it adds
/// up; elsewhere where chance can hardly make it so. Some may be so by chance; then more is hidden than need be.
class Sums {
 public:
  explicit Sums(const Lines& lines) : adds_(lines.size()) {
    for (qsizetype i = 0; i < lines.size(); ++i) find(lines, i, -1);
    const auto behind = adds_;
    for (qsizetype i = lines.size(); i-- > 0;)
      if (!isSum(i)) find(lines, i, 1, behind);
    const auto beside = adds_;
    for (qsizetype i = 0; i < lines.size(); ++i)
      if (beside[i].isEmpty()) findAnywhere(lines, i, beside);
    for (qsizetype i = 0; i < lines.size(); ++i)
      if (!isSum(i)) plain_ += i;
    for (const qsizetype outer : {qsizetype(0), lines.size() - 1})
      if (plain_.size() + 1 == lines.size() && adds_[outer].size() == 1 && adds_[outer].first() == plain_)
        total_ = outer;
  }

  bool isSum(qsizetype line) const { return !adds_[line].isEmpty(); }
  /// The ways in which other lines add up to this one.
  const QList<QList<qsizetype>>& of(qsizetype line) const { return adds_[line]; }
  /// True for the only sum, where it stands outside and can only be that of all the others.
  bool isTotal(qsizetype line) const { return line == total_; }
  /// The lines that are no sums.
  const QList<qsizetype>& plain() const { return plain_; }

 private:
  using Ways = QList<QList<QList<qsizetype>>>;  // by line; nothing for one that is no sum

  void find(const Lines& lines, qsizetype line, int step, const Ways& others = {}) {
    for (const bool withSums : {true, false}) {
      QList<double> left;  // NaN where something is unknown
      for (const Number& value : lines[line]) left += value.valueOr(std::nan(""));
      QList<qsizetype> added;
      bool over = false;
      for (qsizetype i = line + step; i >= 0 && i < lines.size() && !over; i += step) {
        if ((isSum(i) && !withSums) || !others.value(i).isEmpty()) continue;
        added += i;
        bool equal = added.size() > 1, any = false;
        for (qsizetype at = 0; at < left.size(); ++at) {
          left[at] -= lines[i][at].valueOr(std::nan(""));
          over = over || left[at] < 0;
          equal = equal && !(left[at] > 0);
          any = any || (left[at] == 0 && *lines[line][at] > 0);
        }
        QList<qsizetype> inOrder = added;
        std::sort(inOrder.begin(), inOrder.end());
        if (!over && equal && any && !adds_[line].contains(inOrder)) adds_[line] += inOrder;
      }
    }
  }

  /// Sums of lines that stand together but not next to it, where two numbers or more say so.
  void findAnywhere(const Lines& lines, qsizetype line, const Ways& sums) {
    for (qsizetype from = 0; from < lines.size(); ++from) {
      QList<double> left;
      for (const Number& value : lines[line]) left += value.valueOr(std::nan(""));
      QList<qsizetype> added;
      for (qsizetype i = from; i < lines.size(); ++i) {
        if (!sums[i].isEmpty()) continue;
        if (i == line || isSum(i)) break;
        added += i;
        int agree = 0;
        bool over = false, equal = added.size() > 1;
        for (qsizetype at = 0; at < left.size(); ++at) {
          left[at] -= lines[i][at].valueOr(std::nan(""));
          over = over || left[at] < 0;
          equal = equal && !(left[at] > 0);
          agree += left[at] == 0 && *lines[line][at] > 0;
        }
        if (over) break;
        if (equal && agree > 1) {
          adds_[line] += added;
          return;
        }
      }
    }
  }

  Ways adds_;
  QList<qsizetype> plain_;
  qsizetype total_ = -1;
};

Lines turned(const Lines& lines) {
  Lines columns(lines.isEmpty() ? 0 : lines.first().size());
  for (const auto& line : lines)
    for (qsizetype i = 0; i < columns.size(); ++i) columns[i] += line[i];
  return columns;
}

}  // namespace

QList<QList<bool>> suppressed(const QList<QList<Number>>& cells, double limit) {
  QList<QList<bool>> hidden;
  for (const auto& row : cells) hidden += QList<bool>(row.size(), false);
  const Sums rows(cells), columns(turned(cells));
  Lines plain;
  for (const qsizetype r : rows.plain()) {
    plain += QList<Number>();
    for (const qsizetype c : columns.plain()) plain.last() += cells[r][c];
  }
  Deduction deduction(plain, limit);
  deduction.protect();
  QList<QList<bool>> found(plain.size(), QList<bool>(columns.plain().size(), false));
  deduction.mark(found);
  for (qsizetype r = 0; r < plain.size(); ++r)
    for (qsizetype c = 0; c < columns.plain().size(); ++c) hidden[rows.plain()[r]][columns.plain()[c]] = found[r][c];
  // A sum is hidden with any count that it adds up; not so the total of a line, which a reader is taken to know, but
  // for that of a lone number.
  const auto tells = [&](const Sums& sums, qsizetype line, const auto& at) {
    for (const QList<qsizetype>& added : sums.of(line)) {
      const auto lost = std::count_if(added.begin(), added.end(), [&](qsizetype i) { return at(i).second; });
      const auto known = std::count_if(added.begin(), added.end(), [&](qsizetype i) { return at(i).first.known(); });
      if (lost > 0 && !(sums.isTotal(line) && known > 1)) return true;
    }
    return false;
  };
  for (bool more = true; std::exchange(more, false);)
    for (qsizetype r = 0; r < cells.size(); ++r)
      for (qsizetype c = 0; c < cells[r].size(); ++c) {
        if (!cells[r][c] || hidden[r][c] || !(rows.isSum(r) || columns.isSum(c))) continue;
        hidden[r][c] = *cells[r][c] < limit ||
                       tells(rows, r, [&](qsizetype i) { return std::pair(cells[i][c], bool(hidden[i][c])); }) ||
                       tells(columns, c, [&](qsizetype i) { return std::pair(cells[r][i], bool(hidden[r][i])); });
        more = more || hidden[r][c];
      }
  return hidden;
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/data/suppression.h"

#include <algorithm>
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

}  // namespace

QList<QList<bool>> suppressed(const QList<QList<Number>>& cells, double limit) {
  QList<QList<bool>> hidden;
  for (const auto& row : cells) hidden += QList<bool>(row.size(), false);
  Deduction deduction(cells, limit);
  deduction.protect();
  deduction.mark(hidden);
  return hidden;
}

}  // namespace iap

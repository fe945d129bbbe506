// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/schedule.h"

#include <QHash>
#include <algorithm>

namespace iap {

namespace {

/// Tarjan's strongly connected components, without recursion: a chain of 10,000 actions must not overflow the stack.
class Components {
 public:
  explicit Components(const QHash<qint64, QList<qint64>>& next) : next_(next) {}

  QList<QList<qint64>> loops() {
    for (auto it = next_.cbegin(); it != next_.cend(); ++it)
      if (!index_.contains(it.key())) visit(it.key());
    return loops_;
  }

 private:
  struct Frame {
    qint64 node;
    qsizetype child = 0;
  };

  void open(qint64 node) {
    index_.insert(node, counter_);
    low_.insert(node, counter_++);
    stack_ += node;
    onStack_.insert(node, true);
    frames_ += Frame{node};
  }

  void visit(qint64 start) {
    open(start);
    while (!frames_.isEmpty()) {
      const qint64 node = frames_.last().node;
      const QList<qint64> children = next_.value(node);
      if (frames_.last().child < children.size()) {
        const qint64 child = children[frames_.last().child++];
        if (!index_.contains(child))
          open(child);
        else if (onStack_.value(child))
          low_[node] = std::min(low_[node], index_[child]);
        continue;
      }
      frames_.removeLast();
      if (!frames_.isEmpty()) low_[frames_.last().node] = std::min(low_[frames_.last().node], low_[node]);
      if (low_[node] == index_[node]) close(node, children.contains(node));
    }
  }

  void close(qint64 root, bool waitsForItself) {
    QList<qint64> members;
    do {
      members += stack_.takeLast();
      onStack_[members.last()] = false;
    } while (members.last() != root);
    if (members.size() == 1 && !waitsForItself) return;
    std::sort(members.begin(), members.end());
    loops_ += members;
  }

  const QHash<qint64, QList<qint64>>& next_;
  QHash<qint64, int> index_, low_;
  QHash<qint64, bool> onStack_;
  QList<qint64> stack_;
  QList<Frame> frames_;
  QList<QList<qint64>> loops_;
  int counter_ = 0;
};

}  // namespace

QList<QList<ActionId>> dependencyLoops(const Plan& plan) {
  QHash<qint64, QList<qint64>> next;
  for (const Dependency& dependency : plan.dependencies)
    next[dependency.predecessor.value] += dependency.successor.value;
  QList<QList<ActionId>> result;
  for (const QList<qint64>& loop : Components(next).loops()) {
    auto& members = result.emplace_back();
    for (const qint64 id : loop) members += ActionId{id};
  }
  std::sort(result.begin(), result.end(), [](const auto& a, const auto& b) { return a.first() < b.first(); });
  return result;
}

int daysTooEarly(const Plan& plan, const Dependency& link) {
  const Action *first = plan.actions.find(link.predecessor), *then = plan.actions.find(link.successor);
  if (!first || !then) return 0;
  const bool fromFinish = link.type == DependencyType::fs || link.type == DependencyType::ff,
             toStart = link.type == DependencyType::fs || link.type == DependencyType::ss;
  const Date &from = fromFinish ? first->end : first->start, &to = toStart ? then->start : then->end;
  if (!from.isCalendar() || !to.isCalendar()) return 0;
  // Only what no reading of the dates can keep: the earliest day of the one, the latest of the other.
  return int(std::max<qint64>(0, to.last().daysTo(from.first().addDays(link.lagDays))));
}

QList<OrderViolation> orderViolations(const Plan& plan) {
  QList<OrderViolation> found;
  for (const Dependency& link : plan.dependencies)
    if (const int days = daysTooEarly(plan, link); days > 0) found.append({&link, days});
  return found;
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/monitoring/network.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace iap {

namespace {

/// One way round through activities that could not be put in order.
QList<int> loopThrough(int start, const QList<QList<int>>& linksInto, const QList<NetworkLink>& links,
                       const QList<bool>& open) {
  // Each activity that stays has an open predecessor: going back along them comes round.
  QList<int> way;
  int at = start;
  while (!way.contains(at)) {
    way += at;
    for (const int link : linksInto[at])
      if (open[links[link].predecessor]) {
        at = links[link].predecessor;
        break;
      }
  }
  way = way.mid(way.indexOf(at));
  std::reverse(way.begin(), way.end());
  std::rotate(way.begin(), std::min_element(way.begin(), way.end()), way.end());
  return way;
}

}  // namespace

Network scheduleNetwork(const QList<double>& durations, const QList<NetworkLink>& links) {
  Network network;
  const int count = int(durations.size());
  if (count == 0) return network;
  QList<QList<int>> into(count), outOf(count);
  QList<int> waiting(count, 0);
  for (int i = 0; i < links.size(); ++i) {
    into[links[i].successor] += i;
    outOf[links[i].predecessor] += i;
    ++waiting[links[i].successor];
  }
  QList<int> order;
  order.reserve(count);
  for (int i = 0; i < count; ++i)
    if (waiting[i] == 0) order += i;
  for (qsizetype done = 0; done < order.size(); ++done)
    for (const int link : std::as_const(outOf[order[done]]))
      if (--waiting[links[link].successor] == 0) order += links[link].successor;
  if (order.size() < count) {
    QList<bool> open(count);
    for (int i = 0; i < count; ++i) open[i] = waiting[i] > 0;
    // What only waits for a loop is no member of one: going back from it meets the loop.
    for (int i = 0; i < count; ++i) {
      if (!open[i]) continue;
      const QList<int> loop = loopThrough(i, into, links, open);
      if (!network.loops.contains(loop)) network.loops += loop;
    }
    return network;
  }
  QList<NetworkTimes>& times = network.times;
  times.resize(count);
  constexpr double far = std::numeric_limits<double>::infinity();
  double first = far, last = -far;
  for (const int at : std::as_const(order)) {
    const double duration = durations[at];
    double start = into[at].isEmpty() ? 0 : -far;
    for (const int i : std::as_const(into[at])) {
      const NetworkLink& link = links[i];
      const NetworkTimes& before = times[link.predecessor];
      const double from =
          link.type == DependencyType::fs || link.type == DependencyType::ff ? before.earlyFinish : before.earlyStart;
      const double shift = link.type == DependencyType::ff || link.type == DependencyType::sf ? -duration : 0;
      start = std::max(start, from + link.lag + shift);
    }
    times[at].earlyStart = start;
    times[at].earlyFinish = start + duration;
    first = std::min(first, start);
    last = std::max(last, start + duration);
  }
  network.duration = last - first;
  for (qsizetype k = order.size() - 1; k >= 0; --k) {
    const int at = order[k];
    const double duration = durations[at];
    double finish = outOf[at].isEmpty() ? last : far;
    double room = far;
    for (const int i : std::as_const(outOf[at])) {
      const NetworkLink& link = links[i];
      const NetworkTimes& after = times[link.successor];
      const bool fromFinish = link.type == DependencyType::fs || link.type == DependencyType::ff,
                 toStart = link.type == DependencyType::fs || link.type == DependencyType::ss;
      const double shift = fromFinish ? 0 : duration;
      finish = std::min(finish, (toStart ? after.lateStart : after.lateFinish) - link.lag + shift);
      room = std::min(room, (toStart ? after.earlyStart : after.earlyFinish) - link.lag -
                                (fromFinish ? times[at].earlyFinish : times[at].earlyStart));
    }
    NetworkTimes& own = times[at];
    own.lateFinish = finish;
    own.lateStart = finish - duration;
    own.totalFloat = own.lateStart - own.earlyStart;
    // What decimals leave over is no float.
    if (std::abs(own.totalFloat) < 1e-9) own.totalFloat = 0;
    own.freeFloat = outOf[at].isEmpty() ? own.totalFloat : room;
    own.critical = own.totalFloat <= 0;
  }
  return network;
}

}  // namespace iap

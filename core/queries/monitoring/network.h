// SPDX-License-Identifier: GPL-3.0-or-later
// A network of activities by the critical path method, with all four kinds of links and lags of either sign. Formulas:
// docs/methods.md, "Schedule".
#pragma once
#include <QList>

#include "plan/dependency.h"

namespace iap {

struct NetworkLink {
  int predecessor = 0, successor = 0;  // places in the list of durations
  DependencyType type = DependencyType::fs;
  double lag = 0;
};

struct NetworkTimes {
  double earlyStart = 0, earlyFinish = 0, lateStart = 0, lateFinish = 0;
  double totalFloat = 0;
  double freeFloat = 0;  // until a successor has to move
  bool critical = false;
};

struct Network {
  QList<NetworkTimes> times;  // of each activity; empty where there is a loop
  double duration = 0;        // from the earliest start to the latest finish
  QList<QList<int>> loops;    // members of each, in the order of the arrows
};

/// Durations and lags in one unit of time. Activities without predecessors start at 0; nothing is held at zero: a lead
/// may start before.
Network scheduleNetwork(const QList<double>& durations, const QList<NetworkLink>& links);

}  // namespace iap

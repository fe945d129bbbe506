// SPDX-License-Identifier: GPL-3.0-or-later
// From a data set to the change that it helped to bring about: data set, problem, objective, action, indicator, value.
#pragma once
#include "queries/data/lifecycle.h"

namespace iap {

/// The first step at which nothing follows; none: a measured change is reached.
enum class TraceBreak { none, noProblem, noObjective, noAction, noIndicator, noChange };

/// Each list follows from the one before it, without repetition.
struct DataTrace {
  QList<const Problem*> problems;      // that rest on the data set
  QList<const Objective*> objectives;  // that answer these problems
  QList<const Action*> actions;        // under these objectives or those below them
  QList<const Indicator*> indicators;  // of these actions and objectives
  int changed = 0;                     // of these: with a value after the baseline, both as numbers
  TraceBreak broken = TraceBreak::none;
};

DataTrace trace(const Links& links, const DataLinks& data, const DataSet& set, QDate today);

}  // namespace iap

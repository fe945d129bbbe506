// SPDX-License-Identifier: GPL-3.0-or-later
// From a data set to the change that it helped to bring about: data set, problem, objective, action, indicator, value.
#pragma once
#include "queries/data/lifecycle.h"

namespace iap {

/// The first step at which nothing follows; none: a measured change is reached.
enum class TraceBreak { none, noProblem, noObjective, noAction, noIndicator, noChange };

/// A record from which nothing follows.
struct TraceGap {
  TraceBreak kind;
  RecordRef at;  // data set, problem, objective, action or indicator
};

/// Each list follows from the one before it, without repetition.
struct DataTrace {
  QList<const Problem*> problems;      // that rest on the data set
  QList<const Objective*> objectives;  // that answer these problems
  QList<const Action*> actions;        // under these objectives or those below them
  QList<const Indicator*> indicators;  // of these actions and objectives
  int changed = 0;                     // of these: with another value after the baseline, both as numbers
  TraceBreak broken = TraceBreak::none;
  /// All places where one branch of the way ends early, in the order of the steps; a way may be whole in spite of them.
  QList<TraceGap> gaps;
};

/// The ways of many data sets; what they share is worked out once.
class DataTraces {
 public:
  /// Keeps references: `links` and `data` outlive it.
  DataTraces(const Links& links, const DataLinks& data, QDate today);
  DataTrace of(const DataSet& set);
  /// True if the series as a whole has a value, as a number, for a time after its baseline.
  bool isMeasured(const Indicator& indicator) const;

 private:
  bool hasChanged(const Indicator& indicator);
  QList<const Action*> actionsOf(ObjectiveId objective) const;

  const Links& links_;
  const DataLinks& data_;
  const QDate today_;
  QHash<qint64, bool> changed_;  // by indicator
};

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// From the scores of indicators to objectives and the plan. Rules: docs/methods.md, "Roll-up".
#pragma once
#include <QList>
#include <QString>
#include <optional>

#include "queries/monitoring/progress.h"

namespace iap {

/// A member: an indicator with its score, or a group of members, which is averaged first.
struct RollUpMember {
  std::optional<double> score;
  ProgressStatus status = ProgressStatus::notAvailable;
  double weight = 1;
  QList<RollUpMember> group;
};

struct RollUp {
  std::optional<double> score;  // weighted mean of the members that have one
  ProgressStatus status = ProgressStatus::notAvailable;
  double coverage = 0;      // weight of the members with a score / weight of all; 0 where there is no weight
  int scored = 0, all = 0;  // members, groups taken apart
};

/// The rule of Statistics Canada: the mean; "target achieved" only if all members with a score are; else the status by
/// the score. Members without score are left out. A weight below zero counts as none.
RollUp rollUp(const QList<RollUpMember>& members);
/// The status of a score from −5 to 5.
ProgressStatus statusOfScore(double score);

}  // namespace iap

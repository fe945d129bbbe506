// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/monitoring/rollup.h"

#include <algorithm>

namespace iap {

ProgressStatus statusOfScore(double score) {
  return score >= 2.5    ? ProgressStatus::substantialProgress
         : score >= 0    ? ProgressStatus::moderateProgress
         : score >= -2.5 ? ProgressStatus::limitedProgress
                         : ProgressStatus::deterioration;
}

RollUp rollUp(const QList<RollUpMember>& members) {
  RollUp result;
  double sum = 0, scoredWeight = 0, weight = 0;
  bool achieved = true;
  for (const RollUpMember& member : members) {
    RollUp own;
    if (member.group.isEmpty()) {
      own.score = member.score;
      own.status = member.status;
      own.all = 1;
      own.scored = member.score ? 1 : 0;
      own.coverage = member.score ? 1 : 0;
    } else {
      own = rollUp(member.group);
    }
    result.all += own.all;
    result.scored += own.scored;
    const double w = std::max(0.0, member.weight);
    weight += w;
    result.coverage += w * own.coverage;
    if (!own.score || w == 0) continue;
    sum += w * *own.score;
    scoredWeight += w;
    achieved = achieved && own.status == ProgressStatus::targetAchieved;
  }
  result.coverage = weight > 0 ? result.coverage / weight : 0;
  if (scoredWeight == 0) return result;
  result.score = sum / scoredWeight;
  result.status = achieved ? ProgressStatus::targetAchieved : statusOfScore(*result.score);
  return result;
}

}  // namespace iap

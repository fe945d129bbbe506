// SPDX-License-Identifier: GPL-3.0-or-later
// Scales and bands of a plan: how many steps they have, and what a step of one is on another.
#pragma once
#include "plan/plan.h"

namespace iap {

/// The steps of a scale as whole numbers.
struct ScaleRange {
  int lowest = 1, highest = 5;

  int steps() const { return highest - lowest + 1; }
  bool contains(int step) const { return step >= lowest && step <= highest; }
};

/// By the rows of the scale, ten steps at most; without any 1 to 5, of scores 0 to 4.
ScaleRange scaleRange(const Plan& plan, ScaleId scale);
/// Of the scale in force.
ScaleRange rangeInForce(const Plan& plan, ScaleKind kind);
/// The scale of a kind that is in force.
ScaleId scaleInForce(const Plan& plan, ScaleKind kind);

/// A step entered on one scale as the step of another that lies at the same share of it (2 of 3 is 3 of 5).
int stepOnScale(int step, ScaleRange from, ScaleRange to);
/// A step on the scale in force. `own`: the scale it was entered on; none: the one in force.
std::optional<int> stepInForce(const Plan& plan, const std::optional<int>& step, ScaleId own, ScaleKind kind);

/// The bands in force for scales with that many steps, lowest first; the suggested ones if the plan has none.
QList<RiskBand> riskBands(const Plan& plan, int steps);
/// The band that a score, likelihood × impact, falls into; null if it lies below the lowest.
const RiskBand* bandOf(const QList<RiskBand>& bands, int score);

}  // namespace iap

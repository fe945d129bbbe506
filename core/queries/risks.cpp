// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/risks.h"

#include <algorithm>

namespace iap {

QList<RiskBand> riskBands(const Plan& plan, int steps) {
  QList<RiskBand> bands;
  for (const RiskBand& band : plan.riskBands)
    if (band.steps == steps) bands += band;
  if (bands.isEmpty()) {
    // 5 steps: 1-4 low, 5-9 medium, 10-15 high, 16-25 very high; 3 steps: 1-2 low, 3-4 medium, 6-9 high.
    const auto band = [&](int lowest, RiskLevel level) {
      bands += RiskBand{.steps = steps, .lowest = lowest, .level = level};
    };
    band(1, RiskLevel::low);
    band(steps == 3 ? 3 : 5, RiskLevel::medium);
    band(steps == 3 ? 6 : 10, RiskLevel::high);
    if (steps != 3) band(16, RiskLevel::veryHigh);
  }
  std::sort(bands.begin(), bands.end(), [](const RiskBand& a, const RiskBand& b) { return a.lowest < b.lowest; });
  return bands;
}

int scaleSteps(const Plan& plan, ScaleId scale) {
  int steps = 0;
  for (const ScaleStep& step : plan.scaleSteps)
    if (scale && step.scale == scale) ++steps;
  return steps ? steps : 5;
}

int stepOnScale(int step, int steps, int otherSteps) {
  if (steps == otherSteps || steps <= 0) return step;
  // The middle of the step's part of the scale.
  return std::clamp(int((step - 0.5) * otherSteps / steps + 1), 1, otherSteps);
}

namespace {
std::optional<int> now(const Plan& plan, const std::optional<int>& step, ScaleId own, ScaleId inForce) {
  if (!step || !own || own == inForce) return step;
  return stepOnScale(*step, scaleSteps(plan, own), scaleSteps(plan, inForce));
}
}  // namespace

std::optional<int> likelihoodNow(const Plan& plan, const Risk& risk) {
  return now(plan, risk.likelihood, risk.scaleLikelihood, plan.plan().likelihoodScale);
}

std::optional<int> impactNow(const Plan& plan, const Risk& risk) {
  return now(plan, risk.impact, risk.scaleImpact, plan.plan().impactScale);
}

RiskRating riskRating(const Plan& plan, const Risk& risk, bool residual) {
  RiskRating rating{residual ? risk.residualLikelihood : risk.likelihood, residual ? risk.residualImpact : risk.impact,
                    0, residual ? risk.residualLevel : risk.level};
  if (!rating.likelihood || !rating.impact) return rating;
  rating.score = *rating.likelihood * *rating.impact;
  const ScaleId scale = risk.scaleLikelihood ? risk.scaleLikelihood : plan.plan().likelihoodScale;
  for (const RiskBand& band : riskBands(plan, scaleSteps(plan, scale)))
    if (rating.score >= band.lowest) rating.level = band.level;
  return rating;
}

}  // namespace iap

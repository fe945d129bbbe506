// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/scales.h"

#include <algorithm>

namespace iap {

ScaleRange scaleRange(const Plan& plan, ScaleId scale) {
  std::optional<ScaleRange> range;
  for (const ScaleStep& step : plan.scaleSteps)
    if (scale && step.scale == scale) {
      if (!range) range = ScaleRange{step.value, step.value};
      range->lowest = std::min(range->lowest, step.value);
      range->highest = std::max(range->highest, step.value);
    }
  // A row with a stray number would make a matrix of thousands of cells: ten steps are the most.
  if (range) return {range->lowest, std::min(range->highest, range->lowest + 9)};
  const Scale* found = plan.scales.find(scale);
  return found && found->kind == ScaleKind::score ? ScaleRange{0, 4} : ScaleRange();
}

ScaleId scaleInForce(const Plan& plan, ScaleKind kind) {
  const PlanFacts& facts = plan.plan();
  return kind == ScaleKind::likelihood ? facts.likelihoodScale
         : kind == ScaleKind::impact   ? facts.impactScale
                                       : facts.scoreScale;
}

ScaleRange rangeInForce(const Plan& plan, ScaleKind kind) {
  const ScaleId scale = scaleInForce(plan, kind);
  return !scale && kind == ScaleKind::score ? ScaleRange{0, 4} : scaleRange(plan, scale);
}

int stepOnScale(int step, ScaleRange from, ScaleRange to) {
  if (from.steps() == to.steps()) return step - from.lowest + to.lowest;
  // The middle of the step's part of the scale.
  const double share = (step - from.lowest + 0.5) / from.steps();
  return std::clamp(int(share * to.steps()), 0, to.steps() - 1) + to.lowest;
}

std::optional<int> stepInForce(const Plan& plan, const std::optional<int>& step, ScaleId own, ScaleKind kind) {
  const ScaleId now = scaleInForce(plan, kind);
  if (!step || !own || own == now) return step;
  return stepOnScale(*step, scaleRange(plan, own), scaleRange(plan, now));
}

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

const RiskBand* bandOf(const QList<RiskBand>& bands, int score) {
  const RiskBand* reached = nullptr;
  for (const RiskBand& band : bands)
    if (score >= band.lowest) reached = &band;
  return reached;
}

}  // namespace iap

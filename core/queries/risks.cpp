// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/risks.h"

namespace iap {

RiskRating riskRating(const Plan& plan, const Risk& risk, bool residual) {
  const auto likelihood = residual ? risk.residualLikelihood : risk.likelihood,
             impact = residual ? risk.residualImpact : risk.impact;
  RiskRating rating{stepInForce(plan, likelihood, risk.scaleLikelihood, ScaleKind::likelihood),
                    stepInForce(plan, impact, risk.scaleImpact, ScaleKind::impact), 0,
                    residual ? risk.residualLevel : risk.level};
  rating.converted = (likelihood && risk.scaleLikelihood && risk.scaleLikelihood != plan.plan().likelihoodScale) ||
                     (impact && risk.scaleImpact && risk.scaleImpact != plan.plan().impactScale);
  if (!rating.likelihood || !rating.impact) return rating;
  rating.score = *rating.likelihood * *rating.impact;
  const auto bands = riskBands(plan, rangeInForce(plan, ScaleKind::likelihood).steps());
  if (const RiskBand* band = bandOf(bands, rating.score)) rating.level = band->level;
  return rating;
}

}  // namespace iap

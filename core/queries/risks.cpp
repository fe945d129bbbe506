// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/risks.h"

#include "queries/words.h"

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

QString levelWord(const Plan& plan, RiskLevel level, const Language& language, bool english) {
  for (const RiskBand& band : riskBands(plan, rangeInForce(plan, ScaleKind::likelihood).steps()))
    if (band.level == level && !band.label.isEmpty()) return band.label.in(english);
  return wordLabel(wordsOf<RiskLevel>[size_t(level)], language);
}

QString scoresOf(const QList<RiskBand>& bands, qsizetype band, int highest) {
  const int from = bands[band].lowest, to = band + 1 < bands.size() ? bands[band + 1].lowest - 1 : highest;
  return to > from ? QStringLiteral("%1\u2013%2").arg(from).arg(to) : QString::number(from);
}

}  // namespace iap

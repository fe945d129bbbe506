// SPDX-License-Identifier: GPL-3.0-or-later
// Score and level of risks, before and after the response. Formula: docs/methods.md, "Risk".
#pragma once
#include "plan/plan.h"

namespace iap {

struct RiskRating {
  std::optional<int> likelihood, impact;  // as entered
  int score = 0;                          // likelihood × impact; 0 if the level was entered directly or nothing was
  RiskLevel level = RiskLevel::notAssessed;
};

/// The bands in force for scales with that many steps, lowest first; the suggested ones if the plan has none.
QList<RiskBand> riskBands(const Plan& plan, int steps);
/// Number of steps of a scale; 5 if it has none.
int scaleSteps(const Plan& plan, ScaleId scale);

/// `residual`: after the response.
RiskRating riskRating(const Plan& plan, const Risk& risk, bool residual = false);

/// A step entered on one scale as the step of another that lies at the same share of it (2 of 3 is 3 of 5).
int stepOnScale(int step, int steps, int otherSteps);
/// The risk's likelihood or impact before the response on the plan's scale now in force; nothing if none is entered.
std::optional<int> likelihoodNow(const Plan& plan, const Risk& risk);
std::optional<int> impactNow(const Plan& plan, const Risk& risk);

}  // namespace iap

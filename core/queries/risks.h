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

}  // namespace iap

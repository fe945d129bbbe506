// SPDX-License-Identifier: GPL-3.0-or-later
// Score and level of risks, before and after the response. Formula: docs/methods.md, "Risk".
#pragma once
#include "plan/scales.h"

namespace iap {

struct RiskRating {
  std::optional<int> likelihood, impact;  // on the scales in force
  int score = 0;                          // likelihood × impact; 0 if the level was entered directly or nothing was
  RiskLevel level = RiskLevel::notAssessed;
  bool converted = false;  // entered on another scale than the one in force
};

/// `residual`: after the response.
RiskRating riskRating(const Plan& plan, const Risk& risk, bool residual = false);

}  // namespace iap

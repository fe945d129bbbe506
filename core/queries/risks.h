// SPDX-License-Identifier: GPL-3.0-or-later
// Score and level of risks, before and after the response. Formula: docs/methods.md, "Risk".
#pragma once
#include "base/language.h"
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

/// What the city calls a level on the scale in force, else the usual word.
QString levelWord(const Plan& plan, RiskLevel level, const Language& language, bool english = false);
/// "6–12": the scores of one of the bands, whose scale ends with `highest`.
QString scoresOf(const QList<RiskBand>& bands, qsizetype band, int highest);

}  // namespace iap

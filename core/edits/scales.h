// SPDX-License-Identifier: GPL-3.0-or-later
// Scales and bands of a city's own. What was entered on a scale is never lost when another one comes into force.
#pragma once
#include "plan/scales.h"

namespace iap {

/// Puts a scale with that many steps in force for both axes of the risk matrix: one of the plan's, else a new one.
void setRiskSteps(Plan& plan, int steps);
/// Puts a scale in force. What was entered on the one before keeps its steps, and the scale they belong to.
void setScaleInForce(Plan& plan, ScaleKind kind, ScaleId scale);
/// Scores of an aspect that were entered on another scale become steps of the one in force.
void bringToScaleInForce(Plan& plan, ListItemId aspect);
/// The lowest score of a level on scales with that many steps; nothing takes the level out. False, and nothing happens,
/// where the levels would no longer climb from 1, or beyond the highest score.
bool setBand(Plan& plan, int steps, RiskLevel level, std::optional<int> lowest);
/// What the city calls a level; empty: the default wording in the reader's language.
void setBandLabel(Plan& plan, int steps, RiskLevel level, const QString& label);

/// The row of a step; made, with all the others of its scale, where the scale has none yet.
ScaleStepId stepOf(Plan& plan, ScaleId scale, int value);

/// After an edit of one field: what else it means for steps and the scales they were entered on. `before`: the record
/// as it was.
void settleScales(Plan& plan, const RecordRef& record, QAnyStringView field, const void* before);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// Scores of the aspects of integration, as one person or a group gives them.
#pragma once
#include "plan/plan.h"

namespace iap {

/// The score of an aspect; made if there is none.
IntegrationScoreId scoreOf(Plan& plan, ListItemId aspect);
/// The votes of so many persons on how it is now, on the scale in force, in any order. Who gave a vote that is still
/// among them keeps it; of the others, in the order of their names, each takes one of the rest, and those left over go,
/// unless they said what they want.
void setVotes(Plan& plan, ListItemId aspect, const QList<int>& votes);

}  // namespace iap

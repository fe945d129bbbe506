// SPDX-License-Identifier: GPL-3.0-or-later
// Scores of the aspects of integration, as one person or a group gives them.
#pragma once
#include "plan/plan.h"

namespace iap {

/// The score of an aspect; made if there is none.
IntegrationScoreId scoreOf(Plan& plan, ListItemId aspect);
/// The votes of so many persons on how it is now, on the scale in force. Persons who are there keep their name and what
/// they want, in order; those beyond the votes keep what they want, or go if they want nothing.
void setVotes(Plan& plan, ListItemId aspect, const QList<int>& votes);
/// Takes a label away from an action.
void untagAction(Plan& plan, ActionId action, TagKind kind, const QString& label);

}  // namespace iap

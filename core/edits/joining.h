// SPDX-License-Identifier: GPL-3.0-or-later
// Two records that turn out to be one.
#pragma once
#include "plan/plan.h"

namespace iap {

/// Makes one stakeholder of two: `other` goes, and all that referred to it refers to `kept`, which takes over what it
/// lacks. Links that both had become one.
void joinStakeholders(Plan& plan, StakeholderId kept, StakeholderId other);
/// The same of two entries of one list; of different lists they stay two.
void joinListItems(Plan& plan, ListItemId kept, ListItemId other);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// Random plans for laws: every field of every table is filled, references hold, and the seed makes them again.
#pragma once
#include <QRandomGenerator>

#include "plan/plan.h"

namespace iap::test {

/// The seed of this run: from IAP_SEED, else random; printed once, so that a failure can be repeated.
quint32 seedOfRun();

/// A plan with about `rows` rows in every table.
Plan randomPlan(quint32 seed, int rows = 6);

/// The plan with some random edits: rows added, removed with their dependents, and fields changed.
Plan randomlyEdited(const Plan& plan, quint32 seed, int edits = 8);

}  // namespace iap::test

// SPDX-License-Identifier: GPL-3.0-or-later
// Order of actions: loops among dependencies.
#pragma once
#include "plan/plan.h"

namespace iap {

/// The members of each loop among dependencies, each loop once, smallest id first.
QList<QList<ActionId>> dependencyLoops(const Plan& plan);

}  // namespace iap

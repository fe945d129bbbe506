// SPDX-License-Identifier: GPL-3.0-or-later
// The plan on which speed and memory are measured.
#pragma once
#include "plan/plan.h"

/// A plan with that many actions: three cost lines each, a funding line, three steps, an indicator with a target.
iap::Plan largePlan(int actions);

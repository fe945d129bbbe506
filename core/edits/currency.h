// SPDX-License-Identifier: GPL-3.0-or-later
// The currency of a plan.
#pragma once
#include "plan/plan.h"

namespace iap {

/// Names another currency; every amount keeps its figures ("1,250.50" stays 1,250.50, nothing is converted). False, and
/// nothing happens, for an unknown currency and where an amount has cents that the other currency has not.
bool setCurrency(Plan& plan, const QString& currency);

}  // namespace iap

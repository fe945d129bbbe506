// SPDX-License-Identifier: GPL-3.0-or-later
// Order of actions: loops among dependencies, and dates that break them.
#pragma once
#include "plan/plan.h"

namespace iap {

/// The members of each loop among dependencies, each loop once, smallest id first.
QList<QList<ActionId>> dependencyLoops(const Plan& plan);

/// How many days the later one of two actions is too early; 0 where their dates can be kept, or say too little.
int daysTooEarly(const Plan& plan, const Dependency& link);

/// An arrow between actions that their dates do not keep.
struct OrderViolation {
  const Dependency* dependency = nullptr;
  int days = 0;  // too early by
};
QList<OrderViolation> orderViolations(const Plan& plan);

}  // namespace iap

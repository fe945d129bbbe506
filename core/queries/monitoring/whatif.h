// SPDX-License-Identifier: GPL-3.0-or-later
// What is tried out on a plan, and what would break: an action that slips, a source that falls away, costs that change.
// Rules: docs/methods.md, "What if".
#pragma once
#include "queries/budget.h"
#include "queries/monitoring/report.h"

namespace iap {

struct WhatIf {
  ActionId slipped;       // none: no action slips
  int months = 0;         // later by; below zero: earlier
  ListItemId lostSource;  // none: all money stays
  double costs = 0;       // change of all costs as a share: -0.1 for a cut by 10 %

  bool operator==(const WhatIf&) const = default;
  /// True where nothing is asked.
  bool isEmpty() const { return (!slipped || months == 0) && !lostSource && costs == 0; }
};

/// A date as many months later, as exact as it has to be: a year that moves by half a year becomes a month. `end`: the
/// last month of what the date can mean moves, else the first one. Words and unknown stay.
Date monthsLater(const Date& date, int months, bool end);

/// The plan as it would be. The money of the slipped action moves with it, year by year; its funding does not.
Plan variantOf(Plan plan, const WhatIf& whatIf);

/// A target or milestone whose date now comes before the end of an action that works for it.
struct TargetAtRisk {
  const Indicator* indicator = nullptr;
  const Target* target = nullptr;
  const Action* action = nullptr;
  int days = 0;  // the action ends so long after
};
/// An action with less counted money than cost, and less of it than before.
struct ShortAction {
  const Action* action = nullptr;
  Money before, after;  // still to find
};
struct YearChange {
  int year = 0;  // 0: no year
  Money costBefore, costAfter;
  Money missingBefore, missingAfter;  // still to find
};

/// What is so in the variant and was not so before. Pointers are into the variant and hold as long as it does.
struct Consequences {
  Budget before, after;
  QList<YearChange> years;  // earliest first, no year last; all years with money before or after
  QList<OrderViolation> links;
  QList<TargetAtRisk> targets;
  QList<ShortAction> unpaid;         // largest loss first
  QList<const Action*> outsidePlan;  // end after the plan does

  int broken() const { return int(links.size() + targets.size() + unpaid.size() + outsidePlan.size()); }
};
Consequences consequences(const Links& before, const Links& variant);

}  // namespace iap

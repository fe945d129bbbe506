// SPDX-License-Identifier: GPL-3.0-or-later
// The plan in figures: what `iap info` prints and what documents open with.
#pragma once
#include "queries/budget.h"

namespace iap {

struct PlanSummary {
  Budget budget;
  int objectives = 0, actions = 0, steps = 0, indicators = 0, risks = 0, opportunities = 0, stakeholders = 0,
      problems = 0, dataSets = 0, smallScaleActions = 0, workshops = 0, measurements = 0;
  int targetYear = 0;            // the last year that any target is for; 0: none
  int withNumericTarget = 0;     // indicators with a number as target for that year
  int withBaseline = 0;          // indicators with a baseline, as a number or in words
  int sourcesWithoutStatus = 0;  // funding sources that have an amount without a status
  int ratedRisks = 0;            // threats with a level
  int closedRisks = 0;           // threats that nobody watches any more
};

PlanSummary summary(const Links& links);

}  // namespace iap

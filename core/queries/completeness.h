// SPDX-License-Identifier: GPL-3.0-or-later
// How much of what an Integrated Action Plan must say stands in this one, by its four sections.
#pragma once
#include <array>

#include "queries/findings.h"

namespace iap {

/// Something that each record of a kind must have, or that the plan must have so many of.
struct RequiredPart {
  const char* name;  // what is missing: "baseline"; context "Part"
  int needed = 0;    // at least 1: where there is no record yet, the first one is what is missing
  int present = 0;   // 0 to needed

  int missing() const { return needed - present; }
};

struct SectionState {
  QList<RequiredPart> parts;

  int needed() const;
  int present() const;
  int percent() const;
  /// The part of which the greatest share is missing; null if all is there.
  const RequiredPart* greatestLack() const;
};

/// Context, logic, actions, delivery. Parts that findings watch are missing exactly where there is such a finding that
/// nobody has accepted. `pricedActions`: as the budget counts them. docs/methods.md lists the parts.
std::array<SectionState, 4> completeness(const Links& links, const QList<Finding>& findings, int pricedActions);

/// Rounded down to whole percent, so that 100 means that nothing is missing.
int wholePercent(int present, int needed);
/// Of all sections together.
int wholePercent(const std::array<SectionState, 4>& sections);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// How integrated the plan is: what the group says of each aspect, and what the plan itself shows. Rules:
// docs/methods.md, "Integration".
#pragma once
#include "plan/scales.h"
#include "queries/links.h"

namespace iap {

/// What the plan shows of an aspect.
struct AspectEvidence {
  int counted = 0;                 // what serves it
  int of = 0;                      // out of so many; 0 where they are only counted
  std::optional<int> score;        // 0 to 4; nothing where there is nothing to go by
  const char* sentence = nullptr;  // ICU message with {n} and {m}; context "Sentence"
  QList<ActionId> actions;         // that serve it, in the order of the plan, where actions are counted
};

struct AspectState {
  const ListItem* aspect = nullptr;
  int number = 0;  // from 1, among those in use
  const IntegrationScore* entered = nullptr;
  std::optional<int> now, wanted;  // agreed, on the scale in force
  QList<int> votes, wantedVotes;   // of persons, on the scale in force, lowest first
  AspectEvidence evidence;
  std::optional<int> computed;  // the evidence's score on the scale in force

  bool applies() const { return !entered || entered->applies; }
  /// What the group says: what was agreed, else the median of the votes.
  std::optional<double> group() const;
};

/// Middle of sorted values, between two the half; nothing for none.
std::optional<double> median(const QList<int>& sorted);

/// The aspects in use, in their order.
QList<AspectState> integration(const Links& links);

/// Marks of an action for the dimensions social, economic, environmental, territorial; 0 to 3 or nothing.
std::array<std::optional<int>, 4> dimensionsOf(const Action& action);

}  // namespace iap

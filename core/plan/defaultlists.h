// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped rows of editable lists: keys that plans store, and their default wording in English (translated by
// readers).
#pragma once
#include <span>

#include "plan/lists.h"
#include "plan/plan.h"

namespace iap {

struct DefaultItem {
  ListKind list;
  const char* key;
  const char* label;  // in the context "List"
};
std::span<const DefaultItem> defaultItems();

struct DefaultStep {
  ScaleKind scale;
  int steps;  // of the scale
  int value;
  const char* label;
};
std::span<const DefaultStep> defaultSteps();

/// An empty plan with all shipped lists and scales in force; labels are left empty, so that they follow the reader.
Plan newPlan(const Text& title, const QString& city);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// A key step of an action.
#pragma once
#include "plan/fields.h"

namespace iap {

struct Action;
struct Stakeholder;
struct Step;
using StepId = Id<Step>;

struct Step {
  static constexpr const char* table = "step";

  Id<Step> id;
  double position = 0;
  Id<Action> action;
  Text title;
  Date start;
  Date date;  // done by
  Id<Stakeholder> responsible;
  QString responsibleWords;
  bool done = false;

  static constexpr void fields(auto&& see) {
    see(field("id", &Step::id));
    see(field("position", &Step::position));
    see(belongsTo("action", &Step::action));
    see(field("title", &Step::title));
    see(field("start", &Step::start));
    see(field("date", &Step::date));
    see(field("responsible", &Step::responsible));
    see(field("responsible_words", &Step::responsibleWords));
    see(field("done", &Step::done));
  }
  bool operator==(const Step&) const = default;
};

}  // namespace iap

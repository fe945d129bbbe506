// SPDX-License-Identifier: GPL-3.0-or-later
// How far the plan treats one of the aspects of integration, and what each person of the group scored.
#pragma once
#include "plan/fields.h"

namespace iap {

struct Action;
struct AspectAction;
struct IntegrationScore;
struct ListItem;
struct PersonScore;
struct Scale;
struct Workshop;
using IntegrationScoreId = Id<IntegrationScore>;
using PersonScoreId = Id<PersonScore>;
using AspectActionId = Id<AspectAction>;

struct IntegrationScore {
  static constexpr const char* table = "integration_score";

  Id<IntegrationScore> id;
  Id<ListItem> aspect;
  bool applies = true;
  std::optional<int> relevance;
  std::optional<int> now;
  std::optional<int> wanted;
  Id<Scale> scale;
  QString evidence;
  QString nextStep;

  static constexpr void fields(auto&& see) {
    see(field("id", &IntegrationScore::id));
    see(belongsTo("aspect", &IntegrationScore::aspect));
    see(field("applies", &IntegrationScore::applies));
    see(field("relevance", &IntegrationScore::relevance));
    see(field("now", &IntegrationScore::now));
    see(field("wanted", &IntegrationScore::wanted));
    see(field("scale", &IntegrationScore::scale));
    see(field("evidence", &IntegrationScore::evidence));
    see(field("next_step", &IntegrationScore::nextStep));
  }
  bool operator==(const IntegrationScore&) const = default;
};

struct PersonScore {
  static constexpr const char* table = "person_score";

  Id<PersonScore> id;
  Id<ListItem> aspect;
  Id<Workshop> workshop;
  QString person;  // a number or role, not a name
  std::optional<int> now;
  std::optional<int> wanted;

  static constexpr void fields(auto&& see) {
    see(field("id", &PersonScore::id));
    see(belongsTo("aspect", &PersonScore::aspect));
    see(field("workshop", &PersonScore::workshop));
    see(field("person", &PersonScore::person));
    see(field("now", &PersonScore::now));
    see(field("wanted", &PersonScore::wanted));
  }
  bool operator==(const PersonScore&) const = default;
};

struct AspectAction {
  static constexpr const char* table = "aspect_action";

  Id<AspectAction> id;
  Id<ListItem> aspect;
  Id<Action> action;

  static constexpr void fields(auto&& see) {
    see(field("id", &AspectAction::id));
    see(belongsTo("aspect", &AspectAction::aspect));
    see(belongsTo("action", &AspectAction::action));
  }
  bool operator==(const AspectAction&) const = default;
};

}  // namespace iap

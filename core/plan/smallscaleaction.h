// SPDX-License-Identifier: GPL-3.0-or-later
// A test before deploying: question, result, lesson, and what it changed in the plan.
#pragma once
#include "plan/fields.h"

namespace iap {

struct Action;
struct Problem;
struct SmallScaleAction;
struct SmallScaleActionLink;
struct SmallScaleActionPartner;
struct Stakeholder;
using SmallScaleActionId = Id<SmallScaleAction>;
using SmallScaleActionLinkId = Id<SmallScaleActionLink>;
using SmallScaleActionPartnerId = Id<SmallScaleActionPartner>;

enum class TestResult : qint8 { notStated, kept, changed, dropped };
constexpr auto words(TestResult) { return std::array{"not stated", "kept", "changed", "dropped"}; }

struct SmallScaleAction {
  static constexpr const char* table = "small_scale_action";

  Id<SmallScaleAction> id;
  double position = 0;
  QString code;
  Text title;
  QString question;
  Id<Problem> problem;
  QString place;
  Date start;
  Date end;
  Id<Stakeholder> lead;
  std::optional<int> participantsPlanned;
  std::optional<int> participantsReached;
  std::optional<Money> cost;
  QString costSource;
  QString method;
  QString measured;
  TestResult result = TestResult::notStated;
  QString lessons;
  QString changed;

  static constexpr void fields(auto&& see) {
    see(field("id", &SmallScaleAction::id));
    see(field("position", &SmallScaleAction::position));
    see(field("code", &SmallScaleAction::code));
    see(field("title", &SmallScaleAction::title));
    see(field("question", &SmallScaleAction::question));
    see(field("problem", &SmallScaleAction::problem));
    see(field("place", &SmallScaleAction::place));
    see(field("start", &SmallScaleAction::start));
    see(field("end", &SmallScaleAction::end));
    see(field("lead", &SmallScaleAction::lead));
    see(field("participants_planned", &SmallScaleAction::participantsPlanned));
    see(field("participants_reached", &SmallScaleAction::participantsReached));
    see(field("cost", &SmallScaleAction::cost));
    see(field("cost_source", &SmallScaleAction::costSource));
    see(field("method", &SmallScaleAction::method));
    see(field("measured", &SmallScaleAction::measured));
    see(field("result", &SmallScaleAction::result));
    see(field("lessons", &SmallScaleAction::lessons));
    see(field("changed", &SmallScaleAction::changed));
  }
  bool operator==(const SmallScaleAction&) const = default;
};

struct SmallScaleActionLink {
  static constexpr const char* table = "small_scale_action_link";

  Id<SmallScaleActionLink> id;
  Id<SmallScaleAction> test;
  Id<Action> action;

  static constexpr void fields(auto&& see) {
    see(field("id", &SmallScaleActionLink::id));
    see(belongsTo("test", &SmallScaleActionLink::test));
    see(belongsTo("action", &SmallScaleActionLink::action));
  }
  bool operator==(const SmallScaleActionLink&) const = default;
};

struct SmallScaleActionPartner {
  static constexpr const char* table = "small_scale_action_partner";

  Id<SmallScaleActionPartner> id;
  Id<SmallScaleAction> test;
  Id<Stakeholder> stakeholder;
  QString role;

  static constexpr void fields(auto&& see) {
    see(field("id", &SmallScaleActionPartner::id));
    see(belongsTo("test", &SmallScaleActionPartner::test));
    see(belongsTo("stakeholder", &SmallScaleActionPartner::stakeholder));
    see(field("role", &SmallScaleActionPartner::role));
  }
  bool operator==(const SmallScaleActionPartner&) const = default;
};

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// Links of an action: objectives, stakeholders, indicators, strategies, data sets and tags.
#pragma once
#include "plan/fields.h"

namespace iap {

struct Action;
struct ActionDataSet;
struct ActionIndicator;
struct ActionObjective;
struct ActionStakeholder;
struct ActionStrategy;
struct ActionTag;
struct DataSet;
struct Indicator;
struct Objective;
struct Stakeholder;
struct Strategy;
using ActionObjectiveId = Id<ActionObjective>;
using ActionStakeholderId = Id<ActionStakeholder>;
using ActionIndicatorId = Id<ActionIndicator>;
using ActionStrategyId = Id<ActionStrategy>;
using ActionDataSetId = Id<ActionDataSet>;
using ActionTagId = Id<ActionTag>;

struct ActionObjective {
  static constexpr const char* table = "action_objective";

  Id<ActionObjective> id;
  Id<Action> action;
  Id<Objective> objective;
  bool main = false;  // exactly one is main: there the action is counted

  static constexpr void fields(auto&& see) {
    see(field("id", &ActionObjective::id));
    see(belongsTo("action", &ActionObjective::action));
    see(belongsTo("objective", &ActionObjective::objective));
    see(field("main", &ActionObjective::main));
  }
  bool operator==(const ActionObjective&) const = default;
};

enum class ActionRole : qint8 { lead, implements, supports, supervises, informs, providesData, isConsulted };
constexpr auto words(ActionRole) {
  return std::array{"lead", "implements", "supports", "supervises", "informs", "provides data", "is consulted"};
}

struct ActionStakeholder {
  static constexpr const char* table = "action_stakeholder";

  Id<ActionStakeholder> id;
  double position = 0;
  Id<Action> action;
  Id<Stakeholder> stakeholder;
  ActionRole role = ActionRole::lead;
  QString words;

  static constexpr void fields(auto&& see) {
    see(field("id", &ActionStakeholder::id));
    see(field("position", &ActionStakeholder::position));
    see(belongsTo("action", &ActionStakeholder::action));
    see(belongsTo("stakeholder", &ActionStakeholder::stakeholder));
    see(field("role", &ActionStakeholder::role));
    see(field("words", &ActionStakeholder::words));
  }
  bool operator==(const ActionStakeholder&) const = default;
};

struct ActionIndicator {
  static constexpr const char* table = "action_indicator";

  Id<ActionIndicator> id;
  Id<Action> action;
  Id<Indicator> indicator;

  static constexpr void fields(auto&& see) {
    see(field("id", &ActionIndicator::id));
    see(belongsTo("action", &ActionIndicator::action));
    see(belongsTo("indicator", &ActionIndicator::indicator));
  }
  bool operator==(const ActionIndicator&) const = default;
};

struct ActionStrategy {
  static constexpr const char* table = "action_strategy";

  Id<ActionStrategy> id;
  Id<Action> action;
  Id<Strategy> strategy;
  QString note;

  static constexpr void fields(auto&& see) {
    see(field("id", &ActionStrategy::id));
    see(belongsTo("action", &ActionStrategy::action));
    see(belongsTo("strategy", &ActionStrategy::strategy));
    see(field("note", &ActionStrategy::note));
  }
  bool operator==(const ActionStrategy&) const = default;
};

enum class DataRelation : qint8 { uses, creates, improves };
constexpr auto words(DataRelation) { return std::array{"uses", "creates", "improves"}; }

struct ActionDataSet {
  static constexpr const char* table = "action_data_set";

  Id<ActionDataSet> id;
  Id<Action> action;
  Id<DataSet> dataSet;
  QString note;
  DataRelation relation = DataRelation::uses;

  static constexpr void fields(auto&& see) {
    see(field("id", &ActionDataSet::id));
    see(belongsTo("action", &ActionDataSet::action));
    see(belongsTo("data_set", &ActionDataSet::dataSet));
    see(field("note", &ActionDataSet::note));
    see(field("relation", &ActionDataSet::relation, 2));
  }
  bool operator==(const ActionDataSet&) const = default;
};

enum class TagKind : qint8 { policyObjective, sdg, coBenefit, crossCuttingTheme };
constexpr auto words(TagKind) { return std::array{"policy objective", "SDG", "co-benefit", "cross-cutting theme"}; }

struct ActionTag {
  static constexpr const char* table = "action_tag";

  Id<ActionTag> id;
  Id<Action> action;
  TagKind kind = TagKind::policyObjective;
  QString label;  // "PO2", "11", "cleaner air"

  static constexpr void fields(auto&& see) {
    see(field("id", &ActionTag::id));
    see(belongsTo("action", &ActionTag::action));
    see(field("kind", &ActionTag::kind));
    see(field("label", &ActionTag::label));
  }
  bool operator==(const ActionTag&) const = default;
};

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// A threat or opportunity, before and after the response.
#pragma once
#include "plan/fields.h"
#include "plan/lists.h"
#include "plan/planfacts.h"

namespace iap {

struct Action;
struct ListItem;
struct Objective;
struct Risk;
struct RiskAction;
struct Scale;
struct Stakeholder;
using RiskId = Id<Risk>;
using RiskActionId = Id<RiskAction>;

enum class RiskNature : qint8 { threat, opportunity };
constexpr auto words(RiskNature) { return std::array{"threat", "opportunity"}; }

enum class RiskScope : qint8 { plan, area, action };
constexpr auto words(RiskScope) { return std::array{"plan", "area", "action"}; }

enum class RiskStatus : qint8 { open, watched, happened, closed };
constexpr auto words(RiskStatus) { return std::array{"open", "watched", "happened", "closed"}; }

enum class RiskResponse : qint8 { notDecided, avoid, reduce, transfer, accept, use, increase, share };
constexpr auto words(RiskResponse) {
  return std::array{"not decided", "avoid", "reduce", "transfer", "accept", "use", "increase", "share"};
}

struct Risk {
  static constexpr const char* table = "risk";

  Id<Risk> id;
  double position = 0;
  QString code;
  Text title;
  QString description;  // cause, event, effect
  RiskNature nature = RiskNature::threat;
  Id<ListItem> type;
  RiskScope scope = RiskScope::plan;
  Id<Objective> objective;    // the area it belongs to
  Id<Scale> scaleLikelihood;  // the scales its steps were entered on; empty: the plan's
  Id<Scale> scaleImpact;
  std::optional<int> likelihood;
  std::optional<int> impact;
  RiskLevel level = RiskLevel::notAssessed;  // entered directly, where the source gives no likelihood × impact
  QString levelWords;
  std::optional<int> residualLikelihood;
  std::optional<int> residualImpact;
  RiskLevel residualLevel = RiskLevel::notAssessed;
  RiskResponse response = RiskResponse::notDecided;
  QString mitigation;
  QString contingency;
  QString trigger;
  Id<Stakeholder> owner;
  QString ownerWords;
  RiskStatus status = RiskStatus::open;
  Date reviewDate;
  QString expectedChange;  // of hazards: intensity, frequency, time frame as printed
  Audience audience = Audience::internal;

  static constexpr void fields(auto&& see) {
    see(field("id", &Risk::id));
    see(field("position", &Risk::position));
    see(field("code", &Risk::code));
    see(field("title", &Risk::title));
    see(field("description", &Risk::description));
    see(field("nature", &Risk::nature));
    see(field("type", &Risk::type));
    see(field("scope", &Risk::scope));
    see(field("objective", &Risk::objective));
    see(field("scale_likelihood", &Risk::scaleLikelihood));
    see(field("scale_impact", &Risk::scaleImpact));
    see(field("likelihood", &Risk::likelihood));
    see(field("impact", &Risk::impact));
    see(field("level", &Risk::level));
    see(field("level_words", &Risk::levelWords));
    see(field("residual_likelihood", &Risk::residualLikelihood));
    see(field("residual_impact", &Risk::residualImpact));
    see(field("residual_level", &Risk::residualLevel));
    see(field("response", &Risk::response));
    see(field("mitigation", &Risk::mitigation));
    see(field("contingency", &Risk::contingency));
    see(field("trigger", &Risk::trigger));
    see(field("owner", &Risk::owner));
    see(field("owner_words", &Risk::ownerWords));
    see(field("status", &Risk::status));
    see(field("review_date", &Risk::reviewDate));
    see(field("expected_change", &Risk::expectedChange));
    see(field("audience", &Risk::audience));
  }
  bool operator==(const Risk&) const = default;
};

struct RiskAction {
  static constexpr const char* table = "risk_action";

  Id<RiskAction> id;
  Id<Risk> risk;
  Id<Action> action;

  static constexpr void fields(auto&& see) {
    see(field("id", &RiskAction::id));
    see(belongsTo("risk", &RiskAction::risk));
    see(belongsTo("action", &RiskAction::action));
  }
  bool operator==(const RiskAction&) const = default;
};

}  // namespace iap

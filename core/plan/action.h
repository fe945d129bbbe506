// SPDX-License-Identifier: GPL-3.0-or-later
// An action: the concrete thing someone does, with time, cost state, place and readiness.
#pragma once
#include "plan/fields.h"

namespace iap {

struct Action;
using ActionId = Id<Action>;

enum class ActionStatus : qint8 { planned, underWay, done, dropped };
constexpr auto words(ActionStatus) { return std::array{"planned", "under way", "done", "dropped"}; }

enum class Priority : qint8 { notStated, high, medium, low };
constexpr auto words(Priority) { return std::array{"not stated", "high", "medium", "low"}; }

enum class Readiness : qint8 { notStated, idea, outlined, readyToStart };
constexpr auto words(Readiness) { return std::array{"not stated", "idea", "outlined", "ready to start"}; }

enum class Duration : qint8 { notStated, shortTerm, mediumTerm, longTerm };
constexpr auto words(Duration) { return std::array{"not stated", "short term", "medium term", "long term"}; }

enum class MeasureKind : qint8 { notStated, hard, soft, both };
constexpr auto words(MeasureKind) { return std::array{"not stated", "hard", "soft", "both"}; }

enum class CostStatus : qint8 { priced, includedElsewhere, notEstimated, notApplicable };
constexpr auto words(CostStatus) {
  return std::array{"priced", "included elsewhere", "not estimated", "not applicable"};
}

struct Action {
  static constexpr const char* table = "action";

  Id<Action> id;
  double position = 0;
  QString code;
  Text title;
  Text description;
  Markdown rationale;
  QString outputs;
  QString effect;  // the expected effect in the words of the source
  QString place;
  Date start;
  Date end;
  QString periodWords;  // dates as printed, where no date can hold them
  Duration duration = Duration::notStated;
  ActionStatus status = ActionStatus::planned;
  Priority priority = Priority::notStated;
  Readiness readiness = Readiness::notStated;
  MeasureKind kind = MeasureKind::notStated;
  CostStatus costStatus = CostStatus::priced;  // of the whole action; "priced" without a priced line means: no cost yet
  Id<Action> includedIn;                       // with cost status "included elsewhere"
  QString costWords;                           // the cost as printed in the source
  QString fundingWords;                        // the funding as printed in the source
  QString leadWords;                           // the lead as printed, where it is no stakeholder
  std::optional<int> social;                   // 0..3, how far the action serves the dimension
  std::optional<int> economic;
  std::optional<int> environmental;
  std::optional<int> territorial;
  QString inspiredBy;  // the practice elsewhere that the action follows, with its city

  static constexpr void fields(auto&& see) {
    see(field("id", &Action::id));
    see(field("position", &Action::position));
    see(field("code", &Action::code));
    see(field("title", &Action::title));
    see(field("description", &Action::description));
    see(field("rationale", &Action::rationale));
    see(field("outputs", &Action::outputs));
    see(field("effect", &Action::effect));
    see(field("place", &Action::place));
    see(field("start", &Action::start));
    see(field("end", &Action::end));
    see(field("period_words", &Action::periodWords));
    see(field("duration", &Action::duration));
    see(field("status", &Action::status));
    see(field("priority", &Action::priority));
    see(field("readiness", &Action::readiness));
    see(field("kind", &Action::kind));
    see(field("cost_status", &Action::costStatus));
    see(field("included_in", &Action::includedIn));
    see(field("cost_words", &Action::costWords));
    see(field("funding_words", &Action::fundingWords));
    see(field("lead_words", &Action::leadWords));
    see(field("social", &Action::social));
    see(field("economic", &Action::economic));
    see(field("environmental", &Action::environmental));
    see(field("territorial", &Action::territorial));
    see(field("inspired_by", &Action::inspiredBy, 2));
  }
  bool operator==(const Action&) const = default;
};

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// An objective or area of intervention; they form a tree above the actions.
#pragma once
#include "plan/fields.h"

namespace iap {

struct Objective;
using ObjectiveId = Id<Objective>;

enum class ObjectiveKind : qint8 { objective, specificObjective, area };
constexpr auto words(ObjectiveKind) { return std::array{"objective", "specific objective", "area"}; }

struct Objective {
  static constexpr const char* table = "objective";

  Id<Objective> id;
  double position = 0;
  QString code;
  Text title;
  Text description;
  ObjectiveKind kind = ObjectiveKind::objective;
  Id<Objective> parent;
  QString colour;  // "#RRGGBB", never the only sign

  static constexpr void fields(auto&& see) {
    see(field("id", &Objective::id));
    see(field("position", &Objective::position));
    see(field("code", &Objective::code));
    see(field("title", &Objective::title));
    see(field("description", &Objective::description));
    see(field("kind", &Objective::kind));
    see(field("parent", &Objective::parent));
    see(field("colour", &Objective::colour));
  }
  bool operator==(const Objective&) const = default;
};

}  // namespace iap

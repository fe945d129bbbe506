// SPDX-License-Identifier: GPL-3.0-or-later
// An existing strategy, policy or plan that this plan must fit.
#pragma once
#include "plan/fields.h"

namespace iap {

struct Strategy;
using StrategyId = Id<Strategy>;

enum class GovernmentLevel : qint8 { notStated, neighbourhood, city, metropolitan, regional, national, eu };
constexpr auto words(GovernmentLevel) {
  return std::array{"not stated", "neighbourhood", "city", "metropolitan", "regional", "national", "EU"};
}

struct Strategy {
  static constexpr const char* table = "strategy";

  Id<Strategy> id;
  double position = 0;
  Text title;
  GovernmentLevel level = GovernmentLevel::notStated;
  QString url;
  QString note;

  static constexpr void fields(auto&& see) {
    see(field("id", &Strategy::id));
    see(field("position", &Strategy::position));
    see(field("title", &Strategy::title));
    see(field("level", &Strategy::level));
    see(field("url", &Strategy::url));
    see(field("note", &Strategy::note));
  }
  bool operator==(const Strategy&) const = default;
};

}  // namespace iap

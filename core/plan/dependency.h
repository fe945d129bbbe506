// SPDX-License-Identifier: GPL-3.0-or-later
// One action waits for another.
#pragma once
#include "plan/fields.h"

namespace iap {

struct Action;
struct Dependency;
using DependencyId = Id<Dependency>;

enum class DependencyType : qint8 { fs, ss, ff, sf };
constexpr auto words(DependencyType) { return std::array{"FS", "SS", "FF", "SF"}; }

struct Dependency {
  static constexpr const char* table = "dependency";

  Id<Dependency> id;
  Id<Action> predecessor;
  Id<Action> successor;
  DependencyType type = DependencyType::fs;
  int lagDays = 0;
  QString note;

  static constexpr void fields(auto&& see) {
    see(field("id", &Dependency::id));
    see(belongsTo("predecessor", &Dependency::predecessor));
    see(belongsTo("successor", &Dependency::successor));
    see(field("type", &Dependency::type));
    see(field("lag_days", &Dependency::lagDays));
    see(field("note", &Dependency::note));
  }
  bool operator==(const Dependency&) const = default;
};

}  // namespace iap

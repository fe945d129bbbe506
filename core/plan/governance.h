// SPDX-License-Identifier: GPL-3.0-or-later
// Who decides, steers and follows up after approval.
#pragma once
#include "plan/fields.h"
#include "plan/planfacts.h"

namespace iap {

struct GovernanceBody;
struct Stakeholder;
using GovernanceBodyId = Id<GovernanceBody>;

struct GovernanceBody {
  static constexpr const char* table = "governance_body";

  Id<GovernanceBody> id;
  double position = 0;
  Text name;
  QString task;
  QString meets;
  QString members;
  Id<Stakeholder> chair;
  Audience audience = Audience::public_;

  static constexpr void fields(auto&& see) {
    see(field("id", &GovernanceBody::id));
    see(field("position", &GovernanceBody::position));
    see(field("name", &GovernanceBody::name));
    see(field("task", &GovernanceBody::task));
    see(field("meets", &GovernanceBody::meets));
    see(field("members", &GovernanceBody::members));
    see(field("chair", &GovernanceBody::chair));
    see(field("audience", &GovernanceBody::audience));
  }
  bool operator==(const GovernanceBody&) const = default;
};

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// A person's office, body or group; contacts are rows of their own, since they are private.
#pragma once
#include "plan/fields.h"
#include "plan/planfacts.h"
#include "plan/strategy.h"

namespace iap {

struct Contact;
struct Stakeholder;
using StakeholderId = Id<Stakeholder>;
using ContactId = Id<Contact>;

enum class Sector : qint8 { notStated, public_, private_, civic, knowledge };
constexpr auto words(Sector) { return std::array{"not stated", "public", "private", "civic", "knowledge"}; }

enum class GroupRole : qint8 { none, coordinator, member, core, consulted };
constexpr auto words(GroupRole) { return std::array{"none", "coordinator", "member", "core", "consulted"}; }
/// Who is only consulted stands beside the Local Group.
constexpr bool isMember(GroupRole role) { return role != GroupRole::none && role != GroupRole::consulted; }

struct Stakeholder {
  static constexpr const char* table = "stakeholder";

  Id<Stakeholder> id;
  double position = 0;
  Text name;
  QString shortName;
  QString organisation;
  Sector sector = Sector::notStated;
  GovernmentLevel level = GovernmentLevel::notStated;
  GroupRole groupRole = GroupRole::none;
  std::optional<int> power;  // 1..5
  std::optional<int> interest;
  QString motivation;
  QString capacity;
  QString concerns;
  QString engagement;
  Date engagedFrom;
  Date engagedUntil;
  Audience audience = Audience::public_;

  static constexpr void fields(auto&& see) {
    see(field("id", &Stakeholder::id));
    see(field("position", &Stakeholder::position));
    see(field("name", &Stakeholder::name));
    see(field("short_name", &Stakeholder::shortName));
    see(field("organisation", &Stakeholder::organisation));
    see(field("sector", &Stakeholder::sector));
    see(field("level", &Stakeholder::level));
    see(field("group_role", &Stakeholder::groupRole));
    see(field("power", &Stakeholder::power));
    see(field("interest", &Stakeholder::interest));
    see(field("motivation", &Stakeholder::motivation));
    see(field("capacity", &Stakeholder::capacity));
    see(field("concerns", &Stakeholder::concerns));
    see(field("engagement", &Stakeholder::engagement));
    see(field("engaged_from", &Stakeholder::engagedFrom));
    see(field("engaged_until", &Stakeholder::engagedUntil));
    see(field("audience", &Stakeholder::audience));
  }
  bool operator==(const Stakeholder&) const = default;
};

struct Contact {
  static constexpr const char* table = "contact";

  Id<Contact> id;
  Id<Stakeholder> stakeholder;
  QString person;
  QString email;
  QString phone;
  QString note;
  Audience audience = Audience::internal;

  static constexpr void fields(auto&& see) {
    see(field("id", &Contact::id));
    see(belongsTo("stakeholder", &Contact::stakeholder));
    see(field("person", &Contact::person));
    see(field("email", &Contact::email));
    see(field("phone", &Contact::phone));
    see(field("note", &Contact::note));
    see(field("audience", &Contact::audience));
  }
  bool operator==(const Contact&) const = default;
};

}  // namespace iap

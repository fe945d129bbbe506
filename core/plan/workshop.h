// SPDX-License-Identifier: GPL-3.0-or-later
// A workshop of the Local Group: agenda, cards, votes, decisions, who was there.
#pragma once
#include "plan/fields.h"
#include "plan/planfacts.h"

namespace iap {

struct Action;
struct AgendaItem;
struct Card;
struct Decision;
struct ListItem;
struct Stakeholder;
struct Vote;
struct Workshop;
struct WorkshopAttendee;
using WorkshopId = Id<Workshop>;
using AgendaItemId = Id<AgendaItem>;
using WorkshopAttendeeId = Id<WorkshopAttendee>;
using CardId = Id<Card>;
using VoteId = Id<Vote>;
using DecisionId = Id<Decision>;

struct Workshop {
  static constexpr const char* table = "workshop";

  Id<Workshop> id;
  double position = 0;
  Text title;
  QString aim;
  Date date;
  QString place;
  std::optional<int> attendance;
  QString method;
  Markdown minutes;
  Audience audience = Audience::localGroup;

  static constexpr void fields(auto&& see) {
    see(field("id", &Workshop::id));
    see(field("position", &Workshop::position));
    see(field("title", &Workshop::title));
    see(field("aim", &Workshop::aim));
    see(field("date", &Workshop::date));
    see(field("place", &Workshop::place));
    see(field("attendance", &Workshop::attendance));
    see(field("method", &Workshop::method));
    see(field("minutes", &Workshop::minutes));
    see(field("audience", &Workshop::audience));
  }
  bool operator==(const Workshop&) const = default;
};

struct AgendaItem {
  static constexpr const char* table = "agenda_item";

  Id<AgendaItem> id;
  double position = 0;
  Id<Workshop> workshop;
  Text title;
  std::optional<int> durationMinutes;
  Id<ListItem> tool;

  static constexpr void fields(auto&& see) {
    see(field("id", &AgendaItem::id));
    see(field("position", &AgendaItem::position));
    see(belongsTo("workshop", &AgendaItem::workshop));
    see(field("title", &AgendaItem::title));
    see(field("duration_minutes", &AgendaItem::durationMinutes));
    see(field("tool", &AgendaItem::tool));
  }
  bool operator==(const AgendaItem&) const = default;
};

struct WorkshopAttendee {
  static constexpr const char* table = "workshop_attendee";

  Id<WorkshopAttendee> id;
  Id<Workshop> workshop;
  Id<Stakeholder> stakeholder;
  std::optional<int> persons;

  static constexpr void fields(auto&& see) {
    see(field("id", &WorkshopAttendee::id));
    see(belongsTo("workshop", &WorkshopAttendee::workshop));
    see(belongsTo("stakeholder", &WorkshopAttendee::stakeholder));
    see(field("persons", &WorkshopAttendee::persons));
  }
  bool operator==(const WorkshopAttendee&) const = default;
};

enum class CardKind : qint8 { idea, action, stakeholder, indicator, problem, risk };
constexpr auto words(CardKind) { return std::array{"idea", "action", "stakeholder", "indicator", "problem", "risk"}; }

struct Card {
  static constexpr const char* table = "card";

  Id<Card> id;
  double position = 0;
  Id<Workshop> workshop;
  CardKind kind = CardKind::idea;
  QString text;
  QString authorGroup;
  QString cluster;
  Id<Action> became;

  static constexpr void fields(auto&& see) {
    see(field("id", &Card::id));
    see(field("position", &Card::position));
    see(belongsTo("workshop", &Card::workshop));
    see(field("kind", &Card::kind));
    see(field("text", &Card::text));
    see(field("author_group", &Card::authorGroup));
    see(field("cluster", &Card::cluster));
    see(field("became", &Card::became));
  }
  bool operator==(const Card&) const = default;
};

struct Vote {
  static constexpr const char* table = "vote";

  Id<Vote> id;
  Id<Card> card;
  QString voter;  // a group or number, not a name
  int points = 1;

  static constexpr void fields(auto&& see) {
    see(field("id", &Vote::id));
    see(belongsTo("card", &Vote::card));
    see(field("voter", &Vote::voter));
    see(field("points", &Vote::points));
  }
  bool operator==(const Vote&) const = default;
};

struct Decision {
  static constexpr const char* table = "decision";

  Id<Decision> id;
  double position = 0;
  Id<Workshop> workshop;
  QString text;
  std::optional<int> votesFor;
  std::optional<int> votesAgainst;
  std::optional<int> abstentions;
  Id<Stakeholder> responsible;
  QString responsibleWords;
  Date due;

  static constexpr void fields(auto&& see) {
    see(field("id", &Decision::id));
    see(field("position", &Decision::position));
    see(belongsTo("workshop", &Decision::workshop));
    see(field("text", &Decision::text));
    see(field("votes_for", &Decision::votesFor));
    see(field("votes_against", &Decision::votesAgainst));
    see(field("abstentions", &Decision::abstentions));
    see(field("responsible", &Decision::responsible));
    see(field("responsible_words", &Decision::responsibleWords));
    see(field("due", &Decision::due));
  }
  bool operator==(const Decision&) const = default;
};

}  // namespace iap

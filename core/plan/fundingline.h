// SPDX-License-Identifier: GPL-3.0-or-later
// Money from one source, for one action or for the plan as a whole.
#pragma once
#include "plan/fields.h"
#include "plan/planfacts.h"

namespace iap {

struct Action;
struct FundingLine;
struct ListItem;
using FundingLineId = Id<FundingLine>;

enum class FundingStatus : qint8 { notRecorded, idea, identified, appliedFor, approved, received, refused };
constexpr auto words(FundingStatus) {
  return std::array{"not recorded", "idea", "identified", "applied for", "approved", "received", "refused"};
}

struct FundingLine {
  static constexpr const char* table = "funding_line";

  Id<FundingLine> id;
  double position = 0;
  Id<Action> action;  // empty: plan level; goes with the action
  Id<ListItem> source;
  QString programme;
  Id<ListItem> measureKind;     // column of a plan-level funding matrix, such as mitigation or adaptation
  std::optional<Money> amount;  // empty: named without an amount, counts as no money
  Number share;                 // of the cost, 0..1, where the source gives no amount
  std::optional<int> year;
  FundingStatus status = FundingStatus::notRecorded;
  Date deadline;
  Date decided;
  Number cofinancingRate;  // 0..1, as typed by the user
  QString words;
  QString originalAmount;
  QString originalCurrency;
  Number rate;
  Date rateDate;
  std::optional<int> priceBaseYear;
  QString contact;
  Audience contactAudience = Audience::internal;
  QString note;

  static constexpr void fields(auto&& see) {
    see(field("id", &FundingLine::id));
    see(field("position", &FundingLine::position));
    see(partOf("action", &FundingLine::action));
    see(field("source", &FundingLine::source));
    see(field("programme", &FundingLine::programme));
    see(field("measure_kind", &FundingLine::measureKind));
    see(field("amount", &FundingLine::amount));
    see(field("share", &FundingLine::share));
    see(field("year", &FundingLine::year));
    see(field("status", &FundingLine::status));
    see(field("deadline", &FundingLine::deadline));
    see(field("decided", &FundingLine::decided));
    see(field("cofinancing_rate", &FundingLine::cofinancingRate));
    see(field("words", &FundingLine::words));
    see(field("original_amount", &FundingLine::originalAmount));
    see(field("original_currency", &FundingLine::originalCurrency));
    see(field("rate", &FundingLine::rate));
    see(field("rate_date", &FundingLine::rateDate));
    see(field("price_base_year", &FundingLine::priceBaseYear));
    see(field("contact", &FundingLine::contact));
    see(field("contact_audience", &FundingLine::contactAudience));
    see(field("note", &FundingLine::note));
  }
  bool operator==(const FundingLine&) const = default;
};

}  // namespace iap

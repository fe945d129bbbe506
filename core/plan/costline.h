// SPDX-License-Identifier: GPL-3.0-or-later
// One line of an action's cost, and its split over years.
#pragma once
#include "plan/action.h"
#include "plan/fields.h"
#include "plan/planfacts.h"

namespace iap {

struct Action;
struct CostLine;
struct CostYear;
struct ListItem;
using CostLineId = Id<CostLine>;
using CostYearId = Id<CostYear>;

enum class Spending : qint8 { notStated, investment, running };
constexpr auto words(Spending) { return std::array{"not stated", "investment", "running"}; }

enum class Recurrence : qint8 { oneOff, yearly };
constexpr auto words(Recurrence) { return std::array{"one-off", "yearly"}; }

enum class Estimate : qint8 { notStated, rough, quoted, budgeted };
constexpr auto words(Estimate) { return std::array{"not stated", "rough", "quoted", "budgeted"}; }

enum class StaffUnit : qint8 { none, days, posts };
constexpr auto words(StaffUnit) { return std::array{"none", "days", "posts"}; }

struct CostLine {
  static constexpr const char* table = "cost_line";

  Id<CostLine> id;
  double position = 0;
  Id<Action> action;
  Id<ListItem> category;
  Text description;
  Spending spending = Spending::notStated;
  Recurrence recurrence = Recurrence::oneOff;  // yearly: the amount is for each year from year to last_year
  std::optional<int> year;                     // empty: the whole period
  std::optional<int> lastYear;
  Number quantity;
  QString unit;
  std::optional<Money> unitPrice;
  std::optional<Money> amount;
  CostStatus status = CostStatus::priced;
  QString words;       // the amount as printed in the source
  Number staffAmount;  // days or posts, beside the money
  StaffUnit staffUnit = StaffUnit::none;
  std::optional<Money> eligible;
  std::optional<Money> committed;
  std::optional<Money> spent;
  VatRule vat = VatRule::notStated;
  Estimate estimate = Estimate::notStated;
  QString originalAmount;  // plain decimal in its own currency
  QString originalCurrency;
  Number rate;  // units of the plan's currency for one of the original
  Date rateDate;
  std::optional<int> priceBaseYear;  // empty: the plan's
  QString note;
  Audience noteAudience = Audience::internal;

  static constexpr void fields(auto&& see) {
    see(field("id", &CostLine::id));
    see(field("position", &CostLine::position));
    see(belongsTo("action", &CostLine::action));
    see(field("category", &CostLine::category));
    see(field("description", &CostLine::description));
    see(field("spending", &CostLine::spending));
    see(field("recurrence", &CostLine::recurrence));
    see(field("year", &CostLine::year));
    see(field("last_year", &CostLine::lastYear));
    see(field("quantity", &CostLine::quantity));
    see(field("unit", &CostLine::unit));
    see(field("unit_price", &CostLine::unitPrice));
    see(field("amount", &CostLine::amount));
    see(field("status", &CostLine::status));
    see(field("words", &CostLine::words));
    see(field("staff_amount", &CostLine::staffAmount));
    see(field("staff_unit", &CostLine::staffUnit));
    see(field("eligible", &CostLine::eligible));
    see(field("committed", &CostLine::committed));
    see(field("spent", &CostLine::spent));
    see(field("vat", &CostLine::vat));
    see(field("estimate", &CostLine::estimate));
    see(field("original_amount", &CostLine::originalAmount));
    see(field("original_currency", &CostLine::originalCurrency));
    see(field("rate", &CostLine::rate));
    see(field("rate_date", &CostLine::rateDate));
    see(field("price_base_year", &CostLine::priceBaseYear));
    see(field("note", &CostLine::note));
    see(field("note_audience", &CostLine::noteAudience));
  }
  bool operator==(const CostLine&) const = default;
};

struct CostYear {
  static constexpr const char* table = "cost_year";

  Id<CostYear> id;
  Id<CostLine> line;
  int year = 2000;
  std::optional<Money> amount;
  std::optional<Money> committed;
  std::optional<Money> spent;

  static constexpr void fields(auto&& see) {
    see(field("id", &CostYear::id));
    see(belongsTo("line", &CostYear::line));
    see(field("year", &CostYear::year));
    see(field("amount", &CostYear::amount));
    see(field("committed", &CostYear::committed));
    see(field("spent", &CostYear::spent));
  }
  bool operator==(const CostYear&) const = default;
};

}  // namespace iap

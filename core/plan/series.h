// SPDX-License-Identifier: GPL-3.0-or-later
// The total or one part (women, a district) of an indicator, with its baseline.
#pragma once
#include "plan/fields.h"

namespace iap {

struct DueDate;
struct Indicator;
struct Series;
struct Target;
using SeriesId = Id<Series>;
using TargetId = Id<Target>;
using DueDateId = Id<DueDate>;

enum class BaselineStatus : qint8 { known, unknown, currentlyNotEstimated, notApplicable };
constexpr auto words(BaselineStatus) {
  return std::array{"known", "unknown", "currently not estimated", "not applicable"};
}

struct Series {
  static constexpr const char* table = "series";

  Id<Series> id;
  double position = 0;
  Id<Indicator> indicator;
  bool total = true;
  QString dimension;  // "sex", "age", "district"
  Text part;
  bool countsPersons = false;
  Number baseline;
  QString baselineWords;
  Date baselineDate;
  BaselineStatus baselineStatus = BaselineStatus::known;

  static constexpr void fields(auto&& see) {
    see(field("id", &Series::id));
    see(field("position", &Series::position));
    see(belongsTo("indicator", &Series::indicator));
    see(field("total", &Series::total));
    see(field("dimension", &Series::dimension));
    see(field("part", &Series::part));
    see(field("counts_persons", &Series::countsPersons));
    see(field("baseline", &Series::baseline));
    see(field("baseline_words", &Series::baselineWords));
    see(field("baseline_date", &Series::baselineDate));
    see(field("baseline_status", &Series::baselineStatus));
  }
  bool operator==(const Series&) const = default;
};

enum class TargetKind : qint8 { target, milestone };
constexpr auto words(TargetKind) { return std::array{"target", "milestone"}; }

struct Target {
  static constexpr const char* table = "target";

  Id<Target> id;
  Id<Series> series;
  Date date;
  Number value;
  QString words;  // as printed: "↑", "will be identified later"
  TargetKind kind = TargetKind::target;
  QString note;

  static constexpr void fields(auto&& see) {
    see(field("id", &Target::id));
    see(belongsTo("series", &Target::series));
    see(field("date", &Target::date));
    see(field("value", &Target::value));
    see(field("words", &Target::words));
    see(field("kind", &Target::kind));
    see(field("note", &Target::note));
  }
  bool operator==(const Target&) const = default;
};

struct DueDate {
  static constexpr const char* table = "due_date";

  Id<DueDate> id;
  Id<Indicator> indicator;
  Date period;
  Date due;
  QString note;

  static constexpr void fields(auto&& see) {
    see(field("id", &DueDate::id));
    see(belongsTo("indicator", &DueDate::indicator));
    see(field("period", &DueDate::period));
    see(field("due", &DueDate::due));
    see(field("note", &DueDate::note));
  }
  bool operator==(const DueDate&) const = default;
};

}  // namespace iap

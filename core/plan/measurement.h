// SPDX-License-Identifier: GPL-3.0-or-later
// One measured value of a series. A plan can hold a million, ordered by series and date.
#pragma once
#include "plan/fields.h"

namespace iap {

struct Measurement;
struct Series;
using MeasurementId = Id<Measurement>;

enum class MeasurementStatus : qint8 { normal, provisional, estimated, break_ };
constexpr auto words(MeasurementStatus) { return std::array{"normal", "provisional", "estimated", "break"}; }

struct Measurement {
  static constexpr const char* table = "measurement";

  Id<Measurement> id;
  Id<Series> series;
  Date date = Date::ofYear(2000);
  Number value;
  Number committed;  // what is contracted, beside what is measured
  Number numerator;
  Number denominator;
  QString words;
  QString note;
  Instant entered;
  MeasurementStatus status = MeasurementStatus::normal;
  bool correction = false;

  static auto key(const Measurement& m) { return std::tuple(m.series, m.date, m.id); }

  static constexpr void fields(auto&& see) {
    see(field("id", &Measurement::id));
    see(belongsTo("series", &Measurement::series));
    see(field("date", &Measurement::date));
    see(field("value", &Measurement::value));
    see(field("committed", &Measurement::committed));
    see(field("numerator", &Measurement::numerator));
    see(field("denominator", &Measurement::denominator));
    see(field("words", &Measurement::words));
    see(field("note", &Measurement::note));
    see(field("entered", &Measurement::entered));
    see(field("status", &Measurement::status));
    see(field("correction", &Measurement::correction));
  }
  bool operator==(const Measurement&) const = default;
};

}  // namespace iap

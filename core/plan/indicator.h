// SPDX-License-Identifier: GPL-3.0-or-later
// An indicator: definition, series, targets, measurements and the dates they are due.
#pragma once
#include "plan/fields.h"
#include "plan/planfacts.h"

namespace iap {

struct DataSet;
struct Indicator;
struct IndicatorDataSet;
struct Objective;
struct ObjectiveIndicator;
struct Stakeholder;
using IndicatorId = Id<Indicator>;
using IndicatorDataSetId = Id<IndicatorDataSet>;
using ObjectiveIndicatorId = Id<ObjectiveIndicator>;

enum class IndicatorKind : qint8 { notStated, input, output, result, impact };
constexpr auto words(IndicatorKind) { return std::array{"not stated", "input", "output", "result", "impact"}; }

enum class Direction : qint8 { notStated, increase, decrease, maintain, range, binary, qualitative };
constexpr auto words(Direction) {
  return std::array{"not stated", "increase", "decrease", "maintain", "range", "binary", "qualitative"};
}

enum class Cumulation : qint8 { notStated, flow, stock, rate };
constexpr auto words(Cumulation) { return std::array{"not stated", "flow", "stock", "rate"}; }

enum class Frequency : qint8 { notStated, month, quarter, halfYear, year, twoYears, once, irregular };
constexpr auto words(Frequency) {
  return std::array{"not stated", "month", "quarter", "half-year", "year", "two years", "once", "irregular"};
}

enum class Availability : qint8 { notStated, easy, available, hard };
constexpr auto words(Availability) { return std::array{"not stated", "easy", "available", "hard"}; }

struct Indicator {
  static constexpr const char* table = "indicator";

  Id<Indicator> id;
  double position = 0;
  QString code;
  Text name;
  IndicatorKind kind = IndicatorKind::notStated;
  QString unit;
  Direction direction = Direction::notStated;
  Cumulation cumulation = Cumulation::notStated;
  Text definition;
  QString definitionVersion;
  QString numerator;
  QString denominator;
  Number naturalLimit;
  Number rangeLow;
  Number rangeHigh;
  double weight = 1;
  QString commonCode;  // RCO18, SDG 11.6.2 …
  QString dataSource;
  QString method;
  Frequency frequency = Frequency::notStated;
  Availability availability = Availability::notStated;
  Id<Stakeholder> responsible;
  QString responsibleWords;
  QString reportedTo;
  QString note;
  Audience noteAudience = Audience::public_;

  static constexpr void fields(auto&& see) {
    see(field("id", &Indicator::id));
    see(field("position", &Indicator::position));
    see(field("code", &Indicator::code));
    see(field("name", &Indicator::name));
    see(field("kind", &Indicator::kind));
    see(field("unit", &Indicator::unit));
    see(field("direction", &Indicator::direction));
    see(field("cumulation", &Indicator::cumulation));
    see(field("definition", &Indicator::definition));
    see(field("definition_version", &Indicator::definitionVersion));
    see(field("numerator", &Indicator::numerator));
    see(field("denominator", &Indicator::denominator));
    see(field("natural_limit", &Indicator::naturalLimit));
    see(field("range_low", &Indicator::rangeLow));
    see(field("range_high", &Indicator::rangeHigh));
    see(field("weight", &Indicator::weight));
    see(field("common_code", &Indicator::commonCode));
    see(field("data_source", &Indicator::dataSource));
    see(field("method", &Indicator::method));
    see(field("frequency", &Indicator::frequency));
    see(field("availability", &Indicator::availability));
    see(field("responsible", &Indicator::responsible));
    see(field("responsible_words", &Indicator::responsibleWords));
    see(field("reported_to", &Indicator::reportedTo));
    see(field("note", &Indicator::note));
    see(field("note_audience", &Indicator::noteAudience));
  }
  bool operator==(const Indicator&) const = default;
};

struct IndicatorDataSet {
  static constexpr const char* table = "indicator_data_set";

  Id<IndicatorDataSet> id;
  Id<Indicator> indicator;
  Id<DataSet> dataSet;

  static constexpr void fields(auto&& see) {
    see(field("id", &IndicatorDataSet::id));
    see(belongsTo("indicator", &IndicatorDataSet::indicator));
    see(belongsTo("data_set", &IndicatorDataSet::dataSet));
  }
  bool operator==(const IndicatorDataSet&) const = default;
};

struct ObjectiveIndicator {
  static constexpr const char* table = "objective_indicator";

  Id<ObjectiveIndicator> id;
  Id<Objective> objective;
  Id<Indicator> indicator;

  static constexpr void fields(auto&& see) {
    see(field("id", &ObjectiveIndicator::id));
    see(belongsTo("objective", &ObjectiveIndicator::objective));
    see(belongsTo("indicator", &ObjectiveIndicator::indicator));
  }
  bool operator==(const ObjectiveIndicator&) const = default;
};

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// Is an indicator where it should be? Five published methods on plain numbers, without a plan. Formulas, sources and
// rules for edge cases: docs/methods.md, "Progress of indicators". Times are years, with decimals for parts of a year;
// only their differences count.
#pragma once
#include <QList>
#include <optional>

#include "plan/lists.h"

namespace iap {

/// The words of all methods; each method has its own few of them.
enum class ProgressStatus : qint8 {
  notAvailable,
  targetAchieved,
  onPath,
  behindPath,
  offPath,
  substantialProgress,
  moderateProgress,
  limitedProgress,
  deterioration,
  sun,
  sunAndCloud,
  cloud,
  thunderstorm,
  onTrack,
  fairProgress,
  stagnationOrRegression,
  met,
  notMet,
  seriousFailure
};
constexpr auto words(ProgressStatus) {
  return std::array{"not_available",
                    "target_achieved",
                    "on_path",
                    "behind_path",
                    "off_path",
                    "substantial_progress",
                    "moderate_progress",
                    "limited_progress",
                    "deterioration",
                    "sun",
                    "sun_and_cloud",
                    "cloud",
                    "thunderstorm",
                    "on_track",
                    "fair_progress",
                    "stagnation_or_regression",
                    "met",
                    "not_met",
                    "serious_failure"};
}

/// What a status comes to, whatever the method: five shapes on the screen and on paper.
enum class Standing : qint8 { unknown, achieved, onPath, behind, off };
constexpr auto words(Standing) { return std::array{"no status", "achieved", "on path", "behind", "off path"}; }
Standing standing(ProgressStatus status);

/// Why there is no value or no status, and what to know of one that is there.
enum class Reason : qint8 {
  none,
  noTarget,
  noTargetDate,
  noBaseline,
  noValue,
  noDirection,
  noDate,             // a value without its year
  onePoint,           // measured once only, or not after the baseline
  underOneYear,       // growth needs a year between baseline and value
  noPlannedChange,    // target equals baseline
  plannedAside,       // the planned path leads away from the wanted direction here: compared, no ratio
  baselineZero,       // growth from zero is not defined
  targetNotPositive,  // a share of zero or of a negative target says nothing
  onlyIncrease,       // achievement ratios are of what is to grow
  signChange,         // baseline, value and target are not on one side of zero
  targetBeforeBase,   // the target is not after the baseline
  tooFewValues,       // the method needs six annual values
  breakInSeries,      // values before and after a break can't be compared
  linearOnly,         // a range is a distance, which grows by no rate
  qualitative,        // words, no numbers
  notDue,             // met or not met is asked at the target date
  notMaintained,      // below its floor or above its ceiling
  twoValues,          // several values of one date
  // What to know of a status that is there.
  zeroReplaced,   // baseline or target 0 taken as 0.001
  baseYearMoved,  // the wished base year is not measured: the next one that is
  wrongSide,      // the target lies against the wanted direction
  limitIgnored,   // a natural limit counts only where there is no target
  dataBeforeTargetDate,
  afterTargetDate,  // later values exist and take no part
  provisional,
  closeToLimit,      // within one point of 0 or 100 per cent
  valueFalls,        // a sum over periods that became smaller
  converted,         // a rate from its numerator and denominator
  directionInferred  // not stated: the way from baseline to target
};
constexpr auto words(Reason) {
  return std::array{"",
                    "no_target",
                    "no_target_date",
                    "no_baseline",
                    "no_value",
                    "no_direction",
                    "no_date",
                    "one_point",
                    "under_one_year",
                    "no_planned_change",
                    "planned_aside",
                    "baseline_zero",
                    "target_not_positive",
                    "only_increase",
                    "sign_change",
                    "target_before_base",
                    "too_few_values",
                    "break_in_series",
                    "linear_only",
                    "qualitative",
                    "not_due",
                    "not_maintained",
                    "two_values",
                    "zero_replaced",
                    "base_year_moved",
                    "wrong_side",
                    "limit_ignored",
                    "data_before_target_date",
                    "after_target_date",
                    "provisional",
                    "close_to_limit",
                    "value_falls",
                    "converted",
                    "direction_inferred"};
}

struct TimedValue {
  double time = 0;  // years; NaN: not known
  double value = 0;

  bool operator==(const TimedValue&) const = default;
};

struct ProgressInput {
  std::optional<TimedValue> base, current;
  std::optional<double> target;  // value
  std::optional<double> targetTime;
  int desired = 0;               // 1: an increase is wanted, -1: a decrease, 0: not known
  std::optional<double> limit;   // a natural one, such as 100 per cent
  bool percent = false;          // the unit is per cent
  QList<TimedValue> milestones;  // of the planned path, between baseline and target, earliest first
  QList<TimedValue> values;      // annual, earliest first; for the linear projection
};

/// The limits between the words of a method, as data: from `high` the best, from `medium` the next; for growth and
/// below `low` the worst. A method without `low` takes no notice of it.
struct ProgressThresholds {
  double high = 0, medium = 0, low = 0;

  bool operator==(const ProgressThresholds&) const = default;
};

/// A method as it is applied: its limits with and without a target, and where they come from.
struct ProgressPreset {
  StatusMethod method = StatusMethod::planPace;
  QString name, source;                          // of a plan's own; empty for the shipped ones
  ProgressThresholds withTarget, withoutTarget;  // the second for growth and the UN chart only
};
/// The published limits.
ProgressPreset shippedPreset(StatusMethod method);

/// A number that took part in a result, by the name it has in docs/methods.md.
struct ProgressTerm {
  const char* name;
  double value;
};

struct Progress {
  StatusMethod method = StatusMethod::planPace;
  std::optional<double> value;  // the ratio of the method; for growth and the UN chart without target a rate per year
  ProgressStatus status = ProgressStatus::notAvailable;
  std::optional<double> score;  // −5 to 5, of the growth ratio only
  Reason reason = Reason::none;
  QList<Reason> remarks;
  ProgressInput used;  // what took part: baseline, value and target after all rules
  QList<ProgressTerm> terms;
};

Progress progress(const ProgressPreset& preset, const ProgressInput& input);

/// The share of the planned change that is delivered: (Y − B) / (T − B); not capped. Nothing without planned change.
std::optional<double> percentAchieved(double base, double current, double target);
/// The value of the path through baseline, milestones and target at a time; constant before and after it.
double plannedValue(const TimedValue& base, const QList<TimedValue>& milestones, const TimedValue& target, double time);
/// Growth per year that leads from one value to another: (to / from)^(1 / years) − 1. Nothing where it is not defined.
std::optional<double> annualGrowth(double from, double to, double years);

/// Baseline and value out of a series, earliest first: the first at or after the wished base time, and the last at or
/// before the target's time. Remarks say what was moved or left out.
struct ChosenValues {
  std::optional<TimedValue> base, current;
  QList<Reason> remarks;
};
ChosenValues chosenValues(const QList<TimedValue>& values, std::optional<double> baseTime,
                          std::optional<double> targetTime);

}  // namespace iap

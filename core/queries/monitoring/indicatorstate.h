// SPDX-License-Identifier: GPL-3.0-or-later
// What the measurements of an indicator say on a day: value, change, progress, milestones, quality of the data. Rules:
// docs/methods.md, "Indicators".
#pragma once
#include <QDate>

#include "queries/links.h"
#include "queries/monitoring/progress.h"
#include "queries/monitoring/trend.h"

namespace iap {

/// The middle of what a date can mean, as a year with decimals; nothing for words and unknown.
std::optional<double> yearsOf(const Date& date);

/// One value of a series as the methods use it: of a flow the sum up to then, of a rate its quotient.
struct MeasuredValue {
  const Measurement* measurement = nullptr;
  Date date;
  QDate last;  // day of the date
  double time = 0;
  double value = 0;
};

/// The values of a series up to a day, earliest first.
QList<MeasuredValue> measuredValues(const Links& links, const Series& series, QDate asOf);

enum class MilestoneState : qint8 { notDue, due, met, missed, notMeasured };
constexpr auto words(MilestoneState) { return std::array{"not due", "due", "met", "missed", "not measured"}; }

struct MilestoneStatus {
  const Target* target = nullptr;
  MilestoneState state = MilestoneState::notDue;
  const Measurement* by = nullptr;  // the value it was judged on
};

enum class DataState : qint8 { notScheduled, upToDate, due, overdue, stale };
constexpr auto words(DataState) { return std::array{"not scheduled", "up to date", "due", "overdue", "stale"}; }

struct DataQuality {
  DataState state = DataState::notScheduled;
  int duePeriods = 0, reported = 0;  // of the schedule, up to the day
  Date oldestMissing;                // the first due period without a value
};

struct IndicatorState {
  const Indicator* indicator = nullptr;
  const Series* series = nullptr;
  const Target* target = nullptr;  // the final one
  QList<MeasuredValue> values;     // up to the day, earliest first
  Progress progress;
  bool ranged = false;  // the progress is of the distance from a range
  std::optional<double> base, current;
  Date baseDate, currentDate;
  std::optional<int> ageDays;                    // of the current value
  std::optional<double> change, relativeChange;  // since the baseline; the second as a share of its size
  bool percentUnit = false;                      // the change is in percentage points
  std::optional<double> percentAchieved, achievementRatio, plannedToday;
  std::optional<double> neededPerYear, neededGrowth;  // from the current value to the target
  QList<MilestoneStatus> milestones;                  // all targets with a number, earliest first
  DataQuality quality;
};

/// The words of a method for which a plan may set limits: the best one, and the one after it.
std::pair<ProgressStatus, ProgressStatus> limitedStatuses(StatusMethod method);
/// The preset in force in a plan: its own limits where it has some.
ProgressPreset presetOf(const Plan& plan);
/// The same for a method that is asked for by name.
ProgressPreset presetOf(const Plan& plan, StatusMethod method);

/// All indicators by code, each by its total series.
QList<IndicatorState> indicatorStates(const Links& links, const ProgressPreset& preset, QDate asOf,
                                      const Language& planLanguage);
/// One series; its indicator is that of the series.
IndicatorState seriesState(const Links& links, const Series& series, const ProgressPreset& preset, QDate asOf);

/// The forecast for the date of the target: by Theil–Sen unless asked otherwise, held at the natural limit.
std::optional<Forecast> forecastOf(const IndicatorState& state, TrendMethod method = TrendMethod::theilSen);

/// What the parts of an indicator (women, men; districts) say beside its total, dimension by dimension.
struct PartsCheck {
  QString dimension;
  Date date;  // the latest for which the total and each part have a value
  double total = 0, sum = 0;
  bool counts = false;  // parts of a count add up; parts of a rate never do
  QList<std::pair<const Series*, double>> parts;

  double difference() const { return total - sum; }
  /// Largest over smallest part; nothing where one is not above zero.
  std::optional<double> gapRatio() const;
};
QList<PartsCheck> partsChecks(const Links& links, const Indicator& indicator, QDate asOf);

}  // namespace iap

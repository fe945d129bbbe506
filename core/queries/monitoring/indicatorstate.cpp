// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/monitoring/indicatorstate.h"

#include <QVarLengthArray>
#include <algorithm>
#include <cmath>

namespace iap {

std::optional<double> yearsOf(const Date& date) {
  switch (date.precision()) {
    case Date::Precision::year:
      return date.year() + 0.5;
    case Date::Precision::quarter:
      return date.year() + (date.quarter() - 0.5) / 4;
    case Date::Precision::month:
      return date.year() + (date.month() - 0.5) / 12;
    case Date::Precision::day: {
      const QDate day = date.first();
      return date.year() + (day.dayOfYear() - 0.5) / day.daysInYear();
    }
    default:
      return {};
  }
}

namespace {

bool isPercent(const Indicator& indicator) { return indicator.unit.contains(u'%'); }

/// The number of a measurement: entered, or the quotient of what it is made of.
std::optional<double> valueOf(const Measurement& m, const Indicator& indicator, bool* converted) {
  if (m.value) return *m.value;
  if (indicator.cumulation == Cumulation::flow || !m.numerator || !m.denominator || *m.denominator == 0) return {};
  *converted = true;
  return *m.numerator / *m.denominator * (isPercent(indicator) ? 100 : 1);
}

/// Values up to the day in the order of time, one for each date, sums for flows.
class Values {
 public:
  Values(const Links& links, const Indicator& indicator, const Series& series, QDate asOf) {
    const auto rows = links.measurementsOf.value(series.id.value);
    struct Row {
      const Measurement* m;
      QDate first, last;
      double value;
    };
    QVarLengthArray<Row, 128> dated;
    dated.reserve(rows.size());
    values_.reserve(rows.size());
    for (const Measurement* m : rows) {
      if (!m->date.isCalendar()) continue;
      const QDate last = m->date.last();
      if (last > asOf) continue;
      if (const auto value = valueOf(*m, indicator, &converted_)) dated.append({m, m->date.first(), last, *value});
    }
    const auto earlier = [](const Row& a, const Row& b) {
      return a.last != b.last ? a.last < b.last : a.first < b.first;
    };
    // Dates of one precision stand in order already.
    if (!std::is_sorted(dated.begin(), dated.end(), earlier)) std::stable_sort(dated.begin(), dated.end(), earlier);
    const bool flow = indicator.cumulation == Cumulation::flow;
    const bool mixed = std::any_of(dated.begin(), dated.end(), [&](const Row& row) {
      return row.m->date.precision() != dated.first().m->date.precision();
    });
    double sum = series.baseline.valueOr(0);
    const QDate start = series.baselineDate.isCalendar() && series.baseline ? series.baselineDate.last() : QDate();
    for (qsizetype i = 0; i < dated.size(); ++i) {
      const Row& row = dated[i];
      if (i + 1 < dated.size() && dated[i + 1].m->date == row.m->date) {
        // The last entry of a date is its revision.
        twoValues_ = true;
        continue;
      }
      double value = row.value;
      if (flow) {
        if (start.isValid() && row.first <= start) continue;
        // A year that has a value holds its months: they are not added again.
        const auto holds = [&](const Row& other) {
          return other.m->date != row.m->date && other.first <= row.first && other.last >= row.last;
        };
        if (mixed && std::any_of(dated.begin(), dated.end(), holds)) continue;
        if (row.value < 0 && !row.m->correction) falls_ = true;
        value = sum += row.value;
      }
      values_.append({row.m, row.m->date, row.last, *yearsOf(row.m->date), value});
    }
  }

  const QList<MeasuredValue>& all() const { return values_; }
  bool twoValues() const { return twoValues_; }
  bool falls() const { return falls_; }
  bool converted() const { return converted_; }

 private:
  QList<MeasuredValue> values_;
  bool twoValues_ = false, falls_ = false, converted_ = false;
};

/// The last value of a date that lies wholly at or before a day.
const MeasuredValue* lastUntil(const QList<MeasuredValue>& values, QDate day) {
  const MeasuredValue* found = nullptr;
  for (const MeasuredValue& value : values)
    if (value.last <= day) found = &value;
  return found;
}

ProgressStatus achievedBy(StatusMethod method) {
  static constexpr ProgressStatus words[] = {ProgressStatus::targetAchieved, ProgressStatus::targetAchieved,
                                             ProgressStatus::sun, ProgressStatus::onTrack, ProgressStatus::met};
  return words[int(method)];
}
ProgressStatus failedBy(StatusMethod method) {
  static constexpr ProgressStatus words[] = {ProgressStatus::offPath, ProgressStatus::deterioration,
                                             ProgressStatus::thunderstorm, ProgressStatus::stagnationOrRegression,
                                             ProgressStatus::seriousFailure};
  return words[int(method)];
}

/// How far a value is from a range, or from its floor or ceiling alone.
double distance(double value, const Indicator& indicator) {
  double far = 0;
  if (indicator.rangeLow) far = std::max(far, *indicator.rangeLow - value);
  if (indicator.rangeHigh) far = std::max(far, value - *indicator.rangeHigh);
  return far;
}

class State {
 public:
  State(const Links& links, const Indicator& indicator, const Series& series, const ProgressPreset& preset, QDate asOf)
      : links_(links),
        indicator_(indicator),
        series_(series),
        preset_(preset),
        asOf_(asOf),
        values_(links, indicator, series, asOf) {
    state_.indicator = &indicator;
    state_.series = &series;
    state_.target = links.finalTarget(series.id);
    state_.values = values_.all();
    state_.percentUnit = isPercent(indicator);
    state_.progress.method = preset.method;
  }

  IndicatorState done() {
    choose();
    judge();
    if (values_.twoValues()) remark(Reason::twoValues);
    if (values_.falls()) remark(Reason::valueFalls);
    if (values_.converted()) remark(Reason::converted);
    if (current_ && current_->measurement->status != MeasurementStatus::normal &&
        current_->measurement->status != MeasurementStatus::break_)
      remark(Reason::provisional);
    describe();
    milestones();
    quality();
    return state_;
  }

 private:
  void remark(Reason what) {
    if (!state_.progress.remarks.contains(what)) state_.progress.remarks += what;
  }

  /// Baseline and current value: nothing after the date of the target takes part.
  void choose() {
    const Date targetDate = state_.target ? state_.target->date : Date();
    if (!values_.all().isEmpty()) {
      current_ = &values_.all().last();
      if (targetDate.isCalendar() && current_->last > targetDate.last()) {
        later_ = true;
        current_ = lastUntil(values_.all(), targetDate.last());
      }
    }
    if (series_.baseline) {
      state_.base = *series_.baseline;
      state_.baseDate = series_.baselineDate;
    } else if (series_.baselineDate.isCalendar()) {
      // Dated but not stated: what was measured then, else the next that was.
      for (const MeasuredValue& value : values_.all())
        if (value.date.first() >= series_.baselineDate.first()) {
          state_.base = value.value;
          state_.baseDate = value.date;
          moved_ = value.date != series_.baselineDate;
          break;
        }
    }
    if (current_) {
      state_.current = current_->value;
      state_.currentDate = current_->date;
      state_.ageDays = int(current_->last.daysTo(asOf_));
    }
  }

  /// True if a break in the series lies between two times, the later one included.
  bool isBroken(double from, double to) const {
    return std::any_of(values_.all().begin(), values_.all().end(), [&](const MeasuredValue& value) {
      return value.measurement->status == MeasurementStatus::break_ && value.time > from && value.time <= to;
    });
  }

  double transformed(double value) const { return state_.ranged ? distance(value, indicator_) : value; }

  void judge() {
    Progress& progress = state_.progress;
    const auto stop = [&](Reason why) { progress.reason = why; };
    if (indicator_.direction == Direction::qualitative) return stop(Reason::qualitative);
    const bool bounded = indicator_.rangeLow.known() || indicator_.rangeHigh.known();
    if (indicator_.direction == Direction::binary) return judgeBinary();
    if (indicator_.direction == Direction::maintain) return judgeMaintained(bounded);
    ProgressInput input;
    if (indicator_.direction == Direction::range) {
      if (!bounded) return stop(Reason::noTarget);
      if (preset_.method != StatusMethod::planPace && preset_.method != StatusMethod::linearProjection)
        return stop(Reason::linearOnly);
      state_.ranged = true;
      input.desired = -1;
      input.target = 0;
    } else {
      input.desired = indicator_.direction == Direction::increase   ? 1
                      : indicator_.direction == Direction::decrease ? -1
                                                                    : 0;
      if (state_.target && state_.target->value) input.target = *state_.target->value;
      // Not stated, but what is planned says it.
      if (indicator_.direction == Direction::notStated && state_.base && input.target &&
          *input.target != *state_.base) {
        input.desired = *input.target > *state_.base ? 1 : -1;
        inferred_ = true;
      }
    }
    desired_ = input.desired;
    if (state_.target) input.targetTime = yearsOf(state_.target->date);
    if (indicator_.naturalLimit) input.limit = *indicator_.naturalLimit;
    input.percent = state_.percentUnit;
    if (state_.base)
      input.base = TimedValue{yearsOf(state_.baseDate).value_or(std::nan("")), transformed(*state_.base)};
    if (current_) input.current = TimedValue{current_->time, transformed(current_->value)};
    for (const Target* target : links_.targetsOf.value(series_.id.value)) {
      const auto time = yearsOf(target->date);
      if (target != state_.target && target->kind == TargetKind::milestone && target->value && time)
        input.milestones.append({*time, transformed(*target->value)});
    }
    std::stable_sort(input.milestones.begin(), input.milestones.end(),
                     [](const TimedValue& a, const TimedValue& b) { return a.time < b.time; });
    if (preset_.method == StatusMethod::linearProjection) input.values = annual();
    const bool sixYears = preset_.method == StatusMethod::linearProjection && input.values.size() >= 6;
    if (preset_.method != StatusMethod::achievement && current_ &&
        (sixYears     ? isBroken(input.values[input.values.size() - 6].time - 0.5, current_->time)
         : input.base ? isBroken(input.base->time, current_->time)
                      : false))
      return stop(Reason::breakInSeries);
    progress = iap::progress(preset_, input);
    if (inferred_) remark(Reason::directionInferred);
    if (moved_) remark(Reason::baseYearMoved);
    if (later_) remark(Reason::afterTargetDate);
    if (state_.target && state_.target->date.isCalendar() && current_ && asOf_ > state_.target->date.last() &&
        current_->last < state_.target->date.first() && !later_)
      remark(Reason::dataBeforeTargetDate);
  }

  /// One value for each of the six latest years up to the target's: the year's own, else the last within it.
  QList<TimedValue> annual() const {
    QList<TimedValue> years;
    int now = 0;
    bool own = false;
    const QDate end = state_.target && state_.target->date.isCalendar() ? state_.target->date.last() : QDate();
    for (auto at = values_.all().crbegin(); at != values_.all().crend(); ++at) {
      if (end.isValid() && at->last > end) continue;
      const bool whole = at->date.precision() == Date::Precision::year;
      const TimedValue point{at->date.year() + 0.5, transformed(at->value)};
      if (at->date.year() != now) {
        if (years.size() == 6) break;
        years += point;
        own = whole;
      } else if (whole && !own) {
        years.last() = point;
        own = true;
      }
      now = at->date.year();
    }
    std::reverse(years.begin(), years.end());
    return years;
  }

  void judgeBinary() {
    Progress& progress = state_.progress;
    if (!current_) {
      progress.reason = Reason::noValue;
      return;
    }
    const double wanted = state_.target && state_.target->value ? *state_.target->value : 1;
    if (current_->value >= wanted)
      progress.status = achievedBy(preset_.method);
    else if (state_.target && state_.target->date.isCalendar() && asOf_ > state_.target->date.last())
      progress.status = failedBy(preset_.method);
    else
      progress.reason = Reason::notDue;
  }

  /// Kept within its bounds, or at its target or above where it has none.
  void judgeMaintained(bool bounded) {
    Progress& progress = state_.progress;
    const std::optional<double> floor =
        bounded || !state_.target || !state_.target->value ? std::nullopt : std::optional(*state_.target->value);
    if (!bounded && !floor) {
      progress.reason = Reason::noTarget;
    } else if (!current_) {
      progress.reason = Reason::noValue;
    } else if (bounded ? distance(current_->value, indicator_) == 0 : current_->value >= *floor) {
      progress.status = achievedBy(preset_.method);
    } else {
      progress.status = failedBy(preset_.method);
      progress.reason = Reason::notMaintained;
    }
  }

  /// Figures beside the status, which hold whatever the method.
  void describe() {
    const bool plain = indicator_.direction != Direction::qualitative && indicator_.direction != Direction::binary;
    const Number goal = plain && state_.target ? state_.target->value : Number();
    const bool broken = state_.base && current_ && isBroken(yearsOf(state_.baseDate).value_or(-1e9), current_->time);
    if (state_.base && state_.current && !broken) {
      state_.change = *state_.current - *state_.base;
      if (*state_.base != 0) state_.relativeChange = *state_.change / std::abs(*state_.base);
    }
    if (!goal || desired_ == 0 || state_.ranged) return;
    // A value of the baseline's own time is no way made and none missed.
    const bool later = current_ && current_->time > yearsOf(state_.baseDate).value_or(-1e9);
    if (state_.base && state_.current && later && !broken)
      state_.percentAchieved = iap::percentAchieved(*state_.base, *state_.current, *goal);
    if (state_.current && *goal > 0 && desired_ > 0) state_.achievementRatio = *state_.current / *goal;
    const auto end = yearsOf(state_.target->date);
    if (!end) return;
    if (const auto start = yearsOf(state_.baseDate); state_.base && start && *end > *start)
      state_.plannedToday = plannedValue({*start, *state_.base}, state_.progress.used.milestones, {*end, *goal},
                                         *yearsOf(Date::ofDay(asOf_)));
    if (current_ && *end > current_->time) {
      state_.neededPerYear = (*goal - current_->value) / (*end - current_->time);
      if (const auto growth = annualGrowth(current_->value, *goal, *end - current_->time)) state_.neededGrowth = growth;
    }
  }

  void milestones() {
    QList<const Target*> targets;
    for (const Target* target : links_.targetsOf.value(series_.id.value))
      if (target->value && target->date.isCalendar()) targets += target;
    std::stable_sort(targets.begin(), targets.end(),
                     [](const Target* a, const Target* b) { return a->date.last() < b->date.last(); });
    for (const Target* target : targets) {
      MilestoneStatus status{target, MilestoneState::notDue, nullptr};
      const QDate day = target->date.last();
      const MeasuredValue* value = lastUntil(values_.all(), day);
      const double d = desired_ < 0 ? -1 : 1;
      const bool comparable = (desired_ != 0 && !state_.ranged) || indicator_.direction == Direction::binary;
      if (value && comparable && d * value->value >= d * *target->value) {
        status.state = MilestoneState::met;
        status.by = value->measurement;
      } else if (asOf_ > day) {
        // Judged on a value of its own period; an older one says nothing of it yet.
        const bool ownPeriod = value && value->last >= target->date.first();
        status.state = ownPeriod && comparable ? MilestoneState::missed : MilestoneState::notMeasured;
        if (ownPeriod) status.by = value->measurement;
      } else if (asOf_.daysTo(day) <= 60) {
        status.state = MilestoneState::due;
      }
      state_.milestones += status;
    }
  }

  void quality() {
    DataQuality& quality = state_.quality;
    bool soon = false;
    for (const DueDate* at : links_.dueDatesOf.value(indicator_.id.value)) {
      const DueDate& due = *at;
      if (!due.due.isCalendar() || !due.period.isCalendar()) continue;
      const bool there = links_.isEntered(due);
      if (due.due.last() < asOf_) {
        ++quality.duePeriods;
        quality.reported += there;
        if (!there && (!quality.oldestMissing.known() || due.period.first() < quality.oldestMissing.first()))
          quality.oldestMissing = due.period;
      } else if (!there && due.due.first() <= asOf_.addDays(30)) {
        soon = true;
      }
    }
    static constexpr double years[] = {0, 1 / 12.0, 0.25, 0.5, 1, 2, 0, 0};
    const double every = years[int(indicator_.frequency)];
    const double age = state_.values.isEmpty() ? 0 : double(state_.values.last().last.daysTo(asOf_)) / 365.25;
    if (every > 0 && !state_.values.isEmpty() && age > 2 * every)
      quality.state = DataState::stale;
    else if (quality.reported < quality.duePeriods)
      quality.state = DataState::overdue;
    else if (soon)
      quality.state = DataState::due;
    else if (quality.duePeriods > 0)
      quality.state = DataState::upToDate;
    else if (every > 0 && !state_.values.isEmpty())
      quality.state = age > every ? DataState::due : DataState::upToDate;
  }

  const Links& links_;
  const Indicator& indicator_;
  const Series& series_;
  const ProgressPreset& preset_;
  const QDate asOf_;
  const Values values_;
  const MeasuredValue* current_ = nullptr;
  int desired_ = 0;
  bool later_ = false, moved_ = false, inferred_ = false;
  IndicatorState state_;
};

}  // namespace

std::pair<ProgressStatus, ProgressStatus> limitedStatuses(StatusMethod method) {
  using S = ProgressStatus;
  static constexpr std::pair<S, S> words[] = {{S::onPath, S::behindPath},
                                              {S::substantialProgress, S::moderateProgress},
                                              {S::sun, S::sunAndCloud},
                                              {S::onTrack, S::fairProgress},
                                              {S::met, S::notMet}};
  return words[int(method)];
}

ProgressPreset presetOf(const Plan& plan, StatusMethod method) {
  ProgressPreset preset = shippedPreset(method);
  const StatusPreset* own = nullptr;
  for (const StatusPreset& each : plan.statusPresets)
    if (each.method == method && (!own || (each.inForce && !own->inForce))) own = &each;
  if (!own) return preset;
  preset.name = own->name;
  preset.source = own->source;
  const auto [best, next] = limitedStatuses(method);
  for (const StatusThreshold& limit : plan.statusThresholds) {
    if (limit.preset != own->id || !limit.from) continue;
    if (limit.status == word(best)) preset.withTarget.high = *limit.from;
    if (limit.status == word(next)) preset.withTarget.medium = *limit.from;
  }
  return preset;
}

ProgressPreset presetOf(const Plan& plan) {
  for (const StatusPreset& own : plan.statusPresets)
    if (own.inForce) return presetOf(plan, own.method);
  return presetOf(plan, StatusMethod::planPace);
}

QList<MeasuredValue> measuredValues(const Links& links, const Series& series, QDate asOf) {
  return Values(links, *links.plan.indicators.find(series.indicator), series, asOf).all();
}

IndicatorState seriesState(const Links& links, const Series& series, const ProgressPreset& preset, QDate asOf) {
  return State(links, *links.plan.indicators.find(series.indicator), series, preset, asOf).done();
}

QList<IndicatorState> indicatorStates(const Links& links, const ProgressPreset& preset, QDate asOf,
                                      const Language& planLanguage) {
  QList<IndicatorState> states;
  for (const Indicator* indicator : inCodeOrder(links.plan.indicators, planLanguage)) {
    if (const Series* series = links.totalSeries(indicator->id)) {
      states += State(links, *indicator, *series, preset, asOf).done();
    } else {
      IndicatorState state;
      state.indicator = indicator;
      state.progress.method = preset.method;
      state.progress.reason = Reason::noBaseline;
      states += state;
    }
  }
  return states;
}

std::optional<Forecast> forecastOf(const IndicatorState& state, TrendMethod method) {
  if (!state.indicator || !state.target) return {};
  const auto time = yearsOf(state.target->date);
  if (!time || state.indicator->direction == Direction::qualitative || state.indicator->direction == Direction::binary)
    return {};
  // Only what can be compared: from the last break on.
  QList<TimedValue> points;
  for (const MeasuredValue& value : state.values) {
    if (value.measurement->status == MeasurementStatus::break_) points.clear();
    points.append({value.time, value.value});
  }
  if (points.isEmpty() || *time <= points.last().time) return {};
  std::optional<double> least, most;
  if (state.indicator->naturalLimit)
    (state.indicator->direction == Direction::decrease ? least : most) = *state.indicator->naturalLimit;
  return forecast(points, *time, method, least, most);
}

std::optional<double> PartsCheck::gapRatio() const {
  if (parts.size() < 2) return {};
  double low = parts.first().second, high = low;
  for (const auto& [series, value] : parts) {
    low = std::min(low, value);
    high = std::max(high, value);
  }
  return low > 0 ? std::optional(high / low) : std::nullopt;
}

QList<PartsCheck> partsChecks(const Links& links, const Indicator& indicator, QDate asOf) {
  QList<PartsCheck> checks;
  const Series* total = links.totalSeries(indicator.id);
  if (!total || !total->total) return checks;
  const QList<MeasuredValue> totals = measuredValues(links, *total, asOf);
  QStringList dimensions;
  for (const Series* series : links.seriesOf.value(indicator.id.value))
    if (!series->total && !dimensions.contains(series->dimension)) dimensions += series->dimension;
  for (const QString& dimension : dimensions) {
    QList<std::pair<const Series*, QList<MeasuredValue>>> parts;
    for (const Series* series : links.seriesOf.value(indicator.id.value))
      if (!series->total && series->dimension == dimension)
        parts.append({series, measuredValues(links, *series, asOf)});
    for (auto at = totals.crbegin(); at != totals.crend(); ++at) {
      PartsCheck check{dimension, at->date, at->value, 0, indicator.cumulation != Cumulation::rate, {}};
      for (const auto& [series, values] : parts)
        for (const MeasuredValue& value : values)
          if (value.date == at->date) {
            check.sum += value.value;
            check.parts.append({series, value.value});
          }
      if (check.parts.size() != parts.size()) continue;
      checks += check;
      break;
    }
  }
  return checks;
}

}  // namespace iap

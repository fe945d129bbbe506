// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/monitoring/progress.h"

#include <algorithm>
#include <cmath>

namespace iap {

Standing standing(ProgressStatus status) {
  switch (status) {
    case ProgressStatus::targetAchieved:
    case ProgressStatus::met:
      return Standing::achieved;
    case ProgressStatus::onPath:
    case ProgressStatus::substantialProgress:
    case ProgressStatus::onTrack:
    case ProgressStatus::sun:
      return Standing::onPath;
    case ProgressStatus::behindPath:
    case ProgressStatus::moderateProgress:
    case ProgressStatus::limitedProgress:
    case ProgressStatus::fairProgress:
    case ProgressStatus::sunAndCloud:
    case ProgressStatus::cloud:
    case ProgressStatus::notMet:
      return Standing::behind;
    case ProgressStatus::offPath:
    case ProgressStatus::deterioration:
    case ProgressStatus::stagnationOrRegression:
    case ProgressStatus::thunderstorm:
    case ProgressStatus::seriousFailure:
      return Standing::off;
    case ProgressStatus::notAvailable:
      break;
  }
  return Standing::unknown;
}

ProgressPreset shippedPreset(StatusMethod method) {
  switch (method) {
    case StatusMethod::planPace:
      return {method, {}, {}, {0.95, 0.60, 0}, {}};
    case StatusMethod::growth:
      return {method, {}, {}, {0.95, 0.60, 0}, {0.015, 0.005, 0}};
    case StatusMethod::linearProjection:
      // Shares of the gap that stay open: the smaller the better.
      return {method, {}, {}, {0.05, 0.20, 0}, {}};
    case StatusMethod::unChart:
      return {method, {}, {}, {0.95, 0.10, 0}, {0.02, 0.005, 0}};
    case StatusMethod::achievement:
      return {method, {}, {}, {0.85, 0.65, 0}, {}};
  }
  return {};
}

std::optional<double> percentAchieved(double base, double current, double target) {
  if (target == base) return {};
  // Nothing done is 0, never minus 0.
  return (current - base) / (target - base) + 0.0;
}

double plannedValue(const TimedValue& base, const QList<TimedValue>& milestones, const TimedValue& target,
                    double time) {
  if (time <= base.time) return base.value;
  TimedValue from = base;
  const auto between = [&](const TimedValue& to) {
    return from.value + (to.value - from.value) * (time - from.time) / (to.time - from.time);
  };
  for (const TimedValue& milestone : milestones) {
    if (milestone.time <= from.time || milestone.time >= target.time) continue;
    if (time <= milestone.time) return between(milestone);
    from = milestone;
  }
  return time >= target.time ? target.value : between(target);
}

std::optional<double> annualGrowth(double from, double to, double years) {
  if (from == 0 || years <= 0 || to / from < 0) return {};
  return std::pow(to / from, 1 / years) - 1;
}

ChosenValues chosenValues(const QList<TimedValue>& values, std::optional<double> baseTime,
                          std::optional<double> targetTime) {
  ChosenValues chosen;
  for (const TimedValue& value : values) {
    if (targetTime && value.time > *targetTime) {
      chosen.remarks += Reason::afterTargetDate;
      break;
    }
    chosen.current = value;
    if (!chosen.base && (!baseTime || value.time >= *baseTime)) {
      chosen.base = value;
      if (baseTime && value.time != *baseTime) chosen.remarks.prepend(Reason::baseYearMoved);
    }
  }
  return chosen;
}

namespace {

/// The replacement of zero in the growth ratio, as in its source.
constexpr double almostZero = 0.001;

class Work {
 public:
  Work(const ProgressPreset& preset, const ProgressInput& input) : preset_(preset) {
    result_.method = preset.method;
    result_.used = input;
  }

  Progress done() {
    switch (preset_.method) {
      case StatusMethod::planPace:
        planPace();
        break;
      case StatusMethod::growth:
        growth();
        break;
      case StatusMethod::linearProjection:
        linearProjection();
        break;
      case StatusMethod::unChart:
        unChart();
        break;
      case StatusMethod::achievement:
        achievement();
        break;
    }
    return result_;
  }

 private:
  using S = ProgressStatus;

  void stop(Reason why) {
    if (result_.reason == Reason::none) result_.reason = why;
  }
  void remark(Reason what) {
    if (!result_.remarks.contains(what)) result_.remarks += what;
  }
  void term(const char* name, double value) { result_.terms.append({name, value}); }
  const ProgressInput& in() const { return result_.used; }
  double d() const { return in().desired; }

  /// True if the current value is at the target or beyond it.
  bool achieved() const { return in().target && in().current && d() * in().current->value >= d() * *in().target; }

  /// What every method but the achievement ratio asks for; false where there is no way on.
  bool ready(bool needsTarget) {
    if (in().desired == 0) return stop(Reason::noDirection), false;
    if (needsTarget && !in().target) return stop(Reason::noTarget), false;
    if (!in().current) return stop(Reason::noValue), false;
    return true;
  }
  bool hasPast() {
    if (!in().base) return stop(Reason::noBaseline), false;
    const double years = in().current->time - in().base->time;
    if (std::isnan(years)) return stop(Reason::noDate), false;
    if (years <= 0) return stop(Reason::onePoint), false;
    return true;
  }
  bool hasFuture() {
    if (!in().targetTime) return stop(Reason::noTargetDate), false;
    if (*in().targetTime <= in().base->time) return stop(Reason::targetBeforeBase), false;
    return true;
  }
  S graded(double value, const ProgressThresholds& limits, S best, S next, S last) const {
    return value >= limits.high ? best : value >= limits.medium ? next : last;
  }

  void planPace() {
    if (!ready(true)) return;
    if (achieved()) result_.status = S::targetAchieved;
    if (!hasPast() || !hasFuture()) return;
    const double b = in().base->value, y = in().current->value, t = *in().target;
    const double planned = plannedValue(*in().base, in().milestones, {*in().targetTime, t}, in().current->time);
    term("planned_value", planned);
    if (const auto share = percentAchieved(b, y, t)) term("percent_achieved", *share);
    if (d() * (t - b) < 0) remark(Reason::wrongSide);
    if (planned == b || d() * (planned - b) < 0) {
      stop(t == b ? Reason::noPlannedChange : Reason::plannedAside);
      if (result_.status == S::notAvailable) result_.status = d() * y >= d() * planned ? S::onPath : S::offPath;
      return;
    }
    result_.value = (y - b) / (planned - b);
    if (result_.status == S::notAvailable)
      result_.status = graded(*result_.value, preset_.withTarget, S::onPath, S::behindPath, S::offPath);
  }

  /// Statistics Canada's variant of Eurostat's growth ratio; the order of its tests is kept.
  void growth() {
    if (!ready(false)) return;
    if (in().target == 0.0) {
      result_.used.target = almostZero;
      remark(Reason::zeroReplaced);
    }
    if (achieved()) {
      result_.status = S::targetAchieved;
      result_.score = 5;
    }
    if (!hasPast()) return;
    const double limitBase = in().base->value, sign = limitBase < 0 ? -1 : 1;
    const double years = in().current->time - in().base->time;
    if (years < 1) return stop(Reason::underOneYear);
    if (in().base->value == 0) {
      result_.used.base->value = almostZero;
      remark(Reason::zeroReplaced);
    }
    const double b = in().base->value, y = in().current->value;
    if ((b > 0 && y < 0) || (b < 0 && y > 0)) return stop(Reason::signChange);
    const double observed = *annualGrowth(b, y, years);
    term("observed_growth", observed);
    if (!in().target) return growthWithoutTarget(sign * d() * observed, limitBase);
    if (in().limit) remark(Reason::limitIgnored);
    const double t = *in().target;
    if (!hasFuture()) return;
    if (t == b) {
      stop(Reason::noPlannedChange);
      if (result_.status == S::notAvailable) {
        // The required growth is zero: any step away from it is endless.
        result_.status = S::deterioration;
        result_.score = -5;
      }
      return;
    }
    const auto required = annualGrowth(b, t, *in().targetTime - in().base->time);
    if (!required) return stop(Reason::signChange);
    term("required_growth", *required);
    if (d() * (t - b) < 0) remark(Reason::wrongSide);
    const double ratio = sign * d() * observed / std::abs(*required);
    result_.value = ratio;
    if (result_.status != S::notAvailable) return;
    const ProgressThresholds& limits = preset_.withTarget;
    result_.status = ratio < limits.low
                         ? S::deterioration
                         : graded(ratio, limits, S::substantialProgress, S::moderateProgress, S::limitedProgress);
    result_.score =
        ratio >= limits.medium ? std::min(7.1429 * ratio - 4.2857, 5.0) : std::max(4.1667 * ratio - 2.5, -5.0);
  }

  void growthWithoutTarget(double v, double limitBase) {
    result_.value = v;
    double c = 1;
    if (in().limit) {
      const double b = std::abs(limitBase), l = std::abs(*in().limit);
      if (b >= 2 * l)
        c = 1;
      else if (b <= l)
        c = 1 - std::pow(b / l, 4.44);
      else
        c = 1 - std::pow((2 * l - b) / l, 4.44);
      term("limit_coefficient", c);
    }
    ProgressThresholds limits = preset_.withoutTarget;
    limits.high *= c;
    limits.medium *= c;
    limits.low *= c;
    result_.status = v >= limits.high     ? S::substantialProgress
                     : v >= limits.medium ? S::moderateProgress
                     : v >= limits.low    ? S::limitedProgress
                                          : S::deterioration;
    result_.score = v < limits.low       ? std::max(125 * v - 2.5, -5.0)
                    : c == 0             ? 5
                    : v >= limits.high   ? std::min(500 * v / c - 5, 5.0)
                    : v >= limits.medium ? 250 * v / c - 1.25
                                         : 500 * v / c - 2.5;
  }

  void linearProjection() {
    if (in().desired == 0) return stop(Reason::noDirection);
    if (!in().target) return stop(Reason::noTarget);
    if (in().values.isEmpty()) return stop(in().current ? Reason::tooFewValues : Reason::noValue);
    result_.used.current = in().values.last();
    if (achieved()) result_.status = S::sun;
    if (!in().targetTime) return stop(Reason::noTargetDate);
    constexpr qsizetype needed = 6;
    if (in().values.size() < needed) return stop(Reason::tooFewValues);
    const TimedValue &first = in().values[in().values.size() - needed], &last = in().values.last();
    result_.used.base = first;
    const double slope = (last.value - first.value) / (last.time - first.time), t = *in().target;
    const double projection = last.value + slope * (*in().targetTime - last.time);
    const double shortfall = d() * (t - projection), gap = d() * (t - last.value);
    term("slope", slope);
    term("projection", projection);
    term("shortfall", shortfall);
    term("gap", gap);
    // Where nothing is left to do there is no share of it.
    if (gap <= 0) return;
    result_.value = shortfall / gap;
    result_.status = d() * slope <= 0                              ? S::thunderstorm
                     : *result_.value < preset_.withTarget.high    ? S::sun
                     : *result_.value <= preset_.withTarget.medium ? S::sunAndCloud
                                                                   : S::cloud;
  }

  void unChart() {
    if (!ready(false)) return;
    const bool near = in().target && (in().percent || in().limit == in().target) &&
                      (*in().target == 0 || *in().target == 100) && std::abs(in().current->value - *in().target) <= 1;
    if (achieved()) {
      result_.status = S::onTrack;
    } else if (near) {
      result_.status = S::onTrack;
      remark(Reason::closeToLimit);
    }
    if (!hasPast()) return;
    const double b = in().base->value, y = in().current->value;
    const double years = in().current->time - in().base->time;
    if (years < 1) return stop(Reason::underOneYear);
    if (b == 0) return stop(Reason::baselineZero);
    const auto observed = annualGrowth(b, y, years);
    if (!observed) return stop(Reason::signChange);
    term("observed_growth", *observed);
    const ProgressThresholds& limits = in().target ? preset_.withTarget : preset_.withoutTarget;
    if (in().target) {
      const double t = *in().target;
      if (!hasFuture()) return;
      if (t / b < 0) return stop(Reason::signChange);
      if (t == b) {
        stop(Reason::noPlannedChange);
        if (result_.status == S::notAvailable) result_.status = S::stagnationOrRegression;
        return;
      }
      if (d() * (t - b) < 0) remark(Reason::wrongSide);
      const double expected = y * std::pow(1 + *observed, *in().targetTime - in().current->time);
      term("projection", expected);
      result_.value = (expected - b) / (t - b);
      // Against the wanted direction, nearer to the target is no progress.
      if (d() * (t - b) < 0) result_.value = -*result_.value;
    } else {
      result_.value = (b < 0 ? -1 : 1) * d() * *observed;
    }
    if (!std::isfinite(*result_.value)) {
      result_.value.reset();
      return stop(Reason::signChange);
    }
    if (result_.status == S::notAvailable)
      result_.status = graded(*result_.value, limits, S::onTrack, S::fairProgress, S::stagnationOrRegression);
  }

  void achievement() {
    if (!in().target) return stop(Reason::noTarget);
    if (!in().current) return stop(Reason::noValue);
    if (in().desired < 0) return stop(Reason::onlyIncrease);
    if (*in().target <= 0) return stop(Reason::targetNotPositive);
    result_.value = in().current->value / *in().target;
    result_.status = graded(*result_.value, preset_.withTarget, S::met, S::notMet, S::seriousFailure);
  }

  const ProgressPreset& preset_;
  Progress result_;
};

}  // namespace

Progress progress(const ProgressPreset& preset, const ProgressInput& input) { return Work(preset, input).done(); }

}  // namespace iap

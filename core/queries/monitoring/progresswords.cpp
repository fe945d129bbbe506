// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/monitoring/progresswords.h"

#include <QCoreApplication>
#include <cmath>

#include "base/fill.h"

namespace iap {

namespace {

constexpr const char* context = "Monitoring";

QString say(const Language& language, const char* source, const QStringList& arguments = {}) {
  return filled(language.translated(context, source), arguments);
}

std::optional<double> termOf(const Progress& progress, const char* name) {
  for (const ProgressTerm& term : progress.terms)
    if (qstrcmp(term.name, name) == 0) return term.value;
  return {};
}

const char* shortReason(Reason reason) {
  switch (reason) {
    case Reason::none:
      return "";
    case Reason::noTarget:
      return QT_TRANSLATE_NOOP("Monitoring", "no target");
    case Reason::noTargetDate:
      return QT_TRANSLATE_NOOP("Monitoring", "target without a date");
    case Reason::noBaseline:
      return QT_TRANSLATE_NOOP("Monitoring", "no baseline");
    case Reason::noValue:
      return QT_TRANSLATE_NOOP("Monitoring", "not measured");
    case Reason::noDirection:
      return QT_TRANSLATE_NOOP("Monitoring", "no direction");
    case Reason::noDate:
      return QT_TRANSLATE_NOOP("Monitoring", "baseline without a date");
    case Reason::onePoint:
      return QT_TRANSLATE_NOOP("Monitoring", "no newer value");
    case Reason::underOneYear:
      return QT_TRANSLATE_NOOP("Monitoring", "less than a year");
    case Reason::noPlannedChange:
      return QT_TRANSLATE_NOOP("Monitoring", "no change planned");
    case Reason::plannedAside:
      return QT_TRANSLATE_NOOP("Monitoring", "no change planned by now");
    case Reason::baselineZero:
      return QT_TRANSLATE_NOOP("Monitoring", "baseline is zero");
    case Reason::targetNotPositive:
      return QT_TRANSLATE_NOOP("Monitoring", "target not above zero");
    case Reason::onlyIncrease:
      return QT_TRANSLATE_NOOP("Monitoring", "only for increases");
    case Reason::signChange:
      return QT_TRANSLATE_NOOP("Monitoring", "values change sign");
    case Reason::targetBeforeBase:
      return QT_TRANSLATE_NOOP("Monitoring", "target before baseline");
    case Reason::tooFewValues:
      return QT_TRANSLATE_NOOP("Monitoring", "fewer than six years");
    case Reason::breakInSeries:
      return QT_TRANSLATE_NOOP("Monitoring", "break in the series");
    case Reason::linearOnly:
      return QT_TRANSLATE_NOOP("Monitoring", "not for ranges");
    case Reason::qualitative:
      return QT_TRANSLATE_NOOP("Monitoring", "in words");
    case Reason::notDue:
      return QT_TRANSLATE_NOOP("Monitoring", "not due yet");
    case Reason::notMaintained:
      return QT_TRANSLATE_NOOP("Monitoring", "not kept");
    case Reason::twoValues:
      return QT_TRANSLATE_NOOP("Monitoring", "two values for one date: the later entry counts");
    case Reason::zeroReplaced:
      return QT_TRANSLATE_NOOP("Monitoring", "zero counts as 0.001");
    case Reason::baseYearMoved:
      return QT_TRANSLATE_NOOP("Monitoring", "the baseline is the next measured value");
    case Reason::wrongSide:
      return QT_TRANSLATE_NOOP("Monitoring", "the target lies against the wanted direction");
    case Reason::limitIgnored:
      return QT_TRANSLATE_NOOP("Monitoring", "the natural limit counts only without a target");
    case Reason::dataBeforeTargetDate:
      return QT_TRANSLATE_NOOP("Monitoring", "the target date has passed and its value is not known yet");
    case Reason::afterTargetDate:
      return QT_TRANSLATE_NOOP("Monitoring", "values after the target date do not count");
    case Reason::provisional:
      return QT_TRANSLATE_NOOP("Monitoring", "the value is provisional or estimated");
    case Reason::closeToLimit:
      return QT_TRANSLATE_NOOP("Monitoring", "within one point of the target");
    case Reason::valueFalls:
      return QT_TRANSLATE_NOOP("Monitoring", "a sum over periods became smaller");
    case Reason::converted:
      return QT_TRANSLATE_NOOP("Monitoring", "worked out from numerator and denominator");
    case Reason::directionInferred:
      return QT_TRANSLATE_NOOP("Monitoring", "the direction follows from baseline and target");
  }
  return "";
}

const char* ownWord(ProgressStatus status) {
  switch (status) {
    case ProgressStatus::notAvailable:
      return QT_TRANSLATE_NOOP("Monitoring", "not available");
    case ProgressStatus::targetAchieved:
      return QT_TRANSLATE_NOOP("Monitoring", "target achieved");
    case ProgressStatus::onPath:
      return QT_TRANSLATE_NOOP("Monitoring", "on path");
    case ProgressStatus::behindPath:
      return QT_TRANSLATE_NOOP("Monitoring", "behind path");
    case ProgressStatus::offPath:
      return QT_TRANSLATE_NOOP("Monitoring", "off path");
    case ProgressStatus::substantialProgress:
      return QT_TRANSLATE_NOOP("Monitoring", "substantial progress");
    case ProgressStatus::moderateProgress:
      return QT_TRANSLATE_NOOP("Monitoring", "moderate progress");
    case ProgressStatus::limitedProgress:
      return QT_TRANSLATE_NOOP("Monitoring", "limited progress");
    case ProgressStatus::deterioration:
      return QT_TRANSLATE_NOOP("Monitoring", "deterioration");
    case ProgressStatus::sun:
      return QT_TRANSLATE_NOOP("Monitoring", "sun");
    case ProgressStatus::sunAndCloud:
      return QT_TRANSLATE_NOOP("Monitoring", "sun and cloud");
    case ProgressStatus::cloud:
      return QT_TRANSLATE_NOOP("Monitoring", "cloud");
    case ProgressStatus::thunderstorm:
      return QT_TRANSLATE_NOOP("Monitoring", "thunderstorm");
    case ProgressStatus::onTrack:
      return QT_TRANSLATE_NOOP("Monitoring", "on track");
    case ProgressStatus::fairProgress:
      return QT_TRANSLATE_NOOP("Monitoring", "fair progress");
    case ProgressStatus::stagnationOrRegression:
      return QT_TRANSLATE_NOOP("Monitoring", "stagnation or regression");
    case ProgressStatus::met:
      return QT_TRANSLATE_NOOP("Monitoring", "met");
    case ProgressStatus::notMet:
      return QT_TRANSLATE_NOOP("Monitoring", "not met");
    case ProgressStatus::seriousFailure:
      return QT_TRANSLATE_NOOP("Monitoring", "serious failure");
  }
  return "";
}

/// The formula of the method with the numbers of the indicator; empty where there is no ratio.
QString formula(const IndicatorState& state, const Language& language) {
  const Progress& p = state.progress;
  const ProgressInput& in = p.used;
  const auto number = [&](std::optional<double> value) {
    return value ? language.number(*value) : QStringLiteral("?");
  };
  // What is worked out has no more than two decimals.
  const auto computed = [&](std::optional<double> value) {
    return value ? language.number(std::round(*value * 100) / 100) : QStringLiteral("?");
  };
  const auto ratio = [&](std::optional<double> value) { return value ? language.number(*value, 2) : QString(); };
  const auto rate = [&](std::optional<double> value) { return value ? language.percent(*value, 2) : QString(); };
  if (!p.value || !in.current) return {};
  switch (p.method) {
    case StatusMethod::planPace:
      return say(
          language,
          QT_TRANSLATE_NOOP("Monitoring",
                            "Pace = (latest − baseline) / (planned by then − baseline) = (%1 − %2) / (%3 − %2) = %4."),
          {number(in.current->value), number(in.base->value), computed(termOf(p, "planned_value")), ratio(p.value)});
    case StatusMethod::growth:
      return in.target
                 ? say(language,
                       QT_TRANSLATE_NOOP(
                           "Monitoring",
                           "Growth ratio = observed / needed growth a year = %1 / %2 = %3, counted in the "
                           "wanted direction; from %4 to %5, target %6."),
                       {rate(termOf(p, "observed_growth")), rate(termOf(p, "required_growth")), ratio(p.value),
                        number(in.base->value), number(in.current->value), number(in.target)})
                 : say(language,
                       QT_TRANSLATE_NOOP("Monitoring", "Growth in the wanted direction from %1 to %2: %3 a year."),
                       {number(in.base->value), number(in.current->value), rate(p.value)});
    case StatusMethod::linearProjection:
      return say(language,
                 QT_TRANSLATE_NOOP("Monitoring",
                                   "The line of the six latest years (%1 a year) leads to %2; from %3 to the target %4 "
                                   "a share of %5 stays open."),
                 {computed(termOf(p, "slope")), computed(termOf(p, "projection")), number(in.current->value),
                  number(in.target), language.percent(*p.value, 0)});
    case StatusMethod::unChart:
      return in.target
                 ? say(language,
                       QT_TRANSLATE_NOOP("Monitoring",
                                         "With the observed growth of %1 a year the target date brings %2; share "
                                         "of the planned change from %3 to %4: %5."),
                       {rate(termOf(p, "observed_growth")), computed(termOf(p, "projection")), number(in.base->value),
                        number(in.target), ratio(p.value)})
                 : say(language,
                       QT_TRANSLATE_NOOP("Monitoring", "Growth in the wanted direction from %1 to %2: %3 a year."),
                       {number(in.base->value), number(in.current->value), rate(p.value)});
    case StatusMethod::achievement:
      return say(language, QT_TRANSLATE_NOOP("Monitoring", "Achievement = latest / target = %1 / %2 = %3."),
                 {number(in.current->value), number(in.target), ratio(p.value)});
  }
  return {};
}

/// Where the words of a method begin: from the plan's own limits where it has some.
QString limitWords(const IndicatorState& state, const ProgressPreset& preset, const Language& language) {
  const bool growthOnly =
      (preset.method == StatusMethod::growth || preset.method == StatusMethod::unChart) && !state.progress.used.target;
  const ProgressThresholds& limits = growthOnly ? preset.withoutTarget : preset.withTarget;
  const auto shown = [&](double limit) { return growthOnly ? language.percent(limit, 1) : language.number(limit, 2); };
  const auto word = [&](ProgressStatus status) { return statusWords(status, language); };
  switch (preset.method) {
    case StatusMethod::planPace:
      return say(language, QT_TRANSLATE_NOOP("Monitoring", "“%1” from %2, “%3” from %4, “%5” below."),
                 {word(ProgressStatus::onPath), shown(limits.high), word(ProgressStatus::behindPath),
                  shown(limits.medium), word(ProgressStatus::offPath)});
    case StatusMethod::growth:
      return say(language, QT_TRANSLATE_NOOP("Monitoring", "“%1” from %2, “%3” from %4, “%5” from %6, “%7” below."),
                 {word(ProgressStatus::substantialProgress), shown(limits.high), word(ProgressStatus::moderateProgress),
                  shown(limits.medium), word(ProgressStatus::limitedProgress), shown(limits.low),
                  word(ProgressStatus::deterioration)});
    case StatusMethod::linearProjection:
      return say(language,
                 QT_TRANSLATE_NOOP("Monitoring",
                                   "“%1” below %2, “%3” up to %4, “%5” above, “%6” without change or in the wrong "
                                   "direction."),
                 {word(ProgressStatus::sun), language.percent(limits.high, 0), word(ProgressStatus::sunAndCloud),
                  language.percent(limits.medium, 0), word(ProgressStatus::cloud), word(ProgressStatus::thunderstorm)});
    case StatusMethod::unChart:
      return say(language, QT_TRANSLATE_NOOP("Monitoring", "“%1” from %2, “%3” from %4, “%5” below."),
                 {word(ProgressStatus::onTrack), shown(limits.high), word(ProgressStatus::fairProgress),
                  shown(limits.medium), word(ProgressStatus::stagnationOrRegression)});
    case StatusMethod::achievement:
      return say(language, QT_TRANSLATE_NOOP("Monitoring", "“%1” from %2, “%3” from %4, “%5” below."),
                 {word(ProgressStatus::met), shown(limits.high), word(ProgressStatus::notMet), shown(limits.medium),
                  word(ProgressStatus::seriousFailure)});
  }
  return {};
}

}  // namespace

QString standingWords(Standing standing, const Language& language) {
  static constexpr const char* words[] = {
      QT_TRANSLATE_NOOP("Monitoring", "No status"), QT_TRANSLATE_NOOP("Monitoring", "Achieved"),
      QT_TRANSLATE_NOOP("Monitoring", "On path"), QT_TRANSLATE_NOOP("Monitoring", "Behind path"),
      QT_TRANSLATE_NOOP("Monitoring", "Off path")};
  return say(language, words[int(standing)]);
}

QString standingInLine(Standing standing, const Language& language) {
  if (standing == Standing::achieved) return say(language, QT_TRANSLATE_NOOP("Monitoring", "achieved"));
  static constexpr ProgressStatus words[] = {ProgressStatus::notAvailable, ProgressStatus::targetAchieved,
                                             ProgressStatus::onPath, ProgressStatus::behindPath,
                                             ProgressStatus::offPath};
  return statusWords(words[int(standing)], language);
}

QString statusWords(ProgressStatus status, const Language& language) { return say(language, ownWord(status)); }

QString methodWords(StatusMethod method, const Language& language) {
  static constexpr const char* words[] = {
      QT_TRANSLATE_NOOP("Monitoring", "Plan pace"), QT_TRANSLATE_NOOP("Monitoring", "Growth ratio"),
      QT_TRANSLATE_NOOP("Monitoring", "Linear projection"), QT_TRANSLATE_NOOP("Monitoring", "UN progress chart"),
      QT_TRANSLATE_NOOP("Monitoring", "Achievement ratio")};
  return say(language, words[int(method)]);
}

QString methodSource(StatusMethod method, const Language& language) {
  static constexpr const char* words[] = {
      QT_TRANSLATE_NOOP("Monitoring", "the path that this plan sets itself through its milestones"),
      QT_TRANSLATE_NOOP("Monitoring", "Statistics Canada and Open SDG, progress measure after Eurostat"),
      QT_TRANSLATE_NOOP("Monitoring", "German Sustainable Development Strategy, Federal Statistical Office"),
      QT_TRANSLATE_NOOP("Monitoring",
                        "United Nations, Sustainable Development Goals Progress Chart, technical note 2023"),
      QT_TRANSLATE_NOOP("Monitoring", "Implementing Regulation (EU) No 215/2014, Article 6")};
  return say(language, words[int(method)]);
}

QString limitsWords(StatusMethod method, const Language& language) {
  static constexpr const char* words[] = {
      QT_TRANSLATE_NOOP("Monitoring", "Shares of the change that was planned until the day of the latest value."),
      QT_TRANSLATE_NOOP("Monitoring", "Shares of the yearly growth that leads to the target."),
      QT_TRANSLATE_NOOP("Monitoring", "Shares of the planned change that stay open if the trend goes on."),
      QT_TRANSLATE_NOOP("Monitoring", "Shares of the yearly growth that leads to the target."),
      QT_TRANSLATE_NOOP("Monitoring", "Shares of the target that are reached.")};
  return say(language, words[int(method)]);
}

QString partsWords(const PartsCheck& check, const Language& language) {
  const QString date = language.date(check.date);
  const auto number = [&](double value) { return language.number(value); };
  if (check.counts) {
    // Decided on the values, a cent of rounding aside.
    if (std::abs(check.difference()) <= 1e-9 * std::max(std::abs(check.total), std::abs(check.sum)))
      return say(language, QT_TRANSLATE_NOOP("Monitoring", "%1, %2: the parts add up to the whole (%3)."),
                 {check.dimension, date, number(check.total)});
    return say(language, QT_TRANSLATE_NOOP("Monitoring", "%1, %2: the parts add up to %3, the whole is %4."),
               {check.dimension, date, number(check.sum), number(check.total)});
  }
  const auto ratio = check.gapRatio();
  if (!ratio) return {};
  return say(language, QT_TRANSLATE_NOOP("Monitoring", "%1, %2: the largest part is %3 times the smallest."),
             {check.dimension, date, language.number(*ratio, 2)});
}

QString reasonWords(Reason reason, const Language& language) {
  return reason == Reason::none ? QString() : say(language, shortReason(reason));
}

QString latestWords(const Links& links, const Series& series, QDate asOf, const Language& language) {
  const auto line = [&](const QString& value, const Date& date) {
    return QStringLiteral("%1 (%2)").arg(value, language.shortDate(date));
  };
  if (const auto values = measuredValues(links, series, asOf); !values.isEmpty())
    return line(language.number(values.last().value), values.last().date);
  QString said;
  for (const Measurement* m : links.measurementsOf.value(series.id.value))
    if (!m->words.isEmpty() && m->date.isCalendar() && m->date.last() <= asOf) said = line(m->words, m->date);
  return said;
}

QString milestoneWords(MilestoneState state, const Language& language) {
  static constexpr const char* words[] = {
      QT_TRANSLATE_NOOP("Monitoring", "not due"), QT_TRANSLATE_NOOP("Monitoring", "due"),
      QT_TRANSLATE_NOOP("Monitoring", "met"), QT_TRANSLATE_NOOP("Monitoring", "missed"),
      QT_TRANSLATE_NOOP("Monitoring", "not measured")};
  return say(language, words[int(state)]);
}

QString dataStateWords(DataState state, const Language& language) {
  static constexpr const char* words[] = {
      QT_TRANSLATE_NOOP("Monitoring", "no schedule"), QT_TRANSLATE_NOOP("Monitoring", "up to date"),
      QT_TRANSLATE_NOOP("Monitoring", "due"), QT_TRANSLATE_NOOP("Monitoring", "overdue"),
      QT_TRANSLATE_NOOP("Monitoring", "out of date")};
  return say(language, words[int(state)]);
}

QStringList explanation(const IndicatorState& state, const ProgressPreset& preset, const Language& language) {
  QStringList sentences;
  const Progress& progress = state.progress;
  if (const QString numbers = formula(state, language); !numbers.isEmpty()) sentences += numbers;
  if (progress.status == ProgressStatus::notAvailable)
    sentences += say(language, QT_TRANSLATE_NOOP("Monitoring", "There is no status: %1."),
                     {reasonWords(progress.reason, language)});
  else if (progress.status == ProgressStatus::targetAchieved || progress.status == ProgressStatus::met)
    sentences += say(language, QT_TRANSLATE_NOOP("Monitoring", "The latest value is at the target or beyond it."));
  else if (progress.reason != Reason::none)
    sentences += say(language, QT_TRANSLATE_NOOP("Monitoring", "Compared without a ratio: %1."),
                     {reasonWords(progress.reason, language)});
  if (progress.value) sentences += limitWords(state, preset, language);
  if (progress.score)
    sentences +=
        say(language, QT_TRANSLATE_NOOP("Monitoring", "Score: %1 of −5 to 5."), {language.number(*progress.score, 2)});
  for (const Reason remark : progress.remarks)
    sentences += say(language, QT_TRANSLATE_NOOP("Monitoring", "Note: %1."), {reasonWords(remark, language)});
  const QString source = preset.source.isEmpty() ? methodSource(preset.method, language) : preset.source;
  sentences += say(language, QT_TRANSLATE_NOOP("Monitoring", "Method: %1 (%2)."),
                   {preset.name.isEmpty() ? methodWords(preset.method, language) : preset.name, source});
  return sentences;
}

QString forecastWords(const IndicatorState& state, const std::optional<Forecast>& forecast, const Language& language) {
  if (!forecast || !state.target) return {};
  static constexpr const char* names[] = {QT_TRANSLATE_NOOP("Monitoring", "Theil–Sen"),
                                          QT_TRANSLATE_NOOP("Monitoring", "least squares"),
                                          QT_TRANSLATE_NOOP("Monitoring", "line through two points")};
  const auto number = [&](double value) { return language.number(value, std::abs(value) < 100 ? 1 : 0); };
  const QString date = language.date(state.target->date), method = say(language, names[int(forecast->method)]),
                points = language.number(qint64(forecast->points));
  QString words =
      forecast->low
          ? say(language,
                QT_TRANSLATE_NOOP("Monitoring",
                                  "If it goes on like this, %1 brings %2 (range %3 to %4; %5, %6 points)."),
                {date, number(forecast->value), number(*forecast->low), number(*forecast->high), method, points})
          : say(language, QT_TRANSLATE_NOOP("Monitoring", "If it goes on like this, %1 brings %2 (%3; no range)."),
                {date, number(forecast->value), method});
  if (forecast->clipped) words += u' ' + say(language, QT_TRANSLATE_NOOP("Monitoring", "Held at the natural limit."));
  return words;
}

}  // namespace iap

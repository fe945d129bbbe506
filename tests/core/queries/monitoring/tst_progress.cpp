// SPDX-License-Identifier: GPL-3.0-or-later
// Progress methods, trends, roll-up and schedules against worked examples of their sources, laws, and every edge case.
#include <QTest>
#include <cmath>
#include <random>

#include "queries/monitoring/network.h"
#include "queries/monitoring/rollup.h"
#include "queries/monitoring/trend.h"

using namespace iap;

namespace {

constexpr StatusMethod methods[] = {StatusMethod::planPace, StatusMethod::growth, StatusMethod::linearProjection,
                                    StatusMethod::unChart, StatusMethod::achievement};

ProgressInput input(double base, double baseYear, double value, double year, std::optional<double> target,
                    std::optional<double> targetYear, int desired, std::optional<double> limit = {}) {
  ProgressInput made;
  made.base = TimedValue{baseYear, base};
  made.current = TimedValue{year, value};
  made.target = target;
  made.targetTime = targetYear;
  made.desired = desired;
  made.limit = limit;
  return made;
}

Progress by(StatusMethod method, const ProgressInput& in) { return progress(shippedPreset(method), in); }

bool near(std::optional<double> value, double wanted, double relative = 1e-9) {
  return value && std::abs(*value - wanted) <= relative * std::max(1.0, std::abs(wanted));
}

}  // namespace

class TstProgress : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  // Poverty rate, Open SDG documentation of Statistics Canada's progress measure; numbers worked out by hand from its
  // formulas.
  void growthRatioOfItsSource() {
    const Progress poverty = by(StatusMethod::growth, input(14.5, 2015, 10.4, 2023, 7.25, 2030, -1));
    QCOMPARE(poverty.status, ProgressStatus::moderateProgress);
    QVERIFY(near(poverty.value, (std::pow(10.4 / 14.5, 1.0 / 8) - 1) * -1 / std::abs(std::pow(0.5, 1.0 / 15) - 1)));
    QVERIFY(near(poverty.value, 0.9011, 1e-4));
    QVERIFY(near(poverty.score, 2.1507, 1e-4));
    const Progress away = by(StatusMethod::growth, input(26866, 2016, 36058, 2024, 13433, 2028, -1));
    QCOMPARE(away.status, ProgressStatus::deterioration);
    QVERIFY(near(away.value, -0.6676, 1e-4));
    QCOMPARE(away.score, std::optional(-5.0));
    // Near a natural limit less growth is asked for.
    const Progress high = by(StatusMethod::growth, input(90, 2015, 93.2, 2021, {}, {}, 1, 100));
    QCOMPARE(high.status, ProgressStatus::substantialProgress);
    QVERIFY(near(high.score, 2.8154, 1e-4));
    const Progress same = by(StatusMethod::growth, input(90, 2015, 93.2, 2021, {}, {}, 1));
    QCOMPARE(same.status, ProgressStatus::moderateProgress);
    // At the limit itself: kept is the best, left is the worst.
    QCOMPARE(by(StatusMethod::growth, input(100, 2015, 100, 2021, {}, {}, 1, 100)).score, std::optional(5.0));
    QCOMPARE(by(StatusMethod::growth, input(100, 2015, 90, 2021, {}, {}, 1, 100)).status,
             ProgressStatus::deterioration);
  }
  void growthWithoutTargetHasItsOwnScore() {
    struct Row {
      double value;
      ProgressStatus status;
    };
    for (const Row& row : {Row{120, ProgressStatus::substantialProgress},
                           {105, ProgressStatus::moderateProgress},
                           {101, ProgressStatus::limitedProgress},
                           {100, ProgressStatus::limitedProgress},
                           {99, ProgressStatus::deterioration}}) {
      const Progress found = by(StatusMethod::growth, input(100, 2015, row.value, 2020, {}, {}, 1));
      QCOMPARE(found.status, row.status);
      const double v = std::pow(row.value / 100, 0.2) - 1;
      QVERIFY(near(found.value, v));
      const double score = v < 0       ? std::max(125 * v - 2.5, -5.0)
                           : v < 0.005 ? 500 * v - 2.5
                           : v < 0.015 ? 250 * v - 1.25
                                       : std::min(500 * v - 5, 5.0);
      QVERIFY(near(found.score, score));
    }
  }
  // United Nations progress chart, technical note 2023, as restated by the statistics office of the Basque Country.
  void unChartOfItsSource() {
    const Progress poverty = by(StatusMethod::unChart, input(14.5, 2015, 10.4, 2023, 7.25, 2030, -1));
    QCOMPARE(poverty.status, ProgressStatus::fairProgress);
    QVERIFY(near(poverty.value, 0.927, 1e-3));
    QVERIFY(!poverty.score);
    const auto without = [](double value) {
      return by(StatusMethod::unChart, input(100, 2015, value, 2020, {}, {}, 1)).status;
    };
    QCOMPARE(without(100 * std::pow(1.021, 5)), ProgressStatus::onTrack);
    QCOMPARE(without(100 * std::pow(1.019, 5)), ProgressStatus::fairProgress);
    QCOMPARE(without(100 * std::pow(1.004, 5)), ProgressStatus::stagnationOrRegression);
    // Met wins over the trend; within a point of a full share counts as met.
    QCOMPARE(by(StatusMethod::unChart, input(110, 2015, 105, 2020, 100, 2030, 1)).status, ProgressStatus::onTrack);
    ProgressInput close = input(99.2, 2015, 99.1, 2020, 100, 2030, 1);
    QCOMPARE(by(StatusMethod::unChart, close).status, ProgressStatus::stagnationOrRegression);
    close.percent = true;
    QCOMPARE(by(StatusMethod::unChart, close).status, ProgressStatus::onTrack);
    QVERIFY(by(StatusMethod::unChart, close).remarks.contains(Reason::closeToLimit));
  }
  // German Sustainable Development Strategy: status from the six latest annual values.
  void linearProjectionOfItsSource() {
    ProgressInput in = input(0, 0, 0, 0, 35, 2030, -1);
    in.values = {{2016, 71.539}, {2017, 70.1}, {2018, 68.2}, {2019, 66.0}, {2020, 63.9}, {2021, 60.736}};
    const Progress found = by(StatusMethod::linearProjection, in);
    QCOMPARE(found.status, ProgressStatus::cloud);
    QVERIFY(near(found.value, 0.244, 5e-3));
    // The four words, by the target that the same line leads to: projection for 2030 is 41.29.
    const auto word = [&](double target) {
      in.target = target;
      return by(StatusMethod::linearProjection, in).status;
    };
    QCOMPARE(word(41.0), ProgressStatus::sun);
    QCOMPARE(word(38.0), ProgressStatus::sunAndCloud);
    QCOMPARE(word(30.0), ProgressStatus::cloud);
    QCOMPARE(word(61.0), ProgressStatus::sun);  // met already
    in.desired = 1;
    QCOMPARE(word(80.0), ProgressStatus::thunderstorm);
    in.values.removeFirst();
    QCOMPARE(by(StatusMethod::linearProjection, in).reason, Reason::tooFewValues);
    // Real years count: a gap of ten years makes the slope flatter.
    in.values.prepend({2006, 71.539});
    in.desired = -1;
    in.target = 35;
    QVERIFY(*by(StatusMethod::linearProjection, in).value > 0.24);
  }
  void planPaceFollowsItsMilestones() {
    const Progress poverty = by(StatusMethod::planPace, input(14.5, 2015, 10.4, 2023, 7.25, 2030, -1));
    QCOMPARE(poverty.status, ProgressStatus::onPath);
    QVERIFY(near(poverty.value, 0.565517241379 / 0.533333333333, 1e-9));
    ProgressInput in = input(0, 2020, 10, 2022, 100, 2030, 1);
    QVERIFY(near(by(StatusMethod::planPace, in).value, 0.5));
    QCOMPARE(by(StatusMethod::planPace, in).status, ProgressStatus::offPath);
    // A slow start that was planned is no delay.
    in.milestones = {{2025, 25}};
    QVERIFY(near(by(StatusMethod::planPace, in).value, 1));
    QCOMPARE(by(StatusMethod::planPace, in).status, ProgressStatus::onPath);
    QCOMPARE(plannedValue({2020, 0}, in.milestones, {2030, 100}, 2027.5), 62.5);
    QCOMPARE(plannedValue({2020, 0}, in.milestones, {2030, 100}, 2031), 100.0);
    QCOMPARE(plannedValue({2020, 0}, in.milestones, {2030, 100}, 2019), 0.0);
    // Nothing was planned to have changed by now: compared, without a ratio.
    in.milestones = {{2025, 0}};
    QCOMPARE(by(StatusMethod::planPace, in).status, ProgressStatus::onPath);
    QVERIFY(!by(StatusMethod::planPace, in).value);
  }
  // Implementing Regulation (EU) 215/2014, Article 6: 85 and 65 per cent.
  void achievementHasTheLimitsOfTheRegulation() {
    const auto word = [](double value) {
      return by(StatusMethod::achievement, input(0, 2020, value, 2022, 100, 2023, 1)).status;
    };
    QCOMPARE(word(85), ProgressStatus::met);
    QCOMPARE(word(84.999), ProgressStatus::notMet);
    QCOMPARE(word(65), ProgressStatus::notMet);
    QCOMPARE(word(64.999), ProgressStatus::seriousFailure);
  }

  // The rows of the table of edge cases in docs/methods.md.
  void edgeCases() {
    ProgressInput in = input(10, 2015, 12, 2020, 20, 2030, 1);
    in.base.reset();
    for (const StatusMethod method : {StatusMethod::planPace, StatusMethod::growth, StatusMethod::unChart})
      QCOMPARE(by(method, in).reason, Reason::noBaseline);
    QCOMPARE(by(StatusMethod::achievement, in).value, std::optional(0.6));
    // No target: growth and the UN chart have a status, the others none.
    in = input(10, 2015, 12, 2020, {}, {}, 1);
    QCOMPARE(by(StatusMethod::growth, in).status, ProgressStatus::substantialProgress);
    for (const StatusMethod method :
         {StatusMethod::planPace, StatusMethod::linearProjection, StatusMethod::achievement})
      QCOMPARE(by(method, in).reason, Reason::noTarget);
    // Target equals baseline: kept is achieved, left is off.
    in = input(10, 2015, 10, 2020, 10, 2030, 1);
    QCOMPARE(by(StatusMethod::growth, in).status, ProgressStatus::targetAchieved);
    QCOMPARE(by(StatusMethod::growth, in).score, std::optional(5.0));
    QVERIFY(!percentAchieved(10, 10, 10));
    in.current->value = 9;
    QCOMPARE(by(StatusMethod::growth, in).status, ProgressStatus::deterioration);
    QCOMPARE(by(StatusMethod::growth, in).reason, Reason::noPlannedChange);
    QCOMPARE(by(StatusMethod::planPace, in).status, ProgressStatus::offPath);
    // The target lies against the wanted direction: told, and the test "achieved" comes first.
    in = input(10, 2015, 9, 2020, 8, 2030, 1);
    QCOMPARE(by(StatusMethod::growth, in).status, ProgressStatus::targetAchieved);
    in.current->value = 7;
    QCOMPARE(by(StatusMethod::growth, in).status, ProgressStatus::deterioration);
    QVERIFY(by(StatusMethod::growth, in).remarks.contains(Reason::wrongSide));
    // Zero: replaced in the growth ratio alone.
    in = input(0, 2015, 3, 2020, 10, 2030, 1);
    QVERIFY(by(StatusMethod::growth, in).remarks.contains(Reason::zeroReplaced));
    QCOMPARE(by(StatusMethod::unChart, in).reason, Reason::baselineZero);
    QVERIFY(near(by(StatusMethod::planPace, in).value, 0.9));
    in = input(10, 2015, 0.0005, 2020, 0, 2030, -1);
    QCOMPARE(by(StatusMethod::growth, in).status, ProgressStatus::targetAchieved);  // 0 counts as 0.001
    // Signs.
    in = input(-5, 2015, 4, 2020, 5, 2030, 1);
    QCOMPARE(by(StatusMethod::growth, in).reason, Reason::signChange);
    QCOMPARE(by(StatusMethod::unChart, in).reason, Reason::signChange);
    QVERIFY(by(StatusMethod::planPace, in).value);
    in = input(-20, 2015, -15, 2020, -10, 2030, 1);
    QVERIFY(*by(StatusMethod::growth, in).value > 0);
    // One point, and points of one year.
    in = input(10, 2015, 12, 2015, 20, 2030, 1);
    QCOMPARE(by(StatusMethod::growth, in).reason, Reason::onePoint);
    QCOMPARE(by(StatusMethod::planPace, in).reason, Reason::onePoint);
    in.current->time = 2015.5;
    QCOMPARE(by(StatusMethod::growth, in).reason, Reason::underOneYear);
    QCOMPARE(by(StatusMethod::planPace, in).status, ProgressStatus::onPath);
    // Directions, dates.
    in = input(10, 2015, 12, 2020, 20, 2030, 0);
    QCOMPARE(by(StatusMethod::planPace, in).reason, Reason::noDirection);
    in = input(10, 2015, 12, 2020, 20, {}, 1);
    QCOMPARE(by(StatusMethod::planPace, in).reason, Reason::noTargetDate);
    in = input(10, 2015, 12, 2020, 20, 2014, 1);
    QCOMPARE(by(StatusMethod::growth, in).reason, Reason::targetBeforeBase);
    // Beyond the target the share goes on.
    QCOMPARE(percentAchieved(0, 150, 100), std::optional(1.5));
    QCOMPARE(percentAchieved(100, 100, 50), std::optional(0.0));
    QVERIFY(!std::signbit(*percentAchieved(100, 100, 50)));
    // A share of nothing, of a decrease.
    QCOMPARE(by(StatusMethod::achievement, input(0, 2015, 3, 2020, 0, 2030, 1)).reason, Reason::targetNotPositive);
    QCOMPARE(by(StatusMethod::achievement, input(9, 2015, 3, 2020, 1, 2030, -1)).reason, Reason::onlyIncrease);
  }
  void baselineAndValueAreChosenFromASeries() {
    const QList<TimedValue> values{{2012, 1}, {2016, 2}, {2020, 3}, {2032, 4}};
    const ChosenValues chosen = chosenValues(values, 2015, 2030);
    QCOMPARE(chosen.base, std::optional(TimedValue{2016, 2}));
    QCOMPARE(chosen.current, std::optional(TimedValue{2020, 3}));
    QCOMPARE(chosen.remarks, (QList<Reason>{Reason::baseYearMoved, Reason::afterTargetDate}));
    QVERIFY(chosenValues(values, 2016, {}).remarks.isEmpty());
    QVERIFY(!chosenValues({{2032, 4}}, 2015, 2030).current);
  }

  // Units don't matter, nor does the side from which one looks.
  void laws() {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> value(1, 100), factor(0.01, 1000);
    std::uniform_int_distribution<int> coin(0, 1);
    for (int i = 0; i < 2000; ++i) {
      const int d = coin(random) ? 1 : -1;
      ProgressInput in = input(value(random), 2015, value(random), 2022, value(random), 2030, d);
      for (int y = 0; y < 6; ++y) in.values.append({2017.0 + y, value(random)});
      const double scale = factor(random);
      ProgressInput scaled = in, mirrored = in;
      for (TimedValue* each : {&*scaled.base, &*scaled.current}) each->value *= scale;
      *scaled.target *= scale;
      for (TimedValue& each : scaled.values) each.value *= scale;
      for (TimedValue* each : {&*mirrored.base, &*mirrored.current}) each->value *= -1;
      *mirrored.target *= -1;
      for (TimedValue& each : mirrored.values) each.value *= -1;
      mirrored.desired = -d;
      for (const StatusMethod method : methods) {
        const Progress a = by(method, in), b = by(method, scaled);
        QCOMPARE(a.value.has_value(), b.value.has_value());
        if (a.value) QVERIFY(near(b.value, *a.value, 1e-7));
        if (method != StatusMethod::achievement) QCOMPARE(by(method, mirrored).status, a.status);
        // Never a number that is none.
        if (a.value) QVERIFY(std::isfinite(*a.value));
        QVERIFY(!a.score || (*a.score >= -5 && *a.score <= 5));
        QVERIFY(a.status != ProgressStatus::notAvailable || a.reason != Reason::none);
      }
    }
  }

  // Certified values of the National Institute of Standards and Technology, Statistical Reference Datasets, "Norris".
  void leastSquaresReachesCertifiedValues() {
    const QList<TimedValue> norris{
        {0.2, 0.1},     {337.4, 338.8}, {118.2, 118.1}, {884.6, 888.0}, {10.1, 9.2},    {226.5, 228.1},
        {666.3, 668.5}, {996.3, 998.5}, {448.6, 449.1}, {777.0, 778.9}, {558.2, 559.2}, {0.4, 0.3},
        {0.6, 0.1},     {775.5, 778.1}, {666.9, 668.8}, {338.0, 339.3}, {447.5, 448.9}, {11.6, 10.8},
        {556.0, 557.7}, {228.1, 228.3}, {995.8, 998.0}, {887.6, 888.8}, {120.2, 119.6}, {0.3, 0.3},
        {0.3, 0.6},     {556.8, 557.6}, {339.1, 339.3}, {887.2, 888.0}, {999.0, 998.5}, {779.0, 778.9},
        {11.1, 10.2},   {118.3, 117.6}, {229.2, 228.9}, {669.1, 668.4}, {448.9, 449.2}, {0.5, 0.2}};
    const Trend trend = leastSquares(norris);
    QCOMPARE(trend.points, 36);
    QVERIFY(near(trend.intercept, -0.262323073774029, 1e-12));
    QVERIFY(near(trend.slope, 1.00211681802045, 1e-12));
    QVERIFY(near(trend.interceptError, 0.232818234301152, 1e-12));
    QVERIFY(near(trend.slopeError, 0.429796848199937e-3, 1e-12));
    QVERIFY(near(trend.rSquared, 0.999993745883712, 1e-12));
  }
  void oneBadYearDoesNotTiltTheilSen() {
    const QList<TimedValue> points{{2020, 10}, {2021, 12}, {2022, 11}, {2023, 15}, {2024, 30}};
    QCOMPARE(theilSen(points).slope, std::optional(3.0));
    QVERIFY(near(leastSquares(points).slope, 4.3));
    const auto robust = forecast(points, 2026, TrendMethod::theilSen),
               square = forecast(points, 2026, TrendMethod::leastSquares);
    QVERIFY(near(robust->value, 24));
    QVERIFY(near(square->value, 32.8));
    for (const auto& each : {robust, square}) {
      QCOMPARE(each->points, 5);
      QVERIFY(*each->low <= each->value && each->value <= *each->high);
      QVERIFY(*each->low < *each->high);
    }
    const auto held = forecast(points, 2040, TrendMethod::theilSen, {}, 50);
    QCOMPARE(held->value, 50.0);
    QVERIFY(held->clipped);
    // Two points give a line and no range, one point nothing.
    const auto two = forecast(points.mid(0, 2), 2026, TrendMethod::theilSen);
    QCOMPARE(two->method, TrendMethod::twoPoints);
    QVERIFY(!two->low && near(two->value, 22));
    QVERIFY(!forecast(points.mid(0, 1), 2026, TrendMethod::theilSen));
    QVERIFY(!theilSen({{1, 1}, {1, 2}, {1, 3}}).slope);
  }

  // The worked example of the source: two members in a group, averaged first.
  void groupsAreAveragedFirst() {
    const auto member = [](double score, ProgressStatus status) { return RollUpMember{score, status, 1, {}}; };
    RollUpMember group;
    group.group = {member(-3.2189, ProgressStatus::deterioration), member(-1.7888, ProgressStatus::limitedProgress)};
    const RollUp sum = rollUp({group, member(-1.7485, ProgressStatus::limitedProgress)});
    QVERIFY(near(sum.score, -2.126175));
    QCOMPARE(sum.status, ProgressStatus::limitedProgress);
    QCOMPARE(sum.scored, 3);
    // Without score a member changes the coverage, never the mean.
    const RollUp less = rollUp({group, member(-1.7485, ProgressStatus::limitedProgress), RollUpMember{}});
    QCOMPARE(less.score, sum.score);
    QVERIFY(near(less.coverage, 2.0 / 3));
    const RollUpMember done = member(5, ProgressStatus::targetAchieved);
    QCOMPARE(rollUp({done, done}).status, ProgressStatus::targetAchieved);
    QCOMPARE(rollUp({done, member(5, ProgressStatus::substantialProgress)}).status,
             ProgressStatus::substantialProgress);
    QVERIFY(!rollUp({}).score);
    RollUpMember weightless = done;
    weightless.weight = 0;
    QVERIFY(!rollUp({weightless}).score);
    RollUpMember heavy = member(4, ProgressStatus::substantialProgress);
    heavy.weight = 3;
    QVERIFY(near(rollUp({heavy, member(0, ProgressStatus::moderateProgress)}).score, 3));
  }

  // Published schedule of the R package criticalpath: a lag of two days between A and B.
  void scheduleWithALag() {
    const Network network = scheduleNetwork({1, 3, 3, 1}, {{0, 1}, {1, 2, DependencyType::fs, 2}, {2, 3}});
    QCOMPARE(network.duration, 10.0);
    QCOMPARE(network.times[2].earlyStart, 6.0);
    QCOMPARE(network.times[2].earlyFinish, 9.0);
    for (const NetworkTimes& times : network.times) QVERIFY(times.critical);
  }
  void allKindsOfLinks() {
    // A (5) and B (3): where B lies by each kind of link, with and without lag.
    struct Row {
      DependencyType type;
      double lag, start;
    };
    for (const Row& row : {Row{DependencyType::fs, 0, 5},
                           {DependencyType::fs, -2, 3},
                           {DependencyType::ss, 1, 1},
                           {DependencyType::ff, 0, 2},
                           {DependencyType::ff, 4, 6},
                           {DependencyType::sf, 0, -3},
                           {DependencyType::sf, 2, -1}}) {
      const Network network = scheduleNetwork({5, 3}, {{0, 1, row.type, row.lag}});
      QCOMPARE(network.times[1].earlyStart, row.start);
      QCOMPARE(network.times[1].earlyFinish, row.start + 3);
    }
    // Two ways of different length: the short one has the difference as float.
    const Network two = scheduleNetwork({1, 5, 2, 1}, {{0, 1}, {0, 2}, {1, 3}, {2, 3}});
    QCOMPARE(two.times[2].totalFloat, 3.0);
    QCOMPARE(two.times[2].freeFloat, 3.0);
    QVERIFY(!two.times[2].critical && two.times[1].critical);
    QCOMPARE(two.times[2].lateStart, 4.0);
    const Network loop = scheduleNetwork({1, 1, 1, 1}, {{0, 1}, {1, 2}, {2, 1}, {2, 3}});
    QVERIFY(loop.times.isEmpty());
    QCOMPARE(loop.loops, (QList<QList<int>>{{1, 2}}));
    QVERIFY(scheduleNetwork({}, {}).times.isEmpty());
  }
  // Whatever the network: no link is broken, late is never before early of a critical chain, and moving one critical
  // activity's end moves the project's.
  void networkLaws() {
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
      const int count = 2 + int(random() % 12);
      QList<double> durations;
      for (int i = 0; i < count; ++i) durations += double(random() % 10);
      QList<NetworkLink> links;
      for (int i = 0; i < count; ++i)
        for (int k = i + 1; k < count; ++k)
          if (random() % 3 == 0) links.append({i, k, DependencyType(random() % 4), double(int(random() % 7) - 3)});
      const Network network = scheduleNetwork(durations, links);
      for (const bool late : {false, true})
        for (const NetworkLink& link : links) {
          const NetworkTimes &a = network.times[link.predecessor], &b = network.times[link.successor];
          const double start = late ? a.lateStart : a.earlyStart, finish = late ? a.lateFinish : a.earlyFinish,
                       start2 = late ? b.lateStart : b.earlyStart, finish2 = late ? b.lateFinish : b.earlyFinish;
          const bool fromFinish = link.type == DependencyType::fs || link.type == DependencyType::ff,
                     toStart = link.type == DependencyType::fs || link.type == DependencyType::ss;
          QVERIFY((toStart ? start2 : finish2) >= (fromFinish ? finish : start) + link.lag - 1e-9);
        }
      for (const NetworkTimes& times : network.times) QVERIFY(times.freeFloat <= times.totalFloat + 1e-9);
    }
  }
};

QTEST_GUILESS_MAIN(TstProgress)
#include "tst_progress.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Monitoring of a plan: values, edge cases of dates and data, roll-up, risks, money.
#include <QTest>
#include <cmath>

#include "edits/actions.h"
#include "edits/records.h"
#include "exchange/tablefiles.h"
#include "queries/monitoring/report.h"

using namespace iap;

namespace {
QDate day(int year, int month = 12, int d = 31) { return QDate(year, month, d); }
}  // namespace

class TstIndicatorState : public QObject {
  Q_OBJECT

  Plan plan_;
  IndicatorId indicator_;
  SeriesId series_;
  qint64 next_ = 1000;

  void make(Direction direction, Cumulation cumulation, Number base, const Date& baseDate, Number target,
            const Date& targetDate, const QString& unit = {}) {
    plan_ = {};
    Indicator indicator;
    indicator.id = indicator_ = {++next_};
    indicator.direction = direction;
    indicator.cumulation = cumulation;
    indicator.unit = unit;
    plan_.indicators.put(indicator);
    Series series;
    series.id = series_ = {++next_};
    series.indicator = indicator_;
    series.baseline = base;
    series.baselineDate = baseDate;
    plan_.series.put(series);
    if (target) plan(target, targetDate);
  }
  void plan(Number value, const Date& date, TargetKind kind = TargetKind::target) {
    Target target;
    target.id = {++next_};
    target.series = series_;
    target.value = value;
    target.date = date;
    target.kind = kind;
    plan_.targets.put(target);
  }
  Measurement measure(const Date& date, Number value, MeasurementStatus status = MeasurementStatus::normal) {
    Measurement m;
    m.id = {++next_};
    m.series = series_;
    m.date = date;
    m.value = value;
    m.status = status;
    m.entered = Instant{next_};
    plan_.measurements.put(m);
    return m;
  }
  Links links() { return Links(plan_); }
  IndicatorState state(QDate asOf, StatusMethod method = StatusMethod::planPace) {
    links_ = std::make_unique<Links>(plan_);
    return seriesState(*links_, *plan_.series.find(series_), shippedPreset(method), asOf);
  }
  void change(const std::function<void(Indicator&)>& how) {
    Indicator indicator = *plan_.indicators.find(indicator_);
    how(indicator);
    plan_.indicators.put(indicator);
  }
  std::unique_ptr<Links> links_;

 private Q_SLOTS:
  void sumsOfPeriodsAndLatestValues() {
    // 200 participants wanted: 40 and 70 are 110 as a sum, 70 as a state.
    for (const auto& [kind, value] : {std::pair(Cumulation::flow, 110.0), {Cumulation::stock, 70.0}}) {
      make(Direction::increase, kind, 0, Date::ofYear(2025), 200, Date::ofYear(2026));
      measure(Date::ofQuarter(2026, 1), 40);
      measure(Date::ofQuarter(2026, 2), 70);
      const IndicatorState found = state(day(2026));
      QCOMPARE(found.current, std::optional(value));
      QCOMPARE(found.percentAchieved, std::optional(value / 200));
      QCOMPARE(found.achievementRatio, std::optional(value / 200));
    }
    // What lies after the day is not known yet.
    QCOMPARE(state(day(2026, 4, 30)).current, std::optional(40.0));
    // A year that holds its quarters is not added to them.
    make(Direction::increase, Cumulation::flow, 0, Date::ofYear(2024), 200, Date::ofYear(2026));
    measure(Date::ofQuarter(2025, 4), 30);
    measure(Date::ofYear(2025), 100);
    QCOMPARE(state(day(2026)).current, std::optional(100.0));
    // A sum that falls is told, unless it is a correction.
    measure(Date::ofMonth(2026, 2), -5);
    QVERIFY(state(day(2026)).progress.remarks.contains(Reason::valueFalls));
    QCOMPARE(state(day(2026)).current, std::optional(95.0));
  }
  void ratesComeFromWhatTheyAreMadeOf() {
    make(Direction::increase, Cumulation::rate, 40, Date::ofYear(2024), 50, Date::ofYear(2026), QStringLiteral("%"));
    Measurement m = measure(Date::ofYear(2025), {});
    m.numerator = 45;
    m.denominator = 100;
    plan_.measurements.put(m);
    const IndicatorState found = state(day(2025));
    QCOMPARE(found.current, std::optional(45.0));
    QVERIFY(found.progress.remarks.contains(Reason::converted));
    // 40 to 45 per cent: 5 points, an eighth more.
    QVERIFY(found.percentUnit);
    QCOMPARE(found.change, std::optional(5.0));
    QCOMPARE(found.relativeChange, std::optional(0.125));
  }
  void laterRevisionsAndProvisionalValues() {
    make(Direction::increase, Cumulation::stock, 0, Date::ofYear(2024), 100, Date::ofYear(2030));
    measure(Date::ofYear(2025), 10);
    measure(Date::ofYear(2025), 12, MeasurementStatus::provisional);
    const IndicatorState found = state(day(2026));
    QCOMPARE(found.current, std::optional(12.0));
    QVERIFY(found.progress.remarks.contains(Reason::twoValues));
    QVERIFY(found.progress.remarks.contains(Reason::provisional));
  }
  void aMissingValueIsNoZero() {
    make(Direction::increase, Cumulation::flow, 0, Date::ofYear(2024), 100, Date::ofYear(2030));
    measure(Date::ofYear(2025), 10);
    const auto before = state(day(2027)).current;
    measure(Date::ofYear(2026), {});
    QCOMPARE(state(day(2027)).current, before);
  }
  void nothingIsComparedAcrossABreak() {
    make(Direction::increase, Cumulation::stock, 10, Date::ofYear(2020), 100, Date::ofYear(2030));
    measure(Date::ofYear(2022), 40);
    QVERIFY(state(day(2025)).progress.value);
    measure(Date::ofYear(2023), 44, MeasurementStatus::break_);
    const IndicatorState found = state(day(2025));
    QCOMPARE(found.progress.reason, Reason::breakInSeries);
    QVERIFY(!found.change && !found.percentAchieved);
    QCOMPARE(state(day(2025), StatusMethod::achievement).progress.value, std::optional(0.44));
    // The forecast begins at the break: one point is none.
    QVERIFY(!forecastOf(found));
  }
  void theTargetDateEndsTheRace() {
    make(Direction::increase, Cumulation::stock, 0, Date::ofYear(2020), 100, Date::ofYear(2025));
    measure(Date::ofYear(2024), 90);
    QVERIFY(state(day(2026)).progress.remarks.contains(Reason::dataBeforeTargetDate));
    // Met a year late stays missed.
    measure(Date::ofYear(2026), 110);
    const IndicatorState late = state(day(2026));
    QCOMPARE(late.current, std::optional(90.0));
    QVERIFY(late.progress.remarks.contains(Reason::afterTargetDate));
    QVERIFY(late.progress.status != ProgressStatus::targetAchieved);
    // A value of the last day is in time.
    measure(Date::ofDay(day(2025)), 100);
    QCOMPARE(state(day(2026)).progress.status, ProgressStatus::targetAchieved);
  }
  void metThenLost() {
    make(Direction::increase, Cumulation::stock, 0, Date::ofYear(2020), 100, Date::ofYear(2030));
    plan(50, Date::ofYear(2023), TargetKind::milestone);
    measure(Date::ofYear(2023), 110);
    QCOMPARE(state(day(2023)).progress.status, ProgressStatus::targetAchieved);
    measure(Date::ofYear(2024), 20);
    const IndicatorState lost = state(day(2024));
    QVERIFY(lost.progress.status != ProgressStatus::targetAchieved);
    // Its milestone stays met by what was measured then.
    QCOMPARE(lost.milestones.first().state, MilestoneState::met);
    QCOMPARE(lost.milestones.last().state, MilestoneState::notDue);
  }
  void milestones() {
    make(Direction::decrease, Cumulation::stock, 20, Date::ofYear(2020), 10, Date::ofYear(2027));
    plan(18, Date::ofYear(2022), TargetKind::milestone);
    plan(15, Date::ofYear(2024), TargetKind::milestone);
    measure(Date::ofYear(2022), 19);
    const auto words = [&](QDate asOf) {
      QStringList all;
      for (const MilestoneStatus& each : state(asOf).milestones) all += word(each.state);
      return all.join(u',');
    };
    QCOMPARE(words(day(2023)), QStringLiteral("missed,not due,not due"));
    QCOMPARE(words(day(2024, 11, 15)), QStringLiteral("missed,due,not due"));
    QCOMPARE(words(day(2025)), QStringLiteral("missed,not measured,not due"));
    measure(Date::ofMonth(2024, 6), 14);
    QCOMPARE(words(day(2025)), QStringLiteral("missed,met,not due"));
  }
  void rangesFloorsAndAnswers() {
    make(Direction::range, Cumulation::rate, 40, Date::ofYear(2020), 0, Date::ofYear(2030));
    change([](Indicator& i) {
      i.rangeLow = 60;
      i.rangeHigh = 80;
    });
    measure(Date::ofYear(2025), 50);
    // Half of the way to the range in half of the time.
    QCOMPARE(state(day(2025)).progress.status, ProgressStatus::onPath);
    QVERIFY(std::abs(*state(day(2025)).progress.value - 1) < 1e-9);
    QCOMPARE(state(day(2025), StatusMethod::growth).progress.reason, Reason::linearOnly);
    measure(Date::ofYear(2026), 70);
    QCOMPARE(state(day(2026)).progress.status, ProgressStatus::targetAchieved);
    measure(Date::ofYear(2027), 95);
    QVERIFY(state(day(2027)).progress.status != ProgressStatus::targetAchieved);

    make(Direction::maintain, Cumulation::rate, 62, Date::ofYear(2025), 60, Date::ofYear(2030));
    measure(Date::ofYear(2025), 62);
    QCOMPARE(state(day(2025)).progress.status, ProgressStatus::targetAchieved);
    measure(Date::ofYear(2026), 59);
    QCOMPARE(state(day(2026)).progress.reason, Reason::notMaintained);
    QCOMPARE(state(day(2026), StatusMethod::linearProjection).progress.status, ProgressStatus::thunderstorm);

    make(Direction::binary, Cumulation::stock, 0, Date::ofYear(2025), 1, Date::ofYear(2027));
    measure(Date::ofYear(2026), 0);
    QCOMPARE(state(day(2026)).progress.reason, Reason::notDue);
    QCOMPARE(state(day(2028)).progress.status, ProgressStatus::offPath);
    measure(Date::ofYear(2027), 1);
    QCOMPARE(state(day(2028)).progress.status, ProgressStatus::targetAchieved);

    make(Direction::qualitative, Cumulation::notStated, {}, {}, {}, {});
    QCOMPARE(state(day(2026)).progress.reason, Reason::qualitative);
    QCOMPARE(standing(state(day(2026)).progress.status), Standing::unknown);
  }
  void theDirectionMayFollowFromThePlan() {
    make(Direction::notStated, Cumulation::stock, 20, Date::ofYear(2020), 10, Date::ofYear(2030));
    measure(Date::ofYear(2025), 15);
    const IndicatorState found = state(day(2025));
    QCOMPARE(found.progress.status, ProgressStatus::onPath);
    QVERIFY(found.progress.remarks.contains(Reason::directionInferred));
  }
  void anUnstatedBaselineIsTheNextMeasuredYear() {
    make(Direction::increase, Cumulation::stock, {}, Date::ofYear(2020), 100, Date::ofYear(2030));
    measure(Date::ofYear(2022), 20);
    measure(Date::ofYear(2024), 40);
    const IndicatorState found = state(day(2025));
    QCOMPARE(found.base, std::optional(20.0));
    QCOMPARE(found.baseDate, Date::ofYear(2022));
    QVERIFY(found.progress.remarks.contains(Reason::baseYearMoved));
  }
  void neededFromNowOn() {
    make(Direction::decrease, Cumulation::rate, 14.5, Date::ofYear(2015), 7.25, Date::ofYear(2030));
    measure(Date::ofYear(2023), 10.4);
    const IndicatorState found = state(day(2023));
    QVERIFY(std::abs(*found.neededPerYear + 0.45) < 1e-9);
    QVERIFY(std::abs(*found.neededGrowth + 0.0502) < 1e-4);
  }
  void annualValuesOfMonthsAndYears() {
    make(Direction::increase, Cumulation::stock, 0, Date::ofYear(2014), 100, Date::ofYear(2030));
    for (int year = 2015; year <= 2020; ++year) {
      measure(Date::ofMonth(year, 3), 1);  // the year's own value or its last one counts
      if (year % 2)
        measure(Date::ofYear(year), 10 * (year - 2014));
      else
        measure(Date::ofMonth(year, 11), 10 * (year - 2014));
    }
    const IndicatorState found = state(day(2020), StatusMethod::linearProjection);
    QCOMPARE(found.progress.status, ProgressStatus::sun);
    QCOMPARE(found.progress.used.values.size(), 6);
    for (const ProgressTerm& term : found.progress.terms)
      if (qstrcmp(term.name, "slope") == 0) QVERIFY(std::abs(term.value - 10) < 1e-9);
  }
  void dataThatIsDueAndStale() {
    make(Direction::increase, Cumulation::stock, 0, Date::ofYear(2024), 100, Date::ofYear(2030));
    change([](Indicator& i) { i.frequency = Frequency::quarter; });
    for (int quarter = 1; quarter <= 3; ++quarter) {
      DueDate due;
      due.id = {++next_};
      due.indicator = indicator_;
      due.period = Date::ofQuarter(2025, quarter);
      due.due = Date::ofMonth(2025, quarter * 3 + 1);
      plan_.dueDates.put(due);
    }
    QCOMPARE(state(day(2025, 3, 20)).quality.state, DataState::due);
    measure(Date::ofMonth(2025, 2), 10);
    QCOMPARE(state(day(2025, 5, 15)).quality.state, DataState::upToDate);
    const DataQuality late = state(day(2025, 8, 10)).quality;
    QCOMPARE(late.state, DataState::overdue);
    QCOMPARE(late.duePeriods, 2);
    QCOMPARE(late.reported, 1);
    QCOMPARE(late.oldestMissing, Date::ofQuarter(2025, 2));
    QCOMPARE(state(day(2025, 12, 1)).quality.state, DataState::stale);
  }
  void partsOfACountAddUp() {
    make(Direction::increase, Cumulation::stock, 0, Date::ofYear(2024), 100, Date::ofYear(2030));
    measure(Date::ofYear(2025), 30);
    const SeriesId total = series_;
    for (const double value : {10.0, 18.0}) {
      Series part;
      part.id = series_ = {++next_};
      part.indicator = indicator_;
      part.total = false;
      part.dimension = QStringLiteral("sex");
      plan_.series.put(part);
      measure(Date::ofYear(2025), value);
    }
    series_ = total;
    const Links all(plan_);
    const QList<PartsCheck> checks = partsChecks(all, *plan_.indicators.find(indicator_), day(2026));
    QCOMPARE(checks.size(), 1);
    QVERIFY(checks.first().counts);
    QCOMPARE(checks.first().difference(), 2.0);
    QCOMPARE(checks.first().gapRatio(), std::optional(1.8));
  }
  void aPlanHasItsOwnLimits() {
    make(Direction::increase, Cumulation::stock, 0, Date::ofYear(2020), 100, Date::ofYear(2030));
    measure(Date::ofYear(2025), 46);
    StatusPreset preset;
    preset.id = {++next_};
    preset.name = QStringLiteral("Ours");
    preset.inForce = true;
    plan_.statusPresets.put(preset);
    StatusThreshold limit;
    limit.id = {++next_};
    limit.preset = preset.id;
    limit.status = QStringLiteral("on_path");
    limit.from = 0.9;
    plan_.statusThresholds.put(limit);
    const Links all(plan_);
    QCOMPARE(presetOf(plan_).name, QStringLiteral("Ours"));
    QCOMPARE(indicatorStates(all, presetOf(plan_), day(2025), Language()).first().progress.status,
             ProgressStatus::onPath);
    QCOMPARE(indicatorStates(all, shippedPreset(StatusMethod::planPace), day(2025), Language()).first().progress.status,
             ProgressStatus::behindPath);
  }

  // The example plan: every figure of the report from the plan itself.
  void theReportOfTheExample() {
    const Plan example = planFromFolder(QStringLiteral(":/example"));
    const Links all(example);
    const MonitoringReport report =
        monitoringReport(all, presetOf(example), QDate(2026, 11, 22), Language(), QDate(2026, 1, 1));
    QCOMPARE(size_t(report.indicators.size()), example.indicators.size());
    QCOMPARE(report.plan.indicators, int(example.indicators.size()));
    int counted = 0;
    for (const int count : report.plan.counts) counted += count;
    QCOMPARE(counted, report.plan.indicators);
    QCOMPARE(report.money.cost, budget(all).cost);
    QCOMPARE(report.money.gap, budget(all).notYetSecured());
    int risks = 0;
    for (const int count : report.risks.before) risks += count;
    QCOMPARE(risks, report.risks.risks);
    QVERIFY(!report.changes.isEmpty());
    for (const IndicatorState& state : report.indicators)
      QVERIFY(state.progress.status != ProgressStatus::notAvailable || state.progress.reason != Reason::none);
  }
  // PEFA, PI-2: budget 60 + 40, outturn 50 + 60; adjusted 66 and 44, variance 32 / 110.
  void compositionVarianceOfItsSource() {
    const auto variance = compositionVariance(
        {{1, Money{90}, {}, Money{50}, Money{60}}, {2, Money{40}, {}, Money{60}, Money{40}}, {3, Money{7}}});
    QVERIFY(std::abs(*variance - 32.0 / 110) < 1e-12);
    QVERIFY(!compositionVariance({}));
  }
  void anOrderThatDatesDoNotKeep() {
    Plan plan;
    const auto add = [&](const char* code, const Date& start, const Date& end) {
      const ActionId id = addAction(plan, QString::fromLatin1(code), {QStringLiteral("x"), {}});
      iap::change(plan.actions, id, [&](Action& action) {
        action.start = start;
        action.end = end;
      });
      return id;
    };
    const ActionId a = add("A", Date::ofMonth(2026, 1), Date::ofMonth(2026, 6)),
                   b = add("B", Date::ofMonth(2026, 3), Date::ofMonth(2026, 9)),
                   c = add("C", Date::ofYear(2026), Date::ofYear(2027));
    for (const ActionId then : {b, c}) {
      Dependency link;
      link.id = {++next_};
      link.predecessor = a;
      link.successor = then;
      plan.dependencies.put(link);
    }
    // C may begin in December: only B surely begins too early.
    const QList<OrderViolation> found = orderViolations(plan);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().dependency->successor, b);
    QCOMPARE(found.first().days, int(QDate(2026, 3, 31).daysTo(QDate(2026, 6, 1))));
  }
};

QTEST_GUILESS_MAIN(TstIndicatorState)
#include "tst_indicatorstate.moc"

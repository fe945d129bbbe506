// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "edits/actions.h"
#include "edits/records.h"
#include "exchange/tablefiles.h"
#include "plan/references.h"
#include "queries/data/trace.h"

using namespace iap;

namespace {

const QDate today(2026, 6, 2);

/// A data set, and what its way to a measured change is made of; each link is added by itself.
struct Way {
  Plan plan = emptyPlan();
  DataSetId set = DataSetId::random();
  ProblemId problem = ProblemId::random();
  ObjectiveId top = addObjective(plan, QStringLiteral("1"), {QStringLiteral("Top"), {}}, {});
  ObjectiveId area = addObjective(plan, QStringLiteral("1A"), {QStringLiteral("Area"), {}}, top);
  ActionId action = addAction(plan, QStringLiteral("A1"), {QStringLiteral("Act"), {}});
  IndicatorId indicator = addIndicator(plan, QStringLiteral("I1"), {QStringLiteral("Count"), {}});
  SeriesId series = totalSeriesOf(plan, indicator);

  Way() {
    plan.dataSets.put(DataSet{.id = set});
    plan.problems.put(Problem{.id = problem});
  }
  DataTrace made() const {
    const Links links(plan);
    const DataLinks data(plan);
    return DataTraces(links, data, today).of(*plan.dataSets.find(set));
  }
  void measure(Date date, double value) {
    plan.measurements.put(
        Measurement{.id = MeasurementId::random(), .series = series, .date = date, .value = Number(value)});
  }
};

}  // namespace

class TstSocialData : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aWayBreaksWhereNothingFollows() {
    Way way;
    QCOMPARE(way.made().broken, TraceBreak::noProblem);
    way.plan.problemDataSets.put(
        ProblemDataSet{.id = ProblemDataSetId::random(), .problem = way.problem, .dataSet = way.set});
    QCOMPARE(way.made().broken, TraceBreak::noObjective);
    way.plan.problemObjectives.put(
        ProblemObjective{.id = ProblemObjectiveId::random(), .problem = way.problem, .objective = way.top});
    QCOMPARE(way.made().broken, TraceBreak::noAction);
    linkObjective(way.plan, way.action, way.area);  // below the problem's objective
    QCOMPARE(way.made().broken, TraceBreak::noIndicator);
    change(way.plan.actions, way.action, [](Action& each) { each.status = ActionStatus::dropped; });
    QCOMPARE(way.made().broken, TraceBreak::noAction);
    change(way.plan.actions, way.action, [](Action& each) { each.status = ActionStatus::underWay; });
    linkIndicator(way.plan, way.action, way.indicator);
    QCOMPARE(way.made().broken, TraceBreak::noChange);
    way.measure(Date::ofYear(2024), 10);
    QCOMPARE(way.made().broken, TraceBreak::noChange);  // without a baseline nothing has changed
    change(way.plan.series, way.series, [](Series& each) {
      each.baseline = Number(10.0);
      each.baselineDate = Date::ofYear(2024);
    });
    QCOMPARE(way.made().broken, TraceBreak::noChange);  // the baseline's own year
    way.measure(Date::ofMonth(2025, 3), 10);
    QCOMPARE(way.made().broken, TraceBreak::noChange);  // as it was
    way.measure(Date::ofYear(2025), 12);
    const DataTrace made = way.made();
    QCOMPARE(made.broken, TraceBreak::none);
    QCOMPARE(made.changed, 1);
    QCOMPARE(made.actions.size(), 1);
    QCOMPARE(made.indicators.size(), 1);
  }
  void nothingIsCountedTwice() {
    Way way;
    const ProblemId other = ProblemId::random();
    way.plan.problems.put(Problem{.id = other});
    for (const ProblemId problem : {way.problem, other}) {
      way.plan.problemDataSets.put(
          ProblemDataSet{.id = ProblemDataSetId::random(), .problem = problem, .dataSet = way.set});
      for (const ObjectiveId objective : {way.top, way.area})
        way.plan.problemObjectives.put(
            ProblemObjective{.id = ProblemObjectiveId::random(), .problem = problem, .objective = objective});
    }
    linkObjective(way.plan, way.action, way.top);
    linkObjective(way.plan, way.action, way.area);
    linkIndicator(way.plan, way.action, way.indicator);
    way.plan.objectiveIndicators.put(
        ObjectiveIndicator{.id = ObjectiveIndicatorId::random(), .objective = way.area, .indicator = way.indicator});
    const DataTrace made = way.made();
    QCOMPARE(made.problems.size(), 2);
    QCOMPARE(made.objectives.size(), 2);
    QCOMPARE(made.actions.size(), 1);
    QCOMPARE(made.indicators.size(), 1);
    // Both problems lead on, and both objectives to the one action; only its indicator has not changed.
    QCOMPARE(made.gaps.size(), 1);
    QCOMPARE(made.gaps[0].kind, TraceBreak::noChange);
    QCOMPARE(made.gaps[0].at, refTo(way.indicator));
    const ProblemId loose = ProblemId::random();
    way.plan.problems.put(Problem{.id = loose});
    way.plan.problemDataSets.put(
        ProblemDataSet{.id = ProblemDataSetId::random(), .problem = loose, .dataSet = way.set});
    const auto gaps = way.made().gaps;
    QCOMPARE(gaps.size(), 2);
    QCOMPARE(gaps[0].kind, TraceBreak::noObjective);
    QCOMPARE(gaps[0].at, refTo(loose));
  }
  void whatIsSettledOfADataSet() {
    Way way;
    const auto stages = [&] { return lifecycle(DataLinks(way.plan), *way.plan.dataSets.find(way.set)); };
    const auto known = [&](DataStage stage) { return stages()[size_t(stage)].known(); };
    for (const StageState& stage : stages()) QCOMPARE(stage.known(), 0);
    QCOMPARE(stages()[1].wanted, 4);
    // Data about persons need a legal basis and an end.
    change(way.plan.dataSets, way.set, [](DataSet& set) { set.personalData = PersonalData::pseudonymised; });
    QCOMPARE(stages()[1].wanted, 6);
    QCOMPARE(known(DataStage::manage), 1);
    QVERIFY(stages()[1].open.contains(DataFact::legalBasis) && stages()[1].open.contains(DataFact::retention));
    change(way.plan.dataSets, way.set, [](DataSet& set) { set.personalData = PersonalData::none; });
    QCOMPARE(stages()[1].wanted, 4);
    const StakeholderId office = addStakeholder(way.plan, {QStringLiteral("Office"), {}});
    way.plan.dataRoles.put(
        DataRole{.id = DataRoleId::random(), .dataSet = way.set, .stakeholder = office, .duty = DataDuty::informed});
    QCOMPARE(known(DataStage::collect), 0);
    way.plan.dataRoles.put(
        DataRole{.id = DataRoleId::random(), .dataSet = way.set, .stakeholder = office, .duty = DataDuty::collector});
    QCOMPARE(known(DataStage::collect), 1);
    QCOMPARE(known(DataStage::evaluate), 0);
    way.plan.indicatorDataSets.put(
        IndicatorDataSet{.id = IndicatorDataSetId::random(), .indicator = way.indicator, .dataSet = way.set});
    QCOMPARE(known(DataStage::evaluate), 1);
  }
  void theExampleIsFollowed() {
    const Plan plan = planFromFolder(QStringLiteral(IAP_SOURCE "/resources/example"));
    const Links links(plan);
    const DataLinks data(plan);
    DataTraces traces(links, data, today);
    QHash<QString, TraceBreak> ends;
    for (const DataSet& set : plan.dataSets) ends.insert(set.name.own, traces.of(set).broken);
    QCOMPARE(ends.value(QStringLiteral("Neighbourhood survey")), TraceBreak::none);
    QCOMPARE(ends.value(QStringLiteral("Tenant survey")), TraceBreak::noProblem);
    QCOMPARE(ends.size(), 12);
  }
};

QTEST_APPLESS_MAIN(TstSocialData)
#include "tst_socialdata.moc"

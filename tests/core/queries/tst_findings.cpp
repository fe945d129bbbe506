// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include "edits/actions.h"
#include "edits/records.h"
#include "exchange/tablefiles.h"
#include "queries/findings.h"
#include "queries/risks.h"
#include "queries/schedule.h"

using namespace iap;

namespace {

const QDate today(2026, 6, 2);

/// A plan in which nothing is wrong, to be spoilt in one place.
struct Good {
  Plan plan = emptyPlan();
  ActionId action;
  IndicatorId indicator;
  SeriesId series;
  CostLineId line;
  RiskId risk;
  StakeholderId lead;
  ListItemId source;

  Good() {
    change(plan.facts, planFactsId, [](PlanFacts& facts) {
      facts.title.own = QStringLiteral("Plan");
      facts.city = QStringLiteral("City");
      facts.priceBaseYear = 2026;
      facts.periodStart = Date::ofYear(2026);
      facts.periodEnd = Date::ofYear(2030);
    });
    action = addAction(plan, QStringLiteral("A1"), {QStringLiteral("Action"), {}});
    change(plan.actions, action, [](Action& a) {
      a.start = Date::ofMonth(2026, 3);
      a.end = Date::ofYear(2028);
      a.social = a.economic = a.environmental = a.territorial = 1;
    });
    const ObjectiveId objective = addObjective(plan, QStringLiteral("1"), {QStringLiteral("Objective"), {}});
    linkObjective(plan, action, objective);
    lead = addStakeholder(plan, {QStringLiteral("Office"), {}});
    linkStakeholder(plan, action, lead, ActionRole::lead);
    line = addCostLine(plan, action, Money{10000});
    source = listItemNamed(plan, ListKind::fundingSource, QStringLiteral("Budget"));
    addFundingLine(plan, action, source, Money{10000}, FundingStatus::approved);
    indicator = addIndicator(plan, QStringLiteral("I1"), {QStringLiteral("Indicator"), {}});
    linkIndicator(plan, action, indicator);
    series = totalSeriesOf(plan, indicator);
    change(plan.indicators, indicator, [&](Indicator& i) {
      i.unit = QStringLiteral("%");
      i.dataSource = QStringLiteral("Survey");
      i.responsible = lead;
      i.direction = Direction::increase;
    });
    change(plan.series, series, [](Series& s) {
      s.baseline = Number(10.0);
      s.baselineDate = Date::ofYear(2025);
      s.baselineStatus = BaselineStatus::known;
    });
    addTarget(plan, series, Date::ofYear(2030), Number(20.0), {}, TargetKind::target);
    risk = addRisk(plan, QStringLiteral("R1"), {QStringLiteral("Risk"), {}});
    change(plan.risks, risk, [&](Risk& r) {
      r.likelihood = 3, r.impact = 3, r.residualLikelihood = 2, r.residualImpact = 2;
      r.owner = lead;
      r.response = RiskResponse::reduce;
    });
  }
  QStringList codes() const {
    QStringList codes;
    for (const Finding& finding : findings(Links(plan), today)) codes += QString::fromLatin1(finding.code);
    return codes;
  }
};

struct Case {
  const char* code;
  std::function<void(Good&)> spoil;
};

template <Record R, class F>
std::function<void(Good&)> on(Table<R> Plan::*table, Id<R> Good::*id, F f) {
  return [=](Good& g) { change(g.plan.*table, g.*id, f); };
}

QList<Case> cases() {
  const auto action = [](auto f) { return on(&Plan::actions, &Good::action, f); };
  const auto line = [](auto f) { return on(&Plan::costLines, &Good::line, f); };
  const auto indicator = [](auto f) { return on(&Plan::indicators, &Good::indicator, f); };
  const auto series = [](auto f) { return on(&Plan::series, &Good::series, f); };
  const auto risk = [](auto f) { return on(&Plan::risks, &Good::risk, f); };
  const auto facts = [](auto f) { return [=](Good& g) { change(g.plan.facts, planFactsId, f); }; };
  const auto funding = [](std::optional<Money> amount, FundingStatus status, Date deadline = {}) {
    return [=](Good& g) {
      const FundingLineId id = addFundingLine(g.plan, {}, g.source, amount, status);
      change(g.plan.fundingLines, id, [&](FundingLine& l) { l.deadline = deadline; });
    };
  };
  return {
      {"plan.no_title", facts([](PlanFacts& f) { f.title = {}; })},
      {"plan.no_city", facts([](PlanFacts& f) { f.city.clear(); })},
      {"plan.no_actions", [](Good& g) { removeAction(g.plan, g.action); }},
      {"plan.over_funded", funding(Money{5}, FundingStatus::identified)},
      {"plan.gap", line([](CostLine& l) { l.amount = Money{20000}; })},
      {"plan.no_social_action", action([](Action& a) { a.social = 0; })},
      {"plan.no_economic_action", action([](Action& a) { a.economic = 0; })},
      {"plan.no_environmental_action", action([](Action& a) { a.environmental = 0; })},
      {"plan.no_territorial_action", action([](Action& a) { a.territorial = 0; })},
      {"action.same_code", [](Good& g) { addAction(g.plan, QStringLiteral("A1"), {}); }},
      {"action.no_code", action([](Action& a) { a.code.clear(); })},
      {"action.no_title", action([](Action& a) { a.title = {}; })},
      {"action.no_objective", [](Good& g) { unlinkObjective(g.plan, g.action, g.plan.objectives.begin()->id); }},
      {"action.no_main_objective",
       [](Good& g) {
         linkObjective(g.plan, g.action, addObjective(g.plan, {}, {QStringLiteral("o"), {}}));
         for (const ActionObjective link : std::as_const(g.plan.actionObjectives)) {
           ActionObjective changed = link;
           changed.main = false;
           g.plan.actionObjectives.put(changed);
         }
       }},
      {"action.many_main_objectives",
       [](Good& g) {
         const ObjectiveId other = addObjective(g.plan, {}, {QStringLiteral("o"), {}});
         g.plan.actionObjectives.put({.id = {99}, .action = g.action, .objective = other, .main = true});
       }},
      {"action.no_lead", [](Good& g) { unlinkStakeholder(g.plan, g.action, g.lead, ActionRole::lead); }},
      {"action.many_leads",
       [](Good& g) {
         linkStakeholder(g.plan, g.action, addStakeholder(g.plan, {QStringLiteral("b"), {}}), ActionRole::lead);
       }},
      {"action.no_dates", action([](Action& a) { a.start = a.end = {}; })},
      {"action.no_start", action([](Action& a) { a.start = {}; })},
      {"action.no_end", action([](Action& a) { a.end = {}; })},
      {"action.ends_before_start", action([](Action& a) { a.end = Date::ofMonth(2026, 1); })},
      {"action.outside_plan", action([](Action& a) { a.end = Date::ofYear(2031); })},
      {"action.overdue", action([](Action& a) { a.end = Date::ofMonth(2026, 4); })},
      {"action.no_indicator", [](Good& g) { g.plan.actionIndicators.remove(g.plan.actionIndicators.begin()->id); }},
      {"action.no_cost", line([](CostLine& l) { l.amount.reset(); })},
      {"action.not_estimated", action([](Action& a) { a.costStatus = CostStatus::notEstimated; })},
      {"action.included_nowhere", action([](Action& a) { a.costStatus = CostStatus::includedElsewhere; })},
      {"action.priced_and_not", action([](Action& a) { a.costStatus = CostStatus::notApplicable; })},
      {"action.over_funded", line([](CostLine& l) { l.amount = Money{9000}; })},
      {"action.cost_printed_otherwise",
       action([](Action& a) { a.costWords = QStringLiteral("1,2 million EUR; sheet: 12 milj. EUR"); })},
      {"action.cost_printed_otherwise", action([](Action& a) { a.costWords = QStringLiteral("1,3 million EUR"); })},
      {"action.no_funding", [](Good& g) { g.plan.fundingLines.remove(g.plan.fundingLines.begin()->id); }},
      {"dependency.loop",
       [](Good& g) {
         const ActionId other = addAction(g.plan, QStringLiteral("A2"), {});
         addDependency(g.plan, g.action, other);
         addDependency(g.plan, other, g.action);
       }},
      {"action.too_early",
       [](Good& g) {
         const ActionId other = addAction(g.plan, QStringLiteral("A2"), {});
         change(g.plan.actions, other, [](Action& a) { a.start = a.end = Date::ofYear(2020); });
         addDependency(g.plan, g.action, other);
       }},
      {"small_scale_action.ends_before_start",
       [](Good& g) {
         g.plan.smallScaleActions.put({.id = {7}, .start = Date::ofMonth(2026, 5), .end = Date::ofMonth(2026, 4)});
       }},
      {"plan.decision_passed",
       [](Good& g) { change(g.plan.facts, planFactsId, [](PlanFacts& f) { f.decisionDate = Date::ofYear(2024); }); }},
      {"step.outside_action", [](Good& g) { addStep(g.plan, g.action, QStringLiteral("s"), Date::ofYear(2029)); }},
      {"step.no_date", [](Good& g) { addStep(g.plan, g.action, QStringLiteral("s")); }},
      {"cost.years_differ",
       [](Good& g) { g.plan.costYears.put({.id = {5}, .line = g.line, .year = 2027, .amount = Money{1}}); }},
      {"cost.quantity_differs", line([](CostLine& l) { l.quantity = Number(2.0), l.unitPrice = Money{10}; })},
      {"cost.other_price_base", line([](CostLine& l) { l.priceBaseYear = 2020; })},
      {"funding.other_price_base",
       [](Good& g) {
         change(g.plan.facts, planFactsId, [](PlanFacts& f) { f.priceBaseYear = 2026; });
         change(g.plan.fundingLines, g.plan.fundingLines.begin()->id, [](FundingLine& l) { l.priceBaseYear = 2020; });
       }},
      {"cost.no_last_year", line([](CostLine& l) { l.recurrence = Recurrence::yearly; })},
      {"cost.foreign_currency", line([](CostLine& l) { l.amount.reset(), l.originalAmount = QStringLiteral("5"); })},
      {"funding.no_source", [](Good& g) { addFundingLine(g.plan, {}, {}, std::nullopt); }},
      {"funding.no_status", funding(Money{1}, FundingStatus::notRecorded)},
      {"funding.named_only", funding(std::nullopt, FundingStatus::identified)},
      {"funding.deadline_passed", funding(Money{1}, FundingStatus::identified, Date::ofYear(2025))},
      {"objective.no_actions", [](Good& g) { addObjective(g.plan, QStringLiteral("2"), {}); }},
      {"indicator.no_baseline", series([](Series& s) { s.baseline = {}; })},
      {"indicator.baseline_no_year", series([](Series& s) { s.baselineDate = {}; })},
      {"indicator.no_target", [](Good& g) { g.plan.targets.remove(g.plan.targets.begin()->id); }},
      {"indicator.target_no_year",
       [](Good& g) { addTarget(g.plan, g.series, {}, Number(1.0), {}, TargetKind::milestone); }},
      {"indicator.milestone_after_target",
       [](Good& g) { addTarget(g.plan, g.series, Date::ofYear(2031), Number(1.0), {}, TargetKind::milestone); }},
      {"indicator.path_turns_back",
       [](Good& g) { addTarget(g.plan, g.series, Date::ofYear(2028), Number(999.0), {}, TargetKind::milestone); }},
      {"indicator.target_against_direction", indicator([](Indicator& i) { i.direction = Direction::decrease; })},
      {"indicator.no_change_planned", series([](Series& s) { s.baseline = Number(20.0); })},
      {"indicator.two_values",
       [](Good& g) {
         g.plan.measurements.put({.id = {1}, .series = g.series, .date = Date::ofYear(2026), .value = Number(1.0)});
         g.plan.measurements.put({.id = {2}, .series = g.series, .date = Date::ofYear(2026), .value = Number(2.0)});
       }},
      {"indicator.overdue",
       [](Good& g) {
         g.plan.dueDates.put(
             {.id = {1}, .indicator = g.indicator, .period = Date::ofYear(2025), .due = Date::ofMonth(2026, 4)});
       }},
      {"indicator.no_unit", indicator([](Indicator& i) { i.unit.clear(); })},
      {"indicator.no_source", indicator([](Indicator& i) { i.dataSource.clear(); })},
      {"indicator.no_responsible", indicator([](Indicator& i) { i.responsible = {}; })},
      {"indicator.not_used", [](Good& g) { addIndicator(g.plan, QStringLiteral("I2"), {}); }},
      {"risk.no_level", risk([](Risk& r) { r.likelihood.reset(); })},
      {"risk.no_owner", risk([](Risk& r) { r.owner = {}; })},
      {"risk.no_response", risk([](Risk& r) { r.response = RiskResponse::notDecided; })},
      {"risk.outside_scale", risk([](Risk& r) { r.impact = 9; })},
      {"risk.residual_higher", risk([](Risk& r) { r.residualImpact = 5; })},
      {"risk.review_passed", risk([](Risk& r) { r.reviewDate = Date::ofYear(2025); })},
  };
}

}  // namespace

class TstFindings : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aStepKeepsItsShareOfAnotherScale() {
    QList<int> up, down;
    for (int step = 1; step <= 3; ++step) up += stepOnScale(step, {1, 3}, {1, 5});
    for (int step = 1; step <= 5; ++step) down += stepOnScale(step, {1, 5}, {1, 3});
    QCOMPARE(up, (QList<int>{1, 3, 5}));
    QCOMPARE(down, (QList<int>{1, 1, 2, 3, 3}));
    QCOMPARE(stepOnScale(4, {1, 5}, {1, 5}), 4);
  }
  void aCompletePlanHasNone() { QCOMPARE(Good().codes(), QStringList()); }
  void eachFaultIsFound_data() {
    QTest::addColumn<int>("index");
    const auto all = cases();
    for (int i = 0; i < all.size(); ++i) QTest::newRow(all[i].code) << i;
  }
  void eachFaultIsFound() {
    QFETCH(int, index);
    const Case each = cases()[index];
    Good good;
    each.spoil(good);
    QVERIFY2(good.codes().contains(QLatin1StringView(each.code)), qPrintable(good.codes().join(u' ')));
    for (const Finding& finding : findings(Links(good.plan), today)) {
      const QString sentence = wording(finding, good.plan, Language());
      QVERIFY2(!sentence.contains(u'{') && sentence.endsWith(u'.'), qPrintable(sentence));
    }
  }
  void aPrintedCostMayBeRoundedOrOfAnotherKind() {
    const QString code = QStringLiteral("action.cost_printed_otherwise");
    Good good;
    change(good.plan.costLines, good.line, [](CostLine& each) { each.amount = Money{234567800}; });
    const auto isFound = [&](const char* words) {
      change(good.plan.actions, good.action, [&](Action& each) { each.costWords = QString::fromUtf8(words); });
      return good.codes().contains(code);
    };
    QVERIFY(!isFound("2,3 million EUR"));
    QVERIFY(!isFound("2 345 678"));
    QVERIFY(!isFound("2,345,678.00"));
    QVERIFY(!isFound("2346 thousand EUR"));
    QVERIFY(!isFound("50 %"));
    QVERIFY(!isFound("500 000 SEK"));
    QVERIFY(isFound("2,4 million EUR"));
    QVERIFY(isFound("2 300 000"));
    QVERIFY(isFound("2,3 million EUR; in the sheet: 2,35 million EUR"));
  }
  void aValueWithinThePeriodIsNotOverdue() {
    Good g;
    g.plan.dueDates.put(
        {.id = {1}, .indicator = g.indicator, .period = Date::ofYear(2025), .due = Date::ofMonth(2026, 4)});
    QVERIFY(g.codes().contains(QStringLiteral("indicator.overdue")));
    // Words are no value of an indicator that is measured.
    g.plan.measurements.put(
        {.id = {1}, .series = g.series, .date = Date::ofQuarter(2025, 4), .words = QStringLiteral("abc")});
    QVERIFY(g.codes().contains(QStringLiteral("indicator.overdue")));
    g.plan.measurements.put({.id = {2}, .series = g.series, .date = Date::ofQuarter(2025, 4), .value = Number(1.0)});
    QVERIFY(!g.codes().contains(QStringLiteral("indicator.overdue")));
  }
  void everyCodeHasItsCase() {
    QSet<QString> tested, known;
    for (const Case& each : cases()) tested += QString::fromLatin1(each.code);
    for (const FindingKind& kind : findingKinds()) known += QString::fromLatin1(kind.code);
    QCOMPARE((known - tested).values(), QStringList());
  }
  void anAcceptedFindingIsMarked() {
    Good good;
    unlinkStakeholder(good.plan, good.action, good.lead, ActionRole::lead);
    good.plan.acceptedFindings.put({.id = {1},
                                    .code = QStringLiteral("action.no_lead"),
                                    .subject = {QStringLiteral("action"), good.action.value}});
    const auto all = findings(Links(good.plan), today);
    QCOMPARE(all.size(), 1);
    QVERIFY(all.first().accepted);
  }
  void ongoingActionsNeedNoEnd() {
    Good good;
    change(good.plan.actions, good.action, [](Action& a) { a.end = Date::ongoing(); });
    QCOMPARE(good.codes(), QStringList());
  }
  void loopsNameTheirMembersOnce() {
    Plan plan;
    for (int i = 1; i <= 6; ++i) plan.actions.put({.id = {i}});
    for (const auto& [a, b] : {std::pair{1, 2}, {2, 3}, {3, 1}, {4, 5}, {6, 6}}) addDependency(plan, {a}, {b});
    const auto loops = dependencyLoops(plan);
    QCOMPARE(loops.size(), 2);
    QCOMPARE(loops[0], (QList<ActionId>{{1}, {2}, {3}}));
    QCOMPARE(loops[1], (QList<ActionId>{{6}}));
  }
  void aLongChainIsNoLoopAndNoOverflow() {
    Plan plan;
    for (int i = 1; i <= 50000; ++i) addDependency(plan, {i}, {i + 1});
    QVERIFY(dependencyLoops(plan).isEmpty());
    addDependency(plan, {50001}, {1});
    QCOMPARE(dependencyLoops(plan).first().size(), 50001);
  }
  void riskBands_data() {
    QTest::addColumn<int>("likelihood");
    QTest::addColumn<int>("impact");
    QTest::addColumn<RiskLevel>("level");
    QTest::newRow("1") << 1 << 4 << RiskLevel::low;
    QTest::newRow("5") << 1 << 5 << RiskLevel::medium;
    QTest::newRow("9") << 3 << 3 << RiskLevel::medium;
    QTest::newRow("10") << 2 << 5 << RiskLevel::high;
    QTest::newRow("16") << 4 << 4 << RiskLevel::veryHigh;
  }
  void riskBands() {
    QFETCH(int, likelihood);
    QFETCH(int, impact);
    QFETCH(RiskLevel, level);
    const Risk risk{.likelihood = likelihood, .impact = impact};
    QCOMPARE(riskRating(Plan(), risk).score, likelihood * impact);
    QCOMPARE(riskRating(Plan(), risk).level, level);
    QCOMPARE(riskRating(Plan(), Risk{.level = RiskLevel::high}).level, RiskLevel::high);
  }
};

QTEST_APPLESS_MAIN(TstFindings)
#include "tst_findings.moc"

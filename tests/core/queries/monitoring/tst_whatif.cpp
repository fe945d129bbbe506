// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "base/error.h"
#include "edits/actions.h"
#include "edits/records.h"
#include "edits/values.h"
#include "plan/defaultlists.h"
#include "queries/monitoring/whatif.h"
#include "support/randomplan.h"

using namespace iap;

class TstWhatIf : public QObject {
  Q_OBJECT

  Plan plan_;
  ActionId first_, second_;
  ListItemId source_;

  Consequences tried(const WhatIf& whatIf) {
    variant_ = variantOf(plan_, whatIf);
    return consequences(Links(plan_), Links(variant_));
  }
  Plan variant_;

  static void setDates(Plan& plan, ActionId id, const Date& start, const Date& end) {
    change(plan.actions, id, [&](Action& action) {
      action.start = start;
      action.end = end;
    });
  }
  static Money euro(qint64 whole) { return {whole * 100}; }

 private Q_SLOTS:
  void init() {
    plan_ = newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("Town"));
    change(plan_.facts, PlanFactsId(planFactsId), [](PlanFacts& facts) { facts.periodEnd = Date::ofYear(2027); });
    first_ = addAction(plan_, QStringLiteral("A1"), {QStringLiteral("Survey"), {}});
    second_ = addAction(plan_, QStringLiteral("A2"), {QStringLiteral("Build"), {}});
    setDates(plan_, first_, Date::ofMonth(2026, 1), Date::ofMonth(2026, 6));
    setDates(plan_, second_, Date::ofMonth(2026, 7), Date::ofMonth(2027, 6));
    addDependency(plan_, first_, second_);
    const CostLineId line = addCostLine(plan_, second_, euro(1200));
    change(plan_.costLines, line, [](CostLine& cost) { cost.year = 2026; });
    source_ = plan_.listItems.begin()->id;
    for (const ListItem& item : plan_.listItems)
      if (item.list == ListKind::fundingSource) source_ = item.id;
    addFundingLine(plan_, second_, source_, euro(1000), FundingStatus::approved);
  }

  void datesMoveAsExactlyAsTheyHaveTo_data() {
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("months");
    QTest::addColumn<bool>("end");
    QTest::addColumn<QString>("later");
    QTest::newRow("month") << "2026-11" << 3 << false << "2027-02";
    QTest::newRow("day at the end of a month") << "2026-01-31" << 1 << true << "2026-02-28";
    QTest::newRow("a year by a year") << "2026" << 12 << true << "2027";
    QTest::newRow("start of a year by half") << "2026" << 6 << false << "2026-07";
    QTest::newRow("end of a year by half") << "2026" << 6 << true << "2027-06";
    QTest::newRow("quarter") << "2026-Q4" << 3 << true << "2027-Q1";
    QTest::newRow("quarter by a month") << "2026-Q4" << 1 << true << "2027-01";
    QTest::newRow("earlier") << "2026-Q1" << -3 << false << "2025-Q4";
    QTest::newRow("words") << "ongoing" << 5 << true << "ongoing";
  }
  void datesMoveAsExactlyAsTheyHaveTo() {
    QFETCH(QString, date);
    QFETCH(int, months);
    QFETCH(bool, end);
    QFETCH(QString, later);
    QCOMPARE(monthsLater(*Date::parse(date), months, end).toString(), later);
  }

  void aSlippedActionBreaksWhatWaitsForIt() {
    const Consequences found = tried({.slipped = first_, .months = 3});
    QCOMPARE(found.links.size(), 1);
    // Ends at the earliest on the 1st of September and the next may start as late as the 31st of July.
    QCOMPARE(found.links[0].days, 32);
    QCOMPARE(plan_.actions.find(first_)->end, Date::ofMonth(2026, 6));
    QCOMPARE(variant_.actions.find(first_)->end, Date::ofMonth(2026, 9));
    QVERIFY(found.outsidePlan.isEmpty());
  }

  void whatWasBrokenBeforeIsNotTold() {
    setDates(plan_, first_, Date::ofMonth(2026, 1), Date::ofMonth(2026, 12));
    QVERIFY(tried({.slipped = first_, .months = 1}).links.isEmpty());
  }

  void moneyMovesWithTheActionAndItsFundingDoesNot() {
    const Consequences found = tried({.slipped = second_, .months = 3});
    QMap<int, Money> cost;
    for (const YearChange& year : found.years) cost[year.year] = year.costAfter;
    QCOMPARE(cost[2026], euro(900));
    QCOMPARE(cost[2027], euro(300));
    QCOMPARE(found.after.cost, found.before.cost);
    QCOMPARE(found.after.funding.secured(), found.before.funding.secured());
    QVERIFY(found.unpaid.isEmpty());
  }

  void whatWasSpentStaysInItsYear() {
    const CostLineId line = plan_.costLines.begin()->id;
    plan_.costYears.put({.id = {7}, .line = line, .year = 2026, .amount = euro(1200), .spent = euro(50)});
    (void)tried({.slipped = second_, .months = 12});
    Money spent, then, after;
    for (const CostYear& year : variant_.costYears) {
      if (year.year == 2026 && year.spent) spent = *year.spent;
      if (year.year == 2026 && year.amount) then = *year.amount;
      if (year.year == 2027 && year.amount) after = *year.amount;
    }
    QCOMPARE(spent, euro(50));
    QCOMPARE(then, Money());
    QCOMPARE(after, euro(1200));
  }

  void aTargetBeforeTheEndOfItsActionIsAtRisk() {
    const IndicatorId indicator = addIndicator(plan_, QStringLiteral("I1"), {QStringLiteral("Rooms"), {}});
    linkIndicator(plan_, second_, indicator);
    addTarget(plan_, totalSeriesOf(plan_, indicator), Date::ofMonth(2027, 6), Number(5), {}, TargetKind::target);
    QVERIFY(tried({.slipped = first_, .months = 1}).targets.isEmpty());
    const Consequences found = tried({.slipped = second_, .months = 2});
    QCOMPARE(found.targets.size(), 1);
    QCOMPARE(found.targets[0].action->id, second_);
    QCOMPARE(found.targets[0].days, 62);
  }

  void aLostSourceLeavesItsActionsUnpaid() {
    const Consequences found = tried({.lostSource = source_});
    QCOMPARE(found.after.funding.secured(), Money());
    QCOMPARE(found.unpaid.size(), 1);
    QCOMPARE(found.unpaid[0].before, euro(200));
    QCOMPARE(found.unpaid[0].after, euro(1200));
  }

  void costsChangeByAShareAndStillAddUp() {
    const CostLineId line = plan_.costLines.begin()->id;
    change(plan_.costLines, line, [](CostLine& cost) { cost.amount = Money{100}; });
    // The ids go against the years: the last year is that of the calendar.
    for (int year = 2026; year < 2029; ++year)
      plan_.costYears.put({.id = {3000 - year}, .line = line, .year = year, .amount = Money{year == 2028 ? 34 : 33}});
    const CostLineId product = addCostLine(plan_, first_, std::nullopt);
    change(plan_.costLines, product, [](CostLine& cost) {
      cost.quantity = Number(3);
      cost.unitPrice = Money{3335};
      cost.recurrence = Recurrence::yearly;
      cost.year = 2026;
      cost.lastYear = 2027;
    });
    const Consequences found = tried({.costs = -0.1});
    // 3 x 33.35 = 100.05; nine tenths are 90.045, rounded to 90.05, twice.
    QCOMPARE(found.after.cost, Money{90} + Money{9005} + Money{9005});
    Money sum;
    for (const YearChange& year : found.years) {
      QVERIFY(year.year != 0 || year.costAfter == Money());
      sum += year.costAfter;
    }
    QCOMPARE(sum, found.after.cost);
    // 0.297 is 0.30 twice, and the last year takes the rest.
    QMap<int, Money> own;
    for (const CostYear& year : variant_.costYears) own[year.year] = *year.amount;
    QCOMPARE(own[2026], Money{30});
    QCOMPARE(own[2027], Money{30});
    QCOMPARE(own[2028], Money{30});
    // What was a product is an amount: nothing contradicts it.
    QVERIFY(!variant_.costLines.find(product)->quantity);
  }

  void whatIsSaidOfALineStaysInItsYear() {
    change(plan_.costLines, CostLineId(plan_.costLines.begin()->id),
           [](CostLine& cost) { cost.spent = Money{300'00}; });
    (void)tried({.slipped = second_, .months = 12});
    Money spent;
    for (const CostYear& year : variant_.costYears)
      if (year.spent) {
        QCOMPARE(year.year, 2026);
        spent += *year.spent;
      }
    QCOMPARE(spent, euro(300));
  }

  void anAmountBeyondCountingIsRefused() {
    change(plan_.costLines, CostLineId(plan_.costLines.begin()->id),
           [](CostLine& cost) { cost.amount = Money{qint64(9e15)}; });
    try {
      (void)variantOf(plan_, {.costs = 1});
      QFAIL("taken");
    } catch (const Error& error) {
      QCOMPARE(error.code(), ErrorCode::amountTooLarge);
    }
  }

  void anActionThatEndsAfterThePlanIsTold() {
    const Consequences found = tried({.slipped = second_, .months = 7});
    QCOMPARE(found.outsidePlan.size(), 1);
    QVERIFY(tried({.slipped = second_, .months = 6}).outsidePlan.isEmpty());
  }

  void sumsOfAnyVariantAgree() {
    for (quint32 seed = 1; seed <= 20; ++seed) {
      const Plan plan = test::randomPlan(seed);
      if (plan.actions.isEmpty()) continue;
      WhatIf whatIf{.slipped = plan.actions.begin()->id, .months = int(seed % 17) - 3};
      const Plan variant = variantOf(plan, whatIf);
      QCOMPARE(budget(Links(variant)).cost, budget(Links(plan)).cost);
      whatIf.costs = 0.07;
      const Plan dearer = variantOf(plan, whatIf);
      Money sum;
      bool had = false;
      for (const YearMoney& year : moneyByYear(Links(variant))) had = had || (year.year == 0 && year.cost != Money());
      for (const YearMoney& year : moneyByYear(Links(dearer))) {
        sum += year.cost;
        QVERIFY(year.year != 0 || had || year.cost == Money());
      }
      QCOMPARE(sum, budget(Links(dearer)).cost);
    }
  }

  void aPlanSetsLimitsOfItsOwn() {
    const auto [best, next] = limitedStatuses(StatusMethod::planPace);
    setStatusLimits(plan_, StatusMethod::planPace, {{word(best), 0.9}, {word(next), 0.5}},
                    QStringLiteral("Council, 3 May 2026"));
    const ProgressPreset own = presetOf(plan_, StatusMethod::planPace);
    QCOMPARE(own.withTarget.high, 0.9);
    QCOMPARE(own.withTarget.medium, 0.5);
    QCOMPARE(own.source, QStringLiteral("Council, 3 May 2026"));
    setStatusMethod(plan_, StatusMethod::growth);
    QCOMPARE(presetOf(plan_).method, StatusMethod::growth);
    setStatusMethod(plan_, StatusMethod::planPace);
    QCOMPARE(presetOf(plan_).withTarget.high, 0.9);
    clearStatusLimits(plan_, StatusMethod::planPace, {word(best), word(next)});
    QCOMPARE(presetOf(plan_).withTarget, shippedPreset(StatusMethod::planPace).withTarget);
    QVERIFY(plan_.statusThresholds.isEmpty());
  }
};

QTEST_GUILESS_MAIN(TstWhatIf)
#include "tst_whatif.moc"

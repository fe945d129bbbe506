// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "edits/actions.h"
#include "edits/records.h"
#include "exchange/tablefiles.h"
#include "plan/defaultlists.h"
#include "plan/references.h"
#include "queries/actionmoney.h"
#include "queries/budget.h"
#include "queries/moneytable.h"
#include "queries/summary.h"

using namespace iap;

namespace {
Plan twoActions() {
  Plan plan = newPlan({QStringLiteral("x"), {}}, QStringLiteral("y"));
  addAction(plan, QStringLiteral("A1"), {QStringLiteral("one"), {}});
  addAction(plan, QStringLiteral("A2"), {QStringLiteral("two"), {}});
  return plan;
}
ActionId idOfAction(const Plan& plan, const char* code) {
  for (const Action& action : plan.actions)
    if (action.code == QLatin1StringView(code)) return action.id;
  return {};
}
}  // namespace

class TstBudget : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void unknownIsNotZero() {
    Plan plan = twoActions();
    addCostLine(plan, idOfAction(plan, "A1"), Money{1000});
    addCostLine(plan, idOfAction(plan, "A2"), std::nullopt);
    Budget sums = budget(Links(plan));
    QCOMPARE(sums.cost, Money{1000});
    QCOMPARE(sums.priced, 1);
    QCOMPARE(sums.noCost, 1);
    setCostStatus(plan, idOfAction(plan, "A2"), CostStatus::includedElsewhere, idOfAction(plan, "A1"));
    sums = budget(Links(plan));
    QCOMPARE(sums.includedElsewhere, 1);
    QCOMPARE(sums.unpriced(), 1);
  }
  void everyTableOfSumsHasTheTotalOfTheBudget() {
    const Language english(QStringLiteral("en"));
    for (const Plan& plan : {planFromFolder(QStringLiteral(":/example")), twoActions()}) {
      const Links links(plan);
      const Budget sums = budget(links);
      for (const SumsBy by :
           {SumsBy::year, SumsBy::objective, SumsBy::action, SumsBy::category, SumsBy::source, SumsBy::measureKind}) {
        const MoneyTable table = moneyTable(links, moneyByYear(links), by, english, english);
        QCOMPARE(table.rows.isEmpty(), sums.priced == 0);
        if (table.rows.isEmpty()) continue;
        QVERIFY(table.rows.last().total);
        const bool ofCost = by == SumsBy::objective || by == SumsBy::action || by == SumsBy::category;
        const Money last = *table.rows.last().cells.last();
        QCOMPARE(last, ofCost ? sums.cost : by == SumsBy::year ? sums.stillToFind() : sums.funding.counted());
        for (qsizetype c = 0; c < table.columns.size(); ++c) {
          Money column;
          for (const MoneyTable::Row& row : table.rows) {
            QCOMPARE(row.cells.size(), table.columns.size());
            if (!row.total) column += row.cells[c].value_or(Money());
          }
          QCOMPARE(column, *table.rows.last().cells[c]);
        }
      }
    }
  }
  void moneyStandsInItsYear() {
    Plan plan = twoActions();
    const CostLineId line = addCostLine(plan, idOfAction(plan, "A1"), Money{100});
    change(plan.costLines, line, [](CostLine& changed) {
      changed.recurrence = Recurrence::yearly;
      changed.year = 2027;
      changed.lastYear = 2028;
    });
    addCostLine(plan, idOfAction(plan, "A2"), Money{7});
    const FundingLineId funding = addFundingLine(plan, idOfAction(plan, "A1"), {}, Money{30}, FundingStatus::approved);
    change(plan.fundingLines, funding, [](FundingLine& changed) { changed.year = 2028; });
    addFundingLine(plan, {}, {}, Money{5}, FundingStatus::refused);
    const QList<YearMoney> years = moneyByYear(Links(plan));
    QCOMPARE(years.size(), 3);
    QCOMPARE(years[0].year, 2027);
    QCOMPARE(years[0].stillToFind(), Money{100});
    QCOMPARE(years[1].stillToFind(), Money{70});
    QCOMPARE(years[2].year, 0);
    QCOMPARE(years[2].cost, Money{7});
    QCOMPARE(years[2].funding.refused, Money{});
  }
  void pricesOfDifferentYearsAreNeverAdded() {
    Plan plan = twoActions();
    const auto line = [&](const char* code, qint64 amount, std::optional<int> year) {
      change(plan.costLines, addCostLine(plan, idOfAction(plan, code), Money{amount}),
             [&](CostLine& changed) { changed.priceBaseYear = year; });
    };
    line("A1", 1000, 2024);
    line("A1", 100, 2026);
    line("A2", 10, 2024);
    line("A2", 1, std::nullopt);
    Budget sums = budget(Links(plan));
    QCOMPARE(sums.cost, Money{1011});
    QCOMPARE(sums.otherPriceBase, 1);
    change(plan.facts, planFactsId, [](PlanFacts& facts) { facts.priceBaseYear = 2026; });
    sums = budget(Links(plan));
    QCOMPARE(sums.cost, Money{101});
    QCOMPARE(sums.otherPriceBase, 2);
  }
  void moneyKeptFromChangeToChangeIsTheMoneyOfThePlan() {
    Plan plan = planFromFolder(QStringLiteral(IAP_SOURCE "/resources/example"));
    ActionMoney money(plan);
    const auto same = [&] {
      const Links links(plan);
      for (const Action& action : plan.actions) {
        const ActionCost cost = actionCost(links, action);
        const Funding funding = actionFunding(links, action.id);
        if (money.cost(action.id).total != cost.total || money.cost(action.id).state != cost.state ||
            money.funding(action.id).counted() != funding.counted() || money.funding(action.id).lines != funding.lines)
          return false;
      }
      return true;
    };
    QVERIFY(same());
    const auto edit = [&](const std::function<void(Plan&)>& change) {
      Plan next = plan;
      change(next);
      const Changes changes = difference(plan, next);
      plan = next;
      money.update(plan, changes);
      return same();
    };
    const ActionId first = plan.actions.begin()->id;
    QVERIFY(edit([&](Plan& p) { addCostLine(p, first, Money{12300}); }));
    QVERIFY(edit([&](Plan& p) { addFundingLine(p, first, {}, Money{100}, FundingStatus::approved); }));
    QVERIFY(
        edit([&](Plan& p) { change(p.costLines, p.costLines.begin()->id, [](CostLine& l) { l.amount = Money{7}; }); }));
    QVERIFY(edit([&](Plan& p) {
      change(p.fundingLines, p.fundingLines.begin()->id, [&](FundingLine& l) { l.action = first; });
    }));
    QVERIFY(edit([&](Plan& p) { setCostStatus(p, first, CostStatus::notEstimated); }));
    QVERIFY(edit(
        [&](Plan& p) { change(p.costLines, p.costLines.begin()->id, [](CostLine& l) { l.priceBaseYear = 2019; }); }));
    QVERIFY(edit([&](Plan& p) { setActionCode(p, first, QStringLiteral("x")); }));
    QVERIFY(edit([&](Plan& p) { setActionCode(p, first, QStringLiteral("x")); }));
    QVERIFY(edit([&](Plan& p) { change(p.facts, planFactsId, [](PlanFacts& f) { f.priceBaseYear = 2019; }); }));
    QVERIFY(edit([&](Plan& p) { removeAction(p, first); }));
    QVERIFY(edit([&](Plan& p) { addAction(p, QStringLiteral("new"), {}); }));
  }
  void theLadderHasItsRungs() {
    Plan plan = twoActions();
    const ActionId action = idOfAction(plan, "A1");
    addCostLine(plan, action, Money{1000});
    const ListItemId source = listItemNamed(plan, ListKind::fundingSource, QStringLiteral("ERDF"));
    addFundingLine(plan, action, source, Money{100}, FundingStatus::approved);
    addFundingLine(plan, action, source, Money{50}, FundingStatus::received);
    addFundingLine(plan, action, source, Money{200}, FundingStatus::appliedFor);
    addFundingLine(plan, action, source, Money{300}, FundingStatus::identified);
    addFundingLine(plan, action, source, Money{70}, FundingStatus::idea);
    addFundingLine(plan, action, source, Money{999}, FundingStatus::refused);
    addFundingLine(plan, {}, source, std::nullopt, FundingStatus::identified);
    const Budget sums = budget(Links(plan));
    QCOMPARE(sums.funding.secured(), Money{150});
    QCOMPARE(sums.funding.expected(), Money{500});
    QCOMPARE(sums.notYetSecured(), Money{850});
    QCOMPARE(sums.stillToFind(), Money{350});
    QCOMPARE(sums.funding.idea, Money{70});
    QCOMPARE(sums.funding.namedOnly, 1);
  }
  void linesAreMultipliedAndSplit() {
    CostLine line{.id = {1}, .quantity = Number(3.0), .unitPrice = Money{333}};
    QCOMPARE(lineCost(line), Money{999});
    line.amount = Money{1000};
    QCOMPARE(lineCost(line), Money{1000});
    line.recurrence = Recurrence::yearly;
    line.year = 2026, line.lastYear = 2028;
    QCOMPARE(lineCost(line), Money{3000});
    QCOMPARE(lineByYear(line, {}), (QMap<int, Money>{{2026, {1000}}, {2027, {1000}}, {2028, {1000}}}));
    line.recurrence = Recurrence::oneOff;
    const CostYear first{.year = 2027, .amount = Money{600}};
    QCOMPARE(lineByYear(line, {&first}), (QMap<int, Money>{{0, {400}}, {2027, {600}}}));
    line.status = CostStatus::notEstimated;
    QCOMPARE(lineCost(line), std::nullopt);
  }
  void pricesOfAnotherYearAreLeftOutAndCounted() {
    Plan plan = twoActions();
    change(plan.facts, planFactsId, [](PlanFacts& facts) { facts.priceBaseYear = 2026; });
    const CostLineId line = addCostLine(plan, idOfAction(plan, "A1"), Money{1000});
    change(plan.costLines, line, [](CostLine& each) { each.priceBaseYear = 2020; });
    const Budget sums = budget(Links(plan));
    QCOMPARE(sums.cost, Money{});
    QCOMPARE(sums.otherPriceBase, 1);
  }
  void aSharedActionCountsOnce() {
    Plan plan = twoActions();
    const ActionId action = idOfAction(plan, "A1");
    const ObjectiveId first = addObjective(plan, QStringLiteral("1"), {QStringLiteral("a"), {}});
    const ObjectiveId second = addObjective(plan, QStringLiteral("2"), {QStringLiteral("b"), {}});
    linkObjective(plan, action, first);
    linkObjective(plan, action, second, true);
    addCostLine(plan, action, Money{1000});
    const auto rows = costByObjective(Links(plan));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].id, second.value);
    QCOMPARE(rows[0].cost, Money{1000});
  }
  // Figures worked out beside the tables of the example, by hand and by another program.
  void theExamplePlanAddsUp() {
    const Plan plan = planFromFolder(QStringLiteral(IAP_SOURCE "/resources/example"));
    const Links links(plan);
    const PlanSummary sums = summary(links);
    QVERIFY(danglingReferences(plan).isEmpty());
    for (const TableBase* table : plan.tables()) QVERIFY2(!table->isEmpty(), table->type().table);
    QCOMPARE(sums.actions, 25);
    QCOMPARE(sums.budget.priced, 23);
    QCOMPARE(sums.budget.cost, Money{1456800000});
    QCOMPARE(sums.budget.funding.secured(), Money{455650000});
    QCOMPARE(sums.budget.funding.appliedFor, Money{206300000});
    QCOMPARE(sums.budget.funding.identified, Money{584550000});
    QCOMPARE(sums.budget.notYetSecured(), Money{1001150000});
    QCOMPARE(sums.budget.stillToFind(), Money{210300000});
    Money objectives, categories, sources;
    QMap<int, Money> years;
    for (const CostRow& row : costByObjective(links)) {
      objectives += row.cost;
      for (auto it = row.years.cbegin(); it != row.years.cend(); ++it) years[it.key()] += it.value();
    }
    for (const CostRow& row : costByCategory(links)) categories += row.cost;
    for (const SourceRow& row : fundingBySource(links)) sources += row.funding.counted();
    QCOMPARE(objectives, sums.budget.cost);
    QCOMPARE(categories, sums.budget.cost);
    QCOMPARE(sources, sums.budget.funding.counted());
    QCOMPARE(years.value(2027), Money{706857800});
    QCOMPARE(years.value(0), Money{4000000});
  }
};

QTEST_APPLESS_MAIN(TstBudget)
#include "tst_budget.moc"

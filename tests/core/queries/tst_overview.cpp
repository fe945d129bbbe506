// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview is made of: how complete the plan is, and what runs when.
#include <QTest>

#include "edits/actions.h"
#include "edits/integration.h"
#include "edits/records.h"
#include "exchange/tablefiles.h"
#include "plan/defaultlists.h"
#include "plan/references.h"
#include "queries/budget.h"
#include "queries/completeness.h"
#include "queries/integration.h"
#include "queries/quarters.h"

using namespace iap;

namespace {

const QDate today(2026, 6, 2);

Plan example() { return planFromFolder(QStringLiteral(IAP_SOURCE "/resources/example")); }
std::array<SectionState, 4> statesOf(const Plan& plan) {
  const Links links(plan);
  return completeness(links, findings(links, today), budget(links).priced);
}
const RequiredPart* part(const SectionState& section, const char* name) {
  for (const RequiredPart& each : section.parts)
    if (qstrcmp(each.name, name) == 0) return &each;
  return nullptr;
}
int missing(const Plan& plan, int section, const char* name) {
  const auto states = statesOf(plan);
  const RequiredPart* found = part(states[size_t(section)], name);
  return found ? found->missing() : -1;
}
ActionId datedAction(Plan& plan, const char* code, const char* start, const char* end) {
  const ActionId id = addAction(plan, QString::fromLatin1(code), {QString::fromLatin1(code), {}});
  change(plan.actions, id, [&](Action& action) {
    action.start = *Date::parse(QString::fromLatin1(start));
    action.end = *Date::parse(QString::fromLatin1(end));
  });
  return id;
}

}  // namespace

class TstOverview : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void anEmptyPlanLacksTheFirstOfEverything() {
    const auto states = statesOf(newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City")));
    for (const SectionState& section : states) {
      QVERIFY(section.needed() > 0);
      QVERIFY(section.present() < section.needed());
      QVERIFY(section.greatestLack());
    }
    QCOMPARE(part(states[2], "lead of an action")->needed, 1);
    QCOMPARE(part(states[2], "lead of an action")->present, 0);
  }
  void whatFindingsSayIsMissingIsMissing() {
    Plan plan = example();
    const Links links(plan);
    const auto all = findings(links, today);
    const auto count = [&](const char* code) {
      return int(std::count_if(all.begin(), all.end(),
                               [&](const Finding& f) { return !f.accepted && qstrcmp(f.code, code) == 0; }));
    };
    QCOMPARE(missing(plan, 2, "lead of an action"), count("action.no_lead"));
    QCOMPARE(missing(plan, 3, "baseline of an indicator"), count("indicator.no_baseline"));
    QCOMPARE(missing(plan, 3, "response to a risk"), count("risk.no_response"));
    QVERIFY(count("action.no_lead") > 0);
    // What the city has accepted is settled.
    for (const Finding& finding : all)
      if (qstrcmp(finding.code, "action.no_lead") == 0)
        plan.acceptedFindings.put({.id = AcceptedFindingId::random(),
                                   .code = QString::fromLatin1(finding.code),
                                   .subject = finding.record,
                                   .reason = QStringLiteral("known")});
    QCOMPARE(missing(plan, 2, "lead of an action"), 0);
  }
  void eachPartCounts() {
    Plan plan = example();
    const auto lose = [&](int section, const char* name, auto change) {
      Plan without = plan;
      const int before = missing(plan, section, name);
      QVERIFY2(before >= 0, name);
      change(without);
      QVERIFY2(missing(without, section, name) > before, name);
    };
    lose(0, "vision", [](Plan& p) { change(p.facts, planFactsId, [](PlanFacts& f) { f.vision = {}; }); });
    lose(0, "years of the plan", [](Plan& p) { change(p.facts, planFactsId, [](PlanFacts& f) { f.periodEnd = {}; }); });
    lose(0, "text of a chapter", [](Plan& p) {
      for (const Section& section : Plan(p).sections)
        if (section.key == QStringLiteral("1.2")) removeRecord(p, refTo(section.id));
    });
    lose(1, "score of an aspect", [](Plan& p) { removeRecord(p, refTo(p.integrationScores.begin()->id)); });
    lose(2, "step of an action", [](Plan& p) {
      const ActionId first = p.actions.begin()->id;
      for (const Step& step : Plan(p).steps)
        if (step.action == first) removeRecord(p, refTo(step.id));
    });
    lose(3, "governance body", [](Plan& p) {
      for (const GovernanceBody& body : Plan(p).governanceBodies) removeRecord(p, refTo(body.id));
    });
  }
  void aHundredPercentMeansAll() {
    QCOMPARE(wholePercent(199, 200), 99);
    QCOMPARE(wholePercent(200, 200), 100);
    QCOMPARE(wholePercent(0, 7), 0);
  }
  void actionsRunFromStartToEnd() {
    Plan plan = newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City"));
    change(plan.facts, planFactsId, [](PlanFacts& facts) {
      facts.periodStart = Date::ofYear(2026);
      facts.periodEnd = Date::ofYear(2027);
    });
    datedAction(plan, "A", "2026-05", "2026-09");
    datedAction(plan, "B", "2026-Q4", "2027");
    datedAction(plan, "C", "started", "2026-01");
    datedAction(plan, "D", "2027-11", "ongoing");
    addAction(plan, QStringLiteral("E"), {QStringLiteral("E"), {}});
    const Quarters found = quarters(Links(plan), Language());
    QCOMPARE(found.firstYear, 2026);
    QCOMPARE(found.years, 2);
    QCOMPARE(found.rows.size(), 1);
    QCOMPARE(found.rows[0].objective, nullptr);
    QCOMPARE(found.rows[0].actions, 5);
    QCOMPARE(found.rows[0].undated, 1);
    QCOMPARE(found.rows[0].running, (QList<int>{1, 1, 1, 1, 1, 1, 1, 2}));
  }
  void rowsAreObjectivesAtTheTop() {
    Plan plan = newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City"));
    const ObjectiveId top = addObjective(plan, QStringLiteral("1"), {QStringLiteral("Top"), {}});
    const ObjectiveId under = addObjective(plan, QStringLiteral("1A"), {QStringLiteral("Under"), {}}, top);
    const ActionId a = datedAction(plan, "A", "2026-01", "2026-12"), b = datedAction(plan, "B", "2026-04", "2026-06"),
                   dropped = datedAction(plan, "C", "2026-01", "2026-12");
    linkObjective(plan, a, under, true);
    linkObjective(plan, dropped, under, true);
    change(plan.actions, dropped, [](Action& action) { action.status = ActionStatus::dropped; });
    change(plan.actions, b, [](Action& action) {
      action.start = Date::ongoing();
      action.end = Date::ofMonth(2026, 6);
    });
    change(plan.steps, addStep(plan, a, QStringLiteral("Late"), Date::ofMonth(2026, 9)),
           [](Step& step) { step.done = true; });
    addStep(plan, a, QStringLiteral("Early"), Date::ofMonth(2026, 2));
    addStep(plan, a, QStringLiteral("No date"));
    const Quarters found = quarters(Links(plan), Language());
    QCOMPARE(found.rows.size(), 2);
    QCOMPARE(found.rows[0].objective->code, QStringLiteral("1"));
    QCOMPARE(found.rows[0].actions, 1);
    QCOMPARE(found.rows[0].running, (QList<int>{1, 1, 1, 1}));
    QCOMPARE(found.rows[0].steps.size(), 2);
    QCOMPARE(found.rows[0].steps[0].day, QDate(2026, 2, 28));
    QVERIFY(!found.rows[0].steps[0].done && found.rows[0].steps[1].done);
    // What is ongoing from the start and has an end ends there.
    QCOMPARE(found.rows[1].objective, nullptr);
    QCOMPARE(found.rows[1].running, (QList<int>{1, 1, 0, 0}));
  }
  // One wrong year must not press the plan's own years together.
  void aWrongYearIsLeftOut() {
    Plan plan = newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City"));
    change(plan.facts, planFactsId, [](PlanFacts& facts) {
      facts.periodStart = Date::ofYear(2026);
      facts.periodEnd = Date::ofYear(2030);
    });
    datedAction(plan, "A", "2026-05", "2126-09");
    const Quarters found = quarters(Links(plan), Language());
    QVERIFY(found.years <= 15);
    QVERIFY(found.firstYear <= 2026 && found.firstYear + found.years > 2030);
    QCOMPARE(found.rows[0].running.last(), 1);
  }
  void aPlanWithoutDatesHasNoYears() {
    Plan plan = newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City"));
    addAction(plan, QStringLiteral("A"), {QStringLiteral("A"), {}});
    QCOMPARE(quarters(Links(plan), Language()).years, 0);
  }
  void whatThePlanShowsOfIntegration() {
    Plan plan = newPlan({}, {});
    const auto shown = [&](const char* key) {
      const Links links(plan);
      for (const AspectState& state : integration(links))
        if (state.aspect->key == QLatin1StringView(key)) return state.computed;
      return std::optional<int>(-1);
    };
    // Nothing to go by is no score, not 0.
    for (const char* key :
         {"involvement-planning", "coherence", "sustainable", "time", "spatial", "investment", "funding"})
      QCOMPARE(shown(key), std::optional<int>());
    QList<ActionId> actions;
    for (int i = 0; i < 8; ++i) actions += addAction(plan, QString::number(i), {});
    const auto set = [&](int which, const std::function<void(Action&)>& how) {
      change(plan.actions, actions[which], how);
    };
    QCOMPARE(shown("time"), std::optional(0));
    set(0, [](Action& a) { a.start = Date::ofYear(2026), a.end = Date::ofYear(2027); });
    set(1, [](Action& a) { a.start = Date::ofYear(2026); });  // without an end
    QCOMPARE(shown("time"), std::optional(1));
    set(1, [](Action& a) { a.end = Date::ofYear(2027); });
    QCOMPARE(shown("time"), std::optional(1));  // two of eight are one quarter
    set(2, [](Action& a) { a.start = Date::ofYear(2026), a.end = Date::ofYear(2027); });
    QCOMPARE(shown("time"), std::optional(2));
    set(7, [](Action& a) { a.status = ActionStatus::dropped; });
    // Named by the city, an action serves an aspect without any other sign; twice is once.
    ListItemId spatial;
    for (const ListItem& item : plan.listItems)
      if (item.key == QStringLiteral("spatial")) spatial = item.id;
    plan.aspectActions.put({.id = AspectActionId::random(), .aspect = spatial, .action = actions[0]});
    set(0, [](Action& a) { a.place = QStringLiteral("Mill Estate"); });
    QCOMPARE(shown("spatial"), std::optional(1));  // 1 of 7
    set(0, [](Action& a) { a.kind = MeasureKind::hard; });
    QCOMPARE(shown("investment"), std::optional(0));
    set(1, [](Action& a) { a.kind = MeasureKind::both; });
    QCOMPARE(shown("investment"), std::optional(2));  // 1 soft to 2 hard
    for (int i = 0; i < 2; ++i) set(i, [](Action& a) { a.social = 3, a.economic = 0; });
    QCOMPARE(shown("sustainable"), std::optional(1));
    const StakeholderId city = addStakeholder(plan, {QStringLiteral("City"), {}}),
                        firm = addStakeholder(plan, {QStringLiteral("Firm"), {}});
    change(plan.stakeholders, city, [](Stakeholder& s) {
      s.sector = Sector::public_, s.level = GovernmentLevel::city, s.groupRole = GroupRole::coordinator;
    });
    change(plan.stakeholders, firm, [](Stakeholder& s) { s.sector = Sector::private_; });
    QCOMPARE(shown("involvement-planning"), std::optional(1));  // the firm is not in the group
    linkStakeholder(plan, actions[0], city, ActionRole::lead);
    QCOMPARE(shown("sectoral"), std::optional(0));
    QCOMPARE(shown("involvement-implementation"), std::optional(0));
    linkStakeholder(plan, actions[0], firm, ActionRole::supports);
    QCOMPARE(shown("sectoral"), std::optional(1));
    QCOMPARE(shown("involvement-implementation"), std::optional(1));
    QCOMPARE(shown("multilevel"), std::optional(0));  // the firm's level is not stated
    addFundingLine(plan, actions[0], listItemNamed(plan, ListKind::fundingSource, QStringLiteral("A")), Money{1},
                   FundingStatus::refused);
    QCOMPARE(shown("funding"), std::optional(0));
    for (const char* source : {"A", "B", "B", "C", "D", "E"})
      addFundingLine(plan, actions[0], listItemNamed(plan, ListKind::fundingSource, QString::fromLatin1(source)),
                     Money{1});
    QCOMPARE(shown("funding"), std::optional(4));
    // What the group says: what was agreed, else the middle of the votes.
    QCOMPARE(median({}), std::optional<double>());
    QCOMPARE(median({1, 2, 4, 4}), std::optional(3.0));
    setVotes(plan, spatial, {0, 3, 1});
    const Links links(plan);
    for (const AspectState& state : integration(links))
      if (state.aspect->id == spatial) QCOMPARE(state.group(), std::optional(1.0));
  }
};

QTEST_GUILESS_MAIN(TstOverview)
#include "tst_overview.moc"

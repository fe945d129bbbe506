// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "edits/actions.h"
#include "edits/order.h"
#include "edits/records.h"
#include "plan/references.h"

using namespace iap;

class TstEdits : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theFirstObjectiveIsTheMainOne() {
    Plan plan = emptyPlan();
    const ActionId action = addAction(plan, QStringLiteral(" A1 "), {});
    QCOMPARE(plan.actions.find(action)->code, QStringLiteral("A1"));
    const ObjectiveId a = addObjective(plan, {}, {}), b = addObjective(plan, {}, {});
    linkObjective(plan, action, a);
    linkObjective(plan, action, b);
    const auto isMain = [&](ObjectiveId id) {
      return plan.actionObjectives.find({linkId(u"action_objective", {action.value, id.value})})->main;
    };
    QVERIFY(isMain(a) && !isMain(b));
    linkObjective(plan, action, b, true);
    QVERIFY(!isMain(a) && isMain(b));
    linkObjective(plan, action, b);
    QVERIFY(isMain(b));
  }
  void whatWouldMakeALoopIsRefused() {
    Plan plan = emptyPlan();
    const ActionId a = addAction(plan, {}, {}), b = addAction(plan, {}, {});
    setCostStatus(plan, a, CostStatus::includedElsewhere, b);
    const Plan before = plan;
    setCostStatus(plan, b, CostStatus::includedElsewhere, a);
    QVERIFY(plan == before);
    const ObjectiveId top = addObjective(plan, {}, {}), area = addObjective(plan, {}, {}, top);
    moveObjective(plan, top, area);
    QVERIFY(!plan.objectives.find(top)->parent);
  }
  void movingRenumbersWhenTheGapIsUsedUp() {
    Plan plan;
    QList<ObjectiveId> ids;
    for (int i = 0; i < 3; ++i) ids += addObjective(plan, QString::number(i), {});
    // Always into the same gap: half of it each time.
    for (int i = 0; i < 60; ++i) {
      moveBetween(plan.objectives, ids[2], ids[0], ids[1]);
      std::swap(ids[1], ids[2]);
    }
    const auto position = [&](ObjectiveId id) { return plan.objectives.find(id)->position; };
    QVERIFY(position(ids[0]) < position(ids[1]) && position(ids[1]) < position(ids[2]));
    moveBetween(plan.objectives, ids[2], {}, ids[0]);
    QVERIFY(position(ids[2]) < position(ids[0]));
  }
  void namesAreFoundBeforeTheyAreMade() {
    Plan plan = emptyPlan();
    const StakeholderId office = stakeholderNamed(plan, QStringLiteral("Office "));
    QCOMPARE(stakeholderNamed(plan, QStringLiteral("Office")), office);
    QCOMPARE(plan.stakeholders.size(), size_t(1));
  }
  void removingAnActionTellsWhatGoesWithIt() {
    Plan plan = emptyPlan();
    const ActionId action = addAction(plan, {}, {});
    addCostLine(plan, action, Money{1});
    addStep(plan, action, QStringLiteral("s"));
    addNote(plan, {QStringLiteral("action"), action.value}, QStringLiteral("n"));
    QCOMPARE(wouldRemove(plan, refTo(action)).size(), 4);
    removeAction(plan, action);
    QVERIFY(plan == emptyPlan());
  }
};

QTEST_APPLESS_MAIN(TstEdits)
#include "tst_edits.moc"

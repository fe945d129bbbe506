// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "plan/changes.h"
#include "plan/merge.h"
#include "plan/references.h"
#include "support/randomplan.h"

using namespace iap;
using test::randomlyEdited;
using test::randomPlan;

namespace {
Plan oneAction() {
  Plan plan = emptyPlan();
  plan.objectives.put({.id = {10}, .code = QStringLiteral("1")});
  plan.objectives.put({.id = {11}, .code = QStringLiteral("2")});
  plan.actions.put({.id = {1}, .code = QStringLiteral("A1"), .title = {QStringLiteral("Cycle path"), {}}});
  return plan;
}
}  // namespace

class TstMerge : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void laws() {
    for (quint32 i = 0; i < 40; ++i) {
      const quint32 seed = test::seedOfRun() + i;
      const Plan base = randomPlan(seed), mine = randomlyEdited(base, seed + 1),
                 theirs = randomlyEdited(base, seed + 2);
      QVERIFY(merge(base, base, theirs).plan == theirs);
      QVERIFY(merge(base, mine, base).plan == mine);
      QVERIFY(merge(base, mine, mine).plan == mine);
      QVERIFY(merge(base, mine, mine).conflicts.isEmpty());
      const MergeResult merged = merge(base, mine, theirs);
      QVERIFY(danglingReferences(merged.plan).isEmpty());
      QVERIFY(parentLoop(merged.plan).isEmpty());
    }
  }
  // Every field of every table: a change on one side arrives; two different changes are one conflict naming the field.
  void everyFieldHasItsMergeCase() {
    const Plan base = randomPlan(7);
    for (size_t t = 0; t < base.tables().size(); ++t) {
      const TableBase& table = *base.tables()[t];
      const RecordType& type = table.type();
      const Row row = rowCopy(type, table.cursor().row());
      for (const FieldInfo& field : type.fields) {
        if (field.offset == 0 || field.type == FieldType::reference || field.type == FieldType::recordRef) continue;
        const Row mineRow = rowCopy(type, row.get()), theirRow = rowCopy(type, row.get());
        int found = 0;
        for (quint32 seed = 100; found < 2 && seed < 200; ++seed) {
          const Plan other = randomPlan(seed, 1);
          const void* source = other.tables()[t]->cursor().row();
          const Row& to = found ? theirRow : mineRow;
          copyField(field, const_cast<void*>(to.get()), source);
          if (!equalField(field, to.get(), row.get()) && (!found || !equalField(field, mineRow.get(), theirRow.get())))
            ++found;
        }
        QVERIFY2(found > 0, field.name);
        Plan mine = base, theirs = base;
        mine.tables()[t]->replaceRow(row.get(), mineRow.get());
        QVERIFY2(merge(base, base, mine).plan == mine, field.name);
        // Where a field has two values only, two sides can't both change it differently.
        if (field.type == FieldType::boolean || field.words.size() == 2) continue;
        QVERIFY2(found == 2, field.name);
        theirs.tables()[t]->replaceRow(row.get(), theirRow.get());
        const MergeResult both = merge(base, mine, theirs);
        if (std::string_view(field.name) == "position") {
          QVERIFY(both.conflicts.isEmpty());
          QVERIFY(both.plan == theirs);
          continue;
        }
        if (field.type == FieldType::bilingual && both.conflicts.isEmpty()) continue;  // one wording each
        QVERIFY2(both.conflicts.size() == 1, field.name);
        QCOMPARE(both.conflicts.first().field, QString::fromLatin1(field.name));
        QVERIFY2(both.plan == mine, field.name);
        const ConflictKey key{both.conflicts.first().record, both.conflicts.first().field};
        QVERIFY2(merge(base, mine, theirs, {{key, Side::theirs}}).plan == theirs, field.name);
      }
    }
  }
  void differentFieldsOfOneRowJoin() {
    const Plan base = oneAction();
    Plan mine = base, theirs = base;
    change(mine.actions, ActionId{1}, [](Action& a) { a.place = QStringLiteral("Mill Estate"); });
    change(theirs.actions, ActionId{1}, [](Action& a) { a.title.english = QStringLiteral("Bike path"); });
    const MergeResult merged = merge(base, mine, theirs);
    QVERIFY(merged.conflicts.isEmpty());
    QCOMPARE(merged.plan.actions.find({1})->place, QStringLiteral("Mill Estate"));
    QCOMPARE(merged.plan.actions.find({1})->title.english, QStringLiteral("Bike path"));
  }
  void deletedHereAndChangedThereIsAsked() {
    const Plan base = oneAction();
    Plan mine = base, theirs = base;
    removeRecord(mine, refTo(ActionId{1}));
    change(theirs.actions, ActionId{1}, [](Action& a) { a.place = QStringLiteral("x"); });
    MergeResult merged = merge(base, mine, theirs);
    QCOMPARE(merged.conflicts.size(), 1);
    QCOMPARE(merged.conflicts.first().kind, ConflictKind::deletedHere);
    QVERIFY(!merged.plan.actions.find({1}));
    merged = merge(base, mine, theirs, {{{refTo(ActionId{1}), {}}, Side::theirs}});
    QCOMPARE(merged.plan.actions.find({1})->place, QStringLiteral("x"));
    merged = merge(base, theirs, mine);
    QCOMPARE(merged.conflicts.first().kind, ConflictKind::deletedThere);
    QVERIFY(merged.plan.actions.find({1}));
  }
  void aCostLineAddedToADeletedActionIsAnOrphan() {
    const Plan base = oneAction();
    Plan mine = base, theirs = base;
    removeRecord(mine, refTo(ActionId{1}));
    theirs.costLines.put({.id = {5}, .action = {1}});
    MergeResult merged = merge(base, mine, theirs);
    QCOMPARE(merged.conflicts.first().kind, ConflictKind::orphan);
    QVERIFY(!merged.plan.costLines.find({5}));
    merged = merge(base, mine, theirs, {{{refTo(CostLineId{5}), QStringLiteral("action")}, Side::theirs}});
    QVERIFY(merged.plan.costLines.find({5}) && merged.plan.actions.find({1}));
  }
  void theSameLinkMadeTwiceIsOneLink() {
    const Plan base = oneAction();
    Plan mine = base, theirs = base;
    const ActionObjective link{.id = {linkId(u"action_objective", {1, 10})}, .action = {1}, .objective = {10}};
    mine.actionObjectives.put(link);
    theirs.actionObjectives.put(link);
    QCOMPARE(merge(base, mine, theirs).plan.actionObjectives.size(), size_t(1));
    QVERIFY(merge(base, mine, theirs).conflicts.isEmpty());
  }
  void twoMovesThatMakeALoopAreAConflict() {
    const Plan base = oneAction();
    Plan mine = base, theirs = base;
    change(mine.objectives, ObjectiveId{10}, [](Objective& o) { o.parent = {11}; });
    change(theirs.objectives, ObjectiveId{11}, [](Objective& o) { o.parent = {10}; });
    const MergeResult merged = merge(base, mine, theirs);
    QCOMPARE(merged.conflicts.size(), 1);
    QCOMPARE(merged.conflicts.first().kind, ConflictKind::parentLoop);
    QVERIFY(parentLoop(merged.plan).isEmpty());
    QCOMPARE(merged.plan.objectives.find({10})->parent.value, 11);
  }
  void narrativeMergesByParagraph() {
    const QString base = QStringLiteral("one\ntwo\nthree");
    QCOMPARE(mergedLines(base, QStringLiteral("ONE\ntwo\nthree"), QStringLiteral("one\ntwo\nthree\nfour")),
             QStringLiteral("ONE\ntwo\nthree\nfour"));
    QCOMPARE(mergedLines(base, QStringLiteral("one\n2\nthree"), QStringLiteral("one\nII\nthree")), std::nullopt);
    QCOMPARE(mergedLines(base, QStringLiteral("one\nthree"), base), QStringLiteral("one\nthree"));
  }
};

QTEST_APPLESS_MAIN(TstMerge)
#include "tst_merge.moc"

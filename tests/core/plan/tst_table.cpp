// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <map>

#include "plan/references.h"
#include "support/randomplan.h"

using namespace iap;

class TstTable : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void behavesLikeAMap() {
    QRandomGenerator random(test::seedOfRun());
    Table<Objective> table;
    std::map<qint64, QString> map;
    for (int i = 0; i < 5000; ++i) {
      const ObjectiveId id{random.bounded(1, 3000)};
      if (random.bounded(3)) {
        table.put({.id = id, .code = QString::number(i)});
        map[id.value] = QString::number(i);
      } else {
        table.remove(id);
        map.erase(id.value);
      }
    }
    QCOMPARE(table.size(), map.size());
    auto it = map.begin();
    for (const Objective& row : table) {
      QCOMPARE(row.id.value, it->first);
      QCOMPARE(row.code, it->second);
      QCOMPARE(table.find(row.id)->code, it->second);
      ++it;
    }
    Table<Objective> rebuilt;
    for (const Objective& row : table) {
      *static_cast<Objective*>(rebuilt.appendRow()) = row;
      QVERIFY(rebuilt.endsInOrder());
    }
    QVERIFY(rebuilt == table);
  }
  void aCopyIsNotChangedByAnEdit() {
    Table<Objective> table;
    for (int i = 1; i <= 1000; ++i) table.put({.id = {i}});
    const Table<Objective> copy = table;
    table.put({.id = {500}, .code = QStringLiteral("new")});
    table.remove({1});
    QCOMPARE(copy.size(), size_t(1000));
    QCOMPARE(copy.find({500})->code, QString());
  }
  void measurementsMoveWithTheirDate() {
    Plan plan;
    plan.measurements.put({.id = {1}, .series = {7}, .date = Date::ofYear(2030)});
    plan.measurements.put({.id = {2}, .series = {7}, .date = Date::ofYear(2025)});
    change(plan.measurements, MeasurementId{1}, [](Measurement& m) { m.date = Date::ofYear(2020); });
    QCOMPARE(plan.measurements.size(), size_t(2));
    QCOMPARE(plan.measurements.begin()->id.value, 1);
  }
  void removingARecordTakesWhatBelongsToItAndClearsTheRest() {
    for (int i = 0; i < 20; ++i) {
      Plan plan = test::randomPlan(test::seedOfRun() + quint32(i));
      QVERIFY(danglingReferences(plan).isEmpty());
      const ActionId action = plan.actions.begin()->id;
      removeRecord(plan, refTo(action));
      QVERIFY(!plan.actions.find(action));
      QVERIFY(danglingReferences(plan).isEmpty());
      removeRecord(plan, refTo(plan.stakeholders.begin()->id));
      removeRecord(plan, refTo(plan.indicators.begin()->id));
      QVERIFY(danglingReferences(plan).isEmpty());
    }
  }
  void aLoopOfParentsIsFoundWithItsMembers() {
    Plan plan;
    plan.objectives.put({.id = {1}, .parent = {2}});
    plan.objectives.put({.id = {2}, .parent = {3}});
    plan.objectives.put({.id = {3}, .parent = {2}});
    QCOMPARE(parentLoop(plan).size(), 2);
    plan.objectives.put({.id = {3}});
    QVERIFY(parentLoop(plan).isEmpty());
  }
};

QTEST_APPLESS_MAIN(TstTable)
#include "tst_table.moc"

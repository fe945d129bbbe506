// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "plan/changes.h"
#include "support/randomplan.h"

using namespace iap;
using test::randomlyEdited;
using test::randomPlan;

class TstChanges : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void differenceAppliedGivesTheOther() {
    for (quint32 i = 0; i < 30; ++i) {
      const Plan a = randomPlan(test::seedOfRun() + i);
      const Plan b = i % 2 ? randomlyEdited(a, i) : randomPlan(test::seedOfRun() + 1000 + i);
      const Changes d = difference(a, b);
      QVERIFY(applied(a, d) == b);
      QVERIFY(applied(b, reversed(d)) == a);
      QVERIFY(difference(a, a).isEmpty());
    }
  }
  void joinedChangesAreOneStep() {
    for (quint32 i = 0; i < 30; ++i) {
      const Plan a = randomPlan(test::seedOfRun() + i), b = randomlyEdited(a, i), c = randomlyEdited(b, i + 99);
      const Changes both = joined(difference(a, b), difference(b, c));
      QVERIFY(applied(a, both) == c);
      QVERIFY(applied(c, reversed(both)) == a);
    }
  }
  void largeTablesDifferOnlyWhereTheyDo() {
    Plan a;
    for (int i = 1; i <= 20000; ++i) a.actions.put({.id = {i * 7}});
    Plan b = a;
    b.actions.put({.id = {70}, .code = QStringLiteral("x")});
    b.actions.put({.id = {71}});
    b.actions.remove({140000});
    const Changes d = difference(a, b);
    QCOMPARE(d.count(), 3);
    QVERIFY(applied(a, d) == b);
  }
  // The generator of random plans must reach every field, or the laws above say nothing about it.
  void everyFieldLeavesItsDefault() {
    QSet<QString> moved, all;
    for (quint32 i = 0; i < 12; ++i) {
      const Plan plan = randomPlan(test::seedOfRun() + i);
      for (const TableBase* table : plan.tables()) {
        QVERIFY(!table->isEmpty());
        TableBase defaults(table->type());
        const void* plain = defaults.appendRow();
        for (auto at = table->cursor(); !at.atEnd(); at.next())
          for (const FieldInfo& field : table->type().fields) {
            const QString name = QStringLiteral("%1.%2").arg(table->type().name(), QLatin1StringView(field.name));
            all += name;
            if (!equalField(field, at.row(), plain)) moved += name;
          }
      }
    }
    QCOMPARE((all - moved).values(), QStringList());
    QVERIFY(all.size() > 400);
  }
  // A member that was forgotten in fields() would be lost everywhere. Two records that differ in it alone would be
  // unequal although all their fields are equal; a record as large as its fields has no such member.
  void everyMemberIsAField() {
    for (const RecordType* type : recordTypes()) {
      size_t end = 0;
      for (const FieldInfo& field : type->fields) {
        QVERIFY2(field.offset >= end && field.offset - end < 8, type->table);
        end = field.offset + sizeOf(field.type);
      }
      QVERIFY2(type->size - end < 8, type->table);
    }
    QCOMPARE(sizeof(Plan), recordTypes().size() * sizeof(TableBase));
  }
  void everyFieldHasATextForm() {
    const Plan plan = randomPlan(test::seedOfRun());
    for (const TableBase* table : plan.tables())
      for (auto at = table->cursor(); !at.atEnd(); at.next())
        for (const FieldInfo& field : table->type().fields) {
          if (field.type == FieldType::bilingual) continue;  // a line break inside a wording is not kept apart
          TableBase other(table->type());
          void* row = other.appendRow();
          QVERIFY2(decodeField(field, row, encodedField(field, at.row())), field.name);
          QVERIFY2(equalField(field, row, at.row()), field.name);
        }
  }

 private:
  static size_t sizeOf(FieldType type) {
    switch (type) {
      case FieldType::boolean:
        return sizeof(bool);
      case FieldType::fixedList:
        return 1;
      case FieldType::integer:
        return sizeof(int);
      case FieldType::optionalInteger:
        return sizeof(std::optional<int>);
      case FieldType::longInteger:
      case FieldType::reference:
        return sizeof(qint64);
      case FieldType::real:
        return sizeof(double);
      case FieldType::text:
      case FieldType::markdown:
        return sizeof(QString);
      case FieldType::bilingual:
        return sizeof(Text);
      case FieldType::number:
        return sizeof(Number);
      case FieldType::date:
        return sizeof(Date);
      case FieldType::instant:
        return sizeof(Instant);
      case FieldType::optionalMoney:
        return sizeof(std::optional<Money>);
      case FieldType::recordRef:
        return sizeof(RecordRef);
    }
    return 0;
  }
};

QTEST_APPLESS_MAIN(TstChanges)
#include "tst_changes.moc"

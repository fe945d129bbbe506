// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <boost/archive/text_iarchive.hpp>
#include <boost/archive/text_oarchive.hpp>
#include <sstream>

#include "storage/archive.h"
#include "storage/database.h"
#include "storage/planfile.h"
#include "storage/rows.h"
#include "support/randomplan.h"

using namespace iap;

class TstFormats : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  // A new field or record needs a new format: the frozen schema of today's holds exactly the fields of the records.
  void theSchemaHasAColumnForEveryField() {
    QStringList ofRecords, frozen;
    for (const QByteArray& statement : (schemaOfRecords()).split(';'))
      if (!statement.trimmed().isEmpty()) ofRecords += QString::fromLatin1(statement.trimmed());
    for (const QByteArray& statement : schemaStatements(currentFormat)) frozen += QString::fromLatin1(statement);
    QCOMPARE(frozen.mid(4), ofRecords);  // after the four technical tables
  }
  void savedThenLoadedIsTheSame() {
    for (quint32 i = 0; i < 10; ++i) {
      const Plan plan = test::randomPlan(test::seedOfRun() + i);
      QTemporaryDir folder;
      const QString path = folder.filePath(QStringLiteral("plan.iap"));
      createPlanFile(path, plan, {});
      QVERIFY(readPlanFile(path).plan == plan);
      QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
  }
  void changesWrittenRowByRowAreTheSameFile() {
    for (quint32 i = 0; i < 10; ++i) {
      const Plan a = test::randomPlan(test::seedOfRun() + i), b = test::randomlyEdited(a, i, 30);
      QTemporaryDir folder;
      Database database(folder.filePath(QStringLiteral("x.db")), OpenMode::create, QStringLiteral("x"));
      writeFreshFile(database, a, {});
      database.transaction([&] { writeChanges(database, difference(a, b), {}); });
      QVERIFY(readPlan(database, currentFormat) == b);
    }
  }
  void archivedThenUnarchivedIsTheSame() {
    for (quint32 i = 0; i < 10; ++i) {
      const Plan plan = test::randomPlan(test::seedOfRun() + i);
      QVERIFY(unarchived(archived(plan)) == plan);
    }
  }
  // The same serialize() functions through Boost's own archives.
  void boostTextArchivesAgree() {
    const Plan plan = test::randomPlan(test::seedOfRun());
    std::stringstream stream;
    {
      boost::archive::text_oarchive out(stream);
      const PlanContent content{plan};
      out << content;
    }
    PlanContent read;
    boost::archive::text_iarchive in(stream);
    in >> read;
    QVERIFY(read.plan == plan);
    QVERIFY(unarchived(archived(read.plan)) == plan);
  }
  void damagedArchivesAreRefusedOrRead() {
    const QByteArray good = archived(test::randomPlan(test::seedOfRun(), 2));
    QRandomGenerator random(test::seedOfRun());
    for (int i = 0; i < 1500; ++i) {
      QByteArray bad = good;
      if (random.bounded(3) == 0)
        bad.truncate(random.bounded(int(bad.size())));
      else
        for (int n = random.bounded(1, 4); n > 0; --n) bad[random.bounded(int(bad.size()))] = char(random.bounded(256));
      try {
        (void)unarchived(bad);
      } catch (const ArchiveError&) {
      }
    }
    QVERIFY_THROWS_EXCEPTION(ArchiveError, unarchived(QByteArray()));
    QVERIFY_THROWS_EXCEPTION(ArchiveError, unarchived(good + 'x'));
  }
  void everyReleasedFormatOpens() {
    const QDir data(QStringLiteral(IAP_TEST_DATA));
    const QStringList fixtures = data.entryList({QStringLiteral("v*.iap")});
    QCOMPARE(fixtures.size(), currentFormat);
    for (const QString& name : fixtures) {
      const OpenedPlan opened = readPlanFile(data.filePath(name));
      QVERIFY(opened.plan.actions.size() > 0);
      const auto versions = versionsOfFile(data.filePath(name));
      QCOMPARE(versions.size(), 1);
      QVERIFY(versionOfFile(data.filePath(name), versions.first().name) == opened.plan);
    }
  }
};

QTEST_APPLESS_MAIN(TstFormats)
#include "tst_formats.moc"

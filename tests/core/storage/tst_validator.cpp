// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "base/error.h"
#include "storage/database.h"
#include "storage/formats.h"
#include "storage/planfile.h"
#include "support/randomplan.h"

using namespace iap;

class TstValidator : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  QString good_, file_;

  /// The code with which the file is refused, or nothing if it opens.
  std::optional<ErrorCode> refusal() const {
    try {
      (void)readPlanFile(file_);
      return {};
    } catch (const Error& error) {
      return error.code();
    }
  }
  void alter(const QByteArray& sql) {
    Database database(file_, OpenMode::create, QStringLiteral("altered"));
    database.run("PRAGMA foreign_keys=OFF");
    database.run(sql);
  }
  void write(const QByteArray& bytes) {
    QFile file(file_);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
  }
  QByteArray bytes() const {
    QFile file(good_);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

 private Q_SLOTS:
  void initTestCase() {
    good_ = folder_.filePath(QStringLiteral("good.iap"));
    file_ = folder_.filePath(QStringLiteral("file.iap"));
    createPlanFile(good_, test::randomPlan(1, 3), {});
  }
  void init() {
    QFile::remove(file_);
    QVERIFY(QFile::copy(good_, file_));
  }
  void theGoodFileOpens() { QCOMPARE(refusal(), std::nullopt); }
  void whatIsNoPlanIsRefused() {
    QFile::remove(file_);
    QCOMPARE(refusal(), ErrorCode::notFound);
    write({});
    QCOMPARE(refusal(), ErrorCode::emptyFile);
    write("Action;Cost\nA1;5\n");
    QCOMPARE(refusal(), ErrorCode::notAPlan);
    QFile::remove(file_);
    {
      Database other(file_, OpenMode::create, QStringLiteral("other"));
      other.run("CREATE TABLE t(x)");
    }
    QCOMPARE(refusal(), ErrorCode::notAPlan);
    file_ = folder_.path();
    QCOMPARE(refusal(), ErrorCode::notAPlan);
    file_ = folder_.filePath(QStringLiteral("file.iap"));
  }
  void newerAndTruncatedFilesAreRefused() {
    alter("PRAGMA user_version=7");
    QCOMPARE(refusal(), ErrorCode::newerFormat);
    write(bytes().left(5000));
    QVERIFY(refusal().has_value());
    write(bytes().left(90));
    QCOMPARE(refusal(), ErrorCode::notAPlan);
  }
  void foreignPartsAreRefused_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON action BEGIN DELETE FROM risk; END");
    QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT 1");
    QTest::newRow("index") << QByteArray("CREATE INDEX i ON action(code)");
    QTest::newRow("table") << QByteArray("CREATE TABLE extra(x)");
    QTest::newRow("column") << QByteArray("ALTER TABLE action ADD COLUMN extra TEXT");
    QTest::newRow("dropped") << QByteArray("DROP TABLE vote");
  }
  void foreignPartsAreRefused() {
    QFETCH(QByteArray, sql);
    alter(sql);
    QCOMPARE(refusal(), ErrorCode::foreignSchema);
  }
  void badContentIsNamed_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* name, const char* sql, ErrorCode code) {
      QTest::newRow(name) << QByteArray(sql) << code;
    };
    row("unknown word", "UPDATE action SET status='perhaps'", ErrorCode::badContent);
    row("no date", "UPDATE action SET start='2026-02-30'", ErrorCode::badContent);
    row("reference to nowhere", "UPDATE cost_line SET action=12345", ErrorCode::badContent);
    row("note on nothing", "UPDATE note SET subject_table='nothing', subject=1", ErrorCode::badContent);
    row("parent loop", "UPDATE objective SET parent=id", ErrorCode::badContent);
    row("not UTF-8", "UPDATE action SET code=CAST(x'ff41' AS TEXT)", ErrorCode::badContent);
    row("NUL inside", "UPDATE action SET code=CAST(x'410042' AS TEXT)", ErrorCode::badContent);
    row("infinite", "UPDATE indicator SET weight=9e999", ErrorCode::badContent);
    row("negative id", "UPDATE vote SET id=-5 WHERE id=(SELECT max(id) FROM vote)", ErrorCode::badContent);
    row("too large", "UPDATE cost_year SET year=99999999999", ErrorCode::badContent);
    row("no facts", "DELETE FROM plan_facts", ErrorCode::badContent);
    row("silently altered", "UPDATE action SET place='elsewhere'", ErrorCode::digestMismatch);
    row("silently removed", "DELETE FROM vote", ErrorCode::digestMismatch);
  }
  void badContentIsNamed() {
    QFETCH(QByteArray, sql);
    QFETCH(ErrorCode, code);
    alter(sql);
    QCOMPARE(refusal(), code);
  }
  // At least 500 mutated files: each opens fully and unchanged, or is refused with a reason.
  void mutatedFiles() {
    const QByteArray original = bytes();
    const Plan plan = test::randomPlan(1, 3);
    QRandomGenerator random(test::seedOfRun());
    int opened = 0, refused = 0;
    qint64 slowest = 0;
    for (int i = 0; i < 600; ++i) {
      QByteArray bad = original;
      if (i % 4 == 0)
        bad.truncate(random.bounded(int(bad.size())));
      else
        for (int n = random.bounded(1, 6); n > 0; --n) {
          // Half of the time where something stands: most bytes of a small plan are free space.
          int at = random.bounded(int(bad.size()));
          while (i % 2 && bad[at] == 0) at = random.bounded(int(bad.size()));
          bad[at] = i % 3 ? char(bad[at] ^ (1 << random.bounded(8))) : char(random.bounded(256));
        }
      write(bad);
      QElapsedTimer timer;
      timer.start();
      try {
        QVERIFY(readPlanFile(file_).plan == plan);
        ++opened;
      } catch (const Error& error) {
        QVERIFY(error.code() != ErrorCode::internal && *error.what());
        ++refused;
      }
      slowest = std::max(slowest, timer.elapsed());
    }
    qInfo("%d opened, %d refused, slowest %lld ms", opened, refused, slowest);
    QVERIFY(refused > 200 && slowest < 5000);
  }
};

QTEST_GUILESS_MAIN(TstValidator)
#include "tst_validator.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <sqlite3.h>
#include <unistd.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "base/error.h"
#include "session/session.h"
#include "storage/database.h"
#include "storage/formats.h"
#include "storage/planstore.h"
#include "support/powercutvfs.h"
#include "support/randomplan.h"

using namespace iap;

namespace {
ErrorCode codeOf(const std::function<void()>& f) {
  try {
    f();
  } catch (const Error& error) {
    return error.code();
  }
  return ErrorCode::usage;
}
QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
void setPlace(Plan& plan, const QString& place) {
  change(plan.actions, plan.actions.begin()->id, [&](Action& action) { action.place = place; });
}
}  // namespace

class TstPlanStore : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> folder_;
  QString path_;
  StoreOptions options_;

  /// Two whole numbers that the user's file answers.
  std::pair<qint64, qint64> rowOf(const char* sql) {
    sqlite3* database = nullptr;
    sqlite3_stmt* statement = nullptr;
    std::pair<qint64, qint64> row{-1, -1};
    if (sqlite3_open_v2(path_.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK &&
        sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
      row = {sqlite3_column_int64(statement, 0), sqlite3_column_int64(statement, 1)};
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return row;
  }

 private Q_SLOTS:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    path_ = folder_->filePath(QStringLiteral("plan.iap"));
    options_ = {.workRoot = folder_->filePath(QStringLiteral("work"))};
    createPlanFile(path_, test::randomPlan(1, 3), {});
  }
  void theLastGoodCopyIsKept_data() {
    QTest::addColumn<bool>("gone");
    QTest::newRow("deleted") << true;
    QTest::newRow("cut short") << false;
  }
  void theLastGoodCopyIsKept() {
    QFETCH(bool, gone);
    Plan expected;
    const auto spoil = [&] {
      if (gone) return QFile::remove(path_);
      const QDateTime before = QFileInfo(path_).lastModified();
      QFile file(path_);
      return file.resize(file.size() / 2) && file.open(QIODevice::ReadWrite) &&
             file.setFileTime(before.addSecs(-5), QFileDevice::FileModificationTime);
    };
    {
      // Nothing was edited here, so nothing waits for delivery.
      Session session(path_, options_);
      expected = session.plan();
      QVERIFY(session.store().isDelivered());
      QCOMPARE(session.store().folderCopy(), FolderCopy::known);
      QVERIFY(spoil());
      QCOMPARE(session.store().folderCopy(true), gone ? FolderCopy::gone : FolderCopy::damaged);
    }
    {
      Session session(path_, options_);
      QVERIFY(session.plan() == expected);
      QCOMPARE(session.store().recoveredEdits(), qint64(0));
      const QString aside = session.store().putBack(session.plan());
      QCOMPARE(aside.isEmpty(), gone);
      QVERIFY(gone || QFileInfo::exists(aside));
      QCOMPARE(session.store().folderCopy(true), FolderCopy::known);
    }
    QVERIFY(readPlanFile(path_).plan == expected);
    // Now that it stands there, nothing is left on this computer.
    QVERIFY(QDir(options_.workRoot).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
  }
  void whatReplacesALostCopyIsNotTakenOverUnasked() {
    const QString backup = folder_->filePath(QStringLiteral("backup.iap"));
    QVERIFY(QFile::copy(path_, backup));
    Plan newest;
    {
      Session session(path_, options_);
      session.edit(QStringLiteral("x"), [](Plan& plan) { setPlace(plan, QStringLiteral("newest")); });
      session.deliver();
      newest = session.plan();
      QVERIFY(QFile::remove(path_));
      QCOMPARE(session.store().folderCopy(), FolderCopy::gone);
      // Somebody restores yesterday's file: ours was delivered once, but is nowhere else any more.
      QVERIFY(QFile::copy(backup, path_));
      QCOMPARE(session.store().folderCopy(true), FolderCopy::changed);
      QVERIFY(!session.store().isDelivered());
      QCOMPARE(codeOf([&] { session.store().putBack(session.plan()); }), ErrorCode::changedUnderneath);
    }
    Session again(path_, options_);
    QVERIFY(again.plan() == newest);
    QVERIFY(!again.store().isDelivered());
    const QString both = again.keepBoth();
    QVERIFY(readPlanFile(both).plan == newest);
    QVERIFY(again.store().isDelivered());
  }
  void aHoleInTheFileIsFound() {
    Session session(path_, options_);
    const qint64 size = QFileInfo(path_).size();
    QFile file(path_);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(size / 2));
    file.write(QByteArray(int(size - size / 2), '\0'));  // as long as before, with our head
    file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime);
    file.close();
    QCOMPARE(QFileInfo(path_).size(), size);
    QCOMPARE(session.store().folderCopy(true), FolderCopy::damaged);
  }
  void aShareThatIsAwayHasLostNothing() {
    const QString share = folder_->filePath(QStringLiteral("share"));
    QVERIFY(QDir().mkpath(share));
    QVERIFY(QFile::rename(path_, share + QStringLiteral("/plan.iap")));
    Session session(share + QStringLiteral("/plan.iap"), options_);
    QVERIFY(QDir().rename(share, share + QStringLiteral("-away")));
    QCOMPARE(session.store().folderCopy(true), FolderCopy::unreachable);
    QVERIFY(session.store().isDelivered());
    QVERIFY(QDir().rename(share + QStringLiteral("-away"), share));
    QCOMPARE(session.store().folderCopy(true), FolderCopy::known);
    // Nothing is put back over a file that is well.
    const QDateTime before = QFileInfo(session.store().path()).lastModified();
    QVERIFY(session.store().putBack(session.plan()).isEmpty());
    QCOMPARE(QFileInfo(session.store().path()).lastModified(), before);
  }
  void editsAreDeliveredWhole() {
    Plan expected;
    {
      Session session(path_, options_);
      session.edit(QStringLiteral("Change place"), [](Plan& plan) { setPlace(plan, QStringLiteral("Mill Estate")); });
      session.addVersion(QStringLiteral("Council 12 March"));
      QVERIFY(!session.store().isDelivered());
      session.deliver();
      QVERIFY(session.store().isDelivered());
      expected = session.plan();
    }
    QVERIFY(readPlanFile(path_).plan == expected);
    QCOMPARE(versionsOfFile(path_).size(), 1);
    QVERIFY(versionOfFile(path_, QStringLiteral("Council 12 March")) == expected);
    QCOMPARE(QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("plan.iap")));
    QVERIFY(QDir(options_.workRoot).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
  }
  // A plan of an old format is edited as one of today's; what stands beside the plan in its file comes along.
  void oldFormatsAreEdited() {
    for (int format = 1; format < currentFormat; ++format) {
      init();
      QFile::remove(path_);
      QVERIFY(QFile::copy(QStringLiteral(IAP_TEST_DATA "/v%1.iap").arg(format, 3, 10, QLatin1Char('0')), path_));
      QVERIFY(QFile::setPermissions(path_, QFile::ReadOwner | QFile::WriteOwner));
      const OpenedPlan before = readPlanFile(path_);
      QCOMPARE(before.facts.format, format);
      const QByteArray bytes = contentOf(path_);
      const QString version = versionsOfFile(path_).first().name;
      const auto stamps = [&] {
        return QList{rowOf("SELECT count(*), sum(\"changed_at\") FROM \"action\""),
                     rowOf("SELECT count(*), sum(\"changed_at\") FROM \"measurement\"")};
      };
      const auto revisions = [&] { return rowOf("SELECT count(*), 0 FROM \"revision\""); };
      const auto blobs = [&] { return rowOf("SELECT count(*), sum(length(\"bytes\")) FROM \"blob\""); };
      const auto stampsBefore = stamps();
      const auto revisionsBefore = revisions(), blobsBefore = blobs();
      for (const auto& [count, sum] : stampsBefore) QVERIFY(count > 0 && sum > 0);
      {
        Session session(path_, options_);
        QVERIFY(session.plan() == before.plan);
        QCOMPARE(contentOf(path_), bytes);  // opened is not yet changed
        session.edit(QStringLiteral("x"), [](Plan& plan) {
          change(plan.facts, planFactsId, [](PlanFacts& facts) { facts.newRiskAudience = Audience::internal; });
        });
        session.deliver();
      }
      const OpenedPlan after = readPlanFile(path_);
      QCOMPARE(after.facts.format, currentFormat);
      QCOMPARE(after.facts.planUuid, before.facts.planUuid);
      QCOMPARE(after.facts.parentRevision, before.facts.revision);
      QCOMPARE(after.plan.plan().newRiskAudience, Audience::internal);
      QVERIFY(versionOfFile(path_, version) == before.plan);
      QCOMPARE(stamps(), stampsBefore);
      QCOMPARE(blobs(), blobsBefore);
      QCOMPARE(revisions().first, revisionsBefore.first + 1);
    }
  }
  void anUndeliveredEditOfAnOlderProgramIsRecovered() {
    QFile::remove(path_);
    const QString old = QStringLiteral(IAP_TEST_DATA "/v001.iap");
    QVERIFY(QFile::copy(old, path_));
    QVERIFY(QFile::setPermissions(path_, QFile::ReadOwner | QFile::WriteOwner));
    QString work;
    {
      Session session(path_, options_);
      session.edit(QStringLiteral("x"), [](Plan& plan) { setPlace(plan, QStringLiteral("new")); });
      QDirIterator files(options_.workRoot, {QStringLiteral("work.db")}, QDir::Files, QDirIterator::Subdirectories);
      work = files.next();
    }
    // As an older program would have left it.
    QVERIFY(QFile::remove(work) && QFile::copy(old, work));
    QVERIFY(QFile::setPermissions(work, QFile::ReadOwner | QFile::WriteOwner));
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open(work.toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database,
                          "UPDATE action SET place='older' WHERE id=(SELECT min(id) FROM action);"
                          "UPDATE meta SET value=value+1 WHERE key='edits'",
                          nullptr, nullptr, nullptr),
             SQLITE_OK);
    sqlite3_close(database);
    {
      Session again(path_, options_);
      QCOMPARE(again.store().recoveredEdits(), 1);
      QCOMPARE(again.plan().actions.begin()->place, QStringLiteral("older"));
      again.edit(QStringLiteral("y"), [](Plan& plan) {
        change(plan.actions, plan.actions.begin()->id, [](Action& each) { each.inspiredBy = QStringLiteral("Turku"); });
      });
      again.deliver();
    }
    const OpenedPlan after = readPlanFile(path_);
    QCOMPARE(after.facts.format, currentFormat);
    QCOMPARE(after.plan.actions.begin()->place, QStringLiteral("older"));
    QCOMPARE(after.plan.actions.begin()->inspiredBy, QStringLiteral("Turku"));
    QVERIFY(!QFile::exists(QFileInfo(work).absolutePath() + QStringLiteral("/upgraded.db")));
  }
  void anUndeliveredEditIsRecovered() {
    {
      Session session(path_, options_);
      session.edit(QStringLiteral("x"), [](Plan& plan) { setPlace(plan, QStringLiteral("kept")); });
    }
    Session again(path_, options_);
    QCOMPARE(again.store().recoveredEdits(), 1);
    QCOMPARE(again.plan().actions.begin()->place, QStringLiteral("kept"));
    again.deliver();
    QCOMPARE(readPlanFile(path_).plan.actions.begin()->place, QStringLiteral("kept"));
  }
  void aPlanIsOpenOnce() {
    const Session session(path_, options_);
    QCOMPARE(codeOf([&] { Session second(path_, options_); }), ErrorCode::openElsewhere);
  }
  void aFileChangedUnderneathIsLeftAlone() {
    Session session(path_, options_);
    session.edit(QStringLiteral("x"), [](Plan& plan) { setPlace(plan, QStringLiteral("mine")); });
    QFile::remove(path_);
    createPlanFile(path_, test::randomPlan(2, 3), {});
    const QByteArray theirs = contentOf(path_);
    QCOMPARE(codeOf([&] { session.deliver(); }), ErrorCode::changedUnderneath);
    QCOMPARE(contentOf(path_), theirs);
    const QString mine = session.keepBoth();
    QCOMPARE(readPlanFile(mine).plan.actions.begin()->place, QStringLiteral("mine"));
    QCOMPARE(contentOf(path_), theirs);
  }
  // Changed between the comparison and the replacement: the other's work is not overwritten.
  void aFileChangedDuringTheDeliveryIsLeftAlone() {
    QByteArray theirs;
    const QString other = folder_->filePath(QStringLiteral("other.iap"));
    createPlanFile(other, test::randomPlan(2, 3), {});
    options_.beforeStep = [&](DeliveryStep step) {
      if (step != DeliveryStep::sync || !theirs.isEmpty()) return;
      QFile::remove(path_);
      QFile::rename(other, path_);
      theirs = contentOf(path_);
    };
    Session session(path_, options_);
    session.edit(QStringLiteral("x"), [](Plan& plan) { setPlace(plan, QStringLiteral("mine")); });
    QCOMPARE(codeOf([&] { session.deliver(); }), ErrorCode::changedUnderneath);
    QCOMPARE(contentOf(path_), theirs);
    QVERIFY(!session.store().isDelivered());
  }
  void everyDeliveryIsInTheChainOfAncestors() {
    Session session(path_, options_);
    for (int i = 0; i < 3; ++i) {
      session.edit(QStringLiteral("x"), [&](Plan& plan) { setPlace(plan, QString::number(i)); });
      session.deliver();
    }
    const QString copy = folder_->filePath(QStringLiteral("copy.iap"));
    QVERIFY(QFile::copy(path_, copy));
    Database database(copy, OpenMode::validate, QStringLiteral("copy"));
    // The file as made, and three deliveries, each naming the one before.
    QCOMPARE(database.integer("SELECT count(*) FROM revision"), 4);
    QCOMPARE(database.integer("SELECT count(*) FROM revision r WHERE parent IN (SELECT id FROM revision)"), 3);
  }
  // A delivery refused at any step leaves the user's file as before and the edit safe in the work folder.
  void aRefusedDeliveryLosesNothing() {
    for (const DeliveryStep failing :
         {DeliveryStep::compare, DeliveryStep::copy, DeliveryStep::seal, DeliveryStep::sync, DeliveryStep::replace}) {
      const QByteArray before = contentOf(path_);
      const QString place = QStringLiteral("step %1").arg(int(failing));
      options_.beforeStep = [failing](DeliveryStep step) {
        if (step == failing) throw Error(ErrorCode::diskFull, {QStringLiteral("injected")});
      };
      {
        Session session(path_, options_);
        session.edit(QStringLiteral("x"), [&](Plan& plan) { setPlace(plan, place); });
        QCOMPARE(codeOf([&] { session.deliver(); }), ErrorCode::noRoom);
        QCOMPARE(contentOf(path_), before);
        QCOMPARE(QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
      }
      options_.beforeStep = {};
      Session again(path_, options_);
      QCOMPARE(again.plan().actions.begin()->place, place);
      again.deliver();
      QCOMPARE(readPlanFile(path_).plan.actions.begin()->place, place);
    }
  }
  void killedBetweenReplacingAndRememberingIsNoConflict() {
    options_.beforeStep = [](DeliveryStep step) {
      if (step == DeliveryStep::remember) throw Error(ErrorCode::diskFull, {QStringLiteral("injected")});
    };
    {
      Session session(path_, options_);
      session.edit(QStringLiteral("x"), [](Plan& plan) { setPlace(plan, QStringLiteral("there")); });
      QCOMPARE(codeOf([&] { session.deliver(); }), ErrorCode::diskFull);
    }
    options_.beforeStep = {};
    Session again(path_, options_);
    QCOMPARE(again.store().recoveredEdits(), 0);
    QCOMPARE(again.plan().actions.begin()->place, QStringLiteral("there"));
    again.edit(QStringLiteral("y"), [](Plan& plan) { setPlace(plan, QStringLiteral("later")); });
    again.deliver();
  }
  void aReadOnlyFolderIsNamed() {
    if (::geteuid() == 0) QSKIP("root may write everywhere; the injected errors above stand for it");
    const QString folder = folder_->filePath(QStringLiteral("locked"));
    QDir().mkpath(folder);
    const QString path = folder + QStringLiteral("/plan.iap");
    QFile::copy(path_, path);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    Session session(path, options_);
    session.edit(QStringLiteral("x"), [](Plan& plan) { setPlace(plan, QStringLiteral("safe")); });
    QCOMPARE(codeOf([&] { session.deliver(); }), ErrorCode::readOnlyPlace);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    session.deliver();
    QCOMPARE(readPlanFile(path).plan.actions.begin()->place, QStringLiteral("safe"));
  }
  // A failing edit leaves plan, history and file as before: disk full by SQLite's own limit, and errors of the file
  // layer.
  void aFailingEditChangesNothing() {
    Session session(path_, options_);
    session.edit(QStringLiteral("first"), [](Plan& plan) { setPlace(plan, QStringLiteral("first")); });
    const Plan before = session.plan();
    int signalled = 0;
    connect(&session, &Session::changed, this, [&] { ++signalled; });
    session.store().limitPages(1);
    QCOMPARE(codeOf([&] {
               session.edit(QStringLiteral("large"), [](Plan& plan) { setPlace(plan, QString(3'000'000, u'x')); });
             }),
             ErrorCode::diskFull);
    QVERIFY(session.plan() == before);
    QCOMPARE(session.undoName(), QStringLiteral("first"));
    QCOMPARE(signalled, 0);
    session.store().limitPages(1'000'000);
    session.edit(QStringLiteral("second"), [](Plan& plan) { setPlace(plan, QStringLiteral("second")); });
    session.deliver();
    QCOMPARE(readPlanFile(path_).plan.actions.begin()->place, QStringLiteral("second"));
  }
  void anErrorOfTheDiskChangesNothing() {
    test::PowerCutVfs vfs(test::seedOfRun());
    options_.vfs = test::PowerCutVfs::name();
    Session session(path_, options_);
    int failures = 0;
    for (int i = 0; i < 40; ++i) {
      const Plan before = session.plan();
      vfs.failOnce(i % 4, i % 2 ? SQLITE_FULL : SQLITE_IOERR);
      try {
        session.edit(QString::number(i), [&](Plan& plan) { setPlace(plan, QString::number(i)); });
        QCOMPARE(session.plan().actions.begin()->place, QString::number(i));
        vfs.failOnce(-1, SQLITE_OK);
      } catch (const Error& error) {
        QVERIFY(error.code() == ErrorCode::diskFull || error.code() == ErrorCode::writeFailed);
        QVERIFY(session.plan() == before);
        ++failures;
      }
    }
    QVERIFY(failures >= 10);
    session.edit(QStringLiteral("end"), [](Plan& plan) { setPlace(plan, QStringLiteral("end")); });
    session.deliver();
    QVERIFY(readPlanFile(path_).plan == session.plan());
  }
  // At least 100 cuts of the power at random, over the real storage: nothing acknowledged is lost.
  void powerCuts() {
    QRandomGenerator random(test::seedOfRun());
    int cuts = 0, acknowledged = 0;
    for (int run = 0; cuts < 120; ++run) {
      test::PowerCutVfs vfs(quint32(test::seedOfRun() + quint32(run)));
      options_.vfs = test::PowerCutVfs::name();
      QString last = QStringLiteral("start"), inFlight;
      {
        Session session(path_, options_);
        session.edit(QStringLiteral("x"), [&](Plan& plan) { setPlace(plan, last); });
        vfs.cutAfter(random.bounded(60));
        for (int i = 0; i < 200 && !vfs.isOff(); ++i) {
          inFlight = QStringLiteral("%1.%2").arg(run).arg(i);
          try {
            session.edit(QStringLiteral("x"),
                         [&](Plan& plan) { setPlace(plan, inFlight + QString(i * 37 % 5000, u'y')); });
            last = inFlight;
            ++acknowledged;
          } catch (const Error&) {
          }
        }
      }
      if (!vfs.isOff()) continue;
      ++cuts;
      vfs.loseUnsynced();
      options_.vfs = nullptr;
      Session again(path_, options_);
      const QString found = again.plan().actions.begin()->place.section(u'y', 0, 0);
      QVERIFY2(found == last || found == inFlight,
               qPrintable(QStringLiteral("found %1, acknowledged %2").arg(found, last)));
      again.deliver();
      QVERIFY(readPlanFile(path_).plan == again.plan());
    }
    qInfo("%d cuts, %d acknowledged edits", cuts, acknowledged);
  }
};

QTEST_GUILESS_MAIN(TstPlanStore)
#include "tst_planstore.moc"

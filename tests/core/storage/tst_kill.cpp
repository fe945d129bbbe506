// SPDX-License-Identifier: GPL-3.0-or-later
// A child process that reports each acknowledged edit over a pipe is killed at random and reopened through recovery and
// delivery. Nothing acknowledged may be lost, and the user's file is a whole plan at every moment.
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <cstdio>

#include "base/error.h"
#include "session/session.h"
#include "storage/platform.h"
#include "support/randomplan.h"

using namespace iap;

namespace {

/// The child: edits for ever, delivers now and then, and prints the number of each edit once it is durable.
int editForEver(const QString& path, const QString& workRoot) {
  Session session(path, {.workRoot = workRoot});
  for (int i = session.plan().plan().population.value_or(0) + 1;; ++i) {
    session.edit(QStringLiteral("count"), [&](Plan& plan) {
      change(plan.facts, planFactsId, [&](PlanFacts& facts) { facts.population = i; });
      plan.actions.put({.id = ActionId::random(), .code = QString::number(i), .outputs = QString(i % 900, u'x')});
    });
    std::printf("%d\n", i);
    std::fflush(stdout);
    if (i % 7 == 0) session.deliver();
  }
}

}  // namespace

class TstKill : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void nothingAcknowledgedIsLost() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.iap")), work = folder.filePath(QStringLiteral("work"));
    createPlanFile(path, emptyPlan(), {});
    QRandomGenerator random(test::seedOfRun());
    int acknowledged = 0, recovered = 0;
    for (int kill = 0; kill < 60; ++kill) {
      QProcess child;
      child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--edit-for-ever"), path, work});
      QVERIFY(child.waitForStarted());
      QVERIFY(child.waitForReadyRead(20000));
      QTest::qSleep(random.bounded(120));
      child.kill();
      QVERIFY(child.waitForFinished());
      const QList<QByteArray> lines = child.readAllStandardOutput().trimmed().split('\n');
      if (!lines.isEmpty() && !lines.last().isEmpty()) acknowledged = std::max(acknowledged, lines.last().toInt());
      (void)readPlanFile(path);  // whole at every moment, or this throws
      Session session(path, {.workRoot = work});
      recovered += session.store().recoveredEdits() > 0;
      const int found = session.plan().plan().population.value_or(0);
      QVERIFY2(found >= acknowledged,
               qPrintable(QStringLiteral("%1 found, %2 acknowledged").arg(found).arg(acknowledged)));
      QCOMPARE(int(session.plan().actions.size()), found);
      session.deliver();
      QVERIFY(readPlanFile(path).plan == session.plan());
    }
    qInfo("60 kills, %d edits acknowledged, %d recoveries", acknowledged, recovered);
    QVERIFY(recovered > 5);
  }
  void aRequestToEndIsToldInTheEventLoop() {
#ifdef Q_OS_UNIX
    static int told = 0;
    onTermination([] { ++told; });
    ::raise(SIGTERM);
    QCOMPARE(told, 0);
    QTRY_COMPARE(told, 1);
    ::raise(SIGTERM);
    QTRY_COMPARE(told, 2);
#endif
  }
};

int main(int argc, char** argv) {
  QCoreApplication app(argc, argv);
  const QStringList arguments = app.arguments();
  if (arguments.value(1) == QStringLiteral("--edit-for-ever"))
    return editForEver(arguments.value(2), arguments.value(3));
  TstKill test;
  return QTest::qExec(&test, argc, argv);
}
#include "tst_kill.moc"

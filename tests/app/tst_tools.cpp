// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of the tree do refuse what they are for.
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {
int ran(const QString& script, const QStringList& arguments, QString* out) {
  QProcess process;
  process.start(QStringLiteral("python3"), QStringList{QStringLiteral(IAP_SOURCE "/tools/") + script} + arguments);
  if (!process.waitForFinished(30000)) return -1;
  *out = QString::fromUtf8(process.readAllStandardOutput());
  return process.exitCode();
}
}  // namespace

class TstTools : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theTreeKeepsItsArrows() {
    QString out;
    QVERIFY2(ran(QStringLiteral("arrows.py"), {}, &out) == 0, qPrintable(out));
  }
  void forbiddenIncludesAreRefused_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    const auto row = [](const char* file, const char* include) {
      QTest::newRow(include) << QString::fromLatin1(file) << QString::fromLatin1(include);
    };
    row("core/plan/x.h", "\"storage/rows.h\"");
    row("core/queries/x.cpp", "\"edits/actions.h\"");
    row("core/storage/x.cpp", "\"queries/budget.h\"");
    row("core/publish/writers/x.cpp", "\"publish/chapters/builder.h\"");
    row("core/publish/chapters/x.cpp", "\"publish/writers/pdf.h\"");
    row("core/publish/writers/y.cpp", "\"plan/plan.h\"");
    row("core/plan/y.cpp", "<sqlite3.h>");
    row("core/queries/y.cpp", "<QWidget>");
    row("core/base/y.cpp", "\"plan/plan.h\"");
    row("core/storage/y.cpp", "<unistd.h>");
    row("app/iap/w.cpp", "\"ui/mainwindow.h\"");
    row("app/iap/q.cpp", "<QWidget>");
    row("core/session/y.cpp", "\"app/iap/command.h\"");
  }
  void forbiddenIncludesAreRefused() {
    QFETCH(QString, file);
    QFETCH(QString, include);
    QTemporaryDir tree;
    QDir(tree.path()).mkpath(QFileInfo(file).path());
    QFile source(tree.filePath(file));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write("#include \"base/id.h\"\n");
    source.flush();
    QString out;
    QCOMPARE(ran(QStringLiteral("arrows.py"), {tree.path()}, &out), 0);
    source.write("#include " + include.toLatin1() + "\n");
    source.close();
    QCOMPARE(ran(QStringLiteral("arrows.py"), {tree.path()}, &out), 1);
    QVERIFY(out.contains(file + QStringLiteral(":2")));
  }
  void workInThePoolThatPaintsIsRefused() {
    QTemporaryDir tree;
    QDir(tree.path()).mkpath(QStringLiteral("ui"));
    QFile source(tree.filePath(QStringLiteral("ui/a.cpp")));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write("x = QtConcurrent::run(backgroundPool(), f);\n");
    source.flush();
    QString out;
    QCOMPARE(ran(QStringLiteral("arrows.py"), {tree.path()}, &out), 0);
    source.write("x = QtConcurrent::run(f);\n");
    source.close();
    QCOMPARE(ran(QStringLiteral("arrows.py"), {tree.path()}, &out), 1);
    QVERIFY(out.contains(QStringLiteral("ui/a.cpp:2")));
  }
  void frozenFilesAreAsReleased() {
    QString out;
    QVERIFY2(ran(QStringLiteral("frozen.py"), {}, &out) == 0, qPrintable(out));
  }
};

QTEST_APPLESS_MAIN(TstTools)
#include "tst_tools.moc"

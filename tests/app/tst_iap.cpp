// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as a person or script uses it: the real program, real files, exit codes and messages.
#include <sqlite3.h>

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TstIap : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> folder_;
  QString out_, err_;

  QString path(const char* name) const { return folder_->filePath(QString::fromUtf8(name)); }
  QProcessEnvironment environment() const {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder_->filePath(QStringLiteral("home")));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    environment.remove(QStringLiteral("DISPLAY"));
    return environment;
  }
  int iap(const QStringList& arguments) {
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral(IAP_PROGRAM), arguments);
    if (!process.waitForFinished(60000)) return -1;
    out_ = QString::fromUtf8(process.readAllStandardOutput());
    err_ = QString::fromUtf8(process.readAllStandardError());
    return process.exitCode();
  }
  QJsonObject json() const { return QJsonDocument::fromJson(out_.toUtf8()).object(); }
  void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
  }
  QByteArray content(const QString& path) const {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  /// One line on standard error that says what and what to do.
  void oneSentence(const char* word) {
    QCOMPARE(err_.trimmed().count(u'\n'), 0);
    QVERIFY2(err_.startsWith(QStringLiteral("iap: ")), qPrintable(err_));
    QVERIFY2(err_.contains(QLatin1StringView(word)), qPrintable(err_));
  }

 private Q_SLOTS:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    QCOMPARE(iap({QStringLiteral("new"), QStringLiteral("--example"), path("ex.iap")}), 0);
  }
  void theTourOfTheReadme() {
    QCOMPARE(iap({QStringLiteral("info"), path("ex.iap"), QStringLiteral("--format"), QStringLiteral("json")}), 0);
    QCOMPARE(json().value(QStringLiteral("cost")).toString(), QStringLiteral("14568000.00"));
    QCOMPARE(json().value(QStringLiteral("still_to_find")).toString(), QStringLiteral("2103000.00"));
    QCOMPARE(json().value(QStringLiteral("complete_percent")).toInt(), 97);
    QCOMPARE(json().value(QStringLiteral("complete_percent_by_section")).toArray().size(), 4);
    QCOMPARE(iap({QStringLiteral("info"), path("ex.iap")}), 0);
    QVERIFY(out_.contains(QStringLiteral("EUR\u00a014,568,000")));
    QCOMPARE(iap({QStringLiteral("check"), path("ex.iap"), QStringLiteral("--as-of"), QStringLiteral("2026-06-02")}),
             1);
    QVERIFY(out_.contains(QStringLiteral("Action\u00a02.4 has no lead.")));
    for (const char* name : {"x.pdf", "x.html"})
      QCOMPARE(iap({QStringLiteral("export"), path("ex.iap"), QStringLiteral("-o"), path(name)}), 0);
    QVERIFY(content(path("x.pdf")).startsWith("%PDF-1.7"));
    QVERIFY(content(path("x.html")).startsWith("<!DOCTYPE html>"));
  }
  void anImportIsWholeOrNothing() {
    const QString data = QStringLiteral(IAP_TEST_DATA "/");
    QCOMPARE(iap({QStringLiteral("new"), path("p.iap")}), 0);
    QCOMPARE(iap({QStringLiteral("import"), path("p.iap"), QStringLiteral("--mapping"),
                  data + QStringLiteral("plan-mapping.json"), data + QStringLiteral("plan-actions.csv")}),
             0);
    QVERIFY(out_.contains(QStringLiteral("3 rows imported, 1 skipped, 0 failed.")));
    const QByteArray before = content(path("p.iap"));
    QCOMPARE(iap({QStringLiteral("import"), path("p.iap"), QStringLiteral("--mapping"),
                  data + QStringLiteral("plan-mapping.json"), data + QStringLiteral("plan-actions.csv")}),
             3);
    QVERIFY(err_.contains(QStringLiteral("Nothing was imported because of rows with errors (3")));
    QCOMPARE(content(path("p.iap")), before);
    QVERIFY(
        QDir(path("home") + QStringLiteral("/iap-studio/work")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
  }
  void namedVersions() {
    QCOMPARE(
        iap({QStringLiteral("versions"), path("ex.iap"), QStringLiteral("--add"), QStringLiteral("Council 12 March")}),
        0);
    QCOMPARE(iap({QStringLiteral("versions"), path("ex.iap")}), 0);
    QVERIFY(out_.contains(QStringLiteral("Council 12 March")));
    QCOMPARE(iap({QStringLiteral("versions"), path("ex.iap"), QStringLiteral("--extract"),
                  QStringLiteral("Council 12 March"), QStringLiteral("-o"), path("march.iap")}),
             0);
    QCOMPARE(iap({QStringLiteral("info"), path("march.iap"), QStringLiteral("--format"), QStringLiteral("json")}), 0);
    QCOMPARE(json().value(QStringLiteral("actions")).toInt(), 25);
    QCOMPARE(iap({QStringLiteral("versions"), path("ex.iap"), QStringLiteral("--extract"), QStringLiteral("none"),
                  QStringLiteral("-o"), path("n.iap")}),
             2);
    oneSentence("no version named none");
  }
  void thePlanFileIsReadBySqlite() {
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open_v2(path("ex.iap").toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
    sqlite3_stmt* statement = nullptr;
    QCOMPARE(sqlite3_prepare_v2(database, "SELECT count(*) FROM action", -1, &statement, nullptr), SQLITE_OK);
    QCOMPARE(sqlite3_step(statement), SQLITE_ROW);
    QCOMPARE(sqlite3_column_int(statement, 0), 25);
    sqlite3_finalize(statement);
    sqlite3_close(database);
  }
  void badInputIsOneSentence() {
    write(path("rubbish.iap"), "not a plan");
    QCOMPARE(iap({QStringLiteral("info"), path("rubbish.iap")}), 3);
    oneSentence("is not an IAP Studio plan");
    QCOMPARE(iap({QStringLiteral("info"), path("nowhere.iap")}), 3);
    oneSentence("is not there");
    write(path("half.iap"), content(path("ex.iap")).left(100'000));
    QCOMPARE(iap({QStringLiteral("check"), path("half.iap")}), 3);
    oneSentence("damaged");
    QByteArray newer = content(path("ex.iap"));
    newer[63] = 7;
    write(path("newer.iap"), newer);
    QCOMPARE(iap({QStringLiteral("info"), path("newer.iap")}), 3);
    oneSentence("newer version (format 7");
    QCOMPARE(iap({QStringLiteral("new"), path("ex.iap")}), 3);
    oneSentence("already there");
    QCOMPARE(iap({QStringLiteral("export"), path("ex.iap"), QStringLiteral("-o"), path("x.doc")}), 2);
    oneSentence("--format");
    QCOMPARE(iap({QStringLiteral("export"), path("ex.iap"), QStringLiteral("-o"), path("x.pdf"),
                  QStringLiteral("--document"), QStringLiteral("novel")}),
             2);
    oneSentence("integrated-action-plan");
    QCOMPARE(iap({QStringLiteral("export"), path("ex.iap"), QStringLiteral("-o"), path("no/such/folder/x.pdf")}), 3);
    oneSentence("could not be written");
    // Every format; what the line says goes before kept settings; what is no part of the document is told.
    const auto document = [&](const char* name, const QStringList& more) {
      return iap(QStringList{QStringLiteral("export"), path("ex.iap"), QStringLiteral("-o"), path(name)} + more);
    };
    for (const char* name : {"y.docx", "y.odt", "y.md"})
      QCOMPARE(document(name, {QStringLiteral("--document"), QStringLiteral("council-summary")}), 0);
    QCOMPARE(document("z.md", {QStringLiteral("--settings"), QStringLiteral("full plan for the council"),
                               QStringLiteral("--document"), QStringLiteral("risk-register"),
                               QStringLiteral("--leave-out"), QStringLiteral("Threats")}),
             0);
    QFile written(path("z.md"));
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    QVERIFY(text.contains(QStringLiteral("# Risk register")) && !text.contains(QStringLiteral("## Threats")));
    for (const QStringList& wrong : {QStringList{QStringLiteral("--leave-out"), QStringLiteral("2.33")},
                                     {QStringLiteral("--leave-out"), QStringLiteral("action_table.costs")},
                                     {QStringLiteral("--settings"), QStringLiteral("nobody's")},
                                     {QStringLiteral("--only"), QStringLiteral("nobody")},
                                     {QStringLiteral("--title"), QString(300, u'x')}}) {
      QCOMPARE(document("w.pdf", wrong), 2);
      QVERIFY(!QFileInfo::exists(path("w.pdf")));
    }
    QVERIFY(QDir(path("")).mkdir(QStringLiteral("folder.pdf")));
    QCOMPARE(document("folder.pdf", {QStringLiteral("--replace")}), 2);
    QCOMPARE(iap({QStringLiteral("frobnicate")}), 2);
    oneSentence("--help");
    QCOMPARE(iap({QStringLiteral("check"), path("ex.iap"), QStringLiteral("--as-of"), QStringLiteral("soon")}), 2);
    oneSentence("2026-05-14");
    write(path("m.json"), "{\"tables\": [{\"file\": \"t.csv\", \"recrod\": \"action\", \"columns\": []}]}");
    write(path("t.csv"), "a,b\n1,2\n");
    QCOMPARE(
        iap({QStringLiteral("import"), path("ex.iap"), QStringLiteral("--mapping"), path("m.json"), path("t.csv")}), 3);
    oneSentence("recrod");
    write(path("m.json"),
          "{\"tables\": [{\"file\": \"t.csv\", \"record\": \"action\", \"columns\": [{\"column\": \"c\", \"to\": "
          "\"code\"}]}]}");
    QCOMPARE(
        iap({QStringLiteral("import"), path("ex.iap"), QStringLiteral("--mapping"), path("m.json"), path("t.csv")}), 3);
    oneSentence("there is no column \"c\"");
    write(path("t.csv"), "a,c\n1,\xff\n");
    QCOMPARE(
        iap({QStringLiteral("import"), path("ex.iap"), QStringLiteral("--mapping"), path("m.json"), path("t.csv")}), 3);
    oneSentence("row 2: the text is not UTF-8");
  }
  void theGuideOfOneCityAndOfMany() {
    const auto guide = [&](const QStringList& more) { return iap(QStringList{QStringLiteral("guide")} + more); };
    QCOMPARE(guide({path("ex.iap")}), 0);  // beside the plan
    QVERIFY(content(path("ex-guide.pdf")).startsWith("%PDF-1.7"));
    QCOMPARE(guide({path("ex.iap")}), 2);
    oneSentence("--replace");
    const auto text = [&](const char* name) { return QString::fromUtf8(content(path(name))); };
    QCOMPARE(guide({path("ex.iap"), QStringLiteral("--chapter"), QStringLiteral("2"), QStringLiteral("--format"),
                    QStringLiteral("md")}),
             0);
    QVERIFY(text("ex-guide-2.md").contains(QStringLiteral("# Chapter 2: How do we collect and manage data?")));
    QVERIFY(!text("ex-guide-2.md").contains(QStringLiteral("What do we really know?")));
    QCOMPARE(guide({path("ex.iap"), QStringLiteral("--trail"), QStringLiteral("magenta"), QStringLiteral("-o"),
                    path("m.md")}),
             0);
    QVERIFY(text("m.md").contains(QStringLiteral("# Magenta: who does what")));
    QVERIFY(!text("m.md").contains(QStringLiteral("# Blue: money")));
    QCOMPARE(
        guide({path("ex.iap"), QStringLiteral("--chapter"), QStringLiteral("5"), QStringLiteral("-o"), path("n.md")}),
        2);
    oneSentence("1, 2, 3, 4");
    // A damaged file is named and left out; the guide of the others is written.
    QCOMPARE(iap({QStringLiteral("new"), path("beta.iap"), QStringLiteral("--city"), QStringLiteral("Beta")}), 0);
    write(path("half.iap"), content(path("ex.iap")).left(100'000));
    QCOMPARE(guide({path("ex.iap"), path("beta.iap"), path("half.iap"), QStringLiteral("-o"), path("j.md")}), 1);
    oneSentence("half.iap");
    QVERIFY(text("j.md").contains(QStringLiteral("1 of 2 cities answered this question.")));
    QVERIFY(text("j.md").contains(QStringLiteral("half.iap")));
    QVERIFY(text("j.md").contains(QStringLiteral("half.iap")));
    QVERIFY(!text("j.md").contains(QFileInfo(path("half.iap")).path()));  // our folders are nobody's business
    QCOMPARE(guide({path("half.iap"), path("nothing.iap"), QStringLiteral("-o"), path("k.md")}), 2);
    QCOMPARE(guide({path("ex.iap"), path("beta.iap"), QStringLiteral("--trail"), QStringLiteral("blue")}), 2);
    QCOMPARE(guide({path("ex.iap"), QStringLiteral("--chapter"), QStringLiteral("1"), QStringLiteral("--trail"),
                    QStringLiteral("blue")}),
             2);
    QVERIFY(!QFileInfo::exists(path("k.md")));
    QCOMPARE(guide({path("ex.iap"), path("beta.iap"), QStringLiteral("--audience"), QStringLiteral("internal"),
                    QStringLiteral("-o"), path("k.md")}),
             2);
  }
  void helpReadsLikeAManual() {
    QCOMPARE(iap({QStringLiteral("--help")}), 0);
    for (const char* command : {"new", "info", "check", "import", "export", "guide", "versions"}) {
      QVERIFY(out_.contains(QLatin1StringView(command)));
    }
    QVERIFY(out_.contains(QStringLiteral("Exit codes")));
    QCOMPARE(iap({QStringLiteral("export"), QStringLiteral("--help")}), 0);
    QVERIFY(out_.contains(QStringLiteral("PDF/UA-1")));
  }
  // Killed at any moment of an import: the file is as before or as after, and the next run says what it found.
  void killedDuringAnImport() {
    QByteArray table = "code,title,cost\n";
    for (int i = 0; i < 3000; ++i)
      table += "A" + QByteArray::number(i) + ",Action " + QByteArray::number(i) + ",1000\n";
    write(path("t.csv"), table);
    write(path("m.json"),
          R"({"tables": [{"file": "t.csv", "record": "action", "columns": [{"column": "code", "to": "code"},
      {"column": "title", "to": "title"}, {"column": "cost", "to": "cost.amount"}]}]})");
    int before = 0, after = 0;
    for (int i = 0; i < 12; ++i) {
      QFile::remove(path("p.iap"));
      QCOMPARE(iap({QStringLiteral("new"), path("p.iap")}), 0);
      QProcess process;
      process.setProcessEnvironment(environment());
      process.start(QStringLiteral(IAP_PROGRAM), {QStringLiteral("import"), path("p.iap"), QStringLiteral("--mapping"),
                                                  path("m.json"), path("t.csv")});
      QVERIFY(process.waitForStarted());
      QTest::qSleep(40 * i);
      process.kill();
      QVERIFY(process.waitForFinished());
      QCOMPARE(iap({QStringLiteral("info"), path("p.iap"), QStringLiteral("--format"), QStringLiteral("json")}), 0);
      const int actions = json().value(QStringLiteral("actions")).toInt();
      QVERIFY(actions == 0 || actions == 3000);
      ++(actions ? after : before);
      // What had been acknowledged in the work folder arrives with the next writing command.
      QCOMPARE(iap({QStringLiteral("versions"), path("p.iap"), QStringLiteral("--add"), QStringLiteral("next")}), 0);
      QCOMPARE(iap({QStringLiteral("info"), path("p.iap"), QStringLiteral("--format"), QStringLiteral("json")}), 0);
      const int later = json().value(QStringLiteral("actions")).toInt();
      QVERIFY(later == 0 || later == 3000);
      QVERIFY(later >= actions);
    }
    QVERIFY(before > 0);
  }
};

QTEST_GUILESS_MAIN(TstIap)
#include "tst_iap.moc"

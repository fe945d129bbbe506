// SPDX-License-Identifier: GPL-3.0-or-later
// The engines of monitoring as statisticians run them: CSV in, CSV out.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

class TstMonitor : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  QString out_, err_;

  QString write(const char* name, const char* text) {
    QFile file(folder_.filePath(QString::fromLatin1(name)));
    if (file.open(QIODevice::WriteOnly)) file.write(text);
    return file.fileName();
  }
  int iap(const QStringList& arguments) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder_.filePath(QStringLiteral("home")));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(IAP_PROGRAM), arguments);
    if (!process.waitForFinished(60000)) return -1;
    out_ = QString::fromUtf8(process.readAllStandardOutput());
    err_ = QString::fromUtf8(process.readAllStandardError());
    return process.exitCode();
  }
  /// The cells of a row of the answer, by its first cells.
  QStringList row(const char* start) const {
    for (const QString& line : out_.split(u'\n'))
      if (line.startsWith(QString::fromLatin1(start))) return line.split(u',');
    return {};
  }

 private Q_SLOTS:
  void seriesByEachMethod() {
    const QString series = write("f.csv",
                                 "case_id,base_value,base_year,current_value,current_year,target_value,target_year,"
                                 "desired_direction,natural_limit\n"
                                 "poverty,14.5,2015,10.4,2023,7.25,2030,decrease,\n"
                                 "water,90.0,2015,93.2,2021,,,increase,100\n"
                                 "unknown,5,2015,,,5,2030,increase,\n"
                                 "school,26866,2016/17,36058,2024,13433,2028,negative,\n");
    const auto run = [&](const char* method) {
      return iap({QStringLiteral("monitor"), QStringLiteral("--series"), series, QStringLiteral("--method"),
                  QString::fromLatin1(method), QStringLiteral("--format"), QStringLiteral("csv")});
    };
    QCOMPARE(run("growth"), 0);
    QCOMPARE(out_.section(u'\n', 0, 0), QStringLiteral("case_id,method,progress_value,status,score,reason"));
    QCOMPARE(row("poverty,").value(3), QStringLiteral("moderate_progress"));
    const double ratio = (1 - std::pow(10.4 / 14.5, 1 / 8.0)) / (1 - std::pow(0.5, 1 / 15.0));
    QVERIFY(std::abs(row("poverty,").value(2).toDouble() - ratio) < 1e-12);
    QVERIFY(std::abs(row("poverty,").value(4).toDouble() - (7.1429 * ratio - 4.2857)) < 1e-12);
    QCOMPARE(row("water,").value(3), QStringLiteral("substantial_progress"));
    QCOMPARE(row("unknown,"), (QStringList{QStringLiteral("unknown"),
                                           QStringLiteral("growth"),
                                           {},
                                           QStringLiteral("not_available"),
                                           {},
                                           QStringLiteral("no_value")}));
    QCOMPARE(row("school,").value(4), QStringLiteral("-5"));
    QCOMPARE(run("plan-pace"), 0);
    QCOMPARE(row("poverty,").value(3), QStringLiteral("on_path"));
    QCOMPARE(row("poverty,").value(4), QString());
    QCOMPARE(run("un-chart"), 0);
    QCOMPARE(row("poverty,").value(3), QStringLiteral("fair_progress"));
    QCOMPARE(run("achievement"), 0);
    QCOMPARE(row("poverty,").value(5), QStringLiteral("only_increase"));
  }
  void valuesAreChosenFromASeries() {
    const QString series = write("g.csv",
                                 "case_id,base_year,target_value,target_year,desired_direction\n"
                                 "line,2015,35,2030,decrease\n"
                                 "short,2015,35,2030,decrease\n"
                                 "twice,2015,35,2030,decrease\n");
    const QString values = write("v.csv",
                                 "case_id,year,value\n"
                                 "line,2021,60.736\nline,2016,71.539\nline,2017,70.1\nline,2018,68.2\nline,2019,66\n"
                                 "line,2020,63.9\nshort,2020,50\ntwice,2020,50\ntwice,2020,51\nline,2022,\n");
    QCOMPARE(iap({QStringLiteral("monitor"), QStringLiteral("--series"), series, QStringLiteral("--values"), values,
                  QStringLiteral("--method"), QStringLiteral("linear-projection")}),
             0);
    QCOMPARE(row("line,").value(3), QStringLiteral("cloud"));
    QVERIFY(std::abs(row("line,").value(2).toDouble() - (60.736 - 9 * (71.539 - 60.736) / 5 - 35) / (60.736 - 35)) <
            1e-12);
    QCOMPARE(row("short,").value(5), QStringLiteral("too_few_values;base_year_moved"));
    QCOMPARE(row("twice,").value(5), QStringLiteral("two_values"));
    QCOMPARE(iap({QStringLiteral("monitor"), QStringLiteral("--series"), series, QStringLiteral("--values"), values,
                  QStringLiteral("--method"), QStringLiteral("growth")}),
             0);
    QVERIFY(row("line,").value(5).contains(QStringLiteral("base_year_moved")));
  }
  void groupsSchedulesTrendsAndShares() {
    const QString groups =
        write("r.csv", "aggregate_id,members\ngoal,\"[[\"\"a\"\",\"\"b\"\"],\"\"c\"\",\"\"x\"\"]\"\n");
    const QString scores = write(
        "s.csv",
        "case_id,status,score\na,deterioration,-3.2189\nb,limited_progress,-1.7888\nc,limited_progress,-1.7485\n");
    QCOMPARE(iap({QStringLiteral("rollup"), groups, QStringLiteral("--scores"), scores}), 0);
    QCOMPARE(row("goal,").value(1), QStringLiteral("limited_progress"));
    QVERIFY(std::abs(row("goal,").value(2).toDouble() + 2.126175) < 1e-12);
    const QString activities =
        write("a.csv", "case_id,activity,duration\nR,Begin,1\nR,A,3\nR,B,3\nR,End,1\nL,x,1\nL,y,2\n");
    const QString links = write("l.csv",
                                "case_id,predecessor,successor,type,lag\nR,Begin,A,FS,0\nR,A,B,FS,2\nR,B,End,FS,\n"
                                "L,x,y,FS,0\nL,y,x,ss,1\n");
    QCOMPARE(iap({QStringLiteral("schedule"), activities, links}), 1);
    QCOMPARE(row("R,B,").mid(2).join(u','), QStringLiteral("6,9,6,9,0,true"));
    QCOMPARE(row("L,x,").mid(2).join(u','), QStringLiteral(",,,,,"));
    QVERIFY(err_.contains(QStringLiteral("x > y > x")));
    const QString points =
        write("t.csv", "case_id,x,y\nz,2020,10\nz,2021,12\nz,2022,11\nz,2023,15\nz,2024,30\nz,2025,\n");
    QCOMPARE(iap({QStringLiteral("trend"), points, QStringLiteral("--method"), QStringLiteral("theil-sen")}), 0);
    QCOMPARE(out_.section(u'\n', 1, 1), QStringLiteral("z,theil-sen,5,3,-6054,,,"));
    QCOMPARE(iap({QStringLiteral("trend"), points, QStringLiteral("--method"), QStringLiteral("least-squares")}), 0);
    QVERIFY(std::abs(row("z,").value(3).toDouble() - 4.3) < 1e-12);
    const QString weights =
        write("w.csv", "case_id,weights,units\na,1;1;1,100\nb,92;93;70,100\nc,0;0,5\nd,0.5;1.25,-7\n");
    QCOMPARE(iap({QStringLiteral("allocate"), weights}), 0);
    QCOMPARE(row("a,").value(1), QStringLiteral("34;33;33"));
    QCOMPARE(row("b,").value(1), QStringLiteral("36;37;27"));
    QCOMPARE(row("c,").value(1), QString());
    QCOMPARE(row("d,").value(1), QStringLiteral("-2;-5"));
  }
  void aPlanInThreeForms() {
    const QString plan = folder_.filePath(QStringLiteral("ex.iap"));
    QCOMPARE(iap({QStringLiteral("new"), QStringLiteral("--example"), plan}), 0);
    const QStringList when{QStringLiteral("--as-of"), QStringLiteral("2026-11-22")};
    QCOMPARE(
        iap(QStringList{QStringLiteral("monitor"), plan, QStringLiteral("--format"), QStringLiteral("json")} + when),
        0);
    const QJsonObject json = QJsonDocument::fromJson(out_.toUtf8()).object();
    QCOMPARE(json.value(QStringLiteral("method")).toString(), QStringLiteral("plan-pace"));
    const QJsonArray indicators = json.value(QStringLiteral("indicators")).toArray();
    QCOMPARE(indicators.size(), 30);
    QCOMPARE(
        iap(QStringList{QStringLiteral("monitor"), plan, QStringLiteral("--format"), QStringLiteral("csv")} + when), 0);
    // The same figures in each form, to the last digit.
    for (const QJsonValue& value : indicators) {
      const QJsonObject each = value.toObject();
      const QStringList cells = row(qPrintable(each.value(QStringLiteral("code")).toString() + u','));
      QVERIFY(cells.contains(each.value(QStringLiteral("status")).toString()));
      if (const QJsonValue ratio = each.value(QStringLiteral("progress_value")); ratio.isDouble())
        QVERIFY(cells.contains(QString::number(ratio.toDouble(), 'g', 17)));
    }
    QCOMPARE(iap(QStringList{QStringLiteral("monitor"), plan} + when), 0);
    QVERIFY(out_.contains(QStringLiteral("30 indicators on 2026-11-22, by plan-pace")));
  }
  void badInputIsOneSentence() {
    const auto refused = [&](const QStringList& arguments, const char* word, int code = 3) {
      QCOMPARE(iap(arguments), code);
      QCOMPARE(err_.trimmed().count(u'\n'), 0);
      QVERIFY2(err_.contains(QString::fromLatin1(word)), qPrintable(err_));
    };
    refused({QStringLiteral("monitor")}, "needs a plan file", 2);
    refused({QStringLiteral("monitor"), QStringLiteral("--series"), folder_.filePath(QStringLiteral("none.csv"))},
            "none.csv");
    const QString bad = write("bad.csv", "case_id,base_value\na,ten\n");
    refused({QStringLiteral("monitor"), QStringLiteral("--series"), bad}, "row 2, column base_value");
    refused({QStringLiteral("trend"), bad}, "no column \"x\"");
    const QString infinite = write("inf.csv", "case_id,x,y\na,1,inf\n");
    refused({QStringLiteral("trend"), infinite}, "\"inf\"");
    const QString list = write("list.csv", "aggregate_id,members\ng,a b\n");
    refused({QStringLiteral("rollup"), list, QStringLiteral("--scores"), write("sc.csv", "case_id,status,score\n")},
            "column members");
    const QString a = write("a2.csv", "case_id,activity,duration\nR,A,1\n");
    refused({QStringLiteral("schedule"), a, write("l2.csv", "case_id,predecessor,successor,type,lag\nR,A,B,FS,0\n")},
            "column successor");
    refused({QStringLiteral("schedule"), a, write("l3.csv", "case_id,predecessor,successor,type,lag\nQ,A,B,FS,0\n")},
            "column case_id");
    refused({QStringLiteral("allocate"), write("w2.csv", "case_id,weights,units\na,1;-1,3\n")}, "column weights");
  }
};

QTEST_GUILESS_MAIN(TstMonitor)
#include "tst_monitor.moc"

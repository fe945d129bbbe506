// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTest>

#include "base/error.h"
#include "edits/actions.h"
#include "edits/records.h"
#include "exchange/importing.h"
#include "exchange/tablefiles.h"
#include "plan/defaultlists.h"
#include "plan/references.h"
#include "queries/findings.h"
#include "queries/summary.h"

using namespace iap;

namespace {
const QString data = QStringLiteral(IAP_TEST_DATA "/");

Error refusal(const std::function<void()>& f) {
  try {
    f();
  } catch (const Error& error) {
    return error;
  }
  return Error(ErrorCode::usage, {QStringLiteral("accepted")});
}
Error mappingRefusal(const QByteArray& json) {
  return refusal([&] { (void)parseMapping(json, QStringLiteral("m.json")); });
}
Plan plan() { return newPlan({QStringLiteral("x"), {}}, {}); }
QString said(const RowReport& row) {
  QStringList words;
  for (const RowReason& reason : row.reasons) words += message(reason, Language());
  return words.join(QStringLiteral("; "));
}
/// The rows of one table of actions, read by the form keys and columns of a mapping.
ImportResult actions(const Plan& plan, const char* keys, const char* columns, const QByteArray& csv) {
  const QByteArray json = QByteArray(R"({"tables":[{"file":"t.csv","record":"action","separator":";")") + keys +
                          R"(,"columns":[{"column":"Nr","to":"code"},)" + columns + "]}]}";
  const Mapping mapping = parseMapping(json, QStringLiteral("m.json"));
  return imported(plan, mapping, {parseCsv(csv, QStringLiteral("t.csv"), mapping.tables[0].form)});
}
const Action* actionOf(const Plan& plan, const char* code) {
  for (const Action& action : plan.actions)
    if (action.code == QString::fromUtf8(code)) return &action;
  return nullptr;
}
}  // namespace

class TstImporting : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aMadeUpTable() {
    const Mapping mapping = readMapping(data + QStringLiteral("plan-mapping.json"));
    const QString file = data + QStringLiteral("plan-actions.csv");
    const ImportResult result = imported(plan(), mapping, {readCsv(file, formFor(mapping, file))});
    QCOMPARE(result.count(Fate::imported), 3);
    QCOMPARE(result.count(Fate::skipped), 1);
    QCOMPARE(said(result.rows.last()), QStringLiteral("the printed total"));
    QCOMPARE(result.rows.last().row, 5);
    const Links links(result.plan);
    const Budget sums = budget(links);
    QCOMPARE(sums.cost, Money{125050000});
    QCOMPARE(sums.priced, 1);
    QCOMPARE(sums.includedElsewhere, 1);
    QCOMPARE(sums.notEstimated, 1);
    QCOMPARE(actionOf(result.plan, "E2")->costWords, QStringLiteral("im Rahmen von Ž1"));
    QCOMPARE(links.leads(actionOf(result.plan, "E2")->id).size(), 2);
    QCOMPARE(actionOf(result.plan, "E2")->end, Date::ongoing());
    QCOMPARE(actionOf(result.plan, "E10")->start.toString(), QStringLiteral("2026-Q2"));
    QCOMPARE(result.plan.plan().city, QStringLiteral("Musterstadt"));
    QVERIFY(danglingReferences(result.plan).isEmpty());
    QStringList codes;
    for (const Action* action : inCodeOrder(result.plan.actions, Language(QStringLiteral("lv")))) codes += action->code;
    QCOMPARE(codes, (QStringList{QStringLiteral("E2"), QStringLiteral("E10"), QStringLiteral("Ž1")}));
  }
  void badCellsAreNamedAndLeaveTheRowOut() {
    const Mapping mapping = readMapping(data + QStringLiteral("plan-mapping.json"));
    const CsvTable table = parseCsv(
        "Nr;Maßnahme;Verantwortlich;Beginn;Ende;Kosten (Tsd. EUR);Art\n"
        "A1;x;y;2026;2027;12;hart\nA2;x;y;2026;2027;viel;hart\nA3;x;y;bald;2027;1;hart\n"
        "A1;twice;;;;;\nA5;x;y;2026;2027;1;mittel\n",
        QStringLiteral("plan-actions.csv"));
    const ImportResult result = imported(plan(), mapping, {table});
    QCOMPARE(result.count(Fate::failed), 4);
    QVERIFY(said(result.rows[1]).contains(QStringLiteral("column Kosten (Tsd. EUR): \"viel\"")));
    QVERIFY(said(result.rows[2]).contains(QStringLiteral("\"bald\" is no date")));
    QVERIFY(said(result.rows[3]).contains(QStringLiteral("\"A1\" stands in the table twice")));
    QVERIFY(said(result.rows[4]).contains(QStringLiteral("hard, soft, both")));
    QCOMPARE(result.plan.actions.size(), size_t(1));
    QCOMPARE(result.plan.costLines.size(), size_t(1));
  }
  void aRowTellsAllItsFaults() {
    const ImportResult result =
        actions(plan(), "", R"({"column":"Start","to":"start"},{"column":"Cost","to":"cost.amount"})",
                "Nr;Start;Cost\nA1;soon;much\n");
    QCOMPARE(result.count(Fate::failed), 1);
    QCOMPARE(result.rows[0].reasons.size(), 2);
    QCOMPARE(result.rows[0].reasons[0],
             (RowReason{ReasonCode::notDate, {QStringLiteral("Start"), QStringLiteral("soon")}}));
    QCOMPARE(result.rows[0].reasons[1].code, ReasonCode::notAmount);
  }
  void everyReasonHasWords() {
    for (int i = 0; i < reasonCodeCount; ++i) QVERIFY(*pattern(ReasonCode(i)));
    // An argument that looks like a place is left alone.
    QCOMPARE(message({ReasonCode::keptAsWords, {QStringLiteral("%2"), QStringLiteral("%1")}}, Language()),
             QStringLiteral("column %2: \"%1\" kept as words"));
  }
  void datesAreReadAsWritten() {
    const char* columns = R"({"column":"Start","to":"start"})";
    const auto start = [&](const char* keys, const char* cell) {
      const ImportResult result = actions(plan(), keys, columns, QByteArray("Nr;Start\nA1;") + cell + "\n");
      return result.rows[0].fate == Fate::imported
                 ? actionOf(result.plan, "A1")->start.toString()
                 : (result.rows[0].reasons[0].code == ReasonCode::openDate ? QStringLiteral("open order")
                                                                           : QStringLiteral("not a date"));
    };
    QCOMPARE(start("", "01.04.2026"), QStringLiteral("2026-04-01"));
    QCOMPARE(start("", "May 2026"), QStringLiteral("2026-05"));
    QCOMPARE(start("", "Mai 2026"), QStringLiteral("not a date"));
    QCOMPARE(start(R"(,"language":"de")", "Mai 2026"), QStringLiteral("2026-05"));
    QCOMPARE(start("", "03/04/2026"), QStringLiteral("open order"));
    QCOMPARE(start("", "30/04/2026"), QStringLiteral("2026-04-30"));
    QCOMPARE(start(R"(,"language":"en-GB")", "03/04/2026"), QStringLiteral("2026-04-03"));
    QCOMPARE(start(R"(,"language":"en-US")", "03/04/2026"), QStringLiteral("2026-03-04"));
    QCOMPARE(start("", "30.02.2026"), QStringLiteral("not a date"));
  }
  void unitsMayStandInTheCell() {
    const ImportResult result =
        actions(plan(), R"(,"decimal":",","thousands":" ","unit":1000,"units":{"Mio":1000000,"Mio €":1000000,"€":1})",
                R"({"column":"Cost","to":"cost.amount"})", "Nr;Cost\nA1;12,5 Mio\nA2;1 250\nA3;0,5 Mio €\nA4;80 €\n");
    QCOMPARE(result.count(Fate::imported), 4);
    QList<qint64> amounts;
    for (const char* code : {"A1", "A2", "A3", "A4"})
      for (const CostLine& line : result.plan.costLines)
        if (line.action == actionOf(result.plan, code)->id) amounts += line.amount->minor;
    QCOMPARE(amounts, (QList<qint64>{1250000000, 125000000, 50000000, 8000}));
  }
  void aHiddenBlankIsNamed() {
    const ImportResult result =
        actions(plan(), R"(,"thousands":" ")", R"({"column":"Cost","to":"cost.amount"})", "Nr;Cost\nA1;1\u00a0250\n");
    QCOMPARE(result.rows[0].reasons[0].code, ReasonCode::hiddenBlank);
    QVERIFY(said(result.rows[0]).contains(QStringLiteral("U+00A0")));
  }
  void aCellMaySplitAtSeveralMarks() {
    const ImportResult result = actions(plan(), R"(,"split":[";",",","\n"])", R"({"column":"Lead","to":"lead"})",
                                        "Nr;Lead\nA1;\"City; Port, Water works\nSchool\"\n");
    QCOMPARE(Links(result.plan).leads(actionOf(result.plan, "A1")->id).size(), 4);
  }
  void aTableBroughtInAgainChangesOnlyWhatChanged() {
    const char* columns =
        R"({"column":"Title","to":"title"},{"column":"Lead","to":"lead"},{"column":"Steps","to":"steps","split":"/"},
           {"column":"Cost","to":"cost.amount"},{"column":"Note","to":"note"},{"column":"Obj","to":"objective"})";
    const QByteArray csv = "Nr;Title;Lead;Steps;Cost;Note;Obj\nA1;One;City;a/b;10;n;Green\nA2;Two;Port;c;20;m;Blue\n";
    const Plan first = actions(plan(), "", columns, csv).plan;
    QCOMPARE(actions(first, "", columns, csv).count(Fate::failed), 2);
    const ImportResult skipped = actions(first, R"(,"existing":"skip")", columns, csv);
    QCOMPARE(skipped.count(Fate::skipped), 2);
    QVERIFY(skipped.plan == first);
    const ImportResult again = actions(first, R"(,"existing":"update")", columns, csv);
    QCOMPARE(again.count(Fate::updated), 2);
    QVERIFY(again.plan == first);
    QByteArray changed = csv;
    changed.replace(";20;", ";25;").append("A3;Three;;;5;;\n");
    const ImportResult update = actions(first, R"(,"existing":"update")", columns, changed);
    QCOMPARE(update.count(Fate::updated), 2);
    QCOMPARE(update.count(Fate::imported), 1);
    QCOMPARE(actionOf(update.plan, "A2")->id, actionOf(first, "A2")->id);
    QCOMPARE(budget(Links(update.plan)).cost, Money{4000});
    // The same code twice in one table is a fault of the table, not an update.
    QCOMPARE(actions(first, R"(,"existing":"update")", columns, csv + "A1;Again;;;;;\n").count(Fate::failed), 1);
  }
  void moneyIsNeverAddedTwice() {
    const auto run = [](const Plan& plan, const char* existing, const QByteArray& csv) {
      const QByteArray json =
          QByteArray(R"({"tables":[{"file":"f.csv","record":"funding","separator":";")") + existing +
          R"(,"columns":[{"column":"Source","to":"source.name"},{"column":"Amount","to":"funding.amount"}]}]})";
      const Mapping mapping = parseMapping(json, QStringLiteral("m.json"));
      return imported(plan, mapping, {parseCsv(csv, QStringLiteral("f.csv"), mapping.tables[0].form)});
    };
    const auto sum = [](const ImportResult& result) { return budget(Links(result.plan)).funding.counted().minor; };
    // Two lines of one source in one table are two lines.
    const QByteArray csv = "Source;Amount\nState;100\nState;200\n";
    const ImportResult first = run(plan(), "", csv);
    QCOMPARE(sum(first), 30000);
    const ImportResult refused = run(first.plan, "", csv);
    QCOMPARE(refused.count(Fate::failed), 2);
    QCOMPARE(sum(refused), 30000);
    const ImportResult skipped = run(first.plan, R"(,"existing":"skip")", csv);
    QCOMPARE(skipped.count(Fate::skipped), 2);
    QCOMPARE(sum(skipped), 30000);
    for (int i = 0; i < 8; ++i) {
      const ImportResult updated = run(first.plan, R"(,"existing":"update")", csv);
      QCOMPARE(updated.count(Fate::updated), 2);
      QCOMPARE(sum(updated), 30000);
    }
    QCOMPARE(sum(run(first.plan, R"(,"existing":"add")", csv)), 60000);
  }
  void anUpdateNeverGuesses() {
    const char* update = R"(,"existing":"update","not_priced":{"open":"not estimated"})";
    const char* columns =
        R"({"column":"Title","to":"title"},{"column":"Cost","to":"cost.amount"},{"column":"Lead","to":"lead"})";
    Plan first = actions(plan(), "", columns, "Nr;Title;Cost;Lead\nA1;One;10;\"City\nWorks\"\n").plan;
    const ActionId action = actionOf(first, "A1")->id;
    // A name with a line break is one name.
    const Plan same = actions(first, update, columns, "Nr;Title;Cost;Lead\nA1;One;10;\"City\nWorks\"\n").plan;
    QVERIFY(same == first);
    // The words of a link are kept.
    linkStakeholder(first, action, first.stakeholders.begin()->id, ActionRole::lead, QStringLiteral("the roof"));
    QVERIFY(actions(first, update, columns, "Nr;Title;Cost;Lead\nA1;One;10;\"City\nWorks\"\n").plan == first);
    // "open" takes the amount along instead of contradicting it.
    const Plan open = actions(first, update, columns, "Nr;Title;Cost;Lead\nA1;One;open;\n").plan;
    QCOMPARE(actionOf(open, "A1")->costStatus, CostStatus::notEstimated);
    QCOMPARE(budget(Links(open)).cost, Money{});
    QVERIFY(!open.costLines.begin()->amount);
    QVERIFY(
        actionOf(actions(open, update, columns, "Nr;Title;Cost;Lead\nA1;One;10;\n").plan, "A1")->costWords.isEmpty());
    // One amount for several lines is a question.
    addCostLine(first, action, Money{500});
    const ImportResult doubtful = actions(first, update, columns, "Nr;Title;Cost;Lead\nA1;One;99;\n");
    QCOMPARE(doubtful.rows[0].reasons[0].code, ReasonCode::severalCostLines);
    // Codes made from the place of a row never move a record.
    const char* prefix = R"(,"existing":"update","code_prefix":"M")";
    const auto byTitle = [&](const Plan& plan, const QByteArray& csv) {
      const QByteArray json = QByteArray(R"({"tables":[{"file":"t.csv","record":"action","separator":";")") + prefix +
                              R"(,"columns":[{"column":"Title","to":"title"},{"column":"Lead","to":"lead"}]}]})";
      const Mapping mapping = parseMapping(json, QStringLiteral("m.json"));
      return imported(plan, mapping, {parseCsv(csv, QStringLiteral("t.csv"), mapping.tables[0].form)}).plan;
    };
    const Plan two = byTitle(plan(), "Title;Lead\nA;a\nB;b\n");
    const Plan three = byTitle(two, "Title;Lead\nX;x\nA;a\nB;b\n");
    QCOMPARE(three.actions.size(), size_t(3));
    QCOMPARE(actionOf(three, "M1")->title.own, QStringLiteral("A"));
    QCOMPARE(actionOf(three, "M2")->title.own, QStringLiteral("B"));
    QCOMPARE(actionOf(three, "M3")->title.own, QStringLiteral("X"));
  }
  void doubtfulTablesAreRefused() {
    QCOMPARE(
        actions(plan(), R"(,"units":{"Mio":1000000})", R"({"column":"Cost","to":"cost.amount"})", "Nr;Cost\nA1;12.5\n")
            .rows[0]
            .reasons[0]
            .code,
        ReasonCode::unknownUnit);
    QCOMPARE(refusal([] { (void)actions(plan(), "", R"({"column":"T","to":"title"})", "Nr;T;T\nA1;a;b\n"); }).code(),
             ErrorCode::doubleColumn);
    QCOMPARE(actions(plan(), "", R"({"column":"T","to":"place"})", "Nr;T\n;b\n").rows[0].reasons[0].code,
             ReasonCode::noName);
    QCOMPARE(mappingRefusal(R"({"encoding":"utf-99","tables":[]})").code(), ErrorCode::mappingBadValue);
    QCOMPARE(mappingRefusal(R"({"separator":";;","tables":[]})").code(), ErrorCode::mappingBadValue);
    QCOMPARE(mappingRefusal(R"({"language":"Deutsch","tables":[]})").code(), ErrorCode::mappingBadValue);
    // Another currency would give every amount another meaning.
    const Plan priced = actions(plan(), "", R"({"column":"Cost","to":"cost.amount"})", "Nr;Cost\nA1;10\n").plan;
    const Mapping mapping = parseMapping(R"({"plan":{"currency":"ISK"},"tables":[]})", QStringLiteral("m.json"));
    QCOMPARE(refusal([&] { (void)imported(priced, mapping, {}); }).code(), ErrorCode::mappingBadValue);
    QCOMPARE(imported(plan(), mapping, {}).plan.plan().currency, QStringLiteral("ISK"));
  }
  void wrongMappingsAreRefusedWithTheKey() {
    QCOMPARE(mappingRefusal("{\n\"tables\": [\n}").code(), ErrorCode::mappingSyntax);
    QCOMPARE(mappingRefusal("{\n\"tables\": [\n}").arguments()[1], QStringLiteral("3"));
    QCOMPARE(mappingRefusal("{\"tabels\": []}").code(), ErrorCode::mappingUnknownKey);
    QCOMPARE(mappingRefusal("{\"tabels\": []}").arguments()[1], QStringLiteral("tabels"));
    QCOMPARE(mappingRefusal("{}").code(), ErrorCode::mappingMissingKey);
    QCOMPARE(mappingRefusal(R"({"tables":[{"file":"a","record":"house","columns":[]}]})").code(),
             ErrorCode::mappingBadValue);
    QCOMPARE(
        mappingRefusal(R"({"tables":[{"file":"a","record":"risk","columns":[{"column":"x","to":"nothing"}]}]})").code(),
        ErrorCode::mappingBadValue);
    QCOMPARE(
        mappingRefusal(R"({"tables":[{"file":"a","record":"risk","columns":[{"column":"x","to":"title","unit":12}]}]})")
            .code(),
        ErrorCode::mappingBadValue);
    QCOMPARE(mappingRefusal(
                 R"({"tables":[{"file":"a","record":"risk","columns":[{"column":"x","to":"title","date":"soon"}]}]})")
                 .code(),
             ErrorCode::mappingBadValue);
  }
  void aMissingColumnAndAForeignTableAreRefused() {
    const Mapping mapping = readMapping(data + QStringLiteral("plan-mapping.json"));
    const CsvTable table = parseCsv("Nr;Name\n1;2\n", QStringLiteral("plan-actions.csv"));
    QCOMPARE(refusal([&] { (void)imported(plan(), mapping, {table}); }).code(), ErrorCode::missingColumn);
    const CsvTable unseparated = parseCsv("Nr~Name\n1~2\n", QStringLiteral("plan-actions.csv"));
    QCOMPARE(refusal([&] { (void)imported(plan(), mapping, {unseparated}); }).code(), ErrorCode::noSeparator);
    QCOMPARE(refusal([&] { (void)formFor(mapping, QStringLiteral("other.csv")); }).code(), ErrorCode::mappingNoTable);
  }
  // The published plan of a real city; it stays outside of the project.
  void liepaja() {
    const QDir cases(QStringLiteral(IAP_SOURCE "/../shared/cases/liepaja"));
    if (!cases.exists()) QSKIP("the published plan of Liepāja is not here; the made-up table stands for it");
    const Mapping mapping = readMapping(data + QStringLiteral("liepaja.json"));
    QList<CsvTable> tables;
    for (const TableMapping& table : mapping.tables) tables += readCsv(cases.filePath(table.file), table.form);
    const ImportResult result = imported(plan(), mapping, tables);
    QCOMPARE(result.count(Fate::failed), 0);
    QCOMPARE(result.count(Fate::skipped), 1);
    for (const RowReport& row : result.rows)
      if (row.fate == Fate::skipped)
        QCOMPARE(row.file + QString::number(row.row), QStringLiteral("funding_matrix.csv5"));
    const Links links(result.plan);
    const PlanSummary sums = summary(links);
    QCOMPARE(sums.actions, 17);
    QCOMPARE(sums.budget.cost, Money{22923000000});
    QCOMPARE(sums.budget.priced, 17);
    QCOMPARE(sums.budget.funding.named, Money{22923000000});
    QCOMPARE(sums.budget.stillToFind(), Money{});
    QCOMPARE(sums.sourcesWithoutStatus, 3);
    QCOMPARE(fundingBySource(links).size(), 3);
    QCOMPARE(sums.indicators, 110);
    QCOMPARE(sums.targetYear, 2030);
    QCOMPARE(sums.withNumericTarget, 35);
    QCOMPARE(sums.withBaseline, 24);
    QCOMPARE(sums.risks, 9);
    QCOMPARE(sums.ratedRisks, 7);
    QCOMPARE(actionOf(result.plan, "4.2.3")->costWords,
             QStringLiteral("6,605 million EUR; in the action sheet: 6,6 milj. EUR"));
    QCOMPARE(actionOf(result.plan, "4.1.2")->costWords,
             QStringLiteral("2,25 million EUR; in the action sheet: 22,5 milj. EUR"));
    int up = 0, down = 0, dash = 0;
    for (const Target& target : result.plan.targets) {
      up += target.words == QStringLiteral("↑");
      down += target.words == QStringLiteral("↓");
      dash += target.words == QStringLiteral("-");
    }
    QCOMPARE((QList<int>{up, down, dash}), (QList<int>{48, 18, 9}));
    // What the source contradicts is found, and nothing else.
    QStringList contradictions;
    for (const Finding& finding : findings(links, QDate(2026, 1, 1)))
      if (finding.severity == Severity::contradiction)
        contradictions +=
            QLatin1StringView(finding.code) + u' ' + result.plan.actions.find(ActionId{finding.record.id})->code;
    QCOMPARE(contradictions, (QStringList{QStringLiteral("action.cost_printed_otherwise 4.1.2"),
                                          QStringLiteral("action.cost_printed_otherwise 4.2.3")}));
  }
  // The same link made by a table, by an edit, or in two copies is one link.
  void linksOfSourceTablesHaveTheIdsOfEdits() {
    Plan plan = planFromFolder(QStringLiteral(IAP_SOURCE "/resources/example"));
    const Plan before = plan;
    for (const ActionObjective& link : before.actionObjectives)
      linkObjective(plan, link.action, link.objective, link.main);
    for (const ActionIndicator& link : before.actionIndicators) linkIndicator(plan, link.action, link.indicator);
    for (const RiskAction& link : before.riskActions) linkRisk(plan, link.risk, link.action);
    for (const Dependency& link : before.dependencies)
      addDependency(plan, link.predecessor, link.successor, link.type, link.lagDays);
    for (const ActionStakeholder& link : before.actionStakeholders)
      linkStakeholder(plan, link.action, link.stakeholder, link.role, link.words);
    QCOMPARE(plan.actionObjectives.size(), before.actionObjectives.size());
    QVERIFY(plan.actionObjectives == before.actionObjectives);
    QVERIFY(plan.actionIndicators == before.actionIndicators);
    QVERIFY(plan.riskActions == before.riskActions);
    QCOMPARE(plan.dependencies.size(), before.dependencies.size());
    QVERIFY(plan.actionStakeholders == before.actionStakeholders);
  }
  // Faults that a close reading of the importer found once.
  void funding() {
    const Mapping mapping = parseMapping(R"({"decimal": ",", "thousands": ".", "tables": [
      {"file": "a.csv", "record": "action", "columns": [{"column": "code", "to": "code"}]},
      {"file": "f.csv", "record": "funding", "columns": [{"column": "source", "to": "source.name"}, {"column": "action", "to": "action"},
        {"column": "amount", "to": "funding.amount", "unit": 1000}, {"column": "status", "to": "status"}]},
      {"file": "i.csv", "record": "indicator", "columns": [{"column": "name", "to": "name"}, {"column": "limit", "to": "natural_limit", "unit": 1000},
        {"column": "base", "to": "baseline", "words": {"still open": "currently not estimated"}}]}]})",
                                         QStringLiteral("m"));
    const ImportResult result = imported(
        plan(), mapping,
        {parseCsv("code,x\n7,1\n,\n", QStringLiteral("a.csv")),
         parseCsv("source,action,amount,status\nMunicipal budget,7,\"1.250,5\",approved\n", QStringLiteral("f.csv")),
         parseCsv("name,limit,base\nI,1.250,still open\n", QStringLiteral("i.csv"))});
    QCOMPARE(result.count(Fate::failed), 0);
    QCOMPARE(result.count(Fate::skipped), 1);
    const FundingLine& line = *result.plan.fundingLines.begin();
    QCOMPARE(line.amount, Money{125050000});
    QCOMPARE(line.status, FundingStatus::approved);
    QCOMPARE(line.action, actionOf(result.plan, "7")->id);
    QCOMPARE(result.plan.listItems.find(line.source)->key, QStringLiteral("municipal"));
    QCOMPARE(result.plan.indicators.begin()->naturalLimit, Number(1'250'000.0));
    QCOMPARE(result.plan.series.begin()->baselineStatus, BaselineStatus::currentlyNotEstimated);
    QVERIFY(danglingReferences(result.plan).isEmpty());
  }
  void sourceTablesNameTheirFaults() {
    const auto plan = [](const QByteArray& actions) {
      return [actions] {
        (void)planFromTables({{QStringLiteral("action"), parseCsv(actions, QStringLiteral("action.csv"))}});
      };
    };
    QCOMPARE(refusal([] {
               (void)planFromTables({{QStringLiteral("actions"), {}}});
             }).code(),
             ErrorCode::tableUnknownTable);
    QCOMPARE(refusal(plan("key,code,size\na,1,2\n")).code(), ErrorCode::tableUnknownColumn);
    QCOMPARE(refusal(plan("key,code,start\na,1,soon\n")).code(), ErrorCode::tableBadValue);
    QCOMPARE(refusal(plan("key,code,included_in\na,1,b\n")).code(), ErrorCode::tableUnknownKey);
    QCOMPARE(refusal(plan("key,code,included_in\na,1,b\nb,2,\n")).code(), ErrorCode::usage);
  }
};

QTEST_APPLESS_MAIN(TstImporting)
#include "tst_importing.moc"

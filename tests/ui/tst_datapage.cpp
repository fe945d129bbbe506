// SPDX-License-Identifier: GPL-3.0-or-later
// The page Data: who does what, ways, the survey.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>

#include "edits/records.h"
#include "exchange/tablefiles.h"
#include "plan/defaultlists.h"
#include "plan/references.h"
#include "queries/labels.h"
#include "queries/words.h"
#include "ui/inspector.h"
#include "ui/pages/counttables.h"
#include "ui/pages/datapage.h"
#include "ui/recordbutton.h"
#include "windowtest.h"

using namespace iap;
using namespace iap::ui;

class TstDataPage : public WindowTest {
  Q_OBJECT

  DataPage& data() {
    window_->showPage(PageId::data);
    return *static_cast<DataPage*>(window_->page(PageId::data));
  }
  void openExample() { open(planFromFolder(QStringLiteral(":/example"))); }
  const DataSet* set(const char* name) {
    for (const DataSet& each : plan().dataSets)
      if (each.name.own == QString::fromUtf8(name)) return &each;
    return nullptr;
  }
  /// Types into a cell of a table and ends with Return.
  void typeInto(RecordView& table, qint64 id, const char* column, const char* text) {
    QVERIFY(table.goTo(id, QString::fromLatin1(column)));
    table.setFocus();
    table.edit(table.currentIndex());
    QLineEdit* editor = nullptr;
    for (QLineEdit* each : table.viewport()->findChildren<QLineEdit*>())
      if (each->isVisible()) editor = each;
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QString::fromUtf8(text));
    QTest::keyClick(editor, Qt::Key_Return);
  }

 private Q_SLOTS:
  void rolesAreTypedAsNames() {
    openExample();
    DataPage& page = data();
    page.showView(DataPage::View::roles);
    const qint64 id = set("Records of home visits")->id.value;
    const auto owners = [&] {
      QStringList names;
      for (const DataRole& role : plan().dataRoles)
        if (role.dataSet.value == id && role.duty == DataDuty::owner)
          names += plan().stakeholders.find(role.stakeholder)->name.own;
      names.sort();
      return names;
    };
    QVERIFY(owners().isEmpty());
    const qsizetype people = plan().stakeholders.size();
    typeInto(page.table(DataPage::View::roles).view(), id, "owner", "Statistics Office; A new office");
    QCOMPARE(owners(), (QStringList{QStringLiteral("A new office"), QStringLiteral("Statistics Office")}));
    QCOMPARE(plan().stakeholders.size(), people + 1);  // the one that was not there
    window_->plan()->undo();
    QVERIFY(owners().isEmpty());
    QCOMPARE(plan().stakeholders.size(), people);
  }
  void rowsTypedOneAfterAnotherOverwriteNothing() {
    openExample();
    DataPage& page = data();
    RecordView& table = page.table(DataPage::View::sets).view();
    const qsizetype before = plan().dataSets.size();
    table.typeNewRow();
    // The first one goes up to its place in the order as soon as it has a name.
    for (const char* name : {"Aa one", "Ab two"}) {
      QLineEdit* editor = nullptr;
      if (table.model().isNewRow(table.currentIndex())) table.edit(table.currentIndex());
      const auto open = [&] {
        editor = nullptr;
        for (QLineEdit* each : table.viewport()->findChildren<QLineEdit*>())
          if (each->isVisible()) editor = each;
        return editor != nullptr;
      };
      QVERIFY2(open(), name);
      QTest::keyClicks(editor, QString::fromUtf8(name));
      QTest::keyClick(editor, Qt::Key_Tab);
      QVERIFY(!table.model().isNewRow(table.currentIndex()));
      table.edit(table.currentIndex());
      if (open())
        QTest::keyClick(editor, Qt::Key_Return);
      else
        QTest::keyClick(&table, Qt::Key_Return);
      QVERIFY2(table.model().isNewRow(table.currentIndex()), name);
    }
    QCOMPARE(plan().dataSets.size(), before + 2);
    QVERIFY(set("Aa one") && set("Ab two") && set("Tenant survey"));
  }
  void brokenWaysLeadToTheirRecords() {
    openExample();
    const auto links = plan().problemDataSets.size();
    DataPage& page = data();
    page.showView(DataPage::View::trace);
    RecordView& table = page.table(DataPage::View::trace).view();
    QVERIFY(table.goTo(set("Tenant survey")->id.value));
    QCOMPARE(page.gaps(), QList<RecordRef>{refTo(set("Tenant survey")->id)});
    // Where the link is made that is missing.
    const auto recordButton = [&] {
      QTest::qWait(0);  // new buttons are shown by the next event
      for (QAbstractButton* each : page.findChildren<QAbstractButton*>())
        if (qstrcmp(each->metaObject()->className(), "iap::ui::RecordButton") == 0 && each->isVisible()) return each;
      return static_cast<QAbstractButton*>(nullptr);
    };
    QVERIFY(recordButton());
    QTest::mouseClick(recordButton(), Qt::LeftButton);
    QTRY_VERIFY(QApplication::focusWidget());
    RecordView& inventory = page.table(DataPage::View::sets).view();
    QVERIFY(inventory.isAncestorOf(QApplication::focusWidget()) &&
            qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    QCOMPARE(page.table(DataPage::View::sets).model().spec().columns[inventory.currentIndex().column()].key,
             QStringLiteral("problem_data_set"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(plan().problemDataSets.size(), links);
    data();
    page.showView(DataPage::View::trace);
    QVERIFY(table.goTo(set("Neighbourhood survey")->id.value));
    QVERIFY(page.gaps().size() > 3);
    const RecordRef first = page.gaps().first();
    QSignalSpy wants(&page, &Page::wantsRecord);
    QAbstractButton* button = recordButton();
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wants.size(), 1);
    QCOMPARE(wants[0][0].value<RecordRef>(), first);
    QCOMPARE(wants[0][1].toString(), QStringLiteral("measurement"));
    // Its values are typed in the grid, where they belong.
    QCOMPARE(window_->currentPage(), PageId::indicators);
    QVERIFY(QTest::qWaitFor([] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; }));
    QCOMPARE(window_->page(PageId::indicators)
                 ->rows()
                 ->model()
                 .idAt(window_->page(PageId::indicators)->rows()->currentIndex()),
             first.id);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(window_->currentPage() != PageId::data);
  }
  void answersBelongToTheRoundThatIsChosen() {
    open(newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City")));
    DataPage& page = data();
    page.showView(DataPage::View::survey);
    RecordModel& answers = page.table(DataPage::View::survey).model();
    // The first answer makes the round.
    QVERIFY(answers.assign(QStringLiteral("x"), {{-1, 0, QStringLiteral("Schools")}}));
    QCOMPARE(plan().surveyRounds.size(), 1);
    QCOMPARE(plan().surveyAnswers.size(), 1);
    QCOMPARE(plan().surveyAnswers.begin()->round, plan().surveyRounds.begin()->id);
    QCOMPARE(answers.shownIds().size(), 1);
    RecordModel& rounds = page.rounds().model();
    QVERIFY(rounds.assign(QStringLiteral("x"), {{-1, 0, QStringLiteral("Second")}}));
    SurveyRoundId second{};
    for (const SurveyRound& round : plan().surveyRounds)
      if (round.name == QStringLiteral("Second")) second = round.id;
    QVERIFY(second);
    page.rounds().view().goTo(second.value);
    QCOMPARE(answers.shownIds().size(), 0);
    QVERIFY(answers.assign(QStringLiteral("x"), {{-1, 0, QStringLiteral("Streets")}}));
    QCOMPARE(answers.shownIds().size(), 1);
    QCOMPARE(plan().surveyAnswers.find({answers.shownIds().first()})->round, second);
  }
  void aNewRoundIsTheOneThatIsWorkedIn() {
    openExample();
    DataPage& page = data();
    page.showView(DataPage::View::survey);
    RecordModel& answers = page.table(DataPage::View::survey).model();
    RecordView& rounds = page.rounds().view();
    QVERIFY(!answers.shownIds().isEmpty());
    rounds.setFocus();
    rounds.setCurrentIndex(rounds.model().index(1, 0));
    QTest::keyClicks(&rounds, QStringLiteral("S"));
    QVERIFY(QApplication::focusWidget() != &rounds);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("econd round"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(plan().surveyRounds.size(), size_t(2));
    // Enter led to the row below; what comes next belongs to the new one all the same.
    QTRY_COMPARE(answers.shownIds().size(), 0);
    const auto named = [&](const QString& name) {
      for (const auto* label : page.findChildren<QLabel*>())
        if (label->isVisible() && label->text().startsWith(name)) return true;
      return false;
    };
    QVERIFY(named(QStringLiteral("Second round")));
    // A round has a form like everything else.
    rounds.goTo(rounds.model().shownIds().first());
    QCOMPARE(window_->inspector()->record(),
             (RecordRef{QStringLiteral("survey_round"), rounds.model().shownIds().first()}));
  }
  void countsOfASurveyAreTypedAndPasted() {
    open(newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City")));
    DataPage& page = data();
    page.showView(DataPage::View::survey);
    page.showCounts(true);
    RecordModel& list = page.counts().list().model();
    CountModel& counts = page.counts().counts();
    QVERIFY(!page.counts().grid().isVisible());  // of no table there are no counts
    QVERIFY(list.assign(QStringLiteral("x"), {{-1, 0, QStringLiteral("Where young people meet")}}));
    QCOMPARE(plan().surveyRounds.size(), 1);  // the table makes its round
    const SurveyTableId table = plan().surveyTables.begin()->id;
    QCOMPARE(plan().surveyTables.begin()->round, plan().surveyRounds.begin()->id);
    page.counts().list().view().goTo(table.value);
    CountGridView& grid = page.counts().grid();
    QVERIFY(grid.isVisible());
    // A heading alone is kept, and no empty row stands below it.
    QVERIFY(counts.setData(counts.index(0, 1), QStringLiteral("Park")));
    QCOMPARE(counts.grid().columns.size(), 1);
    QCOMPARE(counts.rowCount(), 2);
    QVERIFY(counts.setData(counts.index(1, 0), QStringLiteral("10 to 14")));
    QCOMPARE(counts.rowCount(), 3);
    QVERIFY(counts.setData(counts.index(0, 1), QString()));
    QVERIFY(counts.setData(counts.index(1, 0), QString()));
    QVERIFY(plan().surveyCounts.isEmpty());
    // A block with its headings, as a spreadsheet gives it; what is no count is told, the rest is taken.
    QApplication::clipboard()->setText(
        QStringLiteral("Age\tPark\tStreet\tHome\n10 to 14\t12\t3\t9\n15 to 18\t20\tmany\t1.5\n19 to 25\t7\t\t-\n"));
    QSignalSpy refused(&page, &Page::refused), notice(&page, &Page::notice);
    grid.setCurrentIndex(counts.index(0, 0));
    grid.setFocus();
    grid.paste();
    QCOMPARE(notice.size(), 1);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].toStringList().size(), 2);
    QCOMPARE(plan().surveyCounts.size(), 9);
    CountGrid there = gridOf(plan(), table);
    QCOMPARE(there.rows,
             QStringList({QStringLiteral("10 to 14"), QStringLiteral("15 to 18"), QStringLiteral("19 to 25")}));
    QCOMPARE(there.columns, QStringList({QStringLiteral("Park"), QStringLiteral("Street"), QStringLiteral("Home")}));
    QCOMPARE(there.cells[1], QList<Number>({Number(20), Number(), Number()}));
    QCOMPARE(there.cells[0][1], Number(3));
    QVERIFY(counts.hiddenCounts() >= 2);  // the 3, and one from which it could be worked out
    // The records of cells whose headings stay are the same ones after a row is put in above them.
    const auto idOf = [&](const char* row, const char* column) {
      for (const SurveyCount& each : plan().surveyCounts)
        if (each.rowLabel == QString::fromLatin1(row) && each.columnLabel == QString::fromLatin1(column))
          return each.id;
      return SurveyCountId();
    };
    const SurveyCountId kept = idOf("19 to 25", "Park");
    counts.insertRowBefore(1);
    QVERIFY(counts.setData(counts.index(1, 0), QStringLiteral("under 10")));
    QVERIFY(counts.setData(counts.index(1, 2), QStringLiteral("8")));
    QCOMPARE(idOf("19 to 25", "Park"), kept);
    QCOMPARE(gridOf(plan(), table).rows.size(), 4);
    // Typing: the last column takes a new heading, Enter goes down.
    grid.setCurrentIndex(counts.index(0, 4));
    QTest::keyClicks(&grid, QStringLiteral("C"));
    QLineEdit* editor = grid.findChild<QLineEdit*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("lub"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(gridOf(plan(), table).columns.size(), 4);
    QCOMPARE(gridOf(plan(), table).columns[3], QStringLiteral("Club"));
    QCOMPARE(grid.currentIndex(), counts.index(1, 4));
    window_->plan()->undo();
    // After a row that was typed with Tab, Enter goes to where the row began.
    const auto openField = [] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()); };
    grid.setCurrentIndex(counts.index(2, 1));
    QTest::keyClicks(&grid, QStringLiteral("7"));
    QVERIFY(openField());
    QTest::keyClick(openField(), Qt::Key_Tab);
    QCOMPARE(grid.currentIndex(), counts.index(2, 2));
    QTest::qWait(0);  // the field before is taken away
    QVERIFY(openField());
    QTest::keyClicks(openField(), QStringLiteral("8"));
    QTest::keyClick(openField(), Qt::Key_Return);
    QTRY_COMPARE(grid.currentIndex(), counts.index(3, 1));
    window_->plan()->undo();
    window_->plan()->undo();
    QCOMPARE(gridOf(plan(), table).columns.size(), 3);
    QCOMPARE(counts.grid().columns.size(), 3);
    // Cells cleared, rows and columns taken away: nothing is left behind in the plan.
    grid.selectionModel()->select(QItemSelection(counts.index(1, 1), counts.index(1, 3)),
                                  QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&grid, Qt::Key_Delete);
    QVERIFY(!gridOf(plan(), table).cells[0][1].known());
    counts.takeRows({1});
    counts.takeColumns({2});
    QCOMPARE(plan().surveyCounts.size(), 6);
    QCOMPARE(gridOf(plan(), table).cells[0], QList<Number>({Number(12), Number(9)}));
    // What can be seen of it: the page shows what the plan has when it is left and shown again.
    const SurveyTableId other = [&] {
      (void)list.assign(QStringLiteral("x"), {{-1, 0, QStringLiteral("Other")}});
      for (const SurveyTable& each : plan().surveyTables)
        if (each.id != table) return SurveyTableId(each.id);
      return SurveyTableId();
    }();
    QVERIFY(page.goTo(refTo(other), {}));
    QCOMPARE(counts.grid().rows.size(), 0);
    // A table that was just made is the one whose counts are to be typed, although the cursor is below it.
    page.counts().list().view().setCurrentIndex({});
    (void)list.assign(QStringLiteral("x"), {{-1, 0, QStringLiteral("Third")}});
    QVERIFY(counts.table() && counts.table() != table && counts.table() != other);
    QVERIFY(page.goTo(refTo(kept), {}));
    QCOMPARE(counts.grid().rows.size(), 3);
    QApplication::clipboard()->clear();
  }
  void whoTypesIntoARoundStaysThere() {
    openExample();
    DataPage& page = data();
    page.showView(DataPage::View::survey);
    RecordView& rounds = page.rounds().view();
    const qsizetype tables = plan().surveyTables.size();
    const QString title = plan().surveyTables.begin()->title.own;
    // The round that is clicked has a table of counts: the cursor does not go there.
    const qint64 round = plan().surveyTables.begin()->round.value;
    QTest::mouseClick(rounds.viewport(), Qt::LeftButton, {}, rounds.visualRect(rounds.model().indexOf(round)).center());
    QVERIFY(rounds.hasFocus());
    QCOMPARE(window_->inspector()->record(), refTo(SurveyRoundId{round}));
    rounds.typeNewRow();
    QLineEdit* editor = nullptr;
    for (QLineEdit* each : rounds.viewport()->findChildren<QLineEdit*>())
      if (each->isVisible()) editor = each;
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("Round 2"));
    QTest::keyClick(editor, Qt::Key_Tab);
    QVERIFY(rounds.hasFocus() || rounds.isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(plan().surveyRounds.size(), 2);
    // The row below the last one chooses no other round: its results stay.
    const auto shown = [&] {
      const SurveyAnswerId answer{page.table(DataPage::View::survey).model().shownIds().value(0)};
      const SurveyAnswer* found = plan().surveyAnswers.find(answer);
      return found ? found->round : SurveyRoundId();
    };
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    rounds.setCurrentIndex(rounds.model().indexOf(round));
    QCOMPARE(shown(), SurveyRoundId{round});
    rounds.setCurrentIndex(rounds.model().index(rounds.model().rowCount() - 1, 0));
    QCOMPARE(shown(), SurveyRoundId{round});
    QCOMPARE(plan().surveyTables.size(), tables);
    QCOMPARE(plan().surveyTables.begin()->title.own, title);
  }
  void rhythmsAreReadAsPeopleWriteThem() {
    openExample();
    RecordModel& sets = data().table(DataPage::View::sets).model();
    int column = -1;
    for (int i = 0; i < int(sets.spec().columns.size()); ++i)
      if (sets.spec().columns[i].key == QStringLiteral("frequency")) column = i;
    QVERIFY(column >= 0);
    const qint64 id = set("Tenant survey")->id.value;
    for (const auto& [typed, wanted] : {std::pair("Annually", Frequency::year),
                                        {"every month", Frequency::month},
                                        {"Alle zwei Jahre", Frequency::twoYears},
                                        {"κάθε τρίμηνο", Frequency::quarter}}) {
      const auto faults = sets.assign(QStringLiteral("x"), {{id, column, QString::fromUtf8(typed)}});
      QVERIFY2(faults && faults->isEmpty(), typed);
      QCOMPARE(set("Tenant survey")->frequency, wanted);
    }
    const auto faults = sets.assign(QStringLiteral("x"), {{id, column, QStringLiteral("now and then")}});
    QVERIFY(faults && faults->size() == 1);
  }
  void aNameIsChosenByItsBeginningAndTab() {
    openExample();
    DataPage& page = data();
    page.showView(DataPage::View::needs);
    RecordView& needs = page.table(DataPage::View::needs).view();
    const qint64 id = plan().dataNeeds.begin()->id.value;
    const qsizetype people = plan().stakeholders.size();
    QVERIFY(needs.goTo(id, QStringLiteral("provider"), true));
    QLineEdit* editor = nullptr;
    for (QLineEdit* each : needs.viewport()->findChildren<QLineEdit*>())
      if (each->isVisible()) editor = each;
    QVERIFY(editor && editor->completer());
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Schools D"));
    QAbstractItemView* list = editor->completer()->popup();
    QTRY_VERIFY(list->isVisible());
    // On the screen the open list has the keyboard.
    QTest::keyClick(list, Qt::Key_Tab);
    QTRY_COMPARE(plan().stakeholders.size(), people);
    const auto provider = [&] {
      const Stakeholder* found = plan().stakeholders.find(plan().dataNeeds.find({id})->provider);
      return found ? found->name.own : QString();
    };
    QTRY_COMPARE(provider(), QStringLiteral("Schools Department"));
  }
  void answersComeFromASpreadsheet() {
    open(newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City")));
    DataPage& page = data();
    page.showView(DataPage::View::survey);
    page.saveForm(file("form.csv"));
    const CsvTable form = readCsv(file("form.csv"));
    QVERIFY(form.rows.size() > 5);  // a row for each topic of the list
    const Language language(settings::language());
    const int topic = form.column(fieldLabel(QStringLiteral("topic"), language));
    QVERIFY2(topic > 0, qPrintable(form.header.join(u'|')));
    QSignalSpy refused(&page, &Page::refused), notice(&page, &Page::notice);
    page.readForms({file("form.csv")});  // nobody has filled it in
    QCOMPARE(plan().surveyAnswers.size(), 0);
    QCOMPARE(refused.size(), 1);
    // As a spreadsheet of a Western office saves it: another encoding, the department only in the first row.
    QStringList header = form.header;
    header += QStringLiteral("Remark");
    const QString question = fieldLabel(QStringLiteral("has_data"), language);
    const qsizetype has = header.indexOf(
        QRegularExpression(QStringLiteral("^%1 \\(.+ / .+ / .+\\)$").arg(QRegularExpression::escape(question))));
    QVERIFY2(has > 0, qPrintable(header.join(u'|')));
    QByteArray text = header.join(u';').toLatin1() + "\r\n";
    for (int row = 0; row < 3; ++row) {
      QStringList cells(header.size());
      cells[0] = row == 0 ? QStringLiteral("B\u00fcrgerb\u00fcro") : QString();
      cells[topic] = form.rows[row].cells[topic];
      if (row < 2) cells[has] = row == 0 ? wordLabel("yes", language) : QStringLiteral("perhaps");
      text += cells.join(u';').toLatin1() + "\r\n";
    }
    QFile out(file("filled.csv"));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text);
    out.close();
    page.readForms({file("filled.csv"), file("missing.csv")});
    QCOMPARE(plan().surveyAnswers.size(), 2);
    for (const SurveyAnswer& each : plan().surveyAnswers) {
      QCOMPARE(each.department, QStringLiteral("B\u00fcrgerb\u00fcro"));
      QVERIFY(each.topic);
    }
    QCOMPARE(notice.size(), 1);
    QCOMPARE(refused.size(), 2);
    const QString told = refused[1][0].toStringList().join(u'\n');
    for (const char* part : {"Remark", "perhaps", "missing.csv"})
      QVERIFY2(told.contains(QString::fromUtf8(part)), qPrintable(told));
    QCOMPARE(plan().surveyRounds.size(), 1);  // one for all of them
    // Read again, it adds nothing.
    page.readForms({file("filled.csv")});
    QCOMPARE(plan().surveyAnswers.size(), 2);
    window_->plan()->undo();
    QCOMPARE(plan().surveyAnswers.size(), 0);
    // A department that filled in a form of another language: its words are understood; what is not is told by line.
    const Language greek(QStringLiteral("el"));
    QString topicInGreek;
    for (const ListItem& item : plan().listItems)
      if (topicInGreek.isEmpty() && item.list == ListKind::dataTopic) topicInGreek = labelOf(item, greek);
    const auto line = [](const QStringList& cells) { return cells.join(u';') + QStringLiteral("\n"); };
    QFile foreign(file("foreign.csv"));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write((line({fieldLabel(QStringLiteral("department"), greek), fieldLabel(QStringLiteral("topic"), greek),
                         fieldLabel(QStringLiteral("has_data"), greek), fieldLabel(QStringLiteral("quality"), greek)}) +
                   line({QStringLiteral("Parks"), topicInGreek, wordLabel("partly", greek), QStringLiteral("7")}) +
                   line({QStringLiteral("Parks"), QStringLiteral("Benches"), QStringLiteral("YES"), {}}) +
                   line({QStringLiteral("Parks"), QStringLiteral("Paths"), wordLabel("partly", language).left(5), {}}))
                      .toUtf8());
    foreign.close();
    const qsizetype items = plan().listItems.size();
    page.readForms({file("foreign.csv")});
    QCOMPARE(plan().surveyAnswers.size(), 3);
    QCOMPARE(plan().listItems.size(), items + 2);
    for (const SurveyAnswer& each : plan().surveyAnswers)
      QCOMPARE(each.hasData, labelOf(plan(), each.topic, language) == QStringLiteral("Benches") ? YesPartlyNo::yes
                                                                                                : YesPartlyNo::partly);
    const SurveyAnswer* first = nullptr;
    for (const SurveyAnswer& each : plan().surveyAnswers)
      if (labelOf(plan(), each.topic, greek) == topicInGreek) first = &each;
    QVERIFY(first);
    QCOMPARE(first->hasData, YesPartlyNo::partly);
    QVERIFY(!first->quality);
    const QString told2 = refused.last()[0].toStringList().join(u'\n');
    QVERIFY2(told2.contains(QCoreApplication::translate("DataTable", "line %1").arg(2)) &&
                 told2.contains(QStringLiteral("Benches")),
             qPrintable(told2));
    page.readForms({file("foreign.csv")});
    QCOMPARE(plan().surveyAnswers.size(), 3);
    const QString twice = refused.last()[0].toStringList().join(u'\n');
    const QString second = QCoreApplication::translate("DataTable", "line %1").arg(2);
    QVERIFY2(!twice.contains(second), qPrintable(twice));
    // A department that corrects itself is not taken for one that says the same; its first answer stays.
    QFile corrected(file("corrected.csv"));
    QVERIFY(corrected.open(QIODevice::WriteOnly));
    corrected.write(
        (line({fieldLabel(QStringLiteral("department"), language), fieldLabel(QStringLiteral("topic"), language),
               fieldLabel(QStringLiteral("has_data"), language)}) +
         line({QStringLiteral("PARKS"), topicInGreek, wordLabel("no", language)}))
            .toUtf8());
    corrected.close();
    page.readForms({file("corrected.csv")});
    QCOMPARE(plan().surveyAnswers.size(), 3);
    QVERIFY(refused.last()[0].toStringList().join(u'\n').contains(second));
    for (const SurveyAnswer& each : plan().surveyAnswers) QVERIFY(each.hasData != YesPartlyNo::no);
  }
};

QTEST_MAIN(TstDataPage)
#include "tst_datapage.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The pages Data and Guide as a user meets them.
#include <QAbstractButton>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalSpy>

#include "edits/records.h"
#include "edits/sections.h"
#include "exchange/tablefiles.h"
#include "plan/defaultlists.h"
#include "plan/references.h"
#include "queries/labels.h"
#include "queries/sections.h"
#include "queries/words.h"
#include "ui/formeditors.h"
#include "ui/pages/counttables.h"
#include "ui/pages/datapage.h"
#include "ui/pages/exportpage.h"
#include "ui/pages/exportsettings.h"
#include "ui/pages/guidepage.h"
#include "ui/pages/jointguideview.h"
#include "ui/pages/librarypage.h"
#include "ui/recordbutton.h"
#include "windowtest.h"

using namespace iap;
using namespace iap::ui;

class TstGuidePage : public WindowTest {
  Q_OBJECT

  DataPage& data() {
    window_->showPage(PageId::data);
    return *static_cast<DataPage*>(window_->page(PageId::data));
  }
  GuidePage& guide() {
    window_->showPage(PageId::guide);
    return *static_cast<GuidePage*>(window_->page(PageId::guide));
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
    DataPage& page = data();
    page.showView(DataPage::View::trace);
    RecordView& table = page.table(DataPage::View::trace).view();
    QVERIFY(table.goTo(set("Tenant survey")->id.value));
    QCOMPARE(page.gaps(), QList<RecordRef>{refTo(set("Tenant survey")->id)});
    QVERIFY(table.goTo(set("Neighbourhood survey")->id.value));
    QVERIFY(page.gaps().size() > 3);
    const RecordRef first = page.gaps().first();
    QSignalSpy wants(&page, &Page::wantsRecord);
    QTest::qWait(0);  // new buttons are shown by the next event
    QAbstractButton* button = nullptr;
    for (QAbstractButton* each : page.findChildren<QAbstractButton*>())
      if (!button && qstrcmp(each->metaObject()->className(), "iap::ui::RecordButton") == 0 && each->isVisible())
        button = each;
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wants.size(), 1);
    QCOMPARE(wants[0][0].value<RecordRef>(), first);
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
    QVERIFY(page.goTo(refTo(kept), {}));
    QCOMPARE(counts.grid().rows.size(), 3);
    QApplication::clipboard()->clear();
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
  }
  void anAnswerIsWrittenIntoThePlan() {
    openExample();
    GuidePage& page = guide();
    page.showChapter(2);
    QCOMPARE(page.chapter(), 2);
    ProseEdit* edit = page.editOf(QStringLiteral("guide.2.example"));
    QVERIFY(edit);
    QVERIFY(edit->toPlainText().isEmpty());
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("One list for all."));
    page.showChapter(3);  // leaving is keeping
    const Section* kept = sectionText(plan(), QStringLiteral("guide.2.example"), QStringLiteral("en"));
    QVERIFY(kept);
    QCOMPARE(kept->body.text, QStringLiteral("One list for all."));
    page.showChapter(2);
    QCOMPARE(page.editOf(QStringLiteral("guide.2.example"))->toPlainText(), QStringLiteral("One list for all."));
    window_->plan()->undo();
    QVERIFY(!sectionText(plan(), QStringLiteral("guide.2.example"), QStringLiteral("en")));
    QCOMPARE(page.editOf(QStringLiteral("guide.2.example"))->toPlainText(), QString());
  }
  void theTablesFollowThePlan() {
    openExample();
    GuidePage& page = guide();
    const auto shows = [&](const QString& words) {
      for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisibleTo(&page) && label->text().contains(words)) return true;
      return false;
    };
    QVERIFY(!shows(QStringLiteral("Quite another set")));
    QVERIFY(window_->plan()->edit(QStringLiteral("x"), [&](Plan& plan) {
      change(plan.dataSets, set("Tenant survey")->id,
             [](DataSet& each) { each.name.own = QStringLiteral("Quite another set"); });
    }));
    QTRY_VERIFY(shows(QStringLiteral("Quite another set")));
  }
  void theKeyboardStaysWhereItWas() {
    openExample();
    GuidePage& page = guide();
    page.showChapter(2);
    page.waitForBlocks();
    const auto buttons = page.findChildren<RecordButton*>();
    RecordButton* of = nullptr;
    for (RecordButton* each : buttons)
      if (each->isVisible()) of = each;
    QVERIFY(of);
    const QString name = of->accessibleName();
    QVERIFY(!name.isEmpty());
    of->setFocus();
    QVERIFY(window_->plan()->edit(QStringLiteral("x"), [&](Plan& plan) {
      change(plan.dataSets, set("Tenant survey")->id, [](DataSet& each) { each.tools = QStringLiteral("pencil"); });
    }));
    page.waitForBlocks();
    auto* now = qobject_cast<RecordButton*>(QApplication::focusWidget());
    QVERIFY(now && now != of);
    QCOMPARE(now->accessibleName(), name);
  }
  void whoReadsAnAnswerStandsUnderIt() {
    openExample();
    GuidePage& page = guide();
    page.showChapter(1);
    const QString key = QStringLiteral("guide.1.1"), question = page.editOf(key)->accessibleName();
    const auto under = [&](const QString& words) {
      for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisibleTo(&page) && label->text().contains(words)) return true;
      return false;
    };
    const auto audience = [&] {
      for (QComboBox* box : page.findChildren<QComboBox*>())
        if (box->accessibleName().contains(question)) return box;
      return static_cast<QComboBox*>(nullptr);
    };
    QVERIFY(audience() && audience()->isVisibleTo(&page));
    QCOMPARE(audience()->currentIndex(), int(Audience::public_));
    audience()->setCurrentIndex(int(Audience::internal));
    Q_EMIT audience()->activated(int(Audience::internal));
    QCOMPARE(sectionText(plan(), key, QStringLiteral("en"))->audience, Audience::internal);
    window_->plan()->undo();
    QCOMPARE(audience()->currentIndex(), int(Audience::public_));
    // A plan whose language changes: what is written in the other one still counts, and the page says so.
    QVERIFY(window_->plan()->edit(QStringLiteral("x"), [](Plan& plan) {
      change(plan.facts, planFactsId, [](PlanFacts& facts) { facts.language = QStringLiteral("de"); });
    }));
    QVERIFY(page.editOf(key)->toPlainText().isEmpty());
    QVERIFY(!audience()->isVisibleTo(&page));
    QVERIFY(under(settings::languageName(QStringLiteral("en"))));
    QVERIFY(printedText(plan(), key, QStringLiteral("de"), Audience::public_));
  }
  void trailsAreViewsOnTheSameData() {
    openExample();
    GuidePage& page = guide();
    page.showView(GuidePage::View::trails);
    page.waitForBlocks();
    const auto shows = [&](const QString& words) {
      for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisibleTo(&page) && label->text().contains(words)) return true;
      return false;
    };
    QVERIFY(shows(QStringLiteral("EUR 38,000 a round, and four weeks of one person")));
    page.showChapter(4);
    page.waitForBlocks();
    QVERIFY(!shows(QStringLiteral("EUR 38,000 a round, and four weeks of one person")));
    QVERIFY(shows(QStringLiteral("Statistics Office")));
    page.showView(GuidePage::View::chapters);
    QCOMPARE(page.chapter(), 1);
    QVERIFY(page.editOf(QStringLiteral("guide.1.1")));
  }
  void anExampleThatFitsIsTakenOver() {
    openExample();
    GuidePage& page = guide();
    page.showChapter(2);
    const QStringList before = page.offered();
    QCOMPARE(before.size(), 3);
    page.useExample(1);
    ProseEdit* edit = page.editOf(QStringLiteral("guide.2.example"));
    QVERIFY2(edit->toPlainText().contains(before[1]), qPrintable(edit->toPlainText()));
    page.waitForBlocks();
    QVERIFY(!page.offered().contains(before[1]));  // it is used
    window_->plan()->undo();
    QCOMPARE(edit->toPlainText(), QString());
  }
  void theGuideOfSeveralCities() {
    openExample();
    Plan other = planFromFolder(QStringLiteral(":/example"));
    change(other.facts, planFactsId, [](PlanFacts& facts) { facts.city = QStringLiteral("Samplebridge"); });
    createPlanFile(file("other.iap"), other, {});
    QFile broken(file("broken.iap"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no plan");
    broken.close();
    GuidePage& page = guide();
    page.showView(GuidePage::View::cities);
    JointGuideView& view = page.cities();
    QVERIFY(!view.isReady());
    // The open plan is no other one, and no file is in the list twice.
    view.addPlans({file("other.iap"), file("broken.iap"), file("other.iap"), file("plan.iap")});
    view.waitForPages();
    QCOMPARE(view.plans().size(), 2);
    QCOMPARE(view.states().size(), 3);
    QVERIFY2(view.states()[1].startsWith(QStringLiteral("Samplebridge")), qPrintable(view.states()[1]));
    QVERIFY2(view.states()[2].contains(QStringLiteral("broken.iap")), qPrintable(view.states()[2]));
    QVERIFY(view.isReady());
    QVERIFY(view.pageCount() > 5);
    QSignalSpy refused(&view, &JointGuideView::refused);
    view.writeTo(file("other.iap"));
    QCOMPARE(refused.size(), 1);  // one of the plans
    view.writeTo(file("joint.pdf"));
    view.waitForPages();
    QVERIFY(QFileInfo(file("joint.pdf")).size() > 10000);
    // The file that was left out is told, and stands in the list when the program is started again.
    QCOMPARE(refused.size(), 2);
    QVERIFY(refused[1][0].toStringList().first().contains(QStringLiteral("joint.pdf")));
    QVERIFY(refused[1][0].toStringList().last().contains(QStringLiteral("broken.iap")));
    QCOMPARE(settings::jointGuidePlans(QFileInfo(file("plan.iap")).absoluteFilePath()).size(), 2);
    // A copy of a plan counts once, and the list says so.
    QVERIFY(QFile::copy(file("other.iap"), file("copy.iap")));
    const int pages = view.pageCount();
    view.addPlans({file("copy.iap")});
    view.waitForPages();
    const QString twin = copyWords({file("copy.iap"), QStringLiteral("Samplebridge")}, Language(settings::language()));
    QVERIFY2(view.states()[3].contains(twin), qPrintable(view.states()[3]));
    QCOMPARE(view.pageCount(), pages);
    // Another guide takes other texts from the plans, also from those that were read already.
    Template other2 = shippedTemplate(QStringLiteral("guide"));
    other2.statements.removeIf(
        [](const TemplateStatement& statement) { return statement.key.startsWith(QStringLiteral("guide.4")); });
    view.setForm(other2);
    view.refresh();
    view.waitForPages();
    QVERIFY(view.pageCount() < pages);
    view.setForm(other2);
    view.addPlans({file("copy.iap")});
    view.setForm(shippedTemplate(QStringLiteral("guide")));  // while they are read
    view.refresh();
    view.waitForPages();
    QCOMPARE(view.pageCount(), pages);
    // What changes in a plan comes into the pages; a file that changed is read again.
    QVERIFY(QFile::remove(file("other.iap")));
    createPlanFile(file("other.iap"), planFromFolder(QStringLiteral(":/example")), {});
    QFile touched(file("other.iap"));
    QVERIFY(touched.open(QIODevice::ReadWrite));
    QVERIFY(touched.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    touched.close();
    view.refresh();
    view.waitForPages();
    QVERIFY2(view.states()[1].startsWith(QStringLiteral("Exampleton")), qPrintable(view.states()[1]));
  }
  void theLibraryBecomesAPartOfThePlan() {
    openExample();
    window_->showPage(PageId::library);
    auto& page = *static_cast<LibraryPage*>(window_->page(PageId::library));
    page.showCatalogue(QStringLiteral("common-indicators"));
    QCOMPARE(page.shownTitles().size(), 164);
    page.search(QStringLiteral("rco01 "));
    QCOMPARE(page.shownTitles().size(), 1);
    const qsizetype indicators = plan().indicators.size(), actions = plan().actions.size();
    page.makeIndicator();
    QCOMPARE(plan().indicators.size(), indicators + 1);
    QCOMPARE(window_->currentPage(), PageId::indicators);
    const Indicator* made = nullptr;
    for (const Indicator& each : plan().indicators)
      if (each.commonCode == QStringLiteral("RCO01")) made = &each;
    QVERIFY(made);
    QCOMPARE(made->unit, QStringLiteral("enterprises"));
    window_->plan()->undo();
    QCOMPARE(plan().indicators.size(), indicators);
    // Everything at once; an action and an example from a practice.
    window_->showPage(PageId::library);
    page.showCatalogue(QStringLiteral("networks"));
    page.search(QStringLiteral("passport4work"));
    const auto elsewhere = [&] {
      const auto labels = page.findChildren<QLabel*>();
      return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().contains(
            QCoreApplication::translate("iap::ui::LibraryPage", "%n more under “Everything”", nullptr, 1));
      });
    };
    QVERIFY(elsewhere());
    page.showCatalogue({});
    page.search(QStringLiteral("passport4work"));
    QCOMPARE(page.shownTitles(), QStringList{QStringLiteral("Passport4Work")});
    page.makeAction();
    QCOMPARE(plan().actions.size(), actions + 1);
    const Action* inspired = nullptr;
    for (const Action& each : plan().actions)
      if (each.inspiredBy == QStringLiteral("Eindhoven: Passport4Work")) inspired = &each;
    QVERIFY(inspired);
    QCOMPARE(inspired->title.own, QStringLiteral("Passport4Work"));
    window_->showPage(PageId::library);
    page.makeExample(2);
    const Section* example = sectionText(plan(), QStringLiteral("guide.2.example"), QStringLiteral("en"));
    QVERIFY(example && example->body.text.startsWith(QStringLiteral("**Eindhoven: Passport4Work**")));
    window_->plan()->undo();
    QVERIFY(!sectionText(plan(), QStringLiteral("guide.2.example"), QStringLiteral("en")));
    // A source of funding is added once.
    page.search({});
    page.showCatalogue(QStringLiteral("funding-sources"));
    QVERIFY(page.select(QStringLiteral("LIFE")));
    page.makeSource();
    const qsizetype items = plan().listItems.size();
    page.makeSource();
    QCOMPARE(plan().listItems.size(), items);
  }
  void aCatalogueOfTheCitysOwn() {
    openExample();
    window_->showPage(PageId::library);
    auto& page = *static_cast<LibraryPage*>(window_->page(PageId::library));
    const auto write = [&](const char* name, const QByteArray& text) {
      QFile out(file(name));
      QVERIFY(out.open(QIODevice::WriteOnly));
      out.write(text);
    };
    QSignalSpy refused(&page, &Page::refused);
    write("walks.csv", "title,city\n,Riga\n");
    page.addFile(file("walks.csv"));
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused[0][0].toStringList().first().contains(QStringLiteral("2")));
    page.search(QStringLiteral("something else"));
    write("walks.csv", "title,city\nNight walk,Riga\n");
    page.addFile(file("walks.csv"));
    QVERIFY(refused.last()[0].toStringList().isEmpty());  // nothing is wrong any more
    QCOMPARE(page.shownTitles(), QStringList{QStringLiteral("Night walk")});
    write("networks.csv", "title\nMine\n");
    page.addFile(file("networks.csv"));
    QVERIFY(!refused.last()[0].toStringList().isEmpty());
  }
  void aChapterIsExported() {
    openExample();
    GuidePage& page = guide();
    page.showChapter(3);
    QAbstractButton* chapter = nullptr;
    for (QAbstractButton* each : page.findChildren<QPushButton*>())
      if (each->isVisible()) chapter = each;  // the last one of the header
    QVERIFY(chapter);
    QTest::mouseClick(chapter, Qt::LeftButton);
    QCOMPARE(window_->currentPage(), PageId::exportPage);
    auto& chosen = static_cast<ExportPage*>(window_->page(PageId::exportPage))->chosen();
    QCOMPARE(chosen.form().name, QStringLiteral("guide"));
    QCOMPARE(chosen.options(QDate(2026, 6, 2)).leftOut,
             (QSet<QString>{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("4")}));
  }
};

QTEST_MAIN(TstGuidePage)
#include "tst_guidepage.moc"

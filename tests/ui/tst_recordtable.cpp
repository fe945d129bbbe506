// SPDX-License-Identifier: GPL-3.0-or-later
// The table by keys and mouse.
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

#include "base/error.h"
#include "edits/actions.h"
#include "edits/fields.h"
#include "edits/records.h"
#include "exchange/tablefiles.h"
#include "plan/defaultlists.h"
#include "queries/budget.h"
#include "ui/fieldinput.h"
#include "ui/inspector.h"
#include "ui/look/theme.h"
#include "ui/recordbutton.h"
#include "ui/settings.h"
#include "ui/tables/filterheader.h"
#include "windowtest.h"

using namespace iap;
using namespace iap::ui;

class TstRecordTable : public WindowTest {
  Q_OBJECT
 private Q_SLOTS:
  void whatIsBeingTypedSurvivesWhatIsWorkedOut() {
    Plan made = newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City"));
    const ActionId id = addAction(made, {}, {QStringLiteral("One"), {}});
    addAction(made, {}, {QStringLiteral("Two"), {}});
    open(made);
    RecordView& view = this->view();
    view.goTo(id.value, QStringLiteral("cost"));
    QTest::keyClicks(&view, QStringLiteral("3"));
    QLineEdit* editor = nullptr;
    for (auto* each : view.viewport()->findChildren<QLineEdit*>())
      if (each->isVisible()) editor = each;
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("5"));
    window_->plan()->waitForFindings();
    Q_EMIT window_->plan()->findingsChanged();
    QTest::keyClicks(editor, QStringLiteral("00000"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(Links(plan()).costLinesOf.value(id.value).value(0)->amount, Money{3500000'00});
  }
  void aChoiceIsTypedByItsLetters() {
    Plan made = newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City"));
    const ActionId id = addAction(made, {}, {QStringLiteral("One"), {}});
    open(made);
    RecordView& view = this->view();
    const auto typeStatus = [&](const QString& text) {
      view.goTo(id.value, QStringLiteral("status"));
      QTest::keyClicks(&view, text.left(1));
      for (auto* each : view.viewport()->findChildren<QLineEdit*>())
        if (each->isVisible()) {
          QTest::keyClicks(each, text.mid(1));
          return QTest::keyClick(each, Qt::Key_Tab);
        }
      QFAIL("no editor");
    };
    const QStringList words = FieldInput::words(*window_->plan(), *recordType<Action>().field(u"status"));
    typeStatus(words[int(ActionStatus::underWay)].toLower());
    QCOMPARE(plan().actions.find(id)->status, ActionStatus::underWay);
    typeStatus(words[int(ActionStatus::planned)].left(4));
    QCOMPARE(plan().actions.find(id)->status, ActionStatus::planned);
    // What is no choice is told, stays in its cell and does not hold back what is typed next.
    typeStatus(QStringLiteral("nearly there"));
    const QModelIndex cell = view.model().indexOf(id.value, 5);
    QCOMPARE(cell.data().toString(), QStringLiteral("nearly there"));
    QVERIFY(!view.model().cell(cell).fault.isEmpty());
    QCOMPARE(view.currentIndex().column(), 6);
    // And it is still there when the window is made anew.
    window_->command(QStringLiteral("larger"))->trigger();
    QTRY_VERIFY(!MainWindow::windows().contains(window_));
    window_ = MainWindow::windows().first();
    RecordView& again = *window_->page(PageId::actions)->rows();
    QCOMPARE(again.model().indexOf(id.value, 5).data().toString(), QStringLiteral("nearly there"));
  }
  void tenActionsAreTypedAndUndone() {
    open(newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City")));
    const Plan before = plan();
    const QAbstractItemModelTester tester(&view().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    window_->command(QStringLiteral("new_action"))->trigger();
    for (int i = 0; i < 10; ++i) {
      QLineEdit* editor = cellEditor();
      if (editor) {
        QTest::keyClicks(editor, QStringLiteral("Action %1").arg(i));
        QTest::keyClick(editor, Qt::Key_Return);
      } else {
        type(qPrintable(QStringLiteral("Action %1").arg(i)));
      }
      QCOMPARE(plan().actions.size(), size_t(i + 1));
    }
    goTo("Action 3", "cost");
    type("12.5 k");
    QCOMPARE(budget(Links(plan())).cost, Money{1250000});
    goTo("Action 3", "start");
    type("May 2026");
    QCOMPARE(action("Action 3")->start, Date::ofMonth(2026, 5));
    goTo("Action 3", "lead");
    type("Parks department");
    QCOMPARE(plan().stakeholders.size(), size_t(1));
    if (english())
      QVERIFY(window_->command(QStringLiteral("undo"))->text().contains(QStringLiteral("lead"), Qt::CaseInsensitive));
    while (window_->command(QStringLiteral("undo"))->isEnabled()) window_->command(QStringLiteral("undo"))->trigger();
    QVERIFY(plan() == before);
  }
  void whatIsTypedSurvivesWithoutSaving() {
    open(newPlan({QStringLiteral("Plan"), {}}, {}));
    window_->command(QStringLiteral("new_action"))->trigger();
    QLineEdit* editor = cellEditor();
    QTest::keyClicks(editor, QStringLiteral("Kept"));
    // Closing the window ends the edit, delivers, and leaves nothing behind.
    window_->close();
    QCOMPARE(readPlanFile(file("plan.iap")).plan.actions.size(), size_t(1));
  }
  void whatCanNotBeReadIsShownAndKept() {
    open(newPlan({QStringLiteral("Plan"), {}}, {}));
    window_->command(QStringLiteral("new_action"))->trigger();
    QLineEdit* editor = cellEditor();
    QTest::keyClicks(editor, QStringLiteral("One"));
    QTest::keyClick(editor, Qt::Key_Return);
    goTo("One", "end");
    type("soon");
    QVERIFY(!action("One")->end.known());
    goTo("One", "end");
    QCOMPARE(view().currentIndex().data().toString(), QStringLiteral("soon"));
    QVERIFY(!view().model().cell(view().currentIndex()).fault.isEmpty());
    QVERIFY(window_->bannerText().contains(QStringLiteral("soon")));
    type("2030");
    QCOMPARE(action("One")->end, Date::ofYear(2030));
    goTo("One", "end");
    QVERIFY(view().model().cell(view().currentIndex()).fault.isEmpty());
  }
  void blocksAreCopiedAndPasted() {
    open(newPlan({QStringLiteral("Plan"), {}}, {}));
    QApplication::clipboard()->setText(
        QStringLiteral("A1\tOne\tPort; Parks\t01/2026\t12/2027\tunder way\t1 250 000\r\n"
                       "A2\tTwo\tParks\tQ3 2026\tongoing\tplanned\tnonsense\r\n"));
    const QModelIndex last = view().model().index(view().model().rowCount() - 1, 0);
    view().setCurrentIndex(last);
    view().setFocus();
    QTest::keySequence(&view(), QKeySequence::Paste);
    QCOMPARE(plan().actions.size(), size_t(2));
    QCOMPARE(action("One")->code, QStringLiteral("A1"));
    QCOMPARE(action("One")->status, ActionStatus::underWay);
    QCOMPARE(action("Two")->end, Date::ongoing());
    QCOMPARE(plan().stakeholders.size(), size_t(2));
    QCOMPARE(budget(Links(plan())).cost, Money{125000000});
    // The report names the cell that could not be read.
    QVERIFY(window_->bannerText().contains(QStringLiteral("nonsense")));
    view().selectAll();
    QTest::keySequence(&view(), QKeySequence::Copy);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.startsWith(QStringLiteral("A1\tOne\t")));
    // One step back takes the whole block away.
    window_->command(QStringLiteral("undo"))->trigger();
    QCOMPARE(plan().actions.size(), size_t(0));
  }
  void rowsAreFilledSortedFilteredAndDeleted() {
    open(planFromFolder(QStringLiteral(":/example")));
    const QAbstractItemModelTester tester(&view().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    RecordModel& model = view().model();
    model.setGrouped(false);
    const int all = int(model.shownIds().size());
    QCOMPARE(all, 25);
    // By cost, largest first; what has no cost stands last.
    model.sort(6, Qt::DescendingOrder);
    QCOMPARE(model.index(0, 6).data().toString().remove(u'.').remove(u','), QStringLiteral("3450000"));
    QVERIFY(model.cell(model.index(all - 1, 6)).look.missing);
    model.sort(0, Qt::AscendingOrder);
    QCOMPARE(model.index(9, 0).data().toString(), QStringLiteral("1.10"));
    auto* header = static_cast<FilterHeader*>(view().header());
    // A click on a title sorts by it, a second one the other way round.
    const auto click = [&](int section) {
      QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                        {header->sectionViewportPosition(section) + header->sectionSize(section) / 2, 8});
    };
    click(1);
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("Access walks with residents"));
    click(1);
    QCOMPARE(model.index(all - 1, 1).data().toString(), QStringLiteral("Access walks with residents"));
    click(0);
    // Tab goes along the row.
    view().setCurrentIndex(model.index(0, 0));
    QTest::keyClick(&view(), Qt::Key_Tab);
    QCOMPARE(view().currentIndex(), model.index(0, 1));
    QTest::keyClicks(header->field(1), QStringLiteral("WALK"));
    QVERIFY(model.shownIds().size() > 1 && model.shownIds().size() < 5);
    header->field(1)->clear();
    QCOMPARE(int(model.shownIds().size()), all);
    QItemSelection block(model.index(0, 5), model.index(3, 5));
    view().setCurrentIndex(model.index(0, 5));
    view().selectionModel()->select(block, QItemSelectionModel::ClearAndSelect);
    const ActionStatus first = plan().actions.find({model.idAt(model.index(0, 0))})->status;
    QTest::keyClick(&view(), Qt::Key_D, Qt::ControlModifier);
    for (int row = 0; row < 4; ++row) QCOMPARE(plan().actions.find({model.idAt(model.index(row, 0))})->status, first);
    const Plan before = plan();
    QTest::keyClick(&view(), Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(plan().actions.size(), size_t(all - 4));
    QVERIFY(!window_->bannerText().isEmpty());
    if (english()) {
      QVERIFY(window_->bannerText().contains(QStringLiteral("with them")));
      // Links are no records of their own.
      QVERIFY(window_->bannerText().contains(QStringLiteral("links")));
      QVERIFY2(!window_->bannerText().contains(QStringLiteral("of an action")), qPrintable(window_->bannerText()));
    }
    window_->findChild<QToolButton*>(QStringLiteral("undo_banner"))->click();
    QVERIFY(plan() == before);
    QCOMPARE(int(model.shownIds().size()), all);
    const Plan undone = plan();
    QTest::keyClick(window_, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(plan().actions.size(), size_t(all - 4));
    QTest::keyClick(window_, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(plan() == undone);
  }
  void rowsAreFilteredByKeys() {
    open(planFromFolder(QStringLiteral(":/example")));
    goTo("Walking school bus", "title");
    QTest::keyClick(window_, Qt::Key_F, Qt::ControlModifier);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("school bus"));
    QCOMPARE(view().model().shownIds().size(), 1);
    QTest::keyClicks(field, QStringLiteral("zzz"));
    QCOMPARE(view().model().shownIds().size(), 0);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
    QCOMPARE(view().model().shownIds().size(), qsizetype(plan().actions.size()));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(view().hasFocus());
  }
  void figuresAreFilteredByComparison() {
    open(planFromFolder(QStringLiteral(":/example")));
    view().model().setGrouped(false);
    int dear = 0;
    for (const Action& each : plan().actions)
      dear += window_->plan()->money().cost(each.id).state == CostState::priced &&
              window_->plan()->money().cost(each.id).total.minor > 1'000'000'00;
    QVERIFY(dear > 0 && dear < 25);
    auto* header = static_cast<FilterHeader*>(view().header());
    QTest::keyClicks(header->field(6), QStringLiteral(">1000000"));
    QCOMPARE(int(view().model().shownIds().size()), dear);
    header->field(6)->clear();
    QTest::keyClicks(header->field(6), QStringLiteral("<=1 000 000"));
    QVERIFY(view().model().shownIds().size() > 5);
    for (const qint64 id : view().model().shownIds())
      QVERIFY(window_->plan()->money().cost({id}).total.minor <= 1'000'000'00);
  }
  void largeTextKeepsStatusAndCostInSight() {
    open(planFromFolder(QStringLiteral(":/example")));
    const int before = view().header()->visualIndex(5);
    close();
    settings::setTextPercent(200);
    applyLook(ThemeChoice::light, 200);
    open(planFromFolder(QStringLiteral(":/example")));
    window_->resize(1440, 900);
    const auto rightOf = [&](int column) {
      return view().header()->sectionViewportPosition(column) + view().header()->sectionSize(column);
    };
    QTRY_VERIFY(rightOf(6) <= view().viewport()->width());
    QVERIFY(view().header()->visualIndex(5) < before);
    QVERIFY(rightOf(5) <= view().viewport()->width());
    settings::setTextPercent(100);
    applyLook(ThemeChoice::light, 100);
  }
  void anEmptyTableTakesKeys() {
    open(newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City")));
    view().setFocus();
    QVERIFY(!view().currentIndex().isValid());
    type("Open house");
    QVERIFY(action("Open house"));
  }
  void hiddenColumnsAreLeftAlone() {
    open(planFromFolder(QStringLiteral(":/example")));
    view().model().setGrouped(false);
    const Plan before = plan();
    int hidden = 0;
    for (int i = 0; i < view().model().columnCount(); ++i) hidden += view().isColumnHidden(i);
    QVERIFY(hidden > 3);
    view().setFocus();
    view().selectAll();
    QTest::keyClick(&view(), Qt::Key_Delete);
    for (const Action& each : plan().actions) {
      const Action& was = *before.actions.find(each.id);
      QVERIFY(each.title.isEmpty());
      QCOMPARE(each.place, was.place);
      QCOMPARE(each.outputs, was.outputs);
      QCOMPARE(each.status, was.status);  // can't be empty
    }
    window_->plan()->undo();
    QVERIFY(plan() == before);
    for (int i = 0; i < 8; ++i)
      QVERIFY(view().model().cell(view().model().index(0, i)).fault.isEmpty());  // and no mark is left
  }
  void aRowThatGoesToAnotherGroupStaysTheCurrentOne() {
    open(planFromFolder(QStringLiteral(":/example")));
    view().model().setGrouped(true);
    goTo("Walking school bus", "title");
    const ActionId bus = action("Walking school bus")->id;
    ObjectiveId other;
    for (const Objective& each : plan().objectives)
      if (each.code == QStringLiteral("2")) other = each.id;
    QVERIFY(other);
    window_->plan()->edit(QStringLiteral("Main"), [&](Plan& p) { linkObjective(p, bus, other, true); });
    QCOMPARE(view().model().idAt(view().currentIndex()), bus.value);
    QCOMPARE(window_->findChild<Inspector*>()->record().id, bus.value);
  }
  void f2GoesOnWritingAtTheEnd() {
    open(planFromFolder(QStringLiteral(":/example")));
    goTo("Walking school bus", "title");
    QTest::keyClick(&view(), Qt::Key_F2);
    QLineEdit* editor = cellEditor();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("es"));
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(action("Walking school buses"));
  }
  // Where the columns have no room, the names stay and the others move under them.
  void theNameStaysInSight() {
    open(planFromFolder(QStringLiteral(":/example")));
    window_->resize(860, 700);
    goTo("Walking school bus", "secured");
    QTRY_VERIFY(view().horizontalScrollBar()->maximum() > 0);
    view().horizontalScrollBar()->setValue(view().horizontalScrollBar()->maximum());
    const QModelIndex name = view().currentIndex().siblingAtColumn(view().model().spec().addColumn);
    const QRect cell = view().visualRect(name);
    QCOMPARE(cell.left(), 0);
    QCOMPARE(view().indexAt(cell.center()), name);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(view().currentIndex(), name);
    // A field of the filter row is hidden only where too little of its column is left to type in.
    const auto* head = static_cast<FilterHeader*>(view().header());
    for (int i = 0; i < head->count(); ++i) {
      const int from = std::max(cell.right(), head->sectionViewportPosition(i));
      const int end = head->sectionViewportPosition(i) + head->sectionSize(i);
      if (i == name.column() || head->isSectionHidden(i)) continue;
      QVERIFY2(head->field(i)->isVisible() == (end - from >= 48 || from > cell.right()),
               qPrintable(QString::number(i)));
      if (head->field(i)->isVisible()) QVERIFY(head->field(i)->x() >= cell.right());
    }
    // A cell that would lie under it is brought out.
    const QModelIndex next = name.siblingAtColumn(name.column() + 1);
    view().setCurrentIndex(next);
    view().scrollTo(next);
    QVERIFY(view().visualRect(next).left() >= view().visualRect(name).right());
  }
  // A plan with English wordings has a column and a field for them, and totals stay under their columns.
  void englishWordingsStandBesideTheOwn() {
    Plan plan = planFromFolder(QStringLiteral(":/example"));
    const int before = [&] {
      open(plan);
      return int(view().model().columnCount());
    }();
    const QModelIndex plain = view().model().index(0, 0);
    const QStringList totals = view().model().totals(view().model().shownIds());
    QVERIFY(plain.isValid());
    close();
    change(plan.facts, planFactsId, [](PlanFacts& facts) { facts.secondLanguage = true; });
    open(plan, "two.iap");
    RecordModel& model = view().model();
    QCOMPARE(model.columnCount(), before + 1);
    const int english = model.spec().english;
    QCOMPARE(model.spec().columns[english].key, QStringLiteral("title_en"));
    QCOMPARE(view().header()->visualIndex(english), view().header()->visualIndex(model.spec().addColumn) + 1);
    QStringList now = model.totals(model.shownIds());
    QVERIFY(now.at(english).isEmpty());
    now.removeAt(english);
    QCOMPARE(now, totals);
    goTo("Walking school bus", "title_en");
    QTest::keyClick(&view(), Qt::Key_F2);
    QTest::keyClicks(cellEditor(), QStringLiteral("Bus on foot"));
    QTest::keyClick(cellEditor(), Qt::Key_Return);
    QCOMPARE(action("Walking school bus")->title.english, QStringLiteral("Bus on foot"));
    goTo("Walking school bus", "title");
    auto* form = window_->findChild<Inspector*>();
    QVERIFY(form->focusField(QStringLiteral("title_en")));
    auto* field = form->findChild<QLineEdit*>(QStringLiteral("title_en"));
    QVERIFY(field);
    QCOMPARE(field->text(), QStringLiteral("Bus on foot"));
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("Walk to school"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(action("Walking school bus")->title.english, QStringLiteral("Walk to school"));
    window_->plan()->undo();
    window_->plan()->undo();
    QVERIFY(action("Walking school bus")->title.english.isEmpty());
  }
  // A name that is in no list yet makes an entry, and that is said.
  void newNamesAreTold() {
    open(planFromFolder(QStringLiteral(":/example")));
    goTo("Walking school bus", "lead");
    QTest::keyClick(&view(), Qt::Key_F2);
    cellEditor()->selectAll();
    QTest::keyClicks(cellEditor(), QStringLiteral("Schoo"));
    // The list of what fits is open and gets the keys. Return takes what was typed; Tab would take the one that fits.
    QWidget* list = QApplication::activePopupWidget();
    QTest::keyClick(list ? list : cellEditor(), Qt::Key_Return);
    QTRY_VERIFY(!window_->bannerText().isEmpty());
    QVERIFY2(window_->bannerText().contains(QStringLiteral("Schoo")), qPrintable(window_->bannerText()));
    window_->plan()->undo();
    window_->plan()->edit(QStringLiteral("x"),
                          [](Plan& p) { listItemNamed(p, ListKind::costCategory, QStringLiteral("oper")); });
    QVERIFY2(window_->bannerText().contains(QStringLiteral("oper")), qPrintable(window_->bannerText()));
  }
  // How many a heading has of how many: of its own.
  void filteredGroupsCountTheirOwn() {
    open(planFromFolder(QStringLiteral(":/example")));
    RecordModel& model = view().model();
    model.setGrouped(true);
    QHash<QString, int> sizes;
    for (int row = 0; row < model.rowCount() - 1; ++row)
      sizes.insert(model.index(row, 0).data().toString(), model.rowCount(model.index(row, 0)));
    model.setFilter(model.spec().addColumn, QStringLiteral("school"));
    QVERIFY(model.rowCount() > 1);
    for (int row = 0; row < model.rowCount() - 1; ++row) {
      const QModelIndex group = model.index(row, 0);
      const QString words = model.groupCells(group).first();
      const int all = sizes.value(group.data().toString());
      QVERIFY2(all > 0 && words.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(all))), qPrintable(words));
    }
  }
  // What is red on the screen is not lost without a word.
  void closingTellsOfWhatCouldNotBeRead() {
    open(planFromFolder(QStringLiteral(":/example")));
    goTo("Walking school bus", "start");
    QTest::keyClick(&view(), Qt::Key_F2);
    cellEditor()->selectAll();
    QTest::keyClicks(cellEditor(), QStringLiteral("soon"));
    QTest::keyClick(cellEditor(), Qt::Key_Return);
    QVERIFY(!window_->close());
    QVERIFY(question());
    QVERIFY2(question()->text().contains(u'1'), qPrintable(question()->text()));
    question()->close();
    goTo("Walking school bus", "start");
    QTest::keyClick(&view(), Qt::Key_Escape);
    QVERIFY(window_->close());
  }
  // Blank room below the rows is for the next record; a heading takes nothing and says so.
  void blankRoomAndHeadingsAreNotTheCurrentCell() {
    open(newPlan({QStringLiteral("Plan"), {}}, {}));
    for (const char* title : {"One", "Two"}) {
      window_->plan()->edit(QStringLiteral("Add"), [&](Plan& p) {
        p.actions.put({.id = ActionId::random(), .title = QString::fromLatin1(title)});
      });
    }
    goTo("One", "place");
    const Plan before = plan();
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, view().viewport()->rect().bottomLeft() + QPoint(90, -9));
    QVERIFY(view().model().isNewRow(view().currentIndex()));
    QVERIFY(cellEditor());
    QTest::keyClicks(cellEditor(), QStringLiteral("Three"));
    QTest::keyClick(cellEditor(), Qt::Key_Return);
    QVERIFY(action("Three"));
    window_->plan()->undo();
    QVERIFY(plan() == before);
    view().model().setGrouped(true);
    view().setCurrentIndex(view().model().index(0, 0));
    QVERIFY(view().model().isGroup(view().currentIndex()));
    QApplication::clipboard()->setText(QStringLiteral("X\tY"));
    QTest::keySequence(&view(), QKeySequence::Paste);
    QVERIFY(plan() == before);
    QVERIFY(!window_->bannerText().isEmpty());
  }
  void aNewRowBeginsInAnyColumn() {
    open(newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City")));
    view().setCurrentIndex(view().model().index(0, 0));
    type("A1", Qt::Key_Tab);
    QCOMPARE(plan().actions.size(), size_t(1));
    QCOMPARE(plan().actions.begin()->code, QStringLiteral("A1"));
    QCOMPARE(view().currentIndex().column(), 1);
    type("Benches", Qt::Key_Tab);
    type("Parks", Qt::Key_Return);
    // Enter goes back to where the run of Tabs began.
    QCOMPARE(view().currentIndex().column(), 0);
    QVERIFY(view().model().isNewRow(view().currentIndex()));
    QVERIFY(action("Benches"));
  }
  void aRefusedTextOutlivesOtherCellsOfItsRow() {
    open(planFromFolder(QStringLiteral(":/example")));
    goTo("Walking school bus", "start");
    type("32.13.2026");
    goTo("Walking school bus", "place");
    goTo("Walking school bus", "title");
    type("Walking school buses");
    goTo("Walking school buses", "start");
    const QModelIndex start = view().currentIndex();
    QCOMPARE(view().model().cell(start).look.text, QStringLiteral("32.13.2026"));
    QTest::keyClick(&view(), Qt::Key_Escape);
    QVERIFY(view().model().cell(start).fault.isEmpty());
    QVERIFY(view().model().cell(start).look.text != QStringLiteral("32.13.2026"));
  }
  // A title that has no room is broken between its words, and the head grows and shrinks with it.
  void longTitlesAreBrokenNotCut() {
    open(planFromFolder(QStringLiteral(":/example")));
    auto* head = static_cast<FilterHeader*>(view().header());
    int column = -1;
    for (int i = 0; i < view().model().columnCount(); ++i)
      if (!view().isColumnHidden(i) &&
          view().model().headerData(i, Qt::Horizontal, Qt::DisplayRole).toString().contains(u' '))
        column = i;
    QVERIFY(column >= 0);
    // By itself, so that it alone decides.
    const QByteArray layout = head->saveState();
    for (int i = 0; i < view().model().columnCount(); ++i)
      if (i != column && i != view().model().spec().addColumn) view().setColumnHidden(i, true);
    view().setColumnWidth(column, 400);
    QTRY_COMPARE(head->height(), head->sizeHint().height());
    const int before = head->height();
    view().setColumnWidth(column, head->leastWidth(column));
    QTRY_VERIFY(head->height() > before);
    // The fields stand below the titles then.
    QVERIFY(head->field(column)->geometry().bottom() < head->height());
    view().setColumnWidth(column, 400);
    QTRY_COMPARE(head->height(), before);
    head->restoreState(layout);
  }
  void aCostOfYearsIsNotTakenForOneYear() {
    Plan made = newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City"));
    const ActionId id = addAction(made, QStringLiteral("A1"), {QStringLiteral("One"), {}});
    change(made.costLines, addCostLine(made, id, Money{10000000}), [](CostLine& line) {
      line.recurrence = Recurrence::yearly;
      line.year = 2026;
      line.lastYear = 2030;
    });
    open(made);
    goTo("One", "cost");
    view().copy();
    view().paste();  // onto itself
    QCOMPARE(budget(Links(plan())).cost, Money{50000000});
    type("600000");
    QCOMPARE(budget(Links(plan())).cost, Money{50000000});
    QVERIFY(!view().model().cell(view().model().indexOf(id.value, view().currentIndex().column())).fault.isEmpty());
  }
};

QTEST_MAIN(TstRecordTable)
#include "tst_recordtable.moc"

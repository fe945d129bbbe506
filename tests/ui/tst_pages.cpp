// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that are one table: each is typed into, undone, and shows what others change.
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextBrowser>
#include <QTimer>
#include <QWheelEvent>

#include "edits/actions.h"
#include "edits/records.h"
#include "edits/sections.h"
#include "exchange/tablefiles.h"
#include "plan/defaultlists.h"
#include "ui/inspector.h"
#include "ui/pages/citypage.h"
#include "ui/pages/indicatorpage.h"
#include "ui/pages/moneypage.h"
#include "ui/pages/timelinepage.h"
#include "windowtest.h"

using namespace iap;
using namespace iap::ui;

class TstPages : public WindowTest {
  Q_OBJECT

  RecordView& rowsOf(PageId id) {
    window_->showPage(id);
    return *window_->page(id)->rows();
  }
  static int columnOf(const RecordView& view, const char* key) {
    for (int i = 0; i < view.model().columnCount(); ++i)
      if (view.model().spec().columns[i].key == QLatin1StringView(key)) return i;
    return -1;
  }
  /// Types into a cell of the record with that title.
  void typeInto(RecordView& view, qint64 id, const char* column, const char* text) {
    QVERIFY2(columnOf(view, column) >= 0, column);
    view.goTo(id, QString::fromLatin1(column));
    QCOMPARE(view.currentIndex(), view.model().indexOf(id, columnOf(view, column)));
    QTest::keyClicks(&view, QString::fromUtf8(text).left(1));
    QWidget* editor = nullptr;
    for (auto* each : view.viewport()->findChildren<QLineEdit*>())
      if (each->isVisible()) editor = each;
    QVERIFY2(editor, column);
    QTest::keyClicks(editor, QString::fromUtf8(text).mid(1));
    QTest::keyClick(editor, Qt::Key_Tab);
  }
  static QString shown(RecordView& view, qint64 id, const char* column) {
    return view.model().indexOf(id, columnOf(view, column)).data().toString();
  }

 private Q_SLOTS:
  void everyTableTakesARow_data() {
    QTest::addColumn<int>("page");
    for (const PageId id : {PageId::problems, PageId::objectives, PageId::actions, PageId::stakeholders, PageId::data,
                            PageId::smallScaleActions, PageId::indicators, PageId::risks, PageId::governance})
      QTest::newRow(pageInfo(id).key) << int(id);
  }
  void everyTableTakesARow() {
    QFETCH(int, page);
    for (const bool empty : {true, false}) {
      close();
      QFile::remove(file("plan.iap"));
      open(empty ? newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City"))
                 : planFromFolder(QStringLiteral(":/example")));
      RecordView& view = rowsOf(PageId(page));
      const QAbstractItemModelTester tester(&view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
      const TableSpec& spec = view.model().spec();
      const TableBase& table = *plan().table(spec.table);
      const size_t before = table.size();
      const Plan was = plan();
      const size_t leaves =
          spec.outline && !spec.outline->leafTable.isEmpty() ? plan().table(spec.outline->leafTable)->size() : 0;
      QCOMPARE(size_t(view.model().shownIds().size()), size_t(view.model().sizeOfScope()) + leaves);
      QVERIFY(!spec.newText.isEmpty() && !spec.addPrompt.isEmpty() && !spec.emptyWords.isEmpty() &&
              !spec.name.isEmpty());
      view.typeNewRow();
      QLineEdit* editor = nullptr;
      for (auto* each : view.viewport()->findChildren<QLineEdit*>())
        if (each->isVisible()) editor = each;
      QVERIFY(editor);
      QTest::keyClicks(editor, QStringLiteral("Something new"));
      QTest::keyClick(editor, Qt::Key_Tab);
      QCOMPARE(plan().table(spec.table)->size(), before + 1);
      const qint64 id = view.model().idAt(view.currentIndex());
      QVERIFY(id != 0);
      QCOMPARE(view.model().indexOf(id, spec.addColumn).data().toString(), QStringLiteral("Something new"));
      QCOMPARE(window_->inspector()->record(), (RecordRef{spec.table, id}));
      // Every cell can be painted, copied and sorted by.
      for (int c = 0; c < view.model().columnCount(); ++c) {
        view.model().sort(c, Qt::DescendingOrder);
        for (const qint64 each : view.model().shownIds()) (void)view.model().indexOf(each, c).data(Qt::EditRole);
      }
      view.model().sort(0, Qt::AscendingOrder);
      view.goTo(id);
      QTest::keyClick(&view, Qt::Key_Delete, Qt::ControlModifier);
      QCOMPARE(plan().table(spec.table)->size(), before);
      while (window_->plan()->session().canUndo()) window_->plan()->undo();
      QVERIFY(plan() == was);
    }
  }
  void risksAreRatedLinkedAndKeptApart() {
    Plan made = newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City"));
    const ActionId a1 = addAction(made, QStringLiteral("A1"), {QStringLiteral("One"), {}});
    addAction(made, QStringLiteral("A2"), {QStringLiteral("Two"), {}});
    const RiskId risk = addRisk(made, QStringLiteral("R1"), {QStringLiteral("Prices"), {}});
    open(made);
    RecordView& view = rowsOf(PageId::risks);
    typeInto(view, risk.value, "likelihood", "4");
    typeInto(view, risk.value, "impact", "5");
    QVERIFY(shown(view, risk.value, "rating").startsWith(QStringLiteral("20 ")));
    typeInto(view, risk.value, "owner", "Harbour office");
    QCOMPARE(plan().stakeholders.size(), size_t(1));
    QCOMPARE(plan().risks.find(risk)->owner, plan().stakeholders.begin()->id);
    typeInto(view, risk.value, "risk_action", "A2, a1");
    QCOMPARE(plan().riskActions.size(), size_t(2));
    QCOMPARE(shown(view, risk.value, "risk_action"), QStringLiteral("A1, A2"));
    typeInto(view, risk.value, "risk_action", "A1; nowhere");
    QCOMPARE(plan().riskActions.size(), size_t(2));  // what is not there changes nothing, and is said
    QVERIFY(!view.model().cell(view.model().indexOf(risk.value, columnOf(view, "risk_action"))).fault.isEmpty());
    typeInto(view, risk.value, "risk_action", "A1");
    QCOMPARE(plan().riskActions.size(), size_t(1));
    QCOMPARE(plan().riskActions.begin()->action, a1);
    window_->plan()->edit(QStringLiteral("Nature"), [&](Plan& p) {
      change(p.risks, risk, [](Risk& changed) { changed.nature = RiskNature::opportunity; });
    });
    QVERIFY(!view.model().indexOf(risk.value).isValid());
    window_->showRecord({QStringLiteral("risk"), risk.value});
    QVERIFY(view.model().indexOf(risk.value).isValid());
    // A renamed stakeholder is renamed here too.
    window_->plan()->edit(QStringLiteral("Name"), [&](Plan& p) {
      change(p.stakeholders, p.stakeholders.begin()->id, [](Stakeholder& s) { s.name = {QStringLiteral("Port"), {}}; });
    });
    QCOMPARE(shown(view, risk.value, "owner"), QStringLiteral("Port"));
  }
  void indicatorsKeepNumbersAndWords() {
    Plan made = newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City"));
    change(made.facts, planFactsId, [](PlanFacts& facts) { facts.periodEnd = Date::ofYear(2030); });
    const IndicatorId id = addIndicator(made, QStringLiteral("I1"), {QStringLiteral("Trips"), {}});
    open(made);
    static_cast<IndicatorPage*>(window_->page(PageId::indicators))->showView(IndicatorPage::View::definitions);
    RecordView& view = rowsOf(PageId::indicators);
    QVERIFY(view.model().cell(view.model().indexOf(id.value, columnOf(view, "baseline"))).look.missing);
    typeInto(view, id.value, "baseline", "35");
    typeInto(view, id.value, "baseline_date", "2025");
    typeInto(view, id.value, "target", "60");
    QCOMPARE(shown(view, id.value, "target"), QStringLiteral("60"));
    QCOMPARE(shown(view, id.value, "target_date"), QStringLiteral("2030"));  // the plan's end
    typeInto(view, id.value, "target_date", "2029");
    const Links links(plan());
    const Series* series = links.totalSeries(id);
    QVERIFY(series);
    QCOMPARE(*series->baseline, 35.0);
    QCOMPARE(series->baselineDate, Date::ofYear(2025));
    QCOMPARE(links.finalTarget(series->id)->date, Date::ofYear(2029));
    typeInto(view, id.value, "target", "yes, in use");
    QCOMPARE(Links(plan()).finalTarget(series->id)->words, QStringLiteral("yes, in use"));
    QVERIFY(!Links(plan()).finalTarget(series->id)->value.known());
    QCOMPARE(plan().targets.size(), size_t(1));
    // What another language would read in another way is told.
    view.goTo(id.value, QStringLiteral("target"));
    QApplication::clipboard()->setText(QStringLiteral("10.000"));
    view.paste();
    QVERIFY2(window_->bannerText().contains(QStringLiteral("10.000")), qPrintable(window_->bannerText()));
    QApplication::clipboard()->setText(QStringLiteral("9000"));
    view.paste();
    QVERIFY2(!window_->bannerText().contains(QStringLiteral("9000")), qPrintable(window_->bannerText()));
  }
  void objectivesAreATreeThatKeysAndMouseChange() {
    Plan made = newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City"));
    const ObjectiveId o1 = addObjective(made, QStringLiteral("1"), {QStringLiteral("Streets"), {}}),
                      o2 = addObjective(made, QStringLiteral("2"), {QStringLiteral("Doors"), {}});
    const ActionId a1 = addAction(made, QStringLiteral("1.1"), {QStringLiteral("Crossings"), {}}),
                   a2 = addAction(made, QStringLiteral("1.2"), {QStringLiteral("Benches"), {}});
    linkObjective(made, a1, o1);
    linkObjective(made, a2, o1);
    addCostLine(made, a1, Money{100'00});
    addCostLine(made, a2, Money{23'00});
    open(made);
    RecordView& view = rowsOf(PageId::objectives);
    const QAbstractItemModelTester tester(&view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto rows = [&] { return view.model().shownIds(); };
    const auto press = [&](qint64 id, Qt::Key key) {
      view.goTo(id);
      QTest::keyClick(&view, key, Qt::AltModifier | Qt::ShiftModifier);
      QCOMPARE(view.model().idAt(view.currentIndex()), id);
    };
    QCOMPARE(rows(), (QList<qint64>{o1.value, a1.value, a2.value, o2.value}));
    QCOMPARE(view.model().depthOf(a1.value), 1);
    QCOMPARE(shown(view, o1.value, "cost"), QStringLiteral("123"));
    press(a1.value, Qt::Key_Down);
    QCOMPARE(rows(), (QList<qint64>{o1.value, a2.value, a1.value, o2.value}));
    press(a1.value, Qt::Key_Down);  // over the end of its objective into the next one
    QCOMPARE(rows(), (QList<qint64>{o1.value, a2.value, o2.value, a1.value}));
    QCOMPARE(Links(plan()).mainObjective(a1)->id, o2);
    QCOMPARE(shown(view, o1.value, "cost"), QStringLiteral("23"));
    QCOMPARE(shown(view, o2.value, "cost"), QStringLiteral("100"));
    press(o2.value, Qt::Key_Right);
    QCOMPARE(plan().objectives.find(o2)->parent, o1);
    QCOMPARE(view.model().depthOf(a1.value), 2);
    QCOMPARE(shown(view, o1.value, "cost"), QStringLiteral("123"));
    press(o2.value, Qt::Key_Left);
    QVERIFY(!plan().objectives.find(o2)->parent);
    press(o2.value, Qt::Key_Up);
    QCOMPARE(rows(), (QList<qint64>{o2.value, a1.value, o1.value, a2.value}));
    QVERIFY(window_->plan()->session().undoName().contains(QStringLiteral("2 Doors")));
    // Dropped on an objective, and into a loop.
    const auto drop = [&](qint64 id, qint64 onto) {
      const std::unique_ptr<QMimeData> data(view.model().mimeData({view.model().indexOf(id)}));
      return view.model().dropMimeData(data.get(), Qt::MoveAction, -1, -1, view.model().indexOf(onto));
    };
    QVERIFY(drop(o2.value, o1.value));
    QCOMPARE(plan().objectives.find(o2)->parent, o1);
    const Plan before = plan();
    QVERIFY(!drop(o1.value, o2.value));
    QVERIFY(plan() == before);
    QVERIFY(drop(a1.value, o1.value));
    QCOMPARE(Links(plan()).mainObjective(a1)->id, o1);
    // A filter keeps what stands above a row that fits.
    view.model().setFilter(columnOf(view, "title"), QStringLiteral("doors"));
    QCOMPARE(rows(), (QList<qint64>{o1.value, o2.value}));
    view.model().setFilter(columnOf(view, "title"), QString());
    // Fields of actions and of objectives are written in one column; what an action has not is refused.
    typeInto(view, a1.value, "title", "Safe crossings");
    typeInto(view, o1.value, "title", "Safe streets");
    QCOMPARE(plan().actions.find(a1)->title.own, QStringLiteral("Safe crossings"));
    QCOMPARE(plan().objectives.find(o1)->title.own, QStringLiteral("Safe streets"));
    QCOMPARE(view.model().spec().tableOf(*window_->plan(), a1.value), QStringLiteral("action"));
    view.goTo(a1.value);
    QCOMPARE(window_->inspector()->record(), (RecordRef{QStringLiteral("action"), a1.value}));
    QTest::keyClick(&view, Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(!plan().actions.find(a1));
    QCOMPARE(plan().objectives.size(), size_t(2));
  }
  void moneyIsEnteredAddedUpAndCopied() {
    Plan made = newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City"));
    const ActionId a1 = addAction(made, QStringLiteral("A1"), {QStringLiteral("One"), {}}),
                   a2 = addAction(made, QStringLiteral("A2"), {QStringLiteral("Two"), {}});
    open(made);
    window_->showPage(PageId::money);
    auto* page = static_cast<MoneyPage*>(window_->page(PageId::money));
    QVERIFY(!page->rows());
    QVERIFY(!window_->command(QStringLiteral("fill_down"))->isEnabled());
    page->showView(MoneyPage::View::costs);
    QVERIFY(window_->command(QStringLiteral("fill_down"))->isEnabled());
    RecordView& costs = *page->rows();
    const QAbstractItemModelTester tester(&costs.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    // Each action has its group, also without lines; the button adds a line to the one that is current.
    QCOMPARE(costs.model().rowCount(), 2);
    costs.setCurrentIndex(costs.model().index(1, 0));
    QCOMPARE(costs.model().groupAt(costs.currentIndex()), a2.value);
    QPushButton* add = nullptr;
    for (auto* button : page->findChildren<QPushButton*>())
      if (button->isVisible() && button->property("primary").toBool()) add = button;
    QVERIFY(add);
    add->click();
    QCOMPARE(plan().costLines.size(), size_t(1));
    const CostLineId line = plan().costLines.begin()->id;
    QCOMPARE(plan().costLines.begin()->action, a2);
    typeInto(costs, line.value, "amount", "12,5 k");
    typeInto(costs, line.value, "recurrence", "yearly");
    if (plan().costLines.find(line)->recurrence != Recurrence::yearly)  // in other languages
      window_->plan()->edit(QStringLiteral("Yearly"), [&](Plan& p) {
        change(p.costLines, line, [](CostLine& changed) { changed.recurrence = Recurrence::yearly; });
      });
    typeInto(costs, line.value, "year", "2027");
    typeInto(costs, line.value, "last_year", "2028");
    QCOMPARE(costs.model().cell(costs.model().indexOf(line.value, columnOf(costs, "total"))).look.text,
             window_->plan()->language().amount(Money{25000'00}, QStringLiteral("EUR")));
    page->showView(MoneyPage::View::funding);
    RecordView& funding = *page->rows();
    add->click();
    QLineEdit* editor = nullptr;
    for (auto* each : funding.viewport()->findChildren<QLineEdit*>())
      if (each->isVisible()) editor = each;
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("Harbour fund"));
    QTest::keyClick(editor, Qt::Key_Tab);
    QCOMPARE(plan().fundingLines.size(), size_t(1));
    const FundingLineId source = plan().fundingLines.begin()->id;
    typeInto(funding, source.value, "amount", "10000");
    typeInto(funding, source.value, "year", "2027");
    typeInto(funding, source.value, "action", "A2");
    QCOMPARE(plan().fundingLines.find(source)->action, a2);
    window_->plan()->edit(QStringLiteral("Approved"), [&](Plan& p) {
      change(p.fundingLines, source, [](FundingLine& changed) { changed.status = FundingStatus::approved; });
    });
    // The sums say the same as the budget, and can be copied.
    const auto* form = window_->findChild<Inspector*>();
    QVERIFY(form->isVisible());
    page->showView(MoneyPage::View::sums);
    // No row can be chosen among sums, so no empty form takes their room.
    QVERIFY(!form->isVisible());
    const Budget sums = window_->plan()->sums().budget;
    QCOMPARE(sums.cost, Money{25000'00});
    QCOMPARE(sums.stillToFind(), Money{15000'00});
    const auto amount = [&](qint64 minor) {
      return window_->plan()->language().amount(Money{minor}, QStringLiteral("EUR"));
    };
    QList<QStringList> cells = page->sumCells();
    QCOMPARE(cells.size(), 4);  // headings, two years, the total
    QCOMPARE(cells[1].first(), QStringLiteral("2027"));
    QCOMPARE(cells[1][2], amount(10000'00));
    QCOMPARE(cells.last().last(), amount(15000'00));
    page->showSums(SumsBy::action);
    cells = page->sumCells();
    QCOMPARE(cells[1], (QStringList{QStringLiteral("A2 Two"), amount(12500'00), amount(12500'00), amount(25000'00)}));
    // A jump comes to the line; the funding of an action goes with it.
    page->goTo({QStringLiteral("funding_line"), source.value}, QStringLiteral("amount"));
    QCOMPARE(page->rows(), &funding);
    window_->plan()->edit(QStringLiteral("Away"), [&](Plan& p) { removeAction(p, a2); });
    QVERIFY(plan().fundingLines.isEmpty());
    QVERIFY(plan().actions.find(a1));
    page->showView(MoneyPage::View::sums);
    QCOMPARE(page->sumCells().size(), 1);
  }
  void theTimelineShowsWhatItsDatesSay() {
    Plan made = newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City"));
    const ActionId a1 = addAction(made, QStringLiteral("A1"), {QStringLiteral("One"), {}}),
                   a2 = addAction(made, QStringLiteral("A2"), {QStringLiteral("Two"), {}}),
                   a3 = addAction(made, QStringLiteral("A3"), {QStringLiteral("Three"), {}});
    change(made.actions, a1, [](Action& each) {
      each.start = Date::ofMonth(2026, 3);
      each.end = Date::ofMonth(2027, 10);
    });
    change(made.actions, a2, [](Action& each) { each.start = Date::ofYear(2027); });
    const StepId step = addStep(made, a1, QStringLiteral("Opening"));
    change(made.steps, step, [](Step& each) { each.date = Date::ofMonth(2027, 6); });
    open(made);
    RecordView* rows = &rowsOf(PageId::timeline);
    const auto time = [&](ActionId id, const char* column) {
      return rows->model().cell(rows->model().indexOf(id.value, columnOf(*rows, column))).look.time.value();
    };
    QVERIFY(columnOf(*rows, "2026") > 0 && columnOf(*rows, "2027") > 0);
    QCOMPARE(columnOf(*rows, "2028"), -1);
    QVERIFY(time(a1, "2026").begins && !time(a1, "2026").ends);
    QVERIFY(qAbs(time(a1, "2026").from - 59.0 / 365) < 1e-9);
    QVERIFY(!time(a1, "2027").begins && time(a1, "2027").ends);
    QVERIFY(qAbs(time(a1, "2027").to - 304.0 / 365) < 1e-9);
    QCOMPARE(time(a1, "2027").steps.size(), 1);
    QVERIFY(!time(a1, "2027").steps.first().second);
    QCOMPARE(time(a2, "2026").to, 0.0);
    QVERIFY(time(a2, "2027").certainty == SpanCertainty::years);
    QCOMPARE(time(a3, "2027").to, 0.0);
    // What hears the table instead of seeing it gets months.
    QVERIFY(shown(*rows, a1.value, "2027").contains(QStringLiteral("2027")));
    QVERIFY(shown(*rows, a3.value, "2027").isEmpty());
    // A later end needs another year; the cursor stays in the row.
    typeInto(*rows, a2.value, "end", "2028");
    QTRY_VERIFY(columnOf(*window_->page(PageId::timeline)->rows(), "2028") > 0);
    rows = window_->page(PageId::timeline)->rows();
    QCOMPARE(rows->model().idAt(rows->currentIndex()), a2.value);
    QVERIFY(time(a2, "2028").ends);
    // Who waits for whom; what would wait for itself is refused.
    typeInto(*rows, a1.value, "dependency", "a2");
    QCOMPARE(plan().dependencies.size(), size_t(1));
    QVERIFY(rows->model().cell(rows->model().indexOf(a1.value, columnOf(*rows, "dependency"))).look.mark ==
            Mark::warning);
    typeInto(*rows, a2.value, "dependency", "A1");
    QCOMPARE(plan().dependencies.size(), size_t(1));
    QVERIFY(!rows->model().cell(rows->model().indexOf(a2.value, columnOf(*rows, "dependency"))).fault.isEmpty());
    static_cast<TimelinePage*>(window_->page(PageId::timeline))->showUnit(PeriodUnit::quarter);
    rows = window_->page(PageId::timeline)->rows();
    QVERIFY(time(a1, "2027-Q2").steps.size() == 1 && time(a1, "2027-Q4").ends);
    // A dropped action has no time any more.
    window_->plan()->edit(QStringLiteral("Drop"), [&](Plan& p) {
      change(p.actions, a3, [](Action& each) { each.status = ActionStatus::dropped; });
    });
    QVERIFY(!rows->model().indexOf(a3.value, 0).isValid());
  }
  void theWheelLeavesTheKeyboardWhereItIs() {
    open(planFromFolder(QStringLiteral(":/example")));
    int seen = 0;
    for (int i = 0; i < pageCount; ++i) {
      window_->showPage(PageId(i));
      if (RecordView* rows = window_->page(PageId(i))->rows())
        if (const qint64 id = rows->model().shownIds().value(0)) rows->goTo(id);
      QTest::qWait(0);
      for (auto* box : window_->findChildren<QComboBox*>()) {
        ++seen;
        QVERIFY2((box->focusPolicy() & Qt::WheelFocus) != Qt::WheelFocus, qPrintable(box->accessibleName()));
        const int before = box->currentIndex();
        QWheelEvent wheel({5, 5}, box->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &wheel);
        QCOMPARE(box->currentIndex(), before);
      }
    }
    QVERIFY(seen > 30);
  }
  void onlyWhatCameBackIsSelected() {
    open(planFromFolder(QStringLiteral(":/example")));
    RecordView& rows = rowsOf(PageId::objectives);
    const QList<qint64> ids = rows.model().shownIds();
    rows.goTo(ids[0]);
    qint64 other = 0;
    for (const Objective& each : plan().objectives)
      if (!each.parent && each.id.value != ids[0]) other = each.id.value;
    rows.goTo(other);
    QTest::keyClick(window_->windowHandle(), Qt::Key_Delete, Qt::ControlModifier);
    QTRY_VERIFY(!plan().objectives.find({other}));
    QTest::keyClick(window_->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(plan().objectives.find({other}));
    QCOMPARE(rows.selectedIds(), QList<qint64>{other});
  }
  void textsAreWrittenChapterByChapter() {
    open(newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City")));
    window_->showPage(PageId::city);
    auto* page = static_cast<CityPage*>(window_->page(PageId::city));
    QTRY_COMPARE(window_->inspector()->record(), (RecordRef{QStringLiteral("plan_facts"), planFactsId.value}));
    auto* list = page->findChild<QListWidget*>();
    auto* edit = page->findChild<QPlainTextEdit*>();
    QVERIFY(list && edit);
    QCOMPARE(list->count(), 16);  // the vision, ten texts of the plan and five of other documents
    const auto writeText = [&](const char* key, const QString& text) {
      page->showText(QString::fromLatin1(key));
      edit->setFocus();
      QTest::keyClicks(edit, text);
    };
    writeText("vision", QStringLiteral("Everyone walks safely."));
    // Who types without a pause loses no more than the last seconds if the computer stops.
    for (auto* timer : edit->findChildren<QTimer*>())
      if (timer->interval() == 5000) timer->setInterval(100);
    for (int i = 0; i < 12 && plan().plan().vision.own.isEmpty(); ++i) QTest::keyClick(edit, Qt::Key_Period, {}, 20);
    QVERIFY(plan().plan().vision.own.contains(QStringLiteral("Everyone walks safely")));
    edit->setPlainText(QStringLiteral("Everyone walks safely."));
    // Another chapter: what was typed is an edit.
    writeText("1.2", QStringLiteral("A **third** of the trips"));
    QCOMPARE(plan().plan().vision.own, QStringLiteral("Everyone walks safely."));
    page->showView(CityPage::View::strategies);
    QCOMPARE(plan().sections.size(), size_t(1));
    const Section* section = sectionText(plan(), QStringLiteral("1.2"), plan().plan().language);
    QVERIFY(section);
    QCOMPARE(section->body.text, QStringLiteral("A **third** of the trips"));
    QCOMPARE(section->audience, Audience::public_);
    const SectionId id = section->id;
    // The strategies are a table.
    RecordView& rows = *page->rows();
    rows.setCurrentIndex(rows.model().index(0, 0));
    QTest::keyClicks(&rows, QStringLiteral("R"));
    auto* typed = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(typed);
    QTest::keyClicks(typed, QStringLiteral("egional plan"));
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(plan().strategies.size(), size_t(1));
    // A jump comes to the text, the preview shows it as it is read, undo takes it back.
    QVERIFY(page->goTo({QStringLiteral("section"), id.value}, {}));
    QCOMPARE(edit->toPlainText(), QStringLiteral("A **third** of the trips"));
    for (auto* button : page->findChildren<QPushButton*>())
      if (button->isCheckable() && button->parentWidget() == list->parentWidget()) button->click();
    auto* reading = page->findChild<QTextBrowser*>();
    QVERIFY(reading->isVisible() && !edit->isVisible());
    QCOMPARE(reading->toPlainText(), QStringLiteral("A third of the trips"));
    window_->plan()->undo();
    window_->plan()->undo();
    QVERIFY(plan().sections.isEmpty());
    QCOMPARE(edit->toPlainText(), QString());
    // Empty means that there is no text.
    window_->plan()->redo();
    page->showText(QStringLiteral("1.2"));
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    page->showView(CityPage::View::strategies);
    QVERIFY(plan().sections.isEmpty());
  }
  /// A window in which nothing happens does nothing: no layout that asks for itself again and again.
  void theProgramRestsOnEveryPage_data() {
    QTest::addColumn<int>("page");
    for (int i = 0; i < pageCount; ++i) QTest::newRow(pageInfo(PageId(i)).key) << i;
  }
  void theProgramRestsOnEveryPage() {
    QFETCH(int, page);
    for (const bool empty : {false, true}) {
      if (empty && PageId(page) != PageId::actions && PageId(page) != PageId::overview) continue;
      close();
      QFile::remove(file("plan.iap"));
      Plan made = empty ? newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City"))
                        : planFromFolder(QStringLiteral(":/example"));
      if (empty) addAction(made, {}, {QStringLiteral("Cycle street along the river"), {}});
      open(made);
      for (const QSize& size : {QSize(1440, 900), QSize(1100, 700)}) {
        window_->resize(size);
        window_->showPage(PageId(page));
        if (RecordView* rows = window_->page(PageId(page))->rows())
          if (const qint64 id = rows->model().shownIds().value(0)) rows->goTo(id);
        window_->plan()->waitForFindings();
        QTest::qWait(120);
        struct Counter : QObject {
          QHash<QString, int> layouts;
          bool eventFilter(QObject* object, QEvent* event) override {
            if (event->type() == QEvent::LayoutRequest)
              ++layouts[QString::fromLatin1(object->metaObject()->className()) + u' ' + object->objectName()];
            return false;
          }
        } counter;
        int most = 4;
        QString who;
        // A slow machine comes to rest later; what asks for its own layout never does.
        for (int tries = 0; tries < 20 && most > 3; ++tries) {
          counter.layouts.clear();
          qApp->installEventFilter(&counter);
          QTest::qWait(60);
          qApp->removeEventFilter(&counter);
          most = 0;
          for (auto it = counter.layouts.cbegin(); it != counter.layouts.cend(); ++it)
            if (it.value() > most) {
              most = it.value();
              who = it.key();
            }
        }
        QVERIFY2(most <= 3, qPrintable(QStringLiteral("%1: %2 at %3").arg(who).arg(most).arg(size.width())));
      }
    }
  }
  void leadsAreSeenFromTheirSide() {
    open(planFromFolder(QStringLiteral(":/example")));
    RecordView& view = rowsOf(PageId::stakeholders);
    const Action* bus = action("Walking school bus");
    const Stakeholder* lead = Links(plan()).leads(bus->id).value(0);
    QVERIFY(lead);
    QVERIFY(shown(view, lead->id.value, "leads").split(QStringLiteral(", ")).contains(bus->code));
  }
};

QTEST_MAIN(TstPages)
#include "tst_pages.moc"

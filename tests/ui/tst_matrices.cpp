// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that show the plan as a matrix beside a table: risks, integration.
#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QMimeData>

#include "edits/records.h"
#include "exchange/tablefiles.h"
#include "plan/defaultlists.h"
#include "queries/labels.h"
#include "queries/risks.h"
#include "ui/inspector.h"
#include "ui/pages/indicatorpage.h"
#include "ui/pages/integrationpage.h"
#include "ui/pages/jointwo.h"
#include "ui/pages/plansettingspage.h"
#include "ui/pages/riskpage.h"
#include "windowtest.h"

using namespace iap;
using namespace iap::ui;

class TstMatrices : public WindowTest {
  Q_OBJECT

  RiskId r1_, r2_, chance_;

  RiskPage& risks() {
    window_->showPage(PageId::risks);
    return *static_cast<RiskPage*>(window_->page(PageId::risks));
  }
  void openRisks() {
    Plan made = newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City"));
    const auto add = [&](const char* code, int likelihood, int impact, RiskNature nature) {
      const RiskId id =
          addRisk(made, QString::fromLatin1(code), {QString::fromLatin1(code) + QStringLiteral(" title"), {}});
      change(made.risks, id, [&](Risk& risk) {
        risk.likelihood = likelihood;
        risk.impact = impact;
        risk.nature = nature;
      });
      return id;
    };
    r1_ = add("R1", 4, 5, RiskNature::threat);
    r2_ = add("R2", 2, 2, RiskNature::threat);
    chance_ = add("O1", 3, 3, RiskNature::opportunity);
    open(made);
  }
  void clickCell(RiskPage& page, RiskCell cell) {
    // In the corner, where no label lies.
    QTest::mouseClick(&page.matrix(), Qt::LeftButton, {},
                      page.matrix().rectOf(cell).bottomLeft().toPoint() + QPoint(4, -4));
  }

  void checkThreeSteps() {
    QCOMPARE(scaleRange(plan(), plan().plan().likelihoodScale).steps(), 3);
    QCOMPARE(plan().risks.find(r1_)->likelihood, std::optional(4));
    QCOMPARE(risks().matrix().risksIn({3, 3}), QList<qint64>{r1_.value});
    window_->plan()->undo();
    QCOMPARE(scaleRange(plan(), plan().plan().likelihoodScale).steps(), 5);
    QCOMPARE(risks().matrix().risksIn({4, 5}), QList<qint64>{r1_.value});
  }

 private Q_SLOTS:
  void aCellFiltersTheRegister() {
    openRisks();
    RiskPage& page = risks();
    QCOMPARE(page.view().model().shownIds(), (QList<qint64>{r1_.value, r2_.value}));
    clickCell(page, {4, 5});
    QCOMPARE(page.view().model().shownIds(), QList<qint64>{r1_.value});
    clickCell(page, {4, 5});
    QCOMPARE(page.view().model().shownIds().size(), 2);
    clickCell(page, {1, 1});
    QCOMPARE(page.view().model().shownIds().size(), 0);
    // A new one lies in no cell yet, and is shown.
    page.view().typeNewRow();
    for (auto* each : page.view().viewport()->findChildren<QLineEdit*>())
      if (each->isVisible()) {
        QTest::keyClicks(each, QStringLiteral("Strike"));
        QTest::keyClick(each, Qt::Key_Return);
        break;
      }
    QCOMPARE(page.view().model().shownIds().size(), 3);
    window_->plan()->undo();
    // What leaves the cell that is shown leaves the register.
    clickCell(page, {4, 5});
    window_->plan()->edit(QStringLiteral("Move"),
                          [&](Plan& p) { change(p.risks, r1_, [](Risk& risk) { risk.likelihood = 1; }); });
    QCOMPARE(page.view().model().shownIds().size(), 0);
    window_->plan()->undo();
    QCOMPARE(page.view().model().shownIds(), QList<qint64>{r1_.value});
    // What is looked for is shown all the same.
    QVERIFY(page.goTo({QStringLiteral("risk"), r2_.value}, {}));
    QCOMPARE(page.view().model().idAt(page.view().currentIndex()), r2_.value);
    QCOMPARE(page.view().model().shownIds().size(), 2);
    QVERIFY(page.matrix().accessibleDescription().contains(QStringLiteral("R1")));
  }
  void opportunitiesStandApart() {
    openRisks();
    RiskPage& page = risks();
    QVERIFY(page.goTo({QStringLiteral("risk"), chance_.value}, {}));
    QCOMPARE(page.view().model().shownIds(), QList<qint64>{chance_.value});
    QCOMPARE(page.matrix().risksIn({3, 3}), QList<qint64>{chance_.value});
    QCOMPARE(page.matrix().risksIn({4, 5}), QList<qint64>());
    // What is added here is one too.
    page.view().typeNewRow();
    QLineEdit* editor = nullptr;
    for (auto* each : page.view().viewport()->findChildren<QLineEdit*>())
      if (each->isVisible()) editor = each;
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("Better trains"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(plan().risks.size(), size_t(4));
    QCOMPARE(page.view().model().shownIds().size(), 2);
  }
  void aRiskMovesByKeysAndByDragging() {
    openRisks();
    RiskPage& page = risks();
    page.view().goTo(r1_.value);
    page.matrix().setFocus();
    QTest::keyClick(&page.matrix(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(&page.matrix(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(plan().risks.find(r1_)->likelihood, std::optional(3));
    QCOMPARE(plan().risks.find(r1_)->impact, std::optional(4));
    QTest::keyClick(&page.matrix(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(plan().risks.find(r1_)->residualLikelihood, std::optional(2));
    QCOMPARE(plan().risks.find(r1_)->residualImpact, std::optional(4));
    QCOMPARE(plan().risks.find(r1_)->likelihood, std::optional(3));
    const QPoint from = page.matrix().labelRect(r2_.value).center().toPoint(),
                 to = page.matrix().rectOf({5, 1}).center().toPoint();
    QTest::mousePress(&page.matrix(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, page.matrix().mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&page.matrix(), &move);
    QTest::mouseRelease(&page.matrix(), Qt::LeftButton, {}, to);
    QCOMPARE(plan().risks.find(r2_)->likelihood, std::optional(5));
    QCOMPARE(plan().risks.find(r2_)->impact, std::optional(1));
    window_->plan()->undo();  // one step
    QCOMPARE(plan().risks.find(r2_)->likelihood, std::optional(2));
    QCOMPARE(plan().risks.find(r2_)->impact, std::optional(2));
  }
  void aStepIsTypedByItsNumberOrItsWord() {
    openRisks();
    RiskPage& page = risks();
    const auto typed = [&](const QString& text) {
      const bool there = page.view().goTo(r1_.value, QStringLiteral("likelihood"), true);
      QLineEdit* editor = nullptr;
      for (auto* each : page.view().viewport()->findChildren<QLineEdit*>())
        if (each->isVisible()) editor = each;
      if (!there || !editor) return -1;
      editor->selectAll();
      QTest::keyClicks(editor, text);
      if (QWidget* list = QApplication::activePopupWidget()) list->hide();
      QTest::keyClick(editor, Qt::Key_Return);
      return plan().risks.find(r1_)->likelihood.value_or(0);
    };
    QCOMPARE(typed(QStringLiteral("2")), 2);
    // Words of steps begin behind their numbers; "Unlikely" holds the letters of "Likely" but begins otherwise.
    const QString word = stepLabel(plan(), scaleInForce(plan(), ScaleKind::likelihood), 4, window_->plan()->language());
    QVERIFY(word.size() > 2);
    QCOMPARE(typed(word.left(3)), 4);
  }
  void scalesAreEditedInThePage() {
    openRisks();
    RiskPage& page = risks();
    const Plan before = plan();
    page.showScales(true);
    QVERIFY(!page.rows());
    auto* lowest = page.findChildren<QLineEdit*>().value(0);
    for (QLineEdit* each : page.findChildren<QLineEdit*>())
      if (each->isVisible() && each->text() == QStringLiteral("16")) lowest = each;
    QCOMPARE(lowest->text(), QStringLiteral("16"));
    lowest->setFocus();
    lowest->selectAll();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("9"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(plan() == before);  // below the level before it
    QVERIFY(!lowest->toolTip().isEmpty());
    lowest->selectAll();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("20"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(bandOf(riskBands(plan(), 5), 19)->level, RiskLevel::high);
    for (auto* each : page.findChildren<QAbstractButton*>())
      if (each->isVisible() && qstrcmp(each->metaObject()->className(), "QRadioButton") == 0 && !each->isChecked())
        return QTest::mouseClick(each, Qt::LeftButton), checkThreeSteps();
    QFAIL("no other number of steps");
  }
  void valuesAreTypedAndPastedByPeriod() {
    Plan made = newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City"));
    change(made.facts, planFactsId, [](PlanFacts& facts) {
      facts.periodStart = Date::ofYear(2024);
      facts.periodEnd = Date::ofYear(2030);
    });
    const IndicatorId trips = addIndicator(made, QStringLiteral("I1"), {QStringLiteral("Trips"), {}}),
                      visits = addIndicator(made, QStringLiteral("I2"), {QStringLiteral("Visits"), {}});
    const SeriesId series = totalSeriesOf(made, trips), women = SeriesId::random();
    made.series.put(
        {.id = women, .position = 9, .indicator = trips, .total = false, .part = {QStringLiteral("Women"), {}}});
    open(made);
    window_->showPage(PageId::indicators);
    auto* page = static_cast<IndicatorPage*>(window_->page(PageId::indicators));
    page->showView(IndicatorPage::View::measured);
    RecordView& grid = *page->rows();
    const auto at = [&](qint64 row, const char* period) {
      for (int i = 0; i < grid.model().columnCount(); ++i)
        if (grid.model().spec().columns[i].key == QLatin1StringView(period)) return grid.model().indexOf(row, i);
      return QModelIndex();
    };
    QCOMPARE(grid.model().shownIds(), (QList<qint64>{trips.value, women.value, visits.value}));
    QVERIFY(at(trips.value, "2025").isValid() && at(trips.value, "2030").isValid());
    // A block from a spreadsheet: numbers, words that are kept, an empty cell.
    QApplication::clipboard()->setText(QStringLiteral("10\t12.5\n4\t\nyes\t7\n"));
    grid.setCurrentIndex(at(trips.value, "2025"));
    QStringList told, left;
    connect(&grid, &RecordView::done, this, [&](const QString& text) { told += text; });
    connect(&grid, &RecordView::refused, this, [&](const QStringList& texts) { left += texts; });
    grid.paste();
    QCOMPARE(plan().measurements.size(), size_t(5));
    QVERIFY2(told.size() == 1 && told.first().contains(QStringLiteral("1 ")), qPrintable(told.join(u'|')));
    QVERIFY(left.isEmpty());
    // What finds no row or column is told, not lost in silence.
    grid.setCurrentIndex(at(visits.value, "2025"));
    QApplication::clipboard()->setText(QStringLiteral("yes\t7\n1\t2\n3\t4\n"));
    grid.paste();
    QVERIFY2(told.last().contains(QStringLiteral("1 ")), qPrintable(told.last()));
    QVERIFY2(left.size() == 1 && left.first().contains(QStringLiteral("2 ")), qPrintable(left.join(u'|')));
    QCOMPARE(plan().measurements.size(), size_t(5));
    grid.setCurrentIndex(at(visits.value, "2030"));
    QApplication::clipboard()->setText(QStringLiteral("1") + QStringLiteral("\t9").repeated(40));
    grid.paste();
    QVERIFY2(left.size() == 2 && left.last().size() > 20, qPrintable(left.join(u'|')));
    window_->plan()->undo();
    QCOMPARE(plan().measurements.size(), size_t(5));
    const auto value = [&](SeriesId id, const Date& date) -> const Measurement* {
      for (const Measurement& each : plan().measurements)
        if (each.series == id && each.date == date) return &each;
      return nullptr;
    };
    QVERIFY(value(series, Date::ofYear(2026)));
    QCOMPARE(value(series, Date::ofYear(2026))->value.valueOr(0), 12.5);
    QCOMPARE(value(women, Date::ofYear(2025))->value.valueOr(0), 4.0);
    const SeriesId ofVisits = window_->plan()->links().totalSeries(visits)->id;
    QCOMPARE(value(ofVisits, Date::ofYear(2025))->words, QStringLiteral("yes"));
    QVERIFY(value(series, Date::ofYear(2026))->entered.msecs > 1'600'000'000'000);
    // Cleared is gone; one undo brings it back.
    grid.setCurrentIndex(at(trips.value, "2026"));
    QTest::keyClick(&grid, Qt::Key_Delete);
    QVERIFY(!value(series, Date::ofYear(2026)));
    window_->plan()->undo();
    QVERIFY(value(series, Date::ofYear(2026)));
    // By month there is room for more; by year the cell then stands for several and is not typed over.
    page->showUnit(PeriodUnit::month);
    RecordView& months = *page->rows();
    for (int i = 0; i < months.model().columnCount(); ++i)
      if (months.model().spec().columns[i].key == QStringLiteral("2025-03"))
        months.setCurrentIndex(months.model().indexOf(trips.value, i));
    QApplication::clipboard()->setText(QStringLiteral("3"));
    months.paste();
    QVERIFY(value(series, Date::ofMonth(2025, 3)));
    page->showUnit(PeriodUnit::year);
    RecordView& years = *page->rows();
    for (int i = 0; i < years.model().columnCount(); ++i)
      if (years.model().spec().columns[i].key == QStringLiteral("2025"))
        years.setCurrentIndex(years.model().indexOf(trips.value, i));
    const Plan before = plan();
    QApplication::clipboard()->setText(QStringLiteral("99"));
    years.paste();
    QVERIFY(plan() == before);
    QVERIFY(!window_->bannerText().isEmpty());
  }
  void theLastPlannedValueIsTheTarget() {
    Plan made = newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City"));
    change(made.facts, planFactsId, [](PlanFacts& facts) { facts.periodEnd = Date::ofYear(2030); });
    const IndicatorId trips = addIndicator(made, QStringLiteral("I1"), {QStringLiteral("Trips"), {}});
    open(made);
    window_->showPage(PageId::indicators);
    auto* page = static_cast<IndicatorPage*>(window_->page(PageId::indicators));
    page->showView(IndicatorPage::View::planned);
    RecordView& grid = *page->rows();
    QStringList keys;
    for (const ColumnSpec& column : grid.model().spec().columns) keys += column.key;
    const int first = int(keys.indexOf(QStringLiteral("2027")));
    QApplication::clipboard()->setText(QStringLiteral("10\t20\t30"));
    grid.setCurrentIndex(grid.model().indexOf(trips.value, first));
    grid.paste();
    QList<std::pair<int, TargetKind>> kinds;
    for (const Target& each : plan().targets) kinds.append({each.date.year(), each.kind});
    std::sort(kinds.begin(), kinds.end());
    QCOMPARE(kinds, (QList<std::pair<int, TargetKind>>{
                        {2027, TargetKind::milestone}, {2028, TargetKind::milestone}, {2029, TargetKind::target}}));
    grid.setCurrentIndex(grid.model().indexOf(trips.value, first + 2));
    QTest::keyClick(&grid, Qt::Key_Delete);
    QCOMPARE(plan().targets.size(), size_t(2));
    for (const Target& each : plan().targets)
      QCOMPARE(each.kind, each.date.year() == 2028 ? TargetKind::target : TargetKind::milestone);
  }
  void aspectsAreScoredByTyping() {
    open(planFromFolder(QStringLiteral(":/example")));
    window_->showPage(PageId::integration);
    auto* page = static_cast<IntegrationPage*>(window_->page(PageId::integration));
    RecordView& view = *page->rows();
    QCOMPARE(view.model().shownIds().size(), 12);
    const qint64 aspect = view.model().shownIds().at(4);
    const auto put = [&](const char* column, const char* text) {
      for (int i = 0; i < view.model().columnCount(); ++i)
        if (view.model().spec().columns[i].key == QLatin1StringView(column))
          (void)view.model().setData(view.model().indexOf(aspect, i), QString::fromUtf8(text));
    };
    const auto state = [&] { return window_->plan()->aspects().at(4); };
    put("now", "3");
    QCOMPARE(state().now, std::optional(3));
    for (const char* no : {"7", "2 3 4", "2, 3"}) {  // beyond the scale, or votes of several people
      put("now", no);
      QCOMPARE(state().now, std::optional(3));
    }
    put("now", "2 Partial");
    QCOMPARE(state().now, std::optional(2));
    put("votes", "4, 1 1;2");
    QCOMPARE(state().votes, (QList<int>{1, 1, 2, 4}));
    QCOMPARE(median(state().votes), std::optional(1.5));
    put("votes", "1 9");
    QCOMPARE(state().votes.size(), 4);
    put("votes", "2");
    QCOMPARE(state().votes, QList<int>{2});
    put("evidence", "Minutes of the group");
    QCOMPARE(state().entered->evidence, QStringLiteral("Minutes of the group"));
    put("label", "Who carries it out");
    QCOMPARE(state().aspect->label.own, QStringLiteral("Who carries it out"));
    page->showView(IntegrationPage::View::objectives);
    RecordView& objectives = *page->rows();
    const ActionId action{objectives.model().shownIds().first()};
    const auto served = [&](const char* label) {
      for (const ActionTag& tag : plan().actionTags)
        if (tag.action == action && tag.kind == TagKind::policyObjective && tag.label == QLatin1StringView(label))
          return true;
      return false;
    };
    const bool was = served("PO1");
    (void)objectives.model().setData(objectives.model().indexOf(action.value, 2),
                                     was ? QString() : QStringLiteral("x"));
    QCOMPARE(served("PO1"), !was);
    page->showView(IntegrationPage::View::dimensions);
    RecordView& dimensions = *page->rows();
    (void)dimensions.model().setData(dimensions.model().indexOf(action.value, 2), QStringLiteral("5"));
    QVERIFY(plan().actions.find(action)->social.value_or(0) <= 3);
    (void)dimensions.model().setData(dimensions.model().indexOf(action.value, 2), QStringLiteral("1"));
    QCOMPARE(plan().actions.find(action)->social, std::optional(1));
  }
  void listsAreTheCitysOwn() {
    open(planFromFolder(QStringLiteral(":/example")));
    window_->showPage(PageId::planSettings);
    auto* page = static_cast<PlanSettingsPage*>(window_->page(PageId::planSettings));
    page->showView(PlanSettingsPage::View::lists);
    page->showList(ListKind::riskType);
    RecordView& view = *page->rows();
    const int types = int(view.model().shownIds().size());
    QVERIFY(types > 3);
    for (const qint64 id : view.model().shownIds()) QCOMPARE(plan().listItems.find({id})->list, ListKind::riskType);
    view.typeNewRow();
    QLineEdit* editor = nullptr;
    for (auto* each : view.viewport()->findChildren<QLineEdit*>())
      if (each->isVisible()) editor = each;
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("weather"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(int(view.model().shownIds().size()), types + 1);
    const qint64 made = view.model().shownIds().last();
    QCOMPARE(plan().listItems.find({made})->list, ListKind::riskType);
    // Its place among the others is chosen by hand.
    QVERIFY(view.model().move({made}, RecordModel::Move::up));
    QCOMPARE(view.model().shownIds().at(types - 1), made);
    // Several go together, by keys and by dropping, as one step.
    const QList<qint64> all = view.model().shownIds();
    QVERIFY(view.model().move({all[2], all[1]}, RecordModel::Move::up));
    QCOMPARE(view.model().shownIds().mid(0, 3), QList<qint64>({all[1], all[2], all[0]}));
    window_->plan()->undo();
    QCOMPARE(view.model().shownIds(), all);
    const std::unique_ptr<QMimeData> dragged(
        view.model().mimeData({view.model().indexOf(all[0]), view.model().indexOf(all[1])}));
    QVERIFY(view.model().dropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {}));
    QCOMPARE(view.model().shownIds().mid(0, 3), QList<qint64>({all[2], all[0], all[1]}));
    window_->plan()->undo();
    QCOMPARE(view.model().shownIds(), all);
    // It stays there when the window is made anew from the remembered layout.
    const QList<qint64> order = view.model().shownIds();
    close();
    open(planFromFolder(QStringLiteral(":/example")));
    window_->showPage(PageId::planSettings);
    page = static_cast<PlanSettingsPage*>(window_->page(PageId::planSettings));
    page->showView(PlanSettingsPage::View::lists);
    page->showList(ListKind::riskType);
    QCOMPARE(page->rows()->model().shownIds(), order);
    RecordView& again = *page->rows();
    // How often an entry is used is counted, and follows edits.
    const auto uses = [&](qint64 id) { return again.model().indexOf(id, 1).data(Qt::EditRole).toString(); };
    QCOMPARE(uses(made), QStringLiteral("0"));
    window_->plan()->edit(QStringLiteral("Type"), [&](Plan& p) {
      change(p.risks, p.risks.begin()->id, [&](Risk& risk) { risk.type = {made}; });
    });
    QCOMPARE(uses(made), QStringLiteral("1"));
  }
  void aLogoIsAPicture() {
    open(newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City")));
    window_->showPage(PageId::planSettings);
    auto* page = static_cast<PlanSettingsPage*>(window_->page(PageId::planSettings));
    const auto write = [&](const char* name, const QByteArray& bytes) {
      QFile made(file(name));
      return made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size();
    };
    QVERIFY(write("no.png", "not a picture"));
    QVERIFY(!page->setLogo(file("no.png")));
    QVERIFY(write("words.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><text>A</text></svg>"));
    QVERIFY(!page->setLogo(file("words.svg")));
    QVERIFY(!page->setLogo(file("missing.png")));
    QVERIFY(plan().attachments.isEmpty());
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QVERIFY(picture.save(file("logo.png")));
    QVERIFY(page->setLogo(file("logo.png")));
    const Attachment* logo = plan().attachments.find(plan().plan().logo);
    QVERIFY(logo);
    QFile original(file("logo.png"));
    QVERIFY(original.open(QIODevice::ReadOnly));
    QCOMPARE(window_->plan()->session().store().blob(logo->sha256), original.readAll());
    // Another one takes its place; one undo brings the first back.
    picture.fill(Qt::red);
    QVERIFY(picture.save(file("red.png")));
    QVERIFY(page->setLogo(file("red.png")));
    QCOMPARE(plan().attachments.size(), size_t(1));
    window_->plan()->undo();
    QCOMPARE(plan().attachments.find(plan().plan().logo)->name, QStringLiteral("logo.png"));
  }
  void theCurrencyIsChosen() {
    open(newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City")));
    window_->showPage(PageId::planSettings);
    auto* box = window_->page(PageId::planSettings)->findChild<QComboBox*>(QStringLiteral("currency"));
    QVERIFY(box);
    box->setFocus();
    QTest::keyClicks(box, QStringLiteral("PL"));
    QCOMPARE(plan().plan().currency, QStringLiteral("PLN"));
  }
  void newRecordsAreForWhomTheSettingsName() {
    open(newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City")));
    window_->showPage(PageId::planSettings);
    auto* box = window_->page(PageId::planSettings)->findChild<QComboBox*>(QStringLiteral("new_risk_audience"));
    QVERIFY(box);
    box->setFocus();
    QTest::keyClicks(box, QStringLiteral("I"));
    QCOMPARE(plan().plan().newRiskAudience, Audience::internal);
    window_->showPage(PageId::risks);
    QVERIFY(plan().risks.isEmpty());
    for (auto* each : window_->page(PageId::risks)->findChildren<QAbstractButton*>())
      if (each->text() == RiskPage::tr("New risk")) each->click();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Flood"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(plan().risks.size(), size_t(1));
    QCOMPARE(plan().risks.begin()->audience, Audience::internal);
  }
  void twoStakeholdersAreJoined() {
    open(planFromFolder(QStringLiteral(":/example")));
    window_->showPage(PageId::stakeholders);
    auto* page = static_cast<StakeholderPage*>(window_->page(PageId::stakeholders));
    RecordView& view = *page->rows();
    const size_t before = plan().stakeholders.size();
    view.setCurrentIndex(view.model().index(0, 0));
    page->join();  // one is not two
    QVERIFY(!question());
    QVERIFY(!window_->bannerText().isEmpty());
    view.selectionModel()->select(view.model().index(1, 0), QItemSelectionModel::Select);
    const qint64 kept = view.model().idAt(view.model().index(0, 0)), gone = view.model().idAt(view.model().index(1, 0));
    page->join();
    QMessageBox* box = question();
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(plan().stakeholders.size(), before);
    QTRY_VERIFY(!question());
    page->join();
    box = question();
    QVERIFY(box);
    for (QAbstractButton* button : box->buttons())
      if (box->buttonRole(button) == QMessageBox::AcceptRole) {
        button->click();
        break;
      }
    QCOMPARE(plan().stakeholders.size(), before - 1);
    QVERIFY(plan().stakeholders.find({kept}) && !plan().stakeholders.find({gone}));
  }
  void twoEntriesOfAListAreJoined() {
    open(planFromFolder(QStringLiteral(":/example")));
    window_->showPage(PageId::planSettings);
    auto* page = static_cast<PlanSettingsPage*>(window_->page(PageId::planSettings));
    page->showView(PlanSettingsPage::View::lists);
    page->showList(ListKind::fundingSource);
    RecordView& view = *page->rows();
    QHash<qint64, int> used;
    for (const FundingLine& line : plan().fundingLines) ++used[line.source.value];
    QList<qint64> both;
    for (const ListItem& item : plan().listItems)
      if (item.list == ListKind::fundingSource && used.value(item.id.value) && both.size() < 2) both += item.id.value;
    QCOMPARE(both.size(), 2);
    const int label = view.model().spec().columns[0].key == QStringLiteral("label") ? 0 : -1;
    QCOMPARE(label, 0);
    const QString name = view.model().indexOf(both[0], label).data().toString();
    // The same name twice is a slip; what is no answer to yes or no is none.
    const auto typed = [&](qint64 id, const char* column, const QString& text) {
      int at = 0;
      while (view.model().spec().columns[at].key != QLatin1StringView(column)) ++at;
      return view.model().assign(QStringLiteral("Type"), {{id, at, text}}, false).value_or(QStringList()).size();
    };
    QCOMPARE(typed(both[1], "label", name.toUpper()), 1);
    QCOMPARE(typed(both[1], "retired", QStringLiteral("perhaps")), 1);
    QVERIFY(!plan().listItems.find({both[1]})->retired);
    QCOMPARE(typed(both[1], "retired", QStringLiteral("TRUE")), 0);
    QVERIFY(plan().listItems.find({both[1]})->retired);
    QCOMPARE(typed(both[1], "retired", QStringLiteral("-")), 0);
    QVERIFY(!plan().listItems.find({both[1]})->retired);
    // What loses its source is told.
    view.select({both[1]});
    view.removeRows();
    QVERIFY2(window_->bannerText().contains(QString::number(used[both[1]])), qPrintable(window_->bannerText()));
    window_->plan()->undo();
    view.select(both);
    for (auto* button : page->findChildren<QPushButton*>())
      if (button->isVisible() && button->text() == PlanSettingsPage::tr("Join two…")) button->click();
    QMessageBox* box = question();
    QVERIFY(box);
    for (QAbstractButton* button : box->buttons())
      if (box->buttonRole(button) == QMessageBox::AcceptRole) {
        button->click();
        break;
      }
    int now = 0;
    for (const FundingLine& line : plan().fundingLines) now += both.contains(line.source.value);
    QCOMPARE(now, used[both[0]] + used[both[1]]);
    QCOMPARE(int(plan().listItems.find({both[0]}) != nullptr) + int(plan().listItems.find({both[1]}) != nullptr), 1);
  }
  void aTitleWithACommaIsOneLink() {
    Plan made = planFromFolder(QStringLiteral(":/example"));
    const StrategyId comma = StrategyId::random(), other = StrategyId::random();
    made.strategies.put(Strategy{.id = comma, .title = {QStringLiteral("Mobility, air and noise plan"), {}}});
    made.strategies.put(Strategy{.id = other, .title = {QStringLiteral("Zoning plan"), {}}});
    open(made);
    RecordModel& model = view().model();
    int at = 0;
    while (model.spec().columns[at].key != QStringLiteral("action_strategy")) ++at;
    const qint64 id = plan().actions.begin()->id.value;
    const auto write = [&](const QString& text) {
      return model.assign(QStringLiteral("Type"), {{id, at, text}}, false).value_or(QStringList()).isEmpty();
    };
    QVERIFY(write(QStringLiteral("mobility, air and noise plan; Zoning plan")));
    const QString shown = model.spec().columns[at].textOf(*window_->plan(), id);
    QCOMPARE(shown, QStringLiteral("Mobility, air and noise plan; Zoning plan"));
    QVERIFY(write(shown));  // what a cell shows can be pasted into another one
    QVERIFY(!write(QStringLiteral("Mobility, peace")));
    int links = 0;
    for (const ActionStrategy& link : plan().actionStrategies) links += link.action.value == id;
    QCOMPARE(links, 2);
  }
  void theFormSaysStepsInWords() {
    openRisks();
    RiskPage& page = risks();
    page.view().goTo(r1_.value);
    auto* inspector = window_->findChild<Inspector*>();
    auto* box = inspector->findChild<QComboBox*>(QStringLiteral("likelihood"));
    QVERIFY(box);
    QVERIFY(box->currentText().startsWith(QStringLiteral("4 ")));
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(plan().risks.find(r1_)->likelihood, std::optional(3));
    // The level follows; it is not entered.
    QVERIFY(!inspector->findChild<QComboBox*>(QStringLiteral("level"))->isEnabled());
    QVERIFY(inspector->findChild<QComboBox*>(QStringLiteral("residual_level"))->isEnabled());
    QTest::keyClick(box, Qt::Key_Home);
    QCOMPARE(plan().risks.find(r1_)->likelihood, std::optional<int>());
    QVERIFY(inspector->findChild<QComboBox*>(QStringLiteral("level"))->isEnabled());
  }
};

QTEST_MAIN(TstMatrices)
#include "tst_matrices.moc"

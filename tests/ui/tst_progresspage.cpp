// SPDX-License-Identifier: GPL-3.0-or-later
// Where the indicators stand, in the window: status, path, formula, methods.
#include <QComboBox>
#include <QTableWidget>

#include "edits/records.h"
#include "exchange/tablefiles.h"
#include "plan/defaultlists.h"
#include "queries/monitoring/progresswords.h"
#include "ui/figures/drawingview.h"
#include "ui/inspector.h"
#include "ui/pages/indicatordetail.h"
#include "ui/pages/indicatorpage.h"
#include "windowtest.h"

using namespace iap;
using namespace iap::ui;

class TstProgressPage : public WindowTest {
  Q_OBJECT

  IndicatorId indicator_;
  SeriesId series_;

  IndicatorPage& indicators() {
    window_->showPage(PageId::indicators);
    return *static_cast<IndicatorPage*>(window_->page(PageId::indicators));
  }
  /// Poverty, 14.5 in 2015, 10.4 in 2023, 7.25 wanted for 2030: the example of docs/methods.md.
  void openPoverty() {
    Plan made = newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City"));
    indicator_ = addIndicator(made, QStringLiteral("I1"), {QStringLiteral("Poverty"), {}});
    change(made.indicators, indicator_, [](Indicator& indicator) {
      indicator.direction = Direction::decrease;
      indicator.unit = QStringLiteral("%");
    });
    series_ = totalSeriesOf(made, indicator_);
    change(made.series, series_, [](Series& series) {
      series.baseline = 14.5;
      series.baselineDate = Date::ofYear(2015);
    });
    addTarget(made, series_, Date::ofYear(2030), 7.25, {}, TargetKind::target);
    Measurement m;
    m.id = MeasurementId::random();
    m.series = series_;
    m.date = Date::ofYear(2023);
    m.value = 10.4;
    made.measurements.put(m);
    open(made);
  }
  QString cell(const char* column, int role = Qt::DisplayRole) {
    RecordView& view = *indicators().rows();
    for (int i = 0; i < view.model().columnCount(); ++i)
      if (view.model().spec().columns[i].key == QLatin1StringView(column))
        return view.model().indexOf(indicator_.value, i).data(role).toString();
    return QStringLiteral("no such column");
  }
  QString said() {
    QString all;
    for (const QLabel* label : indicators().findChild<IndicatorDetail*>()->findChildren<QLabel*>())
      if (label->isVisible()) all += label->text() + u'\n';
    return all;
  }
  void choose(StatusMethod method) {
    auto* box = indicators().findChild<QComboBox*>(QStringLiteral("status_method"));
    box->setCurrentIndex(box->findData(int(method)));
    Q_EMIT box->activated(box->currentIndex());
  }

 private Q_SLOTS:
  void statusPathAndFormula() {
    openPoverty();
    indicators().rows()->goTo(indicator_.value, {});
    const Language& l = window_->plan()->language();
    QCOMPARE(cell("done"), l.percent(0.5655, 0));
    QVERIFY(!cell("status").isEmpty());
    // The two clicks: the row, and there is the formula with its numbers.
    const QString why = said();
    for (const double number : {14.5, 10.4, 1.06}) QVERIFY2(why.contains(l.number(number)), qPrintable(why));
    // The mouse on the status tells the same.
    const QString hint = cell("status", Qt::ToolTipRole);
    for (const QString& part : {l.number(1.06), methodWords(StatusMethod::planPace, l)})
      QVERIFY2(hint.contains(part), qPrintable(hint));
    auto* chart = indicators().findChild<DrawingView*>();
    QVERIFY(chart->isVisible());
    QVERIFY(chart->accessibleDescription().contains(l.number(10.4)));
    // The table twin has the same values.
    const auto* numbers = indicators().findChild<QTableWidget*>();
    QCOMPARE(numbers->rowCount(), 3);
    QCOMPARE(numbers->item(0, 1)->text(), l.number(14.5));
    QCOMPARE(numbers->item(1, 2)->text(), l.number(10.4));
    QCOMPARE(numbers->item(2, 1)->text(), l.number(7.25));
    // Here the path takes the place of the form, which comes when it is asked for.
    QVERIFY(!window_->findChild<Inspector*>()->isVisible());
  }
  void anotherMethodIsAnotherStatus() {
    openPoverty();
    indicators().rows()->goTo(indicator_.value, {});
    const QString before = cell("status");
    choose(StatusMethod::growth);
    QCOMPARE(presetOf(plan()).method, StatusMethod::growth);
    QVERIFY(cell("status") != before);
    if (english()) {
      QVERIFY(cell("status").contains(QStringLiteral("Moderate progress")));
      QVERIFY(said().contains(QStringLiteral("Statistics Canada")));
      QVERIFY(said().contains(QStringLiteral("2.15")));
    }
    choose(StatusMethod::linearProjection);
    if (english()) QCOMPARE(cell("status"), QStringLiteral("Fewer than six years"));
    choose(StatusMethod::growth);
    // Chosen again, a method has no second row.
    QCOMPARE(plan().statusPresets.size(), size_t(2));
    for (int i = 0; i < 3; ++i) window_->plan()->undo();
    QCOMPARE(presetOf(plan()).method, StatusMethod::planPace);
    QCOMPARE(cell("status"), before);
    QCOMPARE(indicators().findChild<QComboBox*>(QStringLiteral("status_method"))->currentData().toInt(),
             int(StatusMethod::planPace));
  }
  void aMeasuredValueChangesIt() {
    openPoverty();
    indicators().rows()->goTo(indicator_.value, {});
    const QString before = cell("status");
    window_->plan()->edit(QStringLiteral("Measure"), [&](Plan& p) {
      Measurement m;
      m.id = MeasurementId::random();
      m.series = series_;
      m.date = Date::ofYear(2024);
      m.value = 15;
      p.measurements.put(m);
    });
    QVERIFY(cell("status") != before);
    QVERIFY(said().contains(window_->plan()->language().number(15.0)));
    QCOMPARE(indicators().findChild<QTableWidget*>()->rowCount(), 4);
    window_->plan()->undo();
    QCOMPARE(cell("status"), before);
    QCOMPARE(indicators().findChild<QTableWidget*>()->rowCount(), 3);
  }
  void whatIsDueIsEnteredWithOneKey() {
    openPoverty();
    DueDateId late, soon;
    window_->plan()->edit(QStringLiteral("Due"), [&](Plan& p) {
      DueDate due;
      due.id = late = DueDateId::random();
      due.indicator = indicator_;
      due.period = Date::ofYear(2024);
      due.due = Date::ofDay(QDate::currentDate().addDays(-3));
      p.dueDates.put(due);
      due.id = soon = DueDateId::random();
      due.period = Date::ofYear(2025);
      due.due = Date::ofDay(QDate::currentDate().addDays(3));
      p.dueDates.put(due);
    });
    indicators().showView(IndicatorPage::View::due);
    RecordView& view = *indicators().rows();
    const auto shown = [&](DueDateId id, const char* column) {
      for (int i = 0; i < view.model().columnCount(); ++i)
        if (view.model().spec().columns[i].key == QLatin1StringView(column))
          return view.model().indexOf(id.value, i).data().toString();
      return QString();
    };
    // The earliest first.
    QCOMPARE(view.model().shownIds(), (QList<qint64>{late.value, soon.value}));
    const QString overdue = shown(late, "state");
    QVERIFY(overdue != shown(soon, "state"));
    view.goTo(late.value, QStringLiteral("value"));
    QTest::keyClick(&view, Qt::Key_9);
    QWidget* editor = nullptr;
    for (QLineEdit* each : view.viewport()->findChildren<QLineEdit*>())
      if (each->isVisible()) editor = each;
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(shown(late, "value"), QStringLiteral("9"));
    QVERIFY(shown(late, "state") != overdue);
    // It is a measured value like any other.
    const Measurement* made = nullptr;
    for (const Measurement& each : plan().measurements)
      if (each.date == Date::ofYear(2024)) made = &each;
    QVERIFY(made && made->value == Number(9));
    window_->plan()->undo();
    QCOMPARE(shown(late, "state"), overdue);
  }
  void aCorrectionStandsInItsPlace() {
    openPoverty();
    window_->plan()->edit(QStringLiteral("Correct"), [&](Plan& p) {
      // The ids say nothing of which came later.
      for (const auto& [id, value, entered] : {std::tuple(qint64(7), 9.0, qint64(20)), {qint64(8), 9.5, qint64(10)}}) {
        Measurement m;
        m.id = MeasurementId{id};
        m.series = series_;
        m.date = Date::ofYear(2024);
        m.value = value;
        m.entered = Instant{entered};
        p.measurements.put(m);
      }
    });
    const Language& l = window_->plan()->language();
    QVERIFY(cell("latest").startsWith(l.number(9.0)));
    indicators().showView(IndicatorPage::View::measured);
    RecordView& view = *indicators().rows();
    for (int i = 0; i < view.model().columnCount(); ++i)
      if (view.model().spec().columns[i].key == QStringLiteral("2024"))
        QCOMPARE(view.model().indexOf(indicator_.value, i).data().toString(), l.number(9.0));
  }
  void sumsOverPeriodsAreTheSameEverywhere() {
    openPoverty();
    window_->plan()->edit(QStringLiteral("Sum"), [&](Plan& p) {
      change(p.indicators, indicator_, [](Indicator& indicator) {
        indicator.cumulation = Cumulation::flow;
        indicator.direction = Direction::increase;
      });
      change(p.series, series_, [](Series& series) { series.baseline = 0; });
      Measurement m;
      m.id = MeasurementId::random();
      m.series = series_;
      m.date = Date::ofYear(2024);
      m.value = 4;
      p.measurements.put(m);
    });
    indicators().rows()->goTo(indicator_.value, {});
    const QString sum = window_->plan()->language().number(14.4);
    QVERIFY2(cell("latest").startsWith(sum), qPrintable(cell("latest")));
    QVERIFY(said().contains(sum));
    indicators().showView(IndicatorPage::View::definitions);
    QVERIFY(cell("latest").startsWith(sum));
  }
  void objectivesSayWhereTheirIndicatorsStand() {
    open(planFromFolder(QStringLiteral(":/example")));
    window_->showPage(PageId::objectives);
    RecordView& view = *window_->page(PageId::objectives)->rows();
    int column = -1;
    for (int i = 0; i < view.model().columnCount(); ++i)
      if (view.model().spec().columns[i].key == QStringLiteral("standing")) column = i;
    QVERIFY(column > 0);
    for (const RolledUp& row : window_->plan()->rolledUpObjectives()) {
      const QString text = view.model().indexOf(row.objective->id.value, column).data().toString();
      for (size_t i = 1; i < row.counts.size(); ++i)
        QCOMPARE(text.contains(standingInLine(Standing(i), window_->plan()->language())), row.counts[i] > 0);
    }
  }
  // Where table and path have no room below each other both scroll, and the row with the keyboard stays in sight.
  void aLowWindowFollowsTheRow() {
    open(planFromFolder(QStringLiteral(":/example")));
    settings::setTextPercent(200);
    applyLook(ThemeChoice::light, 200);
    window_->resize(1280, 720);
    RecordView& view = *indicators().rows();
    view.setCurrentIndex(view.model().index(0, 1));
    view.setFocus();
    QString lost;
    for (int i = 0; i < 12; ++i) {
      QTest::keyClick(&view, Qt::Key_Down);
      QTest::qWait(20);
      const QRect row = view.visualRect(view.currentIndex());
      if (view.viewport()->visibleRegion().intersected(row).isEmpty()) lost += QStringLiteral(" %1").arg(i);
    }
    settings::setTextPercent(100);
    applyLook(ThemeChoice::light, 100);
    QVERIFY2(lost.isEmpty(), qPrintable(lost));
  }
  void everyIndicatorOfTheExampleIsExplained() {
    open(planFromFolder(QStringLiteral(":/example")));
    RecordView& view = *indicators().rows();
    for (const Indicator& each : plan().indicators) {
      indicator_ = each.id;
      QVERIFY(view.goTo(each.id.value, QStringLiteral("code")));
      QVERIFY2(!cell("status").isEmpty(), qPrintable(each.code));
      QVERIFY2(said().contains(each.name.in(false)), qPrintable(each.code));
    }
    // The overview counts the same.
    int counted = 0;
    for (const IndicatorState& state : window_->plan()->states())
      counted += standing(state.progress.status) != Standing::unknown;
    QVERIFY(counted > 0);
  }
};

QTEST_MAIN(TstProgressPage)
#include "tst_progresspage.moc"

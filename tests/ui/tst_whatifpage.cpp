// SPDX-License-Identifier: GPL-3.0-or-later
// What if, the limits of a method, and the execution of the budget, in the window.
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QSignalSpy>

#include "edits/actions.h"
#include "edits/records.h"
#include "plan/changes.h"
#include "plan/defaultlists.h"
#include "queries/budget.h"
#include "queries/monitoring/execution.h"
#include "storage/planfile.h"
#include "ui/dialogs/limitsdialog.h"
#include "ui/figures/figuretable.h"
#include "ui/inspector.h"
#include "ui/pages/executionview.h"
#include "ui/pages/indicatorpage.h"
#include "ui/pages/moneypage.h"
#include "ui/pages/riskpage.h"
#include "ui/pages/tile.h"
#include "ui/pages/whatifpage.h"
#include "windowtest.h"

using namespace iap;
using namespace iap::ui;

class TstWhatIfPage : public WindowTest {
  Q_OBJECT

  ActionId first_, second_;
  ListItemId source_;

  WhatIfPage& page() {
    window_->showPage(PageId::whatIf);
    return *static_cast<WhatIfPage*>(window_->page(PageId::whatIf));
  }
  template <class W>
  W* part(const char* name) {
    return page().findChild<W*>(QLatin1StringView(name));
  }
  void openPair() {
    Plan made = newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City"));
    first_ = addAction(made, QStringLiteral("A1"), {QStringLiteral("Survey"), {}});
    second_ = addAction(made, QStringLiteral("A2"), {QStringLiteral("Build"), {}});
    setActionPeriod(made, first_, Date::ofMonth(2026, 1), Date::ofMonth(2026, 6));
    setActionPeriod(made, second_, Date::ofMonth(2026, 7), Date::ofMonth(2027, 6));
    addDependency(made, first_, second_);
    const CostLineId line = addCostLine(made, second_, Money{1'200'00});
    change(made.costLines, line, [](CostLine& cost) {
      cost.year = 2026;
      cost.committed = Money{600'00};
      cost.spent = Money{300'00};
    });
    for (const ListItem& item : made.listItems)
      if (item.list == ListKind::fundingSource) source_ = item.id;
    addFundingLine(made, second_, source_, Money{1'000'00}, FundingStatus::approved);
    open(made);
  }
  void choose(QComboBox* box, qint64 id) { box->setCurrentIndex(box->findData(id)); }
  QComboBox* lists(int which) { return page().findChildren<QComboBox*>().value(which); }
  QList<QStringList> figures(int which) { return page().findChildren<FigureTable*>().value(which)->cells(); }
  QString broken() {
    QStringList words;
    for (const QLabel* label : part<Tile>("what_breaks")->findChildren<QLabel*>())
      if (label->isVisible()) words += label->text();
    return words.join(u'\n');
  }

 private Q_SLOTS:
  void aSlippedActionIsTriedAndThePlanStays() {
    openPair();
    const Plan before = plan();
    QVERIFY(page().isVisible());
    QVERIFY(!window_->findChild<Inspector*>()->isVisible());
    choose(lists(0), first_.value);
    QVERIFY2(broken().contains(QStringLiteral("A2")), qPrintable(broken()));
    QCOMPARE(window_->plan()->session().canUndo(), false);
    QVERIFY(difference(before, plan()).isEmpty());
    // The link leads to what breaks.
    QSignalSpy asked(&page(), &Page::wantsRecord);
    for (QLabel* label : part<Tile>("what_breaks")->findChildren<QLabel*>())
      if (label->isVisible() && label->property("target").toString().startsWith(QStringLiteral("record:")))
        Q_EMIT label->linkActivated(label->property("target").toString());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<RecordRef>().id, second_.value);
  }
  void moneyOfAVariantIsThatOfItsBudget() {
    openPair();
    choose(lists(1), source_.value);
    page().findChild<QDoubleSpinBox*>()->setValue(10);
    const Language& l = window_->plan()->language();
    const auto rows = figures(0);
    QCOMPARE(rows[1][1], l.amount(Money{1'200'00}, QStringLiteral("EUR")));
    QCOMPARE(rows[1][2], l.amount(Money{1'320'00}, QStringLiteral("EUR")));
    QCOMPARE(rows[2][2], l.amount(Money{0}, QStringLiteral("EUR")));
    QCOMPARE(rows.last()[2], l.amount(Money{1'320'00}, QStringLiteral("EUR")));
    const auto years = figures(1);
    QCOMPARE(years[1][0], QStringLiteral("2026"));
    QCOMPARE(years[1][2], l.amount(Money{1'320'00}, QStringLiteral("EUR")));
  }
  void aVariantIsKeptOnlyWhenAskedFor() {
    openPair();
    QCOMPARE(window_->plan()->session().store().versions().size(), 0);
    choose(lists(0), second_.value);
    auto* name = page().findChildren<QLineEdit*>().last();
    QVERIFY(!name->text().isEmpty());
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Later"));
    QTest::keyClick(name, Qt::Key_Return);
    const auto versions = window_->plan()->session().store().versions();
    QCOMPARE(versions.size(), 1);
    QCOMPARE(versions[0].name, QStringLiteral("Later"));
    const Plan kept = window_->plan()->session().store().version(versions[0].id);
    QCOMPARE(kept.actions.find(second_)->end, Date::ofMonth(2027, 12));
    QCOMPARE(plan().actions.find(second_)->end, Date::ofMonth(2027, 6));
    // The same name once more is refused with a sentence, and nothing is overwritten.
    QSignalSpy failed(window_->plan(), &OpenPlan::failed);
    choose(lists(0), first_.value);
    name->setText(QStringLiteral("Later"));
    name->setModified(true);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(window_->plan()->session().store().versions().size(), 1);
  }
  void theSameQuestionFollowsThePlan() {
    openPair();
    choose(lists(0), first_.value);
    QVERIFY(broken().contains(QStringLiteral("A2")));
    // Moved by a year, the second action can wait.
    window_->plan()->edit(QStringLiteral("Later"), [&](Plan& p) {
      setActionPeriod(p, second_, Date::ofMonth(2027, 7), Date::ofMonth(2028, 6));
    });
    QVERIFY2(!broken().contains(QStringLiteral("record:action")), qPrintable(broken()));
    QCOMPARE(lists(0)->currentData().toLongLong(), first_.value);
    // An action that is no more is asked for no more.
    window_->plan()->edit(QStringLiteral("Delete"), [&](Plan& p) { removeAction(p, first_); });
    QCOMPARE(lists(0)->currentData().toLongLong(), 0);
  }

  void executionShowsWhatTheQueriesSay() {
    openPair();
    window_->showPage(PageId::money);
    auto* money = static_cast<MoneyPage*>(window_->page(PageId::money));
    money->showView(MoneyPage::View::execution);
    const Language& l = window_->plan()->language();
    auto* table = money->findChild<ExecutionView*>()->findChild<FigureTable*>();
    const QStringList total = table->cells().last();
    QCOMPARE(total[1], l.amount(Money{1'200'00}, QStringLiteral("EUR")));
    QCOMPARE(total[3], l.percent(0.5, 0));
    QCOMPARE(total[5], l.percent(0.25, 0));
    window_->plan()->edit(QStringLiteral("Spend"), [](Plan& p) {
      change(p.costLines, CostLineId(p.costLines.begin()->id), [](CostLine& line) { line.spent = Money{600'00}; });
    });
    QCOMPARE(table->cells().last()[5], l.percent(0.5, 0));
  }

  void limitsOfItsOwn() {
    openPair();
    window_->showPage(PageId::indicators);
    LimitsDialog dialog(*window_->plan(), StatusMethod::planPace);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *best = dialog.findChild<QDoubleSpinBox*>(QStringLiteral("best_limit")),
         *next = dialog.findChild<QDoubleSpinBox*>(QStringLiteral("next_limit"));
    QCOMPARE(best->value(), 95.0);
    next->setValue(96);
    // Limits that do not climb are not taken.
    QVERIFY(!dialog.findChild<QDialogButtonBox*>()->buttons().isEmpty());
    int enabled = 0;
    for (const QAbstractButton* button : dialog.findChild<QDialogButtonBox*>()->buttons())
      enabled += button->isEnabled();
    QCOMPARE(enabled, 2);
    next->setValue(50);
    best->setValue(90);
    dialog.findChildren<QLineEdit*>().last()->setText(QStringLiteral("Council"));
    dialog.accept();
    QCOMPARE(presetOf(plan()).withTarget.high, 0.9);
    QCOMPARE(presetOf(plan()).source, QStringLiteral("Council"));
    window_->plan()->undo();
    QCOMPARE(presetOf(plan()).withTarget.high, 0.95);
  }

  void riskProfileCountsBeforeAndAfter() {
    Plan made = newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City"));
    const RiskId risk = addRisk(made, {}, {QStringLiteral("Flood"), {}});
    change(made.risks, risk, [](Risk& each) {
      each.level = RiskLevel::high;
      each.residualLevel = RiskLevel::low;
    });
    open(made);
    window_->showPage(PageId::risks);
    auto* table = window_->page(PageId::risks)->findChild<FigureTable*>();
    QVERIFY(table->isVisible());
    const auto cells = table->cells();
    int before = 0, after = 0, same = 0;
    for (int i = 1; i < cells[0].size(); ++i) {
      before += cells[1][i].toInt();
      after += cells[2][i].toInt();
      same += cells[1][i] == cells[2][i];
    }
    QCOMPARE(before, 1);
    QCOMPARE(after, 1);
    QCOMPARE(int(cells[0].size()) - 1 - same, 2);
  }
};

QTEST_MAIN(TstWhatIfPage)
#include "tst_whatifpage.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that show the plan as a matrix beside a table: risks, integration.
#include <QComboBox>

#include "edits/records.h"
#include "exchange/tablefiles.h"
#include "plan/defaultlists.h"
#include "ui/inspector.h"
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
    typeNewRow(page.view());
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

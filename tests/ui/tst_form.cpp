// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a record by keys and mouse.
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QScrollArea>
#include <QToolButton>

#include "base/error.h"
#include "edits/actions.h"
#include "edits/fields.h"
#include "edits/records.h"
#include "exchange/tablefiles.h"
#include "plan/defaultlists.h"
#include "plan/references.h"
#include "queries/budget.h"
#include "ui/fieldinput.h"
#include "ui/inspector.h"
#include "ui/pages/moneypage.h"
#include "ui/recordbutton.h"
#include "windowtest.h"

using namespace iap;
using namespace iap::ui;

class TstForm : public WindowTest {
  Q_OBJECT
 private Q_SLOTS:
  void theFormEditsLinksAndOpens() {
    open(planFromFolder(QStringLiteral(":/example")));
    goTo("Walking school bus", "title");
    Inspector* form = window_->inspector();
    auto* place = form->findChild<QLineEdit*>(QStringLiteral("place"));
    QVERIFY(place);
    place->setFocus();
    place->selectAll();
    QTest::keyClicks(place, QStringLiteral("Hillcrest"));
    QVERIFY(place->hasFocus());
    QVERIFY(place->isModified());
    QTest::keyClick(place, Qt::Key_Tab);
    QCOMPARE(action("Walking school bus")->place, QStringLiteral("Hillcrest"));
    auto* status = form->findChild<QComboBox*>(QStringLiteral("status"));
    status->setCurrentIndex(int(ActionStatus::done));
    Q_EMIT status->activated(status->currentIndex());
    QCOMPARE(action("Walking school bus")->status, ActionStatus::done);
    const size_t steps = plan().steps.size();
    form->findChild<QToolButton*>(QStringLiteral("add_step"))->click();
    QCOMPARE(plan().steps.size(), steps + 1);
    QCOMPARE(form->record().table, QStringLiteral("step"));
    window_->plan()->undo();
    QCOMPARE(form->record().table, QStringLiteral("action"));
  }
  // An action without an amount does not pass for a costed one, whose words come with the amount.
  void anActionWithoutACostSaysSo() {
    Plan made = newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City"));
    const ActionId id = addAction(made, QStringLiteral("A1"), {QStringLiteral("One"), {}});
    open(made);
    Inspector* form = window_->inspector();
    form->show(refTo(id));
    auto* status = form->findChild<QComboBox*>(QStringLiteral("cost_status"));
    QVERIFY(status);
    const QString before = status->currentText();
    window_->plan()->edit(QStringLiteral("x"), [&](Plan& plan) { addCostLine(plan, id, Money{100}); });
    QVERIFY(status->currentText() != before);
    const QString priced = status->currentText();
    status->setCurrentIndex(int(CostStatus::notApplicable));
    Q_EMIT status->activated(status->currentIndex());
    QCOMPARE(action("One")->costStatus, CostStatus::notApplicable);
    QCOMPARE(status->itemText(int(CostStatus::priced)), priced);
    window_->plan()->undo();
    window_->plan()->undo();
    QCOMPARE(status->currentText(), before);
  }
  void severalAreLinkedAtOnce() {
    open(planFromFolder(QStringLiteral(":/example")));
    Inspector* form = window_->inspector();
    const ActionId first = action("Walking school bus")->id, second = action("Step-free route, station to market")->id;
    view().select({first.value, second.value});
    auto* add = form->findChild<QToolButton*>(QStringLiteral("add_action_stakeholder"));
    QTRY_VERIFY((add = form->findChild<QToolButton*>(QStringLiteral("add_action_stakeholder"))) &&
                !form->findChild<QToolButton*>(QStringLiteral("add_step")));
    StakeholderId who;
    for (const Stakeholder& each : plan().stakeholders)
      if (each.name.own == QStringLiteral("Statistics Office")) who = each.id;
    const auto links = [&](ActionId id) {
      int n = 0;
      for (const ActionStakeholder& each : plan().actionStakeholders) n += each.action == id && each.stakeholder == who;
      return n;
    };
    window_->plan()->edit(QStringLiteral("x"),
                          [&](Plan& p) { linkStakeholder(p, first, who, ActionRole::isConsulted); });
    QCOMPARE(links(second), 0);
    const size_t all = plan().actionStakeholders.size();
    add->click();
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("Statistics Office"));
    QTest::keyClick(field, Qt::Key_Return);
    // One step; who has the link keeps it in its role.
    QCOMPARE(links(first), 1);
    QCOMPARE(links(second), 1);
    QCOMPARE(plan().actionStakeholders.size(), all + 1);
    // What they have in common says how many have it, and goes from all in one step.
    const auto shared = [&] {
      RecordButton* found = nullptr;
      for (auto* each : form->findChildren<RecordButton*>())
        if (each->isVisible() && each->accessibleName().contains(QStringLiteral("Statistics Office"))) found = each;
      return found;
    };
    QTRY_VERIFY(shared() && shared()->accessibleName().count(u'2') == 2);
    shared()->setFocus();
    QTest::keyClick(shared(), Qt::Key_Delete);
    QTRY_COMPARE(links(first) + links(second), 0);
    QTRY_VERIFY(!shared());
    QCOMPARE(plan().actionStakeholders.size(), all - 1);
    window_->plan()->undo();
    QCOMPARE(links(first) + links(second), 2);
    window_->plan()->undo();
    QCOMPARE(plan().actionStakeholders.size(), all);
  }
  // A field that is asked for is seen, of a large one its first lines, also when the form is made for it.
  void theFieldThatIsAskedForIsInSight() {
    open(planFromFolder(QStringLiteral(":/example")));
    window_->resize(1600, 560);
    goTo("Walking school bus", "title");
    Inspector* form = window_->inspector();
    for (const char* field : {"outputs", "cost_words", "priority", "code"})
      for (const char* other : {"", "Step-free route, station to market"}) {
        if (*other) form->show(refTo(action(other)->id));
        QVERIFY2(form->focusField(QString::fromLatin1(field)), field);
        QTest::qWait(120);
        const QWidget* editor = QApplication::focusWidget();
        QVERIFY(editor && form->isAncestorOf(editor));
        const auto* area = form->findChild<QScrollArea*>();
        const QRect seen = area->viewport()->rect();
        const int top = editor->mapTo(area->viewport(), QPoint()).y();
        QVERIFY2(
            top >= 0 && top + std::min(editor->height(), 40) <= seen.height(),
            qPrintable(QStringLiteral("%1: %2 of %3").arg(QString::fromLatin1(field)).arg(top).arg(seen.height())));
      }
  }
  void theFormLiesOverANarrowPage() {
    open(planFromFolder(QStringLiteral(":/example")));
    window_->resize(1100, 700);
    QVERIFY(!window_->inspector()->isVisible());
    const int wide = view().width();
    window_->command(QStringLiteral("inspector"))->trigger();
    QVERIFY(window_->inspector()->isVisible());
    QCOMPARE(view().width(), wide);
    QTest::keyClick(window_->inspector(), Qt::Key_Escape);
    QVERIFY(!window_->inspector()->isVisible());
    window_->resize(1440, 900);
    QVERIFY(window_->inspector()->isVisible());
    QTRY_VERIFY(window_->inspector()->width() >= 280);
  }
  void linksAreOpenedEditedAndMadeInTheForm() {
    open(planFromFolder(QStringLiteral(":/example")));
    goTo("Walking school bus", "title");
    const ActionId bus = action("Walking school bus")->id;
    Inspector* form = window_->inspector();
    const auto leads = [&] {
      QStringList names;
      for (const Stakeholder* lead : Links(plan()).leads(bus)) names += lead->name.own;
      return names;
    };
    const QString lead = leads().value(0);
    QVERIFY(!lead.isEmpty());
    const auto chip = [&](const QString& text) -> QAbstractButton* {
      for (auto* each : form->findChildren<RecordButton*>())
        if (each->isVisible() && each->accessibleName().startsWith(text)) return each;
      return nullptr;
    };
    // What opens from the menu of a chip takes the chip away.
    QVERIFY(chip(lead));
    chip(lead)->actions().first()->trigger();
    QTRY_COMPARE(form->record().table, QStringLiteral("stakeholder"));
    QTest::keyClick(form, Qt::Key_Escape);
    QCOMPARE(form->record().table, QStringLiteral("action"));
    // Another role makes another link: the lead can then be cleared and set anew in the table.
    QVERIFY(chip(lead));
    chip(lead)->actions().value(1)->trigger();
    QTRY_COMPARE(form->record().table, QStringLiteral("action_stakeholder"));
    const RecordRef link = form->record();
    window_->plan()->edit(QStringLiteral("Role"), [&](Plan& p) {
      QCOMPARE(setField(p, link, u"role", QStringLiteral("supports")), FieldFault::none);
    });
    QVERIFY(leads().isEmpty());
    goTo("Walking school bus", "lead");
    type(qPrintable(lead), Qt::Key_Tab);
    QCOMPARE(leads(), QStringList{lead});
    int supports = 0;
    for (const ActionStakeholder& each : plan().actionStakeholders)
      supports += each.action == bus && each.role == ActionRole::supports &&
                  plan().stakeholders.find(each.stakeholder)->name.own == lead;
    QCOMPARE(supports, 1);
    // A part of several names links nothing; a part of one does.
    goTo("Walking school bus", "title");
    const auto linked = [&] {
      int n = 0;
      for (const ActionIndicator& each : plan().actionIndicators) n += each.action == bus;
      return n;
    };
    const size_t indicators = plan().indicators.size();
    const int before = linked();
    form->findChild<QToolButton*>(QStringLiteral("add_action_indicator"))->click();
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("e"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(linked(), before);
    QCOMPARE(plan().indicators.size(), indicators);
    // What Enter would make anew is told before.
    const auto hints = [&] {
      const QString begin =
          Inspector::tr("Nothing has this name yet. Enter makes it: %1.", "type of record, such as Problem");
      int n = 0;
      for (const QLabel* each : form->findChildren<QLabel*>())
        n += each->isVisible() && each->text().startsWith(begin.section(u'%', 0, 0));
      return n;
    };
    QCOMPARE(hints(), 0);
    QTest::keyClicks(field, QStringLiteral("zzz"));
    QCOMPARE(hints(), 1);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(hints(), 0);
    QCOMPARE(plan().indicators.size(), indicators);
    // Chosen from the list by keys, it is linked once, and with one role.
    const size_t links = plan().actionStakeholders.size();
    goTo("Walking school bus", "title");
    form->findChild<QToolButton*>(QStringLiteral("add_action_stakeholder"))->click();
    field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field && field->completer());
    QTest::keyClicks(field, QStringLiteral("Volunt"));
    QTest::keyClick(field->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(field->completer()->popup(), Qt::Key_Return);
    QCOMPARE(plan().actionStakeholders.size(), links + 1);
  }
  void dependenciesAreReadFromEitherEnd() {
    Plan made = newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City"));
    const ActionId first = addAction(made, QStringLiteral("A"), {QStringLiteral("First"), {}}),
                   second = addAction(made, QStringLiteral("B"), {QStringLiteral("Second"), {}});
    addDependency(made, first, second);
    open(made);
    for (const auto& [title, other] : {std::pair("First", QStringLiteral("B")), {"Second", QStringLiteral("A")}}) {
      goTo(title, "title");
      bool found = false;
      for (auto* each : window_->inspector()->findChildren<RecordButton*>())
        found = found || (each->accessibleName().startsWith(other + u','));
      QVERIFY2(found, title);
    }
  }
  void aListGrowsWhereItIsUsed() {
    Plan made = newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City"));
    const ActionId id = addAction(made, QStringLiteral("A"), {QStringLiteral("First"), {}});
    const FundingLineId line = addFundingLine(made, id, {}, Money{100});
    open(made);
    window_->showRecord({QStringLiteral("funding_line"), line.value});
    auto* source = window_->inspector()->findChild<QComboBox*>(QStringLiteral("source"));
    QVERIFY(source && source->isEditable());
    // The keys come to the box, as they do when a person types.
    const auto typeSource = [&](const QString& name) {
      source->setFocus(Qt::TabFocusReason);
      QWidget* focus = QApplication::focusWidget();
      QVERIFY(focus == source || focus == source->lineEdit());
      source->lineEdit()->selectAll();
      QTest::keyClicks(focus, name);
      QTest::keyClick(focus, Qt::Key_Return);
      const ListItem* item = plan().listItems.find(plan().fundingLines.find(line)->source);
      QVERIFY(item);
      QCOMPARE(item->list, ListKind::fundingSource);
      QCOMPARE(item->label.own, name);
    };
    QCOMPARE(source->lineEdit()->text(), QString());
    typeSource(QStringLiteral("Harbour fund"));
    typeSource(QStringLiteral("Riverside fund"));
    // What is opened and closed without a choice leaves no word behind.
    window_->plan()->edit(QStringLiteral("No source"), [&](Plan& p) {
      change(p.fundingLines, line, [](FundingLine& changed) { changed.source = {}; });
    });
    source->showPopup();
    source->hidePopup();
    typeSource(QStringLiteral("Quay fund"));
  }
  void severalRowsAreEditedAtOnceInTheForm() {
    open(planFromFolder(QStringLiteral(":/example")));
    view().model().setGrouped(false);
    RecordModel& model = view().model();
    view().setCurrentIndex(model.index(0, 1));
    view().selectionModel()->select(QItemSelection(model.index(0, 1), model.index(3, 1)),
                                    QItemSelectionModel::ClearAndSelect);
    auto* form = window_->findChild<Inspector*>();
    QTRY_COMPARE(form->records().size(), 4);
    QList<qint64> ids;
    for (int row = 0; row < 4; ++row) ids += model.idAt(model.index(row, 0));
    // What tells them apart is not offered; what differs says so.
    QVERIFY(!form->findChild<QLineEdit*>(QStringLiteral("title")) &&
            !form->findChild<QLineEdit*>(QStringLiteral("code")));
    const Plan before = plan();
    auto* place = form->findChild<QLineEdit*>(QStringLiteral("place"));
    QVERIFY(place && place->text().isEmpty() && !place->placeholderText().isEmpty());
    // Typed and taken back, nothing is changed.
    place->setFocus();
    QTest::keyClicks(place, QStringLiteral("x"));
    QTest::keyClick(place, Qt::Key_Backspace);
    QTest::keyClick(place, Qt::Key_Tab);
    QVERIFY(plan() == before);
    place->setFocus();
    QTest::keyClicks(place, QStringLiteral("Mill Estate"));
    QTest::keyClick(place, Qt::Key_Return);
    for (const qint64 id : ids) QCOMPARE(plan().actions.find({id})->place, QStringLiteral("Mill Estate"));
    QCOMPARE(place->text(), QStringLiteral("Mill Estate"));
    auto* status = form->findChild<QComboBox*>(QStringLiteral("status"));
    status->setFocus();
    QTest::keyClick(status, Qt::Key_End);
    for (const qint64 id : ids) QCOMPARE(plan().actions.find({id})->status, ActionStatus::dropped);
    window_->plan()->undo();
    window_->plan()->undo();
    QVERIFY(plan() == before);  // one step each
    view().setCurrentIndex(model.index(5, 1));
    QTRY_COMPARE(form->records().size(), 1);
    QVERIFY(!form->findChild<QLineEdit*>(QStringLiteral("title"))->text().isEmpty());
  }
  void whatAnActionServesIsTyped() {
    open(planFromFolder(QStringLiteral(":/example")));
    goTo("Walking school bus", "title");
    auto* form = window_->findChild<Inspector*>();
    const ActionId bus = action("Walking school bus")->id;
    const auto labels = [&](TagKind kind) {
      QStringList found;
      for (const ActionTag& tag : plan().actionTags)
        if (tag.action == bus && tag.kind == kind) found += tag.label;
      found.sort();
      return found;
    };
    const auto put = [&](TagKind kind, const char* text) {
      auto* line = form->findChild<QLineEdit*>(QStringLiteral("tags-%1").arg(int(kind)));
      line->setFocus();
      line->selectAll();
      QTest::keyClicks(line, QString::fromUtf8(text));
      QTest::keyClick(line, Qt::Key_Return);
    };
    put(TagKind::sdg, "SDG 3, 11; 3");
    QCOMPARE(labels(TagKind::sdg), (QStringList{QStringLiteral("11"), QStringLiteral("3")}));
    put(TagKind::sdg, "18");
    QCOMPARE(labels(TagKind::sdg).size(), 2);
    QVERIFY(!window_->bannerText().isEmpty());
    put(TagKind::coBenefit, "cleaner air, quiet mornings");
    QCOMPARE(labels(TagKind::coBenefit),
             (QStringList{QStringLiteral("cleaner air"), QStringLiteral("quiet mornings")}));
    put(TagKind::policyObjective, "2 po5");
    put(TagKind::policyObjective, "2, po5");
    QCOMPARE(labels(TagKind::policyObjective), (QStringList{QStringLiteral("PO2"), QStringLiteral("PO5")}));
  }
  void anActionIsCountedUnderOneObjective() {
    Plan made = newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City"));
    const ActionId id = addAction(made, QStringLiteral("A"), {QStringLiteral("First"), {}});
    const ObjectiveId one = addObjective(made, QStringLiteral("1"), {QStringLiteral("One"), {}}),
                      two = addObjective(made, QStringLiteral("2"), {QStringLiteral("Two"), {}});
    linkObjective(made, id, one);
    linkObjective(made, id, two);
    const RecordRef link{QStringLiteral("action_objective"), linkId(u"action_objective", {id.value, two.value})};
    QCOMPARE(setField(made, link, u"main", true), FieldFault::none);
    for (const ActionObjective& each : made.actionObjectives) QCOMPARE(each.main, each.objective == two);
  }
  void loopsOfDependenciesAreTold() {
    Plan made = newPlan({QStringLiteral("Plan"), {}}, QStringLiteral("City"));
    const ActionId first = addAction(made, QStringLiteral("A"), {QStringLiteral("First"), {}}),
                   second = addAction(made, QStringLiteral("B"), {QStringLiteral("Second"), {}});
    addDependency(made, first, second);
    open(made);
    goTo("First", "title");
    auto* form = window_->findChild<Inspector*>();
    // "Depends on", the second of the two.
    form->findChildren<QToolButton*>(QStringLiteral("add_dependency")).last()->click();
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("Second"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(plan().dependencies.size(), size_t(2));
    QVERIFY(window_->bannerText().contains(QStringLiteral("First")));
    QVERIFY(window_->bannerText().contains(QStringLiteral("Second")));
  }
  void keysInAFieldMeanItsText() {
    open(planFromFolder(QStringLiteral(":/example")));
    goTo("Walking school bus", "title");
    const size_t actions = plan().actions.size();
    auto* title = window_->inspector()->findChild<QLineEdit*>(QStringLiteral("title"));
    title->setFocus();
    title->setCursorPosition(0);
    QTest::keyClick(title, Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(plan().actions.size(), actions);
    QCOMPARE(title->text(), QStringLiteral("school bus"));
    QTest::keyClick(title, Qt::Key_Escape);
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(plan().actions.size(), actions - 1);
  }
  void whatIsTypedIsEchoedAndFaultsStay() {
    open(planFromFolder(QStringLiteral(":/example")));
    goTo("Walking school bus", "title");
    Inspector* form = window_->inspector();
    auto* start = form->findChild<QLineEdit*>(QStringLiteral("start"));
    QVERIFY(start);
    start->setFocus();
    start->selectAll();
    QTest::keyClicks(start, QStringLiteral("2027"));
    auto* echo = window_->findChild<QLabel*>(QStringLiteral("echo"));
    QVERIFY(echo && echo->isVisible());
    QCOMPARE(echo->text(), QStringLiteral("= 2027"));
    QTest::keyClicks(start, QStringLiteral("-88"));
    QVERIFY(!echo->isVisible());
    const Date before = action("Walking school bus")->start;
    QTest::keyClick(start, Qt::Key_Return);
    form->findChild<QLineEdit*>(QStringLiteral("end"))->setFocus();
    QCOMPARE(start->text(), QStringLiteral("2027-88"));
    QVERIFY(!start->accessibleDescription().isEmpty());
    QCOMPARE(action("Walking school bus")->start, before);
    start->setFocus();
    QTest::keyClick(start, Qt::Key_Escape);
    QVERIFY(start->accessibleDescription().isEmpty());
    QVERIFY(start->text() != QStringLiteral("2027-88"));
  }
  // Another view of a page: its own row, or nothing.
  void theFormIsOfTheRowsThatAreShown() {
    open(planFromFolder(QStringLiteral(":/example")));
    window_->showPage(PageId::money);
    auto* page = static_cast<MoneyPage*>(window_->page(PageId::money));
    const auto form = [&] { return window_->findChild<Inspector*>()->record().table; };
    page->showView(MoneyPage::View::costs);
    RecordView& costs = *page->rows();
    costs.setCurrentIndex(costs.model().indexOf(costs.model().shownIds().first()));
    QCOMPARE(form(), QStringLiteral("cost_line"));
    page->showView(MoneyPage::View::funding);
    QVERIFY(form() != QStringLiteral("cost_line"));
    page->showView(MoneyPage::View::costs);
    QCOMPARE(form(), QStringLiteral("cost_line"));
    page->showView(MoneyPage::View::sums);
    QCOMPARE(form(), QString());
  }
};

QTEST_MAIN(TstForm)
#include "tst_form.moc"

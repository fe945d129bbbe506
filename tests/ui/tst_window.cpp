// SPDX-License-Identifier: GPL-3.0-or-later
// The window by keys and mouse, on real files.
#include <QAccessible>
#include <QComboBox>
#include <QPointer>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>
#include <QToolButton>
#include <QTreeWidget>

#include "base/error.h"
#include "edits/actions.h"
#include "edits/records.h"
#include "exchange/tablefiles.h"
#include "plan/defaultlists.h"
#include "plan/references.h"
#include "ui/commandpalette.h"
#include "ui/dialogs/dialogs.h"
#include "ui/firststart.h"
#include "ui/inspector.h"
#include "ui/look/measures.h"
#include "ui/pages/exportpage.h"
#include "ui/pages/findingspage.h"
#include "windowtest.h"

using namespace iap;
using namespace iap::ui;

class TstWindow : public WindowTest {
  Q_OBJECT
 private Q_SLOTS:
  void aFindingLeadsToItsField() {
    open(planFromFolder(QStringLiteral(":/example")));
    window_->plan()->waitForFindings();
    window_->showPage(PageId::findings);
    auto& list = static_cast<FindingsPage*>(window_->page(PageId::findings))->list();
    QTreeWidgetItem* found = nullptr;
    const Language language(settings::language());
    for (const Finding& finding : window_->plan()->findings())
      if (qstrcmp(finding.code, "action.no_lead") == 0)
        for (QTreeWidgetItem* item :
             list.findItems(wording(finding, plan(), language), Qt::MatchExactly | Qt::MatchRecursive))
          found = item;
    QVERIFY(found);
    list.setCurrentItem(found);
    Q_EMIT list.itemActivated(found, 0);
    QCOMPARE(window_->currentPage(), PageId::actions);
    QCOMPARE(view().model().spec().columns[view().currentIndex().column()].key, QStringLiteral("lead"));
    // A record without a page opens in the form.
    window_->showRecord({QStringLiteral("risk"), plan().risks.begin()->id.value}, QStringLiteral("owner"));
    QCOMPARE(window_->inspector()->record().table, QStringLiteral("risk"));
    QVERIFY(window_->inspector()->isVisible());
  }
  void aFindingAboutThePlanLeadsToItsSubject() {
    Plan made = planFromFolder(QStringLiteral(":/example"));
    const Plan before = made;
    for (const Action& each : before.actions)
      change(made.actions, each.id, [](Action& action) { action.social.reset(); });
    open(made);
    window_->plan()->waitForFindings();
    auto& list = static_cast<FindingsPage*>(window_->page(PageId::findings))->list();
    int followed = 0;
    for (const auto& [code, home] :
         {std::pair("plan.gap", PageId::money), std::pair("plan.no_social_action", PageId::integration)}) {
      window_->showPage(PageId::findings);
      for (const Finding& finding : window_->plan()->findings())
        if (qstrcmp(finding.code, code) == 0)
          for (QTreeWidgetItem* item : list.findItems(wording(finding, plan(), Language(settings::language())),
                                                      Qt::MatchExactly | Qt::MatchRecursive)) {
            QCOMPARE(item->text(1), pageWord(pageInfo(home).title));
            Q_EMIT list.itemActivated(item, 0);
            ++followed;
            break;
          }
      QCOMPARE(window_->currentPage(), home);
    }
    QCOMPARE(followed, 2);
  }
  void findingIsQuickAndForgiving() {
    open(planFromFolder(QStringLiteral(":/example")));
    const auto all = CommandPalette::entries(window_->allCommands(), window_->plan());
    const auto first = [&](const char* typed) {
      const auto found = CommandPalette::found(all, QString::fromUtf8(typed));
      return found.isEmpty() ? QString() : found.first().text;
    };
    if (english()) QVERIFY(first("settings").startsWith(QStringLiteral("Settings")));
    // What can't be done now isn't offered, and pages are offered once.
    if (english()) QVERIFY(!first("undo").startsWith(QStringLiteral("Undo")));
    if (english())
      QCOMPARE(CommandPalette::found(all, QStringLiteral("objectives")).first().kind, PaletteEntry::Kind::page);
    const auto rows = CommandPalette::grouped(CommandPalette::found(all, QStringLiteral("walk")));
    QCOMPARE(rows.first().kind, PaletteEntry::Kind::heading);
    QSet<QString> headings;
    for (const PaletteEntry& row : rows)
      if (row.kind == PaletteEntry::Kind::heading) {
        QVERIFY(!headings.contains(row.text));
        headings += row.text;
      }
    QCOMPARE(first("walking sch"), QStringLiteral("1.4 Walking school bus"));
    if (english()) QCOMPARE(first("timeline"), QStringLiteral("Timeline"));
    QVERIFY(!first("ERDF").isEmpty());
    QCOMPARE(first("qqqq"), QString());
    // The views of pages are found by their names, before what begins alike.
    const QStringList views = viewsOf(PageId::data);
    const PaletteEntry survey = CommandPalette::found(all, views.last()).first();
    QCOMPARE(survey.text, views.last());
    QCOMPARE(survey.page, PageId::data);
    QCOMPARE(survey.view, int(views.size()) - 1);
    Q_EMIT window_->findChild<CommandPalette*>()->wantsPage(survey.page, survey.view);
    // What is typed next goes into the page, not to where the keyboard was before.
    QVERIFY(QApplication::focusWidget() && window_->page(survey.page)->isAncestorOf(QApplication::focusWidget()));
    bool shown = false;
    for (const QPushButton* button : window_->page(survey.page)->findChildren<QPushButton*>())
      shown = shown || (button->text() == views.last() && button->isChecked());
    QVERIFY(shown);
  }
  void theDocumentIsExported() {
    open(planFromFolder(QStringLiteral(":/example")));
    window_->showPage(PageId::exportPage);
    auto* page = static_cast<ExportPage*>(window_->page(PageId::exportPage));
    QSignalSpy written(page, &ExportPage::written);
    page->writeTo(file("out.pdf"));
    QVERIFY(written.wait(30000));
    QFile pdf(file("out.pdf"));
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(8).startsWith("%PDF-1.7"));
    // The plan itself is never written over.
    page->writeTo(file("plan.iap"));
    QVERIFY(window_->bannerText().contains(file("plan.iap")));
    QCOMPARE(readPlanFile(file("plan.iap")).plan.actions.size(), size_t(25));
  }
  void whenBothSidesChangedBothAreKept() {
    open(newPlan({QStringLiteral("Plan"), {}}, {}));
    const auto elsewhere = [&](const char* title) {
      Session other(file("plan.iap"), StoreOptions{.workRoot = file("elsewhere")});
      other.edit(QStringLiteral("x"), [&](Plan& p) { addAction(p, {}, {QString::fromUtf8(title), {}}); });
      other.deliver();
    };
    // Nothing of ours would be lost: it is taken over.
    elsewhere("theirs");
    window_->plan()->lookAtFolder();
    QVERIFY(action("theirs"));
    QVERIFY(!window_->bannerText().isEmpty());
    if (english()) QVERIFY(window_->bannerText().contains(QStringLiteral("Updated from the folder")));
    // Both changed: the window asks.
    elsewhere("theirs too");
    window_->plan()->edit(QStringLiteral("Add"), [](Plan& p) { addAction(p, {}, {QStringLiteral("mine"), {}}); });
    QVERIFY(!window_->plan()->deliver());
    QCOMPARE(window_->plan()->saved(), Saved::changedThere);
    window_->findChild<QToolButton*>(QStringLiteral("saved_act"))->click();
    QMessageBox* box = question();
    QVERIFY(box);
    for (QAbstractButton* button : box->buttons())
      if (box->buttonRole(button) == QMessageBox::AcceptRole) button->click();
    QVERIFY(action("theirs too"));
    QVERIFY(!action("mine"));
    const QStringList beside = QDir(folder_->path()).entryList({QStringLiteral("*my version*.iap")});
    QCOMPARE(beside.size(), 1);
    bool kept = false;
    for (const Action& each : readPlanFile(file(qPrintable(beside.first()))).plan.actions)
      kept = kept || each.title.own == QStringLiteral("mine");
    QVERIFY(kept);
  }
  void aFolderCopyThatIsGoneIsPutBack() {
    open(newPlan({QStringLiteral("Plan"), {}}, {}));
    const Plan before = plan();
    QVERIFY(QFile::remove(file("plan.iap")));
    window_->plan()->lookAtFolder();
    QCOMPARE(window_->plan()->saved(), Saved::gone);
    window_->close();  // asks, although nothing was edited
    QVERIFY(window_->isVisible());
    QMessageBox* box = question();
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(window_->isVisible());
    // The same by the button in the status bar.
    window_->findChild<QToolButton*>(QStringLiteral("saved_act"))->click();
    box = nullptr;
    QTRY_VERIFY((box = question()));
    for (QAbstractButton* button : box->buttons())
      if (box->buttonRole(button) == QMessageBox::AcceptRole) button->click();
    QCOMPARE(window_->plan()->saved(), Saved::inFolder);
    QVERIFY(readPlanFile(file("plan.iap")).plan == before);
  }
  void aDamagedFolderCopyIsReplacedAndKept() {
    open(newPlan({QStringLiteral("Plan"), {}}, {}));
    QFile copy(file("plan.iap"));
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write("not a plan any more");
    copy.close();
    window_->plan()->lookAtFolder();
    QCOMPARE(window_->plan()->saved(), Saved::damaged);
    // What is typed meanwhile is no reason to speak of somebody else.
    window_->plan()->edit(QStringLiteral("Add"), [](Plan& p) { addAction(p, {}, {QStringLiteral("mine"), {}}); });
    QVERIFY(!window_->plan()->deliver());
    QCOMPARE(window_->plan()->saved(), Saved::damaged);
    window_->findChild<QToolButton*>(QStringLiteral("saved_act"))->click();
    QMessageBox* box = question();
    QVERIFY(box);
    for (QAbstractButton* button : box->buttons())
      if (box->buttonRole(button) == QMessageBox::AcceptRole) button->click();
    QVERIFY(readPlanFile(file("plan.iap")).plan == plan());
    QCOMPARE(QDir(folder_->path()).entryList({QStringLiteral("*(damaged *).iap")}).size(), 1);
  }
  void badFilesAreRefusedInOneSentence() {
    QFile rubbish(file("rubbish.iap"));
    QVERIFY(rubbish.open(QIODevice::WriteOnly) && rubbish.write("not a plan, but longer than the header of one") > 0);
    rubbish.close();
    createPlanFile(file("damaged.iap"), planFromFolder(QStringLiteral(":/example")), {});
    QFile damaged(file("damaged.iap"));
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.resize(damaged.size() / 2));
    damaged.close();
    createPlanFile(file("newer.iap"), newPlan({}, {}), {});
    QFile newer(file("newer.iap"));
    QVERIFY(newer.open(QIODevice::ReadWrite) && newer.seek(60) && newer.write(QByteArray::fromHex("00000063")) == 4);
    newer.close();
    MainWindow start;
    start.setAttribute(Qt::WA_DeleteOnClose, false);
    start.show();
    for (const auto& [name, words] : {std::pair("rubbish.iap", "is not an IAP Studio plan"),
                                      {"damaged.iap", "damaged"},
                                      {"newer.iap", "newer version"},
                                      {"gone.iap", "is not there"}}) {
      QVERIFY(!MainWindow::openPath(file(name), &start));
      QMessageBox* box = question();
      QVERIFY(box);
      QVERIFY2(box->text().contains(QString::fromLatin1(name)), qPrintable(box->text()));
      if (testLanguage() != QStringLiteral("de"))
        QVERIFY2(box->text().contains(QString::fromLatin1(words)), qPrintable(box->text()));
      box->close();
      QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QVERIFY(!start.plan());
  }
  void aFullDiskLosesOneEditAndSaysSo() {
    open(newPlan({QStringLiteral("Plan"), {}}, {}));
    window_->plan()->session().store().limitPages(1);
    const Plan before = plan();
    QVERIFY(!window_->plan()->edit(QStringLiteral("Add"), [](Plan& p) {
      for (int i = 0; i < 2000; ++i) addAction(p, {}, {QString(200, u'x'), {}});
    }));
    QVERIFY(plan() == before);
    QVERIFY(!window_->bannerText().isEmpty());
    if (english()) QVERIFY(window_->bannerText().contains(QStringLiteral("disk is full")));
  }
  void whatCouldNotBeSavedStaysTyped() {
    open(newPlan({QStringLiteral("Plan"), {}}, {}));
    type("One");
    goTo("One", "title");
    window_->plan()->session().store().limitPages(1);
    const QString large(100'000, u'y');
    QVERIFY(!view().model().setData(view().currentIndex(), large, Qt::EditRole));
    QCOMPARE(view().currentIndex().data(Qt::EditRole).toString(), large);
    QVERIFY(action("One"));
    window_->plan()->session().store().limitPages(1'000'000);
    QVERIFY(view().model().setData(view().currentIndex(), large, Qt::EditRole));
    QCOMPARE(plan().actions.begin()->title.own, large);
  }
  void aFolderWithoutRoomSaysWhyAndTriesAgain() {
    open(newPlan({QStringLiteral("Plan"), {}}, {}));
    close();
    bool full = true;
    StoreOptions options;
    options.beforeStep = [&](DeliveryStep step) {
      if (full && step == DeliveryStep::sync) throw Error(ErrorCode::diskFull, {QStringLiteral("injected")});
    };
    window_ = new MainWindow(std::make_unique<OpenPlan>(file("plan.iap"), options));
    window_->show();
    window_->showPage(PageId::actions);
    QVERIFY(QTest::qWaitForWindowActive(window_));
    type("Kept");
    QVERIFY(!window_->plan()->deliver());
    QCOMPARE(window_->plan()->saved(), Saved::waiting);
    auto* why = window_->findChild<QToolButton*>(QStringLiteral("saved_act"));
    QVERIFY(why->isVisible());
    why->click();
    QVERIFY(question());
    if (english()) QVERIFY(question()->informativeText().contains(QStringLiteral("your changes are safe")));
    full = false;
    const QMessageBox* box = question();
    for (QAbstractButton* button : box->buttons())
      if (box->buttonRole(button) == QMessageBox::AcceptRole) {
        button->click();
        break;
      }
    QTRY_COMPARE(window_->plan()->saved(), Saved::inFolder);
    QCOMPARE(readPlanFile(file("plan.iap")).plan.actions.begin()->title.own, QStringLiteral("Kept"));
    close();  // while the options still stand
  }
  void aKilledProgramComesBackToItsPage() {
    open(planFromFolder(QStringLiteral(":/example")));
    window_->showPage(PageId::risks);
    // Nothing is closed: what counts stands written already.
    QCOMPARE(settings::lastPage(file("plan.iap")), QStringLiteral("risks"));
  }
  void aSecondStartHandsOver() {
    const QString name = QStringLiteral("iap-studio-test-%1").arg(QCoreApplication::applicationPid());
    FirstStart first(name), second(name);
    QVERIFY(!first.handOver({}));
    QList<QStringList> asked;
    connect(&first, &FirstStart::asked, this, [&](const QStringList& plans) { asked += plans; });
    bool handed = false;
    QThread* other = QThread::create([&] { handed = FirstStart(name).handOver({QStringLiteral("a plan.iap")}); });
    other->start();
    QTRY_COMPARE(asked.size(), 1);
    QVERIFY(other->wait(10000));
    delete other;
    QVERIFY(handed);
    QCOMPARE(asked.first(), QStringList{QFileInfo(QStringLiteral("a plan.iap")).absoluteFilePath()});
    // What was asked for comes to the front; a plan that is open is not opened twice.
    open(newPlan({QStringLiteral("Plan"), {}}, {}));
    MainWindow::openPaths({file("plan.iap")});
    QCOMPARE(MainWindow::windows().size(), 1);
    window_->showMinimized();
    MainWindow::openPaths({file("plan.iap")});
    QVERIFY(!window_->isMinimized());
    MainWindow::openPaths({});
    QCOMPARE(MainWindow::windows().size(), 2);
  }
  void everythingHasANameForThoseWhoListen() {
    open(planFromFolder(QStringLiteral(":/example")));
    window_->plan()->waitForFindings();
    QStringList nameless;
    const auto walk = [&](auto&& self, QAccessibleInterface* item, const QString& where, int depth) -> void {
      if (!item || depth > 14) return;
      static const QSet<QAccessible::Role> acting{
          QAccessible::Button,       QAccessible::PushButton, QAccessible::CheckBox, QAccessible::ComboBox,
          QAccessible::EditableText, QAccessible::List,       QAccessible::Tree,     QAccessible::Table};
      const QAccessible::State state = item->state();
      if (acting.contains(item->role()) && !state.invisible && item->text(QAccessible::Name).isEmpty()) {
        const auto* widget = qobject_cast<QWidget*>(item->object());
        // Parts of Qt's own widgets speak through their parent.
        if (widget &&
            !QString::fromLatin1(widget->metaObject()->className()).startsWith(QStringLiteral("QComboBoxPrivate")) &&
            !qobject_cast<QComboBox*>(widget->parentWidget()))
          nameless += where + QStringLiteral(": ") + QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                      widget->objectName();
      }
      for (int i = 0; i < item->childCount(); ++i) {
        QAccessibleInterface* child = item->child(i);
        if (child && child->object()) self(self, child, where, depth + 1);
      }
    };
    for (int i = 0; i < pageCount; ++i) {
      window_->showPage(PageId(i));
      QTest::qWait(0);
      walk(walk, QAccessible::queryAccessibleInterface(window_), QString::fromLatin1(pageInfo(PageId(i)).key), 0);
    }
    SettingsDialog settingsDialog;
    settingsDialog.show();
    walk(walk, QAccessible::queryAccessibleInterface(&settingsDialog), QStringLiteral("settings"), 0);
    NewPlanDialog newPlanDialog;
    newPlanDialog.show();
    walk(walk, QAccessible::queryAccessibleInterface(&newPlanDialog), QStringLiteral("new plan"), 0);
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
  }
  // Greek has the words of documents only: the window would be half English.
  void onlyWholeLanguagesAreOffered() {
    QCOMPARE(settings::languages(), (QStringList{QStringLiteral("en"), QStringLiteral("de")}));
    QVERIFY(settings::documentLanguages().contains(QStringLiteral("el")));
  }
  void largeTextFitsASmallScreen() {
    open(planFromFolder(QStringLiteral(":/example")));
    settings::setTextPercent(200);
    applyLook(ThemeChoice::light, 200);
    QStringList wide;
    // Every word of the long language is half as long again.
    const int most = testLanguage() == QStringLiteral("long") ? 1600 : 1280;
    for (int i = 0; i < pageCount; ++i) {
      window_->showPage(PageId(i));
      QTest::qWait(0);
      window_->resize(most, 720);
      QTest::qWait(0);
      if (const int least = window_->page(PageId(i))->minimumSizeHint().width(); least > most)
        wide += QStringLiteral("%1 needs %2").arg(QLatin1StringView(pageInfo(PageId(i)).key)).arg(least);
      if (window_->width() > most || window_->height() > 720)
        wide += QStringLiteral("the window on %1: %2 x %3")
                    .arg(QLatin1StringView(pageInfo(PageId(i)).key))
                    .arg(window_->width())
                    .arg(window_->height());
      // The head of a table leaves room for a row.
      QTest::qWait(0);
      for (const auto* table : window_->page(PageId(i))->findChildren<RecordView*>())
        if (table->isVisible() && table->viewport()->height() < ui::rowHeight(table))
          wide += QStringLiteral("%1 has %2 pixels for rows")
                      .arg(QLatin1StringView(pageInfo(PageId(i)).key))
                      .arg(table->viewport()->height());
    }
    settings::setTextPercent(100);
    applyLook(ThemeChoice::light, 100);
    QVERIFY2(wide.isEmpty(), qPrintable(wide.join(u'\n')));
  }
  // At 100, 150 and 200 % no button is too small for its words, and nothing stands outside of the window.
  void textIsNeverCut() {
    open(planFromFolder(QStringLiteral(":/example")));
    window_->plan()->waitForFindings();
    QStringList cut;
    for (const int percent : {100, 150, 200}) {
      settings::setTextPercent(percent);
      applyLook(ThemeChoice::light, percent);
      window_->resize(1440, 900);
      for (const PageId id : {PageId::start, PageId::overview, PageId::actions, PageId::findings, PageId::exportPage}) {
        window_->showPage(id);
        const auto cutNow = [&] {
          QStringList found;
          const auto tell = [&](const QString& text) {
            found += QStringLiteral("%1 % %2: %3").arg(percent).arg(QLatin1StringView(pageInfo(id).key), text);
          };
          for (QPushButton* button : window_->page(id)->findChildren<QPushButton*>())
            if (button->isVisible() && (button->width() < button->minimumSizeHint().width() - 2 ||
                                        button->height() < QFontMetrics(button->font()).height()))
              tell(button->text());
          for (QLabel* label : window_->page(id)->findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty() &&
                label->height() < QFontMetrics(label->font()).height() - 2)
              tell(label->text());
          return found;
        };
        // A page is laid out when its events are done.
        if (!QTest::qWaitFor([&] { return cutNow().isEmpty(); }, 2000)) cut += cutNow();
      }
      QVERIFY2(window_->width() <= 1440,
               qPrintable(QStringLiteral("%1 %: %2 wide").arg(percent).arg(window_->width())));
    }
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
  }
  // Another text size is another window on the same plan: page, record and what was being typed stay.
  void anotherTextSizeKeepsTheWork() {
    open(planFromFolder(QStringLiteral(":/example")));
    goTo("Walking school bus", "title");
    auto* place = window_->inspector()->findChild<QLineEdit*>(QStringLiteral("place"));
    place->setFocus();
    place->selectAll();
    QTest::keyClicks(place, QStringLiteral("Everywhere"));
    const QPointer<MainWindow> before = window_;
    window_->command(QStringLiteral("larger"))->trigger();
    QTRY_VERIFY(!before);
    QCOMPARE(MainWindow::windows().size(), 1);
    window_ = MainWindow::windows().first();
    QCOMPARE(settings::textPercent(), 110);
    QCOMPARE(window_->currentPage(), PageId::actions);
    QCOMPARE(action("Walking school bus")->place, QStringLiteral("Everywhere"));
    QCOMPARE(window_->inspector()->record(), refTo(action("Walking school bus")->id));
    window_->plan()->undo();
    QVERIFY(action("Walking school bus")->place != QStringLiteral("Everywhere"));
  }
  void laterPagesHaveNoButtons() {
    open(newPlan({QStringLiteral("Plan"), {}}, {}));
    for (int i = 0; i < pageCount; ++i) {
      if (!*pageInfo(PageId(i)).later) continue;
      window_->showPage(PageId(i));
      QVERIFY(window_->page(PageId(i))->findChildren<QAbstractButton*>().isEmpty());
    }
  }
  void aColleagueWhoEditsIsNamed() {
    createPlanFile(file("plan.iap"), newPlan({QStringLiteral("Plan"), {}}, {}), {});
    QFile mark(EditMark::fileFor(file("plan.iap")));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.write(R"({"person":"M. Silva","machine":"LAPTOP7","process":"1","since":"2026-11-21T14:05:00Z"})");
    mark.close();
    window_ = MainWindow::openPath(file("plan.iap"), nullptr);
    QMessageBox* box = question();
    QVERIFY(box && box->text().contains(QStringLiteral("M. Silva (LAPTOP7)")));
    const auto add = [](Plan& p) { addAction(p, {}, {QStringLiteral("mine"), {}}); };
    QVERIFY(!window_->plan()->edit(QStringLiteral("Add"), add));
    // An old mark is nobody's.
    QVERIFY(EditMark::other(file("plan.iap")));
    QVERIFY(!EditMark::other(file("plan.iap"), QDateTime::currentDateTimeUtc().addSecs(600)));
    for (QAbstractButton* button : box->buttons())
      if (box->buttonRole(button) == QMessageBox::ActionRole) button->click();
    QVERIFY(window_->plan()->edit(QStringLiteral("Add"), add));
    close();
    QVERIFY(!QFile::exists(EditMark::fileFor(file("plan.iap"))));
  }
  void aPlanThatWasMovedIsNotWrittenUnasked() {
    open(newPlan({QStringLiteral("Plan"), {}}, {}));
    QVERIFY(QFile::rename(file("plan.iap"), file("moved.iap")));
    type("Later");
    window_->plan()->deliverSoon();
    QTRY_COMPARE(window_->plan()->saved(), Saved::gone);
    QTest::qWait(50);
    QVERIFY(!QFile::exists(file("plan.iap")));
    // Asked for, it is written with what was typed meanwhile.
    window_->plan()->putBack();
    QCOMPARE(readPlanFile(file("plan.iap")).plan.actions.begin()->title.own, QStringLiteral("Later"));
    QCOMPARE(window_->plan()->saved(), Saved::inFolder);
  }
  void aReadOnlyFileStaysAsItIs() {
    createPlanFile(file("plan.iap"), newPlan({QStringLiteral("Plan"), {}}, {}), {});
    // Injected, since for the super-user everything is writable.
    StoreOptions options;
    options.beforeStep = [this](DeliveryStep step) {
      if (step == DeliveryStep::copy) throw Error(ErrorCode::readOnlyPlace, {file("plan.iap")});
    };
    window_ = new MainWindow(std::make_unique<OpenPlan>(file("plan.iap"), options));
    window_->show();
    QVERIFY(window_->plan()->edit(QStringLiteral("Add"), [](Plan& p) { addAction(p, {}, {}); }));
    QVERIFY(!window_->plan()->deliver());
    QCOMPARE(window_->plan()->saved(), Saved::readOnly);
    QVERIFY(window_->findChild<QToolButton*>(QStringLiteral("saved_act"))->isVisible());
    QVERIFY(readPlanFile(file("plan.iap")).plan.actions.isEmpty());
    QCOMPARE(plan().actions.size(), size_t(1));
  }
  // A slow folder must not stop the hands: what is typed while a copy is on its way follows with the next one.
  void editingGoesOnDuringADelivery() {
    createPlanFile(file("plan.iap"), newPlan({QStringLiteral("Plan"), {}}, {}), {});
    QSemaphore reached, go;
    StoreOptions options;
    options.beforeStep = [&](DeliveryStep step) {
      // Between the replacement of the file and the note of it, in the other thread.
      if (step != DeliveryStep::replaced || QThread::currentThread() == QCoreApplication::instance()->thread()) return;
      reached.release();
      go.tryAcquire(1, 10000);
    };
    OpenPlan open(file("plan.iap"), options);
    const auto letGo = qScopeGuard([&] { go.release(100); });  // whatever fails here must not hang
    const auto add = [](const char* code) {
      return [code](Plan& p) { addAction(p, QString::fromLatin1(code), {QStringLiteral("Title"), {}}); };
    };
    QVERIFY(open.edit(QStringLiteral("Add"), add("A")));
    open.deliverSoon();
    QVERIFY(reached.tryAcquire(1, 5000));
    QCOMPARE(readPlanFile(file("plan.iap")).plan.actions.size(), size_t(1));
    QVERIFY(open.edit(QStringLiteral("Add"), add("B")));
    open.lookAtFolder();  // does not take our own delivery for somebody else's
    QCOMPARE(open.saved(), Saved::onComputer);
    QCOMPARE(open.plan().actions.size(), size_t(2));
    go.release(100);
    QVERIFY(open.deliver());
    QCOMPARE(open.saved(), Saved::inFolder);
    QCOMPARE(readPlanFile(file("plan.iap")).plan.actions.size(), size_t(2));
    open.lookAtFolder();
    QCOMPARE(open.saved(), Saved::inFolder);
  }
  // Somebody replaces the file after ours was put there and before that was noted: it is seen all the same.
  void aFileReplacedRightAfterADeliveryIsSeen() {
    createPlanFile(file("plan.iap"), newPlan({QStringLiteral("Plan"), {}}, {}), {});
    createPlanFile(file("theirs.iap"), newPlan({QStringLiteral("Theirs"), {}}, {}), {});
    StoreOptions options;
    options.beforeStep = [&](DeliveryStep step) {
      if (step != DeliveryStep::remember) return;
      QFile::remove(file("plan.iap"));
      QVERIFY(QFile::copy(file("theirs.iap"), file("plan.iap")));
    };
    OpenPlan open(file("plan.iap"), options);
    QVERIFY(open.edit(QStringLiteral("Add"), [](Plan& p) { addAction(p, {}, {}); }));
    QVERIFY(open.deliver());
    open.lookAtFolder();
    QCOMPARE(open.plan().plan().title.own, QStringLiteral("Theirs"));
  }
  void whatIsReadOnlyIsNotDelivered() {
    createPlanFile(file("plan.iap"), newPlan({QStringLiteral("Plan"), {}}, {}), {});
    OpenPlan open(file("plan.iap"));
    QVERIFY(open.edit(QStringLiteral("Add"), [](Plan& p) { addAction(p, {}, {}); }));
    open.setReadOnly();
    QVERIFY(!open.deliver());
    QVERIFY(readPlanFile(file("plan.iap")).plan.actions.isEmpty());
    open.setEditable();
    QVERIFY(open.deliver());
    QCOMPARE(readPlanFile(file("plan.iap")).plan.actions.size(), size_t(1));
  }
  void aPlanIsOpenOnce() {
    open(newPlan({QStringLiteral("Plan"), {}}, {}));
    QCOMPARE(MainWindow::openPath(file("plan.iap"), nullptr), window_);
    QCOMPARE(MainWindow::windows().size(), 1);
  }
};

QTEST_MAIN(TstWindow)
#include "tst_window.moc"

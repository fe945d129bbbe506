// SPDX-License-Identifier: GPL-3.0-or-later
// The window by keys and mouse, on real files.
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QTreeWidget>

#include "base/error.h"
#include "edits/actions.h"
#include "edits/records.h"
#include "exchange/tablefiles.h"
#include "plan/defaultlists.h"
#include "queries/budget.h"
#include "storage/planfile.h"
#include "ui/commandpalette.h"
#include "ui/dialogs/dialogs.h"
#include "ui/inspector.h"
#include "ui/mainwindow.h"
#include "ui/pages/actionspage.h"
#include "ui/pages/exportpage.h"
#include "ui/pages/findingspage.h"
#include "ui/settings.h"

using namespace iap;
using namespace iap::ui;

namespace {

/// Texts half as long again, with letters that stand high and deep: what is cut or overlaps shows.
class LongText : public QTranslator {
 public:
  bool isEmpty() const override { return false; }
  QString translate(const char*, const char* source, const char*, int n) const override {
    QString text = QString::fromUtf8(source);
    if (n >= 0) text.replace(QStringLiteral("%n"), QString::number(n));
    return text + QStringLiteral(" Å\u0327") + QString(text.size() / 2, u'g');
  }
};

/// The language in which the window is tried: en, de or long.
QString testLanguage() { return qEnvironmentVariable("IAP_TEST_LANGUAGE", QStringLiteral("en")); }
bool english() { return testLanguage() == QStringLiteral("en"); }

}  // namespace

class TstWindow : public QObject {
  Q_OBJECT

  LongText long_;
  QTranslator words_;
  std::unique_ptr<QTemporaryDir> folder_;
  MainWindow* window_ = nullptr;

  QString file(const char* name) const { return folder_->filePath(QString::fromUtf8(name)); }
  /// Opens a plan in a window of its own and shows the table of actions.
  void open(const Plan& plan, const char* name = "plan.iap") {
    if (!QFileInfo::exists(file(name))) createPlanFile(file(name), plan, {});
    window_ = MainWindow::openPath(file(name), nullptr);
    QVERIFY(window_);
    window_->resize(1440, 900);
    window_->showPage(PageId::actions);
    QVERIFY(QTest::qWaitForWindowExposed(window_));
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_));
  }
  void close() {
    for (MainWindow* window : MainWindow::windows()) {
      window->setProperty("closeAnyway", true);
      window->close();
    }
    QTest::qWait(0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window_ = nullptr;
  }
  RecordView& view() { return static_cast<ActionsPage*>(window_->page(PageId::actions))->table().view(); }
  const Plan& plan() { return window_->plan()->plan(); }
  const Action* action(const char* title) {
    for (const Action& each : plan().actions)
      if (each.title.own == QString::fromUtf8(title)) return &each;
    return nullptr;
  }
  /// The editor that is open in the table.
  QLineEdit* cellEditor() {
    for (QLineEdit* editor : view().viewport()->findChildren<QLineEdit*>())
      if (editor->isVisible()) return editor;
    return nullptr;
  }
  /// Types into the cell that has the cursor.
  void type(const char* text, Qt::Key end = Qt::Key_Return) {
    QTest::keyClicks(&view(), QString::fromUtf8(text).left(1));
    QWidget* editor = cellEditor();
    QVERIFY(editor);
    QTest::keyClicks(editor, QString::fromUtf8(text).mid(1));
    QTest::keyClick(editor, end);
  }
  void goTo(const char* title, const char* column) {
    QVERIFY(action(title));
    view().goTo(action(title)->id.value, QString::fromLatin1(column));
  }
  QMessageBox* question() {
    for (QWidget* widget : QApplication::topLevelWidgets())
      if (auto* box = qobject_cast<QMessageBox*>(widget); box && box->isVisible()) return box;
    return nullptr;
  }

 private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("iap-studio"));
    applyLook(ThemeChoice::light, 100);
    if (testLanguage() == QStringLiteral("long")) {
      QApplication::installTranslator(&long_);
    } else {
      QVERIFY(words_.load(QStringLiteral(":/i18n/iap_") + testLanguage()));
      QApplication::installTranslator(&words_);
    }
  }
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    settings::setLanguageChoice(testLanguage() == QStringLiteral("de") ? QStringLiteral("de") : QStringLiteral("en"));
    settings::setTheme(ThemeChoice::light);
    settings::setTextPercent(100);
  }
  void cleanup() { close(); }

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
    QVERIFY(!view().currentIndex().data(RecordModel::FaultRole).toString().isEmpty());
    QVERIFY(window_->bannerText().contains(QStringLiteral("soon")));
    type("2030");
    QCOMPARE(action("One")->end, Date::ofYear(2030));
    goTo("One", "end");
    QVERIFY(view().currentIndex().data(RecordModel::FaultRole).toString().isEmpty());
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
    QVERIFY(model.index(all - 1, 6).data(RecordModel::MissingRole).toBool());
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
    if (english()) QVERIFY(window_->bannerText().contains(QStringLiteral("with them")));
    window_->findChild<QToolButton*>(QStringLiteral("undo_banner"))->click();
    QVERIFY(plan() == before);
    QCOMPARE(int(model.shownIds().size()), all);
  }
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
  void findingIsQuickAndForgiving() {
    open(planFromFolder(QStringLiteral(":/example")));
    const auto all = CommandPalette::entries(window_->allCommands(), window_->plan());
    const auto first = [&](const char* typed) {
      const auto found = CommandPalette::found(all, QString::fromUtf8(typed));
      return found.isEmpty() ? QString() : found.first().text;
    };
    if (english()) QVERIFY(first("undo").startsWith(QStringLiteral("Undo")));
    QCOMPARE(first("walking sch"), QStringLiteral("1.4 Walking school bus"));
    if (english()) QCOMPARE(first("timeline"), QStringLiteral("Timeline"));
    QVERIFY(!first("ERDF").isEmpty());
    QCOMPARE(first("qqqq"), QString());
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
        QTest::qWait(20);
        for (QPushButton* button : window_->page(id)->findChildren<QPushButton*>())
          if (button->isVisible() && (button->width() < button->minimumSizeHint().width() - 2 ||
                                      button->height() < QFontMetrics(button->font()).height()))
            cut += QStringLiteral("%1 % %2: %3").arg(percent).arg(QLatin1StringView(pageInfo(id).key), button->text());
        for (QLabel* label : window_->page(id)->findChildren<QLabel*>())
          if (label->isVisible() && !label->text().isEmpty() &&
              label->height() < QFontMetrics(label->font()).height() - 2)
            cut += QStringLiteral("%1 % %2: %3").arg(percent).arg(QLatin1StringView(pageInfo(id).key), label->text());
      }
      QVERIFY2(window_->width() <= 1440,
               qPrintable(QStringLiteral("%1 %: %2 wide").arg(percent).arg(window_->width())));
    }
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
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
  void aPlanIsOpenOnce() {
    open(newPlan({QStringLiteral("Plan"), {}}, {}));
    QCOMPARE(MainWindow::openPath(file("plan.iap"), nullptr), window_);
    QCOMPARE(MainWindow::windows().size(), 1);
  }
};

QTEST_MAIN(TstWindow)
#include "tst_window.moc"

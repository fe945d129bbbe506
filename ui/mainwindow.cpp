// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <utility>

#include "base/error.h"
#include "exchange/tablefiles.h"
#include "queries/labels.h"
#include "storage/planfile.h"
#include "storage/platform.h"
#include "ui/ask.h"
#include "ui/commandpalette.h"
#include "ui/dialogs/dialogs.h"
#include "ui/inspector.h"
#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/look/style.h"
#include "ui/navigation.h"
#include "ui/pages/citypage.h"
#include "ui/pages/datapage.h"
#include "ui/pages/exportpage.h"
#include "ui/pages/exportsettings.h"
#include "ui/pages/findingspage.h"
#include "ui/pages/guidepage.h"
#include "ui/pages/indicatorpage.h"
#include "ui/pages/integrationpage.h"
#include "ui/pages/jointwo.h"
#include "ui/pages/librarypage.h"
#include "ui/pages/moneypage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/plansettingspage.h"
#include "ui/pages/riskpage.h"
#include "ui/pages/startpage.h"
#include "ui/pages/tablepage.h"
#include "ui/pages/timelinepage.h"
#include "ui/pages/whatifpage.h"
#include "ui/settings.h"
#include "ui/specs/specs.h"

namespace iap::ui {

MainWindow::MainWindow(std::unique_ptr<OpenPlan> open) {
  setAttribute(Qt::WA_DeleteOnClose);
  setAcceptDrops(true);
  setWindowIcon(QIcon(QStringLiteral(":/iap-studio.svg")));
  navigation_ = new Navigation;
  stack_ = new QStackedWidget;
  start_ = new StartPage;
  pages_.insert(int(PageId::start), start_);
  stack_->addWidget(start_);
  banner_ = new QFrame;
  auto* bannerLayout = new QHBoxLayout(banner_);
  bannerLayout->setContentsMargins(px(this, 24), px(this, 6), px(this, 12), px(this, 6));
  bannerWords_ = new QLabel;
  bannerWords_->setWordWrap(true);
  bannerWords_->setTextFormat(Qt::PlainText);
  bannerWords_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  bannerUndo_ = new QToolButton;
  bannerUndo_->setObjectName(QStringLiteral("undo_banner"));
  bannerUndo_->setText(tr("Undo"));
  bannerAll_ = new QToolButton;
  bannerAll_->setText(tr("Show all"));
  connect(bannerAll_, &QToolButton::clicked, this, [this] {
    ask(this, tr("What could not be taken"), bannerAll_->property("sentences").toStringList().join(u'\n'),
        {{tr("Close"), QMessageBox::AcceptRole, {}}});
  });
  auto* bannerClose = new QToolButton;
  bannerClose->setIcon(icon(QStringLiteral("close")));
  bannerClose->setAutoRaise(true);
  bannerClose->setToolTip(tr("Close this message"));
  bannerClose->setAccessibleName(tr("Close this message"));
  connect(bannerClose, &QToolButton::clicked, this, &MainWindow::hideBanner);
  bannerLayout->addWidget(bannerWords_, 1);
  bannerLayout->addWidget(bannerUndo_);
  bannerLayout->addWidget(bannerAll_);
  bannerLayout->addWidget(bannerClose);
  banner_->hide();
  auto* middle = new QWidget;
  auto* middleLayout = new QVBoxLayout(middle);
  middleLayout->setContentsMargins(0, 0, 0, 0);
  middleLayout->setSpacing(0);
  middleLayout->addWidget(stack_, 1);
  middleLayout->addWidget(banner_);
  splitter_ = new QSplitter(Qt::Horizontal);
  splitter_->setHandleWidth(1);
  splitter_->setChildrenCollapsible(false);
  splitter_->addWidget(navigation_);
  splitter_->addWidget(middle);
  splitter_->setStretchFactor(1, 1);
  setCentralWidget(splitter_);
  palette_ = new CommandPalette(this);
  connect(palette_, &CommandPalette::wantsPage, this, [this](PageId id, int view) {
    showPage(id);
    if (view >= 0 && open_) page(id)->openView(view);
    focusInto(*stack_->currentWidget());
  });
  connect(palette_, &CommandPalette::wantsRecord, this, [this](const RecordRef& record) { showRecord(record); });
  connect(palette_, &CommandPalette::wantsAction, this, [this](const QString& title) {
    showPage(PageId::actions);
    static_cast<TablePage*>(page(PageId::actions))->createTitled(title);
  });
  connect(navigation_, &Navigation::chosen, this, &MainWindow::showPage);
  connect(start_, &StartPage::wantsNew, this, &MainWindow::newPlan);
  connect(start_, &StartPage::wantsOpen, this, &MainWindow::choosePlan);
  connect(start_, &StartPage::wantsExample, this, &MainWindow::openExample);
  connect(start_, &StartPage::wantsPlan, this, [this](const QString& path) { openPath(path, this); });
  makeCommands();
  makeMenus();
  makeToolBar();
  makeStatusBar();
  connect(bannerUndo_, &QToolButton::clicked, command(QStringLiteral("undo")), &QAction::trigger);
  if (const QByteArray geometry = settings::state(QStringLiteral("window")); !geometry.isEmpty())
    restoreGeometry(geometry);
  else
    resize(QSize(px(this, 1280), px(this, 800)).boundedTo(screen()->availableSize()));
  setPlan(std::move(open));
}

MainWindow::~MainWindow() {
  // The pages look at the plan to the end.
  qDeleteAll(pages_);
  delete inspector_;
}

QList<MainWindow*> MainWindow::windows() {
  QList<MainWindow*> found;
  for (QWidget* widget : QApplication::topLevelWidgets())
    if (auto* window = qobject_cast<MainWindow*>(widget)) found += window;
  return found;
}

void MainWindow::setPlan(std::unique_ptr<OpenPlan> open) {
  open_ = std::move(open);
  navigation_->setPlanOpen(open_ != nullptr);
  zoom_->setText(QStringLiteral("%1 %").arg(settings::textPercent()));
  if (open_) {
    inspector_ = new Inspector(*open_);
    inspector_->setMinimumWidth(px(this, 280));
    connect(inspector_, &Inspector::closed, this, [this] {
      inspectorOver_ = false;
      if (!inspectorIsOver()) inspectorWanted_ = false;
      placeInspector();
      page(current_)->setFocus();
    });
    connect(inspector_, &Inspector::refused, this, &MainWindow::warn);
    connect(open_.get(), &OpenPlan::changed, this, [this](const Changes& changes) {
      refreshCommands();
      refreshTitle();
      // A message is over with the next edit, which is said before what that edit has to say.
      hideBanner();
      tellOfNewNames(changes);
      takeOverLanguages(changes);
    });
    connect(open_.get(), &OpenPlan::savedChanged, this, &MainWindow::refreshSaved);
    connect(open_.get(), &OpenPlan::findingsChanged, this, &MainWindow::refreshFindings);
    connect(open_.get(), &OpenPlan::failed, this, [this](const QString& sentence) { warn({sentence}); });
    connect(open_.get(), &OpenPlan::reloaded, this,
            [this] { notice(tr("Updated from the folder: somebody else changed the plan."), false); });
    const auto last = pageOf(settings::lastPage(open_->path()));
    showPage(last && *last != PageId::start ? *last : PageId::overview);
    if (const qint64 recovered = open_->session().store().recoveredEdits())
      notice(
          tr("Recovered %n change(s) of an earlier session that had not reached the folder.", nullptr, int(recovered)),
          false);
  } else {
    splitter_->setSizes({px(this, 208), px(this, 1000)});
    showPage(PageId::start);
  }
  refreshCommands();
  refreshTitle();
  refreshSaved();
  refreshFindings();
}

void MainWindow::connectPage(Page* page) {
  connect(page, &Page::wantsPage, this, &MainWindow::showPage);
  connect(page, &Page::wantsRecord, this, &MainWindow::showRecord);
  connect(page, &Page::selected, this, [this](const RecordRef& record) {
    if (!inspector_) return;
    // Leaving a field is an edit, which has to wait while the plan tells of another.
    if (!open_->session().isEmitting()) return inspector_->show(record);
    QMetaObject::invokeMethod(
        inspector_, [this, record] { inspector_->show(record); }, Qt::QueuedConnection);
  });
  connect(page, &Page::selectedMany, this, [this, page](const QList<RecordRef>& records) {
    // One row is shown when it becomes the current one; a form that was opened from there stays.
    if (inspector_ && page->isVisible() && !open_->session().isEmitting() &&
        (records.size() > 1 || inspector_->records().size() > 1))
      inspector_->showMany(records);
  });
  connect(page, &Page::notice, this, &MainWindow::notice);
  connect(page, &Page::refused, this, &MainWindow::warn);
  connect(page, &Page::rowsChanged, this, [this, page] {
    refreshCommands();
    placeInspector();
    // The form is of the rows that are shown now, not of those before.
    if (stack_->currentWidget() == page && !open_->session().isEmitting()) showFormOf(*page);
  });
}

namespace {

using TableMaker = TableSpec (*)(const OpenPlan&);

/// The table that is the whole of a page; null for other pages.
TableMaker tableOf(PageId id) {
  static const QHash<PageId, TableMaker> makers{{PageId::problems, problemTable},
                                                {PageId::objectives, objectiveTable},
                                                {PageId::actions, actionTable},
                                                {PageId::smallScaleActions, smallScaleActionTable},
                                                {PageId::governance, governanceTable}};
  return makers.value(id);
}

}  // namespace

Page* MainWindow::newGuide() {
  auto* guide = new GuidePage(*open_);
  connect(guide, &GuidePage::wantsDocument, this, [this](const QString& name, const QStringList& leftOut) {
    showPage(PageId::exportPage);
    static_cast<ExportPage*>(page(PageId::exportPage))->chosen().chooseDocument(name, leftOut);
  });
  return guide;
}

Page* MainWindow::page(PageId id) {
  if (Page* there = pages_.value(int(id), nullptr)) return there;
  Page* made = nullptr;
  if (id == PageId::stakeholders)
    made = new StakeholderPage(*open_);
  else if (const TableMaker table = tableOf(id))
    made = new TablePage(id, *open_, table(*open_));
  else if (id == PageId::overview)
    made = new OverviewPage(*open_);
  else if (id == PageId::city)
    made = new CityPage(*open_);
  else if (id == PageId::data)
    made = new DataPage(*open_);
  else if (id == PageId::money)
    made = new MoneyPage(*open_);
  else if (id == PageId::indicators)
    made = new IndicatorPage(*open_);
  else if (id == PageId::timeline)
    made = new TimelinePage(*open_);
  else if (id == PageId::integration)
    made = new IntegrationPage(*open_);
  else if (id == PageId::risks)
    made = new RiskPage(*open_);
  else if (id == PageId::whatIf)
    made = new WhatIfPage(*open_);
  else if (id == PageId::planSettings)
    made = new PlanSettingsPage(*open_);
  else if (id == PageId::findings)
    made = new FindingsPage(*open_);
  else if (id == PageId::exportPage)
    made = new ExportPage(*open_);
  else if (id == PageId::guide)
    made = newGuide();
  else if (id == PageId::library)
    made = new LibraryPage(*open_);
  else
    made = new LaterPage(id);
  connectPage(made);
  pages_.insert(int(id), made);
  stack_->addWidget(made);
  return made;
}

void MainWindow::showPage(PageId id) {
  if (!open_ && id != PageId::start) return;
  const bool pageChanged = id != current_;
  if (pageChanged) {
    setProperty("pageBefore", int(current_));
    // What was said belongs to the page before.
    if (stack_->currentWidget() != start_) hideBanner();
  }
  current_ = id;
  // At once: a program that is killed comes back to its page too.
  if (open_) settings::setLastPage(open_->path(), QString::fromLatin1(pageInfo(id).key));
  if (id == PageId::start) start_->refresh();
  stack_->setCurrentWidget(page(id));
  // The form is of this page's row, not of the page before.
  if (inspector_ && (pageChanged || page(id)->rows())) {
    showFormOf(*page(id));
  }
  navigation_->setCurrent(id);
  inspectorOver_ = false;
  placeInspector();
  refreshCommands();
}

bool MainWindow::inspectorIsOver() const { return widthInEm(this, width()) < 100; }

void MainWindow::placeInspector() {
  if (!inspector_) return;
  const bool over = inspectorIsOver();
  const bool forms = current_ != PageId::start && current_ != PageId::exportPage;
  const bool shown =
      over ? inspectorOver_ : inspectorWanted_ && forms && (page(current_)->wantsForm() || inspectorOver_);
  // Not a child of the splitter while it lies over the page: a splitter gives each child a place.
  if (over == splitter_->isAncestorOf(inspector_) || !inspector_->parentWidget()) {
    if (over)
      inspector_->setParent(this);
    else
      splitter_->addWidget(inspector_);
    if (!over) splitter_->setSizes({px(this, 208), width() - px(this, 208 + 336), px(this, 336)});
  }
  if (over) {
    const QRect room = centralWidget()->geometry();
    const int wide = std::min(room.width(), px(this, 360));
    inspector_->setGeometry(room.right() - wide + 1, room.top(), wide, room.height());
    inspector_->raise();
  }
  inspector_->setVisible(shown);
  command(QStringLiteral("inspector"))->setChecked(shown);
}

void MainWindow::showRecord(const RecordRef& record, const QString& field) {
  if (!open_ || !record) return;
  const PageId home = homeOf(record.table);
  // A page that has no place for it yet leaves it to the inspector.
  const bool built = !*pageInfo(home).later && page(home)->holdsRecords();
  if (built) showPage(home);
  const bool placed = built && page(home)->goTo(record, field);
  if (placed) return;
  inspectorWanted_ = inspectorOver_ = true;
  inspector_->show(record);
  placeInspector();
  if (!inspector_->focusField(field)) inspector_->setFocus();
}

void MainWindow::refreshCommands() {
  const bool there = open_ != nullptr;
  for (const char* name : {"copy_plan", "deliver", "new_action", "inspector", "next_finding", "export"})
    command(QString::fromLatin1(name))->setEnabled(there);
  const bool rows = there && page(current_)->rows();
  for (const char* name : {"fill_down", "clear_cells", "delete_rows", "sort", "filter"})
    command(QString::fromLatin1(name))->setEnabled(rows);
  QAction *undo = command(QStringLiteral("undo")), *redo = command(QStringLiteral("redo"));
  undo->setEnabled(there && open_->session().canUndo());
  redo->setEnabled(there && open_->session().canRedo());
  const auto plain = [](QString name) { return name.replace(u'&', QStringLiteral("&&")); };
  const QString undoName = there ? plain(open_->session().undoName()) : QString(),
                redoName = there ? plain(open_->session().redoName()) : QString();
  undo->setText(undoName.isEmpty() ? tr("Undo") : tr("Undo “%1”").arg(undoName));
  redo->setText(redoName.isEmpty() ? tr("Redo") : tr("Redo “%1”").arg(redoName));
  undoWords_->setText(undoName.isEmpty() ? QString()
                                         : fontMetrics().elidedText(undo->text(), Qt::ElideRight, px(this, 196)));
  undoWords_->setToolTip(undoWords_->text() == undo->text() ? QString() : undo->text());
}

void MainWindow::showSettings() {
  auto* dialog = new SettingsDialog(this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, &MainWindow::renewAll);
  dialog->open();
}

void MainWindow::setTextPercent(int percent) {
  settings::setTextPercent(percent);
  applyLook(settings::theme(), settings::textPercent());
  renewAll();
}

void MainWindow::renewAll() {
  // When the dialog or menu that asked for it is gone.
  QMetaObject::invokeMethod(
      qApp,
      [] {
        for (MainWindow* window : windows())
          if (window->isVisible()) window->renew();
      },
      Qt::QueuedConnection);
}

void MainWindow::renew() {
  commitTyping();
  // A document that is being written is brought to its end; the window takes the new look when it is opened next.
  for (const Page* each : std::as_const(pages_))
    if (each->isBusy()) return;
  // Sizes and colours are taken when widgets are made: another window takes the plan over.
  const PageId page = current_;
  const RecordRef shown = inspector_ ? inspector_->record() : RecordRef();
  QHash<PageId, RecordModel::Refusals> refusals;
  for (Page* each : std::as_const(pages_))
    if (each->rows() && !each->rows()->model().refusals().isEmpty())
      refusals.insert(each->id(), each->rows()->model().refusals());
  for (int i = 0; i < pageCount; ++i)
    if (i != int(PageId::start)) delete pages_.take(i);
  delete std::exchange(inspector_, nullptr);
  if (open_) open_->disconnect(this);
  auto* next = new MainWindow(std::move(open_));
  next->setGeometry(geometry());
  next->setWindowState(windowState());
  next->show();
  for (auto it = refusals.cbegin(); it != refusals.cend(); ++it)
    next->page(it.key())->rows()->model().setRefusals(it.value());
  next->showPage(page);
  if (next->inspector_ && shown) next->inspector_->show(shown);
  if (next->open_ && page != PageId::start) next->page(page)->setFocus();
  current_ = PageId::start;
  hide();
  deleteLater();
}

void MainWindow::selectWhatCame(const std::function<void()>& act) {
  QPointer<RecordView> rows = page(current_)->rows();
  if (!rows) {
    const QScopedValueRollback going(goingBack_, true);
    return act();
  }
  QList<qint64> came;
  const RecordType& type = open_->plan().table(rows->model().spec().table)->type();
  const auto told = connect(open_.get(), &OpenPlan::changed, this, [&](const Changes& changes) {
    for (const RowChange& row : changes.of(type))
      if (!row.before && row.after) came += row.id();
  });
  const QScopedValueRollback going(goingBack_, true);
  act();
  disconnect(told);
  if (rows && !came.isEmpty()) rows->select(came);
}

void MainWindow::commitTyping() {
  const QPointer<QWidget> focus = QApplication::focusWidget();
  if (!focus || !isAncestorOf(focus)) return;
  focus->clearFocus();
  if (focus && focus->isVisible()) focus->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showAbout() {
  ask(this, QStringLiteral("IAP Studio %1").arg(QApplication::applicationVersion()),
      tr("Write, cost, monitor and publish Integrated Action Plans. Free software under the GNU General Public "
         "License, "
         "version 3 or later. Nothing leaves this computer."),
      {{tr("Close"), QMessageBox::AcceptRole, {}}});
}

void MainWindow::showHelp() {
  auto* help = findChild<HelpWindow*>();
  if (!help) help = new HelpWindow(this);
  help->showPage(current_);
}

void MainWindow::nextPane() {
  QList<QWidget*> panes;
  for (QWidget* pane : QList<QWidget*>{navigation_, stack_->currentWidget(), inspector_})
    if (pane && pane->isVisible()) panes += pane;
  QWidget* focus = QApplication::focusWidget();
  qsizetype now = -1;
  for (qsizetype i = 0; i < panes.size(); ++i)
    if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus))) now = i;
  focusInto(*panes[(now + 1) % panes.size()]);
}

void MainWindow::focusInto(QWidget& to) {
  const auto takesKeys = [](const QWidget* widget) {
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
  };
  if (to.focusProxy() || takesKeys(&to)) return to.setFocus(Qt::TabFocusReason);
  for (QWidget* inside = to.nextInFocusChain(); inside && inside != &to; inside = inside->nextInFocusChain())
    if (to.isAncestorOf(inside) && takesKeys(inside)) return inside->setFocus(Qt::TabFocusReason);
}

void MainWindow::showEvent(QShowEvent* event) {
  QMainWindow::showEvent(event);
  if (std::exchange(laidOut_, true)) return;
  // Before, the splitter has no width of its own to share out.
  QMetaObject::invokeMethod(
      this,
      [this] {
        // A pane that is hidden for now keeps the width for when it is shown.
        const int form = inspector_ && splitter_->isAncestorOf(inspector_) ? px(this, 336) : 0;
        splitter_->setSizes({px(this, 208), width() - px(this, 208) - form, form});
      },
      Qt::QueuedConnection);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  const double wide = widthInEm(this, width());
  // Narrow (or 200 % text): the navigation becomes a button that opens the same list.
  const bool narrow = wide < 70;
  navigation_->setVisible(!narrow);
  pageButton_->property("action").value<QAction*>()->setVisible(narrow);
  undoWords_->setVisible(!narrow);
  language_->setVisible(!narrow);
  refreshSaved();
  placeInspector();
  find_->setText(narrow ? tr("Find") : tr("Find an action, indicator, page or command   Ctrl+K"));
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() == QEvent::ActivationChange && open_) {
    if (isActiveWindow())
      open_->lookAtFolder();
    else
      open_->deliverSoon();
  }
  if (event->type() == QEvent::PaletteChange && undoWords_) setInk(undoWords_, Token::text2);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  for (const QUrl& url : event->mimeData()->urls())
    if (url.toLocalFile().endsWith(QStringLiteral(".iap"), Qt::CaseInsensitive)) return event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  for (const QUrl& url : event->mimeData()->urls())
    if (const QString path = url.toLocalFile(); path.endsWith(QStringLiteral(".iap"), Qt::CaseInsensitive))
      openPath(path, this);
}

void MainWindow::closeOnTermination() {
  onTermination([] {
    for (MainWindow* window : windows()) {
      window->setProperty("closeAnyway", true);
      window->close();
    }
    QApplication::quit();
  });
}

void MainWindow::closeEvent(QCloseEvent* event) {
  // The field that has the cursor is an edit too.
  if (QWidget* focus = QApplication::focusWidget(); focus && isAncestorOf(focus)) focus->clearFocus();
  for (const Page* each : std::as_const(pages_))
    if (each->isBusy() && !property("closeAnyway").toBool()) {
      event->ignore();
      ask(this, tr("A document is being written. Close all the same?"), tr("Then the document is not written."),
          {{tr("Do not close"), QMessageBox::RejectRole, {}}, {tr("Close"), QMessageBox::DestructiveRole, [this] {
                                                                 setProperty("closeAnyway", true);
                                                                 close();
                                                               }}});
      return;
    }
  if (const int refused = refusedEntries(); refused > 0 && !property("closeRefused").toBool()) {
    event->ignore();
    ask(this, tr("%n typed text(s) could not be read. Close all the same?", nullptr, refused),
        tr("What could not be read is marked red and is not in the plan; everything else is."),
        {{tr("Do not close"), QMessageBox::RejectRole, {}}, {tr("Close"), QMessageBox::DestructiveRole, [this] {
                                                               setProperty("closeRefused", true);
                                                               close();
                                                             }}});
    return;
  }
  if (open_) {
    const bool lastCopy = !open_->isReadOnly() && open_->isLastCopy();
    if (lastCopy && !property("closeAnyway").toBool()) {
      event->ignore();
      offerPutBack(true);
      return;
    }
    const bool delivered = lastCopy || open_->deliver();
    if (!delivered && open_->saved() == Saved::changedThere && !property("closeAnyway").toBool()) {
      event->ignore();
      ask(this, tr("Somebody else changed the folder copy. Keep both before closing?"),
          tr("Your changes are safe on this computer in any case and come back when the plan is opened again."),
          {{tr("Do not close"), QMessageBox::RejectRole, {}},
           {tr("Keep both"), QMessageBox::AcceptRole,
            [this] {
              open_->keepBoth();
              close();
            }},
           {tr("Close without"), QMessageBox::DestructiveRole, [this] {
              setProperty("closeAnyway", true);
              close();
            }}});
      return;
    }
  }
  settings::setState(QStringLiteral("window"), saveGeometry());
  QMainWindow::closeEvent(event);
}

}  // namespace iap::ui

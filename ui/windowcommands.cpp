// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the window once, and where it stands: menus, tool bar, status bar.
#include "ui/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTextCursor>
#include <QToolBar>
#include <QToolButton>

#include "ui/commandpalette.h"
#include "ui/inspector.h"
#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/pages/findingspage.h"
#include "ui/pages/tablepage.h"
#include "ui/settings.h"
#include "ui/tables/countgrid.h"

namespace iap::ui {

QAction* MainWindow::add(const QString& name, const QString& text, const QKeySequence& keys, std::function<void()> act,
                         const QString& iconName) {
  auto* action = new QAction(text, this);
  action->setObjectName(name);
  action->setShortcut(keys);
  if (!iconName.isEmpty()) action->setIcon(icon(iconName));
  connect(action, &QAction::triggered, this, std::move(act));
  addAction(action);
  commands_.insert(name, action);
  commandList_ += action;
  return action;
}

void MainWindow::makeCommands() {
  add(
      QStringLiteral("new"), tr("New plan…"), QKeySequence::New, [this] { newPlan(); }, QStringLiteral("plus"));
  add(QStringLiteral("open"), tr("Open a plan…"), QKeySequence::Open, [this] { choosePlan(); });
  add(QStringLiteral("example"), tr("Open the example plan"), {}, [this] { openExample(); });
  add(QStringLiteral("copy_plan"), tr("Save a copy…"), QKeySequence::SaveAs, [this] { saveCopy(); });
  add(QStringLiteral("deliver"), tr("Bring the folder copy up to date"), QKeySequence::Save, [this] {
    if (!open_) return;
    commitTyping();
    open_->deliverSoon();
  });
  add(QStringLiteral("close"), tr("Close the window"), QKeySequence::Close, [this] { close(); });
  add(QStringLiteral("quit"), tr("Quit"), QKeySequence(QStringLiteral("Ctrl+Q")), [] {
    for (MainWindow* window : windows()) window->close();
  });
  add(
      QStringLiteral("undo"), tr("Undo"), QKeySequence::Undo,
      [this] {
        if (!open_) return;
        commitTyping();
        selectWhatCame([this] { open_->undo(); });
      },
      QStringLiteral("undo"));
  add(
      QStringLiteral("redo"), tr("Redo"), QKeySequence::Redo,
      [this] {
        if (!open_) return;
        commitTyping();
        selectWhatCame([this] { open_->redo(); });
      },
      QStringLiteral("redo"));
  command(QStringLiteral("undo"))->setProperty("name", tr("Undo"));
  command(QStringLiteral("redo"))->setProperty("name", tr("Redo"));
  // On every system also the key that hands know from Windows.
  QList<QKeySequence> redoKeys = QKeySequence::keyBindings(QKeySequence::Redo);
  if (const QKeySequence known(QStringLiteral("Ctrl+Y")); !redoKeys.contains(known)) redoKeys += known;
  command(QStringLiteral("redo"))->setShortcuts(redoKeys);
  makeEditCommands();
  add(
      QStringLiteral("find"), tr("Find…"), QKeySequence(QStringLiteral("Ctrl+K")),
      [this] { palette_->popup(commandList_, open_.get()); }, QStringLiteral("search"));
  add(
      QStringLiteral("settings"), tr("Settings…"), QKeySequence(QStringLiteral("Ctrl+,")), [this] { showSettings(); },
      QStringLiteral("settings"));
  add(QStringLiteral("new_action"), tr("New action"), QKeySequence(QStringLiteral("Ctrl+Shift+N")), [this] {
    if (!open_) return;
    showPage(PageId::actions);
    static_cast<TablePage*>(page(PageId::actions))->newRow();
  });
  QAction* inspector = add(
      QStringLiteral("inspector"), tr("Inspector"), QKeySequence(QStringLiteral("Ctrl+I")),
      [this] {
        const bool on = command(QStringLiteral("inspector"))->isChecked();
        (inspectorIsOver() ? inspectorOver_ : inspectorWanted_) = on;
        placeInspector();
        if (on && inspectorIsOver() && inspector_) inspector_->setFocus();
      },
      QStringLiteral("inspector"));
  inspector->setCheckable(true);
  inspector->setChecked(true);
  add(QStringLiteral("larger"), tr("Larger text"), QKeySequence::ZoomIn,
      [this] { setTextPercent(settings::textPercent() + 10); });
  add(QStringLiteral("smaller"), tr("Smaller text"), QKeySequence::ZoomOut,
      [this] { setTextPercent(settings::textPercent() - 10); });
  add(QStringLiteral("normal"), tr("Text in normal size"), QKeySequence(QStringLiteral("Ctrl+0")),
      [this] { setTextPercent(100); });
  add(QStringLiteral("next_finding"), tr("Next finding"), QKeySequence(Qt::Key_F8), [this] {
    if (open_) static_cast<FindingsPage*>(page(PageId::findings))->next();
  });
  add(QStringLiteral("next_pane"), tr("Next part of the window"), QKeySequence(Qt::Key_F6), [this] { nextPane(); });
  add(
      QStringLiteral("export"), tr("Export…"), QKeySequence(QStringLiteral("Ctrl+E")),
      [this] {
        if (open_) showPage(PageId::exportPage);
      },
      QStringLiteral("export"));
  add(
      QStringLiteral("help"), tr("Help for this page"), QKeySequence::HelpContents, [this] { showHelp(); },
      QStringLiteral("info"));
  add(QStringLiteral("about"), tr("About IAP Studio"), {}, [this] { showAbout(); });
  add(QStringLiteral("back"), tr("Page before"), QKeySequence(QStringLiteral("Alt+Left")), [this] {
    const QVariant before = property("pageBefore");
    if (before.isValid()) showPage(PageId(before.toInt()));
  });
  const PageId quick[] = {PageId::start,      PageId::overview, PageId::objectives, PageId::actions,   PageId::money,
                          PageId::indicators, PageId::risks,    PageId::findings,   PageId::exportPage};
  for (int i = 0; i < 9; ++i) {
    const PageId id = quick[i];
    const QString name = QCoreApplication::translate("Page", pageInfo(id).title);
    add(
        QStringLiteral("page_") + QLatin1StringView(pageInfo(id).key), tr("Go to: %1").arg(name),
        QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)),
        [this, id] {
          showPage(id);
          if (open_) page(id)->setFocus();
        },
        QString::fromLatin1(pageInfo(id).icon));
  }
}

void MainWindow::makeEditCommands() {
  const auto onRows = [this](void (RecordView::*act)()) {
    return [this, act] {
      if (RecordView* rows = open_ ? page(current_)->rows() : nullptr) (rows->*act)();
    };
  };
  // In a field the text is meant, else the cells.
  const auto inField = [](auto act) {
    QWidget* focus = QApplication::focusWidget();
    if (auto* line = qobject_cast<QLineEdit*>(focus)) return act(line), true;
    if (auto* prose = qobject_cast<QPlainTextEdit*>(focus)) return act(prose), true;
    if (auto* counts = qobject_cast<CountGridView*>(focus)) return act(counts), true;
    return false;
  };
  add(
      QStringLiteral("copy"), tr("Copy"), QKeySequence::Copy,
      [=] {
        if (!inField([](auto* field) { field->copy(); })) onRows (&RecordView::copy)();
      },
      QStringLiteral("copy"));
  add(
      QStringLiteral("paste"), tr("Paste"), QKeySequence::Paste,
      [=] {
        if (!inField([](auto* field) { field->paste(); })) onRows (&RecordView::paste)();
      },
      QStringLiteral("paste"));
  // What takes rows away or writes into many works only while the rows have the cursor: in a field the keys mean its
  // text.
  const auto onFocusedRows = [=, this](void (RecordView::*act)()) {
    return [=, this] {
      RecordView* rows = open_ ? page(current_)->rows() : nullptr;
      if (rows && rows->hasFocus()) onRows(act)();
    };
  };
  add(QStringLiteral("fill_down"), tr("Fill down"), QKeySequence(QStringLiteral("Ctrl+D")),
      onFocusedRows(&RecordView::fillDown));
  // Delete alone belongs to whatever has the cursor.
  add(QStringLiteral("clear_cells"), tr("Clear the cells"), {}, [=] {
    if (auto* counts = qobject_cast<CountGridView*>(QApplication::focusWidget()))
      counts->clearCells();
    else
      onFocusedRows (&RecordView::clearCells)();
  });
  add(
      QStringLiteral("delete_rows"), tr("Delete the rows"), QKeySequence(QStringLiteral("Ctrl+Del")),
      [=] {
        const bool typed = inField([](auto* field) {
          if constexpr (std::is_same_v<decltype(field), QLineEdit*>) {
            field->cursorWordForward(true);
            if (field->hasSelectedText()) field->del();
          } else if constexpr (std::is_same_v<decltype(field), CountGridView*>) {
            field->removeRows();
          } else {
            QTextCursor cursor = field->textCursor();
            cursor.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
          }
        });
        if (!typed) onFocusedRows (&RecordView::removeRows)();
      },
      QStringLiteral("trash"));
  add(QStringLiteral("sort"), tr("Sort by this column"), QKeySequence(QStringLiteral("Ctrl+Shift+S")),
      onRows(&RecordView::sortByColumn));
  add(QStringLiteral("filter"), tr("Filter"), QKeySequence::Find, onRows(&RecordView::filter),
      QStringLiteral("filter"));
}

void MainWindow::makeMenus() {
  const auto menu = [&](const QString& title, const QStringList& names) {
    QMenu* made = menuBar()->addMenu(title);
    for (const QString& name : names) {
      if (name.isEmpty())
        made->addSeparator();
      else
        made->addAction(command(name));
    }
    return made;
  };
  const auto names = [](std::initializer_list<const char*> list) {
    QStringList made;
    for (const char* name : list) made += QString::fromLatin1(name);
    return made;
  };
  QMenu* file = menu(tr("&File"), names({"new", "open", "example", "", "copy_plan", "deliver", "", "export", "",
                                         "settings", "close", "quit"}));
  auto* recent = new QMenu(tr("Recent plans"), file);
  file->insertMenu(command(QStringLiteral("example")), recent);
  connect(file, &QMenu::aboutToShow, recent, [this, recent] {
    recent->clear();
    for (const QString& path : settings::recentPlans())
      recent->addAction(QDir::toNativeSeparators(path).replace(u'&', QStringLiteral("&&")), this,
                        [this, path] { openPath(path, this); });
    recent->setEnabled(!recent->isEmpty());
  });
  menu(tr("&Edit"), names({"undo", "redo", "", "copy", "paste", "fill_down", "clear_cells", "", "new_action",
                           "delete_rows", "", "sort", "filter", "find"}));
  QMenu* view = menu(tr("&View"), names({"inspector", "back", "next_pane", "", "larger", "smaller", "normal", ""}));
  for (QAction* action : commandList_)
    if (action->objectName().startsWith(QStringLiteral("page_"))) view->addAction(action);
  menu(tr("&Plan"), names({"page_actions", "page_findings", "next_finding"}));
  menu(tr("&Help"), names({"help", "about"}));
}

void MainWindow::makeToolBar() {
  auto* bar = addToolBar(tr("Tools"));
  bar->setObjectName(QStringLiteral("tools"));
  bar->setMovable(false);
  bar->setContextMenuPolicy(Qt::PreventContextMenu);
  bar->layout()->setContentsMargins(px(this, 12), px(this, 6), px(this, 12), px(this, 6));
  bar->layout()->setSpacing(px(this, 6));
  pageButton_ = new QToolButton;
  pageButton_->setText(tr("Page"));
  pageButton_->setPopupMode(QToolButton::InstantPopup);
  auto* pages = new QMenu(pageButton_);
  for (int i = 0; i < pageCount; ++i)
    pages->addAction(icon(QString::fromLatin1(pageInfo(PageId(i)).icon)),
                     QCoreApplication::translate("Page", pageInfo(PageId(i)).title), this,
                     [this, i] { showPage(PageId(i)); });
  pageButton_->setMenu(pages);
  QAction* pageAction = bar->addWidget(pageButton_);
  pageAction->setVisible(false);
  pageButton_->setProperty("action", QVariant::fromValue(pageAction));
  bar->addAction(command(QStringLiteral("undo")));
  bar->addAction(command(QStringLiteral("redo")));
  undoWords_ = new QLabel;
  setInk(undoWords_, Token::text2);
  undoWords_->setFixedWidth(px(this, 200));
  bar->addWidget(undoWords_);
  find_ = new QPushButton(icon(QStringLiteral("search")), QString());
  find_->setAccessibleName(tr("Find"));
  connect(find_, &QPushButton::clicked, command(QStringLiteral("find")), &QAction::trigger);
  bar->addWidget(find_);
  auto* space = new QWidget;
  space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  bar->addWidget(space);
  auto* inspector = new QToolButton;
  inspector->setDefaultAction(command(QStringLiteral("inspector")));
  inspector->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  bar->addWidget(inspector);
  auto* exportButton = new QPushButton(icon(QStringLiteral("export")), tr("Export…"));
  QAction* exporting = command(QStringLiteral("export"));
  connect(exporting, &QAction::changed, exportButton,
          [exportButton, exporting] { exportButton->setEnabled(exporting->isEnabled()); });
  connect(exportButton, &QPushButton::clicked, command(QStringLiteral("export")), &QAction::trigger);
  bar->addWidget(exportButton);
}

void MainWindow::makeStatusBar() {
  savedSign_ = new QLabel;
  saved_ = new QLabel;
  savedAct_ = new QToolButton;
  savedAct_->setObjectName(QStringLiteral("saved_act"));
  savedAct_->setAutoRaise(true);
  savedAct_->hide();
  findings_ = new QToolButton;
  findings_->setAutoRaise(true);
  findings_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  connect(findings_, &QToolButton::clicked, this, [this] { showPage(PageId::findings); });
  language_ = new QLabel;
  zoom_ = new QToolButton;
  zoom_->setAutoRaise(true);
  zoom_->setToolTip(tr("Text size; click for the normal one"));
  connect(zoom_, &QToolButton::clicked, command(QStringLiteral("normal")), &QAction::trigger);
  connect(savedAct_, &QToolButton::clicked, this, &MainWindow::offerKeepBoth);
  statusBar()->setSizeGripEnabled(false);
  statusBar()->setContentsMargins(px(this, 12), 0, px(this, 12), 0);
  statusBar()->addWidget(savedSign_);
  statusBar()->addWidget(saved_);
  statusBar()->addWidget(savedAct_);
  statusBar()->addWidget(findings_);
  statusBar()->addPermanentWidget(language_);
  statusBar()->addPermanentWidget(zoom_);
}

}  // namespace iap::ui

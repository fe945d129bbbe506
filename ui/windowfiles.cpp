// SPDX-License-Identifier: GPL-3.0-or-later
// New plans, the example, opening, copies.
#include "ui/mainwindow.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include "base/error.h"
#include "exchange/tablefiles.h"
#include "storage/planfile.h"
#include "ui/ask.h"
#include "ui/dialogs/dialogs.h"
#include "ui/settings.h"

namespace iap::ui {

MainWindow* MainWindow::openPath(const QString& path, MainWindow* from) {
  const QString wanted = QFileInfo(path).canonicalFilePath();
  for (MainWindow* window : windows())
    if (window->open_ && !wanted.isEmpty() && QFileInfo(window->open_->path()).canonicalFilePath() == wanted) {
      window->bringForward();
      return window;
    }
  const std::optional<Editor> colleague = EditMark::other(path);
  std::unique_ptr<OpenPlan> open;
  try {
    open = std::make_unique<OpenPlan>(path);
  } catch (const Error& error) {
    if (!from) {
      from = new MainWindow;
      from->show();
    }
    tell(from, message(error, Language(settings::language())));
    return nullptr;
  } catch (const std::exception& error) {
    if (!from) {
      from = new MainWindow;
      from->show();
    }
    tell(from, message(Error(ErrorCode::internal, {QFileInfo(path).fileName(), QString::fromUtf8(error.what())}),
                       Language(settings::language())));
    return nullptr;
  }
  settings::rememberPlan(open->path());
  MainWindow* window = from;
  if (from && !from->open_) {
    from->setPlan(std::move(open));
  } else {
    window = new MainWindow(std::move(open));
    window->show();
  }
  if (colleague) window->askAboutColleague(*colleague);
  return window;
}

void MainWindow::openPaths(const QStringList& paths) {
  // A window without a plan takes the first one.
  MainWindow* from = nullptr;
  for (MainWindow* window : windows())
    if (!window->open_ && window->isVisible()) from = window;
  for (const QString& path : paths)
    if (MainWindow* window = openPath(path, from); window && window != from) from = nullptr;
  if (!paths.isEmpty() && !windows().isEmpty()) return;
  if (!from) {
    from = new MainWindow;
    from->show();
  }
  from->bringForward();
}

void MainWindow::bringForward() {
  // One that is put away comes back in the size it had.
  setWindowState(windowState() & ~Qt::WindowMinimized);
  show();
  raise();
  activateWindow();
}

void MainWindow::askAboutColleague(const Editor& colleague) {
  const QString who =
      colleague.name.isEmpty() ? colleague.machine : tr("%1 (%2)").arg(colleague.name, colleague.machine);
  const QString since = settings::locale().toString(colleague.since.toLocalTime(), QLocale::ShortFormat);
  // Until it is answered nothing can be changed by mistake.
  open_->setReadOnly();
  ask(this, tr("%1 has been editing this plan since %2. Open it for reading only?").arg(who, since),
      tr("If both of you edit, both versions are kept as two files and have to be compared by hand."),
      {{tr("Read only"), QMessageBox::AcceptRole, {}},
       {tr("Edit anyway"), QMessageBox::ActionRole, [this] { open_->setEditable(); }},
       {tr("Close"), QMessageBox::RejectRole, [this] { close(); }}});
}

void MainWindow::newPlan() {
  auto* dialog = new NewPlanDialog(this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    const Plan plan = dialog->plan();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* file = new QFileDialog(this, tr("Where the new plan is kept"), QDir(folder).filePath(dialog->suggestedName()),
                                 tr("IAP Studio plans (*.iap)"));
    file->setAttribute(Qt::WA_DeleteOnClose);
    file->setAcceptMode(QFileDialog::AcceptSave);
    file->setDefaultSuffix(QStringLiteral("iap"));
    connect(file, &QFileDialog::fileSelected, this, [this, plan](const QString& path) { makePlan(path, plan); });
    file->open();
  });
  dialog->open();
}

void MainWindow::makePlan(const QString& path, const Plan& plan) {
  try {
    createPlanFile(path, plan, settings::userName());
  } catch (const Error& error) {
    tell(this, message(error, Language(settings::language())));
    return;
  }
  openPath(path, this);
}

void MainWindow::openExample() {
  // A copy that may be changed at will; the next time the same copy comes again.
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
  QDir().mkpath(folder);
  const QString path = QDir(folder).filePath(QStringLiteral("exampleton.iap"));
  if (!QFileInfo::exists(path))
    makePlan(path, planFromFolder(QStringLiteral(":/example")));
  else
    openPath(path, this);
}

void MainWindow::choosePlan() {
  const QStringList recent = settings::recentPlans();
  auto* dialog = new QFileDialog(this, tr("Open a plan"),
                                 recent.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                                  : QFileInfo(recent.first()).absolutePath(),
                                 tr("IAP Studio plans (*.iap)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { openPath(path, this); });
  dialog->open();
}

void MainWindow::saveCopy() {
  if (!open_) return;
  const QFileInfo own(open_->path());
  auto* dialog = new QFileDialog(this, tr("Save a copy"),
                                 own.absoluteDir().filePath(tr("%1 (copy).iap").arg(own.completeBaseName())),
                                 tr("IAP Studio plans (*.iap)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("iap"));
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
    try {
      open_->session().store().saveCopy(path, open_->plan());
      notice(tr("A copy is in %1").arg(QDir::toNativeSeparators(path)), false);
    } catch (const Error& error) {
      warn({message(error, open_->language())});
    }
  });
  dialog->open();
}

}  // namespace iap::ui

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

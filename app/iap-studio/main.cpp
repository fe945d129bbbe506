// SPDX-License-Identifier: GPL-3.0-or-later
// The program with a window: plans named on the command line are opened, else the start page is shown.
#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <cstdio>

#include "ui/firststart.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  QApplication::setOrganizationName(QString());
  QApplication::setApplicationName(QStringLiteral("iap-studio"));
  QApplication::setApplicationDisplayName(QStringLiteral("IAP Studio"));
  QApplication::setApplicationVersion(QStringLiteral(IAP_VERSION));
  QApplication::setDesktopFileName(QStringLiteral("iap-studio"));
  QStringList paths = QApplication::arguments().mid(1);
  if (paths.contains(QStringLiteral("--help")) || paths.contains(QStringLiteral("-h"))) {
    std::fputs(
        "usage: iap-studio [PLAN.iap ...]\nOpens the plans, or the start page. The command line is iap (iap --help).\n",
        stdout);
    return 0;
  }
  if (paths.contains(QStringLiteral("--version"))) {
    std::fputs("iap-studio " IAP_VERSION "\n", stdout);
    return 0;
  }
  iap::ui::FirstStart start;
  if (start.handOver(paths)) return 0;
  QObject::connect(&start, &iap::ui::FirstStart::asked, &app, &iap::ui::MainWindow::openPaths);
  const QString language = iap::ui::settings::language();
  QTranslator own, qt;
  if (own.load(QStringLiteral(":/i18n/iap_") + language)) QApplication::installTranslator(&own);
  if (qt.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
    QApplication::installTranslator(&qt);
  iap::ui::applyLook(iap::ui::settings::theme(), iap::ui::settings::textPercent());
  iap::ui::MainWindow::closeOnTermination();
  iap::ui::MainWindow::openPaths(paths);
  return QApplication::exec();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/background.h"

#include <QCoreApplication>
#include <QPointer>

namespace iap::ui {

QThreadPool* backgroundPool() {
  // Ends with the application, which waits for what is still being done.
  static QPointer<QThreadPool> pool;
  if (!pool) {
    pool = new QThreadPool(QCoreApplication::instance());
    pool->setThreadPriority(QThread::LowPriority);
  }
  return pool;
}

}  // namespace iap::ui

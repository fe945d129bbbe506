// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include "storage/platform.h"

namespace iap {

namespace {
bool syncPath(const QString& path, int flags) {
  const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
  if (file < 0) return false;
#ifdef F_FULLFSYNC
  const bool done = ::fcntl(file, F_FULLFSYNC) == 0 || ::fsync(file) == 0;
#else
  const bool done = ::fsync(file) == 0;
#endif
  ::close(file);
  return done;
}

int terminationPipe[2] = {-1, -1};

/// A handler may do next to nothing: it wakes the event loop.
void wake(int) {
  const char byte = 0;
  [[maybe_unused]] const auto written = ::write(terminationPipe[1], &byte, 1);
}
}  // namespace

void onTermination(std::function<void()> act) {
  if (terminationPipe[0] >= 0 || ::pipe(terminationPipe) != 0) return;
  auto* notifier = new QSocketNotifier(terminationPipe[0], QSocketNotifier::Read, QCoreApplication::instance());
  QObject::connect(notifier, &QSocketNotifier::activated, notifier, [act = std::move(act)] {
    char byte;
    [[maybe_unused]] const auto read = ::read(terminationPipe[0], &byte, 1);
    act();
  });
  struct sigaction action = {};
  action.sa_handler = wake;
  action.sa_flags = SA_RESTART;
  for (const int signal : {SIGTERM, SIGINT, SIGHUP}) ::sigaction(signal, &action, nullptr);
}

bool syncFile(const QString& path) { return syncPath(path, O_RDONLY); }
bool syncFolder(const QString& path) { return syncPath(path, O_RDONLY | O_DIRECTORY); }

QString replaceFile(const QString& from, const QString& to) {
  const QByteArray source = QFile::encodeName(from), target = QFile::encodeName(to);
  struct stat old {};
  if (::stat(target.constData(), &old) == 0) {
    (void)::chmod(source.constData(), old.st_mode & 07777);
    // Only the super-user may give a file away; others keep their own name on it.
    if (::chown(source.constData(), old.st_uid, old.st_gid) != 0) errno = 0;
  }
  if (std::rename(source.constData(), target.constData()) == 0) return {};
  return QString::fromLocal8Bit(std::strerror(errno));
}

bool processRuns(qint64 pid) { return ::kill(pid_t(pid), 0) == 0 || errno == EPERM; }

}  // namespace iap

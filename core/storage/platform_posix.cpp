// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
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
}  // namespace

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

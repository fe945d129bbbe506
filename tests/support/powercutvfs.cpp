// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/powercutvfs.h"

#include <sqlite3.h>

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QList>
#include <QRandomGenerator>
#include <cstring>
#include <new>

namespace iap::test {

namespace {

struct Write {
  qint64 offset;
  QByteArray before;  // what stood there
  qint64 sizeBefore;  // of the file
};

struct State {
  QRandomGenerator random;
  int untilCut = -1, untilFailure = -1, failureCode = SQLITE_OK;
  bool off = false;
  QHash<QByteArray, QList<Write>> unsynced;  // by path, oldest first
};
State* state = nullptr;
sqlite3_vfs* system_ = nullptr;
sqlite3_vfs ours;

struct File {
  sqlite3_file base;
  sqlite3_file* real;
  char* path;
};

sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<File*>(file)->real; }

/// What the layer answers to the next write or sync: SQLITE_OK, or an error.
int next() {
  if (state->off) return SQLITE_IOERR;
  if (state->untilCut >= 0 && state->untilCut-- == 0) {
    state->off = true;
    return SQLITE_IOERR;
  }
  if (state->untilFailure >= 0 && state->untilFailure-- == 0) return state->failureCode;
  return SQLITE_OK;
}

QByteArray contentAt(sqlite3_file* file, qint64 offset, qint64 size) {
  sqlite3_int64 fileSize = 0;
  real(file)->pMethods->xFileSize(real(file), &fileSize);
  const qint64 there = qBound(qint64(0), fileSize - offset, size);
  QByteArray bytes(there, '\0');
  if (there) real(file)->pMethods->xRead(real(file), bytes.data(), int(there), offset);
  return bytes;
}

void note(sqlite3_file* file, qint64 offset, qint64 size) {
  sqlite3_int64 fileSize = 0;
  real(file)->pMethods->xFileSize(real(file), &fileSize);
  const char* path = reinterpret_cast<File*>(file)->path;
  if (*path) state->unsynced[path].append({offset, contentAt(file, offset, size), fileSize});
}

int closeFile(sqlite3_file* file) {
  const int code = real(file)->pMethods->xClose(real(file));
  sqlite3_free(real(file));
  sqlite3_free(reinterpret_cast<File*>(file)->path);
  return code;
}
int readFile(sqlite3_file* f, void* to, int n, sqlite3_int64 at) {
  return real(f)->pMethods->xRead(real(f), to, n, at);
}
int writeFile(sqlite3_file* f, const void* from, int n, sqlite3_int64 at) {
  if (const int code = next()) return code == SQLITE_FULL ? code : SQLITE_IOERR_WRITE;
  note(f, at, n);
  return real(f)->pMethods->xWrite(real(f), from, n, at);
}
int truncateFile(sqlite3_file* f, sqlite3_int64 size) {
  if (next()) return SQLITE_IOERR_TRUNCATE;
  sqlite3_int64 now = 0;
  real(f)->pMethods->xFileSize(real(f), &now);
  note(f, size, now - size);
  return real(f)->pMethods->xTruncate(real(f), size);
}
int syncFile(sqlite3_file* f, int flags) {
  if (next()) return SQLITE_IOERR_FSYNC;
  state->unsynced.remove(reinterpret_cast<File*>(f)->path);
  return real(f)->pMethods->xSync(real(f), flags);
}
int fileSize(sqlite3_file* f, sqlite3_int64* size) { return real(f)->pMethods->xFileSize(real(f), size); }
int lockFile(sqlite3_file* f, int level) { return real(f)->pMethods->xLock(real(f), level); }
int unlockFile(sqlite3_file* f, int level) { return real(f)->pMethods->xUnlock(real(f), level); }
int checkLock(sqlite3_file* f, int* out) { return real(f)->pMethods->xCheckReservedLock(real(f), out); }
int control(sqlite3_file* f, int op, void* arg) { return real(f)->pMethods->xFileControl(real(f), op, arg); }
int sectorSize(sqlite3_file*) { return 512; }
int characteristics(sqlite3_file*) { return 0; }

// Version 1: no shared memory, which a WAL in exclusive locking mode doesn't need.
const sqlite3_io_methods methods = {1,        closeFile,  readFile,  writeFile, truncateFile, syncFile,        fileSize,
                                    lockFile, unlockFile, checkLock, control,   sectorSize,   characteristics, nullptr,
                                    nullptr,  nullptr,    nullptr,   nullptr,   nullptr};

int openFile(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* out) {
  auto* mine = reinterpret_cast<File*>(file);
  mine->base.pMethods = nullptr;
  mine->real = static_cast<sqlite3_file*>(sqlite3_malloc(system_->szOsFile));
  std::memset(mine->real, 0, size_t(system_->szOsFile));
  const int code = system_->xOpen(system_, path, mine->real, flags, out);
  if (code != SQLITE_OK) {
    sqlite3_free(mine->real);
    return code;
  }
  mine->path = sqlite3_mprintf("%s", path ? path : "");
  mine->base.pMethods = &methods;
  return SQLITE_OK;
}

int deleteFile(sqlite3_vfs*, const char* path, int sync) {
  if (state->off) return SQLITE_IOERR_DELETE;
  state->unsynced.remove(path);
  return system_->xDelete(system_, path, sync);
}

}  // namespace

PowerCutVfs::PowerCutVfs(quint32 seed) {
  state = new State{QRandomGenerator(seed)};
  system_ = sqlite3_vfs_find(nullptr);
  ours = *system_;
  ours.szOsFile = int(sizeof(File));
  ours.pNext = nullptr;
  ours.zName = name();
  ours.xOpen = openFile;
  ours.xDelete = deleteFile;
  sqlite3_vfs_register(&ours, 0);
}

PowerCutVfs::~PowerCutVfs() {
  sqlite3_vfs_unregister(&ours);
  delete state;
  state = nullptr;
}

void PowerCutVfs::cutAfter(int operations) { state->untilCut = operations; }
void PowerCutVfs::failOnce(int operation, int sqliteCode) {
  state->untilFailure = operation;
  state->failureCode = sqliteCode;
}
bool PowerCutVfs::isOff() const { return state->off; }

void PowerCutVfs::loseUnsynced() {
  for (auto it = state->unsynced.begin(); it != state->unsynced.end(); ++it) {
    QFile file(QFile::decodeName(it.key()));
    if (!file.open(QIODevice::ReadWrite)) continue;
    qint64 size = file.size();
    const int fate = state->random.bounded(3);  // per file: keep all, lose all, or sector by sector
    for (auto write = it->crbegin(); write != it->crend(); ++write) {
      for (qint64 at = 0; at < write->before.size(); at += 512) {
        if (fate == 0 || (fate == 2 && state->random.bounded(2))) continue;
        file.seek(write->offset + at);
        file.write(write->before.mid(at, 512));
      }
      if (fate == 1 || (fate == 2 && state->random.bounded(2))) size = write->sizeBefore;
    }
    file.resize(size);
  }
  state->unsynced.clear();
}

}  // namespace iap::test

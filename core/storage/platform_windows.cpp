// SPDX-License-Identifier: GPL-3.0-or-later
#include <windows.h>

#include <QDir>
#include <QThread>

#include "storage/platform.h"

namespace iap {

namespace {
const wchar_t* wide(const QString& text) { return reinterpret_cast<const wchar_t*>(text.utf16()); }
}  // namespace

bool syncFile(const QString& path) {
  const HANDLE file = CreateFileW(wide(QDir::toNativeSeparators(path)), GENERIC_WRITE, FILE_SHARE_READ, nullptr,
                                  OPEN_EXISTING, 0, nullptr);
  if (file == INVALID_HANDLE_VALUE) return false;
  const bool done = FlushFileBuffers(file);
  CloseHandle(file);
  return done;
}

bool syncFolder(const QString&) { return true; }

QString replaceFile(const QString& from, const QString& to) {
  const QString source = QDir::toNativeSeparators(from), target = QDir::toNativeSeparators(to);
  // OneDrive and virus scanners hold new files for tens of milliseconds: try again with growing pauses.
  DWORD error = 0;
  for (int attempt = 0, pause = 10; attempt < 8; ++attempt, pause *= 2) {
    if (ReplaceFileW(wide(target), wide(source), nullptr, REPLACEFILE_IGNORE_MERGE_ERRORS, nullptr, nullptr)) return {};
    error = GetLastError();
    if (error == ERROR_FILE_NOT_FOUND && MoveFileExW(wide(source), wide(target), MOVEFILE_WRITE_THROUGH)) return {};
    QThread::msleep(pause);
  }
  return QString::number(error);
}

void onTermination(std::function<void()>) {}

bool processRuns(qint64 pid) {
  const HANDLE process = OpenProcess(SYNCHRONIZE, FALSE, DWORD(pid));
  if (!process) return false;
  const bool runs = WaitForSingleObject(process, 0) == WAIT_TIMEOUT;
  CloseHandle(process);
  return runs;
}

}  // namespace iap

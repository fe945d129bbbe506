// SPDX-License-Identifier: GPL-3.0-or-later
// What every operating system does in its own way. The only files that include its headers are platform_*.cpp.
#pragma once
#include <QString>
#include <functional>

namespace iap {

/// Waits until the file's bytes are on the disk; false if the system refuses.
bool syncFile(const QString& path);
/// Waits until names made, removed or renamed in the folder are on the disk (nothing to do on Windows).
bool syncFolder(const QString& path);
/// Renames `from` over `to` in one step, keeping the access rights of `to`. Empty, or why it was refused.
QString replaceFile(const QString& from, const QString& to);
/// Calls back, in the thread of the event loop, when the system asks the program to end (nothing to do on Windows,
/// which closes the windows of a program itself). Once for a process.
void onTermination(std::function<void()> act);
/// True if a process of that number runs.
bool processRuns(qint64 pid);

}  // namespace iap

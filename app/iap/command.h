// SPDX-License-Identifier: GPL-3.0-or-later
// What the subcommands of `iap` share: output, exit codes and the way a command is added.
#pragma once
#include <CLI/CLI.hpp>
#include <QDate>
#include <QJsonObject>
#include <QString>
#include <functional>

#include "base/language.h"

namespace iap {
class Session;
}

namespace iap::app {

/// 0 fine, 1 findings or conflicts, 2 usage, 3 file cannot be read or written.
constexpr int fine = 0, found = 1, usage = 2, file = 3;

/// A command line with one program: every subcommand puts its work here when it is chosen.
struct Commands {
  CLI::App cli;
  std::function<int()> chosen;

  /// Adds a subcommand with a short line for the list and a manual for its own help.
  CLI::App* add(const char* name, const char* line, const char* manual);
};

void addNew(Commands& commands);
void addInfo(Commands& commands);
void addCheck(Commands& commands);
void addImport(Commands& commands);
void addExport(Commands& commands);
void addGuide(Commands& commands);
void addMonitor(Commands& commands);
/// rollup, schedule, trend and allocate: the engines of monitoring on plain CSV.
void addStatistics(Commands& commands);
void addVersions(Commands& commands);

/// Writes a line to standard output in UTF-8.
void say(const QString& line);
void sayJson(const QJsonObject& object);
/// Writes a line to standard error.
void complain(const QString& line);

/// Delivers what an earlier run left behind, and says so. If the file was changed elsewhere meanwhile, keeps both as
/// two files and throws keptBoth.
void deliverLeftBehind(Session& session);
/// Delivers the plan; if the file was changed elsewhere meanwhile, keeps both as two files and throws
/// changedUnderneath.
void deliverOrKeepBoth(Session& session);

QString fromStd(const std::string& text);
/// Today, or the day that --as-of names; throws Error usage for a text that is no day.
QDate dayOf(const std::string& text);

}  // namespace iap::app

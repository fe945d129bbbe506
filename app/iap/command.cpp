// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/iap/command.h"

#include <QJsonDocument>
#include <cstdio>

#include "base/error.h"
#include "session/session.h"

namespace iap::app {

CLI::App* Commands::add(const char* name, const char* line, const char* manual) {
  CLI::App* command = cli.add_subcommand(name, line);
  command->footer(manual);
  return command;
}

void say(const QString& line) {
  const QByteArray utf8 = line.toUtf8() + '\n';
  std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stdout);
}

void sayJson(const QJsonObject& object) {
  const QByteArray utf8 = QJsonDocument(object).toJson(QJsonDocument::Indented);
  std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stdout);
}

void complain(const QString& line) {
  const QByteArray utf8 = line.toUtf8() + '\n';
  std::fflush(stdout);  // what was said before stands before
  std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stderr);
}

void deliverLeftBehind(Session& session) {
  const qint64 edits = session.store().recoveredEdits();
  if (edits == 0) return;
  try {
    session.deliver();
  } catch (const Error& error) {
    if (error.code() != ErrorCode::changedUnderneath) throw;
    throw Error(ErrorCode::keptBoth, {session.store().path(), session.keepBoth()});
  }
  complain(
      edits == 1
          ? QStringLiteral("iap: recovered one change of an earlier run that had not reached the file.")
          : QStringLiteral("iap: recovered %1 changes of an earlier run that had not reached the file.").arg(edits));
}

void deliverOrKeepBoth(Session& session) {
  try {
    session.deliver();
  } catch (const Error& error) {
    if (error.code() != ErrorCode::changedUnderneath) throw;
    throw Error(ErrorCode::changedUnderneath, {session.store().path(), session.keepBoth()});
  }
}

QString fromStd(const std::string& text) { return QString::fromStdString(text); }

QDate dayOf(const std::string& text) {
  if (text.empty()) return QDate::currentDate();
  const QDate day = QDate::fromString(fromStd(text), Qt::ISODate);
  if (!day.isValid())
    throw Error(ErrorCode::usage, {QStringLiteral("--as-of %1 is no day; write it as 2026-05-14.").arg(fromStd(text))});
  return day;
}

}  // namespace iap::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/editmark.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSysInfo>

#include "storage/platform.h"

namespace iap {

namespace {
constexpr qint64 staleSeconds = 300;

QJsonObject read(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  return QJsonDocument::fromJson(file.read(4096)).object();
}

QString login() { return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")); }

bool isOurs(const QJsonObject& mark) {
  return mark.value(QStringLiteral("machine")).toString() == QSysInfo::machineHostName() &&
         mark.value(QStringLiteral("process")).toString().toLongLong() == QCoreApplication::applicationPid();
}
}  // namespace

QString EditMark::fileFor(const QString& planPath) {
  // A name that sync programs leave alone: colleagues see it on a share, not through a cloud folder.
  const QFileInfo info(planPath);
  return info.absolutePath() + QStringLiteral("/~$") + info.fileName() + QStringLiteral(".lock");
}

std::optional<Editor> EditMark::other(const QString& planPath, const QDateTime& now) {
  const QString path = fileFor(planPath);
  const QJsonObject mark = read(path);
  if (mark.isEmpty() || isOurs(mark)) return {};
  const QString machine = mark.value(QStringLiteral("machine")).toString();
  const auto process = mark.value(QStringLiteral("process")).toString().toLongLong();
  // Who has the plan open has its working copy: the same person on the same computer can only be an earlier session.
  if (machine == QSysInfo::machineHostName() && mark.value(QStringLiteral("login")).toString() == login()) return {};
  // On this computer a process that is gone left its mark behind; elsewhere only time tells.
  if (machine == QSysInfo::machineHostName() && !processRuns(process)) return {};
  if (QFileInfo(path).lastModified().toUTC().secsTo(now) > staleSeconds) return {};
  return Editor{mark.value(QStringLiteral("person")).toString(), machine,
                QDateTime::fromString(mark.value(QStringLiteral("since")).toString(), Qt::ISODate)};
}

EditMark::EditMark(const QString& planPath, const QString& person)
    : path_(fileFor(planPath)), person_(person), since_(QDateTime::currentDateTimeUtc()) {
  refresh();
}

EditMark::~EditMark() {
  if (isOurs(read(path_))) QFile::remove(path_);
}

void EditMark::refresh() const {
  const QJsonObject mark{{QStringLiteral("person"), person_},
                         {QStringLiteral("machine"), QSysInfo::machineHostName()},
                         {QStringLiteral("login"), login()},
                         {QStringLiteral("process"), QString::number(QCoreApplication::applicationPid())},
                         {QStringLiteral("since"), since_.toString(Qt::ISODate)}};
  QSaveFile file(path_);
  if (file.open(QIODevice::WriteOnly)) {
    file.write(QJsonDocument(mark).toJson(QJsonDocument::Compact));
    file.commit();
  }
}

}  // namespace iap

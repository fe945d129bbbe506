// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owncatalogues.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include "base/error.h"
#include "base/wholefile.h"

namespace iap::ui::owncatalogues {

namespace {

QDir folder() {
  return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/catalogues");
}

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  // A catalogue is a list that people read; what is larger is something else.
  constexpr qint64 most = 20'000'000;
  if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorCode::fileUnreadable, {path, file.errorString()});
  if (file.size() > most)
    throw Error(ErrorCode::catalogueSyntax, {QFileInfo(path).fileName(), QStringLiteral("1")},
                ErrorReason{QT_TRANSLATE_NOOP("Error", "the file is larger than 20 MB")});
  return file.readAll();
}

}  // namespace

QList<Catalogue> all() {
  QList<Catalogue> catalogues;
  for (const QString& file : folder().entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name)) try {
      catalogues += parseCatalogue(bytesOf(folder().filePath(file)), file);
    } catch (const Error&) {
      // It was refused when it was added, or was changed since; the folder is the city's own.
    }
  return catalogues;
}

QString add(const QString& path) {
  const QByteArray bytes = bytesOf(path);
  const Catalogue made = parseCatalogue(bytes, QFileInfo(path).fileName());
  if (shippedCatalogues().contains(made.name))
    throw Error(ErrorCode::catalogueSyntax, {QFileInfo(path).fileName(), QStringLiteral("1")},
                ErrorReason{QT_TRANSLATE_NOOP(
                    "Error", "a catalogue of this name comes with the program; give the file another one")});
  QDir().mkpath(folder().path());
  writeWhole(folder().filePath(made.name + QStringLiteral(".csv")), bytes);
  return made.name;
}

void remove(const QString& name) { QFile::remove(folder().filePath(name + QStringLiteral(".csv"))); }

}  // namespace iap::ui::owncatalogues

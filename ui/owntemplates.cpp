// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owntemplates.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include "base/error.h"
#include "base/wholefile.h"
#include "publish/chapters/documents.h"

namespace iap::ui::owntemplates {

namespace {

QDir folder() {
  return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/templates");
}

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  // A template is a page of text; what is larger is something else.
  constexpr qint64 most = 1'000'000;
  if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorCode::fileUnreadable, {path, file.errorString()});
  if (file.size() > most)
    throw Error(ErrorCode::templateSyntax, {QFileInfo(path).fileName(), QStringLiteral("1")},
                ErrorReason{QT_TRANSLATE_NOOP("Error", "this is no template of a document")});
  return file.readAll();
}

Template read(const QString& path) { return parseTemplate(bytesOf(path), QFileInfo(path).fileName(), blockForms()); }

/// The file of a document's name; the name may hold anything.
QString fileOf(const QString& name) {
  QString plain;
  for (const QChar c : name) plain += c.isLetterOrNumber() || c == u'-' ? c : QChar(u'_');
  return folder().filePath(plain + QStringLiteral(".iaptemplate"));
}

}  // namespace

QStringList names() {
  QStringList result;
  for (const QString& file : folder().entryList({QStringLiteral("*.iaptemplate")}, QDir::Files, QDir::Name)) try {
      const QString name = read(folder().filePath(file)).name;
      if (QFileInfo(fileOf(name)).fileName() == file && !shippedTemplates().contains(name)) result += name;
    } catch (const Error&) {
      // It was refused when it was added, or was changed since; the folder is the city's own.
    }
  return result;
}

Template byName(const QString& name) { return read(fileOf(name)); }

QString add(const QString& path) {
  const QByteArray bytes = bytesOf(path);
  const Template form = parseTemplate(bytes, QFileInfo(path).fileName(), blockForms());
  if (shippedTemplates().contains(form.name))
    throw Error(ErrorCode::templateSyntax, {QFileInfo(path).fileName(), QStringLiteral("1")},
                ErrorReason{QT_TRANSLATE_NOOP("Error", "\"%1\" comes with the program; give the document another name"),
                            {form.name}});
  const QString target = fileOf(form.name);
  QDir().mkpath(folder().path());
  writeWhole(target, bytes);
  return form.name;
}

}  // namespace iap::ui::owntemplates

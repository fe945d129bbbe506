// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/iap/writing.h"

#include <QFileInfo>

#include "app/iap/command.h"
#include "base/error.h"
#include "base/language.h"
#include "base/wholefile.h"
#include "publish/chapters/documents.h"

namespace iap::app {

DocumentFormat formatOfTarget(const QString& path, const QString& given) {
  const auto format = formatOfSuffix(given.isEmpty() ? QFileInfo(path).suffix() : given);
  if (!format)
    throw Error(
        ErrorCode::usage,
        {QStringLiteral("%1 ends in none of .pdf, .docx, .odt, .html and .md; rename it or give --format.").arg(path)});
  // Who finds the file later goes by its end.
  if (const auto end = formatOfSuffix(QFileInfo(path).suffix()); end && *end != *format)
    throw Error(
        ErrorCode::usage,
        {QStringLiteral("%1 is to be %2 by --format but its end says otherwise; rename it or leave out --format.")
             .arg(path, given)});
  return *format;
}

void checkTarget(const QString& path, const QStringList& plans, bool replace) {
  const QFileInfo there(path);
  for (const QString& plan : plans)
    if (there.exists() && there == QFileInfo(plan))
      throw Error(ErrorCode::usage, {QStringLiteral("%1 is the plan itself; name another file.").arg(path)});
  if ((there.exists() || there.isSymLink()) && !there.isFile())
    throw Error(ErrorCode::usage, {QStringLiteral("%1 is no ordinary file; name another one.").arg(path)});
  if (there.exists() && !replace)
    throw Error(ErrorCode::usage,
                {QStringLiteral("%1 is there already; name another file, or give --replace.").arg(path)});
}

Template templateOfFile(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorCode::fileUnreadable, {path, file.errorString()});
  return parseTemplate(file.readAll(), QFileInfo(path).fileName(), blockForms());
}

QString languageGiven(const QString& code) {
  if (!isKnownLanguage(code))
    throw Error(ErrorCode::usage,
                {QStringLiteral("--language %1 is no language; write a code such as en, lv or de-AT.").arg(code)});
  return code;
}

int written(const Document& document, DocumentFormat format, const QString& path) {
  if (!Language(document.language).hasWords())
    complain(
        QStringLiteral("iap: the program's own words do not exist in \"%1\" yet; they are in English, the texts of "
                       "the plan stay as they are.")
            .arg(document.language));
  const WrittenDocument made = writeDocument(document, format);
  writeWhole(path, made.bytes);
  say(made.pages ? QStringLiteral("Wrote %1 (%2 pages)").arg(path).arg(made.pages)
                 : QStringLiteral("Wrote %1").arg(path));
  if (!made.missingCharacters.isEmpty())
    complain(QStringLiteral("iap: no font has these signs, they are printed as \"?\": %1").arg(made.missingCharacters));
  return fine;
}

}  // namespace iap::app

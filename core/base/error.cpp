// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <QCoreApplication>

#include "base/fill.h"
#include "base/language.h"

namespace iap {

const char* pattern(ErrorCode code) {
  switch (code) {
    case ErrorCode::notFound:
      return QT_TRANSLATE_NOOP("Error", "%1 is not there. Check the name and the folder.");
    case ErrorCode::noAccess:
      return QT_TRANSLATE_NOOP(
          "Error", "%1 may not be read. Check its permissions, or wait until the sync program has downloaded it.");
    case ErrorCode::emptyFile:
      return QT_TRANSLATE_NOOP("Error",
                               "%1 is empty (0 bytes), perhaps still being copied or synced. Wait and try again.");
    case ErrorCode::notAPlan:
      return QT_TRANSLATE_NOOP(
          "Error", "%1 is not an IAP Studio plan. Choose another file, or ask the sender for the original.");
    case ErrorCode::newerFormat:
      return QT_TRANSLATE_NOOP(
          "Error",
          "%1 was made with a newer version (format %2; this program reads up to %3). Update IAP Studio to open it.");
    case ErrorCode::foreignSchema:
      return QT_TRANSLATE_NOOP("Error",
                               "%1 contains parts that don't belong in a plan (%2) and was not opened. Ask the sender "
                               "for the original file.");
    case ErrorCode::damaged:
      return QT_TRANSLATE_NOOP("Error", "%1 is damaged (%2) and was not opened. Use your last copy of the plan.");
    case ErrorCode::digestMismatch:
      return QT_TRANSLATE_NOOP("Error",
                               "The content of %1 was altered by something other than IAP Studio and was not opened. "
                               "Use your last copy of the plan.");
    case ErrorCode::badContent:
      return QT_TRANSLATE_NOOP(
          "Error", "%1 was not opened: table %2, row %3, has an invalid %4. Use your last copy of the plan.");
    case ErrorCode::tooLarge:
      return QT_TRANSLATE_NOOP("Error",
                               "%1 is larger than this program accepts (%2). Check that it is the right file.");
    case ErrorCode::timeout:
      return QT_TRANSLATE_NOOP("Error", "Reading %1 took too long and was stopped. Check that it is the right file.");
    case ErrorCode::busy:
      return QT_TRANSLATE_NOOP("Error", "%1 is in use by another program. Close it there and try again.");
    case ErrorCode::openElsewhere:
      return QT_TRANSLATE_NOOP("Error",
                               "%1 is open in %2 (process %3). Close it there and try again; nothing was changed.");
    case ErrorCode::changedUnderneath:
      return QT_TRANSLATE_NOOP("Error",
                               "%1 was changed by somebody else in the meantime and was left as it is. Your version is "
                               "in %2; compare the two.");
    case ErrorCode::keptBoth:
      return QT_TRANSLATE_NOOP("Error",
                               "%1 holds newer work from elsewhere. Unfinished changes of this computer were kept in "
                               "%2; compare the two, then run this again.");
    case ErrorCode::notDelivered:
      return QT_TRANSLATE_NOOP("Error",
                               "%1 could not be replaced (%2). The file is as before and your changes are safe on this "
                               "computer; they are delivered when the plan is next opened.");
    case ErrorCode::readOnlyPlace:
      return QT_TRANSLATE_NOOP("Error",
                               "%1 or its folder is read-only. The file is as before and your changes are safe on this "
                               "computer; make them writable and open the plan again.");
    case ErrorCode::noRoom:
      return QT_TRANSLATE_NOOP("Error",
                               "There is no room left to write %1. The file is as before and your changes are safe on "
                               "this computer. Free some space and try again, or save a copy in another place.");
    case ErrorCode::diskFull:
      return QT_TRANSLATE_NOOP("Error",
                               "Not saved: the disk is full while writing %1. This change was undone; earlier ones are "
                               "safe. Free some space and try again.");
    case ErrorCode::writeFailed:
      return QT_TRANSLATE_NOOP("Error",
                               "Not saved: %1 could not be written (%2). This change was undone; earlier ones are "
                               "safe. Check the disk and try again.");
    case ErrorCode::alreadyExists:
      return QT_TRANSLATE_NOOP("Error", "%1 is already there and was left as it is. Choose another name.");
    case ErrorCode::internal:
      return QT_TRANSLATE_NOOP("Error",
                               "Editing %1 stopped because of a fault in the program; everything up to the last change "
                               "is safe. Please report it: %2");
    case ErrorCode::noSuchVersion:
      return QT_TRANSLATE_NOOP("Error", "%1 has no version named %2. List them with: iap versions %1");
    case ErrorCode::versionDamaged:
      return QT_TRANSLATE_NOOP("Error",
                               "The version %2 in %1 is damaged and was not read. The plan itself is not affected.");
    case ErrorCode::amountTooLarge:
      return QT_TRANSLATE_NOOP(
          "Error",
          "An amount is too large to add up. Check the costs for a wrong unit, for example thousands instead of euro.");
    case ErrorCode::fileUnreadable:
      return QT_TRANSLATE_NOOP("Error", "%1 could not be read (%2). Check the name and the permissions.");
    case ErrorCode::wrongEncoding:
      return QT_TRANSLATE_NOOP(
          "Error", "%1, row %2: the text is not %3. Save the table as CSV UTF-8, or name its encoding in the mapping.");
    case ErrorCode::noSeparator:
      return QT_TRANSLATE_NOOP(
          "Error",
          "%1: the separator between the columns could not be found in row %2. Name the right one in the "
          "mapping, for example \"separator\": \";\".");
    case ErrorCode::unclosedQuote:
      return QT_TRANSLATE_NOOP(
          "Error", "%1, row %2: a quotation mark is opened and never closed. Correct the row and import again.");
    case ErrorCode::tooManyCells:
      return QT_TRANSLATE_NOOP(
          "Error", "%1, row %2: %3 cells where the header row has %4 columns. Correct the row and import again.");
    case ErrorCode::missingColumn:
      return QT_TRANSLATE_NOOP(
          "Error", "%1, row 1: there is no column \"%2\". The table has: %3. Correct the mapping or the table.");
    case ErrorCode::doubleColumn:
      return QT_TRANSLATE_NOOP(
          "Error", "%1, row 1: several columns are called \"%2\". Give each a name of its own and import again.");
    case ErrorCode::mappingSyntax:
      return QT_TRANSLATE_NOOP("Error", "%1, line %2: %3. Correct the mapping and import again.");
    case ErrorCode::mappingUnknownKey:
      return QT_TRANSLATE_NOOP("Error", "%1: \"%2\" is not a key of %3. Allowed are: %4.");
    case ErrorCode::mappingMissingKey:
      return QT_TRANSLATE_NOOP("Error", "%1: %2 lacks the key \"%3\". Add it and import again.");
    case ErrorCode::mappingBadValue:
      return QT_TRANSLATE_NOOP("Error", "%1: \"%2\" can't be %3. Allowed: %4.");
    case ErrorCode::mappingNoTable:
      return QT_TRANSLATE_NOOP("Error",
                               "%1 describes no table that fits %2. Name the file in \"file\" of one of its tables.");
    case ErrorCode::nothingImported:
      return QT_TRANSLATE_NOOP(
          "Error",
          "Nothing was imported because of rows with errors (%1, see above). Correct them, or run again with "
          "--skip-errors to leave them out.");
    case ErrorCode::tableUnknownTable:
      return QT_TRANSLATE_NOOP("Error", "%1: there is no table \"%2\" in a plan. Rename the file after its table.");
    case ErrorCode::tableUnknownColumn:
      return QT_TRANSLATE_NOOP("Error", "%1, row 1: \"%2\" is not a field of %3. Fields are: %4.");
    case ErrorCode::tableBadValue:
      return QT_TRANSLATE_NOOP("Error", "%1, row %2, column %3: \"%4\" is not valid. Correct the cell.");
    case ErrorCode::tableUnknownKey:
      return QT_TRANSLATE_NOOP("Error",
                               "%1, row %2, column %3: there is no record \"%4\" in the table %5. Correct the cell.");
    case ErrorCode::catalogueSyntax:
      return QT_TRANSLATE_NOOP("Error", "%1, line %2: %3. The file was not taken over; mend it and try again.");
    case ErrorCode::templateSyntax:
      return QT_TRANSLATE_NOOP("Error", "%1, line %2: %3. Correct the template.");
    case ErrorCode::unknownDocument:
      return QT_TRANSLATE_NOOP("Error", "There is no document \"%1\". Choose one of: %2.");
    case ErrorCode::outputFailed:
      return QT_TRANSLATE_NOOP(
          "Error", "%1 could not be written (%2). What was there before is unchanged; choose another place.");
    case ErrorCode::outputFull:
      return QT_TRANSLATE_NOOP("Error",
                               "%1 was not written: the disk is full. What was there before is unchanged; free some "
                               "space or choose another place.");
    case ErrorCode::noFont:
      return QT_TRANSLATE_NOOP("Error", "The font %1 could not be read. Install IAP Studio again.");
    case ErrorCode::brokenDocument:
      return QT_TRANSLATE_NOOP("Error", "The document could not be laid out (%1). Please report it.");
    case ErrorCode::usage:
      return QT_TRANSLATE_NOOP("Error", "%1");
  }
  return "";
}

Error::Error(ErrorCode code, QStringList arguments, QString detail)
    : code_(code), arguments_(std::move(arguments)), detail_(std::move(detail)) {
  QString text = QString::fromUtf8(pattern(code_));
  for (const QString& argument : arguments_) text = text.arg(argument);
  what_ = (detail_.isEmpty() ? text : text + QStringLiteral(" [") + detail_ + u']').toStdString();
}

Error::Error(ErrorCode code, QStringList arguments, const ErrorReason& reason)
    : Error(code, std::move(arguments) + QStringList{filled(QString::fromUtf8(reason.text), reason.arguments)}) {
  reason_ = reason;
}

ErrorKind Error::kind() const {
  switch (code_) {
    case ErrorCode::usage:
    case ErrorCode::unknownDocument:
    case ErrorCode::noSuchVersion:
      return ErrorKind::usage;
    default:
      return ErrorKind::file;
  }
}

QString message(const Error& error, const Language& language) {
  QStringList arguments = error.arguments();
  if (const ErrorReason& reason = error.reason(); reason.text)
    arguments.last() = filled(language.translated("Error", reason.text), reason.arguments);
  return filled(language.translated("Error", pattern(error.code())), arguments);
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// What storage, import and export throw: a code with arguments, worded for the reader at the edge.
#pragma once
#include <QString>
#include <QStringList>
#include <exception>
#include <string>

namespace iap {

class Language;

enum class ErrorCode {
  // the plan file
  notFound,
  noAccess,
  emptyFile,
  notAPlan,
  newerFormat,
  foreignSchema,
  damaged,
  digestMismatch,
  badContent,
  tooLarge,
  timeout,
  busy,
  openElsewhere,
  changedUnderneath,
  keptBoth,
  notDelivered,
  readOnlyPlace,
  noRoom,
  diskFull,
  writeFailed,
  alreadyExists,
  internal,
  noSuchVersion,
  versionDamaged,
  // values
  amountTooLarge,
  // files that come in
  fileUnreadable,
  wrongEncoding,
  noSeparator,
  unclosedQuote,
  tooManyCells,
  missingColumn,
  doubleColumn,
  mappingSyntax,
  mappingUnknownKey,
  mappingMissingKey,
  mappingBadValue,
  mappingNoTable,
  nothingImported,
  tableUnknownTable,
  tableUnknownColumn,
  tableBadValue,
  tableUnknownKey,
  // documents
  templateSyntax,
  catalogueSyntax,
  unknownDocument,
  outputFailed,
  outputFull,
  noFont,
  brokenDocument,
  // the command line
  usage,
};

/// Which exit code a program ends with (product page, section 4).
enum class ErrorKind { usage = 2, file = 3 };

/// Why a file was refused, as the last argument of its error: English words of the context "Error", with %1, %2 … for
/// arguments.
struct ErrorReason {
  const char* text = nullptr;
  QStringList arguments{};
};

class Error : public std::exception {
 public:
  explicit Error(ErrorCode code, QStringList arguments = {}, QString detail = {});
  Error(ErrorCode code, QStringList arguments, const ErrorReason& reason);

  ErrorCode code() const { return code_; }
  const QStringList& arguments() const { return arguments_; }
  /// For the log and for support; never shown as the sentence.
  const QString& detail() const { return detail_; }
  const ErrorReason& reason() const { return reason_; }
  ErrorKind kind() const;
  const char* what() const noexcept override { return what_.c_str(); }

 private:
  ErrorCode code_;
  QStringList arguments_;
  QString detail_;
  ErrorReason reason_;
  std::string what_;
};

/// One sentence for the user: what, where and what to do.
QString message(const Error& error, const Language& language);
/// The English pattern of a code, with %1, %2 … for its arguments; never empty.
const char* pattern(ErrorCode code);
/// The number of codes, so that a test can walk over them.
constexpr int errorCodeCount = int(ErrorCode::usage) + 1;

}  // namespace iap

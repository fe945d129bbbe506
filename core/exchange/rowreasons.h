// SPDX-License-Identifier: GPL-3.0-or-later
// Why a row was left out, or what is worth knowing of one that came in: codes with arguments, worded at the edge.
#pragma once
#include <QString>
#include <QStringList>

namespace iap {

class Language;

/// Arguments: column is the source's name of the column, cell its text.
enum class ReasonCode {
  emptyRow,           //
  skippedByRule,      // column, text
  skippedBecause,     // the mapping's own words
  skippedExisting,    // code or name
  alreadyThere,       // code or name
  twiceInTable,       // code or name
  noName,             //
  notNumber,          // column, cell
  notAmount,          // column, cell, decimal mark, group marks
  hiddenBlank,        // column, cell, code of the blank
  unknownUnit,        // column, cell, units of the mapping
  notWholeMinor,      // column, cell
  notDate,            // column, cell
  openDate,           // column, cell
  notWord,            // column, cell, allowed words
  notFitting,         // column, cell, field
  noIndicator,        // column, cell
  noAction,           // column, cell
  noMeasurementDate,  // column, cell
  keptAsWords,        // column, cell
  actionNotLinked,    // column, cell
  severalCostLines,   // column, cell
  noAmount,           //
};
constexpr int reasonCodeCount = int(ReasonCode::noAmount) + 1;

struct RowReason {
  ReasonCode code;
  QStringList arguments;

  bool operator==(const RowReason&) const = default;
};

/// One clause for a list of rows, without the file and row.
QString message(const RowReason& reason, const Language& language);
/// The English pattern of a code, with %1, %2 … for its arguments.
const char* pattern(ReasonCode code);

}  // namespace iap

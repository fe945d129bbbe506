// SPDX-License-Identifier: GPL-3.0-or-later
// Faults and gaps in the content of a plan, as data: nothing blocks, everything is said. docs/checks.md lists the
// rules.
#pragma once
#include <QDate>
#include <QList>

#include "queries/links.h"

namespace iap {

enum class Severity { contradiction, gap, hint };

struct Finding {
  const char* code;  // "action.no_lead"
  Severity severity;
  RecordRef record;       // where to go
  QString field;          // the column to go to; may be empty
  QStringList arguments;  // as {1}, {2} … in the sentence; amounts, names and codes already in plain form
  bool accepted = false;  // the city keeps it, with a reason

  bool operator==(const Finding& other) const {
    return QLatin1StringView(code) == QLatin1StringView(other.code) && record == other.record && field == other.field;
  }
};

/// All findings, contradictions first, in each severity by table, code and record. `today` decides what is overdue.
QList<Finding> findings(const Links& links, QDate today);

/// The sentence for the reader: what is wrong, with the record's name.
QString wording(const Finding& finding, const Plan& plan, const Language& language);

/// Every code that findings() can give, with its severity: for documentation and tests.
struct FindingKind {
  const char* code;
  Severity severity;
  const char* sentence;  // ICU message; {record} and {1} … are filled
};
const QList<FindingKind>& findingKinds();

}  // namespace iap

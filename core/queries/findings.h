// SPDX-License-Identifier: GPL-3.0-or-later
// Faults and gaps in the content of a plan, as data: nothing blocks, everything is said. docs/checks.md lists the
// rules.
#pragma once
#include <QDate>
#include <QList>
#include <variant>

#include "queries/links.h"

namespace iap {

enum class Severity { contradiction, gap, hint };

/// A part of a whole, 0 to 1.
struct Share {
  double ratio = 0;
};
/// A word of a fixed list, as stored; translated in the context "Word".
struct ListWord {
  const char* word;
};
/// What a finding's sentence names, worded for the reader at the edge.
using FindingArgument =
    std::variant<QString, qint64, Number, Share, Money, Date, ListWord, RecordRef, QList<RecordRef>>;

struct Finding {
  const char* code;  // "action.no_lead"
  Severity severity;
  RecordRef record;                  // where to go
  QString field;                     // the column to go to; may be empty
  QList<FindingArgument> arguments;  // as {1}, {2} … in the sentence
  bool accepted = false;             // the city keeps it, with a reason

  bool operator==(const Finding& other) const {
    return QLatin1StringView(code) == QLatin1StringView(other.code) && record == other.record && field == other.field;
  }
};

/// True if the city's acceptance is of this finding; one without a subject is of the plan as a whole.
bool accepts(const AcceptedFinding& acceptance, const Finding& finding);

/// All findings, contradictions first, in each severity by kind and the record's name. `today` decides what is overdue.
QList<Finding> findings(const Links& links, QDate today);

/// The sentence for the reader: what is wrong, with the record's name.
QString wording(const Finding& finding, const Plan& plan, const Language& language);

/// Every code that findings() can give, with its severity: for documentation and tests.
struct FindingKind {
  const char* code;
  Severity severity;
  const char* title;     // over a list of records with the same fault; context "Finding"
  const char* sentence;  // ICU message; {record} and {1} … are filled
};
const QList<FindingKind>& findingKinds();
const FindingKind& kindOf(const Finding& finding);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// Three-way merge of two edited copies of one plan, field by field.
#pragma once
#include <QHash>
#include <QList>

#include "plan/plan.h"

namespace iap {

enum class ConflictKind {
  bothChanged,   // one field, two new values
  bothAdded,     // the same id added on both sides with different content
  deletedHere,   // mine deleted the record that theirs changed
  deletedThere,  // theirs deleted the record that mine changed
  orphan,        // one side deleted a record that the other side's new row or reference needs
  parentLoop     // two moves that together make a loop of parents
};

enum class Side { mine, theirs };

/// One question for the user. Values are in text form (codec.h); empty where the record or value is not there.
struct Conflict {
  ConflictKind kind;
  RecordRef record;
  QString field;  // the column; empty when the whole record is meant
  QString base, mine, theirs;

  bool operator==(const Conflict&) const = default;
};

/// Names a conflict, so that an answer stays with it when the merge is run again.
struct ConflictKey {
  RecordRef record;
  QString field;

  bool operator==(const ConflictKey&) const = default;
};
size_t qHash(const ConflictKey& key, size_t seed = 0);

struct MergeResult {
  Plan plan;
  QList<Conflict> conflicts;
};

/// Joins what both sides changed since base. Each conflict is decided as `answers` says, else as mine has it. Positions
/// never conflict (theirs win), narrative texts merge by paragraph. The result's references hold and have no parent
/// loop.
MergeResult merge(const Plan& base, const Plan& mine, const Plan& theirs, const QHash<ConflictKey, Side>& answers = {});

/// Three-way merge of texts line by line; nothing where both sides changed the same lines differently.
std::optional<QString> mergedLines(const QString& base, const QString& mine, const QString& theirs);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// References between records always hold: what depends on a record that goes is removed or cleared with it.
#pragma once
#include "plan/plan.h"

namespace iap {

/// A reference that leads nowhere.
struct DanglingReference {
  RecordRef from;
  QString field;
  RecordRef to;
  bool owner = false;
};

/// References that lead nowhere, at most `limit`; empty for every plan made by edits.
QList<DanglingReference> danglingReferences(const Plan& plan, qsizetype limit = 100);

/// The members of one loop of parents (objectives, problems) or of "included in" (actions); empty if there is none.
QList<RecordRef> parentLoop(const Plan& plan);
/// The field that makes a record of this type the child of another one of its type, or null.
const FieldInfo* parentField(const RecordType& type);

/// Removes records, all that belongs to them, and every optional reference to any of these; the whole plan is read once
/// for each level of belonging, however many records go.
void removeRecords(Plan& plan, const QList<RecordRef>& records);
inline void removeRecord(Plan& plan, const RecordRef& record) { removeRecords(plan, {record}); }

/// How many records of each table would go with them (they themselves included), in table order: to be told beforehand.
QList<std::pair<QString, int>> wouldRemove(const Plan& plan, const QList<RecordRef>& records);

/// The id that a link between two records has (kind, both ends, role), so that the same link is one link wherever it is
/// made; 0 for records that are no links.
qint64 naturalLinkId(const RecordType& type, const void* record);

template <Record R>
RecordRef refTo(Id<R> id) {
  return {QString::fromLatin1(R::table), id.value};
}

}  // namespace iap

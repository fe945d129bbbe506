// SPDX-License-Identifier: GPL-3.0-or-later
// The difference of two plans: undo step, saved transaction, signal to the window, comparison, half of a merge.
#pragma once
#include <memory>
#include <vector>

#include "plan/plan.h"

namespace iap {

/// One row of any table, kept for itself; null for "not there".
using Row = std::shared_ptr<const void>;
Row rowCopy(const RecordType& type, const void* row);

/// A row added (no before), removed (no after) or changed.
struct RowChange {
  Row before;
  Row after;

  qint64 id() const { return idOf(after ? after.get() : before.get()); }
};

/// The same, for code that knows the record type.
template <Record R>
struct Changed {
  const R* before;
  const R* after;

  Id<R> id() const { return after ? after->id : before->id; }
};

/// Row changes per table; each row at most once.
class Changes {
 public:
  Changes();

  const std::vector<RowChange>& of(const RecordType& type) const { return rows_[size_t(indexOf(type))]; }
  std::vector<RowChange>& of(const RecordType& type) { return rows_[size_t(indexOf(type))]; }
  template <Record R>
  std::vector<Changed<R>> of() const {
    std::vector<Changed<R>> result;
    for (const RowChange& row : of(recordType<R>()))
      result.push_back({static_cast<const R*>(row.before.get()), static_cast<const R*>(row.after.get())});
    return result;
  }
  bool isEmpty() const { return count() == 0; }
  /// Number of rows added, removed or changed, in all tables.
  qsizetype count() const;
  /// About how much memory the rows take, for the limit of the history.
  qsizetype bytes() const;

 private:
  std::vector<std::vector<RowChange>> rows_;  // in the order of recordTypes()
};

/// What turns one plan into the other. Rows that the two share are not looked at.
Changes difference(const Plan& from, const Plan& to);
/// The same changes the other way round.
Changes reversed(Changes changes);
/// The plan with the changes made; applied(a, difference(a, b)) == b.
Plan applied(Plan plan, const Changes& changes);
/// One set of changes that does what first and then second do.
Changes joined(const Changes& first, const Changes& second);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/history.h"

namespace iap {

namespace {
constexpr qint64 joinMillis = 5000;

/// The one row that the changes touch, or nothing.
std::optional<std::pair<const RecordType*, qint64>> singleRow(const Changes& changes) {
  if (changes.count() != 1) return {};
  for (const RecordType* type : recordTypes())
    if (!changes.of(*type).empty()) return std::pair(type, changes.of(*type).front().id());
  return {};
}
}  // namespace

void History::add(const QString& name, Changes changes, qint64 msecs) {
  for (const Entry& each : undone_) bytes_ -= each.bytes;
  undone_.clear();
  const qsizetype bytes = changes.bytes();
  done_.push_back({name, std::move(changes), msecs, true, bytes});
  bytes_ += bytes;
  trim();
}

bool History::join(const QString& name, const Changes& changes, qint64 msecs) {
  if (done_.empty() || !undone_.empty()) return false;
  Entry& last = done_.back();
  if (!last.open || last.name != name || msecs - last.msecs > joinMillis) return false;
  const auto row = singleRow(changes);
  if (!row || row != singleRow(last.changes)) return false;
  last.changes = joined(last.changes, changes);
  bytes_ -= last.bytes;
  last.bytes = last.changes.bytes();
  bytes_ += last.bytes;
  last.msecs = msecs;
  // Typed back to where it was: nothing is left to undo.
  if (last.changes.isEmpty()) {
    bytes_ -= last.bytes;
    done_.pop_back();
  }
  return true;
}

void History::closeStep() {
  if (!done_.empty()) done_.back().open = false;
}

void History::moveToUndone() {
  undone_.push_back(std::move(done_.back()));
  done_.pop_back();
  undone_.back().open = false;
  closeStep();
}

void History::moveToDone() {
  done_.push_back(std::move(undone_.back()));
  undone_.pop_back();
}

void History::clear() {
  done_.clear();
  undone_.clear();
  bytes_ = 0;
}

void History::trim() {
  // The newest step stays, however large: an edit that can't be undone would be a surprise.
  while (bytes_ > limit_ && done_.size() > 1) {
    bytes_ -= done_.front().bytes;
    done_.pop_front();
  }
}

}  // namespace iap

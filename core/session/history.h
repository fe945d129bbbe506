// SPDX-License-Identifier: GPL-3.0-or-later
// The undo steps of an open plan: names and changes, bounded in memory. It knows nothing of any particular edit.
#pragma once
#include <QString>
#include <deque>
#include <optional>

#include "plan/changes.h"

namespace iap {

class History {
 public:
  struct Entry {
    QString name;
    Changes changes;
    qint64 msecs = 0;  // when it was made, for joining
    bool open = true;  // whether typing may still join it
    qsizetype bytes = 0;
  };

  explicit History(qsizetype limitBytes) : limit_(limitBytes) {}

  /// Remembers a step; what had been undone is forgotten, and the oldest steps beyond the limit.
  void add(const QString& name, Changes changes, qint64 msecs);
  /// Joins the changes to the last step if they are typing on: same name, same single row, within some seconds.
  bool join(const QString& name, const Changes& changes, qint64 msecs);
  /// Ends joining, for example when the cursor leaves the field.
  void closeStep();

  const Entry* nextUndo() const { return done_.empty() ? nullptr : &done_.back(); }
  const Entry* nextRedo() const { return undone_.empty() ? nullptr : &undone_.back(); }
  void moveToUndone();
  void moveToDone();
  void clear();
  qsizetype size() const { return qsizetype(done_.size()); }
  qsizetype bytes() const { return bytes_; }

 private:
  void trim();

  std::deque<Entry> done_, undone_;
  qsizetype limit_;
  qsizetype bytes_ = 0;  // of both
};

}  // namespace iap

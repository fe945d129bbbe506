// SPDX-License-Identifier: GPL-3.0-or-later
// Text in the plan's language with an optional English wording beside it (titles and short descriptions).
#pragma once
#include <QString>

namespace iap {

struct Text {
  QString own;
  QString english;

  bool isEmpty() const { return own.isEmpty() && english.isEmpty(); }
  /// The wording for a document: English if it is wanted and there, else the city's own, else what there is.
  const QString& in(bool wantEnglish) const {
    return wantEnglish ? (english.isEmpty() ? own : english) : (own.isEmpty() ? english : own);
  }
  bool operator==(const Text&) const = default;
};

/// Rich text in the project's CommonMark subset (headings, bold, italic, lists, links; no HTML). A type of its own,
/// since it merges by paragraph and is laid out, not printed as it stands.
struct Markdown {
  QString text;

  bool operator==(const Markdown&) const = default;
};

/// A moment in UTC, in milliseconds since 1970; 0 means unknown.
struct Instant {
  qint64 msecs = 0;

  bool operator==(const Instant&) const = default;
};

/// A reference to any record, by the name of its table; for notes, attachments and accepted findings.
struct RecordRef {
  QString table;
  qint64 id = 0;

  explicit operator bool() const { return id != 0; }
  bool operator==(const RecordRef&) const = default;
};

}  // namespace iap

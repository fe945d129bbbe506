// SPDX-License-Identifier: GPL-3.0-or-later
// A small file beside the plan that tells colleagues on the same share who is editing it. It advises; it never locks.
#pragma once
#include <QDateTime>
#include <QString>
#include <optional>

namespace iap {

/// Somebody who has the plan open for editing.
struct Editor {
  QString name;     // of the person; may be empty
  QString machine;  // of the computer
  QDateTime since;  // UTC
};

class EditMark {
 public:
  /// Who else edits the plan: another process that refreshed its mark within five minutes. Nothing if nobody does, or
  /// if the mark can't be read.
  static std::optional<Editor> other(const QString& planPath, const QDateTime& now = QDateTime::currentDateTimeUtc());

  /// Leaves a mark; in a read-only folder nothing happens.
  EditMark(const QString& planPath, const QString& person);
  ~EditMark();
  EditMark(const EditMark&) = delete;
  EditMark& operator=(const EditMark&) = delete;

  /// To be called every minute.
  void refresh() const;
  static QString fileFor(const QString& planPath);

 private:
  const QString path_, person_;
  const QDateTime since_;
};

}  // namespace iap

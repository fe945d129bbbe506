// SPDX-License-Identifier: GPL-3.0-or-later
// Finding by typing a part: without regard to capitals and diacritics.
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace iap {

/// The text as it is compared: no capitals, no diacritics ("Ģimene" is "gimene"), "ß" as "ss".
QString searchKey(QStringView text);

/// Which letters occur in a text, several letters to a bit: a text that lacks a bit of the typed one can't fit.
quint64 letterBits(QStringView key);

/// What somebody typed, taken apart once for comparing it with many texts.
class TypedText {
 public:
  /// Of a searchKey.
  explicit TypedText(const QString& key);

  bool isEmpty() const { return key_.isEmpty(); }
  quint64 letters() const { return letters_; }
  /// As matchScore().
  int score(const QString& key) const;

 private:
  const QString key_;
  const QStringList words_;
  const quint64 letters_;
};

/// How well `typed` (a searchKey) fits in `key` (a searchKey): 0 not at all, more is better. All words of `typed` must
/// occur, or their letters in order within one word that begins with the same letter ("nbhd" in "neighbourhood"); at
/// the start of a word counts more, and letters that are only scattered in order count least.
inline int matchScore(const QString& typed, const QString& key) { return TypedText(typed).score(key); }

/// The places of `key` that match, for showing them; as matchScore sees them.
QList<std::pair<qsizetype, qsizetype>> matchedRanges(const QString& typed, const QString& key);

}  // namespace iap

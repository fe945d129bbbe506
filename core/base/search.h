// SPDX-License-Identifier: GPL-3.0-or-later
// Finding by typing a part: without regard to capitals and diacritics.
#pragma once
#include <QList>
#include <QString>

namespace iap {

/// The text as it is compared: no capitals, no diacritics ("Ģimene" is "gimene"), "ß" as "ss".
QString searchKey(QStringView text);

/// How well `typed` (a searchKey) fits in `key` (a searchKey): 0 not at all, more is better. All words of `typed` must
/// occur; at the start of a word counts more, and letters that are only scattered in order count least.
int matchScore(const QString& typed, const QString& key);

/// The places of `key` that match, for showing them; as matchScore sees them.
QList<std::pair<qsizetype, qsizetype>> matchedRanges(const QString& typed, const QString& key);

}  // namespace iap

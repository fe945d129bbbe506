// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/search.h"

namespace iap {

QString searchKey(QStringView text) {
  // Most texts are plain ASCII: no need to take them apart.
  bool ascii = true;
  for (const QChar c : text) ascii = ascii && c.unicode() < 0x80;
  if (ascii) return text.toString().toLower();
  QString key;
  const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
  key.reserve(apart.size());
  for (const QChar c : apart)
    // Letters that Unicode does not take apart.
    if (c == QChar(0xdf))
      key += QStringLiteral("ss");
    else if (c == QChar(0x2018) || c == QChar(0x2019) || c == QChar(0x2bc))
      key += u'\'';  // as keyboards have it
    else if (c.category() != QChar::Mark_NonSpacing)
      key += c == QChar(0x142) ? QChar(u'l') : c == QChar(0xf8) ? QChar(u'o') : c;
  return key;
}

namespace {

bool startsWord(const QString& key, qsizetype at) { return at == 0 || !key[at - 1].isLetterOrNumber(); }

/// The best place of a word: at the start of a word if there is one; -1 if there is none at all.
qsizetype placeOf(const QString& word, const QString& key) {
  const qsizetype first = key.indexOf(word);
  for (qsizetype at = first; at >= 0; at = key.indexOf(word, at + 1))
    if (startsWord(key, at)) return at;
  return first;
}

/// The letters one after the other, in at most three places.
QList<std::pair<qsizetype, qsizetype>> scattered(const QString& typed, const QString& key) {
  QList<std::pair<qsizetype, qsizetype>> ranges;
  qsizetype at = 0;
  for (const QChar c : typed) {
    if (c.isSpace()) continue;
    at = key.indexOf(c, at);
    if (at < 0) return {};
    if (!ranges.isEmpty() && ranges.last().first + ranges.last().second == at)
      ++ranges.last().second;
    else if (ranges.size() == 3)
      return {};
    else
      ranges += {at, 1};
    ++at;
  }
  return ranges;
}

/// The places of a word's letters in order within one word of the text that begins with the same letter: "nbhd" in
/// "neighbourhood". Nothing for words of one or two letters, which would fit nearly everywhere.
QList<std::pair<qsizetype, qsizetype>> shortened(const QString& word, const QString& key) {
  if (word.size() < 3) return {};
  for (qsizetype start = key.indexOf(word[0]); start >= 0; start = key.indexOf(word[0], start + 1)) {
    if (!startsWord(key, start)) continue;
    QList<std::pair<qsizetype, qsizetype>> ranges;
    qsizetype next = 0;
    for (qsizetype at = start; at < key.size() && next < word.size() && key[at].isLetterOrNumber(); ++at) {
      if (key[at] != word[next]) continue;
      ++next;
      if (!ranges.isEmpty() && ranges.last().first + ranges.last().second == at)
        ++ranges.last().second;
      else
        ranges += {at, 1};
    }
    if (next == word.size()) return ranges;
  }
  return {};
}

}  // namespace

quint64 letterBits(QStringView key) {
  quint64 bits = 0;
  for (const QChar c : key)
    if (!c.isSpace()) bits |= quint64(1) << (c.unicode() & 63);
  return bits;
}

TypedText::TypedText(const QString& key)
    : key_(key), words_(key.split(u' ', Qt::SkipEmptyParts)), letters_(letterBits(key)) {}

int TypedText::score(const QString& key) const {
  if (key_.isEmpty()) return 1;
  if (key.startsWith(key_)) return 1000 - int(std::min<qsizetype>(key.size(), 400));
  int score = 0;
  bool all = true;
  for (const QString& word : words_) {
    const qsizetype at = placeOf(word, key);
    if (at >= 0)
      score += (startsWord(key, at) ? 60 : 30) + (at == 0 ? 20 : 0);
    else if (shortened(word, key).isEmpty())
      all = false;
    else
      score -= 50 / int(words_.size());
    if (!all) break;
  }
  if (all) return std::max(30, 100 + score - int(std::min<qsizetype>(key.size() / 8, 50)));
  // Scattered letters are noise in long texts; three letters are the least that say something.
  const auto ranges = key_.size() >= 3 ? scattered(key_, key) : QList<std::pair<qsizetype, qsizetype>>();
  return ranges.isEmpty() ? 0 : 40 - int(10 * ranges.size());
}

QList<std::pair<qsizetype, qsizetype>> matchedRanges(const QString& typed, const QString& key) {
  QList<std::pair<qsizetype, qsizetype>> ranges;
  for (const auto& word : QStringView(typed).split(u' ', Qt::SkipEmptyParts)) {
    const qsizetype at = placeOf(word.toString(), key);
    if (at >= 0) {
      ranges += {at, word.size()};
      continue;
    }
    const auto letters = shortened(word.toString(), key);
    if (letters.isEmpty()) return scattered(typed, key);
    ranges += letters;
  }
  return ranges;
}

}  // namespace iap

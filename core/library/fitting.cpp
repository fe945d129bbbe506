// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/fitting.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <cmath>

#include "base/search.h"

namespace iap {

namespace {

/// What words of a text are compared by.
QSet<QString> stemsOf(const QString& text) {
  constexpr qsizetype shortest = 4, compared = 5;
  static const QSet<QString> usual{QStringLiteral("with"),  QStringLiteral("that"),   QStringLiteral("this"),
                                   QStringLiteral("from"),  QStringLiteral("into"),   QStringLiteral("their"),
                                   QStringLiteral("which"), QStringLiteral("more"),   QStringLiteral("than"),
                                   QStringLiteral("what"),  QStringLiteral("cannot"), QStringLiteral("city"),
                                   QStringLiteral("citie"), QStringLiteral("plan"),   QStringLiteral("plans")};
  QSet<QString> stems;
  QString word;
  const auto end = [&] {
    if (word.size() >= shortest && !usual.contains(word.left(compared))) stems += word.left(compared);
    word.clear();
  };
  for (const QChar sign : searchKey(text)) {
    if (sign.isLetter())
      word += sign;
    else
      end();
  }
  end();
  return stems;
}

}  // namespace

QList<FittingEntry> fitting(const QList<const Catalogue*>& catalogues, const QStringList& texts, const QString& subject,
                            qsizetype most) {
  struct Candidate {
    FittingEntry entry;
    QSet<QString> stems;
    double weight = 0;
  };
  QList<Candidate> candidates;
  QHash<QString, int> entriesWith;
  for (const Catalogue* catalogue : catalogues)
    for (const CatalogueEntry& entry : catalogue->entries) {
      Candidate candidate{{catalogue, &entry}, {}};
      for (const char* column : {"title", "theme", "summary"})
        candidate.stems += stemsOf(catalogue->value(entry, QString::fromLatin1(column)));
      for (const QString& stem : std::as_const(candidate.stems)) ++entriesWith[stem];
      candidates += candidate;
    }
  const QSet<QString> wanted = stemsOf(texts.join(u' ')), asked = stemsOf(subject);
  for (Candidate& candidate : candidates)
    for (const QString& stem : std::as_const(candidate.stems)) {
      const double share = wanted.contains(stem) ? 1 : asked.contains(stem) ? 0.5 : 0;
      // A word that all entries have tells nothing.
      candidate.weight += share * std::log(double(candidates.size()) / entriesWith.value(stem));
    }
  candidates.removeIf([](const Candidate& candidate) { return candidate.weight <= 0; });
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& a, const Candidate& b) { return a.weight > b.weight; });
  QList<FittingEntry> best;
  for (const Candidate& candidate : std::as_const(candidates).mid(0, most)) best += candidate.entry;
  return best;
}

}  // namespace iap

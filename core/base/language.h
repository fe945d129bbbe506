// SPDX-License-Identifier: GPL-3.0-or-later
// A language as a value: its words, numbers, money, dates, lists and order of letters. Never taken from the
// environment.
#pragma once
#include <QHash>
#include <QString>
#include <QStringList>
#include <memory>
#include <variant>

#include "base/date.h"
#include "base/money.h"
#include "base/number.h"

namespace iap {

/// A value for a placeholder of a sentence: a count (for plural choices) or text that is already worded.
using SentenceValue = std::variant<qint64, QString>;
using SentenceValues = QList<std::pair<const char*, SentenceValue>>;

/// True for what can be a BCP 47 tag: "en", "de-AT". Writers put nothing else into files.
bool isLanguageTag(QStringView tag);

/// True for tags of languages that exist: not for "xx" or "Deutsch".
bool isKnownLanguage(QStringView tag);

/// Cheap to copy; safe to use on several threads.
class Language {
 public:
  /// Any BCP 47 tag, such as "en", "lv" or "de-AT"; an unknown one behaves like English.
  explicit Language(const QString& tag = QStringLiteral("en"));

  const QString& tag() const;
  /// True if the program's own words exist in this language; English always does.
  bool hasWords() const;
  /// The translated text of a source string, else the source string itself.
  QString translated(const char* context, const char* source) const;
  /// A whole ICU message ("{n, plural, one {# action} other {# actions}}"), translated and filled.
  QString sentence(const char* source, const SentenceValues& values = {}) const;

  QString number(qint64 value) const;
  /// With exactly that many decimals, rounded half away from zero.
  QString number(double value, int decimals) const;
  /// As many decimals as needed, at most 6.
  QString number(double value) const;
  /// 0.519 as "51.9%", by the language's own form.
  QString percent(double ratio, int decimals) const;
  /// "EUR 229,230,000" or "229 230 000 EUR"; minor digits only if withMinor or if the amount has some.
  QString money(Money amount, const QString& currency, bool withMinor = false) const;
  /// The amount alone, for columns that name the currency in their head.
  QString amount(Money amount, const QString& currency, bool withMinor = false) const;
  /// "EUR 10.84 million" with that many decimals.
  QString millions(Money amount, const QString& currency, int decimals) const;
  /// "12 March 2026", "March 2026", "2026", "third quarter 2026" as far as known; empty for words and unknown.
  QString date(const Date& date) const;
  /// The same in figures, for columns: "12/03/2026", "03/2026", "2026", "Q3 2026"; empty for words and unknown.
  QString shortDate(const Date& date) const;
  /// 1 to 12 for the name of a month, whole or abbreviated, else 0. The name has no capitals and no final point.
  int monthNamed(const QString& name) const;
  /// True where 3/14/2026 is a date: the month comes before the day and the day before the year.
  bool writesMonthFirst() const;
  /// The mark before decimals.
  QChar decimalMark() const;
  /// "A, B and C" by the language's own rule.
  QString list(const QStringList& items) const;
  /// Order of letters of this language, numbers by value: E2 before E10. Negative, zero, positive.
  int compare(QStringView a, QStringView b) const;

 private:
  struct Parts;
  std::shared_ptr<const Parts> parts_;
};

}  // namespace iap

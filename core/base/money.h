// SPDX-License-Identifier: GPL-3.0-or-later
// Money is a whole count of minor units (cents) of the plan's one currency. It has no way in from a binary fraction.
#pragma once
#include <QList>
#include <QString>
#include <QStringList>
#include <compare>
#include <optional>

namespace iap {

struct Money {
  qint64 minor = 0;

  auto operator<=>(const Money&) const = default;
};

/// Sum of amounts; throws Error (amountTooLarge) instead of wrapping around.
Money operator+(Money a, Money b);
Money operator-(Money a, Money b);
inline Money& operator+=(Money& a, Money b) { return a = a + b; }

/// Digits after the decimal mark of an ISO 4217 currency: 2 for most, 0 for ISK; 2 for codes this program doesn't know.
int minorDigits(QStringView currency);
/// True for the currencies of European cities that the program lists.
bool isKnownCurrency(QStringView currency);
/// Their codes, sorted.
QStringList knownCurrencies();

/// How the numbers of a source are written. An empty group mark means that there is none.
struct NumberMarks {
  QChar decimal = u'.';
  QString groups;  // every character here may stand between groups of three digits

  bool operator==(const NumberMarks&) const = default;
};

/// An exact decimal number: mantissa × 10^-scale; a negative scale stands for zeros before the mark.
struct Decimal {
  qint64 mantissa = 0;
  int scale = 0;

  double toDouble() const;
};

/// The number that the whole text is, read by the marks; nothing for anything else. "1 250" needs the blank as group
/// mark.
std::optional<Decimal> parseDecimal(QStringView text, const NumberMarks& marks);

/// The decimal × 10^power as money with that many minor digits; nothing if it isn't a whole number of minor units or
/// too large.
std::optional<Money> toMoney(const Decimal& value, int power, int minorDigits);

/// Plain decimal form with a point, for files and programs: "229230000.00".
QString plainMoney(Money amount, int minorDigits);

/// Splits by weights so that the parts add up (largest remainder; ties to the earlier part). Weights are not negative;
/// all-zero weights give an empty list.
QList<Money> split(Money whole, const QList<qint64>& weights);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

#include "base/error.h"

namespace iap {

namespace {
__extension__ using Wide = __int128;

struct Currency {
  QStringView code;
  int digits;
};
// ISO 4217 minor units of the currencies of URBACT's countries and neighbours; BGN and HRK are needed to read old
// plans.
constexpr Currency currencies[] = {{u"ALL", 2}, {u"BAM", 2}, {u"BGN", 2}, {u"CHF", 2}, {u"CZK", 2}, {u"DKK", 2},
                                   {u"EUR", 2}, {u"GBP", 2}, {u"GEL", 2}, {u"HRK", 2}, {u"HUF", 2}, {u"ISK", 0},
                                   {u"MDL", 2}, {u"MKD", 2}, {u"NOK", 2}, {u"PLN", 2}, {u"RON", 2}, {u"RSD", 2},
                                   {u"SEK", 2}, {u"TRY", 2}, {u"UAH", 2}, {u"USD", 2}};

const Currency* find(QStringView code) {
  const auto* it = std::find_if(std::begin(currencies), std::end(currencies), [&](auto& c) { return c.code == code; });
  return it == std::end(currencies) ? nullptr : it;
}
}  // namespace

Money operator+(Money a, Money b) {
  qint64 sum = 0;
  if (__builtin_add_overflow(a.minor, b.minor, &sum)) throw Error(ErrorCode::amountTooLarge);
  return {sum};
}

Money operator-(Money a, Money b) {
  qint64 rest = 0;
  if (__builtin_sub_overflow(a.minor, b.minor, &rest)) throw Error(ErrorCode::amountTooLarge);
  return {rest};
}

int minorDigits(QStringView currency) {
  const Currency* known = find(currency);
  return known ? known->digits : 2;
}

QStringList knownCurrencies() {
  QStringList codes;
  for (const Currency& each : currencies) codes += each.code.toString();
  return codes;
}

bool isKnownCurrency(QStringView currency) { return find(currency) != nullptr; }

double Decimal::toDouble() const {
  // Through text, so that the nearest double is taken (0.1 stays 0.1).
  return (QString::number(mantissa) + u'e' + QString::number(-scale)).toDouble();
}

std::optional<Decimal> parseDecimal(QStringView text, const NumberMarks& marks) {
  text = text.trimmed();
  bool negative = false;
  if (!text.isEmpty() && (text[0] == u'-' || text[0] == u'+' || text[0] == QChar(0x2212))) {
    negative = text[0] != u'+';
    text = text.sliced(1).trimmed();
  }
  Decimal result;
  int integerDigits = 0, sinceGroup = -1;
  bool fraction = false;
  for (const QChar c : text) {
    if (c >= u'0' && c <= u'9') {
      if (result.mantissa > (std::numeric_limits<qint64>::max() - 9) / 10) return {};
      result.mantissa = result.mantissa * 10 + (c.unicode() - u'0');
      if (fraction)
        ++result.scale;
      else
        ++integerDigits;
      if (sinceGroup >= 0 && !fraction) ++sinceGroup;
    } else if (c == marks.decimal && !fraction) {
      if (sinceGroup >= 0 && sinceGroup != 3) return {};
      fraction = true;
    } else if (!fraction && marks.groups.contains(c)) {
      // "1 250 000": one to three digits before the first mark, then exactly three after each.
      if (integerDigits == 0 || (sinceGroup < 0 ? integerDigits > 3 : sinceGroup != 3)) return {};
      sinceGroup = 0;
    } else {
      return {};
    }
  }
  if (integerDigits == 0 || (fraction && result.scale == 0) || (sinceGroup >= 0 && !fraction && sinceGroup != 3))
    return {};
  if (negative) result.mantissa = -result.mantissa;
  return result;
}

std::optional<Money> toMoney(const Decimal& value, int power, int minorDigits) {
  Wide amount = value.mantissa;
  int exponent = power + minorDigits - value.scale;
  for (; exponent > 0; --exponent) {
    amount *= 10;
    if (amount > std::numeric_limits<qint64>::max() || amount < std::numeric_limits<qint64>::min()) return {};
  }
  for (; exponent < 0; ++exponent) {
    if (amount % 10 != 0) return {};
    amount /= 10;
  }
  // Ten million million in whole units: no plan costs more, and ten thousand such lines still add up.
  constexpr qint64 largest = 1'000'000'000'000'000;
  if (amount > largest || amount < -largest) return {};
  return Money{qint64(amount)};
}

QString plainMoney(Money amount, int minorDigits) {
  const bool negative = amount.minor < 0;
  QString digits = QString::number(negative ? quint64(0) - quint64(amount.minor) : quint64(amount.minor));
  if (minorDigits > 0) {
    digits = digits.rightJustified(minorDigits + 1, u'0');
    digits.insert(digits.size() - minorDigits, u'.');
  }
  return negative ? u'-' + digits : digits;
}

QList<Money> split(Money whole, const QList<qint64>& weights) {
  Wide total = 0;
  for (const qint64 weight : weights) total += weight;
  if (total <= 0) return {};
  QList<Money> parts(weights.size());
  QList<Wide> remainders(weights.size());
  const Wide units = whole.minor < 0 ? -Wide(whole.minor) : Wide(whole.minor);
  Wide given = 0;
  for (int i = 0; i < weights.size(); ++i) {
    const Wide exact = units * weights[i];
    parts[i].minor = qint64(exact / total);
    remainders[i] = exact % total;
    given += parts[i].minor;
  }
  QList<int> order(weights.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return remainders[a] > remainders[b]; });
  for (int i = 0; given < units; ++i, ++given) ++parts[order[i]].minor;
  if (whole.minor < 0)
    for (Money& part : parts) part.minor = -part.minor;
  return parts;
}

}  // namespace iap

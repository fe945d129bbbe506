// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/typed.h"

#include <QRegularExpression>

#include "base/language.h"

namespace iap {

namespace {

struct Typed {
  Decimal value;
  int power = 0;
};

std::optional<Typed> read(QStringView given, const Language& language, bool units) {
  static const QRegularExpression currency(QStringLiteral("^(?:€|[A-Z]{3})\\s*|\\s*(?:€|[A-Z]{3}|%)$")),
      unit(QStringLiteral("\\s*(k|tsd\\.?|thousand|tausend|m|mio\\.?|mln\\.?|mill\\.?|milj\\.?|millions?|millionen|"
                          "mrd\\.?|milliarden?|bn|billions?)$"),
           QRegularExpression::CaseInsensitiveOption);
  QString text = given.trimmed().toString();
  text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ').replace(QChar(0x2019), u' ');
  text.remove(currency).remove(currency);
  Typed typed;
  if (const auto match = unit.match(text); units && match.hasMatch()) {
    const QString word = match.captured(1).toLower();
    typed.power =
        word.startsWith(u'k') || word.startsWith(u't') ? 3
        : word.startsWith(QStringLiteral("mrd")) || word.startsWith(u'b') || word.startsWith(QStringLiteral("milliard"))
            ? 9
            : 6;
    text.truncate(match.capturedStart());
  }
  const qsizetype points = text.count(u'.'), commas = text.count(u',');
  const QChar own = language.decimalMark() == u',' ? u',' : u'.', other = own == u',' ? u'.' : u',';
  QChar decimal = own;
  if (points > 0 && commas > 0)
    decimal = text.lastIndexOf(u'.') > text.lastIndexOf(u',') ? u'.' : u',';
  else if (text.count(other) == 1 && text.size() - text.indexOf(other) - 1 != 3)
    decimal = other;
  else if (text.count(own) > 1)
    decimal = other;
  // Amounts have no third decimal: one mark before exactly three digits groups thousands, whatever the language.
  if (units && typed.power == 0 && points + commas == 1) {
    const QChar mark = points ? u'.' : u',';
    if (text.size() - text.indexOf(mark) - 1 == 3 && !text.startsWith(u'0')) decimal = mark == u',' ? u'.' : u',';
  }
  NumberMarks marks{decimal, QStringLiteral(" ") + (decimal == u',' ? u'.' : u',')};
  const auto value = parseDecimal(text, marks);
  if (!value) return {};
  typed.value = *value;
  return typed;
}

}  // namespace

std::optional<Money> readAmount(QStringView text, const Language& language, int minorDigits) {
  const auto typed = read(text, language, true);
  return typed ? toMoney(typed->value, typed->power, minorDigits) : std::nullopt;
}

bool isAmbiguousNumber(QStringView text) {
  static const QRegularExpression one(QStringLiteral("^[+\u2212-]?[1-9]\\d{0,2}[.,]\\d{3}\\s*%?$"));
  return one.match(text.trimmed().toString()).hasMatch();
}

std::optional<Number> readNumber(QStringView text, const Language& language) {
  auto typed = read(text, language, false);
  if (!typed) return {};
  typed->value.scale -= typed->power;
  return Number(typed->value.toDouble());
}

}  // namespace iap

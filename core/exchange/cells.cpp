// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells.h"

#include <QRegularExpression>
#include <algorithm>

#include "base/readdate.h"

namespace iap {

namespace {

/// The text without a unit that the form names, and the power of ten that the unit or else the form means.
std::pair<QString, int> withoutUnit(const CellForm& form, QString text) {
  const std::pair<QString, int>* best = nullptr;
  for (const auto& unit : form.units)
    if ((text.endsWith(unit.first) || text.startsWith(unit.first)) && (!best || unit.first.size() > best->first.size()))
      best = &unit;
  if (!best) return {text, form.power};
  if (text.endsWith(best->first))
    text.chop(best->first.size());
  else
    text.remove(0, best->first.size());
  return {text.trimmed(), best->second};
}

}  // namespace

RowReason Cell::reason(ReasonCode code, const QStringList& further) const {
  return {code, QStringList{column.column.isEmpty() ? column.to : column.column, text} + further};
}

std::optional<Number> numberIn(const Cell& cell) {
  auto [text, power] = withoutUnit(cell.column.form, cell.text);
  if (text.endsWith(u'%')) text.chop(1);
  auto number = parseDecimal(text, cell.column.form.marks);
  if (!number) return {};
  // Through the decimal's own scale, so that 12.5 million is the nearest double to 12500000.
  number->scale -= power;
  return Number(number->toDouble());
}

Money amountIn(const Cell& cell, int minorDigits) {
  const NumberMarks& marks = cell.column.form.marks;
  const CellForm& form = cell.column.form;
  const auto [text, power] = withoutUnit(form, cell.text);
  const auto number = parseDecimal(text, marks);
  const bool bare = text == cell.text;
  // Units by cell make a bare number doubtful, and a number with letters one of a unit that is not named.
  const bool otherUnit = !number && !form.units.isEmpty() && bare && !text.isEmpty() && text[0].isDigit() &&
                         std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
  if ((number && bare && !form.units.isEmpty() && !form.powerGiven) || otherUnit) {
    QStringList names;
    for (const auto& unit : form.units) names += unit.first;
    throw cell.reason(ReasonCode::unknownUnit, {names.join(QStringLiteral(", "))});
  }
  if (!number) {
    // A blank that looks like any other is the commonest reason and can't be seen.
    for (const QChar blank : {QChar(0xa0), QChar(0x202f), QChar(0x2009)})
      if (text.contains(blank) && !marks.groups.contains(blank))
        throw cell.reason(ReasonCode::hiddenBlank,
                          {QStringLiteral("U+%1").arg(blank.unicode(), 4, 16, QLatin1Char('0')).toUpper()});
    throw cell.reason(ReasonCode::notAmount, {marks.decimal, marks.groups});
  }
  const auto money = toMoney(*number, power, minorDigits);
  if (!money) throw cell.reason(ReasonCode::notWholeMinor);
  return *money;
}

Date dateIn(const Cell& cell, const Language& language) {
  if (cell.column.form.language.isEmpty() && isDateOfOpenOrder(cell.text)) throw cell.reason(ReasonCode::openDate);
  const auto date = readDate(cell.text, language);
  if (!date) throw cell.reason(ReasonCode::notDate);
  return *date;
}

bool isColour(const QString& text) {
  static const QRegularExpression form(QStringLiteral("^#[0-9A-Fa-f]{6}$"));
  return form.match(text).hasMatch();
}

QStringList partsOf(const Cell& cell) {
  QStringList parts{cell.text};
  for (const QString& mark : cell.column.form.split) {
    QStringList finer;
    for (const QString& part : parts) finer += part.split(mark);
    parts = finer;
  }
  QStringList result;
  for (const QString& part : parts)
    if (!part.trimmed().isEmpty()) result += part.trimmed();
  return result;
}

}  // namespace iap

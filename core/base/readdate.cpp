// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/readdate.h"

#include <QRegularExpression>

#include "base/language.h"

namespace iap {

namespace {

QRegularExpression whole(const char* pattern) {
  return QRegularExpression(QStringLiteral("^(?:%1)$").arg(QLatin1StringView(pattern)));
}

std::optional<Date> known(const Date& date) { return date.known() ? std::optional(date) : std::nullopt; }

std::optional<Date> day(const QString& year, const QString& month, const QString& day) {
  return known(Date::ofDay(QDate(year.toInt(), month.toInt(), day.toInt())));
}

QString bare(QString word) {
  word = word.normalized(QString::NormalizationForm_C).toCaseFolded();
  while (word.endsWith(u'.')) word.chop(1);
  return word;
}

/// Without what spreadsheets and typesetters add: blanks of other kinds, and midnight after a day.
QString normalised(QStringView given) {
  static const QRegularExpression midnight(QStringLiteral("[T ]00:00(:00(\\.0+)?)?Z?$"));
  QString text = given.trimmed().toString();
  text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
  if (text.size() > 10) text.remove(midnight);
  return text;
}

const QRegularExpression& dayMonthYear() {
  static const QRegularExpression form = whole("(\\d{1,2}) ?([./-]) ?(\\d{1,2}) ?\\2 ?(\\d{4})\\.?");
  return form;
}

/// "1. Mai 2026", "May 1, 2026", "1 de mayo de 2026", "2026. gada maijs".
std::optional<Date> withMonthName(const QString& text, const Language& language) {
  static const QStringList fillers{QStringLiteral("de"), QStringLiteral("del"), QStringLiteral("gada"),
                                   QStringLiteral("g"), QStringLiteral("of")};
  static const QRegularExpression gaps(QStringLiteral("[\\s,]+")), year(QStringLiteral("^\\d{4}$")),
      dayOfMonth(QStringLiteral("^\\d{1,2}$"));
  QString years, days;
  int month = 0;
  for (const QString& part : text.split(gaps, Qt::SkipEmptyParts)) {
    const QString word = bare(part);
    if (year.match(word).hasMatch() && years.isEmpty()) {
      years = word;
    } else if (dayOfMonth.match(word).hasMatch() && days.isEmpty()) {
      days = word;
    } else if (!fillers.contains(word)) {
      static const Language english;
      int found = language.monthNamed(word);
      if (found == 0) found = english.monthNamed(word);
      if (found == 0 || month != 0) return {};
      month = found;
    }
  }
  if (month == 0 || years.isEmpty()) return {};
  return days.isEmpty() ? known(Date::ofMonth(years.toInt(), month)) : day(years, QString::number(month), days);
}

}  // namespace

bool isDateOfOpenOrder(QStringView text) {
  const auto match = dayMonthYear().match(normalised(text));
  const int first = match.captured(1).toInt(), second = match.captured(3).toInt();
  return match.hasMatch() && match.captured(2) != QStringLiteral(".") && first <= 12 && second <= 12 && first != second;
}

std::optional<Date> readDate(QStringView given, const Language& language) {
  static const QRegularExpression yearMonthDay = whole("(\\d{4})[./-] ?(\\d{1,2})[./-] ?(\\d{1,2})\\.?"),
                                  monthYear = whole("(\\d{1,2})[./-] ?(\\d{4})\\.?"),
                                  yearMonth = whole("(\\d{4})[./] ?(\\d{1,2})\\.?"),
                                  quarterYear = whole("[Qq]([1-4])[ /.-]?(\\d{4})"),
                                  yearQuarter = whole("(\\d{4})[ /.-]?[Qq]([1-4])");
  const QString text = normalised(given);
  if (const auto stored = Date::parse(text)) return stored;
  if (const auto match = dayMonthYear().match(text); match.hasMatch()) {
    const bool swap = match.captured(2) != QStringLiteral(".") && language.writesMonthFirst();
    return day(match.captured(4), match.captured(swap ? 1 : 3), match.captured(swap ? 3 : 1));
  }
  if (const auto match = yearMonthDay.match(text); match.hasMatch())
    return day(match.captured(1), match.captured(2), match.captured(3));
  if (const auto match = monthYear.match(text); match.hasMatch())
    return known(Date::ofMonth(match.captured(2).toInt(), match.captured(1).toInt()));
  if (const auto match = yearMonth.match(text); match.hasMatch())
    return known(Date::ofMonth(match.captured(1).toInt(), match.captured(2).toInt()));
  if (const auto match = quarterYear.match(text); match.hasMatch())
    return known(Date::ofQuarter(match.captured(2).toInt(), match.captured(1).toInt()));
  if (const auto match = yearQuarter.match(text); match.hasMatch())
    return known(Date::ofQuarter(match.captured(1).toInt(), match.captured(2).toInt()));
  return withMonthName(text, language);
}

}  // namespace iap

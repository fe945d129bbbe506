// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/readdate.h"

#include <unicode/dtfmtsym.h>
#include <unicode/dtptngen.h>

#include <QRegularExpression>
#include <memory>

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

/// True where the month is written before the day, as in the United States.
bool monthFirst(const Language& language) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale = icu::Locale::forLanguageTag(
      language.tag() == QStringLiteral("en") ? "en-GB" : language.tag().toStdString(), status);
  const std::unique_ptr<icu::DateTimePatternGenerator> generator(
      icu::DateTimePatternGenerator::createInstance(locale, status));
  if (U_FAILURE(status)) return false;
  const icu::UnicodeString pattern = generator->getBestPattern(icu::UnicodeString("yMd"), status);
  return U_SUCCESS(status) && pattern.indexOf(u'M') < pattern.indexOf(u'd');
}

QString bare(QString word) {
  word = word.normalized(QString::NormalizationForm_C).toCaseFolded();
  while (word.endsWith(u'.')) word.chop(1);
  return word;
}

/// 1 to 12 for a name of a month of that language, else 0.
int monthNamed(const QString& name, const std::string& tag) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::DateFormatSymbols symbols(icu::Locale::forLanguageTag(tag, status), status);
  if (U_FAILURE(status)) return 0;
  for (const auto context : {icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::STANDALONE})
    for (const auto width : {icu::DateFormatSymbols::WIDE, icu::DateFormatSymbols::ABBREVIATED}) {
      int32_t count = 0;
      const icu::UnicodeString* months = symbols.getMonths(count, context, width);
      for (int32_t i = 0; i < count && i < 12; ++i)
        if (bare(QString(reinterpret_cast<const QChar*>(months[i].getBuffer()), months[i].length())) == name)
          return i + 1;
    }
  return 0;
}

/// "1. Mai 2026", "May 1, 2026", "1 de mayo de 2026", "2026. gada maijs".
std::optional<Date> withMonthName(const QString& text, const Language& language) {
  static const QStringList fillers{QStringLiteral("de"), QStringLiteral("del"), QStringLiteral("gada"),
                                   QStringLiteral("of")};
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
      int found = monthNamed(word, language.tag().toStdString());
      if (found == 0) found = monthNamed(word, "en");
      if (found == 0 || month != 0) return {};
      month = found;
    }
  }
  if (month == 0 || years.isEmpty()) return {};
  return days.isEmpty() ? known(Date::ofMonth(years.toInt(), month)) : day(years, QString::number(month), days);
}

}  // namespace

bool isDateOfOpenOrder(QStringView text) {
  static const QRegularExpression form = whole("(\\d{1,2})[/-](\\d{1,2})[/-]\\d{4}");
  const auto match = form.match(text.trimmed().toString());
  return match.hasMatch() && match.captured(1).toInt() <= 12 && match.captured(2).toInt() <= 12 &&
         match.captured(1).toInt() != match.captured(2).toInt();
}

std::optional<Date> readDate(QStringView given, const Language& language) {
  static const QRegularExpression dayMonthYear = whole("(\\d{1,2})([./-]) ?(\\d{1,2})\\2 ?(\\d{4})\\.?"),
                                  yearMonthDay = whole("(\\d{4})[./-] ?(\\d{1,2})[./-] ?(\\d{1,2})\\.?"),
                                  monthYear = whole("(\\d{1,2})[./-] ?(\\d{4})"),
                                  yearMonth = whole("(\\d{4})[./] ?(\\d{1,2})\\.?"),
                                  quarterYear = whole("[Qq]([1-4])[ /.-]?(\\d{4})"),
                                  yearQuarter = whole("(\\d{4})[ /.-]?[Qq]([1-4])"),
                                  midnight(QStringLiteral("[T ]00:00(:00(\\.0+)?)?Z?$"));
  QString text = given.trimmed().toString();
  text.replace(QChar(0xa0), u' ');
  // Spreadsheets export a day as the first moment of it.
  if (text.size() > 10) text.remove(midnight);
  if (const auto stored = Date::parse(text)) return stored;
  if (const auto match = dayMonthYear.match(text); match.hasMatch()) {
    const bool swap = match.captured(2) != QStringLiteral(".") && monthFirst(language);
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

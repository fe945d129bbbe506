// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

#include <unicode/coll.h>
#include <unicode/dcfmtsym.h>
#include <unicode/dtfmtsym.h>
#include <unicode/dtptngen.h>
#include <unicode/listformatter.h>
#include <unicode/msgfmt.h>
#include <unicode/numberformatter.h>
#include <unicode/smpdtfmt.h>
#include <unicode/tblcoll.h>

#include <QMutex>
#include <QRegularExpression>
#include <QTranslator>
#include <map>
#include <string>

namespace iap {

namespace {
icu::UnicodeString toIcu(QStringView text) {
  return icu::UnicodeString(reinterpret_cast<const char16_t*>(text.utf16()), int32_t(text.size()));
}
QString fromIcu(const icu::UnicodeString& text) {
  return QString(reinterpret_cast<const QChar*>(text.getBuffer()), text.length());
}
}  // namespace

struct Language::Parts {
  QString tag;
  icu::Locale locale;
  QTranslator translator;
  std::unique_ptr<icu::Collator> collator;
  mutable QMutex mutex;  // ICU's collator and date formats are not safe to share between threads

  mutable QHash<QString, int> months;                                           // read when first asked
  mutable std::optional<bool> monthFirst;                                       // likewise
  mutable std::map<std::string, std::unique_ptr<icu::DateFormat>> dateFormats;  // by skeleton

  QString date(const Date& date, const char* skeleton) const;
  QString format(const icu::number::LocalizedNumberFormatter& formatter, double value) const {
    UErrorCode status = U_ZERO_ERROR;
    return fromIcu(formatter.formatDouble(value, status).toString(status));
  }
};

bool isLanguageTag(QStringView tag) {
  static const QRegularExpression form(QStringLiteral("^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$"));
  return form.match(tag.toString()).hasMatch();
}

bool isKnownLanguage(QStringView tag) {
  if (!isLanguageTag(tag)) return false;
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale = icu::Locale::forLanguageTag(tag.toString().toStdString(), status);
  return U_SUCCESS(status) && !locale.isBogus() && *locale.getISO3Language() != 0;
}

Language::Language(const QString& tag) {
  auto parts = std::make_shared<Parts>();
  parts->tag = tag.isEmpty() ? QStringLiteral("en") : tag;
  // "en" alone is American to ICU; the program's English writes 12 March 2026.
  const QString localeTag = parts->tag == QStringLiteral("en") ? QStringLiteral("en-GB") : parts->tag;
  UErrorCode status = U_ZERO_ERROR;
  parts->locale = icu::Locale::forLanguageTag(localeTag.toStdString(), status);
  if (U_FAILURE(status) || parts->locale.isBogus()) parts->locale = icu::Locale("en", "GB");
  (void)parts->translator.load(QStringLiteral(":/i18n/iap_") + QString::fromLatin1(parts->locale.getLanguage()));
  status = U_ZERO_ERROR;
  parts->collator.reset(icu::Collator::createInstance(parts->locale, status));
  status = U_ZERO_ERROR;
  parts->collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
  parts_ = std::move(parts);
}

const QString& Language::tag() const { return parts_->tag; }

bool Language::hasWords() const {
  return qstrcmp(parts_->locale.getLanguage(), "en") == 0 || !parts_->translator.isEmpty();
}

QString Language::translated(const char* context, const char* source) const {
  const QString translated = parts_->translator.translate(context, source);
  return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

namespace {
/// Months stand in the nominative alone, and in the accusative after a preposition: "Ιούνιος 2026", "έως Ιούνιο 2026".
/// ICU knows the first and, with a day, the genitive only.
QString inGreekCases(const QString& words) {
  static const QRegularExpression pattern(
      QStringLiteral(
          "\\b(έως|από|μέχρι|ως|για|σε|στον|τον|κατά|πριν|μετά) (Ιανουάριο|Φεβρουάριο|Μάρτιο|Απρίλιο|Μάιο|Ιούνιο|"
          "Ιούλιο|Αύγουστο|Σεπτέμβριο|Οκτώβριο|Νοέμβριο|Δεκέμβριο)ς\\b"),
      QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
  return QString(words).replace(pattern, QStringLiteral("\\1 \\2"));
}
}  // namespace

QString Language::sentence(const char* source, const SentenceValues& values) const {
  UErrorCode status = U_ZERO_ERROR;
  const icu::MessageFormat format(toIcu(translated("Sentence", source)), parts_->locale, status);
  if (U_FAILURE(status)) return QString::fromUtf8(source);
  QList<icu::UnicodeString> names;
  QList<icu::Formattable> formattables;
  for (const auto& [name, value] : values) {
    names += icu::UnicodeString::fromUTF8(name);
    if (const auto* count = std::get_if<qint64>(&value))
      formattables += icu::Formattable(int64_t(*count));
    else
      formattables += icu::Formattable(toIcu(std::get<QString>(value)));
  }
  icu::UnicodeString result;
  format.format(names.constData(), formattables.constData(), int32_t(names.size()), result, status);
  if (U_FAILURE(status)) return QString::fromUtf8(source);
  const QString words = fromIcu(result);
  return parts_->tag.startsWith(QStringLiteral("el")) ? inGreekCases(words) : words;
}

QString Language::number(qint64 value) const {
  UErrorCode status = U_ZERO_ERROR;
  return fromIcu(icu::number::NumberFormatter::withLocale(parts_->locale)
                     .grouping(UNUM_GROUPING_ON_ALIGNED)
                     .formatInt(value, status)
                     .toString(status));
}

QString Language::number(double value, int decimals) const {
  return parts_->format(icu::number::NumberFormatter::withLocale(parts_->locale)
                            .grouping(UNUM_GROUPING_ON_ALIGNED)
                            .roundingMode(UNUM_ROUND_HALFUP)
                            .precision(icu::number::Precision::fixedFraction(decimals)),
                        value);
}

QString Language::number(double value) const {
  return parts_->format(icu::number::NumberFormatter::withLocale(parts_->locale)
                            .grouping(UNUM_GROUPING_ON_ALIGNED)
                            .roundingMode(UNUM_ROUND_HALFUP)
                            .precision(icu::number::Precision::maxFraction(6)),
                        value);
}

QString Language::percent(double ratio, int decimals) const {
  return parts_->format(icu::number::NumberFormatter::withLocale(parts_->locale)
                            .unit(icu::NoUnit::percent())
                            .scale(icu::number::Scale::powerOfTen(2))
                            .roundingMode(UNUM_ROUND_HALFUP)
                            .precision(icu::number::Precision::fixedFraction(decimals)),
                        ratio);
}

namespace {
QString decimalAmount(const icu::Locale& locale, Money amount, const QString& currency, bool withMinor, bool withCode) {
  const int digits = minorDigits(currency);
  qint64 unit = 1;
  for (int i = 0; i < digits; ++i) unit *= 10;
  const bool minor = withMinor || amount.minor % unit != 0;
  UErrorCode status = U_ZERO_ERROR;
  auto formatter = icu::number::NumberFormatter::withLocale(locale)
                       .grouping(UNUM_GROUPING_ON_ALIGNED)
                       .precision(icu::number::Precision::fixedFraction(minor ? digits : 0));
  if (withCode)
    formatter =
        formatter
            .unit(icu::CurrencyUnit(icu::StringPiece(currency.left(3).leftJustified(3, u'X').toStdString()), status))
            .unitWidth(UNUM_UNIT_WIDTH_ISO_CODE)
            .precision(icu::number::Precision::fixedFraction(minor ? digits : 0));
  // A decimal string, not a double: amounts above 2^53 cents stay exact.
  return fromIcu(formatter.formatDecimal(plainMoney(amount, digits).toStdString(), status).toString(status));
}
}  // namespace

QString Language::money(Money amount, const QString& currency, bool withMinor) const {
  return decimalAmount(parts_->locale, amount, currency, withMinor, true);
}

QString Language::amount(Money amount, const QString& currency, bool withMinor) const {
  return decimalAmount(parts_->locale, amount, currency, withMinor, false);
}

QString Language::millions(Money amount, const QString& currency, int decimals) const {
  const double value = double(amount.minor) / std::pow(10.0, minorDigits(currency)) / 1e6;
  return sentence(QT_TRANSLATE_NOOP("Sentence", "{currency} {number} million"),
                  {{"currency", currency}, {"number", number(value, decimals)}})
      .replace(u' ', QChar(0xa0));
}

QString Language::date(const Date& date) const {
  return parts_->date(date, date.precision() == Date::Precision::day     ? "yMMMMd"
                            : date.precision() == Date::Precision::month ? "yMMMM"
                                                                         : "yQQQQ");
}

QString Language::shortDate(const Date& date) const {
  return parts_->date(date, date.precision() == Date::Precision::day     ? "yyyyMMdd"
                            : date.precision() == Date::Precision::month ? "yyyyMM"
                                                                         : "yQQQ");
}

int Language::monthNamed(const QString& name) const {
  const QMutexLocker lock(&parts_->mutex);
  if (parts_->months.isEmpty()) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(parts_->locale, status);
    for (const auto context : {icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::STANDALONE})
      for (const auto width : {icu::DateFormatSymbols::WIDE, icu::DateFormatSymbols::ABBREVIATED}) {
        int32_t count = 0;
        const icu::UnicodeString* names = symbols.getMonths(count, context, width);
        for (int32_t i = 0; i < count && i < 12; ++i) {
          QString month = fromIcu(names[i]).toCaseFolded();
          while (month.endsWith(u'.')) month.chop(1);
          parts_->months.insert(month, i + 1);
        }
      }
  }
  return parts_->months.value(name);
}

bool Language::writesMonthFirst() const {
  const QMutexLocker lock(&parts_->mutex);
  if (!parts_->monthFirst) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::DateTimePatternGenerator> generator(
        icu::DateTimePatternGenerator::createInstance(parts_->locale, status));
    const icu::UnicodeString pattern =
        U_SUCCESS(status) ? generator->getBestPattern(icu::UnicodeString("yMd"), status) : icu::UnicodeString();
    const int32_t day = pattern.indexOf(u'd');
    parts_->monthFirst = pattern.indexOf(u'M') < day && day < pattern.indexOf(u'y');
  }
  return *parts_->monthFirst;
}

QChar Language::decimalMark() const {
  UErrorCode status = U_ZERO_ERROR;
  const icu::DecimalFormatSymbols symbols(parts_->locale, status);
  const QString mark = fromIcu(symbols.getSymbol(icu::DecimalFormatSymbols::kDecimalSeparatorSymbol));
  return mark.isEmpty() ? QChar(u'.') : mark[0];
}

QString Language::Parts::date(const Date& date, const char* skeleton) const {
  if (!date.isCalendar()) return {};
  if (date.precision() == Date::Precision::year) return QString::number(date.year());
  const QMutexLocker lock(&mutex);
  std::unique_ptr<icu::DateFormat>& format = dateFormats[skeleton];
  UErrorCode status = U_ZERO_ERROR;
  if (!format) {
    format.reset(icu::DateFormat::createInstanceForSkeleton(icu::UnicodeString(skeleton), locale, status));
    if (U_FAILURE(status)) return date.toString();
    format->setTimeZone(*icu::TimeZone::getGMT());
  }
  icu::UnicodeString text;
  format->format(UDate(double(QDate(1970, 1, 1).daysTo(date.first())) * 86400000.0), text);
  return fromIcu(text);
}

QString Language::list(const QStringList& items) const {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<icu::ListFormatter> formatter(icu::ListFormatter::createInstance(parts_->locale, status));
  QList<icu::UnicodeString> words;
  for (const QString& item : items) words += toIcu(item);
  icu::UnicodeString result;
  if (U_SUCCESS(status)) formatter->format(words.constData(), int32_t(words.size()), result, status);
  return U_SUCCESS(status) ? fromIcu(result) : items.join(QStringLiteral(", "));
}

int Language::compare(QStringView a, QStringView b) const {
  const QMutexLocker lock(&parts_->mutex);
  UErrorCode status = U_ZERO_ERROR;
  const auto order = parts_->collator->compare(reinterpret_cast<const char16_t*>(a.utf16()), int32_t(a.size()),
                                               reinterpret_cast<const char16_t*>(b.utf16()), int32_t(b.size()), status);
  return int(order);
}

}  // namespace iap

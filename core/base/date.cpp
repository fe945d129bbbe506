// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"

#include <tuple>

namespace iap {

namespace {
template <class View>
std::optional<int> digits(View text) {
  if (text.isEmpty()) return {};
  int value = 0;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text[i];
    if (c < u'0' || c > u'9') return {};
    value = value * 10 + (c.unicode() - u'0');
  }
  return value;
}
bool realYear(int year) { return year >= 1000 && year <= 9999; }

template <class View>
std::optional<Date> parsed(View text) {
  if (text == QLatin1StringView("started")) return Date::started();
  if (text == QLatin1StringView("ongoing")) return Date::ongoing();
  const auto year = text.size() >= 4 ? digits(text.first(4)) : std::nullopt;
  if (!year || !realYear(*year)) return {};
  if (text.size() == 4) return Date::ofYear(*year);
  const auto is = [text](qsizetype i, QChar wanted) { return QChar(text[i]) == wanted; };
  if (!is(4, u'-')) return {};
  if (text.size() == 7 && is(5, u'Q')) {
    const auto quarter = digits(text.sliced(6));
    return quarter && *quarter >= 1 && *quarter <= 4 ? std::optional(Date::ofQuarter(*year, *quarter)) : std::nullopt;
  }
  const auto month = text.size() >= 7 ? digits(text.sliced(5, 2)) : std::nullopt;
  if (!month || *month < 1 || *month > 12) return {};
  if (text.size() == 7) return Date::ofMonth(*year, *month);
  if (text.size() != 10 || !is(7, u'-')) return {};
  const auto day = digits(text.sliced(8));
  const QDate date = day ? QDate(*year, *month, *day) : QDate();
  return date.isValid() ? std::optional(Date::ofDay(date)) : std::nullopt;
}

}  // namespace

Date Date::ofYear(int year) { return realYear(year) ? Date(year, 0, 0, Precision::year) : Date(); }

Date Date::ofQuarter(int year, int quarter) {
  return realYear(year) && quarter >= 1 && quarter <= 4 ? Date(year, quarter, 0, Precision::quarter) : Date();
}

Date Date::ofMonth(int year, int month) {
  return realYear(year) && month >= 1 && month <= 12 ? Date(year, month, 0, Precision::month) : Date();
}

Date Date::ofDay(QDate day) {
  return day.isValid() && realYear(day.year()) ? Date(day.year(), day.month(), day.day(), Precision::day) : Date();
}

std::optional<Date> Date::parse(QStringView text) { return parsed(text); }
std::optional<Date> Date::parse(QLatin1StringView text) { return parsed(text); }

QString Date::toString() const {
  const auto two = [](int n) { return QString(QChar(u'0' + n / 10)) + QChar(u'0' + n % 10); };
  switch (precision_) {
    case Precision::unknown:
      return {};
    case Precision::year:
      return QString::number(year_);
    case Precision::quarter:
      return QString::number(year_) + QStringLiteral("-Q") + QString::number(month_);
    case Precision::month:
      return QString::number(year_) + u'-' + two(month_);
    case Precision::day:
      return QString::number(year_) + u'-' + two(month_) + u'-' + two(day_);
    case Precision::ongoing:
      return QStringLiteral("ongoing");
    case Precision::started:
      return QStringLiteral("started");
  }
  return {};
}

namespace {
/// Days of the Gregorian calendar by counting (years from March, so that a leap day ends one): monitoring asks for
/// hundreds of thousands, and QDate checks each anew.
QDate dayOf(int year, int month, int day) {
  const int early = month < 3, y = year + 4800 - early, m = month + 12 * early - 3;
  return QDate::fromJulianDay(day + (153 * m + 2) / 5 + 365LL * y + y / 4 - y / 100 + y / 400 - 32045);
}

QDate lastOf(int year, int month) { return month == 12 ? dayOf(year, 12, 31) : dayOf(year, month + 1, 1).addDays(-1); }
}  // namespace

QDate Date::first() const {
  switch (precision_) {
    case Precision::year:
      return dayOf(year_, 1, 1);
    case Precision::quarter:
      return dayOf(year_, month_ * 3 - 2, 1);
    case Precision::month:
      return dayOf(year_, month_, 1);
    case Precision::day:
      return dayOf(year_, month_, day_);
    default:
      return {};
  }
}

QDate Date::last() const {
  switch (precision_) {
    case Precision::year:
      return dayOf(year_, 12, 31);
    case Precision::quarter:
      return lastOf(year_, month_ * 3);
    case Precision::month:
      return lastOf(year_, month_);
    case Precision::day:
      return first();
    default:
      return {};
  }
}

std::strong_ordering Date::operator<=>(const Date& other) const {
  // As text: "" < digits < "ongoing" < "started"; in one year "2026" < "2026-05" < "2026-05-14" < "2026-Q1".
  const auto key = [](const Date& d) {
    const int word = d.precision_ == Precision::unknown   ? 0
                     : d.isCalendar()                     ? 1
                     : d.precision_ == Precision::ongoing ? 2
                                                          : 3;
    const int group = d.precision_ == Precision::year ? 0 : d.precision_ == Precision::quarter ? 2 : 1;
    return std::tuple(word, int(d.year_), group, int(d.month_), int(d.day_));
  };
  return key(*this) <=> key(other);
}

}  // namespace iap

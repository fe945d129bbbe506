// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as plans print them: a day, a month, a quarter, a year, "started", "ongoing", or unknown. No day is invented.
#pragma once
#include <QDate>
#include <QString>
#include <optional>

namespace iap {

class Date {
 public:
  enum class Precision : qint8 { unknown, year, month, day, quarter, ongoing, started };

  constexpr Date() = default;
  static Date ofYear(int year);
  static Date ofQuarter(int year, int quarter);
  static Date ofMonth(int year, int month);
  static Date ofDay(QDate day);
  static constexpr Date ongoing() { return Date(0, 0, 0, Precision::ongoing); }
  static constexpr Date started() { return Date(0, 0, 0, Precision::started); }

  /// The stored forms only: 2026, 2026-Q3, 2026-05, 2026-05-14, started, ongoing; years 1000 to 9999, real days.
  static std::optional<Date> parse(QStringView text);
  static std::optional<Date> parse(QLatin1StringView text);
  /// The stored form; empty when unknown.
  QString toString() const;

  Precision precision() const { return precision_; }
  bool known() const { return precision_ != Precision::unknown; }
  /// True for a year, quarter, month or day; false for words and unknown.
  bool isCalendar() const { return precision_ >= Precision::year && precision_ <= Precision::quarter; }
  int year() const { return year_; }
  /// 1..12 for months and days, else 0.
  int month() const { return precision_ == Precision::quarter ? 0 : month_; }
  /// 1..4 for quarters, else 0.
  int quarter() const { return precision_ == Precision::quarter ? month_ : 0; }
  /// First and last day that the date can mean; invalid for words and unknown.
  QDate first() const;
  QDate last() const;

  /// The order of the stored text, which is the order of rows in the file; for the calendar compare first() or last().
  std::strong_ordering operator<=>(const Date& other) const;
  bool operator==(const Date&) const = default;

 private:
  constexpr Date(int year, int month, int day, Precision precision)
      : year_(qint16(year)), month_(qint8(month)), day_(qint8(day)), precision_(precision) {}

  qint16 year_ = 0;
  qint8 month_ = 0;  // or the quarter
  qint8 day_ = 0;
  Precision precision_ = Precision::unknown;
};

/// How exactly it is known when something runs: to the month, to the year or by one date only, or without an end.
enum class SpanCertainty : quint8 { months, years, ongoing };

/// Days on which something runs, the last one included.
struct DaySpan {
  QDate from, to;
  SpanCertainty certainty = SpanCertainty::months;
};

}  // namespace iap

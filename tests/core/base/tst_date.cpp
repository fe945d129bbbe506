// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "base/date.h"

using namespace iap;

class TstDate : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void readsTheStoredForms_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    for (const char* good : {"2026", "2026-Q3", "2026-05", "2026-05-14", "2024-02-29", "started", "ongoing"})
      QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char* bad : {"", "26", "2026-13", "2026-02-30", "2026-5", "2026-Q5", "2026-Q0", "12026", "0999", "2026 ",
                            "Ongoing", "-", "2026-05-14T00"})
      QTest::newRow(qPrintable(QStringLiteral("bad '%1'").arg(QLatin1StringView(bad))))
          << QString::fromLatin1(bad) << false;
  }
  void readsTheStoredForms() {
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const auto date = Date::parse(text);
    QCOMPARE(date.has_value(), valid);
    if (date) QCOMPARE(date->toString(), text);
  }
  void inventsNoDay() {
    QCOMPARE(Date::ofYear(2026).first(), QDate(2026, 1, 1));
    QCOMPARE(Date::ofYear(2026).last(), QDate(2026, 12, 31));
    QCOMPARE(Date::ofQuarter(2026, 3).first(), QDate(2026, 7, 1));
    QCOMPARE(Date::ofQuarter(2026, 3).last(), QDate(2026, 9, 30));
    QCOMPARE(Date::ofMonth(2024, 2).last(), QDate(2024, 2, 29));
    QVERIFY(!Date::ongoing().first().isValid());
  }
  void daysAreThoseOfTheCalendar() {
    // Every day, month and quarter of years that end centuries and leap, against Qt's own calendar.
    for (const int year : {1000, 1600, 1700, 1899, 1900, 1999, 2000, 2023, 2024, 2100, 2400, 9999}) {
      QCOMPARE(Date::ofYear(year).first(), QDate(year, 1, 1));
      QCOMPARE(Date::ofYear(year).last(), QDate(year, 12, 31));
      for (int month = 1; month <= 12; ++month) {
        const int days = QDate(year, month, 1).daysInMonth();
        QCOMPARE(Date::ofMonth(year, month).first(), QDate(year, month, 1));
        QCOMPARE(Date::ofMonth(year, month).last(), QDate(year, month, days));
        if (month % 3 == 0) {
          QCOMPARE(Date::ofQuarter(year, month / 3).first(), QDate(year, month - 2, 1));
          QCOMPARE(Date::ofQuarter(year, month / 3).last(), QDate(year, month, days));
        }
        for (int day = 1; day <= days; ++day)
          QCOMPARE(Date::ofDay(QDate(year, month, day)).last(), QDate(year, month, day));
      }
    }
  }
  void sortsLikeItsText() {
    QStringList texts{QStringLiteral("2026"),    QStringLiteral("2026-05"), QStringLiteral("2026-05-14"),
                      QStringLiteral("2026-06"), QStringLiteral("2026-Q1"), QStringLiteral("2027"),
                      QStringLiteral("ongoing"), QStringLiteral("started")};
    for (const QString& a : texts)
      for (const QString& b : texts) QCOMPARE(*Date::parse(a) < *Date::parse(b), a < b);
  }
};

QTEST_APPLESS_MAIN(TstDate)
#include "tst_date.moc"

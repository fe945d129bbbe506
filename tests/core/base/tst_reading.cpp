// SPDX-License-Identifier: GPL-3.0-or-later
// What people type: dates, amounts, and parts of names.
#include <QTest>

#include "base/language.h"
#include "base/readdate.h"
#include "base/search.h"
#include "base/typed.h"

using namespace iap;

class TstReading : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void someDatesCanBeTwoDays() {
    QVERIFY(isDateOfOpenOrder(u"03/04/2026"));
    QVERIFY(isDateOfOpenOrder(u"03/04/2026 00:00:00"));
    QVERIFY(isDateOfOpenOrder(u"03/ 04/ 2026"));
    QVERIFY(!isDateOfOpenOrder(u"03.04.2026"));
    QVERIFY(!isDateOfOpenOrder(u"30/04/2026"));
    QVERIFY(!isDateOfOpenOrder(u"04/04/2026"));
  }
  void dates_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    const auto row = [](const char* language, const char* text, const char* stored) {
      QTest::newRow(qPrintable(QString::fromUtf8(language) + u' ' + QString::fromUtf8(text)))
          << QString::fromUtf8(language) << QString::fromUtf8(text) << QString::fromUtf8(stored);
    };
    row("en", "2026-Q3", "2026-Q3");
    row("en", "Q3 2026", "2026-Q3");
    row("en", "05/2026", "2026-05");
    row("en", "14/5/2026", "2026-05-14");
    row("en-US", "5/14/2026", "2026-05-14");
    row("de", "14.5.2026", "2026-05-14");
    row("de", "14. 5. 2026", "2026-05-14");
    row("de", "1. Mai 2026", "2026-05-01");
    row("de", "Mär 2026", "2026-03");
    // Where the year comes first, day and month between slashes stand as in most of Europe.
    row("sv", "3/4/2026", "2026-04-03");
    row("hu", "30/04/2026", "2026-04-30");
    row("lv", "2026. gada maijs", "2026-05");
    row("es", "1 de mayo de 2026", "2026-05-01");
    row("el", "Μάιος 2026", "2026-05");
    row("el", "14 Μαΐου 2026", "2026-05-14");
    row("hu", "2026. 05. 14.", "2026-05-14");
    row("en", "2026-05-14 00:00:00", "2026-05-14");
    row("en", "ongoing", "ongoing");
    row("en", "about May 2026", "");
    row("en", "31.02.2026", "");
    row("en", "13/2026", "");
    row("en", "soon", "");
    row("en", "", "");
  }
  void dates() {
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, stored);
    const auto date = readDate(text, Language(language));
    QCOMPARE(date ? date->toString() : QString(), stored);
  }
  void amounts_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("cents");
    const auto row = [](const char* language, const char* text, qint64 cents) {
      QTest::newRow(qPrintable(QString::fromUtf8(language) + u' ' + QString::fromUtf8(text)))
          << QString::fromUtf8(language) << QString::fromUtf8(text) << cents;
    };
    row("en", "12.5", 1250);
    row("en", "12,5", 1250);
    row("en", "1,250", 125000);
    row("de", "1.250", 125000);
    row("de", "1,250", 125000);
    row("en", "45.500", 4550000);
    row("en", "0.500", 50);
    row("en", "1.250 million", 125000000);
    row("en", "30,66 million EUR", 3066000000);
    row("en", "100 thousand EUR", 10000000);
    row("de", "1,5 Milliarden", 150000000000);
    row("en", "1 250 000", 125000000);
    row("en", "1,250,000.50", 125000050);
    row("de", "1.250.000,50 €", 125000050);
    row("en", "12.5 k", 1250000);
    row("de", "1,5 Mio €", 150000000);
    row("en", "EUR 80", 8000);
    row("en", "0", 0);
    row("en", "12.345,678", -1);
    row("en", "1.2345", -1);
    row("en", "much", -1);
    row("en", "", -1);
    row("en", "1,25,000", -1);
  }
  void amounts() {
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(qint64, cents);
    const auto amount = readAmount(text, Language(language), 2);
    QCOMPARE(amount ? amount->minor : -1, cents);
  }
  void numbers() {
    QCOMPARE(**readNumber(u"12,5 %", Language()), 12.5);
    QCOMPARE(**readNumber(u"0.1", Language()), 0.1);
    // In a number "m" and "t" are units of what is measured.
    QVERIFY(!readNumber(u"30 m", Language()));
    for (const char16_t* text : {u"10.000", u"1,250", u"-7.500", u"1.250 %"}) QVERIFY(isAmbiguousNumber(text));
    for (const char16_t* text : {u"10.00", u"0.125", u"1.250,5", u"9 200", u"1.250.000", u"words"})
      QVERIFY(!isAmbiguousNumber(text));
    QVERIFY(!readNumber(u"a few", Language()));
  }
  void shortDates() {
    QCOMPARE(Language().shortDate(Date::ofMonth(2026, 3)), QStringLiteral("03/2026"));
    QCOMPARE(Language().shortDate(Date::ofYear(2026)), QStringLiteral("2026"));
    QCOMPARE(Language(QStringLiteral("de")).shortDate(Date::ofDay(QDate(2026, 3, 2))), QStringLiteral("02.03.2026"));
    // What is shown can be typed again.
    for (const char* tag : {"en", "de", "fr", "lv", "el", "pl", "sl", "es"}) {
      const Language language(QString::fromLatin1(tag));
      for (const Date& date : {Date::ofYear(2026), Date::ofMonth(2026, 11), Date::ofDay(QDate(2026, 11, 2)),
                               Date::ofDay(QDate(2026, 1, 30))}) {
        QVERIFY2(readDate(language.shortDate(date), language) == std::optional(date),
                 qPrintable(language.shortDate(date) + u' ' + language.tag()));
        QVERIFY2(readDate(language.date(date), language) == std::optional(date),
                 qPrintable(language.date(date) + u' ' + language.tag()));
      }
    }
  }
  void searching() {
    QCOMPARE(searchKey(u"Ģimene Straße"), QStringLiteral("gimene strasse"));
    QCOMPARE(searchKey(u"Łódź"), QStringLiteral("lodz"));
    const auto score = [](const char* typed, const char* text) {
      return matchScore(searchKey(QString::fromUtf8(typed)), searchKey(QString::fromUtf8(text)));
    };
    QVERIFY(score("park", "Seven pocket parks") > 0);
    QVERIFY(score("park", "Parks and Public Space") > score("park", "Seven pocket parks"));
    QVERIFY(score("park", "Seven pocket parks") > score("ark", "Seven pocket parks"));
    QVERIFY(score("pocket sev", "Seven pocket parks") > 0);
    QVERIFY(score("svn", "Seven") > 0);
    // Each word may be short for one that begins like it.
    QVERIFY(score("nbhd helth", "Neighbourhood health score") > 0);
    QVERIFY(score("health", "Neighbourhood health score") > score("hlth", "Neighbourhood health score"));
    QCOMPARE(score("nbhd helth", "Neighbourhood parks"), 0);
    QCOMPARE(score("xyz", "Seven pocket parks"), 0);
    QCOMPARE(score("gimene", "Ģimenes centrs") > 0, true);
    const auto ranges = matchedRanges(QStringLiteral("park"), QStringLiteral("seven pocket parks"));
    QCOMPARE(ranges, (QList<std::pair<qsizetype, qsizetype>>{{13, 4}}));
  }
};

QTEST_GUILESS_MAIN(TstReading)
#include "tst_reading.moc"

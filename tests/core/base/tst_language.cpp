// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "base/error.h"
#include "base/language.h"

using namespace iap;

class TstLanguage : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void moneyStandsAsTheLanguageWritesIt() {
    QCOMPARE(Language(QStringLiteral("en")).money({22923000000}, QStringLiteral("EUR")),
             QStringLiteral("EUR\u00a0229,230,000"));
    QCOMPARE(Language(QStringLiteral("lv")).money({22923000000}, QStringLiteral("EUR")),
             QStringLiteral("229\u00a0230\u00a0000\u00a0EUR"));
    QCOMPARE(Language(QStringLiteral("en")).money({150}, QStringLiteral("EUR")), QStringLiteral("EUR\u00a01.50"));
  }
  void codesSortNaturally() {
    const Language english;
    QVERIFY(english.compare(u"E2", u"E10") < 0);
    QVERIFY(english.compare(u"A1", u"E10") < 0);
    QVERIFY(Language(QStringLiteral("lv")).compare(u"Ž1", u"Z9") > 0);
  }
  void pluralsFollowTheLanguage() {
    const char* pattern = "{n, plural, one {# action} other {# actions}}";
    QCOMPARE(Language().sentence(pattern, {{"n", qint64(1)}}), QStringLiteral("1 action"));
    QCOMPARE(Language().sentence(pattern, {{"n", qint64(21)}}), QStringLiteral("21 actions"));
  }
  void datesShowWhatIsKnown() {
    const Language english;
    QCOMPARE(english.date(*Date::parse(u"2026-03-12")), QStringLiteral("12 March 2026"));
    QCOMPARE(english.date(*Date::parse(u"2026-03")), QStringLiteral("March 2026"));
    QCOMPARE(english.date(*Date::parse(u"2026")), QStringLiteral("2026"));
    QCOMPARE(english.date(Date::ongoing()), QString());
  }
  void greekMonthsFollowTheirPreposition() {
    const Language greek(QStringLiteral("el"));
    const auto until = [&](const char* date) {
      return greek.sentence("until {date}", {{"date", greek.date(*Date::parse(QString::fromUtf8(date)))}});
    };
    QCOMPARE(until("2026-06"), QStringLiteral("έως Ιούνιο 2026"));
    QCOMPARE(until("2026-06-12"), QStringLiteral("έως 12 Ιουνίου 2026"));
    QCOMPARE(until("2026"), QStringLiteral("έως 2026"));
    QCOMPARE(
        greek.sentence("{a}: {date}", {{"a", QStringLiteral("x")}, {"date", greek.date(*Date::parse(u"2026-06"))}}),
        QStringLiteral("x: Ιούνιος 2026"));
  }
  void roundsHalfAwayFromZero() {
    QCOMPARE(Language().number(2.5, 0), QStringLiteral("3"));
    QCOMPARE(Language().number(-2.5, 0), QStringLiteral("-3"));
    QCOMPARE(Language().percent(0.519, 1), QStringLiteral("51.9%"));
  }
  void everyErrorHasASentence() {
    for (int i = 0; i < errorCodeCount; ++i) QVERIFY2(*pattern(ErrorCode(i)), qPrintable(QString::number(i)));
    QCOMPARE(message(Error(ErrorCode::notFound, {QStringLiteral("100%2.iap"), QStringLiteral("x")}), Language()),
             QStringLiteral("100%2.iap is not there. Check the name and the folder."));
  }
};

QTEST_APPLESS_MAIN(TstLanguage)
#include "tst_language.moc"

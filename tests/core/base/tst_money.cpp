// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "base/error.h"
#include "base/money.h"

using namespace iap;

class TstMoney : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void readsPrintedNumbers_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("groups");
    QTest::addColumn<QString>("plain");  // empty: refused
    const auto row = [](const char* text, const char* decimal, const char* groups, const char* plain) {
      QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(decimal) << QString::fromUtf8(groups)
                          << QString::fromLatin1(plain);
    };
    row("30,66", ",", "", "30.66");
    row("1 250", ",", " ", "1250.00");
    row("1 250 000,50", ",", " ", "1250000.50");
    row("1,250,000", ".", ",", "1250000.00");
    row("1.250.000,75", ",", ".", "1250000.75");
    row("-5", ".", "", "-5.00");
    row("−5", ".", "", "-5.00");
    row("12,50,000", ".", ",", "");
    row("1250 000", ",", " ", "");
    row("1,5", ".", ",", "");
    row("-", ".", "", "");
    row("", ".", "", "");
    row("1.2.3", ".", "", "");
    row("99999999999999999999", ".", "", "");
  }
  void readsPrintedNumbers() {
    QFETCH(QString, text);
    QFETCH(QString, decimal);
    QFETCH(QString, groups);
    QFETCH(QString, plain);
    const auto number = parseDecimal(text, {decimal[0], groups});
    const auto money = number ? toMoney(*number, 0, 2) : std::nullopt;
    QCOMPARE(money ? plainMoney(*money, 2) : QString(), plain);
  }
  void unitsAreExact() {
    QCOMPARE(toMoney(*parseDecimal(u"30,66", {u',', {}}), 6, 2), Money{3066000000});
    QCOMPARE(toMoney(*parseDecimal(u"0,005", {u',', {}}), 0, 2), std::nullopt);
    QCOMPARE(parseDecimal(u"0.1", {})->toDouble(), 0.1);
  }
  void splitAddsUp() {
    // 92:93:70 of 100 = 36, 37, 27 by largest remainder.
    QCOMPARE(split({100}, {92, 93, 70}), (QList<Money>{{36}, {37}, {27}}));
    QCOMPARE(split({100}, {1, 1, 1}), (QList<Money>{{34}, {33}, {33}}));
    QCOMPARE(split({-100}, {1, 1, 1}), (QList<Money>{{-34}, {-33}, {-33}}));
    QVERIFY(split({100}, {0, 0}).isEmpty());
  }
  void sumsNeverWrap() {
    const Money largest{std::numeric_limits<qint64>::max()};
    QVERIFY_THROWS_EXCEPTION(Error, (void)(largest + Money{1}));
    QVERIFY_THROWS_EXCEPTION(Error, (void)(Money{-2} - largest));
  }
};

QTEST_APPLESS_MAIN(TstMoney)
#include "tst_money.moc"

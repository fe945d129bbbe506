// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "base/csv.h"
#include "base/error.h"

using namespace iap;

namespace {
ErrorCode refusal(const QByteArray& bytes, const CsvForm& form = {}) {
  try {
    (void)parseCsv(bytes, QStringLiteral("t.csv"), form);
  } catch (const Error& error) {
    return error.code();
  }
  return ErrorCode::usage;
}
}  // namespace

class TstCsv : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void cellsOfTheClipboardComeBack() {
    const QList<QStringList> cells{{QStringLiteral("A1"), QStringLiteral("two\nlines"), QStringLiteral("a \"b\"")},
                                   {QString(), QStringLiteral("tab\there"), QString()},
                                   {QString()}};
    QCOMPARE(parseCells(cellsAsText(cells)), cells);
    QCOMPARE(
        parseCells(QStringLiteral("a\tb\r\nc\td\r\n")),
        (QList<QStringList>{{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("c"), QStringLiteral("d")}}));
  }
  void findsTheSeparator_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("comma") << QByteArray("a,b\n1,\"x, y\"\n");
    QTest::newRow("semicolon") << QByteArray("a;b\r\n1;\"x, y\"\r\n");
    QTest::newRow("tab") << QByteArray("a\tb\n1\tx, y\n");
    QTest::newRow("bar and byte order mark") << QByteArray(
        "\xEF\xBB\xBF"
        "a|b\n1|x, y");
  }
  void findsTheSeparator() {
    QFETCH(QByteArray, bytes);
    const CsvTable table = parseCsv(bytes, QStringLiteral("t"));
    QCOMPARE(table.header, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(table.rows.size(), 1);
    QCOMPARE(table.rows[0].cells, (QStringList{QStringLiteral("1"), QStringLiteral("x, y")}));
    QCOMPARE(table.rows[0].number, 2);
  }
  void quotesHoldLineBreaksAndRowsKeepTheirNumbers() {
    const CsvTable table = parseCsv("a,b\n\"one\ntwo\",\"say \"\"hi\"\"\"\n\nlast,row\n", QStringLiteral("t"));
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows[0].cells[0], QStringLiteral("one\ntwo"));
    QCOMPARE(table.rows[0].cells[1], QStringLiteral("say \"hi\""));
    QCOMPARE(table.rows[1].number, 5);
  }
  void writtenThenReadIsTheSame() {
    const QStringList cells{QStringLiteral("a,b"), QStringLiteral("\"q\""), QStringLiteral("x\ny"), QString(),
                            QStringLiteral("Ž")};
    const CsvTable table = parseCsv((QStringLiteral("1,2,3,4,5\n") + csvLine(cells)).toUtf8(), QStringLiteral("t"));
    QCOMPARE(table.rows[0].cells, cells);
  }
  void encodings() {
    QCOMPARE(refusal("a,b\n1,\xC5\xBD\n2,\xFF\n"), ErrorCode::wrongEncoding);
    const CsvTable baltic = parseCsv("a,b\n1,\xDE\n", QStringLiteral("t"), {QStringLiteral("windows-1257"), {}});
    QCOMPARE(baltic.rows[0].cells[1], QStringLiteral("Ž"));
    const CsvTable wide = parseCsv(QByteArray::fromHex("fffe61002c0062000a007d012c003100"), QStringLiteral("t"));
    QCOMPARE(wide.rows[0].cells[0], QStringLiteral("Ž"));
    QCOMPARE(refusal("a\n1\n", {QStringLiteral("no such encoding"), {}}), ErrorCode::wrongEncoding);
  }
  void faultsNameTheirRow() {
    QCOMPARE(refusal("a,b\n1,2,3\n"), ErrorCode::tooManyCells);
    QCOMPARE(refusal("a,b\n1,\"2\n"), ErrorCode::unclosedQuote);
    try {
      (void)parseCsv("a,b\n1,2\n3,4,5\n", QStringLiteral("t.csv"));
      QFAIL("accepted");
    } catch (const Error& error) {
      QCOMPARE(error.arguments().mid(0, 2), (QStringList{QStringLiteral("t.csv"), QStringLiteral("3")}));
    }
  }
  void rubbishIsReadOrRefused() {
    QRandomGenerator random(5);
    for (int i = 0; i < 2000; ++i) {
      QByteArray bytes;
      for (int n = random.bounded(200); n > 0; --n) bytes += "ab,;\"\n\r\t|\xC5\xBD\xFF"[random.bounded(12)];
      try {
        const CsvTable table = parseCsv(bytes, QStringLiteral("t"));
        for (const CsvRow& row : table.rows) QCOMPARE(row.cells.size(), table.header.size());
      } catch (const Error& error) {
        QVERIFY(*error.what());
      }
    }
  }
};

QTEST_APPLESS_MAIN(TstCsv)
#include "tst_csv.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues that come with the program, row by row, and what is told of a city's own file that is wrong.
#include <QCryptographicHash>
#include <QTest>

#include "base/error.h"
#include "base/fill.h"
#include "base/language.h"
#include "library/fitting.h"

using namespace iap;

class TstCatalogue : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theCountsAreThoseOfTheSources() {
    const QList<std::pair<const char*, int>> counts{
        {"networks", 30}, {"practices", 34},       {"partners", 10},         {"webinars", 4},           {"trails", 4},
        {"questions", 6}, {"funding-sources", 18}, {"policy-objectives", 5}, {"common-indicators", 164}};
    QCOMPARE(shippedCatalogues().size(), counts.size());
    for (const auto& [name, count] : counts)
      QCOMPARE(shippedCatalogue(QString::fromLatin1(name)).entries.size(), count);
  }
  // What was compared with its source row by row stays as it is, until somebody compares it anew.
  void everyRowIsAsInItsSource() {
    const QHash<QString, QByteArray> compared{
        {QStringLiteral("networks"), "c25ae9d65aa8817b"},         {QStringLiteral("practices"), "a5733d5afcd8be24"},
        {QStringLiteral("partners"), "caceba7dde965388"},         {QStringLiteral("webinars"), "ea834fe0fe5f6d18"},
        {QStringLiteral("trails"), "8637cf79c1c76e11"},           {QStringLiteral("questions"), "cc42f0d8720e2b7b"},
        {QStringLiteral("common-indicators"), "fe7d5bfbc16c2ac4"}};
    QStringList changed;
    for (auto it = compared.cbegin(); it != compared.cend(); ++it) {
      QCryptographicHash digest(QCryptographicHash::Sha256);
      for (const CatalogueEntry& entry : shippedCatalogue(it.key()).entries)
        digest.addData(entry.values.join(u'\n').toUtf8() + '\n');
      const QByteArray now = digest.result().toHex().first(16);
      if (now != it.value()) changed += it.key() + u' ' + QString::fromLatin1(now);
    }
    QVERIFY2(changed.isEmpty(), qPrintable(changed.join(u'\n')));
  }
  void everyRowHasItsContent() {
    const QHash<QString, QStringList> needed{
        {QStringLiteral("networks"),
         {QStringLiteral("theme"), QStringLiteral("lead"), QStringLiteral("country"), QStringLiteral("summary"),
          QStringLiteral("social_data")}},
        {QStringLiteral("practices"),
         {QStringLiteral("city"), QStringLiteral("country"), QStringLiteral("theme"), QStringLiteral("summary"),
          QStringLiteral("source")}},
        {QStringLiteral("partners"), {QStringLiteral("network"), QStringLiteral("country"), QStringLiteral("role")}},
        {QStringLiteral("webinars"), {QStringLiteral("date"), QStringLiteral("summary"), QStringLiteral("chapter")}},
        {QStringLiteral("trails"), {QStringLiteral("colour"), QStringLiteral("summary")}},
        {QStringLiteral("questions"), {QStringLiteral("colour"), QStringLiteral("caveat")}},
        {QStringLiteral("funding-sources"), {QStringLiteral("summary"), QStringLiteral("caveat")}},
        {QStringLiteral("policy-objectives"), {QStringLiteral("code")}},
        {QStringLiteral("common-indicators"),
         {QStringLiteral("code"), QStringLiteral("unit"), QStringLiteral("kind"), QStringLiteral("framework"),
          QStringLiteral("source"), QStringLiteral("verified")}}};
    for (const QString& name : shippedCatalogues()) {
      const Catalogue catalogue = shippedCatalogue(name);
      QSet<QString> rows;
      for (const CatalogueEntry& entry : catalogue.entries) {
        QVERIFY(!catalogue.title(entry).isEmpty());
        for (const QString& column : needed.value(name))
          QVERIFY2(!catalogue.value(entry, column).isEmpty(),
                   qPrintable(name + u' ' + catalogue.title(entry) + u' ' + column));
        QVERIFY2(!rows.contains(entry.values.join(u'|')), qPrintable(catalogue.title(entry)));
        rows += entry.values.join(u'|');
      }
    }
    const Catalogue indicators = shippedCatalogue(QStringLiteral("common-indicators"));
    QSet<QString> codes;
    for (const CatalogueEntry& entry : indicators.entries) codes += indicators.value(entry, QStringLiteral("code"));
    QVERIFY(!codes.contains(QStringLiteral("RCO30")) && !codes.contains(QStringLiteral("RCO31")));
    QVERIFY(codes.contains(QStringLiteral("RCO01")));
  }
  void theFourNetworksOfTheHubAreMarked() {
    const Catalogue networks = shippedCatalogue(QStringLiteral("networks"));
    QStringList hub;
    for (const CatalogueEntry& entry : networks.entries)
      if (networks.value(entry, QStringLiteral("social_data")) == QStringLiteral("yes")) hub += networks.title(entry);
    hub.sort();
    QCOMPARE(hub, (QStringList{QStringLiteral("CITIES@HEART"), QStringLiteral("NextGen YouthWork"),
                               QStringLiteral("One Health 4 Cities"), QStringLiteral("U.R. Impact")}));
  }
  void wordsAreFoundInAnyColumnAndCase() {
    const Catalogue partners = shippedCatalogue(QStringLiteral("partners"));
    const auto found = [&](const char* words) {
      QStringList titles;
      for (const CatalogueEntry& entry : partners.entries)
        if (isFound(entry, QString::fromUtf8(words))) titles += partners.title(entry);
      return titles;
    };
    QCOMPARE(found("klaipeda"), QStringList{QStringLiteral("Klaipėda")});
    QCOMPARE(found("LEAD nextgen"), QStringList{QStringLiteral("Eindhoven")});
    QCOMPARE(found("").size(), 10);
    QVERIFY(found("atlantis").isEmpty());
  }
  void wordsAreFoundBeforePartsOfWords() {
    const Catalogue own = parseCatalogue(
        "title,summary\nWaste recycling,\nBins,for cycling\nCycling lanes,\nRe-cycling,\n", QStringLiteral("own.csv"));
    QList<int> ranks;
    for (const CatalogueEntry& entry : own.entries) ranks += foundRank(own, entry, QStringLiteral("cycling"));
    QCOMPARE(ranks, (QList<int>{2, 1, 0, 0}));
    QCOMPARE(foundRank(own, own.entries[0], QStringLiteral("recycling waste")), 0);
    QCOMPARE(foundRank(own, own.entries[2], QString()), 0);
  }
  void whatBelongsToAnEntryIsFound() {
    const Catalogue partners = shippedCatalogue(QStringLiteral("partners")),
                    networks = shippedCatalogue(QStringLiteral("networks"));
    const auto related = relatedIn(networks, partners, partners.entries.last());
    QVERIFY(std::any_of(related.begin(), related.end(), [&](const CatalogueEntry* entry) {
      return networks.title(*entry) == QStringLiteral("NextGen YouthWork");
    }));
    QVERIFY(related.size() < networks.entries.size());
  }
  void wrongFilesAreToldByLine_data() {
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    QTest::newRow("no title column") << QByteArray("name,city\nx,y\n") << QStringLiteral("1")
                                     << QStringLiteral("\"title\"");
    QTest::newRow("twice") << QByteArray("title,city,city\nx,y,z\n") << QStringLiteral("1")
                           << QStringLiteral("two columns");
    QTest::newRow("unnamed") << QByteArray("title,,city\nx,y,z\n") << QStringLiteral("1") << QStringLiteral("no name");
    QTest::newRow("no title") << QByteArray("title,city\nx,y\n,z\n") << QStringLiteral("3")
                              << QStringLiteral("no title");
  }
  void wrongFilesAreToldByLine() {
    QFETCH(QByteArray, csv);
    QFETCH(QString, line);
    QFETCH(QString, words);
    try {
      (void)parseCatalogue(csv, QStringLiteral("mine.csv"));
      QFAIL("taken");
    } catch (const Error& error) {
      QCOMPARE(error.code(), ErrorCode::catalogueSyntax);
      const QString told = message(error, Language());
      QVERIFY2(told.contains(QStringLiteral("mine.csv, line ") + line) && told.contains(words), qPrintable(told));
      // In another language the reason, too, is of that language, with what it names.
      const QString german = message(error, Language(QStringLiteral("de")));
      QVERIFY2(german.startsWith(QStringLiteral("mine.csv, Zeile ") + line) &&
                   !german.contains(filled(QString::fromUtf8(error.reason().text), error.reason().arguments)),
               qPrintable(german));
      for (const QString& named : error.reason().arguments) QVERIFY2(german.contains(named), qPrintable(german));
    }
  }
  void entriesThatFit() {
    const Catalogue mine = parseCatalogue(
        "title,theme,summary\nNight walks,Safety,Residents walk at night and mark dark corners\n"
        "Toy library,Families,Families borrow toys\nWalk to school,Safety,Children walk to school together\n",
        QStringLiteral("mine.csv"));
    const auto titles = [&](const QStringList& texts, const QString& subject, qsizetype most) {
      QStringList result;
      for (const FittingEntry& each : fitting({&mine}, texts, subject, most)) result += mine.title(*each.entry);
      return result;
    };
    const QString nothing;
    QCOMPARE(titles({QStringLiteral("Dark corners at NIGHT")}, nothing, 3), QStringList{QStringLiteral("Night walks")});
    // The rarer word counts more than the one that two entries have; a word of the subject half.
    QCOMPARE(titles({QStringLiteral("a walk, with families")}, nothing, 1), QStringList{QStringLiteral("Toy library")});
    QCOMPARE(titles({QStringLiteral("school")}, QStringLiteral("families"), 3),
             (QStringList{QStringLiteral("Walk to school"), QStringLiteral("Toy library")}));
    QVERIFY(titles({QStringLiteral("money")}, nothing, 3).isEmpty());
  }
  void aCitysOwnFile() {
    const Catalogue mine =
        parseCatalogue("title;city;price\nA walk;Liep\xc4\x81ja;12\n;;\nA talk;;\n", QStringLiteral("walks.csv"));
    QCOMPARE(mine.name, QStringLiteral("walks"));
    QCOMPARE(mine.entries.size(), 2);  // the empty line is none
    QCOMPARE(mine.value(mine.entries[0], QStringLiteral("price")), QStringLiteral("12"));
    QCOMPARE(mine.value(mine.entries[0], QStringLiteral("nothing")), QString());
  }
};

QTEST_APPLESS_MAIN(TstCatalogue)
#include "tst_catalogue.moc"

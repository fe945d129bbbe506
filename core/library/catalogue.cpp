// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/catalogue.h"

#include <QFile>
#include <QSet>

#include "base/csv.h"
#include "base/error.h"
#include "base/search.h"

namespace iap {

QString Catalogue::value(const CatalogueEntry& entry, const QString& column) const {
  return entry.values.value(columns.indexOf(column));
}

QStringList Catalogue::valuesOf(const QString& column) const {
  QStringList values;
  for (const CatalogueEntry& entry : entries)
    if (const QString each = value(entry, column); !each.isEmpty() && !values.contains(each)) values += each;
  return values;
}

Catalogue parseCatalogue(const QByteArray& csv, const QString& file) {
  const CsvTable table = parseCsv(csv, file);
  const auto refuse = [&](int line, const char* why, const QStringList& arguments = {}) -> void {
    throw Error(ErrorCode::catalogueSyntax, {file, QString::number(line)}, ErrorReason{why, arguments});
  };
  Catalogue made{file.section(u'.', 0, 0), {}};
  for (const QString& cell : table.header) {
    const QString column = cell.trimmed();
    if (column.isEmpty()) refuse(1, QT_TRANSLATE_NOOP("Error", "a column has no name"));
    if (made.columns.contains(column)) refuse(1, QT_TRANSLATE_NOOP("Error", "two columns are called \"%1\""), {column});
    made.columns += column;
  }
  if (!made.columns.contains(QStringLiteral("title")))
    refuse(1, QT_TRANSLATE_NOOP("Error", "there is no column \"title\""));
  for (const CsvRow& row : table.rows) {
    CatalogueEntry entry{row.number};
    for (const QString& cell : row.cells) entry.values += cell.trimmed();
    if (entry.values.join(QString()).isEmpty()) continue;
    if (made.title(entry).isEmpty()) refuse(row.number, QT_TRANSLATE_NOOP("Error", "there is no title"));
    made.entries += entry;
  }
  return made;
}

const QStringList& shippedCatalogues() {
  static const QStringList names{QStringLiteral("networks"),         QStringLiteral("practices"),
                                 QStringLiteral("partners"),         QStringLiteral("webinars"),
                                 QStringLiteral("trails"),           QStringLiteral("questions"),
                                 QStringLiteral("funding-sources"),  QStringLiteral("policy-objectives"),
                                 QStringLiteral("common-indicators")};
  return names;
}

Catalogue shippedCatalogue(const QString& name) {
  QFile file(QStringLiteral(":/catalogues/%1.csv").arg(name));
  if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorCode::internal, {name, QStringLiteral("no such catalogue")});
  return parseCatalogue(file.readAll(), name + QStringLiteral(".csv"));
}

bool isFound(const CatalogueEntry& entry, const QString& search) {
  const QString all = searchKey(entry.values.join(u' '));
  for (const QString& word : searchKey(search).split(u' ', Qt::SkipEmptyParts))
    if (!all.contains(word)) return false;
  return true;
}

int foundRank(const Catalogue& catalogue, const CatalogueEntry& entry, const QString& search) {
  const auto begins = [&](const QString& text) {
    const QString key = searchKey(text);
    for (const QString& word : searchKey(search).split(u' ', Qt::SkipEmptyParts)) {
      qsizetype at = key.indexOf(word);
      while (at > 0 && key[at - 1].isLetterOrNumber()) at = key.indexOf(word, at + 1);
      if (at < 0) return false;
    }
    return true;
  };
  return begins(catalogue.title(entry)) ? 0 : begins(entry.values.join(u' ')) ? 1 : 2;
}

QList<const CatalogueEntry*> relatedIn(const Catalogue& other, const Catalogue& own, const CatalogueEntry& entry) {
  const auto placesOf = [](const Catalogue& catalogue, const CatalogueEntry& each) {
    QSet<QString> places;
    for (const char* column : {"city", "lead", "network"})
      if (const QString place = searchKey(catalogue.value(each, QString::fromLatin1(column))); !place.isEmpty())
        places += place;
    // Networks and their partners are cities or networks by their titles.
    if (catalogue.name == QStringLiteral("networks") || catalogue.name == QStringLiteral("partners"))
      places += searchKey(catalogue.title(each));
    return places;
  };
  const QSet<QString> places = placesOf(own, entry);
  QList<const CatalogueEntry*> related;
  for (const CatalogueEntry& each : other.entries)
    if (&each != &entry && placesOf(other, each).intersects(places)) related += &each;
  return related;
}

}  // namespace iap

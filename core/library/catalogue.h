// SPDX-License-Identifier: GPL-3.0-or-later
// Read-only lists to draw on: networks, practices, common indicators. The program's own, and a city's own files
// (docs/catalogues.md).
#pragma once
#include <QList>
#include <QStringList>

namespace iap {

struct CatalogueEntry {
  int line = 0;          // in the file
  QStringList values{};  // by column
};

struct Catalogue {
  QString name;         // "practices"; of a city's own the name of its file
  QStringList columns;  // keys, as the header has them; "title" is one of them
  QList<CatalogueEntry> entries{};

  /// Empty where the catalogue has no such column.
  QString value(const CatalogueEntry& entry, const QString& column) const;
  QString title(const CatalogueEntry& entry) const { return value(entry, QStringLiteral("title")); }
  /// The different values of a column, in the order met.
  QStringList valuesOf(const QString& column) const;
};

/// Reads a catalogue from CSV. Throws catalogueSyntax with file and line: no column "title", two columns of one name, a
/// row without title; and what parseCsv() throws.
Catalogue parseCatalogue(const QByteArray& csv, const QString& file);

/// Names of the catalogues that come with the program, in the order in which they are offered.
const QStringList& shippedCatalogues();
Catalogue shippedCatalogue(const QString& name);

/// True if each word of the search stands somewhere in the entry, whatever its case and marks.
bool isFound(const CatalogueEntry& entry, const QString& search);
/// How well an entry that is found answers the search, 0 best: each word begins a word of the title (0), begins a word
/// somewhere (1), or stands within one (2), as "cycling" in "recycling".
int foundRank(const Catalogue& catalogue, const CatalogueEntry& entry, const QString& search);

/// What belongs to an entry of one catalogue in another one: the same city, lead or network.
QList<const CatalogueEntry*> relatedIn(const Catalogue& other, const Catalogue& own, const CatalogueEntry& entry);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as text, the way spreadsheets write them: RFC 4180 with any of the usual separators and encodings.
#pragma once
#include <QByteArray>
#include <QList>
#include <QStringList>

namespace iap {

struct CsvRow {
  int number = 0;  // of the line in which the row starts, from 1; the header row is 1
  QStringList cells;
};

struct CsvTable {
  QString file;  // the name for messages
  QStringList header;
  QList<CsvRow> rows;  // without the header; all as long as it, missing cells at the end are empty

  int column(const QString& name) const { return int(header.indexOf(name)); }
};

struct CsvForm {
  QString encoding;           // empty: UTF-8, or what a byte order mark says; else a name that ICU knows
  QChar separator = QChar();  // null: found from the header row
};

/// True for encodings that a table can be read in; empty stands for UTF-8.
bool isKnownEncoding(const QString& name);
/// Reads a whole table. Throws wrongEncoding, noSeparator, unclosedQuote and tooManyCells with file and row.
CsvTable parseCsv(const QByteArray& bytes, const QString& file, const CsvForm& form = {});
/// The same from a file; throws fileUnreadable. At most 100 MB.
CsvTable readCsv(const QString& path, const CsvForm& form = {});

/// Cells without a header, as a spreadsheet puts them on the clipboard (columns by tab). Throws unclosedQuote.
QList<QStringList> parseCells(const QString& text, QChar separator = u'\t');
/// The same the other way: cells with quotes where they hold tabs, quotes or line breaks.
QString cellsAsText(const QList<QStringList>& rows);
/// One line of CSV with quotes where they are needed.
QString csvLine(const QStringList& cells);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// A table handed out as a spreadsheet to be filled in, and read back.
#pragma once
#include "base/csv.h"
#include "ui/tables/recordmodel.h"

namespace iap::ui {

/// CSV for spreadsheets (UTF-8 with byte order mark, semicolons where the decimal mark is a comma): the titles of the
/// columns with the words that may stand there, and `rows` of cells to begin with, by key of the column.
QByteArray emptyForm(const RecordModel& model, const QList<QHash<QString, QString>>& rows);

struct FormRows {
  QList<RecordModel::Assignment> cells;  // for new rows: -1, -2 …
  int rows = 0;
  QStringList unknownColumns;  // titles that the table does not have
};
/// What was filled in. Columns are found by title, in any language of the program, with or without the words in
/// brackets; rows in which only `given` columns are filled are left out; a cell of a `carried` column that is empty
/// takes the one above.
FormRows filledForm(const RecordModel& model, const CsvTable& table, const QStringList& given,
                    const QStringList& carried);

/// Reads a file that a spreadsheet saved: in UTF-8, else in the encoding that is usual on Windows for that language.
/// Throws what readCsv() throws.
CsvTable readSpreadsheetFile(const QString& path, const QString& language);

}  // namespace iap::ui

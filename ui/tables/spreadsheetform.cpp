// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/spreadsheetform.h"

#include <QCoreApplication>
#include <QLocale>

#include "base/error.h"
#include "base/search.h"
#include "queries/words.h"
#include "ui/fieldinput.h"
#include "ui/settings.h"

namespace iap::ui {

namespace {

/// More words than these are no help over a column.
constexpr qsizetype mostWords = 8;

QString headerOf(const OpenPlan& open, const QString& table, const ColumnSpec& column) {
  const RecordType& type = open.plan().table(table)->type();
  if (const FieldInfo* field = type.field(column.key))
    if (const auto marks = FieldInput::marksOf(type, *field))
      return column.title + QStringLiteral(" (%1\u2013%2)").arg(marks->lowest).arg(marks->highest);
  if (!column.choices || !column.onlyChoices) return column.title;
  QStringList words = column.choices(open);
  // An empty cell says these.
  words.removeIf([&](const QString& word) {
    return word.isEmpty() || word.compare(wordLabel("not answered", open.language()), Qt::CaseInsensitive) == 0 ||
           word.compare(wordLabel("not stated", open.language()), Qt::CaseInsensitive) == 0;
  });
  return words.isEmpty() || words.size() > mostWords
             ? column.title
             : column.title + QStringLiteral(" (") + words.join(QStringLiteral(" / ")) + u')';
}

/// The column of a title; -1 if there is none.
int columnOf(const RecordModel& model, const QString& header) {
  const QString title = searchKey(header.section(QStringLiteral(" ("), 0, 0).trimmed());
  if (title.isEmpty()) return -1;
  const QList<ColumnSpec>& columns = model.spec().columns;
  for (int i = 0; i < int(columns.size()); ++i) {
    if (!columns[i].write) continue;
    if (searchKey(columns[i].title) == title) return i;
    for (const QString& tag : settings::documentLanguages())
      if (searchKey(fieldLabel(columns[i].key, Language(tag))) == title) return i;
  }
  return -1;
}

}  // namespace

QByteArray emptyForm(const RecordModel& model, const QList<QHash<QString, QString>>& rows) {
  // What a spreadsheet of that country takes for the end of a cell.
  const QChar end = settings::locale().decimalPoint() == QStringLiteral(",") ? u';' : u',';
  const auto line = [end](QStringList cells) {
    for (QString& cell : cells)
      if (cell.contains(end) || cell.contains(u'"') || cell.contains(u'\n'))
        cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return cells.join(end) + QStringLiteral("\r\n");
  };
  QStringList header;
  for (const ColumnSpec& column : model.spec().columns)
    if (column.write) header += headerOf(model.open(), model.spec().table, column);
  QString text = line(header);
  for (const QHash<QString, QString>& row : rows) {
    QStringList cells;
    for (const ColumnSpec& column : model.spec().columns)
      if (column.write) cells += row.value(column.key);
    text += line(cells);
  }
  return QByteArrayLiteral("\xef\xbb\xbf") + text.toUtf8();
}

FormRows filledForm(const RecordModel& model, const CsvTable& table, const QStringList& given,
                    const QStringList& carried) {
  FormRows result;
  QList<int> columns;
  for (const QString& header : table.header) {
    columns += columnOf(model, header);
    if (columns.last() < 0 && !header.trimmed().isEmpty()) result.unknownColumns += header.trimmed();
  }
  QHash<int, QString> above;
  for (const CsvRow& row : table.rows) {
    QHash<int, QString> cells;
    bool filled = false;
    for (qsizetype i = 0; i < columns.size(); ++i) {
      const int column = columns[i];
      const QString text = row.cells.value(i).trimmed();
      if (column < 0 || text.isEmpty()) continue;
      cells.insert(column, text);
      const QString& key = model.spec().columns[column].key;
      if (carried.contains(key)) above.insert(column, text);
      filled = filled || (!given.contains(key) && !carried.contains(key));
    }
    if (!filled) continue;
    --result.rows;
    const QString where = QCoreApplication::translate("DataTable", "line %1").arg(row.number);
    for (auto it = above.cbegin(); it != above.cend(); ++it)
      if (!cells.contains(it.key())) cells.insert(it.key(), it.value());
    for (int column = 0; column < int(model.spec().columns.size()); ++column)
      if (const auto cell = cells.constFind(column); cell != cells.cend())
        result.cells += RecordModel::Assignment{result.rows, column, *cell, where};
  }
  result.rows = -result.rows;
  return result;
}

CsvTable readSpreadsheetFile(const QString& path, const QString& language) {
  static const QHash<QString, QString> usual{
      {QStringLiteral("el"), QStringLiteral("windows-1253")}, {QStringLiteral("bg"), QStringLiteral("windows-1251")},
      {QStringLiteral("lv"), QStringLiteral("windows-1257")}, {QStringLiteral("lt"), QStringLiteral("windows-1257")},
      {QStringLiteral("et"), QStringLiteral("windows-1257")}, {QStringLiteral("pl"), QStringLiteral("windows-1250")},
      {QStringLiteral("cs"), QStringLiteral("windows-1250")}, {QStringLiteral("sk"), QStringLiteral("windows-1250")},
      {QStringLiteral("hu"), QStringLiteral("windows-1250")}, {QStringLiteral("ro"), QStringLiteral("windows-1250")},
      {QStringLiteral("sl"), QStringLiteral("windows-1250")}, {QStringLiteral("hr"), QStringLiteral("windows-1250")}};
  try {
    return readCsv(path);
  } catch (const Error& error) {
    if (error.code() != ErrorCode::wrongEncoding) throw;
  }
  return readCsv(path, {.encoding = usual.value(language.section(u'-', 0, 0), QStringLiteral("windows-1252"))});
}

}  // namespace iap::ui

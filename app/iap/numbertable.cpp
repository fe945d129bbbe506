// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/iap/numbertable.h"

#include <cmath>

#include "app/iap/command.h"
#include "base/error.h"

namespace iap::app {

CsvTable readNumbers(const std::string& path, const QStringList& needed) {
  CsvTable table = readCsv(fromStd(path), {{}, u','});
  for (QString& name : table.header) name = name.trimmed();
  for (const QString& name : needed)
    if (table.column(name) < 0)
      throw Error(ErrorCode::missingColumn, {table.file, name, table.header.join(QStringLiteral(", "))});
  return table;
}

QString textAt(const CsvTable& table, const CsvRow& row, const char* column) {
  const int at = table.column(QString::fromLatin1(column));
  return at < 0 ? QString() : row.cells.value(at).trimmed();
}

void badCell(const CsvTable& table, const CsvRow& row, const char* column) {
  throw Error(ErrorCode::tableBadValue,
              {table.file, QString::number(row.number), QString::fromLatin1(column), textAt(table, row, column)});
}

std::optional<double> numberAt(const CsvTable& table, const CsvRow& row, const char* column) {
  const QString text = textAt(table, row, column);
  if (text.isEmpty()) return {};
  bool number = false;
  const double value = text.toDouble(&number);
  if (!number || !std::isfinite(value)) badCell(table, row, column);
  return value;
}

std::optional<double> yearAt(const CsvTable& table, const CsvRow& row, const char* column) {
  const QString text = textAt(table, row, column);
  bool first = false;
  if (text.size() > 4 && (text[4] == u'/' || text[4] == u'-')) {
    const int year = QStringView(text).left(4).toInt(&first);
    if (first) return year;
  }
  return numberAt(table, row, column);
}

int directionAt(const CsvTable& table, const CsvRow& row, const char* column) {
  const QString text = textAt(table, row, column).toLower();
  static const QStringList up{QStringLiteral("increase"), QStringLiteral("positive"), QStringLiteral("up"),
                              QStringLiteral("1"),        QStringLiteral("+1"),       QStringLiteral("ascending")};
  static const QStringList down{QStringLiteral("decrease"), QStringLiteral("negative"), QStringLiteral("down"),
                                QStringLiteral("-1"), QStringLiteral("descending")};
  if (text.isEmpty()) return 0;
  if (up.contains(text)) return 1;
  if (!down.contains(text)) badCell(table, row, column);
  return -1;
}

QString exact(std::optional<double> value) { return value ? QString::number(*value, 'g', 17) : QString(); }

}  // namespace iap::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/formats.h"

#include <QFile>

namespace iap {

namespace {

QByteArray schemaText(int format) {
  QFile file(QStringLiteral(":/schema/%1.sql").arg(format, 3, 10, QLatin1Char('0')));
  if (!file.open(QIODevice::ReadOnly)) return {};
  return file.readAll();
}

QByteArray columnType(const FieldInfo& field) {
  switch (field.type) {
    case FieldType::boolean:
    case FieldType::integer:
    case FieldType::longInteger:
      return "INTEGER NOT NULL";
    case FieldType::optionalInteger:
    case FieldType::optionalMoney:
      return "INTEGER";
    case FieldType::real:
      return "REAL NOT NULL";
    case FieldType::number:
      return "REAL";
    case FieldType::text:
    case FieldType::markdown:
    case FieldType::bilingual:
    case FieldType::fixedList:
      return "TEXT NOT NULL";
    case FieldType::date:
    case FieldType::instant:
      return "TEXT";
    case FieldType::reference:
      return (field.link == Link::owner ? QByteArray("INTEGER NOT NULL") : QByteArray("INTEGER")) + " REFERENCES \"" +
             field.target().table + "\"(\"id\") DEFERRABLE INITIALLY DEFERRED";
    case FieldType::recordRef:
      return "INTEGER";
  }
  return {};
}

}  // namespace

QList<QByteArray> schemaStatements(int format) {
  QList<QByteArray> statements;
  QByteArray current;
  for (const QByteArray& line : schemaText(format).split('\n')) {
    if (line.startsWith("--") || line.isEmpty()) continue;
    current += (current.isEmpty() ? QByteArray() : QByteArray("\n")) + line;
    if (!line.endsWith(';')) continue;
    current.chop(1);
    statements += current;
    current.clear();
  }
  return statements;
}

QMap<QString, QString> expectedSchema(int format) {
  QMap<QString, QString> result;
  for (const QByteArray& statement : schemaStatements(format)) {
    // CREATE TABLE "name"(… or CREATE INDEX "name" ON …
    const auto parts = statement.split('"');
    if (parts.size() > 1) result.insert(QString::fromLatin1(parts[1]), QString::fromUtf8(statement));
  }
  return result;
}

QByteArray schemaOfRecords() {
  QByteArray sql;
  for (const RecordType* type : recordTypes()) {
    const QByteArray table = type->table;
    const bool keyed = type->compareKeys != nullptr;
    sql += "CREATE TABLE \"" + table + "\"(\n";
    QList<QByteArray> indexes;
    for (const FieldInfo& field : type->fields) {
      const QByteArray name = field.name;
      if (field.offset == 0) {
        sql += keyed ? "  \"id\" INTEGER NOT NULL" : "  \"id\" INTEGER PRIMARY KEY NOT NULL";
      } else if (field.type == FieldType::recordRef) {
        sql += ",\n  \"" + name + "_table\" TEXT NOT NULL,\n  \"" + name + "\" INTEGER";
      } else if (keyed && name == "date") {
        sql += ",\n  \"date\" TEXT NOT NULL";
      } else {
        sql += ",\n  \"" + name + "\" " + columnType(field);
        if (field.type == FieldType::bilingual) sql += ",\n  \"" + name + "_en\" TEXT NOT NULL";
      }
      if (field.type == FieldType::reference && !(keyed && name == "series"))
        indexes += "CREATE INDEX \"" + table + "_by_" + name + "\" ON \"" + table + "\"(\"" + name + "\");\n";
    }
    sql += ",\n  \"changed_at\" INTEGER NOT NULL,\n  \"changed_by\" TEXT NOT NULL";
    sql += keyed ? ",\n  PRIMARY KEY(\"series\", \"date\", \"id\")\n) STRICT, WITHOUT ROWID;\n" : "\n) STRICT;\n";
    for (const QByteArray& index : indexes) sql += index;
    sql += '\n';
  }
  return sql;
}

void upgrade(Plan&, int) {
  // Format 2 only adds fields whose defaults say what format 1 meant.
}

}  // namespace iap

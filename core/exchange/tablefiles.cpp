// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefiles.h"

#include <QDir>

#include "base/error.h"
#include "base/money.h"
#include "plan/changes.h"
#include "plan/references.h"

namespace iap {

namespace {

/// Rows of the tables by key.
class Keys {
 public:
  explicit Keys(const QHash<QString, CsvTable>& tables) {
    for (const RecordType* type : recordTypes()) {
      const QString table = type->name();
      if (!tables.contains(table)) continue;
      const CsvTable& source = tables[table];
      for (const CsvRow& row : source.rows) ids_.insert({table, keyOf(source, row)}, idFor(table, keyOf(source, row)));
    }
  }

  static QString keyOf(const CsvTable& table, const CsvRow& row) {
    // Where the record itself has a field of that name (lists), it serves both purposes; sections and chapters of
    // documents are referred to by nothing, and may have one key several times.
    static const QStringList repeated{QStringLiteral("section.csv"), QStringLiteral("document_chapter.csv")};
    const int column = repeated.contains(table.file) ? -1 : table.column(QStringLiteral("key"));
    const QString key = column >= 0 ? row.cells[column] : QString();
    return key.isEmpty() ? QStringLiteral("row %1").arg(row.number) : key;
  }
  static qint64 idFor(const QString& table, const QString& key) {
    return table == QStringLiteral("plan_facts") ? planFactsId.value : namedId(table, key);
  }
  qint64 find(const QString& table, const QString& key) const { return ids_.value({table, key}, 0); }

 private:
  QHash<std::pair<QString, QString>, qint64> ids_;
};

class RowReader {
 public:
  RowReader(const CsvTable& source, const RecordType& type, const Keys& keys, const QString& currency)
      : source_(source), type_(type), keys_(keys), digits_(minorDigits(currency)) {
    for (const QString& name : source.header) {
      const bool english = name.endsWith(QStringLiteral("_en")) && !type.field(name);
      const FieldInfo* field = type.field(english ? name.chopped(3) : name);
      if (english && field && field->type != FieldType::bilingual) field = nullptr;
      if (!field && name != QStringLiteral("key")) {
        QStringList allowed;
        for (const FieldInfo& each : type.fields) allowed += QString::fromLatin1(each.name);
        throw Error(ErrorCode::tableUnknownColumn,
                    {source.file, name, type.name(), allowed.mid(1).join(QStringLiteral(", "))});
      }
      columns_ += {field, english};
    }
  }

  void read(const CsvRow& row, void* record) const {
    if (const FieldInfo* position = type_.field(u"position");
        position && source_.column(QStringLiteral("position")) < 0)
      *reinterpret_cast<double*>(static_cast<char*>(record) + position->offset) = row.number;
    for (qsizetype i = 0; i < columns_.size(); ++i) {
      const auto& [field, english] = columns_[i];
      const QString& cell = row.cells[i];
      if (!field || cell.isEmpty()) continue;
      const auto refuse = [&](ErrorCode code, const QStringList& more = {}) {
        throw Error(code, QStringList{source_.file, QString::number(row.number), source_.header[i], cell} + more);
      };
      void* at = static_cast<char*>(record) + field->offset;
      if (field->type == FieldType::reference) {
        const QString table = field->target().name();
        const qint64 id = keys_.find(table, cell);
        if (!id) refuse(ErrorCode::tableUnknownKey, {table});
        *static_cast<qint64*>(at) = id;
      } else if (field->type == FieldType::recordRef) {
        const QString table = cell.section(u':', 0, 0), key = cell.section(u':', 1);
        const qint64 id = keys_.find(table, key);
        if (!id) refuse(ErrorCode::tableUnknownKey, {table});
        *static_cast<RecordRef*>(at) = {table, id};
      } else if (field->type == FieldType::bilingual) {
        (english ? static_cast<Text*>(at)->english : static_cast<Text*>(at)->own) = cell;
      } else if (field->type == FieldType::optionalMoney) {
        const auto number = parseDecimal(cell, {});
        const auto money = number ? toMoney(*number, 0, digits_) : std::nullopt;
        if (!money) refuse(ErrorCode::tableBadValue);
        *static_cast<std::optional<Money>*>(at) = money;
      } else if (!decodeField(*field, record, cell)) {
        refuse(ErrorCode::tableBadValue);
      }
    }
  }

 private:
  const CsvTable& source_;
  const RecordType& type_;
  const Keys& keys_;
  const int digits_;
  QList<std::pair<const FieldInfo*, bool>> columns_;
};

}  // namespace

Plan planFromTables(const QHash<QString, CsvTable>& tables) {
  for (auto it = tables.cbegin(); it != tables.cend(); ++it)
    if (!Plan().table(it.key())) throw Error(ErrorCode::tableUnknownTable, {it->file, it.key()});
  const Keys keys(tables);
  Plan plan = emptyPlan();
  const CsvTable facts = tables.value(QStringLiteral("plan_facts"));
  const int currency = facts.column(QStringLiteral("currency"));
  const QString code =
      currency >= 0 && !facts.rows.isEmpty() ? facts.rows.first().cells[currency] : QStringLiteral("EUR");
  for (TableBase* table : plan.tables()) {
    const RecordType& type = table->type();
    const auto source = tables.constFind(type.name());
    if (source == tables.cend()) continue;
    const RowReader reader(*source, type, keys, code);
    for (const CsvRow& row : source->rows) {
      TableBase made(type);
      void* record = made.appendRow();
      *static_cast<qint64*>(record) = Keys::idFor(type.name(), Keys::keyOf(*source, row));
      reader.read(row, record);
      if (const qint64 link = naturalLinkId(type, record)) *static_cast<qint64*>(record) = link;
      if (&type != &recordType<PlanFacts>() && table->findRow(idOf(record)))
        throw Error(ErrorCode::tableBadValue,
                    {source->file, QString::number(row.number), QStringLiteral("key"), Keys::keyOf(*source, row)});
      table->putRow(record);
    }
  }
  return plan;
}

Plan planFromFolder(const QString& folder) {
  QHash<QString, CsvTable> tables;
  for (const QFileInfo& info : QDir(folder).entryInfoList({QStringLiteral("*.csv")}))
    tables.insert(info.completeBaseName(), readCsv(info.filePath()));
  return planFromTables(tables);
}

}  // namespace iap

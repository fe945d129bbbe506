// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rows.h"

#include <openssl/evp.h>

#include <QDateTime>
#include <QSet>
#include <QVarLengthArray>
#include <QtEndian>
#include <cmath>
#include <cstring>
#include <memory>
#include <stdexcept>
#include <string>

#include "base/error.h"
#include "storage/database.h"

namespace iap {

namespace {

QList<QByteArray> columns(const RecordType& type, int format) {
  QList<QByteArray> names;
  for (const FieldInfo& field : type.fields) {
    if (field.since > format) continue;
    if (field.type == FieldType::recordRef) names += QByteArray(field.name) + "_table";
    names += field.name;
    if (field.type == FieldType::bilingual) names += QByteArray(field.name) + "_en";
  }
  return names;
}

QByteArray quoted(const QByteArray& name) { return '"' + name + '"'; }

QByteArray keyColumns(const RecordType& type) {
  return type.compareKeys ? QByteArray("\"series\",\"date\",\"id\"") : QByteArray("\"id\"");
}

QByteArray whereKey(const RecordType& type) {
  return type.compareKeys ? QByteArray("\"series\"=? AND \"date\"=? AND \"id\"=?") : QByteArray("\"id\"=?");
}

QByteArray insertSql(const RecordType& type) {
  QByteArray names, marks;
  for (const QByteArray& column : columns(type, INT_MAX) + QList<QByteArray>{"changed_at", "changed_by"}) {
    names += quoted(column) + ',';
    marks += "?,";
  }
  names.chop(1), marks.chop(1);
  return "INSERT INTO " + quoted(type.table) + '(' + names + ") VALUES(" + marks + ')';
}

/// Binds a field's value from parameter `at` on, and moves it behind.
struct Bind {
  Statement& statement;
  int& at;

  void operator()(bool value) const { statement.bind(at++, qint64(value)); }
  void operator()(int value) const { statement.bind(at++, qint64(value)); }
  void operator()(const std::optional<int>& value) const { value ? (*this)(*value) : statement.bindNull(at++); }
  void operator()(qint64 value) const { statement.bind(at++, value); }
  void operator()(double value) const { statement.bind(at++, value); }
  void operator()(const QString& value) const { statement.bind(at++, value); }
  void operator()(const Text& value) const { (*this)(value.own), (*this)(value.english); }
  void operator()(const Markdown& value) const { (*this)(value.text); }
  void operator()(const Number& value) const { value ? (*this)(*value) : statement.bindNull(at++); }
  void operator()(const Date& value) const { value.known() ? (*this)(value.toString()) : statement.bindNull(at++); }
  void operator()(const Instant& value) const {
    if (value.msecs)
      (*this)(QDateTime::fromMSecsSinceEpoch(value.msecs, Qt::UTC).toString(Qt::ISODateWithMs));
    else
      statement.bindNull(at++);
  }
  void operator()(const std::optional<Money>& value) const { value ? (*this)(value->minor) : statement.bindNull(at++); }
  void operator()(const ReferenceValue& value) const { value.id ? (*this)(value.id) : statement.bindNull(at++); }
  void operator()(const RecordRef& value) const {
    (*this)(value ? value.table : QString());
    value ? (*this)(value.id) : statement.bindNull(at++);
  }
  void operator()(const FixedValue& value) const { (*this)(QString(value.word())); }
};

/// Reads a field's value from column `at` on; false for what can't be one.
struct Read {
  const Statement& statement;
  int& at;
  QSet<QString>& shared;  // strings that repeat are kept once

  bool integer(qint64& value, qint64 least, qint64 most) const {
    const auto read = statement.integer(at++);
    if (!read || *read < least || *read > most) return false;
    value = *read;
    return true;
  }
  bool operator()(bool& value) const {
    qint64 read = 0;
    if (!integer(read, 0, 1)) return false;
    value = read == 1;
    return true;
  }
  bool operator()(int& value) const {
    qint64 read = 0;
    if (!integer(read, std::numeric_limits<int>::min(), std::numeric_limits<int>::max())) return false;
    value = int(read);
    return true;
  }
  bool operator()(std::optional<int>& value) const {
    value.reset();
    return skipNull() || (*this)(value.emplace());
  }
  bool operator()(qint64& value) const {
    return integer(value, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
  }
  bool operator()(double& value) const {
    const auto read = statement.real(at++);
    if (!read || !std::isfinite(*read)) return false;
    value = *read;
    return true;
  }
  bool operator()(QString& value) const {
    auto read = statement.text(at++);
    if (!read) return false;
    if (read->size() > 40) {
      value = *read;
      return true;
    }
    if (read->isEmpty())
      value = QString();
    else
      value = *shared.insert(*read);
    return true;
  }
  bool operator()(Text& value) const { return (*this)(value.own) && (*this)(value.english); }
  bool operator()(Markdown& value) const { return (*this)(value.text); }
  bool operator()(Number& value) const {
    value = Number();
    double read = 0;
    if (skipNull()) return true;
    if (!(*this)(read)) return false;
    value = Number(read);
    return true;
  }
  bool operator()(Date& value) const {
    value = Date();
    if (skipNull()) return true;
    const auto text = statement.bytes(at++);
    const auto read = text ? Date::parse(QLatin1StringView(*text)) : std::nullopt;
    if (read) value = *read;
    return read.has_value();
  }
  bool operator()(Instant& value) const {
    value = {};
    if (skipNull()) return true;
    const auto text = statement.text(at++);
    const QDateTime read = text ? QDateTime::fromString(*text, Qt::ISODateWithMs) : QDateTime();
    value.msecs = read.isValid() ? read.toMSecsSinceEpoch() : 0;
    return value.msecs != 0;
  }
  bool operator()(std::optional<Money>& value) const {
    value.reset();
    return skipNull() || (*this)(value.emplace().minor);
  }
  bool operator()(ReferenceValue& value) const {
    value.id = 0;
    if (skipNull()) return value.link != Link::owner;
    return integer(value.id, 1, std::numeric_limits<qint64>::max());
  }
  bool operator()(RecordRef& value) const {
    value = {};
    QString table;
    if (!(*this)(table)) return false;
    if (skipNull()) return table.isEmpty();
    value.table = table;
    return integer(value.id, 1, std::numeric_limits<qint64>::max());
  }
  bool operator()(FixedValue& value) const {
    const auto read = statement.bytes(at++);
    for (size_t i = 0; read && i < value.words.size(); ++i)
      if (*read == QByteArrayView(value.words[i])) {
        value.value = qint8(i);
        return true;
      }
    return false;
  }
  bool skipNull() const {
    if (!statement.isNull(at)) return false;
    ++at;
    return true;
  }
};

void bindKey(Statement& statement, int& at, const RecordType& type, const void* row) {
  if (type.compareKeys) {
    visitField(*type.field(u"series"), row, Bind{statement, at});
    visitField(*type.field(u"date"), row, Bind{statement, at});
  }
  statement.bind(at++, idOf(row));
}

void insertRow(Statement& statement, const RecordType& type, const void* row, const Stamp& stamp) {
  int at = 1;
  for (const FieldInfo& field : type.fields) visitField(field, row, Bind{statement, at});
  statement.bind(at++, stamp.seconds);
  statement.bind(at, stamp.by);
  statement.step();
  statement.reset();
}

/// Writes only the fields that changed: indexes on the others stay untouched.
void updateRow(Database& database, const RecordType& type, const RowChange& change, const Stamp& stamp) {
  QByteArray sets;
  QVarLengthArray<const FieldInfo*, 40> changed;
  for (const FieldInfo& field : type.fields) {
    if (equalField(field, change.before.get(), change.after.get())) continue;
    changed.append(&field);
    if (field.type == FieldType::recordRef) sets += '"' + QByteArray(field.name) + "_table\"=?,";
    sets += quoted(field.name) + "=?,";
    if (field.type == FieldType::bilingual) sets += '"' + QByteArray(field.name) + "_en\"=?,";
  }
  Statement& update = database.prepared("UPDATE " + quoted(type.table) + " SET " + sets +
                                        "\"changed_at\"=?,\"changed_by\"=? WHERE " + whereKey(type));
  int at = 1;
  for (const FieldInfo* field : changed) visitField(*field, change.after.get(), Bind{update, at});
  update.bind(at++, stamp.seconds);
  update.bind(at++, stamp.by);
  bindKey(update, at, type, change.before.get());
  update.step();
  update.reset();
}

void deleteRow(Statement& statement, const RecordType& type, const void* row) {
  int at = 1;
  bindKey(statement, at, type, row);
  statement.step();
  statement.reset();
}

void readTable(Database& database, TableBase& table, int format) {
  const RecordType& type = table.type();
  QByteArray names;
  for (const QByteArray& column : columns(type, format)) names += quoted(column) + ',';
  names.chop(1);
  Statement select =
      database.prepare("SELECT " + names + " FROM " + quoted(type.table) + " ORDER BY " + keyColumns(type));
  QSet<QString> shared;
  const auto refuse = [&](const char* field, const void* row) {
    throw Error(ErrorCode::badContent, {database.shownName(), type.name(),
                                        QString::fromStdString(std::to_string(idOf(row))), QString::fromLatin1(field)});
  };
  while (select.step()) {
    void* row = table.appendRow();
    int at = 0;
    for (const FieldInfo& field : type.fields)
      if (field.since <= format && !visitField(field, row, Read{select, at, shared})) refuse(field.name, row);
    if (idOf(row) <= 0) refuse("id", row);
    // quick_check accepts duplicate keys in WITHOUT ROWID tables, so the order is checked here.
    if (!table.endsInOrder()) refuse("key", row);
  }
}

/// Feeds the fields of rows to a hash as unambiguous bytes: numbers little-endian, texts with their length before.
struct Digest {
  std::string& bytes;

  void operator()(qint64 value) const {
    const qint64 little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
  }
  void operator()(bool value) const { (*this)(qint64(value)); }
  void operator()(int value) const { (*this)(qint64(value)); }
  void operator()(double value) const {
    if (value == 0) value = 0;  // minus zero comes back from the file as zero
    qint64 bits;
    std::memcpy(&bits, &value, sizeof bits);
    (*this)(bits);
  }
  void operator()(const QString& value) const {
    // Most texts are plain ASCII, which needs no encoder: a big plan has a million of them.
    const size_t start = bytes.size();
    (*this)(qint64(value.size()));
    const size_t text = bytes.size();
    bytes.resize(text + size_t(value.size()));
    for (qsizetype i = 0; i < value.size(); ++i) {
      const char16_t c = value[i].unicode();
      if (c >= 0x80) {
        bytes.resize(start);
        const QByteArray utf8 = value.toUtf8();
        (*this)(qint64(utf8.size()));
        bytes.append(utf8.constData(), size_t(utf8.size()));
        return;
      }
      bytes[text + size_t(i)] = char(c);
    }
  }
  void operator()(const std::optional<int>& value) const { (*this)(value.has_value()), (*this)(value.value_or(0)); }
  void operator()(const std::optional<Money>& value) const {
    (*this)(value.has_value()), (*this)(value.value_or(Money()).minor);
  }
  void operator()(const Text& value) const { (*this)(value.own), (*this)(value.english); }
  void operator()(const Markdown& value) const { (*this)(value.text); }
  void operator()(const Number& value) const { (*this)(value.known()), (*this)(value.valueOr(0)); }
  void operator()(const Date& value) const {
    (*this)(qint64(value.precision()) << 48 | qint64(value.year()) << 32 |
            qint64(value.month() + value.quarter()) << 16 |
            qint64(value.precision() == Date::Precision::day ? value.first().day() : 0));
  }
  void operator()(const Instant& value) const { (*this)(value.msecs); }
  void operator()(const RecordRef& value) const { (*this)(value ? value.table : QString()), (*this)(value.id); }
  void operator()(const ReferenceValue& value) const { (*this)(value.id); }
  void operator()(const FixedValue& value) const {
    const QLatin1StringView word = value.word();  // all words of fixed lists are ASCII
    (*this)(qint64(word.size()));
    bytes.append(word.data(), size_t(word.size()));
  }
};

}  // namespace

void writeChanges(Database& database, const Changes& changes, const Stamp& stamp) {
  for (const RecordType* type : recordTypes()) {
    const auto& rows = changes.of(*type);
    if (rows.empty()) continue;
    const auto sameKey = [&](const RowChange& row) {
      return row.before && row.after &&
             !(type->compareKeys && type->compareKeys(row.before.get(), row.after.get()) != 0);
    };
    for (const RowChange& row : rows)
      if (row.before && !sameKey(row))
        deleteRow(database.prepared("DELETE FROM " + quoted(type->table) + " WHERE " + whereKey(*type)), *type,
                  row.before.get());
    QByteArray insert;
    for (const RowChange& row : rows) {
      if (sameKey(row))
        updateRow(database, *type, row, stamp);
      else if (row.after) {
        if (insert.isEmpty()) insert = insertSql(*type);
        insertRow(database.prepared(insert), *type, row.after.get(), stamp);
      }
    }
  }
}

void writePlan(Database& database, const Plan& plan, const Stamp& stamp) {
  for (const TableBase* table : plan.tables()) {
    Statement insert = database.prepare(insertSql(table->type()));
    for (auto at = table->cursor(); !at.atEnd(); at.next()) insertRow(insert, table->type(), at.row(), stamp);
  }
}

Plan readPlan(Database& database, int format) {
  Plan plan;
  for (TableBase* table : plan.tables())
    if (table->type().fields[0].since <= format) readTable(database, *table, format);
  return plan;
}

QByteArray contentDigest(const Plan& plan, int format) {
  // Qt's own SHA-256 takes half of the time in which a large plan is opened; this one uses the processor's.
  const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> hash(EVP_MD_CTX_new(), EVP_MD_CTX_free);
  const auto done = [](int ok) {
    if (ok != 1) throw std::runtime_error("libcrypto gives no SHA-256");
  };
  done(hash && EVP_DigestInit_ex(hash.get(), EVP_sha256(), nullptr));
  std::string bytes;
  const auto feed = [&] {
    done(EVP_DigestUpdate(hash.get(), bytes.data(), bytes.size()));
    bytes.clear();
  };
  for (const TableBase* table : plan.tables()) {
    const RecordType& type = table->type();
    if (type.fields[0].since > format) continue;
    Digest{bytes}(type.name());
    Digest{bytes}(qint64(table->size()));
    for (auto at = table->cursor(); !at.atEnd(); at.next()) {
      for (const FieldInfo& field : type.fields)
        if (field.since <= format) visitField(field, at.row(), Digest{bytes});
      if (bytes.size() > 1 << 16) feed();
    }
  }
  feed();
  QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
  unsigned size = 0;
  done(EVP_DigestFinal_ex(hash.get(), reinterpret_cast<unsigned char*>(digest.data()), &size));
  return digest.left(qsizetype(size)).toHex();
}

}  // namespace iap

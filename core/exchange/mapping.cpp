// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

#include "base/error.h"
#include "base/language.h"

namespace iap {

namespace {

/// A JSON object whose keys are all accounted for.
class Keys {
 public:
  Keys(const QJsonObject& object, const QString& file, const QString& what, const QStringList& allowed)
      : object_(object), file_(file), what_(what) {
    for (const QString& key : object.keys())
      if (!allowed.contains(key))
        throw Error(ErrorCode::mappingUnknownKey, {file, key, what, allowed.join(QStringLiteral(", "))});
  }
  bool has(const char* key) const { return object_.contains(QLatin1StringView(key)); }
  QJsonValue value(const char* key) const { return object_.value(QLatin1StringView(key)); }
  QString text(const char* key, const QString& otherwise = {}) const {
    if (!has(key)) return otherwise;
    if (!value(key).isString()) bad(key, QStringLiteral("text in quotation marks"));
    return value(key).toString();
  }
  QString needed(const char* key) const {
    if (!has(key)) throw Error(ErrorCode::mappingMissingKey, {file_, what_, QString::fromLatin1(key)});
    return text(key);
  }
  QJsonObject object(const char* key) const {
    if (has(key) && !value(key).isObject()) bad(key, QStringLiteral("an object in braces"));
    return value(key).toObject();
  }
  QJsonArray array(const char* key) const {
    if (has(key) && !value(key).isArray()) bad(key, QStringLiteral("a list in brackets"));
    return value(key).toArray();
  }
  [[noreturn]] void bad(const char* key, const QString& allowed) const {
    throw Error(ErrorCode::mappingBadValue, {file_, value(key).toVariant().toString(),
                                             QString::fromLatin1(key) + QStringLiteral(" of ") + what_, allowed});
  }

 private:
  const QJsonObject object_;
  const QString file_, what_;
};

const QStringList formKeys{QStringLiteral("decimal"), QStringLiteral("thousands"), QStringLiteral("unit"),
                           QStringLiteral("units"),   QStringLiteral("unknown"),   QStringLiteral("words"),
                           QStringLiteral("split"),   QStringLiteral("language"),  QStringLiteral("not_priced")};

/// Power of ten of a unit, or nothing for other numbers.
std::optional<int> powerOf(const QJsonValue& unit) {
  const double value = unit.toDouble();
  for (const int power : {0, 3, 6, 9})
    if (value == std::pow(10, power)) return power;
  return {};
}

CellForm readForm(const Keys& keys, CellForm form) {
  if (keys.has("decimal")) {
    const QString mark = keys.text("decimal");
    if (mark.size() != 1) keys.bad("decimal", QStringLiteral("one character, such as \",\""));
    form.marks.decimal = mark[0];
  }
  if (keys.has("thousands")) form.marks.groups = keys.text("thousands");
  if (keys.has("unit")) {
    const auto power = powerOf(keys.value("unit"));
    if (!power) keys.bad("unit", QStringLiteral("1, 1000, 1000000, 1000000000"));
    form.power = *power;
    form.powerGiven = true;
  }
  const QJsonObject units = keys.object("units");
  if (keys.has("units")) form.units.clear();
  for (auto it = units.begin(); it != units.end(); ++it) {
    const auto power = powerOf(it.value());
    if (!power || it.key().isEmpty()) keys.bad("units", QStringLiteral("texts with 1, 1000, 1000000 or 1000000000"));
    form.units.append({it.key(), *power});
  }
  if (keys.has("language")) {
    form.language = keys.text("language");
    if (!isKnownLanguage(form.language)) keys.bad("language", QStringLiteral("a language tag such as en-GB, de, lv"));
  }
  if (keys.has("unknown")) {
    form.unknown.clear();
    for (const auto& text : keys.array("unknown")) form.unknown += text.toString();
  }
  if (keys.has("split")) {
    form.split.clear();
    if (keys.value("split").isArray())
      for (const auto& mark : keys.array("split")) form.split += mark.toString();
    else
      form.split += keys.text("split");
    form.split.removeAll(QString());
  }
  const QJsonObject words = keys.object("words"), notPriced = keys.object("not_priced");
  for (auto it = words.begin(); it != words.end(); ++it) form.words.insert(it.key(), it.value().toString());
  for (auto it = notPriced.begin(); it != notPriced.end(); ++it) {
    const auto status = fromWord<CostStatus>(it.value().toString());
    if (!status || *status == CostStatus::priced)
      keys.bad("not_priced", QStringLiteral("included elsewhere, not estimated, not applicable"));
    form.notPriced.insert(it.key(), *status);
  }
  return form;
}

CsvForm readCsvForm(const Keys& keys, CsvForm form) {
  form.encoding = keys.text("encoding", form.encoding);
  if (keys.has("encoding") && !isKnownEncoding(form.encoding))
    keys.bad("encoding", QStringLiteral("names such as UTF-8, windows-1252, ISO-8859-13"));
  if (keys.has("separator")) {
    const QString mark = keys.text("separator");
    if (mark.size() > 1) keys.bad("separator", QStringLiteral("one character, such as \";\""));
    form.separator = mark.isEmpty() ? QChar() : mark[0];
  }
  return form;
}

QString oneOf(const Keys& keys, const char* key, const QStringList& allowed) {
  const QString text = keys.needed(key);
  if (!allowed.contains(text)) keys.bad(key, allowed.join(QStringLiteral(", ")));
  return text;
}

const QHash<QString, QStringList>& furtherTargets() {
  static const QHash<QString, QStringList> targets{
      {QStringLiteral("action"),
       {QStringLiteral("objective"), QStringLiteral("lead"), QStringLiteral("partners"), QStringLiteral("steps"),
        QStringLiteral("cost.amount"), QStringLiteral("cost.words"), QStringLiteral("cost.category"),
        QStringLiteral("note"), QStringLiteral("indicators")}},
      {QStringLiteral("objective"), {QStringLiteral("parent.title")}},
      {QStringLiteral("indicator"),
       {QStringLiteral("baseline"), QStringLiteral("baseline.date"), QStringLiteral("target"),
        QStringLiteral("measurement"), QStringLiteral("action"), QStringLiteral("objective"),
        QStringLiteral("responsible.name"), QStringLiteral("note.text")}},
      {QStringLiteral("risk"),
       {QStringLiteral("type.name"), QStringLiteral("owner.name"), QStringLiteral("action"), QStringLiteral("note")}},
      {QStringLiteral("stakeholder"), {QStringLiteral("note")}},
      {QStringLiteral("funding"),
       {QStringLiteral("source.name"), QStringLiteral("funding.amount"), QStringLiteral("action")}}};
  return targets;
}

ColumnMapping readColumn(const QJsonObject& object, const QString& file, const QString& record, const CellForm& form) {
  const Keys keys(
      object, file, QStringLiteral("a column"),
      QStringList{QStringLiteral("column"), QStringLiteral("value"), QStringLiteral("to"), QStringLiteral("date"),
                  QStringLiteral("kind"), QStringLiteral("measure_kind"), QStringLiteral("label")} +
          formKeys);
  ColumnMapping column;
  column.value = keys.text("value");
  column.column = keys.has("value") ? keys.text("column") : keys.needed("column");
  column.to = oneOf(keys, "to", targetsOf(record));
  if (keys.has("date")) {
    const auto date = Date::parse(keys.text("date"));
    if (!date) keys.bad("date", QStringLiteral("2026, 2026-Q3, 2026-05, 2026-05-14"));
    column.date = *date;
  }
  if (keys.has("kind")) {
    const auto kind = fromWord<TargetKind>(keys.text("kind"));
    if (!kind) keys.bad("kind", QStringLiteral("target, milestone"));
    column.kind = *kind;
  }
  // Words are looked up for fields; elsewhere they would be ignored without a word.
  if (keys.has("words") && furtherTargets().value(record).contains(column.to) &&
      column.to != QStringLiteral("baseline"))
    keys.bad("words", QStringLiteral("left out here; they work for fields and for a baseline"));
  column.measureKind = keys.text("measure_kind");
  column.label = keys.text("label");
  column.form = readForm(keys, form);
  return column;
}

TableMapping readTable(const QJsonObject& object, const QString& file, const CellForm& form, const CsvForm& csv) {
  const Keys keys(object, file, QStringLiteral("a table"),
                  QStringList{QStringLiteral("file"), QStringLiteral("record"), QStringLiteral("columns"),
                              QStringLiteral("skip"), QStringLiteral("encoding"), QStringLiteral("separator"),
                              QStringLiteral("code_prefix"), QStringLiteral("existing")} +
                      formKeys);
  TableMapping table{keys.needed("file"),     oneOf(keys, "record", importableRecords()), csv, {}, {}, Existing::refuse,
                     keys.text("code_prefix")};
  if (keys.has("existing")) {
    const auto existing = fromWord<Existing>(keys.text("existing"));
    if (!existing) keys.bad("existing", QStringLiteral("refuse, skip, update, add"));
    table.existing = *existing;
  }
  const CellForm own = readForm(keys, form);
  table.form = readCsvForm(keys, csv);
  if (!keys.has("columns")) (void)keys.needed("columns");
  for (const auto& column : keys.array("columns"))
    table.columns += readColumn(column.toObject(), file, table.record, own);
  for (const auto& rule : keys.array("skip")) {
    const Keys skip(rule.toObject(), file, QStringLiteral("a skip rule"),
                    {QStringLiteral("column"), QStringLiteral("equals"), QStringLiteral("reason")});
    table.skip.append({skip.needed("column"), skip.needed("equals"), skip.text("reason")});
  }
  return table;
}

}  // namespace

QStringList importableRecords() {
  QStringList records = furtherTargets().keys();
  records.sort();
  return records;
}

QStringList targetsOf(const QString& record) {
  const QString table = record == QStringLiteral("funding") ? QStringLiteral("funding_line") : record;
  QStringList targets = furtherTargets().value(record);
  for (const RecordType* type : recordTypes()) {
    if (type->name() != table) continue;
    for (const FieldInfo& field : type->fields) {
      const bool internal = field.offset == 0 || field.type == FieldType::reference ||
                            field.type == FieldType::recordRef || std::string_view(field.name) == "position";
      if (internal) continue;
      targets += QString::fromLatin1(field.name);
      if (field.type == FieldType::bilingual) targets += QString::fromLatin1(field.name) + QStringLiteral("_en");
    }
  }
  return targets;
}

Mapping parseMapping(const QByteArray& json, const QString& file) {
  QJsonParseError fault;
  const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
  if (fault.error != QJsonParseError::NoError || !document.isObject())
    throw Error(ErrorCode::mappingSyntax,
                {file, QString::number(json.left(fault.offset).count('\n') + 1),
                 fault.error != QJsonParseError::NoError ? fault.errorString()
                                                         : QStringLiteral("a mapping is an object in braces")});
  const Keys keys(document.object(), file, QStringLiteral("the mapping"),
                  QStringList{QStringLiteral("name"), QStringLiteral("plan"), QStringLiteral("tables"),
                              QStringLiteral("encoding"), QStringLiteral("separator")} +
                      formKeys);
  Mapping mapping;
  mapping.file = file;
  mapping.name = keys.text("name");
  const QJsonObject facts = keys.object("plan");
  for (auto it = facts.begin(); it != facts.end(); ++it)
    mapping.plan.insert(
        it.key(), it.value().isDouble() ? QString::number(it.value().toDouble(), 'g', 15) : it.value().toString());
  const CsvForm csv = readCsvForm(keys, {});
  const CellForm form = readForm(keys, {});
  if (!keys.has("tables")) (void)keys.needed("tables");
  for (const auto& table : keys.array("tables")) mapping.tables += readTable(table.toObject(), file, form, csv);
  return mapping;
}

Mapping readMapping(const QString& path) {
  QFile file(path);
  if (!QFileInfo::exists(path)) throw Error(ErrorCode::notFound, {path});
  if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorCode::fileUnreadable, {path, file.errorString()});
  return parseMapping(file.readAll(), QFileInfo(path).fileName());
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/labels.h"

#include <QCoreApplication>
#include <QDateTime>

#include "plan/defaultlists.h"
#include "plan/scales.h"
#include "queries/links.h"
#include "queries/words.h"

namespace iap {

QString labelOf(const ListItem& item, const Language& language, bool wantEnglish) {
  if (!item.label.isEmpty()) return item.label.in(wantEnglish);
  for (const DefaultItem& each : defaultItems())
    if (each.list == item.list && item.key == QLatin1StringView(each.key))
      return language.translated("List", each.label);
  return item.key;
}

QString labelOf(const Plan& plan, ListItemId item, const Language& language, bool wantEnglish) {
  const ListItem* found = plan.listItems.find(item);
  return found ? labelOf(*found, language, wantEnglish) : QString();
}

QString stepLabel(const Plan& plan, ScaleId scale, int value, const Language& language, bool wantEnglish) {
  const Scale* found = plan.scales.find(scale);
  for (const ScaleStep& step : plan.scaleSteps)
    if (step.scale == scale && step.value == value && !step.label.isEmpty()) return step.label.in(wantEnglish);
  if (found)
    for (const DefaultStep& step : defaultSteps())
      if (step.scale == found->kind && step.value == value && step.steps == scaleRange(plan, scale).steps())
        return language.translated("List", step.label);
  return {};
}

namespace {

/// The fields that name a record of each kind, looked up once: lists of ten thousand names are made of them.
struct NameFields {
  const FieldInfo* code = nullptr;
  QList<const FieldInfo*> titles;
};

const NameFields& nameFields(const RecordType& type) {
  static const auto all = [] {
    QHash<const RecordType*, NameFields> result;
    const auto isText = [](const FieldInfo* field) {
      return field && (field->type == FieldType::text || field->type == FieldType::bilingual);
    };
    for (const RecordType* each : recordTypes()) {
      NameFields fields;
      if (const FieldInfo* code = each->field(u"code"); isText(code)) fields.code = code;
      for (const char* name : {"title", "name", "label", "description", "question", "text", "department"})
        if (const FieldInfo* field = each->field(QLatin1StringView(name)); isText(field)) fields.titles += field;
      result.insert(each, fields);
    }
    return result;
  }();
  static const NameFields none;
  const auto found = all.constFind(&type);
  return found == all.cend() ? none : *found;
}

QString textIn(const FieldInfo& field, const void* row) {
  const char* at = static_cast<const char*>(row) + field.offset;
  return field.type == FieldType::bilingual ? reinterpret_cast<const Text*>(at)->in(false)
                                            : *reinterpret_cast<const QString*>(at);
}

}  // namespace

QString valueOrWords(const Number& value, const QString& words, const Language& language) {
  return value ? language.number(*value) : words;
}

OwnName ownNameOf(const RecordType& type, const void* row) {
  const NameFields& fields = nameFields(type);
  OwnName name;
  if (fields.code) name.code = textIn(*fields.code, row);
  for (const FieldInfo* field : fields.titles)
    if (name.title = textIn(*field, row); !name.title.isEmpty()) break;
  return name;
}

QString shortNameOf(const Plan& plan, const RecordType& type, const void* row, const Language& language) {
  if (&type == &recordType<ListItem>()) return labelOf(*static_cast<const ListItem*>(row), language);
  const auto [code, title] = ownNameOf(type, row);
  if (title.isEmpty() && code.isEmpty()) return nameOf(plan, {type.name(), idOf(row)}, language);
  return code.isEmpty() ? title : title.isEmpty() ? code : code + u' ' + title;
}

QString codeOrNameOf(const Plan& plan, const RecordRef& record, const Language& language) {
  const TableBase* table = plan.table(record.table);
  const void* row = table ? table->findRow(record.id) : nullptr;
  const QString code = row ? ownNameOf(table->type(), row).code : QString();
  return code.isEmpty() ? shortNameOf(plan, record, language) : code;
}

QString shortNameOf(const Plan& plan, const RecordRef& record, const Language& language) {
  const TableBase* table = plan.table(record.table);
  const void* row = table ? table->findRow(record.id) : nullptr;
  return row ? shortNameOf(plan, table->type(), row, language) : QString();
}

namespace {

struct Readable {
  const Plan& plan;
  const FieldInfo& field;
  const Language& language;

  QString operator()(bool value) const { return wordLabel(value ? "yes" : "no", language); }
  QString operator()(int value) const { return QString::number(value); }
  QString operator()(const std::optional<int>& value) const { return value ? QString::number(*value) : QString(); }
  QString operator()(qint64 value) const { return language.number(value); }
  QString operator()(double value) const { return language.number(value); }
  QString operator()(const QString& value) const { return value; }
  QString operator()(const Text& value) const { return value.in(false); }
  QString operator()(const Markdown& value) const { return value.text; }
  QString operator()(const Number& value) const { return value ? language.number(*value) : QString(); }
  QString operator()(const Date& value) const {
    if (value == Date::ongoing()) return language.translated("Date", QT_TRANSLATE_NOOP("Date", "ongoing"));
    if (value == Date::started()) return language.translated("Date", QT_TRANSLATE_NOOP("Date", "started"));
    return language.shortDate(value);
  }
  QString operator()(const Instant& value) const {
    return value.msecs ? language.shortDate(Date::ofDay(QDateTime::fromMSecsSinceEpoch(value.msecs, Qt::UTC).date()))
                       : QString();
  }
  QString operator()(const std::optional<Money>& value) const {
    return value ? language.amount(*value, plan.plan().currency) : QString();
  }
  QString operator()(const RecordRef& value) const { return value ? nameOf(plan, value, language) : QString(); }
  QString operator()(const ReferenceValue& value) const {
    return value.id ? shortNameOf(plan, {field.target().name(), value.id}, language) : QString();
  }
  QString operator()(const FixedValue& value) const { return wordLabel(value.word().data(), language); }
};

}  // namespace

QString fieldText(const Plan& plan, const FieldInfo& field, const void* row, const Language& language) {
  return visitField(field, row, Readable{plan, field, language});
}

}  // namespace iap

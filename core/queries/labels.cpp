// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/labels.h"

#include <QCoreApplication>
#include <QDateTime>

#include "plan/defaultlists.h"
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
      if (step.scale == found->kind && step.value == value) return language.translated("List", step.label);
  return {};
}

QString shortNameOf(const Plan& plan, const RecordRef& record, const Language& language) {
  const TableBase* table = plan.table(record.table);
  const void* row = table ? table->findRow(record.id) : nullptr;
  if (!row) return {};
  if (table->type().name() == QStringLiteral("list_item")) return labelOf(plan, ListItemId{record.id}, language);
  const auto text = [&](const char* name) -> QString {
    const FieldInfo* field = table->type().field(QLatin1StringView(name));
    if (!field) return {};
    if (field->type == FieldType::bilingual)
      return reinterpret_cast<const Text*>(static_cast<const char*>(row) + field->offset)->in(false);
    return field->type == FieldType::text ? encodedField(*field, row) : QString();
  };
  const QString code = text("code");
  QString name;
  for (const char* field : {"title", "name", "label", "description", "question", "text"})
    if (name.isEmpty()) name = text(field);
  if (name.isEmpty() && code.isEmpty()) return nameOf(plan, record, language);
  return code.isEmpty() ? name : name.isEmpty() ? code : code + u' ' + name;
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

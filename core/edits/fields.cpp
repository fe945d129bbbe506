// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/fields.h"

#include "edits/records.h"
#include "edits/scales.h"

#include <algorithm>

#include "plan/changes.h"
#include "plan/references.h"

namespace iap {

namespace {

/// Puts a value into one field of a row, if it is of the field's kind.
struct Put {
  const FieldInfo& field;
  const Plan& plan;
  void* row;

  template <class T>
  T& at() const {
    return *reinterpret_cast<T*>(static_cast<char*>(row) + field.offset);
  }

  FieldFault operator()(std::monostate) const {
    switch (field.type) {
      case FieldType::optionalInteger:
        at<std::optional<int>>().reset();
        break;
      case FieldType::text:
        at<QString>().clear();
        break;
      case FieldType::bilingual:
        at<Text>() = {};
        break;
      case FieldType::markdown:
        at<Markdown>() = {};
        break;
      case FieldType::number:
        at<Number>() = {};
        break;
      case FieldType::date:
        at<Date>() = {};
        break;
      case FieldType::instant:
        at<Instant>() = {};
        break;
      case FieldType::optionalMoney:
        at<std::optional<Money>>().reset();
        break;
      case FieldType::reference:
        return (*this)(qint64(0));
      case FieldType::recordRef:
        at<RecordRef>() = {};
        break;
      default:
        return FieldFault::wrongKind;
    }
    return FieldFault::none;
  }
  FieldFault operator()(bool value) const {
    if (field.type != FieldType::boolean) return FieldFault::wrongKind;
    at<bool>() = value;
    return FieldFault::none;
  }
  FieldFault operator()(qint64 value) const {
    if (field.type == FieldType::reference) {
      if (value == 0 && field.link == Link::owner) return FieldFault::noSuchRecord;
      if (value != 0 && !plan.table(field.target().table)->findRow(value)) return FieldFault::noSuchRecord;
      at<qint64>() = value;
      return FieldFault::none;
    }
    if (field.type == FieldType::longInteger) {
      at<qint64>() = value;
      return FieldFault::none;
    }
    if (value != qint64(int(value))) return FieldFault::wrongKind;
    if (field.type == FieldType::integer)
      at<int>() = int(value);
    else if (field.type == FieldType::optionalInteger)
      at<std::optional<int>>() = int(value);
    else
      return FieldFault::wrongKind;
    return FieldFault::none;
  }
  FieldFault operator()(Number value) const {
    if (field.type != FieldType::number) return FieldFault::wrongKind;
    at<Number>() = value;
    return FieldFault::none;
  }
  FieldFault operator()(Money value) const {
    if (field.type != FieldType::optionalMoney) return FieldFault::wrongKind;
    at<std::optional<Money>>() = value;
    return FieldFault::none;
  }
  FieldFault operator()(const Date& value) const {
    if (field.type != FieldType::date) return FieldFault::wrongKind;
    at<Date>() = value;
    return FieldFault::none;
  }
  FieldFault operator()(const QString& value) const {
    switch (field.type) {
      case FieldType::text:
        at<QString>() = value;
        return FieldFault::none;
      case FieldType::markdown:
        at<Markdown>().text = value;
        return FieldFault::none;
      case FieldType::bilingual:
        at<Text>().own = value;
        return FieldFault::none;
      case FieldType::fixedList:
        for (size_t i = 0; i < field.words.size(); ++i)
          if (value == QLatin1StringView(field.words[i])) {
            at<qint8>() = qint8(i);
            return FieldFault::none;
          }
        return FieldFault::noSuchWord;
      default:
        return FieldFault::wrongKind;
    }
  }
  FieldFault operator()(const Text& value) const {
    if (field.type != FieldType::bilingual) return FieldFault::wrongKind;
    at<Text>() = value;
    return FieldFault::none;
  }
  FieldFault operator()(const RecordRef& value) const {
    if (field.type != FieldType::recordRef) return FieldFault::wrongKind;
    const TableBase* table = plan.table(value.table);
    if (!table || !table->findRow(value.id)) return FieldFault::noSuchRecord;
    at<RecordRef>() = value;
    return FieldFault::none;
  }
};

/// The link that is there, with what it lacks from another one between the same records.
Row joined(const RecordType& type, const void* there, const void* other) {
  TableBase made(type);
  const void* blank = made.appendRow();
  Row result = rowCopy(type, there);
  for (const FieldInfo& field : type.fields)
    if (encodedField(field, there) == encodedField(field, blank))
      copyField(field, const_cast<void*>(result.get()), other);
  return result;
}

double lastPositionOf(const TableBase& rows, const FieldInfo& position) {
  double last = 0;
  for (auto at = rows.cursor(); !at.atEnd(); at.next())
    last = std::max(last, *reinterpret_cast<const double*>(static_cast<const char*>(at.row()) + position.offset));
  return last + 1;
}

/// An action is counted under one objective: a new main link takes that mark from the others.
void settleMain(Plan& plan, const RecordRef& record) {
  const ActionObjective* link =
      record.table == QLatin1StringView(ActionObjective::table) ? plan.actionObjectives.find({record.id}) : nullptr;
  if (!link || !link->main) return;
  QList<ActionObjectiveId> others;
  for (const ActionObjective& each : plan.actionObjectives)
    if (each.action == link->action && each.id != link->id && each.main) others += each.id;
  for (const ActionObjectiveId id : others)
    change(plan.actionObjectives, id, [](ActionObjective& each) { each.main = false; });
}

}  // namespace

FieldFault setField(Plan& plan, const RecordRef& record, QAnyStringView name, const FieldValue& value) {
  TableBase* rows = plan.table(record.table);
  const void* row = rows ? rows->findRow(record.id) : nullptr;
  const FieldInfo* field = row ? rows->type().field(name) : nullptr;
  if (!field || field->offset == 0) return FieldFault::noSuchRecord;
  const Row before = rowCopy(rows->type(), row), after = rowCopy(rows->type(), row);
  if (const FieldFault fault = std::visit(Put{*field, plan, const_cast<void*>(after.get())}, value);
      fault != FieldFault::none)
    return fault;
  // A link is known by its ends and role wherever it is made: with another role it is another link.
  const qint64 natural = naturalLinkId(rows->type(), before.get());
  if (natural != 0 && natural == record.id) {
    const qint64 id = naturalLinkId(rows->type(), after.get());
    if (id != record.id) {
      *static_cast<qint64*>(const_cast<void*>(after.get())) = id;
      const void* there = rows->findRow(id);
      const Row same = there ? rowCopy(rows->type(), there) : Row();
      rows->replaceRow(before.get(), nullptr);
      rows->replaceRow(same.get(), same ? joined(rows->type(), same.get(), after.get()).get() : after.get());
      settleMain(plan, {record.table, id});
      return FieldFault::none;
    }
  }
  const bool parent = field->type == FieldType::reference && &field->target() == &rows->type();
  if (!parent) {
    rows->replaceRow(before.get(), after.get());
    settleScales(plan, record, name, before.get());
    settleMain(plan, record);
    return FieldFault::none;
  }
  Plan next = plan;
  next.table(record.table)->replaceRow(before.get(), after.get());
  if (!parentLoop(next).isEmpty()) return FieldFault::loop;
  plan = next;
  return FieldFault::none;
}

qint64 addRecord(Plan& plan, const QString& table, const QList<std::pair<QString, qint64>>& references) {
  TableBase& rows = *plan.table(table);
  TableBase made(rows.type());
  void* row = made.appendRow();
  for (const auto& [name, id] : references)
    if (const FieldInfo* field = rows.type().field(name))
      *reinterpret_cast<qint64*>(static_cast<char*>(row) + field->offset) = id;
  if (const FieldInfo* position = rows.type().field(u"position"))
    *reinterpret_cast<double*>(static_cast<char*>(row) + position->offset) = lastPositionOf(rows, *position);
  if (const FieldInfo* audience = rows.type().field(u"audience"))
    if (const auto wanted = audienceOfNew(plan, rows.type()))
      *reinterpret_cast<Audience*>(static_cast<char*>(row) + audience->offset) = *wanted;
  const qint64 link = naturalLinkId(rows.type(), row);
  *static_cast<qint64*>(row) = link != 0 ? link : Id<void>::random().value;
  if (!rows.findRow(idOf(row))) rows.putRow(row);
  return idOf(row);
}

}  // namespace iap

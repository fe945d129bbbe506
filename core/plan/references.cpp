// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/references.h"

#include <QHash>
#include <QSet>

#include "plan/changes.h"

namespace iap {

namespace {

using IdSets = std::vector<QSet<qint64>>;  // by the order of recordTypes()

/// A field of a record type that refers to other records.
struct ReferenceField {
  const FieldInfo* field;
  int target;  // index of the table; -1 for a reference to any table
};

const std::vector<std::vector<ReferenceField>>& referenceFields() {
  static const auto all = [] {
    std::vector<std::vector<ReferenceField>> result;
    for (const RecordType* type : recordTypes()) {
      auto& fields = result.emplace_back();
      for (const FieldInfo& field : type->fields) {
        if (field.type == FieldType::reference)
          fields.push_back({&field, indexOf(field.target())});
        else if (field.type == FieldType::recordRef)
          fields.push_back({&field, -1});
      }
    }
    return result;
  }();
  return all;
}

int tableIndex(QStringView name) {
  const auto& types = recordTypes();
  for (size_t i = 0; i < types.size(); ++i)
    if (name == QLatin1StringView(types[i]->table)) return int(i);
  return -1;
}

/// A reference that is set, with the index of its table (-1: no such table).
struct Reference {
  const FieldInfo& field;
  Link link;
  int table;
  qint64 id;
};

template <class F>
void forEachReference(size_t typeIndex, const void* row, F&& f) {
  for (const auto& [field, target] : referenceFields()[typeIndex]) {
    const char* at = static_cast<const char*>(row) + field->offset;
    if (target >= 0) {
      if (const qint64 id = *reinterpret_cast<const qint64*>(at)) f(Reference{*field, field->link, target, id});
    } else if (const auto& ref = *reinterpret_cast<const RecordRef*>(at)) {
      f(Reference{*field, Link::owner, tableIndex(ref.table), ref.id});  // a note about a record belongs to it
    }
  }
}

/// Adds to `gone` all rows owned, directly or not, by rows in it.
void closeOverOwners(const Plan& plan, IdSets& gone) {
  const auto tables = plan.tables();
  for (bool grown = true; grown;) {
    grown = false;
    for (size_t t = 0; t < tables.size(); ++t) {
      if (referenceFields()[t].empty()) continue;
      for (auto at = tables[t]->cursor(); !at.atEnd(); at.next()) {
        const qint64 id = idOf(at.row());
        if (gone[t].contains(id)) continue;
        forEachReference(t, at.row(), [&](const Reference& reference) {
          if (reference.link == Link::refers || reference.table < 0) return;
          if (!gone[size_t(reference.table)].contains(reference.id)) return;
          gone[t].insert(id);
          grown = true;
        });
      }
    }
  }
}

IdSets dependents(const Plan& plan, const QList<RecordRef>& records) {
  IdSets gone(recordTypes().size());
  for (const RecordRef& record : records)
    if (const int table = tableIndex(record.table); table >= 0) gone[size_t(table)].insert(record.id);
  closeOverOwners(plan, gone);
  return gone;
}

QList<RecordRef> loopIn(const TableBase& table, const FieldInfo& parent) {
  const auto parentOf = [&](const void* row) {
    return *reinterpret_cast<const qint64*>(static_cast<const char*>(row) + parent.offset);
  };
  QSet<qint64> cleared;
  for (auto start = table.cursor(); !start.atEnd(); start.next()) {
    QList<qint64> path;
    QSet<qint64> onPath;
    const void* row = start.row();
    while (row && !cleared.contains(idOf(row))) {
      if (onPath.contains(idOf(row))) {
        QList<RecordRef> loop;
        for (qsizetype i = path.indexOf(idOf(row)); i < path.size(); ++i) loop.append({table.type().name(), path[i]});
        return loop;
      }
      path += idOf(row);
      onPath += idOf(row);
      row = parentOf(row) ? table.findRow(parentOf(row)) : nullptr;
    }
    cleared.unite(onPath);
  }
  return {};
}

}  // namespace

QList<DanglingReference> danglingReferences(const Plan& plan, qsizetype limit) {
  const auto tables = plan.tables();
  QList<DanglingReference> result;
  for (size_t t = 0; t < tables.size(); ++t) {
    const auto& fields = referenceFields()[t];
    if (fields.empty()) continue;
    QHash<std::pair<int, qint64>, bool> known;  // rows of one table mostly refer to few others
    for (auto at = tables[t]->cursor(); !at.atEnd() && result.size() < limit; at.next()) {
      const RecordRef from{tables[t]->type().name(), idOf(at.row())};
      forEachReference(t, at.row(), [&](const Reference& reference) {
        const std::pair key(reference.table, reference.id);
        auto it = known.constFind(key);
        if (it == known.cend())
          it = known.insert(key, reference.table >= 0 && tables[size_t(reference.table)]->findRow(reference.id));
        if (!*it)
          result.append(
              {from,
               QString::fromLatin1(reference.field.name),
               {reference.table < 0 ? QString() : tables[size_t(reference.table)]->type().name(), reference.id},
               reference.link == Link::owner});
      });
      for (const auto& [field, target] : fields)
        if (field->link == Link::owner &&
            *reinterpret_cast<const qint64*>(static_cast<const char*>(at.row()) + field->offset) == 0)
          result.append({from, QString::fromLatin1(field->name), {}, true});
    }
  }
  return result;
}

const FieldInfo* parentField(const RecordType& type) {
  for (const FieldInfo& field : type.fields)
    if (field.type == FieldType::reference && &field.target() == &type) return &field;
  return nullptr;
}

QList<RecordRef> parentLoop(const Plan& plan) {
  for (const TableBase* table : plan.tables())
    if (const FieldInfo* parent = parentField(table->type()))
      if (const auto loop = loopIn(*table, *parent); !loop.isEmpty()) return loop;
  return {};
}

void removeRecords(Plan& plan, const QList<RecordRef>& records) {
  const IdSets gone = dependents(plan, records);
  const auto tables = plan.tables();
  for (size_t t = 0; t < tables.size(); ++t) {
    const RecordType& type = tables[t]->type();
    std::vector<RowChange> changes;
    for (auto at = std::as_const(*tables[t]).cursor(); !at.atEnd(); at.next()) {
      if (gone[t].contains(idOf(at.row()))) {
        changes.push_back({rowCopy(type, at.row()), {}});
        continue;
      }
      Row cleared;
      forEachReference(t, at.row(), [&](const Reference& reference) {
        if (reference.table < 0 || !gone[size_t(reference.table)].contains(reference.id)) return;
        if (!cleared) cleared = rowCopy(type, at.row());
        visitField(reference.field, const_cast<void*>(cleared.get()), [](auto& value) {
          if constexpr (std::is_same_v<std::decay_t<decltype(value)>, ReferenceValue>) value.id = 0;
        });
      });
      if (cleared) changes.push_back({rowCopy(type, at.row()), cleared});
    }
    for (const RowChange& change : changes) tables[t]->replaceRow(change.before.get(), change.after.get());
  }
}

QList<std::pair<QString, int>> wouldRemove(const Plan& plan, const QList<RecordRef>& records) {
  const IdSets gone = dependents(plan, records);
  QList<std::pair<QString, int>> result;
  for (size_t t = 0; t < gone.size(); ++t)
    if (!gone[t].isEmpty()) result.append({recordTypes()[t]->name(), int(gone[t].size())});
  return result;
}

qint64 naturalLinkId(const RecordType& type, const void* record) {
  QList<qint64> ends;
  const FieldInfo* role = nullptr;
  for (const FieldInfo& field : type.fields) {
    if (field.link == Link::owner)
      ends += *reinterpret_cast<const qint64*>(static_cast<const char*>(record) + field.offset);
    const std::string_view name = field.name;
    if (field.type == FieldType::fixedList && (name == "role" || name == "type" || name == "duty")) role = &field;
  }
  if (ends.size() != 2) return 0;
  return linkId(type.name(), {ends[0], ends[1]}, role ? encodedField(*role, record) : QString());
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/changes.h"

#include <QHash>
#include <new>

namespace iap {

Row rowCopy(const RecordType& type, const void* row) {
  void* memory = ::operator new(type.size);
  type.copy(memory, row);
  const auto destroy = type.destroy;
  return Row(memory, [destroy](const void* kept) {
    destroy(const_cast<void*>(kept));
    ::operator delete(const_cast<void*>(kept));
  });
}

namespace {

/// A row whose key changed comes out of the merge join as removed here and added there: makes it one change again.
void pairMovedRows(std::vector<RowChange>& changes) {
  QHash<qint64, size_t> removed;
  for (size_t i = 0; i < changes.size(); ++i)
    if (!changes[i].after) removed.insert(changes[i].id(), i);
  if (removed.isEmpty()) return;
  std::vector<bool> gone(changes.size());
  for (RowChange& each : changes) {
    if (each.before) continue;
    if (const auto it = removed.constFind(each.id()); it != removed.cend()) {
      each.before = changes[*it].before;
      gone[*it] = true;
    }
  }
  size_t kept = 0;
  for (size_t i = 0; i < changes.size(); ++i)
    if (!gone[i]) changes[kept++] = changes[i];
  changes.resize(kept);
}

int compareRows(const RecordType& type, const void* a, const void* b) {
  return type.compareKeys ? type.compareKeys(a, b) : idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b);
}

std::vector<RowChange> tableDifference(const TableBase& from, const TableBase& to) {
  const RecordType& type = from.type();
  std::vector<RowChange> changes;
  auto a = from.cursor(), b = to.cursor();
  while (!a.atEnd() || !b.atEnd()) {
    int order = a.atEnd() ? 1 : b.atEnd() ? -1 : 0;
    if (order == 0) {
      if (a.chunkStart() && a.chunkStart() == b.chunkStart()) {
        a.nextChunk(), b.nextChunk();
        continue;
      }
      order = compareRows(type, a.row(), b.row());
    }
    if (order == 0) {
      if (!type.equal(a.row(), b.row())) changes.push_back({rowCopy(type, a.row()), rowCopy(type, b.row())});
      a.next(), b.next();
    } else if (order < 0) {
      changes.push_back({rowCopy(type, a.row()), {}});
      a.next();
    } else {
      changes.push_back({{}, rowCopy(type, b.row())});
      b.next();
    }
  }
  if (type.compareKeys) pairMovedRows(changes);
  return changes;
}

}  // namespace

Changes::Changes() : rows_(recordTypes().size()) {}

qsizetype Changes::count() const {
  qsizetype total = 0;
  for (const auto& table : rows_) total += qsizetype(table.size());
  return total;
}

qsizetype Changes::bytes() const {
  qsizetype total = 0;
  const auto textBytes = [](const auto& value) -> qsizetype {
    using T = std::decay_t<decltype(value)>;
    if constexpr (std::is_same_v<T, QString>)
      return value.size() * 2;
    else if constexpr (std::is_same_v<T, Text>)
      return (value.own.size() + value.english.size()) * 2;
    else if constexpr (std::is_same_v<T, Markdown>)
      return value.text.size() * 2;
    else
      return 0;
  };
  for (const RecordType* type : recordTypes())
    for (const RowChange& change : of(*type))
      for (const Row& row : {change.before, change.after})
        if (row) {
          total += qsizetype(type->size) + 64;
          for (const FieldInfo& field : type->fields) total += visitField(field, row.get(), textBytes);
        }
  return total;
}

Changes difference(const Plan& from, const Plan& to) {
  Changes changes;
  const auto a = from.tables(), b = to.tables();
  for (size_t i = 0; i < a.size(); ++i)
    if (!a[i]->isSame(*b[i])) changes.of(a[i]->type()) = tableDifference(*a[i], *b[i]);
  return changes;
}

Changes reversed(Changes changes) {
  for (const RecordType* type : recordTypes())
    for (RowChange& row : changes.of(*type)) std::swap(row.before, row.after);
  return changes;
}

Plan applied(Plan plan, const Changes& changes) {
  for (TableBase* table : plan.tables())
    for (const RowChange& row : changes.of(table->type())) table->replaceRow(row.before.get(), row.after.get());
  return plan;
}

Changes joined(const Changes& first, const Changes& second) {
  Changes result = first;
  for (const RecordType* type : recordTypes()) {
    auto& rows = result.of(*type);
    QHash<qint64, size_t> places;
    for (size_t i = 0; i < rows.size(); ++i) places.insert(rows[i].id(), i);
    for (const RowChange& next : second.of(*type)) {
      if (const auto it = places.constFind(next.id()); it != places.cend())
        rows[*it].after = next.after;
      else
        rows.push_back(next);
    }
    std::erase_if(rows, [&](const RowChange& row) {
      return (!row.before && !row.after) || (row.before && row.after && type->equal(row.before.get(), row.after.get()));
    });
  }
  return result;
}

}  // namespace iap

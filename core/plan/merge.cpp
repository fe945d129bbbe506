// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/merge.h"

#include <QSet>
#include <QStringList>

#include "plan/changes.h"
#include "plan/references.h"

namespace iap {

size_t qHash(const ConflictKey& key, size_t seed) {
  return qHashMulti(seed, key.record.table, key.record.id, key.field);
}

namespace {

using Answers = QHash<ConflictKey, Side>;

/// Longest common subsequence as matches: for each line of a the line of b that it is, or -1.
QList<int> matches(const QStringList& a, const QStringList& b) {
  const int n = int(a.size()), m = int(b.size());
  QList<int> result(n, -1);
  std::vector<std::vector<int>> length(size_t(n) + 1, std::vector<int>(size_t(m) + 1));
  const auto at = [&](int i, int j) -> int& { return length[size_t(i)][size_t(j)]; };
  for (int i = n - 1; i >= 0; --i)
    for (int j = m - 1; j >= 0; --j)
      at(i, j) = a[i] == b[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
  for (int i = 0, j = 0; i < n && j < m;) {
    if (a[i] == b[j])
      result[i++] = j++;
    else if (at(i + 1, j) >= at(i, j + 1))
      ++i;
    else
      ++j;
  }
  return result;
}

/// One of the two wordings, if at most one side changed it.
const QString* mergedWording(const QString& base, const QString& mine, const QString& theirs) {
  if (mine == theirs || theirs == base) return &mine;
  return mine == base ? &theirs : nullptr;
}

class Merger {
 public:
  Merger(const Plan& base, const Plan& mine, const Plan& theirs, const Answers& answers)
      : mine_(mine),
        theirs_(theirs),
        answers_(answers),
        myChanges_(difference(base, mine)),
        theirChanges_(difference(base, theirs)),
        plan_(mine) {}

  MergeResult run() {
    for (TableBase* table : plan_.tables()) mergeTable(*table);
    settleReferences();
    settleLoops();
    return {plan_, conflicts_};
  }

 private:
  Side ask(const Conflict& conflict) {
    const ConflictKey key{conflict.record, conflict.field};
    if (!asked_.contains(key)) {
      asked_ += key;
      conflicts_ += conflict;
    }
    return answers_.value(key, Side::mine);
  }

  void mergeTable(TableBase& table) {
    const RecordType& type = table.type();
    QHash<qint64, const RowChange*> mine;
    for (const RowChange& row : myChanges_.of(type)) mine.insert(row.id(), &row);
    for (const RowChange& theirs : theirChanges_.of(type)) {
      const RowChange* ours = mine.value(theirs.id(), nullptr);
      const RecordRef record{type.name(), theirs.id()};
      if (!ours) {
        table.replaceRow(theirs.before.get(), theirs.after.get());
      } else if (ours->after && theirs.after) {
        const Row merged = mergeRow(type, ours->before.get(), ours->after.get(), theirs.after.get());
        table.replaceRow(ours->after.get(), merged.get());
      } else if (ours->after) {
        if (ask({ConflictKind::deletedThere, record, {}, {}, {}, {}}) == Side::theirs)
          table.replaceRow(ours->after.get(), nullptr);
      } else if (theirs.after) {
        if (ask({ConflictKind::deletedHere, record, {}, {}, {}, {}}) == Side::theirs)
          table.replaceRow(nullptr, theirs.after.get());
      }
    }
  }

  Row mergeRow(const RecordType& type, const void* base, const void* mine, const void* theirs) {
    const Row result = rowCopy(type, mine);
    void* merged = const_cast<void*>(result.get());
    for (const FieldInfo& field : type.fields) {
      if (equalField(field, mine, theirs) || (base && equalField(field, theirs, base))) continue;
      const bool position = std::string_view(field.name) == "position";
      if (position || (base && equalField(field, mine, base)))
        copyField(field, merged, theirs);
      else if (!(base && mergeInside(field, merged, base, mine, theirs)) &&
               ask({base ? ConflictKind::bothChanged : ConflictKind::bothAdded,
                    {type.name(), idOf(mine)},
                    QString::fromLatin1(field.name),
                    base ? encodedField(field, base) : QString(),
                    encodedField(field, mine),
                    encodedField(field, theirs)}) == Side::theirs)
        copyField(field, merged, theirs);
    }
    return result;
  }

  /// Texts that both sides changed in different places; false if they did so in the same place.
  static bool mergeInside(const FieldInfo& field, void* merged, const void* base, const void* mine,
                          const void* theirs) {
    const auto part = [&](const void* row) { return static_cast<const char*>(row) + field.offset; };
    char* to = static_cast<char*>(merged) + field.offset;
    if (field.type == FieldType::markdown) {
      const auto text = [&](const void* row) { return reinterpret_cast<const Markdown*>(part(row))->text; };
      const auto lines = mergedLines(text(base), text(mine), text(theirs));
      if (lines) reinterpret_cast<Markdown*>(to)->text = *lines;
      return lines.has_value();
    }
    if (field.type != FieldType::bilingual) return false;
    const auto text = [&](const void* row) { return reinterpret_cast<const Text*>(part(row)); };
    const QString* own = mergedWording(text(base)->own, text(mine)->own, text(theirs)->own);
    const QString* english = mergedWording(text(base)->english, text(mine)->english, text(theirs)->english);
    if (own && english) *reinterpret_cast<Text*>(to) = Text{*own, *english};
    return own && english;
  }

  static const void* rowIn(const Plan& plan, const RecordRef& record) {
    const TableBase* table = plan.table(record.table);
    return table ? table->findRow(record.id) : nullptr;
  }

  void setReference(const RecordRef& record, const FieldInfo& field, qint64 target) {
    TableBase* table = plan_.table(record.table);
    const void* found = table->findRow(record.id);
    if (!found) return;
    const Row before = rowCopy(table->type(), found), after = rowCopy(table->type(), found);
    visitField(field, const_cast<void*>(after.get()), [&](auto& value) {
      using T = std::decay_t<decltype(value)>;
      if constexpr (std::is_same_v<T, ReferenceValue>)
        value.id = target;
      else if constexpr (std::is_same_v<T, RecordRef>)
        value = RecordRef{};
    });
    table->replaceRow(before.get(), after.get());
  }

  void settleReferences() {
    int rounds = 0;
    for (auto dangling = danglingReferences(plan_); !dangling.isEmpty(); dangling = danglingReferences(plan_)) {
      // Answers that contradict each other could bring rows back for ever; then what is in doubt goes.
      const bool restore = ++rounds < 20;
      for (const DanglingReference& reference : dangling) {
        const QString target = reference.to.table + u':' + QString::number(reference.to.id);
        const Side side =
            ask({ConflictKind::orphan, reference.from, reference.field, target,
                 rowIn(mine_, reference.to) ? target : QString(), rowIn(theirs_, reference.to) ? target : QString()});
        const void* there = rowIn(side == Side::mine ? mine_ : theirs_, reference.to);
        if (restore && there)
          plan_.table(reference.to.table)->putRow(there);
        else if (reference.owner)
          removeRecord(plan_, reference.from);
        else
          setReference(reference.from, *plan_.table(reference.from.table)->type().field(reference.field), 0);
      }
    }
  }

  void settleLoops() {
    // Each round fixes the parents of the loop's members as one side has them. Each side is free of loops; a round that
    // meets a row again takes all parents of the table from mine, which ends it.
    QSet<qint64> seen;
    for (auto loop = parentLoop(plan_); !loop.isEmpty(); loop = parentLoop(plan_)) {
      const TableBase& table = *plan_.table(loop.first().table);
      const FieldInfo& parent = *parentField(table.type());
      const Side side = ask({ConflictKind::parentLoop, loop.first(), QString::fromLatin1(parent.name), {}, {}, {}});
      bool again = false;
      for (const RecordRef& member : loop) again = again || seen.contains(member.id);
      if (again) {
        loop.clear();
        for (auto at = table.cursor(); !at.atEnd(); at.next()) loop.append({table.type().name(), idOf(at.row())});
      }
      const Plan& chosen = again || side == Side::mine ? mine_ : theirs_;
      for (const RecordRef& member : loop) {
        const void* row = rowIn(chosen, member);
        const qint64 wanted = row ? *reinterpret_cast<const qint64*>(static_cast<const char*>(row) + parent.offset) : 0;
        setReference(member, parent, wanted && rowIn(plan_, {member.table, wanted}) ? wanted : 0);
        seen += member.id;
      }
    }
  }

  const Plan &mine_, &theirs_;
  const Answers& answers_;
  const Changes myChanges_, theirChanges_;
  Plan plan_;
  QList<Conflict> conflicts_;
  QSet<ConflictKey> asked_;
};

}  // namespace

std::optional<QString> mergedLines(const QString& base, const QString& mine, const QString& theirs) {
  const QStringList b = base.split(u'\n'), m = mine.split(u'\n'), t = theirs.split(u'\n');
  if (b.size() * std::max(m.size(), t.size()) > 4'000'000) return {};
  const QList<int> inMine = matches(b, m), inTheirs = matches(b, t);
  QStringList result;
  qsizetype i = 0, j = 0, k = 0;
  while (i <= b.size()) {
    // The next base line that all three have ends a region that at least one side changed.
    qsizetype next = i;
    while (next < b.size() && (inMine[next] < 0 || inTheirs[next] < 0)) ++next;
    const qsizetype mineEnd = next < b.size() ? inMine[next] : m.size();
    const qsizetype theirsEnd = next < b.size() ? inTheirs[next] : t.size();
    const QStringList was = b.sliced(i, next - i), ours = m.sliced(j, mineEnd - j), other = t.sliced(k, theirsEnd - k);
    if (ours == other || other == was)
      result += ours;
    else if (ours == was)
      result += other;
    else
      return {};
    if (next == b.size()) break;
    result += b[next];
    i = next + 1, j = mineEnd + 1, k = theirsEnd + 1;
  }
  return result.join(u'\n');
}

MergeResult merge(const Plan& base, const Plan& mine, const Plan& theirs, const QHash<ConflictKey, Side>& answers) {
  return Merger(base, mine, theirs, answers).run();
}

}  // namespace iap

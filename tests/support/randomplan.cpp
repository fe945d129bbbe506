// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomplan.h"

#include <QDebug>
#include <QHash>

#include "plan/changes.h"
#include "plan/references.h"

namespace iap::test {

namespace {

using Random = QRandomGenerator;
using Ids = std::vector<QList<qint64>>;  // by the order of recordTypes()

QString randomText(Random& random) {
  static const QStringList words{
      QStringLiteral("Ž1"),        QStringLiteral("Liepāja"),          QStringLiteral("διαφάνεια"),
      QStringLiteral("Мобилност"), QStringLiteral("office"),           QStringLiteral("↑"),
      QStringLiteral("-"),         QStringLiteral("12,5 million EUR"), QStringLiteral("a\"b'c"),
      QStringLiteral("őű"),        QStringLiteral("line\nend"),        QStringLiteral("🚲"),
      QStringLiteral("<b>&amp;"),  QStringLiteral(" blank "),          QStringLiteral("%1 {n}"),
      QStringLiteral("; , |")};
  QString text;
  const int count = random.bounded(1, 4);
  for (int i = 0; i < count; ++i)
    text += (i ? QStringLiteral(" ") : QString()) + words[random.bounded(int(words.size()))];
  return text;
}

struct Fill {
  Random& random;

  bool unknown() const { return random.bounded(5) == 0; }
  void operator()(bool& value) const { value = random.bounded(2) == 0; }
  void operator()(int& value) const { value = random.bounded(-50, 5000); }
  void operator()(std::optional<int>& value) const {
    value = unknown() ? std::optional<int>() : std::optional(random.bounded(-50, 5000));
  }
  void operator()(qint64& value) const { value = qint64(random.generate64() >> 8); }
  void operator()(double& value) const {
    value = random.bounded(2) ? random.bounded(1000.0) + 0.1 : random.bounded(1e-9) + 1e-12;
  }
  void operator()(QString& value) const { value = randomText(random); }
  void operator()(Text& value) const {
    value = {randomText(random), random.bounded(2) ? randomText(random) : QString()};
  }
  void operator()(Markdown& value) const { value.text = randomText(random) + u'\n' + randomText(random); }
  void operator()(Instant& value) const { value.msecs = qint64(random.bounded(1, 2000000000)) * 1000 + 7; }
  void operator()(std::optional<Money>& value) const {
    value = unknown() ? std::optional<Money>()
                      : std::optional(Money{qint64(random.generate64() >> 20) - (qint64(1) << 42)});
  }
  void operator()(Number& value) const { value = unknown() ? Number() : Number((random.bounded(2000.0) - 1000) / 3); }
  void operator()(Date& value) const {
    const int year = random.bounded(1990, 2060);
    switch (random.bounded(6)) {
      case 0:
        value = Date::ofYear(year);
        break;
      case 1:
        value = Date::ofQuarter(year, random.bounded(1, 5));
        break;
      case 2:
        value = Date::ofMonth(year, random.bounded(1, 13));
        break;
      case 3:
        value = Date::ongoing();
        break;
      case 4:
        value = Date::started();
        break;
      default:
        value = Date::ofDay(QDate(year, 1, 1).addDays(random.bounded(365)));
    }
  }
  void operator()(FixedValue& value) const { value.value = qint8(random.bounded(int(value.words.size()))); }
  void operator()(ReferenceValue&) const {}
  void operator()(RecordRef&) const {}
};

qint64 freshId(Random& random) { return qint64(random.generate64() >> 1) | 1; }

/// Fills a row. Parents are taken from the first `rowsBefore` rows of the own table, so that no loop arises.
void fillRow(Random& random, const RecordType& type, void* row, const Ids& ids, int rowsBefore, qint64 id) {
  *static_cast<qint64*>(row) = id;
  for (const FieldInfo& field : type.fields) {
    if (field.offset == 0) continue;
    visitField(field, row, [&](auto& value) {
      using T = std::decay_t<decltype(value)>;
      if constexpr (std::is_same_v<T, ReferenceValue>) {
        const RecordType& target = field.target();
        const QList<qint64>& targets = ids[size_t(indexOf(target))];
        value.id = 0;
        if (&target == &type) {
          if (rowsBefore > 0) value.id = targets[random.bounded(rowsBefore)];
        } else if (!targets.isEmpty() && (value.link == Link::owner || random.bounded(4) != 0)) {
          value.id = targets[random.bounded(int(targets.size()))];
        }
      } else if constexpr (std::is_same_v<T, RecordRef>) {
        const QList<qint64>& actions = ids[size_t(indexOf(recordType<Action>()))];
        value = {};
        if (random.bounded(5) && !actions.isEmpty()) value = {QStringLiteral("action"), actions.first()};
      } else {
        Fill{random}(value);
      }
    });
  }
  if (&type == &recordType<Measurement>()) {
    auto& measurement = *static_cast<Measurement*>(row);
    while (!measurement.date.known()) Fill{random}(measurement.date);
  }
}

Ids idsOf(const Plan& plan) {
  Ids ids;
  for (const TableBase* table : plan.tables()) {
    auto& own = ids.emplace_back();
    for (auto at = table->cursor(); !at.atEnd(); at.next()) own += idOf(at.row());
  }
  return ids;
}

}  // namespace

quint32 seedOfRun() {
  static const quint32 seed = [] {
    const quint32 chosen = qEnvironmentVariableIsSet("IAP_SEED") ? qEnvironmentVariable("IAP_SEED").toUInt()
                                                                 : Random::system()->generate() & 0x7fffffff;
    qInfo().noquote() << QStringLiteral("random plans: run again with IAP_SEED=%1").arg(chosen);
    return chosen;
  }();
  return seed;
}

Plan randomPlan(quint32 seed, int rows) {
  Random random(seed);
  Ids ids;
  for (const RecordType* type : recordTypes()) {
    auto& own = ids.emplace_back();
    if (type == &recordType<PlanFacts>())
      own += planFactsId.value;
    else
      for (int i = 0; i < rows; ++i) own += freshId(random);
  }
  Plan plan;
  const auto tables = plan.tables();
  for (size_t t = 0; t < tables.size(); ++t) {
    const RecordType& type = tables[t]->type();
    for (int i = 0; i < ids[t].size(); ++i) {
      TableBase made(type);
      void* row = made.appendRow();
      fillRow(random, type, row, ids, i, ids[t][i]);
      tables[t]->replaceRow(nullptr, row);
    }
  }
  return plan;
}

Plan randomlyEdited(const Plan& plan, quint32 seed, int edits) {
  Random random(seed);
  Plan result = plan;
  for (int i = 0; i < edits; ++i) {
    const auto tables = result.tables();
    const size_t t = size_t(random.bounded(1, int(tables.size())));  // not the facts, which are one row
    const RecordType& type = tables[t]->type();
    const Ids ids = idsOf(result);
    const int kind = random.bounded(4);
    if (kind == 0 || ids[t].isEmpty()) {
      TableBase made(type);
      void* row = made.appendRow();
      fillRow(random, type, row, ids, 0, freshId(random));
      Plan candidate = result;
      candidate.tables()[t]->replaceRow(nullptr, row);
      if (danglingReferences(candidate).isEmpty()) result = candidate;
      continue;
    }
    const qint64 id = ids[t][random.bounded(int(ids[t].size()))];
    if (kind == 1 && ids[t].size() > 2) {
      removeRecord(result, {type.name(), id});
      continue;
    }
    const Row before = rowCopy(type, tables[t]->findRow(id)), after = rowCopy(type, before.get());
    const FieldInfo& field = type.fields[size_t(random.bounded(1, int(type.fields.size())))];
    visitField(field, const_cast<void*>(after.get()), Fill{random});
    if (type.compareKeys && field.type == FieldType::date)
      static_cast<Measurement*>(const_cast<void*>(after.get()))->date = Date::ofYear(random.bounded(1990, 2060));
    tables[t]->replaceRow(before.get(), after.get());
  }
  return result;
}

}  // namespace iap::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/counts.h"

#include <QMultiHash>

namespace iap {

void setCounts(Plan& plan, SurveyTableId table, const QStringList& rows, const QStringList& columns,
               const QList<QList<Number>>& cells) {
  QMultiHash<std::pair<QString, QString>, SurveyCountId> byHeadings;
  QMultiHash<std::pair<int, int>, SurveyCountId> byPlace;
  QSet<qint64> left;  // that no cell has taken
  for (const SurveyCount& each : plan.surveyCounts) {
    if (each.tableId != table) continue;
    byHeadings.insert({each.rowLabel, each.columnLabel}, each.id);
    byPlace.insert({each.rowOrder, each.columnOrder}, each.id);
    left += each.id.value;
  }
  const auto take = [&left](const auto& known, const auto& key) {
    for (auto it = known.constFind(key); it != known.cend() && it.key() == key; ++it)
      if (left.remove(it->value)) return *it;
    return SurveyCountId();
  };
  QList<SurveyCount> wanted;
  for (int r = 0; r < int(rows.size()); ++r)
    for (int c = 0; c < int(columns.size()); ++c)
      wanted += SurveyCount{.id = take(byHeadings, std::pair(rows[r], columns[c])),
                            .tableId = table,
                            .rowLabel = rows[r],
                            .columnLabel = columns[c],
                            .rowOrder = r,
                            .columnOrder = c,
                            .value = cells[r][c]};
  for (SurveyCount& each : wanted) {
    if (!each.id) each.id = take(byPlace, std::pair(each.rowOrder, each.columnOrder));
    if (!each.id) each.id = SurveyCountId::random();
    if (const SurveyCount* there = plan.surveyCounts.find(each.id); !there || !(*there == each))
      plan.surveyCounts.put(each);
  }
  for (const qint64 id : std::as_const(left)) plan.surveyCounts.remove(SurveyCountId{id});
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to what: rows of a table grouped by the record they refer to, and rows in the order in which people see
// them.
#pragma once
#include <QHash>
#include <QList>
#include <algorithm>
#include <functional>

#include "base/language.h"
#include "plan/plan.h"

namespace iap {

/// The rows of a table by the id that `member` holds; rows keep the table's order, or that of their position.
template <Record R, class T>
QHash<qint64, QList<const R*>> byReference(const Table<R>& table, Id<T> R::*member) {
  QHash<qint64, QList<const R*>> result;
  // Rows of one group often stand side by side: they are looked up once.
  QList<const R*>* group = nullptr;
  qint64 of = 0;
  for (const R& row : table) {
    const qint64 id = (row.*member).value;
    if (!group || id != of) group = &result[of = id];
    group->append(&row);
  }
  if constexpr (requires(R r) { r.position; })
    for (auto& rows : result)
      std::stable_sort(rows.begin(), rows.end(), [](const R* a, const R* b) { return a->position < b->position; });
  return result;
}

/// The rows of a table by position, ties by id.
template <Record R>
QList<const R*> inOrder(const Table<R>& table) {
  QList<const R*> rows;
  for (const R& row : table) rows.append(&row);
  std::stable_sort(rows.begin(), rows.end(), [](const R* a, const R* b) { return a->position < b->position; });
  return rows;
}

/// The rows of a table in natural order of their codes (E2 before E10), rows without code last.
template <Record R>
QList<const R*> inCodeOrder(const Table<R>& table, const Language& language) {
  QList<const R*> rows = inOrder(table);
  std::stable_sort(rows.begin(), rows.end(), [&](const R* a, const R* b) {
    if (a->code.isEmpty() != b->code.isEmpty()) return b->code.isEmpty();
    return language.compare(a->code, b->code) < 0;
  });
  return rows;
}

/// Rows grouped by what they refer to; made when first asked for, since most questions need few of the groups. One
/// thread.
template <class R>
class Grouped {
 public:
  explicit Grouped(std::function<QHash<qint64, QList<const R*>>()> make) : make_(std::move(make)) {}

  QList<const R*> value(qint64 id) const {
    if (make_) {
      groups_ = make_();
      make_ = nullptr;
    }
    return groups_.value(id);
  }

 private:
  mutable std::function<QHash<qint64, QList<const R*>>()> make_;
  mutable QHash<qint64, QList<const R*>> groups_;
};

/// The links that many questions need; valid as long as the plan is and does not change.
struct Links {
  explicit Links(const Plan& plan);

  const Plan& plan;
  /// The year in whose prices the plan adds up: the one it states, else the one that most lines state, the later of
  /// equals. Nothing where no line states any.
  std::optional<int> priceBaseYear;
  Grouped<ActionObjective> objectivesOf;      // by action
  Grouped<ActionStakeholder> stakeholdersOf;  // by action
  Grouped<ActionStakeholder> actionsOf;       // by stakeholder
  Grouped<ActionIndicator> indicatorsOf;      // by action
  Grouped<Step> stepsOf;                      // by action
  Grouped<CostLine> costLinesOf;              // by action
  Grouped<CostYear> yearsOf;                  // by cost line
  Grouped<FundingLine> fundingOf;             // by action; 0: plan level
  Grouped<ActionTag> tagsOf;                  // by action
  Grouped<RiskAction> risksOf;                // by action
  Grouped<Dependency> predecessorsOf;         // by the action that waits
  Grouped<Series> seriesOf;                   // by indicator
  Grouped<DueDate> dueDatesOf;                // by indicator
  Grouped<Target> targetsOf;                  // by series, earliest first
  /// By series, earliest first; of one date the one entered last stands last: it corrects the others.
  Grouped<Measurement> measurementsOf;

  /// The objective under which an action is counted: the main one, else the only one, else none.
  const Objective* mainObjective(ActionId action) const;
  QList<const Stakeholder*> leads(ActionId action) const;
  /// The series of the indicator as a whole, or null.
  const Series* totalSeries(IndicatorId indicator) const;
  /// True if the series has a baseline, as a number or in words that say one.
  static bool hasBaseline(const Series& series);
  /// The last target of a series (not a milestone if there is a target), or null.
  const Target* finalTarget(SeriesId series) const;
  /// The measurements of a series whose dates lie within a period, in the order of measurementsOf.
  QList<const Measurement*> measuredWithin(SeriesId series, const Date& period) const;
  /// The same for what is planned, earliest first.
  QList<const Target*> plannedWithin(SeriesId series, const Date& period) const;
  /// True if a series of the indicator has a value within the period for which one is due; words are one where no
  /// number is asked for.
  bool isEntered(const DueDate& due) const;
};

/// "Action 2.1 Open house", "Indicator …": how a record is called in lists and messages.
QString nameOf(const Plan& plan, const RecordRef& record, const Language& language);

}  // namespace iap

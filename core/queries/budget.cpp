// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/budget.h"

#include <cmath>

namespace iap {

namespace {

std::optional<Money> enteredAmount(const CostLine& line) {
  if (line.status != CostStatus::priced) return {};
  if (line.amount) return line.amount;
  if (!line.quantity || !line.unitPrice) return {};
  const double product = *line.quantity * double(line.unitPrice->minor);
  if (std::abs(product) > 9e15) return {};
  return Money{qint64(std::llround(product))};
}

int yearsOf(const CostLine& line) {
  if (line.recurrence != Recurrence::yearly || !line.year || !line.lastYear) return 1;
  return std::clamp(*line.lastYear - *line.year + 1, 1, 200);
}

}  // namespace

bool samePriceBase(const Links& links, const std::optional<int>& lineYear) {
  return !lineYear || !links.priceBaseYear || *lineYear == *links.priceBaseYear;
}

std::optional<Money> lineCost(const CostLine& line) {
  const auto amount = enteredAmount(line);
  if (!amount) return {};
  Money total;
  for (int i = yearsOf(line); i > 0; --i) total += *amount;
  return total;
}

QMap<int, Money> lineByYear(const CostLine& line, const QList<const CostYear*>& years) {
  QMap<int, Money> result;
  const auto total = lineCost(line);
  if (!total) return result;
  const bool split =
      std::any_of(years.begin(), years.end(), [](const CostYear* year) { return year->amount.has_value(); });
  if (split) {
    Money rest = *total;
    for (const CostYear* year : years)
      if (year->amount) {
        result[year->year] += *year->amount;
        rest = rest - *year->amount;
      }
    if (rest != Money()) result[0] += rest;
    return result;
  }
  const auto amount = enteredAmount(line);
  for (int i = 0; i < yearsOf(line); ++i) result[line.year ? *line.year + i : 0] += *amount;
  return result;
}

ActionCost actionCost(const Links& links, const Action& action) {
  ActionCost cost;
  switch (action.costStatus) {
    case CostStatus::includedElsewhere:
      cost.state = CostState::includedElsewhere;
      return cost;
    case CostStatus::notEstimated:
      cost.state = CostState::notEstimated;
      return cost;
    case CostStatus::notApplicable:
      cost.state = CostState::notApplicable;
      return cost;
    case CostStatus::priced:
      break;
  }
  for (const CostLine* line : links.costLinesOf.value(action.id.value)) {
    const auto amount = lineCost(*line);
    if (!amount) continue;
    if (!samePriceBase(links, line->priceBaseYear)) {
      ++cost.otherPriceBase;
      continue;
    }
    cost.state = CostState::priced;
    cost.total += *amount;
  }
  return cost;
}

void Funding::add(const FundingLine& line, const Links& links) {
  if (line.status == FundingStatus::refused) {
    if (line.amount) refused += *line.amount;
    return;
  }
  ++lines;
  withoutStatus += line.status == FundingStatus::notRecorded;
  if (!line.amount) {
    ++namedOnly;
    return;
  }
  if (!samePriceBase(links, line.priceBaseYear)) {
    ++otherPriceBase;
    return;
  }
  switch (line.status) {
    case FundingStatus::notRecorded:
      named += *line.amount;
      ++unrecorded;
      break;
    case FundingStatus::idea:
      idea += *line.amount;
      break;
    case FundingStatus::identified:
      identified += *line.amount;
      break;
    case FundingStatus::appliedFor:
      appliedFor += *line.amount;
      break;
    case FundingStatus::approved:
      approved += *line.amount;
      break;
    case FundingStatus::received:
      received += *line.amount;
      break;
    case FundingStatus::refused:
      break;
  }
}

Funding actionFunding(const Links& links, ActionId action) {
  Funding funding;
  for (const FundingLine* line : links.fundingOf.value(action.value)) funding.add(*line, links);
  return funding;
}

Budget budget(const Links& links) {
  Budget result;
  for (const Action& action : links.plan.actions) {
    const ActionCost cost = actionCost(links, action);
    ++result.actions;
    result.otherPriceBase += cost.otherPriceBase;
    switch (cost.state) {
      case CostState::priced:
        ++result.priced;
        result.cost += cost.total;
        break;
      case CostState::includedElsewhere:
        ++result.includedElsewhere;
        break;
      case CostState::notEstimated:
        ++result.notEstimated;
        break;
      case CostState::notApplicable:
        ++result.notApplicable;
        break;
      case CostState::noCost:
        ++result.noCost;
        break;
    }
  }
  for (const FundingLine& line : links.plan.fundingLines) result.funding.add(line, links);
  result.otherPriceBase += result.funding.otherPriceBase;
  return result;
}

const Objective* topObjective(const Plan& plan, const Objective* objective) {
  // References have no loop; the count guards against a plan that was never validated.
  for (int i = 0; objective && objective->parent && i < 1000; ++i) objective = plan.objectives.find(objective->parent);
  return objective;
}

namespace {

/// Sums the lines of priced actions into rows by the id that `rowOf` gives for an action and line.
template <class F>
QList<CostRow> sums(const Links& links, const QList<qint64>& order, F&& rowOf) {
  QHash<qint64, CostRow> rows;
  for (const Action& action : links.plan.actions) {
    QList<qint64> touched;
    const bool priced = actionCost(links, action).state == CostState::priced;
    for (const CostLine* line : links.costLinesOf.value(action.id.value)) {
      if (!priced || !samePriceBase(links, line->priceBaseYear)) continue;
      const auto amount = lineCost(*line);
      if (!amount) continue;
      const qint64 id = rowOf(action, line);
      CostRow& row = rows[id];
      row.cost += *amount;
      const auto years = lineByYear(*line, links.yearsOf.value(line->id.value));
      for (auto it = years.cbegin(); it != years.cend(); ++it) row.years[it.key()] += it.value();
      if (!touched.contains(id)) touched += id;
    }
    for (const qint64 id : touched) ++rows[id].actions;
  }
  QList<CostRow> result;
  for (const qint64 id : order + QList<qint64>{0})
    if (auto it = rows.find(id); it != rows.end()) {
      it->id = id;
      result += *it;
      rows.erase(it);
    }
  // What stands in no list is not lost: the rows add up to the cost.
  for (auto it = rows.begin(); it != rows.end(); ++it) {
    it->id = it.key();
    result += *it;
  }
  return result;
}

}  // namespace

QList<CostRow> costByObjective(const Links& links) {
  QList<qint64> order;
  for (const Objective* objective : inOrder(links.plan.objectives))
    if (!objective->parent) order += objective->id.value;
  return sums(links, order, [&](const Action& action, const CostLine*) {
    const Objective* top = topObjective(links.plan, links.mainObjective(action.id));
    return top ? top->id.value : 0;
  });
}

QList<CostRow> costByCategory(const Links& links) {
  QList<qint64> order;
  for (const ListItem* item : inOrder(links.plan.listItems))
    if (item->list == ListKind::costCategory) order += item->id.value;
  return sums(links, order, [&](const Action&, const CostLine* line) { return line->category.value; });
}

QList<CostRow> costByAction(const Links& links, const Language& planLanguage) {
  QList<qint64> order;
  for (const Action* action : inCodeOrder(links.plan.actions, planLanguage)) order += action->id.value;
  return sums(links, order, [](const Action& action, const CostLine*) { return action.id.value; });
}

QList<YearMoney> moneyByYear(const Links& links) {
  QMap<int, YearMoney> years;
  const auto all = sums(links, {}, [](const Action&, const CostLine*) { return qint64(0); });
  for (const CostRow& row : all)
    for (auto it = row.years.cbegin(); it != row.years.cend(); ++it) years[it.key()].cost += it.value();
  for (const FundingLine& line : links.plan.fundingLines)
    if (line.amount && line.status != FundingStatus::refused) years[line.year.value_or(0)].funding.add(line, links);
  QList<YearMoney> result;
  for (auto it = years.begin(); it != years.end(); ++it) {
    it->year = it.key();
    if (it.key() != 0) result += *it;
  }
  if (const auto none = years.constFind(0); none != years.cend()) result += *none;
  return result;
}

QList<SourceRow> fundingBySource(const Links& links) {
  QHash<qint64, SourceRow> rows;
  for (const FundingLine& line : links.plan.fundingLines) {
    SourceRow& row = rows[line.source.value];
    row.source = line.source.value;
    const Money before = row.funding.counted();
    row.funding.add(line, links);
    row.byKind[line.measureKind.value] += row.funding.counted() - before;
  }
  QList<SourceRow> result = rows.values();
  std::sort(result.begin(), result.end(), [](const SourceRow& a, const SourceRow& b) {
    const Money x = a.funding.counted(), y = b.funding.counted();
    return x != y ? x > y : a.source < b.source;
  });
  return result;
}

}  // namespace iap

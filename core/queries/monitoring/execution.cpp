// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/monitoring/execution.h"

#include <cmath>

namespace iap {

namespace {

std::optional<double> share(Money part, Money whole) {
  if (whole <= Money()) return {};
  return double(part.minor) / double(whole.minor);
}

/// Years of a line that say what was committed or spent stand for the line.
Money sumOf(const CostLine& line, const QList<const CostYear*>& years, std::optional<Money> CostLine::*own,
            std::optional<Money> CostYear::*byYear, bool* any) {
  Money sum;
  bool found = false;
  for (const CostYear* year : years)
    if (year->*byYear) {
      sum += *(year->*byYear);
      found = true;
    }
  if (!found && line.*own) {
    sum = *(line.*own);
    found = true;
  }
  *any = found;
  return sum;
}

bool isEuropean(const Plan& plan, ListItemId source) {
  static const QStringList keys{QStringLiteral("erdf"),     QStringLiteral("esf"),     QStringLiteral("cohesion"),
                                QStringLiteral("jtf"),      QStringLiteral("eui"),     QStringLiteral("urbact"),
                                QStringLiteral("interreg"), QStringLiteral("horizon"), QStringLiteral("life"),
                                QStringLiteral("cerv"),     QStringLiteral("erasmus"), QStringLiteral("digital"),
                                QStringLiteral("rrf")};
  const ListItem* item = plan.listItems.find(source);
  return item && keys.contains(item->key);
}

template <class F>
void eachPricedLine(const Links& links, F&& f) {
  for (const Action& action : links.plan.actions) {
    if (actionCost(links, action).state != CostState::priced) continue;
    for (const CostLine* line : links.costLinesOf.value(action.id.value))
      if (samePriceBase(links, line->priceBaseYear))
        if (const auto cost = lineCost(*line)) f(*line, *cost);
  }
}

}  // namespace

std::optional<double> Execution::commitmentRate() const {
  return withCommitted ? share(committed, cost) : std::nullopt;
}
std::optional<double> Execution::executionRate() const { return withSpent ? share(spent, cost) : std::nullopt; }
std::optional<double> Execution::spentOfCommitted() const {
  return withSpent && withCommitted ? share(spent, committed) : std::nullopt;
}
std::optional<double> Execution::cofinancingRate() const {
  return withEligible ? share(euGrant, eligible) : std::nullopt;
}

Execution execution(const Links& links) {
  Execution sums;
  eachPricedLine(links, [&](const CostLine& line, Money cost) {
    const auto years = links.yearsOf.value(line.id.value);
    bool any = false;
    ++sums.lines;
    sums.cost += cost;
    sums.committed += sumOf(line, years, &CostLine::committed, &CostYear::committed, &any);
    sums.withCommitted += any;
    sums.spent += sumOf(line, years, &CostLine::spent, &CostYear::spent, &any);
    sums.withSpent += any;
    if (line.eligible) {
      sums.eligible += *line.eligible;
      ++sums.withEligible;
    }
  });
  Funding all;
  for (const FundingLine& line : links.plan.fundingLines) {
    all.add(line, links);
    const bool secured = line.status == FundingStatus::approved || line.status == FundingStatus::received;
    if (secured && line.amount && samePriceBase(links, line.priceBaseYear) && isEuropean(links.plan, line.source))
      sums.euGrant += *line.amount;
  }
  sums.gap = sums.cost - all.secured();
  return sums;
}

QList<OutturnRow> outturnByCategory(const Links& links) {
  QMap<qint64, OutturnRow> rows;
  eachPricedLine(links, [&](const CostLine& line, Money cost) {
    const auto years = links.yearsOf.value(line.id.value);
    bool spent = false, committed = false;
    const Money out = sumOf(line, years, &CostLine::spent, &CostYear::spent, &spent);
    const Money bound = sumOf(line, years, &CostLine::committed, &CostYear::committed, &committed);
    OutturnRow& row = rows[line.category.value];
    row.id = line.category.value;
    row.budget += cost;
    row.committed += bound;
    row.spent += out;
    row.withCommitted += committed;
    row.withSpent += spent;
    if (spent) row.budgetOfSpent += cost;
  });
  QList<OutturnRow> result;
  for (const ListItem* item : inOrder(links.plan.listItems))
    if (rows.contains(item->id.value)) result += rows.take(item->id.value);
  for (const OutturnRow& row : std::as_const(rows)) result += row;
  return result;
}

std::optional<double> compositionVariance(const QList<OutturnRow>& rows) {
  double budget = 0, actual = 0, off = 0;
  for (const OutturnRow& row : rows) {
    budget += double(row.budgetOfSpent.minor);
    actual += double(row.spent.minor);
  }
  if (budget <= 0 || actual <= 0) return {};
  for (const OutturnRow& row : rows)
    off += std::abs(double(row.spent.minor) - double(row.budgetOfSpent.minor) * (actual / budget));
  return off / actual;
}

}  // namespace iap

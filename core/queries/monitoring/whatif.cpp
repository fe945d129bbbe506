// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/monitoring/whatif.h"

#include <algorithm>
#include <cmath>

namespace iap {

namespace {

/// What of a year's money stays in it and what moves on, if it is spent evenly over the year.
QMap<int, Money> slipped(const QMap<int, Money>& years, int months) {
  const int whole = int(std::floor(months / 12.0)), rest = months - whole * 12;
  QMap<int, Money> later;
  for (auto at = years.cbegin(); at != years.cend(); ++at) {
    if (at.key() == 0) {
      later[0] += at.value();
      continue;
    }
    const Money moved{qint64(std::llround(double(at->minor) * rest / 12))};
    later[at.key() + whole] += at.value() - moved;
    if (moved != Money()) later[at.key() + whole + 1] += moved;
  }
  return later;
}

/// Gives a line an amount and a split over years; what was committed and spent stays in its year.
void setYears(Plan& plan, const CostLine& line, const QMap<int, Money>& years) {
  CostLine changed = line;
  Money total;
  for (const Money amount : years) total += amount;
  changed.amount = total;
  changed.recurrence = Recurrence::oneOff;
  changed.year.reset();
  changed.lastYear.reset();
  QMap<int, Money> missing = years;
  missing.remove(0);  // what has no year is the rest
  QList<CostYear> old;
  for (const CostYear& year : plan.costYears)
    if (year.line == line.id) old += year;
  for (CostYear year : old) {
    year.amount.reset();
    if (missing.contains(year.year)) year.amount = missing.take(year.year);
    if (year.amount || year.committed || year.spent)
      plan.costYears.put(year);
    else
      plan.costYears.remove(year.id);
  }
  for (auto at = missing.cbegin(); at != missing.cend(); ++at)
    plan.costYears.put({.id = CostYearId::random(), .line = line.id, .year = at.key(), .amount = at.value()});
  plan.costLines.put(changed);
}

void slip(Plan& plan, ActionId id, int months) {
  const Action* found = plan.actions.find(id);
  if (!found) return;
  Action action = *found;
  action.start = monthsLater(action.start, months, false);
  action.end = monthsLater(action.end, months, true);
  plan.actions.put(action);
  QList<Step> steps;
  for (const Step& step : plan.steps)
    if (step.action == id) steps += step;
  for (Step& step : steps) {
    step.date = monthsLater(step.date, months, true);
    plan.steps.put(step);
  }
  const Plan before = plan;
  const Links links(before);
  for (const CostLine* line : links.costLinesOf.value(id.value))
    if (const auto years = lineByYear(*line, links.yearsOf.value(line->id.value)); !years.isEmpty())
      setYears(plan, *line, slipped(years, months));
}

void changeCosts(Plan& plan, double share) {
  const auto scaled = [share](Money amount) { return Money{qint64(std::llround(double(amount.minor) * (1 + share)))}; };
  const Plan before = plan;
  const Links links(before);
  for (const CostLine& line : before.costLines) {
    if (line.amount || (line.status == CostStatus::priced && lineCost(line))) {
      CostLine changed = line;
      // Quantity and price become their product, which is what changes.
      if (!changed.amount) {
        CostLine once = line;
        once.recurrence = Recurrence::oneOff;
        changed.amount = lineCost(once);
      }
      changed.amount = scaled(*changed.amount);
      plan.costLines.put(changed);
      // The years keep their shares and add up to the line, the last one by what rounding left.
      const auto years = links.yearsOf.value(line.id.value);
      const auto parts = lineByYear(line, years);
      const auto total = lineCost(line);
      if (!total) continue;
      const CostYear* last = nullptr;
      Money sum;
      for (const CostYear* year : years)
        if (year->amount) {
          CostYear next = *year;
          next.amount = scaled(*year->amount);
          sum += *next.amount;
          plan.costYears.put(next);
          last = year;
        }
      if (last && !parts.contains(0)) {
        CostYear next = *plan.costYears.find(last->id);
        *next.amount += *lineCost(*plan.costLines.find(line.id)) - sum;
        plan.costYears.put(next);
      }
    }
  }
}

void lose(Plan& plan, ListItemId source) {
  QList<FundingLine> lines;
  for (const FundingLine& line : plan.fundingLines)
    if (line.source == source) lines += line;
  for (FundingLine& line : lines) {
    line.status = FundingStatus::refused;
    plan.fundingLines.put(line);
  }
}

}  // namespace

Date monthsLater(const Date& date, int months, bool end) {
  if (!date.isCalendar() || months == 0) return date;
  const QDate day = (end ? date.last() : date.first()).addMonths(months);
  switch (date.precision()) {
    case Date::Precision::year:
      if (months % 12 == 0) return Date::ofYear(day.year());
      return Date::ofMonth(day.year(), day.month());
    case Date::Precision::quarter:
      if (months % 3 == 0) return Date::ofQuarter(day.year(), (day.month() + 2) / 3);
      return Date::ofMonth(day.year(), day.month());
    case Date::Precision::month:
      return Date::ofMonth(day.year(), day.month());
    default:
      return Date::ofDay(date.first().addMonths(months));
  }
}

Plan variantOf(Plan plan, const WhatIf& whatIf) {
  if (whatIf.slipped && whatIf.months) slip(plan, whatIf.slipped, whatIf.months);
  if (whatIf.lostSource) lose(plan, whatIf.lostSource);
  if (whatIf.costs != 0) changeCosts(plan, whatIf.costs);
  return plan;
}

namespace {

/// The targets that an action works for and ends after.
QList<TargetAtRisk> lateTargets(const Links& links, const Action& action) {
  QList<TargetAtRisk> late;
  if (!action.end.isCalendar()) return late;
  for (const ActionIndicator* link : links.indicatorsOf.value(action.id.value)) {
    const Series* series = links.totalSeries(link->indicator);
    if (!series) continue;
    for (const Target* target : links.targetsOf.value(series->id.value))
      if (target->date.isCalendar() && action.end.last() > target->date.last())
        late.append({links.plan.indicators.find(link->indicator), target, &action,
                     int(target->date.last().daysTo(action.end.last()))});
  }
  return late;
}

Money missing(const Links& links, const Action& action) {
  const ActionCost cost = actionCost(links, action);
  if (cost.state != CostState::priced) return {};
  return std::max(Money(), cost.total - actionFunding(links, action.id).counted());
}

}  // namespace

Consequences consequences(const Links& before, const Links& variant) {
  Consequences found{.before = budget(before), .after = budget(variant)};
  QMap<int, YearChange> years;
  for (const YearMoney& year : moneyByYear(before)) {
    years[year.year].costBefore = year.cost;
    years[year.year].missingBefore = year.stillToFind();
  }
  for (const YearMoney& year : moneyByYear(variant)) {
    years[year.year].costAfter = year.cost;
    years[year.year].missingAfter = year.stillToFind();
  }
  for (auto at = years.begin(); at != years.end(); ++at) {
    at->year = at.key();
    if (at.key() != 0) found.years += *at;
  }
  if (years.contains(0)) found.years += years[0];
  QSet<qint64> known;
  for (const OrderViolation& each : orderViolations(before.plan)) known += each.dependency->id.value;
  for (const OrderViolation& each : orderViolations(variant.plan))
    if (!known.contains(each.dependency->id.value)) found.links += each;
  const Date end = variant.plan.plan().periodEnd;
  for (const Action& action : variant.plan.actions) {
    const Action* was = before.plan.actions.find(action.id);
    if (!was) continue;
    QSet<qint64> late;
    for (const TargetAtRisk& each : lateTargets(before, *was)) late += each.target->id.value;
    for (const TargetAtRisk& each : lateTargets(variant, action))
      if (!late.contains(each.target->id.value)) found.targets += each;
    if (const Money now = missing(variant, action), then = missing(before, *was); now > then)
      found.unpaid.append({&action, then, now});
    const auto ends = [&](const Action& which) {
      return end.isCalendar() && which.end.isCalendar() && which.end.last() > end.last();
    };
    if (ends(action) && !ends(*was)) found.outsidePlan += &action;
  }
  std::stable_sort(found.unpaid.begin(), found.unpaid.end(),
                   [](const ShortAction& a, const ShortAction& b) { return a.after - a.before > b.after - b.before; });
  return found;
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/monitoring/whatif.h"

#include <algorithm>
#include <cmath>

#include "base/error.h"

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

/// A line has its amount as a number, whatever it was before.
void setAmount(CostLine& line, Money amount) {
  line.amount = amount;
  line.quantity = Number();
  line.unitPrice.reset();
}

/// Gives a line a split over years that is its whole amount; what was committed and spent stays in its year.
void setYears(Plan& plan, const CostLine& line, QMap<int, Money> years) {
  CostLine changed = line;
  Money total;
  for (const Money amount : std::as_const(years)) total += amount;
  setAmount(changed, total);
  changed.recurrence = Recurrence::oneOff;
  changed.year.reset();
  changed.lastYear.reset();
  years.remove(0);  // what has no year is the rest
  QList<CostYear> old;
  bool committed = false, spent = false;
  for (const CostYear& year : plan.costYears)
    if (year.line == line.id) {
      old += year;
      committed = committed || year.committed;
      spent = spent || year.spent;
    }
  // Said of the line as a whole, it was of the line's own year.
  if (line.year && ((line.committed && !committed) || (line.spent && !spent))) {
    CostYear own{.id = CostYearId::random(), .line = line.id, .year = *line.year};
    for (const CostYear& year : std::as_const(old))
      if (year.year == *line.year) own = year;
    if (!committed) own.committed = line.committed;
    if (!spent) own.spent = line.spent;
    old.removeIf([&](const CostYear& year) { return year.id == own.id; });
    old += own;
  }
  for (CostYear year : std::as_const(old)) {
    year.amount.reset();
    if (years.contains(year.year)) year.amount = years.take(year.year);
    if (year.amount || year.committed || year.spent)
      plan.costYears.put(year);
    else
      plan.costYears.remove(year.id);
  }
  for (auto at = years.cbegin(); at != years.cend(); ++at)
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
  const auto scaled = [share](Money amount) {
    const double next = double(amount.minor) * (1 + share);
    if (std::abs(next) > 9e15) throw Error(ErrorCode::amountTooLarge);
    return Money{qint64(std::llround(next))};
  };
  const Plan before = plan;
  const Links links(before);
  for (const CostLine& line : before.costLines) {
    CostLine once = line;
    once.recurrence = Recurrence::oneOff;
    const auto amount = lineCost(once);
    if (!amount) continue;
    CostLine changed = line;
    setAmount(changed, scaled(*amount));
    plan.costLines.put(changed);
    // The years keep their shares and add up to the line, the last one by what rounding left.
    const auto years = links.yearsOf.value(line.id.value);
    const bool rest = lineByYear(line, years).contains(0);
    const CostYear* last = nullptr;
    Money sum;
    for (const CostYear* year : years)
      if (year->amount) {
        CostYear next = *year;
        next.amount = scaled(*year->amount);
        sum += *next.amount;
        plan.costYears.put(next);
        if (!last || year->year > last->year) last = year;
      }
    if (!last || rest) continue;
    CostYear next = *plan.costYears.find(last->id);
    *next.amount += *lineCost(changed) - sum;
    plan.costYears.put(next);
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
  const bool asked = &variant != &before;
  Consequences found{.before = budget(before), .after = {}};
  found.after = asked ? budget(variant) : found.before;
  QMap<int, YearChange> years;
  const QList<YearMoney> moneyNow = moneyByYear(before);
  for (const YearMoney& year : moneyNow) {
    years[year.year].costBefore = year.cost;
    years[year.year].missingBefore = year.stillToFind();
  }
  for (const YearMoney& year : asked ? moneyByYear(variant) : moneyNow) {
    years[year.year].costAfter = year.cost;
    years[year.year].missingAfter = year.stillToFind();
  }
  for (auto at = years.begin(); at != years.end(); ++at) {
    at->year = at.key();
    if (at.key() != 0) found.years += *at;
  }
  if (years.contains(0)) found.years += years[0];
  if (!asked) return found;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/actionmoney.h"

#include <QSet>

#include "base/error.h"

namespace iap {

ActionMoney::ActionMoney(const Plan& plan) { build(plan); }

ActionMoney::Of ActionMoney::moneyOf(const Links& links, const Action& action) {
  try {
    return {actionCost(links, action), actionFunding(links, action.id)};
  } catch (const Error&) {
    return {};  // amounts beyond all bounds count as none here; budget() names the fault
  }
}

void ActionMoney::build(const Plan& plan) {
  money_.clear();
  costLines_.clear();
  funds_.clear();
  const Links links(plan);
  for (const CostLine& line : plan.costLines) costLines_[line.action.value] += line.id.value;
  for (const FundingLine& line : plan.fundingLines)
    if (line.action) funds_[line.action.value] += line.id.value;
  for (const Action& action : plan.actions) money_.insert(action.id.value, moneyOf(links, action));
  linesWithYear_ = 0;
  for (const CostLine& line : plan.costLines) linesWithYear_ += line.priceBaseYear.has_value();
  for (const FundingLine& line : plan.fundingLines) linesWithYear_ += line.priceBaseYear.has_value();
}

void ActionMoney::compute(const Plan& plan, const QSet<qint64>& actions) {
  // The same queries on a plan that holds nothing but these actions and their lines.
  Plan part = emptyPlan();
  part.facts = plan.facts;
  for (const qint64 id : actions) {
    const Action* action = plan.actions.find({id});
    if (!action) {
      money_.remove(id);
      continue;
    }
    part.actions.put(*action);
    for (const qint64 line : costLines_.value(id)) part.costLines.put(*plan.costLines.find({line}));
    for (const qint64 line : funds_.value(id)) part.fundingLines.put(*plan.fundingLines.find({line}));
  }
  const Links links(part);
  for (const Action& action : part.actions) money_.insert(action.id.value, moneyOf(links, action));
}

void ActionMoney::update(const Plan& plan, const Changes& changes) {
  const auto costs = changes.of<CostLine>();
  const auto funds = changes.of<FundingLine>();
  // The year whose prices count is a question to all lines at once.
  // Where the plan itself does not state it, a part of the plan can't answer it.
  bool all = linesWithYear_ > 0 && (!plan.plan().priceBaseYear || !costs.empty() || !funds.empty());
  for (const auto& change : costs) all = all || (change.after && change.after->priceBaseYear);
  for (const auto& change : funds) all = all || (change.after && change.after->priceBaseYear);
  if (all || !changes.of<PlanFacts>().empty() || costs.size() + funds.size() > 2000) return build(plan);
  QSet<qint64> touched;
  for (const auto& change : changes.of<Action>()) touched += change.id().value;
  for (const auto& change : costs) {
    if (change.before) costLines_[change.before->action.value].removeAll(change.id().value);
    if (change.after) costLines_[change.after->action.value] += change.id().value;
    for (const CostLine* line : {change.before, change.after})
      if (line) touched += line->action.value;
  }
  for (const auto& change : funds) {
    if (change.before) funds_[change.before->action.value].removeAll(change.id().value);
    if (change.after && change.after->action) funds_[change.after->action.value] += change.id().value;
    for (const FundingLine* line : {change.before, change.after})
      if (line && line->action) touched += line->action.value;
  }
  compute(plan, touched);
}

const ActionCost& ActionMoney::cost(ActionId action) const {
  static const ActionCost none;
  const auto it = money_.constFind(action.value);
  return it == money_.cend() ? none : it->cost;
}

const Funding& ActionMoney::funding(ActionId action) const {
  static const Funding none;
  const auto it = money_.constFind(action.value);
  return it == money_.cend() ? none : it->funding;
}

std::optional<double> ActionMoney::securedShare(ActionId action) const {
  const ActionCost& of = cost(action);
  const Funding& by = funding(action);
  if (of.state != CostState::priced || of.total <= Money() || !by.securedIsRecorded()) return {};
  return double(by.secured().minor) / double(of.total.minor);
}

QHash<qint64, ObjectiveCost> costBelowObjectives(const Links& links, const ActionMoney& money) {
  QHash<qint64, ObjectiveCost> found;
  for (const Action& action : links.plan.actions) {
    const ActionCost& cost = money.cost(action.id);
    const Objective* above = links.mainObjective(action.id);
    for (size_t steps = 0; above && steps < links.plan.objectives.size(); ++steps) {
      ObjectiveCost& sum = found[above->id.value];
      if (cost.state == CostState::priced) {
        sum.cost += cost.total;
        ++sum.priced;
      } else {
        ++sum.unpriced;
      }
      above = links.plan.objectives.find(above->parent);
    }
  }
  return found;
}

}  // namespace iap

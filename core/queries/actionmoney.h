// SPDX-License-Identifier: GPL-3.0-or-later
// Cost and funding of every action, kept up to date from change to change: for totals on the screen at each key.
#pragma once
#include <QSet>

#include "plan/changes.h"
#include "queries/budget.h"

namespace iap {

/// Cost of all actions that are counted under an objective or below it.
struct ObjectiveCost {
  Money cost;
  int priced = 0, unpriced = 0;
};

/// Answers what actionCost() and actionFunding() answer for the plan that it last saw.
class ActionMoney {
 public:
  explicit ActionMoney(const Plan& plan);

  /// The plan is now what the changes made of it.
  void update(const Plan& plan, const Changes& changes);
  const ActionCost& cost(ActionId action) const;
  const Funding& funding(ActionId action) const;
  /// Secured money of a priced action as a share of its cost; nothing where either is not known.
  std::optional<double> securedShare(ActionId action) const;

 private:
  struct Of {
    ActionCost cost;
    Funding funding;
  };
  static Of moneyOf(const Links& links, const Action& action);
  void build(const Plan& plan);
  void compute(const Plan& plan, const QSet<qint64>& actions);

  QHash<qint64, Of> money_;                         // by action
  QHash<qint64, QList<qint64>> costLines_, funds_;  // ids of the lines by action
  int linesWithYear_ = 0;                           // of prices: any change of theirs can move the plan's price base
};

/// By objective; those without actions are left out.
QHash<qint64, ObjectiveCost> costBelowObjectives(const Links& links, const ActionMoney& money);

}  // namespace iap

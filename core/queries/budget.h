// SPDX-License-Identifier: GPL-3.0-or-later
// Costs and funding of a plan: totals, gap, and what the totals leave out. Formulas: docs/methods.md, "Budget".
#pragma once
#include <QList>
#include <QMap>

#include "queries/links.h"

namespace iap {

/// Why an action's cost is a number or is none.
enum class CostState { priced, includedElsewhere, notEstimated, notApplicable, noCost };

struct ActionCost {
  CostState state = CostState::noCost;
  Money total;             // if priced
  int otherPriceBase = 0;  // lines left out because their prices are of another year
};

/// The amount of a line in the plan's currency: what is entered, else quantity × unit price (rounded to whole minor
/// units), times the years of a yearly line. Nothing if it is not priced.
std::optional<Money> lineCost(const CostLine& line);
/// Its split over years; year 0 holds what has no year.
QMap<int, Money> lineByYear(const CostLine& line, const QList<const CostYear*>& years);
/// False for lines whose prices are of another year than those that the plan adds up: they are never added.
bool samePriceBase(const Links& links, const std::optional<int>& lineYear);

ActionCost actionCost(const Links& links, const Action& action);

/// Money by how sure it is. "Named" is money with a source but without a recorded status.
struct Funding {
  Money approved, received, appliedFor, identified, named, idea, refused;
  int lines = 0;          // all but refused ones
  int namedOnly = 0;      // named without an amount: counts as no money
  int unrecorded = 0;     // amounts without a status
  int withoutStatus = 0;  // lines without a status, with or without an amount
  int otherPriceBase = 0;

  Money secured() const { return approved + received; }
  Money expected() const { return appliedFor + identified; }
  /// All that counts against the cost: ideas and refusals never do.
  Money counted() const { return secured() + expected() + named; }
  /// False where no source is named, or none of those named has a status: then "secured" is not zero but unknown.
  bool securedIsRecorded() const { return lines > 0 && (withoutStatus == 0 || secured() > Money()); }
  void add(const FundingLine& line, const Links& links);
};

Funding actionFunding(const Links& links, ActionId action);

struct Budget {
  Money cost;
  int actions = 0, priced = 0, includedElsewhere = 0, notEstimated = 0, notApplicable = 0, noCost = 0;
  int otherPriceBase = 0;  // cost and funding lines left out
  Funding funding;         // of all actions and of the plan as a whole

  int unpriced() const { return actions - priced; }
  /// The headline: cost − secured.
  Money notYetSecured() const { return cost - funding.secured(); }
  /// cost − secured − applied for − identified − named without status; negative when sources exceed the cost.
  Money stillToFind() const { return cost - funding.counted(); }
};

Budget budget(const Links& links);

/// One row of a table of sums.
struct CostRow {
  qint64 id = 0;  // of the objective, category …; 0: none
  int actions = 0;
  Money cost;
  QMap<int, Money> years;  // 0: no year
};
/// Cost by main objective (its top-most ancestor), by category. Rows in the order of the objectives or list items;
/// "none" last. Each adds up to Budget::cost.
QList<CostRow> costByObjective(const Links& links);
QList<CostRow> costByCategory(const Links& links);
/// By action, in the order of codes.
QList<CostRow> costByAction(const Links& links, const Language& planLanguage);

/// Cost and funding of one year. Funding lines without a year stand with year 0, as costs without a year do.
struct YearMoney {
  int year = 0;
  Money cost;
  Funding funding;

  Money stillToFind() const { return cost - funding.counted(); }
};
/// Earliest first, year 0 last; only years with money. They add up to budget().
QList<YearMoney> moneyByYear(const Links& links);

struct SourceRow {
  qint64 source = 0;  // list item; 0: no source entered
  Funding funding;
  QMap<qint64, Money> byKind;  // counted amounts by measure kind; 0: none
};
/// Funding by source, largest counted amount first.
QList<SourceRow> fundingBySource(const Links& links);

/// The ancestor of an objective that has no parent.
const Objective* topObjective(const Plan& plan, const Objective* objective);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// Where the plan stands on a day: every indicator, the objectives above them, risks, money and order of actions, and
// what changed since another day. One value for window, command line and documents.
#pragma once
#include "queries/monitoring/execution.h"
#include "queries/monitoring/indicatorstate.h"
#include "queries/monitoring/rollup.h"
#include "queries/schedule.h"

namespace iap {

/// Indicators under an objective, or of the plan as a whole.
struct RolledUp {
  const Objective* objective = nullptr;  // null: the plan
  int depth = 0;
  int indicators = 0;                  // different ones, also of the objectives and actions below
  std::array<int, 5> counts{};         // by Standing
  RollUp scores;                       // of the growth ratio; without score for other methods
  std::optional<double> meanAchieved;  // of the planned change, each at most 1; nothing below half coverage
  double coverage = 0;                 // weight with a share achieved / weight of all
};

/// Each objective before those below it.
QList<RolledUp> rolledUp(const Links& links, const QList<IndicatorState>& states);

/// Numbers of risks by level (RiskLevel), closed ones left out.
struct RiskProfile {
  std::array<int, 5> before{}, after{};
  int risks = 0, rose = 0;  // rose: the level after the response is above the one before
};
RiskProfile riskProfile(const Plan& plan, RiskNature nature);

/// An indicator that was measured since a day.
struct IndicatorChange {
  const Indicator* indicator = nullptr;
  std::optional<double> before, after;
  ProgressStatus statusBefore = ProgressStatus::notAvailable, statusAfter = ProgressStatus::notAvailable;
};

/// Pointers are into the plan and hold as long as it does not change.
struct MonitoringReport {
  QDate asOf, since;  // since: invalid if no change is asked for
  ProgressPreset preset;
  QList<IndicatorState> indicators;
  QList<RolledUp> objectives;  // as the tree of objectives, each before those below it
  RolledUp plan;
  RiskProfile risks, opportunities;
  Execution money;
  std::optional<double> variance;  // of the composition by cost category
  QList<OrderViolation> order;
  QList<IndicatorChange> changes;
};
MonitoringReport monitoringReport(const Links& links, const ProgressPreset& preset, QDate asOf,
                                  const Language& planLanguage, QDate since = {});

}  // namespace iap

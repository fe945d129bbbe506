// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/summary.h"

#include <QSet>

#include "queries/risks.h"

namespace iap {

PlanSummary summary(const Links& links) {
  const Plan& plan = links.plan;
  PlanSummary result;
  result.budget = budget(links);
  result.objectives = int(plan.objectives.size());
  result.actions = int(plan.actions.size());
  result.steps = int(plan.steps.size());
  result.indicators = int(plan.indicators.size());
  result.stakeholders = int(plan.stakeholders.size());
  result.problems = int(plan.problems.size());
  result.dataSets = int(plan.dataSets.size());
  result.smallScaleActions = int(plan.smallScaleActions.size());
  result.workshops = int(plan.workshops.size());
  result.measurements = int(plan.measurements.size());
  for (const Risk& risk : plan.risks) {
    ++(risk.nature == RiskNature::threat ? result.risks : result.opportunities);
    if (risk.nature == RiskNature::threat && riskRating(plan, risk).level != RiskLevel::notAssessed)
      ++result.ratedRisks;
    result.closedRisks += risk.nature == RiskNature::threat && risk.status == RiskStatus::closed;
  }
  for (const Target& target : plan.targets) result.targetYear = std::max(result.targetYear, target.date.year());
  QSet<qint64> unrecorded;
  for (const FundingLine& line : plan.fundingLines)
    if (line.amount && line.status == FundingStatus::notRecorded) unrecorded += line.source.value;
  result.sourcesWithoutStatus = int(unrecorded.size());
  for (const Indicator& indicator : plan.indicators) {
    const Series* series = links.totalSeries(indicator.id);
    if (!series) continue;
    if (Links::hasBaseline(*series)) ++result.withBaseline;
    for (const Target* target : links.targetsOf.value(series->id.value))
      if (target->value && target->date.year() == result.targetYear) {
        ++result.withNumericTarget;
        break;
      }
  }
  return result;
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/data/lifecycle.h"

namespace iap {

DataLinks::DataLinks(const Plan& plan)
    : rolesOf(byReference(plan.dataRoles, &DataRole::dataSet)),
      indicatorsOf(byReference(plan.indicatorDataSets, &IndicatorDataSet::dataSet)),
      problemsOf(byReference(plan.problemDataSets, &ProblemDataSet::dataSet)),
      objectivesOf(byReference(plan.problemObjectives, &ProblemObjective::problem)),
      actionsUnder(byReference(plan.actionObjectives, &ActionObjective::objective)),
      measuresOf(byReference(plan.objectiveIndicators, &ObjectiveIndicator::objective)) {
  for (const Objective& objective : plan.objectives)
    if (objective.parent) below[objective.parent.value] += objective.id;
}

std::array<StageState, 4> lifecycle(const DataLinks& links, const DataSet& set) {
  std::array<StageState, 4> stages;
  const auto want = [&](DataStage stage, DataFact fact, bool known) {
    StageState& state = stages[size_t(stage)];
    ++state.wanted;
    if (!known) state.open += fact;
  };
  const auto roles = links.rolesOf.value(set.id.value);
  const auto has = [&](std::initializer_list<DataDuty> duties) {
    return std::any_of(roles.begin(), roles.end(), [&](const DataRole* role) {
      return std::find(duties.begin(), duties.end(), role->duty) != duties.end();
    });
  };
  want(DataStage::collect, DataFact::method, !set.method.isEmpty());
  want(DataStage::collect, DataFact::frequency, set.frequency != Frequency::notStated);
  want(DataStage::collect, DataFact::regularity, set.regularity != Regularity::notStated);
  want(DataStage::collect, DataFact::collector, has({DataDuty::collector, DataDuty::responsible}));
  want(DataStage::manage, DataFact::owner, has({DataDuty::owner, DataDuty::accountable}));
  want(DataStage::manage, DataFact::personalData, set.personalData != PersonalData::notStated);
  if (set.personalData > PersonalData::none) {
    want(DataStage::manage, DataFact::legalBasis, !set.legalBasis.isEmpty());
    want(DataStage::manage, DataFact::retention, !set.retention.isEmpty());
  }
  want(DataStage::manage, DataFact::sharing, set.sharing != Sharing::notStated);
  want(DataStage::manage, DataFact::quality, set.quality.has_value());
  want(DataStage::analyse, DataFact::tools, !set.tools.isEmpty());
  want(DataStage::analyse, DataFact::analysis, !set.analysis.isEmpty());
  want(DataStage::analyse, DataFact::users, !set.users.isEmpty());
  want(DataStage::evaluate, DataFact::newest, set.latest.known());
  want(DataStage::evaluate, DataFact::purpose,
       !set.evaluation.isEmpty() || !links.indicatorsOf.value(set.id.value).isEmpty());
  return stages;
}

}  // namespace iap

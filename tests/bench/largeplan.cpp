// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/largeplan.h"

#include "plan/defaultlists.h"

using namespace iap;

Plan largePlan(int actions) {
  Plan plan = newPlan({QStringLiteral("Large plan"), {}}, QStringLiteral("Exampleton"));
  QList<ObjectiveId> objectives;
  for (int i = 0; i < 20; ++i) {
    const Objective objective{.id = ObjectiveId::random(),
                              .position = double(i),
                              .code = QString::number(i + 1),
                              .title = {QStringLiteral("Objective %1").arg(i + 1), {}}};
    plan.objectives.put(objective);
    objectives += objective.id;
  }
  QList<StakeholderId> offices;
  for (int i = 0; i < 40; ++i) {
    const Stakeholder office{.id = StakeholderId::random(),
                             .position = double(i),
                             .name = {QStringLiteral("Department for matters of kind %1").arg(i), {}}};
    plan.stakeholders.put(office);
    offices += office.id;
  }
  const ListItemId source = plan.listItems.begin()->id;
  for (int i = 0; i < actions; ++i) {
    const ActionId id = ActionId::random();
    plan.actions.put(
        {.id = id,
         .position = double(i),
         .code = QStringLiteral("%1.%2").arg(i % 20 + 1).arg(i / 20 + 1),
         .title = {QStringLiteral("Action number %1 with a title of the usual length").arg(i), {}},
         .description = {QStringLiteral("What it brings to the people of the neighbourhood, in one sentence."), {}},
         .rationale = {QStringLiteral(
             "In this part of the city 39% of residents have four daily services within reach; the average is 58%.")},
         .outputs = QStringLiteral(
             "Rooms for advice, a hall, a shared kitchen and a youth room that young people run themselves."),
         .start = Date::ofMonth(2026, i % 12 + 1),
         .end = Date::ofYear(2028)});
    plan.actionObjectives.put(
        {.id = ActionObjectiveId::random(), .action = id, .objective = objectives[i % 20], .main = true});
    plan.actionStakeholders.put(
        {.id = ActionStakeholderId::random(), .action = id, .stakeholder = offices[i % 40], .role = ActionRole::lead});
    for (int k = 0; k < 3; ++k) {
      plan.costLines.put({.id = CostLineId::random(),
                          .position = double(k),
                          .action = id,
                          .description = {QStringLiteral("Works and services, part %1").arg(k), {}},
                          .year = 2026 + k,
                          .amount = Money{(i + k) * 12345}});
      plan.steps.put({.id = StepId::random(),
                      .position = double(k),
                      .action = id,
                      .title = {QStringLiteral("Step %1 of the work").arg(k), {}},
                      .date = Date::ofMonth(2027, k + 1),
                      .responsible = offices[(i + k) % 40]});
    }
    plan.fundingLines.put({.id = FundingLineId::random(),
                           .action = id,
                           .source = source,
                           .amount = Money{i * 5000},
                           .status = FundingStatus::approved});
    const IndicatorId indicator = IndicatorId::random();
    plan.indicators.put({.id = indicator,
                         .position = double(i),
                         .code = QStringLiteral("I%1").arg(i),
                         .name = {QStringLiteral("Indicator %1").arg(i), {}},
                         .unit = QStringLiteral("visits")});
    plan.actionIndicators.put({.id = ActionIndicatorId::random(), .action = id, .indicator = indicator});
    const SeriesId series = SeriesId::random();
    plan.series.put(
        {.id = series, .indicator = indicator, .baseline = Number(double(i)), .baselineDate = Date::ofYear(2025)});
    plan.targets.put(
        {.id = TargetId::random(), .series = series, .date = Date::ofYear(2030), .value = Number(double(2 * i))});
  }
  return plan;
}

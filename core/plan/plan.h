// SPDX-License-Identifier: GPL-3.0-or-later
// The plan: one plain value, a struct of tables. Read this first.
#pragma once
#include "plan/action.h"
#include "plan/actionlinks.h"
#include "plan/costline.h"
#include "plan/dataset.h"
#include "plan/dependency.h"
#include "plan/documentsettings.h"
#include "plan/fundingline.h"
#include "plan/governance.h"
#include "plan/indicator.h"
#include "plan/integration.h"
#include "plan/lists.h"
#include "plan/measurement.h"
#include "plan/note.h"
#include "plan/objective.h"
#include "plan/planfacts.h"
#include "plan/problem.h"
#include "plan/risk.h"
#include "plan/section.h"
#include "plan/series.h"
#include "plan/smallscaleaction.h"
#include "plan/stakeholder.h"
#include "plan/step.h"
#include "plan/strategy.h"
#include "plan/survey.h"
#include "plan/table.h"
#include "plan/workshop.h"

namespace iap {

/// One city's Integrated Action Plan. Copies are cheap (they share all rows); edits are functions in edits/, questions
/// are functions in queries/. Tables stand so that a row's owner comes before it.
struct Plan {
  Table<PlanFacts> facts;
  Table<Section> sections;
  Table<Strategy> strategies;
  Table<GovernanceBody> governanceBodies;
  Table<Objective> objectives;
  Table<Action> actions;
  Table<ActionObjective> actionObjectives;
  Table<ActionStakeholder> actionStakeholders;
  Table<ActionIndicator> actionIndicators;
  Table<ActionStrategy> actionStrategies;
  Table<ActionDataSet> actionDataSets;
  Table<ActionTag> actionTags;
  Table<Step> steps;
  Table<Dependency> dependencies;
  Table<CostLine> costLines;
  Table<CostYear> costYears;
  Table<FundingLine> fundingLines;
  Table<ListItem> listItems;
  Table<Scale> scales;
  Table<ScaleStep> scaleSteps;
  Table<RiskBand> riskBands;
  Table<StatusPreset> statusPresets;
  Table<StatusThreshold> statusThresholds;
  Table<Indicator> indicators;
  Table<IndicatorDataSet> indicatorDataSets;
  Table<ObjectiveIndicator> objectiveIndicators;
  Table<Series> series;
  Table<Target> targets;
  Table<DueDate> dueDates;
  Table<Measurement> measurements;
  Table<Risk> risks;
  Table<RiskAction> riskActions;
  Table<Stakeholder> stakeholders;
  Table<Contact> contacts;
  Table<Problem> problems;
  Table<ProblemDataSet> problemDataSets;
  Table<ProblemObjective> problemObjectives;
  Table<IntegrationScore> integrationScores;
  Table<PersonScore> personScores;
  Table<AspectAction> aspectActions;
  Table<SmallScaleAction> smallScaleActions;
  Table<SmallScaleActionLink> smallScaleActionLinks;
  Table<SmallScaleActionPartner> smallScaleActionPartners;
  Table<DataSet> dataSets;
  Table<DataRole> dataRoles;
  Table<DataNeed> dataNeeds;
  Table<SurveyRound> surveyRounds;
  Table<SurveyAnswer> surveyAnswers;
  Table<SurveyTable> surveyTables;
  Table<SurveyCount> surveyCounts;
  Table<Workshop> workshops;
  Table<AgendaItem> agendaItems;
  Table<WorkshopAttendee> workshopAttendees;
  Table<Card> cards;
  Table<Vote> votes;
  Table<Decision> decisions;
  Table<Note> notes;
  Table<Attachment> attachments;
  Table<AcceptedFinding> acceptedFindings;
  Table<DocumentSettings> documentSettings;
  Table<DocumentChapter> documentChapters;

  /// Every table, in order.
  std::vector<TableBase*> tables();
  std::vector<const TableBase*> tables() const;
  /// The table of that name, or null.
  TableBase* table(QAnyStringView name);
  const TableBase* table(QAnyStringView name) const;
  bool operator==(const Plan& other) const;

  /// The one row of facts; an empty plan answers defaults.
  const PlanFacts& plan() const;

  Plan();
  Plan(const Plan&);
  Plan(Plan&&) noexcept;
  Plan& operator=(const Plan&);
  Plan& operator=(Plan&&) noexcept;
  ~Plan();
};

/// All record types, in the order of the tables.
const std::vector<const RecordType*>& recordTypes();
/// The place of a record type in that order.
int indexOf(const RecordType& type);

/// The table of a record type.
template <Record R>
const Table<R>& tableOf(const Plan& plan) {
  return static_cast<const Table<R>&>(*plan.table(QLatin1StringView(R::table)));
}
template <Record R>
Table<R>& tableOf(Plan& plan) {
  return static_cast<Table<R>&>(*plan.table(QLatin1StringView(R::table)));
}

/// The one id of the row of plan facts.
constexpr PlanFactsId planFactsId{1};

/// A plan with its facts and nothing else.
Plan emptyPlan();

/// Changes one record of a table in place: copies it, lets f change it, puts it back. Nothing happens if it isn't
/// there.
template <Record R, class F>
void change(Table<R>& table, Id<R> id, F&& f) {
  if (const R* found = table.find(id)) {
    const R before = *found;
    R record = before;
    f(record);
    table.replace(&before, &record);
  }
}

}  // namespace iap

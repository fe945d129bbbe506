// SPDX-License-Identifier: GPL-3.0-or-later
// The named blocks of documents, by file. Each adds its part to the builder. docs/templates.md says what each prints.
#pragma once
#include <array>

#include "publish/chapters/builder.h"

namespace iap {

struct AnswerCounts;

struct BlockKind {
  BlockForm form;
  void (*add)(Builder& builder);
};
const QList<BlockKind>& blockKinds();

// context.cpp
void addCityFacts(Builder& b);
void addStrategies(Builder& b);
void addProblems(Builder& b);
void addVision(Builder& b);
void addDataSets(Builder& b);

// logic.cpp
void addObjectives(Builder& b);
void addActionTable(Builder& b);
void addIntegration(Builder& b);
void addSmallScaleActions(Builder& b);

// diagrams.cpp
void addLogic(Builder& b);
void addRadar(Builder& b);
void addGantt(Builder& b);
void addPowerAndInterest(Builder& b);
void addIndicatorPaths(Builder& b);

// sheets.cpp
void addActionSheets(Builder& b);

// money.cpp
void addMoney(Builder& b);
void addMoneyLead(Builder& b);
void addMoneyStrip(Builder& b);
void addLadder(Builder& b);
void addFundingBySource(Builder& b);
void addCostByObjective(Builder& b);
void addCostByCategory(Builder& b);
QString costSentence(const Builder& b);
QString fundingSentence(const Builder& b);

// budgetbook.cpp
void addCostByKind(Builder& b);
void addFundingByYear(Builder& b);
void addCostToGap(Builder& b);
void addActionMoneyTable(Builder& b);
void addLeftOut(Builder& b);
void addYearFigure(Builder& b);

// council.cpp
void addSummary(Builder& b);
void addCouncilTitle(Builder& b);
void addDecision(Builder& b);
void addChanges(Builder& b);
void addParticipation(Builder& b);
void addMoneyBar(Builder& b);
void addBudgetMeaning(Builder& b);
void addTimeStrip(Builder& b);
void addTopRisks(Builder& b);
void addGravestFindings(Builder& b);

// delivery.cpp
void addGovernance(Builder& b);
void addTimetable(Builder& b);
void addMonitoring(Builder& b);
void addFindings(Builder& b);

// risks.cpp
void addRisks(Builder& b);
void addRiskLead(Builder& b);
void addRiskMatrix(Builder& b);
void addRiskTable(Builder& b);
void addUnmanagedRisks(Builder& b);

// people.cpp
void addPeople(Builder& b);
void addLocalGroup(Builder& b);
void addResponsibilities(Builder& b);
void addStepsByOffice(Builder& b);

// socialdata.cpp
void addDataInventory(Builder& b);
void addDataRoles(Builder& b);
void addDataLifecycle(Builder& b);
void addDataNeeds(Builder& b);
void addDataTrace(Builder& b);

// guide.cpp
void addGuideGaps(Builder& b);
void addGuideChecklist(Builder& b);
void addGuidePriorities(Builder& b);
void addGuideChange(Builder& b);

// survey.cpp
void addSurveyTopics(Builder& b);
void addSurveySupport(Builder& b);
/// With its date.
QString roundName(const Builder& b, const SurveyRound& round);
/// Bars of the four stages; `whose` begins the words for those who cannot see them.
Figure supportFigure(const Builder& b, const QString& caption, const QString& whose,
                     const std::array<AnswerCounts, 4>& support);

// progress.cpp
void addAtAGlance(Builder& b);
void addNeedsDecision(Builder& b);
void addProgressBars(Builder& b);
void addTargetsAndActuals(Builder& b);
void addActionProgress(Builder& b);
void addExecutionTable(Builder& b);
void addMissingValues(Builder& b);
void addAllValues(Builder& b);

}  // namespace iap

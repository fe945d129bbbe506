// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/chapters/blocks.h"

namespace iap {

namespace {

BlockOption number(const char* name) { return {QString::fromLatin1(name)}; }

BlockOption words(const char* name, const char* allowed) {
  return {QString::fromLatin1(name), QString::fromLatin1(allowed).split(u' ')};
}

BlockOption columns(const char* keys) {
  return {QStringLiteral("columns"), QString::fromLatin1(keys).split(u' '), true};
}

BlockKind block(const char* name, void (*add)(Builder&), const QList<BlockOption>& options = {}) {
  return {{QString::fromLatin1(name), options}, add};
}

}  // namespace

const QList<BlockKind>& blockKinds() {
  static const QList<BlockKind> kinds{
      block("city_facts", addCityFacts),
      block("strategies", addStrategies),
      block("data_sets", addDataSets),
      block("data_inventory", addDataInventory,
            {columns("topic method frequency regularity newest parts persons sharing quality tools cost benefit owner "
                     "steward collector legal used"),
             words("lead", "yes no"), words("as", "inventory methods roles costs use")}),
      block("guide_gaps", addGuideGaps, {number("chapter")}),
      block("guide_checklist", addGuideChecklist, {number("chapter")}),
      block("guide_priorities", addGuidePriorities),
      block("guide_change", addGuideChange),
      block("survey_topics", addSurveyTopics),
      block("survey_support", addSurveySupport),
      block("data_roles", addDataRoles),
      block("data_lifecycle", addDataLifecycle),
      block("data_needs", addDataNeeds),
      block("data_trace", addDataTrace),
      block("problems", addProblems),
      block("vision", addVision),
      block("logic", addLogic),
      block("objectives", addObjectives),
      block("action_table", addActionTable,
            {columns(
                "objective lead partners period status readiness cost secured gap sources indicators risks effect")}),
      block("integration", addIntegration),
      block("radar", addRadar),
      block("small_scale_actions", addSmallScaleActions),
      block("action_sheets", addActionSheets),
      block("summary", addSummary),
      block("council_title", addCouncilTitle),
      block("decision", addDecision),
      block("changes", addChanges),
      block("participation", addParticipation),
      block("money", addMoney),
      block("money_lead", addMoneyLead),
      block("money_strip", addMoneyStrip),
      block("money_bar", addMoneyBar),
      block("money_ladder", addLadder),
      block("money_years", addYearFigure),
      block("budget_meaning", addBudgetMeaning),
      block("cost_by_objective", addCostByObjective, {columns("actions share")}),
      block("cost_by_category", addCostByCategory, {columns("actions share")}),
      block("cost_by_kind", addCostByKind),
      block("cost_to_gap", addCostToGap),
      block("funding_by_source", addFundingBySource,
            {columns("secured expected applied identified named total share"), words("kinds", "yes no")}),
      block("funding_by_year", addFundingByYear),
      block("action_money", addActionMoneyTable, {columns("secured expected gap sources"), words("lines", "yes no")}),
      block("left_out", addLeftOut),
      block("governance", addGovernance),
      block("gantt", addGantt),
      block("time_strip", addTimeStrip),
      block("timetable", addTimetable),
      block("monitoring", addMonitoring),
      block("at_a_glance", addAtAGlance),
      block("needs_decision", addNeedsDecision),
      block("progress_bars", addProgressBars),
      block("targets_and_actuals", addTargetsAndActuals),
      block("indicator_paths", addIndicatorPaths, {number("rows")}),
      block("action_progress", addActionProgress),
      block("execution", addExecutionTable),
      block("missing_values", addMissingValues),
      block("all_values", addAllValues),
      block("risks", addRisks),
      block("risk_lead", addRiskLead),
      block("risk_matrix", addRiskMatrix, {words("when", "before after")}),
      block("risk_table", addRiskTable,
            {words("kind", "threats opportunities closed"),
             columns("type subject before after response owner status review")}),
      block("unmanaged_risks", addUnmanagedRisks),
      block("top_risks", addTopRisks, {number("rows")}),
      block("people", addPeople),
      block("local_group", addLocalGroup),
      block("power_and_interest", addPowerAndInterest),
      block("responsibilities", addResponsibilities),
      block("steps_by_office", addStepsByOffice),
      block("gravest_findings", addGravestFindings, {number("rows")}),
      block("findings", addFindings)};
  return kinds;
}

}  // namespace iap

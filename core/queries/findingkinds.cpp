// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of all findings. A translator sees them in the context "Sentence".
#include <QCoreApplication>

#include "queries/findings.h"
#include "queries/words.h"

namespace iap {

const QList<FindingKind>& findingKinds() {
  using enum Severity;
  static const QList<FindingKind> kinds{
      {"action.same_code", contradiction, QT_TRANSLATE_NOOP("Finding", "Actions that share a code"),
       QT_TRANSLATE_NOOP("Sentence", "{record}: another action has the same code.")},
      {"action.ends_before_start", contradiction, QT_TRANSLATE_NOOP("Finding", "Actions that end before they start"),
       QT_TRANSLATE_NOOP("Sentence", "{record} ends ({2}) before it starts ({1}).")},
      {"action.many_main_objectives", contradiction,
       QT_TRANSLATE_NOOP("Finding", "Actions with several main objectives"),
       QT_TRANSLATE_NOOP(
           "Sentence",
           "{record} has {1, plural, one {# main objective} other {# main objectives}}; exactly one counts.")},
      {"action.priced_and_not", contradiction,
       QT_TRANSLATE_NOOP("Finding", "Actions marked as not priced that have amounts"),
       QT_TRANSLATE_NOOP("Sentence",
                         "{record} is marked “{1}” but has cost lines with amounts; they are not counted.")},
      {"action.over_funded", contradiction, QT_TRANSLATE_NOOP("Finding", "Actions whose sources exceed their cost"),
       QT_TRANSLATE_NOOP("Sentence", "{record}: its sources exceed its cost by {1}.")},
      {"action.cost_printed_otherwise", contradiction,
       QT_TRANSLATE_NOOP("Finding", "Actions whose cost the source prints otherwise"),
       QT_TRANSLATE_NOOP("Sentence", "{record}: its costs add up to {1}, but printed is “{2}”.")},
      {"dependency.loop", contradiction, QT_TRANSLATE_NOOP("Finding", "Actions that wait for themselves"),
       QT_TRANSLATE_NOOP("Sentence", "{record} waits for itself through a loop: {1}.")},
      {"action.too_early", contradiction,
       QT_TRANSLATE_NOOP("Finding", "Actions that are too early for what they wait for"),
       QT_TRANSLATE_NOOP("Sentence",
                         "{record} is {4, plural, =0 {{3, plural, =0 {{2, plural, one {# day} other {# days}}} other "
                         "{about # months}}} other {about # years}} too early for {1}, which it waits for.")},
      {"small_scale_action.ends_before_start", contradiction,
       QT_TRANSLATE_NOOP("Finding", "Small-scale actions that end before they start"),
       QT_TRANSLATE_NOOP("Sentence", "{record} ends ({2}) before it starts ({1}).")},
      {"step.outside_action", contradiction, QT_TRANSLATE_NOOP("Finding", "Steps outside the period of their action"),
       QT_TRANSLATE_NOOP("Sentence", "{record}, a step of {1}, lies outside the action''s period.")},
      {"cost.years_differ", contradiction,
       QT_TRANSLATE_NOOP("Finding", "Cost lines whose years add up to another amount"),
       QT_TRANSLATE_NOOP("Sentence", "{record} of {1}: its years add up to {2}, the line says {3}.")},
      {"cost.quantity_differs", contradiction,
       QT_TRANSLATE_NOOP("Finding", "Cost lines whose quantity times unit price is another amount"),
       QT_TRANSLATE_NOOP("Sentence", "{record} of {1}: quantity times unit price is {2}, the line says {3}.")},
      {"plan.over_funded", contradiction, QT_TRANSLATE_NOOP("Finding", "Sources that exceed the cost of the plan"),
       QT_TRANSLATE_NOOP("Sentence", "The sources of the plan exceed its cost by {1}.")},
      {"indicator.target_against_direction", contradiction,
       QT_TRANSLATE_NOOP("Finding", "Indicators with a target against their direction"),
       QT_TRANSLATE_NOOP(
           "Sentence",
           "{record} should {1, select, increase {rise} decrease {fall} other {change}}, but its target {3} "
           "lies on the other side of its baseline {2}.")},
      {"indicator.two_values", contradiction, QT_TRANSLATE_NOOP("Finding", "Indicators with two values for one date"),
       QT_TRANSLATE_NOOP("Sentence", "{record} has two values for {1} that differ: {2} and {3}.")},
      {"indicator.milestone_after_target", contradiction,
       QT_TRANSLATE_NOOP("Finding", "Indicators with a milestone after the target"),
       QT_TRANSLATE_NOOP("Sentence", "{record} has a milestone for {1}, after its target for {2}.")},
      {"risk.outside_scale", contradiction, QT_TRANSLATE_NOOP("Finding", "Risks with a step that their scale has not"),
       QT_TRANSLATE_NOOP("Sentence",
                         "{record} has the step {1}; its scale has {2, plural, one {# step} other {# steps}}.")},
      {"risk.residual_higher", contradiction, QT_TRANSLATE_NOOP("Finding", "Risks rated higher after the response"),
       QT_TRANSLATE_NOOP("Sentence", "{record} is rated higher after the response than before.")},
      {"action.no_title", gap, QT_TRANSLATE_NOOP("Finding", "Actions without a title"),
       QT_TRANSLATE_NOOP("Sentence", "{record} has no title.")},
      {"action.no_objective", gap, QT_TRANSLATE_NOOP("Finding", "Actions without an objective"),
       QT_TRANSLATE_NOOP("Sentence", "{record} serves no objective.")},
      {"action.no_main_objective", gap, QT_TRANSLATE_NOOP("Finding", "Actions without a main objective"),
       QT_TRANSLATE_NOOP("Sentence", "{record} serves several objectives and none is marked as the main one.")},
      {"action.no_lead", gap, QT_TRANSLATE_NOOP("Finding", "Actions without a lead"),
       QT_TRANSLATE_NOOP("Sentence", "{record} has no lead.")},
      {"action.no_dates", gap, QT_TRANSLATE_NOOP("Finding", "Actions without dates"),
       QT_TRANSLATE_NOOP("Sentence", "{record} has no dates.")},
      {"action.no_start", gap, QT_TRANSLATE_NOOP("Finding", "Actions without a start"),
       QT_TRANSLATE_NOOP("Sentence", "{record} has no start.")},
      {"action.no_end", gap, QT_TRANSLATE_NOOP("Finding", "Actions without an end"),
       QT_TRANSLATE_NOOP("Sentence", "{record} has no end and is not marked as ongoing.")},
      {"action.no_indicator", gap, QT_TRANSLATE_NOOP("Finding", "Actions without an indicator"),
       QT_TRANSLATE_NOOP("Sentence", "{record} has no indicator.")},
      {"action.no_cost", gap, QT_TRANSLATE_NOOP("Finding", "Actions without a cost"),
       QT_TRANSLATE_NOOP("Sentence", "{record} has no cost yet.")},
      {"action.not_estimated", gap, QT_TRANSLATE_NOOP("Finding", "Actions whose cost is not estimated"),
       QT_TRANSLATE_NOOP("Sentence", "The cost of {record} is not estimated.")},
      {"action.included_nowhere", gap,
       QT_TRANSLATE_NOOP("Finding", "Actions whose cost is included elsewhere, not said where"),
       QT_TRANSLATE_NOOP("Sentence", "The cost of {record} is included elsewhere, but it is not said where.")},
      {"action.no_funding", gap, QT_TRANSLATE_NOOP("Finding", "Actions with a cost and no funding source"),
       QT_TRANSLATE_NOOP("Sentence", "{record} has a cost and no funding source.")},
      {"cost.other_price_base", gap, QT_TRANSLATE_NOOP("Finding", "Cost lines in prices of another year"),
       QT_TRANSLATE_NOOP("Sentence", "{record} of {1} is in prices of {2} and is left out of all totals.")},
      {"cost.no_last_year", gap, QT_TRANSLATE_NOOP("Finding", "Yearly cost lines without first or last year"),
       QT_TRANSLATE_NOOP("Sentence",
                         "{record} of {1} is yearly, but its first or last year is missing; it is counted once.")},
      {"cost.foreign_currency", gap, QT_TRANSLATE_NOOP("Finding", "Cost lines in another currency only"),
       QT_TRANSLATE_NOOP(
           "Sentence",
           "{record} of {1} has an amount in {2} only; it needs one in the plan''s currency to be counted.")},
      {"funding.other_price_base", gap, QT_TRANSLATE_NOOP("Finding", "Funding lines in prices of another year"),
       QT_TRANSLATE_NOOP("Sentence", "{record} is in prices of {1} and is left out of all totals.")},
      {"funding.no_source", gap, QT_TRANSLATE_NOOP("Finding", "Funding lines without a source"),
       QT_TRANSLATE_NOOP("Sentence", "{record} names no source.")},
      {"funding.no_status", gap, QT_TRANSLATE_NOOP("Finding", "Funding lines without a status"),
       QT_TRANSLATE_NOOP("Sentence", "{record} has an amount but no status.")},
      {"funding.deadline_passed", gap, QT_TRANSLATE_NOOP("Finding", "Funding lines whose deadline has passed"),
       QT_TRANSLATE_NOOP("Sentence", "{record}: its deadline {1} has passed and it is still “{2}”.")},
      {"objective.no_actions", gap, QT_TRANSLATE_NOOP("Finding", "Objectives without actions"),
       QT_TRANSLATE_NOOP("Sentence", "{record} has no actions.")},
      {"indicator.no_baseline", gap, QT_TRANSLATE_NOOP("Finding", "Indicators without a baseline"),
       QT_TRANSLATE_NOOP("Sentence", "{record} has no baseline.")},
      {"indicator.baseline_no_year", gap, QT_TRANSLATE_NOOP("Finding", "Indicators whose baseline has no year"),
       QT_TRANSLATE_NOOP("Sentence", "{record} has a baseline without a year.")},
      {"indicator.no_target", gap, QT_TRANSLATE_NOOP("Finding", "Indicators without a target"),
       QT_TRANSLATE_NOOP("Sentence", "{record} has no target.")},
      {"indicator.target_no_year", gap, QT_TRANSLATE_NOOP("Finding", "Indicators whose target has no year"),
       QT_TRANSLATE_NOOP("Sentence", "{record} has a target without a year.")},
      {"indicator.overdue", gap, QT_TRANSLATE_NOOP("Finding", "Indicators with an overdue value"),
       QT_TRANSLATE_NOOP("Sentence", "{record}: the value for {1} was due by {2}.")},
      {"risk.no_level", gap, QT_TRANSLATE_NOOP("Finding", "Risks that are not assessed"),
       QT_TRANSLATE_NOOP("Sentence", "{record} is not assessed.")},
      {"risk.no_owner", gap, QT_TRANSLATE_NOOP("Finding", "Risks without an owner"),
       QT_TRANSLATE_NOOP("Sentence", "{record} has no owner.")},
      {"risk.no_response", gap, QT_TRANSLATE_NOOP("Finding", "Risks without a response"),
       QT_TRANSLATE_NOOP("Sentence", "{record} has no response.")},
      {"plan.no_actions", gap, QT_TRANSLATE_NOOP("Finding", "Plan without actions"),
       QT_TRANSLATE_NOOP("Sentence", "The plan has no actions.")},
      {"plan.no_title", gap, QT_TRANSLATE_NOOP("Finding", "Plan without a title"),
       QT_TRANSLATE_NOOP("Sentence", "The plan has no title.")},
      {"plan.no_city", gap, QT_TRANSLATE_NOOP("Finding", "Plan without a city"),
       QT_TRANSLATE_NOOP("Sentence", "The plan does not name its city.")},
      {"plan.decision_passed", gap, QT_TRANSLATE_NOOP("Finding", "Decision on the plan whose day has passed"),
       QT_TRANSLATE_NOOP("Sentence",
                         "The plan was to be decided on by {1}, but is not marked as approved: enter the decision, or "
                         "the new date.")},
      {"plan.no_social_action", gap, QT_TRANSLATE_NOOP("Finding", "Nothing for the social dimension"),
       QT_TRANSLATE_NOOP("Sentence", "No action serves the social dimension.")},
      {"plan.no_economic_action", gap, QT_TRANSLATE_NOOP("Finding", "Nothing for the economic dimension"),
       QT_TRANSLATE_NOOP("Sentence", "No action serves the economic dimension.")},
      {"plan.no_environmental_action", gap, QT_TRANSLATE_NOOP("Finding", "Nothing for the environmental dimension"),
       QT_TRANSLATE_NOOP("Sentence", "No action serves the environmental dimension.")},
      {"plan.no_territorial_action", gap, QT_TRANSLATE_NOOP("Finding", "Nothing for the territorial dimension"),
       QT_TRANSLATE_NOOP("Sentence", "No action serves the territorial dimension.")},
      {"action.no_code", hint, QT_TRANSLATE_NOOP("Finding", "Actions without a code"),
       QT_TRANSLATE_NOOP("Sentence", "{record} has no code.")},
      {"action.many_leads", hint, QT_TRANSLATE_NOOP("Finding", "Actions with several leads"),
       QT_TRANSLATE_NOOP("Sentence",
                         "{record} has {1, plural, one {# lead} other {# leads}}; one body should answer for it.")},
      {"action.outside_plan", hint, QT_TRANSLATE_NOOP("Finding", "Actions outside the period of the plan"),
       QT_TRANSLATE_NOOP("Sentence", "{record} lies outside the plan''s period.")},
      {"action.overdue", hint, QT_TRANSLATE_NOOP("Finding", "Actions that should have ended"),
       QT_TRANSLATE_NOOP("Sentence", "{record} should have ended by {1} and is not marked as done.")},
      {"step.no_date", hint, QT_TRANSLATE_NOOP("Finding", "Steps without a date"),
       QT_TRANSLATE_NOOP("Sentence", "{record}, a step of {1}, has no date.")},
      {"funding.named_only", hint, QT_TRANSLATE_NOOP("Finding", "Funding lines without an amount"),
       QT_TRANSLATE_NOOP("Sentence", "{record} is named without an amount and counts as no money.")},
      {"plan.gap", hint, QT_TRANSLATE_NOOP("Finding", "Money still to find"),
       QT_TRANSLATE_NOOP("Sentence", "{1} of the cost ({2}) is still to find.")},
      {"indicator.path_turns_back", hint, QT_TRANSLATE_NOOP("Finding", "Indicators whose planned path turns back"),
       QT_TRANSLATE_NOOP(
           "Sentence",
           "{record} should {1, select, increase {rise} decrease {fall} other {change}}, but the value planned for {3} "
           "is {4}, after {2}.")},
      {"indicator.no_unit", hint, QT_TRANSLATE_NOOP("Finding", "Indicators without a unit"),
       QT_TRANSLATE_NOOP("Sentence", "{record} has no unit.")},
      {"indicator.no_source", hint, QT_TRANSLATE_NOOP("Finding", "Indicators without a data source"),
       QT_TRANSLATE_NOOP("Sentence", "{record} has no data source.")},
      {"indicator.no_responsible", hint, QT_TRANSLATE_NOOP("Finding", "Indicators that nobody is named to measure"),
       QT_TRANSLATE_NOOP("Sentence", "Nobody is named to measure {record}.")},
      {"indicator.no_change_planned", hint,
       QT_TRANSLATE_NOOP("Finding", "Indicators with a target equal to the baseline"),
       QT_TRANSLATE_NOOP("Sentence",
                         "{record} has a target equal to its baseline, but should {1, select, increase {rise} decrease "
                         "{fall} other {change}}.")},
      {"indicator.not_used", hint, QT_TRANSLATE_NOOP("Finding", "Indicators that belong to nothing"),
       QT_TRANSLATE_NOOP("Sentence", "{record} belongs to no action and no objective.")},
      {"risk.review_passed", hint, QT_TRANSLATE_NOOP("Finding", "Risks whose review is overdue"),
       QT_TRANSLATE_NOOP("Sentence", "{record} was to be reviewed by {1}.")},
  };
  return kinds;
}

const FindingKind& kindOf(const Finding& finding) {
  for (const FindingKind& kind : findingKinds())
    if (QLatin1StringView(kind.code) == QLatin1StringView(finding.code)) return kind;
  Q_UNREACHABLE();
}

QString wording(const FindingArgument& argument, const Plan& plan, const Language& language) {
  struct Words {
    const Plan& plan;
    const Language& language;

    QString operator()(const QString& text) const { return text; }
    QString operator()(qint64 count) const { return language.number(count); }
    QString operator()(Number value) const { return language.number(*value); }
    QString operator()(const Share& share) const { return language.percent(share.ratio, 1); }
    QString operator()(Money amount) const { return language.money(amount, plan.plan().currency); }
    QString operator()(const Date& date) const { return language.date(date); }
    QString operator()(const ListWord& word) const { return wordLabel(word.word, language); }
    QString operator()(const RecordRef& record) const { return nameOf(plan, record, language); }
    QString operator()(const QList<RecordRef>& records) const {
      QStringList names;
      for (const RecordRef& record : records) names += nameOf(plan, record, language);
      return language.list(names);
    }
  };
  return std::visit(Words{plan, language}, argument);
}

QString wording(const Finding& finding, const Plan& plan, const Language& language) {
  SentenceValues values{{"record", nameOf(plan, finding.record, language)}};
  static constexpr const char* names[] = {"1", "2", "3", "4"};
  for (qsizetype i = 0; i < std::min<qsizetype>(4, finding.arguments.size()); ++i)
    // Counts stay numbers, so that a sentence can choose its plural.
    if (const auto* count = std::get_if<qint64>(&finding.arguments[i]))
      values += {names[i], *count};
    else
      values += {names[i], wording(finding.arguments[i], plan, language)};
  return language.sentence(kindOf(finding).sentence, values);
}

}  // namespace iap

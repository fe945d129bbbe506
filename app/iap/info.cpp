// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "app/iap/command.h"
#include "queries/completeness.h"
#include "queries/labels.h"
#include "queries/summary.h"
#include "storage/planfile.h"

namespace iap::app {

namespace {

using Sections = std::array<SectionState, 4>;

QJsonObject asJson(const Plan& plan, const PlanSummary& sums, const Sections& sections, const FileFacts& facts) {
  QJsonArray complete;
  for (const SectionState& section : sections) complete += section.percent();
  const QString currency = plan.plan().currency;
  const int digits = minorDigits(currency);
  // Amounts as decimal text: JSON numbers are binary fractions to most readers.
  const auto money = [&](Money amount) { return QJsonValue(plainMoney(amount, digits)); };
  const Budget& budget = sums.budget;
  return {{QStringLiteral("title"), plan.plan().title.in(false)},
          {QStringLiteral("city"), plan.plan().city},
          {QStringLiteral("currency"), currency},
          {QStringLiteral("format"), facts.format},
          {QStringLiteral("objectives"), sums.objectives},
          {QStringLiteral("actions"), sums.actions},
          {QStringLiteral("actions_priced"), budget.priced},
          {QStringLiteral("actions_included_elsewhere"), budget.includedElsewhere},
          {QStringLiteral("actions_not_estimated"), budget.notEstimated},
          {QStringLiteral("actions_not_applicable"), budget.notApplicable},
          {QStringLiteral("actions_without_cost"), budget.noCost},
          {QStringLiteral("steps"), sums.steps},
          {QStringLiteral("cost"), money(budget.cost)},
          {QStringLiteral("secured"), money(budget.funding.secured())},
          {QStringLiteral("applied_for"), money(budget.funding.appliedFor)},
          {QStringLiteral("identified"), money(budget.funding.identified)},
          {QStringLiteral("named_without_status"), money(budget.funding.named)},
          {QStringLiteral("idea"), money(budget.funding.idea)},
          {QStringLiteral("not_yet_secured"), money(budget.notYetSecured())},
          {QStringLiteral("still_to_find"), money(budget.stillToFind())},
          {QStringLiteral("funding_lines"), budget.funding.lines},
          {QStringLiteral("funding_lines_without_amount"), budget.funding.namedOnly},
          {QStringLiteral("sources_without_status"), sums.sourcesWithoutStatus},
          {QStringLiteral("lines_left_out_other_prices"), budget.otherPriceBase},
          {QStringLiteral("indicators"), sums.indicators},
          {QStringLiteral("target_year"), sums.targetYear},
          {QStringLiteral("indicators_with_numeric_target"), sums.withNumericTarget},
          {QStringLiteral("indicators_with_baseline"), sums.withBaseline},
          {QStringLiteral("measurements"), sums.measurements},
          {QStringLiteral("risks"), sums.risks},
          {QStringLiteral("risks_with_level"), sums.ratedRisks},
          {QStringLiteral("risks_closed"), sums.closedRisks},
          {QStringLiteral("opportunities"), sums.opportunities},
          {QStringLiteral("stakeholders"), sums.stakeholders},
          {QStringLiteral("problems"), sums.problems},
          {QStringLiteral("data_sets"), sums.dataSets},
          {QStringLiteral("small_scale_actions"), sums.smallScaleActions},
          {QStringLiteral("workshops"), sums.workshops},
          {QStringLiteral("complete_percent"), wholePercent(sections)},
          {QStringLiteral("complete_percent_by_section"), complete}};
}

void asText(const Plan& plan, const PlanSummary& sums, const Sections& sections, const Language& language) {
  const QString currency = plan.plan().currency;
  const auto row = [](const QString& name, const QString& value, const QString& remark = {}) {
    say(QStringLiteral("%1 %2%3").arg(name, -24).arg(value, 20).arg(remark.isEmpty() ? QString()
                                                                                     : QStringLiteral("  ") + remark));
  };
  const auto money = [&](Money amount) { return language.money(amount, currency); };
  const auto count = [&](int n) { return language.number(qint64(n)); };
  const Budget& budget = sums.budget;
  say(plan.plan().city.isEmpty() ? plan.plan().title.in(false)
                                 : plan.plan().city + QStringLiteral(": ") + plan.plan().title.in(false));
  say({});
  row(QStringLiteral("Objectives"), count(sums.objectives));
  row(QStringLiteral("Actions"), count(sums.actions),
      budget.unpriced() ? QStringLiteral("%1 unpriced").arg(budget.unpriced())
      : budget.actions  ? QStringLiteral("all priced")
                        : QString());
  row(QStringLiteral("Indicators"), count(sums.indicators),
      sums.targetYear ? QStringLiteral("%1 with a numeric target for %2, %3 with a baseline")
                            .arg(sums.withNumericTarget)
                            .arg(sums.targetYear)
                            .arg(sums.withBaseline)
                      : QStringLiteral("%1 with a baseline").arg(sums.withBaseline));
  row(QStringLiteral("Risks"), count(sums.risks),
      QStringLiteral("%1 with a level").arg(sums.ratedRisks) +
          (sums.closedRisks ? QStringLiteral(", %1 closed").arg(sums.closedRisks) : QString()));
  row(QStringLiteral("Opportunities"), count(sums.opportunities));
  row(QStringLiteral("Stakeholders"), count(sums.stakeholders));
  row(QStringLiteral("Problems"), count(sums.problems));
  row(QStringLiteral("Small-scale actions"), count(sums.smallScaleActions));
  row(QStringLiteral("Data sets"), count(sums.dataSets));
  row(QStringLiteral("Workshops"), count(sums.workshops));
  say({});
  row(QStringLiteral("Cost"), money(budget.cost),
      QStringLiteral("%1 of %2 actions").arg(budget.priced).arg(budget.actions));
  const bool known = budget.funding.securedIsRecorded() || budget.funding.lines == 0;
  row(QStringLiteral("Secured"), known ? money(budget.funding.secured()) : QStringLiteral("not recorded"),
      sums.sourcesWithoutStatus ? QStringLiteral("status not recorded for %1 source(s)").arg(sums.sourcesWithoutStatus)
                                : QString());
  row(QStringLiteral("Applied for"), money(budget.funding.appliedFor));
  row(QStringLiteral("Identified"), money(budget.funding.identified));
  if (budget.funding.named != Money()) row(QStringLiteral("Named, status not recorded"), money(budget.funding.named));
  row(QStringLiteral("Idea (not counted)"), money(budget.funding.idea));
  row(QStringLiteral("Not yet secured"), known ? money(budget.notYetSecured()) : QStringLiteral("not recorded"));
  if (const Money surplus = Money() - budget.stillToFind(); surplus > Money())
    row(QStringLiteral("More than the cost"), money(surplus));
  else
    row(QStringLiteral("Still to find"), money(budget.stillToFind()));
  if (budget.otherPriceBase)
    row(QStringLiteral("Left out"), count(budget.otherPriceBase), QStringLiteral("lines in prices of another year"));
  say({});
  const auto share = [&](int percent) { return language.percent(percent / 100.0, 0); };
  row(QStringLiteral("Complete"), share(wholePercent(sections)), QStringLiteral("of required parts"));
  static constexpr const char* names[] = {"1 Context", "2 Logic", "3 Actions", "4 Delivery"};
  for (size_t i = 0; i < sections.size(); ++i) {
    const RequiredPart* lack = sections[i].greatestLack();
    row(QStringLiteral("  ") + QLatin1StringView(names[i]), share(sections[i].percent()),
        lack ? QStringLiteral("missing: %1 (%2)").arg(QLatin1StringView(lack->name)).arg(lack->missing()) : QString());
  }
}

}  // namespace

void addInfo(Commands& commands) {
  struct Options {
    std::string plan, format = "text", asOf;
  };
  auto options = std::make_shared<Options>();
  CLI::App* command = commands.add("info", "Counts, totals and gap of a plan",
                                   R"(Not yet secured = cost - secured (approved and received).
Still to find   = cost - secured - applied for - identified - named without a status.
Ideas and refused applications never count. Amounts in JSON are decimal text in the plan's currency.)");
  command->add_option("PLAN", options->plan, "The plan file")->required();
  command->add_option("--format", options->format, "text or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  command->add_option("--as-of", options->asOf, "The day that counts as today, such as 2026-05-14");
  command->callback([&commands, options] {
    commands.chosen = [options] {
      const OpenedPlan opened = readPlanFile(fromStd(options->plan));
      const Links links(opened.plan);
      const PlanSummary sums = summary(links);
      const Sections sections = completeness(links, findings(links, dayOf(options->asOf)), sums.budget.priced);
      if (options->format == "json")
        sayJson(asJson(opened.plan, sums, sections, opened.facts));
      else
        asText(opened.plan, sums, sections, Language());
      return fine;
    };
  });
}

}  // namespace iap::app

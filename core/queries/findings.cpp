// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/findings.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <cmath>

#include "base/language.h"
#include "base/typed.h"
#include "plan/references.h"
#include "queries/budget.h"
#include "queries/risks.h"
#include "queries/schedule.h"

namespace iap {

namespace {

template <Record R>
RecordRef ref(const R& record) {
  return {QString::fromLatin1(R::table), record.id.value};
}

template <FixedList E>
ListWord listWord(E value) {
  return {wordsOf<E>[size_t(value)]};
}

class Checker {
 public:
  Checker(const Links& links, QDate today) : links_(links), plan_(links.plan), today_(today) {}

  QList<Finding> run() {
    checkPlan();
    QHash<QString, int> codes;
    for (const Action& action : plan_.actions) ++codes[action.code];
    for (const Action& action : plan_.actions) {
      if (!action.code.isEmpty() && codes[action.code] > 1) add("action.same_code", ref(action), "code");
      checkAction(action);
      checkActionMoney(action);
    }
    for (const FundingLine& line : plan_.fundingLines) checkFunding(line);
    for (const auto& loop : dependencyLoops(plan_)) {
      QList<RecordRef> records;
      for (const ActionId id : loop) records += refTo(id);
      add("dependency.loop", records.first(), {}, {records});
    }
    checkOrder();
    for (const SmallScaleAction& test : plan_.smallScaleActions)
      if (test.start.isCalendar() && test.end.isCalendar() && test.end.last() < test.start.first())
        add("small_scale_action.ends_before_start", ref(test), "end", {test.start, test.end});
    checkObjectives();
    checkIndicators();
    for (const Risk& risk : plan_.risks) checkRisk(risk);
    sort();
    return findings_;
  }

 private:
  void add(const char* code, const RecordRef& record, const char* field = nullptr,
           const QList<FindingArgument>& arguments = {}) {
    findings_.append({code, Severity::hint, record, QString::fromLatin1(field), arguments});
    findings_.last().severity = kindOf(findings_.last()).severity;
  }

  void checkOrder() {
    // In a loop one of the dates is always wrong; the loop is what is to be mended.
    QSet<qint64> looped;
    for (const auto& loop : dependencyLoops(plan_))
      for (const ActionId id : loop) looped += id.value;
    for (const OrderViolation& each : orderViolations(plan_)) {
      const Dependency& link = *each.dependency;
      if (looped.contains(link.successor.value) && looped.contains(link.predecessor.value)) continue;
      const bool end = link.type == DependencyType::ff || link.type == DependencyType::sf;
      add("action.too_early", refTo(link.successor), end ? "end" : "start",
          {refTo(link.predecessor), qint64(each.days),
           each.days < 60 ? qint64(0) : qint64(std::lround(each.days / 30.4)),
           each.days < 730 ? qint64(0) : qint64(std::lround(each.days / 365.25))});
    }
  }

  void checkPlan() {
    const PlanFacts& facts = plan_.plan();
    if (facts.title.isEmpty()) add("plan.no_title", ref(facts), "title");
    if (facts.city.isEmpty()) add("plan.no_city", ref(facts), "city");
    if (plan_.actions.isEmpty()) add("plan.no_actions", ref(facts));
    if (facts.status != PlanStatus::approved && facts.decisionDate.isCalendar() && facts.decisionDate.last() < today_)
      add("plan.decision_passed", ref(facts), "decision_date", {facts.decisionDate});
    const Budget sums = budget(links_);
    if (sums.stillToFind() < Money()) add("plan.over_funded", ref(facts), nullptr, {Money() - sums.stillToFind()});
    if (sums.stillToFind() > Money() && sums.cost > Money())
      add("plan.gap", ref(facts), nullptr,
          {sums.stillToFind(), Share{double(sums.stillToFind().minor) / double(sums.cost.minor)}});
    bool served[4] = {false, false, false, false};
    for (const Action& action : plan_.actions) {
      const std::optional<int> marks[] = {action.social, action.economic, action.environmental, action.territorial};
      for (int i = 0; i < 4; ++i) served[i] = served[i] || marks[i].value_or(0) > 0;
    }
    static constexpr const char* codes[] = {"plan.no_social_action", "plan.no_economic_action",
                                            "plan.no_environmental_action", "plan.no_territorial_action"};
    for (int i = 0; i < 4; ++i)
      if (!served[i] && !plan_.actions.isEmpty()) add(codes[i], ref(facts));
  }

  void checkAction(const Action& action) {
    const RecordRef here = ref(action);
    const qint64 id = action.id.value;
    if (action.code.isEmpty()) add("action.no_code", here, "code");
    if (action.title.isEmpty()) add("action.no_title", here, "title");
    const auto objectives = links_.objectivesOf.value(id);
    const auto mains = std::count_if(objectives.begin(), objectives.end(), [](const auto* link) { return link->main; });
    if (objectives.isEmpty())
      add("action.no_objective", here, "action_objective");
    else if (mains > 1)
      add("action.many_main_objectives", here, nullptr, {qint64(mains)});
    else if (mains == 0 && objectives.size() > 1)
      add("action.no_main_objective", here, "action_objective");
    const auto leads = links_.leads(action.id).size();
    if (leads == 0 && action.leadWords.isEmpty()) add("action.no_lead", here, "lead_words");
    if (leads > 1) add("action.many_leads", here, nullptr, {qint64(leads)});
    if (links_.indicatorsOf.value(id).isEmpty()) add("action.no_indicator", here, "action_indicator");
    checkDates(action, here);
    for (const Step* step : links_.stepsOf.value(id)) checkStep(*step, action);
  }

  void checkDates(const Action& action, const RecordRef& here) {
    const bool words = !action.periodWords.isEmpty();
    if (!action.start.known() && !action.end.known() && !words)
      add("action.no_dates", here, "start");
    else if (!action.start.known() && !words)
      add("action.no_start", here, "start");
    else if (!action.end.known() && !words && action.start != Date::ongoing())
      add("action.no_end", here, "end");
    if (action.start.isCalendar() && action.end.isCalendar() && action.end.last() < action.start.first())
      add("action.ends_before_start", here, "end", {action.start, action.end});
    const PlanFacts& facts = plan_.plan();
    if ((action.start.isCalendar() && facts.periodStart.isCalendar() &&
         action.start.last() < facts.periodStart.first()) ||
        (action.end.isCalendar() && facts.periodEnd.isCalendar() && action.end.first() > facts.periodEnd.last()))
      add("action.outside_plan", here, "start");
    if (action.end.isCalendar() && action.end.last() < today_ && action.status != ActionStatus::done &&
        action.status != ActionStatus::dropped)
      add("action.overdue", here, "status", {action.end});
  }

  void checkStep(const Step& step, const Action& action) {
    const RecordRef name = ref(action);
    if (!step.date.known())
      add("step.no_date", ref(step), "date", {name});
    else if (step.date.isCalendar() && ((action.start.isCalendar() && step.date.last() < action.start.first()) ||
                                        (action.end.isCalendar() && step.date.first() > action.end.last())))
      add("step.outside_action", ref(step), "date", {name});
  }

  void checkActionMoney(const Action& action) {
    const RecordRef here = ref(action);
    const auto lines = links_.costLinesOf.value(action.id.value);
    const ActionCost cost = actionCost(links_, action);
    const bool amounts =
        std::any_of(lines.begin(), lines.end(), [](const CostLine* line) { return lineCost(*line).has_value(); });
    switch (cost.state) {
      case CostState::noCost:
        if (cost.otherPriceBase == 0) add("action.no_cost", here, "cost_status");
        break;
      case CostState::notEstimated:
        add("action.not_estimated", here, "cost_status");
        break;
      case CostState::includedElsewhere:
        if (!action.includedIn && action.costWords.isEmpty()) add("action.included_nowhere", here, "included_in");
        break;
      default:
        break;
    }
    if (amounts && action.costStatus != CostStatus::priced)
      add("action.priced_and_not", here, "cost_status", {listWord(action.costStatus)});
    const Funding funding = actionFunding(links_, action.id);
    if (cost.state == CostState::priced && funding.lines == 0 && action.fundingWords.isEmpty() &&
        links_.fundingOf.value(0).isEmpty())
      add("action.no_funding", here, "funding_line");
    if (cost.state == CostState::priced && funding.counted() > cost.total)
      add("action.over_funded", here, nullptr, {funding.counted() - cost.total});
    if (cost.state == CostState::priced)
      for (const QString& words : printedOtherwise(action.costWords, cost.total, plan_.plan().currency))
        add("action.cost_printed_otherwise", here, "cost_words", {cost.total, words});
    for (const CostLine* line : lines) checkCostLine(*line, action);
  }

  /// The parts of a printed cost ("2,25 million EUR; in the action sheet: 22,5 milj. EUR") that are another amount,
  /// whichever mark is the decimal one. What is no amount of this currency says nothing, and a printing that stands
  /// alone may be rounded to its last figure ("2.3 million").
  static QStringList printedOtherwise(const QString& words, Money total, const QString& currency) {
    static const Language point(QStringLiteral("en")), comma(QStringLiteral("de"));
    QStringList others;
    if (words.isEmpty()) return others;
    const QStringList parts = words.split(u';', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
      const QStringView amount = QStringView(part).mid(part.lastIndexOf(u':') + 1);
      if (isOfOtherUnit(amount, currency)) continue;
      bool read = false, same = false;
      for (const Language* language : {&point, &comma})
        if (const auto printed = readAmount(amount, *language, minorDigits(currency))) {
          read = true;
          same = same || *printed == total ||
                 (parts.size() == 1 && isRounded(amount, *printed, total, minorDigits(currency)));
        }
      if (read && !same) others += part.trimmed();
    }
    return others;
  }

  /// A share, or money of another currency.
  static bool isOfOtherUnit(QStringView amount, const QString& currency) {
    static const QRegularExpression code(QStringLiteral("\\b[A-Z]{3}\\b"));
    if (amount.contains(u'%')) return true;
    if (amount.contains(u'€') && currency != QStringLiteral("EUR")) return true;
    const auto match = code.match(amount);
    return match.hasMatch() && match.capturedView() != currency;
  }

  /// In thousands or millions, and the total rounded to the last figure printed.
  static bool isRounded(QStringView amount, Money printed, Money total, int decimals) {
    const auto figures =
        std::count_if(amount.begin(), amount.end(), [](QChar character) { return character.isDigit(); });
    qint64 unit = 1;
    for (qint64 rest = printed.minor; rest != 0 && rest % 10 == 0; rest /= 10) unit *= 10;
    const bool shortened = QString::number(printed.minor).size() - decimals > figures;
    return shortened && std::abs(printed.minor - total.minor) * 2 <= unit;
  }

  void checkCostLine(const CostLine& line, const Action& action) {
    const RecordRef here = ref(line);
    const RecordRef name = ref(action);
    if (!samePriceBase(links_, line.priceBaseYear))
      add("cost.other_price_base", here, "price_base_year", {name, QString::number(*line.priceBaseYear)});
    if (line.recurrence == Recurrence::yearly && (!line.year || !line.lastYear || *line.lastYear < *line.year))
      add("cost.no_last_year", here, "last_year", {name});
    if (!line.amount && !line.unitPrice && !line.originalAmount.isEmpty())
      add("cost.foreign_currency", here, "amount", {name, line.originalCurrency});
    if (line.amount && line.quantity && line.unitPrice) {
      const double product = *line.quantity * double(line.unitPrice->minor);
      if (std::abs(product - double(line.amount->minor)) >= 1)
        add("cost.quantity_differs", here, "amount", {name, Money{qint64(std::llround(product))}, *line.amount});
    }
    const auto years = links_.yearsOf.value(line.id.value);
    const auto total = lineCost(line);
    const bool split =
        std::any_of(years.begin(), years.end(), [](const CostYear* year) { return year->amount.has_value(); });
    if (total && split) {
      Money sum;
      for (const CostYear* year : years) sum += year->amount.value_or(Money());
      if (sum != *total) add("cost.years_differ", here, "amount", {name, sum, *total});
    }
  }

  void checkFunding(const FundingLine& line) {
    const RecordRef here = ref(line);
    if (!line.source && line.programme.isEmpty() && line.words.isEmpty()) add("funding.no_source", here, "source");
    if (line.amount && line.status == FundingStatus::notRecorded) add("funding.no_status", here, "status");
    if (!line.amount && line.status != FundingStatus::refused) add("funding.named_only", here, "amount");
    if (line.amount && !samePriceBase(links_, line.priceBaseYear))
      add("funding.other_price_base", here, "price_base_year", {QString::number(*line.priceBaseYear)});
    const bool waiting = line.status == FundingStatus::idea || line.status == FundingStatus::identified;
    if (waiting && line.deadline.isCalendar() && line.deadline.last() < today_)
      add("funding.deadline_passed", here, "deadline", {line.deadline, listWord(line.status)});
  }

  void checkObjectives() {
    QSet<qint64> used;
    for (const ActionObjective& link : plan_.actionObjectives)
      for (const Objective* o = plan_.objectives.find(link.objective); o && !used.contains(o->id.value);
           o = o->parent ? plan_.objectives.find(o->parent) : nullptr)
        used += o->id.value;
    for (const Objective& objective : plan_.objectives)
      if (!used.contains(objective.id.value)) add("objective.no_actions", ref(objective));
  }

  void checkIndicators() {
    QSet<qint64> used;
    for (const ActionIndicator& link : plan_.actionIndicators) used += link.indicator.value;
    for (const ObjectiveIndicator& link : plan_.objectiveIndicators) used += link.indicator.value;
    for (const Indicator& indicator : plan_.indicators) {
      if (!used.contains(indicator.id.value)) add("indicator.not_used", ref(indicator));
      checkIndicator(indicator);
    }
    checkMeasurements();
    for (const DueDate& due : plan_.dueDates)
      if (due.due.isCalendar() && due.due.last() < today_ && !links_.isEntered(due))
        add("indicator.overdue", {QStringLiteral("indicator"), due.indicator.value}, nullptr, {due.period, due.due});
  }

  void checkIndicator(const Indicator& indicator) {
    const RecordRef here = ref(indicator);
    if (indicator.unit.isEmpty() && indicator.direction != Direction::binary &&
        indicator.direction != Direction::qualitative)
      add("indicator.no_unit", here, "unit");
    if (indicator.dataSource.isEmpty()) add("indicator.no_source", here, "data_source");
    if (!indicator.responsible && indicator.responsibleWords.isEmpty())
      add("indicator.no_responsible", here, "responsible");
    const Series* series = links_.totalSeries(indicator.id);
    if (!series) {
      add("indicator.no_baseline", here);
      add("indicator.no_target", here);
      return;
    }
    const bool hasBaseline = Links::hasBaseline(*series);
    if (!hasBaseline && series->baselineStatus != BaselineStatus::notApplicable) add("indicator.no_baseline", here);
    if (hasBaseline && !series->baselineDate.known()) add("indicator.baseline_no_year", here);
    const auto targets = links_.targetsOf.value(series->id.value);
    if (targets.isEmpty()) add("indicator.no_target", here);
    const Target* last = links_.finalTarget(series->id);
    for (const Target* target : targets) {
      if (!target->date.known()) add("indicator.target_no_year", here);
      if (target->kind == TargetKind::milestone && last && last->kind == TargetKind::target &&
          target->date.isCalendar() && last->date.isCalendar() && target->date.first() > last->date.last())
        add("indicator.milestone_after_target", here, nullptr, {target->date, last->date});
    }
    checkPath(indicator, *series);
    if (!last || !last->value || !series->baseline) return;
    const double change = *last->value - *series->baseline;
    const bool up = indicator.direction == Direction::increase, down = indicator.direction == Direction::decrease;
    const QString wanted = word(indicator.direction);  // chosen by in the sentence, not printed
    if ((up && change < 0) || (down && change > 0))
      add("indicator.target_against_direction", here, nullptr, {wanted, series->baseline, last->value});
    if ((up || down) && change == 0) add("indicator.no_change_planned", here, nullptr, {wanted});
  }

  /// Each planned value goes on in the wanted direction from the one before.
  void checkPath(const Indicator& indicator, const Series& series) {
    const bool up = indicator.direction == Direction::increase, down = indicator.direction == Direction::decrease;
    if (!up && !down) return;
    QList<const Target*> path;
    for (const Target* target : links_.targetsOf.value(series.id.value))
      if (target->value && target->date.isCalendar()) path += target;
    std::stable_sort(path.begin(), path.end(),
                     [](const Target* a, const Target* b) { return a->date.last() < b->date.last(); });
    for (qsizetype i = 1; i < path.size(); ++i) {
      const double step = *path[i]->value - *path[i - 1]->value;
      if ((up && step < 0) || (down && step > 0))
        add("indicator.path_turns_back", ref(indicator), nullptr,
            {word(indicator.direction), path[i - 1]->value, path[i]->date, path[i]->value});
    }
  }

  void checkMeasurements() {
    const Measurement* previous = nullptr;
    for (const Measurement& each : plan_.measurements) {
      // Rows come by series and date, so what contradicts stands side by side.
      if (previous && previous->series == each.series) {
        const Series* series = plan_.series.find(each.series);
        const Indicator* indicator = series ? plan_.indicators.find(series->indicator) : nullptr;
        if (!indicator) continue;
        if (previous->date == each.date && previous->value && each.value && !(previous->value == each.value) &&
            !each.correction && !previous->correction)
          add("indicator.two_values", ref(*indicator), nullptr, {each.date, previous->value, each.value});
      }
      previous = &each;
    }
  }

  void checkRisk(const Risk& risk) {
    const RecordRef here = ref(risk);
    if (risk.status == RiskStatus::closed) return;
    const auto inScale = [&](const std::optional<int>& step, ScaleId own, ScaleId inForce, const char* field) {
      const ScaleRange range = scaleRange(plan_, own ? own : inForce);
      if (step && !range.contains(*step))
        add("risk.outside_scale", here, field, {QString::number(*step), qint64(range.steps())});
    };
    const PlanFacts& facts = plan_.plan();
    inScale(risk.likelihood, risk.scaleLikelihood, facts.likelihoodScale, "likelihood");
    inScale(risk.impact, risk.scaleImpact, facts.impactScale, "impact");
    inScale(risk.residualLikelihood, risk.scaleLikelihood, facts.likelihoodScale, "residual_likelihood");
    inScale(risk.residualImpact, risk.scaleImpact, facts.impactScale, "residual_impact");
    const RiskRating before = riskRating(plan_, risk), after = riskRating(plan_, risk, true);
    if (before.level == RiskLevel::notAssessed) add("risk.no_level", here, "likelihood");
    if (!risk.owner && risk.ownerWords.isEmpty()) add("risk.no_owner", here, "owner");
    if (risk.response == RiskResponse::notDecided && risk.mitigation.isEmpty())
      add("risk.no_response", here, "response");
    if (risk.nature == RiskNature::threat && (after.score > before.score && before.score > 0))
      add("risk.residual_higher", here, "residual_likelihood");
    else if (risk.nature == RiskNature::threat && before.level != RiskLevel::notAssessed && after.level > before.level)
      add("risk.residual_higher", here, "residual_likelihood");
    if (risk.reviewDate.isCalendar() && risk.reviewDate.last() < today_)
      add("risk.review_passed", here, "review_date", {risk.reviewDate});
  }

  void sort() {
    for (Finding& finding : findings_)
      for (const AcceptedFinding& accepted : plan_.acceptedFindings)
        if (accepts(accepted, finding)) finding.accepted = true;
    // Kind and name of each are looked up once, not for every comparison.
    QHash<QLatin1StringView, int> order;
    for (int i = 0; i < int(findingKinds().size()); ++i) order.insert(QLatin1StringView(findingKinds()[i].code), i);
    struct Place {
      int severity, kind;
      QString name;
      qsizetype at;
    };
    std::vector<Place> places;
    places.reserve(size_t(findings_.size()));
    for (const Finding& finding : findings_)
      places.push_back({int(finding.severity), order.value(QLatin1StringView(finding.code)),
                        nameOf(plan_, finding.record, english_), qsizetype(places.size())});
    std::stable_sort(places.begin(), places.end(), [&](const Place& a, const Place& b) {
      if (a.severity != b.severity) return a.severity < b.severity;
      return a.kind != b.kind ? a.kind < b.kind : english_.compare(a.name, b.name) < 0;
    });
    QList<Finding> sorted;
    sorted.reserve(findings_.size());
    for (const Place& place : places) sorted += std::move(findings_[place.at]);
    findings_ = std::move(sorted);
  }

  const Links& links_;
  const Plan& plan_;
  const QDate today_;
  const Language english_;
  QList<Finding> findings_;
};

}  // namespace

bool accepts(const AcceptedFinding& acceptance, const Finding& finding) {
  return acceptance.code == QLatin1StringView(finding.code) &&
         (acceptance.subject == finding.record ||
          (!acceptance.subject && finding.record.table == QStringLiteral("plan_facts")));
}

QList<Finding> findings(const Links& links, QDate today) { return Checker(links, today).run(); }

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/completeness.h"

#include <QCoreApplication>
#include <QSet>
#include <numeric>

namespace iap {

namespace {

class Counter {
 public:
  Counter(const Links& links, const QList<Finding>& findings, int pricedActions)
      : plan_(links.plan), links_(links), priced_(pricedActions) {
    for (const Finding& finding : findings)
      if (!finding.accepted) ++found_[QString::fromLatin1(finding.code)];
  }

  SectionState context() const {
    const PlanFacts& facts = plan_.plan();
    QSet<qint64> withData;
    for (const ProblemDataSet& link : plan_.problemDataSets) withData += link.problem.value;
    int problems = 0, shown = 0;
    for (const Problem& problem : plan_.problems) {
      if (problem.kind != ProblemKind::problem) continue;
      ++problems;
      shown += !problem.evidence.isEmpty() || withData.contains(problem.id.value);
    }
    return {
        {part(QT_TRANSLATE_NOOP("Part", "title or city of the plan"), 2, found("plan.no_title", "plan.no_city")),
         part(QT_TRANSLATE_NOOP("Part", "years of the plan"), 2, !facts.periodStart.known() + !facts.periodEnd.known()),
         part(QT_TRANSLATE_NOOP("Part", "vision"), 1, facts.vision.isEmpty()), texts({u"1.1", u"1.2", u"1.3", u"1.5"}),
         part(QT_TRANSLATE_NOOP("Part", "evidence of a problem"), problems, problems - shown),
         part(QT_TRANSLATE_NOOP("Part", "stakeholders"), int(plan_.stakeholders.size()), 0)}};
  }

  SectionState logic() const {
    const int objectives = int(plan_.objectives.size());
    QSet<qint64> measured;
    const auto mark = [&](ObjectiveId id) {
      for (const Objective* o = plan_.objectives.find(id); o && !measured.contains(o->id.value);
           o = plan_.objectives.find(o->parent))
        measured += o->id.value;
    };
    for (const ObjectiveIndicator& link : plan_.objectiveIndicators) mark(link.objective);
    int tops = 0, without = 0;
    for (const Objective& objective : plan_.objectives)
      if (!objective.parent) {
        ++tops;
        without += !measured.contains(objective.id.value);
      }
    QSet<qint64> settled;
    for (const IntegrationScore& score : plan_.integrationScores)
      if (score.now || !score.applies) settled += score.aspect.value;
    for (const PersonScore& score : plan_.personScores)
      if (score.now) settled += score.aspect.value;
    int aspects = 0, unscored = 0;
    for (const ListItem& item : plan_.listItems)
      if (item.list == ListKind::integrationAspect && !item.retired) {
        ++aspects;
        unscored += !settled.contains(item.id.value);
      }
    return {{part(QT_TRANSLATE_NOOP("Part", "objective with an action"), objectives, found("objective.no_actions")),
             part(QT_TRANSLATE_NOOP("Part", "indicator of an objective"), tops, without),
             part(QT_TRANSLATE_NOOP("Part", "score of an aspect"), aspects, unscored), texts({u"2.1", u"2.4"})}};
  }

  SectionState actions() const {
    const int actions = int(plan_.actions.size());
    int withoutSteps = 0;
    for (const Action& action : plan_.actions) withoutSteps += links_.stepsOf.value(action.id.value).isEmpty();
    return {
        {part(QT_TRANSLATE_NOOP("Part", "objective of an action"), actions, found("action.no_objective")),
         part(QT_TRANSLATE_NOOP("Part", "lead of an action"), actions, found("action.no_lead")),
         part(QT_TRANSLATE_NOOP("Part", "start or end of an action"), actions,
              found("action.no_dates", "action.no_start", "action.no_end")),
         part(QT_TRANSLATE_NOOP("Part", "step of an action"), actions, withoutSteps),
         part(QT_TRANSLATE_NOOP("Part", "cost of an action"), actions, found("action.no_cost", "action.not_estimated")),
         part(QT_TRANSLATE_NOOP("Part", "indicator of an action"), actions, found("action.no_indicator"))}};
  }

  SectionState delivery() const {
    const int indicators = int(plan_.indicators.size());
    int risks = 0;
    for (const Risk& risk : plan_.risks) risks += risk.status != RiskStatus::closed;
    const bool noRisk = plan_.risks.isEmpty();
    const auto ofRisks = [&](const char* name, const char* code) {
      // A register in which every risk is closed lacks nothing.
      return part(name, noRisk ? 0 : std::max(1, risks), risks ? found(code) : 0);
    };
    return {
        {part(QT_TRANSLATE_NOOP("Part", "governance body"), int(plan_.governanceBodies.size()), 0),
         part(QT_TRANSLATE_NOOP("Part", "funding of an action"), priced_, found("action.no_funding")),
         part(QT_TRANSLATE_NOOP("Part", "baseline of an indicator"), indicators, found("indicator.no_baseline")),
         part(QT_TRANSLATE_NOOP("Part", "target of an indicator"), indicators, found("indicator.no_target")),
         part(QT_TRANSLATE_NOOP("Part", "source of an indicator"), indicators, found("indicator.no_source")),
         part(QT_TRANSLATE_NOOP("Part", "who measures an indicator"), indicators, found("indicator.no_responsible")),
         ofRisks(QT_TRANSLATE_NOOP("Part", "level of a risk"), "risk.no_level"),
         ofRisks(QT_TRANSLATE_NOOP("Part", "response to a risk"), "risk.no_response"),
         ofRisks(QT_TRANSLATE_NOOP("Part", "owner of a risk"), "risk.no_owner"),
         texts({u"4.1", u"4.3", u"4.4", u"4.6"})}};
  }

 private:
  template <class... Codes>
  int found(Codes... codes) const {
    return (found_.value(QString::fromLatin1(codes)) + ...);
  }
  static RequiredPart part(const char* name, int needed, int missing) {
    if (needed == 0) return {name, 1, 0};
    return {name, needed, std::max(0, needed - missing)};
  }
  RequiredPart texts(std::initializer_list<QStringView> keys) const {
    int missing = 0;
    for (const QStringView key : keys) {
      bool written = false;
      for (const Section& section : plan_.sections)
        written = written || (section.key == key && section.audience != Audience::internal &&
                              !section.body.text.trimmed().isEmpty());
      missing += !written;
    }
    return part(QT_TRANSLATE_NOOP("Part", "text of a chapter"), int(keys.size()), missing);
  }

  const Plan& plan_;
  const Links& links_;
  const int priced_;
  QHash<QString, int> found_;
};

}  // namespace

int SectionState::needed() const {
  return std::accumulate(parts.begin(), parts.end(), 0, [](int n, const RequiredPart& p) { return n + p.needed; });
}

int SectionState::present() const {
  return std::accumulate(parts.begin(), parts.end(), 0, [](int n, const RequiredPart& p) { return n + p.present; });
}

int SectionState::percent() const { return wholePercent(present(), needed()); }

const RequiredPart* SectionState::greatestLack() const {
  const RequiredPart* found = nullptr;
  for (const RequiredPart& part : parts)
    // missing / needed compared without division; of equals the first.
    if (part.missing() > 0 &&
        (!found || qint64(part.missing()) * found->needed > qint64(found->missing()) * part.needed))
      found = &part;
  return found;
}

std::array<SectionState, 4> completeness(const Links& links, const QList<Finding>& findings, int pricedActions) {
  const Counter count(links, findings, pricedActions);
  return {count.context(), count.logic(), count.actions(), count.delivery()};
}

int wholePercent(int present, int needed) { return needed ? int(qint64(present) * 100 / needed) : 100; }

int wholePercent(const std::array<SectionState, 4>& sections) {
  int present = 0, needed = 0;
  for (const SectionState& section : sections) {
    present += section.present();
    needed += section.needed();
  }
  return wholePercent(present, needed);
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/monitoring/report.h"

#include <QSet>

#include "queries/risks.h"

namespace iap {

namespace {

class RollUps {
 public:
  RollUps(const Links& links, const QList<IndicatorState>& states) : plan_(links.plan) {
    for (const IndicatorState& state : states) states_.insert(state.indicator->id.value, &state);
    for (const ObjectiveIndicator& link : plan_.objectiveIndicators) own_[link.objective.value] += link.indicator.value;
    for (const ActionIndicator& link : plan_.actionIndicators)
      if (const Objective* objective = links.mainObjective(link.action))
        own_[objective->id.value] += link.indicator.value;
    for (const Objective* objective : inOrder(plan_.objectives)) below_[objective->parent.value] += objective;
  }

  QList<RolledUp> objectives() {
    QList<RolledUp> rows;
    collect(0, 0, rows);
    return rows;
  }

  RolledUp whole() {
    QList<RollUpMember> members;
    QSet<qint64> used;
    for (const Objective* objective : below_.value(0)) {
      const Part part = of(objective);
      if (!part.members.isEmpty()) members += grouped(part.members);
      used += part.indicators;
    }
    for (const Indicator* indicator : inOrder(plan_.indicators))
      if (!used.contains(indicator->id.value)) {
        members += member(indicator->id.value);
        used += indicator->id.value;
      }
    return summed(nullptr, 0, members, used);
  }

 private:
  struct Part {
    QList<RollUpMember> members;
    QSet<qint64> indicators;
  };

  static RollUpMember grouped(const QList<RollUpMember>& members) {
    RollUpMember group;
    group.group = members;
    return group;
  }

  RollUpMember member(qint64 indicator) const {
    RollUpMember made;
    const IndicatorState* state = states_.value(indicator);
    if (!state) return made;
    made.score = state->progress.score;
    made.status = state->progress.status;
    made.weight = state->indicator->weight;
    return made;
  }

  /// Indicators of the objective and of the actions counted under it, and each objective below as a group.
  Part of(const Objective* objective) const {
    Part part;
    for (const qint64 indicator : own_.value(objective->id.value)) {
      if (part.indicators.contains(indicator) || !states_.contains(indicator)) continue;
      part.indicators += indicator;
      part.members += member(indicator);
    }
    for (const Objective* child : below_.value(objective->id.value)) {
      const Part inner = of(child);
      if (!inner.members.isEmpty()) part.members += grouped(inner.members);
      part.indicators += inner.indicators;
    }
    return part;
  }

  RolledUp summed(const Objective* objective, int depth, const QList<RollUpMember>& members,
                  const QSet<qint64>& indicators) const {
    RolledUp row;
    row.objective = objective;
    row.depth = depth;
    row.indicators = int(indicators.size());
    row.scores = rollUp(members);
    // Below half of the weight a mean says little: then only the counts stand.
    if (row.scores.coverage < 0.5) {
      row.scores.score.reset();
      row.scores.status = ProgressStatus::notAvailable;
    }
    double weight = 0, known = 0, sum = 0;
    for (const qint64 id : indicators) {
      const IndicatorState* state = states_.value(id);
      if (!state) continue;
      ++row.counts[size_t(standing(state->progress.status))];
      const double w = std::max(0.0, state->indicator->weight);
      weight += w;
      if (!state->percentAchieved) continue;
      known += w;
      sum += w * std::min(1.0, *state->percentAchieved);
    }
    row.coverage = weight > 0 ? known / weight : 0;
    if (known > 0 && row.coverage >= 0.5) row.meanAchieved = sum / known;
    return row;
  }

  void collect(qint64 parent, int depth, QList<RolledUp>& rows) const {
    for (const Objective* objective : below_.value(parent)) {
      const Part part = of(objective);
      rows += summed(objective, depth, part.members, part.indicators);
      collect(objective->id.value, depth + 1, rows);
    }
  }

  const Plan& plan_;
  QHash<qint64, const IndicatorState*> states_;
  QHash<qint64, QList<qint64>> own_;
  QHash<qint64, QList<const Objective*>> below_;
};

}  // namespace

QList<RolledUp> rolledUp(const Links& links, const QList<IndicatorState>& states) {
  return RollUps(links, states).objectives();
}

RiskProfile riskProfile(const Plan& plan, RiskNature nature) {
  RiskProfile profile;
  for (const Risk& risk : plan.risks) {
    if (risk.nature != nature || risk.status == RiskStatus::closed) continue;
    const RiskLevel before = riskRating(plan, risk).level, after = riskRating(plan, risk, true).level;
    ++profile.risks;
    ++profile.before[size_t(before)];
    ++profile.after[size_t(after)];
    profile.rose += before != RiskLevel::notAssessed && after > before;
  }
  return profile;
}

MonitoringReport monitoringReport(const Links& links, const ProgressPreset& preset, QDate asOf,
                                  const Language& planLanguage, QDate since) {
  MonitoringReport report;
  report.asOf = asOf;
  report.since = since;
  report.preset = preset;
  report.indicators = indicatorStates(links, preset, asOf, planLanguage);
  RollUps sums(links, report.indicators);
  report.objectives = sums.objectives();
  report.plan = sums.whole();
  report.risks = riskProfile(links.plan, RiskNature::threat);
  report.opportunities = riskProfile(links.plan, RiskNature::opportunity);
  report.money = execution(links);
  report.variance = compositionVariance(outturnByCategory(links));
  report.order = orderViolations(links.plan);
  if (!since.isValid()) return report;
  const QList<IndicatorState> before = indicatorStates(links, preset, since, planLanguage);
  for (qsizetype i = 0; i < before.size(); ++i) {
    const IndicatorState &then = before[i], &now = report.indicators[i];
    if (then.current == now.current && then.progress.status == now.progress.status) continue;
    report.changes.append({now.indicator, then.current, now.current, then.progress.status, now.progress.status});
  }
  return report;
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/scales.h"

#include "edits/records.h"
#include "plan/defaultlists.h"

namespace iap {

namespace {

/// Notes the scale on which steps were entered where it was the plan's until now.
void keepScale(Plan& plan, ScaleKind kind, ScaleId before) {
  if (!before) return;
  if (kind == ScaleKind::score) {
    QSet<qint64> scored;
    for (const PersonScore& score : plan.personScores) scored += score.aspect.value;
    QList<IntegrationScore> kept;
    for (const IntegrationScore& score : plan.integrationScores) {
      scored -= score.aspect.value;
      if (!score.scale) kept += score;
    }
    // The scores of persons have no scale of their own: it stands with the aspect.
    for (const qint64 aspect : scored)
      kept += IntegrationScore{.id = IntegrationScoreId::random(), .aspect = ListItemId{aspect}};
    for (IntegrationScore& score : kept) {
      score.scale = before;
      plan.integrationScores.put(score);
    }
    return;
  }
  const auto own = kind == ScaleKind::likelihood ? &Risk::scaleLikelihood : &Risk::scaleImpact;
  const auto step = kind == ScaleKind::likelihood ? &Risk::likelihood : &Risk::impact;
  const auto residual = kind == ScaleKind::likelihood ? &Risk::residualLikelihood : &Risk::residualImpact;
  QList<Risk> kept;
  for (const Risk& risk : plan.risks)
    if (!(risk.*own) && (risk.*step || risk.*residual)) kept += risk;
  for (Risk& risk : kept) {
    risk.*own = before;
    plan.risks.put(risk);
  }
}

/// A step of this record was entered anew, and so on the scale in force: the others of the same kind follow it there.
void settleRisk(Plan& plan, const Risk& before, ScaleKind kind, bool residual) {
  const auto own = kind == ScaleKind::likelihood ? &Risk::scaleLikelihood : &Risk::scaleImpact;
  const ScaleId inForce = scaleInForce(plan, kind);
  if (!(before.*own) || before.*own == inForce) return;
  const auto inherentStep = kind == ScaleKind::likelihood ? &Risk::likelihood : &Risk::impact;
  const auto residualStep = kind == ScaleKind::likelihood ? &Risk::residualLikelihood : &Risk::residualImpact;
  const auto other = residual ? inherentStep : residualStep;
  change(plan.risks, before.id, [&](Risk& risk) {
    risk.*other = stepInForce(plan, before.*other, before.*own, kind);
    risk.*own = ScaleId();
  });
}

/// All scores of an aspect, of the group and of persons, go to the scale in force; `keep` is left as it is.
void bringScores(Plan& plan, const IntegrationScore& before, std::optional<int> IntegrationScore::*keep) {
  if (!before.scale || before.scale == plan.plan().scoreScale) return;
  const auto now = [&](const std::optional<int>& step) {
    return stepInForce(plan, step, before.scale, ScaleKind::score);
  };
  change(plan.integrationScores, before.id, [&](IntegrationScore& score) {
    for (const auto each : {&IntegrationScore::now, &IntegrationScore::wanted})
      if (each != keep) score.*each = now(before.*each);
    score.scale = ScaleId();
  });
  QList<PersonScore> persons;
  for (const PersonScore& score : plan.personScores)
    if (score.aspect == before.aspect) persons += score;
  for (PersonScore& score : persons) {
    score.now = now(score.now);
    score.wanted = now(score.wanted);
    plan.personScores.put(score);
  }
}

ScaleId scaleWithSteps(Plan& plan, ScaleKind kind, int steps) {
  const ScaleId now = scaleInForce(plan, kind);
  if (scaleRange(plan, now).steps() == steps) return now;
  for (const Scale& scale : plan.scales)
    if (scale.kind == kind && !scale.retired && scaleRange(plan, scale.id).steps() == steps) return scale.id;
  // The ids of shipped rows, so that plans that chose the same can be joined.
  const QString name = QString::fromLatin1(wordsOf<ScaleKind>[size_t(kind)]) + QString::number(steps);
  const ScaleId made{namedId(u"scale", name)};
  plan.scales.put({.id = made, .kind = kind});
  for (int value = 1; value <= steps; ++value)
    plan.scaleSteps.put(
        {.id = {namedId(u"scale_step", name + u'.' + QString::number(value))}, .scale = made, .value = value});
  return made;
}

/// The suggested bands as rows of the plan, to be changed.
QList<RiskBand> ownBands(Plan& plan, int steps) {
  QList<RiskBand> bands = riskBands(plan, steps);
  for (RiskBand& band : bands)
    if (!band.id) {
      band.id = RiskBandId::random();
      plan.riskBands.put(band);
    }
  return bands;
}

}  // namespace

void setScaleInForce(Plan& plan, ScaleKind kind, ScaleId scale) {
  ScaleId before = scaleInForce(plan, kind);
  if (before == scale || !plan.scales.find(scale)) return;
  if (!before) {
    // What was entered without a scale was entered on the usual one, which needs a name now.
    before = ScaleId{namedId(u"scale", QString::fromLatin1(wordsOf<ScaleKind>[size_t(kind)]))};
    if (!plan.scales.find(before)) plan.scales.put({.id = before, .kind = kind});
    if (before == scale) before = {};
  }
  keepScale(plan, kind, before);
  change(plan.facts, planFactsId, [&](PlanFacts& facts) {
    (kind == ScaleKind::likelihood ? facts.likelihoodScale
     : kind == ScaleKind::impact   ? facts.impactScale
                                   : facts.scoreScale) = scale;
  });
}

void bringToScaleInForce(Plan& plan, ListItemId aspect) {
  for (const IntegrationScore& score : plan.integrationScores)
    if (score.aspect == aspect) return bringScores(plan, IntegrationScore(score), nullptr);
}

void setRiskSteps(Plan& plan, int steps) {
  for (const ScaleKind kind : {ScaleKind::likelihood, ScaleKind::impact})
    setScaleInForce(plan, kind, scaleWithSteps(plan, kind, steps));
}

bool setBand(Plan& plan, int steps, RiskLevel level, std::optional<int> lowest) {
  QList<RiskBand> bands = riskBands(plan, steps);
  bands.removeIf([&](const RiskBand& band) { return band.level == level; });
  if (bands.isEmpty() && !lowest) return false;
  const int highest = steps * steps;
  if (lowest) bands += RiskBand{.steps = steps, .lowest = *lowest, .level = level};
  std::sort(bands.begin(), bands.end(), [](const RiskBand& a, const RiskBand& b) { return a.level < b.level; });
  // Each score has a level, and a higher score no lower one.
  if (bands.first().lowest != 1 || bands.last().lowest > highest) return false;
  for (qsizetype i = 1; i < bands.size(); ++i)
    if (bands[i].lowest <= bands[i - 1].lowest) return false;
  RiskBand changed{.id = RiskBandId::random(), .steps = steps, .level = level};
  for (const RiskBand& band : ownBands(plan, steps))
    if (band.level == level) changed = band;
  if (lowest) {
    changed.lowest = *lowest;
    plan.riskBands.put(changed);
  } else {
    plan.riskBands.remove(changed.id);
  }
  return true;
}

void setBandLabel(Plan& plan, int steps, RiskLevel level, const QString& label) {
  for (RiskBand band : ownBands(plan, steps))
    if (band.level == level) {
      band.label.own = label;
      plan.riskBands.put(band);
    }
}

ScaleStepId stepOf(Plan& plan, ScaleId scale, int value) {
  const auto find = [&]() -> ScaleStepId {
    for (const ScaleStep& step : plan.scaleSteps)
      if (step.scale == scale && step.value == value) return step.id;
    return {};
  };
  if (const ScaleStepId there = find()) return there;
  const ScaleRange range = scaleRange(plan, scale);
  for (int step = range.lowest; step <= range.highest; ++step)
    plan.scaleSteps.put({.id = ScaleStepId::random(), .scale = scale, .value = step});
  return find();
}

void settleScales(Plan& plan, const RecordRef& record, QAnyStringView field, const void* before) {
  const auto is = [&](const char* name) { return QAnyStringView::equal(field, QLatin1StringView(name)); };
  if (record.table == QLatin1StringView(PlanFacts::table)) {
    const auto& facts = *static_cast<const PlanFacts*>(before);
    if (is("likelihood_scale")) keepScale(plan, ScaleKind::likelihood, facts.likelihoodScale);
    if (is("impact_scale")) keepScale(plan, ScaleKind::impact, facts.impactScale);
    if (is("score_scale")) keepScale(plan, ScaleKind::score, facts.scoreScale);
  } else if (record.table == QLatin1StringView(Risk::table)) {
    const auto& risk = *static_cast<const Risk*>(before);
    if (is("likelihood")) settleRisk(plan, risk, ScaleKind::likelihood, false);
    if (is("residual_likelihood")) settleRisk(plan, risk, ScaleKind::likelihood, true);
    if (is("impact")) settleRisk(plan, risk, ScaleKind::impact, false);
    if (is("residual_impact")) settleRisk(plan, risk, ScaleKind::impact, true);
  } else if (record.table == QLatin1StringView(PersonScore::table) && (is("now") || is("wanted"))) {
    // The others of this aspect follow to the scale in force, this one stands there already.
    const PersonScore entered = *plan.personScores.find({record.id});
    bringToScaleInForce(plan, entered.aspect);
    change(plan.personScores, entered.id, [&](PersonScore& score) {
      if (is("now")) score.now = entered.now;
      if (is("wanted")) score.wanted = entered.wanted;
    });
  } else if (record.table == QLatin1StringView(IntegrationScore::table)) {
    const auto& score = *static_cast<const IntegrationScore*>(before);
    if (is("now")) bringScores(plan, score, &IntegrationScore::now);
    if (is("wanted")) bringScores(plan, score, &IntegrationScore::wanted);
  }
}

}  // namespace iap

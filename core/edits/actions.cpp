// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/actions.h"

#include "edits/order.h"
#include "plan/references.h"

namespace iap {

ActionId addAction(Plan& plan, const QString& code, const Text& title) {
  const Action action{
      .id = ActionId::random(), .position = lastPosition(plan.actions), .code = code.trimmed(), .title = title};
  plan.actions.put(action);
  return action.id;
}

void renameAction(Plan& plan, ActionId id, const QString& title) {
  change(plan.actions, id, [&](Action& action) { action.title.own = title.trimmed(); });
}

void setActionCode(Plan& plan, ActionId id, const QString& code) {
  change(plan.actions, id, [&](Action& action) { action.code = code.trimmed(); });
}

void setActionPeriod(Plan& plan, ActionId id, const Date& start, const Date& end) {
  change(plan.actions, id, [&](Action& action) {
    action.start = start;
    action.end = end;
  });
}

void setActionStatus(Plan& plan, ActionId id, ActionStatus status) {
  change(plan.actions, id, [&](Action& action) { action.status = status; });
}

void setCostStatus(Plan& plan, ActionId id, CostStatus status, ActionId includedIn) {
  Plan next = plan;
  change(next.actions, id, [&](Action& action) {
    action.costStatus = status;
    action.includedIn = status == CostStatus::includedElsewhere ? includedIn : ActionId{};
  });
  if (parentLoop(next).isEmpty()) plan = next;
}

void removeAction(Plan& plan, ActionId id) { removeRecord(plan, refTo(id)); }

void linkObjective(Plan& plan, ActionId action, ObjectiveId objective, bool main) {
  const ActionObjectiveId id{linkId(u"action_objective", {action.value, objective.value})};
  bool first = true;
  std::vector<ActionObjective> others;
  for (const ActionObjective& link : plan.actionObjectives)
    if (link.action == action && link.id != id) {
      first = false;
      if (main && link.main) others.push_back(link);
    }
  for (ActionObjective& link : others) {
    link.main = false;
    plan.actionObjectives.put(link);
  }
  const ActionObjective* old = plan.actionObjectives.find(id);
  plan.actionObjectives.put(
      {.id = id, .action = action, .objective = objective, .main = main || first || (old && old->main)});
}

void unlinkObjective(Plan& plan, ActionId action, ObjectiveId objective) {
  plan.actionObjectives.remove({linkId(u"action_objective", {action.value, objective.value})});
}

void moveAction(Plan& plan, ActionId action, ObjectiveId objective, ActionId after) {
  // Under which objective each action is counted: the main one, else the only one.
  QHash<qint64, ObjectiveId> main, only;
  for (const ActionObjective& link : plan.actionObjectives) {
    if (link.main) main.insert(link.action.value, link.objective);
    only.insert(link.action.value, only.contains(link.action.value) ? ObjectiveId{} : link.objective);
  }
  const auto counted = [&](ActionId id) { return main.value(id.value, only.value(id.value)); };
  if (const ObjectiveId now = counted(action); now != objective) {
    if (now) unlinkObjective(plan, action, now);
    if (objective) {
      linkObjective(plan, action, objective, true);
    } else {
      QList<ActionObjectiveId> others;
      for (const ActionObjective& link : plan.actionObjectives)
        if (link.action == action) others += link.id;
      for (const ActionObjectiveId id : others) plan.actionObjectives.remove(id);
    }
  }
  moveBehind(plan.actions, action, after, [&](const Action& each) { return counted(each.id) == objective; });
}

void linkStakeholder(Plan& plan, ActionId action, StakeholderId stakeholder, ActionRole role, const QString& words) {
  const ActionStakeholderId id{linkId(u"action_stakeholder", {action.value, stakeholder.value}, word(role))};
  const ActionStakeholder* old = plan.actionStakeholders.find(id);
  plan.actionStakeholders.put({.id = id,
                               .position = old ? old->position : lastPosition(plan.actionStakeholders),
                               .action = action,
                               .stakeholder = stakeholder,
                               .role = role,
                               .words = words.isEmpty() && old ? old->words : words});
}

void unlinkStakeholder(Plan& plan, ActionId action, StakeholderId stakeholder, ActionRole role) {
  plan.actionStakeholders.remove({linkId(u"action_stakeholder", {action.value, stakeholder.value}, word(role))});
}

void linkIndicator(Plan& plan, ActionId action, IndicatorId indicator) {
  plan.actionIndicators.put(
      {.id = {linkId(u"action_indicator", {action.value, indicator.value})}, .action = action, .indicator = indicator});
}

void linkRisk(Plan& plan, RiskId risk, ActionId action) {
  plan.riskActions.put({.id = {linkId(u"risk_action", {risk.value, action.value})}, .risk = risk, .action = action});
}

void tagAction(Plan& plan, ActionId action, TagKind kind, const QString& label) {
  for (const ActionTag& tag : plan.actionTags)
    if (tag.action == action && tag.kind == kind && tag.label == label) return;
  plan.actionTags.put({.id = {linkId(u"action_tag", {action.value}, word(kind) + u':' + label)},
                       .action = action,
                       .kind = kind,
                       .label = label});
}

void untagAction(Plan& plan, ActionId action, TagKind kind, const QString& label) {
  QList<ActionTagId> gone;
  for (const ActionTag& tag : plan.actionTags)
    if (tag.action == action && tag.kind == kind && tag.label == label) gone += tag.id;
  for (const ActionTagId id : gone) plan.actionTags.remove(id);
}

void setTags(Plan& plan, ActionId action, TagKind kind, const QStringList& labels) {
  QStringList there;
  QList<ActionTagId> gone;
  for (const ActionTag& tag : plan.actionTags) {
    if (tag.action != action || tag.kind != kind) continue;
    if (labels.contains(tag.label) && !there.contains(tag.label))
      there += tag.label;
    else
      gone += tag.id;
  }
  for (const ActionTagId id : gone) plan.actionTags.remove(id);
  for (const QString& label : labels)
    if (!there.contains(label)) tagAction(plan, action, kind, label);
}

void addDependency(Plan& plan, ActionId predecessor, ActionId successor, DependencyType type, int lagDays) {
  plan.dependencies.put({.id = {linkId(u"dependency", {predecessor.value, successor.value}, word(type))},
                         .predecessor = predecessor,
                         .successor = successor,
                         .type = type,
                         .lagDays = lagDays});
}

StepId addStep(Plan& plan, ActionId action, const QString& title, const Date& date) {
  const Step step{.id = StepId::random(),
                  .position = lastPosition(plan.steps),
                  .action = action,
                  .title = {title.trimmed(), {}},
                  .date = date};
  plan.steps.put(step);
  return step.id;
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// What a user can do with actions: each function is one edit of a plan value.
#pragma once
#include "plan/plan.h"

namespace iap {

/// A new action at the end of the list.
ActionId addAction(Plan& plan, const QString& code, const Text& title);
void renameAction(Plan& plan, ActionId id, const QString& title);
void setActionCode(Plan& plan, ActionId id, const QString& code);
void setActionPeriod(Plan& plan, ActionId id, const Date& start, const Date& end);
void setActionStatus(Plan& plan, ActionId id, ActionStatus status);
/// With "included elsewhere" the action that holds the cost; refused (nothing happens) if that would make a loop.
void setCostStatus(Plan& plan, ActionId id, CostStatus status, ActionId includedIn = {});
/// Removes the action with its steps, lines and links.
void removeAction(Plan& plan, ActionId id);

/// Links to an objective; the first link of an action is its main one. `main` takes that mark from the others.
void linkObjective(Plan& plan, ActionId action, ObjectiveId objective, bool main = false);
/// Puts an action below an objective instead of the one it is counted under now, behind another action there (0: as the
/// first). With objective 0 it serves none any more.
void moveAction(Plan& plan, ActionId action, ObjectiveId objective, ActionId after);
void unlinkObjective(Plan& plan, ActionId action, ObjectiveId objective);
void linkStakeholder(Plan& plan, ActionId action, StakeholderId stakeholder, ActionRole role,
                     const QString& words = {});
void unlinkStakeholder(Plan& plan, ActionId action, StakeholderId stakeholder, ActionRole role);
void linkIndicator(Plan& plan, ActionId action, IndicatorId indicator);
void linkRisk(Plan& plan, RiskId risk, ActionId action);
void tagAction(Plan& plan, ActionId action, TagKind kind, const QString& label);
/// Takes a label away from an action.
void untagAction(Plan& plan, ActionId action, TagKind kind, const QString& label);
/// Makes these the labels of that kind, each once.
void setTags(Plan& plan, ActionId action, TagKind kind, const QStringList& labels);
void addDependency(Plan& plan, ActionId predecessor, ActionId successor, DependencyType type = DependencyType::fs,
                   int lagDays = 0);
StepId addStep(Plan& plan, ActionId action, const QString& title, const Date& date = {});

}  // namespace iap

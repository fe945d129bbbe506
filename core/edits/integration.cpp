// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/integration.h"

#include "edits/scales.h"

namespace iap {

IntegrationScoreId scoreOf(Plan& plan, ListItemId aspect) {
  for (const IntegrationScore& score : plan.integrationScores)
    if (score.aspect == aspect) return score.id;
  const IntegrationScoreId id = IntegrationScoreId::random();
  plan.integrationScores.put({.id = id, .aspect = aspect});
  return id;
}

void setVotes(Plan& plan, ListItemId aspect, const QList<int>& votes) {
  // What is on another scale follows to the one in force, as with any score that is entered anew.
  bringToScaleInForce(plan, aspect);
  QList<PersonScore> persons;
  for (const PersonScore& score : plan.personScores)
    if (score.aspect == aspect) persons += score;
  qsizetype next = 0;
  for (PersonScore& person : persons) {
    if (next >= votes.size() && !person.wanted) {
      plan.personScores.remove(person.id);
      continue;
    }
    person.now = next < votes.size() ? std::optional(votes[next]) : std::nullopt;
    plan.personScores.put(person);
    ++next;
  }
  for (; next < votes.size(); ++next)
    plan.personScores.put(
        {.id = PersonScoreId::random(), .aspect = aspect, .person = QString::number(next + 1), .now = votes[next]});
}

void untagAction(Plan& plan, ActionId action, TagKind kind, const QString& label) {
  QList<ActionTagId> gone;
  for (const ActionTag& tag : plan.actionTags)
    if (tag.action == action && tag.kind == kind && tag.label == label) gone += tag.id;
  for (const ActionTagId id : gone) plan.actionTags.remove(id);
}

}  // namespace iap

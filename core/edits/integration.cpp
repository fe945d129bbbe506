// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/integration.h"

#include <algorithm>

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
  std::stable_sort(persons.begin(), persons.end(),
                   [](const PersonScore& a, const PersonScore& b) { return a.person < b.person; });
  // The cell shows votes, not whose they are: who gave one that is still there keeps it.
  QList<int> left = votes;
  QList<PersonScore> changed;
  for (const PersonScore& person : persons)
    if (!person.now || !left.removeOne(*person.now)) changed += person;
  for (PersonScore& person : changed) {
    if (left.isEmpty() && !person.wanted) {
      plan.personScores.remove(person.id);
      continue;
    }
    person.now = left.isEmpty() ? std::nullopt : std::optional(left.takeFirst());
    plan.personScores.put(person);
  }
  int number = 0;
  for (const int vote : left) {
    const auto taken = [&](const QString& name) {
      return std::any_of(persons.begin(), persons.end(), [&](const PersonScore& each) { return each.person == name; });
    };
    while (taken(QString::number(++number))) {
    }
    plan.personScores.put(
        {.id = PersonScoreId::random(), .aspect = aspect, .person = QString::number(number), .now = vote});
  }
}

}  // namespace iap

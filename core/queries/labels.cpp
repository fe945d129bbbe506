// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/labels.h"

#include "plan/defaultlists.h"

namespace iap {

QString labelOf(const ListItem& item, const Language& language, bool wantEnglish) {
  if (!item.label.isEmpty()) return item.label.in(wantEnglish);
  for (const DefaultItem& each : defaultItems())
    if (each.list == item.list && item.key == QLatin1StringView(each.key)) return language.tr("List", each.label);
  return item.key;
}

QString labelOf(const Plan& plan, ListItemId item, const Language& language, bool wantEnglish) {
  const ListItem* found = plan.listItems.find(item);
  return found ? labelOf(*found, language, wantEnglish) : QString();
}

QString stepLabel(const Plan& plan, ScaleId scale, int value, const Language& language, bool wantEnglish) {
  const Scale* found = plan.scales.find(scale);
  for (const ScaleStep& step : plan.scaleSteps)
    if (step.scale == scale && step.value == value && !step.label.isEmpty()) return step.label.in(wantEnglish);
  if (found)
    for (const DefaultStep& step : defaultSteps())
      if (step.scale == found->kind && step.value == value) return language.tr("List", step.label);
  return {};
}

}  // namespace iap

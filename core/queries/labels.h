// SPDX-License-Identifier: GPL-3.0-or-later
// The words of editable lists and scales for a reader: the city's own, else the default wording in the reader's
// language.
#pragma once
#include "base/language.h"
#include "plan/plan.h"

namespace iap {

QString labelOf(const ListItem& item, const Language& language, bool wantEnglish = false);
/// Empty for no item.
QString labelOf(const Plan& plan, ListItemId item, const Language& language, bool wantEnglish = false);
/// The word of a step of a scale; empty if the scale has no such step.
QString stepLabel(const Plan& plan, ScaleId scale, int value, const Language& language, bool wantEnglish = false);

}  // namespace iap

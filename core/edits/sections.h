// SPDX-License-Identifier: GPL-3.0-or-later
// Narrative texts by their key in the template.
#pragma once
#include "plan/plan.h"

namespace iap {

/// The text of a key in a language; the first by position if there are several, null if there is none.
const Section* sectionText(const Plan& plan, const QString& key, const QString& language);
/// Writes it. A new text is for all readers, as the chapters of a plan are; an empty one is taken out of the plan.
void setSectionText(Plan& plan, const QString& key, const QString& language, const QString& markdown);

}  // namespace iap

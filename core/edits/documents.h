// SPDX-License-Identifier: GPL-3.0-or-later
// How documents are made, kept in the plan under a name.
#pragma once
#include <QHash>

#include "plan/plan.h"

namespace iap {

/// Keeps settings under their name (blanks around it ignored): those of the same name are replaced. `parts`: sections,
/// chapters and columns by key, true for those that are added, false for those left out.
DocumentSettingsId keepDocumentSettings(Plan& plan, DocumentSettings settings, const QHash<QString, bool>& parts);
/// The settings of that name, in any case of letters; null if there are none.
const DocumentSettings* documentSettingsNamed(const Plan& plan, const QString& name);

}  // namespace iap

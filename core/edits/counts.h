// SPDX-License-Identifier: GPL-3.0-or-later
// The counts of a table of the survey, all at once.
#pragma once
#include "plan/plan.h"

namespace iap {

/// Makes the counts of the table exactly these: `cells` is rows × columns, each row as long as `columns`. A cell
/// without number is kept as one without, so that its headings stay. A count that is there under the same headings,
/// else at the same place, stays the same record.
void setCounts(Plan& plan, SurveyTableId table, const QStringList& rows, const QStringList& columns,
               const QList<QList<Number>>& cells);

}  // namespace iap

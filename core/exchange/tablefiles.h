// SPDX-License-Identifier: GPL-3.0-or-later
// A plan from readable source tables: one CSV file for each table, rows that refer to each other by key instead of
// number. The example plan and the templates are kept this way (resources/example/README.md describes the form).
#pragma once
#include <QHash>
#include <QString>

#include "base/csv.h"
#include "plan/plan.h"

namespace iap {

/// Builds a plan from tables, each under the name of its record's table. Throws tableUnknownColumn, tableBadValue and
/// tableUnknownKey naming file, row and column.
Plan planFromTables(const QHash<QString, CsvTable>& tables);

/// Reads every <table>.csv of a folder, which may be a resource.
Plan planFromFolder(const QString& folder);

}  // namespace iap

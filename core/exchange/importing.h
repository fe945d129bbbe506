// SPDX-License-Identifier: GPL-3.0-or-later
// Tables into a plan by a mapping. Nothing is guessed silently: every row's fate is reported.
#pragma once
#include "exchange/mapping.h"
#include "exchange/rowreasons.h"

namespace iap {

enum class Fate { imported, updated, skipped, failed };

/// What became of one row; a failed one has a reason for each of its faults, others have remarks.
struct RowReport {
  QString file;
  int row = 0;
  Fate fate = Fate::imported;
  RecordRef record;
  QList<RowReason> reasons;
};

struct ImportResult {
  Plan plan;  // the plan with all rows that did not fail
  QList<RowReport> rows;

  int count(Fate fate) const;
};

/// Adds the rows of the tables to the plan, each by the table of the mapping that names its file. Throws mappingNoTable
/// and missingColumn; faults of single rows are in the report.
ImportResult imported(const Plan& plan, const Mapping& mapping, const QList<CsvTable>& tables);

/// The form in which a file is to be read, by the mapping.
CsvForm formFor(const Mapping& mapping, const QString& fileName);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of numbers for statisticians: commas, a header row, points before decimals, empty for unknown. No plan, no
// language.
#pragma once
#include <QString>
#include <optional>

#include "base/csv.h"

namespace iap::app {

/// Reads such a table; throws missingColumn for one that must be there, and what readCsv throws.
CsvTable readNumbers(const std::string& path, const QStringList& needed);

/// A cell of a column that may be missing; empty if it is.
QString textAt(const CsvTable& table, const CsvRow& row, const char* column);
/// Nothing for an empty cell; throws tableBadValue for what is no finite number.
std::optional<double> numberAt(const CsvTable& table, const CsvRow& row, const char* column);
/// A year, with decimals for a part of it; a period such as 2015/16 is its first year.
std::optional<double> yearAt(const CsvTable& table, const CsvRow& row, const char* column);
/// 1 for an increase that is wanted, -1 for a decrease, 0 for an empty cell.
int directionAt(const CsvTable& table, const CsvRow& row, const char* column);
[[noreturn]] void badCell(const CsvTable& table, const CsvRow& row, const char* column);

/// 17 significant digits, from which the same number is read again; empty for nothing.
QString exact(std::optional<double> value);

}  // namespace iap::app

// SPDX-License-Identifier: GPL-3.0-or-later
// From the file of an old format to one of today's.
#pragma once
#include <QString>

#include "plan/plan.h"

namespace iap {

class Database;

/// Writes a file of today's format that holds the plan (already read from `from` and upgraded), and what stands beside
/// the plan there: technical facts, chain of revisions, named versions in the format in which they were kept, blobs,
/// and the stamps of rows (not those of measurements). `file` must not exist; it is on the disk when this returns.
void writeUpgraded(Database& from, const Plan& plan, const QString& file);

}  // namespace iap

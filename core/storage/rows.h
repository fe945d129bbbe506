// SPDX-License-Identifier: GPL-3.0-or-later
// Rows in and out of SQL, generic over the fields of the records.
#pragma once
#include <QByteArray>
#include <QString>

#include "plan/changes.h"

namespace iap {

class Database;

/// When and by whom rows are changed; stands beside each row and is no part of the plan.
struct Stamp {
  qint64 seconds = 0;  // UTC, since 1970
  QString by;
};

/// Writes row changes; to be called in a transaction.
void writeChanges(Database& database, const Changes& changes, const Stamp& stamp);
/// Writes all rows of a plan into an empty file; to be called in a transaction.
void writePlan(Database& database, const Plan& plan, const Stamp& stamp);

/// Reads the fields that format had, checking storage class, range, words, dates, UTF-8 and strictly ascending keys.
/// Throws Error badContent naming table, row and column.
Plan readPlan(Database& database, int format);

/// SHA-256 over the fields that format had, of all rows in key order, in hex: says whether the content is still what
/// the program wrote.
QByteArray contentDigest(const Plan& plan, int format);

}  // namespace iap

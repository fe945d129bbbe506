// SPDX-License-Identifier: GPL-3.0-or-later
// The formats of the plan file: frozen schemas, and the way from an old one to today's.
#pragma once
#include <QByteArray>
#include <QMap>

#include "plan/plan.h"

namespace iap {

/// "IAP1" in the header of every plan file.
constexpr quint32 applicationId = 0x49415031;
/// The format that this program writes; it reads every one from 1 to this.
constexpr int currentFormat = 2;

/// The frozen schema of a format as SQL statements, in the order in which they are run.
QList<QByteArray> schemaStatements(int format);
/// What sqlite_schema must hold, exactly: name of each table or index to its SQL text.
QMap<QString, QString> expectedSchema(int format);

/// What the records of the present program would have as schema: for the test that holds 00N.sql against the fields.
QByteArray schemaOfRecords();

/// Does to a plan read from an old format what the defaults of new fields can't.
void upgrade(Plan& plan, int fromFormat);

}  // namespace iap

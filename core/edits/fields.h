// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of any record by its fields: for forms and tables that know records as data.
#pragma once
#include <variant>

#include "plan/plan.h"

namespace iap {

/// What a field is set to: for a bilingual text its own wording or the English one, for a reference the id (0: none),
/// for a fixed list the stored word; nothing clears what can be unknown.
using FieldValue = std::variant<std::monostate, bool, qint64, Number, Money, Date, QString, Text, RecordRef>;

enum class FieldFault { none, wrongKind, noSuchRecord, noSuchWord, loop };

/// Sets one field of one record. A link whose ends or role change gets the id of the link that it becomes. With a fault
/// nothing happens: a value of another kind, a reference to what is not there, a word that the list has not, a parent
/// that would make a loop.
FieldFault setField(Plan& plan, const RecordRef& record, QAnyStringView field, const FieldValue& value);

/// A new record at the end of its table, with these references set. A link between two records has the id that all
/// links of this kind have; making it twice changes nothing. Returns the id.
qint64 addRecord(Plan& plan, const QString& table, const QList<std::pair<QString, qint64>>& references = {});

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// The words of editable lists and scales for a reader: the city's own, else the default wording in the reader's
// language.
#pragma once
#include "base/language.h"
#include "plan/plan.h"

namespace iap {

QString labelOf(const ListItem& item, const Language& language, bool wantEnglish = false);
/// Empty for no item.
QString labelOf(const Plan& plan, ListItemId item, const Language& language, bool wantEnglish = false);
/// The word of a step of a scale; empty if the scale has no such step.
QString stepLabel(const Plan& plan, ScaleId scale, int value, const Language& language, bool wantEnglish = false);

/// The value of a field as a person reads it: dates, numbers and money by the language, words translated, references by
/// name. Empty for what is unknown.
QString fieldText(const Plan& plan, const FieldInfo& field, const void* row, const Language& language);
/// The code and the first of title, name, label … that a row holds; of list entries only what the city wrote itself.
struct OwnName {
  QString code, title;
};
OwnName ownNameOf(const RecordType& type, const void* row);
/// A value as it is read, else the words that stand in its place.
QString valueOrWords(const Number& value, const QString& words, const Language& language);
/// What a person reads of a record that is referred to: "2.1 Open house", "Parks department".
QString shortNameOf(const Plan& plan, const RecordRef& record, const Language& language);
/// For lists of many: the code alone, or the name of a record without code.
QString codeOrNameOf(const Plan& plan, const RecordRef& record, const Language& language);
QString shortNameOf(const Plan& plan, const RecordType& type, const void* row, const Language& language);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// What fields, kinds of records and the words of fixed lists are called on the screen.
#pragma once
#include <QString>

namespace iap {

class Language;

/// "Price of a unit" for unit_price.
QString fieldLabel(const QString& field, const Language& language);
/// "Cost line" for cost_line.
QString recordLabel(const QString& table, const Language& language);
/// A stored word of a fixed list in the reader's language, without a capital.
QString wordLabel(const char* word, const Language& language);

/// Whether there is a line for it, so that translators see it.
bool hasFieldLabel(const QString& field);
bool hasWord(const QString& word);

}  // namespace iap

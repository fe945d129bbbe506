// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and amounts as people type them: "12,5", "12.5 k", "1 250 000", "1,5 Mio €".
#pragma once
#include <QString>
#include <optional>

#include "base/money.h"
#include "base/number.h"

namespace iap {

class Language;

/// An amount in minor units. A single mark before exactly three digits groups thousands in every language, since
/// amounts have no third decimal ("1.250" is 1250); with a word such as "million" it is read by the language. Nothing
/// if it is no amount, or no whole number of minor units.
std::optional<Money> readAmount(QStringView text, const Language& language, int minorDigits);
/// A single mark before exactly three digits is read by the language: "1.250" is 1250 in German and 1.25 in English.
std::optional<Number> readNumber(QStringView text, const Language& language);
/// Whether it has such a mark, so that another language would read another number.
bool isAmbiguousNumber(QStringView text);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as people write them, for tables that come in and for what is typed.
#pragma once
#include <QString>
#include <optional>

#include "base/date.h"

namespace iap {

class Language;

/// A date in the stored forms or as written in that language: "1.4.2026", "01/04/2026", "04/2026", "Mai 2026",
/// "1. Mai 2026", "Q3 2026", "2026. 04. 01."; month names of the language and English ones, abbreviated or whole. Day
/// and month between slashes or hyphens stand in the language's order, before points always day first.
std::optional<Date> readDate(QStringView text, const Language& language);

/// True for "03/04/2026": which number is the day depends on the language.
bool isDateOfOpenOrder(QStringView text);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts of a document as words: in millions where the plan costs a million or more, and shares of the cost.
#pragma once
#include "publish/chapters/builder.h"

namespace iap {

bool inMillions(const Builder& b);
/// The fewest decimals, 1 or 2, with which the rounded parts add up to the rounded total; 2 if neither does.
int decimalsFor(const Builder& b, const QList<Money>& parts, Money total);
/// "10.84" in millions, or the whole amount.
QString figure(const Builder& b, Money amount, int decimals);
/// "million EUR", or the currency.
QString unitWords(const Builder& b);
/// "12.5%" of the plan's cost; empty without cost.
QString share(const Builder& b, Money part);
/// What the cost is made of, down to what is still to find.
QList<Money> partsOf(const Budget& budget);
/// What is secured; "not recorded" where nobody says so.
Cell securedCell(const Builder& b, const Funding& funding);
/// The same for what is expected: where nobody entered a status, it is unknown.
Cell expectedCell(const Builder& b, const Funding& funding);
/// Says under a table of actions what its totals hold beside the rows: money of the plan as a whole, if that has no row
/// of its own, and, with `gap`, sources of actions without an amount.
void addTotalNotes(const Builder& b, DataTable& table, bool planHasRow, bool gap);

}  // namespace iap

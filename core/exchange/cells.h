// SPDX-License-Identifier: GPL-3.0-or-later
// What the text of a cell means by the form of its column. A cell that can't be read throws its RowReason.
#pragma once
#include "base/language.h"
#include "exchange/mapping.h"
#include "exchange/rowreasons.h"

namespace iap {

/// A cell with the column that says how to read it; the text is trimmed.
struct Cell {
  const ColumnMapping& column;
  QString text;

  /// True for a text that the form lists as unknown.
  bool unknown() const { return column.form.unknown.contains(text); }
  /// The reason with the column's name and the cell's text before further arguments.
  RowReason reason(ReasonCode code, const QStringList& further = {}) const;
};

/// The number of the whole cell, scaled by its unit, or nothing for words. A percent sign is cut off.
std::optional<Number> numberIn(const Cell& cell);
/// The amount of the cell in the currency's minor units.
Money amountIn(const Cell& cell, int minorDigits);
/// The date of the cell; month names and the order of numbers are those of `language`: the form's, else the plan's.
Date dateIn(const Cell& cell, const Language& language);
/// True for "#RRGGBB".
bool isColour(const QString& text);
/// The values of a cell that holds several; blank ones are left out.
QStringList partsOf(const Cell& cell);

}  // namespace iap

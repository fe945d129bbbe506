// SPDX-License-Identifier: GPL-3.0-or-later
// Which entries of catalogues fit what a city writes about.
#pragma once
#include "library/catalogue.h"

namespace iap {

struct FittingEntry {
  const Catalogue* catalogue;
  const CatalogueEntry* entry;
};

/// The entries that share most words with the texts of a plan, the best first; at most `most`, none that shares
/// nothing. Words of four letters and more count as the same where their first five letters are; one that stands in few
/// entries counts more. A word of the `subject`, the chapter for which an example is looked for, counts half. Texts in
/// another language than the catalogues find only names and words that both share (docs/methods.md, "Examples that
/// fit").
QList<FittingEntry> fitting(const QList<const Catalogue*>& catalogues, const QStringList& texts, const QString& subject,
                            qsizetype most);

}  // namespace iap

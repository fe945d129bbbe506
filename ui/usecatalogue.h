// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of the library as parts of a plan.
#pragma once
#include "library/catalogue.h"
#include "ui/openplan.h"

namespace iap::ui {

/// "Eindhoven: Passport4Work"; the title alone where no place is known.
QString titleWithPlace(const Catalogue& catalogue, const CatalogueEntry& entry);
/// Writes an entry as an example into the text of that key, behind what stands there; one undo step of the name `what`.
/// False if it was refused.
bool writeExample(OpenPlan& open, const QString& key, const QString& what, const Catalogue& catalogue,
                  const CatalogueEntry& entry);

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Catalogues that a city made itself: CSV files in a folder of the program's data.
#pragma once
#include "library/catalogue.h"

namespace iap::ui::owncatalogues {

/// In order of their files; those that cannot be read any more are left out.
QList<Catalogue> all();
/// Reads a file and copies it into the folder; one of the same name is replaced. Returns its name. Throws what
/// parseCatalogue() throws, fileUnreadable, outputFailed and outputFull.
QString add(const QString& path);
/// Takes a catalogue out of the folder.
void remove(const QString& name);

}  // namespace iap::ui::owncatalogues

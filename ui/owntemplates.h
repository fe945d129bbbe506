// SPDX-License-Identifier: GPL-3.0-or-later
// Templates of documents that a city wrote itself: files in a folder of the program's data.
#pragma once
#include <QStringList>

#include "publish/template.h"

namespace iap::ui::owntemplates {

/// Names of the documents, in order of their files; those that cannot be read are left out.
QStringList names();
/// Throws templateSyntax or fileUnreadable.
Template byName(const QString& name);
/// Reads a file and copies it into the folder; returns the name of its document. Throws like byName(), and
/// outputFailed or outputFull.
QString add(const QString& path);

}  // namespace iap::ui::owntemplates

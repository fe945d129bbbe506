// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace iap {

/// Writes a file that is complete under its name or not there at all; what was there before stays until then.
/// Throws outputFailed, or outputFull where the place has no room for it.
void writeWhole(const QString& path, const QByteArray& bytes);

}  // namespace iap

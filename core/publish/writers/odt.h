// SPDX-License-Identifier: GPL-3.0-or-later
// A document for word processors as OpenDocument text (ISO/IEC 26300, version 1.2): real styles, header rows, fields.
#pragma once
#include <QByteArray>

#include "publish/document.h"

namespace iap {

QByteArray writeOdt(const Document& document);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// A document for word processors as Office Open XML (ISO/IEC 29500, transitional): real styles, header rows, fields.
#pragma once
#include <QByteArray>

#include "publish/document.h"

namespace iap {

QByteArray writeDocx(const Document& document);

}  // namespace iap

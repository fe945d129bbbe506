// SPDX-License-Identifier: GPL-3.0-or-later
// A document as PDF: PDF/UA-1 and PDF/A-2a together, the same bytes for the same document.
#pragma once
#include "publish/document.h"
#include "publish/writers/formats.h"

namespace iap {

WrittenDocument writePdf(const Document& document);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// A document as PDF: PDF/UA-1 and PDF/A-2a together, the same bytes for the same document.
#pragma once
#include <QByteArray>
#include <QStringList>

#include "publish/document.h"

namespace iap {

struct WrittenDocument {
  QByteArray bytes;
  int pages = 0;
  QString missingCharacters;  // that no embedded font has; each is painted as a question mark
};

WrittenDocument writePdf(const Document& document);

}  // namespace iap

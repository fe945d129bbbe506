// SPDX-License-Identifier: GPL-3.0-or-later
// A document as plain text with marks (CommonMark with the tables of GitHub): for web systems and other programs.
#pragma once
#include <QByteArray>

#include "publish/document.h"

namespace iap {

/// Figures stand as their caption and the sentence that says what they show.
QByteArray writeMarkdown(const Document& document);

}  // namespace iap

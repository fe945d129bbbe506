// SPDX-License-Identifier: GPL-3.0-or-later
// Narrative texts into blocks: the CommonMark subset of the plan (headings, bold, italic, lists, links; no HTML).
#pragma once
#include <vector>

#include "publish/document.h"

namespace iap {

/// Headings become bold paragraphs: the template alone makes headings, so that levels are never skipped.
std::vector<Block> blocksOf(const QString& markdown, const QString& language = {});

}  // namespace iap

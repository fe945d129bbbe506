// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of a document as widgets: the tables, boxes and figures of a chapter while it is written.
#pragma once
#include <QWidget>

#include "publish/document.h"

namespace iap::ui {

/// Null for what has no place on a screen: covers, contents, page breaks.
QWidget* partOf(const Block& block, QWidget* parent);

}  // namespace iap::ui

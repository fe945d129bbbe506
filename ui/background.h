// SPDX-License-Identifier: GPL-3.0-or-later
// Where long work is done beside the window.
#pragma once
#include <QThreadPool>

namespace iap::ui {

/// Threads for work that takes longer than a frame. Qt paints large areas on several threads of its global pool and
/// waits for them: long work there would hold up every painting on a computer with few cores.
QThreadPool* backgroundPool();

}  // namespace iap::ui

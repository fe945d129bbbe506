// SPDX-License-Identifier: GPL-3.0-or-later
// How far each indicator has come from its baseline to its target.
#pragma once
#include <QList>
#include <QString>
#include <optional>

#include "publish/drawing.h"

namespace iap {

enum class ProgressLook { onPath, behind, worse };

struct ProgressBar {
  QString code, title;
  std::optional<double> achieved;  // share of the planned change; below 0: worse than the baseline
  std::optional<double> planned;   // share planned for the day: a stroke
  ProgressLook look = ProgressLook::onPath;
  QString status;  // at the right
  QString words;   // in the place of the bar where there is none
};

/// `percent` writes the marks of the axis.
Drawing progressDrawing(const QList<ProgressBar>& bars, const QStringList& axis, double width = 467.7);

}  // namespace iap

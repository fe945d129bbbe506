// SPDX-License-Identifier: GPL-3.0-or-later
// Who has power over the plan, and who has an interest in it: four fields of names.
#pragma once
#include <QStringList>
#include <array>

#include "publish/drawing.h"

namespace iap {

struct QuadrantField {
  QString title;  // "Manage closely"
  QStringList names;
};

/// Fields in reading order: high power and low interest, both high, both low, low power and high interest.
Drawing quadrantDrawing(const std::array<QuadrantField, 4>& fields, const QString& across, const QString& up,
                        double width = 467.7);

}  // namespace iap

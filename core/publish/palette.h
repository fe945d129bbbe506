// SPDX-License-Identifier: GPL-3.0-or-later
// All colours of a document from the one accent that a city chooses. Mixtures are made in linear light, where luminance
// is linear, so that the contrasts hold for every accent.
#pragma once
#include <QString>
#include <array>

#include "publish/drawing.h"

namespace iap {

struct Rgb {
  quint8 r = 0, g = 0, b = 0;

  bool operator==(const Rgb&) const = default;
  QString hex() const;
};

struct Palette {
  Rgb accent, strong, wash, head, mid, on;  // `on` is for text on the accent
  static constexpr Rgb ink{0x1b, 0x1b, 0x1b}, grey{0x4a, 0x4a, 0x4a}, hairline{0xc3, 0xc9, 0xce},
      signal{0x9a, 0x34, 0x12}, white{0xff, 0xff, 0xff};
  /// Low to very high; always with the word in the cell.
  static constexpr std::array<Rgb, 4> risk{Rgb{0xff, 0xff, 0xff}, Rgb{0xfb, 0xf1, 0xec}, Rgb{0xf3, 0xd5, 0xc6},
                                           Rgb{0xe3, 0xae, 0x96}};

  /// From "#RRGGBB"; the program's own accent for anything else.
  explicit Palette(const QString& accentHex);
  Rgb of(Ink ink) const;
};

/// Relative luminance and contrast ratio of WCAG 2.
double luminance(Rgb colour);
double contrast(Rgb a, Rgb b);

}  // namespace iap

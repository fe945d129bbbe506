// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/palette.h"

#include <algorithm>
#include <cmath>

namespace iap {

namespace {

struct Linear {
  double r, g, b;
};

double lin(quint8 channel) {
  const double c = channel / 255.0;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}
Linear lin(Rgb c) { return {lin(c.r), lin(c.g), lin(c.b)}; }
double luminance(const Linear& c) { return 0.2126 * c.r + 0.7152 * c.g + 0.0722 * c.b; }

double gamma(double c) { return c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055; }
quint8 down(double c) { return quint8(std::clamp(std::floor(gamma(c) * 255 + 1e-9), 0.0, 255.0)); }
quint8 nearest(double c) { return quint8(std::clamp(std::floor(gamma(c) * 255 + 0.5), 0.0, 255.0)); }

Rgb strongOf(Rgb accent) {
  const Linear v = lin(accent);
  const double l = luminance(v);
  if (l <= 0.130) return accent;
  const double k = 0.130 / l;
  return {down(v.r * k), down(v.g * k), down(v.b * k)};
}

Rgb tint(Rgb accent, double target, double cap) {
  Linear v = lin(accent);
  const double m = std::max({v.r, v.g, v.b});
  const double k = m == 0 ? 1 : std::clamp(0.5 / m, 1.0, 3.0);
  v = {v.r * k, v.g * k, v.b * k};
  const double l = luminance(v);
  const double p = l >= 1 ? cap : std::min(cap, (1 - target) / (1 - l));
  Linear x{p * v.r + (1 - p), p * v.g + (1 - p), p * v.b + (1 - p)};
  const double f = std::min(1.0, target / luminance(x));
  return {nearest(x.r * f), nearest(x.g * f), nearest(x.b * f)};
}

}  // namespace

double luminance(Rgb colour) { return luminance(lin(colour)); }

double contrast(Rgb a, Rgb b) {
  const double x = luminance(a), y = luminance(b);
  return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QString Rgb::hex() const {
  return QStringLiteral("#%1%2%3")
      .arg(r, 2, 16, QLatin1Char('0'))
      .arg(g, 2, 16, QLatin1Char('0'))
      .arg(b, 2, 16, QLatin1Char('0'))
      .toUpper();
}

Palette::Palette(const QString& accentHex) : accent{0x0e, 0x5a, 0x7a} {
  bool ok = false;
  const uint value = accentHex.mid(1).toUInt(&ok, 16);
  if (ok && accentHex.size() == 7 && accentHex[0] == u'#')
    accent = {quint8(value >> 16), quint8(value >> 8), quint8(value)};
  strong = strongOf(accent);
  wash = tint(accent, 0.90, 0.30);
  head = tint(accent, 0.80, 0.50);
  mid = tint(accent, 0.55, 0.90);
  on = contrast(white, accent) >= contrast(ink, accent) ? white : ink;
  constexpr Rgb black{0, 0, 0};
  if (contrast(on, accent) < 4.5) on = contrast(white, accent) >= contrast(black, accent) ? white : black;
}

Rgb Palette::of(Ink role) const {
  switch (role) {
    case Ink::strong:
      return strong;
    case Ink::mid:
      return mid;
    case Ink::wash:
      return wash;
    case Ink::ink:
      return ink;
    case Ink::grey:
      return grey;
    case Ink::hairline:
      return hairline;
    case Ink::signal:
      return signal;
    case Ink::white:
      return white;
  }
  return ink;
}

}  // namespace iap

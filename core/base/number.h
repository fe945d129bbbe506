// SPDX-License-Identifier: GPL-3.0-or-later
// A measured number that may be unknown, in eight bytes (a plan can hold a million of them).
#pragma once
#include <cmath>
#include <limits>
#include <optional>

namespace iap {

/// Unknown is not zero: a Number is a finite value or unknown, never infinite. Two unknowns are equal.
class Number {
 public:
  constexpr Number() = default;
  /// NaN and infinities become unknown; minus zero becomes zero, so that equal numbers have equal bytes.
  constexpr Number(double value)
      : value_(value - value == 0 ? (value == 0 ? 0.0 : value) : std::numeric_limits<double>::quiet_NaN()) {}

  constexpr bool known() const { return value_ == value_; }
  constexpr explicit operator bool() const { return known(); }
  /// The value; call only when known.
  constexpr double operator*() const { return value_; }
  constexpr double valueOr(double other) const { return known() ? value_ : other; }
  constexpr bool operator==(const Number& other) const { return known() ? value_ == other.value_ : !other.known(); }

 private:
  double value_ = std::numeric_limits<double>::quiet_NaN();
};

}  // namespace iap

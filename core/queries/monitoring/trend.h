// SPDX-License-Identifier: GPL-3.0-or-later
// Lines through measured points, and forecasts that say how sure they are. Formulas and sources: docs/methods.md,
// "Trends".
#pragma once
#include <QList>
#include <optional>

#include "queries/monitoring/progress.h"

namespace iap {

enum class TrendMethod : qint8 { theilSen, leastSquares, twoPoints };
constexpr auto words(TrendMethod) { return std::array{"theil-sen", "least-squares", "two-points"}; }

/// value = intercept + slope × time. What a method does not give, or too few points don't, is nothing.
struct Trend {
  TrendMethod method = TrendMethod::theilSen;
  int points = 0;
  std::optional<double> slope, intercept;
  std::optional<double> rSquared, slopeError, interceptError;  // least squares: standard errors
  std::optional<double> lowSlope, highSlope;                   // Theil–Sen: limits of the slope, 90 of 100 times
  double middle = 0;  // the time about which the line turns: the mean, of Theil–Sen the median
  double spread = 0;  // least squares: sum of squared distances of the times from their mean
};

/// Ordinary least squares; slope and intercept from two points of different time on, standard errors from three.
Trend leastSquares(const QList<TimedValue>& points);
/// Median of the slopes between all pairs of different time; from three points on.
Trend theilSen(const QList<TimedValue>& points);

struct Forecast {
  TrendMethod method = TrendMethod::theilSen;
  int points = 0;
  double time = 0, value = 0;
  std::optional<double> low, high;  // the range; nothing from two points, which have none
  bool clipped = false;             // held at a natural limit
};
/// The value at a later time: by the method asked for from three points on, along their line from two; nothing from
/// one, or where all are of one time. `least`, `most`: what the value can't leave.
std::optional<Forecast> forecast(const QList<TimedValue>& points, double time, TrendMethod method,
                                 std::optional<double> least = {}, std::optional<double> most = {});

}  // namespace iap

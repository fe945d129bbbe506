// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/monitoring/trend.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace iap {

namespace {

double medianOf(std::vector<double>& values) {
  const size_t half = values.size() / 2;
  std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(half), values.end());
  const double upper = values[half];
  if (values.size() % 2) return upper;
  return (*std::max_element(values.begin(), values.begin() + std::ptrdiff_t(half)) + upper) / 2;
}

/// The value at a place between the sorted values, counted from 1 and held within them.
double atRank(const std::vector<double>& sorted, double rank) {
  const double place = std::clamp(rank, 1.0, double(sorted.size())) - 1;
  const auto below = size_t(place);
  const size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - double(below));
}

}  // namespace

// Centred sums in the widest type: certified results are reached to more than 1e-9 also where the values differ by
// little from each other.
Trend leastSquares(const QList<TimedValue>& points) {
  using Wide = long double;
  Trend trend;
  trend.method = TrendMethod::leastSquares;
  trend.points = int(points.size());
  const auto n = Wide(points.size());
  if (points.size() < 2) return trend;
  Wide mx = 0, my = 0;
  for (const TimedValue& point : points) {
    mx += Wide(point.time);
    my += Wide(point.value);
  }
  mx /= n;
  my /= n;
  Wide sxx = 0, sxy = 0, syy = 0, sumX2 = 0;
  for (const TimedValue& point : points) {
    const Wide x = Wide(point.time) - mx, y = Wide(point.value) - my;
    sxx += x * x;
    sxy += x * y;
    syy += y * y;
    sumX2 += Wide(point.time) * Wide(point.time);
  }
  if (sxx == 0) return trend;
  trend.middle = double(mx);
  trend.spread = double(sxx);
  const Wide slope = sxy / sxx, intercept = my - slope * mx;
  trend.slope = double(slope);
  trend.intercept = double(intercept);
  Wide rest = 0;
  for (const TimedValue& point : points) {
    const Wide off = (Wide(point.value) - my) - slope * (Wide(point.time) - mx);
    rest += off * off;
  }
  if (syy > 0) trend.rSquared = double(1 - rest / syy);
  if (points.size() < 3) return trend;
  const Wide variance = rest / (n - 2);
  trend.slopeError = double(std::sqrt(variance / sxx));
  trend.interceptError = double(std::sqrt(variance * sumX2 / (n * sxx)));
  return trend;
}

Trend theilSen(const QList<TimedValue>& points) {
  Trend trend;
  trend.method = TrendMethod::theilSen;
  trend.points = int(points.size());
  if (points.size() < 3) return trend;
  std::vector<double> slopes, times, values;
  slopes.reserve(size_t(points.size()) * size_t(points.size() - 1) / 2);
  for (qsizetype i = 0; i < points.size(); ++i) {
    times.push_back(points[i].time);
    values.push_back(points[i].value);
    for (qsizetype k = i + 1; k < points.size(); ++k)
      if (points[k].time != points[i].time)
        slopes.push_back((points[k].value - points[i].value) / (points[k].time - points[i].time));
  }
  if (slopes.empty()) return trend;
  trend.slope = medianOf(slopes);
  trend.middle = medianOf(times);
  trend.intercept = medianOf(values) - *trend.slope * trend.middle;
  // Sen's limits by the variance of Kendall's S (Gilbert 1987, 16.4.2), ties in value left aside.
  const auto n = double(points.size()), pairs = double(slopes.size());
  const double spread = 1.645 * std::sqrt(n * (n - 1) * (2 * n + 5) / 18);
  std::sort(slopes.begin(), slopes.end());
  trend.lowSlope = atRank(slopes, (pairs - spread) / 2);
  trend.highSlope = atRank(slopes, (pairs + spread) / 2 + 1);
  return trend;
}

std::optional<Forecast> forecast(const QList<TimedValue>& points, double time, TrendMethod method,
                                 std::optional<double> least, std::optional<double> most) {
  Forecast result;
  result.points = int(points.size());
  result.time = time;
  result.method = points.size() < 3 ? TrendMethod::twoPoints : method;
  const Trend trend = result.method == TrendMethod::theilSen ? theilSen(points) : leastSquares(points);
  if (!trend.slope) return {};
  result.value = *trend.intercept + *trend.slope * time;
  if (result.method == TrendMethod::theilSen) {
    const double level = *trend.intercept + *trend.slope * trend.middle;
    const double a = level + *trend.lowSlope * (time - trend.middle),
                 b = level + *trend.highSlope * (time - trend.middle);
    result.low = std::min(a, b);
    result.high = std::max(a, b);
  } else if (trend.slopeError) {
    // Two standard errors of a new value; that of the slope holds the variance of the rest.
    const double ahead = time - trend.middle;
    const double error = *trend.slopeError * std::sqrt(trend.spread * (1 + 1 / double(points.size())) + ahead * ahead);
    result.low = result.value - 2 * error;
    result.high = result.value + 2 * error;
  }
  const auto hold = [&](double value) {
    if (least) value = std::max(value, *least);
    if (most) value = std::min(value, *most);
    return value;
  };
  result.clipped = hold(result.value) != result.value;
  result.value = hold(result.value);
  if (result.low) result.low = hold(*result.low);
  if (result.high) result.high = hold(*result.high);
  return result;
}

}  // namespace iap

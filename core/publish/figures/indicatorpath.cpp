// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/figures/indicatorpath.h"

#include <algorithm>
#include <cmath>

#include "publish/figures/axis.h"

namespace iap {

namespace {

constexpr double left = 40, right = 64, top = 16, foot = 20;

class Plot {
 public:
  Plot(const IndicatorPath& path, double width, double height) : path_(path) {
    drawing_.width = width;
    drawing_.height = height;
    const auto see = [&](double time, double value) {
      firstTime_ = std::min(firstTime_, time);
      lastTime_ = std::max(lastTime_, time);
      least_ = std::min(least_, value);
      most_ = std::max(most_, value);
    };
    if (path.baseline) see(path.baseline->time, path.baseline->value);
    for (const auto* points : {&path.planned, &path.measured})
      for (const auto& point : *points) see(point.time, point.value);
    if (path.forecast) {
      see(path.forecast->time, path.forecast->low.value_or(path.forecast->value));
      see(path.forecast->time, path.forecast->high.value_or(path.forecast->value));
    }
    if (lastTime_ - firstTime_ < 1) lastTime_ = firstTime_ + 1;
    if (most_ == least_) {
      most_ += std::max(1.0, std::abs(most_) * 0.1);
      least_ -= std::max(1.0, std::abs(least_) * 0.1);
    }
    step_ = axisStep(most_ - least_);
    low_ = std::floor(least_ / step_) * step_;
    high_ = std::ceil(most_ / step_) * step_;
  }

  Drawing done() {
    axes();
    forecast();
    planned();
    measured();
    return drawing_;
  }

 private:
  double x(double time) const {
    return left + (time - firstTime_) / (lastTime_ - firstTime_) * (drawing_.width - left - right);
  }
  double y(double value) const {
    return drawing_.height - foot - (value - low_) / (high_ - low_) * (drawing_.height - foot - top);
  }
  void words(double at, double baseline, const QString& text, Ink ink, Anchor anchor, bool bold = false) {
    if (!text.isEmpty()) drawing_.shapes += WordsShape{at, baseline, text, 8, bold, anchor, ink};
  }

  void axes() {
    for (double mark = low_; mark <= high_ + step_ / 2; mark += step_) {
      drawing_.shapes += LineShape{left, y(mark), drawing_.width - right, y(mark), 0.5, Ink::hairline};
      // A multiple of the step, not what adding up left over.
      words(left - 6, y(mark) + 3, path_.number(std::round(mark / step_) * step_), Ink::grey, Anchor::end);
    }
    const int first = int(std::floor(firstTime_)), last = int(std::floor(lastTime_));
    const double each = (drawing_.width - left - right) / std::max(1, last - first);
    const int every = std::max(1, int(std::ceil(26 / each)));
    for (int year = first; year <= last; ++year)
      if ((last - year) % every == 0)
        words(std::clamp(x(year + 0.5), left, drawing_.width - right), drawing_.height - 5, QString::number(year),
              Ink::grey, Anchor::middle);
  }

  void forecast() {
    if (!path_.forecast || path_.measured.isEmpty()) return;
    const auto& ahead = *path_.forecast;
    const auto& from = path_.measured.last();
    if (ahead.low && ahead.high)
      drawing_.shapes +=
          PathShape{{{x(from.time), y(from.value)}, {x(ahead.time), y(*ahead.high)}, {x(ahead.time), y(*ahead.low)}},
                    true,
                    Ink::hairline,
                    0.4,
                    false};
    drawing_.shapes +=
        PathShape{{{x(from.time), y(from.value)}, {x(ahead.time), y(ahead.value)}}, false, Ink::grey, 1.1, true};
    double at = y(ahead.value) + 3;
    // Not into the words of the target.
    if (!path_.planned.isEmpty() && std::abs(at - y(path_.planned.last().value) - 3) < 11)
      at = y(path_.planned.last().value) + (ahead.value > path_.planned.last().value ? -9 : 15);
    words(x(ahead.time) + 6, at, ahead.words, Ink::grey, Anchor::start);
  }

  void planned() {
    if (path_.planned.isEmpty()) return;
    PathShape line{{}, false, Ink::strong, 1.2, true};
    if (path_.baseline) line.points.append({x(path_.baseline->time), y(path_.baseline->value)});
    for (const auto& point : path_.planned) line.points.append({x(point.time), y(point.value)});
    drawing_.shapes += line;
    for (qsizetype i = 0; i + 1 < path_.planned.size(); ++i) {
      const auto& point = path_.planned[i];
      drawing_.shapes += PointShape{x(point.time), y(point.value), 4.2, false, Ink::strong};
      words(x(point.time), y(point.value) - 8, point.label, Ink::strong, Anchor::middle);
    }
    const auto& goal = path_.planned.last();
    const double gx = x(goal.time), gy = y(goal.value);
    drawing_.shapes += LineShape{gx - 4.5, gy, gx + 4.5, gy, 2, Ink::strong};
    drawing_.shapes += LineShape{gx, gy - 4.5, gx, gy + 4.5, 2, Ink::strong};
    words(gx + 8, gy + 3, goal.label, Ink::strong, Anchor::start, true);
  }

  void measured() {
    PathShape line{{}, false, Ink::ink, 1.7, false};
    const auto end = [&] {
      if (line.points.size() > 1) drawing_.shapes += line;
      line.points.clear();
    };
    // Older values lead up to the baseline, which is one of them or stands by itself.
    if (path_.baseline && !path_.measured.isEmpty() && path_.baseline->time < path_.measured.first().time)
      line.points.append({x(path_.baseline->time), y(path_.baseline->value)});
    for (const auto& point : path_.measured) {
      if (point.afterBreak) {
        end();
        // A zigzag where the series begins anew.
        const double zx = x(point.time) - 7, zy = y(point.value);
        drawing_.shapes += PathShape{
            {{zx, zy - 6}, {zx + 3, zy - 2}, {zx - 1, zy + 1}, {zx + 2, zy + 6}}, false, Ink::signal, 1.1, false};
      }
      line.points.append({x(point.time), y(point.value)});
    }
    end();
    double lastLabel = -100;
    for (qsizetype i = 0; i < path_.measured.size(); ++i) {
      const auto& point = path_.measured[i];
      const bool many = path_.measured.size() > 24;
      if (!many || i + 1 == path_.measured.size())
        drawing_.shapes += PointShape{x(point.time), y(point.value), 3.2, point.certain, Ink::ink, true};
      // Labels that would lie on each other are left to the table; the last one always stands.
      const bool isLast = i + 1 == path_.measured.size();
      if (!isLast && x(point.time) - lastLabel < 26) continue;
      if (!isLast && x(path_.measured.last().time) - x(point.time) < 26) continue;
      words(x(point.time) + 3, y(point.value) + 13, point.label, Ink::ink, Anchor::start, true);
      lastLabel = x(point.time);
    }
    if (!path_.baseline) return;
    const auto& base = *path_.baseline;
    drawing_.shapes += PointShape{x(base.time), y(base.value), 3.2, false, Ink::ink, true};
    // Measured at the same time, it has its label already.
    const bool labelled = std::any_of(path_.measured.begin(), path_.measured.end(), [&](const auto& point) {
      return std::abs(point.time - base.time) < 1e-6 && point.label == base.label;
    });
    if (!labelled) words(x(base.time), y(base.value) - 7, base.label, Ink::ink, Anchor::start, true);
  }

  const IndicatorPath& path_;
  Drawing drawing_;
  double firstTime_ = 1e9, lastTime_ = -1e9, least_ = 1e300, most_ = -1e300;
  double step_ = 1, low_ = 0, high_ = 1;
};

}  // namespace

Drawing indicatorDrawing(const IndicatorPath& path, double width, double height) {
  if (!path.baseline && path.planned.isEmpty() && path.measured.isEmpty()) return {width, 0, {}};
  return Plot(path, width, height).done();
}

}  // namespace iap

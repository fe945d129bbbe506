// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/figures/indicatorpath.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "publish/figures/axis.h"

namespace iap {

namespace {

constexpr double left = 40, right = 64, top = 16, foot = 20;
constexpr double letters = 8;  // their size, in points

/// Where words and marks stand already, so that no label is put on another.
class Taken {
 public:
  struct Box {
    double x1, y1, x2, y2;
  };

  /// By an average width of figures and letters, on the safe side.
  static Box ofWords(const WordsShape& words) {
    const double width = double(words.text.size()) * words.size * (words.bold ? 0.58 : 0.54);
    const double from = words.anchor == Anchor::start ? words.x
                        : words.anchor == Anchor::end ? words.x - width
                                                      : words.x - width / 2;
    return {from, words.baseline - words.size * 0.75, from + width, words.baseline + words.size * 0.2};
  }

  void add(const Box& box) { boxes_ += box; }
  bool free(const Box& box) const {
    return std::none_of(boxes_.begin(), boxes_.end(), [&](const Box& each) {
      return box.x1 < each.x2 && each.x1 < box.x2 && box.y1 < each.y2 && each.y1 < box.y2;
    });
  }

 private:
  QList<Box> boxes_;
};

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
    labels();
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
    if (!text.isEmpty()) drawing_.shapes += WordsShape{at, baseline, text, letters, bold, anchor, ink};
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
  }

  void planned() {
    if (path_.planned.isEmpty()) return;
    PathShape line{{}, false, Ink::strong, 1.2, true};
    if (path_.baseline) line.points.append({x(path_.baseline->time), y(path_.baseline->value)});
    for (const auto& point : path_.planned) line.points.append({x(point.time), y(point.value)});
    drawing_.shapes += line;
    for (qsizetype i = 0; i + 1 < path_.planned.size(); ++i) {
      const auto& point = path_.planned[i];
      mark(PointShape{x(point.time), y(point.value), 4.2, false, Ink::strong});
    }
    const auto& goal = path_.planned.last();
    const double gx = x(goal.time), gy = y(goal.value);
    drawing_.shapes += LineShape{gx - 4.5, gy, gx + 4.5, gy, 2, Ink::strong};
    drawing_.shapes += LineShape{gx, gy - 4.5, gx, gy + 4.5, 2, Ink::strong};
    taken_.add({gx - 4.5, gy - 4.5, gx + 4.5, gy + 4.5});
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
    const bool many = path_.measured.size() > 24;
    for (qsizetype i = 0; i < path_.measured.size(); ++i) {
      const auto& point = path_.measured[i];
      if (!many || i + 1 == path_.measured.size())
        mark(PointShape{x(point.time), y(point.value), 3.2, point.certain, Ink::ink, true});
    }
    if (path_.baseline) mark(PointShape{x(path_.baseline->time), y(path_.baseline->value), 3.2, false, Ink::ink, true});
  }

  void mark(const PointShape& point) {
    drawing_.shapes += point;
    taken_.add({point.x - point.radius, point.y - point.radius, point.x + point.radius, point.y + point.radius});
  }

  /// Puts words to the first place that is free; with `always` to the first of all where none is.
  bool label(const QString& text, Ink ink, bool bold, bool always, const QList<std::array<double, 2>>& places,
             const QList<Anchor>& anchors) {
    if (text.isEmpty()) return false;
    const auto at = [&](qsizetype i) {
      return WordsShape{places[i][0], places[i][1], text, letters, bold, anchors[i], ink};
    };
    const auto put = [&](const WordsShape& shape) {
      drawing_.shapes += shape;
      taken_.add(Taken::ofWords(shape));
      return true;
    };
    for (qsizetype i = 0; i < places.size(); ++i) {
      const Taken::Box box = Taken::ofWords(at(i));
      if (box.x1 >= 0 && box.y1 >= 0 && box.y2 <= drawing_.height - foot + 6 && taken_.free(box)) return put(at(i));
    }
    return always && put(at(0));
  }

  /// What matters most is named first; what finds no room is left to the table.
  void labels() {
    if (!path_.planned.isEmpty()) {
      const auto& goal = path_.planned.last();
      label(goal.label, Ink::strong, true, true, {{x(goal.time) + 8, y(goal.value) + 3}}, {Anchor::start});
    }
    if (path_.forecast && !path_.measured.isEmpty()) {
      const auto& ahead = *path_.forecast;
      const double px = x(ahead.time) + 6, py = y(ahead.value) + 3;
      // Not into the words of the target.
      const double goal = path_.planned.isEmpty() ? py : y(path_.planned.last().value);
      const double beside = !path_.planned.isEmpty() && ahead.value > path_.planned.last().value ? goal - 9 : goal + 15;
      label(ahead.words, Ink::grey, false, true, {{px, py}, {px, beside}}, {Anchor::start, Anchor::start});
    }
    const auto around = [&](const IndicatorPath::Point& point, bool always) {
      const double px = x(point.time), py = y(point.value);
      return label(point.label, Ink::ink, true, always,
                   {{px + 3, py + 13}, {px + 3, py - 7}, {px - 3, py + 13}, {px - 3, py - 7}},
                   {Anchor::start, Anchor::start, Anchor::end, Anchor::end});
    };
    if (!path_.measured.isEmpty()) around(path_.measured.last(), true);
    if (path_.baseline) {
      const auto& base = *path_.baseline;
      // Measured at the same time, it has its label already.
      const bool labelled = std::any_of(path_.measured.begin(), path_.measured.end(), [&](const auto& point) {
        return std::abs(point.time - base.time) < 1e-6 && point.label == base.label;
      });
      if (!labelled)
        label(base.label, Ink::ink, true, false,
              {{x(base.time), y(base.value) - 7}, {x(base.time) + 3, y(base.value) + 13}},
              {Anchor::start, Anchor::start});
    }
    for (qsizetype i = 0; i + 1 < path_.planned.size(); ++i) {
      const double px = x(path_.planned[i].time), py = y(path_.planned[i].value);
      label(path_.planned[i].label, Ink::strong, false, false, {{px, py - 8}, {px, py + 15}, {px + 8, py + 3}},
            {Anchor::middle, Anchor::middle, Anchor::start});
    }
    double before = -100;
    for (qsizetype i = 0; i + 1 < path_.measured.size(); ++i) {
      const double here = x(path_.measured[i].time);
      // Words close to each other, above and below, would be no longer told whose they are.
      if (here - before < 26 || x(path_.measured.last().time) - here < 26) continue;
      if (around(path_.measured[i], false)) before = here;
    }
  }

  const IndicatorPath& path_;
  Drawing drawing_;
  Taken taken_;
  double firstTime_ = 1e9, lastTime_ = -1e9, least_ = 1e300, most_ = -1e300;
  double step_ = 1, low_ = 0, high_ = 1;
};

}  // namespace

Drawing indicatorDrawing(const IndicatorPath& path, double width, double height) {
  if (!path.baseline && path.planned.isEmpty() && path.measured.isEmpty()) return {width, 0, {}};
  return Plot(path, width, height).done();
}

}  // namespace iap

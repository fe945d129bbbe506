// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/values.h"

namespace iap {

void setMeasured(Plan& plan, SeriesId series, const Date& period, MeasurementId there, Number value,
                 const QString& words, Instant now) {
  if (!value && words.isEmpty()) {
    if (there) plan.measurements.remove(there);
    return;
  }
  if (!there) {
    plan.measurements.put({.id = MeasurementId::random(),
                           .series = series,
                           .date = period,
                           .value = value,
                           .words = words,
                           .entered = now});
    return;
  }
  change(plan.measurements, there, [&](Measurement& row) {
    row.value = value;
    row.words = words;
    row.entered = now;
  });
}

void setPlanned(Plan& plan, SeriesId series, const Date& period, TargetId there, Number value, const QString& words) {
  if (!value && words.isEmpty()) {
    if (there) plan.targets.remove(there);
  } else if (there) {
    change(plan.targets, there, [&](Target& row) {
      row.value = value;
      row.words = words;
    });
  } else {
    plan.targets.put({.id = TargetId::random(), .series = series, .date = period, .value = value, .words = words});
  }
  // Which one is last may have changed.
  const Target* last = nullptr;
  QList<Target> others;
  for (const Target& row : plan.targets)
    if (row.series == series && (!last || last->date.last() < row.date.last())) last = &row;
  const TargetId final = last ? last->id : TargetId();
  for (const Target& row : plan.targets) {
    const TargetKind kind = row.id == final ? TargetKind::target : TargetKind::milestone;
    if (row.series == series && row.kind != kind) {
      others += row;
      others.last().kind = kind;
    }
  }
  for (const Target& row : others) plan.targets.put(row);
}

}  // namespace iap

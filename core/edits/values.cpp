// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/values.h"

namespace iap {

void setMeasured(Plan& plan, SeriesId series, const Date& period, MeasurementId there, Number value,
                 const QString& words, Instant now) {
  if (!value && words.isEmpty()) {
    const Measurement* row = there ? plan.measurements.find(there) : nullptr;
    if (!row) return;
    // A note, or what is contracted, is not shown where the value is cleared: it stays.
    if (row->note.isEmpty() && !row->committed)
      plan.measurements.remove(there);
    else
      change(plan.measurements, there, [](Measurement& cleared) {
        cleared.value = cleared.numerator = cleared.denominator = Number();
        cleared.words.clear();
      });
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
    // They were those of the value before.
    if (!(row.value == value)) row.numerator = row.denominator = Number();
    row.value = value;
    row.words = words;
    row.entered = now;
  });
}

namespace {
/// The last planned row of a series, or null.
const Target* lastPlanned(const Plan& plan, SeriesId series) {
  const Target* last = nullptr;
  for (const Target& row : plan.targets)
    if (row.series == series && (!last || last->date.last() < row.date.last())) last = &row;
  return last;
}
}  // namespace

void setPlanned(Plan& plan, SeriesId series, const Date& period, TargetId there, Number value, const QString& words) {
  const bool empty = !value && words.isEmpty();
  if (there && !empty) {
    change(plan.targets, there, [&](Target& row) {
      row.value = value;
      row.words = words;
    });
    return;
  }
  if (there) {
    const bool target = plan.targets.find(there)->kind == TargetKind::target;
    plan.targets.remove(there);
    // Without its target, a series is to reach the last of its milestones.
    if (const Target* last = target ? lastPlanned(plan, series) : nullptr)
      change(plan.targets, TargetId(last->id), [](Target& row) { row.kind = TargetKind::target; });
    return;
  }
  if (empty) return;
  const Target* before = lastPlanned(plan, series);
  const bool later = !before || before->date.last() < period.last();
  // A new last value is the target, and what was the last before is a milestone on the way.
  if (before && later)
    change(plan.targets, TargetId(before->id), [](Target& row) { row.kind = TargetKind::milestone; });
  plan.targets.put({.id = TargetId::random(),
                    .series = series,
                    .date = period,
                    .value = value,
                    .words = words,
                    .kind = later ? TargetKind::target : TargetKind::milestone});
}

void setStatusMethod(Plan& plan, StatusMethod method) {
  QList<StatusPreset> presets;
  for (const StatusPreset& preset : plan.statusPresets) presets += preset;
  bool found = false;
  for (StatusPreset& preset : presets) {
    const bool inForce = !found && preset.method == method;
    found = found || inForce;
    if (preset.inForce == inForce) continue;
    preset.inForce = inForce;
    plan.statusPresets.put(preset);
  }
  if (found) return;
  StatusPreset preset;
  preset.id = StatusPresetId::random();
  preset.method = method;
  preset.inForce = true;
  plan.statusPresets.put(preset);
}

namespace {

/// The preset of a method: the one in force, else the first.
const StatusPreset* presetFor(const Plan& plan, StatusMethod method) {
  const StatusPreset* found = nullptr;
  for (const StatusPreset& each : plan.statusPresets)
    if (each.method == method && (!found || (each.inForce && !found->inForce))) found = &each;
  return found;
}

void removeLimits(Plan& plan, StatusPresetId preset, const QStringList& statuses) {
  QList<StatusThresholdId> old;
  for (const StatusThreshold& limit : plan.statusThresholds)
    if (limit.preset == preset && statuses.contains(limit.status)) old += limit.id;
  for (const StatusThresholdId id : old) plan.statusThresholds.remove(id);
}

}  // namespace

void clearStatusLimits(Plan& plan, StatusMethod method, const QStringList& statuses) {
  const StatusPreset* found = presetFor(plan, method);
  if (!found) return;
  StatusPreset preset = *found;
  removeLimits(plan, preset.id, statuses);
  preset.name.clear();
  preset.source.clear();
  plan.statusPresets.put(preset);
}

void setStatusLimits(Plan& plan, StatusMethod method, const QList<std::pair<QString, double>>& from,
                     const QString& source) {
  StatusPreset preset{.id = StatusPresetId::random(), .method = method};
  if (const StatusPreset* found = presetFor(plan, method)) preset = *found;
  preset.source = source;
  plan.statusPresets.put(preset);
  for (const auto& [status, limit] : from) {
    removeLimits(plan, preset.id, {status});
    plan.statusThresholds.put(
        {.id = StatusThresholdId::random(), .preset = preset.id, .status = status, .from = Number(limit)});
  }
}

}  // namespace iap

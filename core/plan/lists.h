// SPDX-License-Identifier: GPL-3.0-or-later
// Editable lists, scales and status presets: rows, so that a city can use its own words.
#pragma once
#include "plan/fields.h"

namespace iap {

struct ListItem;
struct RiskBand;
struct Scale;
struct ScaleStep;
struct StatusPreset;
struct StatusThreshold;
using ListItemId = Id<ListItem>;
using ScaleId = Id<Scale>;
using ScaleStepId = Id<ScaleStep>;
using RiskBandId = Id<RiskBand>;
using StatusPresetId = Id<StatusPreset>;
using StatusThresholdId = Id<StatusThreshold>;

enum class ListKind : qint8 {
  costCategory,
  riskType,
  fundingSource,
  integrationAspect,
  measureKind,
  unit,
  tool,
  dataTopic
};
constexpr auto words(ListKind) {
  return std::array{"cost category", "risk type", "funding source", "integration aspect",
                    "measure kind",  "unit",      "tool",           "data topic"};
}

struct ListItem {
  static constexpr const char* table = "list_item";

  Id<ListItem> id;
  double position = 0;
  ListKind list = ListKind::costCategory;
  QString key;  // of a shipped row; empty for a city's own
  Text label;   // empty: the default wording in the reader's language
  bool retired = false;

  static constexpr void fields(auto&& see) {
    see(field("id", &ListItem::id));
    see(field("position", &ListItem::position));
    see(field("list", &ListItem::list));
    see(field("key", &ListItem::key));
    see(field("label", &ListItem::label));
    see(field("retired", &ListItem::retired));
  }
  bool operator==(const ListItem&) const = default;
};

enum class ScaleKind : qint8 { likelihood, impact, score };
constexpr auto words(ScaleKind) { return std::array{"likelihood", "impact", "score"}; }

struct Scale {
  static constexpr const char* table = "scale";

  Id<Scale> id;
  ScaleKind kind = ScaleKind::likelihood;
  QString name;
  bool retired = false;

  static constexpr void fields(auto&& see) {
    see(field("id", &Scale::id));
    see(field("kind", &Scale::kind));
    see(field("name", &Scale::name));
    see(field("retired", &Scale::retired));
  }
  bool operator==(const Scale&) const = default;
};

struct ScaleStep {
  static constexpr const char* table = "scale_step";

  Id<ScaleStep> id;
  Id<Scale> scale;
  int value = 0;
  Text label;
  QString meaning;

  static constexpr void fields(auto&& see) {
    see(field("id", &ScaleStep::id));
    see(belongsTo("scale", &ScaleStep::scale));
    see(field("value", &ScaleStep::value));
    see(field("label", &ScaleStep::label));
    see(field("meaning", &ScaleStep::meaning));
  }
  bool operator==(const ScaleStep&) const = default;
};

enum class RiskLevel : qint8 { notAssessed, low, medium, high, veryHigh };
constexpr auto words(RiskLevel) { return std::array{"not assessed", "low", "medium", "high", "very high"}; }

struct RiskBand {
  static constexpr const char* table = "risk_band";

  Id<RiskBand> id;
  int steps = 5;   // for scales with that many steps
  int lowest = 1;  // the smallest likelihood × impact of the band
  RiskLevel level = RiskLevel::notAssessed;
  Text label;

  static constexpr void fields(auto&& see) {
    see(field("id", &RiskBand::id));
    see(field("steps", &RiskBand::steps));
    see(field("lowest", &RiskBand::lowest));
    see(field("level", &RiskBand::level));
    see(field("label", &RiskBand::label));
  }
  bool operator==(const RiskBand&) const = default;
};

enum class StatusMethod : qint8 { planPace, growth, linearProjection, unChart, achievement };
constexpr auto words(StatusMethod) {
  return std::array{"plan pace", "growth", "linear projection", "UN chart", "achievement"};
}

struct StatusPreset {
  static constexpr const char* table = "status_preset";

  Id<StatusPreset> id;
  QString name;
  StatusMethod method = StatusMethod::planPace;
  QString source;
  bool inForce = false;

  static constexpr void fields(auto&& see) {
    see(field("id", &StatusPreset::id));
    see(field("name", &StatusPreset::name));
    see(field("method", &StatusPreset::method));
    see(field("source", &StatusPreset::source));
    see(field("in_force", &StatusPreset::inForce));
  }
  bool operator==(const StatusPreset&) const = default;
};

struct StatusThreshold {
  static constexpr const char* table = "status_threshold";

  Id<StatusThreshold> id;
  Id<StatusPreset> preset;
  QString status;
  Number from;

  static constexpr void fields(auto&& see) {
    see(field("id", &StatusThreshold::id));
    see(belongsTo("preset", &StatusThreshold::preset));
    see(field("status", &StatusThreshold::status));
    see(field("from", &StatusThreshold::from));
  }
  bool operator==(const StatusThreshold&) const = default;
};

}  // namespace iap

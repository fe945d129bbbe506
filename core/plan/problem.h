// SPDX-License-Identifier: GPL-3.0-or-later
// A node of the problem tree with its evidence.
#pragma once
#include "plan/fields.h"

namespace iap {

struct DataSet;
struct Objective;
struct Problem;
struct ProblemDataSet;
struct ProblemObjective;
using ProblemId = Id<Problem>;
using ProblemDataSetId = Id<ProblemDataSet>;
using ProblemObjectiveId = Id<ProblemObjective>;

enum class ProblemKind : qint8 { problem, cause, effect };
constexpr auto words(ProblemKind) { return std::array{"problem", "cause", "effect"}; }

struct Problem {
  static constexpr const char* table = "problem";

  Id<Problem> id;
  double position = 0;
  QString code;
  Text title;
  Markdown description;
  ProblemKind kind = ProblemKind::problem;
  Id<Problem> parent;
  QString concerns;  // whom
  QString evidence;
  std::optional<int> votes;

  static constexpr void fields(auto&& see) {
    see(field("id", &Problem::id));
    see(field("position", &Problem::position));
    see(field("code", &Problem::code));
    see(field("title", &Problem::title));
    see(field("description", &Problem::description));
    see(field("kind", &Problem::kind));
    see(field("parent", &Problem::parent));
    see(field("concerns", &Problem::concerns));
    see(field("evidence", &Problem::evidence));
    see(field("votes", &Problem::votes));
  }
  bool operator==(const Problem&) const = default;
};

struct ProblemDataSet {
  static constexpr const char* table = "problem_data_set";

  Id<ProblemDataSet> id;
  Id<Problem> problem;
  Id<DataSet> dataSet;

  static constexpr void fields(auto&& see) {
    see(field("id", &ProblemDataSet::id));
    see(belongsTo("problem", &ProblemDataSet::problem));
    see(belongsTo("data_set", &ProblemDataSet::dataSet));
  }
  bool operator==(const ProblemDataSet&) const = default;
};

struct ProblemObjective {
  static constexpr const char* table = "problem_objective";

  Id<ProblemObjective> id;
  Id<Problem> problem;
  Id<Objective> objective;

  static constexpr void fields(auto&& see) {
    see(field("id", &ProblemObjective::id));
    see(belongsTo("problem", &ProblemObjective::problem));
    see(belongsTo("objective", &ProblemObjective::objective));
  }
  bool operator==(const ProblemObjective&) const = default;
};

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// How far it is settled who collects, manages, analyses and evaluates a data set, and what is open.
#pragma once
#include <array>

#include "queries/links.h"

namespace iap {

enum class DataStage { collect, manage, analyse, evaluate };

/// A thing that ought to be known of a data set.
enum class DataFact : qint8 {
  method,
  frequency,
  regularity,
  collector,
  owner,
  personalData,
  legalBasis,  // wanted of data about persons only, as is retention
  retention,
  sharing,
  quality,
  tools,
  analysis,
  users,
  newest,
  purpose  // what it is to show, or an indicator that it measures
};

struct StageState {
  int wanted = 0;
  QList<DataFact> open;
  int known() const { return wanted - int(open.size()); }
};

/// Roles and links of data sets, looked up once for many of them.
struct DataLinks {
  explicit DataLinks(const Plan& plan);

  QHash<qint64, QList<const DataRole*>> rolesOf;               // by data set
  QHash<qint64, QList<const IndicatorDataSet*>> indicatorsOf;  // by data set
  QHash<qint64, QList<const ProblemDataSet*>> problemsOf;      // by data set
  QHash<qint64, QList<const ProblemObjective*>> objectivesOf;  // by problem
  QHash<qint64, QList<const ActionObjective*>> actionsUnder;   // by objective
  QHash<qint64, QList<const ObjectiveIndicator*>> measuresOf;  // by objective
  QHash<qint64, QList<ObjectiveId>> below;                     // by objective
};

/// By stage, in the order of DataStage.
std::array<StageState, 4> lifecycle(const DataLinks& links, const DataSet& set);

}  // namespace iap

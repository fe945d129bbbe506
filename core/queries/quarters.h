// SPDX-License-Identifier: GPL-3.0-or-later
// How many actions run in each quarter, by objective: the plan's years at a glance.
#pragma once
#include <QDate>

#include "queries/links.h"

namespace iap {

struct QuarterRow {
  const Objective* objective = nullptr;  // at the top of its tree; null: actions without objective
  int actions = 0;
  int undated = 0;     // neither start nor end is a date or a word for one
  QList<int> running;  // by quarter
  struct StepMark {
    QDate day;  // the last that its date can mean
    bool done;
  };
  QList<StepMark> steps;  // earliest first
};

struct Quarters {
  int firstYear = 0;
  int years = 0;  // 0: nothing has a date
  QList<QuarterRow> rows;
};

/// The years reach from the first to the last of the plan's period and its actions' dates, `mostYears` at most: then
/// those are kept that are nearest to the plan's own period. An action runs from its start to its end; what has only
/// one of them runs in that quarter, "started" since the first year and "ongoing" to the last. Dropped actions do not
/// run.
Quarters quarters(const Links& links, const Language& order, int mostYears = 15);

}  // namespace iap

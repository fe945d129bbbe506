// SPDX-License-Identifier: GPL-3.0-or-later
// What the chapters of the guide on social data ask of the records of a plan, and which records still lack it.
#pragma once
#include "queries/data/trace.h"

namespace iap {

/// One question to each record of a kind: has every problem its evidence?
struct GuideCheck {
  const char* key;      // in templates and joint tables
  int chapter;          // 1 to 4
  const char* table;    // of the records that are asked
  const char* heading;  // source text of a column over "5 of 7", context Document
  const char* done;     // source text of the sentence that holds when every record has it, context Document
  const char* gap;      // pattern: {k} of {n} records lack it, {list} names them, context Sentence
};

const QList<GuideCheck>& guideChecks();

struct GuideState {
  const GuideCheck* check = nullptr;
  int asked = 0;               // records that are asked; 0: there is nothing to check it on
  QList<RecordRef> lacking{};  // in the order of the table

  bool isDone() const { return asked > 0 && lacking.isEmpty(); }
};

/// The checks of all chapters, in the order of guideChecks(). Records that `audience` must not see are not asked.
/// Runs over all records once a check.
QList<GuideState> guideStates(const Links& links, const DataLinks& data, Audience audience, QDate today);

/// The sentence for a check that is not done: what lacks it, at most eight named, the rest counted.
QString gapWords(const Plan& plan, const GuideState& state, const Language& language);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// What the chapters of the guide on social data ask of the records of a plan, and which records still lack it.
#pragma once
#include <QSet>

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

enum class GuideMark { open, done, nothingToCheck };

struct GuideState {
  const GuideCheck* check = nullptr;
  int asked = 0;               // records that are asked
  QList<RecordRef> lacking{};  // in the order of the table
  /// Nothing is to check where no record is asked and none must be: needs for data and data about persons need not
  /// exist, and what an edition hides it does not ask for. Where nothing at all is recorded the check is open.
  GuideMark mark = GuideMark::open;
};

/// The checks of all chapters, in the order of guideChecks(). Records that `audience` must not see are not asked.
/// Runs over all records once a check.
QList<GuideState> guideStates(const Links& links, const DataLinks& data, Audience audience, QDate today);

/// The open ones of some chapters. What is not recorded at all is told once, not by each check that asks for it.
QList<GuideState> openChecks(const QList<GuideState>& states, const QSet<int>& chapters);

/// The sentence for an open check: what lacks it, at most eight named, the rest counted; or that nothing is recorded.
QString gapWords(const Plan& plan, const GuideState& state, const Language& language);

}  // namespace iap

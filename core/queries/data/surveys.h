// SPDX-License-Identifier: GPL-3.0-or-later
// What departments answered in the local survey on the use of social data, by round.
#pragma once
#include <array>

#include "queries/data/lifecycle.h"

namespace iap {

struct AnswerCounts {
  int yes = 0, partly = 0, no = 0, notAnswered = 0;
  int answered() const { return yes + partly + no; }
  int all() const { return yes + partly + no + notAnswered; }
  bool operator==(const AnswerCounts&) const = default;
};

struct TopicAnswers {
  ListItemId topic{};  // none: answers without a topic
  AnswerCounts hasData{};
  double qualitySum = 0;
  int qualities = 0;  // answers that give the quality, 1 to 5
};

struct SurveyResult {
  const SurveyRound* round = nullptr;
  int answers = 0;
  QStringList departments{};              // that answered, sorted by the language, each once
  QList<TopicAnswers> topics{};           // in the order of the plan's topics
  std::array<AnswerCounts, 4> support{};  // where support is needed, by DataStage
  int systematic = 0, adHoc = 0;          // answers by regularity; the others do not say

  /// Whether there are data, over all topics.
  AnswerCounts hasData() const {
    AnswerCounts all;
    for (const TopicAnswers& each : topics) {
      all.yes += each.hasData.yes;
      all.partly += each.hasData.partly;
      all.no += each.hasData.no;
      all.notAnswered += each.hasData.notAnswered;
    }
    return all;
  }
};

/// Rounds that `audience` may see, earliest first; those without date last.
QList<SurveyResult> surveyResults(const Plan& plan, Audience audience, const Language& language);

/// A line of two rounds side by side: how many of those who answered.
struct SurveyShare {
  enum class What { hasData, systematic, support } what;
  DataStage stage{};  // of support that is needed, wholly or partly
  int before = 0, ofBefore = 0, now = 0, ofNow = 0;
};
QList<SurveyShare> comparison(const SurveyResult& before, const SurveyResult& now);

/// Counts of a table of the survey as a grid, in the order of rows and columns that it was entered in.
struct CountGrid {
  QStringList rows, columns;
  QList<QList<Number>> cells;  // rows × columns
};
CountGrid gridOf(const Plan& plan, SurveyTableId table);

}  // namespace iap

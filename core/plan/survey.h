// SPDX-License-Identifier: GPL-3.0-or-later
// The local survey: rounds, answers, and tables of counts.
#pragma once
#include "plan/dataset.h"
#include "plan/fields.h"
#include "plan/indicator.h"
#include "plan/planfacts.h"

namespace iap {

struct ListItem;
struct SurveyAnswer;
struct SurveyCount;
struct SurveyRound;
struct SurveyTable;
using SurveyRoundId = Id<SurveyRound>;
using SurveyAnswerId = Id<SurveyAnswer>;
using SurveyTableId = Id<SurveyTable>;
using SurveyCountId = Id<SurveyCount>;

struct SurveyRound {
  static constexpr const char* table = "survey_round";

  Id<SurveyRound> id;
  QString name;
  Date date;
  std::optional<int> asked;
  QString method;
  QString note;
  Audience audience = Audience::public_;

  static constexpr void fields(auto&& see) {
    see(field("id", &SurveyRound::id));
    see(field("name", &SurveyRound::name));
    see(field("date", &SurveyRound::date));
    see(field("asked", &SurveyRound::asked));
    see(field("method", &SurveyRound::method));
    see(field("note", &SurveyRound::note));
    see(field("audience", &SurveyRound::audience));
  }
  bool operator==(const SurveyRound&) const = default;
};

enum class YesPartlyNo : qint8 { notAnswered, yes, partly, no };
constexpr auto words(YesPartlyNo) { return std::array{"not answered", "yes", "partly", "no"}; }

struct SurveyAnswer {
  static constexpr const char* table = "survey_answer";

  Id<SurveyAnswer> id;
  Id<SurveyRound> round;
  QString respondentRole;
  Id<ListItem> topic;
  YesPartlyNo hasData = YesPartlyNo::notAnswered;
  QString method;
  Frequency frequency = Frequency::notStated;
  QString owner;
  std::optional<int> quality;
  QString gaps;
  QString tools;
  QString support;
  QString department;
  Regularity regularity = Regularity::notStated;
  // Where support is needed, from collecting to evaluating
  YesPartlyNo supportCollecting = YesPartlyNo::notAnswered;
  YesPartlyNo supportManaging = YesPartlyNo::notAnswered;
  YesPartlyNo supportAnalysing = YesPartlyNo::notAnswered;
  YesPartlyNo supportEvaluating = YesPartlyNo::notAnswered;

  static constexpr void fields(auto&& see) {
    see(field("id", &SurveyAnswer::id));
    see(belongsTo("round", &SurveyAnswer::round));
    see(field("respondent_role", &SurveyAnswer::respondentRole));
    see(field("topic", &SurveyAnswer::topic));
    see(field("has_data", &SurveyAnswer::hasData));
    see(field("method", &SurveyAnswer::method));
    see(field("frequency", &SurveyAnswer::frequency));
    see(field("owner", &SurveyAnswer::owner));
    see(field("quality", &SurveyAnswer::quality));
    see(field("gaps", &SurveyAnswer::gaps));
    see(field("tools", &SurveyAnswer::tools));
    see(field("support", &SurveyAnswer::support));
    see(field("department", &SurveyAnswer::department, 2));
    see(field("regularity", &SurveyAnswer::regularity, 2));
    see(field("support_collecting", &SurveyAnswer::supportCollecting, 2));
    see(field("support_managing", &SurveyAnswer::supportManaging, 2));
    see(field("support_analysing", &SurveyAnswer::supportAnalysing, 2));
    see(field("support_evaluating", &SurveyAnswer::supportEvaluating, 2));
  }
  bool operator==(const SurveyAnswer&) const = default;
};

struct SurveyTable {
  static constexpr const char* table = "survey_table";

  Id<SurveyTable> id;
  double position = 0;
  Id<SurveyRound> round;
  Text title;
  bool countsPersons = true;
  QString note;

  static constexpr void fields(auto&& see) {
    see(field("id", &SurveyTable::id));
    see(field("position", &SurveyTable::position));
    see(belongsTo("round", &SurveyTable::round));
    see(field("title", &SurveyTable::title));
    see(field("counts_persons", &SurveyTable::countsPersons));
    see(field("note", &SurveyTable::note));
  }
  bool operator==(const SurveyTable&) const = default;
};

struct SurveyCount {
  static constexpr const char* table = "survey_count";

  Id<SurveyCount> id;
  Id<SurveyTable> tableId;
  QString rowLabel;
  QString columnLabel;
  int rowOrder = 0;
  int columnOrder = 0;
  Number value;

  static constexpr void fields(auto&& see) {
    see(field("id", &SurveyCount::id));
    see(belongsTo("table_id", &SurveyCount::tableId));
    see(field("row_label", &SurveyCount::rowLabel));
    see(field("column_label", &SurveyCount::columnLabel));
    see(field("row_order", &SurveyCount::rowOrder));
    see(field("column_order", &SurveyCount::columnOrder));
    see(field("value", &SurveyCount::value));
  }
  bool operator==(const SurveyCount&) const = default;
};

}  // namespace iap

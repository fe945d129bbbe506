// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/data/surveys.h"

#include <QMap>

namespace iap {

namespace {

void count(AnswerCounts& counts, YesPartlyNo answer) {
  ++(answer == YesPartlyNo::yes      ? counts.yes
     : answer == YesPartlyNo::partly ? counts.partly
     : answer == YesPartlyNo::no     ? counts.no
                                     : counts.notAnswered);
}

TopicAnswers& topicOf(SurveyResult& result, ListItemId topic) {
  for (TopicAnswers& each : result.topics)
    if (each.topic == topic) return each;
  result.topics += TopicAnswers{topic};
  return result.topics.last();
}

}  // namespace

QList<SurveyResult> surveyResults(const Plan& plan, Audience audience, const Language& language) {
  QList<const SurveyRound*> rounds;
  for (const SurveyRound& round : plan.surveyRounds)
    if (round.audience >= audience) rounds += &round;
  std::stable_sort(rounds.begin(), rounds.end(), [](const SurveyRound* a, const SurveyRound* b) {
    if (a->date.isCalendar() != b->date.isCalendar()) return a->date.isCalendar();
    return a->date.isCalendar() && a->date.first() < b->date.first();
  });
  const auto answers = byReference(plan.surveyAnswers, &SurveyAnswer::round);
  const QList<const ListItem*> items = inOrder(plan.listItems);
  QList<SurveyResult> results;
  for (const SurveyRound* round : std::as_const(rounds)) {
    SurveyResult result{.round = round};
    for (const SurveyAnswer* answer : answers.value(round->id.value)) {
      ++result.answers;
      if (!answer->department.isEmpty() && !result.departments.contains(answer->department))
        result.departments += answer->department;
      TopicAnswers& topic = topicOf(result, answer->topic);
      count(topic.hasData, answer->hasData);
      // Of data that are not there no quality counts.
      if (answer->quality && answer->hasData != YesPartlyNo::no) {
        topic.qualitySum += *answer->quality;
        ++topic.qualities;
      }
      count(result.support[size_t(DataStage::collect)], answer->supportCollecting);
      count(result.support[size_t(DataStage::manage)], answer->supportManaging);
      count(result.support[size_t(DataStage::analyse)], answer->supportAnalysing);
      count(result.support[size_t(DataStage::evaluate)], answer->supportEvaluating);
      result.systematic += answer->regularity == Regularity::systematic;
      result.adHoc += answer->regularity == Regularity::adHoc;
    }
    std::sort(result.departments.begin(), result.departments.end(),
              [&](const QString& a, const QString& b) { return language.compare(a, b) < 0; });
    const auto place = [&](ListItemId topic) {
      for (qsizetype i = 0; i < items.size(); ++i)
        if (items[i]->id == topic) return i;
      return items.size();
    };
    std::stable_sort(result.topics.begin(), result.topics.end(),
                     [&](const TopicAnswers& a, const TopicAnswers& b) { return place(a.topic) < place(b.topic); });
    results += result;
  }
  return results;
}

QList<SurveyShare> comparison(const SurveyResult& before, const SurveyResult& now) {
  const AnswerCounts had = before.hasData(), has = now.hasData();
  QList<SurveyShare> shares{{SurveyShare::What::hasData, {}, had.yes, had.answered(), has.yes, has.answered()},
                            {SurveyShare::What::systematic,
                             {},
                             before.systematic,
                             before.systematic + before.adHoc,
                             now.systematic,
                             now.systematic + now.adHoc}};
  for (const DataStage stage : {DataStage::collect, DataStage::manage, DataStage::analyse, DataStage::evaluate}) {
    const AnswerCounts &was = before.support[size_t(stage)], &is = now.support[size_t(stage)];
    shares += SurveyShare{SurveyShare::What::support, stage,        was.yes + was.partly, was.answered(),
                          is.yes + is.partly,         is.answered()};
  }
  return shares;
}

CountGrid gridOf(const Plan& plan, SurveyTableId table) {
  QMap<std::pair<int, QString>, int> rows, columns;  // by order, ties by label
  QList<const SurveyCount*> counts;
  for (const SurveyCount& each : plan.surveyCounts)
    if (each.tableId == table) {
      counts += &each;
      rows.insert({each.rowOrder, each.rowLabel}, 0);
      columns.insert({each.columnOrder, each.columnLabel}, 0);
    }
  CountGrid grid;
  for (auto row = rows.begin(); row != rows.end(); ++row) {
    *row = int(grid.rows.size());
    grid.rows += row.key().second;
  }
  for (auto column = columns.begin(); column != columns.end(); ++column) {
    *column = int(grid.columns.size());
    grid.columns += column.key().second;
  }
  grid.cells = QList<QList<Number>>(grid.rows.size(), QList<Number>(grid.columns.size()));
  for (const SurveyCount* each : std::as_const(counts))
    grid.cells[rows.value({each->rowOrder, each->rowLabel})][columns.value({each->columnOrder, each->columnLabel})] =
        each->value;
  return grid;
}

}  // namespace iap

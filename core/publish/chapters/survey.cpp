// SPDX-License-Identifier: GPL-3.0-or-later
// The local survey on the use of social data: what departments have, where they need support, what changed.
#include <QCoreApplication>

#include "publish/chapters/blocks.h"
#include "publish/figures/answerbars.h"
#include "queries/data/suppression.h"
#include "queries/data/surveys.h"

namespace iap {

namespace {

constexpr const char* stages[] = {QT_TRANSLATE_NOOP("Document", "Collecting"),
                                  QT_TRANSLATE_NOOP("Document", "Managing"), QT_TRANSLATE_NOOP("Document", "Analysing"),
                                  QT_TRANSLATE_NOOP("Document", "Evaluating")};

/// Those of the rounds with answers; says so where there are none.
QList<SurveyResult> answered(Builder& b, QList<SurveyResult> results) {
  results.removeIf([](const SurveyResult& result) { return result.answers == 0; });
  if (results.isEmpty())
    b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "No answer to a survey of departments is recorded.")));
  return results;
}

Cell countCell(const Builder& b, int count) { return b.cell(b.language.number(qint64(count))); }

QStringList legend(const Builder& b) {
  return {b.translated(QT_TRANSLATE_NOOP("Document", "Yes")), b.translated(QT_TRANSLATE_NOOP("Document", "Partly")),
          b.translated(QT_TRANSLATE_NOOP("Document", "No")),
          b.translated(QT_TRANSLATE_NOOP("Document", "Not answered"))};
}

AnswerBar barOf(const QString& label, const AnswerCounts& counts) {
  return {label, counts.yes, counts.partly, counts.no, counts.notAnswered};
}

QList<Column> answerColumns(const Builder& b, const char* first) {
  QList<Column> columns{{b.translated(first)}};
  for (const QString& title : legend(b)) columns += Column{title, ColumnKind::number};
  return columns;
}

/// The last round beside the one before it.
void addComparison(Builder& b, const QList<SurveyResult>& results) {
  if (results.size() < 2) return;
  const SurveyResult &before = results[results.size() - 2], &now = results.last();
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "What changed between two rounds of the survey")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Answer"))},
                   {roundName(b, *before.round), ColumnKind::number},
                   {roundName(b, *now.round), ColumnKind::number}});
  const auto share = [&](int part, int all) {
    return all ? b.cell(b.say(QT_TRANSLATE_NOOP("Sentence", "{n} of {all}"),
                              {{"n", b.language.number(qint64(part))}, {"all", b.language.number(qint64(all))}}))
               : b.word(QT_TRANSLATE_NOOP("Document", "not asked"));
  };
  const auto label = [&](const SurveyShare& each) {
    switch (each.what) {
      case SurveyShare::What::hasData:
        return b.translated(QT_TRANSLATE_NOOP("Document", "Data are there"));
      case SurveyShare::What::systematic:
        return b.translated(QT_TRANSLATE_NOOP("Document", "Collected systematically"));
      case SurveyShare::What::support:
        break;
    }
    return b.say(QT_TRANSLATE_NOOP("Sentence", "Support needed: {stage}"),
                 {{"stage", b.translated(stages[size_t(each.stage)])}});
  };
  for (const SurveyShare& each : comparison(before, now))
    table.rows += TableRow{{b.cell(label(each)), share(each.before, each.ofBefore), share(each.now, each.ofNow)}};
  table.notes += TableNote{
      {},
      b.translated(QT_TRANSLATE_NOOP("Document",
                                     "Two rounds can only be compared if the same departments answered; “partly” "
                                     "counts as support that is needed."))};
  b.addTable(table);
}

bool hasCounts(const CountGrid& grid) {
  return std::any_of(grid.cells.begin(), grid.cells.end(), [](const auto& row) {
    return std::any_of(row.begin(), row.end(), [](const Number& value) { return value.known(); });
  });
}

/// The newest of the rounds that counted something; null if there is none.
const SurveyRound* newestCounted(const Builder& b, const QList<SurveyResult>& rounds) {
  const SurveyRound* newest = nullptr;
  for (const SurveyResult& result : rounds)
    for (const SurveyTable& each : b.plan.surveyTables)
      if (each.round == result.round->id && hasCounts(gridOf(b.plan, each.id))) newest = result.round;
  return newest;
}

void addCountTables(Builder& b, const SurveyRound& round) {
  for (const SurveyTable* each : inOrder(b.plan.surveyTables)) {
    if (each->round != round.id) continue;
    const CountGrid grid = gridOf(b.plan, each->id);
    if (!hasCounts(grid)) continue;
    const bool hides = each->countsPersons && b.hidesFew();
    const auto hidden = hides ? suppressed(grid.cells, b.plan.plan().fewPersons())
                              : QList<QList<bool>>(grid.rows.size(), QList<bool>(grid.columns.size(), false));
    QList<Column> columns{{b.translated(QT_TRANSLATE_NOOP("Document", "Group"))}};
    for (const QString& title : grid.columns)
      columns += Column{title.isEmpty() ? b.translated(QT_TRANSLATE_NOOP("Document", "no heading")) : title,
                        ColumnKind::number};
    DataTable table(b.text(each->title), columns);
    bool any = false;
    for (qsizetype r = 0; r < grid.rows.size(); ++r) {
      TableRow row{{b.cellOr(grid.rows[r], QT_TRANSLATE_NOOP("Document", "no heading"))}};
      for (qsizetype c = 0; c < grid.columns.size(); ++c) {
        const Number& value = grid.cells[r][c];
        any = any || hidden[r][c];
        row.cells += hidden[r][c] ? b.word(QT_TRANSLATE_NOOP("Document", "not shown"))
                     : value      ? b.cell(b.number(*value))
                                  : b.word(QT_TRANSLATE_NOOP("Document", "no value"));
      }
      table.rows += row;
    }
    if (!each->note.isEmpty()) table.notes += TableNote{{}, each->note};
    if (any)
      table.notes += TableNote{
          {},
          b.say(QT_TRANSLATE_NOOP("Sentence",
                                  "Counts under {n} are not shown, nor those from which they could be worked out."),
                {{"n", b.language.number(qint64(b.plan.plan().fewPersons()))}})};
    b.addTable(table, false, true);
  }
}

}  // namespace

QString roundName(const Builder& b, const SurveyRound& round) {
  const QString date = b.date(round.date);
  return round.name.isEmpty() || date.isEmpty() ? round.name + date : round.name + QStringLiteral(", ") + date;
}

void addSurveyTopics(Builder& b) {
  const auto rounds = surveyResults(b.plan, b.options.audience, b.language);
  const auto results = answered(b, rounds);
  const SurveyRound* counted = newestCounted(b, rounds);
  if (results.isEmpty()) {
    if (!counted) return;
    b.lead(roundName(b, *counted) + u':');
    return addCountTables(b, *counted);
  }
  const SurveyResult& result = results.last();
  const SentenceValues values{
      {"round", roundName(b, *result.round)}, {"n", qint64(result.answers)}, {"d", qint64(result.departments.size())}};
  // Answers need not name a department.
  b.lead(result.departments.isEmpty()
             ? b.say(QT_TRANSLATE_NOOP("Sentence", "{round}: {n, plural, one {# answer} other {# answers}}."), values)
             : b.say(QT_TRANSLATE_NOOP("Sentence",
                                       "{round}: {n, plural, one {# answer} other {# answers}} from {d, plural, one {# "
                                       "department} other {# departments}}."),
                     values));
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "Whether departments have data, by topic")),
                  answerColumns(b, QT_TRANSLATE_NOOP("Document", "Topic")));
  table.columns += Column{b.translated(QT_TRANSLATE_NOOP("Document", "Quality, mean")), ColumnKind::number};
  for (const TopicAnswers& topic : result.topics) {
    const AnswerCounts& counts = topic.hasData;
    table.rows +=
        TableRow{{b.cellOr(b.label(topic.topic), QT_TRANSLATE_NOOP("Document", "no topic")), countCell(b, counts.yes),
                  countCell(b, counts.partly), countCell(b, counts.no), countCell(b, counts.notAnswered),
                  topic.qualities ? b.cell(b.language.number(topic.qualitySum / topic.qualities, 1))
                                  : b.word(QT_TRANSLATE_NOOP("Document", "not rated"))}};
  }
  table.notes += TableNote{{}, b.translated(QT_TRANSLATE_NOOP("Document", "Quality from 1 (poor) to 5 (very good)."))};
  b.addTable(table, false, true);
  if (!counted) return;
  // What people were asked need not be of the round in which departments were.
  if (counted->id != result.round->id) b.lead(roundName(b, *counted) + u':');
  addCountTables(b, *counted);
}

Figure supportFigure(const Builder& b, const QString& caption, const QString& whose,
                     const std::array<AnswerCounts, 4>& support) {
  QList<AnswerBar> bars;
  QStringList told;
  for (size_t stage = 0; stage < support.size(); ++stage) {
    const AnswerCounts& counts = support[stage];
    bars += barOf(b.translated(stages[stage]), counts);
    told += b.say(QT_TRANSLATE_NOOP("Sentence", "{stage}: {yes} yes, {partly} partly, {no} no, {none} without answer"),
                  {{"stage", bars.last().label},
                   {"yes", b.language.number(qint64(counts.yes))},
                   {"partly", b.language.number(qint64(counts.partly))},
                   {"no", b.language.number(qint64(counts.no))},
                   {"none", b.language.number(qint64(counts.notAnswered))}});
  }
  return Figure(caption, whose + u' ' + told.join(QStringLiteral("; ")) + u'.', answerDrawing(bars, legend(b)));
}

void addSurveySupport(Builder& b) {
  const auto results = answered(b, surveyResults(b.plan, b.options.audience, b.language));
  if (results.isEmpty()) return;
  const SurveyResult& result = results.last();
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "Whether departments need support")),
                  answerColumns(b, QT_TRANSLATE_NOOP("Document", "Stage")));
  for (const size_t stage : {0, 1, 2, 3}) {
    const AnswerCounts& counts = result.support[stage];
    table.rows += TableRow{{b.cell(b.translated(stages[stage])), countCell(b, counts.yes), countCell(b, counts.partly),
                            countCell(b, counts.no), countCell(b, counts.notAnswered)}};
  }
  b.add(supportFigure(
      b, b.translated(QT_TRANSLATE_NOOP("Document", "Where departments need support")),
      b.say(QT_TRANSLATE_NOOP("Sentence", "Answers of {round}."), {{"round", roundName(b, *result.round)}}),
      result.support));
  b.addTable(table, false, true);
  addComparison(b, results);
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>

#include "edits/actions.h"
#include "edits/records.h"
#include "exchange/tablefiles.h"
#include "plan/references.h"
#include "queries/data/guidechecks.h"
#include "queries/data/suppression.h"
#include "queries/data/surveys.h"

using namespace iap;

namespace {

const QDate today(2026, 6, 2);

/// A data set, and what its way to a measured change is made of; each link is added by itself.
struct Way {
  Plan plan = emptyPlan();
  DataSetId set = DataSetId::random();
  ProblemId problem = ProblemId::random();
  ObjectiveId top = addObjective(plan, QStringLiteral("1"), {QStringLiteral("Top"), {}}, {});
  ObjectiveId area = addObjective(plan, QStringLiteral("1A"), {QStringLiteral("Area"), {}}, top);
  ActionId action = addAction(plan, QStringLiteral("A1"), {QStringLiteral("Act"), {}});
  IndicatorId indicator = addIndicator(plan, QStringLiteral("I1"), {QStringLiteral("Count"), {}});
  SeriesId series = totalSeriesOf(plan, indicator);

  Way() {
    plan.dataSets.put(DataSet{.id = set});
    plan.problems.put(Problem{.id = problem});
  }
  DataTrace made() const {
    const Links links(plan);
    const DataLinks data(plan);
    return DataTraces(links, data, today).of(*plan.dataSets.find(set));
  }
  void measure(Date date, double value) {
    plan.measurements.put(
        Measurement{.id = MeasurementId::random(), .series = series, .date = date, .value = Number(value)});
  }
};

/// The most that each hidden count could be, for a reader who knows the total of each line with two known numbers or
/// more: found by trying every table of whole numbers that has these totals.
struct Deduced {
  QList<QList<int>> most;

  /// `accepts`: whether a table agrees with what else is shown.
  Deduced(const QList<QList<Number>>& cells, const QList<QList<bool>>& hidden,
          std::function<bool(const QList<QList<int>>&)> accepts = {})
      : accepts_(std::move(accepts)), hidden_(hidden), rows_(int(cells.size())), columns_(int(cells[0].size())) {
    rest_.fill(0, rows_ + columns_);
    QList<int> known(rows_ + columns_, 0);
    for (int r = 0; r < rows_; ++r)
      for (int c = 0; c < columns_; ++c) {
        if (!cells[r][c]) hidden_[r][c] = false;
        for (const int line : {r, rows_ + c}) {
          known[line] += bool(cells[r][c]);
          if (hidden_[r][c]) rest_[line] += int(*cells[r][c]);
        }
      }
    for (int line = 0; line < rows_ + columns_; ++line)
      if (known[line] < 2) rest_[line] = free;
    most.fill(QList<int>(columns_, -1), rows_);
    tried_ = most;
    tryFrom(0);
  }

 private:
  static constexpr int free = 1000;

  void tryFrom(int cell) {
    if (cell == rows_ * columns_) {
      for (const int rest : rest_)
        if (rest != 0 && rest < free / 2) return;
      if (accepts_ && !accepts_(tried_)) return;
      for (int r = 0; r < rows_; ++r)
        for (int c = 0; c < columns_; ++c) most[r][c] = std::max(most[r][c], tried_[r][c]);
      return;
    }
    const int r = cell / columns_, c = cell % columns_;
    if (c == 0 && r > 0 && rest_[r - 1] != 0 && rest_[r - 1] < free / 2) return;
    if (!hidden_[r][c]) return tryFrom(cell + 1);
    int& ofRow = rest_[r];
    int& ofColumn = rest_[rows_ + c];
    // Alone between two unknown totals it could be anything.
    const int highest = std::min({ofRow, ofColumn, 30});
    for (int value = 0; value <= highest; ++value) {
      ofRow -= value, ofColumn -= value;
      tried_[r][c] = value;
      tryFrom(cell + 1);
      ofRow += value, ofColumn += value;
    }
  }

  std::function<bool(const QList<QList<int>>&)> accepts_;
  QList<QList<bool>> hidden_;
  int rows_, columns_;
  QList<int> rest_;
  QList<QList<int>> tried_;
};

}  // namespace

class TstSocialData : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aWayBreaksWhereNothingFollows() {
    Way way;
    QCOMPARE(way.made().broken, TraceBreak::noProblem);
    way.plan.problemDataSets.put(
        ProblemDataSet{.id = ProblemDataSetId::random(), .problem = way.problem, .dataSet = way.set});
    QCOMPARE(way.made().broken, TraceBreak::noObjective);
    way.plan.problemObjectives.put(
        ProblemObjective{.id = ProblemObjectiveId::random(), .problem = way.problem, .objective = way.top});
    QCOMPARE(way.made().broken, TraceBreak::noAction);
    linkObjective(way.plan, way.action, way.area);  // below the problem's objective
    QCOMPARE(way.made().broken, TraceBreak::noIndicator);
    change(way.plan.actions, way.action, [](Action& each) { each.status = ActionStatus::dropped; });
    QCOMPARE(way.made().broken, TraceBreak::noAction);
    change(way.plan.actions, way.action, [](Action& each) { each.status = ActionStatus::underWay; });
    linkIndicator(way.plan, way.action, way.indicator);
    QCOMPARE(way.made().broken, TraceBreak::noChange);
    way.measure(Date::ofYear(2024), 10);
    QCOMPARE(way.made().broken, TraceBreak::noChange);  // without a baseline nothing has changed
    change(way.plan.series, way.series, [](Series& each) {
      each.baseline = Number(10.0);
      each.baselineDate = Date::ofYear(2024);
    });
    QCOMPARE(way.made().broken, TraceBreak::noChange);  // the baseline's own year
    way.measure(Date::ofMonth(2025, 3), 10);
    QCOMPARE(way.made().broken, TraceBreak::noChange);  // as it was
    way.measure(Date::ofYear(2025), 12);
    const DataTrace made = way.made();
    QCOMPARE(made.broken, TraceBreak::none);
    QCOMPARE(made.changed, 1);
    QCOMPARE(made.actions.size(), 1);
    QCOMPARE(made.indicators.size(), 1);
  }
  void nothingIsCountedTwice() {
    Way way;
    const ProblemId other = ProblemId::random();
    way.plan.problems.put(Problem{.id = other});
    for (const ProblemId problem : {way.problem, other}) {
      way.plan.problemDataSets.put(
          ProblemDataSet{.id = ProblemDataSetId::random(), .problem = problem, .dataSet = way.set});
      for (const ObjectiveId objective : {way.top, way.area})
        way.plan.problemObjectives.put(
            ProblemObjective{.id = ProblemObjectiveId::random(), .problem = problem, .objective = objective});
    }
    linkObjective(way.plan, way.action, way.top);
    linkObjective(way.plan, way.action, way.area);
    linkIndicator(way.plan, way.action, way.indicator);
    way.plan.objectiveIndicators.put(
        ObjectiveIndicator{.id = ObjectiveIndicatorId::random(), .objective = way.area, .indicator = way.indicator});
    const DataTrace made = way.made();
    QCOMPARE(made.problems.size(), 2);
    QCOMPARE(made.objectives.size(), 2);
    QCOMPARE(made.actions.size(), 1);
    QCOMPARE(made.indicators.size(), 1);
    // Both problems lead on, and both objectives to the one action; only its indicator has not changed.
    QCOMPARE(made.gaps.size(), 1);
    QCOMPARE(made.gaps[0].kind, TraceBreak::noChange);
    QCOMPARE(made.gaps[0].at, refTo(way.indicator));
    const ProblemId loose = ProblemId::random();
    way.plan.problems.put(Problem{.id = loose});
    way.plan.problemDataSets.put(
        ProblemDataSet{.id = ProblemDataSetId::random(), .problem = loose, .dataSet = way.set});
    const auto gaps = way.made().gaps;
    QCOMPARE(gaps.size(), 2);
    QCOMPARE(gaps[0].kind, TraceBreak::noObjective);
    QCOMPARE(gaps[0].at, refTo(loose));
  }
  void evidenceThatReadersAreNotToldIsNone() {
    Way way;
    way.plan.problemDataSets.put(
        ProblemDataSet{.id = ProblemDataSetId::random(), .problem = way.problem, .dataSet = way.set});
    const auto lacking = [&](Audience audience) {
      const Links links(way.plan);
      for (const GuideState& state : guideStates(links, DataLinks(way.plan), audience, today))
        if (QByteArrayView(state.check->key) == "problem_evidence") return int(state.lacking.size());
      return -1;
    };
    QCOMPARE(lacking(Audience::public_), 0);
    change(way.plan.dataSets, way.set, [](DataSet& set) { set.audience = Audience::internal; });
    QCOMPARE(lacking(Audience::public_), 1);
    QCOMPARE(lacking(Audience::internal), 0);
  }
  void whatIsSettledOfADataSet() {
    Way way;
    const auto stages = [&] { return lifecycle(DataLinks(way.plan), *way.plan.dataSets.find(way.set)); };
    const auto known = [&](DataStage stage) { return stages()[size_t(stage)].known(); };
    for (const StageState& stage : stages()) QCOMPARE(stage.known(), 0);
    QCOMPARE(stages()[1].wanted, 4);
    // Data about persons need a legal basis and an end.
    change(way.plan.dataSets, way.set, [](DataSet& set) { set.personalData = PersonalData::pseudonymised; });
    QCOMPARE(stages()[1].wanted, 6);
    QCOMPARE(known(DataStage::manage), 1);
    QVERIFY(stages()[1].open.contains(DataFact::legalBasis) && stages()[1].open.contains(DataFact::retention));
    change(way.plan.dataSets, way.set, [](DataSet& set) { set.personalData = PersonalData::none; });
    QCOMPARE(stages()[1].wanted, 4);
    const StakeholderId office = addStakeholder(way.plan, {QStringLiteral("Office"), {}});
    way.plan.dataRoles.put(
        DataRole{.id = DataRoleId::random(), .dataSet = way.set, .stakeholder = office, .duty = DataDuty::informed});
    QCOMPARE(known(DataStage::collect), 0);
    way.plan.dataRoles.put(
        DataRole{.id = DataRoleId::random(), .dataSet = way.set, .stakeholder = office, .duty = DataDuty::collector});
    QCOMPARE(known(DataStage::collect), 1);
    QCOMPARE(known(DataStage::evaluate), 0);
    way.plan.indicatorDataSets.put(
        IndicatorDataSet{.id = IndicatorDataSetId::random(), .indicator = way.indicator, .dataSet = way.set});
    QCOMPARE(known(DataStage::evaluate), 1);
  }
  void theOnlyHiddenCountOfALineGetsCompany() {
    const auto numbers = [](std::initializer_list<std::initializer_list<int>> rows) {
      QList<QList<Number>> cells;
      for (const auto& row : rows) {
        cells += QList<Number>();
        for (const int value : row) cells.last() += value < 0 ? Number() : Number(double(value));
      }
      return cells;
    };
    const auto shown = [](const QList<QList<bool>>& hidden) {
      QStringList rows;
      for (const auto& row : hidden) {
        rows += QString();
        for (const bool each : row) rows.last() += each ? u'x' : u'.';
      }
      return rows.join(u' ');
    };
    QCOMPARE(shown(suppressed(numbers({{5, 6}, {7, 8}}), 5)), QStringLiteral(".. .."));  // the limit itself is shown
    QCOMPARE(shown(suppressed(numbers({{4, 6, 9}, {7, 8, 9}, {20, 30, 40}}), 5)), QStringLiteral("xx. xx. ..."));
    QCOMPARE(shown(suppressed(numbers({{4, 3}, {2, 1}}), 5)), QStringLiteral("xx xx"));
    QCOMPARE(shown(suppressed(numbers({{4, -1}, {7, 8}}), 5)), QStringLiteral("x. xx"));  // unknown can't be hidden
    QCOMPARE(shown(suppressed(numbers({{0, 6, 7}}), 5)), QStringLiteral("xx."));
    QCOMPARE(shown(suppressed({}, 5)), QString());
    // Both are hidden, but of their sum 2 neither could be 5.
    QCOMPARE(shown(suppressed(numbers({{1, 1, 20, 30}}), 5)), QStringLiteral("xxx."));
    QCOMPARE(shown(suppressed(numbers({{4, 4, 20}}), 5)), QStringLiteral("xx."));  // one could be 5, the other 3
    // Each line hides two, and yet the two in the corner would follow from the totals.
    const auto joined = numbers({{1, 4, 9, 9}, {4, 1, 9, 9}, {9, 9, 3, 4}, {9, 9, 4, 3}});
    QCOMPARE(shown(suppressed(joined, 5)), QStringLiteral("xx.. xx.. ..xx ..xx"));
    // A row that is small as a whole: hiding can't help, and the others stay.
    QCOMPARE(shown(suppressed(numbers({{1, 1}, {20, 30}, {40, 50}}), 5)), QStringLiteral("xx xx .."));
  }
  void aSubtotalDoesNotTellASmallCount() {
    const auto shown = [](std::initializer_list<std::initializer_list<int>> rows) {
      QList<QList<Number>> cells;
      for (const auto& row : rows) {
        cells += QList<Number>();
        for (const int value : row) cells.last() += value < 0 ? Number() : Number(double(value));
      }
      QStringList lines;
      for (const auto& row : suppressed(cells, 5)) {
        lines += QString();
        for (const bool each : row) lines.last() += each ? u'x' : u'.';
      }
      return lines.join(u' ');
    };
    // Centre, Port, city together, Suburb, all: with the subtotal, Centre would be 43 less 40.
    QCOMPARE(shown({{3}, {40}, {43}, {6}, {49}}), QStringLiteral("x . x x x"));
    QCOMPARE(shown({{8}, {40}, {48}, {6}, {54}}), QStringLiteral(". . . . ."));
    QCOMPARE(shown({{49}, {43}, {3}, {40}, {6}}), QStringLiteral("x x x . x"));  // sums first
    QCOMPARE(shown({{3, 40, 43}, {6, 7, 13}, {9, 47, 56}}), QStringLiteral("xx. xx. ..."));
    // The total of a lone number is that number.
    QCOMPARE(shown({{3, 6, 9}, {8, -1, 8}, {20, 30, 50}, {31, 36, 67}}),
             QStringLiteral("xx. .-. xx. ...").replace(u'-', u'.'));
    QCOMPARE(shown({{3, 1, 4}, {20, 30, 50}, {23, 31, 54}}), QStringLiteral("xxx xx. ..."));
    // Women, men, women and men, diverse, all; and with the sum behind another column.
    QCOMPARE(shown({{3, 17, 20, 6, 26}, {8, 20, 28, 7, 35}, {11, 37, 48, 13, 61}}),
             QStringLiteral("x.xxx x.xxx ....."));
    QVERIFY(shown({{3, 17, 6, 20, 26}, {8, 20, 7, 28, 35}}).startsWith(QStringLiteral("x.xx")));
    QRandomGenerator random(11);
    int small = 0, sums = 0;
    for (int round = 0; round < 1000; ++round) {
      // Two rows, their sum, one or two rows more, the sum of all; now and then with a column of sums.
      const int plain = random.bounded(3, 5), columns = random.bounded(1, 3);
      const bool total = random.bounded(2), right = columns > 1 && random.bounded(2);
      QList<QList<Number>> members;
      for (int r = 0; r < plain; ++r) {
        members += QList<Number>();
        for (int c = 0; c < columns; ++c) members.last() += Number(double(random.bounded(9)));
      }
      QList<QList<int>> from;  // the rows of members that a row adds up
      for (int r = 0; r < plain; ++r) {
        from += QList<int>{r};
        if (r == 1) from += QList<int>{0, 1};
      }
      if (total) {
        from += QList<int>();
        for (int r = 0; r < plain; ++r) from.last() += r;
      }
      const auto sumOf = [&](const auto& valueAt, const QList<int>& rows, int column) {
        int sum = 0;
        for (const int row : rows)
          for (int c = 0; c < columns; ++c)
            if (c == column || column == columns) sum += valueAt(row, c);
        return sum;
      };
      const auto truly = [&](int r, int c) { return int(*members[r][c]); };
      QList<QList<Number>> printed;
      for (const QList<int>& rows : from) {
        printed += QList<Number>();
        for (int c = 0; c < columns + right; ++c) printed.last() += Number(double(sumOf(truly, rows, c)));
      }
      const auto hidden = suppressed(printed, 4);
      QList<QList<bool>> inside, all(plain, QList<bool>(columns, true));
      for (qsizetype r = 0; r < from.size(); ++r)
        if (from[r].size() == 1) inside += hidden[r].mid(0, columns);
      const auto could = Deduced(members, inside, [&](const QList<QList<int>>& tried) {
                           const auto maybe = [&](int r, int c) { return inside[r][c] ? tried[r][c] : truly(r, c); };
                           for (qsizetype r = 0; r < from.size(); ++r)
                             for (int c = 0; c < columns + right; ++c)
                               if (!hidden[r][c] && sumOf(maybe, from[r], c) != int(*printed[r][c])) return false;
                           return true;
                         }).most;
      const auto best = Deduced(members, all).most;
      for (int r = 0; r < plain; ++r)
        for (int c = 0; c < columns; ++c) {
          if (!(*members[r][c] < 4)) continue;
          ++small;
          QVERIFY(inside[r][c]);
          QVERIFY2(could[r][c] >= std::min(4, best[r][c]),
                   qPrintable(QStringLiteral("round %1, row %2, column %3").arg(round).arg(r).arg(c)));
        }
      for (qsizetype r = 0; r < from.size(); ++r) sums += from[r].size() > 1 && !hidden[r].contains(true);
    }
    QVERIFY(small > 100 && sums > 20);
  }
  void noReaderOfTheTotalsCanTellASmallCount() {
    QRandomGenerator random(7);
    int small = 0, shown = 0;
    for (int round = 0; round < 120; ++round) {
      const int rows = random.bounded(1, 4), columns = random.bounded(1, 4);
      QList<QList<Number>> cells;
      for (int r = 0; r < rows; ++r) {
        cells += QList<Number>();
        for (int c = 0; c < columns; ++c)
          cells.last() += random.bounded(8) == 0 ? Number() : Number(double(random.bounded(9)));
      }
      const double limit = random.bounded(2, 6);
      const auto hidden = suppressed(cells, limit);
      const auto could = Deduced(cells, hidden).most;
      const auto best = Deduced(cells, QList<QList<bool>>(rows, QList<bool>(columns, true))).most;
      for (int r = 0; r < rows; ++r)
        for (int c = 0; c < columns; ++c) {
          const Number& value = cells[r][c];
          QVERIFY(value || !hidden[r][c]);
          if (!value || !(*value < limit)) {
            shown += value && !hidden[r][c];
            continue;
          }
          ++small;
          QVERIFY(hidden[r][c]);
          QVERIFY2(could[r][c] >= std::min(limit, double(best[r][c])),
                   qPrintable(QStringLiteral("round %1, row %2, column %3").arg(round).arg(r).arg(c)));
        }
    }
    QVERIFY(small > 100 && shown > 50);
  }
  void theSurveyIsCounted() {
    const Plan plan = planFromFolder(QStringLiteral(IAP_SOURCE "/resources/example"));
    const auto results = surveyResults(plan, Audience::public_, Language());
    QCOMPARE(results.size(), 1);
    QCOMPARE(results[0].answers, 8);
    QCOMPARE(results[0].departments.size(), 7);  // Streets answered twice
    QCOMPARE(results[0].support[int(DataStage::collect)], (AnswerCounts{1, 3, 4, 0}));
    QCOMPARE(results[0].support[int(DataStage::evaluate)], (AnswerCounts{2, 4, 2, 0}));
    QCOMPARE(results[0].systematic, 4);
    int yes = 0, all = 0;
    for (const TopicAnswers& topic : results[0].topics) {
      yes += topic.hasData.yes;
      all += topic.hasData.all();
    }
    QCOMPARE(yes, 3);
    QCOMPARE(all, 8);
    const CountGrid grid = gridOf(plan, plan.surveyTables.begin()->id);
    QCOMPARE(grid.rows.size(), 3);
    QCOMPARE(grid.columns.first(), QStringLiteral("Every month"));
    QCOMPARE(*grid.cells[1][2], 15.0);
    // Of data that are not there no quality counts.
    const auto qualities = [&](YesPartlyNo has) {
      Plan other = plan;
      for (const SurveyAnswer& each : Table<SurveyAnswer>(other.surveyAnswers))
        change(other.surveyAnswers, each.id, [&](SurveyAnswer& answer) { answer.quality = 4, answer.hasData = has; });
      const SurveyResult counted = surveyResults(other, Audience::public_, Language()).first();
      int count = 0;
      for (const TopicAnswers& topic : counted.topics) count += topic.qualities;
      return count;
    };
    QCOMPARE(qualities(YesPartlyNo::partly), 8);
    QCOMPARE(qualities(YesPartlyNo::no), 0);
    // A round that is not for everybody is not counted for everybody.
    Plan hidden = plan;
    change(hidden.surveyRounds, hidden.surveyRounds.begin()->id,
           [](SurveyRound& round) { round.audience = Audience::localGroup; });
    QVERIFY(surveyResults(hidden, Audience::public_, Language()).isEmpty());
    QCOMPARE(surveyResults(hidden, Audience::localGroup, Language()).size(), 1);
  }
  void twoRoundsStandSideBySide() {
    SurveyResult before, now;
    before.topics.append(TopicAnswers{.topic = {1}, .hasData = {1, 2, 4, 3}});
    now.topics.append(TopicAnswers{.topic = {1}, .hasData = {6, 1, 2, 1}});
    before.systematic = 2, before.adHoc = 5;
    now.systematic = 7, now.adHoc = 1;
    before.support[int(DataStage::collect)] = {3, 4, 1, 2};
    now.support[int(DataStage::collect)] = {1, 1, 6, 0};
    before.support[int(DataStage::evaluate)] = {0, 0, 9, 0};
    const auto lines = comparison(before, now);
    QCOMPARE(lines.size(), 6);
    const auto numbers = [&](int line) {
      const SurveyShare& each = lines[line];
      return QList<int>{each.before, each.ofBefore, each.now, each.ofNow};
    };
    // "Partly" is no "yes", and who did not answer is of no share.
    QCOMPARE(numbers(0), QList<int>({1, 7, 6, 9}));
    QCOMPARE(numbers(1), QList<int>({2, 7, 7, 8}));
    // Support is needed wholly or partly.
    QCOMPARE(numbers(2), QList<int>({7, 8, 2, 8}));
    QCOMPARE(numbers(5), QList<int>({0, 9, 0, 0}));
    QCOMPARE(lines[2].stage, DataStage::collect);
    QCOMPARE(lines[5].stage, DataStage::evaluate);
  }
  void theGuideAsksEachRecord() {
    const auto stateOf = [](const Plan& plan, const char* key, Audience audience = Audience::internal) {
      for (const GuideState& state : guideStates(Links(plan), DataLinks(plan), audience, today))
        if (QByteArray(state.check->key) == key) return state;
      return GuideState();
    };
    Way way;
    for (const GuideCheck& check : guideChecks()) {
      const GuideState state = stateOf(way.plan, check.key);
      QVERIFY2(state.check && state.check->chapter >= 1 && state.check->chapter <= 4, check.key);
      QVERIFY2(state.mark != GuideMark::done, check.key);  // of an empty plan nothing is done
      QVERIFY2(way.plan.table(QString::fromLatin1(check.table)), check.table);
    }
    QCOMPARE(stateOf(way.plan, "problem_evidence").lacking, QList<RecordRef>{refTo(way.problem)});
    change(way.plan.problems, way.problem, [](Problem& each) { each.evidence = QStringLiteral("counted"); });
    QCOMPARE(stateOf(way.plan, "problem_evidence").mark, GuideMark::done);
    QCOMPARE(stateOf(way.plan, "objective_action").lacking.size(), 2);
    linkObjective(way.plan, way.action, way.area);  // serves the objective above, too
    QCOMPARE(stateOf(way.plan, "objective_action").mark, GuideMark::done);
    change(way.plan.actions, way.action, [](Action& each) { each.status = ActionStatus::dropped; });
    QCOMPARE(stateOf(way.plan, "objective_action").lacking.size(), 2);
    // What an edition hides is not asked.
    QCOMPARE(stateOf(way.plan, "data_owner").asked, 1);
    change(way.plan.dataSets, way.set, [](DataSet& each) { each.audience = Audience::internal; });
    QCOMPARE(stateOf(way.plan, "data_owner").asked, 1);
    QCOMPARE(stateOf(way.plan, "data_owner", Audience::public_).asked, 0);
    const StakeholderId office = addStakeholder(way.plan, {QStringLiteral("Office"), {}});
    way.plan.dataRoles.put(
        DataRole{.id = DataRoleId::random(), .dataSet = way.set, .stakeholder = office, .duty = DataDuty::accountable});
    QCOMPARE(stateOf(way.plan, "data_owner").mark, GuideMark::done);
    QCOMPARE(stateOf(way.plan, "data_owner", Audience::public_).mark, GuideMark::nothingToCheck);
    // Data that are not about persons need no legal basis.
    QCOMPARE(stateOf(way.plan, "data_legal_basis").asked, 0);
    QCOMPARE(stateOf(way.plan, "data_legal_basis").mark, GuideMark::nothingToCheck);
    QCOMPARE(stateOf(way.plan, "data_personal").mark, GuideMark::open);  // whether they are is not known
    change(way.plan.dataSets, way.set, [](DataSet& each) { each.personalData = PersonalData::personal; });
    QCOMPARE(stateOf(way.plan, "data_legal_basis").lacking.size(), 1);
    QCOMPARE(stateOf(way.plan, "data_personal").mark, GuideMark::done);
    // Needs for data need not exist. What else is not there is told once, not by each check that asks for it.
    const Plan none = emptyPlan();
    QCOMPARE(stateOf(none, "need_provider").mark, GuideMark::nothingToCheck);
    QCOMPARE(stateOf(none, "data_parts").mark, GuideMark::open);
    QStringList told;
    const auto noneStates = guideStates(Links(none), DataLinks(none), Audience::internal, today);
    for (const GuideState& state : openChecks(noneStates, {2})) told += gapWords(none, state, Language());
    QCOMPARE(told, (QStringList{QStringLiteral("Nothing is recorded yet: Data set."),
                                QStringLiteral("Nothing is recorded yet: Indicator.")}));
    // Of many only some are named.
    for (int i = 0; i < 20; ++i)
      way.plan.problems.put(Problem{.id = ProblemId::random(), .code = QStringLiteral("Q%1").arg(i)});
    const GuideState many = stateOf(way.plan, "problem_evidence");
    QCOMPARE(many.lacking.size(), 20);
    QCOMPARE(gapWords(way.plan, many, Language()),
             QStringLiteral("20 of 21 problems without evidence: Q0, Q1, Q2, Q3, Q4, Q5, Q6, Q7, and 12 more."));
  }
  void theExampleIsFollowed() {
    const Plan plan = planFromFolder(QStringLiteral(IAP_SOURCE "/resources/example"));
    const Links links(plan);
    const DataLinks data(plan);
    DataTraces traces(links, data, today);
    QHash<QString, TraceBreak> ends;
    for (const DataSet& set : plan.dataSets) ends.insert(set.name.own, traces.of(set).broken);
    QCOMPARE(ends.value(QStringLiteral("Neighbourhood survey")), TraceBreak::none);
    QCOMPARE(ends.value(QStringLiteral("Tenant survey")), TraceBreak::noProblem);
    QCOMPARE(ends.size(), 12);
  }
};

QTEST_APPLESS_MAIN(TstSocialData)
#include "tst_socialdata.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/data/guidechecks.h"

#include <QCoreApplication>
#include <QSet>

#include "plan/references.h"
#include "queries/labels.h"
#include "queries/words.h"

namespace iap {

namespace {

/// How many records a sentence names before it counts the rest.
constexpr qsizetype mostNamed = 8;

/// What the checks look at, found once for all of them.
struct Asker {
  const Links& links;
  const DataLinks& data;
  const Audience audience;
  const Plan& plan = links.plan;
  const Language natural{plan.plan().language};
  const QList<const DataSet*> sets = inOrder(plan.dataSets);
  const QList<const Problem*> problems = inCodeOrder(plan.problems, natural);
  const QList<const Indicator*> indicators = inCodeOrder(plan.indicators, natural);
  QSet<qint64> sourced{}, evident{};  // indicators and problems with a data set
  QSet<qint64> acted{};               // objectives with actions under them or those below
  DataTraces traces;

  Asker(const Links& links_, const DataLinks& data_, Audience audience_, QDate today)
      : links(links_), data(data_), audience(audience_), traces(links_, data_, today) {
    // What these readers are not told of is no evidence to them.
    const auto told = [&](DataSetId id) {
      const DataSet* set = plan.dataSets.find(id);
      return set && shows(*set);
    };
    for (const IndicatorDataSet& link : plan.indicatorDataSets)
      if (told(link.dataSet)) sourced += link.indicator.value;
    for (const ProblemDataSet& link : plan.problemDataSets)
      if (told(link.dataSet)) evident += link.problem.value;
    for (const ActionObjective& link : plan.actionObjectives) {
      const Action* action = plan.actions.find(link.action);
      if (!action || action->status == ActionStatus::dropped) continue;
      for (const Objective* each = plan.objectives.find(link.objective); each && !acted.contains(each->id.value);
           each = plan.objectives.find(each->parent))
        acted += each->id.value;
    }
  }
  bool shows(const auto& record) const { return record.audience >= audience; }
};

template <class R, class Asked, class Has>
GuideState ask(const QList<const R*>& records, const Asked& isAsked, const Has& has) {
  GuideState state;
  for (const R* record : records) {
    if (!isAsked(*record)) continue;
    ++state.asked;
    if (!has(*record)) state.lacking += refTo(record->id);
  }
  return state;
}

template <class Has>
GuideState askSets(const Asker& asker, const Has& has) {
  return ask(
      asker.sets, [&](const DataSet& set) { return asker.shows(set); }, has);
}

bool mayBeEmpty(const char* table) { return QByteArrayView(table) == "data_need"; }

struct Question {
  GuideCheck check;
  GuideState (*ask)(Asker& asker);
};

constexpr auto all = [](const auto&) { return true; };

const QList<Question>& questions() {
  static const QList<Question> list{
      {{"problem_evidence", 1, "problem", QT_TRANSLATE_NOOP("Document", "Problems with evidence"),
        QT_TRANSLATE_NOOP("Document", "Every problem has its evidence."),
        QT_TRANSLATE_NOOP("Sentence",
                          "{k} of {n, plural, one {# problem} other {# problems}} without evidence: {list}.")},
       [](Asker& of) {
         return ask(of.problems, all, [&](const Problem& problem) {
           return !problem.evidence.isEmpty() || of.evident.contains(problem.id.value);
         });
       }},
      {{"indicator_baseline", 1, "indicator", QT_TRANSLATE_NOOP("Document", "Indicators with a baseline"),
        QT_TRANSLATE_NOOP("Document", "Every indicator has a baseline."),
        QT_TRANSLATE_NOOP("Sentence",
                          "{k} of {n, plural, one {# indicator} other {# indicators}} without a baseline: {list}.")},
       [](Asker& of) {
         return ask(of.indicators, all, [&](const Indicator& indicator) {
           const Series* series = of.links.totalSeries(indicator.id);
           return series && (Links::hasBaseline(*series) || series->baselineStatus == BaselineStatus::notApplicable);
         });
       }},
      {{"indicator_source", 1, "indicator", QT_TRANSLATE_NOOP("Document", "Indicators with a data source"),
        QT_TRANSLATE_NOOP("Document", "Every indicator has a data source."),
        QT_TRANSLATE_NOOP("Sentence",
                          "{k} of {n, plural, one {# indicator} other {# indicators}} without a data source: {list}.")},
       [](Asker& of) {
         return ask(of.indicators, all, [&](const Indicator& indicator) {
           return !indicator.dataSource.isEmpty() || of.sourced.contains(indicator.id.value);
         });
       }},
      {{"data_parts", 1, "data_set", QT_TRANSLATE_NOOP("Document", "Data sets broken down"),
        QT_TRANSLATE_NOOP("Document", "Every data set says by what it is broken down."),
        QT_TRANSLATE_NOOP("Sentence",
                          "{k} of {n, plural, one {# data set} other {# data sets}} not broken down: {list}.")},
       [](Asker& of) { return askSets(of, [](const DataSet& set) { return !set.disaggregation.isEmpty(); }); }},
      {{"need_provider", 1, "data_need", QT_TRANSLATE_NOOP("Document", "Open needs with a provider"),
        QT_TRANSLATE_NOOP("Document", "For every open need for data somebody is named who could provide them."),
        QT_TRANSLATE_NOOP(
            "Sentence",
            "{k} of {n, plural, one {# open need for data} other {# open needs for data}} without anybody "
            "who could provide them: {list}.")},
       [](Asker& of) {
         return ask(
             inOrder(of.plan.dataNeeds), [](const DataNeed& need) { return need.status == NeedStatus::open; },
             [](const DataNeed& need) { return bool(need.provider) || !need.providerWords.isEmpty(); });
       }},
      {{"data_regularity", 2, "data_set", QT_TRANSLATE_NOOP("Document", "Systematic or ad hoc stated"),
        QT_TRANSLATE_NOOP("Document",
                          "Of every data set it is known whether it is collected systematically or ad hoc."),
        QT_TRANSLATE_NOOP("Sentence",
                          "{k} of {n, plural, one {# data set} other {# data sets}} where it is not known whether they "
                          "are collected systematically or ad hoc: {list}.")},
       [](Asker& of) {
         return askSets(of, [](const DataSet& set) { return set.regularity != Regularity::notStated; });
       }},
      {{"data_method", 2, "data_set", QT_TRANSLATE_NOOP("Document", "Data sets with a method"),
        QT_TRANSLATE_NOOP("Document", "The method of every data set is written down."),
        QT_TRANSLATE_NOOP("Sentence",
                          "{k} of {n, plural, one {# data set} other {# data sets}} without a method: {list}.")},
       [](Asker& of) { return askSets(of, [](const DataSet& set) { return !set.method.isEmpty(); }); }},
      {{"data_owner", 2, "data_set", QT_TRANSLATE_NOOP("Document", "Data sets with an owner"),
        QT_TRANSLATE_NOOP("Document", "Every data set has an owner or somebody accountable."),
        QT_TRANSLATE_NOOP("Sentence",
                          "{k} of {n, plural, one {# data set} other {# data sets}} without an owner: {list}.")},
       [](Asker& of) {
         return askSets(of, [&](const DataSet& set) {
           const auto roles = of.data.rolesOf.value(set.id.value);
           return std::any_of(roles.begin(), roles.end(), [](const DataRole* role) {
             return role->duty == DataDuty::owner || role->duty == DataDuty::accountable;
           });
         });
       }},
      {{"data_personal", 2, "data_set", QT_TRANSLATE_NOOP("Document", "Known whether about persons"),
        QT_TRANSLATE_NOOP("Document", "Of every data set it is known whether it holds data about persons."),
        QT_TRANSLATE_NOOP("Sentence",
                          "{k} of {n, plural, one {# data set} other {# data sets}} where it is not known whether they "
                          "hold data about persons: {list}.")},
       [](Asker& of) {
         return askSets(of, [](const DataSet& set) { return set.personalData != PersonalData::notStated; });
       }},
      {{"data_legal_basis", 2, "data_set", QT_TRANSLATE_NOOP("Document", "Personal data with a legal basis"),
        QT_TRANSLATE_NOOP("Document", "Every data set about persons has a legal basis and an end of storage."),
        QT_TRANSLATE_NOOP(
            "Sentence",
            "{k} of {n, plural, one {# data set about persons} other {# data sets about persons}} without "
            "a legal basis or an end of storage: {list}.")},
       [](Asker& of) {
         return ask(
             of.sets, [&](const DataSet& set) { return of.shows(set) && set.personalData > PersonalData::none; },
             [](const DataSet& set) { return !set.legalBasis.isEmpty() && !set.retention.isEmpty(); });
       }},
      {{"data_sharing", 2, "data_set", QT_TRANSLATE_NOOP("Document", "Data sets with rules of sharing"),
        QT_TRANSLATE_NOOP("Document", "Of every data set it is settled who may have it."),
        QT_TRANSLATE_NOOP("Sentence",
                          "{k} of {n, plural, one {# data set} other {# data sets}} where it is not settled who may "
                          "have them: {list}.")},
       [](Asker& of) { return askSets(of, [](const DataSet& set) { return set.sharing != Sharing::notStated; }); }},
      {{"indicator_responsible", 2, "indicator", QT_TRANSLATE_NOOP("Document", "Indicators with somebody responsible"),
        QT_TRANSLATE_NOOP("Document", "For every indicator somebody answers."),
        QT_TRANSLATE_NOOP("Sentence",
                          "{k} of {n, plural, one {# indicator} other {# indicators}} for which nobody answers: "
                          "{list}.")},
       [](Asker& of) {
         return ask(of.indicators, all, [](const Indicator& indicator) {
           return bool(indicator.responsible) || !indicator.responsibleWords.isEmpty();
         });
       }},
      {{"problem_objective", 3, "problem", QT_TRANSLATE_NOOP("Document", "Problems that lead to an objective"),
        QT_TRANSLATE_NOOP("Document", "Every problem leads to an objective."),
        QT_TRANSLATE_NOOP("Sentence",
                          "{k} of {n, plural, one {# problem} other {# problems}} that lead to no objective: {list}.")},
       [](Asker& of) {
         return ask(of.problems, all,
                    [&](const Problem& problem) { return !of.data.objectivesOf.value(problem.id.value).isEmpty(); });
       }},
      {{"objective_action", 3, "objective", QT_TRANSLATE_NOOP("Document", "Objectives with actions"),
        QT_TRANSLATE_NOOP("Document", "Every objective has an action."),
        QT_TRANSLATE_NOOP("Sentence",
                          "{k} of {n, plural, one {# objective} other {# objectives}} without an action: {list}.")},
       [](Asker& of) {
         return ask(inCodeOrder(of.plan.objectives, of.natural), all,
                    [&](const Objective& objective) { return of.acted.contains(objective.id.value); });
       }},
      {{"action_rationale", 3, "action", QT_TRANSLATE_NOOP("Document", "Actions that say why"),
        QT_TRANSLATE_NOOP("Document", "Every action says why it is taken."),
        QT_TRANSLATE_NOOP("Sentence",
                          "{k} of {n, plural, one {# action} other {# actions}} that do not say why: {list}.")},
       [](Asker& of) {
         return ask(
             inCodeOrder(of.plan.actions, of.natural),
             [](const Action& action) { return action.status != ActionStatus::dropped; },
             [](const Action& action) { return !action.rationale.text.isEmpty(); });
       }},
      {{"stakeholder_placed", 3, "stakeholder", QT_TRANSLATE_NOOP("Document", "Stakeholders with power and interest"),
        QT_TRANSLATE_NOOP("Document", "Power and interest of every stakeholder are estimated."),
        QT_TRANSLATE_NOOP("Sentence",
                          "{k} of {n, plural, one {# stakeholder} other {# stakeholders}} without power and interest: "
                          "{list}.")},
       [](Asker& of) {
         return ask(
             inOrder(of.plan.stakeholders), [&](const Stakeholder& stakeholder) { return of.shows(stakeholder); },
             [](const Stakeholder& stakeholder) { return stakeholder.power && stakeholder.interest; });
       }},
      {{"indicator_target", 4, "indicator", QT_TRANSLATE_NOOP("Document", "Indicators with a target"),
        QT_TRANSLATE_NOOP("Document", "Every indicator has a target."),
        QT_TRANSLATE_NOOP("Sentence",
                          "{k} of {n, plural, one {# indicator} other {# indicators}} without a target: {list}.")},
       [](Asker& of) {
         return ask(of.indicators, all, [&](const Indicator& indicator) {
           const Series* series = of.links.totalSeries(indicator.id);
           return series && of.links.finalTarget(series->id);
         });
       }},
      {{"indicator_measured", 4, "indicator", QT_TRANSLATE_NOOP("Document", "Indicators measured after the baseline"),
        QT_TRANSLATE_NOOP("Document", "Every indicator has been measured since its baseline."),
        QT_TRANSLATE_NOOP("Sentence",
                          "{k} of {n, plural, one {# indicator} other {# indicators}} not measured since the baseline: "
                          "{list}.")},
       [](Asker& of) {
         return ask(of.indicators, all, [&](const Indicator& indicator) { return of.traces.isMeasured(indicator); });
       }},
      {{"data_change", 4, "data_set", QT_TRANSLATE_NOOP("Document", "Data sets that lead to a measured change"),
        QT_TRANSLATE_NOOP("Document", "Every data set leads to a measured change."),
        QT_TRANSLATE_NOOP("Sentence",
                          "{k} of {n, plural, one {# data set} other {# data sets}} that lead to no measured change: "
                          "{list}.")},
       [](Asker& of) {
         return askSets(of, [&](const DataSet& set) { return of.traces.of(set).broken == TraceBreak::none; });
       }},
      {{"test_lesson", 4, "small_scale_action", QT_TRANSLATE_NOOP("Document", "Tests with a lesson"),
        QT_TRANSLATE_NOOP("Document", "Every small-scale action says what was learned."),
        QT_TRANSLATE_NOOP("Sentence",
                          "{k} of {n, plural, one {# small-scale action} other {# small-scale actions}} without a "
                          "lesson: {list}.")},
       [](Asker& of) {
         return ask(inCodeOrder(of.plan.smallScaleActions, of.natural), all,
                    [](const SmallScaleAction& test) { return !test.lessons.isEmpty(); });
       }}};
  return list;
}

}  // namespace

const QList<GuideCheck>& guideChecks() {
  static const QList<GuideCheck> checks = [] {
    QList<GuideCheck> made;
    for (const Question& question : questions()) made += question.check;
    return made;
  }();
  return checks;
}

QList<GuideState> guideStates(const Links& links, const DataLinks& data, Audience audience, QDate today) {
  Asker asker(links, data, audience, today);
  QList<GuideState> states;
  for (const Question& question : questions()) {
    GuideState state = question.ask(asker);
    state.check = &question.check;
    const TableBase* table = asker.plan.table(QString::fromLatin1(question.check.table));
    state.mark = !state.lacking.isEmpty()                                ? GuideMark::open
                 : state.asked > 0                                       ? GuideMark::done
                 : table->size() > 0 || mayBeEmpty(question.check.table) ? GuideMark::nothingToCheck
                                                                         : GuideMark::open;
    states += state;
  }
  return states;
}

QList<GuideState> openChecks(const QList<GuideState>& states, const QSet<int>& chapters) {
  QList<GuideState> open;
  QSet<QByteArray> unrecorded;
  for (const GuideState& state : states) {
    if (!chapters.contains(state.check->chapter) || state.mark != GuideMark::open) continue;
    if (state.asked == 0) {
      if (unrecorded.contains(state.check->table)) continue;
      unrecorded += state.check->table;
    }
    open += state;
  }
  return open;
}

QString gapWords(const Plan& plan, const GuideState& state, const Language& language) {
  if (state.asked == 0)
    return language.sentence(QT_TRANSLATE_NOOP("Sentence", "Nothing is recorded yet: {kind}."),
                             {{"kind", recordLabel(QString::fromLatin1(state.check->table), language)}});
  QStringList names;
  for (const RecordRef& record : state.lacking.mid(0, mostNamed)) {
    names += codeOrNameOf(plan, record, language);
  }
  if (const qsizetype more = state.lacking.size() - names.size(); more > 0)
    names += language.sentence(QT_TRANSLATE_NOOP("Sentence", "and {n} more"), {{"n", language.number(qint64(more))}});
  QString words = language.sentence(state.check->gap, {{"k", language.number(qint64(state.lacking.size()))},
                                                       {"n", qint64(state.asked)},
                                                       {"list", names.join(QStringLiteral(", "))}});
  // A need is named by its question, which has its own end.
  if (words.endsWith(QStringLiteral("?.")) || words.endsWith(QStringLiteral(";."))) words.chop(1);
  return words;
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// The guide on social data: what is missing, what is done, from evidence to action, what changed.
#include <QCoreApplication>
#include <QSet>

#include "publish/chapters/blocks.h"
#include "queries/data/guidechecks.h"
#include "queries/monitoring/indicatorstate.h"
#include "queries/monitoring/progresswords.h"
#include "queries/words.h"

namespace iap {

namespace {

int chapterOf(const Builder& b) { return b.limit("chapter", 1); }

QList<GuideState> allStates(const Builder& b) {
  return guideStates(b.links, DataLinks(b.plan), b.options.audience, b.options.today);
}

/// The actions under an objective and those below it.
void collectActions(const Builder& b, const DataLinks& data, ObjectiveId objective, QSet<qint64>& actions) {
  for (const ActionObjective* link : data.actionsUnder.value(objective.value))
    if (const Action* action = b.plan.actions.find(link->action); action && action->status != ActionStatus::dropped)
      actions += action->id.value;
  for (const ObjectiveId below : data.below.value(objective.value)) collectActions(b, data, below, actions);
}

}  // namespace

void addGuideGaps(Builder& b) {
  if (!b.options.showFindings) return;
  ItemList items;
  for (const GuideState& state : openChecks(allStates(b), {chapterOf(b)}))
    items.items += plain(gapWords(b.plan, state, b.language));
  if (items.items.isEmpty())
    return b.paragraph(b.translated(QT_TRANSLATE_NOOP("Document", "Nothing that this chapter asks for is missing.")));
  Box box{BoxKind::missing, b.say(QT_TRANSLATE_NOOP("Sentence", "{n, plural, one {# gap} other {# gaps}} in the plan"),
                                  {{"n", qint64(items.items.size())}})};
  box.content.emplace_back(items);
  b.add(box);
}

void addGuideChecklist(Builder& b) {
  ItemList items;
  const auto markWords = [&](GuideMark mark) {
    switch (mark) {
      case GuideMark::done:
        return b.translated(QT_TRANSLATE_NOOP("Document", "Done:"));
      case GuideMark::nothingToCheck:
        return b.translated(QT_TRANSLATE_NOOP("Document", "Nothing to check:"));
      case GuideMark::open:
        break;
    }
    return b.translated(QT_TRANSLATE_NOOP("Document", "Open:"));
  };
  for (const GuideState& state : allStates(b))
    if (state.check->chapter == chapterOf(b))
      items.items +=
          Inline{Run{.text = markWords(state.mark), .bold = true}, Run{.text = u' ' + b.translated(state.check->done)}};
  b.add(items);
}

void addGuidePriorities(Builder& b) {
  if (b.plan.problems.isEmpty())
    return b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "There are no problems in this plan.")));
  const DataLinks data(b.plan);
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "From evidence to action")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Problem"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Evidence"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Votes")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Objectives"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Actions"))}});
  QHash<qint64, QStringList> setsOf;
  for (const ProblemDataSet& link : b.plan.problemDataSets)
    if (const DataSet* set = b.plan.dataSets.find(link.dataSet); set && b.shows(set->audience))
      setsOf[link.problem.value] += b.text(set->name);
  for (const Problem* problem : inCodeOrder(b.plan.problems, b.language)) {
    QStringList objectives, actions;
    QSet<qint64> under;
    for (const ProblemObjective* link : data.objectivesOf.value(problem->id.value)) {
      const Objective* objective = b.plan.objectives.find(link->objective);
      if (!objective) continue;
      objectives += objective->code.isEmpty() ? b.text(objective->title) : objective->code;
      collectActions(b, data, objective->id, under);
    }
    for (const qint64 id : std::as_const(under)) actions += b.codeOrTitle(*b.plan.actions.find({id}));
    actions.removeDuplicates();
    QStringList evidence = setsOf.value(problem->id.value);
    evidence.sort();
    if (!problem->evidence.isEmpty()) evidence.prepend(problem->evidence);
    table.rows +=
        TableRow{{b.cell(QString(problem->code + u' ' + b.text(problem->title)).trimmed()),
                  b.cellOr(evidence.join(QStringLiteral("; ")), QT_TRANSLATE_NOOP("Document", "no evidence yet")),
                  problem->votes ? b.cell(b.language.number(qint64(*problem->votes)))
                                 : b.word(QT_TRANSLATE_NOOP("Document", "no vote")),
                  b.cellOr(b.joinedCodes(objectives), QT_TRANSLATE_NOOP("Document", "none")),
                  b.cellOr(b.joinedCodes(actions, 12), QT_TRANSLATE_NOOP("Document", "none"))}};
  }
  b.addTable(table);
}

void addGuideChange(Builder& b) {
  if (b.plan.indicators.isEmpty())
    return b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "There are no indicators in this plan.")));
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "What changed")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Indicator"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Baseline")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Actual")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Target")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Progress")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "What we learned"))}});
  for (const IndicatorState& state : indicatorStates(b.links, presetOf(b.plan), b.options.today, b.language)) {
    const Indicator& indicator = *state.indicator;
    const QString latest = state.series ? b.latest(*state.series) : QString();
    const QString name = QString(indicator.code + u' ' + b.text(indicator.name)).trimmed();
    table.rows += TableRow{{b.cell(indicator.unit.isEmpty() ? name : name + QStringLiteral(", ") + indicator.unit),
                            b.baselineCell(state.series), b.cellOr(latest, QT_TRANSLATE_NOOP("Document", "no value")),
                            b.targetCell(state.target),
                            b.tellsFew(state.series) ? b.word(QT_TRANSLATE_NOOP("Document", "not shown"))
                            : state.percentAchieved  ? b.cell(b.language.percent(*state.percentAchieved, 0))
                                                     : b.word(QT_TRANSLATE_NOOP("Document", "not computed")),
                            b.cellOr(b.shows(indicator.noteAudience) ? indicator.note : QString(),
                                     QT_TRANSLATE_NOOP("Document", "not recorded"))}};
  }
  b.addTable(table);
}

}  // namespace iap

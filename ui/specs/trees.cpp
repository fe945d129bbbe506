// SPDX-License-Identifier: GPL-3.0-or-later
// Objectives with their actions, and problems: tables whose rows hang below each other.
#include <QCoreApplication>
#include <cmath>

#include "edits/actions.h"
#include "edits/fields.h"
#include "edits/outline.h"
#include "edits/records.h"
#include "queries/labels.h"
#include "queries/monitoring/progresswords.h"
#include "queries/words.h"
#include "ui/fieldinput.h"
#include "ui/specs/specs.h"

namespace iap::ui {

namespace {

QString trT(const char* text) { return QCoreApplication::translate("TreeTable", text); }

bool isAction(const OpenPlan& open, qint64 id) { return open.plan().actions.find({id}) != nullptr; }

/// One column over objectives and the actions below them.
ColumnSpec either(ColumnSpec objective, ColumnSpec action) {
  ColumnSpec column = objective;
  column.text = [objective, action](const OpenPlan& open, qint64 id) {
    return (isAction(open, id) ? action : objective).textOf(open, id);
  };
  column.look = [objective, action](const OpenPlan& open, qint64 id) {
    return (isAction(open, id) ? action : objective).lookOf(open, id);
  };
  column.write = [objective, action](const OpenPlan& open, Plan& plan, qint64 id, const QString& text) {
    const ColumnSpec& which = plan.actions.find({id}) ? action : objective;
    return which.write ? which.write(open, plan, id, text)
                       : trT(QT_TRANSLATE_NOOP("TreeTable", "This can not be entered for an action."));
  };
  if (objective.number && action.number)
    column.number = [objective, action](const OpenPlan& open, qint64 id) {
      return (isAction(open, id) ? action : objective).number(open, id);
    };
  else
    column.number = nullptr;
  return column;
}

ColumnSpec fixedText(const QString& text) {
  ColumnSpec column;
  column.text = [text](const OpenPlan&, qint64) { return text; };
  return column;
}

/// The amount of an action, or of all below an objective.
ColumnSpec costColumn() {
  ColumnSpec column;
  column.key = QStringLiteral("cost");
  column.moneyTitle = trT(QT_TRANSLATE_NOOP("TreeTable", "Cost, %1"));
  column.width = 110;
  column.right = true;
  column.kept = true;
  const auto sum = [](const OpenPlan& o, qint64 id) {
    if (!isAction(o, id)) return o.costBelow(id);
    const ActionCost& cost = o.money().cost({id});
    return cost.state == CostState::priced ? ObjectiveCost{cost.total, 1, 0} : ObjectiveCost{{}, 0, 1};
  };
  column.text = [sum](const OpenPlan& o, qint64 id) {
    const ObjectiveCost found = sum(o, id);
    return found.priced ? o.language().amount(found.cost, o.plan().plan().currency) : QString();
  };
  column.look = [sum](const OpenPlan& o, qint64 id) {
    const ObjectiveCost found = sum(o, id);
    if (found.priced == 0)
      return CellLook{isAction(o, id) || found.unpriced ? trT(QT_TRANSLATE_NOOP("TreeTable", "not priced")) : QString(),
                      true};
    return CellLook{o.language().amount(found.cost, o.plan().plan().currency)};
  };
  column.number = [sum](const OpenPlan& o, qint64 id) {
    const ObjectiveCost found = sum(o, id);
    return found.priced ? unitsOf(o, found.cost) : std::nan("");
  };
  return column;
}

/// Where the indicators under an objective stand, or those of an action.
ColumnSpec standingColumn() {
  ColumnSpec column;
  column.key = QStringLiteral("standing");
  column.title = trT(QT_TRANSLATE_NOOP("TreeTable", "Where they stand"));
  column.width = 220;
  const auto countsOf = [](const OpenPlan& o, qint64 id) {
    std::array<int, 5> counts{};
    if (!isAction(o, id)) return o.rolledUpObjectives().value(id).counts;
    for (const ActionIndicator* link : o.links().indicatorsOf.value(id))
      if (const auto state = o.states().constFind(link->indicator.value); state != o.states().cend())
        ++counts[size_t(standing(state->progress.status))];
    return counts;
  };
  column.look = [countsOf](const OpenPlan& o, qint64 id) {
    const auto counts = countsOf(o, id);
    static constexpr Standing order[] = {Standing::off, Standing::behind, Standing::onPath, Standing::achieved};
    CellLook look;
    QStringList parts;
    for (const Standing each : order)
      if (const int n = counts[size_t(each)]) {
        // The mark is that of what needs a look first.
        if (parts.isEmpty()) look.mark = markOf(each);
        parts += QStringLiteral("%1 %2").arg(o.language().number(qint64(n)), standingInLine(each, o.language()));
      }
    look.text = parts.join(QStringLiteral(" \u00b7 "));
    if (parts.isEmpty() && counts[0]) {
      look.text = trT(QT_TRANSLATE_NOOP("TreeTable", "no status yet"));
      look.missing = true;
    }
    return look;
  };
  return column;
}

}  // namespace

TableSpec objectiveTable(const OpenPlan& open) {
  const QString table = QStringLiteral("objective"), action = QStringLiteral("action");
  TableSpec spec;
  spec.table = table;
  spec.name = trT(QT_TRANSLATE_NOOP("TreeTable", "Tree of objectives and their actions"));
  spec.newText = trT(QT_TRANSLATE_NOOP("TreeTable", "New objective"));
  spec.addPrompt = trT(QT_TRANSLATE_NOOP("TreeTable", "Type a title to add an objective"));
  ColumnSpec code = either(labelled(open, table, "code", 70), labelled(open, action, "code", 70));
  code.strong = true;
  const QString noTitle = trT(QT_TRANSLATE_NOOP("TreeTable", "no title"));
  const auto titleOf = [&](const QString& of) { return withMissing(labelled(open, of, "title", 320), noTitle); };
  ColumnSpec kind = labelled(open, table, "kind", 150);
  const ColumnSpec results =
      withMissing(linksColumn(QStringLiteral("objective_indicator"), QStringLiteral("objective"),
                              QStringLiteral("indicator"), 130, trT(QT_TRANSLATE_NOOP("TreeTable", "Indicators"))),
                  trT(QT_TRANSLATE_NOOP("TreeTable", "no indicator")));
  const ColumnSpec outputs =
      linksColumn(QStringLiteral("action_indicator"), action, QStringLiteral("indicator"), 130, results.title);
  spec.columns = {code,
                  either(titleOf(table), titleOf(action)),
                  either(kind, fixedText(capital(wordLabel("action", open.language())))),
                  either(results, outputs),
                  costColumn(),
                  standingColumn()};
  spec.add = [](Plan& plan) { return addObjective(plan, {}, {}).value; };
  spec.addColumn = 1;
  spec.emptyTitle = trT(QT_TRANSLATE_NOOP("TreeTable", "No objectives yet"));
  spec.emptyWords = trT(QT_TRANSLATE_NOOP("TreeTable",
                                          "What should the plan reach, and which change shows that it did? Type a "
                                          "title in the row above; areas and actions "
                                          "hang below it by dragging, or with Alt+Shift and the arrows."));
  spec.alsoShows = {action,
                    QStringLiteral("action_objective"),
                    QStringLiteral("objective_indicator"),
                    QStringLiteral("action_indicator"),
                    QStringLiteral("indicator"),
                    QStringLiteral("measurement"),
                    QStringLiteral("target"),
                    QStringLiteral("series"),
                    QStringLiteral("status_preset"),
                    QStringLiteral("cost_line"),
                    QStringLiteral("cost_year"),
                    QStringLiteral("plan_facts")};
  spec.groupTables = {QStringLiteral("action_objective")};
  spec.outline =
      Outline{.parentOf = [](const OpenPlan& o, qint64 id) -> qint64 {
                if (const Objective* objective = o.plan().objectives.find({id})) return objective->parent.value;
                const Objective* main = o.links().mainObjective({id});
                return main ? main->id.value : 0;
              },
              .move =
                  [](Plan& plan, qint64 id, qint64 parent, qint64 after) {
                    if (parent && !plan.objectives.find({parent})) return false;
                    if (plan.objectives.find({id}))
                      return hangBelow(plan.objectives, ObjectiveId{id}, ObjectiveId{parent}, ObjectiveId{after});
                    moveAction(plan, {id}, {parent}, {after});
                    return true;
                  },
              .leafTable = action};
  spec.totals = [](const OpenPlan& o, const QList<qint64>& ids) {
    int actions = 0;
    Money sum;
    for (const qint64 id : ids) {
      if (!isAction(o, id)) continue;
      ++actions;
      if (o.money().cost({id}).state == CostState::priced) sum += o.money().cost({id}).total;
    }
    const QString objectives =
        QCoreApplication::translate("TreeTable", "%n objective(s)", nullptr, int(ids.size()) - actions);
    QStringList cells(7);
    cells[0] =
        objectives + QStringLiteral(", ") + QCoreApplication::translate("TreeTable", "%n action(s)", nullptr, actions);
    if (actions) cells[4] = o.language().amount(sum, o.plan().plan().currency);
    return cells;
  };
  spec.leftOut = [](const OpenPlan& o, const QList<qint64>& ids) {
    int unpriced = 0, without = 0;
    for (const qint64 id : ids) {
      if (!isAction(o, id)) continue;
      unpriced += o.money().cost({id}).state != CostState::priced;
      without += !o.links().mainObjective({id});
    }
    QStringList parts;
    if (unpriced) parts += QCoreApplication::translate("TreeTable", "%n unpriced, not in the total", nullptr, unpriced);
    if (without) parts += QCoreApplication::translate("TreeTable", "%n without objective", nullptr, without);
    return parts.join(QStringLiteral(" \u00b7 "));
  };
  return spec;
}

TableSpec problemTable(const OpenPlan& open) {
  const QString table = QStringLiteral("problem");
  TableSpec spec;
  spec.table = table;
  spec.name = trT(QT_TRANSLATE_NOOP("TreeTable", "Tree of problems, causes and effects"));
  spec.newText = trT(QT_TRANSLATE_NOOP("TreeTable", "New problem"));
  spec.addPrompt = trT(QT_TRANSLATE_NOOP("TreeTable", "Type a title to add a problem"));
  ColumnSpec code = labelled(open, table, "code", 66);
  code.strong = true;
  const ColumnSpec dataSets = linksColumn(QStringLiteral("problem_data_set"), table, QStringLiteral("data_set"), 150,
                                          trT(QT_TRANSLATE_NOOP("TreeTable", "Data sets")));
  ColumnSpec evidence = withMissing(labelled(open, table, "evidence", 200),
                                    trT(QT_TRANSLATE_NOOP("TreeTable", "no evidence")), Mark::warning);
  // A data set is evidence, too.
  evidence.look = [words = evidence.look, sets = dataSets.text](const OpenPlan& o, qint64 id) {
    const CellLook cell = words(o, id);
    return cell.mark == Mark::warning && !sets(o, id).isEmpty() ? CellLook() : cell;
  };
  spec.columns = {code,
                  withMissing(labelled(open, table, "title", 280), trT(QT_TRANSLATE_NOOP("TreeTable", "no title"))),
                  labelled(open, table, "kind", 96),
                  labelled(open, table, "concerns", 150),
                  evidence,
                  dataSets,
                  linksColumn(QStringLiteral("problem_objective"), table, QStringLiteral("objective"), 110,
                              trT(QT_TRANSLATE_NOOP("TreeTable", "Objectives"))),
                  labelled(open, table, "votes", 70)};
  spec.add = [name = table](Plan& plan) { return addRecord(plan, name); };
  spec.addColumn = 1;
  spec.emptyTitle = trT(QT_TRANSLATE_NOOP("TreeTable", "No problems yet"));
  spec.emptyWords = trT(QT_TRANSLATE_NOOP("TreeTable",
                                          "What is wrong now, for whom, and how do you know? Type the problem in the "
                                          "row above; its causes and effects hang "
                                          "below it by dragging, or with Alt+Shift and the arrows."));
  spec.alsoShows = {QStringLiteral("problem_data_set"), QStringLiteral("problem_objective"), QStringLiteral("data_set"),
                    QStringLiteral("objective")};
  spec.outline = Outline{
      .parentOf =
          [](const OpenPlan& o, qint64 id) {
            const Problem* problem = o.plan().problems.find({id});
            return problem ? problem->parent.value : 0;
          },
      .move = [](Plan& plan, qint64 id, qint64 parent,
                 qint64 after) { return hangBelow(plan.problems, ProblemId{id}, ProblemId{parent}, ProblemId{after}); },
      .leafTable = {}};
  spec.totals = [](const OpenPlan&, const QList<qint64>& ids) {
    return QStringList{QCoreApplication::translate("TreeTable", "%n row(s)", nullptr, int(ids.size()))};
  };
  return spec;
}

}  // namespace iap::ui

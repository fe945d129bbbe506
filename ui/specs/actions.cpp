// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <cmath>

#include "base/typed.h"
#include "edits/actions.h"
#include "edits/records.h"
#include "queries/labels.h"
#include "ui/fieldinput.h"
#include "ui/specs/specs.h"

namespace iap::ui {

namespace {

QString trA(const char* text) { return QCoreApplication::translate("ActionsPage", text); }

const ActionCost& costOf(const OpenPlan& open, qint64 id) { return open.money().cost({id}); }

CellLook costLook(const OpenPlan& open, qint64 id) {
  const Action* action = open.plan().actions.find({id});
  if (!action) return {};
  const ActionCost& cost = costOf(open, id);
  switch (cost.state) {
    case CostState::priced:
      return {open.language().amount(cost.total, open.plan().plan().currency)};
    case CostState::includedElsewhere: {
      const Action* in = open.plan().actions.find(action->includedIn);
      return {in ? trA(QT_TRANSLATE_NOOP("ActionsPage", "in %1")).arg(in->code)
                 : trA(QT_TRANSLATE_NOOP("ActionsPage", "included elsewhere")),
              true};
    }
    case CostState::notEstimated:
      return {trA(QT_TRANSLATE_NOOP("ActionsPage", "not estimated")), true};
    case CostState::notApplicable:
      return {trA(QT_TRANSLATE_NOOP("ActionsPage", "no cost needed")), true};
    case CostState::noCost:
      break;
  }
  return {trA(QT_TRANSLATE_NOOP("ActionsPage", "no cost yet")), true};
}

/// The typed amount goes into the one cost line; several lines are changed in the form.
QString writeCost(const OpenPlan& open, Plan& plan, qint64 id, const QString& text) {
  const ActionId action{id};
  QList<CostLineId> lines;
  for (const CostLine& line : plan.costLines)
    if (line.action == action) lines += line.id;
  if (lines.size() > 1)
    return trA(QT_TRANSLATE_NOOP("ActionsPage", "This action has several cost lines; change them in its form."));
  // What stands in the cell is the sum of its years or of its units; typed here it would become one year or one amount.
  if (const CostLine* line = lines.isEmpty() ? nullptr : plan.costLines.find(lines.first()))
    if (line->recurrence == Recurrence::yearly || (!line->amount && line->quantity && line->unitPrice))
      return trA(QT_TRANSLATE_NOOP("ActionsPage",
                                   "The cost of this action is computed from years or units; change it in its form."));
  if (text.trimmed().isEmpty()) {
    if (!lines.isEmpty()) change(plan.costLines, lines.first(), [](CostLine& line) { line.amount.reset(); });
    return {};
  }
  const auto amount = readAmount(text, open.language(), minorDigits(plan.plan().currency));
  if (!amount)
    return trA(QT_TRANSLATE_NOOP("ActionsPage",
                                 "\"%1\" is no amount. Write for example 1250 or 1.25 k; that it is "
                                 "included elsewhere, or not estimated, is said in the form."))
        .arg(text);
  if (*amount < Money()) return trA(QT_TRANSLATE_NOOP("ActionsPage", "A cost can not be negative."));
  if (lines.isEmpty()) lines += addCostLine(plan, action, {});
  change(plan.costLines, lines.first(), [&](CostLine& line) {
    line.amount = amount;
    line.status = CostStatus::priced;
  });
  setCostStatus(plan, action, CostStatus::priced);
  return {};
}

Mark markOf(ActionStatus status) {
  switch (status) {
    case ActionStatus::planned:
      return Mark::ring;
    case ActionStatus::underWay:
      return Mark::half;
    case ActionStatus::done:
      return Mark::good;
    case ActionStatus::dropped:
      return Mark::dashedRing;
  }
  return Mark::none;
}

QString leadsOf(const OpenPlan& open, qint64 id) {
  QStringList names;
  for (const Stakeholder* lead : open.links().leads({id})) names += lead->name.in(false);
  if (!names.isEmpty()) return names.join(QStringLiteral("; "));
  const Action* action = open.plan().actions.find({id});
  return action ? action->leadWords : QString();
}

QString writeLead(const OpenPlan&, Plan& plan, qint64 id, const QString& text) {
  const ActionId action{id};
  std::vector<ActionStakeholder> before;
  for (const ActionStakeholder& link : plan.actionStakeholders)
    if (link.action == action && link.role == ActionRole::lead) before.push_back(link);
  QStringList names;
  for (const QString& name : text.split(u';'))
    if (!name.trimmed().isEmpty()) names += name.trimmed();
  QSet<qint64> wanted;
  for (const QString& name : names) {
    const StakeholderId lead = stakeholderNamed(plan, name);
    wanted += lead.value;
    linkStakeholder(plan, action, lead, ActionRole::lead);
  }
  for (const ActionStakeholder& link : before)
    if (!wanted.contains(link.stakeholder.value)) plan.actionStakeholders.remove(link.id);
  change(plan.actions, action, [](Action& changed) { changed.leadWords.clear(); });
  return {};
}

double shareSecured(const OpenPlan& open, qint64 id) { return open.money().securedShare({id}).value_or(std::nan("")); }

}  // namespace

TableSpec actionTable(const OpenPlan& open) {
  const QString table = QStringLiteral("action");
  TableSpec spec;
  spec.table = table;
  spec.name = trA(QT_TRANSLATE_NOOP("ActionsPage", "Table of actions"));
  spec.newText = trA(QT_TRANSLATE_NOOP("ActionsPage", "New action"));
  spec.groupText = trA(QT_TRANSLATE_NOOP("ActionsPage", "Group by objective"));
  spec.columnOf = {{QStringLiteral("lead_words"), QStringLiteral("lead")},
                   {QStringLiteral("cost_status"), QStringLiteral("cost")}};
  ColumnSpec code = fieldColumn(table, QStringLiteral("code"), 66, trA(QT_TRANSLATE_NOOP("ActionsPage", "Code")));
  code.strong = true;
  ColumnSpec title =
      withMissing(fieldColumn(table, QStringLiteral("title"), 270, trA(QT_TRANSLATE_NOOP("ActionsPage", "Title"))),
                  trA(QT_TRANSLATE_NOOP("ActionsPage", "no title")));
  ColumnSpec lead;
  lead.key = QStringLiteral("lead");
  lead.title = trA(QT_TRANSLATE_NOOP("ActionsPage", "Lead"));
  lead.width = 140;
  lead.text = leadsOf;
  lead.look = [](const OpenPlan& o, qint64 id) {
    const QString names = leadsOf(o, id);
    return names.isEmpty() ? CellLook{trA(QT_TRANSLATE_NOOP("ActionsPage", "no lead")), true, Mark::warning}
                           : CellLook{names};
  };
  lead.write = writeLead;
  lead.choices = [](const OpenPlan& o) { return namesOf(o, QStringLiteral("stakeholder")); };
  lead.onlyChoices = false;
  const QString noDate = trA(QT_TRANSLATE_NOOP("ActionsPage", "no date"));
  ColumnSpec start = withMissing(
                 fieldColumn(table, QStringLiteral("start"), 92, trA(QT_TRANSLATE_NOOP("ActionsPage", "Start"))),
                 noDate),
             end = withMissing(
                 fieldColumn(table, QStringLiteral("end"), 92, trA(QT_TRANSLATE_NOOP("ActionsPage", "End"))), noDate);
  ColumnSpec status =
      fieldColumn(table, QStringLiteral("status"), 130, trA(QT_TRANSLATE_NOOP("ActionsPage", "Status")));
  const auto words = status.look;
  status.look = [words](const OpenPlan& o, qint64 id) {
    CellLook cell = words(o, id);
    if (const Action* action = o.plan().actions.find({id})) cell.mark = markOf(action->status);
    return cell;
  };
  ColumnSpec cost;
  cost.key = QStringLiteral("cost");
  cost.moneyTitle = trA(QT_TRANSLATE_NOOP("ActionsPage", "Cost, %1"));
  cost.width = 110;
  cost.right = true;
  cost.look = costLook;
  cost.text = [](const OpenPlan& o, qint64 id) {
    const ActionCost& each = costOf(o, id);
    return each.state == CostState::priced ? o.language().amount(each.total, o.plan().plan().currency) : QString();
  };
  cost.write = writeCost;
  cost.understood = FieldInput::understoodAmount;
  cost.number = [](const OpenPlan& o, qint64 id) {
    const ActionCost& each = costOf(o, id);
    return each.state == CostState::priced ? unitsOf(o, each.total) : std::nan("");
  };
  ColumnSpec secured;
  secured.key = QStringLiteral("secured");
  secured.title = trA(QT_TRANSLATE_NOOP("ActionsPage", "Secured"));
  secured.width = 88;
  secured.right = true;
  secured.number = [](const OpenPlan& o, qint64 id) { return 100 * shareSecured(o, id); };
  secured.look = [](const OpenPlan& o, qint64 id) {
    const double share = shareSecured(o, id);
    return std::isnan(share) ? CellLook{QStringLiteral("\u2013"), true} : CellLook{o.language().percent(share, 0)};
  };
  secured.text = [](const OpenPlan& o, qint64 id) {
    const double share = shareSecured(o, id);
    return std::isnan(share) ? QString() : o.language().percent(share, 0);
  };
  status.kept = cost.kept = true;
  spec.columns = {code, title, lead, start, end, status, cost, secured};
  // The rest of an action's fields, for those who want them in the table.
  for (const char* field : {"place", "priority", "readiness", "kind", "outputs"})
    spec.columns += labelled(open, spec.table, field, 120);
  for (const TagKind kind : {TagKind::policyObjective, TagKind::sdg, TagKind::coBenefit, TagKind::crossCuttingTheme})
    spec.columns += tagsColumn(kind, 130);
  for (const auto& [link, other, head] :
       {std::tuple("action_indicator", "indicator", QT_TRANSLATE_NOOP("ActionsPage", "Indicators")),
        {"action_strategy", "strategy", QT_TRANSLATE_NOOP("ActionsPage", "Strategies")},
        {"action_data_set", "data_set", QT_TRANSLATE_NOOP("ActionsPage", "Data sets")}})
    spec.columns +=
        linksColumn(QString::fromLatin1(link), QStringLiteral("action"), QString::fromLatin1(other), 120, trA(head));
  for (qsizetype i = 8; i < spec.columns.size(); ++i) spec.columns[i].hidden = true;
  spec.add = [](Plan& plan) { return addAction(plan, {}, {}).value; };
  spec.addPrompt = trA(QT_TRANSLATE_NOOP("ActionsPage", "Type a title to add an action"));
  spec.addColumn = 1;
  spec.emptyTitle = trA(QT_TRANSLATE_NOOP("ActionsPage", "No actions yet"));
  spec.emptyWords = trA(QT_TRANSLATE_NOOP("ActionsPage",
                                          "An action says who does what, by when and at what cost. Type a title in the "
                                          "row above, or paste rows from a spreadsheet (Ctrl+V)."));
  spec.alsoShows = {
      QStringLiteral("cost_line"),        QStringLiteral("cost_year"),          QStringLiteral("funding_line"),
      QStringLiteral("objective"),        QStringLiteral("action_objective"),   QStringLiteral("stakeholder"),
      QStringLiteral("plan_facts"),       QStringLiteral("action_stakeholder"), QStringLiteral("action_tag"),
      QStringLiteral("action_indicator"), QStringLiteral("indicator"),          QStringLiteral("action_strategy"),
      QStringLiteral("strategy"),         QStringLiteral("action_data_set"),    QStringLiteral("data_set")};
  spec.groupTables = {QStringLiteral("objective"), QStringLiteral("action_objective")};
  spec.groupOf = [](const OpenPlan& o, qint64 id) {
    const Objective* top = topObjective(o.plan(), o.links().mainObjective({id}));
    return top ? top->id.value : 0;
  };
  spec.groups = objectiveGroups;
  spec.totals = [columns = spec.columns.size()](const OpenPlan& o, const QList<qint64>& ids) {
    Money sum, secured_;
    int unpriced = 0;
    bool recorded = false;
    for (const qint64 id : ids) {
      const ActionCost& each = costOf(o, id);
      if (each.state == CostState::priced)
        sum += each.total;
      else
        ++unpriced;
      const Funding& funding = o.money().funding({id});
      recorded = recorded || funding.securedIsRecorded();
      secured_ += funding.secured();
    }
    QStringList cells(columns + 1);
    cells[0] = QCoreApplication::translate("ActionsPage", "%n action(s)", nullptr, int(ids.size()));
    if (unpriced > 0) cells[columns] = QCoreApplication::translate("ActionsPage", ", %n unpriced", nullptr, unpriced);
    if (unpriced < ids.size()) cells[6] = o.language().amount(sum, o.plan().plan().currency);
    if (recorded && sum > Money()) cells[7] = o.language().percent(double(secured_.minor) / double(sum.minor), 0);
    return cells;
  };
  spec.leftOut = [](const OpenPlan& o, const QList<qint64>& ids) {
    const int unpriced =
        int(std::count_if(ids.begin(), ids.end(), [&](qint64 id) { return costOf(o, id).state != CostState::priced; }));
    QStringList parts;
    if (unpriced)
      parts += QCoreApplication::translate("ActionsPage", "%n unpriced, not in the total", nullptr, unpriced);
    // Of the whole plan's secured money a part may belong to no action: it is in the overview and not here.
    const Money whole = o.securedForAll();
    if (whole > Money() && ids.size() == qsizetype(o.plan().actions.size()))
      parts += trA(QT_TRANSLATE_NOOP("ActionsPage", "%1 secured for the plan as a whole"))
                   .arg(o.language().money(whole, o.plan().plan().currency));
    return parts.join(QStringLiteral(" · "));
  };
  return spec;
}

}  // namespace iap::ui

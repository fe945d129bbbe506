// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <cmath>

#include "edits/records.h"
#include "queries/labels.h"
#include "queries/risks.h"
#include "queries/words.h"
#include "ui/fieldinput.h"
#include "ui/figures/riskmatrix.h"
#include "ui/specs/specs.h"

namespace iap::ui {

namespace {

QString trS(const char* text) { return QCoreApplication::translate("RiskTable", text); }

/// "16 very high" before or after the response, computed from likelihood and impact or entered as a word.
ColumnSpec levelColumn(bool residual, const QString& title) {
  ColumnSpec column;
  column.key = residual ? QStringLiteral("rating_after") : QStringLiteral("rating");
  column.title = title;
  column.width = 104;
  column.kept = true;
  const auto rating = [residual](const OpenPlan& open, qint64 id) -> std::optional<RiskRating> {
    const Risk* risk = open.plan().risks.find({id});
    return risk ? std::optional(riskRating(open.plan(), *risk, residual)) : std::nullopt;
  };
  column.look = [rating](const OpenPlan& open, qint64 id) {
    const auto found = rating(open, id);
    if (!found || found->level == RiskLevel::notAssessed)
      return CellLook{trS(QT_TRANSLATE_NOOP("RiskTable", "not assessed")), true};
    const QString level = levelWord(open.plan(), found->level, open.language());
    CellLook cell{found->score ? QStringLiteral("%1 %2").arg(found->score).arg(level) : capital(level)};
    cell.badge = found->score ? int(QString::number(found->score).size()) : 0;
    cell.ground = colorOf(found->level);
    return cell;
  };
  // By level first: a level entered as a word has no score.
  column.number = [rating](const OpenPlan& open, qint64 id) {
    const auto found = rating(open, id);
    return found && found->level != RiskLevel::notAssessed ? int(found->level) * 100.0 + found->score : std::nan("");
  };
  return column;
}

}  // namespace

TableSpec riskTable(const OpenPlan& open) {
  const QString table = QStringLiteral("risk");
  TableSpec spec;
  spec.table = table;
  spec.name = trS(QT_TRANSLATE_NOOP("RiskTable", "Table of risks"));
  spec.newText = trS(QT_TRANSLATE_NOOP("RiskTable", "New risk"));
  ColumnSpec code = labelled(open, table, "code", 64);
  code.strong = true;
  const ColumnSpec owner = withMissing(personColumn(table, QStringLiteral("owner"), QStringLiteral("owner_words"), 150,
                                                    trS(QT_TRANSLATE_NOOP("RiskTable", "Owner"))),
                                       trS(QT_TRANSLATE_NOOP("RiskTable", "no owner")), Mark::warning);
  spec.columns = {code,
                  withMissing(labelled(open, table, "title", 170), trS(QT_TRANSLATE_NOOP("RiskTable", "no title"))),
                  levelColumn(false, trS(QT_TRANSLATE_NOOP("RiskTable", "Before"))),
                  levelColumn(true, trS(QT_TRANSLATE_NOOP("RiskTable", "After"))),
                  owner,
                  labelled(open, table, "response", 104),
                  labelled(open, table, "likelihood", 110),
                  labelled(open, table, "impact", 100),
                  labelled(open, table, "residual_likelihood", 110),
                  labelled(open, table, "residual_impact", 100),
                  labelled(open, table, "type", 110),
                  labelled(open, table, "status", 90),
                  labelled(open, table, "review_date", 92),
                  labelled(open, table, "audience", 90),
                  linksColumn(QStringLiteral("risk_action"), QStringLiteral("risk"), QStringLiteral("action"), 110,
                              trS(QT_TRANSLATE_NOOP("RiskTable", "Actions")))};
  spec.add = [](Plan& plan) { return addRisk(plan, {}, {}).value; };
  spec.addPrompt = trS(QT_TRANSLATE_NOOP("RiskTable", "Type a title to add a risk"));
  spec.columnOf = {{QStringLiteral("owner_words"), QStringLiteral("owner")}};
  spec.emptyTitle = trS(QT_TRANSLATE_NOOP("RiskTable", "No risks yet"));
  spec.emptyWords = trS(QT_TRANSLATE_NOOP(
      "RiskTable",
      "A risk is what can keep the plan from working; an opportunity can help it. Type one in the row above: what "
      "happens, how likely it is, how much it matters, and who watches it."));
  spec.alsoShows = {QStringLiteral("stakeholder"), QStringLiteral("list_item"),  QStringLiteral("risk_action"),
                    QStringLiteral("action"),      QStringLiteral("plan_facts"), QStringLiteral("scale"),
                    QStringLiteral("scale_step"),  QStringLiteral("risk_band")};
  spec.totals = [](const OpenPlan&, const QList<qint64>& ids) {
    return QStringList{QCoreApplication::translate("RiskTable", "%n row(s)", nullptr, int(ids.size()))};
  };
  spec.leftOut = [](const OpenPlan& o, const QList<qint64>& ids) {
    int unrated = 0;
    for (const qint64 id : ids)
      if (const Risk* risk = o.plan().risks.find({id}))
        unrated += riskRating(o.plan(), *risk).level == RiskLevel::notAssessed && risk->status != RiskStatus::closed;
    return unrated ? QCoreApplication::translate("RiskTable", "%n not assessed", nullptr, unrated) : QString();
  };
  return spec;
}

}  // namespace iap::ui

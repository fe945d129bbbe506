// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <cmath>

#include "base/readdate.h"
#include "base/typed.h"
#include "edits/records.h"
#include "queries/budget.h"
#include "queries/labels.h"
#include "queries/monitoring/progresswords.h"
#include "ui/fieldinput.h"
#include "ui/specs/specs.h"

namespace iap::ui {

namespace {

QString trI(const char* text) { return QCoreApplication::translate("IndicatorTable", text); }

/// A number as a number; whatever else is typed is kept as it stands ("yes", "↑").
template <class R>
void writeValue(const OpenPlan& open, R& row, Number R::*value, QString R::*words, const QString& text) {
  const auto number = readNumber(text, open.language());
  row.*value = number.value_or(Number());
  row.*words = number && *number ? QString() : text.trimmed();
}

ColumnSpec baselineColumn() {
  ColumnSpec column;
  column.key = QStringLiteral("baseline");
  column.title = trI(QT_TRANSLATE_NOOP("IndicatorTable", "Baseline"));
  column.width = 96;
  column.right = true;
  column.text = [](const OpenPlan& open, qint64 id) {
    const Series* series = open.links().totalSeries({id});
    return series ? valueOrWords(series->baseline, series->baselineWords, open.language()) : QString();
  };
  column.look = [text = column.text](const OpenPlan& open, qint64 id) {
    const Series* series = open.links().totalSeries({id});
    if (series && series->baselineStatus == BaselineStatus::notApplicable)
      return CellLook{trI(QT_TRANSLATE_NOOP("IndicatorTable", "not needed")), true};
    const QString shown = text(open, id);
    return shown.isEmpty() ? CellLook{trI(QT_TRANSLATE_NOOP("IndicatorTable", "no baseline")), true, Mark::warning}
                           : CellLook{shown};
  };
  column.write = [](const OpenPlan& open, Plan& plan, qint64 id, const QString& text) {
    const bool empty = text.trimmed().isEmpty();
    change(plan.series, totalSeriesOf(plan, {id}), [&](Series& series) {
      writeValue(open, series, &Series::baseline, &Series::baselineWords, text);
      if (!empty) series.baselineStatus = BaselineStatus::known;
    });
    return QString();
  };
  column.number = [](const OpenPlan& open, qint64 id) {
    const Series* series = open.links().totalSeries({id});
    return series ? series->baseline.valueOr(std::nan("")) : std::nan("");
  };
  return readingValues(column);
}

ColumnSpec baselineDateColumn() {
  ColumnSpec column;
  column.key = QStringLiteral("baseline_date");
  column.title = trI(QT_TRANSLATE_NOOP("IndicatorTable", "As of"));
  column.width = 76;
  column.text = [](const OpenPlan& open, qint64 id) {
    const Series* series = open.links().totalSeries({id});
    return series ? open.language().shortDate(series->baselineDate) : QString();
  };
  column.write = [](const OpenPlan& open, Plan& plan, qint64 id, const QString& text) {
    const SeriesId series = totalSeriesOf(plan, {id});
    return FieldInput::write(open, plan, {QStringLiteral("series"), series.value}, QStringLiteral("baseline_date"),
                             text);
  };
  return column;
}

const Target* lastTarget(const OpenPlan& open, qint64 id) {
  const Series* series = open.links().totalSeries({id});
  return series ? open.links().finalTarget(series->id) : nullptr;
}

ColumnSpec targetColumn() {
  ColumnSpec column;
  column.key = QStringLiteral("target");
  column.title = trI(QT_TRANSLATE_NOOP("IndicatorTable", "Target"));
  column.width = 96;
  column.right = true;
  column.text = [](const OpenPlan& open, qint64 id) {
    const Target* target = lastTarget(open, id);
    return target ? valueOrWords(target->value, target->words, open.language()) : QString();
  };
  column.write = [](const OpenPlan& open, Plan& plan, qint64 id, const QString& text) {
    // In the plan as it is being changed: a row pasted a moment ago may have made the target.
    const Links links(plan);
    const Series* series = links.totalSeries({id});
    const Target* last = series ? links.finalTarget(series->id) : nullptr;
    if (!last && text.trimmed().isEmpty()) return QString();
    const TargetId target =
        last ? last->id
             : addTarget(plan, totalSeriesOf(plan, {id}), plan.plan().periodEnd, Number(), {}, TargetKind::target);
    change(plan.targets, target,
           [&](Target& changed) { writeValue(open, changed, &Target::value, &Target::words, text); });
    return QString();
  };
  column.number = [](const OpenPlan& open, qint64 id) {
    const Target* target = lastTarget(open, id);
    return target ? target->value.valueOr(std::nan("")) : std::nan("");
  };
  return readingValues(column);
}

ColumnSpec targetDateColumn() {
  ColumnSpec column;
  column.key = QStringLiteral("target_date");
  column.title = trI(QT_TRANSLATE_NOOP("IndicatorTable", "By"));
  column.width = 76;
  column.text = [](const OpenPlan& open, qint64 id) {
    const Target* target = lastTarget(open, id);
    return target ? open.language().shortDate(target->date) : QString();
  };
  column.write = [](const OpenPlan& open, Plan& plan, qint64 id, const QString& text) {
    const Links links(plan);
    const Series* series = links.totalSeries({id});
    const Target* last = series ? links.finalTarget(series->id) : nullptr;
    if (!last) return trI(QT_TRANSLATE_NOOP("IndicatorTable", "There is no target yet: enter its value first."));
    return FieldInput::write(open, plan, {QStringLiteral("target"), last->id.value}, QStringLiteral("date"), text);
  };
  return column;
}

const IndicatorState* stateOf(const OpenPlan& open, qint64 id) {
  const auto found = open.states().constFind(id);
  return found == open.states().cend() ? nullptr : &*found;
}

/// The newest value and its period, for reading: of periods that add up their sum, as progress has it.
ColumnSpec latestColumn() {
  ColumnSpec column;
  column.key = QStringLiteral("latest");
  column.title = trI(QT_TRANSLATE_NOOP("IndicatorTable", "Latest value"));
  column.width = 120;
  column.right = true;
  const auto latest = [](const OpenPlan& open, qint64 id) -> const MeasuredValue* {
    const IndicatorState* state = stateOf(open, id);
    return state && !state->values.isEmpty() ? &state->values.last() : nullptr;
  };
  column.text = [](const OpenPlan& open, qint64 id) {
    const Series* series = open.links().totalSeries({id});
    return series ? latestWords(open.links(), *series, QDate::currentDate(), open.language()) : QString();
  };
  column.number = [latest](const OpenPlan& open, qint64 id) {
    const MeasuredValue* found = latest(open, id);
    return found ? found->value : std::nan("");
  };
  return column;
}

}  // namespace

namespace {

ColumnSpec trendColumn() {
  ColumnSpec column;
  column.key = QStringLiteral("trend");
  column.title = trI(QT_TRANSLATE_NOOP("IndicatorTable", "Trend"));
  column.width = 64;
  column.look = [](const OpenPlan& open, qint64 id) {
    CellLook look;
    if (const IndicatorState* state = stateOf(open, id))
      for (const MeasuredValue& value : state->values) look.trend += value.value;
    return look;
  };
  return column;
}

ColumnSpec doneColumn() {
  ColumnSpec column;
  column.key = QStringLiteral("done");
  column.title = trI(QT_TRANSLATE_NOOP("IndicatorTable", "Progress"));
  column.width = 98;
  column.right = true;
  const auto share = [](const OpenPlan& open, qint64 id) {
    const IndicatorState* state = stateOf(open, id);
    return state ? state->percentAchieved : std::nullopt;
  };
  column.look = [share](const OpenPlan& open, qint64 id) {
    const auto done = share(open, id);
    CellLook look{done ? open.language().percent(*done, 0) : QStringLiteral("\u2013")};
    look.share = done;
    return look;
  };
  column.text = [share](const OpenPlan& open, qint64 id) {
    const auto done = share(open, id);
    return done ? open.language().percent(*done, 0) : QString();
  };
  column.number = [share](const OpenPlan& open, qint64 id) {
    const auto done = share(open, id);
    return done ? *done * 100 : std::nan("");
  };
  return column;
}

ColumnSpec statusColumn() {
  ColumnSpec column;
  column.key = QStringLiteral("status");
  column.title = trI(QT_TRANSLATE_NOOP("IndicatorTable", "Status"));
  column.width = 150;
  column.look = [](const OpenPlan& open, qint64 id) {
    const IndicatorState* state = stateOf(open, id);
    if (!state) return CellLook{};
    const Standing now = standing(state->progress.status);
    if (now == Standing::unknown) {
      CellLook look{capital(reasonWords(state->progress.reason, open.language()))};
      look.mark = Mark::dashedRing;
      return look;
    }
    const QString own = capital(statusWords(state->progress.status, open.language()));
    const QString word = standingWords(now, open.language());
    // The method's own word stands beside it where it says more.
    const bool same = own == word || now == Standing::achieved;
    CellLook look{same ? word : word + QStringLiteral(" \u00b7 ") + own};
    look.mark = markOf(now);
    return look;
  };
  column.number = [](const OpenPlan& open, qint64 id) {
    const IndicatorState* state = stateOf(open, id);
    return state ? double(int(standing(state->progress.status))) : std::nan("");
  };
  column.hint = [](const OpenPlan& open, qint64 id) {
    const IndicatorState* state = stateOf(open, id);
    if (!state) return QString();
    return explanation(*state, presetOf(open.plan()), open.language()).join(u'\n');
  };
  column.kept = true;
  return column;
}

ColumnSpec dataColumn() {
  ColumnSpec column;
  column.key = QStringLiteral("data_state");
  column.title = trI(QT_TRANSLATE_NOOP("IndicatorTable", "Data"));
  column.width = 100;
  column.look = [](const OpenPlan& open, qint64 id) {
    const IndicatorState* state = stateOf(open, id);
    if (!state) return CellLook{};
    CellLook look{dataStateWords(state->quality.state, open.language())};
    const DataState now = state->quality.state;
    look.missing = now == DataState::notScheduled;
    look.mark = now == DataState::overdue || now == DataState::stale ? Mark::warning : Mark::none;
    return look;
  };
  return column;
}

}  // namespace

Mark markOf(Standing standing) {
  static constexpr Mark marks[] = {Mark::dashedRing, Mark::star, Mark::good, Mark::warning, Mark::bad};
  return marks[int(standing)];
}

TableSpec progressTable(const OpenPlan& open) {
  TableSpec spec = indicatorTable(open);
  spec.name = trI(QT_TRANSLATE_NOOP("IndicatorTable", "Table of progress"));
  QList<ColumnSpec> columns;
  const auto take = [&](const char* key, double width) {
    for (ColumnSpec& column : spec.columns)
      if (column.key == QLatin1StringView(key)) {
        column.width = width;
        columns += column;
      }
  };
  // Wordings are written where indicators are defined.
  spec.bilingual = false;
  take("code", 64);
  take("name", 178);
  // The answer stands first: also a narrow window shows it.
  columns += {statusColumn(), doneColumn(), trendColumn()};
  take("baseline", 88);
  take("latest", 112);
  columns.last().title = trI(QT_TRANSLATE_NOOP("IndicatorTable", "Latest"));
  take("target", 76);
  columns += dataColumn();
  columns.last().hidden = true;
  spec.columns = columns;
  spec.alsoShows += {QStringLiteral("due_date"), QStringLiteral("status_preset"), QStringLiteral("status_threshold")};
  spec.leftOut = [](const OpenPlan& o, const QList<qint64>& ids) {
    int without = 0;
    for (const qint64 id : ids) {
      const IndicatorState* state = stateOf(o, id);
      without += !state || standing(state->progress.status) == Standing::unknown;
    }
    return without ? QCoreApplication::translate("IndicatorTable", "%n without a status", nullptr, without) : QString();
  };
  spec.totals = [](const OpenPlan& o, const QList<qint64>& ids) {
    int counts[5] = {};
    for (const qint64 id : ids)
      if (const IndicatorState* state = stateOf(o, id)) ++counts[int(standing(state->progress.status))];
    QStringList parts{QCoreApplication::translate("IndicatorTable", "%n indicator(s)", nullptr, int(ids.size()))};
    for (int i = 1; i < 5; ++i)
      if (counts[i])
        parts += QStringLiteral("%1 %2").arg(o.language().number(qint64(counts[i])),
                                             standingInLine(Standing(i), o.language()));
    return QStringList{parts.join(QStringLiteral(" \u00b7 "))};
  };
  return spec;
}

TableSpec indicatorTable(const OpenPlan& open) {
  const QString table = QStringLiteral("indicator");
  TableSpec spec;
  spec.table = table;
  spec.name = trI(QT_TRANSLATE_NOOP("IndicatorTable", "Table of indicators"));
  spec.newText = trI(QT_TRANSLATE_NOOP("IndicatorTable", "New indicator"));
  spec.groupText = trI(QT_TRANSLATE_NOOP("IndicatorTable", "Group by objective"));
  ColumnSpec code = labelled(open, table, "code", 70);
  code.strong = true;
  spec.columns = {code,
                  withMissing(labelled(open, table, "name", 240), trI(QT_TRANSLATE_NOOP("IndicatorTable", "no name"))),
                  labelled(open, table, "unit", 100),
                  labelled(open, table, "direction", 100),
                  baselineColumn(),
                  baselineDateColumn(),
                  withMissing(targetColumn(), trI(QT_TRANSLATE_NOOP("IndicatorTable", "no target")), Mark::warning),
                  targetDateColumn(),
                  withMissing(latestColumn(), trI(QT_TRANSLATE_NOOP("IndicatorTable", "never measured"))),
                  withMissing(personColumn(table, QStringLiteral("responsible"), QStringLiteral("responsible_words"),
                                           150, trI(QT_TRANSLATE_NOOP("IndicatorTable", "Who measures"))),
                              trI(QT_TRANSLATE_NOOP("IndicatorTable", "nobody"))),
                  labelled(open, table, "data_source", 130),
                  linksColumn(QStringLiteral("action_indicator"), QStringLiteral("indicator"), QStringLiteral("action"),
                              110, trI(QT_TRANSLATE_NOOP("IndicatorTable", "Actions")))};
  spec.add = [](Plan& plan) { return addIndicator(plan, {}, {}).value; };
  spec.addPrompt = trI(QT_TRANSLATE_NOOP("IndicatorTable", "Type a name to add an indicator"));
  spec.columnOf = {{QStringLiteral("responsible_words"), QStringLiteral("responsible")}};
  spec.emptyTitle = trI(QT_TRANSLATE_NOOP("IndicatorTable", "No indicators yet"));
  spec.emptyWords = trI(QT_TRANSLATE_NOOP(
      "IndicatorTable",
      "An indicator shows whether the change you want happens: what is counted, where you start, and what you want to "
      "reach by when. Type a name in the row above, or paste rows from a spreadsheet."));
  spec.alsoShows = {QStringLiteral("series"),           QStringLiteral("target"),
                    QStringLiteral("measurement"),      QStringLiteral("stakeholder"),
                    QStringLiteral("action_indicator"), QStringLiteral("action"),
                    QStringLiteral("objective"),        QStringLiteral("objective_indicator")};
  spec.groupTables = {QStringLiteral("objective"), QStringLiteral("objective_indicator"),
                      QStringLiteral("action_indicator"), QStringLiteral("action_objective")};
  spec.groupOf = [](const OpenPlan& o, qint64 id) {
    const Objective* objective = nullptr;
    const RecordType& own = recordType<ObjectiveIndicator>();
    const auto direct = o.linked(*own.field(u"indicator"), *own.field(u"objective"), id);
    if (!direct.isEmpty()) objective = o.plan().objectives.find({direct.first()});
    const RecordType& through = recordType<ActionIndicator>();
    if (!objective)
      for (const qint64 action : o.linked(*through.field(u"indicator"), *through.field(u"action"), id))
        if (!objective) objective = o.links().mainObjective({action});
    const Objective* top = topObjective(o.plan(), objective);
    return top ? top->id.value : 0;
  };
  spec.groups = objectiveGroups;
  spec.totals = [](const OpenPlan&, const QList<qint64>& ids) {
    return QStringList{QCoreApplication::translate("IndicatorTable", "%n indicator(s)", nullptr, int(ids.size()))};
  };
  spec.leftOut = [](const OpenPlan& o, const QList<qint64>& ids) {
    int without = 0;
    for (const qint64 id : ids) without += !lastTarget(o, id);
    return without ? QCoreApplication::translate("IndicatorTable", "%n without a target", nullptr, without) : QString();
  };
  return spec;
}

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What the tables of the pages show: columns, groups, totals.
#pragma once
#include "ui/tables/column.h"

namespace iap::ui {

TableSpec actionTable(const OpenPlan& open);
TableSpec objectiveTable(const OpenPlan& open);
TableSpec problemTable(const OpenPlan& open);
/// Lines of cost by action, lines of funding by source.
TableSpec costTable(const OpenPlan& open);
TableSpec fundingTable(const OpenPlan& open);
TableSpec indicatorTable(const OpenPlan& open);
/// Where the indicators stand: latest value, trend, share done, status.
TableSpec progressTable(const OpenPlan& open);
/// The shape of a status.
Mark markOf(Standing standing);
/// Aspects with their scores; actions by dimension, and by policy objective.
TableSpec aspectTable(const OpenPlan& open);
TableSpec dimensionTable(const OpenPlan& open);
TableSpec policyObjectiveTable(const OpenPlan& open);
enum class PeriodUnit { year, quarter, month };
QList<Date> periodsBetween(int firstYear, int lastYear, PeriodUnit unit);
/// From the first year of the plan or its values to the last, and at least to the next year.
QList<Date> periodsOf(const OpenPlan& open, PeriodUnit unit, QDate today);
/// Indicators and their parts by period: what was measured, or (targets) what is planned.
TableSpec periodTable(const OpenPlan& open, const QList<Date>& periods, bool targets);
/// Actions over time: a column with bars and steps for each period.
TableSpec timelineTable(const OpenPlan& open, const QList<Date>& periods);
/// The periods of the years that a timetable shows.
QList<Date> timelinePeriods(const OpenPlan& open, PeriodUnit unit);
/// The column with how a typed value of an indicator is read: a number, or words that are not counted.
ColumnSpec readingValues(ColumnSpec column);
/// Which value is due from whom and when; typed here it is measured.
TableSpec dueTable(const OpenPlan& open);
TableSpec riskTable(const OpenPlan& open);
TableSpec stakeholderTable(const OpenPlan& open);
TableSpec smallScaleActionTable(const OpenPlan& open);
TableSpec governanceTable(const OpenPlan& open);
TableSpec strategyTable(const OpenPlan& open);
/// Entries of one of the editable lists; `uses` counts what refers to each.
TableSpec listTable(const OpenPlan& open, const std::function<ListKind()>& kind,
                    const std::function<int(qint64)>& uses);
TableSpec dataSetTable(const OpenPlan& open);
/// Data sets by who does what with them; names typed into a cell become exactly these roles.
TableSpec dataRoleTable(const OpenPlan& open);
/// Data sets by what is settled of each, from collecting to evaluating.
TableSpec dataStageTable(const OpenPlan& open);
/// Data sets by what they lead to, and where that breaks.
TableSpec dataTraceTable(const OpenPlan& open);
TableSpec dataNeedTable(const OpenPlan& open);
TableSpec surveyRoundTable(const OpenPlan& open);
/// The answers of one round.
TableSpec surveyAnswerTable(const OpenPlan& open, const std::function<SurveyRoundId()>& round);
/// The tables of counts of one round.
TableSpec surveyTableTable(const OpenPlan& open, const std::function<SurveyRoundId()>& round);
/// Why the way of a data set breaks, in a few words.
QString breakWords(TraceBreak broken);

/// Of a flat table whose last row takes new records, and whose foot counts the rows.
TableSpec plainSpec(const char* table);
/// A column of a field under its usual label.
ColumnSpec labelled(const OpenPlan& open, const QString& table, const char* field, double width);
/// The objective at the top of its tree, as a group: its id and "1  Walking and wheeling …"; "Without objective" is 0.
QList<std::pair<qint64, QString>> objectiveGroups(const OpenPlan& open);

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Actions over time: their dates to type, and a column with bars and steps for each period.
#include <QCoreApplication>
#include <cmath>

#include "edits/records.h"
#include "queries/labels.h"
#include "queries/schedule.h"
#include "queries/timetable.h"
#include "ui/specs/specs.h"

namespace iap::ui {

namespace {

QString trT(const char* text) { return QCoreApplication::translate("TimelineTable", text); }

double placeOf(const QDate& day, const Date& period) {
  const QDate first = period.first();
  return double(first.daysTo(day)) / double(first.daysTo(period.last()) + 1);
}

std::optional<DaySpan> runWithin(const OpenPlan& open, qint64 id, const YearSpan& years, const Date& period) {
  const Action* action = open.plan().actions.find({id});
  const auto run = action ? runOf(*action, years) : std::nullopt;
  return run && run->from <= period.last() && run->to >= period.first() ? run : std::nullopt;
}

QList<const Step*> stepsWithin(const OpenPlan& open, qint64 id, const Date& period) {
  QList<const Step*> found;
  for (const Step* step : open.links().stepsOf.value(id))
    if (const QDate day = step->date.last(); day.isValid() && day >= period.first() && day <= period.last())
      found += step;
  return found;
}

/// "2027", or the months of it in which the action runs.
QString monthsWithin(const OpenPlan& open, const DaySpan& run, const Date& period) {
  if (run.from <= period.first() && run.to >= period.last()) return open.language().shortDate(period);
  const QDate from = std::max(run.from, period.first()), to = std::min(run.to, period.last());
  const Date first = Date::ofMonth(from.year(), from.month()), last = Date::ofMonth(to.year(), to.month());
  const QString begin = open.language().shortDate(first);
  return first == last ? begin : begin + QStringLiteral("\u2013") + open.language().shortDate(last);
}

ColumnSpec timeColumn(const OpenPlan& open, const Date& period, const YearSpan& years, double width) {
  ColumnSpec column;
  column.key = period.toString();
  column.title = open.language().shortDate(period);
  column.width = width;
  column.text = [period, years](const OpenPlan& o, qint64 id) {
    const auto run = runWithin(o, id, years, period);
    return run ? monthsWithin(o, *run, period) : QString();
  };
  column.look = [period, years, text = column.text](const OpenPlan& o, qint64 id) {
    CellTime time;
    if (const auto run = runWithin(o, id, years, period)) {
      time.certainty = run->certainty;
      time.begins = run->from >= period.first();
      time.ends = run->to <= period.last();
      time.from = time.begins ? placeOf(run->from, period) : 0;
      time.to = time.ends ? placeOf(run->to.addDays(1), period) : 1;
    }
    for (const Step* step : stepsWithin(o, id, period))
      time.steps.append({placeOf(step->date.last(), period), step->done});
    const QDate today = QDate::currentDate();
    if (today >= period.first() && today <= period.last()) time.today = placeOf(today, period);
    CellLook look;
    look.text = text(o, id);
    look.time = time;
    return look;
  };
  column.hint = [period, text = column.text](const OpenPlan& o, qint64 id) {
    QStringList lines;
    if (const QString run = text(o, id); !run.isEmpty()) lines += run;
    for (const Step* step : stepsWithin(o, id, period))
      lines += (step->done ? trT(QT_TRANSLATE_NOOP("TimelineTable", "%1: %2, done")) : QStringLiteral("%1: %2"))
                   .arg(o.language().shortDate(step->date), step->title.in(false));
    return lines.join(u'\n');
  };
  column.number = [period, years](const OpenPlan& o, qint64 id) {
    const auto run = runWithin(o, id, years, period);
    return run ? double(run->from.toJulianDay()) : std::nan("");
  };
  column.dates = true;
  return column;
}

/// The actions that this one waits for, by their codes; typed codes become exactly these.
ColumnSpec waitsColumn() {
  ColumnSpec column =
      linksColumn(QStringLiteral("dependency"), QStringLiteral("successor"), QStringLiteral("predecessor"), 104,
                  trT(QT_TRANSLATE_NOOP("TimelineTable", "Waits for")));
  column.look = [text = column.text](const OpenPlan& o, qint64 id) {
    CellLook look{text(o, id)};
    for (const Dependency* link : o.links().predecessorsOf.value(id))
      if (daysTooEarly(o.plan(), *link) > 0) look.mark = Mark::warning;
    return look;
  };
  column.hint = [](const OpenPlan& o, qint64 id) {
    QStringList lines;
    for (const Dependency* link : o.links().predecessorsOf.value(id)) {
      const RecordRef action{QStringLiteral("action"), link->predecessor.value};
      const int days = daysTooEarly(o.plan(), *link);
      lines += shortNameOf(o.plan(), action, o.language()) +
               (days > 0 ? QCoreApplication::translate("TimelineTable", ": %n day(s) too early for it", nullptr, days)
                         : QString());
    }
    return lines.join(u'\n');
  };
  column.write = [write = column.write](const OpenPlan& o, Plan& plan, qint64 id, const QString& typed) {
    // What is refused must leave the plan as it is.
    Plan tried = plan;
    if (const QString refused = write(o, tried, id, typed); !refused.isEmpty()) return refused;
    for (const QList<ActionId>& loop : dependencyLoops(tried))
      if (loop.contains(ActionId{id})) {
        QStringList members;
        for (const ActionId each : loop)
          members += shortNameOf(plan, RecordRef{QStringLiteral("action"), each.value}, o.language());
        return trT(QT_TRANSLATE_NOOP("TimelineTable", "These actions would wait for each other: %1."))
            .arg(o.language().list(members));
      }
    return write(o, plan, id, typed);
  };
  return column;
}

}  // namespace

QList<Date> timelinePeriods(const OpenPlan& open, PeriodUnit unit) {
  const YearSpan years = timetableYears(open.plan());
  const int first = years.count ? years.first : QDate::currentDate().year();
  return periodsBetween(first, first + std::max(1, years.count) - 1, unit);
}

TableSpec timelineTable(const OpenPlan& open, const QList<Date>& periods) {
  TableSpec actions = actionTable(open), spec;
  const auto columnOf = [&](const char* key) {
    return *std::find_if(actions.columns.begin(), actions.columns.end(),
                         [&](const ColumnSpec& each) { return each.key == QLatin1StringView(key); });
  };
  spec.table = actions.table;
  spec.name = trT(QT_TRANSLATE_NOOP("TimelineTable", "Timetable of actions"));
  spec.groupText = actions.groupText;
  spec.groupOf = actions.groupOf;
  spec.groups = actions.groups;
  spec.groupTables = actions.groupTables;
  spec.emptyTitle = actions.emptyTitle;
  spec.emptyWords = trT(QT_TRANSLATE_NOOP(
      "TimelineTable", "The timetable shows the actions of the plan; write them on the page Actions (Ctrl+N)."));
  spec.columns = {columnOf("code"), columnOf("title"), columnOf("start"), columnOf("end"), waitsColumn()};
  spec.columns[1].width = 230;
  const YearSpan years = timetableYears(open.plan());
  const double width = periods.size() <= 15 ? 96 : 62;
  for (const Date& period : periods) spec.columns += timeColumn(open, period, years, width);
  spec.alsoShows = {QStringLiteral("step"), QStringLiteral("dependency"), QStringLiteral("objective"),
                    QStringLiteral("action_objective"), QStringLiteral("action")};
  spec.scope = [](const OpenPlan& o, qint64 id) {
    const Action* action = o.plan().actions.find({id});
    return action && action->status != ActionStatus::dropped;
  };
  spec.totals = [count = spec.columns.size()](const OpenPlan&, const QList<qint64>& ids) {
    QStringList cells(count + 1);
    cells[0] = QCoreApplication::translate("ActionsPage", "%n action(s)", nullptr, int(ids.size()));
    return cells;
  };
  spec.leftOut = [](const OpenPlan& o, const QList<qint64>& ids) {
    const auto undated = std::count_if(ids.begin(), ids.end(), [&](qint64 id) {
      const Action* action = o.plan().actions.find({id});
      return action && !certaintyOf(*action);
    });
    return undated ? QCoreApplication::translate("TimelineTable", "%n without dates", nullptr, int(undated))
                   : QString();
  };
  return spec;
}

}  // namespace iap::ui

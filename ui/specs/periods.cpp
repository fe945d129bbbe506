// SPDX-License-Identifier: GPL-3.0-or-later
// Indicators by period: a grid to type and paste measured and planned values into.
#include <QCoreApplication>
#include <cmath>

#include "base/typed.h"
#include "edits/records.h"
#include "edits/values.h"
#include "queries/labels.h"
#include "queries/words.h"
#include "ui/fieldinput.h"
#include "ui/specs/specs.h"

namespace iap::ui {

namespace {

QString trG(const char* text) { return QCoreApplication::translate("PeriodTable", text); }

/// The series of a row: an indicator stands for its whole, a part for itself. Nothing where nothing was entered yet.
const Series* seriesOf(const OpenPlan& open, qint64 row) {
  if (const Series* part = open.plan().series.find({row})) return part;
  return open.links().totalSeries({row});
}

QList<const Measurement*> measured(const OpenPlan& open, qint64 row, const Date& period) {
  const Series* series = seriesOf(open, row);
  return series ? open.links().measuredWithin(series->id, period) : QList<const Measurement*>();
}

QList<const Target*> planned(const OpenPlan& open, qint64 row, const Date& period) {
  const Series* series = seriesOf(open, row);
  return series ? open.links().plannedWithin(series->id, period) : QList<const Target*>();
}

/// Reads what was typed; refused where several values stand behind the cell.
template <class R, class Set>
QString writeTyped(const OpenPlan& open, Plan& plan, qint64 row, const QList<const R*>& there, const QString& typed,
                   const Set& set) {
  const QString text = typed.trimmed();
  // Of several for the same date the last one counts: it corrects those before.
  if (there.size() > 1 && there.first()->date != there.last()->date)
    return QCoreApplication::translate("PeriodTable",
                                       "There are %n value(s) in this period: choose shorter periods to change one.",
                                       nullptr, int(there.size()));
  if (there.isEmpty() && text.isEmpty()) return {};
  const auto number = readNumber(text, open.language());
  const SeriesId series = plan.series.find({row}) ? SeriesId{row} : totalSeriesOf(plan, {row});
  const Number value = number.value_or(Number());
  set(series, there.isEmpty() ? 0 : there.last()->id.value, value, value ? QString() : text);
  return {};
}

bool isWords(const OpenPlan& open, const QString& typed) {
  const auto number = readNumber(typed.trimmed(), open.language());
  return !typed.trimmed().isEmpty() && !(number && *number);
}

QString understoodValue(const OpenPlan& open, const QString& typed) {
  const QString text = typed.trimmed();
  if (text.isEmpty()) return {};
  return !isWords(open, text) ? open.language().number(**readNumber(text, open.language()))
                              : QCoreApplication::translate("PeriodTable", "words, not counted",
                                                            "how a typed value of an indicator is read");
}

ColumnSpec periodColumn(const OpenPlan& open, const Date& period, bool targets) {
  ColumnSpec column;
  column.key = period.toString();
  column.title = open.language().shortDate(period);
  column.width = 120;  // for "planned 1,234,567"
  column.right = true;
  column.understood = understoodValue;
  column.keptAsWords = isWords;
  if (targets) {
    column.text = [period](const OpenPlan& o, qint64 row) {
      const auto found = planned(o, row, period);
      return found.isEmpty() ? QString() : valueOrWords(found.last()->value, found.last()->words, o.language());
    };
    column.look = [text = column.text, period](const OpenPlan& o, qint64 row) {
      const auto found = planned(o, row, period);
      CellLook look{text(o, row)};
      look.strong = !found.isEmpty() && found.last()->kind == TargetKind::target;
      return look;
    };
    column.write = [period](const OpenPlan& o, Plan& plan, qint64 row, const QString& typed) {
      return writeTyped(o, plan, row, planned(o, row, period), typed,
                        [&](SeriesId series, qint64 there, Number value, const QString& words) {
                          setPlanned(plan, series, period, {there}, value, words);
                        });
    };
    column.number = [period](const OpenPlan& o, qint64 row) {
      const auto found = planned(o, row, period);
      return found.isEmpty() ? std::nan("") : found.last()->value.valueOr(std::nan(""));
    };
    return column;
  }
  column.text = [period](const OpenPlan& o, qint64 row) {
    const auto found = measured(o, row, period);
    return found.isEmpty() ? QString() : valueOrWords(found.last()->value, found.last()->words, o.language());
  };
  column.look = [text = column.text, period](const OpenPlan& o, qint64 row) {
    const auto found = measured(o, row, period);
    if (found.isEmpty()) {
      // What was to be reached by then, until something is measured.
      const auto wanted = planned(o, row, period);
      if (wanted.isEmpty()) return CellLook();
      return CellLook{trG(QT_TRANSLATE_NOOP("PeriodTable", "planned %1"))
                          .arg(valueOrWords(wanted.last()->value, wanted.last()->words, o.language())),
                      true};
    }
    CellLook look{text(o, row)};
    // Several values stand behind the last one.
    if (found.first()->date != found.last()->date) look.text += QStringLiteral(" (%1)").arg(found.size());
    if (found.last()->status == MeasurementStatus::provisional || found.last()->status == MeasurementStatus::estimated)
      look.mark = Mark::ring;
    return look;
  };
  column.write = [period](const OpenPlan& o, Plan& plan, qint64 row, const QString& typed) {
    return writeTyped(o, plan, row, measured(o, row, period), typed,
                      [&](SeriesId series, qint64 there, Number value, const QString& words) {
                        setMeasured(plan, series, period, {there}, value, words,
                                    Instant{QDateTime::currentMSecsSinceEpoch()});
                      });
  };
  column.number = [period](const OpenPlan& o, qint64 row) {
    const auto found = measured(o, row, period);
    return found.isEmpty() ? std::nan("") : found.last()->value.valueOr(std::nan(""));
  };
  return column;
}

}  // namespace

ColumnSpec readingValues(ColumnSpec column) {
  column.understood = understoodValue;
  column.keptAsWords = isWords;
  return column;
}

QList<Date> periodsBetween(int firstYear, int lastYear, PeriodUnit unit) {
  QList<Date> periods;
  for (int year = firstYear; year <= lastYear; ++year) switch (unit) {
      case PeriodUnit::year:
        periods += Date::ofYear(year);
        break;
      case PeriodUnit::quarter:
        for (int quarter = 1; quarter <= 4; ++quarter) periods += Date::ofQuarter(year, quarter);
        break;
      case PeriodUnit::month:
        for (int month = 1; month <= 12; ++month) periods += Date::ofMonth(year, month);
        break;
    }
  return periods;
}

QList<Date> periodsOf(const OpenPlan& open, PeriodUnit unit, QDate today) {
  const Plan& plan = open.plan();
  int from = today.year(), to = today.year() + 1;
  const auto include = [&](const Date& date) {
    // A date far away, a slip of the finger, does not make a thousand columns.
    if (!date.isCalendar() || date.year() < today.year() - 40 || date.year() > today.year() + 40) return;
    from = std::min(from, date.first().year());
    to = std::max(to, date.last().year());
  };
  include(plan.plan().periodStart);
  include(plan.plan().periodEnd);
  for (const Measurement& each : plan.measurements) include(each.date);
  for (const Target& each : plan.targets) include(each.date);
  return periodsBetween(from, to, unit);
}

TableSpec periodTable(const OpenPlan& open, const QList<Date>& periods, bool targets) {
  TableSpec spec;
  spec.table = QStringLiteral("indicator");
  spec.name = targets ? trG(QT_TRANSLATE_NOOP("PeriodTable", "Planned values by period"))
                      : trG(QT_TRANSLATE_NOOP("PeriodTable", "Measured values by period"));
  // Parts (women, a district) stand below their indicator.
  spec.outline = Outline{[](const OpenPlan& o, qint64 id) {
                           const Series* part = o.plan().series.find({id});
                           return part ? part->indicator.value : qint64(0);
                         },
                         nullptr, QStringLiteral("series")};
  spec.strongBranches = false;
  spec.scope = [](const OpenPlan& o, qint64 id) {
    const Series* series = o.plan().series.find({id});
    return !series || !series->total;
  };
  ColumnSpec name;
  name.key = QStringLiteral("name");
  name.title = fieldLabel(name.key, open.language());
  name.width = 250;
  name.text = [](const OpenPlan& o, qint64 id) {
    if (const Series* part = o.plan().series.find({id})) {
      const QString words = part->part.in(false);
      return words.isEmpty() ? part->dimension : words;
    }
    const Indicator* indicator = o.plan().indicators.find({id});
    if (!indicator) return QString();
    return indicator->code.isEmpty() ? indicator->name.in(false)
                                     : indicator->code + QStringLiteral("  ") + indicator->name.in(false);
  };
  ColumnSpec unit = labelled(open, spec.table, "unit", 90);
  unit.write = nullptr;
  spec.addColumn = 0;
  spec.columns = {withMissing(name, trG(QT_TRANSLATE_NOOP("PeriodTable", "no name"))), unit};
  for (const Date& period : periods) spec.columns += periodColumn(open, period, targets);
  spec.alsoShows = {QStringLiteral("series"), QStringLiteral("target"), QStringLiteral("measurement")};
  spec.emptyTitle = trG(QT_TRANSLATE_NOOP("PeriodTable", "No indicators yet"));
  spec.emptyWords = trG(QT_TRANSLATE_NOOP(
      "PeriodTable", "Define indicators first; here you enter their values, by typing or from a spreadsheet."));
  spec.totals = [](const OpenPlan&, const QList<qint64>& ids) {
    return QStringList{QCoreApplication::translate("PeriodTable", "%n row(s)", nullptr, int(ids.size()))};
  };
  return spec;
}

namespace {

ColumnSpec dueValueColumn() {
  ColumnSpec column;
  column.key = QStringLiteral("value");
  column.title = trG(QT_TRANSLATE_NOOP("PeriodTable", "Value"));
  column.width = 110;
  column.right = true;
  column.understood = understoodValue;
  column.keptAsWords = isWords;
  const auto values = [](const OpenPlan& o, qint64 id) {
    const DueDate* due = o.plan().dueDates.find({id});
    return due && due->period.isCalendar() ? measured(o, due->indicator.value, due->period)
                                           : QList<const Measurement*>();
  };
  column.text = [values](const OpenPlan& o, qint64 id) {
    const auto found = values(o, id);
    return found.isEmpty() ? QString() : valueOrWords(found.last()->value, found.last()->words, o.language());
  };
  column.write = [values](const OpenPlan& o, Plan& plan, qint64 id, const QString& typed) {
    const DueDate* due = plan.dueDates.find({id});
    if (!due || !due->period.isCalendar())
      return trG(QT_TRANSLATE_NOOP("PeriodTable", "Say first for which period the value is due."));
    return writeTyped(o, plan, due->indicator.value, values(o, id), typed,
                      [&, period = due->period](SeriesId series, qint64 there, Number value, const QString& words) {
                        setMeasured(plan, series, period, {there}, value, words,
                                    Instant{QDateTime::currentMSecsSinceEpoch()});
                      });
  };
  column.number = [values](const OpenPlan& o, qint64 id) {
    const auto found = values(o, id);
    return found.isEmpty() ? std::nan("") : found.last()->value.valueOr(std::nan(""));
  };
  return column;
}

enum class DueState { entered, later, soon, overdue };

DueState dueStateOf(const OpenPlan& o, qint64 id) {
  const DueDate* due = o.plan().dueDates.find({id});
  if (!due) return DueState::later;
  if (o.links().isEntered(*due)) return DueState::entered;
  if (!due->due.isCalendar()) return DueState::later;
  const QDate today = QDate::currentDate();
  return due->due.last() < today                 ? DueState::overdue
         : due->due.first() <= today.addDays(30) ? DueState::soon
                                                 : DueState::later;
}

ColumnSpec dueStateColumn() {
  ColumnSpec column;
  column.key = QStringLiteral("state");
  column.title = trG(QT_TRANSLATE_NOOP("PeriodTable", "State"));
  column.width = 120;
  column.look = [](const OpenPlan& o, qint64 id) {
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("PeriodTable", "Entered"), QT_TRANSLATE_NOOP("PeriodTable", "Later"),
        QT_TRANSLATE_NOOP("PeriodTable", "Due within a month"), QT_TRANSLATE_NOOP("PeriodTable", "Overdue")};
    static constexpr Mark marks[] = {Mark::good, Mark::ring, Mark::half, Mark::warning};
    const auto state = int(dueStateOf(o, id));
    CellLook look{trG(words[state])};
    look.mark = marks[state];
    return look;
  };
  return column;
}

}  // namespace

TableSpec dueTable(const OpenPlan& open) {
  const QString table = QStringLiteral("due_date");
  TableSpec spec;
  spec.table = table;
  spec.name = trG(QT_TRANSLATE_NOOP("PeriodTable", "Values and when they are due"));
  ColumnSpec who;
  who.key = QStringLiteral("responsible");
  who.title = trG(QT_TRANSLATE_NOOP("PeriodTable", "From whom"));
  who.width = 170;
  who.text = [](const OpenPlan& o, qint64 id) {
    const DueDate* due = o.plan().dueDates.find({id});
    const Indicator* indicator = due ? o.plan().indicators.find(due->indicator) : nullptr;
    if (!indicator) return QString();
    const Stakeholder* found = o.plan().stakeholders.find(indicator->responsible);
    return found ? found->name.in(false) : indicator->responsibleWords;
  };
  ColumnSpec unit;
  unit.key = QStringLiteral("unit");
  unit.title = fieldLabel(unit.key, open.language());
  unit.width = 90;
  unit.text = [](const OpenPlan& o, qint64 id) {
    const DueDate* due = o.plan().dueDates.find({id});
    const Indicator* indicator = due ? o.plan().indicators.find(due->indicator) : nullptr;
    return indicator ? indicator->unit : QString();
  };
  ColumnSpec day = labelled(open, table, "due", 96);
  day.strong = true;
  spec.columns = {day,
                  labelled(open, table, "period", 86),
                  labelled(open, table, "indicator", 260),
                  withMissing(dueValueColumn(), trG(QT_TRANSLATE_NOOP("PeriodTable", "not measured"))),
                  unit,
                  dueStateColumn(),
                  withMissing(who, trG(QT_TRANSLATE_NOOP("PeriodTable", "nobody"))),
                  labelled(open, table, "note", 160)};
  spec.addColumn = 2;
  spec.alsoShows = {QStringLiteral("measurement"), QStringLiteral("indicator"), QStringLiteral("series"),
                    QStringLiteral("stakeholder")};
  spec.emptyTitle = trG(QT_TRANSLATE_NOOP("PeriodTable", "No value is due yet"));
  spec.emptyWords = trG(QT_TRANSLATE_NOOP(
      "PeriodTable",
      "Say for each indicator which value is needed by when: select it under Definitions and add a date in its form. "
      "Here you then enter the values as they come in."));
  spec.totals = [](const OpenPlan&, const QList<qint64>& ids) {
    return QStringList{QCoreApplication::translate("PeriodTable", "%n value(s)", nullptr, int(ids.size()))};
  };
  spec.leftOut = [](const OpenPlan& o, const QList<qint64>& ids) {
    int overdue = 0;
    for (const qint64 id : ids) overdue += dueStateOf(o, id) == DueState::overdue;
    return overdue ? QCoreApplication::translate("PeriodTable", "%n overdue", nullptr, overdue) : QString();
  };
  return spec;
}

}  // namespace iap::ui

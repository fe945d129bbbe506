// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <algorithm>
#include <cctype>
#include <cmath>

#include "app/iap/command.h"
#include "app/iap/numbertable.h"
#include "base/error.h"
#include "queries/labels.h"
#include "queries/monitoring/progresswords.h"
#include "queries/monitoring/report.h"
#include "storage/planfile.h"

namespace iap::app {

namespace {

const std::vector<std::pair<std::string, StatusMethod>>& methods() {
  static const auto all = [] {
    std::vector<std::pair<std::string, StatusMethod>> named;
    const auto known = words(StatusMethod());
    for (size_t i = 0; i < known.size(); ++i) {
      std::string name = known[i];
      for (char& each : name) each = each == ' ' ? '-' : char(std::tolower(each));
      named.emplace_back(name, StatusMethod(i));
    }
    return named;
  }();
  return all;
}

QString reasonsOf(const Progress& progress) {
  QStringList words;
  if (progress.reason != Reason::none) words += word(progress.reason);
  for (const Reason remark : progress.remarks) words += word(remark);
  return words.join(u';');
}

/// The measured values of each case, earliest first.
QHash<QString, QList<TimedValue>> valuesOf(const CsvTable& table) {
  QHash<QString, QList<TimedValue>> values;
  for (const CsvRow& row : table.rows) {
    const auto year = yearAt(table, row, "year"), value = numberAt(table, row, "value");
    if (!year) badCell(table, row, "year");
    if (value) values[textAt(table, row, "case_id")].append({*year, *value});
  }
  for (QList<TimedValue>& each : values)
    std::stable_sort(each.begin(), each.end(),
                     [](const TimedValue& a, const TimedValue& b) { return a.time < b.time; });
  return values;
}

int monitorSeries(const std::string& seriesFile, const std::string& valueFile, StatusMethod method,
                  const std::string& methodName) {
  const CsvTable series = readNumbers(seriesFile, {QStringLiteral("case_id")});
  QHash<QString, QList<TimedValue>> values;
  const bool measured = !valueFile.empty();
  if (measured)
    values =
        valuesOf(readNumbers(valueFile, {QStringLiteral("case_id"), QStringLiteral("year"), QStringLiteral("value")}));
  const ProgressPreset preset = shippedPreset(method);
  QStringList lines{QStringLiteral("case_id,method,progress_value,status,score,reason")};
  for (const CsvRow& row : series.rows) {
    ProgressInput input;
    const auto point = [&](const char* valueColumn, const char* yearColumn) -> std::optional<TimedValue> {
      const auto value = numberAt(series, row, valueColumn), year = yearAt(series, row, yearColumn);
      return value ? std::optional(TimedValue{year.value_or(std::nan("")), *value}) : std::nullopt;
    };
    const QString id = textAt(series, row, "case_id");
    input.target = numberAt(series, row, "target_value");
    input.targetTime = yearAt(series, row, "target_year");
    input.desired = directionAt(series, row, "desired_direction");
    input.limit = numberAt(series, row, "natural_limit");
    Progress result;
    QList<Reason> remarks;
    bool twice = false;
    if (measured) {
      const QList<TimedValue> all = values.value(id);
      for (qsizetype i = 1; i < all.size(); ++i) twice = twice || all[i].time == all[i - 1].time;
      const ChosenValues chosen = chosenValues(all, yearAt(series, row, "base_year"), input.targetTime);
      input.base = chosen.base;
      input.current = chosen.current;
      remarks = chosen.remarks;
      for (const TimedValue& each : all)
        if (!input.targetTime || each.time <= *input.targetTime) input.values += each;
    } else {
      input.base = point("base_value", "base_year");
      input.current = point("current_value", "current_year");
    }
    if (twice) {
      result.reason = Reason::twoValues;
    } else {
      result = progress(preset, input);
      result.remarks = remarks + result.remarks;
    }
    lines += csvLine(
        {id, fromStd(methodName), exact(result.value), word(result.status), exact(result.score), reasonsOf(result)});
  }
  say(lines.join(u'\n'));
  return fine;
}

QJsonValue orNull(std::optional<double> value) { return value ? QJsonValue(*value) : QJsonValue(); }

QJsonObject asJson(const IndicatorState& state) {
  const Indicator& indicator = *state.indicator;
  QJsonArray remarks, milestones;
  QJsonObject terms;
  for (const Reason remark : state.progress.remarks) remarks.append(word(remark));
  for (const ProgressTerm& term : state.progress.terms) terms.insert(QString::fromLatin1(term.name), term.value);
  for (const MilestoneStatus& each : state.milestones)
    milestones.append(QJsonObject{{QStringLiteral("date"), each.target->date.toString()},
                                  {QStringLiteral("value"), *each.target->value},
                                  {QStringLiteral("state"), word(each.state)}});
  const auto forecast = forecastOf(state);
  QJsonObject json{
      {QStringLiteral("code"), indicator.code},
      {QStringLiteral("name"), indicator.name.in(false)},
      {QStringLiteral("unit"), indicator.unit},
      {QStringLiteral("base_value"), orNull(state.base)},
      {QStringLiteral("base_date"), state.baseDate.toString()},
      {QStringLiteral("current_value"), orNull(state.current)},
      {QStringLiteral("current_date"), state.currentDate.toString()},
      {QStringLiteral("age_days"), state.ageDays ? QJsonValue(*state.ageDays) : QJsonValue()},
      {QStringLiteral("target_value"),
       state.target && state.target->value ? QJsonValue(*state.target->value) : QJsonValue()},
      {QStringLiteral("target_date"), state.target ? state.target->date.toString() : QString()},
      {QStringLiteral("change"), orNull(state.change)},
      {QStringLiteral("change_unit"), state.percentUnit ? QStringLiteral("percentage points") : indicator.unit},
      {QStringLiteral("relative_change"), orNull(state.relativeChange)},
      {QStringLiteral("percent_achieved"), orNull(state.percentAchieved)},
      {QStringLiteral("achievement_ratio"), orNull(state.achievementRatio)},
      {QStringLiteral("planned_value_today"), orNull(state.plannedToday)},
      {QStringLiteral("needed_per_year"), orNull(state.neededPerYear)},
      {QStringLiteral("needed_growth"), orNull(state.neededGrowth)},
      {QStringLiteral("progress_value"), orNull(state.progress.value)},
      {QStringLiteral("status"), word(state.progress.status)},
      {QStringLiteral("standing"), word(standing(state.progress.status))},
      {QStringLiteral("score"), orNull(state.progress.score)},
      {QStringLiteral("reason"), word(state.progress.reason)},
      {QStringLiteral("remarks"), remarks},
      {QStringLiteral("terms"), terms},
      {QStringLiteral("milestones"), milestones},
      {QStringLiteral("data"), word(state.quality.state)},
      {QStringLiteral("due_periods"), state.quality.duePeriods},
      {QStringLiteral("reported_periods"), state.quality.reported}};
  if (forecast)
    json.insert(QStringLiteral("forecast"), QJsonObject{{QStringLiteral("method"), word(forecast->method)},
                                                        {QStringLiteral("points"), forecast->points},
                                                        {QStringLiteral("value"), forecast->value},
                                                        {QStringLiteral("low"), orNull(forecast->low)},
                                                        {QStringLiteral("high"), orNull(forecast->high)},
                                                        {QStringLiteral("clipped"), forecast->clipped}});
  return json;
}

QJsonObject asJson(const RolledUp& row) {
  QJsonObject counts;
  for (size_t i = 0; i < row.counts.size(); ++i)
    counts.insert(QString::fromLatin1(wordsOf<Standing>[i]), row.counts[i]);
  return {{QStringLiteral("code"), row.objective ? row.objective->code : QString()},
          {QStringLiteral("title"), row.objective ? row.objective->title.in(false) : QString()},
          {QStringLiteral("indicators"), row.indicators},
          {QStringLiteral("counts"), counts},
          {QStringLiteral("score"), orNull(row.scores.score)},
          {QStringLiteral("status"), word(row.scores.status)},
          {QStringLiteral("score_coverage"), row.scores.coverage},
          {QStringLiteral("mean_achieved"), orNull(row.meanAchieved)},
          {QStringLiteral("achieved_coverage"), row.coverage}};
}

QJsonObject asJson(const MonitoringReport& report, const Plan& plan, const std::string& method) {
  QJsonArray indicators, objectives, changes;
  for (const IndicatorState& state : report.indicators) indicators.append(asJson(state));
  for (const RolledUp& row : report.objectives) objectives.append(asJson(row));
  for (const IndicatorChange& each : report.changes)
    changes.append(QJsonObject{{QStringLiteral("code"), each.indicator->code},
                               {QStringLiteral("name"), each.indicator->name.in(false)},
                               {QStringLiteral("before"), orNull(each.before)},
                               {QStringLiteral("after"), orNull(each.after)},
                               {QStringLiteral("status_before"), word(each.statusBefore)},
                               {QStringLiteral("status_after"), word(each.statusAfter)}});
  const auto profile = [](const RiskProfile& risks) {
    QJsonObject before, after;
    for (size_t i = 0; i < risks.before.size(); ++i) {
      before.insert(QString::fromLatin1(wordsOf<RiskLevel>[i]), risks.before[i]);
      after.insert(QString::fromLatin1(wordsOf<RiskLevel>[i]), risks.after[i]);
    }
    return QJsonObject{{QStringLiteral("before"), before}, {QStringLiteral("after"), after}};
  };
  const int digits = minorDigits(plan.plan().currency);
  const Execution& money = report.money;
  return {{QStringLiteral("as_of"), report.asOf.toString(Qt::ISODate)},
          {QStringLiteral("method"), fromStd(method)},
          {QStringLiteral("thresholds"), QJsonArray{report.preset.withTarget.high, report.preset.withTarget.medium}},
          {QStringLiteral("indicators"), indicators},
          {QStringLiteral("objectives"), objectives},
          {QStringLiteral("plan"), asJson(report.plan)},
          {QStringLiteral("risks"), profile(report.risks)},
          {QStringLiteral("opportunities"), profile(report.opportunities)},
          {QStringLiteral("cost"), plainMoney(money.cost, digits)},
          {QStringLiteral("committed"), plainMoney(money.committed, digits)},
          {QStringLiteral("spent"), plainMoney(money.spent, digits)},
          {QStringLiteral("not_yet_secured"), plainMoney(money.gap, digits)},
          {QStringLiteral("commitment_rate"), orNull(money.commitmentRate())},
          {QStringLiteral("execution_rate"), orNull(money.executionRate())},
          {QStringLiteral("cofinancing_rate"), orNull(money.cofinancingRate())},
          {QStringLiteral("composition_variance"), orNull(report.variance)},
          {QStringLiteral("order_violations"), int(report.order.size())},
          {QStringLiteral("changes"), changes}};
}

QString asCsv(const MonitoringReport& report, const std::string& method) {
  QStringList lines{QStringLiteral(
      "code,name,unit,method,base_value,base_date,current_value,current_date,target_value,target_date,progress_value,"
      "status,score,percent_achieved,planned_value_today,data,reason")};
  for (const IndicatorState& state : report.indicators) {
    const bool target = state.target && state.target->value;
    lines += csvLine({state.indicator->code, state.indicator->name.in(false), state.indicator->unit, fromStd(method),
                      exact(state.base), state.baseDate.toString(), exact(state.current), state.currentDate.toString(),
                      target ? exact(*state.target->value) : QString(),
                      state.target ? state.target->date.toString() : QString(), exact(state.progress.value),
                      word(state.progress.status), exact(state.progress.score), exact(state.percentAchieved),
                      exact(state.plannedToday), word(state.quality.state), reasonsOf(state.progress)});
  }
  return lines.join(u'\n');
}

void sayText(const MonitoringReport& report, const std::string& method) {
  const Language language;
  const auto number = [&](std::optional<double> value) {
    return value ? language.number(*value) : QStringLiteral("\u2013");
  };
  const auto share = [&](std::optional<double> value) {
    return value ? language.percent(*value, 0) : QStringLiteral("\u2013");
  };
  say(QStringLiteral("%1 indicators on %2, by %3")
          .arg(report.indicators.size())
          .arg(report.asOf.toString(Qt::ISODate), fromStd(method)));
  say({});
  const auto row = [](const QStringList& cells) {
    static constexpr int widths[] = {34, 12, 20, 20, 6, 12, 26};
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
      const QString cell = i == 0 && cells[i].size() > 33 ? cells[i].left(32) + QChar(0x2026) : cells[i];
      // Numbers at the right of their column, words at the left.
      line += i >= 1 && i <= 4 ? cell.rightJustified(widths[i]) + QStringLiteral("  ")
                               : cell.leftJustified(widths[i]) + QStringLiteral("  ");
    }
    say(line.trimmed().isEmpty() ? QString() : line);
  };
  row({QStringLiteral("Indicator"), QStringLiteral("Baseline"), QStringLiteral("Latest"), QStringLiteral("Target"),
       QStringLiteral("Done"), QStringLiteral("Standing"), QStringLiteral("Status or reason")});
  for (const IndicatorState& state : report.indicators) {
    const auto dated = [&](std::optional<double> value, const Date& date) {
      return value ? number(value) + QStringLiteral(" (") + date.toString() + u')' : QStringLiteral("\u2013");
    };
    const bool target = state.target && state.target->value;
    const QString name = state.indicator->code.isEmpty()
                             ? state.indicator->name.in(false)
                             : state.indicator->code + u' ' + state.indicator->name.in(false);
    const bool known = state.progress.status != ProgressStatus::notAvailable;
    row({name, number(state.base), dated(state.current, state.currentDate),
         target ? dated(*state.target->value, state.target->date) : QStringLiteral("\u2013"),
         share(state.percentAchieved), standingWords(standing(state.progress.status), language),
         known ? statusWords(state.progress.status, language) : reasonWords(state.progress.reason, language)});
  }
  say({});
  QStringList counts;
  for (size_t i = 1; i < report.plan.counts.size(); ++i)
    counts += QStringLiteral("%1 %2").arg(report.plan.counts[i]).arg(QLatin1StringView(wordsOf<Standing>[i]));
  counts += QStringLiteral("%1 without a status").arg(report.plan.counts[0]);
  say(QStringLiteral("Plan: ") + counts.join(QStringLiteral(", ")));
  if (report.plan.meanAchieved)
    say(QStringLiteral("Planned change delivered: %1 on average, known for %2 of the indicators")
            .arg(share(report.plan.meanAchieved), share(report.plan.coverage)));
  if (report.plan.scores.score)
    say(QStringLiteral("Score: %1 (%2)").arg(number(report.plan.scores.score), word(report.plan.scores.status)));
}

int monitorPlan(const std::string& file, std::optional<StatusMethod> asked, const std::string& format, QDate asOf,
                QDate since) {
  const Plan plan = readPlanFile(fromStd(file)).plan;
  const Links links(plan);
  const ProgressPreset preset = asked ? presetOf(plan, *asked) : presetOf(plan);
  const std::string method = std::find_if(methods().begin(), methods().end(), [&](const auto& each) {
                               return each.second == preset.method;
                             })->first;
  const MonitoringReport report = monitoringReport(links, preset, asOf, Language(plan.plan().language), since);
  if (format == "json")
    sayJson(asJson(report, plan, method));
  else if (format == "csv")
    say(asCsv(report, method));
  else
    sayText(report, method);
  return fine;
}

}  // namespace

void addMonitor(Commands& commands) {
  struct Options {
    std::string plan, series, values, method, format = "text", asOf, since;
  };
  auto options = std::make_shared<Options>();
  std::vector<std::string> names;
  for (const auto& [name, method] : methods()) names.push_back(name);
  CLI::App* command = commands.add(
      "monitor", "Where the indicators stand",
      R"(For a plan: each indicator's baseline, latest value, target, status and reason, and what they come to. The method
is the one that the plan has chosen, else plan-pace; docs/methods.md has the formulas.

With --series F the same methods run on plain CSV, without a plan: comma, header row, empty = unknown.
F: case_id,base_value,base_year,current_value,current_year,target_value,target_year,desired_direction,natural_limit.
V: case_id,year,value; then baseline and value are chosen from it. Prints
case_id,method,progress_value,status,score,reason.)");
  command->add_option("PLAN", options->plan, "The plan file");
  command->add_option("--series", options->series, "Series as CSV");
  command->add_option("--values", options->values, "Values of the series as CSV");
  command->add_option("--method", options->method, "The method")->check(CLI::IsMember(names));
  command->add_option("--format", options->format, "text, csv or json")
      ->check(CLI::IsMember({"text", "csv", "json"}))
      ->capture_default_str();
  command->add_option("--as-of", options->asOf, "The day that counts as today, such as 2026-05-14");
  command->add_option("--since", options->since, "Also what changed since that day (JSON)");
  command->callback([&commands, options] {
    commands.chosen = [options] {
      if (options->plan.empty() == options->series.empty())
        throw Error(ErrorCode::usage, {QStringLiteral("monitor needs a plan file, or --series with a table")});
      std::optional<StatusMethod> method;
      for (const auto& [name, value] : methods())
        if (name == options->method) method = value;
      if (options->series.empty())
        return monitorPlan(options->plan, method, options->format, dayOf(options->asOf),
                           options->since.empty() ? QDate() : dayOf(options->since));
      return monitorSeries(options->series, options->values, method.value_or(StatusMethod::planPace),
                           method ? options->method : "plan-pace");
    };
  });
}

}  // namespace iap::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include "app/iap/command.h"
#include "app/iap/numbertable.h"
#include "base/error.h"
#include "queries/monitoring/network.h"
#include "queries/monitoring/rollup.h"
#include "queries/monitoring/trend.h"

namespace iap::app {

namespace {

/// Rows of one case, in the order of the file.
struct Case {
  QString id;
  QList<const CsvRow*> rows;
};

QList<Case> cases(const CsvTable& table) {
  QList<Case> found;
  QHash<QString, qsizetype> places;
  for (const CsvRow& row : table.rows) {
    const QString id = textAt(table, row, "case_id");
    if (!places.contains(id)) {
      places.insert(id, found.size());
      found += Case{id, {}};
    }
    found[places.value(id)].rows += &row;
  }
  return found;
}

/// Members as nested lists: "a", ["b", "c"].
QList<RollUpMember> membersOf(const QJsonArray& list, const QHash<QString, RollUpMember>& scores) {
  QList<RollUpMember> members;
  for (const auto& value : list) {
    if (value.isArray()) {
      RollUpMember group;
      group.group = membersOf(value.toArray(), scores);
      members += group;
    } else {
      members += scores.value(value.isString() ? value.toString() : value.toVariant().toString());
    }
  }
  return members;
}

int rollUpFiles(const std::string& groups, const std::string& scoreFile) {
  const CsvTable wanted = readNumbers(groups, {QStringLiteral("aggregate_id"), QStringLiteral("members")});
  const CsvTable given =
      readNumbers(scoreFile, {QStringLiteral("case_id"), QStringLiteral("status"), QStringLiteral("score")});
  QHash<QString, RollUpMember> scores;
  for (const CsvRow& row : given.rows) {
    RollUpMember member;
    member.score = numberAt(given, row, "score");
    member.status = fromWord<ProgressStatus>(textAt(given, row, "status")).value_or(ProgressStatus::notAvailable);
    const QString id = textAt(given, row, "case_id");
    if (scores.contains(id)) badCell(given, row, "case_id");
    scores.insert(id, member);
  }
  QStringList lines{QStringLiteral("aggregate_id,status,score")};
  for (const CsvRow& row : wanted.rows) {
    const QJsonDocument members = QJsonDocument::fromJson(textAt(wanted, row, "members").toUtf8());
    if (!members.isArray()) badCell(wanted, row, "members");
    const RollUp sum = rollUp(membersOf(members.array(), scores));
    lines += csvLine({textAt(wanted, row, "aggregate_id"), word(sum.status), exact(sum.score)});
  }
  say(lines.join(u'\n'));
  return fine;
}

int scheduleFiles(const std::string& activityFile, const std::string& linkFile) {
  const CsvTable activities =
      readNumbers(activityFile, {QStringLiteral("case_id"), QStringLiteral("activity"), QStringLiteral("duration")});
  const CsvTable links =
      readNumbers(linkFile, {QStringLiteral("case_id"), QStringLiteral("predecessor"), QStringLiteral("successor")});
  QHash<QString, QList<const CsvRow*>> linksOf;
  for (const Case& each : cases(links)) linksOf.insert(each.id, each.rows);
  QStringList lines{
      QStringLiteral("case_id,activity,early_start,early_finish,late_start,late_finish,total_float,critical")};
  int code = fine;
  const QList<Case> all = cases(activities);
  for (const Case& each : all) {
    QList<double> durations;
    QStringList names;
    QHash<QString, int> places;
    for (const CsvRow* row : each.rows) {
      const QString name = textAt(activities, *row, "activity");
      const auto duration = numberAt(activities, *row, "duration");
      if (name.isEmpty() || places.contains(name)) badCell(activities, *row, "activity");
      if (!duration || *duration < 0) badCell(activities, *row, "duration");
      places.insert(name, int(names.size()));
      names += name;
      durations += *duration;
    }
    QList<NetworkLink> network;
    for (const CsvRow* row : linksOf.take(each.id)) {
      NetworkLink link;
      for (const auto& [column, end] : {std::pair("predecessor", &link.predecessor), {"successor", &link.successor}}) {
        *end = places.value(textAt(links, *row, column), -1);
        if (*end < 0) badCell(links, *row, column);
      }
      const QString type = textAt(links, *row, "type").toUpper();
      const auto known = type.isEmpty() ? DependencyType::fs : fromWord<DependencyType>(type);
      if (!known) badCell(links, *row, "type");
      link.type = *known;
      link.lag = numberAt(links, *row, "lag").value_or(0);
      network += link;
    }
    const Network result = scheduleNetwork(durations, network);
    for (const QList<int>& loop : result.loops) {
      QStringList members;
      for (const int member : loop) members += names[member];
      members += members.first();
      complain(QStringLiteral("%1: a loop, so that there are no dates: %2. Take one of its links out.")
                   .arg(each.id, members.join(QStringLiteral(" > "))));
      code = found;
    }
    for (int i = 0; i < names.size(); ++i) {
      QStringList cells{each.id, names[i]};
      if (result.times.isEmpty()) {
        cells += QStringList(6, QString());
      } else {
        const NetworkTimes& times = result.times[i];
        for (const double value :
             {times.earlyStart, times.earlyFinish, times.lateStart, times.lateFinish, times.totalFloat})
          cells += exact(value);
        cells += times.critical ? QStringLiteral("true") : QStringLiteral("false");
      }
      lines += csvLine(cells);
    }
  }
  for (const CsvRow& row : links.rows)
    if (linksOf.contains(textAt(links, row, "case_id"))) badCell(links, row, "case_id");
  say(lines.join(u'\n'));
  return code;
}

int trendFile(const std::string& file, const std::string& method) {
  const CsvTable table = readNumbers(file, {QStringLiteral("case_id"), QStringLiteral("x"), QStringLiteral("y")});
  QStringList lines{
      QStringLiteral("case_id,method,n,slope,intercept,r_squared,slope_standard_error,intercept_standard_error")};
  const QList<Case> all = cases(table);
  for (const Case& each : all) {
    QList<TimedValue> points;
    for (const CsvRow* row : each.rows) {
      const auto x = numberAt(table, *row, "x"), y = numberAt(table, *row, "y");
      if (x && y) points.append({*x, *y});
    }
    const Trend trend = method == "theil-sen" ? theilSen(points) : leastSquares(points);
    lines +=
        csvLine({each.id, word(trend.method), QString::number(trend.points), exact(trend.slope), exact(trend.intercept),
                 exact(trend.rSquared), exact(trend.slopeError), exact(trend.interceptError)});
  }
  say(lines.join(u'\n'));
  return fine;
}

int allocateFile(const std::string& file) {
  const CsvTable table =
      readNumbers(file, {QStringLiteral("case_id"), QStringLiteral("weights"), QStringLiteral("units")});
  QStringList lines{QStringLiteral("case_id,allocation")};
  const NumberMarks marks{u'.', {}};
  for (const CsvRow& row : table.rows) {
    QList<Decimal> weights;
    int scale = 0;
    for (const QString& part : textAt(table, row, "weights").split(u';')) {
      const auto weight = parseDecimal(part.trimmed(), marks);
      if (!weight || weight->mantissa < 0) badCell(table, row, "weights");
      weights += *weight;
      scale = std::max(scale, weight->scale);
    }
    // Exact: decimals become whole numbers of the smallest place that occurs.
    QList<qint64> whole;
    for (const Decimal& weight : weights) {
      const auto money = toMoney(weight, 0, scale);
      if (!money) badCell(table, row, "weights");
      whole += money->minor;
    }
    const auto units = parseDecimal(textAt(table, row, "units"), marks);
    const auto count = units ? toMoney(*units, 0, 0) : std::nullopt;
    if (!count) badCell(table, row, "units");
    QStringList parts;
    for (const Money part : split(*count, whole)) parts += QString::number(part.minor);
    lines += csvLine({textAt(table, row, "case_id"), parts.join(u';')});
  }
  say(lines.join(u'\n'));
  return fine;
}

}  // namespace

void addStatistics(Commands& commands) {
  struct Options {
    std::string first, second, method = "theil-sen";
  };
  auto options = std::make_shared<Options>();
  CLI::App* rollup = commands.add(
      "rollup", "Scores of groups from the scores of their members, on CSV",
      R"(F: aggregate_id,members with members as JSON lists of case ids; lists within lists are averaged first.
S: case_id,status,score. Members without score are left out; "target_achieved" only if all members are.
Prints aggregate_id,status,score.)");
  rollup->add_option("F", options->first, "The groups")->required();
  rollup->add_option("--scores", options->second, "The scores")->required();
  rollup->callback(
      [&commands, options] { commands.chosen = [options] { return rollUpFiles(options->first, options->second); }; });
  CLI::App* schedule = commands.add(
      "schedule", "Early and late dates, float and critical activities, on CSV",
      R"(A: case_id,activity,duration. L: case_id,predecessor,successor,type,lag with types FS, SS, FF and SF; a
lag may be negative, and nothing is held at zero. Prints case_id,activity,early_start,early_finish,late_start,
late_finish,total_float,critical. A loop is told with its members; its case has no dates, and the exit code is 1.)");
  schedule->add_option("A", options->first, "The activities")->required();
  schedule->add_option("L", options->second, "The links")->required();
  schedule->callback(
      [&commands, options] { commands.chosen = [options] { return scheduleFiles(options->first, options->second); }; });
  CLI::App* trend =
      commands.add("trend", "Lines through points, on CSV",
                   R"(F: case_id,x,y; an empty y is a gap. Prints case_id,method,n,slope,intercept,r_squared,
slope_standard_error,intercept_standard_error; Theil-Sen has no errors.)");
  trend->add_option("F", options->first, "The points")->required();
  trend->add_option("--method", options->method, "least-squares or theil-sen")
      ->check(CLI::IsMember({"least-squares", "theil-sen"}))
      ->capture_default_str();
  trend->callback(
      [&commands, options] { commands.chosen = [options] { return trendFile(options->first, options->method); }; });
  CLI::App* allocate = commands.add(
      "allocate", "Whole units by weights that add up (largest remainder), on CSV",
      R"(F: case_id,weights,units with weights separated by ";". Prints case_id,allocation in the same form. Ties go to
the earlier weight; without any weight above zero there is no allocation.)");
  allocate->add_option("F", options->first, "The weights")->required();
  allocate->callback([&commands, options] { commands.chosen = [options] { return allocateFile(options->first); }; });
}

}  // namespace iap::app

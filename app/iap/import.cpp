// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QJsonArray>
#include <QMap>

#include "app/iap/command.h"
#include "base/error.h"
#include "base/language.h"
#include "exchange/importing.h"
#include "queries/summary.h"
#include "session/session.h"

namespace iap::app {

namespace {

constexpr const char* fateWords[] = {"imported", "updated", "skipped", "failed"};

/// "3, 5, 7 and 41 more": enough to find them.
QString rowsNamed(const QList<int>& rows) {
  QStringList names;
  for (const int row : rows.mid(0, 12)) names += QString::number(row);
  QString text = names.join(QStringLiteral(", "));
  if (rows.size() > 12) text += QStringLiteral(" and %1 more").arg(rows.size() - 12);
  return text;
}

/// What is worth knowing of rows that came in, once for each file, kind of remark and column.
void sayRemarks(const ImportResult& result, const Language& language) {
  struct Group {
    RowReason first;
    QList<int> rows;
  };
  QMap<std::tuple<QString, int, QString>, Group> groups;
  for (const RowReport& row : result.rows)
    if (row.fate == Fate::imported || row.fate == Fate::updated)
      for (const RowReason& remark : row.reasons) {
        Group& group = groups[{row.file, int(remark.code), remark.arguments.value(0)}];
        if (group.rows.isEmpty()) group.first = remark;
        if (!group.rows.contains(row.row)) group.rows += row.row;
      }
  for (auto it = groups.cbegin(); it != groups.cend(); ++it)
    say(QStringLiteral("%1  %2, row %3: %4")
            .arg(QStringLiteral("noted"), -8)
            .arg(std::get<0>(it.key()), rowsNamed(it->rows),
                 message(it->first, language) +
                     (it->rows.size() > 1
                          ? QStringLiteral(" (row %1; the others are of the same kind)").arg(it->rows.first())
                          : QString())));
}

/// `taken`: whether the good rows really come in.
void report(const ImportResult& result, bool json, bool taken) {
  const Language language;
  QJsonArray list;
  for (const RowReport& row : result.rows) {
    QStringList reasons;
    for (const RowReason& reason : row.reasons) reasons += message(reason, language);
    if (json)
      list.append(QJsonObject{{QStringLiteral("file"), row.file},
                              {QStringLiteral("row"), row.row},
                              {QStringLiteral("fate"), QString::fromLatin1(fateWords[int(row.fate)])},
                              {QStringLiteral("record"), row.record.table},
                              {QStringLiteral("reasons"), QJsonArray::fromStringList(reasons)}});
    else if (row.fate == Fate::skipped || row.fate == Fate::failed)
      say(QStringLiteral("%1  %2, row %3: %4")
              .arg(QString::fromLatin1(fateWords[int(row.fate)]), -8)
              .arg(row.file)
              .arg(row.row)
              .arg(reasons.join(QStringLiteral("; "))));
  }
  if (json) return sayJson({{QStringLiteral("rows"), list}});
  sayRemarks(result, language);
  const int updated = result.count(Fate::updated);
  say(QStringLiteral("%1 rows %2imported, %3%4 skipped, %5 failed.")
          .arg(result.count(Fate::imported))
          .arg(taken ? QString() : QStringLiteral("can be "))
          .arg(updated > 0 ? QStringLiteral("%1 updated, ").arg(updated) : QString())
          .arg(result.count(Fate::skipped))
          .arg(result.count(Fate::failed)));
}

}  // namespace

void addImport(Commands& commands) {
  struct Options {
    std::string plan, mapping, format = "text";
    std::vector<std::string> tables;
    bool skipErrors = false, dryRun = false;
  };
  auto options = std::make_shared<Options>();
  CLI::App* command = commands.add(
      "import", "Bring tables (CSV) into a plan",
      R"(The mapping, a JSON file, says which column is which field, in which unit, with which decimal and thousands
marks, and what words mean; docs/import.md describes its keys. Every row's fate is reported: imported, skipped by a
rule, or failed. If a row fails nothing is imported, unless --skip-errors leaves such rows out. The import is one step.

Example:
  iap import plan.iap --mapping liepaja.json actions.csv indicators.csv)");
  command->add_option("PLAN", options->plan, "The plan file")->required();
  command->add_option("--mapping", options->mapping, "The mapping file")->required();
  command->add_option("TABLE", options->tables, "CSV files that the mapping names")->required();
  command->add_flag("--skip-errors", options->skipErrors, "Import the good rows and leave out those with errors");
  command->add_flag("--dry-run", options->dryRun, "Only report; change nothing");
  command->add_option("--format", options->format, "text or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  command->callback([&commands, options] {
    commands.chosen = [options] {
      const Mapping mapping = readMapping(fromStd(options->mapping));
      QList<CsvTable> tables;
      for (const std::string& table : options->tables)
        if (!QFileInfo::exists(fromStd(table))) throw Error(ErrorCode::notFound, {fromStd(table)});
      for (const std::string& table : options->tables)
        tables += readCsv(fromStd(table), formFor(mapping, fromStd(table)));
      if (options->dryRun) {
        const ImportResult result = imported(readPlanFile(fromStd(options->plan)).plan, mapping, tables);
        report(result, options->format == "json", false);
        if (options->format != "json") say(QStringLiteral("Nothing was changed (--dry-run)."));
        return result.count(Fate::failed) > 0 ? found : fine;
      }
      Session session(fromStd(options->plan));
      deliverLeftBehind(session);
      const ImportResult result = imported(session.plan(), mapping, tables);
      const int failed = result.count(Fate::failed);
      report(result, options->format == "json", failed == 0 || options->skipErrors);
      if (failed > 0 && !options->skipErrors) throw Error(ErrorCode::nothingImported, {QString::number(failed)});
      session.edit(QStringLiteral("Import %1").arg(mapping.name), [&](Plan& plan) { plan = result.plan; });
      deliverOrKeepBoth(session);
      return failed > 0 ? found : fine;
    };
  });
}

}  // namespace iap::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QJsonArray>

#include "app/iap/command.h"
#include "base/error.h"
#include "exchange/importing.h"
#include "queries/summary.h"
#include "session/session.h"

namespace iap::app {

namespace {

void report(const ImportResult& result, bool json) {
  static constexpr const char* words[] = {"imported", "skipped", "failed"};
  QJsonArray list;
  for (const RowReport& row : result.rows) {
    if (json) {
      list.append(QJsonObject{{QStringLiteral("file"), row.file},
                              {QStringLiteral("row"), row.row},
                              {QStringLiteral("fate"), QString::fromLatin1(words[int(row.fate)])},
                              {QStringLiteral("record"), row.record.table},
                              {QStringLiteral("reasons"), QJsonArray::fromStringList(row.reasons)}});
    } else if (row.fate != Fate::imported || !row.reasons.isEmpty()) {
      say(QStringLiteral("%1  %2, row %3: %4")
              .arg(QString::fromLatin1(words[int(row.fate)]), -8)
              .arg(row.file)
              .arg(row.row)
              .arg(row.reasons.join(QStringLiteral("; "))));
    }
  }
  if (json)
    sayJson({{QStringLiteral("rows"), list}});
  else
    say(QStringLiteral("%1 rows imported, %2 skipped, %3 failed.")
            .arg(result.count(Fate::imported))
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
        tables += readCsv(fromStd(table), formFor(mapping, fromStd(table)));
      if (options->dryRun) {
        const ImportResult result = imported(readPlanFile(fromStd(options->plan)).plan, mapping, tables);
        report(result, options->format == "json");
        return result.count(Fate::failed) > 0 ? found : fine;
      }
      Session session(fromStd(options->plan));
      deliverLeftBehind(session);
      const ImportResult result = imported(session.plan(), mapping, tables);
      report(result, options->format == "json");
      const int failed = result.count(Fate::failed);
      if (failed > 0 && !options->skipErrors) throw Error(ErrorCode::nothingImported, {QString::number(failed)});
      session.edit(QStringLiteral("Import %1").arg(mapping.name), [&](Plan& plan) { plan = result.plan; });
      deliverOrKeepBoth(session);
      return failed > 0 ? found : fine;
    };
  });
}

}  // namespace iap::app

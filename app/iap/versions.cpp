// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "app/iap/command.h"
#include "base/error.h"
#include "session/session.h"

namespace iap::app {

void addVersions(Commands& commands) {
  struct Options {
    std::string plan, add, restore, output, format = "text";
  };
  auto options = std::make_shared<Options>();
  CLI::App* command = commands.add("versions", "List, add and take out named versions",
                                   R"(A named version is the whole plan as it was, kept inside the plan file.

Examples:
  iap versions plan.iap
  iap versions plan.iap --add "Council 12 March"
  iap versions plan.iap --extract "Council 12 March" --output march.iap)");
  command->add_option("PLAN", options->plan, "The plan file")->required();
  CLI::Option* add = command->add_option("--add", options->add, "Keep the plan as it is now under this name");
  CLI::Option* extract =
      command->add_option("--extract", options->restore, "Write this version as a plan file of its own")->excludes(add);
  command->add_option("--output,-o", options->output, "The file for --extract")->needs(extract);
  command->add_option("--format", options->format, "text or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  command->callback([&commands, options, add] {
    commands.chosen = [options, add] {
      const QString path = fromStd(options->plan);
      if (add->count() > 0 && fromStd(options->add).trimmed().isEmpty())
        throw Error(ErrorCode::usage, {QStringLiteral("--add needs a name for the version.")});
      if (!options->add.empty()) {
        Session session(path);
        deliverLeftBehind(session);
        session.addVersion(fromStd(options->add));
        deliverOrKeepBoth(session);
        say(QStringLiteral("Kept as \"%1\"").arg(fromStd(options->add)));
        return fine;
      }
      if (!options->restore.empty()) {
        if (options->output.empty()) throw Error(ErrorCode::usage, {QStringLiteral("--extract needs --output FILE.")});
        createPlanFile(fromStd(options->output), versionOfFile(path, fromStd(options->restore)), {});
        say(QStringLiteral("Made %1").arg(fromStd(options->output)));
        return fine;
      }
      QJsonArray list;
      for (const VersionInfo& version : versionsOfFile(path)) {
        const QString at = version.at.toString(Qt::ISODate);
        list.append(QJsonObject{{QStringLiteral("name"), version.name}, {QStringLiteral("at"), at}});
        if (options->format == "text") say(at + QStringLiteral("  ") + version.name);
      }
      if (options->format == "json")
        sayJson({{QStringLiteral("versions"), list}});
      else if (list.isEmpty())
        say(QStringLiteral("No named versions yet."));
      return fine;
    };
  });
}

}  // namespace iap::app

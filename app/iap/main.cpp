// SPDX-License-Identifier: GPL-3.0-or-later
// iap: plans without a window, for checking, batch work and tests.
#include <QCoreApplication>
#include <QRegularExpression>

#include "app/iap/command.h"
#include "base/error.h"

using namespace iap;
using namespace iap::app;

namespace {

constexpr const char* manual =
    R"(A plan is one file that ends in .iap. Reading commands (info, check, export, guide, monitor, versions list) never change it.
Writing commands change it at once and whole: after an error or a crash the file is as before.

Exit codes: 0 fine, 1 findings or conflicts, 2 wrong use, 3 a file cannot be read or written.

A first tour:
  iap new --example example.iap        a complete plan to look at
  iap info example.iap                 its figures
  iap check example.iap                what is missing or contradictory
  iap export example.iap -o plan.pdf   the document for the council

Help for one command: iap COMMAND --help)";

int run(const QStringList& arguments) {
  Commands commands;
  commands.cli.description("Writes, checks and publishes Integrated Action Plans.");
  commands.cli.name("iap");
  commands.cli.footer(manual);
  commands.cli.require_subcommand(1);
  commands.cli.set_version_flag("--version", "iap " IAP_VERSION, "Print the version and end");
  addNew(commands);
  addInfo(commands);
  addCheck(commands);
  addImport(commands);
  addExport(commands);
  addGuide(commands);
  addMonitor(commands);
  addStatistics(commands);
  addVersions(commands);
  std::vector<std::string> words;
  for (qsizetype i = arguments.size() - 1; i > 0; --i)
    words.push_back(arguments[i].toStdString());  // CLI11 reads backwards
  try {
    commands.cli.parse(words);
  } catch (const CLI::Success& help) {
    return commands.cli.exit(help);
  } catch (const CLI::ParseError& error) {
    complain(QStringLiteral("iap: %1. See: iap --help")
                 .arg(QString::fromUtf8(error.what()).remove(QRegularExpression(QStringLiteral("\\.$")))));
    return usage;
  }
  return commands.chosen();
}

}  // namespace

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  // Both programs share one name, so that their work folders and locks meet.
  QCoreApplication::setApplicationName(QStringLiteral("iap-studio"));
  QCoreApplication::setApplicationVersion(QStringLiteral(IAP_VERSION));
  try {
    return run(QCoreApplication::arguments());
  } catch (const Error& error) {
    complain(QStringLiteral("iap: ") + message(error, Language()));
    return int(error.kind());
  } catch (const std::exception& error) {
    complain(
        QStringLiteral("iap: a fault in the program stopped it (%1). The plan file is as before. Please report it.")
            .arg(QString::fromUtf8(error.what())));
    return file;
  }
}

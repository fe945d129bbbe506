// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QJsonArray>

#include "app/iap/command.h"
#include "queries/findings.h"
#include "storage/planfile.h"

namespace iap::app {

namespace {
constexpr const char* severityWords[] = {"contradiction", "gap", "hint"};
}

void addCheck(Commands& commands) {
  struct Options {
    std::string plan, format = "text", asOf;
    bool hints = false;
  };
  auto options = std::make_shared<Options>();
  CLI::App* command = commands.add(
      "check", "What is missing or contradictory",
      R"(Three kinds of findings: contradictions (two facts that can't both hold), gaps (something a plan needs) and
hints. Hints are counted, and listed with --hints. The exit code is 1 from gaps up. A finding that the city accepts,
with a reason, is listed as accepted and doesn't count.)");
  command->add_option("PLAN", options->plan, "The plan file")->required();
  command->add_option("--format", options->format, "text or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  command->add_option("--as-of", options->asOf, "The day that counts as today, such as 2026-05-14");
  command->add_flag("--hints", options->hints, "List hints too");
  command->callback([&commands, options] {
    commands.chosen = [options] {
      const Plan plan = readPlanFile(fromStd(options->plan)).plan;
      const Language language;
      const QList<Finding> all = findings(Links(plan), dayOf(options->asOf));
      int counts[3] = {0, 0, 0}, accepted = 0;
      QJsonArray list;
      for (const Finding& finding : all) {
        const QString sentence = wording(finding, plan, language);
        ++(finding.accepted ? accepted : counts[int(finding.severity)]);
        if (options->format == "json") {
          list.append(
              QJsonObject{{QStringLiteral("code"), QString::fromLatin1(finding.code)},
                          {QStringLiteral("severity"), QString::fromLatin1(severityWords[int(finding.severity)])},
                          {QStringLiteral("record"), finding.record.table},
                          {QStringLiteral("id"), QString::number(finding.record.id)},
                          {QStringLiteral("field"), finding.field},
                          {QStringLiteral("accepted"), finding.accepted},
                          {QStringLiteral("text"), sentence}});
        } else if (finding.severity != Severity::hint || options->hints) {
          say(QStringLiteral("%1  %2")
                  .arg(QString::fromLatin1(finding.accepted ? "accepted" : severityWords[int(finding.severity)]), -13)
                  .arg(sentence));
        }
      }
      if (options->format == "json") {
        sayJson({{QStringLiteral("findings"), list},
                 {QStringLiteral("contradictions"), counts[0]},
                 {QStringLiteral("gaps"), counts[1]},
                 {QStringLiteral("hints"), counts[2]},
                 {QStringLiteral("accepted"), accepted}});
      } else {
        say(language.sentence(
            QT_TRANSLATE_NOOP("Sentence",
                              "{c, plural, =0 {No contradictions} one {# contradiction} other {# contradictions}}, "
                              "{g, plural, =0 {no gaps} one {# gap} other {# gaps}}, "
                              "{h, plural, =0 {no hints} one {# hint} other {# hints}}, {a} accepted."),
            {{"c", qint64(counts[0])}, {"g", qint64(counts[1])}, {"h", qint64(counts[2])}, {"a", qint64(accepted)}}));
      }
      return counts[0] + counts[1] > 0 ? found : fine;
    };
  });
}

}  // namespace iap::app

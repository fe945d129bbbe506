// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "app/iap/command.h"
#include "app/iap/writing.h"
#include "base/error.h"
#include "base/language.h"
#include "edits/documents.h"
#include "publish/chapters/documents.h"
#include "storage/planfile.h"

namespace iap::app {

namespace {

struct ExportOptions {
  std::string plan, output, document, settings, language, audience, format, asOf, form, title, status, only, paper;
  std::vector<std::string> leaveOut;
  bool replace = false, withoutFindings = false, largePrint = false;
};

/// The template and how the document is made: what the plan keeps under a name, and over it what the line says.
struct Wanted {
  Template form;
  DocumentOptions options;
};

const DocumentSettings& settingsNamed(const Plan& plan, const QString& name) {
  if (const DocumentSettings* kept = documentSettingsNamed(plan, name)) return *kept;
  QStringList names;
  for (const DocumentSettings& settings : plan.documentSettings) names += settings.name;
  throw Error(ErrorCode::usage,
              {names.isEmpty() ? QStringLiteral("The plan keeps no settings of documents; leave out --settings.")
                               : QStringLiteral("The plan keeps no document settings named \"%1\"; it has: %2.")
                                     .arg(name, names.join(QStringLiteral(", ")))});
}

StakeholderId stakeholderNamed(const Plan& plan, const QString& name) {
  for (const Stakeholder& stakeholder : plan.stakeholders)
    for (const QString& each : {stakeholder.name.own, stakeholder.name.english, stakeholder.shortName})
      if (!each.isEmpty() && each.compare(name, Qt::CaseInsensitive) == 0) return stakeholder.id;
  throw Error(ErrorCode::usage, {QStringLiteral("--only %1 is no stakeholder of the plan.").arg(name)});
}

Wanted wantedOf(const ExportOptions& line, const Plan& plan) {
  DocumentOptions options;
  QString document = QStringLiteral("integrated-action-plan");
  const QDate today = dayOf(line.asOf);
  if (!line.settings.empty()) {
    const DocumentSettings& kept = settingsNamed(plan, fromStd(line.settings));
    options = optionsOf(plan, kept, today);
    if (!kept.document.isEmpty()) document = kept.document;
  }
  if (!line.document.empty()) document = fromStd(line.document);
  options.today = today;
  if (!line.language.empty() || line.settings.empty())
    options.language = line.language.empty() ? plan.plan().language : languageGiven(fromStd(line.language));
  if (!line.audience.empty()) options.audience = *fromWord<Audience>(fromStd(line.audience));
  if (!line.title.empty()) options.title = fromStd(line.title);
  if (options.title.size() > 200)
    throw Error(ErrorCode::usage, {QStringLiteral("--title has more than 200 letters, which no cover can hold.")});
  if (!line.status.empty()) options.statusMark = *fromWord<StatusMark>(fromStd(line.status));
  if (!line.paper.empty()) options.paper = *fromWord<Paper>(fromStd(line.paper));
  if (!line.only.empty()) options.onlyStakeholder = stakeholderNamed(plan, fromStd(line.only));
  options.largePrint = options.largePrint || line.largePrint;
  options.showFindings = options.showFindings && !line.withoutFindings;
  for (const std::string& key : line.leaveOut) {
    options.leftOut += fromStd(key);
    options.added.remove(fromStd(key));
  }
  Wanted wanted{line.form.empty() ? shippedTemplate(document) : templateOfFile(fromStd(line.form)), options};
  QStringList keys;
  for (const DocumentPart& part : partsOf(wanted.form, Language())) keys += part.key;
  for (const DocumentColumn& column : columnsOf(wanted.form, Language())) keys += column.key;
  for (const std::string& key : line.leaveOut)
    if (!keys.contains(fromStd(key)))
      throw Error(ErrorCode::usage, {QStringLiteral("--leave-out %1 is no part of the document; it has: %2.")
                                         .arg(fromStd(key), keys.join(QStringLiteral("; ")))});
  return wanted;
}

int exported(const ExportOptions& line) {
  const QString path = fromStd(line.output), planPath = fromStd(line.plan);
  const DocumentFormat format = formatOfTarget(path, fromStd(line.format));
  checkTarget(path, {planPath}, line.replace);
  const Plan plan = readPlanFile(planPath).plan;
  Wanted wanted = wantedOf(line, plan);
  if (const Attachment* logo = plan.attachments.find(plan.plan().logo))
    wanted.options.logo = blobOfFile(planPath, logo->sha256);
  return written(builtDocument(plan, wanted.form, wanted.options), format, path);
}

}  // namespace

void addExport(Commands& commands) {
  auto options = std::make_shared<ExportOptions>();
  CLI::App* command = commands.add(
      "export", "Make a document: PDF, DOCX, ODT, HTML or Markdown",
      R"(The PDF is tagged (PDF/UA-1), made for archives (PDF/A-2a); every format is the same bytes for the same plan and
day. Contacts, internal notes and internal risks stay out of public documents.

Documents: integrated-action-plan, council-summary, action-sheets, action-table, monitoring-report, budget-book,
risk-register, responsibilities, social-data, guide, guide-trails. A template file of your own: --template FILE
(docs/templates.md). Settings that the plan keeps under a name: --settings NAME; what else the line says goes before
them.

Examples:
  iap export plan.iap -o plan.pdf
  iap export plan.iap --document council-summary -o summary.docx
  iap export plan.iap --document action-sheets --only "Streets Department" -o sheets.pdf
  iap export plan.iap -o plan.html --audience internal)");
  command->add_option("PLAN", options->plan, "The plan file")->required();
  command->add_option("--output,-o", options->output, "The file to write; its end says the format")->required();
  command->add_option("--document", options->document, "Which document; integrated-action-plan by default");
  command->add_option("--template", options->form, "A template file instead of a document that comes with the program");
  command->add_option("--settings", options->settings, "Name of the settings that the plan keeps");
  command->add_option("--language", options->language, "Language of the document; the plan's by default");
  command->add_option("--audience", options->audience, "public (the default), local group or internal")
      ->check(CLI::IsMember({"public", "local group", "internal"}));
  command->add_option("--title", options->title, "The kind of document on its cover; the template's by default");
  command->add_option("--status", options->status, "The status on each page; the plan's by default")
      ->check(CLI::IsMember({"by plan", "draft", "for decision", "for information"}));
  command->add_option("--only", options->only, "Only actions that this stakeholder leads or takes part in");
  command->add_option("--leave-out", options->leaveOut,
                      "A section or chapter that is left out, such as 2.3; or a column, such as action_table.cost");
  command->add_option("--paper", options->paper, "A4, or A3 for wide pages that are folded to A4")
      ->check(CLI::IsMember({"A4", "A3"}));
  command->add_flag("--large-print", options->largePrint,
                    "All letters 1.4 times as large; figures as far as the page allows");
  command->add_option("--format", options->format, "pdf, docx, odt, html or md, if the file's end doesn't say it")
      ->check(CLI::IsMember({"pdf", "docx", "odt", "html", "md"}));
  command->add_option("--as-of", options->asOf, "The day that counts as today, such as 2026-05-14");
  command->add_flag("--without-findings", options->withoutFindings,
                    "Leave out what is missing: the annex and the boxes");
  command->add_flag("--replace", options->replace, "Replace an existing file");
  command->callback([&commands, options] { commands.chosen = [options] { return exported(*options); }; });
}

}  // namespace iap::app

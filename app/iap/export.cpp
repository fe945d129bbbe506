// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QSaveFile>

#include "app/iap/command.h"
#include "base/error.h"
#include "base/language.h"
#include "publish/chapters/builder.h"
#include "publish/writers/html.h"
#include "publish/writers/pdf.h"
#include "storage/planfile.h"

namespace iap::app {

namespace {

/// Complete under its name or not at all; what was there before stays until then.
void writeFile(const QString& path, const QByteArray& bytes) {
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
    throw Error(ErrorCode::outputFailed, {path, file.errorString()});
}

}  // namespace

void addExport(Commands& commands) {
  struct Options {
    std::string plan, output, document = "integrated-action-plan", language, audience = "public", format, asOf, form;
    bool replace = false, withoutFindings = false;
  };
  auto options = std::make_shared<Options>();
  CLI::App* command = commands.add(
      "export", "Make a document: PDF or HTML",
      R"(The PDF is tagged (PDF/UA-1), made for archives (PDF/A-2a), and the same bytes for the same plan and day.
Contacts, internal notes and internal risks stay out of public documents.

Documents: integrated-action-plan, action-table. A template file of your own: --template FILE (docs/templates.md).

Examples:
  iap export plan.iap -o plan.pdf
  iap export plan.iap -o plan.html --audience internal)");
  command->add_option("PLAN", options->plan, "The plan file")->required();
  command->add_option("--output,-o", options->output, "The file to write; its end says the format")->required();
  command->add_option("--document", options->document, "Which document")->capture_default_str();
  command->add_option("--template", options->form, "A template file instead of a document that comes with the program");
  command->add_option("--language", options->language, "Language of the document; the plan's by default");
  command->add_option("--audience", options->audience, "public, local group or internal")
      ->check(CLI::IsMember({"public", "local group", "internal"}))
      ->capture_default_str();
  command->add_option("--format", options->format, "pdf or html, if the file's end doesn't say it")
      ->check(CLI::IsMember({"pdf", "html"}));
  command->add_option("--as-of", options->asOf, "The day that counts as today, such as 2026-05-14");
  command->add_flag("--without-findings", options->withoutFindings,
                    "Leave out what is missing: the annex and the boxes");
  command->add_flag("--replace", options->replace, "Replace an existing file");
  command->callback([&commands, options] {
    commands.chosen = [options] {
      const QString path = fromStd(options->output), suffix = QFileInfo(path).suffix().toLower();
      QString format = fromStd(options->format);
      if (format.isEmpty()) format = suffix == QStringLiteral("htm") ? QStringLiteral("html") : suffix;
      if (format != QStringLiteral("pdf") && format != QStringLiteral("html"))
        throw Error(ErrorCode::usage,
                    {QStringLiteral("%1 ends in neither .pdf nor .html; rename it or give --format.").arg(path)});
      const QDate today = dayOf(options->asOf);
      if (QFileInfo(path).exists() && QFileInfo(path) == QFileInfo(fromStd(options->plan)))
        throw Error(ErrorCode::usage, {QStringLiteral("%1 is the plan itself; name another file.").arg(path)});
      if (QFileInfo::exists(path) && !options->replace) throw Error(ErrorCode::alreadyExists, {path});
      Template form;
      if (options->form.empty()) {
        form = shippedTemplate(fromStd(options->document));
      } else {
        QFile file(fromStd(options->form));
        if (!file.open(QIODevice::ReadOnly))
          throw Error(ErrorCode::fileUnreadable, {file.fileName(), file.errorString()});
        form = parseTemplate(file.readAll(), QFileInfo(file).fileName(), blockNames());
      }
      const Plan plan = readPlanFile(fromStd(options->plan)).plan;
      DocumentOptions wanted;
      wanted.language = options->language.empty() ? plan.plan().language : fromStd(options->language);
      if (!options->language.empty() && !isKnownLanguage(wanted.language))
        throw Error(ErrorCode::usage,
                    {QStringLiteral("--language %1 is no language; write a code such as en, lv or de-AT.")
                         .arg(wanted.language)});
      wanted.audience = *fromWord<Audience>(fromStd(options->audience));
      wanted.today = today;
      wanted.showFindings = !options->withoutFindings;
      if (const Attachment* logo = plan.attachments.find(plan.plan().logo))
        wanted.logo = blobOfFile(fromStd(options->plan), logo->sha256);
      if (!Language(wanted.language).hasWords())
        complain(
            QStringLiteral("iap: the program's own words do not exist in \"%1\" yet; they are in English, the texts of "
                           "the plan stay as they are.")
                .arg(wanted.language));
      const Document document = builtDocument(plan, form, wanted);
      if (format == QStringLiteral("html")) {
        writeFile(path, writeHtml(document));
        say(QStringLiteral("Wrote %1").arg(path));
        return fine;
      }
      const WrittenDocument written = writePdf(document);
      writeFile(path, written.bytes);
      say(QStringLiteral("Wrote %1 (%2 pages)").arg(path).arg(written.pages));
      if (!written.missingCharacters.isEmpty())
        complain(QStringLiteral("iap: no font has these signs, they are printed as \"?\": %1")
                     .arg(written.missingCharacters));
      return fine;
    };
  });
}

}  // namespace iap::app

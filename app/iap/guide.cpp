// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QRegularExpression>

#include "app/iap/command.h"
#include "app/iap/writing.h"
#include "base/error.h"
#include "publish/chapters/jointguide.h"
#include "storage/planfile.h"

namespace iap::app {

namespace {

struct GuideOptions {
  std::vector<std::string> plans;
  std::string output, format, chapter = "all", trail, language, asOf, form, audience, title;
  bool replace = false;
};

Template templateOf(const GuideOptions& line) {
  if (!line.form.empty()) return templateOfFile(fromStd(line.form));
  return shippedTemplate(line.trail.empty() ? QStringLiteral("guide") : QStringLiteral("guide-trails"));
}

/// The other chapters or trails are left out.
void chooseParts(const GuideOptions& line, const Template& form, DocumentOptions& options) {
  const QString wanted = fromStd(line.trail.empty() ? line.chapter : line.trail);
  if (wanted == QStringLiteral("all")) return;
  bool known = false;
  QStringList keys;
  for (const DocumentPart& part : partsOf(form, Language())) {
    if (part.within) continue;
    // A trail is named by its colour, with which its title begins.
    static const QRegularExpression end(QStringLiteral("\\W"));
    const bool isIt = part.key == wanted ||
                      (!line.trail.empty() && part.key.section(end, 0, 0).compare(wanted, Qt::CaseInsensitive) == 0);
    known = known || isIt;
    keys += part.key;
    if (!isIt) options.leftOut += part.key;
  }
  if (!known)
    throw Error(ErrorCode::usage,
                {(line.trail.empty() ? QStringLiteral("--chapter %1 is no chapter of the guide; it has: %2.")
                                     : QStringLiteral("--trail %1 is no trail of the guide; it has: %2."))
                     .arg(wanted, keys.join(QStringLiteral(", ")))});
}

QString outputOf(const GuideOptions& line) {
  if (!line.output.empty()) return fromStd(line.output);
  const QString end = line.format.empty() ? QStringLiteral("pdf") : fromStd(line.format);
  if (line.plans.size() > 1) return QStringLiteral("joint-guide.") + end;
  const QFileInfo plan(fromStd(line.plans.front()));
  const QString part = fromStd(line.trail.empty() ? line.chapter : line.trail);
  return plan.path() + u'/' + plan.completeBaseName() + QStringLiteral("-guide") +
         (part == QStringLiteral("all") ? QString() : u'-' + part) + u'.' + end;
}

int guided(const GuideOptions& line) {
  QStringList plans;
  QStringList known;
  for (const std::string& each : line.plans) {
    // One file by two names is one plan.
    const QString plan = fromStd(each), real = QFileInfo(plan).canonicalFilePath();
    if (known.contains(real.isEmpty() ? plan : real)) continue;
    known += real.isEmpty() ? plan : real;
    plans += plan;
  }
  const QString path = outputOf(line);
  const DocumentFormat format = formatOfTarget(path, fromStd(line.format));
  checkTarget(path, plans, line.replace);
  const Template form = templateOf(line);
  DocumentOptions options;
  options.hidesFew = true;
  options.today = dayOf(line.asOf);
  if (!line.language.empty()) options.language = languageGiven(fromStd(line.language));
  if (!line.audience.empty()) options.audience = *fromWord<Audience>(fromStd(line.audience));
  options.title = fromStd(line.title);
  if (plans.size() == 1) {
    const Plan plan = readPlanFile(plans.first()).plan;
    if (options.language.isEmpty()) options.language = plan.plan().language;
    chooseParts(line, form, options);
    if (const Attachment* logo = plan.attachments.find(plan.plan().logo))
      options.logo = blobOfFile(plans.first(), logo->sha256);
    return written(builtDocument(plan, form, options), format, path);
  }
  if (!line.trail.empty())
    throw Error(ErrorCode::usage,
                {QStringLiteral("A guide of several cities has chapters, no trails; leave out --trail.")});
  if (options.audience != Audience::public_)
    throw Error(ErrorCode::usage, {QStringLiteral("A guide of several cities is public; leave out --audience.")});
  if (options.language.isEmpty()) options.language = QStringLiteral("en");
  chooseParts(line, form, options);
  const Language language(options.language);
  QList<CityGuide> cities;
  LeftOut leftOut;
  for (const QString& plan : std::as_const(plans)) {
    try {
      const OpenedPlan opened = readPlanFile(plan);
      cities += cityGuide(opened.plan, form, options.language, options.today);
      cities.last().plan = opened.facts.planUuid;
      cities.last().path = plan;
    } catch (const Error& error) {
      leftOut.unread += QFileInfo(plan).fileName();
      complain(QStringLiteral("iap: left out: ") + message(error, Language()));
    }
  }
  if (cities.isEmpty())
    throw Error(ErrorCode::usage, {QStringLiteral("None of the files is a plan; nothing is written.")});
  for (const PlanCopy& copy : setCopiesAside(cities)) {
    leftOut.copies += copyWords(copy, language);
    complain(QStringLiteral("iap: left out: ") + copyWords(copy, Language()));
  }
  const int result = written(jointGuide(cities, form, options, leftOut), format, path);
  return leftOut.unread.isEmpty() && leftOut.copies.isEmpty() ? result : found;
}

}  // namespace

void addGuide(Commands& commands) {
  auto options = std::make_shared<GuideOptions>();
  CLI::App* command = commands.add(
      "guide", "Make the guide on social data, of one city or of many",
      R"(Four chapters: what the city knows, how it collects and manages data, how data shape policy, how impact is measured.
Each has its questions with the plan's answers, tables from the plan, and what is missing. With several plans the cities'
answers stand side by side; a file that is no plan is named and left out (exit code 1).

Examples:
  iap guide plan.iap
  iap guide plan.iap --chapter 2 --format docx
  iap guide plan.iap --trail blue -o money.pdf
  iap guide a.iap b.iap c.iap -o joint.pdf)");
  command->add_option("PLAN", options->plans, "One plan file or several")->required();
  command->add_option("--output,-o", options->output, "The file to write; beside the plan by default");
  command->add_option("--chapter", options->chapter, "1, 2, 3, 4 or all (the default)");
  command
      ->add_option(
          "--trail", options->trail,
          "The same data as blue (money), green (lives), orange, magenta or all; with --template a trail of yours")
      ->excludes("--chapter");
  command->add_option("--format", options->format, "pdf, docx, odt, html or md, if the file's end doesn't say it")
      ->check(CLI::IsMember({"pdf", "docx", "odt", "html", "md"}));
  command->add_option("--template", options->form, "A template file of your own (docs/templates.md)");
  command->add_option("--language", options->language, "Language of the guide; the plan's, or en for several plans");
  command->add_option("--audience", options->audience, "public (the default), local group or internal; of one plan")
      ->check(CLI::IsMember({"public", "local group", "internal"}));
  command->add_option("--title", options->title, "The kind of document on its cover; of several plans the title");
  command->add_option("--as-of", options->asOf, "The day that counts as today, such as 2026-05-14");
  command->add_flag("--replace", options->replace, "Replace an existing file");
  command->callback([&commands, options] { commands.chosen = [options] { return guided(*options); }; });
}

}  // namespace iap::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "app/iap/command.h"
#include "base/error.h"
#include "base/language.h"
#include "exchange/tablefiles.h"
#include "plan/defaultlists.h"
#include "storage/planfile.h"

namespace iap::app {

void addNew(Commands& commands) {
  struct Options {
    std::string plan, title, city, currency = "EUR", language = "en";
    bool example = false;
  };
  auto options = std::make_shared<Options>();
  CLI::App* command =
      commands.add("new", "Make a new plan file",
                   R"(The new plan has the usual lists (cost categories, risk types, funding sources, the 12 aspects of
integration) and 5-step risk scales; all of them can be changed. An existing file is never replaced.

Examples:
  iap new --title "Daily life within reach" --city Exampleton plan.iap
  iap new --example example.iap)");
  command->add_option("PLAN", options->plan, "The file to make")->required();
  command->add_option("--title", options->title, "Title of the plan");
  command->add_option("--city", options->city, "Name of the city");
  command->add_option("--currency", options->currency, "ISO code of the plan's one currency")->capture_default_str();
  command->add_option("--language", options->language, "Language of the plan's texts, such as lv")
      ->capture_default_str();
  command->add_flag("--example", options->example, "The complete example plan of Exampleton");
  command->callback([&commands, options] {
    commands.chosen = [options] {
      QString path = fromStd(options->plan);
      // Without its end no file dialog would show the plan.
      if (QFileInfo(path).suffix().compare(QStringLiteral("iap"), Qt::CaseInsensitive) != 0)
        path += QStringLiteral(".iap");
      if (!isKnownCurrency(fromStd(options->currency)))
        throw Error(ErrorCode::usage,
                    {QStringLiteral("--currency %1 is not known; write an ISO code such as EUR or PLN.")
                         .arg(fromStd(options->currency))});
      if (!isKnownLanguage(fromStd(options->language)))
        throw Error(ErrorCode::usage,
                    {QStringLiteral("--language %1 is no language; write a code such as en, lv or de-AT.")
                         .arg(fromStd(options->language))});
      Plan plan = options->example ? planFromFolder(QStringLiteral(":/example"))
                                   : newPlan({fromStd(options->title), {}}, fromStd(options->city));
      if (!options->example)
        change(plan.facts, planFactsId, [&](PlanFacts& facts) {
          facts.currency = fromStd(options->currency);
          facts.language = fromStd(options->language);
        });
      createPlanFile(path, plan, {});
      say(QStringLiteral("Made %1").arg(path));
      return fine;
    };
  });
}

}  // namespace iap::app

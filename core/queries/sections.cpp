// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/sections.h"

#include "queries/links.h"

namespace iap {

const Section* printedText(const Plan& plan, const QString& key, const QString& language, Audience audience) {
  const auto nearness = [&](const Section& text) {
    if (text.language == language) return 2;
    return int(text.language.section(u'-', 0, 0) == language.section(u'-', 0, 0));
  };
  const Section* found = nullptr;
  for (const Section* each : inOrder(plan.sections)) {
    if (each->key != key || each->audience < audience || each->body.text.trimmed().isEmpty()) continue;
    if (!found || nearness(*each) > nearness(*found)) found = each;
  }
  return found;
}

}  // namespace iap

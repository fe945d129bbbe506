// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/sections.h"

#include "edits/order.h"

namespace iap {

const Section* sectionText(const Plan& plan, const QString& key, const QString& language) {
  const Section* found = nullptr;
  for (const Section& section : plan.sections)
    if (section.key == key && section.language == language && (!found || section.position < found->position))
      found = &section;
  return found;
}

void setSectionText(Plan& plan, const QString& key, const QString& language, const QString& markdown) {
  const Section* there = sectionText(plan, key, language);
  const bool empty = markdown.trimmed().isEmpty();
  if (there && empty) {
    plan.sections.remove(SectionId{there->id});
  } else if (there) {
    change(plan.sections, SectionId{there->id}, [&](Section& section) { section.body.text = markdown; });
  } else if (!empty) {
    plan.sections.put({.id = SectionId::random(),
                       .position = lastPosition(plan.sections),
                       .key = key,
                       .language = language,
                       .title = {},
                       .body = {markdown},
                       .audience = plan.plan().newSectionAudience});
  }
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// A narrative text of the plan or an answer of the guide, in one language.
#pragma once
#include "plan/fields.h"
#include "plan/planfacts.h"

namespace iap {

struct Section;
using SectionId = Id<Section>;

struct Section {
  static constexpr const char* table = "section";

  Id<Section> id;
  double position = 0;
  QString key;  // of the template: "1.2", "guide.1.2"
  QString language;
  QString title;
  Markdown body;
  Audience audience = Audience::internal;

  static constexpr void fields(auto&& see) {
    see(field("id", &Section::id));
    see(field("position", &Section::position));
    see(field("key", &Section::key));
    see(field("language", &Section::language));
    see(field("title", &Section::title));
    see(field("body", &Section::body));
    see(field("audience", &Section::audience));
  }
  bool operator==(const Section&) const = default;
};

}  // namespace iap

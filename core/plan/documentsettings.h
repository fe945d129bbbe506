// SPDX-License-Identifier: GPL-3.0-or-later
// How a document is made: template, audience, language, paper, chapters.
#pragma once
#include "plan/fields.h"
#include "plan/planfacts.h"

namespace iap {

struct DocumentChapter;
struct DocumentSettings;
struct Stakeholder;
using DocumentSettingsId = Id<DocumentSettings>;
using DocumentChapterId = Id<DocumentChapter>;

enum class Paper : qint8 { a4, a3 };
constexpr auto words(Paper) { return std::array{"A4", "A3"}; }

enum class StatusMark : qint8 { byPlan, draft, forDecision, forInformation, approved };
constexpr auto words(StatusMark) {
  return std::array{"by plan", "draft", "for decision", "for information", "approved"};
}

struct DocumentSettings {
  static constexpr const char* table = "document_settings";

  Id<DocumentSettings> id;
  double position = 0;
  QString name;
  QString document;  // name of the template
  QString title;
  QString language;
  Audience audience = Audience::public_;
  Paper paper = Paper::a4;
  bool largePrint = false;
  StatusMark statusMark = StatusMark::byPlan;
  bool showFindings = true;
  Id<Stakeholder> onlyStakeholder;

  static constexpr void fields(auto&& see) {
    see(field("id", &DocumentSettings::id));
    see(field("position", &DocumentSettings::position));
    see(field("name", &DocumentSettings::name));
    see(field("document", &DocumentSettings::document));
    see(field("title", &DocumentSettings::title));
    see(field("language", &DocumentSettings::language));
    see(field("audience", &DocumentSettings::audience));
    see(field("paper", &DocumentSettings::paper));
    see(field("large_print", &DocumentSettings::largePrint));
    see(field("status_mark", &DocumentSettings::statusMark));
    see(field("show_findings", &DocumentSettings::showFindings));
    see(field("only_stakeholder", &DocumentSettings::onlyStakeholder));
  }
  bool operator==(const DocumentSettings&) const = default;
};

struct DocumentChapter {
  static constexpr const char* table = "document_chapter";

  Id<DocumentChapter> id;
  Id<DocumentSettings> settings;
  QString key;  // of the template's section
  bool included = true;

  static constexpr void fields(auto&& see) {
    see(field("id", &DocumentChapter::id));
    see(belongsTo("settings", &DocumentChapter::settings));
    see(field("key", &DocumentChapter::key));
    see(field("included", &DocumentChapter::included));
  }
  bool operator==(const DocumentChapter&) const = default;
};

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of the plan as a whole: one row, always there. Technical keys of the file are not here.
#pragma once
#include "plan/fields.h"

namespace iap {

struct Attachment;
struct PlanFacts;
struct Scale;
using PlanFactsId = Id<PlanFacts>;

enum class PlanStatus : qint8 { draft, consulted, approved };
constexpr auto words(PlanStatus) { return std::array{"draft", "consulted", "approved"}; }

enum class VatRule : qint8 { notStated, withoutVAT, withVAT };
constexpr auto words(VatRule) { return std::array{"not stated", "without VAT", "with VAT"}; }

enum class Audience : qint8 { internal, localGroup, public_ };
constexpr auto words(Audience) { return std::array{"internal", "local group", "public"}; }

struct PlanFacts {
  static constexpr const char* table = "plan_facts";

  Id<PlanFacts> id;
  Text title;
  Text subtitle;
  QString city;
  QString country;  // ISO 3166 alpha-2, but EL for Greece, as the EU writes
  QString network;
  QString theme;
  Date periodStart;
  Date periodEnd;
  QString language = QStringLiteral("en");  // BCP 47: texts and sorting of the plan
  bool secondLanguage = false;              // the city keeps English wordings beside its own
  QString currency = QStringLiteral("EUR");
  std::optional<int> priceBaseYear;
  VatRule vat = VatRule::notStated;
  QString versionLabel;
  Date versionDate;
  PlanStatus status = PlanStatus::draft;
  QString decisionBody;
  Date decisionDate;  // the meeting that is to decide, or has decided
  QString preparedBy;
  Text vision;
  std::optional<int> visionYear;
  std::optional<int> population;
  Date populationDate;
  QString contact;
  Audience contactAudience = Audience::internal;
  QString disclaimer;
  QString accent;  // "#RRGGBB"; empty: the program's own
  Id<Attachment> logo;
  Id<Scale> likelihoodScale;  // scales in force
  Id<Scale> impactScale;
  Id<Scale> scoreScale;
  int smallGroupLimit = 5;  // counts of persons below it are not printed; see fewPersons()
  // Whom new records of a kind are for until somebody says otherwise
  Audience newSectionAudience = Audience::public_;
  Audience newGovernanceBodyAudience = Audience::public_;
  Audience newRiskAudience = Audience::public_;
  Audience newStakeholderAudience = Audience::public_;
  Audience newContactAudience = Audience::internal;
  Audience newDataSetAudience = Audience::public_;
  Audience newSurveyRoundAudience = Audience::public_;
  Audience newWorkshopAudience = Audience::localGroup;
  Audience newNoteAudience = Audience::internal;
  Audience newAttachmentAudience = Audience::internal;

  /// Counts of persons under this are hidden: what the city chose, but never so little that it hides nothing.
  static constexpr int leastGroupLimit = 3;
  int fewPersons() const { return smallGroupLimit < leastGroupLimit ? leastGroupLimit : smallGroupLimit; }

  static constexpr void fields(auto&& see) {
    see(field("id", &PlanFacts::id));
    see(field("title", &PlanFacts::title));
    see(field("subtitle", &PlanFacts::subtitle));
    see(field("city", &PlanFacts::city));
    see(field("country", &PlanFacts::country));
    see(field("network", &PlanFacts::network));
    see(field("theme", &PlanFacts::theme));
    see(field("period_start", &PlanFacts::periodStart));
    see(field("period_end", &PlanFacts::periodEnd));
    see(field("language", &PlanFacts::language));
    see(field("second_language", &PlanFacts::secondLanguage));
    see(field("currency", &PlanFacts::currency));
    see(field("price_base_year", &PlanFacts::priceBaseYear));
    see(field("vat", &PlanFacts::vat));
    see(field("version_label", &PlanFacts::versionLabel));
    see(field("version_date", &PlanFacts::versionDate));
    see(field("status", &PlanFacts::status));
    see(field("decision_body", &PlanFacts::decisionBody));
    see(field("decision_date", &PlanFacts::decisionDate));
    see(field("prepared_by", &PlanFacts::preparedBy));
    see(field("vision", &PlanFacts::vision));
    see(field("vision_year", &PlanFacts::visionYear));
    see(field("population", &PlanFacts::population));
    see(field("population_date", &PlanFacts::populationDate));
    see(field("contact", &PlanFacts::contact));
    see(field("contact_audience", &PlanFacts::contactAudience));
    see(field("disclaimer", &PlanFacts::disclaimer));
    see(field("accent", &PlanFacts::accent));
    see(field("logo", &PlanFacts::logo));
    see(field("likelihood_scale", &PlanFacts::likelihoodScale));
    see(field("impact_scale", &PlanFacts::impactScale));
    see(field("score_scale", &PlanFacts::scoreScale));
    see(field("small_group_limit", &PlanFacts::smallGroupLimit));
    see(field("new_section_audience", &PlanFacts::newSectionAudience, 2));
    see(field("new_governance_body_audience", &PlanFacts::newGovernanceBodyAudience, 2));
    see(field("new_risk_audience", &PlanFacts::newRiskAudience, 2));
    see(field("new_stakeholder_audience", &PlanFacts::newStakeholderAudience, 2));
    see(field("new_contact_audience", &PlanFacts::newContactAudience, 2));
    see(field("new_data_set_audience", &PlanFacts::newDataSetAudience, 2));
    see(field("new_survey_round_audience", &PlanFacts::newSurveyRoundAudience, 2));
    see(field("new_workshop_audience", &PlanFacts::newWorkshopAudience, 2));
    see(field("new_note_audience", &PlanFacts::newNoteAudience, 2));
    see(field("new_attachment_audience", &PlanFacts::newAttachmentAudience, 2));
  }
  bool operator==(const PlanFacts&) const = default;
};

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// A social data set of the inventory, who does what with it, and what data the plan still needs.
#pragma once
#include "plan/fields.h"
#include "plan/indicator.h"
#include "plan/planfacts.h"

namespace iap {

struct DataNeed;
struct DataRole;
struct DataSet;
struct ListItem;
struct Problem;
struct Stakeholder;
using DataSetId = Id<DataSet>;
using DataRoleId = Id<DataRole>;
using DataNeedId = Id<DataNeed>;

enum class PersonalData : qint8 { notStated, none, pseudonymised, personal, specialCategory };
constexpr auto words(PersonalData) {
  return std::array{"not stated", "none", "pseudonymised", "personal", "special category"};
}

enum class Sharing : qint8 { notStated, closed, shared, open };
constexpr auto words(Sharing) { return std::array{"not stated", "closed", "shared", "open"}; }

enum class Assessment : qint8 { notStated, notNeeded, needed, done };
constexpr auto words(Assessment) { return std::array{"not stated", "not needed", "needed", "done"}; }

enum class Regularity : qint8 { notStated, systematic, adHoc };
constexpr auto words(Regularity) { return std::array{"not stated", "systematic", "ad hoc"}; }

struct DataSet {
  static constexpr const char* table = "data_set";

  Id<DataSet> id;
  double position = 0;
  Text name;
  Id<ListItem> topic;
  QString description;
  QString method;
  Frequency frequency = Frequency::notStated;
  Date latest;
  QString disaggregation;
  PersonalData personalData = PersonalData::notStated;
  QString legalBasis;
  QString retention;
  Sharing sharing = Sharing::notStated;
  QString licence;
  std::optional<int> quality;  // 1..5
  QString qualityNote;
  Assessment impactAssessment = Assessment::notStated;
  Assessment processorContract = Assessment::notStated;
  QString users;
  Audience audience = Audience::public_;
  Regularity regularity = Regularity::notStated;
  QString tools;       // with which it is kept and worked on
  QString analysis;    // what is made of it, and by whom
  QString evaluation;  // what it is to show afterwards
  QString cost;        // in words: what keeping it costs
  QString benefit;
  QString url;  // where it is described or can be had

  static constexpr void fields(auto&& see) {
    see(field("id", &DataSet::id));
    see(field("position", &DataSet::position));
    see(field("name", &DataSet::name));
    see(field("topic", &DataSet::topic));
    see(field("description", &DataSet::description));
    see(field("method", &DataSet::method));
    see(field("frequency", &DataSet::frequency));
    see(field("latest", &DataSet::latest));
    see(field("disaggregation", &DataSet::disaggregation));
    see(field("personal_data", &DataSet::personalData));
    see(field("legal_basis", &DataSet::legalBasis));
    see(field("retention", &DataSet::retention));
    see(field("sharing", &DataSet::sharing));
    see(field("licence", &DataSet::licence));
    see(field("quality", &DataSet::quality));
    see(field("quality_note", &DataSet::qualityNote));
    see(field("impact_assessment", &DataSet::impactAssessment));
    see(field("processor_contract", &DataSet::processorContract));
    see(field("users", &DataSet::users));
    see(field("audience", &DataSet::audience));
    see(field("regularity", &DataSet::regularity, 2));
    see(field("tools", &DataSet::tools, 2));
    see(field("analysis", &DataSet::analysis, 2));
    see(field("evaluation", &DataSet::evaluation, 2));
    see(field("cost", &DataSet::cost, 2));
    see(field("benefit", &DataSet::benefit, 2));
    see(field("url", &DataSet::url, 2));
  }
  bool operator==(const DataSet&) const = default;
};

enum class DataDuty : qint8 { owner, steward, collector, responsible, accountable, consulted, informed };
constexpr auto words(DataDuty) {
  return std::array{"owner", "steward", "collector", "responsible", "accountable", "consulted", "informed"};
}

struct DataRole {
  static constexpr const char* table = "data_role";

  Id<DataRole> id;
  Id<DataSet> dataSet;
  Id<Stakeholder> stakeholder;
  DataDuty duty = DataDuty::owner;
  QString words;

  static constexpr void fields(auto&& see) {
    see(field("id", &DataRole::id));
    see(belongsTo("data_set", &DataRole::dataSet));
    see(belongsTo("stakeholder", &DataRole::stakeholder));
    see(field("duty", &DataRole::duty));
    see(field("words", &DataRole::words));
  }
  bool operator==(const DataRole&) const = default;
};

enum class NeedStatus : qint8 { open, promised, met, givenUp };
constexpr auto words(NeedStatus) { return std::array{"open", "promised", "met", "given up"}; }

struct DataNeed {
  static constexpr const char* table = "data_need";

  Id<DataNeed> id;
  double position = 0;
  Id<ListItem> topic;
  QString question;
  QString reason;
  Id<Problem> problem;
  Id<DataSet> dataSet;  // that meets it
  NeedStatus status = NeedStatus::open;
  Id<Stakeholder> provider;  // who could give it
  QString providerWords;
  Date due;

  static constexpr void fields(auto&& see) {
    see(field("id", &DataNeed::id));
    see(field("position", &DataNeed::position));
    see(field("topic", &DataNeed::topic));
    see(field("question", &DataNeed::question));
    see(field("reason", &DataNeed::reason));
    see(field("problem", &DataNeed::problem));
    see(field("data_set", &DataNeed::dataSet));
    see(field("status", &DataNeed::status));
    see(field("provider", &DataNeed::provider, 2));
    see(field("provider_words", &DataNeed::providerWords, 2));
    see(field("due", &DataNeed::due, 2));
  }
  bool operator==(const DataNeed&) const = default;
};

}  // namespace iap

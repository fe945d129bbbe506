// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan.h"

#include <QHash>

namespace iap {

namespace {

template <class T>
struct FieldTypeOf;
template <FieldType T>
struct Is {
  static constexpr FieldType type = T;
};
template <>
struct FieldTypeOf<bool> : Is<FieldType::boolean> {};
template <>
struct FieldTypeOf<int> : Is<FieldType::integer> {};
template <>
struct FieldTypeOf<std::optional<int>> : Is<FieldType::optionalInteger> {};
template <>
struct FieldTypeOf<qint64> : Is<FieldType::longInteger> {};
template <>
struct FieldTypeOf<double> : Is<FieldType::real> {};
template <>
struct FieldTypeOf<QString> : Is<FieldType::text> {};
template <>
struct FieldTypeOf<Text> : Is<FieldType::bilingual> {};
template <>
struct FieldTypeOf<Markdown> : Is<FieldType::markdown> {};
template <>
struct FieldTypeOf<Number> : Is<FieldType::number> {};
template <>
struct FieldTypeOf<Date> : Is<FieldType::date> {};
template <>
struct FieldTypeOf<Instant> : Is<FieldType::instant> {};
template <>
struct FieldTypeOf<std::optional<Money>> : Is<FieldType::optionalMoney> {};
template <>
struct FieldTypeOf<RecordRef> : Is<FieldType::recordRef> {};

template <class R>
struct FieldCollector {
  std::vector<FieldInfo>& fields;
  const R& sample;

  template <class T>
  void operator()(const Field<R, T>& field) const {
    FieldInfo info = common(field);
    if constexpr (std::is_enum_v<T>) {
      info.type = FieldType::fixedList;
      info.words = wordsOf<T>;
    } else {
      info.type = FieldTypeOf<T>::type;
    }
    fields.push_back(info);
  }
  template <class T>
  void operator()(const Field<R, Id<T>>& field) const {
    FieldInfo info = common(field);
    // A record's own id comes first; it is a number, not a reference to another row.
    info.type = fields.empty() ? FieldType::longInteger : FieldType::reference;
    if (fields.empty())
      info.link = Link::none;
    else
      info.target = &recordType<T>;
    fields.push_back(info);
  }
  template <class T>
  FieldInfo common(const Field<R, T>& field) const {
    const auto offset =
        reinterpret_cast<const char*>(&(sample.*(field.member))) - reinterpret_cast<const char*>(&sample);
    return {field.name, FieldType::text, field.link, field.since, size_t(offset)};
  }
};

}  // namespace

template <Record R>
const RecordType& recordType() {
  static const RecordType type = [] {
    static_assert(std::is_standard_layout_v<R>);
    RecordType made;
    made.table = R::table;
    made.size = sizeof(R);
    made.construct = [](void* row) { new (row) R(); };
    made.copy = [](void* to, const void* from) { new (to) R(*static_cast<const R*>(from)); };
    made.destroy = [](void* row) { static_cast<R*>(row)->~R(); };
    made.equal = [](const void* a, const void* b) { return *static_cast<const R*>(a) == *static_cast<const R*>(b); };
    if constexpr (requires(const R& r) { R::key(r); })
      made.compareKeys = [](const void* a, const void* b) {
        const auto order = R::key(*static_cast<const R*>(a)) <=> R::key(*static_cast<const R*>(b));
        return order < 0 ? -1 : order > 0 ? 1 : 0;
      };
    const R sample;
    R::fields(FieldCollector<R>{made.fields, sample});
    return made;
  }();
  return type;
}

template const RecordType& recordType<PlanFacts>();
template const RecordType& recordType<Section>();
template const RecordType& recordType<Strategy>();
template const RecordType& recordType<GovernanceBody>();
template const RecordType& recordType<Objective>();
template const RecordType& recordType<Action>();
template const RecordType& recordType<ActionObjective>();
template const RecordType& recordType<ActionStakeholder>();
template const RecordType& recordType<ActionIndicator>();
template const RecordType& recordType<ActionStrategy>();
template const RecordType& recordType<ActionDataSet>();
template const RecordType& recordType<ActionTag>();
template const RecordType& recordType<Step>();
template const RecordType& recordType<Dependency>();
template const RecordType& recordType<CostLine>();
template const RecordType& recordType<CostYear>();
template const RecordType& recordType<FundingLine>();
template const RecordType& recordType<ListItem>();
template const RecordType& recordType<Scale>();
template const RecordType& recordType<ScaleStep>();
template const RecordType& recordType<RiskBand>();
template const RecordType& recordType<StatusPreset>();
template const RecordType& recordType<StatusThreshold>();
template const RecordType& recordType<Indicator>();
template const RecordType& recordType<IndicatorDataSet>();
template const RecordType& recordType<ObjectiveIndicator>();
template const RecordType& recordType<Series>();
template const RecordType& recordType<Target>();
template const RecordType& recordType<DueDate>();
template const RecordType& recordType<Measurement>();
template const RecordType& recordType<Risk>();
template const RecordType& recordType<RiskAction>();
template const RecordType& recordType<Stakeholder>();
template const RecordType& recordType<Contact>();
template const RecordType& recordType<Problem>();
template const RecordType& recordType<ProblemDataSet>();
template const RecordType& recordType<ProblemObjective>();
template const RecordType& recordType<IntegrationScore>();
template const RecordType& recordType<PersonScore>();
template const RecordType& recordType<AspectAction>();
template const RecordType& recordType<SmallScaleAction>();
template const RecordType& recordType<SmallScaleActionLink>();
template const RecordType& recordType<SmallScaleActionPartner>();
template const RecordType& recordType<DataSet>();
template const RecordType& recordType<DataRole>();
template const RecordType& recordType<DataNeed>();
template const RecordType& recordType<SurveyRound>();
template const RecordType& recordType<SurveyAnswer>();
template const RecordType& recordType<SurveyTable>();
template const RecordType& recordType<SurveyCount>();
template const RecordType& recordType<Workshop>();
template const RecordType& recordType<AgendaItem>();
template const RecordType& recordType<WorkshopAttendee>();
template const RecordType& recordType<Card>();
template const RecordType& recordType<Vote>();
template const RecordType& recordType<Decision>();
template const RecordType& recordType<Note>();
template const RecordType& recordType<Attachment>();
template const RecordType& recordType<AcceptedFinding>();
template const RecordType& recordType<DocumentSettings>();

std::vector<TableBase*> Plan::tables() {
  return {&facts,
          &sections,
          &strategies,
          &governanceBodies,
          &objectives,
          &actions,
          &actionObjectives,
          &actionStakeholders,
          &actionIndicators,
          &actionStrategies,
          &actionDataSets,
          &actionTags,
          &steps,
          &dependencies,
          &costLines,
          &costYears,
          &fundingLines,
          &listItems,
          &scales,
          &scaleSteps,
          &riskBands,
          &statusPresets,
          &statusThresholds,
          &indicators,
          &indicatorDataSets,
          &objectiveIndicators,
          &series,
          &targets,
          &dueDates,
          &measurements,
          &risks,
          &riskActions,
          &stakeholders,
          &contacts,
          &problems,
          &problemDataSets,
          &problemObjectives,
          &integrationScores,
          &personScores,
          &aspectActions,
          &smallScaleActions,
          &smallScaleActionLinks,
          &smallScaleActionPartners,
          &dataSets,
          &dataRoles,
          &dataNeeds,
          &surveyRounds,
          &surveyAnswers,
          &surveyTables,
          &surveyCounts,
          &workshops,
          &agendaItems,
          &workshopAttendees,
          &cards,
          &votes,
          &decisions,
          &notes,
          &attachments,
          &acceptedFindings,
          &documentSettings,
          &documentChapters};
}

std::vector<const TableBase*> Plan::tables() const {
  const auto mine = const_cast<Plan*>(this)->tables();
  return {mine.begin(), mine.end()};
}

const std::vector<const RecordType*>& recordTypes() {
  static const std::vector<const RecordType*> types = [] {
    std::vector<const RecordType*> all;
    Plan plan;
    for (const TableBase* table : plan.tables()) all.push_back(&table->type());
    return all;
  }();
  return types;
}

int indexOf(const RecordType& type) {
  const auto& all = recordTypes();
  return int(std::find(all.begin(), all.end(), &type) - all.begin());
}

TableBase* Plan::table(QAnyStringView name) {
  for (TableBase* each : tables())
    if (QAnyStringView::equal(name, QLatin1StringView(each->type().table))) return each;
  return nullptr;
}

const TableBase* Plan::table(QAnyStringView name) const { return const_cast<Plan*>(this)->table(name); }

bool Plan::operator==(const Plan& other) const {
  const auto mine = tables(), theirs = other.tables();
  for (size_t i = 0; i < mine.size(); ++i)
    if (!(*mine[i] == *theirs[i])) return false;
  return true;
}

Plan::Plan() = default;
Plan::Plan(const Plan&) = default;
Plan::Plan(Plan&&) noexcept = default;
Plan& Plan::operator=(const Plan&) = default;
Plan& Plan::operator=(Plan&&) noexcept = default;
Plan::~Plan() = default;

const PlanFacts& Plan::plan() const {
  static const PlanFacts defaults{.id = planFactsId};
  const PlanFacts* found = facts.find(planFactsId);
  return found ? *found : defaults;
}

Plan emptyPlan() {
  Plan plan;
  plan.facts.put({.id = planFactsId});
  return plan;
}

}  // namespace iap

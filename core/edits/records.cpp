// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/records.h"

#include <QCache>

#include "base/search.h"
#include "edits/outline.h"
#include "plan/defaultlists.h"

namespace iap {

namespace {
/// Names that differ only in capitals or accents are one name: nobody means two things by them.
/// Taking letters apart is slow, and an import asks for the same names again with each of its rows.
QString keyOf(const QString& name) {
  static thread_local QCache<QString, QString> keys(10'000);
  if (const QString* key = keys.object(name)) return *key;
  QString key = searchKey(name);
  keys.insert(name, new QString(key));
  return key;
}

/// Whether a record has a name, in either language and whatever its letters' case.
class Named {
 public:
  explicit Named(const QString& name) : name_(name), key_(searchKey(name)) {}

  bool operator()(const Text& text) const {
    if (text.own == name_ || (!name_.isEmpty() && text.english == name_)) return true;
    return !key_.isEmpty() && (keyOf(text.own) == key_ || (!text.english.isEmpty() && keyOf(text.english) == key_));
  }

 private:
  QString name_, key_;
};
}  // namespace

std::optional<Audience> audienceOfNew(const Plan& plan, const RecordType& type) {
  // By name, so that a kind of record and its setting can't be taken for another's.
  const QString name = QStringLiteral("new_%1_audience").arg(QLatin1StringView(type.table));
  const FieldInfo* setting = recordType<PlanFacts>().field(name);
  if (!setting) return {};
  return *reinterpret_cast<const Audience*>(reinterpret_cast<const char*>(&plan.plan()) + setting->offset);
}

ObjectiveId addObjective(Plan& plan, const QString& code, const Text& title, ObjectiveId parent) {
  const Objective objective{.id = ObjectiveId::random(),
                            .position = lastPosition(plan.objectives),
                            .code = code.trimmed(),
                            .title = title,
                            .kind = parent ? ObjectiveKind::area : ObjectiveKind::objective,
                            .parent = parent};
  plan.objectives.put(objective);
  return objective.id;
}

void moveObjective(Plan& plan, ObjectiveId id, ObjectiveId parent) {
  if (isBelow(plan.objectives, parent, id)) return;
  change(plan.objectives, id, [&](Objective& objective) { objective.parent = parent; });
}

StakeholderId addStakeholder(Plan& plan, const Text& name) {
  const Stakeholder stakeholder{.id = StakeholderId::random(),
                                .position = lastPosition(plan.stakeholders),
                                .name = name,
                                .audience = plan.plan().newStakeholderAudience};
  plan.stakeholders.put(stakeholder);
  return stakeholder.id;
}

IndicatorId addIndicator(Plan& plan, const QString& code, const Text& name) {
  const Indicator indicator{
      .id = IndicatorId::random(), .position = lastPosition(plan.indicators), .code = code.trimmed(), .name = name};
  plan.indicators.put(indicator);
  return indicator.id;
}

SeriesId totalSeriesOf(Plan& plan, IndicatorId indicator) {
  for (const Series& series : plan.series)
    if (series.indicator == indicator && series.total) return series.id;
  const Series series{.id = SeriesId::random(),
                      .position = lastPosition(plan.series),
                      .indicator = indicator,
                      .total = true,
                      .baselineStatus = BaselineStatus::unknown};
  plan.series.put(series);
  return series.id;
}

TargetId addTarget(Plan& plan, SeriesId series, const Date& date, Number value, const QString& words, TargetKind kind) {
  const Target target{
      .id = TargetId::random(), .series = series, .date = date, .value = value, .words = words, .kind = kind};
  plan.targets.put(target);
  return target.id;
}

RiskId addRisk(Plan& plan, const QString& code, const Text& title) {
  const Risk risk{.id = RiskId::random(),
                  .position = lastPosition(plan.risks),
                  .code = code.trimmed(),
                  .title = title,
                  .audience = plan.plan().newRiskAudience};
  plan.risks.put(risk);
  return risk.id;
}

CostLineId addCostLine(Plan& plan, ActionId action, std::optional<Money> amount) {
  const CostLine line{
      .id = CostLineId::random(), .position = lastPosition(plan.costLines), .action = action, .amount = amount};
  plan.costLines.put(line);
  return line.id;
}

FundingLineId addFundingLine(Plan& plan, ActionId action, ListItemId source, std::optional<Money> amount,
                             FundingStatus status) {
  const FundingLine line{.id = FundingLineId::random(),
                         .position = lastPosition(plan.fundingLines),
                         .action = action,
                         .source = source,
                         .amount = amount,
                         .status = status};
  plan.fundingLines.put(line);
  return line.id;
}

NoteId addNote(Plan& plan, const RecordRef& subject, const QString& text) {
  const Note note{.id = NoteId::random(), .subject = subject, .text = text, .audience = plan.plan().newNoteAudience};
  plan.notes.put(note);
  return note.id;
}

StakeholderId stakeholderNamed(Plan& plan, const QString& name) {
  const QString wanted = name.trimmed();
  const Named named(wanted);
  for (const Stakeholder& stakeholder : plan.stakeholders)
    if (named(stakeholder.name)) return stakeholder.id;
  return addStakeholder(plan, {wanted, {}});
}

ObjectiveId objectiveTitled(Plan& plan, const QString& title) {
  const QString wanted = title.trimmed();
  const Named named(wanted);
  for (const Objective& objective : plan.objectives)
    if (named(objective.title)) return objective.id;
  return addObjective(plan, {}, {wanted, {}});
}

ListItemId listItemNamed(Plan& plan, ListKind list, const QString& label) {
  const QString wanted = label.trimmed();
  const Named named(wanted);
  for (const ListItem& item : plan.listItems)
    if (item.list == list && (named(item.label) || (!item.key.isEmpty() && item.key == wanted))) return item.id;
  // A shipped row with no wording of the city's own is known by its default wording.
  for (const DefaultItem& each : defaultItems())
    if (each.list == list && wanted.compare(QLatin1StringView(each.label), Qt::CaseInsensitive) == 0)
      for (const ListItem& item : plan.listItems)
        if (item.list == list && item.label.isEmpty() && item.key == QLatin1StringView(each.key)) return item.id;
  const ListItem item{
      .id = ListItemId::random(), .position = lastPosition(plan.listItems), .list = list, .label = {wanted, {}}};
  plan.listItems.put(item);
  return item.id;
}

}  // namespace iap

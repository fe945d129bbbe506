// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/joining.h"

#include "edits/fields.h"
#include "plan/references.h"

namespace iap {

void joinStakeholders(Plan& plan, StakeholderId kept, StakeholderId other) {
  const Stakeholder* gone = plan.stakeholders.find(other);
  if (kept == other || !gone || !plan.stakeholders.find(kept)) return;
  const Stakeholder from = *gone;
  change(plan.stakeholders, kept, [&](Stakeholder& into) {
    // A wording in a language that is not there yet; the name itself is the kept one's.
    if (into.name.english.isEmpty()) into.name.english = from.name.english;
    for (const auto text : {&Stakeholder::shortName, &Stakeholder::organisation, &Stakeholder::motivation,
                            &Stakeholder::capacity, &Stakeholder::concerns, &Stakeholder::engagement})
      if ((into.*text).isEmpty()) into.*text = from.*text;
    if (into.sector == Sector::notStated) into.sector = from.sector;
    if (into.level == GovernmentLevel::notStated) into.level = from.level;
    if (into.groupRole == GroupRole::none) into.groupRole = from.groupRole;
    if (!into.power) into.power = from.power;
    if (!into.interest) into.interest = from.interest;
    if (!into.engagedFrom.known()) into.engagedFrom = from.engagedFrom;
    if (!into.engagedUntil.known()) into.engagedUntil = from.engagedUntil;
    // Whoever was kept from the public stays so.
    into.audience = std::min(into.audience, from.audience);
  });
  // Where both have the same role in an action, the kept one's link stays, with what it lacks.
  QList<ActionStakeholder> twice;
  for (const ActionStakeholder& link : plan.actionStakeholders)
    if (link.stakeholder == other) twice += link;
  for (const ActionStakeholder& link : twice) {
    const ActionStakeholderId same{linkId(u"action_stakeholder", {link.action.value, kept.value}, word(link.role))};
    if (!plan.actionStakeholders.find(same)) continue;
    change(plan.actionStakeholders, same, [&](ActionStakeholder& into) {
      if (into.words.isEmpty()) into.words = link.words;
    });
    plan.actionStakeholders.remove(link.id);
  }
  const RecordRef goneRef = refTo(other), keptRef = refTo(kept);
  for (const RecordType* type : recordTypes())
    for (const FieldInfo& field : type->fields) {
      const bool reference = field.type == FieldType::reference && &field.target() == &recordType<Stakeholder>();
      if (!reference && field.type != FieldType::recordRef) continue;
      QList<qint64> rows;
      const TableBase& table = *std::as_const(plan).table(type->name());
      for (auto at = table.cursor(); !at.atEnd(); at.next())
        if (reference ? valueAt<qint64>(at.row(), field) == other.value
                      : valueAt<RecordRef>(at.row(), field) == goneRef)
          rows += idOf(at.row());
      for (const qint64 row : rows)
        (void)setField(plan, {type->name(), row}, field.name, reference ? FieldValue(kept.value) : FieldValue(keptRef));
    }
  removeRecord(plan, goneRef);
}

}  // namespace iap

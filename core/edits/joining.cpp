// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/joining.h"

#include "edits/fields.h"
#include "plan/references.h"

namespace iap {

namespace {

/// Everything that refers to a record refers to another one of its kind; of two links that become one, the one that was
/// there stays, with what it lacks.
void redirect(Plan& plan, const RecordRef& from, const RecordRef& to) {
  const RecordType& target = plan.table(from.table)->type();
  for (const RecordType* type : recordTypes())
    for (const FieldInfo& field : type->fields) {
      const bool reference = field.type == FieldType::reference && &field.target() == &target;
      if (!reference && field.type != FieldType::recordRef) continue;
      QList<qint64> rows;
      const TableBase& table = *std::as_const(plan).table(type->name());
      for (auto at = table.cursor(); !at.atEnd(); at.next())
        if (reference ? valueAt<qint64>(at.row(), field) == from.id : valueAt<RecordRef>(at.row(), field) == from)
          rows += idOf(at.row());
      for (const qint64 row : rows)
        (void)setField(plan, {type->name(), row}, field.name, reference ? FieldValue(to.id) : FieldValue(to));
    }
}

}  // namespace

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
  redirect(plan, refTo(other), refTo(kept));
  removeRecord(plan, refTo(other));
}

void joinListItems(Plan& plan, ListItemId kept, ListItemId other) {
  const ListItem *into = plan.listItems.find(kept), *gone = plan.listItems.find(other);
  if (kept == other || !into || !gone || into->list != gone->list) return;
  redirect(plan, refTo(other), refTo(kept));
  removeRecord(plan, refTo(other));
}

}  // namespace iap

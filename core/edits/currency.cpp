// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/currency.h"

#include "base/money.h"
#include "edits/fields.h"

namespace iap {

bool setCurrency(Plan& plan, const QString& currency) {
  if (!isKnownCurrency(currency)) return false;
  Plan next = plan;
  change(next.facts, planFactsId, [&](PlanFacts& facts) { facts.currency = currency; });
  const int before = minorDigits(plan.plan().currency), after = minorDigits(currency);
  if (before != after)
    for (const RecordType* type : recordTypes())
      for (const FieldInfo& field : type->fields) {
        if (field.type != FieldType::optionalMoney) continue;
        const TableBase& table = *std::as_const(plan).table(type->name());
        for (auto at = table.cursor(); !at.atEnd(); at.next()) {
          const auto& amount = valueAt<std::optional<Money>>(at.row(), field);
          if (!amount) continue;
          const auto same = toMoney({.mantissa = amount->minor, .scale = before}, 0, after);
          if (!same || setField(next, {type->name(), idOf(at.row())}, field.name, *same) != FieldFault::none)
            return false;
        }
      }
  plan = next;
  return true;
}

}  // namespace iap

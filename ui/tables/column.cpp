// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/column.h"

#include <cmath>

#include "queries/labels.h"
#include "queries/words.h"
#include "ui/fieldinput.h"

namespace iap::ui {

ColumnSpec fieldColumn(const QString& table, const QString& name, double width, const QString& title) {
  ColumnSpec column;
  column.key = name;
  column.title = title;
  column.width = width;
  const FieldInfo* field = Plan().table(table)->type().field(name);
  column.right = field->type == FieldType::optionalMoney || field->type == FieldType::number ||
                 field->type == FieldType::optionalInteger || field->type == FieldType::integer;
  column.text = [table, name](const OpenPlan& open, qint64 id) { return FieldInput::text(open, {table, id}, name); };
  column.look = [table, field](const OpenPlan& open, qint64 id) {
    const void* row = rowOf(open.plan(), {table, id});
    const QString text = row ? fieldText(open.plan(), *field, row, open.language()) : QString();
    return CellLook{field->type == FieldType::fixedList ? capital(text) : text};
  };
  column.write = [table, name](const OpenPlan& open, Plan& plan, qint64 id, const QString& text) {
    return FieldInput::write(open, plan, {table, id}, name, text);
  };
  if (field->type == FieldType::date || field->type == FieldType::optionalMoney || field->type == FieldType::number)
    column.understood = [field](const OpenPlan& open, const QString& text) {
      return FieldInput::understood(open, *field, text);
    };
  if (field->type == FieldType::fixedList)
    column.choices = [field](const OpenPlan& open) { return FieldInput::words(open, *field); };
  if (field->type == FieldType::date || column.right)
    column.number = [table, field](const OpenPlan& open, qint64 id) -> double {
      const void* row = rowOf(open.plan(), {table, id});
      if (!row) return std::nan("");
      if (field->type == FieldType::date) {
        const Date& date = *reinterpret_cast<const Date*>(static_cast<const char*>(row) + field->offset);
        return date.isCalendar() ? double(date.first().toJulianDay()) : date.known() ? 1e9 : std::nan("");
      }
      const QString text = encodedField(*field, row);
      return text.isEmpty() ? std::nan("") : text.toDouble();
    };
  return column;
}

ColumnSpec withMissing(ColumnSpec column, const QString& word) {
  const auto look = column.look;
  column.look = [look, word](const OpenPlan& open, qint64 id) {
    CellLook cell = look(open, id);
    return cell.text.isEmpty() ? CellLook{word, true} : cell;
  };
  return column;
}

}  // namespace iap::ui

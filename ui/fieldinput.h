// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types into a field, as the field's value: for tables and forms alike.
#pragma once
#include <QCoreApplication>

#include <optional>

#include "edits/fields.h"
#include "plan/scales.h"
#include "ui/openplan.h"

namespace iap::ui {

class FieldInput {
  Q_DECLARE_TR_FUNCTIONS(FieldInput)

 public:
  /// Sets a field from typed text; empty text clears it. Returns a sentence saying why it can't be, else nothing.
  static QString write(const OpenPlan& open, Plan& plan, const RecordRef& record, const QString& field,
                       const QString& text);
  /// The text that an editor starts with and that is copied: as shown, but amounts without group marks.
  static QString text(const OpenPlan& open, const RecordRef& record, const QString& field);
  /// How typed text is read, for dates, amounts and numbers: "EUR 1,250,000"; nothing where it is not read at all.
  static QString understood(const OpenPlan& open, const FieldInfo& field, const QString& typed);
  static QString understoodAmount(const OpenPlan& open, const QString& typed);
  /// From which to which number a field goes that has no editable scale.
  static std::optional<ScaleRange> marksOf(const RecordType& type, const FieldInfo& field);
  /// The scale on which a field holds a step; nothing for other fields.
  static std::optional<ScaleKind> scaleOf(const RecordType& type, const FieldInfo& field);
  /// The steps of the scale in force as they are read and typed: "4 Likely".
  static QStringList steps(const OpenPlan& open, ScaleKind kind);
  /// The texts that a field of codes may hold, each with what it means; empty for other fields.
  static QList<std::pair<QString, QString>> codes(const OpenPlan& open, const RecordType& type, const FieldInfo& field);
  /// The field of a name; "title_en" is the English wording of the title.
  struct Wording {
    const FieldInfo* field = nullptr;
    bool english = false;
  };
  static Wording wordingOf(const RecordType& type, const QString& name);
  static QString englishName(const QString& field) { return field + QStringLiteral("_en"); }
  /// What a field is called: "Title", "Title in English".
  static QString label(const OpenPlan& open, const QString& name);
  /// The list that entries of a field come from, as its name says; nothing for other references.
  static std::optional<ListKind> listOf(const QString& field);
  /// The words of a fixed list in the interface's language, in order.
  static QStringList words(const OpenPlan& open, const FieldInfo& field);
  /// The entry of a list that a text names, in any language of the program; null if there is none.
  static const ListItem* itemNamed(const Plan& plan, ListKind list, const QString& text);

 private:
  static QString reason(FieldFault fault);
};

/// "Title of 2.1": what an edit is called in the Undo menu. `label` for what is no field of the record itself.
QString editName(const OpenPlan& open, const RecordRef& record, const QString& field, const QString& label = {});

/// The id in a reference of a row.
inline qint64 referenceIn(const FieldInfo& field, const void* row) {
  return *reinterpret_cast<const qint64*>(static_cast<const char*>(row) + field.offset);
}

/// With a capital at its start, as words stand alone.
QString capital(const QString& word);

/// The row of a record, or null.
const void* rowOf(const Plan& plan, const RecordRef& record);

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What a form says of a record that belongs to the one it shows, or is linked with it: one line.
#pragma once
#include "ui/look/icons.h"
#include "ui/openplan.h"

namespace iap::ui {

struct RelatedLine {
  Mark mark = Mark::none;
  QString icon{};
  QString code{};  // strong, before the text
  QString text{};
  QString right{};       // amount, date, role
  bool missing = false;  // `right` is a word for what is not known

  QString spoken() const;
  bool operator==(const RelatedLine&) const = default;
};

/// `owner`: the field by which the row belongs to the record shown; `otherEnd` of a link: the one to the other record.
RelatedLine relatedLine(const OpenPlan& open, const RecordType& type, const void* row, const FieldInfo& owner,
                        const FieldInfo* otherEnd);
/// What stands at the right of a section's title: a sum, how many are done, else how many there are.
QString relatedRemark(const OpenPlan& open, const RecordType& type, const RecordRef& record, int count);
/// Several records of one kind, as a title.
QString pluralOf(const QString& table, const Language& language);
/// So many records of one kind, within a sentence: "2 funding lines".
QString countOf(const QString& table, qsizetype n, const Language& language);
/// The icon of the page where records of this kind are at home; empty for those without one.
QString iconOf(const QString& table);

}  // namespace iap::ui

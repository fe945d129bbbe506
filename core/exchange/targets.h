// SPDX-License-Identifier: GPL-3.0-or-later
// Where the cells of a row go in the plan: fields of the record and the further records around it.
#pragma once
#include <QHash>
#include <QSet>

#include "exchange/cells.h"

namespace iap {

/// Writes cells into one plan. Writing the same row twice leaves the plan as after the first time, so a table can be
/// brought in again when it has changed.
class TargetWriter {
 public:
  /// Knows the actions and indicators that the plan has now; rows of other tables refer to them.
  explicit TargetWriter(Plan& plan);

  /// A field of the row `id` of that table. Empty cells, and unknown ones of fields that are no texts, change nothing.
  void writeField(const QString& table, qint64 id, const Cell& cell);
  /// A further target of a record of that kind (docs/import.md); `remarks` gets what is worth knowing.
  void writeFurther(const QString& kind, qint64 id, const Cell& cell, QList<RowReason>& remarks);
  /// The action of that code or title; zero if there is none.
  ActionId actionNamed(const QString& name) const;

  /// The field of a table that a target names ("title_en" is the English side of "title"); null for further targets.
  static const FieldInfo* fieldFor(const RecordType& type, const QString& to);

 private:
  void writeOfAction(ActionId id, const Cell& cell);
  void writeOfIndicator(IndicatorId id, const Cell& cell, QList<RowReason>& remarks);
  void writeOfOther(const QString& kind, qint64 id, const Cell& cell, QList<RowReason>& remarks);
  void writeNote(const RecordRef& subject, const Cell& cell);
  void writeTarget(SeriesId series, const Cell& cell, Number value);
  void writeMeasurement(SeriesId series, const Cell& cell, std::optional<Number> value);
  /// The one cost line of an imported action; made when the first column needs it.
  CostLineId costLineOf(ActionId action, const Cell& cell);
  SeriesId totalOf(IndicatorId indicator);
  Date dateOf(const Cell& cell);

  Plan& plan_;
  const int minorDigits_;
  QHash<QString, ActionId> actions_;
  QHash<QString, IndicatorId> indicators_;
  QHash<qint64, QList<CostLineId>> costLines_;                 // by action
  QHash<qint64, SeriesId> totals_;                             // by indicator
  QHash<std::pair<qint64, QString>, MeasurementId> measured_;  // by series and date
  QHash<std::pair<qint64, QString>, TargetId> targetsOf_;      // by series, and date with kind
  QHash<qint64, QStringList> stepsOf_;                         // titles by action
  QHash<std::pair<QString, qint64>, QStringList> notesOf_;     // texts by record
  QSet<QString> printingLabels_;                               // of columns with another printing of a cost
  QHash<QString, Language> languages_;                         // by tag: making one takes time
};

}  // namespace iap

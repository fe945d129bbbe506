// SPDX-License-Identifier: GPL-3.0-or-later
// How the tables of a source become records of a plan: which column is which field, with units, marks and words.
// docs/import.md describes the keys of the JSON file.
#pragma once
#include <QHash>
#include <QList>
#include <QString>

#include "base/csv.h"
#include "base/date.h"
#include "base/money.h"
#include "plan/plan.h"

namespace iap {

/// How the cells of a column are read.
struct CellForm {
  NumberMarks marks;
  int power = 0;                         // of ten: 3 for thousands, 6 for millions
  QStringList unknown{QString()};        // texts that mean: not known
  QHash<QString, QString> words;         // text of the source -> word of the field
  QHash<QString, CostStatus> notPriced;  // texts that mean: no amount, for that reason
  bool powerGiven = false;               // whether the mapping says what a bare number means
  QList<std::pair<QString, int>> units;  // text beside the number -> power of ten, instead of `power`
  QStringList split;                     // separators of several values in one cell
  QString language;                      // in which dates are written; empty: the plan's, and no open order
};

struct ColumnMapping {
  QString column;  // of the source; empty with `value`
  QString value;   // a fixed text for every row instead of a column
  QString to;      // a field of the record or one of the targets in mapping.cpp
  Date date;       // of a target or baseline
  TargetKind kind = TargetKind::target;
  QString measureKind;  // of funding
  QString label;        // written before the text in a note
  CellForm form;
};

struct SkipRule {
  QString column;
  QString equals;
  QString reason;
};

/// What happens to a row whose code, or without one whose name, is in the plan already.
enum class Existing : qint8 { refuse, skip, update, add };
constexpr std::array<const char*, 4> words(Existing) { return {"refuse", "skip", "update", "add"}; }

struct TableMapping {
  QString file;
  QString record;  // action, objective, indicator, risk, stakeholder, funding
  CsvForm form;
  QList<ColumnMapping> columns;
  QList<SkipRule> skip;
  Existing existing = Existing::refuse;
  QString codePrefix;  // codes are made from it and the row's place, where no column gives them
};

struct Mapping {
  QString file;  // for messages
  QString name;
  QHash<QString, QString> plan;  // plan facts to set, by field
  QList<TableMapping> tables;
};

/// Reads a mapping. Throws mappingSyntax (with line), mappingUnknownKey, mappingMissingKey, mappingBadValue.
Mapping parseMapping(const QByteArray& json, const QString& file);
Mapping readMapping(const QString& path);

/// What a column of a kind of record may go to: its fields and the further targets.
QStringList targetsOf(const QString& record);
/// The kinds of records that a table can hold.
QStringList importableRecords();

}  // namespace iap

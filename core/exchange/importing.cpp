// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importing.h"

#include <QFileInfo>
#include <QSet>

#include "base/error.h"
#include "base/language.h"
#include "edits/actions.h"
#include "edits/records.h"
#include "exchange/targets.h"
#include "plan/changes.h"

namespace iap {

namespace {

/// A row that can't be imported, with all its faults.
struct BadRow {
  QList<RowReason> reasons;
};

class TableImport {
 public:
  /// `original` is the plan before the whole import.
  TableImport(Plan& plan, const Plan& original, QSet<qint64>& rowsOfImport, const TableMapping& mapping,
              const CsvTable& table)
      : plan_(plan),
        original_(original),
        mapping_(mapping),
        table_(table),
        kind_(mapping.record == QStringLiteral("funding") ? QStringLiteral("funding_line") : mapping.record),
        type_(plan.table(kind_)->type()),
        writer_(plan),
        rowsOfImport_(rowsOfImport) {
    if (table.header.isEmpty()) throw Error(ErrorCode::emptyFile, {table.file});
    if (table.header.size() == 1 && mapping.columns.size() > 1)
      throw Error(ErrorCode::noSeparator, {table.file, QStringLiteral("1")});
    for (const ColumnMapping& column : mapping.columns) {
      columns_ += column.column.isEmpty() ? -1 : columnIndex(column.column);
      fields_ += isPlainField(column.to);
    }
    for (const SkipRule& rule : mapping.skip) (void)columnIndex(rule.column);
    for (const ColumnMapping& column : mapping.columns)
      if (column.to == QStringLiteral("source.name") && !column.label.isEmpty()) (void)columnIndex(column.label);
    for (auto at = plan.table(kind_)->cursor(); !at.atEnd(); at.next()) know(at.row());
  }

  QList<RowReport> run() {
    QList<RowReport> reports;
    for (const CsvRow& row : table_.rows) {
      RowReport report{table_.file, row.number, Fate::imported, {}, {}};
      if (row.cells.join(QString()).trimmed().isEmpty()) {
        report.fate = Fate::skipped;
        report.reasons += RowReason{ReasonCode::emptyRow, {}};
      } else if (const SkipRule* rule = skipRule(row)) {
        report.fate = Fate::skipped;
        report.reasons += rule->reason.isEmpty() ? RowReason{ReasonCode::skippedByRule, {rule->column, rule->equals}}
                                                 : RowReason{ReasonCode::skippedBecause, {rule->reason}};
      } else {
        const Plan before = plan_;
        try {
          importRow(row, report);
        } catch (const BadRow& bad) {
          plan_ = before;
          report.fate = Fate::failed;
          report.reasons = bad.reasons;
        }
      }
      reports += report;
    }
    return reports;
  }

 private:
  int columnIndex(const QString& name) const {
    const int index = table_.column(name);
    if (index < 0) throw Error(ErrorCode::missingColumn, {table_.file, name, table_.header.join(QStringLiteral(", "))});
    if (table_.header.count(name) > 1) throw Error(ErrorCode::doubleColumn, {table_.file, name});
    return index;
  }
  Cell cell(const CsvRow& row, int column) const {
    const ColumnMapping& mapping = mapping_.columns[column];
    return {mapping, (columns_[column] < 0 ? mapping.value : row.cells[columns_[column]]).trimmed()};
  }
  const SkipRule* skipRule(const CsvRow& row) const {
    for (const SkipRule& rule : mapping_.skip)
      if (row.cells[columnIndex(rule.column)] == rule.equals) return &rule;
    return nullptr;
  }
  QString textOf(const CsvRow& row, std::initializer_list<const char*> targets) const {
    for (const char* to : targets)
      for (int i = 0; i < columns_.size(); ++i)
        if (mapping_.columns[i].to == QLatin1StringView(to)) return cell(row, i).text;
    return {};
  }
  /// True for fields that a cell fills directly; references are filled by targets of their own.
  bool isPlainField(const QString& to) const {
    const FieldInfo* field = TargetWriter::fieldFor(type_, to);
    return field && field->type != FieldType::reference && field->type != FieldType::recordRef;
  }
  /// Remembers what a record is known by: its code, and its title or name in both languages. The first of equals
  /// counts.
  void know(const void* row) {
    const FieldInfo* code = type_.field(u"code");
    const QString text = code ? encodedField(*code, row) : QString();
    if (!text.isEmpty() && !codes_.contains(text)) codes_.insert(text, idOf(row));
    for (const char* name : {"title", "name"}) {
      const FieldInfo* field = type_.field(QLatin1StringView(name));
      if (!field || field->type != FieldType::bilingual) continue;
      const auto& both = *reinterpret_cast<const Text*>(static_cast<const char*>(row) + field->offset);
      for (const QString& each : {both.own, both.english})
        if (!each.isEmpty() && !names_.contains(each)) names_.insert(each, {idOf(row), !text.isEmpty()});
    }
  }

  /// The record that a row is about: by its code; without one, or where the record has none, by its title or name.
  qint64 recordFor(const QString& code, const QString& title) const {
    if (!code.isEmpty() && codes_.contains(code)) return codes_.value(code);
    const auto [id, hasCode] = names_.value(title, {0, false});
    return code.isEmpty() || !hasCode ? id : 0;
  }

  /// Runs f for a cell and keeps its fault, so that a row tells all its faults at once.
  template <class F>
  static void collect(QList<RowReason>& faults, F&& f) {
    try {
      f();
    } catch (const RowReason& fault) {
      faults += fault;
    }
  }

  void importRow(const CsvRow& row, RowReport& report) {
    if (mapping_.record == QStringLiteral("funding")) return importFunding(row, report);
    QString code = textOf(row, {"code"});
    const QString title = textOf(row, {"title", "name"});
    qint64 id = mapping_.existing == Existing::add ? 0 : recordFor(code, title);
    if (code.isEmpty() && !mapping_.codePrefix.isEmpty()) {
      do code = mapping_.codePrefix + QString::number(++made_);
      while (id == 0 && codes_.contains(code));
    }
    const QString name = code.isEmpty() ? title : code;
    if (name.isEmpty()) throw BadRow{{{ReasonCode::noName, {}}}};
    // A record that another table of this import only named is filled in; one that the plan had is the mapping's
    // choice.
    const bool had = id != 0 && original_.table(kind_)->findRow(id);
    QList<RowReason> faults;
    if (had && mapping_.existing == Existing::skip) {
      report.fate = Fate::skipped;
      report.reasons = {{ReasonCode::skippedExisting, {name}}};
      return;
    }
    if (id != 0 && seen_.contains(id))
      faults += RowReason{ReasonCode::twiceInTable, {name}};
    else if ((had || rowsOfImport_.contains(id)) && id != 0 && mapping_.existing == Existing::refuse)
      faults += RowReason{ReasonCode::alreadyThere, {name}};
    else if (had)
      report.fate = Fate::updated;
    if (id == 0) id = newRecord(code);
    for (int i = 0; i < columns_.size(); ++i) {
      const Cell each = cell(row, i);
      collect(faults, [&] {
        if (fields_[i])
          writer_.writeField(kind_, id, each);
        else if (!each.unknown())
          writer_.writeFurther(mapping_.record, id, each, report.reasons);
      });
    }
    if (!faults.isEmpty()) throw BadRow{faults};
    know(plan_.table(kind_)->findRow(id));
    seen_.insert(id);
    rowsOfImport_.insert(id);
    report.record = {kind_, id};
  }

  qint64 newRecord(const QString& code) {
    if (kind_ == QStringLiteral("action")) return addAction(plan_, code, {}).value;
    if (kind_ == QStringLiteral("objective")) return addObjective(plan_, code, {}).value;
    if (kind_ == QStringLiteral("indicator")) return addIndicator(plan_, code, {}).value;
    if (kind_ == QStringLiteral("risk")) return addRisk(plan_, code, {}).value;
    return addStakeholder(plan_, {}).value;
  }

  /// One line of funding for each column with an amount; without such a column one line without amount.
  void importFunding(const CsvRow& row, RowReport& report) {
    QList<RowReason> faults;
    ListItemId source;
    ActionId action;
    for (int i = 0; i < columns_.size(); ++i) {
      const Cell each = cell(row, i);
      if (each.unknown()) continue;
      if (each.column.to == QStringLiteral("source.name")) {
        source = listItemNamed(plan_, ListKind::fundingSource, each.text);
        // The English name of a source stands beside its own.
        const QString english =
            each.column.label.isEmpty() ? QString() : row.cells[table_.column(each.column.label)].trimmed();
        if (!english.isEmpty()) change(plan_.listItems, source, [&](ListItem& item) { item.label.english = english; });
      } else if (each.column.to == QStringLiteral("action")) {
        action = writer_.actionNamed(each.text);
        if (!action) faults += each.reason(ReasonCode::noAction);
      }
    }
    QList<FundingLineId> lines;
    bool skipped = false;
    const auto lineFor = [&](ListItemId kind) {
      const FundingLineId had = lineOfPlan(action, source, kind);
      if (had && mapping_.existing == Existing::refuse)
        faults += RowReason{ReasonCode::alreadyThere, {textOf(row, {"source.name"})}};
      skipped = skipped || (had && mapping_.existing == Existing::skip);
      if (had && mapping_.existing == Existing::update) report.fate = Fate::updated;
      const FundingLineId line = had ? had : addFundingLine(plan_, action, source, {});
      change(plan_.fundingLines, line, [&](FundingLine& changed) { changed.measureKind = kind; });
      taken_.insert(line.value);
      lines += line;
      return line;
    };
    const Plan before = plan_;
    for (int i = 0; i < columns_.size(); ++i) {
      const Cell each = cell(row, i);
      if (each.column.to != QStringLiteral("funding.amount") || each.unknown()) continue;
      collect(faults, [&] {
        const Money amount = amountIn(each, minorDigits(plan_.plan().currency));
        const QString& kind = each.column.measureKind;
        const FundingLineId line =
            lineFor(kind.isEmpty() ? ListItemId() : listItemNamed(plan_, ListKind::measureKind, kind));
        change(plan_.fundingLines, line, [&](FundingLine& changed) { changed.amount = amount; });
      });
    }
    if (lines.isEmpty() && faults.isEmpty()) {
      lineFor({});
      report.reasons += RowReason{ReasonCode::noAmount, {}};
    }
    for (int i = 0; i < columns_.size(); ++i)
      for (const FundingLineId line : lines)
        if (fields_[i]) collect(faults, [&] { writer_.writeField(kind_, line.value, cell(row, i)); });
    if (!faults.isEmpty()) throw BadRow{faults};
    if (skipped) {
      plan_ = before;
      report.fate = Fate::skipped;
      report.reasons = {{ReasonCode::skippedExisting, {textOf(row, {"source.name"})}}};
      return;
    }
    report.record = {kind_, lines.first().value};
  }

  /// The line of that source, action and kind of measure that the plan had and no row of this table has taken.
  FundingLineId lineOfPlan(ActionId action, ListItemId source, ListItemId kind) const {
    if (mapping_.existing == Existing::add) return {};
    for (const FundingLine& line : original_.fundingLines)
      if (line.action == action && line.source == source && line.measureKind == kind && !taken_.contains(line.id.value))
        return line.id;
    return {};
  }

  Plan& plan_;
  const Plan& original_;
  const TableMapping& mapping_;
  const CsvTable& table_;
  const QString kind_;
  const RecordType& type_;
  TargetWriter writer_;
  QList<int> columns_;            // place in the table of each column of the mapping, -1 for fixed texts
  QList<bool> fields_;            // whether it is a plain field
  QHash<QString, qint64> codes_;  // records by code
  QHash<QString, std::pair<qint64, bool>> names_;  // records by title or name; whether they have a code
  QSet<qint64> seen_;                              // records that this table has had
  QSet<qint64>& rowsOfImport_;                     // records that had a row of their own in any table
  QSet<qint64> taken_;                             // lines of funding of this table: two rows never share one
  int made_ = 0;
};

/// What a field of the plan's facts takes, for messages.
QString allowedValues(const FieldInfo& field) {
  QStringList words;
  for (const char* word : field.words) words += QString::fromLatin1(word);
  switch (field.type) {
    case FieldType::fixedList:
      return words.join(QStringLiteral(", "));
    case FieldType::date:
      return QStringLiteral("2026, 2026-Q3, 2026-05, 2026-05-14");
    case FieldType::boolean:
      return QStringLiteral("yes, no");
    default:
      return QStringLiteral("whole numbers without marks");
  }
}

void setFacts(Plan& plan, const Mapping& mapping) {
  Row after = rowCopy(plan.facts.type(), plan.facts.find(planFactsId));
  void* facts = const_cast<void*>(after.get());
  for (auto it = mapping.plan.cbegin(); it != mapping.plan.cend(); ++it) {
    const RecordType& type = plan.facts.type();
    const bool english = it.key().endsWith(QStringLiteral("_en")) && !type.field(it.key());
    const FieldInfo* field = type.field(english ? it.key().chopped(3) : it.key());
    QStringList allowed;
    for (const FieldInfo& each : type.fields)
      if (each.type != FieldType::reference && each.offset) allowed += QString::fromLatin1(each.name);
    if (!field || !allowed.contains(QString::fromLatin1(field->name)))
      throw Error(ErrorCode::mappingUnknownKey,
                  {mapping.file, it.key(), QStringLiteral("\"plan\""), allowed.join(QStringLiteral(", "))});
    if (field->type == FieldType::bilingual) {
      auto& text = *reinterpret_cast<Text*>(static_cast<char*>(facts) + field->offset);
      (english ? text.english : text.own) = it.value();
    } else {
      const QString key = it.key();
      const auto bad = [&](const QString& values) {
        throw Error(ErrorCode::mappingBadValue,
                    {mapping.file, it.value(), QStringLiteral("\"%1\" of \"plan\"").arg(key), values});
      };
      if (key == QStringLiteral("currency") && !isKnownCurrency(it.value()))
        bad(QStringLiteral("codes such as EUR, PLN"));
      // Another currency would give every amount another meaning.
      if (key == QStringLiteral("currency") && it.value() != plan.plan().currency &&
          !(plan.costLines.isEmpty() && plan.fundingLines.isEmpty()))
        bad(plan.plan().currency + QStringLiteral(", because the plan holds amounts in it"));
      if (key == QStringLiteral("language") && !isKnownLanguage(it.value()))
        bad(QStringLiteral("codes such as en, de-AT"));
      if (key == QStringLiteral("accent") && !isColour(it.value())) bad(QStringLiteral("#RRGGBB"));
      if (!decodeField(*field, facts, it.value())) bad(allowedValues(*field));
    }
  }
  plan.facts.putRow(facts);
}

const TableMapping* mappingFor(const Mapping& mapping, const QString& fileName) {
  for (const TableMapping& table : mapping.tables)
    if (table.file == fileName) return &table;
  return nullptr;
}

}  // namespace

int ImportResult::count(Fate fate) const {
  return int(std::count_if(rows.begin(), rows.end(), [&](const RowReport& row) { return row.fate == fate; }));
}

CsvForm formFor(const Mapping& mapping, const QString& fileName) {
  const TableMapping* table = mappingFor(mapping, QFileInfo(fileName).fileName());
  if (!table) throw Error(ErrorCode::mappingNoTable, {mapping.name, QFileInfo(fileName).fileName()});
  return table->form;
}

ImportResult imported(const Plan& plan, const Mapping& mapping, const QList<CsvTable>& tables) {
  ImportResult result{plan, {}};
  setFacts(result.plan, mapping);
  QSet<qint64> rows;
  // In the order of the mapping, so that actions are there before indicators that name them.
  for (const TableMapping& table : mapping.tables)
    for (const CsvTable& source : tables)
      if (source.file == table.file) result.rows += TableImport(result.plan, plan, rows, table, source).run();
  for (const CsvTable& source : tables)
    if (!mappingFor(mapping, source.file)) throw Error(ErrorCode::mappingNoTable, {mapping.name, source.file});
  return result;
}

}  // namespace iap

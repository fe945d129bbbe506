// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importing.h"

#include <QFileInfo>

#include "base/error.h"
#include "base/language.h"
#include "edits/actions.h"
#include "edits/records.h"
#include "plan/changes.h"

namespace iap {

namespace {

/// A row that can't be imported, with the reason.
struct BadCell {
  QString reason;
};

/// A number in a cell, with a percent sign cut off ("82%" of a unit %), or nothing for words.
std::optional<Decimal> numberIn(QString text, const NumberMarks& marks) {
  text = text.trimmed();
  if (text.endsWith(u'%')) text.chop(1);
  return parseDecimal(text, marks);
}

class TableImport {
 public:
  TableImport(Plan& plan, const TableMapping& mapping, const CsvTable& table)
      : plan_(plan), mapping_(mapping), table_(table), digits_(minorDigits(plan.plan().currency)) {
    if (table.header.size() == 1 && mapping.columns.size() > 1)
      throw Error(ErrorCode::noSeparator, {table.file, QStringLiteral("1")});
    for (const ColumnMapping& column : mapping.columns)
      if (!column.column.isEmpty()) (void)columnIndex(column.column);
    for (const SkipRule& rule : mapping.skip) (void)columnIndex(rule.column);
  }

  QList<RowReport> run() {
    QList<RowReport> reports;
    for (const CsvRow& row : table_.rows) {
      RowReport report{table_.file, row.number, Fate::imported, {}, {}};
      if (row.cells.join(QString()).trimmed().isEmpty()) {
        report.fate = Fate::skipped;
        report.reasons += QStringLiteral("an empty row");
      } else if (const SkipRule* rule = skipRule(row)) {
        report.fate = Fate::skipped;
        report.reasons +=
            rule->reason.isEmpty() ? QStringLiteral("%1 is \"%2\"").arg(rule->column, rule->equals) : rule->reason;
      } else {
        const Plan before = plan_;
        try {
          report.record = importRow(row, report.reasons);
        } catch (const BadCell& bad) {
          plan_ = before;
          report.fate = Fate::failed;
          report.reasons = {bad.reason};
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
    return index;
  }
  QString cell(const CsvRow& row, const ColumnMapping& column) const {
    return column.column.isEmpty() ? column.value : row.cells[columnIndex(column.column)];
  }
  const SkipRule* skipRule(const CsvRow& row) const {
    for (const SkipRule& rule : mapping_.skip)
      if (row.cells[columnIndex(rule.column)] == rule.equals) return &rule;
    return nullptr;
  }
  [[noreturn]] void refuse(const CsvRow& row, const ColumnMapping& column, const QString& why) const {
    throw BadCell{QStringLiteral("column %1: \"%2\" %3").arg(column.column, cell(row, column), why)};
  }
  QString textOf(const CsvRow& row, const char* to) const {
    for (const ColumnMapping& column : mapping_.columns)
      if (column.to == QLatin1StringView(to)) return cell(row, column).trimmed();
    return {};
  }
  static bool unknown(const ColumnMapping& column, const QString& text) {
    return column.form.unknown.contains(text.trimmed());
  }

  RecordRef importRow(const CsvRow& row, QStringList& remarks) {
    const QString& kind = mapping_.record;
    QString code = textOf(row, "code");
    if (code.isEmpty() && !mapping_.codePrefix.isEmpty()) code = mapping_.codePrefix + QString::number(++made_);
    qint64 id = 0;
    QString table = kind;
    if (kind == QStringLiteral("action"))
      id = addAction(plan_, code, {}).value;
    else if (kind == QStringLiteral("objective"))
      id = addObjective(plan_, code, {}).value;
    else if (kind == QStringLiteral("indicator"))
      id = addIndicator(plan_, code, {}).value;
    else if (kind == QStringLiteral("risk"))
      id = addRisk(plan_, code, {}).value;
    else if (kind == QStringLiteral("stakeholder"))
      id = addStakeholder(plan_, {}).value;
    else
      table = QStringLiteral("funding_line");
    if (!code.isEmpty()) refuseSecond(table, id, code);
    for (const ColumnMapping& column : mapping_.columns) {
      const QString text = cell(row, column);
      if (table == QStringLiteral("funding_line")) continue;
      if (plan_.table(table)->type().field(fieldName(column.to)))
        setField(row, column, table, id, text);
      else if (!unknown(column, text))
        setTarget(row, column, id, text, remarks);
    }
    if (table == QStringLiteral("funding_line")) id = importFunding(row, remarks);
    return {table, id};
  }

  void refuseSecond(const QString& table, qint64 id, const QString& code) const {
    const TableBase& rows = *plan_.table(table);
    const FieldInfo* field = rows.type().field(u"code");
    if (!field) return;
    for (auto at = rows.cursor(); !at.atEnd(); at.next())
      if (idOf(at.row()) != id && encodedField(*field, at.row()) == code)
        throw BadCell{QStringLiteral("there is already one with the code %1").arg(code)};
  }

  QString fieldName(const QString& to) const {
    const QString table =
        mapping_.record == QStringLiteral("funding") ? QStringLiteral("funding_line") : mapping_.record;
    const RecordType& type = plan_.table(table)->type();
    if (type.field(to)) return to;
    const FieldInfo* own = to.endsWith(QStringLiteral("_en")) ? type.field(to.chopped(3)) : nullptr;
    return own && own->type == FieldType::bilingual ? to.chopped(3) : to;
  }

  /// True for fields that a cell fills directly; references are filled by targets of their own.
  bool isPlainField(const RecordType& type, const QString& to) const {
    const FieldInfo* field = type.field(fieldName(to));
    return field && field->type != FieldType::reference && field->type != FieldType::recordRef;
  }

  void setField(const CsvRow& row, const ColumnMapping& column, const QString& table, qint64 id,
                const QString& cellText) {
    TableBase& rows = *plan_.table(table);
    const FieldInfo& field = *rows.type().field(fieldName(column.to));
    QString text = cellText.trimmed();
    // Texts keep what is printed, an arrow or a dash included; other fields have no word for the unknown.
    const bool printed =
        field.type == FieldType::text || field.type == FieldType::bilingual || field.type == FieldType::markdown;
    if (text.isEmpty() || (!printed && unknown(column, text))) return;
    const bool translated = column.form.words.contains(text);
    if (translated) text = column.form.words.value(text);
    const Row before = rowCopy(rows.type(), rows.findRow(id)), after = rowCopy(rows.type(), before.get());
    void* record = const_cast<void*>(after.get());
    if (field.type == FieldType::bilingual) {
      auto& both = *reinterpret_cast<Text*>(static_cast<char*>(record) + field.offset);
      (column.to == QLatin1StringView(field.name) ? both.own : both.english) = text;
    } else if (field.type == FieldType::optionalMoney) {
      *reinterpret_cast<std::optional<Money>*>(static_cast<char*>(record) + field.offset) = amount(row, column, text);
    } else if (field.type == FieldType::number) {
      const auto number = numberIn(text, column.form.marks);
      if (!number) refuse(row, column, QStringLiteral("is no number"));
      *reinterpret_cast<Number*>(static_cast<char*>(record) + field.offset) =
          Number(number->toDouble() * std::pow(10, column.form.power));
    } else if (!decodeField(field, record, text)) {
      QStringList allowed;
      for (const char* word : field.words) allowed += QString::fromLatin1(word);
      refuse(row, column,
             field.type == FieldType::fixedList ? QStringLiteral("has no word here; say in \"words\" which it is: ") +
                                                      allowed.join(QStringLiteral(", "))
             : field.type == FieldType::date
                 ? QStringLiteral("is no date (2026, 2026-Q3, 2026-05, 2026-05-14, started, ongoing)")
                 : QStringLiteral("does not fit the field ") + column.to);
    }
    rows.replaceRow(before.get(), after.get());
  }

  Money amount(const CsvRow& row, const ColumnMapping& column, const QString& text) const {
    const auto number = parseDecimal(text, column.form.marks);
    if (!number)
      refuse(row, column,
             QStringLiteral("is no amount with the decimal mark \"%1\" and the thousands mark \"%2\"; "
                            "if it means that there is no price, say so in \"not_priced\"")
                 .arg(column.form.marks.decimal)
                 .arg(column.form.marks.groups));
    const auto money = toMoney(*number, column.form.power, digits_);
    if (!money) refuse(row, column, QStringLiteral("is no whole number of cents, or too large"));
    return *money;
  }

  static QStringList parts(const ColumnMapping& column, const QString& text) {
    QStringList result;
    for (const QString& part : column.form.split.isEmpty() ? QStringList{text} : text.split(column.form.split))
      if (!part.trimmed().isEmpty()) result += part.trimmed();
    return result;
  }

  void setTarget(const CsvRow& row, const ColumnMapping& column, qint64 id, const QString& text, QStringList& remarks) {
    if (mapping_.record == QStringLiteral("action"))
      setActionTarget(row, column, ActionId{id}, text);
    else if (mapping_.record == QStringLiteral("indicator"))
      setIndicatorTarget(row, column, IndicatorId{id}, text, remarks);
    else
      setOtherTarget(row, column, id, text, remarks);
  }

  void setActionTarget(const CsvRow& row, const ColumnMapping& column, ActionId id, const QString& text) {
    const QString& to = column.to;
    if (to == QStringLiteral("objective")) {
      for (const QString& title : parts(column, text)) linkObjective(plan_, id, objectiveTitled(plan_, title));
    } else if (to == QStringLiteral("lead")) {
      for (const QString& name : parts(column, text))
        linkStakeholder(plan_, id, stakeholderNamed(plan_, name), ActionRole::lead);
    } else if (to == QStringLiteral("partners")) {
      for (const QString& name : parts(column, text))
        linkStakeholder(plan_, id, stakeholderNamed(plan_, name), ActionRole::supports);
    } else if (to == QStringLiteral("steps")) {
      for (const QString& title : parts(column, text)) addStep(plan_, id, title);
    } else if (to == QStringLiteral("note")) {
      addNote(plan_, {QStringLiteral("action"), id.value}, column.label.isEmpty() ? text : column.label + u' ' + text);
    } else if (to == QStringLiteral("cost.amount")) {
      if (const auto status = column.form.notPriced.constFind(text.trimmed()); status != column.form.notPriced.cend())
        change(plan_.actions, id, [&](Action& action) {
          action.costStatus = *status;
          action.costWords = text.trimmed();
        });
      else
        change(plan_.costLines, costLine(id),
               [&](CostLine& line) { line.amount = amount(row, column, text.trimmed()); });
    } else if (to == QStringLiteral("cost.words")) {
      change(plan_.actions, id, [&](Action& action) { action.costWords = text.trimmed(); });
    } else if (to == QStringLiteral("cost.category")) {
      const ListItemId category = listItemNamed(plan_, ListKind::costCategory, text);
      change(plan_.costLines, costLine(id), [&](CostLine& line) { line.category = category; });
    } else if (to == QStringLiteral("indicators")) {
      for (const QString& code : parts(column, text)) {
        const Indicator* found = nullptr;
        for (const Indicator& indicator : plan_.indicators)
          if (indicator.code == code || indicator.name.own == code) found = &indicator;
        if (!found) refuse(row, column, QStringLiteral("is no indicator of the plan"));
        linkIndicator(plan_, id, found->id);
      }
    }
  }

  /// The one cost line of an imported action; made when the first column needs it.
  CostLineId costLine(ActionId action) {
    for (const CostLine& line : plan_.costLines)
      if (line.action == action) return line.id;
    return addCostLine(plan_, action, {});
  }

  void setIndicatorTarget(const CsvRow& row, const ColumnMapping& column, IndicatorId id, const QString& text,
                          QStringList& remarks) {
    const QString& to = column.to;
    const auto number = numberIn(text, column.form.marks);
    const Number value = number ? Number(number->toDouble() * std::pow(10, column.form.power)) : Number();
    // What is printed stays beside the number, and stands alone where there is none (an arrow, "15/176").
    if (to == QStringLiteral("baseline")) {
      change(plan_.series, totalSeriesOf(plan_, id), [&](Series& series) {
        series.baseline = value;
        series.baselineWords = text.trimmed();
        series.baselineStatus =
            fromWord<BaselineStatus>(column.form.words.value(text.trimmed())).value_or(BaselineStatus::known);
        if (column.date.known()) series.baselineDate = column.date;
      });
      if (!number) remarks += QStringLiteral("%1: \"%2\" kept as words").arg(column.column, text);
    } else if (to == QStringLiteral("baseline.date")) {
      const auto date = Date::parse(text.trimmed());
      if (!date) refuse(row, column, QStringLiteral("is no date"));
      change(plan_.series, totalSeriesOf(plan_, id), [&](Series& series) { series.baselineDate = *date; });
    } else if (to == QStringLiteral("target")) {
      addTarget(plan_, totalSeriesOf(plan_, id), column.date, value, text.trimmed(), column.kind);
      if (!number) remarks += QStringLiteral("%1: \"%2\" kept as words").arg(column.column, text);
    } else if (to == QStringLiteral("measurement")) {
      if (!column.date.known())
        refuse(row, column, QStringLiteral("needs the \"date\" of the measurement in the mapping"));
      const Measurement measurement{.id = MeasurementId::random(),
                                    .series = totalSeriesOf(plan_, id),
                                    .date = column.date,
                                    .value = value,
                                    .words = number ? QString() : text.trimmed()};
      plan_.measurements.put(measurement);
    } else if (to == QStringLiteral("action")) {
      for (const QString& name : parts(column, text)) {
        const auto action = actionNamed(name);
        if (action)
          linkIndicator(plan_, *action, id);
        else
          remarks += QStringLiteral("%1: no action is called \"%2\"; not linked").arg(column.column, name);
      }
    } else if (to == QStringLiteral("objective")) {
      for (const QString& title : parts(column, text)) {
        const ObjectiveId objective = objectiveTitled(plan_, title);
        plan_.objectiveIndicators.put({.id = {linkId(u"objective_indicator", {objective.value, id.value})},
                                       .objective = objective,
                                       .indicator = id});
      }
    } else if (to == QStringLiteral("responsible.name")) {
      const StakeholderId responsible = stakeholderNamed(plan_, text);
      change(plan_.indicators, id, [&](Indicator& indicator) { indicator.responsible = responsible; });
    } else if (to == QStringLiteral("note.text")) {
      addNote(plan_, {QStringLiteral("indicator"), id.value}, text.trimmed());
    }
  }

  void setOtherTarget(const CsvRow& row, const ColumnMapping& column, qint64 id, const QString& text,
                      QStringList& remarks) {
    const QString& to = column.to;
    if (to == QStringLiteral("note")) {
      addNote(plan_, {mapping_.record, id}, column.label.isEmpty() ? text : column.label + u' ' + text);
    } else if (to == QStringLiteral("parent.title")) {
      moveObjective(plan_, {id}, objectiveTitled(plan_, text));
    } else if (to == QStringLiteral("type.name")) {
      const ListItemId type = listItemNamed(plan_, ListKind::riskType, text);
      change(plan_.risks, RiskId{id}, [&](Risk& risk) { risk.type = type; });
    } else if (to == QStringLiteral("owner.name")) {
      const StakeholderId owner = stakeholderNamed(plan_, text);
      change(plan_.risks, RiskId{id}, [&](Risk& risk) { risk.owner = owner; });
    } else if (to == QStringLiteral("action")) {
      for (const QString& name : parts(column, text)) {
        const auto action = actionNamed(name);
        if (!action)
          remarks += QStringLiteral("%1: no action is called \"%2\"; not linked").arg(column.column, name);
        else
          linkRisk(plan_, {id}, *action);
      }
    } else {
      refuse(row, column, QStringLiteral("has no place"));
    }
  }

  std::optional<ActionId> actionNamed(const QString& name) const {
    for (const Action& action : plan_.actions)
      if (action.code == name || action.title.own == name || action.title.english == name) return action.id;
    return {};
  }

  /// One line of funding for each column with an amount; without such a column one line without amount.
  qint64 importFunding(const CsvRow& row, QStringList& remarks) {
    ListItemId source;
    ActionId action;
    QList<FundingLineId> lines;
    for (const ColumnMapping& column : mapping_.columns) {
      const QString text = cell(row, column).trimmed();
      if (column.to == QStringLiteral("source.name") && !unknown(column, text))
        source = listItemNamed(plan_, ListKind::fundingSource, text);
      if (column.to == QStringLiteral("action") && !unknown(column, text)) {
        const auto found = actionNamed(text);
        if (!found) refuse(row, column, QStringLiteral("is no action of the plan"));
        action = *found;
      }
    }
    for (const ColumnMapping& column : mapping_.columns) {
      const QString text = cell(row, column).trimmed();
      if (column.to != QStringLiteral("funding.amount") || unknown(column, text)) continue;
      const ListItemId kind =
          column.measureKind.isEmpty() ? ListItemId() : listItemNamed(plan_, ListKind::measureKind, column.measureKind);
      lines += addFundingLine(plan_, action, source, amount(row, column, text));
      change(plan_.fundingLines, lines.last(), [&](FundingLine& line) { line.measureKind = kind; });
    }
    if (lines.isEmpty()) {
      lines += addFundingLine(plan_, action, source, {});
      remarks += QStringLiteral("named without an amount");
    }
    for (const ColumnMapping& column : mapping_.columns)
      if (isPlainField(plan_.fundingLines.type(), column.to))
        for (const FundingLineId line : lines)
          setField(row, column, QStringLiteral("funding_line"), line.value, cell(row, column));
    // The English name of a source stands beside its own.
    for (const ColumnMapping& column : mapping_.columns)
      if (column.to == QStringLiteral("source.name") && !column.label.isEmpty())
        change(plan_.listItems, source,
               [&](ListItem& item) { item.label.english = row.cells.value(table_.column(column.label)).trimmed(); });
    return lines.first().value;
  }

  Plan& plan_;
  const TableMapping& mapping_;
  const CsvTable& table_;
  const int digits_;
  int made_ = 0;
};

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
                  {mapping.name, it.key(), QStringLiteral("\"plan\""), allowed.join(QStringLiteral(", "))});
    if (field->type == FieldType::bilingual) {
      auto& text = *reinterpret_cast<Text*>(static_cast<char*>(facts) + field->offset);
      (english ? text.english : text.own) = it.value();
    } else if ((it.key() == QStringLiteral("currency") && !isKnownCurrency(it.value())) ||
               (it.key() == QStringLiteral("language") && !isLanguageTag(it.value())) ||
               !decodeField(*field, facts, it.value())) {
      throw Error(ErrorCode::mappingBadValue,
                  {mapping.name, it.value(), it.key(), QStringLiteral("see docs/import.md")});
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
  // In the order of the mapping, so that actions are there before indicators that name them.
  for (const TableMapping& table : mapping.tables)
    for (const CsvTable& source : tables)
      if (source.file == table.file) result.rows += TableImport(result.plan, table, source).run();
  for (const CsvTable& source : tables)
    if (!mappingFor(mapping, source.file)) throw Error(ErrorCode::mappingNoTable, {mapping.name, source.file});
  return result;
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/targets.h"

#include "base/language.h"
#include "base/typed.h"
#include "edits/actions.h"
#include "edits/records.h"
#include "plan/changes.h"
#include "plan/references.h"

namespace iap {

TargetWriter::TargetWriter(Plan& plan) : plan_(plan), minorDigits_(minorDigits(plan.plan().currency)) {
  // Codes win over names, and the first of equal names wins.
  for (const Action& action : plan.actions)
    for (const QString& name : {action.title.english, action.title.own})
      if (!name.isEmpty() && !actions_.contains(name)) actions_.insert(name, action.id);
  for (const Action& action : plan.actions)
    if (!action.code.isEmpty()) actions_.insert(action.code, action.id);
  for (const Indicator& indicator : plan.indicators)
    if (!indicator.name.own.isEmpty()) indicators_.insert(indicator.name.own, indicator.id);
  for (const Indicator& indicator : plan.indicators)
    if (!indicator.code.isEmpty()) indicators_.insert(indicator.code, indicator.id);
  for (const CostLine& line : plan.costLines) costLines_[line.action.value] += line.id;
  for (const Series& series : plan.series)
    if (series.total && !totals_.contains(series.indicator.value)) totals_.insert(series.indicator.value, series.id);
  for (const Measurement& each : plan.measurements)
    measured_.insert({each.series.value, each.date.toString()}, each.id);
  for (const Target& target : plan.targets)
    targetsOf_.insert({target.series.value, target.date.toString() + word(target.kind)}, target.id);
  for (const Step& step : plan.steps) stepsOf_[step.action.value] += step.title.own;
  for (const Note& note : plan.notes) notesOf_[{note.subject.table, note.subject.id}] += note.text;
}

Date TargetWriter::dateOf(const Cell& cell) {
  const QString& own = cell.column.form.language;
  const QString tag = own.isEmpty() ? plan_.plan().language : own;
  auto language = languages_.find(tag);
  if (language == languages_.end()) language = languages_.insert(tag, Language(tag));
  return dateIn(cell, *language);
}

SeriesId TargetWriter::totalOf(IndicatorId indicator) {
  SeriesId& total = totals_[indicator.value];
  // A row that failed took its series along.
  if (!total || !plan_.series.find(total)) total = totalSeriesOf(plan_, indicator);
  return total;
}

const FieldInfo* TargetWriter::fieldFor(const RecordType& type, const QString& to) {
  if (const FieldInfo* field = type.field(to)) return field;
  const FieldInfo* own = to.endsWith(QStringLiteral("_en")) ? type.field(to.chopped(3)) : nullptr;
  return own && own->type == FieldType::bilingual ? own : nullptr;
}

ActionId TargetWriter::actionNamed(const QString& name) const { return actions_.value(name); }

void TargetWriter::writeField(const QString& table, qint64 id, const Cell& cell) {
  TableBase& rows = *plan_.table(table);
  const FieldInfo& field = *fieldFor(rows.type(), cell.column.to);
  // Texts keep what is printed, an arrow or a dash included; other fields have no word for the unknown.
  const bool printed =
      field.type == FieldType::text || field.type == FieldType::bilingual || field.type == FieldType::markdown;
  if (cell.text.isEmpty() || (!printed && cell.unknown())) return;
  const QString text = cell.column.form.words.value(cell.text, cell.text);
  const bool translated = cell.column.form.words.contains(cell.text);
  const Row before = rowCopy(rows.type(), rows.findRow(id)), after = rowCopy(rows.type(), before.get());
  void* record = const_cast<void*>(after.get());
  const auto at = [&]<class T>(T*) -> T& { return *reinterpret_cast<T*>(static_cast<char*>(record) + field.offset); };
  if (field.type == FieldType::bilingual) {
    Text& both = at(static_cast<Text*>(nullptr));
    (cell.column.to == QLatin1StringView(field.name) ? both.own : both.english) = text;
  } else if (field.type == FieldType::optionalMoney) {
    at(static_cast<std::optional<Money>*>(nullptr)) = amountIn({cell.column, text}, minorDigits_);
  } else if (field.type == FieldType::number) {
    const auto number = numberIn({cell.column, text});
    if (!number) throw cell.reason(ReasonCode::notNumber);
    at(static_cast<Number*>(nullptr)) = *number;
  } else if (field.type == FieldType::date && !translated) {
    at(static_cast<Date*>(nullptr)) = dateOf(cell);
  } else if (std::string_view(field.name) == "colour" && !isColour(text)) {
    throw cell.reason(ReasonCode::notFitting, {QStringLiteral("#RRGGBB")});
  } else if (!decodeField(field, record, text)) {
    QStringList allowed;
    for (const char* word : field.words) allowed += QString::fromLatin1(word);
    throw field.type == FieldType::fixedList ? cell.reason(ReasonCode::notWord, {allowed.join(QStringLiteral(", "))})
    : field.type == FieldType::date          ? cell.reason(ReasonCode::notDate)
                                             : cell.reason(ReasonCode::notFitting, {cell.column.to});
  }
  rows.replaceRow(before.get(), after.get());
}

void TargetWriter::writeFurther(const QString& kind, qint64 id, const Cell& cell, QList<RowReason>& remarks) {
  if (kind == QStringLiteral("action"))
    writeOfAction(ActionId{id}, cell);
  else if (kind == QStringLiteral("indicator"))
    writeOfIndicator(IndicatorId{id}, cell, remarks);
  else
    writeOfOther(kind, id, cell, remarks);
}

namespace {
/// The same words, or one and the same amount with either decimal mark.
bool isSamePrinting(const QString& text, const QString& there) {
  static const Language point(QStringLiteral("en")), comma(QStringLiteral("de"));
  if (text == there) return true;
  for (const Language* language : {&point, &comma})
    for (const Language* other : {&point, &comma}) {
      const auto one = readAmount(text, *language, 2), two = readAmount(there, *other, 2);
      if (one && two && *one == *two) return true;
    }
  return false;
}

/// What stands behind the label of a printing ("in the action sheet: 22,5 milj. EUR").
QString withoutLabel(const QString& part) { return part.mid(part.lastIndexOf(u':') + 1).trimmed(); }
}  // namespace

void TargetWriter::writeOfAction(ActionId id, const Cell& cell) {
  const QString& to = cell.column.to;
  if (to == QStringLiteral("objective")) {
    for (const QString& title : partsOf(cell)) linkObjective(plan_, id, objectiveTitled(plan_, title));
  } else if (to == QStringLiteral("lead") || to == QStringLiteral("partners")) {
    const ActionRole role = to == QStringLiteral("lead") ? ActionRole::lead : ActionRole::supports;
    for (const QString& name : partsOf(cell)) linkStakeholder(plan_, id, stakeholderNamed(plan_, name), role);
  } else if (to == QStringLiteral("steps")) {
    QStringList& there = stepsOf_[id.value];
    for (const QString& title : partsOf(cell)) {
      if (there.contains(title)) continue;
      addStep(plan_, id, title);
      there += title;
    }
  } else if (to == QStringLiteral("note")) {
    writeNote(refTo(id), cell);
  } else if (to == QStringLiteral("cost.amount")) {
    if (const auto status = cell.column.form.notPriced.constFind(cell.text);
        status != cell.column.form.notPriced.cend()) {
      // The amount that an earlier import brought would contradict the words.
      if (!costLines_.value(id.value).isEmpty())
        change(plan_.costLines, costLineOf(id, cell), [](CostLine& line) { line.amount.reset(); });
      change(plan_.actions, id, [&](Action& action) {
        action.costStatus = *status;
        action.costWords = cell.text;
      });
    } else {
      const Money amount = amountIn(cell, minorDigits_);
      change(plan_.costLines, costLineOf(id, cell), [&](CostLine& line) { line.amount = amount; });
      change(plan_.actions, id, [&](Action& action) {
        if (action.costStatus != CostStatus::priced && cell.column.form.notPriced.contains(action.costWords))
          action.costWords.clear();
        action.costStatus = CostStatus::priced;
      });
    }
  } else if (to == QStringLiteral("cost.words")) {
    const QString &label = cell.column.label, said = label.isEmpty() ? cell.text : label + u' ' + cell.text;
    if (!label.isEmpty()) printingLabels_ += label;
    change(plan_.actions, id, [&](Action& action) {
      QStringList parts = action.costWords.split(QStringLiteral("; "), Qt::SkipEmptyParts);
      if (label.isEmpty()) {
        // The other printings of this row may have been read before.
        parts.removeIf([&](const QString& part) {
          return std::none_of(printingLabels_.begin(), printingLabels_.end(),
                              [&](const QString& known) { return part.startsWith(known); }) ||
                 isSamePrinting(withoutLabel(part), cell.text);
        });
        parts.prepend(said);
      } else if (std::none_of(parts.begin(), parts.end(),
                              [&](const QString& part) { return isSamePrinting(withoutLabel(part), cell.text); })) {
        parts += said;
      }
      action.costWords = parts.join(QStringLiteral("; "));
    });
  } else if (to == QStringLiteral("cost.category")) {
    const ListItemId category = listItemNamed(plan_, ListKind::costCategory, cell.text);
    change(plan_.costLines, costLineOf(id, cell), [&](CostLine& line) { line.category = category; });
  } else if (to == QStringLiteral("indicators")) {
    for (const QString& code : partsOf(cell)) {
      const IndicatorId found = indicators_.value(code);
      if (!found) throw Cell{cell.column, code}.reason(ReasonCode::noIndicator);
      linkIndicator(plan_, id, found);
    }
  }
}

CostLineId TargetWriter::costLineOf(ActionId action, const Cell& cell) {
  QList<CostLineId>& lines = costLines_[action.value];
  // A row that failed took its lines along.
  lines.removeIf([&](CostLineId line) { return !plan_.costLines.find(line); });
  if (lines.size() > 1) throw cell.reason(ReasonCode::severalCostLines);
  if (lines.isEmpty()) lines += addCostLine(plan_, action, {});
  return lines.first();
}

void TargetWriter::writeNote(const RecordRef& subject, const Cell& cell) {
  const QString text = cell.column.label.isEmpty() ? cell.text : cell.column.label + u' ' + cell.text;
  QStringList& there = notesOf_[{subject.table, subject.id}];
  if (there.contains(text)) return;
  addNote(plan_, subject, text);
  there += text;
}

// What is printed stays beside the number, and stands alone where there is none (an arrow, "15/176").
void TargetWriter::writeTarget(SeriesId series, const Cell& cell, Number value) {
  TargetId& target = targetsOf_[{series.value, cell.column.date.toString() + word(cell.column.kind)}];
  if (!target || !plan_.targets.find(target))
    target = addTarget(plan_, series, cell.column.date, value, cell.text, cell.column.kind);
  else
    change(plan_.targets, target, [&](Target& changed) {
      changed.value = value;
      changed.words = cell.text;
    });
}

void TargetWriter::writeMeasurement(SeriesId series, const Cell& cell, std::optional<Number> value) {
  MeasurementId& known = measured_[{series.value, cell.column.date.toString()}];
  Measurement next{.id = known ? known : MeasurementId::random(), .series = series, .date = cell.column.date};
  const auto* before = known ? static_cast<const Measurement*>(plan_.measurements.findSameKey(&next)) : nullptr;
  const std::optional<Measurement> old = before ? std::optional(*before) : std::nullopt;
  if (old) next = *old;
  next.value = value.value_or(Number());
  next.words = value ? QString() : cell.text;
  plan_.measurements.replace(old ? &*old : nullptr, &next);
  known = next.id;
}

void TargetWriter::writeOfIndicator(IndicatorId id, const Cell& cell, QList<RowReason>& remarks) {
  const QString& to = cell.column.to;
  if (to == QStringLiteral("baseline") || to == QStringLiteral("target") || to == QStringLiteral("measurement")) {
    const auto value = numberIn(cell);
    const SeriesId total = totalOf(id);
    if (to == QStringLiteral("target")) {
      writeTarget(total, cell, value.value_or(Number()));
    } else if (to == QStringLiteral("measurement")) {
      if (!cell.column.date.known()) throw cell.reason(ReasonCode::noMeasurementDate);
      writeMeasurement(total, cell, value);
    } else {
      change(plan_.series, total, [&](Series& series) {
        series.baseline = value.value_or(Number());
        series.baselineWords = cell.text;
        series.baselineStatus =
            fromWord<BaselineStatus>(cell.column.form.words.value(cell.text)).value_or(BaselineStatus::known);
        if (cell.column.date.known()) series.baselineDate = cell.column.date;
      });
    }
    if (!value) remarks += cell.reason(ReasonCode::keptAsWords);
  } else if (to == QStringLiteral("baseline.date")) {
    const Date date = dateOf(cell);
    change(plan_.series, totalOf(id), [&](Series& series) { series.baselineDate = date; });
  } else if (to == QStringLiteral("action")) {
    for (const QString& name : partsOf(cell)) {
      if (const ActionId action = actionNamed(name))
        linkIndicator(plan_, action, id);
      else
        remarks += Cell{cell.column, name}.reason(ReasonCode::actionNotLinked);
    }
  } else if (to == QStringLiteral("objective")) {
    for (const QString& title : partsOf(cell)) {
      const ObjectiveId objective = objectiveTitled(plan_, title);
      plan_.objectiveIndicators.put({.id = {linkId(u"objective_indicator", {objective.value, id.value})},
                                     .objective = objective,
                                     .indicator = id});
    }
  } else if (to == QStringLiteral("responsible.name")) {
    const StakeholderId responsible = stakeholderNamed(plan_, cell.text);
    change(plan_.indicators, id, [&](Indicator& indicator) { indicator.responsible = responsible; });
  } else if (to == QStringLiteral("note.text")) {
    writeNote(refTo(id), cell);
  }
}

void TargetWriter::writeOfOther(const QString& kind, qint64 id, const Cell& cell, QList<RowReason>& remarks) {
  const QString& to = cell.column.to;
  if (to == QStringLiteral("note")) {
    writeNote({kind, id}, cell);
  } else if (to == QStringLiteral("parent.title")) {
    moveObjective(plan_, {id}, objectiveTitled(plan_, cell.text));
  } else if (to == QStringLiteral("type.name")) {
    const ListItemId type = listItemNamed(plan_, ListKind::riskType, cell.text);
    change(plan_.risks, RiskId{id}, [&](Risk& risk) { risk.type = type; });
  } else if (to == QStringLiteral("owner.name")) {
    const StakeholderId owner = stakeholderNamed(plan_, cell.text);
    change(plan_.risks, RiskId{id}, [&](Risk& risk) { risk.owner = owner; });
  } else if (to == QStringLiteral("action")) {
    for (const QString& name : partsOf(cell)) {
      if (const ActionId action = actionNamed(name))
        linkRisk(plan_, {id}, action);
      else
        remarks += Cell{cell.column, name}.reason(ReasonCode::actionNotLinked);
    }
  } else {
    throw cell.reason(ReasonCode::notFitting, {to});
  }
}

}  // namespace iap

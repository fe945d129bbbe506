// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/links.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include "queries/labels.h"
#include "queries/words.h"

namespace iap {

namespace {

QString quoted(const QString& title, const Language& language) {
  return language.sentence(QT_TRANSLATE_NOOP("Sentence", "“{title}”"), {{"title", title}});
}

std::optional<int> priceBaseYearOf(const Plan& plan) {
  if (plan.plan().priceBaseYear) return plan.plan().priceBaseYear;
  QMap<int, int> lines;
  for (const CostLine& line : plan.costLines)
    if (line.priceBaseYear) ++lines[*line.priceBaseYear];
  for (const FundingLine& line : plan.fundingLines)
    if (line.priceBaseYear) ++lines[*line.priceBaseYear];
  std::optional<int> most;
  for (auto it = lines.cbegin(); it != lines.cend(); ++it)
    if (!most || it.value() >= lines[*most]) most = it.key();
  return most;
}

/// The table is in the order of series and dates, and of one date in no order.
QHash<qint64, QList<const Measurement*>> measurementsBySeries(const Table<Measurement>& table) {
  QHash<qint64, QList<const Measurement*>> groups;
  QList<const Measurement*>* group = nullptr;
  QSet<qint64> corrected;
  for (const Measurement& m : table) {
    if (!group || m.series != group->constLast()->series)
      group = &groups[m.series.value];
    else if (m.date == group->constLast()->date)
      corrected += m.series.value;
    group->append(&m);
  }
  for (const qint64 series : std::as_const(corrected))
    std::stable_sort(groups[series].begin(), groups[series].end(), [](const Measurement* a, const Measurement* b) {
      return a->date != b->date ? a->date < b->date : a->entered.msecs < b->entered.msecs;
    });
  return groups;
}

template <class R>
QList<const R*> within(const QList<const R*>& all, const Date& period) {
  QList<const R*> found;
  if (!period.isCalendar()) return found;
  for (const R* each : all)
    if (each->date.isCalendar() && each->date.first() >= period.first() && each->date.last() <= period.last())
      found += each;
  return found;
}

}  // namespace

Links::Links(const Plan& p)
    : plan(p),
      priceBaseYear(priceBaseYearOf(p)),
      objectivesOf([&p] { return byReference(p.actionObjectives, &ActionObjective::action); }),
      stakeholdersOf([&p] { return byReference(p.actionStakeholders, &ActionStakeholder::action); }),
      actionsOf([&p] { return byReference(p.actionStakeholders, &ActionStakeholder::stakeholder); }),
      indicatorsOf([&p] { return byReference(p.actionIndicators, &ActionIndicator::action); }),
      stepsOf([&p] { return byReference(p.steps, &Step::action); }),
      costLinesOf([&p] { return byReference(p.costLines, &CostLine::action); }),
      yearsOf([&p] { return byReference(p.costYears, &CostYear::line); }),
      fundingOf([&p] { return byReference(p.fundingLines, &FundingLine::action); }),
      tagsOf([&p] { return byReference(p.actionTags, &ActionTag::action); }),
      risksOf([&p] { return byReference(p.riskActions, &RiskAction::action); }),
      predecessorsOf([&p] { return byReference(p.dependencies, &Dependency::successor); }),
      seriesOf([&p] { return byReference(p.series, &Series::indicator); }),
      dueDatesOf([&p] { return byReference(p.dueDates, &DueDate::indicator); }),
      targetsOf([&p] {
        auto groups = byReference(p.targets, &Target::series);
        for (auto& targets : groups)
          std::stable_sort(targets.begin(), targets.end(),
                           [](const Target* a, const Target* b) { return a->date.last() < b->date.last(); });
        return groups;
      }),
      measurementsOf([&p] { return measurementsBySeries(p.measurements); }) {}

const Objective* Links::mainObjective(ActionId action) const {
  const auto links = objectivesOf.value(action.value);
  for (const ActionObjective* link : links)
    if (link->main) return plan.objectives.find(link->objective);
  return links.size() == 1 ? plan.objectives.find(links.first()->objective) : nullptr;
}

QList<const Stakeholder*> Links::leads(ActionId action) const {
  QList<const Stakeholder*> result;
  for (const ActionStakeholder* link : stakeholdersOf.value(action.value))
    if (link->role == ActionRole::lead) result.append(plan.stakeholders.find(link->stakeholder));
  return result;
}

const Series* Links::totalSeries(IndicatorId indicator) const {
  const auto all = seriesOf.value(indicator.value);
  for (const Series* each : all)
    if (each->total) return each;
  return all.isEmpty() ? nullptr : all.first();
}

bool Links::hasBaseline(const Series& series) {
  return series.baseline.known() || (!series.baselineWords.isEmpty() && series.baselineStatus == BaselineStatus::known);
}

const Target* Links::finalTarget(SeriesId series) const {
  const auto all = targetsOf.value(series.value);
  for (auto it = all.crbegin(); it != all.crend(); ++it)
    if ((*it)->kind == TargetKind::target) return *it;
  return all.isEmpty() ? nullptr : all.last();
}

QList<const Measurement*> Links::measuredWithin(SeriesId series, const Date& period) const {
  return within(measurementsOf.value(series.value), period);
}

QList<const Target*> Links::plannedWithin(SeriesId series, const Date& period) const {
  return within(targetsOf.value(series.value), period);
}

bool Links::isEntered(const DueDate& due) const {
  const Indicator* indicator = plan.indicators.find(due.indicator);
  const bool words =
      indicator && (indicator->direction == Direction::qualitative || indicator->direction == Direction::binary);
  for (const Series* series : seriesOf.value(due.indicator.value))
    for (const Measurement* m : measuredWithin(series->id, due.period))
      if (m->value || (m->numerator && m->denominator) || (words && !m->words.isEmpty())) return true;
  return false;
}

QString nameOf(const Plan& plan, const RecordRef& record, const Language& language) {
  const TableBase* table = plan.table(record.table);
  const void* row = table ? table->findRow(record.id) : nullptr;
  QStringList parts{recordLabel(record.table, language)};
  if (record.table == QStringLiteral("plan_facts")) return parts.first();
  if (const FundingLine* line =
          record.table == QStringLiteral("funding_line") ? plan.fundingLines.find({record.id}) : nullptr) {
    if (const QString source = labelOf(plan, line->source, language); !source.isEmpty())
      parts += quoted(source, language);
    // Lines of one source differ by action or by kind of measure.
    if (const Action* action = plan.actions.find(line->action); action && !action->code.isEmpty())
      parts += u'(' + action->code + u')';
    else if (const QString kind = labelOf(plan, line->measureKind, language); !kind.isEmpty())
      parts += u'(' + kind + u')';
    return parts.join(QChar(0xa0));
  }
  if (!row) return parts.first();
  const auto [code, title] = ownNameOf(table->type(), row);
  if (!code.isEmpty())
    parts += code;
  else if (!title.isEmpty())
    parts += quoted(title.size() > 60 ? title.left(59) + QChar(0x2026) : title, language);
  return parts.join(QChar(0xa0));
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// Section 4 and the annex: governance, timetable, monitoring, and what is missing.
#include <QCoreApplication>
#include <algorithm>

#include "publish/chapters/blocks.h"
#include "publish/chapters/diagrams.h"
#include "queries/labels.h"
#include "queries/monitoring/progresswords.h"
#include "queries/timetable.h"

namespace iap {

void addGovernance(Builder& b) {
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "Who decides and follows up")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Body"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Task"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Meets"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Members"))}});
  int hidden = 0;
  for (const GovernanceBody* body : inOrder(b.plan.governanceBodies))
    if (!b.shows(body->audience))
      ++hidden;
    else
      table.rows +=
          TableRow{{b.cell(b.text(body->name)), b.cellOr(body->task, QT_TRANSLATE_NOOP("Document", "not recorded")),
                    b.cellOr(body->meets, QT_TRANSLATE_NOOP("Document", "not recorded")),
                    b.cellOr(body->members, QT_TRANSLATE_NOOP("Document", "not recorded"))}};
  if (table.rows.isEmpty())
    b.missing(hidden ? b.leftOutWords(hidden)
                     : b.translated(QT_TRANSLATE_NOOP("Document", "There are no governance bodies in this plan.")));
  else
    b.addTable(table);
}

void addTimetable(Builder& b) {
  int months = 0, years = 0, ongoing = 0, none = 0, dropped = 0;
  for (const Action& action : b.plan.actions) {
    // As in the figure: what is dropped has no time any more.
    const auto certainty = certaintyOf(action);
    ++(action.status == ActionStatus::dropped ? dropped
       : !certainty                           ? none
       : *certainty == SpanCertainty::months  ? months
       : *certainty == SpanCertainty::years   ? years
                                              : ongoing);
  }
  if (b.plan.actions.isEmpty()) {
    b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "There are no actions in this plan.")));
    return;
  }
  b.lead(b.say(
      QT_TRANSLATE_NOOP("Sentence",
                        "Of {n, plural, one {# action} other {# actions}}, {m, plural, one {# has} other {# "
                        "have}} a start and an end to the month, {y, plural, one {# has} other {# have}} "
                        "years or one date only, {o, plural, one {# is} other {# are}} ongoing and {k, plural, one {# "
                        "has} other {# have}} no dates yet."),
      {{"n", qint64(b.plan.actions.size() - dropped)},
       {"m", qint64(months)},
       {"y", qint64(years)},
       {"o", qint64(ongoing)},
       {"k", qint64(none)}}));
  if (dropped)
    b.paragraph(b.say(QT_TRANSLATE_NOOP("Sentence",
                                        "{n, plural, one {# dropped action is} other {# dropped actions are}} not "
                                        "counted here."),
                      {{"n", qint64(dropped)}}),
                ParagraphStyle::note);
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "Key steps in order of time")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "By")), ColumnKind::date},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Key step"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Action")), ColumnKind::code},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Responsible"))}});
  QList<const Step*> steps;
  for (const Step* step : inOrder(b.plan.steps))
    if (step->date.isCalendar()) steps += step;
  std::stable_sort(steps.begin(), steps.end(), [](const Step* x, const Step* y) {
    // "December 2027" stands before "2027", which ends on the same day and says less.
    return std::pair(x->date.last(), y->date.first()) < std::pair(y->date.last(), x->date.first());
  });
  for (const Step* step : steps) {
    const Action* action = b.plan.actions.find(step->action);
    const Stakeholder* responsible = b.plan.stakeholders.find(step->responsible);
    table.rows +=
        TableRow{{b.cell(b.date(step->date)), b.cell(b.text(step->title)), b.cell(b.codeOrTitle(*action)),
                  b.cellOr(b.nameOf(responsible, step->responsibleWords), QT_TRANSLATE_NOOP("Document", "not named"))}};
  }
  if (table.rows.isEmpty())
    b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "No key step has a date yet.")));
  else
    b.addTable(table);
}

void addMonitoring(Builder& b) {
  if (b.plan.indicators.isEmpty()) {
    b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "There are no indicators in this plan.")));
    return;
  }
  static constexpr const char* frequencies[] = {
      QT_TRANSLATE_NOOP("Document", "not recorded"),  QT_TRANSLATE_NOOP("Document", "Every month"),
      QT_TRANSLATE_NOOP("Document", "Every quarter"), QT_TRANSLATE_NOOP("Document", "Every half-year"),
      QT_TRANSLATE_NOOP("Document", "Every year"),    QT_TRANSLATE_NOOP("Document", "Every two years"),
      QT_TRANSLATE_NOOP("Document", "Once"),          QT_TRANSLATE_NOOP("Document", "Irregularly")};
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "Who measures what, how often")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "No.")), ColumnKind::code},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Indicator"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Source"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "How often")), ColumnKind::date},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Responsible"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Latest value")), ColumnKind::number}});
  int unknown = 0;
  for (const Indicator* indicator : inCodeOrder(b.plan.indicators, b.language)) {
    const Stakeholder* responsible = b.plan.stakeholders.find(indicator->responsible);
    const Series* series = b.links.totalSeries(indicator->id);
    const QString latest = series ? b.latest(*series) : QString();
    const QString who = b.nameOf(responsible, indicator->responsibleWords);
    if (indicator->dataSource.isEmpty() && indicator->frequency == Frequency::notStated && who.isEmpty() &&
        latest.isEmpty()) {
      ++unknown;
      continue;
    }
    table.rows += TableRow{{b.cell(indicator->code), b.cell(b.text(indicator->name)),
                            b.cellOr(indicator->dataSource, QT_TRANSLATE_NOOP("Document", "not recorded")),
                            indicator->frequency == Frequency::notStated
                                ? b.word(frequencies[0])
                                : b.cell(b.translated(frequencies[int(indicator->frequency)])),
                            b.cellOr(who, QT_TRANSLATE_NOOP("Document", "not named")),
                            b.cellOr(latest, QT_TRANSLATE_NOOP("Document", "no value"))}};
  }
  if (table.rows.isEmpty())
    return b.missing(
        b.say(QT_TRANSLATE_NOOP("Sentence",
                                "Of {n, plural, one {the # indicator} other {the # indicators}} nothing is recorded "
                                "yet: neither source nor rhythm, neither who measures nor a value."),
              {{"n", qint64(unknown)}}));
  if (unknown)
    table.notes +=
        TableNote{{},
                  b.say(QT_TRANSLATE_NOOP("Sentence",
                                          "{n, plural, one {# more indicator is} other {# more indicators are}} not "
                                          "listed: nothing of this is recorded for them yet."),
                        {{"n", qint64(unknown)}})};
  b.addTable(table, true);
}

bool isShownTo(Audience audience, const Plan& plan, const Finding& finding) {
  if (finding.record.table != QStringLiteral("risk")) return true;
  const Risk* risk = plan.risks.find({finding.record.id});
  return !risk || risk->audience >= audience;
}

namespace {

/// The code where there is one, else the name with its kind.
QString shortName(const Builder& b, const RecordRef& record) {
  const TableBase* table = b.plan.table(record.table);
  const void* row = table ? table->findRow(record.id) : nullptr;
  const FieldInfo* code = row ? table->type().field(u"code") : nullptr;
  const QString text = code ? encodedField(*code, row) : QString();
  return text.isEmpty() ? iap::nameOf(b.plan, record, b.language) : text;
}

}  // namespace

void addFindings(Builder& b) {
  // Findings of one kind stand together: as one line with the records where the sentence says nothing more of each.
  QList<Inline> contradictions, gaps;
  QList<const Finding*> group;
  const auto flush = [&] {
    if (group.isEmpty()) return;
    QList<Inline>& list = group.first()->severity == Severity::contradiction ? contradictions : gaps;
    const bool alike = group.first()->arguments.isEmpty() || group.size() > 12;
    if (group.size() > 1 && alike) {
      QStringList names;
      for (const Finding* finding : group) names += shortName(b, finding->record);
      list += Inline{Run{.text = b.say(QT_TRANSLATE_NOOP("Sentence", "{title} ({n}):"),
                                       {{"title", b.language.translated("Finding", kindOf(*group.first()).title)},
                                        {"n", b.language.number(qint64(group.size()))}}),
                         .bold = true},
                     Run{.text = u' ' + names.join(QStringLiteral(", "))}};
    } else {
      for (const Finding* finding : group) list += plain(b.wording(*finding));
    }
    group.clear();
  };
  for (const Finding& finding : b.allFindings()) {
    if (finding.accepted || finding.severity == Severity::hint || !isShownTo(b.options.audience, b.plan, finding))
      continue;
    if (!group.isEmpty() && qstrcmp(group.first()->code, finding.code) != 0) flush();
    group += &finding;
  }
  flush();
  if (contradictions.isEmpty() && gaps.isEmpty()) {
    b.paragraph(b.translated(QT_TRANSLATE_NOOP("Document", "Nothing is missing.")));
    return;
  }
  b.paragraph(b.translated(QT_TRANSLATE_NOOP("Document",
                                             "A contradiction is two facts that cannot both hold; a gap is something "
                                             "that a plan needs. What the city has accepted is not listed.")),
              ParagraphStyle::note);
  const auto part = [&](const QString& title, const QList<Inline>& items) {
    if (items.isEmpty()) return;
    b.add(Heading{.level = 2, .text = title, .id = b.nextId(), .inContents = false});
    b.add(ItemList{items, false});
  };
  part(b.translated(QT_TRANSLATE_NOOP("Document", "Contradictions")), contradictions);
  part(b.translated(QT_TRANSLATE_NOOP("Document", "Gaps")), gaps);
}

}  // namespace iap

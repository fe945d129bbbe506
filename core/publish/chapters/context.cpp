// SPDX-License-Identifier: GPL-3.0-or-later
// Section 1: the city, its strategies, problems, data and vision.
#include <QCoreApplication>
#include <QUrl>

#include "publish/chapters/blocks.h"
#include "publish/markdown.h"

namespace iap {

void addCityFacts(Builder& b) {
  const PlanFacts& facts = b.plan.plan();
  Facts rows;
  const auto row = [&](const char* label, const QString& value) {
    rows.rows +=
        FactRow{b.translated(label),
                value.isEmpty() ? italic(b.translated(QT_TRANSLATE_NOOP("Document", "not recorded"))) : plain(value)};
  };
  row(QT_TRANSLATE_NOOP("Document", "City"), facts.city);
  row(QT_TRANSLATE_NOOP("Document", "Inhabitants"),
      facts.population
          ? b.language.number(qint64(*facts.population)) +
                (facts.populationDate.isCalendar() ? QStringLiteral(" (%1)").arg(b.date(facts.populationDate))
                                                   : QString())
          : QString());
  row(QT_TRANSLATE_NOOP("Document", "Network"), facts.network);
  row(QT_TRANSLATE_NOOP("Document", "Period"), b.period(facts.periodStart, facts.periodEnd));
  int members = 0;
  for (const Stakeholder& stakeholder : b.plan.stakeholders)
    members += isMember(stakeholder.groupRole) && b.shows(stakeholder.audience);
  row(QT_TRANSLATE_NOOP("Document", "Local Group"),
      members ? b.say(QT_TRANSLATE_NOOP("Sentence", "{n, plural, one {# organisation} other {# organisations}}"),
                      {{"n", qint64(members)}})
              : QString());
  b.add(rows);
}

void addStrategies(Builder& b) {
  if (b.plan.strategies.isEmpty()) {
    b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "There are no strategies in this plan.")));
    return;
  }
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "Strategies that this plan fits into")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Title"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Level"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Link with this plan"))}});
  static constexpr const char* levels[] = {
      QT_TRANSLATE_NOOP("Document", "not recorded"),  QT_TRANSLATE_NOOP("Document", "Neighbourhood"),
      QT_TRANSLATE_NOOP("Document", "City"),          QT_TRANSLATE_NOOP("Document", "Metropolitan"),
      QT_TRANSLATE_NOOP("Document", "Regional"),      QT_TRANSLATE_NOOP("Document", "National"),
      QT_TRANSLATE_NOOP("Document", "European Union")};
  for (const Strategy* strategy : inOrder(b.plan.strategies)) {
    Cell title = b.cell(b.text(strategy->title));
    const QUrl url(strategy->url, QUrl::StrictMode);
    if (url.isValid() && !url.host().isEmpty() && url.scheme().startsWith(QStringLiteral("http")))
      title.text[0].url = QString::fromLatin1(url.toEncoded());
    table.rows +=
        TableRow{{title,
                  strategy->level == GovernmentLevel::notStated ? b.word(levels[0])
                                                                : b.cell(b.translated(levels[int(strategy->level)])),
                  b.cellOr(strategy->note, QT_TRANSLATE_NOOP("Document", "not recorded"))}};
  }
  b.addTable(table);
}

void addDataSets(Builder& b) {
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "Data sets used")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Data set"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Topic"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Broken down by"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Newest"))}});
  int hidden = 0;
  for (const DataSet* set : inOrder(b.plan.dataSets)) {
    if (!b.shows(set->audience)) {
      ++hidden;
      continue;
    }
    table.rows += TableRow{{b.cell(b.text(set->name)),
                            b.cellOr(b.label(set->topic), QT_TRANSLATE_NOOP("Document", "not recorded")),
                            b.cellOr(set->disaggregation, QT_TRANSLATE_NOOP("Document", "not recorded")),
                            b.cellOr(b.date(set->latest), QT_TRANSLATE_NOOP("Document", "no date yet"))}};
  }
  if (table.rows.isEmpty())
    b.missing(hidden ? b.leftOutWords(hidden)
                     : b.translated(QT_TRANSLATE_NOOP("Document", "There are no data sets in this plan.")));
  else
    b.addTable(table);
}

void addProblems(Builder& b) {
  if (b.plan.problems.isEmpty()) {
    b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "There are no problems in this plan.")));
    return;
  }
  int evidence = 0;
  for (const Problem& problem : b.plan.problems) evidence += !problem.evidence.isEmpty();
  b.lead(b.say(
      QT_TRANSLATE_NOOP(
          "Sentence",
          "{n, plural, one {# problem or cause was} other {# problems, causes and effects were}} found; evidence is "
          "named for {e}."),
      {{"n", qint64(b.plan.problems.size())}, {"e", qint64(evidence)}}));
  const auto objectives = byReference(b.plan.problemObjectives, &ProblemObjective::problem);
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "Problems, causes and effects")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Code")), ColumnKind::code},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Kind")), ColumnKind::date},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Problem"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Concerns"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Evidence"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Objective")), ColumnKind::code}});
  static constexpr const char* kinds[] = {QT_TRANSLATE_NOOP("Document", "Problem"),
                                          QT_TRANSLATE_NOOP("Document", "Cause"),
                                          QT_TRANSLATE_NOOP("Document", "Effect")};
  // As the tree hangs: what is below a problem follows it.
  QHash<qint64, QList<const Problem*>> below;
  for (const Problem* problem : inCodeOrder(b.plan.problems, b.language)) below[problem->parent.value] += problem;
  QList<const Problem*> ordered, open = below.value(0);
  while (!open.isEmpty()) {
    ordered += open.takeFirst();
    open = below.value(ordered.last()->id.value) + open;
  }
  for (const Problem* problem : std::as_const(ordered)) {
    QStringList codes;
    for (const ProblemObjective* link : objectives.value(problem->id.value))
      if (const Objective* objective = b.plan.objectives.find(link->objective))
        codes += objective->code.isEmpty() ? b.text(objective->title) : objective->code;
    table.rows += TableRow{{b.cell(problem->code), b.cell(b.translated(kinds[int(problem->kind)])),
                            b.cell(b.text(problem->title)),
                            b.cellOr(problem->concerns, QT_TRANSLATE_NOOP("Document", "not recorded")),
                            b.cellOr(problem->evidence, QT_TRANSLATE_NOOP("Document", "not recorded")),
                            b.cellOr(b.joinedCodes(codes), QT_TRANSLATE_NOOP("Document", "none"))}};
  }
  b.addTable(table);
}

void addVision(Builder& b) {
  const PlanFacts& facts = b.plan.plan();
  if (facts.vision.isEmpty()) {
    b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "Not written yet.")));
    return;
  }
  Box box{BoxKind::information, facts.visionYear ? b.say(QT_TRANSLATE_NOOP("Sentence", "Our city in {year}"),
                                                         {{"year", QString::number(*facts.visionYear)}})
                                                 : b.translated(QT_TRANSLATE_NOOP("Document", "Our vision"))};
  for (Block& block : blocksOf(b.text(facts.vision))) box.content.push_back(std::move(block));
  b.add(box);
}

}  // namespace iap

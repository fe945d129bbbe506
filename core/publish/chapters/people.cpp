// SPDX-License-Identifier: GPL-3.0-or-later
// People: who is involved, who is in the Local Group, and who does what.
#include <QCoreApplication>
#include <algorithm>

#include "publish/chapters/blocks.h"
#include "queries/words.h"

namespace iap {

void addPeople(Builder& b) {
  static constexpr const char* sectors[] = {
      QT_TRANSLATE_NOOP("Document", "not recorded"), QT_TRANSLATE_NOOP("Document", "Public"),
      QT_TRANSLATE_NOOP("Document", "Private"), QT_TRANSLATE_NOOP("Document", "Civic"),
      QT_TRANSLATE_NOOP("Document", "Knowledge")};
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "Who is involved, and how")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Stakeholder"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Sector")), ColumnKind::date},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "How involved"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Leads")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Takes part in")), ColumnKind::number}});
  QHash<qint64, int> leads, supports;
  for (const ActionStakeholder& link : b.plan.actionStakeholders)
    ++(link.role == ActionRole::lead ? leads : supports)[link.stakeholder.value];
  int hidden = 0;
  for (const Stakeholder* stakeholder : inOrder(b.plan.stakeholders))
    if (!b.shows(stakeholder->audience))
      ++hidden;
    else
      table.rows +=
          TableRow{{b.cell(b.text(stakeholder->name)),
                    stakeholder->sector == Sector::notStated ? b.word(sectors[0])
                                                             : b.cell(b.translated(sectors[int(stakeholder->sector)])),
                    b.cellOr(stakeholder->engagement, QT_TRANSLATE_NOOP("Document", "not recorded")),
                    b.cell(QString::number(leads.value(stakeholder->id.value))),
                    b.cell(QString::number(supports.value(stakeholder->id.value)))}};
  if (table.rows.isEmpty())
    b.missing(hidden ? b.leftOutWords(hidden)
                     : b.translated(QT_TRANSLATE_NOOP("Document", "There are no stakeholders in this plan.")));
  else
    b.addTable(table);
}

namespace {

QString capital(const QString& word) { return word.left(1).toUpper() + word.mid(1); }

}  // namespace

void addLocalGroup(Builder& b) {
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "The Local Group")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Stakeholder"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Role"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "How involved"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "From")), ColumnKind::date},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "To")), ColumnKind::date}});
  int hidden = 0, members = 0, consulted = 0;
  for (const Stakeholder* stakeholder : inOrder(b.plan.stakeholders)) {
    if (stakeholder->groupRole == GroupRole::none) continue;
    if (!b.shows(stakeholder->audience)) {
      ++hidden;
      continue;
    }
    ++(isMember(stakeholder->groupRole) ? members : consulted);
    table.rows += TableRow{{b.cell(b.text(stakeholder->name)),
                            b.cell(capital(wordLabel(wordsOf<GroupRole>[size_t(stakeholder->groupRole)], b.language))),
                            b.cellOr(stakeholder->engagement, QT_TRANSLATE_NOOP("Document", "not recorded")),
                            b.cellOr(b.date(stakeholder->engagedFrom), QT_TRANSLATE_NOOP("Document", "no date yet")),
                            b.cellOr(b.date(stakeholder->engagedUntil), QT_TRANSLATE_NOOP("Document", "no date yet"))}};
  }
  if (table.rows.isEmpty())
    b.missing(hidden ? b.leftOutWords(hidden)
                     : b.translated(QT_TRANSLATE_NOOP("Document", "Nobody is in the Local Group yet.")));
  else {
    b.lead(b.say(QT_TRANSLATE_NOOP("Sentence",
                                   "{n, plural, one {# organisation belongs} other {# organisations belong}} to the "
                                   "Local Group{c, plural, =0 {.} one {; # more is consulted.} other {; # more are "
                                   "consulted.}}"),
                 {{"n", qint64(members)}, {"c", qint64(consulted)}}));
    b.addTable(table);
  }
}

void addResponsibilities(Builder& b) {
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "Who does what in each action")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Action"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Leads"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Carries out"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Supports"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Is consulted or informed"))}});
  int hidden = 0;
  for (const Action* action : inCodeOrder(b.plan.actions, b.language)) {
    QStringList columns[4];
    for (const ActionStakeholder* link : b.links.stakeholdersOf.value(action->id.value)) {
      const Stakeholder* stakeholder = b.plan.stakeholders.find(link->stakeholder);
      if (!b.shows(stakeholder->audience)) {
        hidden += link->role != ActionRole::lead;
        continue;
      }
      const int column = link->role == ActionRole::lead         ? 0
                         : link->role == ActionRole::implements ? 1
                         : link->role == ActionRole::supports || link->role == ActionRole::supervises ||
                                 link->role == ActionRole::providesData
                             ? 2
                             : 3;
      QString name = b.text(stakeholder->name);
      if (link->role == ActionRole::supervises || link->role == ActionRole::providesData)
        name += QStringLiteral(" (%1)").arg(wordLabel(wordsOf<ActionRole>[size_t(link->role)], b.language));
      columns[column] += name;
    }
    // As everywhere: the names, "not public", or the words of the source.
    columns[0] = QStringList{b.listOfLeads(*action)};
    const auto cell = [&](int column, const char* none) { return b.cellOr(b.joined(columns[column]), none); };
    table.rows +=
        TableRow{{b.cell(b.actionTitle(*action)), cell(0, QT_TRANSLATE_NOOP("Document", "not named")),
                  cell(1, QT_TRANSLATE_NOOP("Document", "none")), cell(2, QT_TRANSLATE_NOOP("Document", "none")),
                  cell(3, QT_TRANSLATE_NOOP("Document", "none"))}};
  }
  if (table.rows.isEmpty())
    return b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "There are no actions in this plan.")));
  if (hidden)
    table.notes += TableNote{{},
                             b.say(QT_TRANSLATE_NOOP("Sentence",
                                                     "{n, plural, one {# entry is} other {# entries are}} left out, "
                                                     "because the stakeholder is not public."),
                                   {{"n", qint64(hidden)}})};
  b.addTable(table);
}

void addStepsByOffice(Builder& b) {
  QHash<QString, QList<const Step*>> byOffice;
  for (const Step* step : inOrder(b.plan.steps)) {
    const Stakeholder* responsible = b.plan.stakeholders.find(step->responsible);
    byOffice[b.nameOf(responsible, step->responsibleWords)] += step;
  }
  if (byOffice.isEmpty()) return b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "No action has key steps yet.")));
  QStringList offices = byOffice.keys();
  std::sort(offices.begin(), offices.end(), [&](const QString& x, const QString& y) {
    return x.isEmpty() != y.isEmpty() ? y.isEmpty() : b.language.compare(x, y) < 0;
  });
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "Key steps by who is responsible")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "By")), ColumnKind::date},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Key step"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Action"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Done")), ColumnKind::date}});
  for (const QString& office : std::as_const(offices)) {
    QList<const Step*> steps = byOffice.value(office);
    std::stable_sort(steps.begin(), steps.end(), [](const Step* x, const Step* y) {
      if (x->date.isCalendar() != y->date.isCalendar()) return x->date.isCalendar();
      return x->date.last() < y->date.last();
    });
    const QString name = office.isEmpty() ? b.translated(QT_TRANSLATE_NOOP("Document", "Nobody named")) : office;
    table.rows += TableRow{{Cell{plain(name), {}, int(table.columns.size())}}, RowKind::group};
    for (const Step* step : std::as_const(steps)) {
      const Action* action = b.plan.actions.find(step->action);
      table.rows += TableRow{{b.cellOr(b.date(step->date), QT_TRANSLATE_NOOP("Document", "no date yet")),
                              b.cell(b.text(step->title)), b.cell(b.actionTitle(*action)),
                              b.cell(step->done ? b.translated(QT_TRANSLATE_NOOP("Document", "Yes"))
                                                : b.translated(QT_TRANSLATE_NOOP("Document", "No")))}};
    }
  }
  b.addTable(table);
}

}  // namespace iap

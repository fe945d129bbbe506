// SPDX-License-Identifier: GPL-3.0-or-later
// Social data: what there are, who does what with them, what is missing, and what they lead to.
#include <QCoreApplication>
#include <algorithm>

#include "publish/chapters/blocks.h"
#include "queries/data/trace.h"
#include "queries/words.h"

namespace iap {

namespace {

QString capital(const QString& word) { return word.left(1).toUpper() + word.mid(1); }

template <FixedList E>
Cell wordCell(const Builder& b, E value) {
  return value == E::notStated ? b.word(QT_TRANSLATE_NOOP("Document", "not recorded"))
                               : b.cell(capital(wordLabel(wordsOf<E>[size_t(value)], b.language)));
}

/// The data sets that these readers may see.
QList<const DataSet*> shownSets(const Builder& b, int* hidden = nullptr) {
  QList<const DataSet*> sets;
  for (const DataSet* set : inOrder(b.plan.dataSets)) {
    if (b.shows(set->audience))
      sets += set;
    else if (hidden)
      ++*hidden;
  }
  return sets;
}

/// True, and said so, if there is nothing to show.
bool isNone(Builder& b, const QList<const DataSet*>& sets, int hidden) {
  if (!sets.isEmpty()) return false;
  b.missing(hidden ? b.leftOutWords(hidden)
                   : b.translated(QT_TRANSLATE_NOOP("Document", "There are no data sets in this plan.")));
  return true;
}

QString namesWith(const Builder& b, const QList<const DataRole*>& roles, DataDuty duty) {
  QStringList names;
  for (const DataRole* role : roles) {
    if (role->duty != duty) continue;
    const Stakeholder* who = b.plan.stakeholders.find(role->stakeholder);
    QString name = b.nameOf(who, {});
    // The words may name whom the edition hides.
    if (!role->words.isEmpty() && who && b.shows(who->audience)) name += QStringLiteral(" (%1)").arg(role->words);
    if (!names.contains(name)) names += name;
  }
  return b.joined(names);
}

QString factWords(const Builder& b, DataFact fact) {
  static constexpr const char* words[] = {QT_TRANSLATE_NOOP("Document", "method"),
                                          QT_TRANSLATE_NOOP("Document", "how often"),
                                          QT_TRANSLATE_NOOP("Document", "systematic or ad hoc"),
                                          QT_TRANSLATE_NOOP("Document", "who collects"),
                                          QT_TRANSLATE_NOOP("Document", "owner"),
                                          QT_TRANSLATE_NOOP("Document", "whether about persons"),
                                          QT_TRANSLATE_NOOP("Document", "legal basis"),
                                          QT_TRANSLATE_NOOP("Document", "how long kept"),
                                          QT_TRANSLATE_NOOP("Document", "who may have it"),
                                          QT_TRANSLATE_NOOP("Document", "quality"),
                                          QT_TRANSLATE_NOOP("Document", "tools"),
                                          QT_TRANSLATE_NOOP("Document", "analysis"),
                                          QT_TRANSLATE_NOOP("Document", "users"),
                                          QT_TRANSLATE_NOOP("Document", "newest data"),
                                          QT_TRANSLATE_NOOP("Document", "what it is to show")};
  return b.translated(words[int(fact)]);
}

Cell roleCell(const Builder& b, const DataLinks& links, const DataSet& set, DataDuty duty) {
  return b.cellOr(namesWith(b, links.rolesOf.value(set.id.value), duty), QT_TRANSLATE_NOOP("Document", "nobody"));
}

Cell legalCell(const Builder& b, const DataSet& set) {
  if (!set.legalBasis.isEmpty()) return b.cell(set.legalBasis);
  return set.personalData == PersonalData::none
             ? b.cell(b.translated(QT_TRANSLATE_NOOP("Document", "None needed: not about persons")))
             : b.word(QT_TRANSLATE_NOOP("Document", "not recorded"));
}

/// What the table of data sets is called for the columns that it has.
const char* inventoryCaption(const QString& as) {
  return as == QStringLiteral("methods") ? QT_TRANSLATE_NOOP("Document", "Data sets: method and rules")
         : as == QStringLiteral("roles") ? QT_TRANSLATE_NOOP("Document", "Data sets: who answers for them")
         : as == QStringLiteral("costs") ? QT_TRANSLATE_NOOP("Document", "Data sets: cost and benefit")
         : as == QStringLiteral("use")
             ? QT_TRANSLATE_NOOP("Document", "Data sets: who may have them and what they serve")
             : QT_TRANSLATE_NOOP("Document", "Inventory of data sets");
}

/// How many problems and indicators rest on a data set.
Cell useCell(const Builder& b, const DataLinks& links, const DataSet& set) {
  const qint64 problems = links.problemsOf.value(set.id.value).size(),
               indicators = links.indicatorsOf.value(set.id.value).size();
  QStringList uses;
  if (problems)
    uses += b.say(QT_TRANSLATE_NOOP("Sentence", "{n, plural, one {# problem} other {# problems}}"), {{"n", problems}});
  if (indicators)
    uses += b.say(QT_TRANSLATE_NOOP("Sentence", "{n, plural, one {# indicator} other {# indicators}}"),
                  {{"n", indicators}});
  return b.cellOr(uses.join(QStringLiteral(", ")), QT_TRANSLATE_NOOP("Document", "nothing yet"));
}

/// Nothing is said of what is stated of no data set.
QString inventoryLead(const Builder& b, const QList<const DataSet*>& sets) {
  struct Fact {
    const char *have, *unknown;
    qint64 stated = 0, count = 0;
  };
  Fact facts[]{{QT_TRANSLATE_NOOP("Sentence", "{n, plural, one {# is} other {# are}} collected systematically"),
                QT_TRANSLATE_NOOP("Sentence", "whether systematic ({n})")},
               {QT_TRANSLATE_NOOP("Sentence", "{n, plural, one {# is} other {# are}} about persons"),
                QT_TRANSLATE_NOOP("Sentence", "whether about persons ({n})")},
               {QT_TRANSLATE_NOOP("Sentence", "{n, plural, one {# is} other {# are}} open to everyone"),
                QT_TRANSLATE_NOOP("Sentence", "who may have it ({n})")}};
  const auto count = [](Fact& fact, bool stated, bool has) { fact.stated += stated, fact.count += has; };
  for (const DataSet* set : sets) {
    count(facts[0], set->regularity != Regularity::notStated, set->regularity == Regularity::systematic);
    count(facts[1], set->personalData != PersonalData::notStated, set->personalData > PersonalData::none);
    count(facts[2], set->sharing != Sharing::notStated, set->sharing == Sharing::open);
  }
  QStringList have, unknown;
  for (const Fact& fact : facts) {
    if (fact.stated) have += b.say(fact.have, {{"n", fact.count}});
    if (const qint64 rest = sets.size() - fact.stated; rest > 0)
      unknown += b.say(fact.unknown, {{"n", b.language.number(rest)}});
  }
  QString lead =
      have.isEmpty()
          ? b.say(QT_TRANSLATE_NOOP("Sentence", "{n, plural, one {# data set is} other {# data sets are}} recorded."),
                  {{"n", qint64(sets.size())}})
          : b.say(QT_TRANSLATE_NOOP("Sentence", "Of {n, plural, one {# data set} other {# data sets}}, {list}."),
                  {{"n", qint64(sets.size())}, {"list", b.language.list(have)}});
  if (!unknown.isEmpty())
    lead += u' ' + b.say(QT_TRANSLATE_NOOP("Sentence", "Not stated: {list}."), {{"list", b.language.list(unknown)}});
  return lead;
}

}  // namespace

void addDataInventory(Builder& b) {
  int hidden = 0;
  const auto sets = shownSets(b, &hidden);
  if (isNone(b, sets, hidden)) return;
  const DataLinks links(b.plan);
  if (b.setting("lead", "yes") == QStringLiteral("yes")) b.lead(inventoryLead(b, sets));
  const auto column = [&](const char* title, ColumnKind kind, const char* key, bool extra = false) {
    return Column{b.translated(title), kind, QString::fromLatin1(key), extra};
  };
  DataTable table(b.translated(inventoryCaption(b.setting("as", "inventory"))),
                  {Column{b.translated(QT_TRANSLATE_NOOP("Document", "Data set"))},
                   column(QT_TRANSLATE_NOOP("Document", "Topic"), ColumnKind::text, "topic", true),
                   column(QT_TRANSLATE_NOOP("Document", "How collected"), ColumnKind::text, "method"),
                   column(QT_TRANSLATE_NOOP("Document", "How often"), ColumnKind::date, "frequency"),
                   column(QT_TRANSLATE_NOOP("Document", "Regularity"), ColumnKind::date, "regularity"),
                   column(QT_TRANSLATE_NOOP("Document", "Newest"), ColumnKind::date, "newest"),
                   column(QT_TRANSLATE_NOOP("Document", "Broken down by"), ColumnKind::text, "parts"),
                   column(QT_TRANSLATE_NOOP("Document", "Personal data"), ColumnKind::date, "persons"),
                   column(QT_TRANSLATE_NOOP("Document", "Sharing"), ColumnKind::date, "sharing"),
                   column(QT_TRANSLATE_NOOP("Document", "Quality"), ColumnKind::number, "quality"),
                   column(QT_TRANSLATE_NOOP("Document", "Tools"), ColumnKind::text, "tools", true),
                   column(QT_TRANSLATE_NOOP("Document", "Costs"), ColumnKind::text, "cost", true),
                   column(QT_TRANSLATE_NOOP("Document", "Benefit"), ColumnKind::text, "benefit", true),
                   column(QT_TRANSLATE_NOOP("Document", "Owner"), ColumnKind::text, "owner", true),
                   column(QT_TRANSLATE_NOOP("Document", "Steward"), ColumnKind::text, "steward", true),
                   column(QT_TRANSLATE_NOOP("Document", "Collector"), ColumnKind::text, "collector", true),
                   column(QT_TRANSLATE_NOOP("Document", "Legal basis"), ColumnKind::text, "legal", true),
                   column(QT_TRANSLATE_NOOP("Document", "Used for"), ColumnKind::text, "used", true)});
  const char* const unknown = QT_TRANSLATE_NOOP("Document", "not recorded");
  for (const DataSet* set : sets)
    table.rows +=
        TableRow{{b.cell(b.text(set->name)), b.cellOr(b.label(set->topic), unknown), b.cellOr(set->method, unknown),
                  wordCell(b, set->frequency), wordCell(b, set->regularity),
                  b.cellOr(b.date(set->latest), QT_TRANSLATE_NOOP("Document", "no date yet")),
                  b.cellOr(set->disaggregation, unknown), wordCell(b, set->personalData), wordCell(b, set->sharing),
                  set->quality ? b.cell(b.language.number(qint64(*set->quality))) : b.word(unknown),
                  b.cellOr(set->tools, unknown), b.cellOr(set->cost, unknown), b.cellOr(set->benefit, unknown),
                  roleCell(b, links, *set, DataDuty::owner), roleCell(b, links, *set, DataDuty::steward),
                  roleCell(b, links, *set, DataDuty::collector), legalCell(b, *set), useCell(b, links, *set)}};
  const bool rated = std::any_of(sets.begin(), sets.end(), [](const DataSet* set) { return bool(set->quality); });
  if (rated && b.prints(QStringLiteral("quality"), true))
    table.notes +=
        TableNote{{}, b.translated(QT_TRANSLATE_NOOP("Document", "Quality from 1 (poor) to 5 (very good)."))};
  if (hidden) table.notes += TableNote{{}, b.leftOutWords(hidden)};
  b.addTable(table);
}

void addDataRoles(Builder& b) {
  int hidden = 0;
  const auto sets = shownSets(b, &hidden);
  if (isNone(b, sets, hidden)) return;
  const DataLinks links(b.plan);
  static constexpr std::pair<DataDuty, const char*> duties[] = {
      {DataDuty::owner, QT_TRANSLATE_NOOP("Document", "Owns")},
      {DataDuty::steward, QT_TRANSLATE_NOOP("Document", "Maintains")},
      {DataDuty::collector, QT_TRANSLATE_NOOP("Document", "Collects")},
      {DataDuty::responsible, QT_TRANSLATE_NOOP("Document", "Responsible (R)")},
      {DataDuty::accountable, QT_TRANSLATE_NOOP("Document", "Accountable (A)")},
      {DataDuty::consulted, QT_TRANSLATE_NOOP("Document", "Consulted (C)")},
      {DataDuty::informed, QT_TRANSLATE_NOOP("Document", "Informed (I)")}};
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "Who does what with the data")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Data set"))}});
  for (const auto& [duty, title] : duties) table.columns += Column{b.translated(title)};
  int ownerless = 0;
  for (const DataSet* set : sets) {
    const auto roles = links.rolesOf.value(set->id.value);
    TableRow row{{b.cell(b.text(set->name))}};
    for (const auto& [duty, title] : duties)
      row.cells += b.cellOr(namesWith(b, roles, duty), QT_TRANSLATE_NOOP("Document", "nobody"));
    ownerless += row.cells[1].unknown && row.cells[5].unknown;
    table.rows += row;
  }
  b.lead(ownerless
             ? b.say(QT_TRANSLATE_NOOP("Sentence",
                                       "{n, plural, one {# data set has} other {# data sets have}} neither an owner "
                                       "nor anybody accountable."),
                     {{"n", qint64(ownerless)}})
             : b.translated(QT_TRANSLATE_NOOP("Document", "Every data set has an owner or somebody accountable.")));
  if (hidden) table.notes += TableNote{{}, b.leftOutWords(hidden)};
  b.addTable(table);
}

void addDataLifecycle(Builder& b) {
  int hidden = 0;
  const auto sets = shownSets(b, &hidden);
  if (isNone(b, sets, hidden)) return;
  const DataLinks links(b.plan);
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "From collecting to evaluating: what is settled")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Data set"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Collect")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Manage")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Analyse")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Evaluate")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Not settled"))}});
  int complete = 0;
  for (const DataSet* set : sets) {
    TableRow row{{b.cell(b.text(set->name))}};
    QStringList open;
    for (const StageState& stage : lifecycle(links, *set)) {
      row.cells += b.cell(
          b.say(QT_TRANSLATE_NOOP("Sentence", "{n} of {all}"),
                {{"n", b.language.number(qint64(stage.known()))}, {"all", b.language.number(qint64(stage.wanted))}}));
      for (const DataFact fact : stage.open) open += factWords(b, fact);
    }
    complete += open.isEmpty();
    row.cells += open.isEmpty() ? b.cell(b.translated(QT_TRANSLATE_NOOP("Document", "all settled")))
                                : b.cell(open.join(QStringLiteral(", ")));
    table.rows += row;
  }
  b.lead(b.say(QT_TRANSLATE_NOOP("Sentence",
                                 "For {k} of {n, plural, one {# data set} other {# data sets}} everything is settled, "
                                 "from collecting to evaluating."),
               {{"k", b.language.number(qint64(complete))}, {"n", qint64(sets.size())}}));
  if (hidden) table.notes += TableNote{{}, b.leftOutWords(hidden)};
  b.addTable(table);
}

void addDataNeeds(Builder& b) {
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "Data that are needed and missing")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Question"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Topic"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Why"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Who could provide it"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "By")), ColumnKind::date},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Status")), ColumnKind::date}});
  int open = 0;
  for (const DataNeed* need : inOrder(b.plan.dataNeeds)) {
    open += need->status == NeedStatus::open;
    // Of what is no longer wanted nothing is missing.
    const auto wanted = [&](const QString& text, const char* ifEmpty) {
      return text.isEmpty() && need->status != NeedStatus::open ? b.cell(QStringLiteral("\u2013"))
                                                                : b.cellOr(text, ifEmpty);
    };
    table.rows +=
        TableRow{{b.cell(need->question), b.cellOr(b.label(need->topic), QT_TRANSLATE_NOOP("Document", "not recorded")),
                  b.cellOr(need->reason, QT_TRANSLATE_NOOP("Document", "not recorded")),
                  wanted(b.nameOf(b.plan.stakeholders.find(need->provider), need->providerWords),
                         QT_TRANSLATE_NOOP("Document", "nobody named")),
                  wanted(b.date(need->due), QT_TRANSLATE_NOOP("Document", "no date yet")),
                  b.cell(capital(wordLabel(wordsOf<NeedStatus>[size_t(need->status)], b.language)))}};
  }
  if (table.rows.isEmpty())
    return b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "No need for data is recorded yet.")));
  b.lead(b.say(QT_TRANSLATE_NOOP("Sentence",
                                 "Data are wanted for {n, plural, one {# question} other {# questions}}; "
                                 "open: {k}."),
               {{"n", qint64(table.rows.size())}, {"k", b.language.number(qint64(open))}}));
  b.addTable(table);
}

void addDataTrace(Builder& b) {
  int hidden = 0;
  const auto sets = shownSets(b, &hidden);
  if (isNone(b, sets, hidden)) return;
  static constexpr const char* breaks[] = {
      QT_TRANSLATE_NOOP("Document", "nowhere: a change is measured"),
      QT_TRANSLATE_NOOP("Document", "no problem rests on it"),
      QT_TRANSLATE_NOOP("Document", "its problems lead to no objective"),
      QT_TRANSLATE_NOOP("Document", "the objectives have no action"),
      QT_TRANSLATE_NOOP("Document", "neither objectives nor actions have an indicator"),
      QT_TRANSLATE_NOOP("Document", "no change is measured yet")};
  const DataLinks links(b.plan);
  DataTraces traces(b.links, links, b.options.today);
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "From data to measured change")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Data set"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Problems"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Objectives"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Actions"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Indicators")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Measured change")), ColumnKind::number},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Where it breaks"))}});
  int whole = 0;
  for (const DataSet* set : sets) {
    const DataTrace made = traces.of(*set);
    QStringList problems, objectives, actions;
    for (const Problem* problem : made.problems)
      problems += problem->code.isEmpty() ? b.text(problem->title) : problem->code;
    for (const Objective* objective : made.objectives)
      objectives += objective->code.isEmpty() ? b.text(objective->title) : objective->code;
    for (const Action* action : made.actions) actions += b.codeOrTitle(*action);
    whole += made.broken == TraceBreak::none;
    const char* const none = QT_TRANSLATE_NOOP("Document", "none");
    table.rows += TableRow{
        {b.cell(b.text(set->name)), b.cellOr(b.joinedCodes(problems), none), b.cellOr(b.joinedCodes(objectives), none),
         b.cellOr(b.joinedCodes(actions), none), b.cell(b.language.number(qint64(made.indicators.size()))),
         b.cell(b.language.number(qint64(made.changed))), b.cell(b.translated(breaks[int(made.broken)]))}};
  }
  b.lead(b.say(QT_TRANSLATE_NOOP("Sentence",
                                 "{k} of {n, plural, one {# data set} other {# data sets}} can be followed through "
                                 "problem, objective, action and indicator to a measured change."),
               {{"k", b.language.number(qint64(whole))}, {"n", qint64(sets.size())}}));
  table.notes += TableNote{
      {},
      b.translated(QT_TRANSLATE_NOOP("Document",
                                     "Counted along the way. Indicators that take their values from a data set "
                                     "without a problem that rests on it are not on a way."))};
  if (hidden) table.notes += TableNote{{}, b.leftOutWords(hidden)};
  b.addTable(table);
}

}  // namespace iap

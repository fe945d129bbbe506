// SPDX-License-Identifier: GPL-3.0-or-later
// Data sets: what they are, who does what with them, what is settled, what they lead to; needs; the survey.
#include <QCoreApplication>
#include <QSet>

#include "edits/fields.h"
#include "edits/records.h"
#include "plan/references.h"
#include "queries/labels.h"
#include "queries/words.h"
#include "ui/specs/specs.h"

namespace iap::ui {

namespace {

QString trD(const char* text) { return QCoreApplication::translate("DataTable", text); }

ColumnSpec nameColumn(const OpenPlan& open) {
  ColumnSpec name = withMissing(labelled(open, QStringLiteral("data_set"), "name", 220),
                                trD(QT_TRANSLATE_NOOP("DataTable", "no name")));
  name.strong = true;
  return name;
}

/// Rows are data sets; what they show follows from these tables.
TableSpec dataSetSpec(const OpenPlan& open, const QStringList& alsoShows) {
  TableSpec spec = plainSpec("data_set");
  spec.newText = trD(QT_TRANSLATE_NOOP("DataTable", "New data set"));
  spec.addPrompt = trD(QT_TRANSLATE_NOOP("DataTable", "Type a name to add a data set"));
  spec.emptyTitle = trD(QT_TRANSLATE_NOOP("DataTable", "No data sets yet"));
  spec.emptyWords = trD(QT_TRANSLATE_NOOP("DataTable",
                                          "Which social data does the city have about the people of the plan, and who "
                                          "keeps them? Type the name of a data set in the row above."));
  spec.columns = {nameColumn(open)};
  spec.alsoShows = alsoShows;
  return spec;
}

/// How old the newest data are, in years and months.
ColumnSpec ageColumn() {
  ColumnSpec column;
  column.key = QStringLiteral("age");
  column.title = trD(QT_TRANSLATE_NOOP("DataTable", "Age"));
  column.width = 96;
  column.right = true;
  const auto months = [](const OpenPlan& open, qint64 id) -> std::optional<int> {
    const DataSet* set = open.plan().dataSets.find({id});
    if (!set || !set->latest.isCalendar()) return {};
    const QDate last = std::min(set->latest.last(), QDate::currentDate()), today = QDate::currentDate();
    return (today.year() - last.year()) * 12 + today.month() - last.month();
  };
  column.text = [months](const OpenPlan& open, qint64 id) {
    const auto age = months(open, id);
    if (!age) return QString();
    return *age < 24 ? QCoreApplication::translate("DataTable", "%n month(s)", nullptr, *age)
                     : QCoreApplication::translate("DataTable", "%n year(s)", nullptr, *age / 12);
  };
  column.number = [months](const OpenPlan& open, qint64 id) {
    const auto age = months(open, id);
    return age ? double(*age) : std::nan("");
  };
  return column;
}

ColumnSpec dutyColumn(DataDuty duty, const QString& title) {
  ColumnSpec column;
  column.key = QString::fromLatin1(wordsOf<DataDuty>[size_t(duty)]);
  column.title = title;
  column.width = 130;
  column.text = [duty](const OpenPlan& o, qint64 id) {
    QStringList names;
    for (const DataRole* role : o.dataLinks().rolesOf.value(id))
      if (role->duty == duty)
        names += shortNameOf(o.plan(), RecordRef{QStringLiteral("stakeholder"), role->stakeholder.value}, o.language());
    names.removeDuplicates();
    return names.join(QStringLiteral("; "));
  };
  column.write = [duty](const OpenPlan&, Plan& plan, qint64 id, const QString& typed) {
    QSet<qint64> wanted;
    for (const QString& part : typed.split(u';', Qt::SkipEmptyParts))
      if (const QString name = part.trimmed(); !name.isEmpty()) wanted += stakeholderNamed(plan, name).value;
    QList<RecordRef> gone;
    for (const DataRole& role : plan.dataRoles)
      if (role.dataSet.value == id && role.duty == duty && !wanted.remove(role.stakeholder.value))
        gone += refTo(role.id);
    removeRecords(plan, gone);
    for (const qint64 each : std::as_const(wanted))
      plan.dataRoles.put(DataRole{
          .id = {linkId(u"data_role", {id, each}, word(duty))}, .dataSet = {id}, .stakeholder = {each}, .duty = duty});
    return QString();
  };
  column.choices = [](const OpenPlan& o) { return namesOf(o, QStringLiteral("stakeholder")); };
  column.onlyChoices = false;
  return column;
}

ColumnSpec stageColumn(DataStage stage, const char* key, const QString& title) {
  ColumnSpec column;
  column.key = QString::fromLatin1(key);
  column.title = title;
  column.width = 116;
  const auto state = [stage](const OpenPlan& open, qint64 id) -> std::optional<StageState> {
    const DataSet* set = open.plan().dataSets.find({id});
    return set ? std::optional(lifecycle(open.dataLinks(), *set)[size_t(stage)]) : std::nullopt;
  };
  column.text = [state](const OpenPlan& open, qint64 id) {
    const auto is = state(open, id);
    return is ? QCoreApplication::translate("DataTable", "%1 of %2", "facts settled, of those wanted")
                    .arg(open.language().number(qint64(is->known())), open.language().number(qint64(is->wanted)))
              : QString();
  };
  column.look = [state, text = column.text](const OpenPlan& open, qint64 id) {
    CellLook look{text(open, id)};
    if (const auto is = state(open, id)) look.share = double(is->known()) / is->wanted;
    return look;
  };
  column.number = [state](const OpenPlan& open, qint64 id) {
    const auto is = state(open, id);
    return is ? double(is->known()) / is->wanted : std::nan("");
  };
  return column;
}

QString factWord(DataFact fact) {
  static constexpr const char* words[] = {QT_TRANSLATE_NOOP("DataTable", "method"),
                                          QT_TRANSLATE_NOOP("DataTable", "how often"),
                                          QT_TRANSLATE_NOOP("DataTable", "systematic or ad hoc"),
                                          QT_TRANSLATE_NOOP("DataTable", "who collects"),
                                          QT_TRANSLATE_NOOP("DataTable", "owner"),
                                          QT_TRANSLATE_NOOP("DataTable", "whether about persons"),
                                          QT_TRANSLATE_NOOP("DataTable", "legal basis"),
                                          QT_TRANSLATE_NOOP("DataTable", "how long kept"),
                                          QT_TRANSLATE_NOOP("DataTable", "who may have it"),
                                          QT_TRANSLATE_NOOP("DataTable", "quality"),
                                          QT_TRANSLATE_NOOP("DataTable", "tools"),
                                          QT_TRANSLATE_NOOP("DataTable", "analysis"),
                                          QT_TRANSLATE_NOOP("DataTable", "users"),
                                          QT_TRANSLATE_NOOP("DataTable", "newest data"),
                                          QT_TRANSLATE_NOOP("DataTable", "what it is to show")};
  return trD(words[int(fact)]);
}

/// Codes of the records on one step of a way.
template <class F>
ColumnSpec wayColumn(const char* key, const QString& title, double width, const F& recordsOf) {
  ColumnSpec column;
  column.key = QString::fromLatin1(key);
  column.title = title;
  column.width = width;
  column.text = [recordsOf](const OpenPlan& open, qint64 id) {
    const DataSet* set = open.plan().dataSets.find({id});
    QStringList codes;
    if (set)
      for (const auto* record : recordsOf(open.traceOf(*set)))
        codes += codeOrNameOf(open.plan(), refTo(record->id), open.language());
    return inOneCell(open, codes);
  };
  return withMissing(column, trD(QT_TRANSLATE_NOOP("DataTable", "none")));
}

}  // namespace

QString breakWords(TraceBreak broken) {
  static constexpr const char* words[] = {
      QT_TRANSLATE_NOOP("DataTable", "nowhere: a change is measured"),
      QT_TRANSLATE_NOOP("DataTable", "no problem rests on it"),
      QT_TRANSLATE_NOOP("DataTable", "its problems lead to no objective"),
      QT_TRANSLATE_NOOP("DataTable", "the objectives have no action"),
      QT_TRANSLATE_NOOP("DataTable", "neither objectives nor actions have an indicator"),
      QT_TRANSLATE_NOOP("DataTable", "no change is measured yet")};
  return trD(words[int(broken)]);
}

TableSpec dataSetTable(const OpenPlan& open) {
  TableSpec spec =
      dataSetSpec(open, {QStringLiteral("list_item"), QStringLiteral("problem_data_set"),
                         QStringLiteral("indicator_data_set"), QStringLiteral("action_data_set"),
                         QStringLiteral("problem"), QStringLiteral("indicator"), QStringLiteral("action")});
  const QString& table = spec.table;
  spec.name = trD(QT_TRANSLATE_NOOP("DataTable", "Table of data sets"));
  const auto links = [&](const char* link, const char* other, const QString& title) {
    return linksColumn(QString::fromLatin1(link), QStringLiteral("data_set"), QString::fromLatin1(other), 110, title);
  };
  const auto hidden = [](ColumnSpec column) {
    column.hidden = true;
    return column;
  };
  spec.columns += {labelled(open, table, "topic", 130),
                   labelled(open, table, "method", 140),
                   labelled(open, table, "frequency", 120),
                   labelled(open, table, "regularity", 100),
                   labelled(open, table, "latest", 88),
                   ageColumn(),
                   labelled(open, table, "disaggregation", 140),
                   labelled(open, table, "personal_data", 116),
                   labelled(open, table, "sharing", 90),
                   labelled(open, table, "quality", 70),
                   links("problem_data_set", "problem", trD(QT_TRANSLATE_NOOP("DataTable", "Problems"))),
                   links("indicator_data_set", "indicator", trD(QT_TRANSLATE_NOOP("DataTable", "Indicators"))),
                   links("action_data_set", "action", trD(QT_TRANSLATE_NOOP("DataTable", "Actions"))),
                   hidden(labelled(open, table, "tools", 140)),
                   hidden(labelled(open, table, "cost", 120)),
                   hidden(labelled(open, table, "benefit", 160)),
                   hidden(labelled(open, table, "audience", 110))};
  return spec;
}

TableSpec dataRoleTable(const OpenPlan& open) {
  TableSpec spec = dataSetSpec(open, {QStringLiteral("data_role"), QStringLiteral("stakeholder")});
  spec.name = trD(QT_TRANSLATE_NOOP("DataTable", "Who does what with the data"));
  for (const auto& [duty, title] : std::initializer_list<std::pair<DataDuty, const char*>>{
           {DataDuty::owner, QT_TRANSLATE_NOOP("DataTable", "Owns")},
           {DataDuty::steward, QT_TRANSLATE_NOOP("DataTable", "Maintains")},
           {DataDuty::collector, QT_TRANSLATE_NOOP("DataTable", "Collects")},
           {DataDuty::responsible, QT_TRANSLATE_NOOP("DataTable", "Responsible (R)")},
           {DataDuty::accountable, QT_TRANSLATE_NOOP("DataTable", "Accountable (A)")},
           {DataDuty::consulted, QT_TRANSLATE_NOOP("DataTable", "Consulted (C)")},
           {DataDuty::informed, QT_TRANSLATE_NOOP("DataTable", "Informed (I)")}})
    spec.columns += dutyColumn(duty, trD(title));
  return spec;
}

TableSpec dataStageTable(const OpenPlan& open) {
  TableSpec spec = dataSetSpec(open, {QStringLiteral("data_role"), QStringLiteral("indicator_data_set")});
  spec.name = trD(QT_TRANSLATE_NOOP("DataTable", "From collecting to evaluating: what is settled"));
  spec.columns += {stageColumn(DataStage::collect, "collect", trD(QT_TRANSLATE_NOOP("DataTable", "Collect"))),
                   stageColumn(DataStage::manage, "manage", trD(QT_TRANSLATE_NOOP("DataTable", "Manage"))),
                   stageColumn(DataStage::analyse, "analyse", trD(QT_TRANSLATE_NOOP("DataTable", "Analyse"))),
                   stageColumn(DataStage::evaluate, "evaluate", trD(QT_TRANSLATE_NOOP("DataTable", "Evaluate")))};
  ColumnSpec open_;
  open_.key = QStringLiteral("open");
  open_.title = trD(QT_TRANSLATE_NOOP("DataTable", "Not settled"));
  open_.width = 420;
  open_.text = [](const OpenPlan& o, qint64 id) {
    QStringList words;
    if (const DataSet* set = o.plan().dataSets.find({id}))
      for (const StageState& stage : lifecycle(o.dataLinks(), *set))
        for (const DataFact fact : stage.open) words += factWord(fact);
    return words.join(QStringLiteral(", "));
  };
  spec.columns += withMissing(open_, trD(QT_TRANSLATE_NOOP("DataTable", "all settled")));
  return spec;
}

TableSpec dataTraceTable(const OpenPlan& open) {
  TableSpec spec = dataSetSpec(
      open, {QStringLiteral("problem"), QStringLiteral("problem_data_set"), QStringLiteral("problem_objective"),
             QStringLiteral("objective"), QStringLiteral("action_objective"), QStringLiteral("action"),
             QStringLiteral("action_indicator"), QStringLiteral("objective_indicator"), QStringLiteral("indicator"),
             QStringLiteral("indicator_data_set"), QStringLiteral("series"), QStringLiteral("measurement")});
  spec.name = trD(QT_TRANSLATE_NOOP("DataTable", "From data to measured change"));
  spec.columns += {wayColumn("problems", trD(QT_TRANSLATE_NOOP("DataTable", "Problems")), 110,
                             [](const DataTrace& trace) { return trace.problems; }),
                   wayColumn("objectives", trD(QT_TRANSLATE_NOOP("DataTable", "Objectives")), 110,
                             [](const DataTrace& trace) { return trace.objectives; }),
                   wayColumn("actions", trD(QT_TRANSLATE_NOOP("DataTable", "Actions")), 150,
                             [](const DataTrace& trace) { return trace.actions; }),
                   wayColumn("indicators", trD(QT_TRANSLATE_NOOP("DataTable", "Indicators")), 150,
                             [](const DataTrace& trace) { return trace.indicators; })};
  // A set that no problem rests on may feed indicators all the same.
  ColumnSpec& reached = spec.columns.last();
  reached.look = [text = reached.text](const OpenPlan& o, qint64 id) {
    if (const QString codes = text(o, id); !codes.isEmpty()) return CellLook{codes};
    QStringList fed;
    for (const IndicatorDataSet* link : o.dataLinks().indicatorsOf.value(id))
      fed += codeOrNameOf(o.plan(), refTo(link->indicator), o.language());
    return CellLook{.text = fed.isEmpty()
                                ? trD(QT_TRANSLATE_NOOP("DataTable", "none"))
                                : trD(QT_TRANSLATE_NOOP("DataTable", "on no way; source of %1")).arg(inOneCell(o, fed)),
                    .missing = true};
  };
  ColumnSpec changed;
  changed.key = QStringLiteral("changed");
  changed.title = trD(QT_TRANSLATE_NOOP("DataTable", "Changed"));
  changed.width = 84;
  changed.right = true;
  changed.text = [](const OpenPlan& o, qint64 id) {
    const DataSet* set = o.plan().dataSets.find({id});
    return set ? o.language().number(qint64(o.traceOf(*set).changed)) : QString();
  };
  changed.number = [](const OpenPlan& o, qint64 id) {
    const DataSet* set = o.plan().dataSets.find({id});
    return set ? double(o.traceOf(*set).changed) : std::nan("");
  };
  ColumnSpec broken;
  broken.key = QStringLiteral("broken");
  broken.title = trD(QT_TRANSLATE_NOOP("DataTable", "Where it breaks"));
  broken.width = 260;
  broken.look = [](const OpenPlan& o, qint64 id) {
    const DataSet* set = o.plan().dataSets.find({id});
    const TraceBreak at = set ? o.traceOf(*set).broken : TraceBreak::noProblem;
    return CellLook{.text = breakWords(at), .mark = at == TraceBreak::none ? Mark::none : Mark::warning};
  };
  broken.text = [](const OpenPlan& o, qint64 id) {
    const DataSet* set = o.plan().dataSets.find({id});
    return set ? breakWords(o.traceOf(*set).broken) : QString();
  };
  spec.columns += {changed, broken};
  return spec;
}

TableSpec dataNeedTable(const OpenPlan& open) {
  TableSpec spec = plainSpec("data_need");
  const QString& table = spec.table;
  spec.name = trD(QT_TRANSLATE_NOOP("DataTable", "Data that are needed and missing"));
  spec.newText = trD(QT_TRANSLATE_NOOP("DataTable", "New need"));
  spec.addPrompt = trD(QT_TRANSLATE_NOOP("DataTable", "Type a question that no data answer yet"));
  ColumnSpec question =
      withMissing(labelled(open, table, "question", 280), trD(QT_TRANSLATE_NOOP("DataTable", "no question")));
  question.strong = true;
  spec.columns = {question,
                  labelled(open, table, "topic", 120),
                  labelled(open, table, "reason", 200),
                  personColumn(table, QStringLiteral("provider"), QStringLiteral("provider_words"), 170,
                               trD(QT_TRANSLATE_NOOP("DataTable", "Who could provide it"))),
                  labelled(open, table, "due", 88),
                  labelled(open, table, "status", 100),
                  labelled(open, table, "problem", 120),
                  labelled(open, table, "data_set", 150)};
  spec.alsoShows = {QStringLiteral("list_item"), QStringLiteral("stakeholder"), QStringLiteral("problem"),
                    QStringLiteral("data_set")};
  spec.emptyTitle = trD(QT_TRANSLATE_NOOP("DataTable", "No needs yet"));
  spec.emptyWords =
      trD(QT_TRANSLATE_NOOP("DataTable",
                            "What should the city know about people, and nobody can say? Type the question in the row "
                            "above, and later who could answer it."));
  return spec;
}

TableSpec surveyRoundTable(const OpenPlan& open) {
  TableSpec spec = plainSpec("survey_round");
  const QString& table = spec.table;
  spec.name = trD(QT_TRANSLATE_NOOP("DataTable", "Rounds of the survey"));
  spec.newText = trD(QT_TRANSLATE_NOOP("DataTable", "New round"));
  spec.addPrompt = trD(QT_TRANSLATE_NOOP("DataTable", "Type a name to add a round"));
  ColumnSpec name = withMissing(labelled(open, table, "name", 220), trD(QT_TRANSLATE_NOOP("DataTable", "no name")));
  name.strong = true;
  spec.columns = {name, labelled(open, table, "date", 90), labelled(open, table, "asked", 80),
                  labelled(open, table, "method", 180), labelled(open, table, "audience", 110)};
  spec.emptyTitle = trD(QT_TRANSLATE_NOOP("DataTable", "No round yet"));
  spec.emptyWords =
      trD(QT_TRANSLATE_NOOP("DataTable",
                            "A round is one time at which the departments are asked how they use social data. Type its "
                            "name in the row above."));
  return spec;
}

namespace {
/// Answers and tables belong to a round: the first one makes it.
SurveyRoundId roundForNew(Plan& plan, SurveyRoundId wanted) {
  if (plan.surveyRounds.find(wanted)) return wanted;
  // Several at once: the first of them has made it.
  if (!plan.surveyRounds.isEmpty()) return plan.surveyRounds.begin()->id;
  return {addRecord(plan, QStringLiteral("survey_round"))};
}

/// Adds a record to that round.
std::function<qint64(Plan&)> addTo(const std::function<SurveyRoundId()>& round, const QString& table) {
  return [round, table](Plan& plan) {
    return addRecord(plan, table, {{QStringLiteral("round"), roundForNew(plan, round()).value}});
  };
}
}  // namespace

TableSpec surveyAnswerTable(const OpenPlan& open, const std::function<SurveyRoundId()>& round) {
  TableSpec spec = plainSpec("survey_answer");
  const QString& table = spec.table;
  spec.name = trD(QT_TRANSLATE_NOOP("DataTable", "Answers of the departments"));
  spec.newText = trD(QT_TRANSLATE_NOOP("DataTable", "New answer"));
  spec.addPrompt = trD(QT_TRANSLATE_NOOP("DataTable", "Type a department, or paste rows from a spreadsheet"));
  spec.add = addTo(round, table);
  spec.scope = [round](const OpenPlan& o, qint64 id) {
    const SurveyAnswer* answer = o.plan().surveyAnswers.find({id});
    return answer && answer->round == round();
  };
  ColumnSpec department =
      withMissing(labelled(open, table, "department", 150), trD(QT_TRANSLATE_NOOP("DataTable", "no department")));
  department.strong = true;
  spec.columns = {department,
                  labelled(open, table, "respondent_role", 130),
                  labelled(open, table, "topic", 120),
                  labelled(open, table, "has_data", 84),
                  labelled(open, table, "method", 130),
                  labelled(open, table, "frequency", 116),
                  labelled(open, table, "regularity", 96),
                  labelled(open, table, "owner", 120),
                  labelled(open, table, "quality", 70),
                  labelled(open, table, "gaps", 150),
                  labelled(open, table, "tools", 120),
                  labelled(open, table, "support_collecting", 100),
                  labelled(open, table, "support_managing", 100),
                  labelled(open, table, "support_analysing", 100),
                  labelled(open, table, "support_evaluating", 100),
                  labelled(open, table, "support", 150)};
  spec.alsoShows = {QStringLiteral("list_item"), QStringLiteral("survey_round")};
  spec.emptyTitle = trD(QT_TRANSLATE_NOOP("DataTable", "No answers yet"));
  spec.emptyWords = trD(
      QT_TRANSLATE_NOOP("DataTable",
                        "One row for each department and topic: whether there are data, how they are collected, and "
                        "where support is needed. Type in the row above, or paste rows from a spreadsheet."));
  return spec;
}

TableSpec surveyTableTable(const OpenPlan& open, const std::function<SurveyRoundId()>& round) {
  TableSpec spec = plainSpec("survey_table");
  const QString& table = spec.table;
  spec.name = trD(QT_TRANSLATE_NOOP("DataTable", "Tables of counts"));
  spec.newText = trD(QT_TRANSLATE_NOOP("DataTable", "New table"));
  spec.addPrompt = trD(QT_TRANSLATE_NOOP("DataTable", "Type a title to add a table"));
  spec.add = addTo(round, table);
  spec.scope = [round](const OpenPlan& o, qint64 id) {
    const SurveyTable* found = o.plan().surveyTables.find({id});
    return found && found->round == round();
  };
  ColumnSpec title = withMissing(labelled(open, table, "title", 260), trD(QT_TRANSLATE_NOOP("DataTable", "no title")));
  title.strong = true;
  spec.columns = {title, labelled(open, table, "counts_persons", 110), labelled(open, table, "note", 200)};
  spec.alsoShows = {QStringLiteral("survey_round")};
  spec.ownOrder = true;
  spec.emptyTitle = trD(QT_TRANSLATE_NOOP("DataTable", "No table of counts in this round"));
  spec.emptyWords = trD(
      QT_TRANSLATE_NOOP("DataTable",
                        "What a survey counted, by groups: how many young people answered what. Type a title in the "
                        "row above; then type or paste the counts below."));
  return spec;
}

}  // namespace iap::ui

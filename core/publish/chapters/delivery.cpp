// SPDX-License-Identifier: GPL-3.0-or-later
// Section 4 and the annex: governance, timetable, monitoring, risks, people, and what is missing.
#include <QCoreApplication>
#include <algorithm>

#include "publish/chapters/builder.h"
#include "queries/labels.h"
#include "queries/monitoring/progresswords.h"
#include "queries/risks.h"

namespace iap {

void addGovernance(Builder& b) {
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "Who decides and follows up")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Body"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Task"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Meets"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Members"))}});
  for (const GovernanceBody* body : inOrder(b.plan.governanceBodies))
    if (b.shows(body->audience))
      table.rows +=
          TableRow{{b.cell(b.text(body->name)), b.cellOr(body->task, QT_TRANSLATE_NOOP("Document", "not recorded")),
                    b.cellOr(body->meets, QT_TRANSLATE_NOOP("Document", "not recorded")),
                    b.cellOr(body->members, QT_TRANSLATE_NOOP("Document", "not recorded"))}};
  if (table.rows.isEmpty())
    b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "There are no governance bodies in this plan.")));
  else
    b.addTable(table);
}

void addTimetable(Builder& b) {
  int months = 0, years = 0, ongoing = 0, none = 0;
  for (const Action& action : b.plan.actions) {
    const auto exact = [](const Date& date) { return date.isCalendar() && date.precision() != Date::Precision::year; };
    if (action.end == Date::ongoing() || action.start == Date::ongoing())
      ++ongoing;
    else if (!action.start.known() && !action.end.known())
      ++none;
    else if (exact(action.start) && exact(action.end))
      ++months;
    else
      ++years;
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
      {{"n", qint64(b.plan.actions.size())},
       {"m", qint64(months)},
       {"y", qint64(years)},
       {"o", qint64(ongoing)},
       {"k", qint64(none)}}));
  DataTable table(b.translated(QT_TRANSLATE_NOOP("Document", "Key steps in order of time")),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "By")), ColumnKind::date},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Key step"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Action")), ColumnKind::code},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Responsible"))}});
  QList<const Step*> steps;
  for (const Step* step : inOrder(b.plan.steps))
    if (step->date.isCalendar()) steps += step;
  std::stable_sort(steps.begin(), steps.end(),
                   [](const Step* x, const Step* y) { return x->date.last() < y->date.last(); });
  for (const Step* step : steps) {
    const Action* action = b.plan.actions.find(step->action);
    const Stakeholder* responsible = b.plan.stakeholders.find(step->responsible);
    table.rows +=
        TableRow{{b.cell(b.date(step->date)), b.cell(b.text(step->title)), b.cell(action->code),
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
  for (const Indicator* indicator : inCodeOrder(b.plan.indicators, b.language)) {
    const Stakeholder* responsible = b.plan.stakeholders.find(indicator->responsible);
    const Series* series = b.links.totalSeries(indicator->id);
    table.rows += TableRow{
        {b.cell(indicator->code), b.cell(b.text(indicator->name)),
         b.cellOr(indicator->dataSource, QT_TRANSLATE_NOOP("Document", "not recorded")),
         indicator->frequency == Frequency::notStated ? b.word(frequencies[0])
                                                      : b.cell(b.translated(frequencies[int(indicator->frequency)])),
         b.cellOr(b.nameOf(responsible, indicator->responsibleWords), QT_TRANSLATE_NOOP("Document", "not named")),
         b.cellOr(series ? latestWords(b.links, *series, b.options.today, b.language) : QString(),
                  QT_TRANSLATE_NOOP("Document", "no value"))}};
  }
  b.addTable(table, true);
}

namespace {

Cell ratingCell(const Builder& b, const Risk& risk, bool residual) {
  const RiskRating rating = riskRating(b.plan, risk, residual);
  if (rating.level == RiskLevel::notAssessed) return b.word(QT_TRANSLATE_NOOP("Document", "not assessed"));
  const QString level =
      !residual && rating.score == 0 && !risk.levelWords.isEmpty() ? risk.levelWords : b.riskLevel(rating.level);
  if (!rating.score) return b.cell(level);
  return {{Run{.text = QString::number(rating.score), .bold = true}, Run{.text = u' ' + level},
           Run{.text = QStringLiteral("\n%1 \u00d7 %2").arg(*rating.likelihood).arg(*rating.impact)}}};
}

Cell responseCell(const Builder& b, const Risk& risk) {
  const QString word = b.responseWord(risk.response);
  if (word.isEmpty()) return b.cellOr(risk.mitigation, QT_TRANSLATE_NOOP("Document", "no response yet"));
  if (risk.mitigation.isEmpty()) return b.cell(word);
  return {{Run{.text = word + QStringLiteral(": "), .bold = true}, Run{.text = risk.mitigation}}};
}

void addRegister(Builder& b, const QList<const Risk*>& risks, const QString& caption, const char* firstColumn) {
  if (risks.isEmpty()) return;
  DataTable table(caption, {{b.translated(QT_TRANSLATE_NOOP("Document", "Code")), ColumnKind::code},
                            {b.translated(firstColumn)},
                            {b.translated(QT_TRANSLATE_NOOP("Document", "Before response")), ColumnKind::date},
                            {b.translated(QT_TRANSLATE_NOOP("Document", "After response")), ColumnKind::date},
                            {b.translated(QT_TRANSLATE_NOOP("Document", "Response"))},
                            {b.translated(QT_TRANSLATE_NOOP("Document", "Owner"))}});
  for (const Risk* risk : risks) {
    const Stakeholder* owner = b.plan.stakeholders.find(risk->owner);
    table.rows += TableRow{{b.cell(risk->code), b.cell(b.text(risk->title)), ratingCell(b, *risk, false),
                            ratingCell(b, *risk, true), responseCell(b, *risk),
                            b.cellOr(b.nameOf(owner, risk->ownerWords), QT_TRANSLATE_NOOP("Document", "not named"))}};
  }
  b.addTable(table);
}

void addMatrix(Builder& b, const QList<const Risk*>& threats) {
  const PlanFacts& facts = b.plan.plan();
  const int likelihoods = rangeInForce(b.plan, ScaleKind::likelihood).steps(),
            impacts = rangeInForce(b.plan, ScaleKind::impact).steps();
  const bool any =
      std::any_of(threats.begin(), threats.end(), [](const Risk* risk) { return risk->likelihood && risk->impact; });
  if (!any) return;
  const auto bands = riskBands(b.plan, likelihoods);
  QList<Column> columns{{b.translated(QT_TRANSLATE_NOOP("Document", "Likelihood"))}};
  const auto step = [&](ScaleId scale, int value) {
    return QString(QString::number(value) + u' ' + stepLabel(b.plan, scale, value, b.language, b.english)).trimmed();
  };
  for (int impact = 1; impact <= impacts; ++impact) columns += Column{step(facts.impactScale, impact)};
  DataTable matrix(b.translated(QT_TRANSLATE_NOOP("Document", "Risk matrix before response")), columns);
  matrix.columnGroup = b.translated(QT_TRANSLATE_NOOP("Document", "Impact"));
  matrix.matrix = true;
  for (int likelihood = likelihoods; likelihood >= 1; --likelihood) {
    TableRow row{{b.cell(step(facts.likelihoodScale, likelihood))}};
    for (int impact = 1; impact <= impacts; ++impact) {
      const RiskBand* reached = bandOf(bands, likelihood * impact);
      if (!reached) reached = &bands.first();
      QStringList codes;
      for (const Risk* risk : threats)
        if (const RiskRating rating = riskRating(b.plan, *risk);
            rating.likelihood == likelihood && rating.impact == impact)
          codes += risk->code.isEmpty() ? b.text(risk->title) : risk->code;
      Cell cell{{Run{.text = b.riskLevel(reached->level)}}};
      if (!codes.isEmpty()) cell.text += Run{.text = u'\n' + codes.join(QStringLiteral(", ")), .bold = true};
      cell.shade = std::max(0, int(reached->level) - 1);
      row.cells += cell;
    }
    matrix.rows += row;
  }
  QStringList words;
  for (qsizetype i = 0; i < bands.size(); ++i) {
    words += scoresOf(bands, i, likelihoods * impacts) + u' ' + b.riskLevel(bands[i].level);
  }
  matrix.notes += TableNote{{},
                            b.say(QT_TRANSLATE_NOOP("Sentence", "Score = likelihood × impact. {bands}."),
                                  {{"bands", words.join(QStringLiteral(", "))}})};
  b.add(matrix);
}

}  // namespace

void addRisks(Builder& b) {
  QList<const Risk*> threats, opportunities;
  int hidden = 0, closed = 0;
  for (const Risk* risk : inCodeOrder(b.plan.risks, b.language)) {
    if (risk->status == RiskStatus::closed)
      closed += b.shows(risk->audience);
    else if (!b.shows(risk->audience))
      ++hidden;
    else
      (risk->nature == RiskNature::threat ? threats : opportunities).append(risk);
  }
  if (threats.isEmpty() && opportunities.isEmpty() && hidden == 0) {
    b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "There are no risks in this plan.")));
    return;
  }
  const auto gravestFirst = [&](const Risk* x, const Risk* y) {
    const RiskRating a = riskRating(b.plan, *x), c = riskRating(b.plan, *y);
    return a.level != c.level ? a.level > c.level : a.score > c.score;
  };
  std::stable_sort(threats.begin(), threats.end(), gravestFirst);
  std::stable_sort(opportunities.begin(), opportunities.end(), gravestFirst);
  int counts[5] = {}, after = 0, stillHigh = 0;
  for (const Risk* risk : threats) {
    ++counts[int(riskRating(b.plan, *risk).level)];
    const RiskLevel residual = riskRating(b.plan, *risk, true).level;
    after += residual != RiskLevel::notAssessed;
    stillHigh += residual >= RiskLevel::high;
  }
  if (!threats.isEmpty()) {
    QString lead =
        b.say(QT_TRANSLATE_NOOP(
                  "Sentence",
                  "Of {n, plural, one {# risk} other {# risks}}, {v, plural, =0 {none is} one {# is} other {# "
                  "are}} very high, {h} high, {m} medium and {l} low before any response; {k, plural, =0 {all are "
                  "assessed} one {# is not assessed} other {# are not assessed}}."),
              {{"n", qint64(threats.size())},
               {"v", qint64(counts[4])},
               {"h", b.language.number(qint64(counts[3]))},
               {"m", b.language.number(qint64(counts[2]))},
               {"l", b.language.number(qint64(counts[1]))},
               {"k", qint64(counts[0])}});
    if (after > 0)
      lead += u' ' + b.say(QT_TRANSLATE_NOOP("Sentence",
                                             "Of the {k} assessed after response, {x, plural, =0 {none is} one {# is} "
                                             "other {# are}} high or very high."),
                           {{"k", b.language.number(qint64(after))}, {"x", qint64(stillHigh)}});
    b.lead(lead);
  }
  addMatrix(b, threats);
  addRegister(b, threats, b.translated(QT_TRANSLATE_NOOP("Document", "Risk register, gravest first")),
              QT_TRANSLATE_NOOP("Document", "Risk"));
  addRegister(b, opportunities, b.translated(QT_TRANSLATE_NOOP("Document", "Opportunities")),
              QT_TRANSLATE_NOOP("Document", "Opportunity"));
  if (hidden)
    b.paragraph(
        b.say(QT_TRANSLATE_NOOP(
                  "Sentence",
                  "{n, plural, one {# risk is} other {# risks are}} marked as internal and left out of this edition."),
              {{"n", qint64(hidden)}}),
        ParagraphStyle::note);
  if (closed)
    b.paragraph(b.say(QT_TRANSLATE_NOOP("Sentence",
                                        "{n, plural, one {# risk is} other {# risks are}} closed and not "
                                        "listed any more."),
                      {{"n", qint64(closed)}}),
                ParagraphStyle::note);
}

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
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Supports")), ColumnKind::number}});
  QHash<qint64, int> leads, supports;
  for (const ActionStakeholder& link : b.plan.actionStakeholders)
    ++(link.role == ActionRole::lead ? leads : supports)[link.stakeholder.value];
  for (const Stakeholder* stakeholder : inOrder(b.plan.stakeholders))
    if (b.shows(stakeholder->audience))
      table.rows +=
          TableRow{{b.cell(b.text(stakeholder->name)),
                    stakeholder->sector == Sector::notStated ? b.word(sectors[0])
                                                             : b.cell(b.translated(sectors[int(stakeholder->sector)])),
                    b.cellOr(stakeholder->engagement, QT_TRANSLATE_NOOP("Document", "not recorded")),
                    b.cell(QString::number(leads.value(stakeholder->id.value))),
                    b.cell(QString::number(supports.value(stakeholder->id.value)))}};
  if (table.rows.isEmpty())
    b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "There are no stakeholders in this plan.")));
  else
    b.addTable(table);
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
      for (const Finding* finding : group) list += plain(wording(*finding, b.plan, b.language));
    }
    group.clear();
  };
  for (const Finding& finding : b.allFindings) {
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
  const auto part = [&](const QString& title, const QList<Inline>& items) {
    if (items.isEmpty()) return;
    b.add(Heading{.level = 2, .text = title, .id = b.nextId(), .inContents = false});
    b.add(ItemList{items, false});
  };
  part(b.translated(QT_TRANSLATE_NOOP("Document", "Contradictions")), contradictions);
  part(b.translated(QT_TRANSLATE_NOOP("Document", "Gaps")), gaps);
}

}  // namespace iap

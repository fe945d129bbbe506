// SPDX-License-Identifier: GPL-3.0-or-later
// Risks: in a sentence, as a matrix, as a register, and those that nobody looks after.
#include "queries/risks.h"

#include <QCoreApplication>
#include <algorithm>

#include "publish/chapters/blocks.h"
#include "queries/labels.h"
#include "queries/words.h"

namespace iap {

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

/// `columns` keyed for the block risk_table; the full plan prints the usual ones.
void addRegister(Builder& b, const QList<const Risk*>& risks, const QString& caption, const char* firstColumn) {
  if (risks.isEmpty()) return;
  const auto column = [&](const char* title, ColumnKind kind, const char* key, bool extra = false) {
    return Column{b.translated(title), kind, QString::fromLatin1(key), extra};
  };
  DataTable table(caption, {Column{b.translated(QT_TRANSLATE_NOOP("Document", "Code")), ColumnKind::code},
                            Column{b.translated(firstColumn)},
                            column(QT_TRANSLATE_NOOP("Document", "Type"), ColumnKind::text, "type", true),
                            column(QT_TRANSLATE_NOOP("Document", "Belongs to"), ColumnKind::text, "subject", true),
                            column(QT_TRANSLATE_NOOP("Document", "Before response"), ColumnKind::date, "before"),
                            column(QT_TRANSLATE_NOOP("Document", "After response"), ColumnKind::date, "after"),
                            column(QT_TRANSLATE_NOOP("Document", "Response"), ColumnKind::text, "response"),
                            column(QT_TRANSLATE_NOOP("Document", "Owner"), ColumnKind::text, "owner"),
                            column(QT_TRANSLATE_NOOP("Document", "Status"), ColumnKind::date, "status", true),
                            column(QT_TRANSLATE_NOOP("Document", "Review"), ColumnKind::date, "review", true)});
  const auto actions = byReference(b.plan.riskActions, &RiskAction::risk);
  for (const Risk* risk : risks) {
    const Stakeholder* owner = b.plan.stakeholders.find(risk->owner);
    QStringList subjects;
    for (const RiskAction* link : actions.value(risk->id.value))
      if (const Action* action = b.plan.actions.find(link->action)) subjects += b.codeOrTitle(*action);
    if (const Objective* objective = b.plan.objectives.find(risk->objective))
      subjects += objective->code.isEmpty() ? b.text(objective->title) : objective->code;
    QString status = wordLabel(wordsOf<RiskStatus>[size_t(risk->status)], b.language);
    table.rows +=
        TableRow{{b.cell(risk->code), b.cell(b.text(risk->title)),
                  b.cellOr(b.label(risk->type), QT_TRANSLATE_NOOP("Document", "not recorded")),
                  b.cellOr(b.joinedCodes(subjects), QT_TRANSLATE_NOOP("Document", "the plan")),
                  ratingCell(b, *risk, false), ratingCell(b, *risk, true), responseCell(b, *risk),
                  b.cellOr(b.nameOf(owner, risk->ownerWords), QT_TRANSLATE_NOOP("Document", "not named")),
                  b.cell(status), b.cellOr(b.date(risk->reviewDate), QT_TRANSLATE_NOOP("Document", "no date yet"))}};
  }
  b.addTable(table);
}

void addMatrix(Builder& b, const QList<const Risk*>& threats, bool residual) {
  const PlanFacts& facts = b.plan.plan();
  const int likelihoods = rangeInForce(b.plan, ScaleKind::likelihood).steps(),
            impacts = rangeInForce(b.plan, ScaleKind::impact).steps();
  const bool any = std::any_of(threats.begin(), threats.end(),
                               [&](const Risk* risk) { return riskRating(b.plan, *risk, residual).score > 0; });
  if (!any) return;
  const auto bands = riskBands(b.plan, likelihoods);
  QList<Column> columns{{b.translated(QT_TRANSLATE_NOOP("Document", "Likelihood"))}};
  const auto step = [&](ScaleId scale, int value) {
    return QString(QString::number(value) + u' ' + stepLabel(b.plan, scale, value, b.language, b.english)).trimmed();
  };
  for (int impact = 1; impact <= impacts; ++impact) columns += Column{step(facts.impactScale, impact)};
  DataTable matrix(b.translated(residual ? QT_TRANSLATE_NOOP("Document", "Risk matrix after response")
                                         : QT_TRANSLATE_NOOP("Document", "Risk matrix before response")),
                   columns);
  matrix.columnGroup = b.translated(QT_TRANSLATE_NOOP("Document", "Impact"));
  matrix.matrix = true;
  for (int likelihood = likelihoods; likelihood >= 1; --likelihood) {
    TableRow row{{b.cell(step(facts.likelihoodScale, likelihood))}};
    for (int impact = 1; impact <= impacts; ++impact) {
      const RiskBand* reached = bandOf(bands, likelihood * impact);
      if (!reached) reached = &bands.first();
      QStringList codes;
      for (const Risk* risk : threats)
        if (const RiskRating rating = riskRating(b.plan, *risk, residual);
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
  QStringList unplaced;
  for (const Risk* risk : threats)
    if (riskRating(b.plan, *risk, residual).score == 0) unplaced += b.codeOrTitle(*risk);
  if (!unplaced.isEmpty())
    matrix.notes += TableNote{
        {},
        b.say(QT_TRANSLATE_NOOP("Sentence", "Not in the matrix, since likelihood or impact have no figure: {list}."),
              {{"list", b.joinedCodes(unplaced)}})};
  b.add(matrix);
}

/// The risks that readers may see, by nature, gravest first.
struct SeenRisks {
  QList<const Risk*> threats, opportunities, closedOnes;
  int hidden = 0;
};

SeenRisks seenRisks(const Builder& b) {
  SeenRisks seen;
  for (const Risk* risk : inCodeOrder(b.plan.risks, b.language)) {
    if (risk->status == RiskStatus::closed) {
      if (b.shows(risk->audience)) seen.closedOnes += risk;
    } else if (!b.shows(risk->audience)) {
      ++seen.hidden;
    } else {
      (risk->nature == RiskNature::threat ? seen.threats : seen.opportunities).append(risk);
    }
  }
  const auto gravestFirst = [&](const Risk* x, const Risk* y) {
    const RiskRating a = riskRating(b.plan, *x), c = riskRating(b.plan, *y);
    return a.level != c.level ? a.level > c.level : a.score > c.score;
  };
  std::stable_sort(seen.threats.begin(), seen.threats.end(), gravestFirst);
  std::stable_sort(seen.opportunities.begin(), seen.opportunities.end(), gravestFirst);
  return seen;
}

bool isNone(Builder& b, const SeenRisks& seen) {
  if (!seen.threats.isEmpty() || !seen.opportunities.isEmpty() || seen.hidden) return false;
  b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "There are no risks in this plan.")));
  return true;
}

void addLead(Builder& b, const SeenRisks& seen) {
  int counts[5] = {}, after = 0, stillHigh = 0;
  for (const Risk* risk : seen.threats) {
    ++counts[int(riskRating(b.plan, *risk).level)];
    const RiskLevel residual = riskRating(b.plan, *risk, true).level;
    after += residual != RiskLevel::notAssessed;
    stillHigh += residual >= RiskLevel::high;
  }
  if (!seen.threats.isEmpty()) {
    QString lead =
        b.say(QT_TRANSLATE_NOOP(
                  "Sentence",
                  "Of {n, plural, one {# risk} other {# risks}}, {v, plural, =0 {none is} one {# is} other {# "
                  "are}} very high, {h} high, {m} medium and {l} low before any response; {k, plural, =0 {all are "
                  "assessed} one {# is not assessed} other {# are not assessed}}."),
              {{"n", qint64(seen.threats.size())},
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
}

void addRemarks(Builder& b, const SeenRisks& seen) {
  if (seen.hidden)
    b.paragraph(
        b.say(QT_TRANSLATE_NOOP("Sentence",
                                "{n, plural, one {# risk is} other {# risks are}} not for these readers and left out."),
              {{"n", qint64(seen.hidden)}}),
        ParagraphStyle::note);
  if (!seen.closedOnes.isEmpty())
    b.paragraph(b.say(QT_TRANSLATE_NOOP("Sentence",
                                        "{n, plural, one {# risk is} other {# risks are}} closed and not "
                                        "listed any more."),
                      {{"n", qint64(seen.closedOnes.size())}}),
                ParagraphStyle::note);
}

void addThreats(Builder& b, const SeenRisks& seen) {
  addRegister(b, seen.threats, b.translated(QT_TRANSLATE_NOOP("Document", "Risk register, gravest first")),
              QT_TRANSLATE_NOOP("Document", "Risk"));
}

void addOpportunities(Builder& b, const SeenRisks& seen) {
  addRegister(b, seen.opportunities, b.translated(QT_TRANSLATE_NOOP("Document", "Opportunities")),
              QT_TRANSLATE_NOOP("Document", "Opportunity"));
}

}  // namespace

void addRisks(Builder& b) {
  const SeenRisks seen = seenRisks(b);
  if (isNone(b, seen)) return;
  addLead(b, seen);
  addMatrix(b, seen.threats, false);
  addThreats(b, seen);
  addOpportunities(b, seen);
  addRemarks(b, seen);
}

void addRiskLead(Builder& b) {
  const SeenRisks seen = seenRisks(b);
  if (isNone(b, seen)) return;
  addLead(b, seen);
  addRemarks(b, seen);
}

void addRiskMatrix(Builder& b) {
  const SeenRisks seen = seenRisks(b);
  const bool residual = b.setting("when", "before") == QStringLiteral("after");
  const auto before = b.blocks.size();
  addMatrix(b, seen.threats, residual);
  if (b.blocks.size() == before)
    b.missing(b.translated(residual ? QT_TRANSLATE_NOOP("Document", "No risk is scored after its response yet.")
                                    : QT_TRANSLATE_NOOP("Document", "No risk is scored yet.")));
}

void addRiskTable(Builder& b) {
  const SeenRisks seen = seenRisks(b);
  const QString kind = b.setting("kind", "threats");
  const auto before = b.blocks.size();
  if (kind == QStringLiteral("closed"))
    addRegister(b, seen.closedOnes, b.translated(QT_TRANSLATE_NOOP("Document", "Closed risks")),
                QT_TRANSLATE_NOOP("Document", "Risk"));
  else if (kind == QStringLiteral("opportunities"))
    addOpportunities(b, seen);
  else
    addThreats(b, seen);
  if (b.blocks.size() > before) return;
  if (kind == QStringLiteral("closed")) {
    // Of closed risks that are not for these readers nothing is said: the lead counts what is left out.
    bool any = false;
    for (const Risk& risk : b.plan.risks) any = any || risk.status == RiskStatus::closed;
    if (!any) b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "No risk is closed.")));
    return;
  }
  if (seen.hidden) return addRemarks(b, seen);
  b.missing(b.translated(kind == QStringLiteral("opportunities")
                             ? QT_TRANSLATE_NOOP("Document", "There are no opportunities in this plan.")
                             : QT_TRANSLATE_NOOP("Document", "There are no risks in this plan.")));
}

void addUnmanagedRisks(Builder& b) {
  const SeenRisks seen = seenRisks(b);
  ItemList items;
  for (const Risk* risk : seen.threats + seen.opportunities) {
    const bool noResponse = risk->response == RiskResponse::notDecided && risk->mitigation.isEmpty();
    const bool noOwner = !risk->owner && risk->ownerWords.isEmpty();
    if (!noResponse && !noOwner) continue;
    const SentenceValues values{{"risk", QString(risk->code + u' ' + b.text(risk->title)).trimmed()}};
    items.items +=
        plain(noResponse && noOwner ? b.say(QT_TRANSLATE_NOOP("Sentence", "{risk}: no response and no owner"), values)
              : noResponse          ? b.say(QT_TRANSLATE_NOOP("Sentence", "{risk}: no response"), values)
                                    : b.say(QT_TRANSLATE_NOOP("Sentence", "{risk}: no owner"), values));
  }
  if (items.items.isEmpty() && seen.hidden) return addRemarks(b, seen);
  if (items.items.isEmpty())
    return b.paragraph(b.translated(QT_TRANSLATE_NOOP("Document", "Every risk has a response and an owner.")));
  Box box{BoxKind::missing, {}};
  box.content.emplace_back(items);
  b.add(box);
}

void addTopRisks(Builder& b) {
  const SeenRisks seen = seenRisks(b);
  const int rows = b.limit("rows", 3);
  if (seen.threats.isEmpty() && seen.hidden) return addRemarks(b, seen);
  if (seen.threats.isEmpty())
    return b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "There are no risks in this plan.")));
  DataTable table(
      b.say(QT_TRANSLATE_NOOP("Sentence", "{n, plural, one {The gravest risk} other {The # gravest risks}}"),
            {{"n", qint64(std::min<qsizetype>(rows, seen.threats.size()))}}),
      {{b.translated(QT_TRANSLATE_NOOP("Document", "Risk"))},
       {b.translated(QT_TRANSLATE_NOOP("Document", "Before response")), ColumnKind::date},
       {b.translated(QT_TRANSLATE_NOOP("Document", "Response"))},
       {b.translated(QT_TRANSLATE_NOOP("Document", "After response")), ColumnKind::date},
       {b.translated(QT_TRANSLATE_NOOP("Document", "Owner"))}});
  for (const Risk* risk : seen.threats.mid(0, rows)) {
    const Stakeholder* owner = b.plan.stakeholders.find(risk->owner);
    table.rows += TableRow{{b.cell(QString(risk->code + u' ' + b.text(risk->title)).trimmed()),
                            ratingCell(b, *risk, false), responseCell(b, *risk), ratingCell(b, *risk, true),
                            b.cellOr(b.nameOf(owner, risk->ownerWords), QT_TRANSLATE_NOOP("Document", "not named"))}};
  }
  b.addTable(table);
  if (seen.threats.size() > rows)
    b.paragraph(b.say(QT_TRANSLATE_NOOP("Sentence", "The full plan lists the {n} risks that are watched."),
                      {{"n", b.language.number(qint64(seen.threats.size()))}}),
                ParagraphStyle::note);
  addRemarks(b, seen);
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// Section 3: one sheet for each action. Page one is what a councillor reads, page two what an officer needs.
#include <QCoreApplication>
#include <algorithm>

#include "publish/chapters/blocks.h"
#include "publish/markdown.h"
#include "queries/risks.h"

namespace iap {

namespace {

/// Rows that sheets look up again and again.
struct SheetLinks {
  explicit SheetLinks(const Builder& b)
      : strategies(byReference(b.plan.actionStrategies, &ActionStrategy::action)),
        tags(byReference(b.plan.actionTags, &ActionTag::action)) {
    for (const Finding& finding : b.allFindings())
      if (finding.record.table == QStringLiteral("action") && !finding.accepted && finding.severity != Severity::hint)
        findingsOf[finding.record.id].append(&finding);
  }
  QHash<qint64, QList<const ActionStrategy*>> strategies;
  QHash<qint64, QList<const ActionTag*>> tags;
  QHash<qint64, QList<const Finding*>> findingsOf;
};

QString fundingWords(const Builder& b, FundingStatus status) {
  static constexpr const char* words[] = {
      QT_TRANSLATE_NOOP("Document", "not recorded"), QT_TRANSLATE_NOOP("Document", "Idea"),
      QT_TRANSLATE_NOOP("Document", "Identified"),   QT_TRANSLATE_NOOP("Document", "Applied for"),
      QT_TRANSLATE_NOOP("Document", "Approved"),     QT_TRANSLATE_NOOP("Document", "Received"),
      QT_TRANSLATE_NOOP("Document", "Refused")};
  return b.translated(words[int(status)]);
}

/// The date with its year only; words stay.
Date yearOf(const Date& date) { return date.isCalendar() ? Date::ofYear(date.year()) : date; }

void addStrip(Builder& b, const Action& action) {
  const ActionCost cost = actionCost(b.links, action);
  const Funding funding = actionFunding(b.links, action.id);
  Strip strip;
  StripItem costItem{b.translated(QT_TRANSLATE_NOOP("Document", "Cost")), {}, {}};
  if (cost.state == CostState::priced) {
    costItem.value = b.amount(cost.total);
    costItem.words = b.currency();
  } else {
    // A tile holds a few words; longer ones stand below.
    const QString words = b.costWords(action, cost.state);
    const bool fits = words.size() <= 20;
    costItem.value = fits ? words : b.translated(QT_TRANSLATE_NOOP("Document", "in words"));
    if (!fits) costItem.words = words;
  }
  costItem.unknown = cost.state != CostState::priced;
  if (costItem.unknown && costItem.words.isEmpty() && action.costWords != costItem.value)
    costItem.words = action.costWords;
  strip.items += costItem;
  const bool recorded = funding.securedIsRecorded();
  strip.items +=
      recorded ? StripItem{b.translated(QT_TRANSLATE_NOOP("Document", "Secured")), b.amount(funding.secured()),
                           cost.state == CostState::priced && cost.total > Money()
                               ? b.currency() + QStringLiteral(", ") +
                                     b.say(QT_TRANSLATE_NOOP("Sentence", "{p} of the cost"),
                                           {{"p", b.language.percent(
                                                      double(funding.secured().minor) / double(cost.total.minor), 1)}})
                               : b.currency()}
               : StripItem{b.translated(QT_TRANSLATE_NOOP("Document", "Secured")),
                           b.translated(QT_TRANSLATE_NOOP("Document", "not recorded")),
                           {},
                           true};
  QString period = b.period(action.start, action.end);
  if (period.isEmpty()) period = action.periodWords;
  // Long periods stand in the words below a short figure.
  const int months =
      action.start.isCalendar() && action.end.isCalendar() && action.start.month() && action.end.month()
          ? (action.end.year() - action.start.year()) * 12 + action.end.month() - action.start.month() + 1
          : 0;
  // An end before the start is a contradiction, which has no length.
  if (months > 0) {
    strip.items += StripItem{
        b.translated(QT_TRANSLATE_NOOP("Document", "Start to end")),
        b.say(QT_TRANSLATE_NOOP("Sentence", "{n, plural, one {# month} other {# months}}"), {{"n", qint64(months)}}),
        period};
  } else {
    // A tile holds a short figure: the years; what is known more exactly stands in the words below.
    const bool brief = period.size() <= 12;
    const QString figure = brief ? period : b.period(yearOf(action.start), yearOf(action.end));
    strip.items += StripItem{b.translated(QT_TRANSLATE_NOOP("Document", "Start to end")),
                             period.isEmpty()   ? b.translated(QT_TRANSLATE_NOOP("Document", "no date yet"))
                             : figure.isEmpty() ? b.translated(QT_TRANSLATE_NOOP("Document", "in words"))
                                                : figure,
                             brief || figure == period ? QString() : period, period.isEmpty()};
  }
  strip.items += StripItem{b.translated(QT_TRANSLATE_NOOP("Document", "Readiness")), b.readinessWords(action.readiness),
                           b.statusWords(action.status), action.readiness == Readiness::notStated};
  b.add(strip);
}

void addWho(Builder& b, const Action& action, const SheetLinks& links) {
  b.heading(4, b.translated(QT_TRANSLATE_NOOP("Document", "Who and where")), true);
  Facts facts;
  const auto row = [&](const char* label, const QString& value, const char* ifEmpty = nullptr) {
    if (!value.isEmpty())
      facts.rows += FactRow{b.translated(label), plain(value)};
    else if (ifEmpty)
      facts.rows += FactRow{b.translated(label), italic(b.translated(ifEmpty))};
  };
  QString lead = b.listOfLeads(action);
  if (b.links.leads(action.id).size() > 1)
    lead += QStringLiteral(" (") + b.translated(QT_TRANSLATE_NOOP("Document", "more than one lead")) + u')';
  row(QT_TRANSLATE_NOOP("Document", "Lead"), lead, QT_TRANSLATE_NOOP("Document", "not named"));
  QStringList partners;
  bool hidden = false;
  for (const ActionStakeholder* link : b.links.stakeholdersOf.value(action.id.value)) {
    const Stakeholder* partner = b.plan.stakeholders.find(link->stakeholder);
    if (link->role == ActionRole::lead) continue;
    if (!b.shows(partner->audience)) {
      hidden = true;
      continue;
    }
    partners += link->words.isEmpty() ? b.text(partner->name)
                                      : b.text(partner->name) + QStringLiteral(" (") + link->words + u')';
  }
  if (hidden) partners += b.translated(QT_TRANSLATE_NOOP("Document", "not public"));
  row(QT_TRANSLATE_NOOP("Document", "Partners"), b.joined(partners), QT_TRANSLATE_NOOP("Document", "none"));
  row(QT_TRANSLATE_NOOP("Document", "Place"), action.place);
  QStringList before;
  for (const Dependency* dependency : b.links.predecessorsOf.value(action.id.value))
    if (const Action* other = b.plan.actions.find(dependency->predecessor))
      before += (other->code.isEmpty() ? b.text(other->title) : b.actionName(*other) + u' ' + b.text(other->title));
  before += b.otherPredecessors.value(action.id.value);
  row(QT_TRANSLATE_NOOP("Document", "Depends on"), b.joined(before));
  QStringList strategies;
  for (const ActionStrategy* link : links.strategies.value(action.id.value))
    if (const Strategy* strategy = b.plan.strategies.find(link->strategy)) strategies += b.text(strategy->title);
  row(QT_TRANSLATE_NOOP("Document", "Links with strategies"), b.joined(strategies));
  QStringList dimensions;
  for (const auto& [mark, name] : {std::pair{action.social, QT_TRANSLATE_NOOP("Document", "social")},
                                   {action.economic, QT_TRANSLATE_NOOP("Document", "economic")},
                                   {action.environmental, QT_TRANSLATE_NOOP("Document", "environmental")},
                                   {action.territorial, QT_TRANSLATE_NOOP("Document", "territorial")}})
    if (mark.value_or(0) > 0) dimensions += b.translated(name) + u' ' + QString::number(*mark);
  row(QT_TRANSLATE_NOOP("Document", "Dimensions"), dimensions.join(QStringLiteral(", ")));
  const auto tagged = [&](TagKind kind, const char* label, const QString& between) {
    QStringList labels;
    for (const ActionTag* tag : links.tags.value(action.id.value))
      if (tag->kind == kind) labels += tag->label;
    std::stable_sort(labels.begin(), labels.end(),
                     [&](const QString& a, const QString& other) { return b.language.compare(a, other) < 0; });
    row(label, labels.join(between));
  };
  tagged(TagKind::policyObjective, QT_TRANSLATE_NOOP("Document", "Policy objectives of the EU"), QStringLiteral(", "));
  tagged(TagKind::sdg, QT_TRANSLATE_NOOP("Document", "Sustainable Development Goals"), QStringLiteral(", "));
  tagged(TagKind::crossCuttingTheme, QT_TRANSLATE_NOOP("Document", "Cross-cutting themes"), QStringLiteral("; "));
  tagged(TagKind::coBenefit, QT_TRANSLATE_NOOP("Document", "Co-benefits"), QStringLiteral("; "));
  row(QT_TRANSLATE_NOOP("Document", "Inspired by"), action.inspiredBy);
  row(QT_TRANSLATE_NOOP("Document", "Status"), b.statusWords(action.status));
  b.add(facts);
}

void addWhat(Builder& b, const Action& action) {
  b.heading(4, b.translated(QT_TRANSLATE_NOOP("Document", "Why")), true);
  if (action.rationale.text.trimmed().isEmpty())
    b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "Not written yet.")));
  else
    for (Block& block : blocksOf(action.rationale.text)) b.add(std::move(block));
  b.heading(4, b.translated(QT_TRANSLATE_NOOP("Document", "What will be done")), true);
  const auto steps = b.links.stepsOf.value(action.id.value);
  if (!action.outputs.isEmpty()) b.paragraph(action.outputs);
  if (!action.effect.isEmpty() && action.effect != QStringLiteral("-"))
    b.paragraph(b.say(QT_TRANSLATE_NOOP("Sentence", "Expected effect: {effect}"), {{"effect", action.effect}}));
  if (steps.isEmpty()) {
    if (action.outputs.isEmpty()) b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "Not written yet.")));
    return;
  }
  DataTable table(b.say(QT_TRANSLATE_NOOP("Sentence", "Key steps of Action {code}"), {{"code", b.codeOrTitle(action)}}),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "No.")), ColumnKind::code},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Step"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Responsible"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "By")), ColumnKind::date},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Done")), ColumnKind::date}});
  table.numbered = false;
  int number = 0;
  for (const Step* step : steps) {
    const Stakeholder* responsible = b.plan.stakeholders.find(step->responsible);
    table.rows +=
        TableRow{{b.cell(QString::number(++number)), b.cell(b.text(step->title)),
                  b.cellOr(b.nameOf(responsible, step->responsibleWords), QT_TRANSLATE_NOOP("Document", "not named")),
                  b.cellOr(b.date(step->date), QT_TRANSLATE_NOOP("Document", "no date yet")),
                  b.cell(step->done ? b.translated(QT_TRANSLATE_NOOP("Document", "Yes"))
                                    : b.translated(QT_TRANSLATE_NOOP("Document", "No")))}};
  }
  b.addTable(table);
}

void addActionMoney(Builder& b, const Action& action) {
  b.heading(4, b.translated(QT_TRANSLATE_NOOP("Document", "Money")), true);
  const auto lines = b.links.costLinesOf.value(action.id.value);
  const ActionCost cost = actionCost(b.links, action);
  const Funding funding = actionFunding(b.links, action.id);
  if (cost.state == CostState::priced) {
    const bool recorded = funding.securedIsRecorded();
    b.paragraph(recorded ? b.say(QT_TRANSLATE_NOOP("Sentence", "The action costs {sum}; {secured} of it is secured."),
                                 {{"sum", b.money(cost.total)}, {"secured", b.money(funding.secured())}})
                         : b.say(QT_TRANSLATE_NOOP(
                                     "Sentence", "The action costs {sum}; how much of it is secured is not recorded."),
                                 {{"sum", b.money(cost.total)}}));
  } else if (!action.costWords.isEmpty()) {
    b.paragraph(b.say(QT_TRANSLATE_NOOP("Sentence", "The source says: {words}"), {{"words", action.costWords}}));
  } else {
    b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "No cost is recorded yet.")));
  }
  // One line with an amount and nothing else only repeats the sentence above.
  const bool repeats = lines.size() == 1 && cost.state == CostState::priced && !lines.first()->category &&
                       lines.first()->description.isEmpty() && !lines.first()->year &&
                       b.links.yearsOf.value(lines.first()->id.value).isEmpty();
  if (!lines.isEmpty() && !repeats) {
    DataTable table(b.say(QT_TRANSLATE_NOOP("Sentence", "Costs of Action {code}, in {currency}"),
                          {{"code", b.codeOrTitle(action)}, {"currency", b.currency()}}),
                    {{b.translated(QT_TRANSLATE_NOOP("Document", "Category"))},
                     {b.translated(QT_TRANSLATE_NOOP("Document", "What for"))},
                     {b.translated(QT_TRANSLATE_NOOP("Document", "When")), ColumnKind::date},
                     {b.translated(QT_TRANSLATE_NOOP("Document", "Amount")), ColumnKind::number}});
    table.numbered = false;
    for (const CostLine* line : lines) {
      const auto amount = lineCost(*line);
      QString when;
      if (!b.links.yearsOf.value(line->id.value).isEmpty() ||
          (line->recurrence == Recurrence::yearly && line->lastYear)) {
        auto years = lineByYear(*line, b.links.yearsOf.value(line->id.value)).keys();
        years.removeAll(0);
        if (!years.isEmpty())
          when = years.size() == 1 ? QString::number(years.first())
                                   : QString::number(years.first()) + QChar(0x2013) + QString::number(years.last());
      } else if (line->year) {
        when = QString::number(*line->year);
      }
      const QString category = b.label(line->category);
      Cell cell = amount ? b.amountCell(*amount)
                  : line->status == CostStatus::includedElsewhere
                      ? b.word(QT_TRANSLATE_NOOP("Document", "included elsewhere"))
                  : line->status == CostStatus::notApplicable ? b.word(QT_TRANSLATE_NOOP("Document", "not applicable"))
                                                              : b.word(QT_TRANSLATE_NOOP("Document", "not estimated"));
      QString what = b.text(line->description);
      if (amount && !samePriceBase(b.links, line->priceBaseYear))
        what += b.say(QT_TRANSLATE_NOOP("Sentence", " (prices of {year}, not added)"),
                      {{"year", QString::number(*line->priceBaseYear)}});
      table.rows += TableRow{{b.cellOr(category, QT_TRANSLATE_NOOP("Document", "not stated")),
                              b.cellOr(what, QT_TRANSLATE_NOOP("Document", "not stated")),
                              b.cellOr(when, QT_TRANSLATE_NOOP("Document", "whole period")), cell}};
    }
    if (cost.state == CostState::priced)
      table.rows += TableRow{{b.cell(b.translated(QT_TRANSLATE_NOOP("Document", "Total"))), b.cell({}), b.cell({}),
                              b.amountCell(cost.total)},
                             RowKind::total};
    b.addTable(table);
  }
  const auto sources = b.links.fundingOf.value(action.id.value);
  if (!sources.isEmpty()) {
    DataTable table(b.say(QT_TRANSLATE_NOOP("Sentence", "Funding of Action {code}, in {currency}"),
                          {{"code", b.codeOrTitle(action)}, {"currency", b.currency()}}),
                    {{b.translated(QT_TRANSLATE_NOOP("Document", "Source"))},
                     {b.translated(QT_TRANSLATE_NOOP("Document", "Status"))},
                     {b.translated(QT_TRANSLATE_NOOP("Document", "Decision due")), ColumnKind::date},
                     {b.translated(QT_TRANSLATE_NOOP("Document", "Amount")), ColumnKind::number}});
    table.numbered = false;
    for (const FundingLine* line : sources) {
      QString source = b.label(line->source);
      if (!line->programme.isEmpty())
        source += source.isEmpty() ? line->programme : QStringLiteral(", ") + line->programme;
      table.rows +=
          TableRow{{b.cellOr(source, QT_TRANSLATE_NOOP("Document", "not named")),
                    line->status == FundingStatus::notRecorded ? b.word(QT_TRANSLATE_NOOP("Document", "not recorded"))
                                                               : b.cell(fundingWords(b, line->status)),
                    b.cellOr(b.date(line->decided.known() ? line->decided : line->deadline),
                             QT_TRANSLATE_NOOP("Document", "no date yet")),
                    line->amount ? b.amountCell(*line->amount) : b.word(QT_TRANSLATE_NOOP("Document", "not stated"))}};
    }
    table.rows += TableRow{{b.cell(b.translated(QT_TRANSLATE_NOOP("Document", "Counted, without ideas and refusals"))),
                            b.cell({}), b.cell({}), b.amountCell(funding.counted())},
                           RowKind::total};
    b.addTable(table);
  } else if (!action.fundingWords.isEmpty()) {
    b.paragraph(b.say(QT_TRANSLATE_NOOP("Sentence", "Sources as the plan prints them: {words}"),
                      {{"words", action.fundingWords}}));
  }
}

void addSuccess(Builder& b, const Action& action) {
  auto links = b.links.indicatorsOf.value(action.id.value);
  std::sort(links.begin(), links.end(), [&](const ActionIndicator* x, const ActionIndicator* y) {
    return b.language.compare(b.plan.indicators.find(x->indicator)->code, b.plan.indicators.find(y->indicator)->code) <
           0;
  });
  b.heading(4, b.translated(QT_TRANSLATE_NOOP("Document", "How success is measured")), true);
  if (links.isEmpty()) {
    b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "No indicator is linked yet.")));
    return;
  }
  DataTable table(
      b.say(QT_TRANSLATE_NOOP("Sentence", "Indicators of Action {code}"), {{"code", b.codeOrTitle(action)}}),
      {{b.translated(QT_TRANSLATE_NOOP("Document", "No.")), ColumnKind::code},
       {b.translated(QT_TRANSLATE_NOOP("Document", "Indicator"))},
       {b.translated(QT_TRANSLATE_NOOP("Document", "Unit"))},
       {b.translated(QT_TRANSLATE_NOOP("Document", "Baseline")), ColumnKind::number},
       {b.translated(QT_TRANSLATE_NOOP("Document", "Target")), ColumnKind::number}});
  table.numbered = false;
  for (const ActionIndicator* link : links) {
    const Indicator* indicator = b.plan.indicators.find(link->indicator);
    const Series* series = b.links.totalSeries(indicator->id);
    const Target* target = series ? b.links.finalTarget(series->id) : nullptr;
    table.rows += TableRow{{b.cell(indicator->code), b.cell(b.text(indicator->name)),
                            b.cellOr(indicator->unit, QT_TRANSLATE_NOOP("Document", "none")), b.baselineCell(series),
                            b.targetCell(target)}};
  }
  b.addTable(table);
}

void addActionRisks(Builder& b, const Action& action) {
  DataTable table(b.say(QT_TRANSLATE_NOOP("Sentence", "Risks of Action {code}"), {{"code", b.codeOrTitle(action)}}),
                  {{b.translated(QT_TRANSLATE_NOOP("Document", "Code")), ColumnKind::code},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Risk"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Before"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "After"))},
                   {b.translated(QT_TRANSLATE_NOOP("Document", "Response"))}});
  table.numbered = false;
  for (const RiskAction* link : b.links.risksOf.value(action.id.value)) {
    const Risk* risk = b.plan.risks.find(link->risk);
    if (!b.shows(risk->audience) || risk->nature != RiskNature::threat || risk->status == RiskStatus::closed) continue;
    const auto rated = [&](bool residual) {
      const RiskRating rating = riskRating(b.plan, *risk, residual);
      if (rating.level == RiskLevel::notAssessed) return b.word(QT_TRANSLATE_NOOP("Document", "not assessed"));
      return b.cell((rating.score ? QString::number(rating.score) + u' ' : QString()) + b.riskLevel(rating.level));
    };
    table.rows += TableRow{{b.cell(risk->code), b.cell(b.text(risk->title)), rated(false), rated(true),
                            risk->mitigation.isEmpty() && risk->response != RiskResponse::notDecided
                                ? b.cell(b.responseWord(risk->response))
                                : b.cellOr(risk->mitigation, QT_TRANSLATE_NOOP("Document", "no response yet"))}};
  }
  if (table.rows.isEmpty()) return;
  b.heading(4, b.translated(QT_TRANSLATE_NOOP("Document", "What can go wrong")), true);
  b.addTable(table);
}

void addSheet(Builder& b, const Action& action, const Objective* objective, const SheetLinks& links) {
  const QString title =
      action.code.isEmpty() ? b.text(action.title) : b.actionName(action) + QStringLiteral("  ") + b.text(action.title);
  QString kicker;
  if (objective) {
    kicker = objective->code.isEmpty() ? b.text(objective->title)
                                       : b.say(QT_TRANSLATE_NOOP("Sentence", "Objective {code} · {title}"),
                                               {{"code", objective->code}, {"title", b.text(objective->title)}});
    if (kicker.size() > 80)
      kicker = objective->code.isEmpty()
                   ? QString()
                   : b.say(QT_TRANSLATE_NOOP("Sentence", "Objective {code}"), {{"code", objective->code}});
  }
  b.add(Heading{.level = 3,
                .text = title,
                .id = b.nextId(),
                .kicker = kicker,
                .newPage = true,
                .inContents = false,
                .sheet = true});
  if (!action.description.isEmpty()) b.lead(b.text(action.description));
  addStrip(b, action);
  addWho(b, action, links);
  addWhat(b, action);
  addActionMoney(b, action);
  addSuccess(b, action);
  addActionRisks(b, action);
  const auto missing = links.findingsOf.value(action.id.value);
  if (missing.isEmpty() || !b.options.showFindings) return;
  Box box{BoxKind::missing, b.translated(QT_TRANSLATE_NOOP("Document", "What is missing in this sheet"))};
  ItemList items;
  for (const Finding* finding : missing) items.items += plain(b.wording(*finding));
  box.content.emplace_back(items);
  b.add(box);
}

}  // namespace

void addActionSheets(Builder& b) {
  const SheetLinks links(b);
  QHash<qint64, QList<const Action*>> byObjective;
  for (const Action* action : inCodeOrder(b.plan.actions, b.language)) {
    const Objective* top = topObjective(b.plan, b.links.mainObjective(action->id));
    byObjective[top ? top->id.value : 0] += action;
  }
  if (byObjective.isEmpty()) {
    b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "There are no actions in this plan.")));
    return;
  }
  int number = 0;
  const auto chapter = [&](const Objective* objective) {
    const auto actions = byObjective.value(objective ? objective->id.value : 0);
    if (actions.isEmpty()) return;
    const QString name =
        !objective ? b.translated(QT_TRANSLATE_NOOP("Document", "Actions without objective"))
        : objective->code.isEmpty()
            ? b.say(QT_TRANSLATE_NOOP("Sentence", "Actions: {title}"), {{"title", b.text(objective->title)}})
            : b.say(QT_TRANSLATE_NOOP("Sentence", "Actions for Objective {code}"), {{"code", objective->code}});
    b.add(Heading{.level = 2, .text = name, .id = b.nextId(), .number = QStringLiteral("3.%1").arg(++number)});
    if (objective && !objective->code.isEmpty()) b.lead(b.text(objective->title));
    ItemList list;
    for (const Action* action : actions) list.items += plain(b.actionTitle(*action));
    b.add(list);
    for (const Action* action : actions) addSheet(b, *action, b.links.mainObjective(action->id), links);
  };
  for (const Objective* objective : inOrder(b.plan.objectives))
    if (!objective->parent) chapter(objective);
  chapter(nullptr);
}

}  // namespace iap

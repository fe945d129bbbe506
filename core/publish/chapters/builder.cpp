// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/chapters/builder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <algorithm>

#include "base/error.h"
#include "plan/scales.h"
#include "publish/markdown.h"
#include "queries/labels.h"
#include "queries/risks.h"
#include "queries/words.h"

namespace iap {

namespace {

using AddBlock = void (*)(Builder&);
const QList<std::pair<const char*, AddBlock>>& registeredBlocks() {
  static const QList<std::pair<const char*, AddBlock>> blocks{{"city_facts", addCityFacts},
                                                              {"strategies", addStrategies},
                                                              {"data_sets", addDataSets},
                                                              {"problems", addProblems},
                                                              {"vision", addVision},
                                                              {"objectives", addObjectives},
                                                              {"action_table", addActionTable},
                                                              {"integration", addIntegration},
                                                              {"small_scale_actions", addSmallScaleActions},
                                                              {"action_sheets", addActionSheets},
                                                              {"summary", addSummary},
                                                              {"money", addMoney},
                                                              {"governance", addGovernance},
                                                              {"timetable", addTimetable},
                                                              {"monitoring", addMonitoring},
                                                              {"risks", addRisks},
                                                              {"people", addPeople},
                                                              {"findings", addFindings}};
  return blocks;
}

/// Titles of the shipped templates, for translators; tst_documents fails when one is missing.
constexpr const char* templateTitles[] = {
    QT_TRANSLATE_NOOP("Template", "Integrated Action Plan"),
    QT_TRANSLATE_NOOP("Template", "List of actions"),
    QT_TRANSLATE_NOOP("Template", "Contents"),
    QT_TRANSLATE_NOOP("Template", "Summary for the council"),
    QT_TRANSLATE_NOOP("Template", "Context, needs and vision"),
    QT_TRANSLATE_NOOP("Template", "The city and the network"),
    QT_TRANSLATE_NOOP("Template", "Current situation"),
    QT_TRANSLATE_NOOP("Template", "Problems and needs"),
    QT_TRANSLATE_NOOP("Template", "Shared vision"),
    QT_TRANSLATE_NOOP("Template", "Integration challenges"),
    QT_TRANSLATE_NOOP("Template", "Overall logic and integrated approach"),
    QT_TRANSLATE_NOOP("Template", "From needs to actions"),
    QT_TRANSLATE_NOOP("Template", "Objectives and result indicators"),
    QT_TRANSLATE_NOOP("Template", "Integrated approach"),
    QT_TRANSLATE_NOOP("Template", "Small-scale actions"),
    QT_TRANSLATE_NOOP("Template", "Action planning details"),
    QT_TRANSLATE_NOOP("Template", "Implementation framework"),
    QT_TRANSLATE_NOOP("Template", "Governance"),
    QT_TRANSLATE_NOOP("Template", "Costs and funding"),
    QT_TRANSLATE_NOOP("Template", "Timetable"),
    QT_TRANSLATE_NOOP("Template", "Monitoring"),
    QT_TRANSLATE_NOOP("Template", "Risks"),
    QT_TRANSLATE_NOOP("Template", "Involving people"),
    QT_TRANSLATE_NOOP("Template", "Annex A  What is missing"),
};

StatusSign signOf(const PlanFacts& facts) {
  switch (facts.status) {
    case PlanStatus::draft:
      return StatusSign::draft;
    case PlanStatus::consulted:
      return StatusSign::forDecision;
    case PlanStatus::approved:
      return StatusSign::approved;
  }
  return StatusSign::draft;
}

QString signWords(const Builder& b) {
  const PlanFacts& facts = b.plan.plan();
  switch (signOf(facts)) {
    case StatusSign::draft:
      return b.translated(QT_TRANSLATE_NOOP("Document", "Draft"));
    case StatusSign::forDecision:
      return b.translated(QT_TRANSLATE_NOOP("Document", "For decision"));
    case StatusSign::approved:
      return facts.decisionDate.isCalendar()
                 ? b.say(QT_TRANSLATE_NOOP("Sentence", "Approved {date}"), {{"date", b.date(facts.decisionDate)}})
                 : b.translated(QT_TRANSLATE_NOOP("Document", "Approved"));
    default:
      return {};
  }
}

QString kindAndPeriod(const Builder& b, const Template& form) {
  const QString kind = b.language.translated("Template", form.title.toUtf8().constData());
  const QString period = b.period(b.plan.plan().periodStart, b.plan.plan().periodEnd);
  return period.isEmpty() ? kind : kind + u' ' + period;
}

QString versionLine(const Builder& b) {
  const PlanFacts& facts = b.plan.plan();
  if (facts.versionLabel.isEmpty()) return b.date(facts.versionDate);
  if (!facts.versionDate.known())
    return b.say(QT_TRANSLATE_NOOP("Sentence", "Version {version}"), {{"version", facts.versionLabel}});
  return b.say(QT_TRANSLATE_NOOP("Sentence", "Version {version} of {date}"),
               {{"version", facts.versionLabel}, {"date", b.date(facts.versionDate)}});
}

void addCover(Builder& b, const Template& form) {
  const PlanFacts& facts = b.plan.plan();
  Cover cover{
      facts.city, kindAndPeriod(b, form), b.text(facts.title), b.text(facts.subtitle), signOf(facts), signWords(b), {},
      {}};
  if (cover.title.isEmpty()) cover.title = b.translated(QT_TRANSLATE_NOOP("Document", "Plan without a title"));
  const auto row = [&](const char* label, const QString& value) {
    if (!value.isEmpty()) cover.facts += FactRow{b.translated(label), plain(value)};
  };
  const QString decision = facts.decisionDate.isCalendar()
                               ? b.say(QT_TRANSLATE_NOOP("Sentence", "{body}, meeting of {date}"),
                                       {{"body", facts.decisionBody}, {"date", b.date(facts.decisionDate)}})
                               : facts.decisionBody;
  if (!facts.decisionBody.isEmpty())
    row(facts.status == PlanStatus::approved ? QT_TRANSLATE_NOOP("Document", "Decided by")
                                             : QT_TRANSLATE_NOOP("Document", "To be decided by"),
        decision);
  row(QT_TRANSLATE_NOOP("Document", "Version"),
      facts.versionLabel.isEmpty() || !facts.versionDate.known()
          ? facts.versionLabel + b.date(facts.versionDate)
          : b.say(QT_TRANSLATE_NOOP("Sentence", "{version} of {date}"),
                  {{"version", facts.versionLabel}, {"date", b.date(facts.versionDate)}}));
  row(QT_TRANSLATE_NOOP("Document", "Prepared by"), facts.preparedBy);
  row(QT_TRANSLATE_NOOP("Document", "Network"), facts.network);
  if (b.shows(facts.contactAudience)) row(QT_TRANSLATE_NOOP("Document", "Contact"), facts.contact);
  if (const Attachment* logo = b.plan.attachments.find(facts.logo); logo && b.shows(logo->audience))
    cover.logo = {b.options.logo, logo->mediaType,
                  b.say(QT_TRANSLATE_NOOP("Sentence", "Logo of {city}"), {{"city", facts.city}})};
  cover.lastLine = facts.disclaimer;
  if (cover.lastLine.isEmpty() && b.options.audience == Audience::public_)
    cover.lastLine =
        b.translated(QT_TRANSLATE_NOOP("Document", "Public edition: contacts and internal notes are left out."));
  b.add(cover);
}

void addHowFigures(Builder& b) {
  const PlanFacts& facts = b.plan.plan();
  QString prices;
  if (b.links.priceBaseYear)
    prices = facts.vat == VatRule::withoutVAT
                 ? b.say(QT_TRANSLATE_NOOP("Sentence", "Amounts are in {currency}, at prices of {year}, without VAT."),
                         {{"currency", facts.currency}, {"year", QString::number(*b.links.priceBaseYear)}})
                 : b.say(QT_TRANSLATE_NOOP("Sentence", "Amounts are in {currency}, at prices of {year}."),
                         {{"currency", facts.currency}, {"year", QString::number(*b.links.priceBaseYear)}});
  else
    prices = b.say(QT_TRANSLATE_NOOP("Sentence", "Amounts are in {currency}."), {{"currency", facts.currency}});
  Box box{BoxKind::information, b.translated(QT_TRANSLATE_NOOP("Document", "How figures are shown"))};
  box.content.emplace_back(
      Paragraph{plain(prices + u' ' +
                      b.translated(QT_TRANSLATE_NOOP(
                          "Document",
                          "A figure that nobody knows yet is printed as words, for example “not estimated”; it is "
                          "never counted as zero. Every total says how many actions it leaves out."))),
                ParagraphStyle::words,
                {}});
  b.add(box);
}

/// The narrative text of that key in the document's language, else in another one, tagged with its own language.
void addText(Builder& b, const QString& key) {
  const Section* found = nullptr;
  for (const Section* section : inOrder(b.plan.sections)) {
    if (section->key != key || section->body.text.trimmed().isEmpty() || !b.shows(section->audience)) continue;
    // As the page of texts shows it: the first that there is.
    const bool own = section->language == b.options.language;
    if (!found || (own && found->language != b.options.language)) found = section;
  }
  if (!found) {
    b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "Not written yet.")));
    return;
  }
  const QString foreign = found->language == b.options.language ? QString() : found->language;
  for (Block& block : blocksOf(found->body.text, foreign)) b.add(std::move(block));
}

}  // namespace

QStringList blockNames() {
  QStringList names;
  for (const auto& [name, add] : registeredBlocks()) names += QString::fromLatin1(name);
  return names;
}

QStringList translatedTitles() {
  QStringList titles;
  for (const char* title : templateTitles) titles += QString::fromUtf8(title);
  return titles;
}

QStringList shippedTemplates() {
  QStringList names;
  for (const QString& file : QDir(QStringLiteral(":/templates")).entryList({QStringLiteral("*.iaptemplate")}))
    names += file.section(u'.', 0, 0);
  return names;
}

Template shippedTemplate(const QString& name) {
  QFile file(QStringLiteral(":/templates/%1.iaptemplate").arg(name));
  if (!shippedTemplates().contains(name) || !file.open(QIODevice::ReadOnly))
    throw Error(ErrorCode::unknownDocument, {name, shippedTemplates().join(QStringLiteral(", "))});
  return parseTemplate(file.readAll(), name + QStringLiteral(".iaptemplate"), blockNames());
}

Builder::Builder(const Plan& p, const DocumentOptions& o)
    : plan(p),
      options(o),
      language(Language(o.language).hasWords() ? Language(o.language) : Language()),
      links(p),
      sums(summary(links)),
      allFindings(findings(links, o.today)),
      english(o.language.startsWith(QStringLiteral("en")) && !p.plan().language.startsWith(QStringLiteral("en"))) {}

QString Builder::date(const Date& date) const { return language.date(date); }

QString Builder::period(const Date& from, const Date& to) const {
  if (from.precision() == Date::Precision::year && to.precision() == Date::Precision::year)
    return from == to ? date(from) : date(from) + QChar(0x2013) + date(to);
  const bool ongoing = to == Date::ongoing() || from == Date::ongoing();
  if (ongoing)
    return from.isCalendar() ? say(QT_TRANSLATE_NOOP("Sentence", "since {date}, ongoing"), {{"date", date(from)}})
                             : translated(QT_TRANSLATE_NOOP("Document", "ongoing"));
  if (from.isCalendar() && to.isCalendar())
    return say(QT_TRANSLATE_NOOP("Sentence", "{from} to {to}"), {{"from", date(from)}, {"to", date(to)}});
  if (to.isCalendar())
    return from == Date::started() ? say(QT_TRANSLATE_NOOP("Sentence", "started, until {date}"), {{"date", date(to)}})
                                   : say(QT_TRANSLATE_NOOP("Sentence", "until {date}"), {{"date", date(to)}});
  if (from.isCalendar()) return say(QT_TRANSLATE_NOOP("Sentence", "from {date}"), {{"date", date(from)}});
  return from == Date::started() ? translated(QT_TRANSLATE_NOOP("Document", "started")) : QString();
}

QString Builder::label(ListItemId item) const { return labelOf(plan, item, language, english); }

QString Builder::actionName(const Action& action) const {
  return say(QT_TRANSLATE_NOOP("Sentence", "Action {code}"), {{"code", action.code}});
}

QString Builder::listOfLeads(const Action& action) const {
  QStringList names;
  for (const Stakeholder* lead : links.leads(action.id)) names += nameOf(lead, {});
  return names.isEmpty() ? action.leadWords : names.join(QStringLiteral("; "));
}

QString Builder::nameOf(const Stakeholder* stakeholder, const QString& words) const {
  if (!stakeholder) return words;
  return shows(stakeholder->audience) ? text(stakeholder->name)
                                      : translated(QT_TRANSLATE_NOOP("Document", "not public"));
}

QString Builder::riskLevel(RiskLevel level) const { return levelWord(plan, level, language, english); }

QString Builder::responseWord(RiskResponse response) const {
  if (response == RiskResponse::notDecided) return {};
  const QString word = wordLabel(wordsOf<RiskResponse>[size_t(response)], language);
  return word.left(1).toUpper() + word.mid(1);
}

QString Builder::costWords(const Action& action, CostState state) const {
  switch (state) {
    case CostState::includedElsewhere:
      if (const Action* in = plan.actions.find(action.includedIn))
        return in->code.isEmpty() ? text(in->title)
                                  : say(QT_TRANSLATE_NOOP("Sentence", "in Action {code}"), {{"code", in->code}});
      return action.costWords.isEmpty() ? translated(QT_TRANSLATE_NOOP("Document", "included elsewhere"))
                                        : action.costWords;
    case CostState::notEstimated:
      return translated(QT_TRANSLATE_NOOP("Document", "not estimated"));
    case CostState::notApplicable:
      return translated(QT_TRANSLATE_NOOP("Document", "not applicable"));
    case CostState::noCost:
    case CostState::priced:
      break;
  }
  return translated(QT_TRANSLATE_NOOP("Document", "not recorded"));
}

void Builder::addTable(DataTable table, bool namesElsewhere) {
  QStringList left;
  for (qsizetype column = table.columns.size() - 1; column >= table.headerColumns && !table.matrix; --column) {
    bool known = false;
    for (const TableRow& row : table.rows) {
      // Rows over all columns say nothing about one of them.
      if (row.cells.size() != table.columns.size()) continue;
      const Cell& cell = row.cells[column];
      known = known || (!cell.unknown && (row.kind == RowKind::body || !textOf(cell.text).isEmpty()));
    }
    if (known || table.rows.isEmpty()) continue;
    left.prepend(table.columns[column].title);
    table.columns.removeAt(column);
    for (TableRow& row : table.rows)
      if (row.cells.size() == table.columns.size() + 1)
        row.cells.removeAt(column);
      else
        --row.cells.last().span;
  }
  // What is left names the rows and says nothing of them.
  const auto naming = [](const Column& column) {
    return column.kind == ColumnKind::text || column.kind == ColumnKind::code;
  };
  if (namesElsewhere && !left.isEmpty() && table.columns.size() <= 2 &&
      std::all_of(table.columns.begin(), table.columns.end(), naming))
    return missing(say(QT_TRANSLATE_NOOP("Sentence", "{caption}: nothing is recorded yet ({columns})."),
                       {{"caption", table.caption}, {"columns", language.list(left)}}));
  if (!left.isEmpty())
    table.notes += TableNote{{},
                             say(QT_TRANSLATE_NOOP("Sentence", "Not recorded for any row, and left out: {columns}."),
                                 {{"columns", language.list(left)}})};
  add(std::move(table));
}

void Builder::heading(int level, const QString& text, bool sheet) {
  add(Heading{.level = level, .text = text, .id = nextId(), .inContents = level <= 2, .sheet = sheet});
}

void Builder::paragraph(const QString& text, ParagraphStyle style) { add(Paragraph{plain(text), style, {}}); }
void Builder::missing(const QString& words) { add(Paragraph{italic(words), ParagraphStyle::body, {}}); }

Document builtDocument(const Plan& plan, const Template& form, const DocumentOptions& options) {
  Builder b(plan, options);
  for (qsizetype i = 0; i < form.statements.size(); ++i) {
    const Statement& statement = form.statements[i];
    const auto isFindings = [](const Statement& s) {
      return s.kind == StatementKind::block && s.key == QStringLiteral("findings");
    };
    // Its heading goes with the annex.
    if (!options.showFindings &&
        (isFindings(statement) || (statement.kind == StatementKind::part && i + 1 < form.statements.size() &&
                                   isFindings(form.statements[i + 1]))))
      continue;
    const QString title = b.language.translated("Template", statement.title.toUtf8().constData());
    switch (statement.kind) {
      case StatementKind::cover:
        addCover(b, form);
        break;
      case StatementKind::contents:
        b.add(Contents{title});
        addHowFigures(b);
        break;
      case StatementKind::part:
        b.add(Heading{.level = 1, .text = title, .id = b.nextId(), .newPage = true});
        break;
      case StatementKind::section:
        b.add(Heading{.level = 1,
                      .text = title,
                      .id = b.nextId(),
                      .kicker = b.say(QT_TRANSLATE_NOOP("Sentence", "Section {n}"), {{"n", statement.key}}),
                      .newPage = true});
        break;
      case StatementKind::chapter:
        b.add(Heading{.level = 2, .text = title, .id = b.nextId(), .number = statement.key});
        break;
      case StatementKind::text:
        addText(b, statement.key);
        break;
      case StatementKind::block:
        for (const auto& [name, add] : registeredBlocks())
          if (statement.key == QLatin1StringView(name)) add(b);
        break;
      case StatementKind::landscape:
        b.add(Orientation{true});
        break;
      case StatementKind::portrait:
        b.add(Orientation{false});
        break;
    }
  }
  // A template of a city's own may skip levels; a document may not.
  int level = 0;
  for (Block& block : b.blocks)
    if (auto* heading = std::get_if<Heading>(&block.value))
      level = heading->level = std::min(heading->level, level + 1);
  const PlanFacts& facts = plan.plan();
  const QString title = b.text(facts.title).isEmpty()
                            ? b.translated(QT_TRANSLATE_NOOP("Document", "Plan without a title"))
                            : b.text(facts.title);
  const QString sign = signWords(b);
  Document document(facts.city.isEmpty()
                        ? title + QStringLiteral(" \u2013 ") + sign
                        : facts.city + QStringLiteral(": ") + title + QStringLiteral(" \u2013 ") + sign,
                    options.language);
  // The title of the file is one line; straight quotation marks would be told apart by some readers of metadata.
  document.title = document.title.simplified().replace(u'\'', QChar(0x2019)).replace(u'"', QChar(0x201d));
  document.author = facts.city.isEmpty() ? QStringLiteral("IAP Studio") : facts.city;
  document.headerLeft = facts.city.isEmpty() ? title : facts.city + QStringLiteral(" \u00b7 ") + title;
  document.footerLeft = versionLine(b);
  document.sign = signOf(facts);
  document.signWords = sign;
  if (!facts.accent.isEmpty()) document.accent = facts.accent;
  document.createdSeconds = QDateTime(options.today, QTime(12, 0), Qt::UTC).toSecsSinceEpoch();
  document.words = {b.translated(QT_TRANSLATE_NOOP("Document", "Table {n}.")),
                    b.translated(QT_TRANSLATE_NOOP("Document", "Table {n}, continued")),
                    b.translated(QT_TRANSLATE_NOOP("Document", "{title}, continued")),
                    b.translated(QT_TRANSLATE_NOOP("Document", "Figure {n}.")),
                    b.translated(QT_TRANSLATE_NOOP("Document", "In words:")),
                    b.translated(QT_TRANSLATE_NOOP("Document", "Page {n} of {total}")),
                    b.translated(QT_TRANSLATE_NOOP("Document", "{title}, page {n}"))};
  document.blocks = std::move(b.blocks);
  return document;
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/chapters/documents.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <algorithm>

#include "base/error.h"
#include "plan/references.h"
#include "publish/chapters/blocks.h"
#include "publish/markdown.h"

namespace iap {

namespace {

/// The level of the heading that a statement makes; 0: none.
int levelOf(const TemplateStatement& statement) {
  switch (statement.kind) {
    case StatementKind::part:
    case StatementKind::section:
    case StatementKind::mainChapter:
      return 1;
    case StatementKind::chapter:
    case StatementKind::question:
    case StatementKind::optional:
    case StatementKind::box:
      return 2;
    case StatementKind::heading:
      return statement.level;
    default:
      return 0;
  }
}

/// By which a part is left out: its number or key, else its title in English.
QString partKey(const TemplateStatement& statement) {
  return statement.key.isEmpty() ? statement.title : statement.key;
}

StatusSign signOf(const Builder& b) {
  switch (b.options.statusMark) {
    case StatusMark::draft:
      return StatusSign::draft;
    case StatusMark::forDecision:
      return StatusSign::forDecision;
    case StatusMark::forInformation:
      return StatusSign::forInformation;
    case StatusMark::byPlan:
    case StatusMark::approved:  // only an approved plan can say so
      break;
  }
  switch (b.plan.plan().status) {
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
  switch (signOf(b)) {
    case StatusSign::draft:
      return b.translated(QT_TRANSLATE_NOOP("Document", "Draft"));
    case StatusSign::forDecision:
      return b.translated(QT_TRANSLATE_NOOP("Document", "For decision"));
    case StatusSign::forInformation:
      return b.translated(QT_TRANSLATE_NOOP("Document", "For information"));
    case StatusSign::approved:
      return facts.decisionDate.isCalendar()
                 ? b.say(QT_TRANSLATE_NOOP("Sentence", "Approved {date}"), {{"date", b.date(facts.decisionDate)}})
                 : b.translated(QT_TRANSLATE_NOOP("Document", "Approved"));
    default:
      return {};
  }
}

QString kindOf(const Builder& b, const Template& form) {
  return b.options.title.isEmpty() ? titleOf(form, b.language, b.options.leftOut) : b.options.title;
}

QString kindAndPeriod(const Builder& b, const Template& form) {
  const QString kind = kindOf(b, form);
  const QString period = b.period(b.plan.plan().periodStart, b.plan.plan().periodEnd);
  // A title of the city's own says what it wants to say.
  return period.isEmpty() || !b.options.title.isEmpty() ? kind : kind + u' ' + period;
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
      facts.city, kindAndPeriod(b, form), b.text(facts.title), b.text(facts.subtitle), signOf(b), signWords(b), {}, {}};
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
  if (const Stakeholder* only = b.plan.stakeholders.find(b.options.onlyStakeholder))
    row(QT_TRANSLATE_NOOP("Document", "Only actions of"), b.nameOf(only, {}));
  row(QT_TRANSLATE_NOOP("Document", "Network"), facts.network);
  // A guide is passed on, whoever reads an edition first: a contact is on it only if it is public.
  if (b.options.hidesFew ? facts.contactAudience == Audience::public_ : b.shows(facts.contactAudience))
    row(QT_TRANSLATE_NOOP("Document", "Contact"), facts.contact);
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

/// Tagged with its own language where that is another one.
void addText(Builder& b, const QString& key, const char* ifNone) {
  const Section* found = b.section(key);
  if (!found) return b.missing(b.translated(ifNone));
  const QString foreign = found->language == b.options.language ? QString() : found->language;
  for (Block& block : blocksOf(found->body.text, foreign)) b.add(std::move(block));
}

/// The text in a box of its own, such as an example.
void addTextBox(Builder& b, const QString& key) {
  const Section* found = b.section(key);
  if (!found) return b.missing(b.translated(QT_TRANSLATE_NOOP("Document", "No example is chosen yet.")));
  Box box{BoxKind::information, found->title};
  const QString foreign = found->language == b.options.language ? QString() : found->language;
  for (Block& block : blocksOf(found->body.text, foreign)) box.content.push_back(std::move(block));
  b.add(box);
}

bool isFindings(const TemplateStatement& statement) {
  return statement.kind == StatementKind::block && statement.key == QStringLiteral("findings");
}

void addStatement(Builder& b, const Template& form, const TemplateStatement& statement) {
  const QString title = titleIn(b.language, statement.title, statement.titles);
  switch (statement.kind) {
    case StatementKind::cover:
      return addCover(b, form);
    case StatementKind::contents:
      b.add(Contents{title});
      return addHowFigures(b);
    case StatementKind::part:
      return b.add(Heading{.level = 1, .text = title, .id = b.nextId(), .newPage = true});
    case StatementKind::section:
      return b.add(Heading{.level = 1,
                           .text = title,
                           .id = b.nextId(),
                           .kicker = b.say(QT_TRANSLATE_NOOP("Sentence", "Section {n}"), {{"n", statement.key}}),
                           .newPage = true});
    case StatementKind::mainChapter:
      return b.add(Heading{.level = 1,
                           .text = title,
                           .id = b.nextId(),
                           .kicker = b.say(QT_TRANSLATE_NOOP("Sentence", "Chapter {n}"), {{"n", statement.key}}),
                           .newPage = true});
    case StatementKind::chapter:
      return b.add(Heading{.level = 2, .text = title, .id = b.nextId(), .number = statement.key});
    case StatementKind::heading:
      return b.heading(statement.level, title);
    case StatementKind::question:
      b.heading(2, title);
      return addText(b, statement.key, QT_TRANSLATE_NOOP("Document", "Not answered yet."));
    case StatementKind::optional:
      if (!b.section(statement.key)) return;
      b.heading(2, title);
      return addText(b, statement.key, "");
    case StatementKind::text:
      return addText(b, statement.key, QT_TRANSLATE_NOOP("Document", "Not written yet."));
    case StatementKind::own:
      if (b.section(statement.key)) addText(b, statement.key, "");
      return;
    case StatementKind::box:
      b.heading(2, title);
      return addTextBox(b, statement.key);
    case StatementKind::lead:
      return b.lead(title);
    case StatementKind::item:
      // Items in a row are one list.
      if (ItemList* list = b.blocks.empty() ? nullptr : std::get_if<ItemList>(&b.blocks.back().value))
        list->items += plain(title);
      else
        b.add(ItemList{{plain(title)}});
      return;
    case StatementKind::block:
      b.begin(statement.key, statement.options);
      for (const BlockKind& kind : blockKinds())
        if (kind.form.name == statement.key) kind.add(b);
      return;
    case StatementKind::page:
      return b.add(PageBreak{});
    case StatementKind::landscape:
      return b.add(Orientation{true});
    case StatementKind::portrait:
      return b.add(Orientation{false});
  }
}

/// Paper turns only for what stands on it: of several turns in a row the last one counts, and none at the end.
std::vector<Block> withoutIdleTurns(std::vector<Block> blocks) {
  std::vector<Block> kept;
  bool now = false, wanted = false;
  for (Block& block : blocks) {
    if (const auto* turn = std::get_if<Orientation>(&block.value)) {
      wanted = turn->landscape;
      continue;
    }
    if (wanted != now) kept.emplace_back(Orientation{now = wanted});
    kept.push_back(std::move(block));
  }
  return kept;
}

/// The plan with the actions that a stakeholder leads or takes part in, and with what belongs to these alone.
Plan onlyActionsOf(const Plan& plan, StakeholderId stakeholder) {
  QSet<qint64> kept;
  for (const ActionStakeholder& link : plan.actionStakeholders)
    if (link.stakeholder == stakeholder) kept += link.action.value;
  QList<RecordRef> gone;
  for (const Action& action : plan.actions)
    if (!kept.contains(action.id.value)) gone += refTo(action.id);
  // Money of the plan as a whole is nobody's alone; risks and indicators go with the last of their actions.
  for (const FundingLine& line : plan.fundingLines)
    if (!line.action) gone += refTo(line.id);
  const auto goWith = [&](const auto& links, auto member, const auto& table) {
    QHash<qint64, bool> stays;
    for (const auto& link : links) stays[(link.*member).value] |= kept.contains(link.action.value);
    for (const auto& record : table)
      if (!stays.value(record.id.value, true)) gone += refTo(record.id);
  };
  goWith(plan.riskActions, &RiskAction::risk, plan.risks);
  goWith(plan.actionIndicators, &ActionIndicator::indicator, plan.indicators);
  Plan result = plan;
  removeRecords(result, gone);
  return result;
}

/// What the actions that stay owe to others, in words: the records to point at are not in this document.
void tellOfOthers(Builder& b, const Plan& whole) {
  for (const Action& action : b.plan.actions) {
    const Action* full = whole.actions.find(action.id);
    if (const Action* in = whole.actions.find(full->includedIn); in && !b.plan.actions.find(in->id))
      b.includedIn.insert(action.id.value, b.actionTitle(*in));
  }
  for (const Dependency& dependency : whole.dependencies) {
    const Action* before = whole.actions.find(dependency.predecessor);
    if (b.plan.actions.find(dependency.successor) && before && !b.plan.actions.find(before->id))
      b.otherPredecessors[dependency.successor.value] += b.actionTitle(*before);
  }
}

}  // namespace

bool isGuide(const Template& form) {
  return std::any_of(form.statements.begin(), form.statements.end(), [](const TemplateStatement& statement) {
    return statement.kind == StatementKind::mainChapter || statement.key.startsWith(QStringLiteral("guide_")) ||
           statement.key.startsWith(QStringLiteral("guide."));
  });
}

QString titleOf(const Template& form, const Language& language, const QSet<QString>& leftOut) {
  const QString title = titleIn(language, form.title, form.titles);
  if (leftOut.isEmpty() || !isGuide(form)) return title;
  QStringList left;
  for (const DocumentPart& part : partsOf(form, language))
    if (!part.within && !leftOut.contains(part.key)) left += part.title.simplified();
  return left.size() == 1 ? title + QStringLiteral(": ") + left.first() : title;
}

QString titleIn(const Language& language, const QString& title, const QHash<QString, QString>& titles) {
  for (const QString& tag : {language.tag(), language.tag().section(u'-', 0, 0)})
    if (titles.contains(tag)) return titles.value(tag);
  return language.translated("Template", title.toUtf8().constData());
}

const QList<BlockForm>& blockForms() {
  static const QList<BlockForm> forms = [] {
    QList<BlockForm> made;
    for (const BlockKind& kind : blockKinds()) made += kind.form;
    return made;
  }();
  return forms;
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
  return parseTemplate(file.readAll(), name + QStringLiteral(".iaptemplate"), blockForms());
}

QList<DocumentPart> partsOf(const Template& form, const Language& language) {
  QList<DocumentPart> parts;
  for (const TemplateStatement& statement : form.statements) {
    const int level = levelOf(statement);
    if (level != 1 && level != 2) continue;
    const QString title = titleIn(language, statement.title, statement.titles);
    const bool numbered = statement.kind == StatementKind::section || statement.kind == StatementKind::mainChapter ||
                          statement.kind == StatementKind::chapter;
    parts +=
        DocumentPart{partKey(statement), numbered ? statement.key + QStringLiteral("  ") + title : title, level == 2};
  }
  return parts;
}

QList<DocumentColumn> columnsOf(const Template& form, const Language& language) {
  // What a table's columns are called is known where the table is made: a plan with one of each kind of row has it.
  Plan plan = emptyPlan();
  plan.actions.put(
      Action{.id = ActionId::random(), .title = {QStringLiteral("-"), {}}, .effect = QStringLiteral("some")});
  plan.risks.put(Risk{.id = RiskId::random(), .audience = Audience::public_});
  const ActionId action = plan.actions.begin()->id;
  plan.dataSets.put(DataSet{.id = DataSetId::random()});
  plan.costLines.put(CostLine{.id = CostLineId::random(), .action = action, .year = 2000, .amount = Money{100}});
  DocumentOptions options;
  options.language = language.tag();
  options.today = QDate(2000, 1, 1);
  QList<DocumentColumn> columns;
  Builder b(plan, options);
  for (const TemplateStatement& statement : form.statements)
    if (statement.kind == StatementKind::block) {
      b.begin(statement.key, statement.options);
      for (const BlockKind& kind : blockKinds())
        if (kind.form.name == statement.key) kind.add(b);
    }
  for (const Builder::OfferedColumn& offered : b.offeredColumns()) {
    const bool known = std::any_of(columns.begin(), columns.end(),
                                   [&](const DocumentColumn& column) { return column.key == offered.key; });
    if (!known) columns += DocumentColumn{offered.key, offered.title, offered.table, offered.usual};
  }
  return columns;
}

DocumentOptions optionsOf(const Plan& plan, const DocumentSettings& settings, QDate today) {
  DocumentOptions options;
  options.language = settings.language.isEmpty() ? plan.plan().language : settings.language;
  options.audience = settings.audience;
  options.today = today;
  options.showFindings = settings.showFindings;
  options.title = settings.title;
  options.statusMark = settings.statusMark;
  options.paper = settings.paper;
  options.largePrint = settings.largePrint;
  options.onlyStakeholder = settings.onlyStakeholder;
  for (const DocumentChapter& chapter : plan.documentChapters)
    if (chapter.settings == settings.id) (chapter.included ? options.added : options.leftOut) += chapter.key;
  return options;
}

FixedWords fixedWords(const Language& language) {
  const auto words = [&](const char* source) { return language.translated("Document", source); };
  return {words(QT_TRANSLATE_NOOP("Document", "Table {n}.")),
          words(QT_TRANSLATE_NOOP("Document", "Table {n}, continued")),
          words(QT_TRANSLATE_NOOP("Document", "{title}, continued")),
          words(QT_TRANSLATE_NOOP("Document", "Figure {n}.")),
          words(QT_TRANSLATE_NOOP("Document", "In words:")),
          words(QT_TRANSLATE_NOOP("Document", "Page {n} of {total}")),
          words(QT_TRANSLATE_NOOP("Document", "{title}, page {n}"))};
}

std::vector<std::vector<Block>> builtParts(const Plan& plan, const Template& form,
                                           const QList<TemplateStatement>& statements, const DocumentOptions& options) {
  Builder b(plan, options);
  std::vector<std::vector<Block>> parts;
  for (const TemplateStatement& statement : statements) {
    b.blocks.clear();
    addStatement(b, form, statement);
    parts.push_back(std::move(b.blocks));
  }
  return parts;
}

Document builtDocument(const Plan& whole, const Template& form, const DocumentOptions& asked) {
  DocumentOptions options = asked;
  options.hidesFew = options.hidesFew || isGuide(form);
  const Plan plan = options.onlyStakeholder ? onlyActionsOf(whole, options.onlyStakeholder) : whole;
  Builder b(plan, options);
  if (options.onlyStakeholder) {
    tellOfOthers(b, whole);
    // What the whole plan lacks, told of what stays: the rest is not missing, only left out here.
    QList<Finding> found = findings(Links(whole), options.today);
    found.removeIf([&](const Finding& finding) {
      const TableBase* table = plan.table(finding.record.table);
      return finding.record.table == QString::fromLatin1(PlanFacts::table) || !table ||
             !table->findRow(finding.record.id);
    });
    b.tellInstead(std::move(found));
  }
  int leftOut = 0;  // level of the part that is being left out; 0: none
  // Headings with nothing below them yet: where an edition has nothing to say, it has no heading either.
  struct Open {
    size_t place;
    int level;
  };
  QList<Open> open;
  const auto closeFrom = [&](int level) {
    while (!open.isEmpty() && open.last().level >= level)
      b.blocks.erase(b.blocks.begin() + ptrdiff_t(open.takeLast().place));
  };
  for (qsizetype i = 0; i < form.statements.size(); ++i) {
    const TemplateStatement& statement = form.statements[i];
    // The heading of the annex goes with it.
    if (!options.showFindings &&
        (isFindings(statement) || (statement.kind == StatementKind::part && i + 1 < form.statements.size() &&
                                   isFindings(form.statements[i + 1]))))
      continue;
    if (const int level = levelOf(statement)) {
      if (leftOut && level <= leftOut) leftOut = 0;
      if (!leftOut && options.leftOut.contains(partKey(statement))) leftOut = level;
    }
    const bool turns = statement.kind == StatementKind::landscape || statement.kind == StatementKind::portrait;
    if (leftOut && !turns) continue;
    const int heading = levelOf(statement);
    // These come with their text.
    const bool withText = statement.kind == StatementKind::question || statement.kind == StatementKind::optional ||
                          statement.kind == StatementKind::box;
    if (heading) closeFrom(heading);
    const size_t before = b.blocks.size();
    addStatement(b, form, statement);
    if (heading && !withText)
      open += Open{before, heading};
    else if (b.blocks.size() > before && !turns && statement.kind != StatementKind::page)
      open.clear();
  }
  closeFrom(1);
  b.blocks = withoutIdleTurns(std::move(b.blocks));
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
  const bool isPlan = form.name == QStringLiteral("integrated-action-plan");
  QStringList name{title};
  if (const QString kind = kindOf(b, form); !isPlan && kind != title) name += kind;
  Document document((facts.city.isEmpty() ? QString() : facts.city + QStringLiteral(": ")) +
                        (name + QStringList{sign}).join(QStringLiteral(" \u2013 ")),
                    options.language);
  // The title of the file is one line; straight quotation marks would be told apart by some readers of metadata.
  document.title = document.title.simplified().replace(u'\'', QChar(0x2019)).replace(u'"', QChar(0x201d));
  document.author = facts.city.isEmpty() ? QStringLiteral("IAP Studio") : facts.city;
  document.headerLeft =
      ((facts.city.isEmpty() ? QStringList() : QStringList{facts.city}) + name).join(QStringLiteral(" \u00b7 "));
  document.footerLeft = versionLine(b);
  document.sign = signOf(b);
  document.signWords = sign;
  if (!facts.accent.isEmpty()) document.accent = facts.accent;
  document.foldOut = options.paper == Paper::a3;
  document.largePrint = options.largePrint;
  document.createdSeconds = QDateTime(options.today, QTime(12, 0), Qt::UTC).toSecsSinceEpoch();
  document.words = fixedWords(b.language);
  document.blocks = std::move(b.blocks);
  return document;
}

}  // namespace iap

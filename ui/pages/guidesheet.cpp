// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/guidesheet.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <QtConcurrentRun>

#include "edits/sections.h"
#include "queries/sections.h"
#include "ui/background.h"
#include "ui/fieldinput.h"
#include "ui/formeditors.h"
#include "ui/pages/guideparts.h"
#include "ui/settings.h"

namespace iap::ui {

namespace {

/// The page where what a block shows is at home; none for what is told of the whole plan.
std::optional<PageId> originOf(const QString& block) {
  static const QHash<QString, PageId> pages{{QStringLiteral("guide_priorities"), PageId::problems},
                                            {QStringLiteral("guide_change"), PageId::indicators},
                                            {QStringLiteral("changes"), PageId::indicators},
                                            {QStringLiteral("participation"), PageId::stakeholders},
                                            {QStringLiteral("vision"), PageId::city}};
  if (block.startsWith(QStringLiteral("data_")) || block.startsWith(QStringLiteral("survey_"))) return PageId::data;
  if (block.startsWith(QStringLiteral("money_"))) return PageId::money;
  const auto found = pages.constFind(block);
  return found == pages.cend() ? std::optional<PageId>() : *found;
}

bool isFromThePlan(const Block& block) {
  return std::holds_alternative<DataTable>(block.value) || std::holds_alternative<Figure>(block.value);
}

}  // namespace

bool hasField(StatementKind kind) {
  return kind == StatementKind::question || kind == StatementKind::box || kind == StatementKind::own;
}

QList<GuideChapter> chaptersOf(const Template& form) {
  QStringList keys;
  for (const DocumentPart& part : partsOf(form, Language()))
    if (!part.within) keys += part.key;
  QList<GuideChapter> chapters;
  for (const TemplateStatement& statement : form.statements) {
    if (statement.kind == StatementKind::mainChapter || statement.kind == StatementKind::part ||
        statement.kind == StatementKind::section)
      chapters += GuideChapter{keys.value(chapters.size()), {}, {}};
    if (chapters.isEmpty()) continue;
    GuideChapter& chapter = chapters.last();
    chapter.statements += statement;
    if (const auto asked = statement.options.constFind(QStringLiteral("chapter")); asked != statement.options.cend())
      chapter.checks += asked->value(0).toInt();
  }
  return chapters;
}

GuideSheet::GuideSheet(OpenPlan& open, QWidget* parent) : TallArea(parent), open_(open) {
  connect(&worker_, &QFutureWatcher<Made>::finished, this, [this] {
    // What was made may belong to the chapter before.
    if (again_ || (worker_.isFinished() && worker_.result().chapter != shown_)) return makeBlocks();
    fill();
  });
}

GuideSheet::~GuideSheet() { worker_.waitForFinished(); }

void GuideSheet::commit() {
  for (const Field& field : std::as_const(fields_)) field.edit->commit();
}

QString GuideSheet::textOf(const QString& key) const {
  const Section* section = sectionText(open_.plan(), key, open_.plan().plan().language);
  return section ? section->body.text : QString();
}

bool GuideSheet::isWritten(const QString& key) const {
  return printedText(open_.plan(), key, open_.plan().plan().language, Audience::internal);
}

void GuideSheet::write(const QString& key, const QString& title, const QString& text) {
  if (text == textOf(key)) return;
  open_.edit(tr("Write: %1").arg(title), [&](Plan& plan) { setSectionText(plan, key, plan.plan().language, text); });
}

QLabel* GuideSheet::words(const QString& text, TextRole role, Token ink) {
  auto* label = new QLabel(text);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setFont(roleFont(font(), role));
  setInk(label, ink);
  content_->addWidget(label);
  return label;
}

void GuideSheet::addField(const TemplateStatement& statement, const QString& title, const QString& prompt) {
  const QString key = statement.key;
  auto* edit = new ProseEdit([this, key, title](const QString& text) { write(key, title, text); }, sheet_, 40);
  edit->setFont(roleFont(font(), TextRole::prose));
  edit->setAccessibleName(title);
  edit->setPlaceholderText(prompt);
  PassUndo::attach(edit);
  edit->commitAfterPause();
  edit->replace(textOf(key));
  content_->addWidget(edit);
  auto* below = new QHBoxLayout;
  auto* state = new QLabel;
  state->setTextFormat(Qt::PlainText);
  state->setWordWrap(true);
  state->setFont(roleFont(font(), TextRole::caption));
  setInk(state, Token::text2);
  auto* audience = new QuietBox;
  audience->setFont(roleFont(font(), TextRole::caption));
  audience->setAccessibleName(tr("Who reads “%1”").arg(title));
  audience->setToolTip(tr("Who reads this text"));
  audience->addItems(FieldInput::words(open_, *recordType<Section>().field(u"audience")));
  connect(audience, &QComboBox::activated, this, [this, key, title](int index) {
    fields_.value(key).edit->commit();
    const Section* section = sectionText(open_.plan(), key, open_.plan().plan().language);
    if (!section) return;
    const SectionId id = section->id;
    open_.edit(tr("Who reads “%1”").arg(title),
               [&](Plan& plan) { change(plan.sections, id, [&](Section& s) { s.audience = Audience(index); }); });
  });
  below->addWidget(state, 1);
  below->addWidget(audience);
  content_->addLayout(below);
  fields_.insert(key, {edit, state, audience});
}

void GuideSheet::showChapter(const Template& form, const GuideChapter& chapter) {
  commit();
  ++shown_;
  form_ = form;
  fields_.clear();
  anchors_.clear();
  blocks_.clear();
  sheet_ = new QWidget;
  setGround(sheet_, Token::surface);
  content_ = new QVBoxLayout(sheet_);
  content_->setContentsMargins(px(this, 28), px(this, 22), px(this, 28), px(this, 24));
  content_->setSpacing(px(this, 8));
  const Language& language = open_.language();
  for (const TemplateStatement& statement : chapter.statements) {
    const QString title = titleIn(language, statement.title, statement.titles);
    const auto heading = [&](int space, TextRole role) {
      content_->addSpacing(px(this, space));
      anchors_.insert(statement.line, words(title, role, Token::text));
    };
    switch (statement.kind) {
      case StatementKind::mainChapter:
        words(tr("Chapter %1").arg(statement.key), TextRole::caption, Token::text2);
        heading(0, TextRole::title);
        break;
      case StatementKind::part:
      case StatementKind::section:
        heading(0, TextRole::title);
        break;
      case StatementKind::lead:
        words(title, TextRole::prose, Token::text2);
        break;
      case StatementKind::chapter:
        heading(12, TextRole::section);
        break;
      case StatementKind::heading:
        heading(statement.level == 2 ? 12 : 4, statement.level == 2 ? TextRole::section : TextRole::strong);
        break;
      case StatementKind::item:
        words(QStringLiteral("\u2022  ") + title, TextRole::body, Token::text);
        break;
      case StatementKind::question:
        heading(12, TextRole::section);
        addField(statement, title, tr("Answer in a few sentences, in the language of the plan."));
        break;
      case StatementKind::box:
        heading(12, TextRole::section);
        addField(statement, title, tr("What was done where, what came of it, what was learned, and who says so."));
        break;
      case StatementKind::own:
        addField(statement, tr("Words of the city's own"), tr("What else holds in your city (may stay empty)."));
        break;
      case StatementKind::block: {
        auto* place = new QVBoxLayout;
        place->setSpacing(px(this, 6));
        content_->addLayout(place);
        blocks_ += Place{statement, place};
        break;
      }
      default:
        break;
    }
  }
  content_->addStretch(1);
  if (QWidget* before = takeWidget()) before->deleteLater();
  setWidget(sheet_);
  verticalScrollBar()->setValue(0);
  loadTexts();
  settle();
}

void GuideSheet::loadTexts() {
  const QString language = open_.plan().plan().language;
  for (auto field = fields_.cbegin(); field != fields_.cend(); ++field) {
    const Section* own = sectionText(open_.plan(), field.key(), language);
    field->edit->load(own ? own->body.text : QString());
    const Section* printed = printedText(open_.plan(), field.key(), language, Audience::internal);
    const int written = wordsIn(own ? own->body.text : QString());
    field->state->setText(written ? tr("%n word(s)", nullptr, written)
                          : printed
                              ? tr("Written in another language (%1): that text is printed until there is one here.")
                                    .arg(settings::languageName(printed->language))
                              : tr("not written yet"));
    field->audience->setVisible(own);
    if (own) field->audience->setCurrentIndex(int(own->audience));
  }
}

void GuideSheet::makeBlocks() {
  waiting_ = true;
  again_ = worker_.isRunning();
  if (again_) return;
  DocumentOptions options;
  options.language = settings::language();
  options.audience = Audience::internal;
  options.today = QDate::currentDate();
  QList<TemplateStatement> statements;
  for (const Place& block : std::as_const(blocks_)) statements += block.statement;
  worker_.setFuture(
      QtConcurrent::run(backgroundPool(), [plan = open_.plan(), form = form_, statements, options, chapter = shown_] {
        try {
          return Made{builtParts(plan, form, statements, options),
                      guideStates(Links(plan), DataLinks(plan), Audience::internal, options.today),
                      chapter,
                      {}};
        } catch (const std::exception& error) {
          return Made{{}, {}, chapter, QString::fromUtf8(error.what())};
        }
      }));
}

void GuideSheet::waitForBlocks() {
  while (waiting_) {
    worker_.waitForFinished();
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
  }
  QCoreApplication::processEvents();  // what is new is shown now
}

/// Says where a table comes from, and leads there.
QWidget* GuideSheet::origin(PageId page) {
  auto* row = new QWidget(sheet_);
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, px(this, 6), 0, 0);
  auto* from = new QLabel(tr("From the plan, follows every change"));
  from->setFont(roleFont(font(), TextRole::caption));
  from->setWordWrap(true);
  setInk(from, Token::text2);
  const QString title = pageWord(pageInfo(page).title);
  auto* link = new QLabel(QStringLiteral("<a href=\"page\">%1</a>").arg(title.toHtmlEscaped()));
  link->setFont(roleFont(font(), TextRole::caption));
  link->setAccessibleName(tr("To the page %1").arg(title));
  link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
  connect(link, &QLabel::linkActivated, this, [this, page] { Q_EMIT wantsPage(page); });
  layout->addWidget(from, 1);
  layout->addWidget(link);
  return row;
}

void GuideSheet::fill() {
  waiting_ = false;
  const Made made = worker_.result();
  const int place = verticalScrollBar()->value();
  for (qsizetype i = 0; i < blocks_.size(); ++i) {
    const KeptFocus focus(*blocks_[i].widgets);
    emptyOut(*blocks_[i].widgets);
    if (!made.trouble.isEmpty()) {
      auto* trouble = new QLabel(tr("The tables could not be made: %1").arg(made.trouble));
      trouble->setWordWrap(true);
      blocks_[i].widgets->addWidget(trouble);
      continue;
    }
    const std::vector<Block>& parts = made.parts[size_t(i)];
    if (const auto page = originOf(blocks_[i].statement.key);
        page && std::any_of(parts.begin(), parts.end(), isFromThePlan))
      blocks_[i].widgets->addWidget(origin(*page));
    for (const Block& each : parts)
      if (QWidget* part = partOf(each, sheet_)) blocks_[i].widgets->addWidget(part);
  }
  settle();
  verticalScrollBar()->setValue(place);
  Q_EMIT filled(made.states);
}

void GuideSheet::reveal(int line) {
  QWidget* anchor = anchors_.value(line);
  if (!anchor) return;
  // To the top, so that what belongs to it is seen.
  verticalScrollBar()->setValue(anchor->mapTo(sheet_, QPoint()).y() - px(this, 8));
}

}  // namespace iap::ui

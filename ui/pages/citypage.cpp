// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/citypage.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTextBrowser>

#include "edits/sections.h"
#include "publish/chapters/documents.h"
#include "ui/fieldinput.h"
#include "ui/formeditors.h"
#include "ui/look/measures.h"
#include "ui/pages/tablepage.h"
#include "ui/specs/specs.h"

namespace iap::ui {

namespace {

const QString& visionKey() {
  static const QString key = QStringLiteral("vision");
  return key;
}

/// What a chapter's text should say, as the form asks.
QString promptOf(const QString& key) {
  static const QHash<QString, const char*> prompts{
      {QStringLiteral("1.1"), QT_TRANSLATE_NOOP("iap::ui::CityPage",
                                                "Who is the city, which network does it belong to, "
                                                "who made the plan, and how?")},
      {QStringLiteral("1.2"), QT_TRANSLATE_NOOP("iap::ui::CityPage",
                                                "What do facts and data say about the topic, where "
                                                "exactly, and which plans does this one fit?")},
      {QStringLiteral("1.3"), QT_TRANSLATE_NOOP("iap::ui::CityPage",
                                                "What do people on the ground see as the problem, "
                                                "its causes and its effects?")},
      {QStringLiteral("1.5"), QT_TRANSLATE_NOOP("iap::ui::CityPage",
                                                "Where must departments, places or levels of "
                                                "government work together better?")},
      {QStringLiteral("2.1"), QT_TRANSLATE_NOOP("iap::ui::CityPage",
                                                "How do needs lead to the vision, to objectives and "
                                                "to actions?")},
      {QStringLiteral("2.4"), QT_TRANSLATE_NOOP("iap::ui::CityPage",
                                                "Which aspects of integration does the plan treat, "
                                                "and how?")},
      {QStringLiteral("4.1"), QT_TRANSLATE_NOOP("iap::ui::CityPage",
                                                "Who steers after approval, how often, and what does "
                                                "the Local Group do then?")},
      {QStringLiteral("4.3"), QT_TRANSLATE_NOOP("iap::ui::CityPage", "What comes first, and what waits for what?")},
      {QStringLiteral("4.4"), QT_TRANSLATE_NOOP("iap::ui::CityPage",
                                                "Who measures what, how often, and who hears of "
                                                "it?")},
      {QStringLiteral("4.6"), QT_TRANSLATE_NOOP("iap::ui::CityPage",
                                                "How do people stay involved while the plan is "
                                                "carried out?")},
      {QStringLiteral("council.decision"), QT_TRANSLATE_NOOP("iap::ui::CityPage",
                                                             "What is the council asked to decide? Without a text of "
                                                             "yours the program proposes decisions from the data.")},
      {QStringLiteral("council.why-now"),
       QT_TRANSLATE_NOOP("iap::ui::CityPage", "Why must the council decide now? At most 60 words.")},
      {QStringLiteral("council.otherwise"),
       QT_TRANSLATE_NOOP("iap::ui::CityPage", "What happens if the council does not decide?")},
      {QStringLiteral("council.read-more"),
       QT_TRANSLATE_NOOP("iap::ui::CityPage", "Where are the full plan and its other documents?")},
      {QStringLiteral("monitoring.learned"), QT_TRANSLATE_NOOP("iap::ui::CityPage",
                                                               "What worked, what did not, and what changes because "
                                                               "of it?")}};
  const char* prompt = prompts.value(key);
  return prompt ? QCoreApplication::translate("iap::ui::CityPage", prompt) : QString();
}

}  // namespace

CityPage::CityPage(OpenPlan& open, QWidget* parent) : Page(PageId::city, parent), open_(open) {
  entries_ += Entry{visionKey(), tr("Vision"),
                    tr("What is the place like when the plan has worked? One to three sentences, in the present tense. "
                       "Its year stands in the form (Inspector).")};
  addTexts(shippedTemplate(QStringLiteral("integrated-action-plan")));
  // The texts of the guide have a page of their own.
  for (const QString& name : shippedTemplates())
    if (!name.startsWith(QStringLiteral("guide"))) addTexts(shippedTemplate(name));
  switch_ = addSwitch();
  add_ = addAction(tr("New strategy"), QStringLiteral("plus"), true);
  stack_ = new QStackedWidget;
  stack_->addWidget(makeTexts());
  auto* sheet = new TableCard(*this, open, strategyTable(open), QStringLiteral("strategies"));
  strategies_ = &sheet->table();
  stack_->addWidget(sheet);
  body()->addWidget(stack_, 1);
  connect(switch_, &QButtonGroup::idClicked, this, [this](int view) { showView(View(view)); });
  connect(add_, &QPushButton::clicked, this, [this] { strategies_->view().typeNewRow(); });
  connect(&open_, &OpenPlan::changed, this, [this] { refresh(); });
  refresh();
  list_->setCurrentRow(0);
  showView(View::texts);
}

CityPage::~CityPage() { edit_->commit(); }

void CityPage::addTexts(const Template& form) {
  const Language& language = open_.language();
  const bool isPlan = form.name == QStringLiteral("integrated-action-plan");
  QString chapter;
  for (const TemplateStatement& statement : form.statements) {
    const QString title = titleIn(language, statement.title, statement.titles);
    if (statement.kind == StatementKind::chapter) chapter = title;
    QString shown, key = statement.key;
    if (statement.kind == StatementKind::text)
      shown = statement.key + QStringLiteral("  ") + chapter;
    else if (statement.kind == StatementKind::question || statement.kind == StatementKind::optional)
      shown = title;
    else if (statement.kind == StatementKind::block && statement.key == QStringLiteral("decision"))
      shown = tr("Decision"), key = QStringLiteral("council.decision");
    else
      continue;
    if (std::any_of(entries_.begin(), entries_.end(), [&](const Entry& entry) { return entry.key == key; })) continue;
    // Of the other documents the name says where a text will stand.
    if (!isPlan) shown = titleIn(language, form.title, form.titles) + QStringLiteral(": ") + shown;
    entries_ += Entry{key, shown, promptOf(key)};
  }
}

QWidget* CityPage::makeTexts() {
  auto* sheet = new Card;
  auto* layout = new QHBoxLayout(sheet);
  layout->setContentsMargins(1, 1, 1, 1);
  layout->setSpacing(0);
  list_ = new QListWidget;
  list_->setAccessibleName(tr("Texts of the plan"));
  list_->setFrameShape(QFrame::NoFrame);
  list_->setWordWrap(true);
  list_->setFixedWidth(px(this, 236));
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setPalette(viewPalette(isDark()));
  list_->setSpacing(px(this, 2));
  layout->addWidget(list_);
  auto* rule = new QWidget;
  rule->setFixedWidth(1);
  setGround(rule, Token::line);
  layout->addWidget(rule);
  auto* right = new QVBoxLayout;
  right->setContentsMargins(px(this, 20), px(this, 14), px(this, 16), px(this, 12));
  title_ = new QLabel;
  title_->setFont(roleFont(font(), TextRole::section));
  title_->setWordWrap(true);
  prompt_ = new QLabel;
  prompt_->setWordWrap(true);
  setInk(prompt_, Token::text2);
  right->addWidget(title_);
  right->addWidget(prompt_);
  right->addSpacing(px(this, 6));
  auto* row = new QHBoxLayout;
  forWhom_ = new QLabel(tr("For"));
  setInk(forWhom_, Token::text2);
  audience_ = new QuietBox;
  audience_->setAccessibleName(tr("For whom the text is"));
  audience_->addItems(FieldInput::words(open_, *recordType<Section>().field(u"audience")));
  preview_ = new QPushButton(tr("Preview"));
  preview_->setCheckable(true);
  row->addWidget(forWhom_);
  row->addWidget(audience_);
  row->addStretch();
  row->addWidget(preview_);
  right->addLayout(row);
  right->addSpacing(px(this, 6));
  edit_ = new NarrativeEdit([this](const QString& text) { write(current_, text); });
  edit_->setFont(roleFont(font(), TextRole::prose));
  edit_->setAccessibleName(tr("Text"));
  edit_->setPlaceholderText(
      tr("Write here. A line that begins with “- ” is an item of a list, **two stars** make words "
         "bold, an empty line begins a paragraph."));
  reading_ = new QTextBrowser;
  reading_->setFrameShape(QFrame::NoFrame);
  reading_->setFont(roleFont(font(), TextRole::prose));
  reading_->setOpenLinks(false);
  reading_->setAccessibleName(tr("Preview of the text"));
  reading_->setPlaceholderText(tr("Nothing is written here yet. Preview off: write."));
  reading_->hide();
  // At most as wide as a page's line.
  const int widest = QFontMetrics(edit_->font()).averageCharWidth() * 84;
  for (QWidget* each : {static_cast<QWidget*>(edit_), static_cast<QWidget*>(reading_)}) {
    each->setMaximumWidth(widest);
    right->addWidget(each, 1);
  }
  layout->addLayout(right, 1);
  connect(list_, &QListWidget::currentRowChanged, this, [this](int place) {
    edit_->commit();
    current_ = place < 0 ? QString() : entries_[place].key;
    load();
  });
  connect(audience_, &QComboBox::activated, this, [this](int index) {
    edit_->commit();
    const Section* section = sectionOf(current_);
    if (!section) return;
    const SectionId id = section->id;
    open_.edit(tr("Who reads “%1”").arg(title_->text()),
               [&](Plan& plan) { change(plan.sections, id, [&](Section& s) { s.audience = Audience(index); }); });
  });
  connect(preview_, &QPushButton::toggled, this, &CityPage::setPreview);
  return sheet;
}

void CityPage::showView(View view) {
  edit_->commit();
  switch_->button(int(view))->setChecked(true);
  stack_->setCurrentIndex(int(view));
  add_->setVisible(view == View::strategies);
  setFocusProxy(view == View::texts ? static_cast<QWidget*>(list_) : strategies_);
  Q_EMIT rowsChanged();
}

RecordView* CityPage::rows() {
  return stack_->currentIndex() == int(View::strategies) ? &strategies_->view() : nullptr;
}

bool CityPage::goTo(const RecordRef& record, const QString& field) {
  if (record.table == QStringLiteral("strategy")) {
    showView(View::strategies);
    return strategies_->view().goTo(record.id, field, !field.isEmpty());
  }
  if (record.table == QStringLiteral("plan_facts") && field == QStringLiteral("vision")) {
    showText(visionKey());
    return true;
  }
  const Section* section =
      record.table == QStringLiteral("section") ? open_.plan().sections.find({record.id}) : nullptr;
  for (const Entry& entry : std::as_const(entries_))
    if (section && sectionOf(entry.key) == section) {
      showText(entry.key);
      return true;
    }
  return false;
}

void CityPage::showText(const QString& key) {
  showView(View::texts);
  for (qsizetype i = 0; i < entries_.size(); ++i)
    if (entries_[i].key == key) list_->setCurrentRow(int(i));
  preview_->setChecked(false);
  edit_->setFocus();
}

const Section* CityPage::sectionOf(const QString& key) const {
  return sectionText(open_.plan(), key, open_.plan().plan().language);
}

QString CityPage::textOf(const QString& key) const {
  if (key == visionKey()) return open_.plan().plan().vision.in(false);
  const Section* section = sectionOf(key);
  return section ? section->body.text : QString();
}

void CityPage::write(const QString& key, const QString& typed) {
  // A sentence that is printed by itself has no blanks around it.
  const QString text = key == visionKey() ? typed.trimmed() : typed;
  if (key.isEmpty() || text == textOf(key)) return;
  QString title = key;
  for (const Entry& entry : std::as_const(entries_))
    if (entry.key == key) title = entry.title;
  open_.edit(tr("Write: %1").arg(title), [&](Plan& plan) {
    if (key == visionKey())
      change(plan.facts, planFactsId, [&](PlanFacts& facts) { facts.vision.own = text; });
    else
      setSectionText(plan, key, plan.plan().language, text);
  });
}

void CityPage::load() {
  for (const Entry& entry : std::as_const(entries_))
    if (entry.key == current_) {
      title_->setText(entry.title);
      prompt_->setText(entry.prompt);
    }
  edit_->replace(textOf(current_));
  refresh();
}

void CityPage::refresh() {
  const QSignalBlocker quiet(list_);
  while (list_->count() < entries_.size()) new QListWidgetItem(list_);
  for (int i = 0; i < list_->count(); ++i) {
    const QString text = textOf(entries_[i].key);
    const QString state = text.trimmed().isEmpty() ? tr("not written yet") : tr("%n word(s)", nullptr, wordsIn(text));
    list_->item(i)->setText(entries_[i].title + u'\n' + state);
    list_->item(i)->setIcon(QIcon(markPixmap(this, text.trimmed().isEmpty() ? Mark::dashedRing : Mark::good, 14)));
  }
  edit_->load(textOf(current_));
  const Section* section = sectionOf(current_);
  // The vision is always for all.
  for (QWidget* each : {static_cast<QWidget*>(forWhom_), static_cast<QWidget*>(audience_)})
    each->setVisible(current_ != visionKey());
  audience_->setEnabled(section != nullptr);
  audience_->setCurrentIndex(int(section ? section->audience : open_.plan().plan().newSectionAudience));
  if (preview_->isChecked()) setPreview(true);
}

void CityPage::setPreview(bool on) {
  if (on) {
    edit_->commit();
    // The subset of the documents: no raw HTML.
    reading_->document()->setMarkdown(textOf(current_), QTextDocument::MarkdownNoHTML);
  }
  reading_->setVisible(on);
  edit_->setVisible(!on);
}

void CityPage::showForm() { Q_EMIT selected({QStringLiteral("plan_facts"), planFactsId.value}); }

void CityPage::hideEvent(QHideEvent* event) {
  edit_->commit();
  Page::hideEvent(event);
}

}  // namespace iap::ui

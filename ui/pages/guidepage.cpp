// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/guidepage.h"

#include <QListWidget>
#include <QScrollBar>

#include "edits/sections.h"
#include "queries/labels.h"
#include "ui/formeditors.h"
#include "ui/look/measures.h"
#include "ui/pages/guideparts.h"
#include "ui/recordbutton.h"
#include "ui/settings.h"
#include "ui/tallarea.h"

namespace iap::ui {

namespace {

/// Of one gap so many records are offered; the sentence counts the rest.
constexpr qsizetype mostOffered = 6;

bool hasField(StatementKind kind) {
  return kind == StatementKind::question || kind == StatementKind::box || kind == StatementKind::own;
}

/// The statements of a chapter, its heading first.
QList<TemplateStatement> statementsOf(const Template& form, int chapter) {
  QList<TemplateStatement> statements;
  bool within = false;
  for (const TemplateStatement& statement : form.statements) {
    if (statement.kind == StatementKind::mainChapter) within = statement.key.toInt() == chapter;
    if (within) statements += statement;
  }
  return statements;
}

void clear(QLayout* layout) {
  while (QLayoutItem* item = layout->takeAt(0)) {
    if (item->widget()) item->widget()->deleteLater();
    delete item;
  }
}

}  // namespace

GuidePage::GuidePage(OpenPlan& open, QWidget* parent)
    : Page(PageId::guide, parent), open_(open), form_(shippedTemplate(QStringLiteral("guide"))) {
  auto* whole = addAction(tr("Export the guide…"), QStringLiteral("export"));
  auto* one = addAction(tr("Export the chapter…"), QStringLiteral("export"), true);
  chapters_ = new QListWidget;
  chapters_->setAccessibleName(tr("Chapters of the guide"));
  chapters_->setFrameShape(QFrame::NoFrame);
  chapters_->setWordWrap(true);
  chapters_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  chapters_->setSpacing(px(this, 2));
  chapters_->setPalette(viewPalette(isDark()));
  auto* side = new Card;
  auto* sideLayout = new QVBoxLayout(side);
  sideLayout->setContentsMargins(1, 1, 1, 1);
  sideLayout->addWidget(chapters_);
  side_ = side;
  auto* middle = new Card;
  auto* middleLayout = new QVBoxLayout(middle);
  middleLayout->setContentsMargins(1, 1, 1, 1);
  area_ = new TallArea;
  middleLayout->addWidget(area_);
  auto* missing = new QWidget;
  missing_ = new QVBoxLayout(missing);
  missing_->setContentsMargins(0, 0, 0, 0);
  missing_->setSpacing(px(this, 6));
  missingArea_ = new TallArea;
  missingArea_->setWidget(titledCard(tr("Still missing in this chapter"), missing));
  missingSide_ = missingArea_;
  row_ = new QBoxLayout(QBoxLayout::LeftToRight);
  row_->setSpacing(px(this, 16));
  row_->addWidget(side_, 2);
  row_->addWidget(middle, 6);
  row_->addWidget(missingSide_, 3);
  body()->addLayout(row_, 1);
  connect(chapters_, &QListWidget::currentRowChanged, this, [this](int row) {
    if (row >= 0) showChapter(row + 1);
  });
  connect(whole, &QPushButton::clicked, this, [this] {
    commit();
    Q_EMIT wantsDocument(form_.name, {});
  });
  connect(one, &QPushButton::clicked, this, [this] {
    commit();
    QStringList others;
    for (const TemplateStatement& statement : form_.statements)
      if (statement.kind == StatementKind::mainChapter && statement.key.toInt() != chapter_) others += statement.key;
    Q_EMIT wantsDocument(form_.name, others);
  });
  connect(&open_, &OpenPlan::changed, this, [this] {
    stale_ = true;
    if (!isVisible()) return;
    // Tables of a large plan take a moment: they follow when the typing rests.
    loadTexts();
    soon_.start();
  });
  soon_.setSingleShot(true);
  soon_.setInterval(300);
  connect(&soon_, &QTimer::timeout, this, [this] {
    if (isVisible()) refresh();
  });
  build();
  setFocusProxy(chapters_);
}

GuidePage::~GuidePage() { commit(); }

void GuidePage::commit() {
  for (ProseEdit* edit : std::as_const(edits_)) edit->commit();
}

QString GuidePage::textOf(const QString& key) const {
  const Section* section = sectionText(open_.plan(), key, open_.plan().plan().language);
  return section ? section->body.text : QString();
}

void GuidePage::write(const QString& key, const QString& title, const QString& text) {
  if (text == textOf(key)) return;
  open_.edit(tr("Write “%1”").arg(title), [&](Plan& plan) { setSectionText(plan, key, plan.plan().language, text); });
}

QLabel* GuidePage::words(const QString& text, TextRole role, Token ink) {
  auto* label = new QLabel(text);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setFont(roleFont(font(), role));
  setInk(label, ink);
  return label;
}

void GuidePage::addField(const QString& key, const QString& title, const QString& prompt) {
  auto* edit = new ProseEdit([this, key, title](const QString& text) { write(key, title, text); }, sheet_, 40);
  edit->setFont(roleFont(font(), TextRole::prose));
  edit->setAccessibleName(title);
  edit->setPlaceholderText(prompt);
  PassUndo::attach(edit);
  edit->commitAfterPause();
  edit->replace(textOf(key));
  edits_.insert(key, edit);
  content_->addWidget(edit);
  QLabel* count = words({}, TextRole::caption, Token::text2);
  counts_.insert(key, count);
  content_->addWidget(count);
}

void GuidePage::build() {
  commit();
  edits_.clear();
  counts_.clear();
  blocks_.clear();
  sheet_ = new QWidget;
  setGround(sheet_, Token::surface);
  content_ = new QVBoxLayout(sheet_);
  content_->setContentsMargins(px(this, 28), px(this, 22), px(this, 28), px(this, 24));
  content_->setSpacing(px(this, 8));
  const Language& language = open_.language();
  for (const TemplateStatement& statement : statementsOf(form_, chapter_)) {
    const QString title = titleIn(language, statement.title, statement.titles);
    switch (statement.kind) {
      case StatementKind::mainChapter:
        content_->addWidget(words(tr("Chapter %1").arg(statement.key), TextRole::caption, Token::text2));
        content_->addWidget(words(title, TextRole::title, Token::text));
        break;
      case StatementKind::lead:
        content_->addWidget(words(title, TextRole::prose, Token::text2));
        break;
      case StatementKind::heading:
        content_->addSpacing(px(this, statement.level == 2 ? 12 : 4));
        content_->addWidget(words(title, statement.level == 2 ? TextRole::section : TextRole::strong, Token::text));
        break;
      case StatementKind::item:
        content_->addWidget(words(QStringLiteral("\u2022  ") + title, TextRole::body, Token::text));
        break;
      case StatementKind::question:
        content_->addSpacing(px(this, 12));
        content_->addWidget(words(title, TextRole::section, Token::text));
        addField(statement.key, title, tr("Answer in a few sentences, in the language of the plan."));
        break;
      case StatementKind::box:
        content_->addSpacing(px(this, 12));
        content_->addWidget(words(title, TextRole::section, Token::text));
        addField(statement.key, title, tr("What was done where, what came of it, what was learned, and who says so."));
        break;
      case StatementKind::own:
        addField(statement.key, tr("Words of the city's own"), tr("What else holds in your city (may stay empty)."));
        break;
      case StatementKind::block: {
        auto* place = new QVBoxLayout;
        place->setSpacing(px(this, 6));
        content_->addLayout(place);
        blocks_ += Made{statement, place};
        break;
      }
      default:
        break;
    }
  }
  content_->addStretch(1);
  if (QWidget* before = area_->takeWidget()) before->deleteLater();
  area_->setWidget(sheet_);
  area_->verticalScrollBar()->setValue(0);
  stale_ = true;
  if (isVisible()) refresh();
}

void GuidePage::fillBlocks() {
  DocumentOptions options;
  options.language = settings::language();
  options.audience = Audience::internal;
  options.today = QDate::currentDate();
  QList<TemplateStatement> statements;
  for (const Made& block : std::as_const(blocks_)) statements += block.statement;
  const auto parts = builtParts(open_.plan(), form_, statements, options);
  for (qsizetype i = 0; i < blocks_.size(); ++i) {
    clear(blocks_[i].place);
    for (const Block& each : parts[size_t(i)])
      if (QWidget* part = partOf(each, sheet_)) blocks_[i].place->addWidget(part);
  }
}

void GuidePage::loadTexts() {
  for (auto edit = edits_.cbegin(); edit != edits_.cend(); ++edit) {
    const QString text = textOf(edit.key());
    (*edit)->load(text);
    const int written = wordsIn(text);
    counts_.value(edit.key())->setText(written ? tr("%n word(s)", nullptr, written) : tr("not written yet"));
  }
}

void GuidePage::refresh() {
  if (!stale_) return;
  stale_ = false;
  soon_.stop();
  loadTexts();
  fillBlocks();
  const auto states = guideStates(open_.links(), open_.dataLinks(), Audience::internal, QDate::currentDate());
  listChapters(states);
  fillMissing(states);
  area_->fit();
  // The fields learn their heights one round of events later.
  QTimer::singleShot(0, this, [this] {
    area_->fit();
    QTimer::singleShot(0, area_, [this] { area_->fit(); });
  });
}

void GuidePage::listChapters(const QList<GuideState>& states) {
  const QSignalBlocker quiet(chapters_);
  int row = 0;
  for (const TemplateStatement& statement : form_.statements) {
    if (statement.kind != StatementKind::mainChapter) continue;
    const int number = statement.key.toInt();
    int done = 0, all = 0;
    for (const TemplateStatement& part : statementsOf(form_, number))
      if (hasField(part.kind) && part.kind != StatementKind::own) {
        ++all;
        done += !textOf(part.key).trimmed().isEmpty();
      }
    for (const GuideState& state : states)
      if (state.check->chapter == number) {
        ++all;
        done += state.isDone();
      }
    if (row == chapters_->count()) new QListWidgetItem(chapters_);
    QListWidgetItem* item = chapters_->item(row++);
    item->setText(
        QStringLiteral("%1  %2\n").arg(statement.key, titleIn(open_.language(), statement.title, statement.titles)) +
        tr("%1 of %2 parts", "of a chapter that are done").arg(done).arg(all));
    item->setIcon(QIcon(markPixmap(this, done == all ? Mark::good : done ? Mark::half : Mark::dashedRing, 14)));
  }
  chapters_->setCurrentRow(chapter_ - 1);
}

void GuidePage::fillMissing(const QList<GuideState>& states) {
  clear(missing_);
  bool none = true;
  for (const TemplateStatement& part : statementsOf(form_, chapter_)) {
    if (!hasField(part.kind) || part.kind == StatementKind::own || !textOf(part.key).trimmed().isEmpty()) continue;
    none = false;
    const QString title = titleIn(open_.language(), part.title, part.titles);
    auto* button = new RecordButton({.mark = Mark::dashedRing, .text = title, .right = tr("not written yet")}, false);
    connect(button, &QAbstractButton::clicked, this, [this, key = part.key] {
      if (ProseEdit* edit = edits_.value(key)) {
        edit->setFocus();
        area_->ensureWidgetVisible(edit);
      }
    });
    missing_->addWidget(button);
  }
  for (const GuideState& state : states) {
    if (state.check->chapter != chapter_ || state.isDone() || state.asked == 0) continue;
    none = false;
    missing_->addWidget(words(gapWords(open_.plan(), state, open_.language()), TextRole::body, Token::text));
    for (const RecordRef& record : state.lacking.mid(0, mostOffered)) {
      const TableBase* table = open_.plan().table(record.table);
      const OwnName name = ownNameOf(table->type(), table->findRow(record.id));
      auto* button = new RecordButton({.icon = iconOf(record.table), .code = name.code, .text = name.title}, true);
      connect(button, &QAbstractButton::clicked, this, [this, record] { Q_EMIT wantsRecord(record, {}); });
      missing_->addWidget(button);
    }
  }
  if (none) missing_->addWidget(words(tr("Nothing is missing."), TextRole::body, Token::text2));
  missing_->addStretch(1);
  missingArea_->fit();
}

void GuidePage::showChapter(int chapter) {
  if (chapter == chapter_ || chapter < 1) return;
  commit();
  chapter_ = chapter;
  build();
}

bool GuidePage::goTo(const RecordRef& record, const QString&) {
  const Section* section =
      record.table == QStringLiteral("section") ? open_.plan().sections.find({record.id}) : nullptr;
  if (!section || !section->key.startsWith(QStringLiteral("guide."))) return false;
  showChapter(section->key.section(u'.', 1, 1).toInt());
  ProseEdit* edit = edits_.value(section->key);
  if (!edit) return false;
  edit->setFocus();
  area_->ensureWidgetVisible(edit);
  return true;
}

void GuidePage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  refresh();
}

void GuidePage::hideEvent(QHideEvent* event) {
  commit();
  Page::hideEvent(event);
}

void GuidePage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  // Where there is no room for three columns, what is missing goes below the chapters.
  const bool narrow = widthInEm(this, width()) < 74;
  row_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  chapters_->setMaximumHeight(narrow ? px(this, 150) : QWIDGETSIZE_MAX);
  missingSide_->setMaximumHeight(narrow ? px(this, 180) : QWIDGETSIZE_MAX);
}

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/guidepage.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QListWidget>
#include <QStackedWidget>

#include "base/error.h"
#include "library/fitting.h"
#include "queries/labels.h"
#include "ui/formeditors.h"
#include "ui/owncatalogues.h"
#include "ui/owntemplates.h"
#include "ui/pages/jointguideview.h"
#include "ui/recordbutton.h"
#include "ui/usecatalogue.h"

namespace iap::ui {

namespace {

/// Of one gap so many records are offered; the sentence counts the rest.
constexpr qsizetype mostOffered = 6;
constexpr qsizetype mostExamples = 3;

/// True if the city must write something there before the chapter is done.
bool isAsked(const TemplateStatement& statement) {
  return hasField(statement.kind) && statement.kind != StatementKind::own;
}

TallList* newList(const QWidget* page, const QString& name) {
  auto* list = new TallList;
  list->setAccessibleName(name);
  list->setSpacing(px(page, 2));
  list->setPalette(viewPalette(isDark()));
  return list;
}

}  // namespace

GuidePage::GuidePage(OpenPlan& open, QWidget* parent) : Page(PageId::guide, parent), open_(open) {
  switch_ = addSwitch();
  whole_ = addAction(tr("Export the guide…"), QStringLiteral("export"));
  one_ = addAction(tr("Export the chapter…"), QStringLiteral("export"), true);
  stack_ = new QStackedWidget;
  area_ = new QScrollArea;
  area_->setWidgetResizable(true);
  area_->setFrameShape(QFrame::NoFrame);
  area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area_->setWidget(makeWork());
  stack_->addWidget(area_);
  cities_ = new JointGuideView(open_);
  connect(cities_, &JointGuideView::notice, this, [this](const QString& text) { Q_EMIT notice(text); });
  connect(cities_, &JointGuideView::refused, this, &Page::refused);
  stack_->addWidget(cities_);
  body()->addWidget(stack_, 1);
  connect(switch_, &QButtonGroup::idClicked, this, [this](int view) { showView(View(view)); });
  connect(whole_, &QPushButton::clicked, this, [this] {
    sheet_->commit();
    Q_EMIT wantsDocument(form_.name, {});
  });
  connect(one_, &QPushButton::clicked, this, [this] {
    sheet_->commit();
    if (stack_->currentWidget() == cities_) return cities_->exportGuide();
    QStringList others;
    for (qsizetype i = 0; i < parts_.size(); ++i)
      if (i + 1 != chapter_) others += parts_[i].key;
    Q_EMIT wantsDocument(form_.name, others);
  });
  connect(cities_, &JointGuideView::readyChanged, this, [this] {
    if (stack_->currentWidget() == cities_) one_->setEnabled(cities_->isReady());
  });
  connect(&open_, &OpenPlan::changed, this, [this] {
    stale_ = true;
    if (!isVisible()) return;
    // Tables of a large plan take a moment: they follow when the typing rests.
    sheet_->loadTexts();
    soon_.start();
  });
  soon_.setSingleShot(true);
  soon_.setInterval(300);
  connect(&soon_, &QTimer::timeout, this, [this] {
    if (isVisible()) refresh();
  });
  chooseForm(QStringLiteral("guide"));
  showView(View::chapters);
}

GuidePage::~GuidePage() { sheet_->commit(); }

QWidget* GuidePage::makeWork() {
  work_ = new QWidget;
  setGround(work_, Token::window);
  forms_ = new QuietBox;
  forms_->setAccessibleName(tr("Guide"));
  forms_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  chapters_ = newList(this, tr("Chapters of the guide"));
  partsTitle_ = new QLabel;
  partsTitle_->setTextFormat(Qt::PlainText);
  partsTitle_->setContentsMargins(px(this, 12), px(this, 6), px(this, 12), 0);
  setInk(partsTitle_, Token::text2);
  list_ = newList(this, tr("Parts of the chapter"));
  auto* lists = new QWidget;
  auto* listsLayout = new QVBoxLayout(lists);
  listsLayout->setContentsMargins(0, 0, 0, 0);
  listsLayout->setSpacing(px(this, 4));
  listsLayout->addWidget(forms_);
  listsLayout->addWidget(chapters_);
  listsLayout->addWidget(partsTitle_);
  listsLayout->addWidget(list_);
  listsLayout->addStretch();
  setGround(lists, Token::surface);
  side_ = new TallArea;
  side_->setWidget(lists);
  auto* side = new Card;
  auto* sideLayout = new QVBoxLayout(side);
  sideLayout->setContentsMargins(1, 1, 1, 1);
  sideLayout->addWidget(side_);
  auto* middle = new Card;
  auto* middleLayout = new QVBoxLayout(middle);
  middleLayout->setContentsMargins(1, 1, 1, 1);
  sheet_ = new GuideSheet(open_);
  middleLayout->addWidget(sheet_);
  auto* missing = new QWidget;
  missing_ = new QVBoxLayout(missing);
  missing_->setContentsMargins(0, 0, 0, 0);
  missing_->setSpacing(px(this, 6));
  auto* examples = new QWidget;
  examples_ = new QVBoxLayout(examples);
  examples_->setContentsMargins(0, 0, 0, 0);
  examples_->setSpacing(px(this, 4));
  examplesCard_ = titledCard(tr("Examples that fit"), examples);
  auto* right = new QWidget;
  auto* rightLayout = new QVBoxLayout(right);
  rightLayout->setContentsMargins(0, 0, 0, 0);
  rightLayout->setSpacing(px(this, 16));
  missingCard_ = titledCard(tr("Still missing here"), missing);
  rightLayout->addWidget(missingCard_);
  rightLayout->addWidget(examplesCard_);
  rightLayout->addStretch(1);
  setGround(right, Token::window);
  rightArea_ = new TallArea;
  rightArea_->setWidget(right);
  row_ = new QBoxLayout(QBoxLayout::LeftToRight, work_);
  row_->setContentsMargins(0, 0, 0, 0);
  row_->setSpacing(px(this, 16));
  left_ = new QVBoxLayout;
  left_->setSpacing(px(this, 16));
  left_->addWidget(side, 1);
  row_->addLayout(left_, 2);
  row_->addWidget(middle, 6);
  row_->addWidget(rightArea_, 3);
  connect(forms_, &QComboBox::activated, this, [this] { chooseForm(forms_->currentData().toString()); });
  connect(chapters_, &QListWidget::currentRowChanged, this, [this](int row) {
    if (row >= 0) showChapter(row + 1);
  });
  const auto reveal = [this](const QListWidgetItem* item) { sheet_->reveal(item->data(Qt::UserRole).toInt()); };
  connect(list_, &QListWidget::itemClicked, this, reveal);
  connect(list_, &QListWidget::itemActivated, this, reveal);
  connect(sheet_, &GuideSheet::wantsPage, this, &Page::wantsPage);
  connect(sheet_, &GuideSheet::filled, this, [this](const QList<GuideState>& states) {
    states_ = states;
    listChapters();
    listParts();
    fillMissing();
  });
  return work_;
}

bool GuidePage::isBusy() const { return cities_->isBusy(); }

void GuidePage::showView(View view) {
  switch_->button(int(view))->setChecked(true);
  const bool joint = view == View::cities;
  stack_->setCurrentIndex(joint);
  whole_->setVisible(!joint);
  whole_->setText(view == View::trails ? tr("Export all trails…") : tr("Export the guide…"));
  one_->setText(joint                  ? tr("Export the joint guide…")
                : view == View::trails ? tr("Export the trail…")
                                       : tr("Export the chapter…"));
  one_->setEnabled(!joint || cities_->isReady());
  setFocusProxy(joint ? static_cast<QWidget*>(cities_) : chapters_);
  if (joint) {
    sheet_->commit();
    if (form_.name != QStringLiteral("guide-trails")) cities_->setForm(form_);
    cities_->refresh();
    return;
  }
  const bool trails = view == View::trails;
  if (trails != (form_.name == QStringLiteral("guide-trails")))
    chooseForm(trails ? QStringLiteral("guide-trails") : QStringLiteral("guide"));
  listForms();
}

void GuidePage::listForms() {
  forms_->clear();
  forms_->addItem(open_.language().translated("Template", "Guide on social data in city policy"),
                  QStringLiteral("guide"));
  for (const QString& name : owntemplates::names()) try {
      const Template form = owntemplates::byName(name);
      // A network's own guide is told by its chapters.
      if (std::any_of(form.statements.begin(), form.statements.end(),
                      [](const TemplateStatement& statement) { return statement.kind == StatementKind::mainChapter; }))
        forms_->addItem(titleIn(open_.language(), form.title, form.titles), form.name);
    } catch (const Error&) {
      // Changed since it was listed.
    }
  forms_->setCurrentIndex(std::max(0, forms_->findData(form_.name)));
  forms_->setVisible(forms_->count() > 1 && form_.name != QStringLiteral("guide-trails"));
}

void GuidePage::chooseForm(const QString& name) {
  if (name == form_.name) return;
  try {
    form_ = shippedTemplates().contains(name) ? shippedTemplate(name) : owntemplates::byName(name);
  } catch (const Error& error) {
    Q_EMIT refused({message(error, open_.language())});
    return;
  }
  parts_ = chaptersOf(form_);
  chapter_ = 1;
  states_.clear();
  chapters_->clear();
  build();
}

QLabel* GuidePage::words(const QString& text, TextRole role, Token ink) {
  auto* label = new QLabel(text);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setFont(roleFont(font(), role));
  setInk(label, ink);
  return label;
}

void GuidePage::build() {
  if (chapter_ > parts_.size()) return;
  list_->clear();
  sheet_->showChapter(form_, parts_[chapter_ - 1]);
  partsTitle_->setText(parts_[chapter_ - 1].head().kind == StatementKind::mainChapter
                           ? tr("In chapter %1").arg(parts_[chapter_ - 1].head().key)
                           : tr("In this trail"));
  stale_ = true;
  if (isVisible()) refresh();
}

void GuidePage::refresh() {
  if (!stale_) return;
  stale_ = false;
  soon_.stop();
  sheet_->loadTexts();
  listChapters();
  listParts();
  fillMissing();
  fillExamples();
  sheet_->makeBlocks();
}

void GuidePage::waitForBlocks() {
  refresh();
  sheet_->waitForBlocks();
}

std::pair<int, int> GuidePage::doneOf(const GuideChapter& chapter) const {
  int done = 0, all = 0;
  for (const TemplateStatement& statement : chapter.statements)
    if (isAsked(statement)) {
      ++all;
      done += sheet_->isWritten(statement.key);
    }
  for (const GuideState& state : states_)
    if (chapter.checks.contains(state.check->chapter) && state.mark != GuideMark::nothingToCheck) {
      ++all;
      done += state.mark == GuideMark::done;
    }
  return {done, all};
}

void GuidePage::listChapters() {
  const QSignalBlocker quiet(chapters_);
  for (int row = 0; row < int(parts_.size()); ++row) {
    const GuideChapter& chapter = parts_[row];
    const TemplateStatement& head = chapter.head();
    if (row == chapters_->count()) new QListWidgetItem(chapters_);
    QListWidgetItem* item = chapters_->item(row);
    const QString title = titleIn(open_.language(), head.title, head.titles);
    QString text = head.kind == StatementKind::mainChapter ? head.key + QStringLiteral("  ") + title : title;
    const auto [done, all] = doneOf(chapter);
    // Until the checks are made nobody knows how much is done.
    if (all && !states_.isEmpty()) {
      text += u'\n' + tr("%1 of %2 done", "parts of a chapter").arg(done).arg(all);
      item->setIcon(QIcon(markPixmap(this, done == all ? Mark::good : done ? Mark::half : Mark::dashedRing, 14)));
    } else {
      item->setIcon({});
    }
    item->setText(text);
    item->setToolTip(tr("Questions that are answered, and points of the checklist that hold."));
  }
  chapters_->setCurrentRow(chapter_ - 1);
  fitSide();
}

/// Beside the chapter the lists have the whole height; above what is missing only as much as they need.
void GuidePage::fitSide() {
  chapters_->fit();
  list_->fit();
  side_->settle();
  const int needed = chapters_->height() + (forms_->isHidden() ? 0 : forms_->sizeHint().height()) + px(this, 8);
  side_->parentWidget()->setMaximumHeight(width_ == Width::narrow   ? px(this, 150)
                                          : width_ == Width::medium ? std::min(needed, work_->height() / 2)
                                                                    : QWIDGETSIZE_MAX);
}

void GuidePage::listParts() {
  const int current = list_->currentRow();
  list_->clear();
  if (chapter_ > parts_.size()) return;
  const GuideChapter& chapter = parts_[chapter_ - 1];
  int within = 0;  // line of the heading that a block stands under
  QHash<int, QListWidgetItem*> items;
  for (const TemplateStatement& statement : chapter.statements) {
    const bool field = isAsked(statement);
    if (field || (statement.kind == StatementKind::heading && statement.level == 2)) {
      auto* item = new QListWidgetItem(titleIn(open_.language(), statement.title, statement.titles), list_);
      item->setData(Qt::UserRole, statement.line);
      within = statement.line;
      items.insert(within, item);
      const bool written = field && sheet_->isWritten(statement.key);
      item->setIcon(QIcon(markPixmap(this, !field ? Mark::none : written ? Mark::good : Mark::dashedRing, 12)));
    }
    const auto asked = statement.options.constFind(QStringLiteral("chapter"));
    if (asked == statement.options.cend() || !items.contains(within) || states_.isEmpty()) continue;
    int done = 0, all = 0;
    for (const GuideState& state : std::as_const(states_))
      if (state.check->chapter == asked->value(0).toInt() && state.mark != GuideMark::nothingToCheck) {
        ++all;
        done += state.mark == GuideMark::done;
      }
    items[within]->setIcon(QIcon(markPixmap(this,
                                            done == all ? Mark::good
                                            : done      ? Mark::half
                                                        : Mark::dashedRing,
                                            12)));
  }
  if (current >= 0) list_->setCurrentRow(std::min(current, list_->count() - 1));
  showParts();
}

void GuidePage::showParts() {
  const bool shown = list_->count() > 0 && width_ == Width::wide;
  partsTitle_->setVisible(shown);
  list_->setVisible(shown);
  fitSide();
}

void GuidePage::fillMissing() {
  const KeptFocus focus(*missing_);
  emptyOut(*missing_);
  if (chapter_ > parts_.size()) return;
  const GuideChapter& chapter = parts_[chapter_ - 1];
  // Of a trail that asks nothing there is nothing to say.
  missingCard_->setVisible(!chapter.checks.isEmpty() ||
                           std::any_of(chapter.statements.begin(), chapter.statements.end(), isAsked));
  bool none = true;
  for (const TemplateStatement& part : chapter.statements) {
    if (!isAsked(part) || sheet_->isWritten(part.key)) continue;
    none = false;
    const QString title = titleIn(open_.language(), part.title, part.titles);
    auto* button = new RecordButton({.mark = Mark::dashedRing, .text = title, .right = tr("not written yet")}, false);
    connect(button, &QAbstractButton::clicked, this, [this, line = part.line, key = part.key] {
      sheet_->reveal(line);
      area_->ensureWidgetVisible(sheet_);
      if (ProseEdit* edit = sheet_->editOf(key)) edit->setFocus();
    });
    missing_->addWidget(button);
  }
  for (const GuideState& state : openChecks(states_, chapter.checks)) {
    none = false;
    missing_->addWidget(words(gapWords(open_.plan(), state, open_.language()), TextRole::body, Token::text));
    for (const RecordRef& record : state.lacking.mid(0, mostOffered)) {
      const TableBase* table = open_.plan().table(record.table);
      const void* row = table->findRow(record.id);
      if (!row) continue;  // gone since the checks were made
      const OwnName name = ownNameOf(table->type(), row);
      auto* button = new RecordButton({.icon = iconOf(record.table), .code = name.code, .text = name.title}, true);
      connect(button, &QAbstractButton::clicked, this, [this, record] { Q_EMIT wantsRecord(record, {}); });
      missing_->addWidget(button);
    }
  }
  if (none) missing_->addWidget(words(tr("Nothing is missing."), TextRole::body, Token::text2));
  rightArea_->settle();
}

void GuidePage::fillExamples() {
  const KeptFocus focus(*examples_);
  emptyOut(*examples_);
  offered_.clear();
  QString key, subject;
  if (chapter_ <= parts_.size())
    for (const TemplateStatement& part : parts_[chapter_ - 1].statements) {
      if (part.kind == StatementKind::box) key = part.key;
      // In English, as the catalogues are.
      if (part.kind == StatementKind::lead || part.kind == StatementKind::question) subject += part.title + u' ';
    }
  examplesCard_->setVisible(!key.isEmpty());
  // Of most trails there is nothing to say: then the table has the room.
  rightArea_->setVisible(!missingCard_->isHidden() || !examplesCard_->isHidden());
  if (key.isEmpty()) return;
  catalogues_ = {shippedCatalogue(QStringLiteral("practices"))};
  catalogues_ += owncatalogues::all();
  const Plan& plan = open_.plan();
  QStringList texts{plan.plan().theme, plan.plan().title.own, plan.plan().title.english};
  for (const Problem& each : plan.problems) texts << each.title.own << each.title.english;
  for (const Objective& each : plan.objectives) texts << each.title.own << each.title.english;
  for (const DataSet& each : plan.dataSets) texts << each.name.own << each.name.english;
  QList<const Catalogue*> all;
  for (const Catalogue& each : std::as_const(catalogues_)) all += &each;
  const QString written = sheet_->textOf(key);
  for (const FittingEntry& each : fitting(all, texts, subject, mostExamples + 2)) {
    if (offered_.size() == mostExamples || written.contains(each.catalogue->title(*each.entry))) continue;
    offered_ += {each.catalogue - catalogues_.constData(), each.entry - each.catalogue->entries.constData()};
    examples_->addWidget(words(titleWithPlace(*each.catalogue, *each.entry), TextRole::strong, Token::text));
    examples_->addWidget(
        words(each.catalogue->value(*each.entry, QStringLiteral("summary")), TextRole::caption, Token::text2));
    auto* use = new QPushButton(tr("Use as the example"));
    use->setAccessibleDescription(each.catalogue->title(*each.entry));
    connect(use, &QPushButton::clicked, this, [this, index = offered_.size() - 1] { useExample(index); });
    examples_->addWidget(use, 0, Qt::AlignLeft);
    examples_->addSpacing(px(this, 8));
  }
  auto* more = new QLabel(
      QStringLiteral("<a href=\"library\">%1</a>")
          .arg((offered_.isEmpty() ? tr("Look for one in the library") : tr("More in the library")).toHtmlEscaped()));
  more->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
  connect(more, &QLabel::linkActivated, this, [this] { Q_EMIT wantsPage(PageId::library); });
  examples_->addWidget(more);
  rightArea_->settle();
}

QStringList GuidePage::offered() const {
  QStringList titles;
  for (const auto& [catalogue, entry] : offered_)
    titles += catalogues_[catalogue].title(catalogues_[catalogue].entries[entry]);
  return titles;
}

void GuidePage::useExample(qsizetype index) {
  if (index >= offered_.size() || chapter_ > parts_.size()) return;
  const Catalogue catalogue = catalogues_[offered_[index].first];
  const CatalogueEntry entry = catalogue.entries[offered_[index].second];
  sheet_->commit();
  for (const TemplateStatement& part : parts_[chapter_ - 1].statements) {
    if (part.kind != StatementKind::box) continue;
    const QString title = catalogue.title(entry);
    if (writeExample(open_, part.key, tr("Example: %1").arg(title), catalogue, entry)) {
      sheet_->reveal(part.line);
      area_->ensureWidgetVisible(sheet_);
      Q_EMIT notice(tr("“%1” stands in the chapter now; add what your city learned from it.").arg(title), true);
    }
    return;
  }
}

void GuidePage::showChapter(int chapter) {
  if (chapter == chapter_ || chapter < 1 || chapter > parts_.size()) return;
  chapter_ = chapter;
  build();
}

bool GuidePage::goTo(const RecordRef& record, const QString&) {
  const Section* section =
      record.table == QStringLiteral("section") ? open_.plan().sections.find({record.id}) : nullptr;
  if (!section || !section->key.startsWith(QStringLiteral("guide."))) return false;
  const QString key = section->key;
  const auto chapterWith = [&] {
    for (qsizetype i = 0; i < parts_.size(); ++i)
      for (const TemplateStatement& statement : parts_[i].statements)
        if (hasField(statement.kind) && statement.key == key) return int(i + 1);
    return 0;
  };
  if (!chapterWith()) chooseForm(QStringLiteral("guide"));
  const int chapter = chapterWith();
  if (!chapter) return false;
  showView(View::chapters);
  showChapter(chapter);
  ProseEdit* edit = editOf(key);
  if (!edit) return false;
  edit->setFocus();
  sheet_->ensureWidgetVisible(edit);
  area_->ensureWidgetVisible(sheet_);
  return true;
}

void GuidePage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  refresh();
  if (stack_->currentWidget() == cities_) cities_->refresh();
}

void GuidePage::hideEvent(QHideEvent* event) {
  sheet_->commit();
  Page::hideEvent(event);
}

void GuidePage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  // Where there is no room for three columns, what is missing stands below the chapters; where there is none for two,
  // all stand below each other.
  const double em = widthInEm(this, width());
  width_ = em < 62 ? Width::narrow : em < 96 ? Width::medium : Width::wide;
  row_->setDirection(width_ == Width::narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  if (width_ == Width::medium)
    left_->addWidget(rightArea_, 1);
  else
    row_->addWidget(rightArea_, 3);
  row_->setStretch(0, width_ == Width::medium ? 3 : 2);
  // The page scrolls where the three would have but a few lines each.
  const bool narrow = width_ == Width::narrow;
  sheet_->parentWidget()->setMinimumHeight(narrow ? px(this, 300) : 0);
  rightArea_->setMinimumHeight(narrow ? px(this, 120) : 0);
  side_->parentWidget()->setMinimumHeight(narrow ? px(this, 90) : 0);
  rightArea_->setMaximumHeight(width_ == Width::narrow ? px(this, 180) : QWIDGETSIZE_MAX);
  showParts();
  rightArea_->settle();
}

}  // namespace iap::ui

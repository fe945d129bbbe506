// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/look/style.h"
#include "ui/look/wraplayout.h"

namespace iap::ui {

const PageInfo& pageInfo(PageId id) {
  static constexpr const char *context = QT_TRANSLATE_NOOP("Page", "1 Context"),
                              *logic = QT_TRANSLATE_NOOP("Page", "2 Logic"),
                              *actions = QT_TRANSLATE_NOOP("Page", "3 Actions"),
                              *delivery = QT_TRANSLATE_NOOP("Page", "4 Delivery"),
                              *publish = QT_TRANSLATE_NOOP("Page", "Publish");
  static const PageInfo pages[pageCount] = {
      {PageId::start, "start", "start", QT_TRANSLATE_NOOP("Page", "Start"),
       QT_TRANSLATE_NOOP("Page", "Which plan do you want to work on?"), "", ""},
      {PageId::overview, "overview", "overview", QT_TRANSLATE_NOOP("Page", "Overview"),
       QT_TRANSLATE_NOOP("Page", "Is the plan complete, paid for and on its way?"), "", ""},
      {PageId::city, "city", "city", QT_TRANSLATE_NOOP("Page", "City && vision"),
       QT_TRANSLATE_NOOP("Page", "Who are we, and what do we want to become?"), context, ""},
      {PageId::problems, "problems", "problem", QT_TRANSLATE_NOOP("Page", "Problems"),
       QT_TRANSLATE_NOOP("Page", "What is wrong, why, and how do we know?"), context, ""},
      {PageId::stakeholders, "stakeholders", "people", QT_TRANSLATE_NOOP("Page", "Stakeholders"),
       QT_TRANSLATE_NOOP("Page", "Who is involved, and how?"), context, ""},
      {PageId::data, "data", "data", QT_TRANSLATE_NOOP("Page", "Data"),
       QT_TRANSLATE_NOOP("Page", "Which social data do we have, and which do we lack?"), context, ""},
      {PageId::objectives, "objectives", "objective", QT_TRANSLATE_NOOP("Page", "Objectives"),
       QT_TRANSLATE_NOOP("Page", "What do we want to reach, and what leads there?"), logic, ""},
      {PageId::integration, "integration", "integration", QT_TRANSLATE_NOOP("Page", "Integration"),
       QT_TRANSLATE_NOOP("Page", "Does the plan join sectors, places, levels and people, or only say so?"), logic, ""},
      {PageId::smallScaleActions, "small-scale-actions", "flask", QT_TRANSLATE_NOOP("Page", "Small-scale actions"),
       QT_TRANSLATE_NOOP("Page", "What did we try out, and what did it change in the plan?"), logic, ""},
      {PageId::actions, "actions", "action", QT_TRANSLATE_NOOP("Page", "Actions"),
       QT_TRANSLATE_NOOP("Page", "Who does what, by when, at what cost?"), actions, ""},
      {PageId::timeline, "timeline", "timeline", QT_TRANSLATE_NOOP("Page", "Timeline"),
       QT_TRANSLATE_NOOP("Page", "What happens when, and what waits for what?"), actions, ""},
      {PageId::money, "money", "money", QT_TRANSLATE_NOOP("Page", "Costs && funding"),
       QT_TRANSLATE_NOOP("Page", "What does it cost, who pays, and what is still to find?"), delivery, ""},
      {PageId::indicators, "indicators", "indicator", QT_TRANSLATE_NOOP("Page", "Indicators"),
       QT_TRANSLATE_NOOP("Page", "Do we see the change we want?"), delivery, ""},
      {PageId::risks, "risks", "risk", QT_TRANSLATE_NOOP("Page", "Risks"),
       QT_TRANSLATE_NOOP("Page", "What can go wrong, and what do we do about it?"), delivery, ""},
      {PageId::governance, "governance", "governance", QT_TRANSLATE_NOOP("Page", "Governance"),
       QT_TRANSLATE_NOOP("Page", "Who decides, and who follows up?"), delivery, ""},
      {PageId::whatIf, "what-if", "compare", QT_TRANSLATE_NOOP("Page", "What if"),
       QT_TRANSLATE_NOOP("Page", "What breaks if something slips, falls away or costs more?"), delivery, ""},
      {PageId::findings, "findings", "filter", QT_TRANSLATE_NOOP("Page", "Findings"),
       QT_TRANSLATE_NOOP("Page", "What contradicts itself, and what is missing?"), publish, ""},
      {PageId::guide, "guide", "guide", QT_TRANSLATE_NOOP("Page", "Guide"),
       QT_TRANSLATE_NOOP("Page", "What did we learn about social data, in words that others can use?"), publish, ""},
      {PageId::exportPage, "export", "export", QT_TRANSLATE_NOOP("Page", "Export"),
       QT_TRANSLATE_NOOP("Page", "What does the council get, and is it right?"), publish, ""},
      {PageId::versions, "versions", "versions", QT_TRANSLATE_NOOP("Page", "Versions"),
       QT_TRANSLATE_NOOP("Page", "What has changed since the last meeting?"), publish,
       QT_TRANSLATE_NOOP("Page", "This page will hold named versions, and compare any two of them.")},
      {PageId::library, "library", "library", QT_TRANSLATE_NOOP("Page", "Library"),
       QT_TRANSLATE_NOOP("Page", "What have others done that fits us?"), publish, ""},
      {PageId::planSettings, "plan-settings", "settings", QT_TRANSLATE_NOOP("Page", "Plan settings"),
       QT_TRANSLATE_NOOP("Page", "Which words, lists and rules does this plan use?"), QT_TRANSLATE_NOOP("Page", "Plan"),
       ""}};
  return pages[int(id)];
}

QString pageWord(const char* source) {
  return QCoreApplication::translate("Page", source).replace(QStringLiteral("&&"), QStringLiteral("&"));
}

QStringList viewsOf(PageId id) {
  // Of a page by their order, as its buttons have them.
  static const QHash<PageId, QList<const char*>> views{
      {PageId::city, {QT_TRANSLATE_NOOP("Page", "Texts"), QT_TRANSLATE_NOOP("Page", "Strategies")}},
      {PageId::data,
       {QT_TRANSLATE_NOOP("Page", "Data sets"), QT_TRANSLATE_NOOP("Page", "Who does what"),
        QT_TRANSLATE_NOOP("Page", "Life of the data"), QT_TRANSLATE_NOOP("Page", "Ways"),
        QT_TRANSLATE_NOOP("Page", "Needs"), QT_TRANSLATE_NOOP("Page", "Survey")}},
      {PageId::guide,
       {QT_TRANSLATE_NOOP("Page", "Chapters"), QT_TRANSLATE_NOOP("Page", "Trails"),
        QT_TRANSLATE_NOOP("Page", "Several cities")}},
      {PageId::indicators,
       {QT_TRANSLATE_NOOP("Page", "Progress"), QT_TRANSLATE_NOOP("Page", "Due"),
        QT_TRANSLATE_NOOP("Page", "Definitions"), QT_TRANSLATE_NOOP("Page", "Measured"),
        QT_TRANSLATE_NOOP("Page", "Planned")}},
      {PageId::integration,
       {QT_TRANSLATE_NOOP("Page", "Aspects"), QT_TRANSLATE_NOOP("Page", "Four dimensions"),
        QT_TRANSLATE_NOOP("Page", "Policy objectives")}},
      {PageId::money,
       {QT_TRANSLATE_NOOP("Page", "Sums"), QT_TRANSLATE_NOOP("Page", "Cost lines"),
        QT_TRANSLATE_NOOP("Page", "Funding lines"), QT_TRANSLATE_NOOP("Page", "Execution")}},
      {PageId::planSettings,
       {QT_TRANSLATE_NOOP("Page", "General"), QT_TRANSLATE_NOOP("Page", "Lists"),
        QT_TRANSLATE_NOOP("Page", "Risk scales")}},
      {PageId::risks, {QT_TRANSLATE_NOOP("Page", "Threats"), QT_TRANSLATE_NOOP("Page", "Opportunities")}}};
  QStringList words;
  for (const char* word : views.value(id)) words += pageWord(word);
  return words;
}

std::optional<PageId> pageOf(const QString& key) {
  for (int i = 0; i < pageCount; ++i)
    if (key == QLatin1StringView(pageInfo(PageId(i)).key)) return PageId(i);
  return {};
}

PageId homeOf(const QString& table) {
  static const QHash<QString, PageId> homes{{QStringLiteral("action"), PageId::actions},
                                            {QStringLiteral("step"), PageId::actions},
                                            {QStringLiteral("cost_line"), PageId::money},
                                            {QStringLiteral("funding_line"), PageId::money},
                                            {QStringLiteral("objective"), PageId::objectives},
                                            {QStringLiteral("indicator"), PageId::indicators},
                                            {QStringLiteral("due_date"), PageId::indicators},
                                            {QStringLiteral("risk"), PageId::risks},
                                            {QStringLiteral("integration_score"), PageId::integration},
                                            {QStringLiteral("list_item"), PageId::planSettings},
                                            {QStringLiteral("stakeholder"), PageId::stakeholders},
                                            {QStringLiteral("problem"), PageId::problems},
                                            {QStringLiteral("data_set"), PageId::data},
                                            {QStringLiteral("data_need"), PageId::data},
                                            {QStringLiteral("data_role"), PageId::data},
                                            {QStringLiteral("survey_round"), PageId::data},
                                            {QStringLiteral("survey_answer"), PageId::data},
                                            {QStringLiteral("survey_table"), PageId::data},
                                            {QStringLiteral("survey_count"), PageId::data},
                                            {QStringLiteral("plan_facts"), PageId::city},
                                            {QStringLiteral("section"), PageId::city},
                                            {QStringLiteral("strategy"), PageId::city},
                                            {QStringLiteral("governance_body"), PageId::governance},
                                            {QStringLiteral("small_scale_action"), PageId::smallScaleActions}};
  return homes.value(table, PageId::overview);
}

PageId homeOf(const Finding& finding) {
  if (finding.record.table != QStringLiteral("plan_facts") || !finding.field.isEmpty())
    return homeOf(finding.record.table);
  static const QHash<QLatin1StringView, PageId> subjects{{QLatin1StringView("plan.no_actions"), PageId::actions},
                                                         {QLatin1StringView("plan.over_funded"), PageId::money},
                                                         {QLatin1StringView("plan.gap"), PageId::money}};
  return subjects.value(QLatin1StringView(finding.code), PageId::integration);
}

int sectionOf(PageId id) {
  return id < PageId::city         ? 0
         : id < PageId::objectives ? 1
         : id < PageId::actions    ? 2
         : id < PageId::money      ? 3
         : id < PageId::findings   ? 4
                                   : 0;
}

Page::Page(PageId id, QWidget* parent) : QWidget(parent), id_(id) {
  const PageInfo& info = pageInfo(id);
  const QString title = pageWord(info.title);
  setAccessibleName(title);
  setObjectName(QString::fromLatin1(info.key));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(px(this, 24), px(this, 14), px(this, 24), px(this, 16));
  layout->setSpacing(px(this, 12));
  header_ = new QBoxLayout(QBoxLayout::LeftToRight);
  auto* words = new QVBoxLayout;
  words->setSpacing(px(this, 2));
  title_ = new QLabel(title);
  title_->setFont(roleFont(font(), TextRole::title));
  question_ = new QLabel(QCoreApplication::translate("Page", info.question));
  question_->setWordWrap(true);
  setInk(question_, Token::text2);
  words->addWidget(title_);
  words->addWidget(question_);
  header_->addLayout(words, 1);
  buttons_ = new WrapLayout;
  buttons_->setSpacing(px(this, 8));
  header_->addLayout(buttons_);
  header_->setAlignment(buttons_, Qt::AlignTop);
  layout->addLayout(header_);
  body_ = new QVBoxLayout;
  body_->setSpacing(px(this, 16));
  layout->addLayout(body_, 1);
}

QPushButton* Page::addAction(const QString& text, const QString& iconName, bool primary) {
  auto* button = new QPushButton(text);
  if (!primary && !iconName.isEmpty()) button->setIcon(icon(iconName));
  if (primary) setPrimary(button);
  addWidget(button);
  return button;
}

// The views stand at the edge, so that they keep their place when the buttons before them change.
void Page::addWidget(QWidget* widget) { buttons_->insertWidget(buttons_->count() - views_, widget); }

QButtonGroup* Page::addSwitch() {
  auto* group = new QButtonGroup(this);
  const QStringList words = viewsOf(id_);
  buttons_->addGap(px(this, 8));
  for (const QString& word : words) {
    auto* button = new QPushButton(word);
    button->setCheckable(true);
    buttons_->addWidget(button);
    group->addButton(button, int(group->buttons().size()));
  }
  views_ = int(words.size()) + 1;
  group->button(0)->setChecked(true);
  viewButtons_ = group;
  return group;
}

void Page::openView(int view) {
  if (QAbstractButton* button = viewButtons_ ? viewButtons_->button(view) : nullptr) button->click();
}

void Page::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  placeButtons();
}

bool Page::event(QEvent* event) {
  // Other buttons need other room.
  if (event->type() == QEvent::LayoutRequest) placeButtons();
  return QWidget::event(event);
}

void Page::placeButtons() {
  // Where the title and all buttons do not fit side by side, the buttons stand below.
  const QMargins margins = layout()->contentsMargins();
  const int words = std::max(title_->sizeHint().width(), px(this, 200));
  const bool below =
      words + header_->spacing() + buttons_->sizeHint().width() > width() - margins.left() - margins.right();
  if (below == (header_->direction() == QBoxLayout::TopToBottom)) return;
  header_->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  header_->setAlignment(buttons_, below ? Qt::Alignment() : Qt::AlignTop);
}

void Page::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) setInk(question_, Token::text2);
  if (event->type() == QEvent::FontChange) title_->setFont(roleFont(font(), TextRole::title));
}

void emptyOut(QLayout& layout) {
  while (QLayoutItem* item = layout.takeAt(0)) {
    if (QWidget* widget = item->widget()) {
      widget->hide();
      widget->deleteLater();
    }
    if (item->layout()) emptyOut(*item->layout());
    delete item;
  }
}

namespace {

/// A widget that was just made is not shown yet, but nobody hid it.
bool isLeftOut(const QWidget* widget) {
  return widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
}

void collectFocusable(const QLayout& layout, QList<QWidget*>& found) {
  const auto add = [&](QWidget* widget) {
    if (!isLeftOut(widget) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)) found += widget;
  };
  for (int i = 0; i < layout.count(); ++i) {
    if (QWidget* widget = layout.itemAt(i)->widget()) {
      if (isLeftOut(widget)) continue;
      add(widget);
      for (QWidget* each : widget->findChildren<QWidget*>()) add(each);
    } else if (const QLayout* inner = layout.itemAt(i)->layout()) {
      collectFocusable(*inner, found);
    }
  }
}

QString focusName(const QWidget* widget) {
  const QString name = widget->accessibleName();
  return name.isEmpty() ? widget->property("text").toString() : name;
}

}  // namespace

KeptFocus::KeptFocus(const QLayout& layout) : layout_(layout) {
  QList<QWidget*> widgets;
  collectFocusable(layout, widgets);
  place_ = widgets.indexOf(QApplication::focusWidget());
  if (place_ >= 0) name_ = focusName(widgets[place_]);
}

KeptFocus::~KeptFocus() {
  if (place_ < 0) return;
  QList<QWidget*> widgets;
  collectFocusable(layout_, widgets);
  if (widgets.isEmpty()) return;
  QWidget* next = widgets[std::min(place_, widgets.size() - 1)];
  for (QWidget* widget : std::as_const(widgets))
    if (focusName(widget) == name_) {
      next = widget;
      break;
    }
  // Only what is shown can have the focus.
  for (QWidget* each = next; each && each->isHidden(); each = each->parentWidget()) each->show();
  next->setFocus();
}

Card::Card(QWidget* parent) : QFrame(parent) { setFrameShape(QFrame::NoFrame); }

void Card::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(color(Token::line));
  painter.setBrush(color(Token::surface));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

Card* titledCard(const QString& title, QWidget* content, QLabel** remark, QWidget* beside) {
  auto* made = new Card;
  auto* layout = new QVBoxLayout(made);
  const int pad = px(made, 16);
  layout->setContentsMargins(pad, px(made, 12), pad, px(made, 12));
  auto* top = new QHBoxLayout;
  auto* words = new QLabel(title);
  words->setFont(roleFont(made->font(), TextRole::section));
  top->addWidget(words);
  if (beside) top->addWidget(beside);
  if (remark) {
    *remark = new QLabel;
    (*remark)->setWordWrap(true);
    (*remark)->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    (*remark)->setFont(roleFont(made->font(), TextRole::caption));
    setInk(*remark, Token::text2);
    top->addWidget(*remark, 1);
  } else {
    top->addStretch(1);
  }
  layout->addLayout(top);
  layout->addWidget(content);
  layout->addStretch();
  return made;
}

LaterPage::LaterPage(PageId id, QWidget* parent) : Page(id, parent) {
  auto* sentence = new QLabel(QCoreApplication::translate("Page", pageInfo(id).later));
  sentence->setWordWrap(true);
  sentence->setAlignment(Qt::AlignCenter);
  body()->addStretch(1);
  body()->addWidget(sentence);
  body()->addStretch(2);
}

}  // namespace iap::ui

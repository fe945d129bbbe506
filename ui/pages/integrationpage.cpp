// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrationpage.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QStackedWidget>

#include "publish/figures/radar.h"
#include "queries/labels.h"
#include "ui/figures/drawingview.h"
#include "ui/look/measures.h"
#include "ui/pages/tablepage.h"
#include "ui/specs/specs.h"
#include "ui/tallarea.h"

namespace iap::ui {

namespace {

/// What an aspect of the usual twelve asks.
QString questionOf(const ListItem& aspect) {
  static const QHash<QString, const char*> questions{
      {QStringLiteral("involvement-planning"),
       QT_TRANSLATE_NOOP("iap::ui::IntegrationPage", "Were all who matter part of making the plan?")},
      {QStringLiteral("coherence"),
       QT_TRANSLATE_NOOP("iap::ui::IntegrationPage", "Does it fit other plans of city, region, country and EU?")},
      {QStringLiteral("sustainable"),
       QT_TRANSLATE_NOOP("iap::ui::IntegrationPage", "Are social, economic and environmental goals balanced?")},
      {QStringLiteral("time"),
       QT_TRANSLATE_NOOP("iap::ui::IntegrationPage",
                         "Are short and long term, and the order of actions, thought through?")},
      {QStringLiteral("involvement-implementation"),
       QT_TRANSLATE_NOOP("iap::ui::IntegrationPage", "Who stays on board when it is carried out?")},
      {QStringLiteral("sectoral"), QT_TRANSLATE_NOOP("iap::ui::IntegrationPage", "Do policy sectors work together?")},
      {QStringLiteral("spatial"),
       QT_TRANSLATE_NOOP("iap::ui::IntegrationPage", "Do actions in different places of the city fit together?")},
      {QStringLiteral("territorial"),
       QT_TRANSLATE_NOOP("iap::ui::IntegrationPage", "Does the city work with its neighbours, urban and rural?")},
      {QStringLiteral("multilevel"),
       QT_TRANSLATE_NOOP("iap::ui::IntegrationPage", "Do the levels of government pull in one direction?")},
      {QStringLiteral("cross-cutting"),
       QT_TRANSLATE_NOOP("iap::ui::IntegrationPage", "Are gender equality, digital, green and other themes in it?")},
      {QStringLiteral("investment"),
       QT_TRANSLATE_NOOP("iap::ui::IntegrationPage", "Do works and services, hard and soft, support each other?")},
      {QStringLiteral("funding"),
       QT_TRANSLATE_NOOP("iap::ui::IntegrationPage", "Are EU, national, local and private sources used?")}};
  const char* question = questions.value(aspect.key);
  return question ? QCoreApplication::translate("iap::ui::IntegrationPage", question) : QString();
}

}  // namespace

IntegrationPage::IntegrationPage(OpenPlan& open, QWidget* parent) : Page(PageId::integration, parent), open_(open) {
  switch_ = addSwitch();
  columns_ = new QStackedWidget;
  columns_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  addWidget(columns_);
  add_ = addAction(tr("New aspect"), QStringLiteral("plus"), true);
  stack_ = new QStackedWidget;
  const auto addTable = [&](TableSpec spec, const QString& layoutName) {
    auto* sheet = new TableCard(*this, open_, std::move(spec), layoutName);
    tables_ += &sheet->table();
    columns_->addWidget(columnButton(sheet->table()));
    return sheet;
  };
  aspects_ = addTable(aspectTable(open), QStringLiteral("aspects"));
  area_ = new TallArea;
  auto* work = new QWidget;
  setGround(work, Token::window);
  halves_ = new QBoxLayout(QBoxLayout::LeftToRight, work);
  halves_->setContentsMargins(0, 0, 0, 0);
  halves_->setSpacing(px(this, 16));
  halves_->addWidget(aspects_, 7);
  halves_->addWidget(titledCard(tr("What the group says beside what the plan shows"), makeRadar()), 5);
  area_->setWidget(work);
  stack_->addWidget(area_);
  stack_->addWidget(addTable(dimensionTable(open), QStringLiteral("dimensions")));
  stack_->addWidget(addTable(policyObjectiveTable(open), QStringLiteral("policy-objectives")));
  body()->addWidget(stack_, 1);
  connect(switch_, &QButtonGroup::idClicked, this, [this](int view) { showView(View(view)); });
  connect(add_, &QPushButton::clicked, this, [this] { tables_.first()->view().typeNewRow(); });
  connect(&tables_.first()->view(), &RecordView::currentRecord, this, &IntegrationPage::describe);
  connect(&open_, &OpenPlan::changed, this, [this] {
    stale_ = true;
    if (isVisible()) refresh();
  });
  showView(View::aspects);
}

QWidget* IntegrationPage::makeRadar() {
  auto* box = new QWidget;
  auto* layout = new QVBoxLayout(box);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(px(this, 8));
  radar_ = new DrawingView;
  auto* legend = new QLabel(tr("Area: what the plan shows. Diamonds: what the group says. Dashes: what it wants."));
  legend->setWordWrap(true);
  legend->setFont(roleFont(font(), TextRole::caption));
  setInk(legend, Token::text2);
  title_ = new QLabel;
  title_->setFont(roleFont(font(), TextRole::strong));
  title_->setWordWrap(true);
  title_->setTextFormat(Qt::PlainText);
  question_ = new QLabel;
  question_->setWordWrap(true);
  setInk(question_, Token::text2);
  words_ = new QLabel;
  words_->setWordWrap(true);
  words_->setTextFormat(Qt::PlainText);
  words_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  for (QWidget* each : std::initializer_list<QWidget*>{radar_, legend, title_, question_, words_})
    layout->addWidget(each);
  return box;
}

void IntegrationPage::showView(View view) {
  switch_->button(int(view))->setChecked(true);
  stack_->setCurrentIndex(int(view));
  columns_->setCurrentIndex(int(view));
  add_->setVisible(view == View::aspects);
  setFocusProxy(tables_[int(view)]);
  Q_EMIT rowsChanged();
  if (isVisible()) refresh();
}

void IntegrationPage::refresh() {
  if (!stale_ || stack_->currentIndex() != int(View::aspects)) return;
  stale_ = false;
  const ScaleRange range = rangeInForce(open_.plan(), ScaleKind::score);
  const auto share = [&](std::optional<double> step) {
    return step && range.steps() > 1 ? std::optional((*step - range.lowest) / (range.steps() - 1)) : std::nullopt;
  };
  QList<RadarSpoke> spokes;
  QStringList words;
  for (const AspectState& state : open_.aspects()) {
    if (!state.applies()) continue;
    const auto number = [&](const auto& step) {
      return step ? open_.language().number(double(*step)) : tr("not scored");
    };
    spokes +=
        RadarSpoke{QString::number(state.number), share(state.computed), share(state.group()), share(state.wanted)};
    words += tr("%1 %2: the group says %3, the plan shows %4, wanted %5")
                 .arg(state.number)
                 .arg(labelOf(*state.aspect, open_.language()), number(state.group()), number(state.computed),
                      number(state.wanted));
  }
  const int rings = range.steps() - 1;
  radar_->setDrawing([spokes, rings](double width) { return radarDrawing(spokes, rings, width); },
                     tr("Radar of the aspects"), words.join(u'\n'));
  describe(aspect_);
}

void IntegrationPage::describe(qint64 aspect) {
  aspect_ = aspect;
  const AspectState* state = nullptr;
  for (const AspectState& each : open_.aspects())
    if (each.aspect->id.value == aspect) state = &each;
  for (QLabel* each : {title_, question_, words_}) each->setVisible(state);
  if (state) {
    const Language& l = open_.language();
    title_->setText(QStringLiteral("%1  %2").arg(state->number).arg(labelOf(*state->aspect, l)));
    question_->setText(questionOf(*state->aspect));
    question_->setVisible(!question_->text().isEmpty());
    QStringList lines;
    if (const auto group = state->group())
      lines += state->computed ? tr("The group says %1, the plan shows %2.").arg(l.number(*group)).arg(*state->computed)
                               : tr("The group says %1.").arg(l.number(*group));
    else if (state->computed)
      lines += tr("Not scored yet; the plan shows %1.").arg(*state->computed);
    if (state->evidence.sentence)
      lines += l.sentence(state->evidence.sentence,
                          {{"n", qint64(state->evidence.counted)}, {"m", qint64(state->evidence.of)}});
    if (const auto middle = median(state->votes)) {
      QStringList votes;
      for (const int vote : state->votes) votes += QString::number(vote);
      lines += tr("Votes: %1; median %2.").arg(votes.join(u' '), l.number(*middle));
      if (state->votes.last() - state->votes.first() >= 2) lines.last() += u' ' + tr("The group is not of one mind.");
    }
    QStringList codes;
    for (const ActionId id : state->evidence.actions)
      if (const Action* action = open_.plan().actions.find(id))
        codes += action->code.isEmpty() ? action->title.in(false) : action->code;
    if (!codes.isEmpty()) {
      const qsizetype most = 24;
      QString list = QStringList(codes.size() > most + 1 ? codes.mid(0, most) : codes).join(QStringLiteral(", "));
      if (codes.size() > most + 1) list = tr("%1 and %2 more", "codes of actions").arg(list).arg(codes.size() - most);
      lines += tr("Actions: %1").arg(list);
    }
    words_->setText(lines.join(u'\n'));
  }
  area_->fit();
}

bool IntegrationPage::goTo(const RecordRef& record, const QString& field) {
  qint64 aspect = 0;
  if (record.table == QStringLiteral("list_item")) aspect = record.id;
  if (const IntegrationScore* score = record.table == QStringLiteral("integration_score")
                                          ? open_.plan().integrationScores.find({record.id})
                                          : nullptr)
    aspect = score->aspect.value;
  const ListItem* item = open_.plan().listItems.find({aspect});
  if (!item || item->list != ListKind::integrationAspect) return false;
  showView(View::aspects);
  return tables_.first()->view().goTo(aspect, field, !field.isEmpty());
}

void IntegrationPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  refresh();
}

void IntegrationPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  const bool stacked = widthInEm(this, width()) < 66;
  halves_->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  aspects_->setMinimumHeight(stacked ? px(this, 440) : 0);
}

}  // namespace iap::ui

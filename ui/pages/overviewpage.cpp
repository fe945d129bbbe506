// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include <QPainter>
#include <QScrollArea>

#include "base/error.h"
#include "queries/labels.h"
#include "queries/risks.h"
#include "queries/words.h"
#include "ui/look/measures.h"

namespace iap::ui {

namespace {

/// Money by how sure it is: solid, hatched, dotted, outlined, dashed for what is still to find.
class MoneyBar : public QWidget {
 public:
  explicit MoneyBar(const Budget& budget, QWidget* parent = nullptr) : QWidget(parent), budget_(budget) {
    setFixedHeight(px(this, 16));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double whole = double(std::max(budget_.cost.minor, budget_.funding.counted().minor));
    if (whole <= 0) return;
    double x = 0.5;
    const QColor accent = color(Token::accent);
    const auto part = [&](Money amount, int texture) {
      const double wide = double(std::max<qint64>(0, amount.minor)) / whole * (width() - 1);
      if (wide < 1) return;
      const QRectF r(x, 0.5, wide, height() - 1);
      x += wide;
      painter.setPen(QPen(texture == 4 ? color(Token::bad) : accent, 1, texture == 4 ? Qt::DashLine : Qt::SolidLine));
      painter.setBrush(texture == 0 ? QBrush(accent) : Qt::NoBrush);
      painter.drawRect(r);
      painter.save();
      painter.setClipRect(r);
      painter.setPen(QPen(accent, 1.5));
      if (texture == 1)
        for (double at = r.left() - height(); at < r.right(); at += 6)
          painter.drawLine(QPointF(at, height()), QPointF(at + height(), 0));
      painter.setPen(Qt::NoPen);
      painter.setBrush(accent);
      if (texture == 2)
        for (double dx = r.left() + 3; dx < r.right(); dx += 5)
          for (double dy = 3; dy < height(); dy += 5) painter.drawEllipse(QPointF(dx, dy), 1, 1);
      painter.restore();
    };
    part(budget_.funding.secured(), 0);
    part(budget_.funding.appliedFor, 1);
    part(budget_.funding.identified, 2);
    part(budget_.funding.named, 3);
    part(budget_.stillToFind(), 4);
  }

 private:
  const Budget budget_;
};

QString linkTo(const RecordRef& record, const QString& field = {}) {
  return QStringLiteral("record:%1:%2:%3").arg(record.table).arg(record.id).arg(field);
}
QString linkTo(PageId page) { return QStringLiteral("page:") + QLatin1StringView(pageInfo(page).key); }

}  // namespace

Tile::Tile(const QString& title, QWidget* parent) : Card(parent) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(px(this, 16), px(this, 12), px(this, 16), px(this, 14));
  layout->setSpacing(px(this, 6));
  auto* head = new QHBoxLayout;
  auto* name = new QLabel(title);
  name->setFont(roleFont(font(), TextRole::section));
  remark_ = new QLabel;
  remark_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  head->addWidget(name);
  head->addWidget(remark_, 1);
  layout->addLayout(head);
  content_ = new QVBoxLayout;
  content_->setSpacing(px(this, 5));
  layout->addLayout(content_);
  layout->addStretch();
  setAccessibleName(title);
}

void Tile::setRemark(const QString& remark) {
  setInk(remark_, Token::text2);
  remark_->setFont(roleFont(font(), TextRole::caption));
  remark_->setText(remark);
}

void Tile::clear() {
  const auto empty = [](auto&& self, QLayout* layout) -> void {
    while (QLayoutItem* item = layout->takeAt(0)) {
      if (item->layout()) self(self, item->layout());
      if (item->widget()) item->widget()->deleteLater();
      delete item;
    }
  };
  empty(empty, content_);
}

void Tile::addLine(const QString& left, const QString& right, const QString& target, Mark mark, bool strong) {
  auto* row = new QHBoxLayout;
  if (mark != Mark::none) {
    auto* sign = new QLabel;
    sign->setPixmap(markPixmap(this, mark, px(this, 14)));
    row->addWidget(sign);
  }
  auto* words = new QLabel;
  words->setWordWrap(true);
  if (strong) words->setFont(roleFont(font(), TextRole::strong));
  if (target.isEmpty()) {
    words->setTextFormat(Qt::PlainText);
    words->setText(left);
  } else {
    words->setTextFormat(Qt::RichText);
    words->setText(QStringLiteral("<a href=\"%1\">%2</a>").arg(target.toHtmlEscaped(), left.toHtmlEscaped()));
    words->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    words->setFocusPolicy(Qt::StrongFocus);
    words->setAccessibleName(left);
    connect(words, &QLabel::linkActivated, this, &Tile::followed);
  }
  row->addWidget(words, 1);
  if (!right.isEmpty()) {
    auto* value = new QLabel(right);
    value->setTextFormat(Qt::PlainText);
    value->setAlignment(Qt::AlignRight | Qt::AlignTop);
    if (strong) value->setFont(roleFont(font(), TextRole::strong));
    row->addWidget(value);
  }
  content_->addLayout(row);
}

OverviewPage::OverviewPage(OpenPlan& open, QWidget* parent) : Page(PageId::overview, parent), open_(open) {
  auto* review = addAction(tr("Review findings"), QStringLiteral("filter"), true);
  connect(review, &QPushButton::clicked, this, [this] { Q_EMIT wantsPage(PageId::findings); });
  auto* area = new QScrollArea;
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  auto* inside = new QWidget;
  grid_ = new QGridLayout(inside);
  grid_->setContentsMargins(0, 0, 0, 0);
  grid_->setSpacing(px(this, 16));
  money_ = new Tile(tr("Money"));
  findings_ = new Tile(tr("Findings"));
  actions_ = new Tile(tr("Actions"));
  indicators_ = new Tile(tr("Indicators"));
  risks_ = new Tile(tr("Top risks"));
  soon_ = new Tile(tr("Next 60 days"));
  for (Tile* tile : {money_, findings_, actions_, indicators_, risks_, soon_})
    connect(tile, &Tile::followed, this, &OverviewPage::follow);
  area->setWidget(inside);
  body()->addWidget(area, 1);
  arrange();
  const auto stale = [this] {
    stale_ = true;
    if (isVisible()) refresh();
  };
  connect(&open_, &OpenPlan::changed, this, stale);
  connect(&open_, &OpenPlan::findingsChanged, this, stale);
}

void OverviewPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  if (stale_) refresh();
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  arrange();
}

void OverviewPage::arrange() {
  const double wide = widthInEm(this, width());
  const int columns = wide > 66 ? 3 : wide > 44 ? 2 : 1;
  if (columns == columns_) return;
  columns_ = columns;
  int at = 0;
  for (Tile* tile : {money_, findings_, actions_, indicators_, risks_, soon_}) {
    grid_->addWidget(tile, at / columns, at % columns);
    ++at;
  }
  for (int i = 0; i < 3; ++i) grid_->setColumnStretch(i, i < columns ? 1 : 0);
  grid_->setRowStretch(6, 1);
}

void OverviewPage::follow(const QString& target) {
  const QStringList parts = target.split(u':');
  if (parts.first() == QStringLiteral("page")) {
    if (const auto page = pageOf(parts.value(1))) Q_EMIT wantsPage(*page);
  } else {
    Q_EMIT wantsRecord({parts.value(1), parts.value(2).toLongLong()}, parts.value(3));
  }
}

void OverviewPage::refresh() {
  stale_ = false;
  const Plan& plan = open_.plan();
  const Language& l = open_.language();
  const QString currency = plan.plan().currency;
  const PlanSummary* known = nullptr;
  try {
    known = &open_.sums();
  } catch (const Error& error) {
    money_->clear();
    money_->addLine(message(error, l), {}, linkTo(PageId::actions));
    return;
  }
  const PlanSummary& sums = *known;
  const Budget& budget = sums.budget;
  const auto share = [&](Money part) {
    return budget.cost > Money() ? l.percent(double(part.minor) / double(budget.cost.minor), 0) : QString();
  };
  money_->clear();
  money_->setRemark(tr("%1 of %2 actions priced").arg(budget.priced).arg(budget.actions));
  if (budget.priced == 0) {
    money_->addLine(tr("No action is priced yet."), {}, linkTo(PageId::actions));
  } else {
    auto* figure = new QLabel(l.money(budget.cost, currency));
    figure->setFont(roleFont(font(), TextRole::figure));
    figure->setAccessibleName(tr("Cost %1").arg(figure->text()));
    money_->content()->addWidget(figure);
    money_->content()->addWidget(new MoneyBar(budget));
    const auto line = [&](const QString& name, Money amount, bool always = false, bool strong = false) {
      if (amount != Money() || always)
        money_->addLine(name, l.amount(amount, currency) + QStringLiteral("   ") + share(amount), {}, Mark::none,
                        strong);
    };
    if (budget.funding.securedIsRecorded())
      line(tr("Secured"), budget.funding.secured(), true);
    else
      money_->addLine(tr("Secured"), tr("not recorded"));
    line(tr("Applied for"), budget.funding.appliedFor);
    line(tr("Identified"), budget.funding.identified);
    line(tr("Named, status not recorded"), budget.funding.named);
    line(tr("Still to find"), budget.stillToFind(), true, true);
    if (budget.funding.idea > Money()) line(tr("Ideas (not counted)"), budget.funding.idea);
  }
  findings_->clear();
  int counts[3] = {};
  const Finding* firstOf[3] = {};
  for (const Finding& finding : open_.findings()) {
    if (finding.accepted) continue;
    const int severity = int(finding.severity);
    if (!firstOf[severity]) firstOf[severity] = &finding;
    ++counts[severity];
  }
  const auto findingLine = [&](int severity, const QString& words, Mark mark) {
    findings_->addLine(words, {}, counts[severity] ? linkTo(PageId::findings) : QString(), mark, counts[severity] > 0);
    if (firstOf[severity])
      findings_->addLine(wording(*firstOf[severity], plan, l), {},
                         linkTo(firstOf[severity]->record, firstOf[severity]->field));
  };
  findingLine(0, tr("%n contradiction(s)", nullptr, counts[0]), counts[0] ? Mark::bad : Mark::good);
  findingLine(1, tr("%n gap(s)", nullptr, counts[1]), counts[1] ? Mark::warning : Mark::good);
  findingLine(2, tr("%n hint(s)", nullptr, counts[2]), Mark::hint);

  actions_->clear();
  actions_->setRemark(tr("%n objective(s)", nullptr, sums.objectives));
  int states[4] = {};
  for (const Action& action : plan.actions) ++states[int(action.status)];
  actions_->addLine(tr("%n action(s)", nullptr, sums.actions), {}, linkTo(PageId::actions), Mark::none, true);
  actions_->addLine(tr("Under way"), l.number(qint64(states[1])), {}, Mark::half);
  actions_->addLine(tr("Planned"), l.number(qint64(states[0])), {}, Mark::ring);
  actions_->addLine(tr("Done"), l.number(qint64(states[2])), {}, Mark::good);
  if (states[3]) actions_->addLine(tr("Dropped"), l.number(qint64(states[3])), {}, Mark::dashedRing);

  indicators_->clear();
  indicators_->addLine(tr("%n indicator(s)", nullptr, sums.indicators), {}, linkTo(PageId::indicators), Mark::none,
                       true);
  indicators_->addLine(tr("with a baseline"), l.number(qint64(sums.withBaseline)));
  if (sums.targetYear)
    indicators_->addLine(tr("with a target in figures for %1").arg(sums.targetYear),
                         l.number(qint64(sums.withNumericTarget)));
  indicators_->addLine(tr("measured values"), l.number(qint64(sums.measurements)));

  risks_->clear();
  QList<const Risk*> threats;
  for (const Risk& risk : plan.risks)
    if (risk.nature == RiskNature::threat && risk.status != RiskStatus::closed) threats += &risk;
  std::stable_sort(threats.begin(), threats.end(), [&](const Risk* a, const Risk* b) {
    const RiskRating x = riskRating(plan, *a), y = riskRating(plan, *b);
    return x.level != y.level ? x.level > y.level : x.score > y.score;
  });
  risks_->setRemark(tr("of %n risk(s), before response", nullptr, int(threats.size())));
  if (threats.isEmpty()) risks_->addLine(tr("No risk is entered yet."), {}, linkTo(PageId::risks));
  for (const Risk* risk : threats.mid(0, 4)) {
    const RiskRating rating = riskRating(plan, *risk);
    const QString level = wordLabel(wordsOf<RiskLevel>[size_t(rating.level)], l);
    risks_->addLine(shortNameOf(plan, {QStringLiteral("risk"), risk->id.value}, l),
                    rating.score ? QStringLiteral("%1 %2").arg(rating.score).arg(level) : level,
                    linkTo({QStringLiteral("risk"), risk->id.value}));
  }

  soon_->clear();
  struct Due {
    QDate day;
    QString text;
    RecordRef record;
  };
  QList<Due> dues;
  const QDate today = QDate::currentDate(), until = today.addDays(60);
  const auto due = [&](const Date& date, const QString& text, const RecordRef& record) {
    if (date.isCalendar() && date.last() >= today && date.last() <= until) dues.append({date.last(), text, record});
  };
  for (const Step& step : plan.steps)
    if (!step.done) due(step.date, tr("Step: %1").arg(step.title.in(false)), {QStringLiteral("step"), step.id.value});
  for (const FundingLine& line : plan.fundingLines)
    due(line.deadline, nameOf(plan, {QStringLiteral("funding_line"), line.id.value}, l),
        {QStringLiteral("funding_line"), line.id.value});
  for (const DueDate& each : plan.dueDates)
    due(each.due, tr("Measure %1").arg(shortNameOf(plan, {QStringLiteral("indicator"), each.indicator.value}, l)),
        {QStringLiteral("indicator"), each.indicator.value});
  for (const Risk& risk : plan.risks)
    due(risk.reviewDate, tr("Review %1").arg(shortNameOf(plan, {QStringLiteral("risk"), risk.id.value}, l)),
        {QStringLiteral("risk"), risk.id.value});
  std::stable_sort(dues.begin(), dues.end(), [](const Due& a, const Due& b) { return a.day < b.day; });
  soon_->setRemark(tr("%n date(s)", nullptr, int(dues.size())));
  if (dues.isEmpty()) soon_->addLine(tr("Nothing is due."));
  for (const Due& each : dues.mid(0, 5))
    soon_->addLine(each.text, l.shortDate(Date::ofDay(each.day)), linkTo(each.record));
}

}  // namespace iap::ui

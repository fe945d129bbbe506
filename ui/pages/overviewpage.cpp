// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include <QEvent>
#include <QPainter>
#include <QTimer>

#include "base/error.h"
#include "plan/references.h"
#include "publish/figures/quarterstrip.h"
#include "queries/completeness.h"
#include "queries/labels.h"
#include "queries/monitoring/progresswords.h"
#include "queries/quarters.h"
#include "queries/risks.h"
#include "queries/words.h"
#include "ui/fieldinput.h"
#include "ui/figures/drawingview.h"
#include "ui/look/measures.h"
#include "ui/specs/specs.h"
#include "ui/tallarea.h"

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
    const double whole = double(std::max(budget_.cost.minor, budget_.funding.counted().minor));
    if (whole <= 0) return;
    double x = 0.5;
    const auto part = [&](Money amount, Fill fill) {
      const double wide = double(std::max<qint64>(0, amount.minor)) / whole * (width() - 1);
      if (wide < 1) return;
      paintFill(painter, QRectF(x, 0.5, wide, height() - 1), fill,
                color(fill == Fill::dashed ? Token::bad : Token::accent));
      x += wide;
    };
    part(budget_.funding.secured(), Fill::solid);
    part(budget_.funding.appliedFor, Fill::hatched);
    part(budget_.funding.identified, Fill::dotted);
    part(budget_.funding.named, Fill::outline);
    part(budget_.stillToFind(), Fill::dashed);
  }

 private:
  const Budget budget_;
};

}  // namespace

OverviewPage::OverviewPage(OpenPlan& open, QWidget* parent) : Page(PageId::overview, parent), open_(open) {
  auto* review = addAction(tr("Review findings"), QStringLiteral("filter"), true);
  connect(review, &QPushButton::clicked, this, [this] { Q_EMIT wantsPage(PageId::findings); });
  area_ = new TallArea;
  auto* inside = new QWidget;
  grid_ = new QGridLayout(inside);
  grid_->setContentsMargins(0, 0, 0, 0);
  grid_->setSpacing(px(this, 16));
  completeness_ = new Tile(tr("Completeness"), PageId::findings);
  money_ = new Tile(tr("Money"), PageId::money);
  findings_ = new Tile(tr("Findings"), PageId::findings);
  timeline_ = new Tile(tr("Timeline"), PageId::timeline);
  indicators_ = new Tile(tr("Indicators"), PageId::indicators);
  risks_ = new Tile(tr("Top risks"), PageId::risks);
  soon_ = new Tile(tr("Next 60 days"), PageId::actions);
  for (Tile* tile : {completeness_, money_, findings_, timeline_, indicators_, risks_, soon_})
    connect(tile, &Tile::followed, this, &OverviewPage::follow);
  area_->setWidget(inside);
  body()->addWidget(area_, 1);
  arrange();
  connect(&open_, &OpenPlan::changed, this, &OverviewPage::stale);
  connect(&open_, &OpenPlan::findingsChanged, this, &OverviewPage::stale);
}

void OverviewPage::stale() {
  stale_ = true;
  // Once for all that happens at a time: an edit tells of itself and of its findings, a new font of every label.
  QTimer::singleShot(0, this, [this] {
    if (stale_ && isVisible()) refresh();
  });
}

void OverviewPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  if (stale_) refresh();
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  arrange();
}

void OverviewPage::changeEvent(QEvent* event) {
  Page::changeEvent(event);
  // Marks and small print are made in the colours and sizes of the moment.
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) stale();
}

void OverviewPage::arrange() {
  const double wide = widthInEm(this, width());
  const int columns = wide > 72 ? 3 : wide > 58 ? 2 : 1;
  if (columns == columns_) return;
  columns_ = columns;
  int at = 0;
  const auto place = [&](const QList<Tile*>& tiles) {
    for (Tile* tile : tiles) {
      grid_->addWidget(tile, at / columns, at % columns);
      ++at;
    }
  };
  // Two columns take the dates up: an even number of tiles leaves no hole.
  QList<Tile*> upper{completeness_, money_, findings_}, lower{indicators_, risks_};
  (columns == 2 ? upper : lower) += soon_;
  place(upper);
  at = (at + columns - 1) / columns * columns;
  grid_->addWidget(timeline_, at / columns, 0, 1, columns);
  at += columns;
  place(lower);
  for (int i = 0; i < 3; ++i) grid_->setColumnStretch(i, i < columns ? 1 : 0);
  for (int i = 0; i < 9; ++i) grid_->setRowStretch(i, i == 8 ? 1 : 0);
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
  // The keyboard keeps its place: tiles are filled anew after each change.
  Tile* focused = nullptr;
  int link = -1;
  for (Tile* tile : {completeness_, money_, findings_, timeline_, indicators_, risks_, soon_})
    if (const int at = tile->focusedLink(); at >= 0) {
      focused = tile;
      link = at;
    }
  for (Tile* tile : {completeness_, money_, findings_, timeline_, indicators_, risks_, soon_}) tile->clear();
  try {
    const PlanSummary& sums = open_.sums();
    showMoney(sums);
    showCompleteness(sums);
    showTimeline(sums);
    showIndicators(sums);
  } catch (const Error& error) {
    money_->add({.mark = Mark::bad, .words = message(error, open_.language()), .target = linkTo(PageId::actions)});
  }
  showFindings();
  showRisks();
  showSoon();
  for (Tile* tile : {completeness_, money_, findings_, timeline_, indicators_, risks_, soon_})
    tile->layout()->activate();
  area_->fit();
  if (focused) focused->focusLink(link);
}

void OverviewPage::showCompleteness(const PlanSummary& sums) {
  const Language& l = open_.language();
  if (!open_.findingsAreKnown()) {
    completeness_->setRemark({});
    completeness_->add({.words = QStringLiteral("…")});
    return;
  }
  int counts[4] = {};
  for (const Finding& finding : open_.findings())
    // As in the navigation: hints are no work to do.
    if (const int section = sectionOf(homeOf(finding));
        section && !finding.accepted && finding.severity != Severity::hint)
      ++counts[section - 1];
  static constexpr PageId firstPages[] = {PageId::city, PageId::objectives, PageId::actions, PageId::money};
  const auto sections = completeness(open_.links(), open_.findings(), sums.budget.priced);
  for (size_t i = 0; i < sections.size(); ++i) {
    const SectionState& section = sections[i];
    const RequiredPart* lack = section.greatestLack();
    QString below = tr("Nothing is missing");
    if (lack) {
      const QString name = l.translated("Part", lack->name);
      below = lack->missing() > 1 ? tr("Missing: %1 (%2)").arg(name).arg(lack->missing()) : tr("Missing: %1").arg(name);
    }
    completeness_->add({.words = pageWord(pageInfo(firstPages[i]).group),
                        .below = below,
                        .value = l.percent(section.percent() / 100.0, 0),
                        .more = tr("%n to mend", "gaps and contradictions", counts[i]),
                        .share = double(section.present()) / section.needed()});
  }
  completeness_->setRemark(tr("%1 of required parts").arg(l.percent(wholePercent(sections) / 100.0, 0)));
}

void OverviewPage::showMoney(const PlanSummary& sums) {
  const Language& l = open_.language();
  const QString currency = open_.plan().plan().currency;
  const Budget& budget = sums.budget;
  money_->setRemark(tr("%1 of %2 actions priced").arg(budget.priced).arg(budget.actions));
  if (budget.priced == 0) {
    money_->add({.words = tr("No action is priced yet."), .target = linkTo(PageId::actions)});
    return;
  }
  auto* row = new QWidget;
  auto* layout = new QVBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* figure = new QLabel(l.money(budget.cost, currency));
  figure->setFont(roleFont(font(), TextRole::figure));
  figure->setAccessibleName(tr("Cost %1").arg(figure->text()));
  auto* words = new QLabel(budget.unpriced() ? tr("cost, %n unpriced not counted", nullptr, budget.unpriced())
                                             : tr("cost of all actions"));
  words->setWordWrap(true);
  words->setFont(roleFont(font(), TextRole::caption));
  setInk(words, Token::text2);
  layout->addWidget(figure);
  layout->addWidget(words);
  money_->add(row);
  money_->add(new MoneyBar(budget));
  const auto line = [&](const QString& name, Money amount, Fill fill, bool always = false, bool strong = false) {
    if (amount == Money() && !always) return;
    money_->add(
        {.words = name,
         .value = l.amount(amount, currency),
         .more = budget.cost > Money() ? l.percent(double(amount.minor) / double(budget.cost.minor), 0) : QString(),
         .strong = strong,
         .fill = fill});
  };
  if (budget.funding.securedIsRecorded())
    line(tr("Secured"), budget.funding.secured(), Fill::solid, true);
  else
    money_->add({.words = tr("Secured"), .value = tr("not recorded"), .fill = Fill::solid});
  line(tr("Applied for"), budget.funding.appliedFor, Fill::hatched);
  line(tr("Identified"), budget.funding.identified, Fill::dotted);
  line(tr("Named, status not recorded"), budget.funding.named, Fill::outline);
  if (const Money surplus = Money() - budget.stillToFind(); surplus > Money())
    line(tr("More than the cost"), surplus, Fill::outline, true, true);
  else
    line(tr("Still to find"), budget.stillToFind(), Fill::dashed, true, true);
  if (budget.funding.idea > Money()) line(tr("Ideas (not counted)"), budget.funding.idea, Fill::none);
}

void OverviewPage::showFindings() {
  const Plan& plan = open_.plan();
  const Language& l = open_.language();
  if (!open_.findingsAreKnown()) {
    findings_->setRemark({});
    findings_->add({.words = QStringLiteral("…")});
    return;
  }
  int counts[3] = {};
  const Finding* firstOf[3] = {};
  QList<const Finding*> quick;
  for (const Finding& finding : open_.findings()) {
    if (finding.accepted) continue;
    const int severity = int(finding.severity);
    if (!firstOf[severity]) firstOf[severity] = &finding;
    ++counts[severity];
    // One field to fill, in a record that is shown as a row.
    if (finding.severity == Severity::gap && !finding.field.isEmpty() && quick.size() < 2) quick += &finding;
  }
  // As in the navigation and beside the sections: hints are no work to do.
  findings_->setRemark(tr("%n to mend", "gaps and contradictions", counts[0] + counts[1]));
  const auto line = [&](int severity, const QString& words, Mark mark) {
    findings_->add({.mark = counts[severity] || severity == 2 ? mark : Mark::good,
                    .words = words,
                    .target = counts[severity] ? linkTo(PageId::findings) : QString(),
                    .strong = counts[severity] > 0});
  };
  line(0, tr("%n contradiction(s)", nullptr, counts[0]), Mark::bad);
  if (firstOf[0]) findings_->add({.words = wording(*firstOf[0], plan, l), .target = linkTo(*firstOf[0])});
  line(1, tr("%n gap(s)", nullptr, counts[1]), Mark::warning);
  line(2, tr("%n hint(s)", nullptr, counts[2]), Mark::hint);
  if (quick.isEmpty()) return;
  findings_->addRule();
  auto* head = new QLabel(tr("Quickest to close"));
  head->setFont(roleFont(font(), TextRole::caption));
  setInk(head, Token::text2);
  findings_->add(head);
  for (const Finding* finding : quick)
    findings_->add({.words = wording(*finding, plan, l), .target = linkTo(*finding)});
}

void OverviewPage::showTimeline(const PlanSummary& sums) {
  const Plan& plan = open_.plan();
  const Language& l = open_.language();
  int states[4] = {};
  for (const Action& action : plan.actions) ++states[int(action.status)];
  QStringList parts{tr("%n action(s)", nullptr, sums.actions)};
  const auto part = [&](ActionStatus status, const QString& word) {
    if (const int n = states[int(status)]) parts += QStringLiteral("%1 %2").arg(l.number(qint64(n)), word);
  };
  part(ActionStatus::underWay, tr("under way", "of so many actions"));
  part(ActionStatus::planned, tr("planned", "of so many actions"));
  part(ActionStatus::done, tr("done", "of so many actions"));
  part(ActionStatus::dropped, tr("dropped", "of so many actions"));
  timeline_->setRemark(parts.join(QStringLiteral(" · ")));
  const Quarters years = quarters(open_.links(), open_.planLanguage());
  if (years.years == 0) {
    timeline_->add({.words = plan.actions.isEmpty() ? tr("No action is entered yet.") : tr("No action has a date yet."),
                    .target = linkTo(PageId::actions)});
    return;
  }
  QList<QuarterStrip> strips;
  QStringList sentences, shortLabels;
  const bool running =
      std::any_of(years.rows.begin(), years.rows.end(), [](const QuarterRow& row) { return row.actions > 0; });
  for (const QuarterRow& row : years.rows) {
    // An objective without actions has nothing to draw; the findings tell of it.
    if (running && row.actions == 0) continue;
    const QString title = row.objective ? row.objective->title.in(false) : tr("No objective"),
                  code = row.objective ? row.objective->code : QString(),
                  name = title.isEmpty() ? code : QString(code + u' ' + title).trimmed();
    const auto label = [&](const QString& words, qsizetype most) {
      return tr("%1, %n action(s)", nullptr, row.actions)
          .arg(words.size() > most ? words.left(most - 1) + QChar(0x2026) : words);
    };
    shortLabels += label(name, 14);
    QuarterStrip strip{label(name, 28), row.running};
    for (const QuarterRow::StepMark& step : row.steps) strip.steps.append({step.day, step.done});
    strips += strip;
    const int most = row.running.isEmpty() ? 0 : *std::max_element(row.running.begin(), row.running.end());
    sentences += tr("%1: at most %2 of %n action(s) at a time", nullptr, row.actions).arg(name, QString::number(most)) +
                 (row.undated ? QStringLiteral(", ") + tr("%n without a date", nullptr, row.undated) : QString());
  }
  auto* view = new DrawingView;
  const QDate today = QDate::currentDate();
  const QString day = l.date(Date::ofDay(today));
  view->setDrawing(
      [first = years.firstYear, count = years.years, strips, shortLabels, today, day](double width) {
        QList<QuarterStrip> shown = strips;
        // Two lines stand beside a strip.
        if (width < 900)
          for (qsizetype i = 0; i < shown.size(); ++i) shown[i].label = shortLabels[i];
        return quarterDrawing(first, count, shown, today, day, width);
      },
      tr("Actions that run, by quarter and objective"), sentences.join(u'\n'));
  timeline_->add(view);
  auto* legend = new QLabel(tr("Height: actions that run in the quarter. Diamonds: steps, filled when done."));
  legend->setWordWrap(true);
  legend->setFont(roleFont(font(), TextRole::caption));
  setInk(legend, Token::text2);
  timeline_->add(legend);
}

void OverviewPage::showIndicators(const PlanSummary& sums) {
  const Plan& plan = open_.plan();
  const Language& l = open_.language();
  indicators_->setRemark(
      tr("%1, by %2", "so many indicators, by the method")
          .arg(tr("%n indicator(s)", nullptr, sums.indicators), methodWords(presetOf(plan).method, l)));
  if (sums.indicators == 0) {
    indicators_->add({.words = tr("No indicator is entered yet."), .target = linkTo(PageId::indicators)});
    return;
  }
  int counts[5] = {};
  for (const IndicatorState& state : open_.states()) ++counts[int(standing(state.progress.status))];
  for (const Standing each : {Standing::achieved, Standing::onPath, Standing::behind, Standing::off, Standing::unknown})
    if (const int n = counts[int(each)])
      indicators_->add({.mark = markOf(each),
                        .words = standingWords(each, l),
                        .target = linkTo(PageId::indicators),
                        .value = l.number(qint64(n))});
  indicators_->addRule();
  QSet<qint64> measured;
  for (const Measurement& each : plan.measurements)
    if (const Series* series = plan.series.find(each.series)) measured += series->indicator.value;
  const auto line = [&](const QString& words, int part) {
    indicators_->add({.words = words,
                      .value = tr("%1 of %2").arg(l.number(qint64(part)), l.number(qint64(sums.indicators))),
                      .share = double(part) / sums.indicators});
  };
  line(tr("with a baseline"), sums.withBaseline);
  if (sums.targetYear) line(tr("with a target in figures for %1").arg(sums.targetYear), sums.withNumericTarget);
  line(tr("measured at least once"), int(measured.size()));
}

void OverviewPage::showRisks() {
  const Plan& plan = open_.plan();
  const Language& l = open_.language();
  QList<std::pair<RiskRating, const Risk*>> threats;
  for (const Risk& risk : plan.risks)
    if (risk.nature == RiskNature::threat && risk.status != RiskStatus::closed)
      threats.append({riskRating(plan, risk), &risk});
  std::stable_sort(threats.begin(), threats.end(), [](const auto& a, const auto& b) {
    return a.first.level != b.first.level ? a.first.level > b.first.level : a.first.score > b.first.score;
  });
  risks_->setRemark(tr("of %n risk(s), before → after response", nullptr, int(threats.size())));
  if (threats.isEmpty())
    risks_->add({.words = plan.risks.isEmpty() ? tr("No risk is entered yet.") : tr("No risk is open."),
                 .target = linkTo(PageId::risks)});
  const auto words = [&](const RiskRating& rating) {
    const QString level = wordLabel(wordsOf<RiskLevel>[size_t(rating.level)], l);
    return rating.score ? QStringLiteral("%1 %2").arg(rating.score).arg(level) : level;
  };
  for (const auto& [before, risk] : threats.mid(0, 5)) {
    const RiskRating after = riskRating(plan, *risk, true);
    risks_->add({.words = shortNameOf(plan, {QStringLiteral("risk"), risk->id.value}, l),
                 .target = linkTo({QStringLiteral("risk"), risk->id.value}),
                 .value = after.level == RiskLevel::notAssessed
                              ? words(before)
                              : words(before) + QStringLiteral(" → ") + words(after)});
  }
}

std::pair<QString, QString> OverviewPage::wordsOfDue(const RecordRef& record, bool starts) const {
  const Plan& plan = open_.plan();
  const Language& l = open_.language();
  const QString name = shortNameOf(plan, record, l);
  const auto who = [&](StakeholderId id, const QString& words) {
    const Stakeholder* found = plan.stakeholders.find(id);
    return found ? found->name.in(false) : words;
  };
  if (record.table == QStringLiteral("step")) {
    const Step* step = plan.steps.find({record.id});
    const Action* action = plan.actions.find(step->action);
    return {action && !action->code.isEmpty() ? tr("Step: %1 (%2)").arg(name, action->code) : tr("Step: %1").arg(name),
            who(step->responsible, step->responsibleWords)};
  }
  if (record.table == QStringLiteral("action")) {
    QStringList leads;
    for (const Stakeholder* lead : open_.links().leads({record.id})) leads += lead->name.in(false);
    return {starts ? tr("Start: %1").arg(name) : tr("End: %1").arg(name), leads.join(QStringLiteral("; "))};
  }
  if (record.table == QStringLiteral("funding_line")) {
    const FundingLine* line = plan.fundingLines.find({record.id});
    return {nameOf(plan, record, l), capital(wordLabel(wordsOf<FundingStatus>[size_t(line->status)], l))};
  }
  if (record.table == QStringLiteral("indicator")) {
    const Indicator* indicator = plan.indicators.find({record.id});
    return {tr("Measure %1").arg(name), who(indicator->responsible, indicator->responsibleWords)};
  }
  const Risk* risk = plan.risks.find({record.id});
  return {tr("Review %1").arg(name), who(risk->owner, risk->ownerWords)};
}

void OverviewPage::showSoon() {
  const Plan& plan = open_.plan();
  const Language& l = open_.language();
  struct Due {
    QDate day;
    RecordRef record;
    bool starts = false;
  };
  QList<Due> dues;
  const QDate today = QDate::currentDate(), until = today.addDays(60);
  const auto due = [&](const Date& date, const RecordRef& record) {
    if (date.isCalendar() && date.last() >= today && date.last() <= until) dues.append({date.last(), record});
  };
  for (const Step& step : plan.steps) {
    const Action* action = plan.actions.find(step.action);
    if (!step.done && action && action->status != ActionStatus::dropped) due(step.date, refTo(step.id));
  }
  for (const Action& action : plan.actions) {
    if (action.status == ActionStatus::planned && action.start.isCalendar() && action.start.first() >= today &&
        action.start.first() <= until)
      dues.append({action.start.first(), refTo(action.id), true});
    if (action.status == ActionStatus::planned || action.status == ActionStatus::underWay)
      due(action.end, refTo(action.id));
  }
  for (const FundingLine& line : plan.fundingLines)
    if (line.status == FundingStatus::idea || line.status == FundingStatus::identified ||
        line.status == FundingStatus::appliedFor)
      due(line.deadline, refTo(line.id));
  for (const DueDate& each : plan.dueDates)
    if (plan.indicators.find(each.indicator)) due(each.due, refTo(each.indicator));
  for (const Risk& risk : plan.risks)
    if (risk.status != RiskStatus::closed) due(risk.reviewDate, refTo(risk.id));
  std::stable_sort(dues.begin(), dues.end(), [](const Due& a, const Due& b) { return a.day < b.day; });
  soon_->setRemark(tr("%n date(s)", nullptr, int(dues.size())));
  if (dues.isEmpty()) soon_->add({.words = tr("Nothing is due.")});
  for (const Due& each : dues.mid(0, 4)) {
    const auto [words, who] = wordsOfDue(each.record, each.starts);
    soon_->add(
        {.words = words, .target = linkTo(each.record), .below = who, .value = l.shortDate(Date::ofDay(each.day))});
  }
  if (dues.size() > 4) soon_->add({.words = tr("and %n more", nullptr, int(dues.size()) - 4)});
}

}  // namespace iap::ui

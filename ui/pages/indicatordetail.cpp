// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/indicatordetail.h"

#include <cmath>

#include "publish/figures/indicatorpath.h"
#include "queries/labels.h"
#include "queries/monitoring/progresswords.h"
#include "ui/fieldinput.h"
#include "ui/figures/drawingview.h"
#include "ui/figures/figuretable.h"
#include "ui/formeditors.h"
#include "ui/look/measures.h"
#include "ui/specs/specs.h"
#include "ui/tallarea.h"

namespace iap::ui {

IndicatorDetail::IndicatorDetail(OpenPlan& open, QWidget* parent) : QWidget(parent), open_(open) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  area_ = new TallArea;
  auto* inside = new QWidget;
  setGround(inside, Token::surface);
  auto* layout = new QVBoxLayout(inside);
  layout->setContentsMargins(px(this, 16), px(this, 12), px(this, 16), px(this, 12));
  layout->setSpacing(px(this, 8));
  auto* top = new QHBoxLayout;
  title_ = new QLabel;
  title_->setWordWrap(true);
  title_->setFont(roleFont(font(), TextRole::section));
  badge_ = new QLabel;
  badge_->setTextFormat(Qt::RichText);
  top->addWidget(title_, 1);
  top->addWidget(badge_, 0, Qt::AlignTop);
  layout->addLayout(top);
  about_ = new QLabel;
  chart_ = new DrawingView;
  whyTitle_ = new QLabel;
  whyTitle_->setFont(roleFont(font(), TextRole::strong));
  why_ = new QLabel;
  why_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  ahead_ = new QLabel;
  for (QLabel* words : {about_, why_, ahead_}) {
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    setInk(words, Token::text2);
  }
  trend_ = new QuietBox;
  trend_->setAccessibleName(tr("Method of the forecast"));
  trend_->setObjectName(QStringLiteral("forecast_method"));
  trend_->addItem(tr("Forecast by Theil–Sen"), int(TrendMethod::theilSen));
  trend_->addItem(tr("Forecast by least squares"), int(TrendMethod::leastSquares));
  trend_->setItemData(0, tr("The median of the slopes between all pairs of values: single outliers count little."),
                      Qt::ToolTipRole);
  trend_->setItemData(1, tr("The straight line with the least squared distances from the values."), Qt::ToolTipRole);
  connect(trend_, &QComboBox::activated, this, &IndicatorDetail::refresh);
  numbers_ = new FigureTable(tr("Planned and measured values"));
  layout->addWidget(about_);
  layout->addWidget(chart_);
  layout->addWidget(whyTitle_);
  layout->addWidget(why_);
  layout->addWidget(ahead_);
  layout->addWidget(trend_, 0, Qt::AlignLeft);
  layout->addWidget(numbers_);
  layout->addStretch();
  area_->setWidget(inside);
  outer->addWidget(area_);
  refresh();
}

void IndicatorDetail::show(qint64 indicator) {
  if (indicator == indicator_) return;
  indicator_ = indicator;
  refresh();
}

void IndicatorDetail::refresh() {
  const Language& l = open_.language();
  const auto found = open_.states().constFind(indicator_);
  const bool there = found != open_.states().cend();
  for (QWidget* part : {static_cast<QWidget*>(badge_), static_cast<QWidget*>(about_), static_cast<QWidget*>(chart_),
                        static_cast<QWidget*>(whyTitle_), static_cast<QWidget*>(why_), static_cast<QWidget*>(ahead_),
                        static_cast<QWidget*>(trend_), static_cast<QWidget*>(numbers_)})
    part->setVisible(there);
  if (!there) {
    title_->setText(tr("Click an indicator to see its path."));
    return area_->fit();
  }
  const IndicatorState& state = *found;
  const Indicator& indicator = *state.indicator;
  title_->setText(shortNameOf(open_.plan(), {QStringLiteral("indicator"), indicator_}, l));
  const Standing now = standing(state.progress.status);
  const QString word = standingWords(now, l);
  badge_->setText(QString());
  badge_->setPixmap(markPixmap(this, markOf(now), px(this, 16)));
  badge_->setToolTip(word);
  badge_->setAccessibleName(word);
  QStringList about;
  for (const QString& part : {indicator.definition.in(false), indicator.unit, indicator.dataSource})
    if (!part.trimmed().isEmpty()) about += part.trimmed();
  about_->setText(about.join(QStringLiteral(" \u00b7 ")));
  about_->setVisible(!about.isEmpty());

  const auto number = [&l](double value) { return l.number(value); };
  IndicatorPath path;
  path.number = [&open = open_](double value) { return open.language().number(value); };
  const bool drawn = indicator.direction != Direction::qualitative;
  if (const auto time = yearsOf(state.baseDate); drawn && time && state.base)
    path.baseline = IndicatorPath::Point{*time, *state.base, number(*state.base)};
  QStringList spoken;
  if (state.base) spoken += tr("Baseline %1: %2").arg(l.date(state.baseDate), number(*state.base));
  for (const MilestoneStatus& each : state.milestones) {
    const QString value = number(*each.target->value);
    spoken += tr("%1: planned %2, %3").arg(l.date(each.target->date), value, milestoneWords(each.state, l));
    if (each.target != state.target) path.planned.append({*yearsOf(each.target->date), *each.target->value, value});
  }
  if (state.target && state.target->value && yearsOf(state.target->date))
    path.planned.append(
        {*yearsOf(state.target->date), *state.target->value, tr("target %1").arg(number(*state.target->value))});
  for (const MeasuredValue& value : state.values) {
    const MeasurementStatus status = value.measurement->status;
    path.measured.append({value.time, value.value, number(value.value),
                          status == MeasurementStatus::normal || status == MeasurementStatus::break_,
                          status == MeasurementStatus::break_});
    spoken += tr("%1: measured %2").arg(l.date(value.date), number(value.value));
  }
  const auto ahead = forecastOf(state, TrendMethod(trend_->currentData().toInt()));
  // Two points have one line only.
  trend_->setVisible(ahead && ahead->points > 2);
  if (ahead)
    path.forecast = IndicatorPath::Ahead{ahead->time, ahead->value, ahead->low, ahead->high,
                                         tr("forecast %1").arg(l.number(std::round(ahead->value * 10) / 10))};
  const QString ahead1 = forecastWords(state, ahead, l);
  if (!ahead1.isEmpty()) spoken += ahead1;
  const bool any = path.baseline || !path.planned.isEmpty() || !path.measured.isEmpty();
  chart_->setVisible(any && drawn);
  chart_->setDrawing([path](double width) { return indicatorDrawing(path, width, std::min(210.0, width * 0.6)); },
                     tr("Path of the indicator"), spoken.join(u'\n'));
  whyTitle_->setText(
      tr("Why “%1”").arg(now == Standing::unknown ? capital(reasonWords(state.progress.reason, l)) : word));
  why_->setText(explanation(state, presetOf(open_.plan()), l).join(u' '));
  QStringList facts;
  if (indicator.cumulation == Cumulation::flow && state.current)
    facts += tr("The values of the periods are added up: %1 so far.").arg(number(*state.current));
  if (state.change && state.base)
    facts += state.percentUnit ? tr("Since the baseline: %1 percentage points.").arg(l.number(*state.change, 1))
             : state.relativeChange
                 ? tr("Since the baseline: %1 (%2).").arg(number(*state.change), l.percent(*state.relativeChange, 0))
                 : tr("Since the baseline: %1.").arg(number(*state.change));
  if (state.neededPerYear && now != Standing::achieved)
    facts += tr("From the latest value to the target: %1 a year.").arg(l.number(*state.neededPerYear, 1));
  if (state.ageDays) facts += tr("The latest value is %n day(s) old.", nullptr, *state.ageDays);
  facts += ahead1;
  for (const PartsCheck& check : partsChecks(open_.links(), indicator, QDate::currentDate()))
    facts += partsWords(check, l);
  facts.removeAll(QString());
  ahead_->setText(facts.join(u' '));
  ahead_->setVisible(!facts.isEmpty());
  fillTable(state);
  area_->fit();
}

void IndicatorDetail::fillTable(const IndicatorState& state) {
  const Language& l = open_.language();
  struct Row {
    QDate day;
    QString date, planned, measured;
    bool due = false;
  };
  // One row for each date, planned and measured side by side.
  QMap<std::pair<QDate, QString>, Row> rows;
  const auto at = [&](const Date& date) -> Row& {
    Row& row = rows[{date.last(), date.toString()}];
    row.day = date.last();
    row.date = l.shortDate(date);
    return row;
  };
  if (state.base && state.baseDate.isCalendar()) at(state.baseDate).planned = l.number(*state.base);
  for (const MilestoneStatus& each : state.milestones) {
    Row& row = at(each.target->date);
    row.planned = l.number(*each.target->value);
    row.due = each.state == MilestoneState::notMeasured || each.state == MilestoneState::due;
  }
  for (const MeasuredValue& value : state.values) at(value.date).measured = l.number(value.value);
  const auto dashed = [](const QString& text) { return text.isEmpty() ? QStringLiteral("\u2013") : text; };
  QList<FigureRow> figures;
  for (const Row& row : std::as_const(rows))
    figures += FigureRow{
        {row.date, dashed(row.planned),
         row.measured.isEmpty() && row.due ? tr("due", "a value that is to be measured") : dashed(row.measured)}};
  numbers_->setFigures({tr("Period"), tr("Planned"), tr("Measured")}, figures);
  numbers_->setVisible(!rows.isEmpty());
}

}  // namespace iap::ui

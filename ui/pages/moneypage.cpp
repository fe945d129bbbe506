// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/moneypage.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QStackedWidget>
#include <cmath>

#include "base/csv.h"
#include "base/error.h"
#include "edits/records.h"
#include "publish/figures/ladder.h"
#include "publish/figures/yearcolumns.h"
#include "queries/labels.h"
#include "ui/figures/drawingview.h"
#include "ui/figures/figuretable.h"
#include "ui/formeditors.h"
#include "ui/look/measures.h"
#include "ui/pages/executionview.h"
#include "ui/pages/tablepage.h"
#include "ui/specs/specs.h"
#include "ui/tallarea.h"

namespace iap::ui {

MoneyPage::MoneyPage(OpenPlan& open, QWidget* parent) : Page(PageId::money, parent), open_(open) {
  switch_ = addSwitch();
  add_ = addAction(tr("New cost line"), QStringLiteral("plus"), true);
  connect(add_, &QPushButton::clicked, this, &MoneyPage::addLine);
  stack_ = new QStackedWidget;
  stack_->addWidget(makeSums());
  auto* costs = new TableCard(*this, open, costTable(open), QStringLiteral("money-costs"));
  costs_ = &costs->table();
  stack_->addWidget(costs);
  auto* funding = new TableCard(*this, open, fundingTable(open), QStringLiteral("money-funding"));
  funding_ = &funding->table();
  stack_->addWidget(funding);
  execution_ = new ExecutionView(open);
  stack_->addWidget(execution_);
  body()->addWidget(stack_, 1);
  connect(switch_, &QButtonGroup::idClicked, this, [this](int view) { showView(View(view)); });
  connect(&open_, &OpenPlan::changed, this, [this] {
    stale_ = executionStale_ = true;
    if (isVisible()) refresh();
  });
  showView(View::sums);
}

QWidget* MoneyPage::makeSums() {
  area_ = new TallArea;
  auto* content = new QWidget;
  setGround(content, Token::window);
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(px(this, 16));
  ladder_ = new DrawingView;
  years_ = new DrawingView;
  figures_ = new QBoxLayout(QBoxLayout::LeftToRight);
  figures_->setSpacing(px(this, 16));
  figures_->addWidget(titledCard(tr("Funding ladder"), ladder_, &ladderRemark_), 1);
  figures_->addWidget(titledCard(tr("By year"), years_, &yearsRemark_), 1);
  layout->addLayout(figures_);

  auto* beside = new QWidget;
  auto* row = new QHBoxLayout(beside);
  row->setContentsMargins(px(this, 8), 0, 0, 0);
  by_ = new QuietBox;
  by_->setAccessibleName(tr("What the sums are by"));
  for (const auto& [by, words] : {std::pair(SumsBy::year, tr("Money by year")),
                                  {SumsBy::objective, tr("Cost by objective")},
                                  {SumsBy::action, tr("Cost by action")},
                                  {SumsBy::category, tr("Cost by category")},
                                  {SumsBy::source, tr("Funding by source")},
                                  {SumsBy::measureKind, tr("Funding by source and kind of measure")}})
    by_->addItem(words, int(by));
  auto* copy = new QPushButton(tr("Copy the table"));
  row->addWidget(by_);
  row->addWidget(copy);
  sums_ = new FigureTable(tr("Sums"));
  layout->addWidget(titledCard(tr("Table"), sums_, &sumsRemark_, beside));
  layout->addStretch();
  area_->setWidget(content);
  connect(by_, &QComboBox::activated, this, &MoneyPage::refreshTable);
  connect(copy, &QPushButton::clicked, this, [this] {
    QApplication::clipboard()->setText(cellsAsText(sumCells()));
    Q_EMIT notice(tr("The table is copied; paste it into a spreadsheet."));
  });
  return area_;
}

void MoneyPage::showView(View view) {
  switch_->button(int(view))->setChecked(true);
  stack_->setCurrentIndex(int(view));
  add_->setVisible(view == View::costs || view == View::funding);
  add_->setText(view == View::funding ? tr("New funding line") : tr("New cost line"));
  setFocusProxy(stack_->currentWidget() == area_ ? static_cast<QWidget*>(by_)
                : view == View::costs            ? static_cast<QWidget*>(costs_)
                : view == View::funding          ? static_cast<QWidget*>(funding_)
                                                 : execution_);
  Q_EMIT rowsChanged();
  if (isVisible()) refresh();
}

RecordView* MoneyPage::rows() {
  return stack_->currentIndex() == int(View::costs)     ? &costs_->view()
         : stack_->currentIndex() == int(View::funding) ? &funding_->view()
                                                        : nullptr;
}

bool MoneyPage::wantsForm() const {
  const auto view = View(stack_->currentIndex());
  return view == View::costs || view == View::funding;
}

bool MoneyPage::goTo(const RecordRef& record, const QString& field) {
  const bool cost = record.table == QStringLiteral("cost_line");
  if (!cost && record.table != QStringLiteral("funding_line")) return false;
  showView(cost ? View::costs : View::funding);
  return (cost ? costs_ : funding_)->view().goTo(record.id, field, !field.isEmpty());
}

void MoneyPage::addLine() {
  if (stack_->currentIndex() == int(View::funding)) {
    return funding_->view().typeNewRow();
  }
  RecordView& view = costs_->view();
  const QModelIndex at = view.currentIndex();
  ActionId action;
  if (const CostLine* line = open_.plan().costLines.find({view.model().idAt(at)}))
    action = line->action;
  else
    action = {view.model().groupAt(at)};
  if (!open_.plan().actions.find(action)) {
    Q_EMIT notice(open_.plan().actions.isEmpty()
                      ? tr("A cost belongs to an action: enter an action on the page Actions first.")
                      : tr("Click the action to which the line belongs first."));
    return;
  }
  CostLineId made;
  const QString name =
      tr("Add a cost line to %1")
          .arg(shortNameOf(open_.plan(), RecordRef{QStringLiteral("action"), action.value}, open_.language()));
  if (open_.edit(name, [&](Plan& plan) { made = addCostLine(plan, action, std::nullopt); }))
    view.goTo(made.value, QStringLiteral("description"), true);
}

void MoneyPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  figures_->setDirection(widthInEm(this, width()) < 62 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void MoneyPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  refresh();
}

void MoneyPage::refresh() {
  if (executionStale_ && stack_->currentIndex() == int(View::execution)) {
    executionStale_ = false;
    execution_->refresh();
  }
  if (!stale_ || stack_->currentIndex() != int(View::sums)) return;
  stale_ = false;
  try {
    refreshFigures(open_.sums().budget);
    refreshTable();
  } catch (const Error& error) {
    // Amounts that can't be added up are a finding; the figures wait.
    ladderRemark_->setText(message(error, open_.language()));
  }
  area_->fit();
}

void MoneyPage::refreshFigures(const Budget& budget) {
  const Language& l = open_.language();
  const QString currency = open_.plan().plan().currency;
  const QString unpriced =
      budget.unpriced() ? tr("%n action(s) unpriced, not in the cost", nullptr, budget.unpriced()) : QString();
  ladderRemark_->setText(unpriced.isEmpty() ? currency : currency + QStringLiteral(" \u00b7 ") + unpriced);
  if (budget.priced == 0 && budget.funding.counted() == Money()) {
    for (DrawingView* view : {ladder_, years_}) view->setDrawing({}, {}, tr("No action is priced yet."));
    ladderRemark_->setText(tr("No action is priced yet."));
    yearsRemark_->setText({});
    return;
  }
  const auto amount = [&](Money money) { return l.amount(money, currency); };
  QList<Rung> rungs{{tr("Cost"), budget.cost, amount(budget.cost), Fill::solid, Ink::grey}};
  const auto rung = [&](const QString& label, Money money, Fill fill, Ink ink = Ink::strong, bool always = false) {
    if (always || money != Money()) rungs += Rung{label, money, amount(money), fill, ink};
  };
  rung(tr("Secured"), budget.funding.secured(), Fill::solid, Ink::strong, true);
  if (!budget.funding.securedIsRecorded()) rungs.last().value = tr("not recorded");
  rung(tr("Applied for"), budget.funding.appliedFor, Fill::hatched);
  rung(tr("Identified"), budget.funding.identified, Fill::dotted);
  rung(tr("Named, status not recorded"), budget.funding.named, Fill::outline);
  if (const Money surplus = Money() - budget.stillToFind(); surplus > Money())
    rungs += Rung{tr("More than the cost"), budget.stillToFind(), amount(surplus), Fill::outline, Ink::signal};
  else
    rung(tr("Still to find"), budget.stillToFind(), Fill::dashed, Ink::signal, true);
  QStringList words;
  for (const Rung& each : std::as_const(rungs)) words += each.label + QStringLiteral(": ") + each.value;
  const Rung idea{{}, budget.funding.idea, {}, Fill::outline, Ink::grey};
  ladder_->setDrawing([rungs, idea](double width) { return ladderDrawing(rungs, idea, width); }, tr("Funding ladder"),
                      words.join(u'\n'));
  QList<YearColumn> columns;
  words.clear();
  Money most;
  const QList<YearMoney>& years = open_.years();
  for (const YearMoney& year : years) most = std::max({most, year.cost, year.funding.counted()});
  const bool millions = most.minor >= 2'000'000LL * (minorDigits(currency) == 2 ? 100 : 1);
  // The unit stands above the chart.
  const auto shortly = [l = &l, currency, millions, unit = std::pow(10.0, minorDigits(currency) + 6)](Money money) {
    return millions ? l->number(double(money.minor) / unit, 1) : l->amount(money, currency);
  };
  Money yearless;
  for (const YearMoney& year : years) {
    // Funding without a year can't be held against the cost of one.
    const Money gap = year.year ? year.stillToFind() : Money();
    if (!year.year) yearless = year.funding.counted();
    YearColumn column{year.year ? QString::number(year.year) : tr("no year"),
                      year.cost,
                      {{Fill::solid, year.funding.secured()},
                       {Fill::hatched, year.funding.appliedFor},
                       {Fill::dotted, year.funding.identified},
                       {Fill::outline, year.funding.named},
                       {Fill::dashed, gap}},
                      // What would be read as none is not written.
                      gap > Money() ? shortly(gap) == shortly(Money()) ? QString() : tr("gap %1").arg(shortly(gap))
                      : year.year && year.cost > Money() ? tr("covered")
                                                         : QString(),
                      gap > Money()};
    words += tr("%1: cost %2, secured %3, still to find %4")
                 .arg(column.label, amount(year.cost), amount(year.funding.secured()), amount(std::max(gap, Money())));
    columns += column;
  }
  QString remark = (millions ? tr("%1 million").arg(currency) : currency) +
                   tr("; line: cost of the year", "after the unit of a chart");
  if (yearless > Money())
    remark += QStringLiteral(" \u00b7 ") + tr("%1 of funding without a year").arg(l.money(yearless, currency));
  yearsRemark_->setText(remark);
  years_->setDrawing([columns, shortly](double width) { return yearDrawing(columns, shortly, width, 162); },
                     tr("Money by year"), words.join(u'\n'));
}

void MoneyPage::showSums(SumsBy by) {
  by_->setCurrentIndex(by_->findData(int(by)));
  refreshTable();
}

void MoneyPage::refreshTable() {
  const Language& l = open_.language();
  const QString currency = open_.plan().plan().currency;
  const auto by = SumsBy(by_->currentData().toInt());
  const MoneyTable table = moneyTable(open_.links(), open_.years(), by, l, open_.planLanguage());
  QList<FigureRow> rows;
  bool more = false;
  for (const MoneyTable::Row& row : table.rows) {
    QStringList cells{row.label};
    for (const auto& cell : row.cells) cells += cell ? l.amount(*cell, currency) : QStringLiteral("\u2013");
    more = more || (by == SumsBy::year && !row.total && row.cells.last().value_or(Money()) < Money());
    rows += FigureRow{cells, row.total};
  }
  sums_->setFigures(QStringList{table.first} + table.columns, rows);
  const Budget& budget = open_.sums().budget;
  QStringList parts;
  if (table.rows.isEmpty()) parts += tr("Nothing to add up yet.");
  if (budget.unpriced()) parts += tr("%n action(s) unpriced, not in the cost", nullptr, budget.unpriced());
  if (budget.funding.namedOnly) parts += tr("%n source(s) without an amount", nullptr, budget.funding.namedOnly);
  if (budget.otherPriceBase)
    parts += tr("%n line(s) in prices of another year left out", nullptr, budget.otherPriceBase);
  for (const YearMoney& year : by == SumsBy::year ? open_.years() : QList<YearMoney>())
    if (year.year == 0 && year.funding.counted() > Money())
      parts += tr("%1 of funding without a year").arg(l.money(year.funding.counted(), currency));
  if (more) parts += tr("below zero: more money than cost in that row");
  sumsRemark_->setText(parts.join(QStringLiteral(" \u00b7 ")));
  area_->fit();
}

QList<QStringList> MoneyPage::sumCells() const { return sums_->cells(); }

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/executionview.h"

#include "base/error.h"
#include "publish/figures/outturn.h"
#include "queries/labels.h"
#include "queries/monitoring/execution.h"
#include "ui/figures/drawingview.h"
#include "ui/figures/figuretable.h"
#include "ui/look/measures.h"
#include "ui/pages/tile.h"
#include "ui/tallarea.h"

namespace iap::ui {

ExecutionView::ExecutionView(OpenPlan& open, QWidget* parent) : QWidget(parent), open_(open) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  area_ = new TallArea;
  auto* content = new QWidget;
  setGround(content, Token::window);
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(px(this, 16));
  rates_ = new Tile(tr("Rates"), PageId::money);
  rates_->setObjectName(QStringLiteral("execution_rates"));
  bars_ = new DrawingView;
  table_ = new FigureTable(tr("Budget, committed and spent by category"));
  halves_ = new QBoxLayout(QBoxLayout::LeftToRight);
  halves_->setSpacing(px(this, 16));
  halves_->addWidget(rates_, 2);
  halves_->addWidget(titledCard(tr("By category"), bars_, &remark_), 3);
  layout->addLayout(halves_);
  layout->addWidget(titledCard(tr("Table"), table_));
  layout->addStretch(1);
  area_->setWidget(content);
  outer->addWidget(area_);
}

void ExecutionView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  halves_->setDirection(widthInEm(this, width()) < 62 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ExecutionView::refresh() {
  const Language& l = open_.language();
  const QString currency = open_.plan().plan().currency, dash = QStringLiteral("\u2013");
  const auto percent = [&](std::optional<double> share) { return share ? l.percent(*share, 0) : dash; };
  rates_->clear();
  try {
    const Execution sums = execution(open_.links());
    const QList<OutturnRow> rows = outturnByCategory(open_.links());
    const auto rate = [&](const QString& words, std::optional<double> share, const QString& why, const QString& none) {
      rates_->add({.words = words, .below = share ? why : none, .value = percent(share), .share = share});
    };
    rate(tr("Committed of the cost"), sums.commitmentRate(),
         tr("%1 of %2", "an amount of another amount")
             .arg(l.money(sums.committed, currency), l.money(sums.cost, currency)),
         tr("No amount is recorded as committed."));
    rate(tr("Spent of the cost"), sums.executionRate(),
         tr("%1 of %2", "an amount of another amount").arg(l.money(sums.spent, currency), l.money(sums.cost, currency)),
         tr("No amount is recorded as spent."));
    rate(tr("Spent of what is committed"), sums.spentOfCommitted(), {}, tr("Both have to be recorded."));
    rate(tr("Paid by the European Union"), sums.cofinancingRate(),
         tr("secured grants of the eligible cost of %1").arg(l.money(sums.eligible, currency)),
         tr("No cost line says what is eligible."));
    const auto variance = compositionVariance(rows);
    rates_->add(
        {.words = tr("Composition differs by"),
         .below = variance
                      ? tr("all deviations of categories from the budgeted mix, as a share of the spending (PEFA PI-2)")
                      : tr("Known as soon as amounts are spent."),
         .value = percent(variance)});
    rates_->setRemark(
        tr("%1 of %n cost line(s) say what is spent", nullptr, sums.lines).arg(l.number(qint64(sums.withSpent))));

    QList<OutturnBar> bars;
    QList<FigureRow> figures;
    QStringList spoken;
    const auto amount = [&](Money money, int known) { return known ? l.amount(money, currency) : dash; };
    const auto share = [](Money part, Money whole, int known) {
      return known && whole > Money() ? std::optional(double(part.minor) / double(whole.minor)) : std::nullopt;
    };
    const auto add = [&](const QString& label, Money budget, Money committed, int withCommitted, Money spent,
                         int withSpent, bool total) {
      const auto bound = share(committed, budget, withCommitted), out = share(spent, budget, withSpent);
      figures += FigureRow{{label, l.amount(budget, currency), amount(committed, withCommitted), percent(bound),
                            amount(spent, withSpent), percent(out)},
                           total};
      if (total) return;
      bars += OutturnBar{label, budget, committed, spent, out ? tr("%1 spent").arg(percent(out)) : tr("not recorded")};
      spoken += tr("%1: budget %2, committed %3, spent %4")
                    .arg(label, l.amount(budget, currency), amount(committed, withCommitted), amount(spent, withSpent));
    };
    for (const OutturnRow& row : rows) {
      const QString label = row.id ? labelOf(open_.plan(), ListItemId{row.id}, l) : tr("no category");
      add(label, row.budget, row.committed, row.withCommitted, row.spent, row.withSpent, false);
    }
    add(tr("Total"), sums.cost, sums.committed, sums.withCommitted, sums.spent, sums.withSpent, true);
    bars_->setDrawing([bars](double width) { return outturnDrawing(bars, width); },
                      rows.isEmpty() ? tr("No action is priced yet.") : tr("Budget, committed and spent"),
                      spoken.join(u'\n'));
    remark_->setText(rows.isEmpty() ? tr("No action is priced yet.")
                                    : tr("frame: budget; hatched: committed; solid: spent"));
    table_->setFigures({currency, tr("Budget"), tr("Committed"), tr("of the budget"), tr("Spent"), tr("of the budget")},
                       figures);
  } catch (const Error& error) {
    // Amounts that can't be added up are a finding; the figures wait.
    remark_->setText(message(error, l));
    bars_->setDrawing({}, {}, message(error, l));
    table_->setFigures({}, {});
  }
  area_->fit();
}

}  // namespace iap::ui

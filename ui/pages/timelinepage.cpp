// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timelinepage.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTimer>

#include "ui/formeditors.h"
#include "ui/look/measures.h"
#include "ui/look/theme.h"
#include "ui/pages/tablepage.h"

namespace iap::ui {

TimelinePage::TimelinePage(OpenPlan& open, QWidget* parent) : Page(PageId::timeline, parent), open_(open) {
  unit_ = new QuietBox;
  unit_->setAccessibleName(tr("Length of the periods"));
  for (const auto& [unit, words] : {std::pair(PeriodUnit::year, tr("Years")),
                                    {PeriodUnit::quarter, tr("Quarters")},
                                    {PeriodUnit::month, tr("Months")}})
    unit_->addItem(words, int(unit));
  addWidget(unit_);
  group_ = addAction(actionTable(open).groupText, QStringLiteral("objective"));
  group_->setCheckable(true);
  auto* legend = new QLabel(
      tr("Filled: months are known. Dashed: years or one date only. With a point: no end. Diamonds: steps, filled when "
         "done. Red: today."));
  legend->setWordWrap(true);
  legend->setFont(roleFont(font(), TextRole::caption));
  setInk(legend, Token::text2);
  body()->addWidget(legend);
  makeTable();
  connect(unit_, &QComboBox::activated, this, &TimelinePage::makeTable);
  connect(group_, &QPushButton::toggled, this, [this](bool on) { table_->model().setGrouped(on); });
  connect(&open_, &OpenPlan::changed, this, [this] {
    if (!isVisible() || std::exchange(looking_, true)) return;
    // Not while a cell of the table is still being left.
    QTimer::singleShot(0, this, [this] {
      looking_ = false;
      makeTable();
    });
  });
}

void TimelinePage::makeTable() {
  const QList<Date> periods = timelinePeriods(open_, PeriodUnit(unit_->currentData().toInt()));
  if (table_ && periods == periods_) return;
  periods_ = periods;
  const QModelIndex at = table_ ? table_->view().currentIndex() : QModelIndex();
  const qint64 current = at.isValid() ? table_->model().idAt(at) : 0;
  const QString column = at.isValid() ? table_->model().spec().columns[at.column()].key : QString();
  const bool focused = table_ && table_->isAncestorOf(QApplication::focusWidget());
  QWidget* old = table_ ? table_->parentWidget() : nullptr;
  auto* card = new TableCard(*this, open_, timelineTable(open_, periods),
                             QStringLiteral("timeline-%1").arg(unit_->currentIndex()));
  table_ = &card->table();
  body()->insertWidget(0, card, 1);
  card->show();
  delete old;
  const QSignalBlocker quiet(group_);
  group_->setChecked(table_->model().isGrouped());
  setFocusProxy(table_);
  if (current > 0) table_->view().goTo(current, column);
  if (focused) table_->setFocus();
  QTimer::singleShot(0, table_, [this] { scrollToNow(); });
  Q_EMIT rowsChanged();
}

void TimelinePage::scrollToNow() {
  const auto now = std::find_if(periods_.begin(), periods_.end(),
                                [](const Date& each) { return each.last() >= QDate::currentDate(); });
  if (now == periods_.end() || now == periods_.begin()) return;
  RecordView& view = table_->view();
  const int column = table_->model().columnCount() - int(periods_.end() - now);
  view.horizontalScrollBar()->setValue(view.header()->sectionPosition(column) - view.viewport()->width() * 2 / 3);
}

void TimelinePage::showEvent(QShowEvent* event) {
  makeTable();
  Page::showEvent(event);
}

void TimelinePage::showUnit(PeriodUnit unit) {
  unit_->setCurrentIndex(unit_->findData(int(unit)));
  makeTable();
}

RecordView* TimelinePage::rows() { return &table_->view(); }

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/indicatorpage.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>

#include "ui/pages/tablepage.h"

namespace iap::ui {

IndicatorPage::IndicatorPage(OpenPlan& open, QWidget* parent) : Page(PageId::indicators, parent), open_(open) {
  switch_ = addSwitch({tr("Definitions"), tr("Measured"), tr("Planned")});
  unit_ = new QComboBox;
  unit_->setAccessibleName(tr("Length of the periods"));
  for (const auto& [unit, words] : {std::pair(PeriodUnit::year, tr("Years")),
                                    {PeriodUnit::quarter, tr("Quarters")},
                                    {PeriodUnit::month, tr("Months")}})
    unit_->addItem(words, int(unit));
  addWidget(unit_);
  TableSpec spec = indicatorTable(open);
  group_ = addAction(spec.groupText, QStringLiteral("objective"));
  group_->setCheckable(true);
  const QString newText = spec.newText;
  auto* sheet = new TableCard(*this, open, std::move(spec), QStringLiteral("indicators"));
  definitions_ = &sheet->table();
  group_->setChecked(definitions_->model().isGrouped());
  columns_ = columnButton(*definitions_);
  addWidget(columns_);
  add_ = addAction(newText, QStringLiteral("plus"), true);
  stack_ = new QStackedWidget;
  stack_->addWidget(sheet);
  body()->addWidget(stack_, 1);
  connect(switch_, &QButtonGroup::idClicked, this, [this](int view) { showView(View(view)); });
  connect(unit_, &QComboBox::activated, this, [this] { makeGrids(); });
  connect(group_, &QPushButton::toggled, &definitions_->model(), &RecordModel::setGrouped);
  connect(add_, &QPushButton::clicked, this, [this] {
    showView(View::definitions);
    typeNewRow(definitions_->view());
  });
  showView(View::definitions);
}

void IndicatorPage::makeGrids() {
  const QList<Date> periods = periodsOf(open_, PeriodUnit(unit_->currentData().toInt()), QDate::currentDate());
  if (periods == periods_) return;
  periods_ = periods;
  const int shown = stack_->currentIndex();
  for (const int targets : {0, 1}) {
    if (grids_[targets]) {
      QWidget* old = grids_[targets]->parentWidget();
      stack_->removeWidget(old);
      old->deleteLater();
    }
    auto* sheet = new TableCard(*this, open_, periodTable(open_, periods, targets == 1),
                                QStringLiteral("values-%1-%2").arg(unit_->currentIndex()).arg(targets));
    grids_[targets] = &sheet->table();
    stack_->insertWidget(1 + targets, sheet);
    // Values of now are what one comes for.
    RecordView& view = sheet->table().view();
    const qsizetype now = std::find_if(periods.begin(), periods.end(),
                                       [](const Date& each) { return each.last() >= QDate::currentDate(); }) -
                          periods.begin();
    const int column = view.model().columnCount() - int(periods.size()) + int(now);
    QTimer::singleShot(0, &view, [&view, column] {
      view.horizontalScrollBar()->setValue(view.header()->sectionPosition(column) - view.viewport()->width() * 2 / 3);
    });
  }
  if (shown > 0) showView(View(shown));
}

void IndicatorPage::showView(View view) {
  if (view != View::definitions) makeGrids();
  switch_->button(int(view))->setChecked(true);
  stack_->setCurrentIndex(int(view));
  for (QWidget* each : {static_cast<QWidget*>(group_), columns_, static_cast<QWidget*>(add_)})
    each->setVisible(view == View::definitions);
  unit_->setVisible(view != View::definitions);
  setFocusProxy(view == View::definitions ? definitions_ : grids_[int(view) - 1]);
  Q_EMIT rowsChanged();
}

void IndicatorPage::showUnit(PeriodUnit unit) {
  unit_->setCurrentIndex(unit_->findData(int(unit)));
  makeGrids();
}

RecordView* IndicatorPage::rows() {
  const int shown = stack_->currentIndex();
  return shown == 0 ? &definitions_->view() : &grids_[shown - 1]->view();
}

bool IndicatorPage::goTo(const RecordRef& record, const QString& field) {
  if (record.table != QStringLiteral("indicator")) return false;
  showView(View::definitions);
  return definitions_->view().goTo(record.id, definitions_->model().spec().columnOf.value(field, field),
                                   !field.isEmpty());
}

}  // namespace iap::ui

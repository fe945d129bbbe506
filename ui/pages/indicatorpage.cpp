// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/indicatorpage.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>

#include "edits/values.h"
#include "queries/monitoring/progresswords.h"
#include "ui/dialogs/limitsdialog.h"
#include "ui/formeditors.h"
#include "ui/look/measures.h"
#include "ui/pages/indicatordetail.h"
#include "ui/pages/tablepage.h"
#include "ui/sidesarea.h"

namespace iap::ui {

IndicatorPage::IndicatorPage(OpenPlan& open, QWidget* parent) : Page(PageId::indicators, parent), open_(open) {
  switch_ = addSwitch();
  method_ = new QuietBox;
  method_->setAccessibleName(tr("Method that judges the indicators"));
  method_->setObjectName(QStringLiteral("status_method"));
  for (size_t i = 0; i < words(StatusMethod()).size(); ++i) {
    const auto method = StatusMethod(i);
    method_->addItem(methodWords(method, open.language()), int(method));
    method_->setItemData(method_->count() - 1, methodSource(method, open.language()), Qt::ToolTipRole);
  }
  addWidget(method_);
  limits_ = addAction(tr("Limits…"), {});
  limits_->setToolTip(tr("From where on the words of this method hold"));
  connect(limits_, &QPushButton::clicked, this,
          [this] { (new LimitsDialog(open_, StatusMethod(method_->currentData().toInt()), this))->open(); });
  unit_ = new QuietBox;
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
  stack_->addWidget(makeProgress());
  auto* calendar = new TableCard(*this, open, dueTable(open), QStringLiteral("indicator-due"));
  due_ = &calendar->table();
  stack_->addWidget(calendar);
  stack_->addWidget(sheet);
  body()->addWidget(stack_, 1);
  connect(switch_, &QButtonGroup::idClicked, this, [this](int view) { showView(View(view)); });
  connect(unit_, &QComboBox::activated, this, [this] { makeGrids(); });
  connect(group_, &QPushButton::toggled, &definitions_->model(), &RecordModel::setGrouped);
  connect(add_, &QPushButton::clicked, this, [this] {
    showView(View::definitions);
    definitions_->view().typeNewRow();
  });
  connect(method_, &QComboBox::activated, this, [this] {
    const auto method = StatusMethod(method_->currentData().toInt());
    if (method != presetOf(open_.plan()).method)
      open_.edit(tr("Judge the indicators by: %1").arg(method_->currentText()),
                 [&](Plan& plan) { setStatusMethod(plan, method); });
    showMethod();
  });
  connect(&open_, &OpenPlan::changed, this, [this] {
    stale_ = true;
    if (isVisible()) refreshProgress();
  });
  showMethod();
  showView(View::progress);
}

QWidget* IndicatorPage::makeProgress() {
  auto* sheet = new TableCard(*this, open_, progressTable(open_), QStringLiteral("indicator-progress"));
  progress_ = &sheet->table();
  detail_ = new IndicatorDetail(open_);
  auto* card = new Card;
  auto* inside = new QVBoxLayout(card);
  inside->setContentsMargins(1, 1, 1, 1);
  inside->addWidget(detail_);
  sides_ = new SidesArea(sheet, 8, card, 5);
  connect(&progress_->view(), &RecordView::currentRecord, detail_, &IndicatorDetail::show);
  return sides_;
}

void IndicatorPage::showMethod() { method_->setCurrentIndex(method_->findData(int(presetOf(open_.plan()).method))); }

void IndicatorPage::refreshProgress() {
  if (!stale_ || stack_->currentIndex() != int(View::progress)) return;
  stale_ = false;
  showMethod();
  detail_->refresh();
}

void IndicatorPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  refreshProgress();
}

void IndicatorPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  sides_->setBelow(widthInEm(this, width()) < 66);
}

bool IndicatorPage::wantsForm() const { return stack_->currentIndex() != int(View::progress); }

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
    stack_->insertWidget(int(View::measured) + targets, sheet);
    // Values of now are what one comes for.
    RecordView& view = sheet->table().view();
    const int column = columnOfNow(targets);
    QTimer::singleShot(0, &view, [&view, column] {
      view.horizontalScrollBar()->setValue(view.header()->sectionPosition(column) - view.viewport()->width() * 2 / 3);
    });
  }
  if (shown >= int(View::measured)) showView(View(shown));
}

int IndicatorPage::columnOfNow(int grid) const {
  const auto now = std::find_if(periods_.begin(), periods_.end(),
                                [](const Date& each) { return each.last() >= QDate::currentDate(); });
  return grids_[grid]->model().columnCount() - int(periods_.end() - now);
}

void IndicatorPage::showView(View view) {
  const bool grid = view == View::measured || view == View::planned;
  if (grid) makeGrids();
  switch_->button(int(view))->setChecked(true);
  stack_->setCurrentIndex(int(view));
  for (QWidget* each : {static_cast<QWidget*>(group_), columns_}) each->setVisible(view == View::definitions);
  add_->setVisible(view == View::progress || view == View::definitions);
  unit_->setVisible(grid);
  method_->setVisible(view == View::progress);
  limits_->setVisible(view == View::progress);
  setFocusProxy(rows());
  if (view == View::progress) refreshProgress();
  Q_EMIT rowsChanged();
}

void IndicatorPage::showUnit(PeriodUnit unit) {
  unit_->setCurrentIndex(unit_->findData(int(unit)));
  makeGrids();
}

RecordView* IndicatorPage::rows() {
  switch (View(stack_->currentIndex())) {
    case View::progress:
      return &progress_->view();
    case View::due:
      return &due_->view();
    case View::definitions:
      return &definitions_->view();
    default:
      return &grids_[stack_->currentIndex() - int(View::measured)]->view();
  }
}

bool IndicatorPage::goTo(const RecordRef& record, const QString& field) {
  if (record.table == QStringLiteral("due_date")) {
    showView(View::due);
    return due_->view().goTo(record.id, field, !field.isEmpty());
  }
  if (record.table != QStringLiteral("indicator")) return false;
  if (field == QLatin1StringView(Measurement::table)) {
    // Its values are typed where all indicators' are.
    showView(View::measured);
    const int column = std::min(columnOfNow(0), grids_[0]->model().columnCount() - 1);
    return grids_[0]->view().goTo(record.id, grids_[0]->model().spec().columns[column].key, true);
  }
  showView(View::definitions);
  return definitions_->view().goTo(record.id, definitions_->model().spec().columnOf.value(field, field),
                                   !field.isEmpty());
}

}  // namespace iap::ui

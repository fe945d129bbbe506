// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tablepage.h"

#include <QMenu>
#include <QToolButton>

#include "ui/look/icons.h"

namespace iap::ui {

void connectRows(Page& page, const OpenPlan& open, RecordTable& table) {
  QObject::connect(&table.view(), &RecordView::currentRecord, &page, [&page, &open, &table](qint64 record) {
    Q_EMIT page.selected({table.model().spec().tableOf(open, record), record});
  });
  QObject::connect(
      &table.view(), &RecordView::selectedRecords, &page, [&page, &open, &table](const QList<qint64>& ids) {
        QList<RecordRef> records;
        for (const qint64 id : ids) records.append({table.model().spec().tableOf(open, id), id});
        // Of different kinds they have no fields in common.
        const QString& kind = records.isEmpty() ? table.model().spec().table : records.first().table;
        if (std::all_of(records.begin(), records.end(), [&](const RecordRef& each) { return each.table == kind; }))
          Q_EMIT page.selectedMany(records);
      });
  QObject::connect(&table.view(), &RecordView::done, &page,
                   [&page](const QString& sentence) { Q_EMIT page.notice(sentence, true); });
  QObject::connect(&table.view(), &RecordView::refused, &page, &Page::refused);
}

TableCard::TableCard(Page& page, OpenPlan& open, TableSpec spec, const QString& layoutName) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(1, 1, 1, 1);
  layout->setSpacing(0);
  const QString name = spec.name;
  table_ = new RecordTable(open, std::move(spec), layoutName);
  table_->view().setAccessibleName(name);
  layout->addWidget(table_, 1);
  connectRows(page, open, *table_);
}

void TableCard::addAbove(QWidget* widget) { static_cast<QVBoxLayout*>(layout())->insertWidget(0, widget); }

QWidget* columnButton(RecordTable& table) {
  auto* columns = new QToolButton;
  columns->setIcon(icon(QStringLiteral("columns")));
  columns->setToolTip(TablePage::tr("Choose columns"));
  columns->setAccessibleName(TablePage::tr("Choose columns"));
  columns->setPopupMode(QToolButton::InstantPopup);
  columns->setMenu(table.columnMenu());
  return columns;
}

TablePage::TablePage(PageId id, OpenPlan& open, TableSpec spec, QWidget* parent) : Page(id, parent), open_(open) {
  QPushButton* group = nullptr;
  if (spec.groupOf) {
    group = addAction(spec.groupText, QStringLiteral("objective"));
    group->setCheckable(true);
  }
  const bool grows = bool(spec.add);
  const QString newText = spec.newText;
  auto* card = new TableCard(*this, open, std::move(spec), QString::fromLatin1(pageInfo(id).key));
  table_ = &card->table();
  addWidget(columnButton(*table_));
  if (grows) connect(addAction(newText, QStringLiteral("plus"), true), &QPushButton::clicked, this, &TablePage::newRow);
  setFocusProxy(table_);
  body()->addWidget(card, 1);
  if (group) {
    group->setChecked(table_->model().isGrouped());
    connect(group, &QPushButton::toggled, &table_->model(), &RecordModel::setGrouped);
  }
}

void TablePage::newRow() { table_->view().typeNewRow(); }

void TablePage::createTitled(const QString& title) {
  RecordModel& model = table_->model();
  qint64 made = 0;
  const auto keep = connect(&model, &RecordModel::added, this, [&made](qint64 id) { made = id; });
  (void)model.assign(tr("Add %1").arg(title.left(40)), {{-1, model.spec().addColumn, title}});
  disconnect(keep);
  if (made) table_->view().goTo(made);
}

bool TablePage::goTo(const RecordRef& record, const QString& field) {
  const TableSpec& spec = table_->model().spec();
  if (record.table != spec.table) return false;
  // What is no column, or is not shown, is a field of the form.
  return table_->view().goTo(record.id, spec.columnOf.value(field, field), !field.isEmpty());
}

}  // namespace iap::ui

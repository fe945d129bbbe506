// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figuretable.h"

#include <algorithm>

#include "ui/look/measures.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/tables/filterheader.h"

namespace iap::ui {

namespace {
constexpr int mostRows = 60;
}

FigureTable::FigureTable(const QString& name, QWidget* parent) : QTableWidget(parent) {
  setHorizontalHeader(new FilterHeader(this));
  setAccessibleName(name);
  setFrameShape(QFrame::NoFrame);
  setShowGrid(false);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSelectionMode(QAbstractItemView::ContiguousSelection);
  setTabKeyNavigation(false);
  verticalHeader()->hide();
  horizontalHeader()->setHighlightSections(false);
  setPalette(viewPalette(isDark()));
}

void FigureTable::setFigures(const QStringList& header, const QList<FigureRow>& rows) {
  clear();
  setColumnCount(int(header.size()));
  setRowCount(int(rows.size()));
  setHorizontalHeaderLabels(header);
  const auto aligned = [](QTableWidgetItem* item, int column) {
    item->setTextAlignment((column ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  };
  for (int c = 0; c < columnCount(); ++c) aligned(horizontalHeaderItem(c), c);
  const QFont strong = roleFont(font(), TextRole::strong);
  const QFontMetrics metrics(strong);
  for (int r = 0; r < rowCount(); ++r)
    for (int c = 0; c < columnCount(); ++c) {
      auto* item = new QTableWidgetItem(rows[r].cells.value(c));
      aligned(item, c);
      item->setToolTip(item->text());
      if (rows[r].total) {
        item->setFont(strong);
        item->setBackground(color(Token::raised));
      }
      setItem(r, c, item);
    }
  const int high = ui::rowHeight(this), head = px(this, 30);
  verticalHeader()->setDefaultSectionSize(high);
  horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
  for (int c = 1; c < columnCount(); ++c) {
    int wide = metrics.horizontalAdvance(horizontalHeaderItem(c)->text());
    for (int r = 0; r < rowCount(); ++r) wide = std::max(wide, metrics.horizontalAdvance(item(r, c)->text()));
    setColumnWidth(c, wide + px(this, 22));
  }
  if (columnCount() > 0) horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  horizontalHeader()->setMinimumSectionSize(px(this, 60));
  horizontalHeader()->setFixedHeight(head);
  setVerticalScrollBarPolicy(rowCount() > mostRows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
  setFixedHeight(head + high * std::clamp(rowCount(), 1, mostRows) + px(this, 4));
}

QList<QStringList> FigureTable::cells() const {
  QList<QStringList> all{{}};
  for (int c = 0; c < columnCount(); ++c) all.first() += horizontalHeaderItem(c)->text();
  for (int r = 0; r < rowCount(); ++r) {
    QStringList row;
    for (int c = 0; c < columnCount(); ++c) {
      const QString text = item(r, c)->text();
      row += text == QStringLiteral("\u2013") ? QString() : text;
    }
    all += row;
  }
  return all;
}

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figuretable.h"

#include <QResizeEvent>
#include <QStyle>
#include <algorithm>
#include <numeric>

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
  verticalHeader()->setDefaultSectionSize(ui::rowHeight(this));
  horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
  if (columnCount() > 0) horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  horizontalHeader()->setMinimumSectionSize(px(this, 60));
  setVerticalScrollBarPolicy(rowCount() > mostRows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
  fitColumns();
}

/// Figures are never cut: where the titles of their columns have no room in one line they take two, and where that is
/// not enough the table moves sideways.
void FigureTable::fitColumns() {
  if (columnCount() == 0) return;
  const QFontMetrics metrics(roleFont(font(), TextRole::strong));
  const auto wordsWidth = [&](const QString& text) {
    int widest = 0;
    for (const QString& word : text.split(u' ')) widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
  };
  QList<int> inOneLine, inTwo;
  for (int c = 0; c < columnCount(); ++c) {
    int cells = 0;
    for (int r = 0; r < rowCount(); ++r) cells = std::max(cells, metrics.horizontalAdvance(item(r, c)->text()));
    const QString title = horizontalHeaderItem(c)->text();
    // Two lines take somewhat more than half of the title.
    const int half = std::max(wordsWidth(title), metrics.horizontalAdvance(title) * 6 / 10);
    inOneLine += std::max(cells, metrics.horizontalAdvance(title)) + px(this, 22);
    inTwo += std::max(cells, half) + px(this, 22);
  }
  const auto sum = [](const QList<int>& widths) { return std::accumulate(widths.begin(), widths.end(), 0); };
  const int room = viewport()->width();
  const bool two = sum(inOneLine) > room;
  const QList<int>& widths = two ? inTwo : inOneLine;
  for (int c = 1; c < columnCount(); ++c) setColumnWidth(c, widths[c]);
  static_cast<FilterHeader*>(horizontalHeader())->setTitleLines(two ? 2 : 1);
  const int head = px(this, 30) + (two ? metrics.height() : 0);
  horizontalHeader()->setFixedHeight(head);
  const int others = sum(widths) - widths[0], least = others + horizontalHeader()->minimumSectionSize();
  const int bar = least > room ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
  // Names take further lines rather than lose what tells them apart.
  const int names = std::max(room - others, horizontalHeader()->minimumSectionSize()) - px(this, 22);
  int rows = 0;
  for (int r = 0; r < rowCount(); ++r) {
    const QRect needed =
        metrics.boundingRect(QRect(0, 0, names, 10000), int(Qt::TextWordWrap | Qt::AlignLeft), item(r, 0)->text());
    const int high = std::max(ui::rowHeight(this), needed.height() + px(this, 10));
    setRowHeight(r, high);
    if (r < mostRows) rows += high;
  }
  setFixedHeight(head + std::max(rows, ui::rowHeight(this)) + px(this, 4) + bar);
}

void FigureTable::resizeEvent(QResizeEvent* event) {
  QTableWidget::resizeEvent(event);
  if (event->oldSize().width() != event->size().width()) fitColumns();
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

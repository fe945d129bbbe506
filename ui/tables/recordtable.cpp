// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/recordtable.h"

#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/look/measures.h"
#include "ui/settings.h"

namespace iap::ui {

class RecordTable::Footer : public QWidget {
 public:
  Footer(RecordView& view, QWidget* parent) : QWidget(parent), view_(view) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  }
  QSize sizeHint() const override { return {100, std::max(px(this, 32), fontMetrics().height() + px(this, 12))}; }

  void refresh() {
    const RecordModel& model = view_.model();
    const QList<qint64> ids = model.shownIds();
    cells_ = model.totals(ids);
    leftOut_ = model.spec().leftOut ? model.spec().leftOut(model.open(), ids) : QString();
    QStringList spoken;
    for (int i = 0; i < std::min<int>(int(cells_.size()), model.columnCount()); ++i)
      if (!cells_[i].isEmpty()) spoken += i == 0 ? cells_[i] : model.spec().columns[i].title + u' ' + cells_[i];
    if (!leftOut_.isEmpty()) spoken += leftOut_;
    setAccessibleName(RecordTable::tr("Totals: %1").arg(spoken.join(QStringLiteral(", "))));
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::raised));
    painter.setPen(color(Token::control));
    painter.drawLine(0, 0, width(), 0);
    const int pad = px(this, 8);
    painter.setFont(roleFont(font(), TextRole::strong));
    painter.setPen(color(Token::text));
    int firstSum = width();
    for (int c = 1; c < std::min<int>(int(cells_.size()), view_.model().columnCount()); ++c) {
      if (cells_[c].isEmpty() || view_.isColumnHidden(c)) continue;
      QRect cell(view_.columnViewportPosition(c), 0, view_.columnWidth(c), height());
      cell.adjust(-px(this, 40), 0, -pad, 0);
      // A sum that is cut at the edge would be read as a smaller one.
      cell.setRight(std::min(cell.right(), view_.viewport()->width() - pad));
      if (cell.width() < pad) continue;
      const bool fits = painter.fontMetrics().horizontalAdvance(cells_[c]) <= cell.width();
      painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, fits ? cells_[c] : QString(QChar(0x2026)));
      firstSum = std::min(firstSum, cell.left());
    }
    // Up to the sums, or to the badge where there is one.
    const auto drawCount = [&](int until) {
      painter.setFont(roleFont(font(), TextRole::strong));
      painter.setPen(color(Token::text));
      const int room = std::max(px(this, 60), until - 2 * pad);
      painter.drawText(QRect(pad, 0, room, height()), Qt::AlignLeft | Qt::AlignVCenter,
                       painter.fontMetrics().elidedText(cells_.value(0), Qt::ElideRight, room));
    };
    if (leftOut_.isEmpty()) return drawCount(firstSum);
    const int mark = px(this, 13);
    painter.setFont(font());
    const int wide = painter.fontMetrics().horizontalAdvance(leftOut_) + mark + 3 * pad;
    const int start =
        pad + QFontMetrics(roleFont(font(), TextRole::strong)).horizontalAdvance(cells_.value(0)) + 2 * pad;
    const int from = std::max(std::min(start, width() - wide - pad), firstSum - wide - pad);
    const QRect badge(from, px(this, 6), wide, height() - px(this, 12));
    drawCount(badge.left());
    painter.setFont(font());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::warnSoft));
    painter.drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
    drawMark(painter, QRectF(badge.left() + pad, badge.center().y() - mark / 2.0, mark, mark), Mark::warning);
    painter.setPen(color(Token::warn));
    painter.drawText(badge.adjusted(mark + 2 * pad - px(this, 2), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, leftOut_);
  }

 private:
  RecordView& view_;
  QStringList cells_;
  QString leftOut_;
};

RecordTable::RecordTable(OpenPlan& open, TableSpec spec, const QString& name, QWidget* parent)
    : QWidget(parent),
      name_(name),
      percent_(settings::textPercent()),
      model_(new RecordModel(open, std::move(spec), this)),
      view_(new RecordView(*model_, this)),
      footer_(new Footer(*view_, this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(1, 1, 1, 1);
  layout->setSpacing(0);
  layout->addWidget(view_, 1);
  layout->addWidget(footer_);
  setFocusProxy(view_);
  if (const QByteArray state = settings::state(layoutName()); !state.isEmpty()) {
    view_->header()->restoreState(state);
    view_->header()->setSectionsClickable(true);  // part of the state too
    model_->sort(view_->header()->sortIndicatorSection(), view_->header()->sortIndicatorOrder());
  } else {
    for (int i = 0; i < model_->columnCount(); ++i) view_->setColumnHidden(i, model_->spec().columns[i].hidden);
    if (const int english = model_->spec().english; english >= 0)
      view_->header()->moveSection(view_->header()->visualIndex(english),
                                   view_->header()->visualIndex(model_->spec().addColumn) + 1);
    if (percent_ >= 150) keepInSight();
  }
  connect(model_, &RecordModel::totalsChanged, footer_, [this] { footer_->refresh(); });
  connect(view_->header(), &QHeaderView::sectionResized, footer_, qOverload<>(&QWidget::update));
  connect(view_->horizontalScrollBar(), &QScrollBar::valueChanged, footer_, qOverload<>(&QWidget::update));
  footer_->refresh();
}

void RecordTable::keepInSight() {
  int to = model_->spec().addColumn + 1;
  for (int i = 0; i < model_->columnCount(); ++i)
    if (model_->spec().columns[i].kept) view_->header()->moveSection(view_->header()->visualIndex(i), to++);
}

// Widths are of one text size, and of these columns.
QString RecordTable::layoutName() const {
  return QStringLiteral("%1@%2x%3").arg(name_).arg(percent_).arg(model_->columnCount());
}

RecordTable::~RecordTable() { settings::setState(layoutName(), view_->header()->saveState()); }

QMenu* RecordTable::columnMenu() {
  auto* menu = new QMenu(this);
  for (int i = 0; i < model_->columnCount(); ++i) {
    QAction* action = menu->addAction(model_->spec().columns[i].title);
    action->setCheckable(true);
    action->setChecked(!view_->isColumnHidden(i));
    action->setEnabled(i != model_->spec().addColumn);
    connect(action, &QAction::toggled, this, [this, i](bool shown) { view_->setColumnHidden(i, !shown); });
  }
  return menu;
}

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation.h"

#include <QAbstractListModel>
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/look/icons.h"
#include "ui/look/measures.h"

namespace iap::ui {

namespace {
constexpr int pageRole = Qt::UserRole + 1, countRole = Qt::UserRole + 2, iconRole = Qt::UserRole + 3;

class NavigationDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const bool heading = !index.data(pageRole).isValid();
    const int line = QFontMetrics(option.font).height();
    return {px(option.widget, 120), std::max(px(option.widget, heading ? 27 : 28), line + px(option.widget, 8))};
  }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const int pad = px(option.widget, 8);
    const QRect r = option.rect.adjusted(pad, 0, -pad, 0);
    painter->setRenderHint(QPainter::Antialiasing);
    if (!index.data(pageRole).isValid()) {
      painter->setFont(roleFont(roleFont(option.font, TextRole::caption), TextRole::strong));
      painter->setPen(color(Token::text2));
      painter->drawText(r.adjusted(pad, 0, 0, -px(option.widget, 3)), Qt::AlignLeft | Qt::AlignBottom,
                        index.data().toString());
      return;
    }
    const bool current = option.state & QStyle::State_Selected;
    if (current || option.state & QStyle::State_MouseOver) {
      painter->setPen(Qt::NoPen);
      painter->setBrush(color(current ? Token::selection : Token::raised));
      painter->drawRoundedRect(r, 4, 4);
    }
    if (current) painter->fillRect(QRectF(r.left() - pad / 2.0, r.top() + 5, 3, r.height() - 10), color(Token::accent));
    if (option.state & QStyle::State_HasFocus) {
      painter->setPen(QPen(color(Token::accent), 2));
      painter->setBrush(Qt::NoBrush);
      painter->drawRoundedRect(QRectF(r).adjusted(1, 1, -1, -1), 4, 4);
    }
    const int side = px(option.widget, 18) / 2 * 2;
    drawIcon(*painter, index.data(iconRole).toString(),
             QRectF(r.left() + pad, r.center().y() - side / 2.0 + 0.5, side, side),
             color(current ? Token::accent : Token::text2));
    QRect text = r.adjusted(pad + side + px(option.widget, 9), 0, -pad, 0);
    if (const int count = index.data(countRole).toInt()) {
      painter->setFont(roleFont(option.font, TextRole::caption));
      painter->setPen(color(Token::text2));
      const QString number = QString::number(count);
      painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, number);
      text.setRight(text.right() - painter->fontMetrics().horizontalAdvance(number) - pad / 2);
    }
    painter->setFont(current ? roleFont(option.font, TextRole::strong) : option.font);
    painter->setPen(color(index.flags() & Qt::ItemIsEnabled ? Token::text : Token::text3));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
  }
};
}  // namespace

class Navigation::Model : public QAbstractListModel {
 public:
  explicit Model(QObject* parent) : QAbstractListModel(parent) {
    QString group;
    for (int i = 0; i < pageCount; ++i) {
      const QString own = QString::fromLatin1(pageInfo(PageId(i)).group);
      if (own != group) rows_.append(-1 - i);
      group = own;
      rows_.append(i);
    }
  }
  int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : int(rows_.size()); }
  QVariant data(const QModelIndex& index, int role) const override {
    const int row = rows_.value(index.row());
    const PageInfo& info = pageInfo(PageId(row < 0 ? -1 - row : row));
    if (row < 0) return role == Qt::DisplayRole ? QVariant(pageWord(info.group)) : QVariant();
    switch (role) {
      case Qt::DisplayRole:
        return pageWord(info.title);
      case Qt::ToolTipRole:
        return pageWord(info.question);
      case Qt::AccessibleTextRole: {
        const int count = counts_.value(row);
        return count ? Navigation::tr("%1, %n finding(s)", nullptr, count).arg(pageWord(info.title))
                     : pageWord(info.title);
      }
      case pageRole:
        return row;
      case countRole:
        return counts_.value(row);
      case iconRole:
        return QString::fromLatin1(info.icon);
      default:
        return {};
    }
  }
  Qt::ItemFlags flags(const QModelIndex& index) const override {
    const int row = rows_.value(index.row());
    if (row < 0 || (!open_ && row != int(PageId::start))) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
  }
  QModelIndex indexOf(PageId page) const { return index(int(rows_.indexOf(int(page))), 0); }
  void setCounts(const QHash<int, int>& counts) {
    if (counts == counts_) return;
    counts_ = counts;
    Q_EMIT dataChanged(index(0, 0), index(int(rows_.size()) - 1, 0));
  }
  void setOpen(bool open) {
    open_ = open;
    Q_EMIT dataChanged(index(0, 0), index(int(rows_.size()) - 1, 0));
  }

 private:
  QList<int> rows_;  // a page, or minus one minus the first page of a heading
  QHash<int, int> counts_;
  bool open_ = true;
};

Navigation::Navigation(QWidget* parent) : QListView(parent), pages_(new Model(this)) {
  setModel(pages_);
  setItemDelegate(new NavigationDelegate(this));
  setAccessibleName(tr("Pages"));
  setFrameShape(QFrame::NoFrame);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setMouseTracking(true);
  QPalette p = palette();
  p.setColor(QPalette::Base, color(Token::nav));
  setPalette(p);
}

void Navigation::changeEvent(QEvent* event) {
  QListView::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && palette().color(QPalette::Base) != color(Token::nav)) {
    QPalette p = palette();
    p.setColor(QPalette::Base, color(Token::nav));
    setPalette(p);
  }
}

void Navigation::setCurrent(PageId page) {
  const QSignalBlocker quiet(this);
  setCurrentIndex(pages_->indexOf(page));
}

void Navigation::setCounts(const QHash<int, int>& counts) { pages_->setCounts(counts); }
void Navigation::setPlanOpen(bool open) { pages_->setOpen(open); }

void Navigation::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QListView::currentChanged(current, previous);
  if (const QVariant page = current.data(pageRole); page.isValid()) Q_EMIT chosen(PageId(page.toInt()));
}

}  // namespace iap::ui

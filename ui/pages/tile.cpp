// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tile.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include "ui/figures/drawingview.h"
#include "ui/look/measures.h"

namespace iap::ui {

namespace {

class Swatch : public QWidget {
 public:
  explicit Swatch(Fill fill) : fill_(fill) { setFixedSize(px(this, 13), px(this, 13)); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    paintFill(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), fill_,
              color(fill_ == Fill::dashed ? Token::bad : Token::accent));
  }

 private:
  const Fill fill_;
};

class ShareBar : public QWidget {
 public:
  explicit ShareBar(double share) : share_(std::clamp(share, 0.0, 1.0)) { setFixedSize(px(this, 76), px(this, 6)); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF r(rect());
    painter.setBrush(color(Token::grid));
    painter.drawRoundedRect(r, r.height() / 2, r.height() / 2);
    r.setWidth(r.width() * share_);
    painter.setBrush(color(Token::accent));
    if (r.width() > 0) painter.drawRoundedRect(r, r.height() / 2, r.height() / 2);
  }

 private:
  const double share_;
};

QLabel* plainLabel(const QString& text, Qt::Alignment alignment = Qt::AlignLeft) {
  auto* label = new QLabel(text);
  label->setTextFormat(Qt::PlainText);
  label->setAlignment(alignment | Qt::AlignVCenter);
  return label;
}

enum Column { markColumn, wordsColumn, barColumn, valueColumn, moreColumn, columnCount };

}  // namespace

QString linkTo(const RecordRef& record, const QString& field) {
  return QStringLiteral("record:%1:%2:%3").arg(record.table).arg(record.id).arg(field);
}
QString linkTo(PageId page) { return QStringLiteral("page:") + QLatin1StringView(pageInfo(page).key); }
QString linkTo(const Finding& finding) {
  const PageId home = homeOf(finding);
  return home == homeOf(finding.record.table) ? linkTo(finding.record, finding.field) : linkTo(home);
}

Tile::Tile(const QString& title, PageId page, QWidget* parent) : Card(parent) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(px(this, 16), px(this, 12), px(this, 16), px(this, 14));
  layout->setSpacing(px(this, 8));
  auto* head = new QHBoxLayout;
  title_ = link(title, linkTo(page));
  title_->setFont(roleFont(font(), TextRole::section));
  title_->setFocusPolicy(Qt::StrongFocus);
  title_->setToolTip(pageWord(pageInfo(page).title));
  remark_ = plainLabel({}, Qt::AlignRight);
  remark_->setWordWrap(true);
  head->addWidget(title_);
  head->addWidget(remark_, 1);
  layout->addLayout(head);
  content_ = new QGridLayout;
  content_->setHorizontalSpacing(px(this, 8));
  content_->setVerticalSpacing(px(this, 6));
  content_->setColumnStretch(wordsColumn, 1);
  layout->addLayout(content_);
  layout->addStretch();
  setAccessibleName(title);
  changeEvent(nullptr);
}

QLabel* Tile::link(const QString& words, const QString& target) {
  auto* label = new QLabel;
  label->setTextFormat(Qt::RichText);
  // The title looks like a title; the links inside look like links.
  const QString style = links_.isEmpty()
                            ? QStringLiteral(" style=\"text-decoration:none; color:%1\"").arg(color(Token::text).name())
                            : QString();
  label->setText(QStringLiteral("<a href=\"%1\"%2>%3</a>").arg(target.toHtmlEscaped(), style, words.toHtmlEscaped()));
  label->setProperty("words", words);
  label->setProperty("target", target);
  label->setWordWrap(!links_.isEmpty());
  // Keys are ours: a label would take two stops, one for itself and one for its link.
  label->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
  label->setFocusPolicy(Qt::ClickFocus);
  label->setAccessibleName(words);
  label->installEventFilter(this);
  connect(label, &QLabel::linkActivated, this, &Tile::followed);
  links_ += label;
  return label;
}

int Tile::focusedLink() const {
  for (qsizetype i = 0; i < links_.size(); ++i)
    if (links_[i]->hasFocus()) return int(i);
  return -1;
}

void Tile::focusLink(int place) {
  links_[std::clamp<qsizetype>(place, 0, links_.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

void Tile::paintEvent(QPaintEvent* event) {
  Card::paintEvent(event);
  const int at = focusedLink();
  if (at < 0) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(color(Token::accent), 2));
  const QLabel* label = links_[at];
  painter.drawRoundedRect(QRectF(QRect(label->mapTo(this, QPoint()), label->size())).adjusted(-3, -1, 3, 1), 4, 4);
}

bool Tile::eventFilter(QObject* object, QEvent* event) {
  if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
  if (event->type() != QEvent::KeyPress) return Card::eventFilter(object, event);
  auto* label = static_cast<QLabel*>(object);
  const qsizetype at = links_.indexOf(label);
  switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
      const qsizetype next = at + (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down ? 1 : -1);
      if (next >= 0 && next < links_.size()) links_[next]->setFocus(Qt::TabFocusReason);
      return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
      Q_EMIT followed(label->property("target").toString());
      return true;
    default:
      return Card::eventFilter(object, event);
  }
}

void Tile::changeEvent(QEvent* event) {
  if (event) Card::changeEvent(event);
  if (event && event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange) return;
  setInk(remark_, Token::text2);
  remark_->setFont(roleFont(font(), TextRole::caption));
  title_->setFont(roleFont(font(), TextRole::section));
  title_->setText(QStringLiteral("<a href=\"%1\" style=\"text-decoration:none; color:%2\">%3</a>")
                      .arg(title_->property("target").toString().toHtmlEscaped(), color(Token::text).name(),
                           title_->property("words").toString().toHtmlEscaped()));
}

void Tile::setRemark(const QString& remark) { remark_->setText(remark); }

void Tile::clear() {
  links_.resize(1);
  emptyOut(*content_);
  rows_ = 0;
}

void Tile::place(QWidget* widget, int column, int columns, Qt::Alignment alignment) {
  content_->addWidget(widget, rows_, column, 1, columns, alignment);
  // Now, not with the next event: the height of the page is taken before.
  widget->show();
}

void Tile::add(QWidget* widget) {
  place(widget, 0, columnCount);
  ++rows_;
}

void Tile::addRule() {
  auto* line = new QFrame;
  line->setFrameShape(QFrame::HLine);
  line->setFrameShadow(QFrame::Plain);
  setInk(line, Token::grid);
  add(line);
}

void Tile::add(const TileRow& row) {
  const int first = row.mark != Mark::none || row.fill ? wordsColumn : markColumn;
  if (row.mark != Mark::none) {
    auto* sign = new QLabel;
    sign->setPixmap(markPixmap(this, row.mark, px(this, 14)));
    place(sign, markColumn);
  } else if (row.fill) {
    place(new Swatch(*row.fill), markColumn);
  }
  QLabel* words = row.target.isEmpty() ? plainLabel(row.words) : link(row.words, row.target);
  words->setWordWrap(true);
  if (row.strong) words->setFont(roleFont(font(), TextRole::strong));
  const bool alone = row.value.isEmpty() && row.more.isEmpty() && !row.share;
  if (!row.below.isEmpty()) {
    auto* both = new QVBoxLayout;
    both->setSpacing(0);
    both->addWidget(words);
    auto* below = plainLabel(row.below);
    below->setFont(roleFont(font(), TextRole::caption));
    below->setWordWrap(true);
    setInk(below, Token::text2);
    both->addWidget(below);
    auto* holder = new QWidget;
    both->setContentsMargins(0, 0, 0, 0);
    holder->setLayout(both);
    place(holder, first, (alone ? int(columnCount) : int(barColumn)) - first);
  }
  if (row.below.isEmpty()) place(words, first, (alone ? int(columnCount) : int(barColumn)) - first);
  if (row.share) place(new ShareBar(*row.share), barColumn, 1, Qt::AlignVCenter);
  const auto figure = [&](const QString& text, int column) {
    if (text.isEmpty()) return;
    auto* label = plainLabel(text, Qt::AlignRight);
    if (row.strong) label->setFont(roleFont(font(), TextRole::strong));
    place(label, column, column == valueColumn && row.more.isEmpty() ? 2 : 1);
  };
  figure(row.value, valueColumn);
  figure(row.more, moreColumn);
  ++rows_;
}

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/riskmatrix.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <cmath>

#include "edits/fields.h"
#include "queries/labels.h"
#include "queries/links.h"
#include "queries/words.h"
#include "ui/fieldinput.h"
#include "ui/look/measures.h"
#include "ui/look/theme.h"

namespace iap::ui {

namespace {

Token tokenOf(RiskLevel level) {
  switch (level) {
    case RiskLevel::notAssessed:
    case RiskLevel::low:
      return Token::riskLow;
    case RiskLevel::medium:
      return Token::riskMedium;
    case RiskLevel::high:
      return Token::riskHigh;
    case RiskLevel::veryHigh:
      break;
  }
  return Token::riskVeryHigh;
}

}  // namespace

QColor colorOf(RiskLevel level) { return color(tokenOf(level)); }

bool concernsMatrix(const Changes& changes) {
  return !changes.of<Risk>().empty() || !changes.of<Scale>().empty() || !changes.of<ScaleStep>().empty() ||
         !changes.of<RiskBand>().empty() || !changes.of<PlanFacts>().empty();
}

RiskMatrix::RiskMatrix(OpenPlan& open, QWidget* parent) : QWidget(parent), open_(open) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  connect(&open_, &OpenPlan::changed, this, [this](const Changes& changes) {
    if (concernsMatrix(changes)) refresh();
  });
  refresh();
}

void RiskMatrix::setNature(RiskNature nature) {
  nature_ = nature;
  chosen_.reset();
  refresh();
}

void RiskMatrix::setMode(Mode mode) {
  mode_ = mode;
  place();
}

void RiskMatrix::showAllArrows(bool all) {
  allArrows_ = all;
  update();
}

void RiskMatrix::setSelected(qint64 risk) {
  selected_ = risk;
  update();
}

void RiskMatrix::setChosen(std::optional<RiskCell> cell) {
  chosen_ = cell;
  update();
}

const RiskMatrix::Placed* RiskMatrix::find(qint64 risk) const {
  for (const Placed& each : risks_)
    if (each.id == risk) return &each;
  return nullptr;
}

std::optional<RiskCell> RiskMatrix::shownAt(const Placed& risk) const {
  return mode_ == Mode::after ? risk.after : risk.before;
}

void RiskMatrix::refresh() {
  const Plan& plan = open_.plan();
  likelihoods_ = rangeInForce(plan, ScaleKind::likelihood).steps();
  impacts_ = rangeInForce(plan, ScaleKind::impact).steps();
  bands_ = riskBands(plan, likelihoods_);
  risks_.clear();
  for (const Risk* risk : inCodeOrder(plan.risks, open_.planLanguage())) {
    if (risk->nature != nature_ || risk->status == RiskStatus::closed) continue;
    const auto cellOf = [&](const RiskRating& rating) -> std::optional<RiskCell> {
      if (!rating.likelihood || !rating.impact) return {};
      // What lies outside the scale is a finding; here it stands at the edge.
      return RiskCell{std::clamp(*rating.likelihood, 1, likelihoods_), std::clamp(*rating.impact, 1, impacts_)};
    };
    const RiskRating before = riskRating(plan, *risk);
    risks_ += Placed{risk->id.value, risk->code.isEmpty() ? risk->title.in(false) : risk->code, cellOf(before),
                     cellOf(riskRating(plan, *risk, true)), before.level};
  }
  if (chosen_ && (chosen_->likelihood > likelihoods_ || chosen_->impact > impacts_)) chosen_.reset();
  cursor_.likelihood = std::clamp(cursor_.likelihood, 1, likelihoods_);
  cursor_.impact = std::clamp(cursor_.impact, 1, impacts_);
  updateGeometry();
  place();
}

QString RiskMatrix::nameOf(RiskCell cell) const {
  const Plan& plan = open_.plan();
  const auto word = [&](ScaleKind kind, int step) {
    const QString label = stepLabel(plan, scaleInForce(plan, kind), step, open_.language());
    return label.isEmpty() ? QString::number(step) : label;
  };
  return tr("%1 × %2", "a cell of the risk matrix: likelihood, impact")
      .arg(word(ScaleKind::likelihood, cell.likelihood), word(ScaleKind::impact, cell.impact));
}

QList<qint64> RiskMatrix::risksIn(RiskCell cell) const {
  QList<qint64> found;
  for (const Placed& risk : risks_)
    if (shownAt(risk) == cell) found += risk.id;
  return found;
}

QList<qint64> RiskMatrix::unplaced() const {
  QList<qint64> found;
  for (const Placed& risk : risks_)
    if (!shownAt(risk)) found += risk.id;
  return found;
}

int RiskMatrix::heightForWidth(int width) const {
  // Cells are a little wider than high, and never lower than two lines of labels.
  const int cell = std::clamp(int((width - px(this, 110)) / impacts_), px(this, 52), px(this, 92));
  return cell * likelihoods_ + px(this, 56);
}

QSize RiskMatrix::sizeHint() const { return {px(this, 480), heightForWidth(px(this, 480))}; }

QSize RiskMatrix::minimumSizeHint() const {
  return {px(this, 110 + 56 * impacts_), px(this, 52) * likelihoods_ + px(this, 56)};
}

QRectF RiskMatrix::rectOf(RiskCell cell) const {
  const double w = grid_.width() / impacts_, h = grid_.height() / likelihoods_;
  return {grid_.left() + (cell.impact - 1) * w, grid_.top() + (likelihoods_ - cell.likelihood) * h, w, h};
}

QRectF RiskMatrix::labelRect(qint64 risk) const {
  for (const Label& label : labels_)
    if (label.id == risk) return label.place;
  return {};
}

std::optional<RiskCell> RiskMatrix::cellAt(const QPointF& point) const {
  if (!grid_.contains(point)) return {};
  const int column = int((point.x() - grid_.left()) / grid_.width() * impacts_);
  const int row = int((point.y() - grid_.top()) / grid_.height() * likelihoods_);
  return RiskCell{std::clamp(likelihoods_ - row, 1, likelihoods_), std::clamp(column + 1, 1, impacts_)};
}

void RiskMatrix::place() {
  grid_ = QRectF(px(this, 110), px(this, 2), width() - px(this, 112), height() - px(this, 56));
  labels_.clear();
  const QFont font = roleFont(this->font(), TextRole::strong);
  const QFontMetricsF metrics(font);
  const double high = std::max<double>(px(this, 20), metrics.height() + 2), gap = px(this, 3);
  QStringList words;
  for (int likelihood = likelihoods_; likelihood >= 1; --likelihood)
    for (int impact = 1; impact <= impacts_; ++impact) {
      const RiskCell cell{likelihood, impact};
      const QList<qint64> risks = risksIn(cell);
      if (risks.isEmpty()) continue;
      QStringList codes;
      for (const qint64 id : risks) codes += find(id)->code;
      words += nameOf(cell) + QStringLiteral(": ") + codes.join(QStringLiteral(", "));
      // Below the score in the corner, line by line.
      const QRectF room = rectOf(cell).adjusted(gap * 2, metrics.height() * 0.9 + gap, -gap * 2, -gap);
      const double widest = room.width();
      QList<QList<Label>> lines{{}};
      double used = 0;
      const auto wide = [&](const QString& text) {
        return std::min(widest, std::max<double>(px(this, 32), metrics.horizontalAdvance(text) + px(this, 14)));
      };
      const int most = std::max(1, int((room.height() + gap) / (high + gap)));
      int shown = 0;
      for (const qint64 id : risks) {
        const QString& code = find(id)->code;
        const double w = wide(code);
        if (used > 0 && used + gap + w > widest) {
          if (int(lines.size()) == most) break;
          lines.append(QList<Label>());
          used = 0;
        }
        lines.last().append(Label{id, code, QRectF(0, 0, w, high)});
        used += (used > 0 ? gap : 0) + w;
        ++shown;
      }
      if (shown < risks.size()) {
        // The last of those that fit gives its place to the number of the rest.
        const double w = wide(QStringLiteral("+99"));
        while (!lines.last().isEmpty() && used + gap + w > widest) {
          used -= lines.last().last().place.width() + gap;
          lines.last().removeLast();
          --shown;
        }
        lines.last().append(
            Label{0, QStringLiteral("+%1").arg(risks.size() - shown), QRectF(0, 0, std::min(w, widest), high)});
      }
      const double tall = double(lines.size()) * (high + gap) - gap;
      double y = room.top() + std::max(0.0, (room.height() - tall) / 2);
      for (QList<Label>& line : lines) {
        double total = -gap;
        for (const Label& label : line) total += label.place.width() + gap;
        double x = room.center().x() - total / 2;
        for (Label& label : line) {
          label.place.moveTo(x, y);
          x += label.place.width() + gap;
          labels_ += label;
        }
        y += high + gap;
      }
    }
  setAccessibleName(nature_ == RiskNature::threat ? tr("Risk matrix") : tr("Matrix of opportunities"));
  setAccessibleDescription(words.isEmpty() ? tr("No risk has a likelihood and an impact yet.")
                                           : words.join(QStringLiteral("; ")));
  update();
}

void RiskMatrix::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  place();
}

void RiskMatrix::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) place();
}

QColor RiskMatrix::levelColor(RiskCell cell) const {
  const RiskBand* band = bandOf(bands_, cell.likelihood * cell.impact);
  return colorOf(band ? band->level : RiskLevel::low);
}

QPointF RiskMatrix::afterDot(const Placed& risk) const {
  // Several in one cell stand side by side along its lower edge.
  int place = 0, count = 0;
  for (const Placed& each : risks_) {
    if (each.after != risk.after) continue;
    if (each.id == risk.id) place = count;
    ++count;
  }
  const QRectF cell = rectOf(*risk.after);
  const double step = std::min<double>(px(this, 13), (cell.width() - px(this, 12)) / std::max(1, count));
  return {cell.right() - px(this, 9) - step * (count - 1 - place), cell.bottom() - px(this, 8)};
}

void RiskMatrix::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QFont caption = roleFont(font(), TextRole::caption), strong = roleFont(font(), TextRole::strong);
  const Plan& plan = open_.plan();
  for (int likelihood = 1; likelihood <= likelihoods_; ++likelihood)
    for (int impact = 1; impact <= impacts_; ++impact) {
      const RiskCell cell{likelihood, impact};
      const QRectF r = rectOf(cell).adjusted(1, 1, -1, -1);
      const QColor ground = levelColor(cell);
      painter.fillRect(r, ground);
      painter.setFont(caption);
      painter.setPen(inkOn(ground));
      painter.drawText(r.adjusted(px(this, 6), px(this, 3), 0, 0), Qt::AlignLeft | Qt::AlignTop,
                       QString::number(likelihood * impact));
      if (chosen_ == cell) {
        painter.setPen(QPen(color(Token::accent), 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(r.adjusted(1.5, 1.5, -1.5, -1.5));
      }
      if (hasFocus() && cursor_ == cell) {
        painter.setPen(QPen(inkOn(ground), 1.5, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(r.adjusted(4, 4, -4, -4));
      }
    }
  // The words of the steps.
  painter.setPen(color(Token::text2));
  painter.setFont(caption);
  const auto words = [&](const QRectF& room, const QString& text, int alignment) {
    const QFontMetricsF metrics(caption);
    const bool fits =
        metrics.boundingRect(QRectF(0, 0, room.width(), 1000), Qt::TextWordWrap, text).height() <= room.height() &&
        metrics.horizontalAdvance(text.section(u' ', 0, 0)) <= room.width();
    if (fits)
      painter.drawText(room, alignment | Qt::TextWordWrap, text);
    else
      painter.drawText(room, alignment, metrics.elidedText(text, Qt::ElideRight, room.width()));
  };
  for (int likelihood = 1; likelihood <= likelihoods_; ++likelihood) {
    const QRectF cell = rectOf({likelihood, 1});
    words(QRectF(px(this, 22), cell.top(), grid_.left() - px(this, 30), cell.height()),
          stepLabel(plan, plan.plan().likelihoodScale, likelihood, open_.language()),
          Qt::AlignRight | Qt::AlignVCenter);
  }
  for (int impact = 1; impact <= impacts_; ++impact) {
    const QRectF cell = rectOf({1, impact});
    words(QRectF(cell.left() + 2, grid_.bottom() + px(this, 5), cell.width() - 4, px(this, 30)),
          stepLabel(plan, plan.plan().impactScale, impact, open_.language()), Qt::AlignHCenter | Qt::AlignTop);
  }
  painter.setFont(strong);
  painter.setPen(color(Token::text));
  painter.drawText(QRectF(grid_.left(), height() - px(this, 22), grid_.width(), px(this, 22)), Qt::AlignCenter,
                   fieldLabel(QStringLiteral("impact"), open_.language()));
  painter.save();
  painter.translate(px(this, 10), grid_.center().y());
  painter.rotate(-90);
  painter.drawText(QRectF(-grid_.height() / 2, -px(this, 10), grid_.height(), px(this, 20)), Qt::AlignCenter,
                   fieldLabel(QStringLiteral("likelihood"), open_.language()));
  painter.restore();
  // Where responses lead.
  if (mode_ == Mode::both)
    for (const Placed& risk : std::as_const(risks_)) {
      if (!risk.before || !risk.after) continue;
      const bool selected = risk.id == selected_;
      if (!selected && !allArrows_ && risk.level < RiskLevel::high) continue;
      const QRectF from = labelRect(risk.id);
      const QPointF start = from.isNull() ? rectOf(*risk.before).center() : from.center(), end = afterDot(risk);
      const QColor ink = inkOn(levelColor(*risk.after));
      const QColor line = isDark() ? color(Token::text) : ink;
      painter.setPen(QPen(line, selected ? 2.2 : 1.2));
      painter.setBrush(Qt::NoBrush);
      const double length = std::hypot(end.x() - start.x(), end.y() - start.y());
      const double dot = px(this, 5);
      if (risk.before != risk.after && length > 3 * dot) {
        const QPointF along = (end - start) / length;
        const QPointF tip = end - along * (dot + 1), side(-along.y(), along.x());
        painter.drawLine(start, tip);
        painter.setBrush(line);
        painter.drawPolygon(
            QPolygonF{tip, tip - along * dot * 1.4 + side * dot * 0.6, tip - along * dot * 1.4 - side * dot * 0.6});
      }
      painter.setPen(QPen(color(Token::text, false), 1.3));
      painter.setBrush(Qt::white);
      painter.drawEllipse(end, dot, dot);
    }
  for (const Label& label : std::as_const(labels_)) {
    QRectF place = label.place;
    if (dragging_ && label.id == dragged_ && label.id != 0) place.moveCenter(dragAt_);
    const bool selected = label.id != 0 && label.id == selected_;
    const QColor ground = selected ? color(Token::accent, false) : QColor(Qt::white);
    painter.setPen(QPen(label.id ? color(Token::text, false) : color(Token::control, false), 1.3));
    painter.setBrush(ground);
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2);
    painter.setPen(selected ? QColor(Qt::white) : color(Token::text, false));
    painter.setFont(strong);
    painter.drawText(place, Qt::AlignCenter,
                     QFontMetricsF(strong).elidedText(label.text, Qt::ElideRight, place.width() - px(this, 8)));
  }
}

void RiskMatrix::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  pressed_ = event->position();
  dragged_ = 0;
  for (const Label& label : std::as_const(labels_))
    if (label.id && label.place.contains(pressed_)) dragged_ = label.id;
  if (const auto cell = cellAt(pressed_)) cursor_ = *cell;
  if (dragged_) {
    Q_EMIT riskChosen(dragged_);
  } else if (const auto cell = cellAt(pressed_)) {
    Q_EMIT cellChosen(chosen_ == cell ? std::nullopt : cell);
  }
  update();
}

void RiskMatrix::mouseMoveEvent(QMouseEvent* event) {
  if (!dragged_ || !(event->buttons() & Qt::LeftButton)) {
    bool label = false;
    for (const Label& each : std::as_const(labels_))
      label = label || (each.id && each.place.contains(event->position()));
    setCursor(label || cellAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    return;
  }
  if ((event->position() - pressed_).manhattanLength() >= QApplication::startDragDistance()) dragging_ = true;
  dragAt_ = event->position();
  if (const auto cell = cellAt(dragAt_); dragging_ && cell)
    QToolTip::showText(event->globalPosition().toPoint(), nameOf(*cell), this);
  update();
}

void RiskMatrix::mouseReleaseEvent(QMouseEvent* event) {
  const qint64 risk = std::exchange(dragged_, 0);
  if (!std::exchange(dragging_, false)) return;
  update();
  if (const auto cell = cellAt(event->position())) moveTo(risk, *cell, mode_ == Mode::after);
}

void RiskMatrix::moveTo(qint64 id, RiskCell cell, bool residual) {
  const Placed* risk = find(id);
  if (!risk || (residual ? risk->after : risk->before) == cell) return;
  const RecordRef record{QStringLiteral("risk"), id};
  const QString name = residual ? tr("Move %1 after the response to %2").arg(risk->code, nameOf(cell))
                                : tr("Move %1 to %2").arg(risk->code, nameOf(cell));
  (void)open_.edit(name, [&](Plan& plan) {
    (void)setField(plan, record, residual ? u"residual_likelihood" : u"likelihood", qint64(cell.likelihood));
    (void)setField(plan, record, residual ? u"residual_impact" : u"impact", qint64(cell.impact));
  });
}

void RiskMatrix::shift(int likelihood, int impact, bool residual) {
  const Placed* risk = find(selected_);
  if (!risk) return;
  const auto now = residual ? risk->after : risk->before;
  // Without a place it begins where the other one is, or in the middle.
  const RiskCell from = now            ? *now
                        : risk->before ? *risk->before
                                       : RiskCell{(likelihoods_ + 1) / 2 - likelihood, (impacts_ + 1) / 2 - impact};
  moveTo(selected_,
         {std::clamp(from.likelihood + likelihood, 1, likelihoods_), std::clamp(from.impact + impact, 1, impacts_)},
         residual);
}

void RiskMatrix::keyPressEvent(QKeyEvent* event) {
  int up = 0, right = 0;
  switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
      up = event->key() == Qt::Key_Up ? 1 : -1;
      break;
    case Qt::Key_Left:
    case Qt::Key_Right:
      right = event->key() == Qt::Key_Right ? 1 : -1;
      break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
      Q_EMIT cellChosen(chosen_ == cursor_ ? std::nullopt : std::optional(cursor_));
      return;
    case Qt::Key_Escape:
      if (!chosen_) return QWidget::keyPressEvent(event);
      Q_EMIT cellChosen(std::nullopt);
      return;
    case Qt::Key_A:
      return showAllArrows(!allArrows_);
    default:
      return QWidget::keyPressEvent(event);
  }
  // Not plus and minus, which each keyboard has elsewhere: the risk goes where the arrow points.
  if (event->modifiers() & Qt::ControlModifier)
    return shift(up, right, (event->modifiers() & Qt::ShiftModifier) || mode_ == Mode::after);
  cursor_ = {std::clamp(cursor_.likelihood + up, 1, likelihoods_), std::clamp(cursor_.impact + right, 1, impacts_)};
  QStringList codes;
  for (const qint64 id : risksIn(cursor_)) codes += find(id)->code;
  const QString spoken =
      nameOf(cursor_) + QStringLiteral(": ") + (codes.isEmpty() ? tr("none") : codes.join(QStringLiteral(", ")));
  setToolTip(spoken);
  setAccessibleDescription(spoken);
  QAccessibleEvent said(this, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&said);
  update();
}

void RiskMatrix::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}

bool RiskMatrix::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto cell = cellAt(help->pos());
    if (!cell) {
      QToolTip::hideText();
      return true;
    }
    QStringList lines{nameOf(*cell)};
    for (const qint64 id : risksIn(*cell))
      lines += shortNameOf(open_.plan(), RecordRef{QStringLiteral("risk"), id}, open_.language());
    QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
    return true;
  }
  return QWidget::event(event);
}

}  // namespace iap::ui

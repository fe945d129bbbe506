// SPDX-License-Identifier: GPL-3.0-or-later
// Likelihood by impact: where each risk lies, and where the response takes it. The register is its twin for readers.
#pragma once
#include <QWidget>

#include "queries/risks.h"
#include "ui/openplan.h"

namespace iap::ui {

/// A cell of the matrix; both from 1, on the scales in force.
struct RiskCell {
  int likelihood = 0, impact = 0;

  bool operator==(const RiskCell&) const = default;
};

/// The ground of a level on the screen.
QColor colorOf(RiskLevel level);

/// True if changes can move a risk on the matrix, or rename what stands around it.
bool concernsMatrix(const Changes& changes);

class RiskMatrix : public QWidget {
  Q_OBJECT
 public:
  enum class Mode { before, both, after };

  explicit RiskMatrix(OpenPlan& open, QWidget* parent = nullptr);

  void setNature(RiskNature nature);
  void setMode(Mode mode);
  /// Arrows of all risks; else only from level high upwards and of the selected one.
  void showAllArrows(bool all);
  void setSelected(qint64 risk);
  /// The cell whose risks the register shows; nothing: all.
  void setChosen(std::optional<RiskCell> cell);
  std::optional<RiskCell> chosen() const { return chosen_; }
  /// The risks of a cell as the mode shows them, in order of their codes.
  QList<qint64> risksIn(RiskCell cell) const;
  /// Those that have no place, since likelihood or impact is not entered. Closed risks are not shown at all.
  QList<qint64> unplaced() const;
  /// "Likely × Major"
  QString nameOf(RiskCell cell) const;

  /// Where a cell, and the label of a risk, lie on the widget; empty for a risk without a label.
  QRectF rectOf(RiskCell cell) const;
  QRectF labelRect(qint64 risk) const;

  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  /// A cell was clicked, or Enter pressed on it.
  void cellChosen(std::optional<iap::ui::RiskCell> cell);
  void riskChosen(qint64 risk);
  void refused(const QStringList& sentences);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Placed {
    qint64 id;
    QString code;
    std::optional<RiskCell> before, after;
    RiskLevel level = RiskLevel::notAssessed;
  };
  struct Label {
    qint64 id;  // 0: "+3" for those that have no room
    QString text;
    QRectF place;
  };

  void refresh();
  void place();
  std::optional<RiskCell> cellAt(const QPointF& point) const;
  const Placed* find(qint64 risk) const;
  std::optional<RiskCell> shownAt(const Placed& risk) const;
  QColor levelColor(RiskCell cell) const;
  QPointF afterDot(const Placed& risk) const;
  /// Moves the selected risk by steps; `residual`: its place after the response. Keys: Ctrl and an arrow, with Shift
  /// for after.
  void shift(int likelihood, int impact, bool residual);
  void moveTo(qint64 risk, RiskCell cell, bool residual);

  OpenPlan& open_;
  RiskNature nature_ = RiskNature::threat;
  Mode mode_ = Mode::both;
  bool allArrows_ = false;
  qint64 selected_ = 0;
  std::optional<RiskCell> chosen_;
  RiskCell cursor_{1, 1};  // of the keyboard
  int likelihoods_ = 5, impacts_ = 5;
  QList<RiskBand> bands_;
  QList<Placed> risks_;
  QList<Label> labels_;
  QRectF grid_;
  qint64 dragged_ = 0;
  QPointF pressed_, dragAt_;
  bool dragging_ = false;
};

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The scales of the risk matrix in the city's own words: number of steps, words, levels. Nothing that was entered is
// lost when they change.
#pragma once
#include "plan/scales.h"
#include "ui/pages/page.h"
#include "ui/tallarea.h"

class QRadioButton;

namespace iap::ui {

class CommitLine;

class ScaleEditor : public TallArea {
  Q_OBJECT
 public:
  explicit ScaleEditor(OpenPlan& open, QWidget* parent = nullptr);

 Q_SIGNALS:
  void refused(const QStringList& sentences);

 private:
  struct StepLines {
    ScaleKind kind;
    int value;
    CommitLine *word, *meaning;
  };
  struct LevelLines {
    RiskLevel level;
    CommitLine* lowest;
    QLabel* range;
    CommitLine* word;
  };

  int steps() const;
  void rebuild();
  void refresh();
  QWidget* makeSteps();
  QWidget* makeWords();
  QWidget* makeLevels();
  const ScaleStep* step(ScaleKind kind, int value) const;
  QString writeStep(ScaleKind kind, int value, bool meaning, const QString& text);
  QString writeLowest(RiskLevel level, const QString& text);

  OpenPlan& open_;
  int built_ = 0;  // the number of steps it was made for
  QLabel* kept_ = nullptr;
  QList<StepLines> stepLines_;
  QList<LevelLines> levelLines_;
};

}  // namespace iap::ui

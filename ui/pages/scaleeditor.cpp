// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scaleeditor.h"

#include <QApplication>
#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

#include "edits/scales.h"
#include "queries/labels.h"
#include "queries/risks.h"
#include "queries/words.h"
#include "ui/fieldinput.h"
#include "ui/figures/riskmatrix.h"
#include "ui/formeditors.h"
#include "ui/look/measures.h"

namespace iap::ui {

namespace {

QLabel* caption(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setFont(roleFont(parent->font(), TextRole::caption));
  label->setWordWrap(true);
  setInk(label, Token::text2);
  return label;
}

}  // namespace

ScaleEditor::ScaleEditor(OpenPlan& open, QWidget* parent) : TallArea(parent), open_(open) {
  connect(&open_, &OpenPlan::changed, this, [this] {
    if (steps() != built_)
      rebuild();
    else
      refresh();
  });
  rebuild();
}

int ScaleEditor::steps() const { return rangeInForce(open_.plan(), ScaleKind::likelihood).steps(); }

void ScaleEditor::rebuild() {
  const bool focused = isAncestorOf(QApplication::focusWidget());
  built_ = steps();
  stepLines_.clear();
  levelLines_.clear();
  // Not at once: what asks for it may stand on it.
  if (QWidget* old = takeWidget()) {
    old->hide();
    old->deleteLater();
  }
  auto* content = new QWidget;
  setGround(content, Token::window);
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(px(this, 16));
  layout->addWidget(titledCard(tr("How many steps"), makeSteps()));
  layout->addWidget(titledCard(tr("What the steps are called"), makeWords()));
  layout->addWidget(titledCard(tr("Which scores are low, medium and high"), makeLevels()));
  layout->addStretch(1);
  refresh();
  setWidget(content);
  if (!focused) return;
  for (QRadioButton* each : content->findChildren<QRadioButton*>())
    if (each->isChecked()) each->setFocus();
}

QWidget* ScaleEditor::makeSteps() {
  auto* box = new QWidget;
  auto* layout = new QVBoxLayout(box);
  layout->setContentsMargins(0, 0, 0, 0);
  auto* row = new QHBoxLayout;
  row->setSpacing(px(this, 24));
  QList<int> choices{3, 5};
  if (!choices.contains(built_)) choices += built_;
  std::sort(choices.begin(), choices.end());
  auto* group = new QButtonGroup(box);
  for (const int count : choices) {
    auto* button = new QRadioButton(tr("%n step(s)", nullptr, count));
    button->setChecked(count == built_);
    group->addButton(button, count);
    row->addWidget(button);
  }
  row->addStretch();
  layout->addLayout(row);
  kept_ = caption({}, box);
  layout->addWidget(kept_);
  connect(group, &QButtonGroup::idClicked, this, [this](int count) {
    if (count == steps()) return;
    if (!open_.edit(tr("Risk scale of %n step(s)", nullptr, count), [&](Plan& plan) { setRiskSteps(plan, count); }))
      rebuild();
  });
  return box;
}

QWidget* ScaleEditor::makeWords() {
  auto* box = new QWidget;
  auto* grid = new QGridLayout(box);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(px(this, 12));
  grid->setVerticalSpacing(px(this, 6));
  const QString likelihood = fieldLabel(QStringLiteral("likelihood"), open_.language()),
                impact = fieldLabel(QStringLiteral("impact"), open_.language());
  const QString meaning = tr("What it means");
  grid->addWidget(caption(likelihood, box), 0, 1);
  grid->addWidget(caption(meaning, box), 0, 2);
  grid->addWidget(caption(impact, box), 0, 3);
  grid->addWidget(caption(meaning, box), 0, 4);
  for (const int column : {1, 3}) grid->setColumnStretch(column, 2);
  for (const int column : {2, 4}) grid->setColumnStretch(column, 3);
  const int impacts = rangeInForce(open_.plan(), ScaleKind::impact).steps();
  for (int value = std::max(built_, impacts); value >= 1; --value) {
    const int row = grid->rowCount();
    auto* number = new QLabel(QString::number(value));
    number->setFont(roleFont(font(), TextRole::strong));
    grid->addWidget(number, row, 0);
    for (const auto& [kind, name, column, count] :
         {std::tuple(ScaleKind::likelihood, likelihood, 1, built_), {ScaleKind::impact, impact, 3, impacts}}) {
      if (value > count) continue;
      StepLines lines{kind, value, nullptr, nullptr};
      lines.word =
          new CommitLine([this, k = kind, value](const QString& text) { return writeStep(k, value, false, text); });
      lines.meaning =
          new CommitLine([this, k = kind, value](const QString& text) { return writeStep(k, value, true, text); });
      lines.word->setAccessibleName(tr("%1, step %2").arg(name).arg(value));
      lines.meaning->setAccessibleName(tr("%1, step %2: what it means").arg(name).arg(value));
      grid->addWidget(lines.word, row, column);
      grid->addWidget(lines.meaning, row, column + 1);
      stepLines_ += lines;
    }
  }
  return box;
}

QWidget* ScaleEditor::makeLevels() {
  auto* box = new QWidget;
  auto* grid = new QGridLayout(box);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(px(this, 12));
  grid->setVerticalSpacing(px(this, 6));
  grid->addWidget(caption(tr("Level"), box), 0, 1);
  grid->addWidget(caption(tr("From a score of"), box), 0, 2);
  grid->addWidget(caption(tr("Scores"), box), 0, 3);
  grid->addWidget(caption(tr("Own word"), box), 0, 4);
  grid->setColumnStretch(5, 1);
  for (const RiskLevel level : {RiskLevel::low, RiskLevel::medium, RiskLevel::high, RiskLevel::veryHigh}) {
    const int row = grid->rowCount();
    auto* swatch = new QLabel;
    swatch->setFixedSize(px(this, 22), px(this, 18));
    QPixmap ground(1, 1);
    ground.fill(colorOf(level));
    swatch->setPixmap(ground);
    swatch->setScaledContents(true);
    const QString word = wordLabel(wordsOf<RiskLevel>[size_t(level)], open_.language());
    LevelLines lines{level, nullptr, new QLabel, nullptr};
    lines.lowest = new CommitLine([this, level](const QString& text) { return writeLowest(level, text); });
    lines.lowest->setAlignment(Qt::AlignRight);
    lines.lowest->setFixedWidth(px(this, 64));
    lines.lowest->setPlaceholderText(tr("none"));
    lines.lowest->setAccessibleName(tr("%1: from a score of").arg(capital(word)));
    // The lowest level begins with the lowest score.
    lines.lowest->setEnabled(level != RiskLevel::low);
    lines.word = new CommitLine([this, level](const QString& text) {
      const bool kept = open_.edit(tr("Word of a risk level"),
                                   [&](Plan& plan) { setBandLabel(plan, built_, level, text.trimmed()); });
      return kept ? QString() : OpenPlan::notSaved();
    });
    lines.word->setPlaceholderText(word);
    lines.word->setMinimumWidth(px(this, 200));
    lines.word->setAccessibleName(tr("%1: own word").arg(capital(word)));
    grid->addWidget(swatch, row, 0);
    grid->addWidget(new QLabel(capital(word)), row, 1);
    grid->addWidget(lines.lowest, row, 2);
    grid->addWidget(lines.range, row, 3);
    grid->addWidget(lines.word, row, 4);
    levelLines_ += lines;
  }
  grid->addWidget(caption(tr("The score of a risk is its likelihood times its impact."), box), grid->rowCount(), 1, 1,
                  5);
  return box;
}

const ScaleStep* ScaleEditor::step(ScaleKind kind, int value) const {
  const ScaleId scale = scaleInForce(open_.plan(), kind);
  for (const ScaleStep& each : open_.plan().scaleSteps)
    if (each.scale == scale && each.value == value) return &each;
  return nullptr;
}

void ScaleEditor::refresh() {
  for (const StepLines& line : std::as_const(stepLines_)) {
    const ScaleStep* there = step(line.kind, line.value);
    line.word->load(there ? there->label.in(false) : QString());
    line.meaning->load(there ? there->meaning : QString());
    // What is read where the city has no word of its own.
    line.word->setPlaceholderText(
        stepLabel(open_.plan(), scaleInForce(open_.plan(), line.kind), line.value, open_.language()));
  }
  const QList<RiskBand> bands = riskBands(open_.plan(), built_);
  for (const LevelLines& line : std::as_const(levelLines_)) {
    QString lowest, range = tr("not used"), word;
    for (qsizetype i = 0; i < bands.size(); ++i)
      if (bands[i].level == line.level) {
        lowest = QString::number(bands[i].lowest);
        range = scoresOf(bands, i, built_ * built_);
        word = bands[i].label.in(false);
      }
    line.lowest->load(lowest);
    line.range->setText(range);
    line.word->load(word);
    line.word->setEnabled(!lowest.isEmpty());
  }
  int kept = 0;
  for (const Risk& risk : open_.plan().risks)
    kept += riskRating(open_.plan(), risk).converted || riskRating(open_.plan(), risk, true).converted;
  kept_->setText(kept ? tr("%n risk(s) were entered on another scale. They keep the steps that were entered and are "
                           "shown at the same share of this scale; going back shows them as they were.",
                           nullptr, kept)
                      : tr("A change keeps what was entered: risks are shown at the same share of the new scale."));
}

QString ScaleEditor::writeStep(ScaleKind kind, int value, bool meaning, const QString& text) {
  const QString name = tr("Words of the scale: %1")
                           .arg(fieldLabel(QString::fromLatin1(wordsOf<ScaleKind>[size_t(kind)]), open_.language()));
  const bool kept = open_.edit(name, [&](Plan& plan) {
    const ScaleStepId id = stepOf(plan, scaleInForce(plan, kind), value);
    change(plan.scaleSteps, id, [&](ScaleStep& changed) {
      if (meaning)
        changed.meaning = text.trimmed();
      else
        changed.label.own = text.trimmed();
    });
  });
  return kept ? QString() : OpenPlan::notSaved();
}

QString ScaleEditor::writeLowest(RiskLevel level, const QString& text) {
  bool number = true;
  const int lowest = text.trimmed().isEmpty() ? 0 : text.trimmed().toInt(&number);
  bool taken = false;
  const QString word = wordLabel(wordsOf<RiskLevel>[size_t(level)], open_.language());
  if (number && !open_.edit(tr("Scores of the level “%1”").arg(word), [&](Plan& plan) {
        taken = setBand(plan, built_, level, text.trimmed().isEmpty() ? std::nullopt : std::optional(lowest));
      }))
    return OpenPlan::notSaved();
  if (taken) return {};
  const QString why = tr("A level begins with a whole number above the level before it and below the next one, at most "
                         "%1.")
                          .arg(built_ * built_);
  Q_EMIT refused({capital(word) + QStringLiteral(": ") + why});
  return why;
}

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/riskpage.h"

#include <QButtonGroup>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

#include "edits/records.h"
#include "queries/monitoring/report.h"
#include "queries/risks.h"
#include "ui/fieldinput.h"
#include "ui/figures/figuretable.h"
#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/pages/scaleeditor.h"
#include "ui/pages/tablepage.h"
#include "ui/specs/specs.h"
#include "ui/tallarea.h"

namespace iap::ui {

RiskPage::RiskPage(OpenPlan& open, QWidget* parent) : Page(PageId::risks, parent), open_(open) {
  switch_ = addSwitch();
  scale_ = addAction({}, QStringLiteral("settings"));
  scale_->setCheckable(true);
  TableSpec spec = riskTable(open);
  // What is added belongs to what is shown.
  spec.add = [this](Plan& plan) {
    const RiskId made = addRisk(plan, {}, {});
    change(plan.risks, made, [this](Risk& risk) { risk.nature = nature_; });
    return made.value;
  };
  auto* sheet = new TableCard(*this, open, std::move(spec), QStringLiteral("risks"));
  register_ = sheet;
  table_ = &sheet->table();
  addWidget(columnButton(*table_));
  add_ = addAction(tr("New risk"), QStringLiteral("plus"), true);
  chip_ = new QWidget;
  auto* row = new QHBoxLayout(chip_);
  row->setContentsMargins(px(this, 12), px(this, 5), px(this, 8), px(this, 5));
  only_ = new QLabel;
  only_->setWordWrap(true);
  auto* all = new QToolButton;
  all->setText(tr("Show all"));
  row->addWidget(only_, 1);
  row->addWidget(all);
  chip_->hide();
  sheet->addAbove(chip_);
  area_ = new TallArea;
  auto* work = new QWidget;
  setGround(work, Token::window);
  halves_ = new QBoxLayout(QBoxLayout::LeftToRight, work);
  halves_->setContentsMargins(0, 0, 0, 0);
  halves_->setSpacing(px(this, 16));
  halves_->addWidget(makeMatrix(), 5);
  halves_->addWidget(sheet, 6);
  area_->setWidget(work);
  stack_ = new QStackedWidget;
  stack_->addWidget(area_);
  auto* scales = new ScaleEditor(open);
  stack_->addWidget(scales);
  body()->addWidget(stack_, 1);
  setFocusProxy(table_);
  connect(scales, &ScaleEditor::refused, this, &Page::refused);
  connect(switch_, &QButtonGroup::idClicked, this, [this](int id) { showNature(RiskNature(id)); });
  connect(scale_, &QPushButton::toggled, this, &RiskPage::showScales);
  connect(add_, &QPushButton::clicked, this, [this] {
    showScales(false);
    showCell(std::nullopt);
    table_->view().typeNewRow();
  });
  connect(all, &QToolButton::clicked, this, [this] { showCell(std::nullopt); });
  connect(&table_->view(), &RecordView::currentRecord, matrix_, &RiskMatrix::setSelected);
  // A new risk lies in no cell yet: it is shown among all.
  connect(&table_->model(), &RecordModel::added, this, [this] {
    if (shown_) showCell(std::nullopt);
  });
  connect(&open_, &OpenPlan::changed, this, [this](const Changes& changes) {
    if (!concernsMatrix(changes)) return;
    refresh();
    if (!shown_) return;
    // The cell that is shown holds others now, or is no more.
    if (const auto cell = matrix_->chosen())
      showCell(cell);
    else if (unplacedShown_)
      unplaced_->click();
    else
      showCell(std::nullopt);
  });
  showNature(RiskNature::threat);
}

QWidget* RiskPage::makeMatrix() {
  auto* box = new QWidget;
  auto* layout = new QVBoxLayout(box);
  layout->setContentsMargins(0, 0, 0, 0);
  matrix_ = new RiskMatrix(open_);
  legend_ = new QLabel;
  legend_->setTextFormat(Qt::RichText);
  legend_->setWordWrap(true);
  unplaced_ = new QToolButton;
  unplaced_->setAutoRaise(true);
  unplaced_->setIcon(QIcon(markPixmap(this, Mark::dashedRing, 14)));
  unplaced_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  auto* hint = new QLabel(
      tr("Label: before the response. White dot: after it. Drag a label, or move the selected risk with Ctrl and the "
         "arrow keys (with Shift too: after the response). A shows all arrows. Click a cell to see only its risks."));
  hint->setWordWrap(true);
  hint->setFont(roleFont(font(), TextRole::caption));
  setInk(hint, Token::text2);
  layout->addWidget(matrix_);
  layout->addWidget(legend_);
  layout->addWidget(unplaced_, 0, Qt::AlignLeft);
  layout->addWidget(hint);
  profile_ = new FigureTable(tr("Risks by level"));
  rose_ = new QLabel;
  setInk(rose_, Token::text2);
  layout->addWidget(profile_);
  layout->addWidget(rose_);
  auto* beside = new QWidget;
  auto* row = new QHBoxLayout(beside);
  row->setContentsMargins(px(this, 12), 0, 0, 0);
  row->setSpacing(px(this, 4));
  mode_ = new QButtonGroup(this);
  for (const auto& [mode, words] : {std::pair(RiskMatrix::Mode::before, tr("Before")),
                                    {RiskMatrix::Mode::both, tr("Both")},
                                    {RiskMatrix::Mode::after, tr("After")}}) {
    auto* button = new QPushButton(words);
    button->setCheckable(true);
    button->setChecked(mode == RiskMatrix::Mode::both);
    mode_->addButton(button, int(mode));
    row->addWidget(button);
  }
  connect(mode_, &QButtonGroup::idClicked, this, [this](int mode) {
    matrix_->setMode(RiskMatrix::Mode(mode));
    showCell(std::nullopt);
    refresh();
  });
  connect(matrix_, &RiskMatrix::cellChosen, this, &RiskPage::showCell);
  connect(matrix_, &RiskMatrix::riskChosen, this, [this](qint64 risk) {
    if (shown_ && !shown_->contains(risk)) showCell(std::nullopt);
    QWidget* focus = matrix_;
    table_->view().goTo(risk);
    focus->setFocus();
  });
  connect(unplaced_, &QToolButton::clicked, this, [this] {
    const QList<qint64> risks = matrix_->unplaced();
    matrix_->setChosen(std::nullopt);
    unplacedShown_ = true;
    showOnly({risks.begin(), risks.end()}, tr("Not on the matrix"));
  });
  return titledCard(tr("Before and after the response"), box, nullptr, beside);
}

void RiskPage::showNature(RiskNature nature) {
  nature_ = nature;
  switch_->button(int(nature))->setChecked(true);
  matrix_->setNature(nature);
  refresh();
  add_->setText(nature == RiskNature::threat ? tr("New risk") : tr("New opportunity"));
  showScales(false);
  showCell(std::nullopt);
  // The form is of what this half shows.
  const qint64 now = table_->model().idAt(table_->view().currentIndex());
  Q_EMIT selected(now ? RecordRef{QStringLiteral("risk"), now} : RecordRef());
}

void RiskPage::showScales(bool on) {
  scale_->setChecked(on);
  stack_->setCurrentIndex(on ? 1 : 0);
  refresh();
  Q_EMIT rowsChanged();
}

void RiskPage::showCell(std::optional<RiskCell> cell) {
  unplacedShown_ = false;
  matrix_->setChosen(cell);
  if (!cell) {
    shown_.reset();
    chip_->hide();
    table_->model().setScope([nature = nature_](const OpenPlan& open, qint64 id) {
      const Risk* risk = open.plan().risks.find({id});
      return risk && risk->nature == nature;
    });
    return;
  }
  const QList<qint64> risks = matrix_->risksIn(*cell);
  showOnly({risks.begin(), risks.end()}, matrix_->nameOf(*cell));
}

void RiskPage::showOnly(const QSet<qint64>& risks, const QString& words) {
  shown_ = risks;
  only_->setText(tr("%1: %n risk(s)", nullptr, int(risks.size())).arg(words));
  chip_->show();
  table_->model().setScope([risks](const OpenPlan&, qint64 id) { return risks.contains(id); });
}

void RiskPage::refresh() {
  const Plan& plan = open_.plan();
  int counts[2] = {};
  for (const Risk& risk : plan.risks) ++counts[int(risk.nature)];
  const Language& l = open_.language();
  switch_->button(0)->setText(tr("Threats %1", "and how many").arg(l.number(qint64(counts[0]))));
  switch_->button(1)->setText(tr("Opportunities %1", "and how many").arg(l.number(qint64(counts[1]))));
  const int steps = rangeInForce(plan, ScaleKind::likelihood).steps();
  scale_->setText(tr("Scale: %n step(s)", nullptr, steps));
  const auto bands = riskBands(plan, steps);
  QStringList words;
  for (qsizetype i = 0; i < bands.size(); ++i) {
    const QString word = levelWord(plan, bands[i].level, l), range = scoresOf(bands, i, steps * steps);
    words +=
        QStringLiteral("<span style='background-color:%1'>&nbsp;&nbsp;&nbsp;&nbsp;</span>&nbsp;%2&nbsp;%3")
            .arg(colorOf(bands[i].level).name(), range, word.toHtmlEscaped().replace(u' ', QStringLiteral("&nbsp;")));
  }
  legend_->setText(words.join(QStringLiteral(" &nbsp; ")));
  const auto unplaced = int(matrix_->unplaced().size());
  unplaced_->setVisible(unplaced > 0);
  unplaced_->setText(tr("%n without likelihood and impact", "risks", unplaced));
  // How many risks of each level there are, before and after.
  const RiskProfile profile = riskProfile(plan, nature_);
  QStringList header{QString()}, before{tr("Before the response")}, after{tr("After it")};
  for (const RiskLevel level :
       {RiskLevel::veryHigh, RiskLevel::high, RiskLevel::medium, RiskLevel::low, RiskLevel::notAssessed}) {
    const int first = profile.before[size_t(level)], then = profile.after[size_t(level)];
    const bool used =
        level == RiskLevel::notAssessed
            ? first + then > 0
            : std::any_of(bands.begin(), bands.end(), [&](const RiskBand& band) { return band.level == level; });
    if (!used) continue;
    header += capital(levelWord(plan, level, l));
    before += l.number(qint64(first));
    after += l.number(qint64(then));
  }
  profile_->setFigures(header, {{before}, {after}});
  profile_->setVisible(profile.risks > 0);
  QStringList remarks;
  if (profile.rose) remarks += tr("%n rated higher after the response than before it", "risks", profile.rose);
  if (const int closed = counts[int(nature_)] - profile.risks) remarks += tr("%n closed, not counted", "risks", closed);
  rose_->setText(remarks.join(QStringLiteral(" \u00b7 ")));
  rose_->setVisible(!remarks.isEmpty());
  area_->fit();
}

RecordView* RiskPage::rows() { return stack_->currentIndex() == 0 ? &table_->view() : nullptr; }

bool RiskPage::goTo(const RecordRef& record, const QString& field) {
  const Risk* risk = record.table == QStringLiteral("risk") ? open_.plan().risks.find({record.id}) : nullptr;
  if (!risk) return false;
  if (risk->nature != nature_)
    showNature(risk->nature);
  else if (shown_ && !shown_->contains(record.id))
    showCell(std::nullopt);
  if (scale_->isChecked()) showScales(false);
  return table_->view().goTo(record.id, table_->model().spec().columnOf.value(field, field), !field.isEmpty());
}

void RiskPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  const bool stacked = widthInEm(this, width()) < 66;
  halves_->setDirection(stacked ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
  register_->setMinimumHeight(stacked ? px(this, 360) : 0);
}

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/whatifpage.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <cmath>

#include "base/error.h"
#include "queries/labels.h"
#include "ui/figures/figuretable.h"
#include "ui/formeditors.h"
#include "ui/look/measures.h"
#include "ui/pages/tile.h"
#include "ui/settings.h"
#include "ui/tallarea.h"

namespace iap::ui {

namespace {

/// A list that is searched by typing any part of a name; its first entry asks nothing.
QComboBox* searchedList(const QString& name) {
  auto* box = new QuietBox;
  box->setAccessibleName(name);
  box->setEditable(true);
  box->setInsertPolicy(QComboBox::NoInsert);
  box->completer()->setCompletionMode(QCompleter::PopupCompletion);
  box->completer()->setFilterMode(Qt::MatchContains);
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(24);
  // What was typed and is no entry asks nothing new: the box shows what is asked.
  QObject::connect(box->lineEdit(), &QLineEdit::editingFinished, box, [box] {
    int typed = box->findText(box->currentText(), Qt::MatchFixedString);
    // A part of a name that only one has is that one.
    box->completer()->setCompletionPrefix(box->currentText());
    if (typed < 0 && box->completer()->completionCount() == 1)
      typed = box->findText(box->completer()->currentCompletion());
    if (box->currentText().trimmed().isEmpty()) typed = 0;
    if (typed >= 0) box->setCurrentIndex(typed);
    box->setEditText(box->itemText(box->currentIndex()));
  });
  return box;
}

/// From here on nobody counts days.
constexpr int manyDays = 90;
int monthsOf(int days) { return int(std::lround(days / 30.44)); }

void fill(QComboBox* box, const QString& none, const QList<std::pair<QString, qint64>>& entries) {
  const auto isShown = [&] {
    if (box->count() != entries.size() + 1) return false;
    for (int i = 0; i < entries.size(); ++i)
      if (box->itemData(i + 1).toLongLong() != entries[i].second || box->itemText(i + 1) != entries[i].first)
        return false;
    return true;
  };
  // Filling thousands of entries takes longer than an edit may.
  if (isShown()) return;
  const QVariant before = box->currentData();
  const QSignalBlocker quiet(box);
  box->clear();
  box->addItem(none, 0);
  for (const auto& [words, id] : entries) box->addItem(words, id);
  box->setCurrentIndex(std::max(0, box->findData(before)));
}

}  // namespace

WhatIfPage::WhatIfPage(OpenPlan& open, QWidget* parent) : Page(PageId::whatIf, parent), open_(open) {
  area_ = new TallArea;
  auto* content = new QWidget;
  setGround(content, Token::window);
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(px(this, 16));
  layout->addWidget(titledCard(tr("What happens?"), makeQuestions()));
  broken_ = new Tile(tr("What breaks"), PageId::actions);
  broken_->setObjectName(QStringLiteral("what_breaks"));
  connect(broken_, &Tile::followed, this, [this](const QString& target) {
    const QStringList parts = target.split(u':');
    if (parts.first() == QStringLiteral("page"))
      Q_EMIT wantsPage(PageId::actions);
    else
      Q_EMIT wantsRecord({parts.value(1), parts.value(2).toLongLong()}, parts.value(3));
  });
  money_ = new FigureTable(tr("Money now and then"));
  years_ = new FigureTable(tr("Years now and then"));
  halves_ = new QBoxLayout(QBoxLayout::LeftToRight);
  halves_->setSpacing(px(this, 16));
  halves_->addWidget(broken_, 1);
  halves_->addWidget(titledCard(tr("Money"), money_), 1);
  layout->addLayout(halves_);
  layout->addWidget(titledCard(tr("Year by year"), years_, &yearsRemark_));
  layout->addStretch(1);
  area_->setWidget(content);
  body()->addWidget(area_, 1);
  setFocusProxy(action_);
  connect(&open_, &OpenPlan::changed, this, [this] {
    stale_ = true;
    if (isVisible()) refresh();
  });
}

QWidget* WhatIfPage::makeQuestions() {
  auto* box = new QWidget;
  auto* grid = new QGridLayout(box);
  grid->setContentsMargins(px(this, 16), 0, px(this, 16), px(this, 14));
  grid->setHorizontalSpacing(px(this, 12));
  grid->setVerticalSpacing(px(this, 8));
  action_ = searchedList(tr("Action that slips"));
  months_ = new QSpinBox;
  months_->setRange(-36, 60);
  months_->setValue(6);
  months_->setAccessibleName(tr("Months by which it slips; below zero it comes earlier"));
  source_ = searchedList(tr("Source of funding that falls away"));
  costs_ = new QDoubleSpinBox;
  costs_->setRange(-90, 200);
  costs_->setDecimals(1);
  costs_->setSuffix(QStringLiteral("\u00a0%"));
  costs_->setLocale(settings::locale());
  costs_->setAccessibleName(tr("Change of all costs in per cent"));
  const auto label = [&](const QString& words, QWidget* of, int row) {
    auto* text = new QLabel(words);
    text->setBuddy(of);
    grid->addWidget(text, row, 0);
  };
  label(tr("An action slips"), action_, 0);
  grid->addWidget(action_, 0, 1);
  auto* by = new QLabel(tr("by months", "before the field with the number of months"));
  by->setBuddy(months_);
  grid->addWidget(by, 0, 2);
  grid->addWidget(months_, 0, 3);
  label(tr("A source falls away"), source_, 1);
  grid->addWidget(source_, 1, 1);
  label(tr("All costs change by"), costs_, 2);
  grid->addWidget(costs_, 2, 1, Qt::AlignLeft);
  auto* below = new QHBoxLayout;
  below->setSpacing(px(this, 8));
  name_ = new QLineEdit;
  name_->setAccessibleName(tr("Name of the version"));
  name_->setPlaceholderText(tr("Name of the version"));
  keep_ = new QPushButton(tr("Keep as a version"));
  keep_->setToolTip(tr("Keeps the variant in the plan file beside the plan. The plan itself does not change."));
  clear_ = new QPushButton(tr("Ask nothing"));
  below->addWidget(name_, 1);
  below->addWidget(keep_);
  below->addWidget(clear_);
  grid->addLayout(below, 3, 0, 1, 4);
  grid->setColumnStretch(1, 1);
  connect(action_, &QComboBox::currentIndexChanged, this, &WhatIfPage::refresh);
  connect(source_, &QComboBox::currentIndexChanged, this, &WhatIfPage::refresh);
  connect(months_, &QSpinBox::valueChanged, this, &WhatIfPage::refresh);
  connect(costs_, &QDoubleSpinBox::valueChanged, this, &WhatIfPage::refresh);
  connect(keep_, &QPushButton::clicked, this, &WhatIfPage::keep);
  connect(name_, &QLineEdit::returnPressed, this, &WhatIfPage::keep);
  connect(clear_, &QPushButton::clicked, this, &WhatIfPage::clear);
  return box;
}

WhatIf WhatIfPage::asked() const {
  return {.slipped = {action_->currentData().toLongLong()},
          .months = months_->value(),
          .lostSource = {source_->currentData().toLongLong()},
          .costs = costs_->value() / 100};
}

QString WhatIfPage::inWords(const WhatIf& whatIf) const {
  QStringList parts;
  const RecordRef action{QStringLiteral("action"), whatIf.slipped.value};
  if (whatIf.slipped && whatIf.months) {
    const QString name = shortNameOf(open_.plan(), action, open_.language());
    parts += whatIf.months > 0 ? tr("%1 slips by %n month(s)", nullptr, whatIf.months).arg(name)
                               : tr("%1 comes %n month(s) earlier", nullptr, -whatIf.months).arg(name);
  }
  if (whatIf.lostSource) parts += tr("without %1").arg(source_->itemText(source_->currentIndex()));
  if (whatIf.costs != 0)
    parts +=
        (whatIf.costs > 0 ? tr("costs %1 higher") : tr("costs %1 lower"))
            .arg(open_.language().percent(std::abs(whatIf.costs), std::llround(whatIf.costs * 1000) % 10 == 0 ? 0 : 1));
  return parts.join(QStringLiteral(", "));
}

void WhatIfPage::fillChoices() {
  const Plan& plan = open_.plan();
  QList<std::pair<QString, qint64>> actions, sources;
  for (const Action* action : inCodeOrder(plan.actions, open_.planLanguage()))
    if (action->start.isCalendar() || action->end.isCalendar())
      actions.append(
          {shortNameOf(plan, {QStringLiteral("action"), action->id.value}, open_.language()), action->id.value});
  QSet<qint64> paying;
  for (const FundingLine& line : plan.fundingLines)
    if (line.amount && line.status != FundingStatus::refused) paying += line.source.value;
  for (const ListItem* item : inOrder(plan.listItems))
    if (paying.contains(item->id.value)) sources.append({labelOf(*item, open_.language()), item->id.value});
  fill(action_, tr("no action"), actions);
  fill(source_, tr("no source"), sources);
}

void WhatIfPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  if (stale_) refresh();
}

void WhatIfPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  halves_->setDirection(widthInEm(this, width()) < 62 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void WhatIfPage::clear() {
  name_->setModified(false);
  action_->setCurrentIndex(0);
  source_->setCurrentIndex(0);
  costs_->setValue(0);
}

void WhatIfPage::refresh() {
  if (stale_) fillChoices();
  stale_ = false;
  const WhatIf whatIf = asked();
  keep_->setEnabled(!whatIf.isEmpty());
  name_->setEnabled(!whatIf.isEmpty());
  if (!name_->isModified()) {
    name_->setText(inWords(whatIf));
    name_->setCursorPosition(0);
  }
  broken_->clear();
  try {
    const Plan variant = variantOf(open_.plan(), whatIf);
    std::optional<Links> links;
    if (!whatIf.isEmpty()) links.emplace(variant);
    const Consequences found = consequences(open_.links(), links ? *links : open_.links());
    showBroken(whatIf, found, variant);
    showMoney(found);
  } catch (const Error& error) {
    broken_->add({.mark = Mark::bad, .words = message(error, open_.language())});
    money_->setFigures({}, {});
    years_->setFigures({}, {});
    yearsRemark_->clear();
    keep_->setEnabled(false);
  }
  area_->fit();
}

void WhatIfPage::showBroken(const WhatIf& whatIf, const Consequences& found, const Plan& variant) {
  const Language& l = open_.language();
  const QString currency = variant.plan().currency;
  broken_->setRemark(inWords(whatIf));
  if (whatIf.isEmpty()) {
    broken_->add({.words = tr("Choose above what to try out. The plan itself does not change.")});
    return;
  }
  QList<YearChange> worse;
  for (const YearChange& year : found.years)
    if (year.year && year.missingAfter > std::max(Money(), year.missingBefore)) worse += year;
  if (found.broken() == 0 && worse.isEmpty()) {
    broken_->add(
        {.mark = Mark::good,
         .words =
             tr("Nothing: every order, every target date and the money of every action and year hold as before.")});
    return;
  }
  const auto name = [&](const char* table, qint64 id) {
    return shortNameOf(variant, {QString::fromLatin1(table), id}, l);
  };
  // The worst of each kind; the number of the others.
  constexpr qsizetype most = 8;
  const auto each = [&](const QString& title, const auto& rows, const auto& show) {
    if (rows.isEmpty()) return;
    broken_->add({.words = title, .value = l.number(qint64(rows.size())), .strong = true});
    for (qsizetype i = 0; i < std::min(most, rows.size()); ++i) show(rows[i]);
    if (rows.size() > most) broken_->add({.words = tr("and %n more", nullptr, int(rows.size() - most))});
  };
  each(tr("Order of actions"), found.links, [&](const OrderViolation& link) {
    const Dependency& arrow = *link.dependency;
    broken_->add(
        {.mark = Mark::warning,
         .words = name("action", arrow.successor.value),
         .target = linkTo({QStringLiteral("action"), arrow.successor.value}, QStringLiteral("start")),
         .below = (link.days < manyDays
                       ? tr("%n day(s) too early for what it waits for: %1", nullptr, link.days)
                       : tr("about %n month(s) too early for what it waits for: %1", nullptr, monthsOf(link.days)))
                      .arg(name("action", arrow.predecessor.value))});
  });
  each(tr("Target dates"), found.targets, [&](const TargetAtRisk& late) {
    broken_->add(
        {.mark = Mark::warning,
         .words = name("indicator", late.indicator->id.value),
         .target = linkTo({QStringLiteral("indicator"), late.indicator->id.value}),
         .below = (late.days < manyDays ? tr("due %1; %2 ends %n day(s) later", nullptr, late.days)
                                        : tr("due %1; %2 ends about %n month(s) later", nullptr, monthsOf(late.days)))
                      .arg(l.date(late.target->date), name("action", late.action->id.value))});
  });
  each(tr("Money of actions"), found.unpaid, [&](const ShortAction& unpaid) {
    broken_->add({.mark = Mark::warning,
                  .words = name("action", unpaid.action->id.value),
                  .target = linkTo({QStringLiteral("action"), unpaid.action->id.value}),
                  .below = tr("still to find %1 instead of %2")
                               .arg(l.money(unpaid.after, currency), l.money(unpaid.before, currency))});
  });
  each(tr("Money of years"), worse, [&](const YearChange& year) {
    broken_->add({.mark = Mark::warning,
                  .words = QString::number(year.year),
                  .below = tr("still to find %1 instead of %2")
                               .arg(l.money(year.missingAfter, currency),
                                    l.money(std::max(Money(), year.missingBefore), currency))});
  });
  each(tr("After the end of the plan"), found.outsidePlan, [&](const Action* action) {
    broken_->add({.mark = Mark::warning,
                  .words = name("action", action->id.value),
                  .target = linkTo({QStringLiteral("action"), action->id.value}, QStringLiteral("end")),
                  .below = tr("ends %1; the plan ends %2").arg(l.date(action->end), l.date(variant.plan().periodEnd))});
  });
}

void WhatIfPage::showMoney(const Consequences& found) {
  const Language& l = open_.language();
  const QString currency = open_.plan().plan().currency;
  const QString none = QStringLiteral("\u2013");
  const auto amount = [&](Money money) { return l.amount(money, currency); };
  const auto difference = [&](Money before, Money after) {
    return before == after ? none : (after > before ? QStringLiteral("+") : QString()) + amount(after - before);
  };
  QList<FigureRow> rows;
  const auto line = [&](const QString& words, Money before, Money after, bool total = false) {
    rows += FigureRow{{words, amount(before), amount(after), difference(before, after)}, total};
  };
  const Budget &before = found.before, &after = found.after;
  line(tr("Cost"), before.cost, after.cost);
  // Where nobody entered a status, what is secured is unknown, not zero.
  const auto known = [](const Budget& budget) {
    return budget.funding.lines == 0 || budget.funding.securedIsRecorded();
  };
  if (known(before) && known(after))
    line(tr("Secured"), before.funding.secured(), after.funding.secured());
  else
    rows += FigureRow{{tr("Secured"), known(before) ? amount(before.funding.secured()) : tr("not recorded"),
                       known(after) ? amount(after.funding.secured()) : tr("not recorded"), none}};
  line(tr("Applied for or identified"), before.funding.expected(), after.funding.expected());
  if (before.funding.named != Money() || after.funding.named != Money())
    line(tr("Named, status not recorded"), before.funding.named, after.funding.named);
  line(tr("Still to find"), before.stillToFind(), after.stillToFind(), true);
  money_->setFigures({currency, tr("Now"), tr("Then"), tr("Difference")}, rows);
  rows.clear();
  bool worse = false;
  for (const YearChange& year : found.years) {
    // Funding without a year can't be held against the cost of one.
    const bool dated = year.year != 0;
    rows += FigureRow{
        {dated ? QString::number(year.year) : tr("no year"), amount(year.costBefore), amount(year.costAfter),
         dated ? amount(std::max(Money(), year.missingBefore)) : none,
         dated ? amount(std::max(Money(), year.missingAfter)) : none,
         dated ? difference(std::max(Money(), year.missingBefore), std::max(Money(), year.missingAfter)) : none}};
    worse = worse || (dated && year.missingAfter > std::max(Money(), year.missingBefore));
  }
  years_->setFigures(
      {currency, tr("Cost now"), tr("Cost then"), tr("Still to find now"), tr("Still to find then"), tr("Difference")},
      rows);
  QStringList broken;
  for (const YearChange& year : found.years)
    if (year.year && year.missingAfter > std::max(Money(), year.missingBefore)) broken += QString::number(year.year);
  yearsRemark_->setText(worse ? tr("More is missing in %1").arg(l.list(broken)) : QString());
}

void WhatIfPage::keep() {
  const WhatIf whatIf = asked();
  const QString name = name_->text().trimmed();
  if (whatIf.isEmpty() || !keep_->isEnabled()) return;
  if (name.isEmpty()) {
    Q_EMIT refused({tr("Give the version a name first.")});
    name_->setFocus();
    return;
  }
  if (!open_.keepVersion(name, variantOf(open_.plan(), whatIf))) return;
  name_->setModified(false);
  Q_EMIT notice(tr("Kept as version “%1” in the plan file. The plan itself is as before.").arg(name));
}

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counttables.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/look/measures.h"
#include "ui/specs/specs.h"

namespace iap::ui {

CountTables::CountTables(Page& page, OpenPlan& open, const std::function<SurveyRoundId()>& round) : open_(open) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(px(this, 12));
  list_ = new TableCard(page, open, surveyTableTable(open, round), QStringLiteral("survey-tables"));
  layout->addWidget(list_, 2);
  sheet_ = new Card;
  auto* inside = new QVBoxLayout(sheet_);
  inside->setContentsMargins(1, px(this, 8), 1, 1);
  inside->setSpacing(px(this, 6));
  const auto label = [&](TextRole role, Token ink) {
    auto* made = new QLabel;
    made->setFont(roleFont(font(), role));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setContentsMargins(px(this, 8), 0, px(this, 8), 0);
    setInk(made, ink);
    inside->addWidget(made);
    return made;
  };
  title_ = label(TextRole::strong, Token::text);
  about_ = label(TextRole::caption, Token::text2);
  counts_ = new CountModel(open, this);
  grid_ = new CountGridView(*counts_);
  inside->addWidget(grid_, 1);
  layout->addWidget(sheet_, 3);
  connect(&list().view(), &RecordView::currentRecord, this, &CountTables::refresh);
  connect(&list().model(), &QAbstractItemModel::modelReset, this, &CountTables::refresh);
  connect(&list().model(), &RecordModel::added, this, [this](qint64 id) {
    chosen_ = id;
    refresh();
  });
  connect(counts_, &CountModel::refused, &page, &Page::refused);
  connect(grid_, &CountGridView::done, &page, [&page](const QString& sentence) { Q_EMIT page.notice(sentence, true); });
  refresh();
}

void CountTables::showRound() {
  list().model().setScope(list().model().spec().scope);
  refresh();
}

void CountTables::refresh() {
  const RecordModel& model = list().model();
  const QList<qint64> shown = model.shownIds();
  if (const qint64 current = model.idAt(list().view().currentIndex())) chosen_ = current;
  // The first one needs no click, and no place of the cursor either: that stays where it is.
  if (!shown.contains(chosen_)) chosen_ = shown.value(0);
  const SurveyTable* table = open_.plan().surveyTables.find({chosen_});
  sheet_->setVisible(table);
  counts_->show(table ? table->id : SurveyTableId());
  if (!table) return;
  title_->setText(table->title.in(false));
  const int hidden = counts_->hiddenCounts();
  about_->setText(
      counts_->grid().rows.isEmpty()
          ? tr("Paste a table from a spreadsheet into the first cell, with its headings, or type: the first "
               "row takes the headings, the first column the groups.")
      : !table->countsPersons ? tr("These are not persons: every edition shows all counts.")
      : hidden
          ? tr("%n count(s) in italics: under %1, or such that one under %1 could be worked out. The public, the Local "
               "Group and guides do not get them.",
               nullptr, hidden)
                .arg(open_.plan().plan().fewPersons())
          : tr("No count is so small that it would be left out for the public."));
}

}  // namespace iap::ui

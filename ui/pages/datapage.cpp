// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/datapage.h"

#include <QApplication>
#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTimer>

#include "base/error.h"
#include "base/search.h"
#include "base/wholefile.h"
#include "publish/figures/answerbars.h"
#include "queries/data/surveys.h"
#include "queries/labels.h"
#include "ui/fieldinput.h"
#include "ui/figures/drawingview.h"
#include "ui/figures/figuretable.h"
#include "ui/look/measures.h"
#include "ui/pages/counttables.h"
#include "ui/pages/tablepage.h"
#include "ui/recordbutton.h"
#include "ui/specs/specs.h"
#include "ui/tables/spreadsheetform.h"
#include "ui/tallarea.h"

namespace iap::ui {

namespace {
/// More links than anybody reads are counted.
constexpr size_t mostGaps = 40;

/// The section of the record's form in which what follows is linked.
QString linkMending(TraceBreak broken) {
  switch (broken) {
    case TraceBreak::noProblem:
      return QString::fromLatin1(ProblemDataSet::table);
    case TraceBreak::noObjective:
      return QString::fromLatin1(ProblemObjective::table);
    case TraceBreak::noAction:
      return QString::fromLatin1(ActionObjective::table);
    case TraceBreak::noIndicator:
      return QString::fromLatin1(ActionIndicator::table);
    case TraceBreak::noChange:
      return QString::fromLatin1(Measurement::table);
    case TraceBreak::none:
      break;
  }
  return {};
}

struct LeftOut {
  int same = 0;        // rows that the table has already
  QStringList differ;  // where rows stand of which the table says something else
};

/// Takes out the rows that the table has already: a form is easily read twice. Where a department has answered on a
/// topic in another way, the table's answer stays. Answers need not name a department; such rows are known only if all
/// that they say is there.
LeftOut leaveOutKnown(const RecordModel& model, FormRows& form) {
  const OpenPlan& open = model.open();
  const QList<ColumnSpec>& columns = model.spec().columns;
  int department = -1, topic = -1, role = -1;
  for (int i = 0; i < int(columns.size()); ++i) {
    if (columns[i].key == QStringLiteral("department")) department = i;
    if (columns[i].key == QStringLiteral("topic")) topic = i;
    if (columns[i].key == QStringLiteral("respondent_role")) role = i;
  }
  // A topic is the same in whatever language its form was.
  const auto keyOf = [&](const QString& text, int column) {
    const ListItem* item = column == topic ? FieldInput::itemNamed(open.plan(), ListKind::dataTopic, text) : nullptr;
    return item ? labelOf(*item, Language()) : searchKey(text);
  };
  using Row = QList<RecordModel::Assignment>;
  QMap<qint64, Row> rows;
  for (const RecordModel::Assignment& cell : std::as_const(form.cells)) rows[cell.id] += cell;
  const auto saysTheSame = [&](const Row& row, qint64 id) {
    Plan written = open.plan();
    for (const RecordModel::Assignment& cell : row) (void)columns[cell.column].write(open, written, id, cell.text);
    return *written.surveyAnswers.find({id}) == *open.plan().surveyAnswers.find({id});
  };
  QSet<qint64> known;
  LeftOut left;
  const QList<qint64> ids = model.shownIds();
  for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
    const auto given = [&](int column) {
      for (const RecordModel::Assignment& cell : *row)
        if (cell.column == column) return keyOf(cell.text, column);
      return QString();
    };
    const bool named = !given(department).isEmpty() && !given(topic).isEmpty();
    bool same = false, other = false;
    for (const qint64 id : ids) {
      const auto there = [&](int column) { return keyOf(columns[column].textOf(open, id), column); };
      // Two people of one department may both have answered.
      const bool mine = given(department) == there(department) && given(topic) == there(topic) &&
                        (given(role).isEmpty() || there(role).isEmpty() || given(role) == there(role));
      if (named && !mine) continue;
      const bool alike = saysTheSame(*row, id);
      same = same || alike;
      other = other || (named && !alike);
    }
    if (!same && !other) continue;
    known += row.key();
    if (same)
      ++left.same;
    else
      left.differ.prepend(row->first().where);  // the last row has the lowest number
  }
  form.cells.removeIf([&](const RecordModel::Assignment& cell) { return known.contains(cell.id); });
  form.rows -= int(known.size());
  return left;
}
}  // namespace

DataPage::DataPage(OpenPlan& open, QWidget* parent) : Page(PageId::data, parent), open_(open) {
  switch_ = addSwitch();
  columns_ = new QStackedWidget;
  columns_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  addWidget(columns_);
  add_ = addAction(QString(), QStringLiteral("plus"), true);
  stack_ = new QStackedWidget;
  QWidget* sheet = nullptr;
  addTable(dataSetTable(open), "data", &sheet);
  stack_->addWidget(sheet);
  addTable(dataRoleTable(open), "data-roles", &sheet);
  stack_->addWidget(sheet);
  addTable(dataStageTable(open), "data-stages", &sheet);
  stack_->addWidget(sheet);
  stack_->addWidget(makeTrace());
  addTable(dataNeedTable(open), "data-needs", &sheet);
  stack_->addWidget(sheet);
  stack_->addWidget(makeSurvey());
  body()->addWidget(stack_, 1);
  connect(switch_, &QButtonGroup::idClicked, this, [this](int view) { showView(View(view)); });
  connect(add_, &QPushButton::clicked, this, [this] {
    RecordTable& table = showsCounts() ? counts_->list() : *tables_[stack_->currentIndex()];
    table.view().typeNewRow();
  });
  connect(&open_, &OpenPlan::changed, this, [this] {
    stale_ = true;
    if (isVisible()) refresh();
  });
  showView(View::sets);
}

RecordTable* DataPage::addTable(TableSpec spec, const char* layoutName, QWidget** sheet) {
  auto* card = new TableCard(*this, open_, std::move(spec), QString::fromLatin1(layoutName));
  tables_ += &card->table();
  columns_->addWidget(columnButton(card->table()));
  *sheet = card;
  return &card->table();
}

QWidget* DataPage::makeTrace() {
  QWidget* sheet = nullptr;
  RecordTable* table = addTable(dataTraceTable(open_), "data-ways", &sheet);
  auto* work = new QWidget;
  traceHalves_ = new QBoxLayout(QBoxLayout::LeftToRight, work);
  traceHalves_->setContentsMargins(0, 0, 0, 0);
  traceHalves_->setSpacing(px(this, 16));
  traceHalves_->addWidget(sheet, 7);
  auto* box = new QWidget;
  auto* layout = new QVBoxLayout(box);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(px(this, 6));
  traceTitle_ = new QLabel;
  traceTitle_->setFont(roleFont(font(), TextRole::strong));
  traceTitle_->setTextFormat(Qt::PlainText);
  traceTitle_->setWordWrap(true);
  traceWords_ = new QLabel;
  traceWords_->setTextFormat(Qt::PlainText);
  traceWords_->setWordWrap(true);
  setInk(traceWords_, Token::text2);
  gapList_ = new QVBoxLayout;
  gapList_->setSpacing(px(this, 2));
  layout->addWidget(traceTitle_);
  layout->addWidget(traceWords_);
  layout->addLayout(gapList_);
  layout->addStretch(1);
  traceHalves_->addWidget(titledCard(tr("Where the way breaks"), box), 3);
  traceSheet_ = sheet;
  setGround(work, Token::window);
  traceArea_ = new TallArea;
  traceArea_->setWidget(work);
  connect(&table->view(), &RecordView::currentRecord, this, [this] { showGaps(); });
  return traceArea_;
}

QWidget* DataPage::makeSurvey() {
  QWidget *answers = nullptr, *rounds = nullptr;
  addTable(surveyAnswerTable(open_, [this] { return round(); }), "survey-answers", &answers);
  auto* card = new TableCard(*this, open_, surveyRoundTable(open_), QStringLiteral("survey-rounds"));
  rounds_ = &card->table();
  rounds = card;
  auto* work = new QWidget;
  surveyHalves_ = new QBoxLayout(QBoxLayout::LeftToRight, work);
  surveyHalves_->setContentsMargins(0, 0, 0, 0);
  surveyHalves_->setSpacing(px(this, 16));
  auto* left = new QVBoxLayout;
  left->setSpacing(px(this, 16));
  auto* forms = new QWidget;
  auto* line = new QHBoxLayout(forms);
  line->setContentsMargins(px(this, 8), px(this, 8), px(this, 8), px(this, 4));
  auto* save = new QPushButton(tr("Save a form for departments…"));
  save->setToolTip(tr("A table to fill in with a spreadsheet: a row for each topic"));
  auto* read = new QPushButton(tr("Read filled forms…"));
  line->addWidget(save);
  line->addWidget(read);
  line->addStretch(1);
  static_cast<TableCard*>(answers)->addAbove(forms);
  connect(save, &QPushButton::clicked, this, [this] {
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save a form for departments"),
        QFileInfo(open_.path()).absoluteDir().filePath(tr("survey-form") + QStringLiteral(".csv")),
        tr("Tables as text (*.csv)"));
    if (!path.isEmpty()) saveForm(path);
  });
  connect(read, &QPushButton::clicked, this, [this] {
    readForms(QFileDialog::getOpenFileNames(this, tr("Filled forms"), QFileInfo(open_.path()).absolutePath(),
                                            tr("Tables as text (*.csv)")));
  });
  rounds->setMaximumHeight(px(this, 190));
  left->addWidget(rounds, 0);
  counts_ = new CountTables(*this, open_, [this] { return round(); });
  surveyParts_ = new QStackedWidget;
  surveyParts_->addWidget(answers);
  surveyParts_->addWidget(counts_);
  surveySwitch_ = new QButtonGroup(this);
  auto* parts = new QHBoxLayout;
  parts->setSpacing(px(this, 6));
  for (const QString& words : {tr("Answers of departments"), tr("Tables of counts")}) {
    auto* button = new QPushButton(words);
    button->setCheckable(true);
    surveySwitch_->addButton(button, int(surveySwitch_->buttons().size()));
    parts->addWidget(button);
  }
  roundName_ = new QLabel;
  roundName_->setTextFormat(Qt::PlainText);
  roundName_->setWordWrap(true);
  setInk(roundName_, Token::text2);
  parts->addWidget(roundName_, 1);
  surveySwitch_->button(0)->setChecked(true);
  connect(surveySwitch_, &QButtonGroup::idClicked, this, [this](int part) { showCounts(part == 1); });
  left->addLayout(parts);
  left->addWidget(surveyParts_, 1);
  surveyHalves_->addLayout(left, 7);
  auto* box = new QWidget;
  auto* layout = new QVBoxLayout(box);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(px(this, 12));
  resultWords_ = new QLabel;
  resultWords_->setTextFormat(Qt::PlainText);
  resultWords_->setWordWrap(true);
  support_ = new DrawingView;
  topics_ = new FigureTable(tr("Whether departments have data, by topic"));
  comparison_ = new FigureTable(tr("This round beside the one before"));
  comparisonNote_ = new QLabel(tr("“Partly” counts as support that is needed, but not as data that are there."));
  comparisonNote_->setWordWrap(true);
  comparisonNote_->setFont(roleFont(font(), TextRole::caption));
  setInk(comparisonNote_, Token::text2);
  for (QWidget* each : std::initializer_list<QWidget*>{resultWords_, support_, topics_, comparison_, comparisonNote_})
    layout->addWidget(each);
  layout->addStretch(1);
  surveyHalves_->addWidget(titledCard(tr("Results of the round"), box), 5);
  roundsSheet_ = rounds;
  setGround(work, Token::window);
  resultArea_ = new TallArea;
  resultArea_->setWidget(work);
  connect(&rounds_->view(), &RecordView::currentRecord, this, [this] {
    showRound(round());
    // Its answers have told meanwhile that none of them is current.
    if (const qint64 id = rounds_->model().idAt(rounds_->view().currentIndex());
        id && rounds_->isAncestorOf(QApplication::focusWidget()))
      Q_EMIT selected({QStringLiteral("survey_round"), id});
  });
  // Enter leads from a new round to the row below it; what is typed next belongs to the new one.
  connect(&rounds_->model(), &RecordModel::added, this, [this](qint64 id) {
    QTimer::singleShot(0, this, [this, id] {
      if (!rounds_->model().idAt(rounds_->view().currentIndex())) showRound({id});
    });
  });
  return resultArea_;
}

void DataPage::showRound(SurveyRoundId id) {
  chosenRound_ = id;
  RecordModel& model = tables_[int(View::survey)]->model();
  model.setScope(model.spec().scope);
  counts_->showRound();
  if (isVisible()) showResults();
}

void DataPage::saveForm(const QString& path) {
  const RecordModel& model = tables_[int(View::survey)]->model();
  QList<QHash<QString, QString>> rows;
  for (const QString& topic : namesOf(open_, ListKind::dataTopic)) rows += {{QStringLiteral("topic"), topic}};
  // A topic that the list lacks goes into a row of its own.
  rows.resize(rows.size() + 3);
  try {
    writeWhole(path, emptyForm(model, rows));
    Q_EMIT notice(tr("Saved to %1. Each department fills in the rows that it knows about; save it as CSV again.")
                      .arg(QDir::toNativeSeparators(path)));
  } catch (const Error& error) {
    Q_EMIT refused({message(error, open_.language())});
  }
}

void DataPage::readForms(const QStringList& paths) {
  RecordModel& model = tables_[int(View::survey)]->model();
  int answers = 0;
  QStringList wrong;
  for (const QString& path : paths) {
    const QString name = QFileInfo(path).fileName();
    try {
      FormRows form = filledForm(model, readSpreadsheetFile(path, open_.plan().plan().language),
                                 {QStringLiteral("topic")}, {QStringLiteral("department")});
      if (!form.unknownColumns.isEmpty())
        wrong += tr("%1: the table has no column for %2; these cells were not read.")
                     .arg(name, form.unknownColumns.join(QStringLiteral(", ")));
      if (form.rows == 0) {
        wrong += tr("%1: no row is filled in.").arg(name);
        continue;
      }
      const LeftOut left = leaveOutKnown(model, form);
      if (left.same)
        wrong += tr("%1: %n answer(s) left out, because the table has them already.", nullptr, left.same).arg(name);
      if (!left.differ.isEmpty())
        wrong += tr("%1, %2: the department has answered on this topic in another way. The table's answer stays; "
                    "change it there, or delete it and read the form again.")
                     .arg(name, open_.language().list(left.differ));
      if (form.rows == 0) continue;
      QSet<qint64> topics;
      for (const ListItem& item : open_.plan().listItems) topics += item.id.value;
      const auto faults = model.assign(tr("Read the answers of %1").arg(name), form.cells);
      if (!faults) return;  // the plan has said why
      answers += form.rows;
      for (const QString& fault : *faults) wrong += name + QStringLiteral(": ") + fault;
      // A slip of the pen becomes a topic as well: then it is taken back.
      QStringList added;
      for (const ListItem& item : open_.plan().listItems)
        if (!topics.contains(item.id.value)) added += labelOf(item, open_.language());
      if (!added.isEmpty())
        wrong += tr("%1: new topic(s), which the list did not have: %2.").arg(name, added.join(QStringLiteral(", ")));
    } catch (const Error& error) {
      wrong += message(error, open_.language());
    }
  }
  if (answers) Q_EMIT notice(tr("%n answer(s) read.", nullptr, answers), true);
  if (wrong.isEmpty()) return;
  // Beside what is wrong nobody sees the notice.
  if (answers) wrong.prepend(tr("%n answer(s) read.", nullptr, answers));
  Q_EMIT refused(wrong);
}

SurveyRoundId DataPage::round() const {
  // While the page is made there is no table of rounds yet.
  if (rounds_)
    if (const qint64 current = rounds_->model().idAt(rounds_->view().currentIndex())) return {current};
  // The row of the one that does not exist yet chooses none.
  if (open_.plan().surveyRounds.find(chosenRound_)) return chosenRound_;
  SurveyRoundId last{};
  Date date;
  for (const SurveyRound& each : open_.plan().surveyRounds)
    // One without a date is being entered.
    if (!last || !each.date.isCalendar() || (date.isCalendar() && each.date.first() > date.first())) {
      last = each.id;
      date = each.date;
    }
  return last;
}

RecordTable& DataPage::current() {
  const auto view = View(stack_->currentIndex());
  // Of the two tables of the survey the one that is worked in.
  if (view == View::survey && rounds_->isAncestorOf(focusWidget())) return *rounds_;
  if (showsCounts()) return counts_->list();
  return *tables_[int(view)];
}

void DataPage::showView(View view) {
  switch_->button(int(view))->setChecked(true);
  stack_->setCurrentIndex(int(view));
  columns_->setCurrentIndex(int(view));
  RecordTable& table = showsCounts() ? counts_->list() : *tables_[int(view)];
  add_->setText(table.model().spec().newText);
  setFocusProxy(&table);
  Q_EMIT rowsChanged();
  if (isVisible()) refresh();
}

bool DataPage::showsCounts() const {
  return stack_->currentIndex() == int(View::survey) && surveyParts_->currentIndex() == 1;
}

void DataPage::showCounts(bool counts) {
  surveySwitch_->button(counts ? 1 : 0)->setChecked(true);
  surveyParts_->setCurrentIndex(counts ? 1 : 0);
  counts_->showRound();
  showView(View::survey);
}

void DataPage::refresh() {
  if (stack_->currentIndex() == int(View::trace)) showGaps();
  if (stack_->currentIndex() == int(View::survey) && stale_) {
    showResults();
    counts_->refresh();
  }
  stale_ = stale_ && stack_->currentIndex() != int(View::survey);
}

void DataPage::showGaps() {
  emptyOut(*gapList_);
  gaps_.clear();
  RecordTable& table = *tables_[int(View::trace)];
  const DataSet* set = open_.plan().dataSets.find({table.model().idAt(table.view().currentIndex())});
  traceTitle_->setVisible(set);
  if (!set) {
    traceWords_->setText(tr("Click a data set to see what it leads to, and each place where nothing follows."));
    traceArea_->fit();
    return;
  }
  const DataTrace& way = open_.traceOf(*set);
  traceTitle_->setText(set->name.in(false));
  const int loose = int(way.gaps.size());
  traceWords_->setText(
      loose == 0 ? tr("Every branch of the way leads to a measured change.")
      : way.broken == TraceBreak::none
          ? tr("The way reaches a measured change, but from %n place(s) on it nothing follows. Click one to mend it.",
               nullptr, loose)
          : tr("%n place(s) where nothing follows. Click one to mend it.", nullptr, loose));
  std::vector<std::pair<QString, TraceGap>> gaps;
  for (const TraceGap& gap : way.gaps) gaps.emplace_back(codeOrNameOf(open_.plan(), gap.at, open_.language()), gap);
  std::stable_sort(gaps.begin(), gaps.end(), [this](const auto& one, const auto& other) {
    return one.second.kind != other.second.kind ? one.second.kind < other.second.kind
                                                : open_.language().compare(one.first, other.first) < 0;
  });
  gaps.resize(std::min(gaps.size(), mostGaps));
  for (const auto& [name, gap] : gaps) {
    const QString words = gap.kind == TraceBreak::noProblem     ? tr("no problem rests on it")
                          : gap.kind == TraceBreak::noObjective ? tr("leads to no objective")
                          : gap.kind == TraceBreak::noAction    ? tr("has no action")
                          : gap.kind == TraceBreak::noIndicator ? tr("has no indicator")
                                                                : tr("no change is measured yet");
    auto* button = new RecordButton({.icon = iconOf(gap.at.table), .code = name, .text = words}, false);
    connect(button, &QAbstractButton::clicked, this,
            [this, at = gap.at, kind = gap.kind] { Q_EMIT wantsRecord(at, linkMending(kind)); });
    gapList_->addWidget(button);
    gaps_ += gap.at;
  }
  if (const qsizetype more = way.gaps.size() - gaps_.size(); more > 0)
    gapList_->addWidget(new QLabel(tr("and %n more", nullptr, int(more))));
  traceArea_->fit();
}

void DataPage::showResults() {
  const Language& l = open_.language();
  const QList<SurveyResult> all = surveyResults(open_.plan(), Audience::internal, l);
  const SurveyRoundId wanted = round();
  const SurveyResult *result = nullptr, *before = nullptr;
  for (const SurveyResult& each : all) {
    if (each.round->id == wanted) {
      result = &each;
      break;
    }
    if (each.answers) before = &each;
  }
  const SurveyRound* shown = open_.plan().surveyRounds.find(wanted);
  const QString date = shown ? l.shortDate(shown->date) : QString();
  roundName_->setText(!shown                                    ? QString()
                      : shown->name.isEmpty() || date.isEmpty() ? shown->name + date
                                                                : shown->name + QStringLiteral(", ") + date);
  const bool known = result && result->answers > 0;
  for (QWidget* each : std::initializer_list<QWidget*>{support_, topics_}) each->setVisible(known);
  comparison_->setVisible(known && before);
  comparisonNote_->setVisible(known && before);
  if (!known) {
    resultWords_->setText(tr("Results stand here as soon as a department has answered."));
    resultArea_->fit();
    return;
  }
  const QString asked =
      result->round->asked
          ? tr("%1 of %2 asked answered.", "departments")
                .arg(l.number(qint64(result->departments.size())), l.number(qint64(*result->round->asked)))
      : result->departments.isEmpty() ? QString()
                                      : tr("%n department(s) answered.", nullptr, int(result->departments.size()));
  resultWords_->setText((asked.isEmpty() ? asked : asked + u' ') +
                        tr("Where they need support, in %n answer(s):", nullptr, result->answers));
  const QStringList stages{tr("Collecting"), tr("Managing"), tr("Analysing"), tr("Evaluating")};
  const QStringList legend{tr("Yes"), tr("Partly"), tr("No"), tr("Not answered")};
  QList<AnswerBar> bars;
  QStringList spoken;
  for (qsizetype stage = 0; stage < stages.size(); ++stage) {
    const AnswerCounts& counts = result->support[size_t(stage)];
    bars += AnswerBar{stages[stage], counts.yes, counts.partly, counts.no, counts.notAnswered};
    spoken += tr("%1: %2 yes, %3 partly, %4 no, %5 not answered")
                  .arg(stages[stage])
                  .arg(counts.yes)
                  .arg(counts.partly)
                  .arg(counts.no)
                  .arg(counts.notAnswered);
  }
  support_->setDrawing([bars, legend](double width) { return answerDrawing(bars, legend, width); },
                       tr("Where departments need support"), spoken.join(u'\n'));
  QList<FigureRow> rows;
  for (const TopicAnswers& topic : result->topics) {
    const QString label = topic.topic ? labelOf(open_.plan(), topic.topic, l) : tr("no topic");
    rows += FigureRow{{label, l.number(qint64(topic.hasData.yes)), l.number(qint64(topic.hasData.partly)),
                       l.number(qint64(topic.hasData.no)),
                       topic.qualities ? l.number(topic.qualitySum / topic.qualities, 1) : QStringLiteral("\u2013")}};
  }
  topics_->setFigures({tr("Data are there"), tr("Yes"), tr("Partly"), tr("No"), tr("Quality")}, rows);
  if (before) {
    const auto share = [&](int part, int whole) {
      return whole ? tr("%1 of %2", "answers").arg(l.number(qint64(part)), l.number(qint64(whole)))
                   : QStringLiteral("\u2013");
    };
    QList<FigureRow> pairs;
    for (const SurveyShare& each : comparison(*before, *result)) {
      const QString label = each.what == SurveyShare::What::hasData ? tr("Data are there")
                            : each.what == SurveyShare::What::systematic
                                ? tr("Collected systematically")
                                : tr("Support: %1", "collecting, managing …").arg(stages[qsizetype(each.stage)]);
      pairs += FigureRow{{label, share(each.before, each.ofBefore), share(each.now, each.ofNow)}};
    }
    const auto name = [&](const SurveyRound& round) { return round.name.isEmpty() ? l.date(round.date) : round.name; };
    comparison_->setFigures({tr("Of those who answered"), name(*before->round), name(*result->round)}, pairs);
  }
  resultArea_->fit();
}

bool DataPage::goTo(const RecordRef& record, const QString& field) {
  if (record.table == QStringLiteral("survey_round")) {
    showView(View::survey);
    return rounds_->view().goTo(record.id, field, !field.isEmpty());
  }
  if (const SurveyAnswer* answer =
          record.table == QStringLiteral("survey_answer") ? open_.plan().surveyAnswers.find({record.id}) : nullptr) {
    showCounts(false);
    rounds_->view().goTo(answer->round.value);
    return tables_[int(View::survey)]->view().goTo(record.id, field, !field.isEmpty());
  }
  SurveyTableId counted{};
  if (record.table == QStringLiteral("survey_table")) counted = {record.id};
  if (record.table == QStringLiteral("survey_count"))
    if (const SurveyCount* count = open_.plan().surveyCounts.find({record.id})) counted = count->tableId;
  if (const SurveyTable* table = open_.plan().surveyTables.find(counted)) {
    showCounts(true);
    rounds_->view().goTo(table->round.value);
    const bool own = record.table == QStringLiteral("survey_table");
    return counts_->list().view().goTo(table->id.value, own ? field : QString(), own && !field.isEmpty());
  }
  const View view = record.table == QStringLiteral("data_need") ? View::needs : View::sets;
  if (view == View::sets && record.table != QStringLiteral("data_set")) return false;
  showView(view);
  return tables_[int(view)]->view().goTo(record.id, field, !field.isEmpty());
}

void DataPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  refresh();
}

void DataPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  const bool stacked = widthInEm(this, width()) < 70;
  for (QBoxLayout* each : {traceHalves_, surveyHalves_})
    each->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  traceSheet_->setMinimumHeight(stacked ? px(this, 360) : 0);
  roundsSheet_->setMinimumHeight(px(this, 150));
  surveyParts_->setMinimumHeight(px(this, stacked ? 400 : 260));
}

}  // namespace iap::ui

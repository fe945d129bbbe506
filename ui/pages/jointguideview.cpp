// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jointguideview.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QtConcurrentRun>
#include <utility>

#include "base/error.h"
#include "base/wholefile.h"
#include "storage/planfile.h"
#include "ui/background.h"
#include "ui/formeditors.h"
#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/look/theme.h"
#include "ui/pages/exportsettings.h"
#include "ui/settings.h"
#include "ui/tables/rowlist.h"
#include "ui/tallarea.h"

namespace iap::ui {

namespace {

/// A folder may be a whole disk.
constexpr int mostPlans = 1000;

QString lineOf(const CityGuide& city) { return city.country.isEmpty() ? city.city : city.city + u' ' + city.country; }

}  // namespace

JointGuideView::JointGuideView(OpenPlan& open, QWidget* parent)
    : QWidget(parent), open_(open), form_(shippedTemplate(QStringLiteral("guide"))) {
  row_ = new QBoxLayout(QBoxLayout::LeftToRight, this);
  row_->setContentsMargins(0, 0, 0, 0);
  row_->setSpacing(px(this, 16));
  auto* side = new QWidget;
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(this, 8));
  words_ = new QLabel(
      tr("The answers of several cities side by side, made from their plan files. Only what a plan shows to everybody "
         "is taken; the files are only read."));
  words_->setTextFormat(Qt::PlainText);
  words_->setWordWrap(true);
  setInk(words_, Token::text2);
  column->addWidget(words_);
  list_ = new QTreeWidget;
  list_->setAccessibleName(tr("Plans in the joint guide"));
  list_->setRootIsDecorated(false);
  list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
  list_->setHeaderLabels({tr("City"), tr("Plan file")});
  lookAsTable(list_);
  list_->setFrameShape(QFrame::StyledPanel);  // there is no card around it
  list_->setMinimumHeight(px(this, 96));
  column->addWidget(list_, 1);
  auto* buttons = new QHBoxLayout;
  auto* add = new QPushButton(icon(QStringLiteral("plus")), tr("Plans…"));
  add->setAccessibleName(tr("Add plan files"));
  auto* folder = new QPushButton(icon(QStringLiteral("plus")), tr("Folder…"));
  folder->setAccessibleName(tr("Add all plans of a folder"));
  remove_ = new QPushButton(tr("Take out"));
  remove_->setEnabled(false);
  for (QPushButton* each : {add, folder, remove_}) buttons->addWidget(each);
  column->addLayout(buttons);
  auto* form = new QFormLayout;
  form->setRowWrapPolicy(QFormLayout::WrapLongRows);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  column->addLayout(form);
  const auto box = [&](const QString& label) {
    auto* made = new QuietBox;
    made->setAccessibleName(label);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(14);
    form->addRow(label, made);
    return made;
  };
  chapter_ = box(tr("Chapters"));
  language_ = box(tr("Language"));
  for (const QString& tag : settings::documentLanguages()) language_->addItem(settings::languageName(tag), tag);
  language_->setCurrentIndex(std::max(0, language_->findData(settings::language())));
  format_ = box(tr("Format"));
  for (const DocumentFormat each :
       {DocumentFormat::pdf, DocumentFormat::docx, DocumentFormat::odt, DocumentFormat::html, DocumentFormat::markdown})
    format_->addItem(formatWords(each), int(each));
  title_ = new QLineEdit;
  title_->setAccessibleName(tr("Title"));
  title_->setPlaceholderText(tr("What cities do with social data"));
  form->addRow(tr("Title"), title_);
  auto* area = new TallArea;
  area->setKeepsWidth();
  area->setWidget(side);
  row_->addWidget(area, 2);
  auto* right = new QVBoxLayout;
  preview_ = new PagePreview;
  right->addWidget(preview_, 1);
  cancel_ = new QPushButton(tr("Cancel"));
  cancel_->hide();
  right->addWidget(cancel_, 0, Qt::AlignRight);
  row_->addLayout(right, 5);
  listChapters();
  const QString own = QFileInfo(open_.path()).absoluteFilePath();
  for (const QString& path : settings::jointGuidePlans(own))
    if (path != own) sources_ += Source{path};
  listPlans();
  connect(add, &QPushButton::clicked, this, [this] {
    addPlans(QFileDialog::getOpenFileNames(this, tr("Plans of other cities"), QFileInfo(open_.path()).absolutePath(),
                                           tr("Plans (*.iap)")));
  });
  connect(folder, &QPushButton::clicked, this, [this] {
    const QString path =
        QFileDialog::getExistingDirectory(this, tr("A folder with plans"), QFileInfo(open_.path()).absolutePath());
    if (!path.isEmpty()) addFolder(path);
  });
  connect(remove_, &QPushButton::clicked, this, [this] {
    QSet<QString> gone;
    for (const QTreeWidgetItem* item : list_->selectedItems()) gone += item->data(0, Qt::UserRole).toString();
    sources_.removeIf([&](const Source& source) { return gone.contains(source.path); });
    keepList();
  });
  connect(list_, &QTreeWidget::itemSelectionChanged, this, [this] {
    const auto items = list_->selectedItems();
    // The plan that is open belongs to it.
    remove_->setEnabled(std::any_of(items.begin(), items.end(), [](const QTreeWidgetItem* item) {
      return !item->data(0, Qt::UserRole).toString().isEmpty();
    }));
  });
  const auto changed = [this] {
    stale_ = true;
    refresh();
  };
  for (QComboBox* each : {chapter_, language_, format_}) connect(each, &QComboBox::activated, this, changed);
  connect(title_, &QLineEdit::editingFinished, this, changed);
  connect(&open_, &OpenPlan::changed, this, [this] {
    stale_ = true;
    if (isVisible()) soon_.start();
  });
  connect(cancel_, &QPushButton::clicked, this, [this] {
    if (progress_) progress_->cancelled = true;
  });
  soon_.setSingleShot(true);
  soon_.setInterval(600);
  connect(&soon_, &QTimer::timeout, this, &JointGuideView::refresh);
  tick_.setInterval(150);
  connect(&tick_, &QTimer::timeout, this, [this] {
    const int all = int(sources_.size()), done = progress_ ? progress_->read.load() : 0;
    preview_->setBusy(true, done, done < all ? all : 0);
    preview_->say(done < all ? tr("Reading plan %1 of %2…").arg(done + 1).arg(all) : tr("Making the pages…"));
  });
  connect(&worker_, &QFutureWatcher<Result>::finished, this, &JointGuideView::take);
}

JointGuideView::~JointGuideView() {
  if (progress_) progress_->cancelled = true;
  worker_.waitForFinished();
}

void JointGuideView::setForm(const Template& form) {
  if (form == form_) return;
  form_ = form;
  ++formNumber_;  // other texts are taken from the plans
  listChapters();
  stale_ = true;
}

void JointGuideView::listChapters() {
  chapter_->clear();
  chapter_->addItem(tr("All chapters"), QString());
  for (const DocumentPart& part : partsOf(form_, open_.language()))
    if (!part.within) chapter_->addItem(part.title.simplified(), part.key);
}

QStringList JointGuideView::plans() const {
  QStringList paths;
  for (const Source& source : sources_) paths += source.path;
  return paths;
}

void JointGuideView::addPlans(const QStringList& paths) {
  QStringList there = plans();
  there += QFileInfo(open_.path()).absoluteFilePath();
  for (const QString& path : paths) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (there.contains(whole)) continue;
    there += whole;
    sources_ += Source{whole};
  }
  keepList();
}

void JointGuideView::addFolder(const QString& path) {
  QStringList found;
  QDirIterator files(path, {QStringLiteral("*.iap")}, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
  while (files.hasNext() && found.size() <= mostPlans) found += files.next();
  if (found.isEmpty()) {
    Q_EMIT refused({tr("There are no plans (*.iap) in %1.").arg(QDir::toNativeSeparators(path))});
    return;
  }
  if (found.size() > mostPlans) {
    Q_EMIT refused({tr("There are more than %1 plans in %2; choose a smaller folder.")
                        .arg(open_.language().number(qint64(mostPlans)), QDir::toNativeSeparators(path))});
    return;
  }
  found.sort();
  addPlans(found);
}

void JointGuideView::keepList() {
  settings::setJointGuidePlans(QFileInfo(open_.path()).absoluteFilePath(), plans());
  listPlans();
  stale_ = true;
  refresh();
}

void JointGuideView::listPlans() {
  list_->clear();
  const PlanFacts& facts = open_.plan().plan();
  const auto add = [&](const QString& city, const QString& file, Mark mark) {
    auto* item = new QTreeWidgetItem(list_, {city, file});
    item->setIcon(0, QIcon(markPixmap(this, mark, 14)));
    for (const int column : {0, 1}) item->setToolTip(column, item->text(column));
    return item;
  };
  add(facts.city.isEmpty() ? facts.title.in(false) : facts.city,
      ownCopy_.isEmpty() ? tr("the plan that is open") : ownCopy_, ownCopy_.isEmpty() ? Mark::good : Mark::hint);
  for (const Source& source : std::as_const(sources_)) {
    const QString why = whyLeftOut(source), name = QFileInfo(source.path).fileName();
    QTreeWidgetItem* item = !why.isEmpty() ? add(tr("left out"), why, source.error ? Mark::bad : Mark::hint)
                            : source.city  ? add(lineOf(*source.city), name, Mark::good)
                                           : add(tr("not read yet"), name, Mark::dashedRing);
    item->setData(0, Qt::UserRole, source.path);
    item->setToolTip(1, (why.isEmpty() ? QString() : why + u'\n') + QDir::toNativeSeparators(source.path));
  }
  // The name of a city must not push the files out of sight.
  list_->resizeColumnToContents(0);
  list_->setColumnWidth(0, std::min(list_->columnWidth(0), list_->viewport()->width() * 11 / 20));
}

QString JointGuideView::whyLeftOut(const Source& source) const {
  if (!source.error) return source.copy;
  // The list has little room; the folder is in the tooltip.
  return message(*source.error, Language(settings::language())).replace(source.path, QFileInfo(source.path).fileName());
}

QStringList JointGuideView::states() const {
  QStringList all;
  for (int i = 0; i < list_->topLevelItemCount(); ++i)
    all += list_->topLevelItem(i)->text(0) + QStringLiteral(": ") + list_->topLevelItem(i)->text(1);
  return all;
}

int JointGuideView::pageCount() const { return preview_->pageCount(); }

DocumentFormat JointGuideView::format() const { return DocumentFormat(format_->currentData().toInt()); }

JointGuideView::Request JointGuideView::request() const {
  DocumentOptions options;
  options.language = language_->currentData().toString();
  options.today = QDate::currentDate();
  options.title = title_->text().trimmed();
  if (const QString only = chapter_->currentData().toString(); !only.isEmpty())
    for (const DocumentPart& part : partsOf(form_, Language(options.language)))
      if (!part.within && part.key != only) options.leftOut += part.key;
  return {open_.plan(), open_.path(), sources_, form_, formNumber_, options, format(), progress_};
}

JointGuideView::Result JointGuideView::made(Request request) {
  Result result;
  const QString& language = request.options.language;
  const Language words(language), listed(settings::language());
  LeftOut leftOut;
  QList<CityGuide> cities{cityGuide(request.own, request.form, language, request.options.today)};
  cities.last().path = request.ownPath;
  try {
    if (const auto facts = peekPlanFile(request.ownPath)) cities.last().plan = facts->planUuid;
  } catch (const Error&) {
    // The same plan a second time is not told then.
  }
  for (Source& source : request.sources) {
    if (request.progress->cancelled) break;
    const QDateTime changed = QFileInfo(source.path).lastModified();
    if ((!source.city && !source.error) || source.changed != changed || source.language != language ||
        source.form != request.formNumber) {
      source = {source.path, changed, language, request.formNumber, {}, {}, {}};
      try {
        const OpenedPlan opened = readPlanFile(source.path);
        CityGuide city = cityGuide(opened.plan, request.form, language, request.options.today);
        city.plan = opened.facts.planUuid;
        city.path = source.path;
        source.city = std::make_shared<const CityGuide>(std::move(city));
      } catch (const Error& error) {
        source.error = std::make_shared<const Error>(error);
      } catch (const std::exception& error) {
        source.error = std::make_shared<const Error>(ErrorCode::internal, QStringList{QString::fromUtf8(error.what())});
      }
    }
    source.copy.clear();
    if (source.city) cities += *source.city;
    if (source.error) leftOut.unread += QFileInfo(source.path).fileName();
    ++request.progress->read;
  }
  for (const PlanCopy& copy : setCopiesAside(cities)) {
    leftOut.copies += copyWords(copy, words);
    if (copy.path == request.ownPath) result.ownCopy = copyWords(copy, listed);
    for (Source& source : request.sources)
      if (source.path == copy.path) source.copy = copyWords(copy, listed);
  }
  result.sources = request.sources;
  result.cities = int(cities.size());
  if (!request.progress->cancelled && result.cities > 1)
    result.pages = pagesOf([&] { return jointGuide(cities, request.form, request.options, leftOut); }, request.format);
  return result;
}

void JointGuideView::refresh() {
  for (const Source& source : std::as_const(sources_))
    if (source.changed != QFileInfo(source.path).lastModified()) stale_ = true;
  if (stale_) start();
}

void JointGuideView::start() {
  again_ = worker_.isRunning();
  if (again_) return;
  stale_ = false;
  soon_.stop();
  if (sources_.isEmpty()) {
    preview_->setPages({});
    preview_->say(tr("Add the plans of other cities: their answers will stand beside yours."));
    ownCopy_.clear();
    pages_ = {};
    return setReady(false);
  }
  progress_ = std::make_shared<Progress>();
  tick_.start();
  cancel_->show();
  worker_.setFuture(QtConcurrent::run(backgroundPool(), made, request()));
}

void JointGuideView::take() {
  tick_.stop();
  preview_->setBusy(false);
  cancel_->hide();
  const Result result = worker_.result();
  const bool cancelled = progress_ && progress_->cancelled;
  // The list may have changed meanwhile: what was read stays known.
  for (const Source& read : result.sources)
    for (Source& source : sources_)
      if (source.path == read.path) source = read;
  ownCopy_ = result.ownCopy;
  listPlans();
  if (again_) return start();
  pages_ = cancelled ? MadePages() : result.pages;
  stale_ = stale_ || cancelled;
  if (cancelled) {
    preview_->say(tr("Cancelled; nothing was made."));
  } else if (!pages_.error.isEmpty() || pages_.pdf.isEmpty()) {
    preview_->setPages({});
    preview_->say(!pages_.error.isEmpty() ? pages_.error
                                          : tr("None of these files adds another city; each says why in the list."));
  } else {
    preview_->setPages(pages_.pdf);
    QString said = tr("%n page(s)", nullptr, pages_.pages) + QStringLiteral(" \u00b7 ") +
                   tr("from %n plan(s)", nullptr, result.cities);
    if (const int left = int(sources_.size()) + 1 - result.cities)
      said += QStringLiteral(" \u00b7 ") + tr("%n file(s) left out", nullptr, left);
    preview_->say(said);
  }
  write();
  setReady(!cancelled && pages_.error.isEmpty() && !pages_.pdf.isEmpty());
}

void JointGuideView::setReady(bool ready) {
  ready_ = ready;
  Q_EMIT readyChanged();
}

void JointGuideView::waitForPages() {
  while (worker_.isRunning() || soon_.isActive() || isBusy()) {
    if (soon_.isActive()) refresh();
    worker_.waitForFinished();
    QCoreApplication::processEvents();
  }
  QCoreApplication::processEvents();
}

void JointGuideView::exportGuide() {
  auto* dialog = saveDialog(this, tr("Export the joint guide"), open_.path(), tr("joint-guide"), format());
  connect(dialog, &QFileDialog::fileSelected, this, &JointGuideView::writeTo);
  dialog->open();
}

void JointGuideView::writeTo(const QString& path) {
  QStringList read = plans();
  read += open_.path();
  for (const QString& plan : std::as_const(read))
    if (QFileInfo(plan) == QFileInfo(path)) {
      Q_EMIT refused({tr("%1 is one of the plans; choose another name.").arg(QDir::toNativeSeparators(path))});
      return;
    }
  target_ = path;
  refresh();
  if (!worker_.isRunning()) write();
  Q_EMIT readyChanged();
}

void JointGuideView::write() {
  const QString path = std::exchange(target_, {});
  if (path.isEmpty()) return;
  QString error = pages_.error;
  if (error.isEmpty() && pages_.bytes.isEmpty()) error = tr("The joint guide was not made; nothing was written.");
  if (error.isEmpty()) try {
      writeWhole(path, pages_.bytes);
    } catch (const Error& failure) {
      error = message(failure, open_.language());
    }
  if (!error.isEmpty()) return Q_EMIT refused({error});
  const QString done = tr("Exported to %1").arg(QDir::toNativeSeparators(path));
  const auto leftOut = std::count_if(sources_.begin(), sources_.end(),
                                     [this](const Source& source) { return !whyLeftOut(source).isEmpty(); });
  Q_EMIT notice(leftOut == 0 ? done
                             : done + QStringLiteral(". ") +
                                   tr("%n file(s) are not in it; the list of plans says why.", nullptr, int(leftOut)));
}

void JointGuideView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const bool narrow = widthInEm(this, width()) < 62;
  row_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  // Where there is no room for both, the plans are chosen; the pages can be looked at in the file.
  preview_->setVisible(!narrow || height() > 34 * fontMetrics().height());
}

}  // namespace iap::ui

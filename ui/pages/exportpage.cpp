// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exportpage.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QUrl>
#include <QtConcurrentRun>

#include "base/error.h"
#include "base/wholefile.h"
#include "queries/data/guidechecks.h"
#include "ui/background.h"
#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/pages/exportsettings.h"
#include "ui/settings.h"
#include "ui/tallarea.h"

namespace iap::ui {

ExportPage::ExportPage(OpenPlan& open, QWidget* parent) : Page(PageId::exportPage, parent), open_(open) {
  openFile_ = addAction(tr("Open the file"), QStringLiteral("eye"));
  openFile_->setEnabled(false);
  cancel_ = addAction(tr("Cancel"), QStringLiteral("close"));
  cancel_->hide();
  connect(cancel_, &QPushButton::clicked, this, [this] {
    if (cancelled_) *cancelled_ = true;
    cancel_->hide();
    export_->setEnabled(true);
    Q_EMIT notice(tr("The export was cancelled; nothing was written."));
  });
  export_ = addAction(tr("Export…"), QStringLiteral("export"), true);
  row_ = new QBoxLayout(QBoxLayout::LeftToRight);
  row_->setSpacing(px(this, 24));
  auto* left = new QVBoxLayout;
  left->setSpacing(px(this, 8));
  settings_ = new ExportSettings(open);
  connect(settings_, &ExportSettings::changed, this, [this] {
    stale_ = true;
    soon_.start();
    refreshWarnings();
  });
  connect(settings_, &ExportSettings::notice, this, [this](const QString& text) { Q_EMIT notice(text, true); });
  connect(settings_, &ExportSettings::refused, this, [this](const QString& text) { Q_EMIT refused({text}); });
  left->addWidget(settings_);
  auto* before = new QLabel(tr("Before you export"));
  before->setFont(roleFont(font(), TextRole::strong));
  left->addSpacing(px(this, 12));
  left->addWidget(before);
  warnings_ = new QVBoxLayout;
  left->addLayout(warnings_);
  left->addStretch();
  auto* leftSide = new QWidget;
  leftSide->setLayout(left);
  left->setContentsMargins(0, 0, 0, 0);
  leftSide->setMaximumWidth(px(this, 330));
  leftSide_ = leftSide;
  row_->addWidget(leftSide, 2);
  preview_ = new PagePreview;
  row_->addWidget(preview_, 5);
  auto* area = new TallArea;
  auto* inside = new QWidget;
  inside->setLayout(row_);
  row_->setContentsMargins(0, 0, 0, 0);
  area->setWidget(inside);
  body()->addWidget(area, 1);
  soon_.setSingleShot(true);
  soon_.setInterval(300);
  connect(&soon_, &QTimer::timeout, this, &ExportPage::startPreview);
  connect(&worker_, &QFutureWatcher<MadePages>::finished, this, &ExportPage::showPreview);
  connect(export_, &QPushButton::clicked, this, &ExportPage::exportDocument);
  connect(openFile_, &QPushButton::clicked, this,
          [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(lastFile_)); });
  connect(&open_, &OpenPlan::changed, this, [this] {
    stale_ = true;
    if (isVisible()) soon_.start();
  });
  connect(&open_, &OpenPlan::findingsChanged, this, &ExportPage::refreshWarnings);
}

ExportPage::~ExportPage() { worker_.waitForFinished(); }

void ExportPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  const bool narrow = widthInEm(this, width()) < 62;
  row_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  leftSide_->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : px(this, 330));
  // Below the settings a page must still be readable: then the whole of it moves.
  preview_->setMinimumHeight(narrow ? px(this, 460) : 0);
}

void ExportPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  refreshWarnings();
  if (stale_) soon_.start();
}

ExportPage::Request ExportPage::request() const {
  QByteArray logo;
  try {
    if (const Attachment* kept = open_.plan().attachments.find(open_.plan().plan().logo))
      logo = open_.session().store().blob(kept->sha256);
  } catch (const Error&) {
    // The city's name stands in its place.
  }
  Request request{open_.plan(), {}, settings_->options(QDate::currentDate()), settings_->format(), {}};
  request.options.logo = logo;
  try {
    request.form = settings_->form();
  } catch (const Error& error) {
    request.error = message(error, Language(settings::language()));
  }
  return request;
}

MadePages ExportPage::made(const Request& request) {
  if (!request.error.isEmpty()) return {.error = request.error};
  return pagesOf([&] { return builtDocument(request.plan, request.form, request.options); }, request.format);
}

void ExportPage::startPreview() {
  if (worker_.isRunning()) {
    again_ = true;
    return;
  }
  stale_ = false;
  preview_->setBusy(true);
  preview_->say(tr("Making the pages…"));
  worker_.setFuture(QtConcurrent::run(backgroundPool(), made, request()));
}

void ExportPage::showPreview() {
  preview_->setBusy(false);
  if (again_) {
    again_ = false;
    startPreview();
    return;
  }
  const MadePages result = worker_.result();
  if (!result.error.isEmpty()) {
    preview_->say(result.error);
    return;
  }
  preview_->setPages(result.pdf);
  missing_ = result.missingCharacters;
  refreshWarnings();
  const QString size = settings::locale().formattedDataSize(result.bytes.size(), 1);
  preview_->say(
      settings_->format() == DocumentFormat::pdf
          ? tr("%n page(s), %1, PDF/UA-1 and PDF/A-2a", nullptr, result.pages).arg(size)
          : tr("The file (%1) says the same as these pages of the PDF; its page breaks may differ.").arg(size));
}

void ExportPage::waitForPreview() {
  soon_.stop();
  if (stale_ && !worker_.isRunning()) startPreview();
  worker_.waitForFinished();
}

void ExportPage::refreshWarnings() {
  if (!warnings_) return;
  emptyOut(*warnings_);
  const auto line = [&](Mark mark, const QString& text, std::optional<PageId> target = {}) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(this, 8));
    auto* sign = new QLabel;
    sign->setPixmap(markPixmap(this, mark, px(this, 14)));
    auto* label = new QLabel;
    label->setWordWrap(true);
    if (!target) {
      label->setText(text);
    } else {
      label->setTextFormat(Qt::RichText);
      label->setText(QStringLiteral("<a href=\"page\">%1</a>").arg(text.toHtmlEscaped()));
      label->setAccessibleName(text);
      label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
      connect(label, &QLabel::linkActivated, this, [this, target] { Q_EMIT wantsPage(*target); });
    }
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(label, 1);
    warnings_->addWidget(row);
  };
  bool guide = false;
  try {
    guide = isGuide(settings_->form());
  } catch (const Error&) {
    // The preview says what is wrong with a template of one's own.
  }
  if (guide)
    warnOfGuide(line);
  else
    warnOfPlan(line);
  const PlanFacts& facts = open_.plan().plan();
  if (facts.status == PlanStatus::draft) line(Mark::hint, tr("The plan is a draft; every page says so."));
  if (!missing_.isEmpty())
    line(Mark::warning, tr("No font has these signs; they are printed as \"?\": %1").arg(missing_));
  if (settings_->language() != facts.language.section(u'-', 0, 0))
    line(Mark::hint, (facts.secondLanguage && settings_->language() == QStringLiteral("en")
                          ? tr("Texts of the plan that have no English wording stay in the plan's language (%1).")
                          : tr("The texts of the plan are in another language (%1); they stay as they are."))
                         .arg(settings::languageName(facts.language)));
  export_->setText(tr("Export %1…", "a format such as PDF").arg(formatName(settings_->format())));
}

void ExportPage::warnOfGuide(const Warn& line) {
  const QDate today = QDate::currentDate();
  const auto states = guideStates(open_.links(), open_.dataLinks(), settings_->audience(), today);
  const auto open = std::count_if(states.begin(), states.end(),
                                  [](const GuideState& state) { return state.mark == GuideMark::open; });
  if (open)
    line(Mark::warning, tr("%n thing(s) that the guide asks for are missing; it says which.", nullptr, int(open)),
         PageId::guide);
  else
    line(Mark::good, tr("Nothing that the guide asks for is missing."), {});
}

void ExportPage::warnOfPlan(const Warn& line) {
  int counts[3] = {};
  for (const Finding& finding : open_.findings())
    if (!finding.accepted && isShownTo(settings_->audience(), open_.plan(), finding)) ++counts[int(finding.severity)];
  if (!open_.findingsAreKnown())
    line(Mark::hint, tr("The plan is being checked…"), {});
  else if (!counts[0] && !counts[1])
    line(Mark::good, tr("The plan has no contradictions and no gaps."), {});
  if (counts[0])
    line(Mark::bad, tr("%n contradiction(s) of which these readers are told", nullptr, counts[0]), PageId::findings);
  if (counts[1])
    line(Mark::warning, tr("%n gap(s) of which these readers are told", nullptr, counts[1]), PageId::findings);
  try {
    const Budget& budget = open_.sums().budget;
    const QString& currency = open_.plan().plan().currency;
    if (budget.unpriced())
      line(Mark::warning, tr("The totals leave out %n action(s) without a price.", nullptr, budget.unpriced()),
           PageId::actions);
    else if (budget.actions)
      line(Mark::good, tr("Every action has a price."), {});
    if (budget.priced && budget.stillToFind() > Money())
      line(Mark::warning, tr("%1 is still to find.").arg(open_.language().money(budget.stillToFind(), currency)), {});
  } catch (const Error& error) {
    line(Mark::bad, message(error, open_.language()), {});
  }
}

void ExportPage::exportDocument() {
  // The plan itself has the plan's name; what is made of it says what it is.
  QString name = QFileInfo(open_.path()).completeBaseName();
  if (const QString kind = QFileInfo(settings_->document()).completeBaseName();
      kind != QStringLiteral("integrated-action-plan"))
    name += u'-' + kind;
  auto* dialog = saveDialog(this, tr("Export the document"), open_.path(), name, settings_->format());
  connect(dialog, &QFileDialog::fileSelected, this, &ExportPage::writeTo);
  dialog->open();
}

void ExportPage::writeTo(const QString& path) {
  if (QFileInfo(path) == QFileInfo(open_.path())) {
    Q_EMIT refused({tr("%1 is the plan itself; choose another name.").arg(path)});
    return;
  }
  export_->setEnabled(false);
  const auto cancelled = std::make_shared<bool>(false);
  cancelled_ = cancelled;
  cancel_->show();
  preview_->setBusy(true);
  auto* watcher = new QFutureWatcher<MadePages>(this);
  connect(watcher, &QFutureWatcher<MadePages>::finished, this, [this, watcher, path, cancelled] {
    watcher->deleteLater();
    if (*cancelled) return preview_->setBusy(worker_.isRunning());
    cancelled_.reset();
    export_->setEnabled(true);
    cancel_->hide();
    preview_->setBusy(worker_.isRunning());
    const MadePages result = watcher->result();
    const QByteArray& bytes = result.bytes;
    QString error = result.error;
    if (error.isEmpty()) try {
        writeWhole(path, bytes);
      } catch (const Error& failure) {
        error = message(failure, open_.language());
      }
    if (!error.isEmpty()) {
      Q_EMIT refused({error});
    } else {
      lastFile_ = path;
      openFile_->setEnabled(true);
      Q_EMIT notice(tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
      if (!result.missingCharacters.isEmpty())
        Q_EMIT refused({tr("No font has these signs; they are printed as \"?\": %1").arg(result.missingCharacters)});
      Q_EMIT written(path);
    }
  });
  watcher->setFuture(QtConcurrent::run(backgroundPool(), made, request()));
}

}  // namespace iap::ui

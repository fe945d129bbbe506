// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exportpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QPdfDocument>
#include <QPdfView>
#include <QProgressBar>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>
#include <QtConcurrentRun>

#include "base/error.h"
#include "publish/chapters/builder.h"
#include "publish/writers/html.h"
#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/settings.h"
#include "ui/tallarea.h"

namespace iap::ui {

namespace {
QString documentName(const QString& key) {
  return key == QStringLiteral("action-table") ? ExportPage::tr("List of actions")
                                               : ExportPage::tr("Full plan for the council");
}
}  // namespace

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
  auto* form = new QFormLayout;
  form->setRowWrapPolicy(QFormLayout::WrapLongRows);
  const auto box = [&](const QString& label) {
    auto* made = new QComboBox;
    made->setAccessibleName(label);
    form->addRow(label, made);
    connect(made, &QComboBox::currentIndexChanged, this, [this] {
      stale_ = true;
      soon_.start();
      refreshWarnings();
    });
    return made;
  };
  document_ = box(tr("Document"));
  for (const QString& key : shippedTemplates()) document_->addItem(documentName(key), key);
  document_->setCurrentIndex(document_->findData(QStringLiteral("integrated-action-plan")));
  languages_ = box(tr("Language"));
  for (const QString& tag : settings::languages()) languages_->addItem(settings::languageName(tag), tag);
  languages_->setCurrentIndex(std::max(0, languages_->findData(open.plan().plan().language.section(u'-', 0, 0))));
  audience_ = box(tr("Readers"));
  audience_->addItem(tr("Public: no contacts, no internal notes"), int(Audience::public_));
  audience_->addItem(tr("Local Group"), int(Audience::localGroup));
  audience_->addItem(tr("Internal: everything"), int(Audience::internal));
  format_ = box(tr("Format"));
  format_->addItem(tr("PDF, for council and archive"), QStringLiteral("pdf"));
  format_->addItem(tr("Web page (HTML)"), QStringLiteral("html"));
  left->addLayout(form);
  findings_ = new QCheckBox(tr("With what is missing (annex and boxes)"));
  findings_->setChecked(true);
  connect(findings_, &QCheckBox::toggled, this, [this] {
    stale_ = true;
    soon_.start();
  });
  left->addWidget(findings_);
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
  auto* card = new Card;
  auto* right = new QVBoxLayout(card);
  right->setContentsMargins(1, px(this, 8), 1, 1);
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(px(this, 12), 0, px(this, 12), 0);
  state_ = new QLabel;
  progress_ = new QProgressBar;
  progress_->setRange(0, 0);
  progress_->setMaximumWidth(px(this, 120));
  progress_->setTextVisible(false);
  progress_->setAccessibleName(tr("The document is being made"));
  bar->addWidget(state_, 1);
  bar->addWidget(progress_);
  right->addLayout(bar);
  pdf_ = new QPdfDocument(this);
  preview_ = new QPdfView(card);
  preview_->setDocument(pdf_);
  preview_->setPageMode(QPdfView::PageMode::MultiPage);
  preview_->setZoomMode(QPdfView::ZoomMode::FitInView);
  preview_->setAccessibleName(tr("Preview of the pages"));
  preview_->setFrameShape(QFrame::NoFrame);
  // The pages lie on the ground of the navigation; paper stays white in the dark.
  QPalette ground = preview_->palette();
  ground.setColor(QPalette::Dark, color(Token::nav));
  preview_->setPalette(ground);
  right->addWidget(preview_, 1);
  row_->addWidget(card, 5);
  card_ = card;
  auto* area = new TallArea;
  auto* inside = new QWidget;
  inside->setLayout(row_);
  row_->setContentsMargins(0, 0, 0, 0);
  area->setWidget(inside);
  body()->addWidget(area, 1);
  soon_.setSingleShot(true);
  soon_.setInterval(300);
  connect(&soon_, &QTimer::timeout, this, &ExportPage::startPreview);
  connect(&worker_, &QFutureWatcher<Result>::finished, this, &ExportPage::showPreview);
  connect(export_, &QPushButton::clicked, this, &ExportPage::exportDocument);
  connect(openFile_, &QPushButton::clicked, this,
          [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(lastFile_)); });
  connect(&open_, &OpenPlan::changed, this, [this] {
    stale_ = true;
    if (isVisible()) soon_.start();
  });
  connect(&open_, &OpenPlan::findingsChanged, this, &ExportPage::refreshWarnings);
  progress_->hide();
}

ExportPage::~ExportPage() {
  worker_.waitForFinished();
  // They read from the bytes that go with this page.
  delete preview_;
  delete pdf_;
}

void ExportPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  const bool narrow = widthInEm(this, width()) < 62;
  row_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  leftSide_->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : px(this, 330));
  // Below the settings a page must still be readable: then the whole of it moves.
  card_->setMinimumHeight(narrow ? px(this, 460) : 0);
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
  return {open_.plan(),
          document_->currentData().toString(),
          languages_->currentData().toString(),
          Audience(audience_->currentData().toInt()),
          findings_->isChecked(),
          format_->currentData().toString() == QStringLiteral("html"),
          logo};
}

ExportPage::Result ExportPage::made(const Request& request) {
  Result result;
  try {
    DocumentOptions options;
    options.language = request.language;
    options.audience = request.audience;
    options.today = QDate::currentDate();
    options.showFindings = request.findings;
    options.logo = request.logo;
    const Document document = builtDocument(request.plan, shippedTemplate(request.document), options);
    if (request.html) result.html = writeHtml(document);
    const WrittenDocument written = writePdf(document);
    result.pdf = written.bytes;
    result.pages = written.pages;
    result.missingCharacters = written.missingCharacters;
  } catch (const Error& error) {
    result.error = message(error, Language(settings::language()));
  } catch (const std::exception& error) {
    result.error = QString::fromUtf8(error.what());
  }
  return result;
}

void ExportPage::startPreview() {
  if (worker_.isRunning()) {
    again_ = true;
    return;
  }
  stale_ = false;
  progress_->show();
  state_->setText(tr("Making the pages…"));
  worker_.setFuture(QtConcurrent::run(made, request()));
}

void ExportPage::showPreview() {
  progress_->hide();
  if (again_) {
    again_ = false;
    startPreview();
    return;
  }
  const Result result = worker_.result();
  if (!result.error.isEmpty()) {
    state_->setText(result.error);
    return;
  }
  pdf_->close();
  bytes_.close();
  bytes_.setData(result.pdf);
  bytes_.open(QIODevice::ReadOnly);
  pdf_->load(&bytes_);
  state_->setText(format_->currentData().toString() == QStringLiteral("pdf")
                      ? tr("%n page(s), %1, PDF/UA-1 and PDF/A-2a", nullptr, result.pages)
                            .arg(QLocale(settings::language()).formattedDataSize(result.pdf.size(), 1))
                      : tr("The web page says the same as these pages of the PDF, without page breaks."));
}

void ExportPage::waitForPreview() {
  soon_.stop();
  if (stale_ && !worker_.isRunning()) startPreview();
  worker_.waitForFinished();
}

void ExportPage::refreshWarnings() {
  if (!warnings_) return;
  while (QLayoutItem* item = warnings_->takeAt(0)) {
    delete item->widget();
    delete item;
  }
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
  int counts[3] = {};
  for (const Finding& finding : open_.findings())
    if (!finding.accepted && isShownTo(Audience(audience_->currentData().toInt()), open_.plan(), finding))
      ++counts[int(finding.severity)];
  if (!open_.findingsAreKnown())
    line(Mark::hint, tr("The plan is being checked…"));
  else if (!counts[0] && !counts[1])
    line(Mark::good, tr("The plan has no contradictions and no gaps."));
  if (counts[0]) line(Mark::bad, tr("%n contradiction(s) in the plan", nullptr, counts[0]), PageId::findings);
  if (counts[1]) line(Mark::warning, tr("%n gap(s) in the plan", nullptr, counts[1]), PageId::findings);
  try {
    const Budget& budget = open_.sums().budget;
    const QString& currency = open_.plan().plan().currency;
    if (budget.unpriced())
      line(Mark::warning, tr("The totals leave out %n action(s) without a price.", nullptr, budget.unpriced()),
           PageId::actions);
    else if (budget.actions)
      line(Mark::good, tr("Every action has a price."));
    if (budget.priced && budget.stillToFind() > Money())
      line(Mark::warning, tr("%1 is still to find.").arg(open_.language().money(budget.stillToFind(), currency)));
  } catch (const Error& error) {
    line(Mark::bad, message(error, open_.language()));
  }
  const PlanFacts& facts = open_.plan().plan();
  if (facts.status == PlanStatus::draft) line(Mark::hint, tr("The plan is a draft; every page says so."));
  if (languages_->currentData().toString() != facts.language.section(u'-', 0, 0))
    line(Mark::hint, tr("The texts of the plan are in another language (%1); they stay as they are.")
                         .arg(settings::languageName(facts.language)));
  export_->setText(request().html ? tr("Export web page…") : tr("Export PDF…"));
}

void ExportPage::exportDocument() {
  const bool html = request().html;
  const QString end = html ? QStringLiteral(".html") : QStringLiteral(".pdf");
  QString folder = settings::recentPlans().isEmpty() ? QString() : QFileInfo(open_.path()).absolutePath();
  if (folder.isEmpty()) folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  auto* dialog = new QFileDialog(this, tr("Export the document"),
                                 QDir(folder).filePath(QFileInfo(open_.path()).completeBaseName() + end));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(end.mid(1));
  dialog->setNameFilter(html ? tr("Web pages (*.html)") : tr("PDF documents (*.pdf)"));
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
  progress_->show();
  auto* watcher = new QFutureWatcher<Result>(this);
  const bool html = request().html;
  connect(watcher, &QFutureWatcher<Result>::finished, this, [this, watcher, path, html, cancelled] {
    watcher->deleteLater();
    if (*cancelled) return progress_->setVisible(worker_.isRunning());
    cancelled_.reset();
    export_->setEnabled(true);
    cancel_->hide();
    progress_->setVisible(worker_.isRunning());
    const Result result = watcher->result();
    const QByteArray& bytes = html ? result.html : result.pdf;
    QSaveFile file(path);
    if (!result.error.isEmpty()) {
      Q_EMIT refused({result.error});
    } else if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
      Q_EMIT refused({message(Error(ErrorCode::outputFailed, {path, file.errorString()}), open_.language())});
    } else {
      lastFile_ = path;
      openFile_->setEnabled(true);
      Q_EMIT notice(tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
      if (!result.missingCharacters.isEmpty())
        Q_EMIT refused({tr("No font has these signs; they are printed as \"?\": %1").arg(result.missingCharacters)});
      Q_EMIT written(path);
    }
  });
  watcher->setFuture(QtConcurrent::run(made, request()));
}

}  // namespace iap::ui

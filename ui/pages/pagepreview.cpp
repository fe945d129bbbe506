// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagepreview.h"

#include <QDir>
#include <QFileDialog>
#include <QPdfDocument>
#include <QPdfView>
#include <QProgressBar>

#include "base/error.h"
#include "base/language.h"
#include "publish/writers/pdf.h"
#include "ui/look/measures.h"
#include "ui/look/theme.h"
#include "ui/pages/exportsettings.h"
#include "ui/settings.h"

namespace iap::ui {

MadePages pagesOf(const std::function<Document()>& document, DocumentFormat format) {
  MadePages made;
  try {
    const Document value = document();
    const WrittenDocument pdf = writePdf(value);
    made.pdf = pdf.bytes;
    made.pages = pdf.pages;
    made.missingCharacters = pdf.missingCharacters;
    made.bytes = format == DocumentFormat::pdf ? pdf.bytes : writeDocument(value, format).bytes;
  } catch (const Error& error) {
    made.error = message(error, Language(settings::language()));
  } catch (const std::exception& error) {
    made.error = QString::fromUtf8(error.what());
  }
  return made;
}

QFileDialog* saveDialog(QWidget* parent, const QString& title, const QString& plan, const QString& name,
                        DocumentFormat format) {
  const QString end = suffixOf(format);
  auto* dialog = new QFileDialog(parent, title, QFileInfo(plan).absoluteDir().filePath(name + u'.' + end));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(end);
  dialog->setNameFilter(
      PagePreview::tr("%1 documents (*%2)", "PDF documents (*.pdf)").arg(formatName(format), u'.' + end));
  return dialog;
}

PagePreview::PagePreview(QWidget* parent) : Card(parent) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(1, px(this, 8), 1, 1);
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(px(this, 12), 0, px(this, 12), 0);
  state_ = new QLabel;
  state_->setTextFormat(Qt::PlainText);
  state_->setWordWrap(true);
  progress_ = new QProgressBar;
  progress_->setMaximumWidth(px(this, 120));
  progress_->setTextVisible(false);
  progress_->setAccessibleName(tr("The document is being made"));
  progress_->hide();
  bar->addWidget(state_, 1);
  bar->addWidget(progress_);
  layout->addLayout(bar);
  pdf_ = new QPdfDocument(this);
  view_ = new QPdfView(this);
  view_->setDocument(pdf_);
  view_->setPageMode(QPdfView::PageMode::MultiPage);
  view_->setZoomMode(QPdfView::ZoomMode::FitInView);
  view_->setAccessibleName(tr("Preview of the pages"));
  view_->setFrameShape(QFrame::NoFrame);
  // The pages lie on the ground of the navigation; paper stays white in the dark.
  QPalette ground = view_->palette();
  ground.setColor(QPalette::Dark, color(Token::nav));
  view_->setPalette(ground);
  layout->addWidget(view_, 1);
}

PagePreview::~PagePreview() {
  // They read from the bytes that go with this widget.
  delete view_;
  delete pdf_;
}

void PagePreview::say(const QString& words) { state_->setText(words); }

void PagePreview::setBusy(bool busy, int done, int all) {
  progress_->setRange(0, all);
  progress_->setValue(done);
  progress_->setVisible(busy);
}

void PagePreview::setPages(const QByteArray& pdf) {
  pdf_->close();
  bytes_.close();
  bytes_.setData(pdf);
  if (pdf.isEmpty()) return;
  bytes_.open(QIODevice::ReadOnly);
  pdf_->load(&bytes_);
}

int PagePreview::pageCount() const { return pdf_->pageCount(); }

}  // namespace iap::ui

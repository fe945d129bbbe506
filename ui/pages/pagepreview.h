// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a PDF as they will be printed, with a line over them that says what they are.
#pragma once
#include <QBuffer>
#include <functional>

#include "publish/document.h"
#include "publish/writers/formats.h"
#include "ui/pages/page.h"

class QFileDialog;
class QPdfDocument;
class QPdfView;
class QProgressBar;

namespace iap::ui {

/// A document as a file, and as pages for the preview.
struct MadePages {
  QByteArray pdf, bytes;
  int pages = 0;
  QString missingCharacters;  // that no font has
  QString error;              // in the user's language: why there is none
};
/// May run beside the window's work.
MadePages pagesOf(const std::function<Document()>& document, DocumentFormat format);

/// Asks where a document goes, beside `plan` at first. The caller opens it; it goes by itself.
QFileDialog* saveDialog(QWidget* parent, const QString& title, const QString& plan, const QString& name,
                        DocumentFormat format);

class PagePreview : public Card {
  Q_OBJECT
 public:
  explicit PagePreview(QWidget* parent = nullptr);
  ~PagePreview() override;

  /// The line over the pages.
  void say(const QString& words);
  /// `done` of `all`; without them something goes on whose end is not known.
  void setBusy(bool busy, int done = 0, int all = 0);
  /// Empty bytes: no pages.
  void setPages(const QByteArray& pdf);
  int pageCount() const;

 private:
  QLabel* state_;
  QProgressBar* progress_;
  QPdfDocument* pdf_;
  QPdfView* view_;
  QBuffer bytes_;
};

}  // namespace iap::ui

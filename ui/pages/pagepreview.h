// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a PDF as they will be printed, with a line over them that says what they are.
#pragma once
#include <QBuffer>

#include "ui/pages/page.h"

class QPdfDocument;
class QPdfView;
class QProgressBar;

namespace iap::ui {

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

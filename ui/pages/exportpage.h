// SPDX-License-Identifier: GPL-3.0-or-later
// A document with its settings, a preview of its pages, and what to know before it goes out.
#pragma once
#include <QBuffer>
#include <QFutureWatcher>

#include "publish/writers/pdf.h"
#include "ui/pages/page.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QPdfDocument;
class QPdfView;
class QProgressBar;

namespace iap::ui {

class ExportPage : public Page {
  Q_OBJECT
 public:
  explicit ExportPage(OpenPlan& open, QWidget* parent = nullptr);
  ~ExportPage() override;

  /// Asks where to and writes the document.
  void exportDocument();
  /// Writes it to that path; replaces what is there (the file dialog has asked).
  void writeTo(const QString& path);
  bool isBusy() const override { return cancelled_ && !*cancelled_; }
  /// Waits for the preview (tests).
  void waitForPreview();

 Q_SIGNALS:
  void written(const QString& path);

 protected:
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Result {
    QByteArray pdf, html;
    int pages = 0;
    QString missingCharacters, error;
  };
  struct Request {
    Plan plan;
    QString document, language;
    Audience audience;
    bool findings, html;
    QByteArray logo;
  };

  Request request() const;
  static Result made(const Request& request);
  void startPreview();
  void showPreview();
  void refreshWarnings();

  OpenPlan& open_;
  QBoxLayout* row_;
  QWidget *leftSide_, *card_;
  QComboBox *document_, *languages_, *audience_, *format_;
  QCheckBox* findings_;
  QVBoxLayout* warnings_ = nullptr;
  QLabel* state_;
  QPdfDocument* pdf_;
  QPdfView* preview_;
  QProgressBar* progress_;
  QPushButton *export_, *openFile_, *cancel_;
  QBuffer bytes_;
  QTimer soon_;
  QFutureWatcher<Result> worker_;
  bool stale_ = true, again_ = false;
  std::shared_ptr<bool> cancelled_;  // of the export that runs
  QString lastFile_;
};

}  // namespace iap::ui

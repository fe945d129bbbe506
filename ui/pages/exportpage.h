// SPDX-License-Identifier: GPL-3.0-or-later
// A document with its settings, a preview of its pages, and what to know before it goes out.
#pragma once
#include <QFutureWatcher>
#include <functional>

#include "publish/chapters/documents.h"
#include "publish/writers/formats.h"
#include "ui/look/icons.h"
#include "ui/pages/pagepreview.h"

class QButtonGroup;

namespace iap::ui {

class ExportSettings;

class ExportPage : public Page {
  Q_OBJECT
 public:
  explicit ExportPage(OpenPlan& open, QWidget* parent = nullptr);
  ~ExportPage() override;

  /// Asks where to and writes the document.
  void exportDocument();
  /// Writes it to that path; replaces what is there (the file dialog has asked).
  void writeTo(const QString& path);
  ExportSettings& chosen() { return *settings_; }
  bool isBusy() const override { return cancelled_ && !*cancelled_; }
  /// Waits for the preview (tests).
  void waitForPreview();

 Q_SIGNALS:
  void written(const QString& path);

 protected:
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Request {
    Plan plan;
    Template form;
    DocumentOptions options;
    DocumentFormat format;
    QString error;  // why there is no template
  };

  Request request() const;
  static MadePages made(const Request& request);
  void startPreview();
  void showPreview();
  void refreshWarnings();
  using Warn = std::function<void(Mark mark, const QString& text, std::optional<PageId> target)>;
  /// What there is to say before a guide is written, and before other documents.
  void warnOfGuide(const Warn& line);
  void warnOfPlan(const Warn& line);

  OpenPlan& open_;
  QBoxLayout* row_;
  QWidget* leftSide_;
  ExportSettings* settings_;
  QVBoxLayout* warnings_ = nullptr;
  PagePreview* preview_;
  QPushButton *export_, *openFile_, *cancel_;
  QTimer soon_;
  QFutureWatcher<MadePages> worker_;
  bool stale_ = true, again_ = false;
  std::shared_ptr<bool> cancelled_;  // of the export that runs
  QString lastFile_;
  QString missing_;  // signs of the last preview that no font has
};

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The guide of several cities: whose plans are in it, and its pages.
#pragma once
#include <QDateTime>
#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>
#include <atomic>

#include "publish/chapters/jointguide.h"
#include "publish/writers/formats.h"
#include "ui/openplan.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace iap::ui {

class PagePreview;

class JointGuideView : public QWidget {
  Q_OBJECT
 public:
  explicit JointGuideView(OpenPlan& open, QWidget* parent = nullptr);
  ~JointGuideView() override;

  void setForm(const Template& form);
  /// Plan files; those that are in the list already are not added again.
  void addPlans(const QStringList& paths);
  /// All plans of a folder and the folders in it.
  void addFolder(const QString& path);
  /// Paths of the plans beside the one that is open.
  QStringList plans() const;
  /// Makes the pages anew if a plan, a file or a choice is another one than before.
  void refresh();
  /// True if there is something to export.
  bool isReady() const { return ready_; }
  bool isBusy() const { return writing_; }
  /// Asks where to and writes the guide.
  void exportGuide();
  void writeTo(const QString& path);
  /// Waits for the pages and for a file that is being written (tests).
  void waitForPages();
  /// What the list says of each plan, the open one first.
  QStringList states() const;
  int pageCount() const;

 Q_SIGNALS:
  void notice(const QString& text);
  void refused(const QStringList& sentences);
  void readyChanged();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// A plan file as it was read last.
  struct Source {
    QString path;
    QDateTime changed{};
    QString language{};  // of the document that it was read for
    std::shared_ptr<const CityGuide> city{};
    QString error{};  // why it is left out
  };
  struct Progress {
    std::atomic<int> read = 0;
    std::atomic<bool> cancelled = false;
  };
  struct Request {
    Plan own;
    QString ownPath;
    QList<Source> sources;
    Template form;
    DocumentOptions options;
    DocumentFormat format;
    std::shared_ptr<Progress> progress;
  };
  struct Result {
    QList<Source> sources;
    QStringList leftOut;  // also the same plan a second time
    QByteArray pdf, bytes;
    int pages = 0, cities = 0;
    QString missingCharacters, error;
  };
  static Result made(Request request);
  Request request() const;
  DocumentFormat format() const;
  void start();
  void take();
  void listPlans();
  void listChapters();
  void keepList();
  void setReady(bool ready);

  OpenPlan& open_;
  Template form_;
  QList<Source> sources_;
  QBoxLayout* row_;
  QWidget* side_;
  QTreeWidget* list_;
  QLabel* words_;
  QPushButton *remove_, *cancel_;
  QComboBox *chapter_, *language_, *format_;
  QLineEdit* title_;
  PagePreview* preview_;
  QFutureWatcher<Result> worker_;
  std::shared_ptr<Progress> progress_;
  QTimer soon_, tick_;
  bool stale_ = true, again_ = false, ready_ = false, writing_ = false;
};

}  // namespace iap::ui

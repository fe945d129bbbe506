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
#include "ui/pages/pagepreview.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace iap {
class Error;
}

namespace iap::ui {

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
  /// True if there is something to export, and nothing is on its way to a file.
  bool isReady() const { return ready_ && target_.isEmpty(); }
  bool isBusy() const { return !target_.isEmpty(); }
  /// Asks where to and writes the guide.
  void exportGuide();
  /// Writes the guide as soon as its pages are those of the plans as they are now.
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
    int form = 0;        // the how many-th form it was read for
    std::shared_ptr<const CityGuide> city{};
    std::shared_ptr<const Error> error{};  // why it can't be read
    QString copy{};                        // why it doesn't count: the plan is there already
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
    int formNumber;
    DocumentOptions options;
    DocumentFormat format;
    std::shared_ptr<Progress> progress;
  };
  struct Result {
    QList<Source> sources;
    QString ownCopy;
    int cities = 0;
    MadePages pages;
  };
  static Result made(Request request);
  Request request() const;
  DocumentFormat format() const;
  void start();
  void take();
  void listPlans();
  void listChapters();
  void keepList();
  /// What the list says of a file that is left out; empty for one that is in the guide.
  QString whyLeftOut(const Source& source) const;
  void write();
  void setReady(bool ready);

  OpenPlan& open_;
  Template form_;
  int formNumber_ = 1;
  QList<Source> sources_;
  QString ownCopy_;  // why the plan that is open does not count
  MadePages pages_;
  QString target_;  // where the guide is written when its pages are made
  QBoxLayout* row_;
  QTreeWidget* list_;
  QLabel* words_;
  QPushButton *remove_, *cancel_;
  QComboBox *chapter_, *language_, *format_;
  QLineEdit* title_;
  PagePreview* preview_;
  QFutureWatcher<Result> worker_;
  std::shared_ptr<Progress> progress_;
  QTimer soon_, tick_;
  bool stale_ = true, again_ = false, ready_ = false;
};

}  // namespace iap::ui

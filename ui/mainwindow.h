// SPDX-License-Identifier: GPL-3.0-or-later
// The window of one plan: navigation, page, inspector, status; or the start page while no plan is open.
#pragma once
#include <QMainWindow>
#include <memory>

#include "ui/openplan.h"
#include "ui/pages/page.h"

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace iap::ui {

class CommandPalette;
class Inspector;
class Navigation;
class StartPage;

class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  explicit MainWindow(std::unique_ptr<OpenPlan> open = nullptr);
  ~MainWindow() override;

  /// Shows the plan in the window that has it, in this one if it has none, or in a new one. Says so if it can't be
  /// opened.
  static MainWindow* openPath(const QString& path, MainWindow* from);
  /// Plans that a start of the program asks for; without any, a window to begin with.
  static void openPaths(const QStringList& paths);
  void bringForward();
  static QList<MainWindow*> windows();
  /// From now on a request of the system to end closes all windows, unasked.
  static void closeOnTermination();

  OpenPlan* plan() const { return open_.get(); }
  Page* page(PageId id);
  PageId currentPage() const { return current_; }
  void showPage(PageId id);
  void showRecord(const RecordRef& record, const QString& field = {});
  Inspector* inspector() const { return inspector_; }
  /// A command by its name in the code ("undo", "export" …); null if there is none.
  QAction* command(const QString& name) const { return commands_.value(name, nullptr); }
  QList<QAction*> allCommands() const { return commandList_; }
  /// What the bar at the foot of the page says; empty if it is not there.
  QString bannerText() const;

  void newPlan();
  void makePlan(const QString& path, const Plan& plan);
  void openExample();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  Page* newGuide();
  QAction* add(const QString& name, const QString& text, const QKeySequence& keys, std::function<void()> act,
               const QString& icon = {});
  void makeCommands();
  void makeEditCommands();
  void makeMenus();
  void makeToolBar();
  void makeStatusBar();
  void setPlan(std::unique_ptr<OpenPlan> open);
  void connectPage(Page* page);
  void refreshCommands();
  void refreshSaved();
  void refreshFindings();
  void refreshTitle();
  void notice(const QString& sentence, bool canUndo);
  void warn(const QStringList& sentences);
  void showBanner();
  void hideBanner();
  /// What is being typed becomes an edit; the cursor stays where it is.
  void commitTyping();
  /// Undoes or redoes, and selects the rows of the table on this page that came by it.
  void selectWhatCame(const std::function<void()>& act);
  void tellOfNewNames(const Changes& changes);
  void takeOverLanguages(const Changes& changes);
  /// Lets the inspector show the current row of a page, or what the page has instead.
  void showFormOf(Page& page);
  /// Typed texts that could not be taken over and are still in sight.
  int refusedEntries() const;
  void askAboutColleague(const Editor& colleague);
  void choosePlan();
  void saveCopy();
  void offerKeepBoth();
  /// Asks about a folder copy that is gone or damaged; `closing`: the window closes after it.
  void offerPutBack(bool closing);
  void showSettings();
  void showAbout();
  void showHelp();
  void setTextPercent(int percent);
  /// The same window in the sizes and colours of now; all of them when the present event is done.
  void renew();
  static void renewAll();
  void nextPane();
  /// What takes the keys in a pane.
  static void focusInto(QWidget& to);
  /// Beside the page where there is room, else over it.
  void placeInspector();
  bool inspectorIsOver() const;

  std::unique_ptr<OpenPlan> open_;
  QHash<QString, QAction*> commands_;
  QList<QAction*> commandList_;
  Navigation* navigation_;
  QStackedWidget* stack_;
  QSplitter* splitter_;
  QHash<int, Page*> pages_;
  StartPage* start_;
  Inspector* inspector_ = nullptr;
  bool inspectorWanted_ = true;  // where it stands beside the page
  bool laidOut_ = false;         // the panes have had their first widths
  bool goingBack_ = false;       // while it undoes or redoes
  bool inspectorOver_ = false;   // where it lies over it
  CommandPalette* palette_;
  QPushButton* find_;
  QWidget* banner_;
  QLabel *bannerWords_, *savedSign_, *saved_, *language_, *undoWords_;
  QToolButton *bannerUndo_, *bannerAll_, *findings_, *zoom_, *pageButton_, *savedAct_;
  PageId current_ = PageId::start;
};

}  // namespace iap::ui

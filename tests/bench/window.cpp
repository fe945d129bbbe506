// SPDX-License-Identifier: GPL-3.0-or-later
// Speed and memory of the window. Each start is a process of its own: window FILE prints what it measured;
// window page KEY times one page alone.
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>

#include "bench/largeplan.h"
#include "edits/actions.h"
#include "plan/references.h"
#include "storage/planfile.h"
#include "ui/commandpalette.h"
#include "ui/mainwindow.h"
#include "ui/pages/tablepage.h"
#include "ui/settings.h"

using namespace iap;
using namespace iap::ui;

namespace {

QTextStream out(stdout);
bool failed = false;

void row(const QString& what, double value, const char* unit, double limit) {
  out << qSetFieldWidth(58) << Qt::left << what << qSetFieldWidth(10) << Qt::right << QString::number(value, 'f', 1)
      << qSetFieldWidth(0) << ' ' << unit << "   " << QString::number(value / limit, 'f', 2) << " of the limit "
      << limit << (value <= limit ? "" : "  TOO MUCH") << '\n';
  out.flush();
  failed = failed || value > limit;
}

double memory(const char* key) {
  QFile file(QStringLiteral("/proc/self/status"));
  if (!file.open(QIODevice::ReadOnly)) return 0;
  for (const QByteArray& line : file.readAll().split('\n'))
    if (line.startsWith(key)) return line.simplified().split(' ').value(1).toDouble() / 1024;
  return 0;
}

void settle() {
  for (int i = 0; i < 3; ++i) QApplication::processEvents();
}

/// In a process of its own: from the first line of main to a window that is painted.
int measureStart(int argc, char** argv) {
  QElapsedTimer timer;
  timer.start();
  QApplication app(argc, argv);
  QApplication::setApplicationName(QStringLiteral("iap-studio-bench"));
  applyLook(ThemeChoice::light, 100);
  const QString path = QApplication::arguments().value(2);
  MainWindow* window = path.isEmpty() ? new MainWindow : MainWindow::openPath(path, nullptr);
  if (!window) return 1;
  window->resize(1440, 900);
  window->show();
  if (!path.isEmpty()) window->showPage(PageId::actions);
  settle();
  (void)window->grab();
  const double usable = double(timer.nsecsElapsed()) / 1e6;
  if (!path.isEmpty()) {
    while (window->plan()->findings().isEmpty()) QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    window->showPage(PageId::overview);
    settle();
    window->showPage(PageId::findings);
    settle();
  }
  out << usable << ' ' << memory("VmHWM") << '\n';
  out.flush();
  std::_Exit(0);  // the measured window needs no orderly end
}

/// Usable after so many ms and peak MB, the better of three.
std::pair<double, double> started(const QString& path) {
  double time = 1e9, peak = 1e9;
  for (int i = 0; i < 3; ++i) {
    QProcess process;
    process.start(QApplication::applicationFilePath(), {QStringLiteral("start"), path});
    process.waitForFinished(60000);
    const QStringList parts = QString::fromLatin1(process.readAllStandardOutput()).simplified().split(u' ');
    time = std::min(time, parts.value(0).toDouble());
    peak = std::min(peak, parts.value(1).toDouble());
  }
  return {time, peak};
}

template <class F>
double median(int times, F&& f) {
  std::vector<double> all;
  for (int i = 0; i < times; ++i) {
    QElapsedTimer timer;
    timer.start();
    f();
    all.push_back(double(timer.nsecsElapsed()) / 1e6);
  }
  std::sort(all.begin(), all.end());
  return all[all.size() / 2];
}

/// Every page, or a single one: made when it is first asked for, then only shown; and an edit while it is shown.
void timePages(MainWindow& window, const QString& only, int times) {
  OpenPlan& open = *window.plan();
  const ActionId first = open.plan().actions.begin()->id;
  int n = 0;
  for (int i = int(PageId::overview); i < pageCount; ++i) {
    const auto id = PageId(i);
    const QString name = QString::fromLatin1(pageInfo(id).key);
    if (*pageInfo(id).later || id == PageId::exportPage || (!only.isEmpty() && name != only)) continue;
    const auto shown = [&](PageId page) {
      window.showPage(page);
      settle();
      window.page(page)->repaint();
    };
    shown(PageId::actions);
    row(QStringLiteral("First time on page %1").arg(name), median(1, [&] { shown(id); }), "ms", 700);
    std::vector<double> again, edits;
    for (int k = 0; k < times; ++k) {
      shown(PageId::actions);
      again.push_back(median(1, [&] { shown(id); }));
      edits.push_back(median(1, [&] {
        open.edit(QStringLiteral("x"), [&](Plan& plan) {
          change(plan.actions, first, [&](Action& action) { action.place = QString::number(++n); });
        });
        settle();
      }));
    }
    std::sort(again.begin(), again.end());
    std::sort(edits.begin(), edits.end());
    row(QStringLiteral("  again"), again[again.size() / 2], "ms", 100);
    row(QStringLiteral("  an edit there, until all is painted"), edits[edits.size() / 2], "ms", 100);
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("DISPLAY")) qputenv("QT_QPA_PLATFORM", "offscreen");
  if (argc > 1 && qstrcmp(argv[1], "start") == 0) return measureStart(argc, argv);
  QApplication app(argc, argv);
  QApplication::setApplicationName(QStringLiteral("iap-studio-bench"));
  const QTemporaryDir folder;
  if (argc > 2 && qstrcmp(argv[1], "page") == 0) {
    const QString path = folder.filePath(QStringLiteral("10000.iap"));
    createPlanFile(path, largePlan(10000), {});
    applyLook(ThemeChoice::light, 100);
    MainWindow* window = MainWindow::openPath(path, nullptr);
    window->resize(1440, 900);
    timePages(*window, QString::fromLocal8Bit(argv[2]), 15);
    return failed ? 1 : 0;
  }
  const QString thousand = folder.filePath(QStringLiteral("1000.iap")),
                many = folder.filePath(QStringLiteral("10000.iap"));
  createPlanFile(thousand, largePlan(1000), {});
  createPlanFile(many, largePlan(10000), {});
  row(QStringLiteral("Start to a usable window, no plan"), started({}).first, "ms", 300);
  const auto small = started(thousand), large = started(many);
  row(QStringLiteral("Start to a usable window, 1000 actions"), small.first, "ms", 500);
  row(QStringLiteral("  peak memory"), small.second, "MB", 90);
  row(QStringLiteral("Start to a usable window, 10000 actions"), large.first, "ms", 1500);
  row(QStringLiteral("  peak memory"), large.second, "MB", 150);

  applyLook(ThemeChoice::light, 100);
  MainWindow* window = MainWindow::openPath(many, nullptr);
  window->resize(1440, 900);
  window->showPage(PageId::actions);
  settle();
  OpenPlan& open = *window->plan();
  auto& view = static_cast<TablePage*>(window->page(PageId::actions))->table().view();
  const ActionId first = open.plan().actions.begin()->id;
  int n = 0;
  row(QStringLiteral("Edit, undo and totals on the screen, 10000 actions"),
      median(15,
             [&] {
               open.edit(QStringLiteral("x"), [&](Plan& plan) {
                 change(plan.actions, first, [&](Action& action) { action.place = QString::number(++n); });
               });
               open.undo();
             }),
      "ms", 15);
  row(QStringLiteral("Overview made anew, 10000 actions"),
      median(5,
             [&] {
               window->showPage(PageId::overview);
               window->page(PageId::overview)->repaint();
               open.edit(QStringLiteral("x"), [&](Plan& plan) {
                 change(plan.actions, first, [&](Action& action) { action.place = QString::number(++n); });
               });
               settle();
             }),
      "ms", 250);
  window->showPage(PageId::actions);
  QList<RecordRef> thousandRows;
  for (const Action& action : open.plan().actions)
    if (thousandRows.size() < 1000) thousandRows += refTo(action.id);
  row(QStringLiteral("Delete and undo of 1000 actions of 10000"),
      median(3,
             [&] {
               open.edit(QStringLiteral("x"), [&](Plan& plan) { removeRecords(plan, thousandRows); });
               open.undo();
             }),
      "ms", 1000);
  for (const auto& [column, text] : {std::pair(QStringLiteral("cost"), QStringLiteral("1000")),
                                     {QStringLiteral("lead"), QStringLiteral("Somebody new")},
                                     {QStringLiteral("title"), QStringLiteral("Title")}}) {
    QList<RecordModel::Assignment> cells;
    for (int c = 0; c < view.model().columnCount(); ++c)
      if (view.model().spec().columns[c].key == column)
        for (const RecordRef& record : thousandRows) cells.append({record.id, c, text});
    row(QStringLiteral("Paste 1000 cells: %1").arg(column),
        median(1,
               [&] {
                 (void)view.model().assign(QStringLiteral("Paste"), cells);
                 open.undo();
               }),
        "ms", 2000);
  }
  QList<RecordModel::Assignment> rows;
  for (int i = 1; i <= 1000; ++i) rows.append({-i, 1, QStringLiteral("New %1").arg(i)});
  row(QStringLiteral("Paste 1000 new rows"),
      median(1,
             [&] {
               (void)view.model().assign(QStringLiteral("Paste"), rows);
               open.undo();
             }),
      "ms", 2000);
  row(QStringLiteral("Names for finding, 10000 actions"),
      median(5, [&] { (void)CommandPalette::entries(window->allCommands(), &open); }), "ms", 150);
  const auto entries = CommandPalette::entries(window->allCommands(), &open);
  row(QStringLiteral("Finding among %1 names").arg(entries.size()),
      median(15, [&] { (void)CommandPalette::found(entries, QStringLiteral("number 77")); }), "ms", 30);
  // Frames while scrolling: the slowest of the quickest 95 %.
  std::vector<double> frames;
  QScrollBar* bar = view.verticalScrollBar();
  for (int i = 0; i < 200; ++i) {
    QElapsedTimer timer;
    timer.start();
    bar->setValue(bar->value() + 90);
    view.viewport()->repaint();
    frames.push_back(double(timer.nsecsElapsed()) / 1e6);
  }
  std::sort(frames.begin(), frames.end());
  row(QStringLiteral("Frame while scrolling 10000 rows, 95th of 100"), frames[size_t(double(frames.size()) * 0.95)],
      "ms", 16);
  timePages(*window, {}, 3);
  return failed ? 1 : 0;
}

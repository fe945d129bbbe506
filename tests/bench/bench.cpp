// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what users wait for. Every figure stands beside what it is compared with; ratios travel between machines,
// absolute values do not.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>
#include <functional>

#include "edits/actions.h"
#include "edits/records.h"
#include "plan/changes.h"
#include "plan/defaultlists.h"
#include "publish/chapters/documents.h"
#include "publish/writers/formats.h"
#include "publish/writers/pdf.h"
#include "queries/findings.h"
#include "queries/monitoring/report.h"
#include "session/session.h"
#include "storage/platform.h"
#include "storage/rows.h"

#include "bench/largeplan.h"

using namespace iap;

namespace {

QTextStream out(stdout);
bool failed = false;

/// Median of several runs, in milliseconds.
double median(int runs, const std::function<void()>& f) {
  QList<double> times;
  for (int i = 0; i < runs; ++i) {
    QElapsedTimer timer;
    timer.start();
    f();
    times += double(timer.nsecsElapsed()) / 1e6;
  }
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

/// A figure of /proc in MB: VmRSS is the memory in use now, VmHWM the most there was.
double memory(const char* key) {
  QFile status(QStringLiteral("/proc/self/status"));
  if (!status.open(QIODevice::ReadOnly)) return 0;
  for (const QByteArray& line : status.readAll().split('\n'))
    if (line.startsWith(key)) return line.simplified().split(' ').value(1).toDouble() / 1024;
  return 0;
}

void row(const QString& name, double value, const char* unit, const QString& remark = {}, double limit = 0) {
  const bool over = limit > 0 && value > limit;
  failed = failed || over;
  out << name.leftJustified(58) << QString::number(value, 'f', value < 10 ? 2 : 0).rightJustified(10) << ' ' << unit;
  if (limit > 0) out << QStringLiteral("  (target %1%2)").arg(limit).arg(over ? QStringLiteral(", MISSED") : QString());
  out << (remark.isEmpty() ? QString() : QStringLiteral("  ") + remark) << Qt::endl;
}

void addMeasurements(Plan& plan, int count) {
  QList<SeriesId> series;
  for (const Series& each : plan.series) series += each.id;
  const int perSeries = std::max(1, count / int(series.size()));
  for (const SeriesId id : series)
    for (int i = 0; i < perSeries; ++i)
      *static_cast<Measurement*>(plan.measurements.appendRow()) = {.id = MeasurementId::random(),
                                                                   .series = id,
                                                                   .date = Date::ofDay(QDate(2020, 1, 1).addDays(i)),
                                                                   .value = Number(double(i))};
}

void storageOf(int actions, int measurements) {
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("plan.iap"));
  const QString size = QStringLiteral("%1 actions, %2 measurements").arg(actions).arg(measurements);
  const double before = memory("VmRSS");
  Plan plan = largePlan(actions);
  if (measurements) addMeasurements(plan, measurements);
  const double held = memory("VmRSS") - before;
  const double write = median(1, [&] { createPlanFile(path, plan, {}); });
  row(QStringLiteral("Write a new file: ") + size, write, "ms",
      QStringLiteral("%1 MB on disk").arg(QFile(path).size() >> 20));
  const double raw = median(3, [&] {
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) (void)file.readAll();
  });
  Plan loaded;
  const double load = median(3, [&] { loaded = readPlanFile(path).plan; });
  row(QStringLiteral("Validate and load: ") + size, load, "ms",
      QStringLiteral("%1 times reading the bytes; plan holds %2 MB").arg(load / raw, 0, 'f', 0).arg(held, 0, 'f', 0));
  if (!(loaded == plan)) out << "LOADED PLAN DIFFERS\n";
  Plan edited = plan;
  change(edited.actions, edited.actions.begin()->id, [](Action& action) { action.place = QStringLiteral("x"); });
  const double near = median(20, [&] { (void)difference(plan, edited); });
  const double far = median(3, [&] { (void)difference(plan, loaded); });
  row(QStringLiteral("Difference after one edit: ") + size, near, "ms",
      QStringLiteral("%1 times less than without shared rows (%2 ms)").arg(far / near, 0, 'f', 0).arg(far, 0, 'f', 0));
}

void editing() {
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("plan.iap"));
  const Plan plan = largePlan(10000);
  int n = 0;
  const double inMemory = median(50, [&] {
    Plan next = plan;
    change(next.actions, next.actions.begin()->id, [&](Action& action) { action.place = QString::number(++n); });
    const Changes changes = difference(plan, next);
    (void)applied(next, reversed(changes));
  });
  row(QStringLiteral("Edit and undo in memory, 10000 actions"), inMemory, "ms", {}, 5);
  const double all = median(3, [&] {
    Plan next = plan;
    for (const Action& action : plan.actions)
      change(next.actions, action.id, [&](Action& each) { each.place = QStringLiteral("all"); });
    (void)applied(next, reversed(difference(plan, next)));
  });
  row(QStringLiteral("Edit of all 10000 actions and undo in memory"), all, "ms");
  createPlanFile(path, plan, {});
  Session session(path, {.workRoot = folder.filePath(QStringLiteral("work"))});
  const QString probe = folder.filePath(QStringLiteral("work/probe"));
  const double fsync = median(60, [&] {
    QFile file(probe);
    if (file.open(QIODevice::Append)) file.write(QByteArray(4096, 'x'));
    file.close();
    syncFile(probe);
  });
  const double durable = median(60, [&] {
    session.edit(QStringLiteral("x"), [&](Plan& next) {
      change(next.actions, next.actions.begin()->id, [&](Action& action) { action.place = QString::number(++n); });
    });
  });
  row(QStringLiteral("One fsync of 4 kB appended"), fsync, "ms");
  row(QStringLiteral("One edit, durable, 10000 actions"), durable, "ms");
  row(QStringLiteral("  as a multiple of one fsync"), durable / fsync, "x", {}, 1.5);
  std::unique_ptr<Delivery> delivery;
  double waits = median(1, [&] { delivery = session.beginDelivery(); });
  row(QStringLiteral("Deliver to the folder, 10000 actions"), median(1, [&] { delivery->run(); }), "ms");
  waits += median(1, [&] { session.store().finishDelivery(*delivery); });
  row(QStringLiteral("  of it the window waits for"), waits, "ms", {}, 100);
}

void documents() {
  const DocumentOptions options{QStringLiteral("en"), Audience::public_, QDate(2026, 6, 2)};
  const Plan plan = largePlan(1000);
  WrittenDocument table;
  const double tableTime = median(
      3, [&] { table = writePdf(builtDocument(plan, shippedTemplate(QStringLiteral("action-table")), options)); });
  row(QStringLiteral("Action table of 1000 rows as PDF (%1 pages)").arg(table.pages), tableTime, "ms",
      QStringLiteral("%1 pages/s, %2 kB").arg(table.pages / tableTime * 1000, 0, 'f', 0).arg(table.bytes.size() >> 10),
      800);
  WrittenDocument full;
  const double build =
      median(1, [&] { (void)builtDocument(plan, shippedTemplate(QStringLiteral("integrated-action-plan")), options); });
  const double fullTime = median(1, [&] {
    full = writePdf(builtDocument(plan, shippedTemplate(QStringLiteral("integrated-action-plan")), options));
  });
  row(QStringLiteral("Full plan with 1000 sheets as PDF (%1 pages)").arg(full.pages), fullTime, "ms",
      QStringLiteral("of it %1 ms for the document; %2 MB").arg(build, 0, 'f', 0).arg(full.bytes.size() >> 20));
  const double speed = full.pages / fullTime * 1000;
  row(QStringLiteral("  milliseconds a page (target: 150 pages/s)"), 1000 / speed, "ms",
      QStringLiteral("%1 pages/s").arg(speed, 0, 'f', 0), 1000.0 / 150);
  row(QStringLiteral("  peak memory of the process"), memory("VmHWM"), "MB",
      QStringLiteral("with the plan and everything before"), 80 + 0.15 * full.pages);
  row(QStringLiteral("Findings of 1000 actions"), median(3, [&] { (void)findings(Links(plan), QDate(2026, 6, 2)); }),
      "ms");
  const Document document = builtDocument(plan, shippedTemplate(QStringLiteral("integrated-action-plan")), options);
  for (const DocumentFormat format :
       {DocumentFormat::html, DocumentFormat::docx, DocumentFormat::odt, DocumentFormat::markdown}) {
    QByteArray bytes;
    const double time = median(1, [&] { bytes = writeDocument(document, format).bytes; });
    row(QStringLiteral("The same as ") + suffixOf(format), time, "ms", QStringLiteral("%1 kB").arg(bytes.size() >> 10));
  }
  const auto whole = [&](int actions) {
    const Plan some = largePlan(actions);
    return median(actions < 100 ? 5 : 1, [&] {
      (void)writePdf(builtDocument(some, shippedTemplate(QStringLiteral("integrated-action-plan")), options));
    });
  };
  row(QStringLiteral("Full plan of 25 actions as PDF"), whole(25), "ms", {}, 300);
  const double large = whole(5000);
  row(QStringLiteral("Full plan of 5000 actions as PDF"), large, "ms",
      QStringLiteral("%1 times that of 1000 actions").arg(large / fullTime, 0, 'f', 1), 5 * fullTime * 1.3);
}

/// 1,000 indicators with 120 monthly values each: what one edit costs on the screen, and the command from file to text.
void monitoring() {
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("plan.iap"));
  Plan plan = largePlan(1000);
  QList<SeriesId> series;
  for (const Series& each : plan.series) series += each.id;
  for (const SeriesId id : series)
    for (int month = 0; month < 120; ++month) {
      Measurement m;
      m.id = MeasurementId::random();
      m.series = id;
      m.date = Date::ofMonth(2017 + month / 12, 1 + month % 12);
      m.value = Number(100 + month % 17);
      *static_cast<Measurement*>(plan.measurements.appendRow()) = m;
    }
  const Language language;
  for (const StatusMethod method : {StatusMethod::planPace, StatusMethod::growth, StatusMethod::linearProjection}) {
    const ProgressPreset preset = shippedPreset(method);
    row(QStringLiteral("Statuses of 1000 indicators x 120 values, %1").arg(word(method)),
        median(7,
               [&] {
                 const Links links(plan);
                 (void)indicatorStates(links, preset, QDate(2026, 12, 31), language);
               }),
        "ms", {}, 20);
  }
  createPlanFile(path, plan, {});
  row(QStringLiteral("Monitoring report of that plan from its file"),
      median(3,
             [&] {
               const Plan read = readPlanFile(path).plan;
               const Links links(read);
               (void)monitoringReport(links, shippedPreset(StatusMethod::planPace), QDate(2026, 12, 31), language);
             }),
      "ms", {}, 300);
}

}  // namespace

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  const QStringList arguments = application.arguments();
  const auto wanted = [&](const char* name) {
    return arguments.size() < 2 || arguments.contains(QLatin1StringView(name));
  };
  // Documents first: peak memory is that of the process.
  if (wanted("documents")) documents();
  if (wanted("monitoring")) monitoring();
  if (wanted("editing")) editing();
  if (wanted("storage")) {
    storageOf(1000, 0);
    storageOf(10000, 0);
    storageOf(10000, 1'000'000);
  }
  return failed ? 1 : 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds damaged files to every reader of outside bytes, for some time, under sanitizers. Each is read or refused with
// an error of ours; anything else is a fault.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>

#include "base/error.h"
#include "exchange/importing.h"
#include "publish/chapters/documents.h"
#include "publish/markdown.h"
#include "storage/archive.h"
#include "storage/planfile.h"
#include "support/randomplan.h"

using namespace iap;

namespace {

QByteArray damaged(QRandomGenerator& random, QByteArray bytes) {
  if (bytes.isEmpty()) return bytes;
  switch (random.bounded(4)) {
    case 0:
      bytes.truncate(random.bounded(int(bytes.size())));
      break;
    case 1:
      bytes.insert(random.bounded(int(bytes.size())), bytes.mid(random.bounded(int(bytes.size())), random.bounded(64)));
      break;
    default:
      for (int n = random.bounded(1, 12); n > 0; --n)
        bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
  }
  return bytes;
}

QByteArray read(const char* path) {
  QFile file(QString::fromUtf8(path));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  const int seconds = application.arguments().value(1).toInt();
  QRandomGenerator random(test::seedOfRun());
  QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("f.iap"));
  createPlanFile(file, test::randomPlan(1, 2), {});
  const QByteArray plan = read(file.toUtf8().constData()), archive = archived(test::randomPlan(2, 2));
  const QByteArray mapping = read(IAP_TEST_DATA "/plan-mapping.json"), table = read(IAP_TEST_DATA "/plan-actions.csv");
  const QByteArray form = read(IAP_SOURCE "/resources/templates/integrated-action-plan.iaptemplate");
  QElapsedTimer timer;
  timer.start();
  int runs = 0, refused = 0;
  for (; timer.elapsed() < qint64(std::max(1, seconds)) * 1000; ++runs) {
    try {
      switch (runs % 6) {
        case 0: {
          QFile out(file);
          if (!out.open(QIODevice::WriteOnly)) return 3;
          out.write(damaged(random, plan));
          out.close();
          (void)readPlanFile(file);
          break;
        }
        case 1:
          (void)unarchived(damaged(random, archive));
          break;
        case 2:
          (void)parseMapping(damaged(random, mapping), QStringLiteral("m"));
          break;
        case 3:
          (void)imported(emptyPlan(), parseMapping(mapping, QStringLiteral("m")),
                         {parseCsv(damaged(random, table), QStringLiteral("plan-actions.csv"))});
          break;
        case 4:
          (void)parseTemplate(damaged(random, form), QStringLiteral("t"), blockForms());
          break;
        default:
          (void)blocksOf(QString::fromUtf8(damaged(random, form)));
      }
    } catch (const Error&) {
      ++refused;
    } catch (const ArchiveError&) {
      ++refused;
    }
  }
  std::printf("%d damaged inputs in %d s, %d refused, none crashed\n", runs, seconds, refused);
  return 0;
}

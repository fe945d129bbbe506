// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wholefile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include "base/error.h"

namespace iap {

void writeWhole(const QString& path, const QByteArray& bytes) {
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) throw Error(ErrorCode::outputFailed, {path, file.errorString()});
  if (file.write(bytes) == bytes.size() && file.commit()) return;
  // Qt reports a write that failed behind its buffer as unknown, and one refused for another reason by its own words.
  const QStorageInfo place(QFileInfo(path).absolutePath());
  const bool unnamed = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError ||
                       file.error() == QFileDevice::UnspecifiedError;
  if (unnamed && place.isValid() && place.bytesAvailable() < bytes.size()) throw Error(ErrorCode::outputFull, {path});
  throw Error(ErrorCode::outputFailed, {path, file.errorString()});
}

}  // namespace iap

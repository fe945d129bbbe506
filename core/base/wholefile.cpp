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
  // Qt reports a write that failed behind its buffer as unknown.
  const QStorageInfo place(QFileInfo(path).absolutePath());
  if (file.error() == QFileDevice::ResourceError || (place.isValid() && place.bytesAvailable() < bytes.size()))
    throw Error(ErrorCode::outputFull, {path});
  throw Error(ErrorCode::outputFailed, {path, file.errorString()});
}

}  // namespace iap

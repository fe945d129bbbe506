// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace iap {

namespace {
qint64 first63Bits(const QByteArray& content) {
  const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
  const qint64 value = qint64(qFromBigEndian<quint64>(digest.constData()) >> 1);
  return value ? value : 1;
}
}  // namespace

qint64 linkId(QStringView kind, std::initializer_list<qint64> ends, QStringView role) {
  QByteArray content = kind.toUtf8();
  for (const qint64 end : ends) content += '\0' + QByteArray::number(end);
  return first63Bits(content + '\0' + role.toUtf8());
}

qint64 namedId(QStringView kind, QStringView name) { return first63Bits(kind.toUtf8() + '\n' + name.toUtf8()); }

}  // namespace iap

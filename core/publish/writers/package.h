// SPDX-License-Identifier: GPL-3.0-or-later
// A ZIP package in memory, as DOCX and ODT want it: parts in a given order, the same bytes for the same parts.
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

namespace iap {

struct PackagePart {
  QString name;  // "word/document.xml"
  QByteArray bytes;
  bool stored = false;  // not compressed
};

/// Throws brokenDocument if it cannot be made.
QByteArray packed(const QList<PackagePart>& parts);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences with places for arguments.
#pragma once
#include <QStringList>

namespace iap {

/// The text with %1, %2 … replaced by the arguments, in one pass: a "%2" inside an argument is not replaced in turn.
inline QString filled(const QString& text, const QStringList& arguments) {
  QString result;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const int n = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
    if (n >= 1 && n <= arguments.size()) {
      result += arguments.at(n - 1);
      ++i;
    } else {
      result += text[i];
    }
  }
  return result;
}

}  // namespace iap

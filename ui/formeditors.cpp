// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formeditors.h"

#include <QRegularExpression>

namespace iap::ui {

int wordsIn(const QString& text) {
  static const QRegularExpression word(QStringLiteral("\\S*[\\p{L}\\p{N}]\\S*"));
  int words = 0;
  for (auto found = word.globalMatch(text); found.hasNext(); found.next()) ++words;
  return words;
}

}  // namespace iap::ui

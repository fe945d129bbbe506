// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/document.h"

namespace iap {

QString textOf(const Inline& runs) {
  QString text;
  for (const Run& run : runs) text += run.text;
  return text;
}

QString withoutControls(const QString& text) {
  QString result;
  result.reserve(text.size());
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text[i];
    if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
      result += c;
      result += text[++i];
    } else if (c == u'\t') {
      result += u' ';
    } else if (!c.isSurrogate() && (c.unicode() >= 0x20 || c == u'\n') && c != QChar(0xfeff) && c.unicode() < 0xfffe) {
      result += c;
    }
  }
  return result;
}

}  // namespace iap

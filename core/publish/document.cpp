// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/document.h"

namespace iap {

QString textOf(const Inline& runs) {
  QString text;
  for (const Run& run : runs) text += run.text;
  return text;
}

}  // namespace iap

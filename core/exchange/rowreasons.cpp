// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowreasons.h"

#include <QCoreApplication>

#include "base/fill.h"
#include "base/language.h"

namespace iap {

const char* pattern(ReasonCode code) {
  switch (code) {
    case ReasonCode::emptyRow:
      return QT_TRANSLATE_NOOP("Import", "an empty row");
    case ReasonCode::skippedByRule:
      return QT_TRANSLATE_NOOP("Import", "%1 is \"%2\"");
    case ReasonCode::skippedBecause:
      return "%1";
    case ReasonCode::skippedExisting:
      return QT_TRANSLATE_NOOP("Import", "\"%1\" is in the plan already");
    case ReasonCode::alreadyThere:
      return QT_TRANSLATE_NOOP("Import",
                               "there is already one with the code or name \"%1\"; to change it, say \"existing\": "
                               "\"update\" in the mapping");
    case ReasonCode::twiceInTable:
      return QT_TRANSLATE_NOOP("Import", "\"%1\" stands in the table twice");
    case ReasonCode::noName:
      return QT_TRANSLATE_NOOP("Import", "the row has neither a code nor a name");
    case ReasonCode::notNumber:
      return QT_TRANSLATE_NOOP("Import", "column %1: \"%2\" is no number");
    case ReasonCode::notAmount:
      return QT_TRANSLATE_NOOP("Import",
                               "column %1: \"%2\" is no amount with the decimal mark \"%3\" and the thousands marks "
                               "\"%4\"; if it means that there is no price, say so in \"not_priced\"");
    case ReasonCode::hiddenBlank:
      return QT_TRANSLATE_NOOP("Import",
                               "column %1: \"%2\" holds a blank of another kind (%3); add it to \"thousands\"");
    case ReasonCode::unknownUnit:
      return QT_TRANSLATE_NOOP(
          "Import",
          "column %1: it is not clear what 1 in \"%2\" means; \"units\" names %3, \"unit\" says it for "
          "bare numbers");
    case ReasonCode::notWholeMinor:
      return QT_TRANSLATE_NOOP("Import", "column %1: \"%2\" is no whole number of cents, or too large");
    case ReasonCode::notDate:
      return QT_TRANSLATE_NOOP("Import",
                               "column %1: \"%2\" is no date (2026, Q3 2026, May 2026, 14.5.2026, 2026-05-14, started, "
                               "ongoing)");
    case ReasonCode::openDate:
      return QT_TRANSLATE_NOOP("Import",
                               "column %1: \"%2\" can be two days; say in \"language\" how dates are written, such as "
                               "\"en-GB\" for day first");
    case ReasonCode::notWord:
      return QT_TRANSLATE_NOOP("Import", "column %1: \"%2\" has no word here; say in \"words\" which it is: %3");
    case ReasonCode::notFitting:
      return QT_TRANSLATE_NOOP("Import", "column %1: \"%2\" does not fit the field %3");
    case ReasonCode::noIndicator:
      return QT_TRANSLATE_NOOP("Import", "column %1: \"%2\" is no indicator of the plan");
    case ReasonCode::noAction:
      return QT_TRANSLATE_NOOP("Import", "column %1: \"%2\" is no action of the plan");
    case ReasonCode::noMeasurementDate:
      return QT_TRANSLATE_NOOP("Import", "column %1: \"%2\" needs the \"date\" of the measurement in the mapping");
    case ReasonCode::keptAsWords:
      return QT_TRANSLATE_NOOP("Import", "column %1: \"%2\" kept as words");
    case ReasonCode::actionNotLinked:
      return QT_TRANSLATE_NOOP("Import", "column %1: no action is called \"%2\"; not linked");
    case ReasonCode::severalCostLines:
      return QT_TRANSLATE_NOOP("Import",
                               "column %1: \"%2\" could go to several cost lines of the action; change them by hand");
    case ReasonCode::noAmount:
      return QT_TRANSLATE_NOOP("Import", "named without an amount");
  }
  return "";
}

QString message(const RowReason& reason, const Language& language) {
  return filled(language.translated("Import", pattern(reason.code)), reason.arguments);
}

}  // namespace iap

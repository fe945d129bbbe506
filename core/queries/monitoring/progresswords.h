// SPDX-License-Identifier: GPL-3.0-or-later
// Monitoring in words: statuses, methods with their sources, reasons, and how a status came about.
#pragma once
#include "base/language.h"
#include "queries/monitoring/indicatorstate.h"

namespace iap {

/// "On path": what a status comes to.
QString standingWords(Standing standing, const Language& language);
/// The same as it stands within a line: "2 on path".
QString standingInLine(Standing standing, const Language& language);
/// The method's own word: "moderate progress".
QString statusWords(ProgressStatus status, const Language& language);
/// "plan pace", and where its rule was published.
QString methodWords(StatusMethod method, const Language& language);
QString methodSource(StatusMethod method, const Language& language);
/// What the limits of a method are shares of.
QString limitsWords(StatusMethod method, const Language& language);
/// What parts (women and men, districts) say beside their total, in a sentence.
QString partsWords(const PartsCheck& check, const Language& language);
/// In a few words, as it stands in a cell: "measured once".
QString reasonWords(Reason reason, const Language& language);
/// The newest value and its period, for reading: "52 (05/2026)"; what was said in words where no number was; empty
/// where nothing was measured up to the day.
QString latestWords(const Links& links, const Series& series, QDate asOf, const Language& language);
QString milestoneWords(MilestoneState state, const Language& language);
QString dataStateWords(DataState state, const Language& language);

/// How the status came about: the formula with its numbers, the limits of the words, and what to know of the data. One
/// sentence each.
QStringList explanation(const IndicatorState& state, const ProgressPreset& preset, const Language& language);
/// The forecast in a sentence with its method, number of points and range; empty without one.
QString forecastWords(const IndicatorState& state, const std::optional<Forecast>& forecast, const Language& language);

}  // namespace iap

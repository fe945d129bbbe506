// SPDX-License-Identifier: GPL-3.0-or-later
// New objectives, stakeholders, indicators, risks, lines of money and list items; and finding them by name.
#pragma once
#include "plan/plan.h"

namespace iap {

ObjectiveId addObjective(Plan& plan, const QString& code, const Text& title, ObjectiveId parent = {});
/// Hangs an objective below another one (or none); refused (nothing happens) if that would make a loop.
void moveObjective(Plan& plan, ObjectiveId id, ObjectiveId parent);
/// Whom a new record of that kind is for, as the plan's settings say; nothing for kinds without such a setting.
std::optional<Audience> audienceOfNew(const Plan& plan, const RecordType& type);
StakeholderId addStakeholder(Plan& plan, const Text& name);
IndicatorId addIndicator(Plan& plan, const QString& code, const Text& name);
/// The series of the indicator as a whole; made if there is none.
SeriesId totalSeriesOf(Plan& plan, IndicatorId indicator);
TargetId addTarget(Plan& plan, SeriesId series, const Date& date, Number value, const QString& words, TargetKind kind);
/// For all readers: the risk assessment is a part of what a council decides on.
RiskId addRisk(Plan& plan, const QString& code, const Text& title);
CostLineId addCostLine(Plan& plan, ActionId action, std::optional<Money> amount);
/// For an action, or with a zero id for the plan as a whole.
FundingLineId addFundingLine(Plan& plan, ActionId action, ListItemId source, std::optional<Money> amount,
                             FundingStatus status = FundingStatus::notRecorded);
NoteId addNote(Plan& plan, const RecordRef& subject, const QString& text);

/// The record of that name (either wording, blanks around ignored), or a new one.
StakeholderId stakeholderNamed(Plan& plan, const QString& name);
ObjectiveId objectiveTitled(Plan& plan, const QString& title);
ListItemId listItemNamed(Plan& plan, ListKind list, const QString& label);

}  // namespace iap

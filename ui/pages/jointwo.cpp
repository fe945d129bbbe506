// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jointwo.h"

#include "edits/joining.h"
#include "queries/labels.h"
#include "ui/ask.h"
#include "ui/specs/specs.h"

namespace iap::ui {

void askToJoin(Page& page, OpenPlan& open, RecordView& rows, const JoinTwo& join) {
  const QList<qint64> ids = rows.selectedIds();
  const QString table = rows.model().spec().table;
  if (ids.size() != 2) {
    Q_EMIT page.notice(
        StakeholderPage::tr("Select the two that are one first: click the one, then the other with Ctrl."));
    return;
  }
  const auto name = [&](qint64 id) { return shortNameOf(open.plan(), RecordRef{table, id}, open.language()); };
  const auto into = [&page, &open, &rows, join](const QString& stays, const QString& gone, qint64 kept, qint64 other) {
    if (!open.edit(StakeholderPage::tr("Join %1 and %2").arg(stays.left(30), gone.left(30)),
                   [&](Plan& plan) { join(plan, kept, other); }))
      return;
    rows.goTo(kept);
    Q_EMIT page.notice(StakeholderPage::tr("“%1” is now “%2”.").arg(gone, stays), true);
  };
  const QString first = name(ids[0]), second = name(ids[1]);
  ask(&page, StakeholderPage::tr("Which of the two names stays?"),
      StakeholderPage::tr("Everything that refers to the other one will refer to it, and what it lacks it takes over. "
                          "This can be undone."),
      {{StakeholderPage::tr("Leave both"), QMessageBox::RejectRole, {}},
       {StakeholderPage::tr("Keep “%1”").arg(first), QMessageBox::AcceptRole,
        [into, first, second, ids] { into(first, second, ids[0], ids[1]); }},
       {StakeholderPage::tr("Keep “%1”").arg(second), QMessageBox::AcceptRole,
        [into, first, second, ids] { into(second, first, ids[1], ids[0]); }}});
}

StakeholderPage::StakeholderPage(OpenPlan& open, QWidget* parent)
    : TablePage(PageId::stakeholders, open, stakeholderTable(open), parent) {
  auto* button = addAction(tr("Join two…"), QStringLiteral("merge"));
  button->setToolTip(tr("Makes one of two selected stakeholders that are the same"));
  connect(button, &QPushButton::clicked, this, &StakeholderPage::join);
}

void StakeholderPage::join() {
  askToJoin(*this, open_, *rows(),
            [](Plan& plan, qint64 kept, qint64 other) { joinStakeholders(plan, {kept}, {other}); });
}

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stakeholderpage.h"

#include "edits/joining.h"
#include "queries/labels.h"
#include "ui/ask.h"
#include "ui/specs/specs.h"

namespace iap::ui {

StakeholderPage::StakeholderPage(OpenPlan& open, QWidget* parent)
    : TablePage(PageId::stakeholders, open, stakeholderTable(open), parent) {
  auto* button = addAction(tr("Join two…"), QStringLiteral("merge"));
  button->setToolTip(tr("Makes one of two selected stakeholders that are the same"));
  connect(button, &QPushButton::clicked, this, &StakeholderPage::join);
}

void StakeholderPage::join() {
  const QList<qint64> ids = rows()->selectedIds();
  if (ids.size() != 2) {
    Q_EMIT notice(tr("Select the two stakeholders that are one first: click the one, then the other with Ctrl."));
    return;
  }
  const auto name = [&](qint64 id) {
    return shortNameOf(open_.plan(), RecordRef{QStringLiteral("stakeholder"), id}, open_.language());
  };
  ask(this, tr("Which of the two names stays?"),
      tr("Everything that refers to the other one will refer to it: actions, costs, contacts, workshops. What it lacks "
         "it takes over. This can be undone."),
      {{tr("Leave both"), QMessageBox::RejectRole, {}},
       {tr("Keep “%1”").arg(name(ids[0])), QMessageBox::AcceptRole, [this, ids] { joinInto(ids[0], ids[1]); }},
       {tr("Keep “%1”").arg(name(ids[1])), QMessageBox::AcceptRole, [this, ids] { joinInto(ids[1], ids[0]); }}});
}

void StakeholderPage::joinInto(qint64 kept, qint64 other) {
  const QString gone = shortNameOf(open_.plan(), RecordRef{QStringLiteral("stakeholder"), other}, open_.language()),
                stays = shortNameOf(open_.plan(), RecordRef{QStringLiteral("stakeholder"), kept}, open_.language());
  if (!open_.edit(tr("Join %1 and %2").arg(stays.left(30), gone.left(30)),
                  [&](Plan& plan) { joinStakeholders(plan, {kept}, {other}); }))
    return;
  rows()->goTo(kept);
  Q_EMIT notice(tr("“%1” is now “%2”.").arg(gone, stays), true);
}

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include <QDateTime>
#include <QScopedValueRollback>

#include "base/error.h"

namespace iap {

Session::Session(const QString& path, const StoreOptions& options, QObject* parent)
    : QObject(parent), store_(path, options), plan_(store_.openedPlan()), history_(historyBytes) {}

Session::~Session() = default;

void Session::become(Plan next, const Changes& changes, const std::function<void()>& remember) {
  Q_ASSERT_X(!emitting_, "Session", "edited inside changed()");
  store_.write(changes);
  plan_ = std::move(next);
  remember();
  const QScopedValueRollback guard(emitting_, true);
  Q_EMIT changed(changes);
}

void Session::editAs(const QString& name, const std::function<void(Plan&)>& change, bool join) {
  Plan next = plan_;
  change(next);
  Changes changes = difference(plan_, next);
  if (changes.isEmpty()) return;
  become(std::move(next), changes, [&] {
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (join && history_.join(name, changes, now)) return;
    history_.add(name, changes, now);
    if (!join) history_.closeStep();
  });
}

void Session::edit(const QString& name, const std::function<void(Plan&)>& change) { editAs(name, change, false); }
void Session::editJoined(const QString& name, const std::function<void(Plan&)>& change) { editAs(name, change, true); }

void Session::undo() {
  if (!canUndo()) return;
  const Changes changes = reversed(history_.nextUndo()->changes);
  become(applied(plan_, changes), changes, [&] { history_.moveToUndone(); });
}

void Session::redo() {
  if (!canRedo()) return;
  const Changes changes = history_.nextRedo()->changes;
  become(applied(plan_, changes), changes, [&] { history_.moveToDone(); });
}

void Session::reload() {
  Q_ASSERT_X(!emitting_ && store_.isDelivered(), "Session", "reloaded with edits that are not delivered");
  store_.reload();
  const Changes changes = difference(plan_, store_.openedPlan());
  plan_ = applied(plan_, changes);  // keeps what is shared, so that the next difference is quick
  history_.clear();
  const QScopedValueRollback guard(emitting_, true);
  Q_EMIT changed(changes);
}

void Session::addVersion(const QString& name, const Plan& variant) {
  for (const VersionInfo& version : store_.versions())
    if (version.name == name) throw Error(ErrorCode::alreadyExists, {QLatin1Char('"') + name + QLatin1Char('"')});
  store_.addVersion(variant, name);
}

}  // namespace iap

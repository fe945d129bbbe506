// SPDX-License-Identifier: GPL-3.0-or-later
// An open plan: its value, history and file. The one door through which a plan changes, and the one signal that says
// so.
#pragma once
#include <QObject>
#include <functional>

#include "session/history.h"
#include "storage/planstore.h"

namespace iap {

class Session : public QObject {
  Q_OBJECT
 public:
  static constexpr qsizetype historyBytes = qsizetype(64) << 20;

  /// Opens the plan file (or recovers it); throws what PlanStore throws.
  explicit Session(const QString& path, const StoreOptions& options = {}, QObject* parent = nullptr);
  ~Session() override;

  const Plan& plan() const { return plan_; }
  PlanStore& store() { return store_; }
  const History& history() const { return history_; }

  /// Changes the plan. `name` is what Undo will call it. Copies the plan, lets `change` work on the copy, makes the
  /// difference durable, and only then takes the new plan over and emits changed(). When it throws, all is as before.
  void edit(const QString& name, const std::function<void(Plan&)>& change);
  /// Like edit, and typing on in the same row within some seconds stays one step.
  void editJoined(const QString& name, const std::function<void(Plan&)>& change);
  /// Ends joining: the cursor has left the field.
  void closeStep() { history_.closeStep(); }

  /// True inside changed(): edits have to wait.
  bool isEmitting() const { return emitting_; }

  bool canUndo() const { return history_.nextUndo(); }
  bool canRedo() const { return history_.nextRedo(); }
  QString undoName() const { return canUndo() ? history_.nextUndo()->name : QString(); }
  QString redoName() const { return canRedo() ? history_.nextRedo()->name : QString(); }
  void undo();
  void redo();

  /// Takes over the user's file that somebody else replaced; only when all is delivered. The history is forgotten.
  void reload();
  /// Replaces the user's file by what is here; see PlanStore::deliver.
  void deliver() { store_.deliver(plan_); }
  std::unique_ptr<Delivery> beginDelivery() { return store_.beginDelivery(plan_); }
  QString keepBoth() { return store_.keepBoth(plan_); }
  void addVersion(const QString& name) { addVersion(name, plan_); }
  /// Keeps another value than the plan; throws alreadyExists where the name is taken.
  void addVersion(const QString& name, const Plan& variant);

 Q_SIGNALS:
  /// The plan is now what the changes made of it. Calling edit, undo or redo from here is a fault.
  void changed(const iap::Changes& changes);

 private:
  void become(Plan next, const Changes& changes, const std::function<void()>& remember);
  void editAs(const QString& name, const std::function<void(Plan&)>& change, bool join);

  PlanStore store_;
  Plan plan_;
  History history_;
  bool emitting_ = false;
};

}  // namespace iap

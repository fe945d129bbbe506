// SPDX-License-Identifier: GPL-3.0-or-later
// An open plan on disk: a working copy on this computer that holds every edit at once, and the user's file to which it
// is delivered whole. Editing never happens inside the user's folder (docs/fileformat.md says why).
#pragma once
#include <QDateTime>
#include <QString>
#include <functional>
#include <memory>

#include "plan/changes.h"
#include "storage/planfile.h"

namespace iap {

/// Steps of a delivery, in order; for tests that let one fail.
enum class DeliveryStep { copy, compare, seal, sync, replace, replaced, remember };

struct StoreOptions {
  QString workRoot;                                // empty: the program's own folder for data of this computer
  QString author;                                  // stands in the stamps; empty by default
  const char* vfs = nullptr;                       // another SQLite file layer for the working copy (tests)
  std::function<void(DeliveryStep)> beforeStep{};  // may throw (tests)
};

/// A delivery on its way to the user's folder. run() touches nothing of the store that made it and may go on in another
/// thread while editing goes on; what it could not finish it removes.
class Delivery {
 public:
  ~Delivery();
  Delivery(const Delivery&) = delete;
  Delivery& operator=(const Delivery&) = delete;

  /// Seals the copy, brings it beside the target, and replaces the target whole. Throws what PlanStore::deliver throws.
  void run();

 private:
  friend class PlanStore;
  Delivery(QString target, QString local, const Plan& plan, const FileFacts& facts, qint64 edits,
           std::function<void(DeliveryStep)> beforeStep);
  void step(DeliveryStep step) const;
  void seal();
  void bringBeside();

  const QString target_, local_, temporary_;
  const Plan plan_;
  const FileFacts facts_;  // of the target as last seen
  const qint64 edits_;
  const std::function<void(DeliveryStep)> beforeStep_;
  bool own_ = true;     // the target is the plan's file, which nobody else may have replaced
  FileFacts sealed_{};  // of the target when it is replaced
  qint64 size_ = -1;    // of the copy that replaces it
  QDateTime time_;
};

/// What stands in the user's folder, beside what we know of it.
/// `unreachable`: it can't be looked at for now, a share that is not there or a file that another program holds.
enum class FolderCopy { known, changed, damaged, gone, unreachable };

class PlanStore {
 public:
  /// Opens the user's file, or what an earlier session left undelivered of it. Throws openElsewhere if another process
  /// has it, and what readPlanFile throws.
  PlanStore(const QString& path, const StoreOptions& options = {});
  ~PlanStore();
  PlanStore(const PlanStore&) = delete;
  PlanStore& operator=(const PlanStore&) = delete;

  const QString& path() const { return path_; }
  /// The plan as opened; edits since are the session's.
  const Plan& openedPlan() const { return opened_; }
  /// Edits found in the working copy that had not reached the user's file.
  qint64 recoveredEdits() const { return recovered_; }

  /// Makes the changes durable on this computer; when it throws, the working copy is as before.
  void write(const Changes& changes);
  /// Adds a named version, durable on this computer.
  void addVersion(const Plan& plan, const QString& name);
  QList<VersionInfo> versions();
  Plan version(qint64 id);
  /// Keeps bytes (an attachment, a logo) under the hash of their content.
  void putBlob(const QByteArray& bytes);
  QByteArray blob(const QString& sha256);

  /// True if every edit has reached the user's file, and this is not known to be gone or damaged since.
  bool isDelivered() const { return edits_ == delivered_ && !lastCopy_; }
  /// True if edits wait to reach the user's file.
  bool hasWaitingEdits() const { return edits_ != delivered_; }
  /// Replaces the user's file by the working copy. `plan` is its content. Throws changedUnderneath if somebody else
  /// changed the file, notDelivered or readOnlyPlace if it can't be replaced; the edits stay safe in the working copy.
  void deliver(const Plan& plan);
  /// The same in three parts: a copy of what is here, Delivery::run() on whatever thread, and the note of it. Until it
  /// is finished or given up, changedUnderneath() may not be asked.
  std::unique_ptr<Delivery> beginDelivery(const Plan& plan);
  void finishDelivery(const Delivery& delivery);
  /// True if somebody else replaced the user's file since it was read or delivered.
  bool changedUnderneath() const;
  /// False if the user's file surely is the one last seen, by its size and time: asked every few seconds.
  bool mayHaveChanged() const;
  /// Looks at the user's file. `whole`: reads all of one that somebody changed, so that a damaged one is never called
  /// changed.
  FolderCopy folderCopy(bool whole = false);
  /// Writes what is here to the user's folder again, where its file is gone or damaged. A damaged one is kept beside
  /// it; its new name is returned. Throws changedUnderneath where a good file of somebody else stands there by now.
  QString putBack(const Plan& plan);
  /// Reads the user's file anew; only when all is delivered. When it throws, all is as before. The new plan is
  /// openedPlan().
  void reload();
  /// Writes the working copy beside the user's file under a name of its own, and counts as delivered. Returns that
  /// name.
  QString keepBoth(const Plan& plan);
  /// Writes all there is, named versions and attachments too, to another file, which it replaces; nothing else changes.
  void saveCopy(const QString& path, const Plan& plan);
  /// Forgets the working copy if all of it was delivered and the user's file can be read; called by the destructor as
  /// well.
  void close();

  /// Where the working copy lies (tests, messages to support).
  QString workFolder() const { return folder_; }
  /// Largest size of the working copy (tests fill the disk with it).
  void limitPages(int pages);

 private:
  struct Files;
  void openFresh(const QString& fresh);
  bool recover();
  std::unique_ptr<Delivery> copyFor(const QString& target, const Plan& plan);
  void noteDelivery(const Delivery& delivery);
  void inTransaction(const std::function<void()>& f);
  void saveState();
  void saveState(const QString& folder, const FileFacts& facts, qint64 delivered);

  QString path_;
  StoreOptions options_;
  QString folder_;
  std::unique_ptr<Files> files_;
  Plan opened_;
  FileFacts facts_;  // of the user's file as last seen
  qint64 edits_ = 0, delivered_ = 0, recovered_ = 0;
  bool folderSynced_ = false;
  bool lastCopy_ = false;  // the user's file was gone or damaged, so that what is here may be all there is
  // The user's file when it was last found to be the one we know.
  mutable qint64 seenSize_ = -1;
  mutable QDateTime seenTime_;
};

/// The folder for working copies if no other is named.
QString defaultWorkRoot();

}  // namespace iap

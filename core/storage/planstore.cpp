// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planstore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include "base/error.h"
#include "storage/database.h"
#include "storage/formats.h"
#include "storage/platform.h"
#include "storage/rows.h"
#include "storage/upgrading.h"

namespace iap {

namespace {

QString hashOfPath(const QString& path) {
  return QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

/// The path with symbolic links resolved, also for a file that is gone for the moment.
QString canonical(const QString& path) {
  const QString resolved = QFileInfo(path).canonicalFilePath();
  if (!resolved.isEmpty()) return resolved;
  const QFileInfo info(path);
  const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
  return (folder.isEmpty() ? info.absolutePath() : folder) + u'/' + info.fileName();
}

/// Removes temporary files that processes which are gone left beside the user's file.
void sweepTemporaries(const QFileInfo& target) {
  const QString pattern = QStringLiteral("~$%1.*.tmp*").arg(target.fileName());  // also -journal and the like
  for (const QFileInfo& info : target.absoluteDir().entryInfoList({pattern}, QDir::Files | QDir::Hidden)) {
    const auto process = processOfTemporary(info.fileName());
    if (process && *process > 0 && !processRuns(*process)) QFile::remove(info.absoluteFilePath());
  }
}

enum class Content { good, newer, bad, hidden };

/// What a file holds: a plan, one of a later format, something else, or nothing that can be seen for now.
Content contentOf(const QString& path) {
  try {
    (void)readPlanFile(path);
    return Content::good;
  } catch (const Error& error) {
    switch (error.code()) {
      case ErrorCode::newerFormat:
        return Content::newer;
      case ErrorCode::emptyFile:
      case ErrorCode::notAPlan:
      case ErrorCode::damaged:
      case ErrorCode::badContent:
      case ErrorCode::foreignSchema:
      case ErrorCode::digestMismatch:
        return Content::bad;
      default:
        return Content::hidden;
    }
  }
}

}  // namespace

struct PlanStore::Files {
  std::unique_ptr<QLockFile> lock;
  std::unique_ptr<Database> work;
  QString workId;
};

QString defaultWorkRoot() {
  return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/work");
}

PlanStore::PlanStore(const QString& path, const StoreOptions& options)
    : path_(canonical(path)), options_(options), files_(std::make_unique<Files>()) {
  if (options_.workRoot.isEmpty()) options_.workRoot = defaultWorkRoot();
  const QString hash = hashOfPath(path_);
  QDir root(options_.workRoot);
  if (!root.mkpath(QStringLiteral(".")))
    throw Error(ErrorCode::writeFailed, {options_.workRoot, QStringLiteral("folder can't be made")});
  files_->lock = std::make_unique<QLockFile>(root.filePath(hash + QStringLiteral(".lock")));
  files_->lock->setStaleLockTime(0);  // a lock ends with its process, not with time
  if (!files_->lock->tryLock(0)) {
    qint64 pid = 0;
    QString host, program;
    files_->lock->getLockInfo(&pid, &host, &program);
    throw Error(ErrorCode::openElsewhere, {path_, program, QString::number(pid)});
  }
  sweepTemporaries(QFileInfo(path_));
  const QStringList left = root.entryList({QStringLiteral("*-") + hash}, QDir::Dirs);
  if (!left.isEmpty()) {
    folder_ = root.filePath(left.first());
    if (recover()) return;
    QDir(folder_).removeRecursively();
  }
  openFresh(root.filePath(QStringLiteral("new-") + hash));
}

PlanStore::~PlanStore() {
  try {
    close();
  } catch (...) {
    // Nothing is lost: the working copy stays and is recovered at the next opening.
  }
}

void PlanStore::saveState() { saveState(folder_, facts_, delivered_); }

void PlanStore::saveState(const QString& folder, const FileFacts& facts, qint64 delivered) {
  const QJsonObject state{{QStringLiteral("path"), path_},
                          {QStringLiteral("work_id"), files_->workId},
                          {QStringLiteral("revision"), facts.revision},
                          {QStringLiteral("plan_uuid"), facts.planUuid},
                          {QStringLiteral("last_copy"), lastCopy_},
                          {QStringLiteral("delivered_edits"), QString::number(delivered)}};
  QSaveFile file(folder + QStringLiteral("/state.json"));
  if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(state).toJson()) < 0 || !file.commit())
    throw Error(ErrorCode::writeFailed, {file.fileName(), file.errorString()});
  syncFolder(folder);
}

void PlanStore::openFresh(const QString& fresh) {
  // Whatever the disk can refuse happens in a folder of its own; what is open stays as it is until all of it is there.
  const QString shownName = QFileInfo(path_).fileName(), workBefore = files_->workId;
  OpenedPlan opened;
  try {
    QDir(fresh).removeRecursively();
    if (!QDir().mkpath(fresh)) throw Error(ErrorCode::writeFailed, {fresh, QStringLiteral("folder can't be made")});
    const QString base = fresh + QStringLiteral("/base.iap"), workFile = fresh + QStringLiteral("/work.db");
    const QFileInfo before(path_);
    const qint64 size = before.size();
    const QDateTime time = before.lastModified();
    copyFromUser(path_, base);
    opened = validatedPlan(base, shownName);
    // Edits are acknowledged on top of this copy, so it has to be on the disk before the first one.
    if (opened.facts.format < currentFormat) {
      Database old(base, OpenMode::validate, shownName);
      writeUpgraded(old, opened.plan, workFile);
      opened.facts.format = currentFormat;
    } else {
      if (!QFile::copy(base, workFile)) throw Error(ErrorCode::diskFull, {workFile});
      syncFile(workFile);
    }
    QFile::setPermissions(workFile, QFile::ReadOwner | QFile::WriteOwner);
    files_->workId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    saveState(fresh, opened.facts, opened.facts.edits);
    seenSize_ = size;
    seenTime_ = time;
  } catch (...) {
    files_->workId = workBefore;
    QDir(fresh).removeRecursively();
    throw;
  }
  files_->work.reset();
  opened_ = std::move(opened.plan);
  facts_ = opened.facts;
  edits_ = delivered_ = facts_.edits;
  lastCopy_ = false;
  // The plan's own name in the folder's lets a person find it.
  const QString named = options_.workRoot + u'/' + facts_.planUuid + u'-' + hashOfPath(path_);
  QDir(named).removeRecursively();
  folder_ = QDir().rename(fresh, named) ? named : fresh;
  files_->work =
      std::make_unique<Database>(folder_ + QStringLiteral("/work.db"), OpenMode::work, shownName, options_.vfs);
}

bool PlanStore::recover() {
  QFile file(folder_ + QStringLiteral("/state.json"));
  const QString workFile = folder_ + QStringLiteral("/work.db"), shownName = QFileInfo(path_).fileName();
  if (!file.open(QIODevice::ReadOnly) || !QFileInfo::exists(workFile)) return false;
  const QJsonObject state = QJsonDocument::fromJson(file.readAll()).object();
  files_->workId = state.value(QStringLiteral("work_id")).toString();
  delivered_ = state.value(QStringLiteral("delivered_edits")).toString().toLongLong();
  files_->work = std::make_unique<Database>(workFile, OpenMode::work, shownName, options_.vfs);
  const FileFacts work = factsOf(*files_->work);
  edits_ = work.edits;
  facts_ = work;
  facts_.revision = state.value(QStringLiteral("revision")).toString();
  // Killed between the replacement and the note of it: the file there is our own delivery.
  if (const auto there = peekPlanFile(path_); there && there->workId == files_->workId) {
    facts_.revision = there->revision;
    delivered_ = std::max(delivered_, there->edits);
  }
  if (edits_ == delivered_) {
    // All of it was delivered; but where that copy is gone or damaged, or was so when we left and another stands there
    // now, this is the last good one.
    const Content there = QFileInfo::exists(path_) ? contentOf(path_) : Content::bad;
    const auto facts = there == Content::good ? peekPlanFile(path_) : std::nullopt;
    const bool ours = facts && facts->revision == facts_.revision;
    lastCopy_ = there == Content::bad || there == Content::hidden ||
                (state.value(QStringLiteral("last_copy")).toBool() && !ours);
    if (!lastCopy_) {
      files_->work.reset();
      return false;
    }
  }
  recovered_ = edits_ - delivered_;
  opened_ = readPlan(*files_->work, work.format);
  if (work.format < currentFormat) {
    // Left by an older version of the program.
    upgrade(opened_, work.format);
    const QString made = folder_ + QStringLiteral("/upgraded.db");
    QFile::remove(made);
    writeUpgraded(*files_->work, opened_, made);
    // A log left beside the new file would be played into it at the next opening.
    if (files_->work->integer("PRAGMA wal_checkpoint(TRUNCATE)") != 0)
      throw Error(ErrorCode::writeFailed, {workFile, QStringLiteral("write-ahead log")});
    files_->work.reset();
    if (const QString refused = replaceFile(made, workFile); !refused.isEmpty())
      throw Error(ErrorCode::writeFailed, {workFile, refused});
    files_->work = std::make_unique<Database>(workFile, OpenMode::work, shownName, options_.vfs);
    facts_.format = currentFormat;
  }
  saveState();
  return true;
}

void PlanStore::inTransaction(const std::function<void()>& f) {
  if (!files_->work) throw Error(ErrorCode::internal, {QFileInfo(path_).fileName(), QStringLiteral("no working copy")});
  Database& work = *files_->work;
  work.transaction([&] {
    f();
    Statement& count = work.prepared("UPDATE \"meta\" SET \"value\"=? WHERE \"key\"='edits'");
    count.bind(1, QString::number(edits_ + 1));
    count.step();
    count.reset();
  });
  ++edits_;
  if (!folderSynced_) folderSynced_ = syncFolder(folder_);  // the log's name is new in the folder
}

void PlanStore::write(const Changes& changes) {
  inTransaction([&] { writeChanges(*files_->work, changes, {QDateTime::currentSecsSinceEpoch(), options_.author}); });
}

void PlanStore::addVersion(const Plan& plan, const QString& name) {
  inTransaction([&] { iap::addVersion(*files_->work, plan, name, QDateTime::currentDateTimeUtc()); });
}

QList<VersionInfo> PlanStore::versions() { return versionsIn(*files_->work); }
Plan PlanStore::version(qint64 id) { return versionOf(*files_->work, id); }
void PlanStore::putBlob(const QByteArray& bytes) {
  inTransaction([&] { iap::putBlob(*files_->work, bytes); });
}
QByteArray PlanStore::blob(const QString& sha256) { return iap::blob(*files_->work, sha256); }
void PlanStore::limitPages(int pages) { files_->work->limitPages(pages); }

bool PlanStore::changedUnderneath() const {
  const QFileInfo before(path_);
  if (!before.exists()) return false;  // taken away, not changed: it is put back
  const auto there = peekPlanFile(path_);
  const bool changed = !there || there->revision != facts_.revision;
  seenSize_ = changed ? -1 : before.size();
  seenTime_ = before.lastModified();
  return changed;
}

bool PlanStore::mayHaveChanged() const {
  const QFileInfo now(path_);
  return !now.exists() || now.size() != seenSize_ || now.lastModified() != seenTime_;
}

FolderCopy PlanStore::folderCopy(bool whole) {
  const QFileInfo now(path_);
  if (!now.exists()) {
    // A share that is not connected has lost nothing.
    if (!now.absoluteDir().exists()) return FolderCopy::unreachable;
    lastCopy_ = true;
    return FolderCopy::gone;
  }
  if (!mayHaveChanged()) {
    lastCopy_ = false;
    return FolderCopy::known;
  }
  const auto there = peekPlanFile(path_);
  const bool ours = there && there->revision == facts_.revision;
  // The head of a file that was cut short can still be ours.
  if (!there || whole || (ours && now.size() != seenSize_)) switch (contentOf(path_)) {
      case Content::bad:
        lastCopy_ = true;
        return FolderCopy::damaged;
      case Content::hidden:
        return FolderCopy::unreachable;
      case Content::newer:
        return FolderCopy::changed;
      case Content::good:
        break;
    }
  if (!ours) return FolderCopy::changed;
  seenSize_ = now.size();
  seenTime_ = now.lastModified();
  lastCopy_ = false;
  return FolderCopy::known;
}

QString PlanStore::putBack(const Plan& plan) {
  // The question may have stood open for a while.
  const FolderCopy there = folderCopy(true);
  if (there == FolderCopy::known) return {};
  if (there == FolderCopy::changed) throw Error(ErrorCode::changedUnderneath, {path_, folder_});
  if (there == FolderCopy::unreachable) throw Error(ErrorCode::noAccess, {path_});
  QString aside;
  if (there == FolderCopy::damaged) {
    const QFileInfo target(path_);
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmmss"));
    aside = target.absoluteDir().filePath(QStringLiteral("%1 (damaged %2).iap").arg(target.completeBaseName(), stamp));
    QFile file(path_);
    if (!file.rename(aside)) throw Error(ErrorCode::notDelivered, {path_, file.errorString()});
  }
  try {
    const auto delivery = beginDelivery(plan);
    delivery->run();
    finishDelivery(*delivery);
  } catch (...) {
    if (!aside.isEmpty()) QFile::rename(aside, path_);
    throw;
  }
  return aside;
}

void PlanStore::reload() {
  const QString before = folder_;
  openFresh(options_.workRoot + QStringLiteral("/new-") + hashOfPath(path_));
  if (folder_ != before) QDir(before).removeRecursively();
}

namespace {
/// What stopped a delivery, as it is told: the edits are safe, only the file there is not new.
Error notDelivered(const Error& error, const QString& target) {
  if (error.code() == ErrorCode::diskFull) return Error(ErrorCode::noRoom, {target}, error.detail());
  return Error(ErrorCode::notDelivered, {target, QString::fromUtf8(error.what())}, error.detail());
}
}  // namespace

Delivery::Delivery(QString target, QString local, const Plan& plan, const FileFacts& facts, qint64 edits,
                   std::function<void(DeliveryStep)> beforeStep)
    : target_(std::move(target)),
      local_(std::move(local)),
      temporary_(temporaryBeside(target_)),
      plan_(plan),
      facts_(facts),
      edits_(edits),
      beforeStep_(std::move(beforeStep)) {}

Delivery::~Delivery() {
  QFile::remove(local_);
  QFile::remove(temporary_);
}

void Delivery::step(DeliveryStep step) const {
  if (beforeStep_) beforeStep_(step);
}

void Delivery::run() {
  try {
    const auto compare = [this] {
      if (!own_ || !QFileInfo::exists(target_)) return;
      const auto there = peekPlanFile(target_);
      if (!there || there->revision != facts_.revision)
        throw Error(ErrorCode::changedUnderneath, {target_, QFileInfo(local_).absolutePath()});
    };
    step(DeliveryStep::compare);
    compare();
    // A file that was made read-only is meant to stay as it is.
    if (QFileInfo::exists(target_) && !QFileInfo(target_).isWritable())
      throw Error(ErrorCode::readOnlyPlace, {target_});
    step(DeliveryStep::seal);
    seal();
    bringBeside();
    step(DeliveryStep::replace);
    compare();
    // Taken before it stands there: afterwards it could be somebody else's already.
    const QFileInfo copy(temporary_);
    size_ = copy.size();
    time_ = copy.lastModified();
    if (const QString refused = replaceFile(temporary_, target_); !refused.isEmpty())
      throw Error(ErrorCode::notDelivered, {target_, refused});
    syncFolder(QFileInfo(target_).absolutePath());
    step(DeliveryStep::replaced);
  } catch (const Error& error) {
    if (error.code() == ErrorCode::changedUnderneath || error.code() == ErrorCode::readOnlyPlace ||
        error.code() == ErrorCode::notDelivered)
      throw;
    throw notDelivered(error, target_);
  }
}

void Delivery::seal() {
  Database copy(local_, OpenMode::create, QFileInfo(target_).fileName());
  (void)copy.text("PRAGMA journal_mode=DELETE");
  sealCopy(copy, plan_, facts_);
  sealed_ = factsOf(copy);
}

void Delivery::bringBeside() {
  QFile from(local_), to(temporary_);
  if (!to.open(QIODevice::WriteOnly)) throw Error(ErrorCode::readOnlyPlace, {target_}, to.errorString());
  if (!from.open(QIODevice::ReadOnly)) throw Error(ErrorCode::writeFailed, {local_, from.errorString()});
  while (!from.atEnd()) {
    const QByteArray part = from.read(qint64(1) << 20);
    if (part.isEmpty() || to.write(part) != part.size())
      throw Error(ErrorCode::diskFull, {QFileInfo(target_).fileName()}, to.errorString());
  }
  if (!to.flush()) throw Error(ErrorCode::diskFull, {QFileInfo(target_).fileName()}, to.errorString());
  to.close();
  step(DeliveryStep::sync);
  if (!syncFile(temporary_))
    throw Error(ErrorCode::writeFailed, {QFileInfo(target_).fileName(), QStringLiteral("sync")});
}

std::unique_ptr<Delivery> PlanStore::copyFor(const QString& target, const Plan& plan) {
  FileFacts facts = facts_;
  facts.workId = files_->workId;
  std::unique_ptr<Delivery> delivery(
      new Delivery(target, folder_ + QStringLiteral("/delivery.iap"), plan, facts, edits_, options_.beforeStep));
  delivery->own_ = target == path_;
  try {
    delivery->step(DeliveryStep::copy);
    QFile::remove(delivery->local_);
    files_->work->backupTo(delivery->local_);
  } catch (const Error& error) {
    if (error.code() == ErrorCode::readOnlyPlace) throw;
    throw notDelivered(error, target);
  }
  return delivery;
}

void PlanStore::noteDelivery(const Delivery& delivery) {
  facts_ = delivery.sealed_;
  lastCopy_ = false;
  saveState(folder_, facts_, delivery.edits_);
  delivered_ = delivery.edits_;
  try {
    noteRevision(*files_->work, delivery.sealed_);
  } catch (const Error&) {
    // The delivery itself has succeeded; a full disk here costs a link in the chain of ancestors, no content.
  }
}

std::unique_ptr<Delivery> PlanStore::beginDelivery(const Plan& plan) { return copyFor(path_, plan); }

void PlanStore::finishDelivery(const Delivery& delivery) {
  delivery.step(DeliveryStep::remember);
  seenSize_ = delivery.size_;
  seenTime_ = delivery.time_;
  noteDelivery(delivery);
  QFile::remove(folder_ + QStringLiteral("/base.iap"));
  QFile::rename(delivery.local_, folder_ + QStringLiteral("/base.iap"));
}

void PlanStore::deliver(const Plan& plan) {
  if (isDelivered()) return;
  const auto delivery = beginDelivery(plan);
  delivery->run();
  finishDelivery(*delivery);
}

QString PlanStore::keepBoth(const Plan& plan) {
  const QFileInfo target(path_);
  const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmmss"));
  const QString name =
      target.absoluteDir().filePath(QStringLiteral("%1 (my version %2).iap").arg(target.completeBaseName(), stamp));
  if (QFileInfo::exists(name)) throw Error(ErrorCode::alreadyExists, {name});
  const auto delivery = copyFor(name, plan);
  delivery->run();
  noteDelivery(*delivery);
  return name;
}

void PlanStore::saveCopy(const QString& path, const Plan& plan) {
  if (QFileInfo(path) == QFileInfo(path_)) throw Error(ErrorCode::alreadyExists, {path});
  copyFor(path, plan)->run();
}

void PlanStore::close() {
  if (!files_ || !files_->lock) return;
  bool safe = files_->work && edits_ == delivered_;
  if (safe) {
    const FolderCopy there = folderCopy(true);
    safe = !lastCopy_ && (there == FolderCopy::known || there == FolderCopy::changed);
    // Told to the next opening: whatever stands there then is not ours.
    if (lastCopy_) saveState();
  }
  if (safe) {
    const FolderCopy there = folderCopy(true);
    safe = there == FolderCopy::known || there == FolderCopy::changed;
  }
  if (safe) {
    files_->work.reset();
    QDir(folder_).removeRecursively();
  }
  files_->work.reset();
  files_->lock.reset();
}

}  // namespace iap

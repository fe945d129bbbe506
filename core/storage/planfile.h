// SPDX-License-Identifier: GPL-3.0-or-later
// The plan file as a whole: read after validation, written complete or not at all, with its named versions and blobs.
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include "plan/plan.h"

namespace iap {

class Database;
struct Stamp;

/// Technical facts of a file, from its meta table.
struct FileFacts {
  int format = 0;
  QString planUuid;
  QString revision;
  QString parentRevision;
  QString writtenBy;
  QString workId;    // of the work folder that delivered it
  qint64 edits = 0;  // count of edits in that work folder
};

struct OpenedPlan {
  Plan plan;
  FileFacts facts;
};

struct VersionInfo {
  qint64 id = 0;
  QString name;
  QDateTime at;  // UTC
  int format = 0;
};

/// Validates a file that no other process can change meanwhile and reads it. `shownName` stands in messages.
OpenedPlan validatedPlan(const QString& privateCopy, const QString& shownName);

/// Copies the user's file beside into a private place, validates and reads it. The user's file is only read.
OpenedPlan readPlanFile(const QString& path);
/// Only the technical facts, without reading the rows; nothing if it isn't a readable plan. Throws what says nothing
/// about the file itself (this computer's disk is full).
std::optional<FileFacts> peekPlanFile(const QString& path);

/// Writes a new plan file: complete under its name, or not at all. Refuses to replace a file.
void createPlanFile(const QString& path, const Plan& plan, const QString& author);

/// The name of a temporary file beside the target; it says which process of which computer writes it.
QString temporaryBeside(const QString& target);
/// The process that such a name of this computer tells of; nothing for names of others.
std::optional<qint64> processOfTemporary(const QString& fileName);

/// Copies a file's bytes, trying again if it changes meanwhile. Throws notFound, noAccess, emptyFile, tooLarge.
void copyFromUser(const QString& path, const QString& privateCopy);

/// Fills a fresh database with schema, rows and technical facts.
void writeFreshFile(Database& database, const Plan& plan, const Stamp& stamp);
/// Names the copy's revision and digest; to be called on a copy that is then delivered.
void sealCopy(Database& database, const Plan& plan, const FileFacts& facts);
FileFacts factsOf(Database& database);
/// Notes in the working copy which revision was delivered last, so that the chain of ancestors has no gap.
void noteRevision(Database& database, const FileFacts& delivered);

QList<VersionInfo> versionsIn(Database& database);
/// Adds a named version of the plan in a transaction of the caller.
void addVersion(Database& database, const Plan& plan, const QString& name, const QDateTime& at);
/// The plan of a named version; throws versionDamaged.
Plan versionOf(Database& database, qint64 id);

/// Content that lies in parts of 1 MB under its hash.
void putBlob(Database& database, const QByteArray& bytes);
QByteArray blob(Database& database, const QString& sha256);
QString blobName(const QByteArray& bytes);

/// Content of the user's file under its hash; empty if there is none.
QByteArray blobOfFile(const QString& path, const QString& sha256);

/// Named versions of the user's file, and one of them; read from a private copy.
QList<VersionInfo> versionsOfFile(const QString& path);
Plan versionOfFile(const QString& path, const QString& name);

}  // namespace iap

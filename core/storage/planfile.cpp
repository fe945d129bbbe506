// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planfile.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>
#include <QUuid>
#include <QtEndian>
#include <future>
#include <system_error>
#include <utility>

#include "base/error.h"
#include "plan/references.h"
#include "storage/archive.h"
#include "storage/database.h"
#include "storage/formats.h"
#include "storage/platform.h"
#include "storage/rows.h"

namespace iap {

namespace {

constexpr qint64 largestFile = qint64(4) << 30;
constexpr qsizetype blobPart = 1 << 20;
constexpr qint64 largestVersion = qint64(1) << 30;
constexpr int zlibCodec = 1;

QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

QString metaValue(Database& database, const QString& key) {
  Statement statement = database.prepare("SELECT \"value\" FROM \"meta\" WHERE \"key\"=?");
  statement.bind(1, key);
  return statement.step() ? statement.text(0).value_or(QString()) : QString();
}

void setMeta(Database& database, const QString& key, const QString& value) {
  Statement statement = database.prepare(
      "INSERT INTO \"meta\" VALUES(?,?) ON CONFLICT(\"key\") DO UPDATE SET \"value\"=excluded.\"value\"");
  statement.bind(1, key);
  statement.bind(2, value);
  statement.step();
}

/// Format from the header bytes; throws for what is no plan of ours. SQLite's file format: 60 user_version, 68
/// application_id.
int formatInHeader(const QString& path, const QString& shownName) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorCode::noAccess, {shownName}, file.errorString());
  const QByteArray header = file.read(100);
  if (header.isEmpty()) throw Error(ErrorCode::emptyFile, {shownName});
  if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)) ||
      qFromBigEndian<quint32>(header.constData() + 68) != applicationId)
    throw Error(ErrorCode::notAPlan, {shownName});
  const auto format = qFromBigEndian<qint32>(header.constData() + 60);
  if (format > currentFormat)
    throw Error(ErrorCode::newerFormat, {shownName, QString::number(format), QString::number(currentFormat)});
  if (format < 1) throw Error(ErrorCode::notAPlan, {shownName});
  return format;
}

void checkSchema(Database& database, int format) {
  auto expected = expectedSchema(format);
  Statement select = database.prepare("SELECT \"name\", \"sql\" FROM \"sqlite_schema\"");
  while (select.step()) {
    const QString name = select.text(0).value_or(QStringLiteral("?"));
    const auto it = expected.constFind(name);
    if (it == expected.cend() || select.text(1) != *it)
      throw Error(ErrorCode::foreignSchema, {database.shownName(), name});
    expected.erase(it);
  }
  if (!expected.isEmpty())
    throw Error(ErrorCode::foreignSchema, {database.shownName(), QStringLiteral("no ") + expected.firstKey()});
}

/// Runs on another thread where one is to be had, else when its result is asked for.
template <class F>
std::future<void> beside(const F& f) {
  try {
    return std::async(std::launch::async, f);
  } catch (const std::system_error&) {
    return std::async(std::launch::deferred, f);
  }
}

/// On a connection of its own, so that rows can be read meanwhile.
void checkStructure(const QString& privateCopy, const QString& shownName) {
  Database database(privateCopy, OpenMode::validate, shownName);
  database.run("PRAGMA cache_size=-4096");
  if (const auto result = database.text("PRAGMA quick_check(1)"); result != QStringLiteral("ok"))
    throw Error(ErrorCode::damaged, {shownName, QStringLiteral("file structure")}, result.value_or(QString()));
}

void checkReferences(const Plan& plan, const QString& shownName) {
  if (const auto dangling = danglingReferences(plan, 1); !dangling.isEmpty())
    throw Error(ErrorCode::badContent, {shownName, dangling.first().from.table,
                                        QString::number(dangling.first().from.id), dangling.first().field});
  if (const auto loop = parentLoop(plan); !loop.isEmpty())
    throw Error(ErrorCode::badContent,
                {shownName, loop.first().table, QString::number(loop.first().id), QStringLiteral("loop of parents")});
  if (plan.facts.size() != 1 || !plan.facts.find(planFactsId))
    throw Error(ErrorCode::badContent,
                {shownName, QStringLiteral("plan_facts"), QStringLiteral("1"), QStringLiteral("id")});
}

/// A private copy of a user's file that goes with the object.
class PrivateCopy {
 public:
  explicit PrivateCopy(const QString& path) : shownName_(QFileInfo(path).fileName()) { copyFromUser(path, copy()); }
  QString copy() const { return folder_.filePath(QStringLiteral("copy.iap")); }
  const QString& shownName() const { return shownName_; }

 private:
  QTemporaryDir folder_;
  QString shownName_;
};

}  // namespace

FileFacts factsOf(Database& database) {
  return {int(database.integer("PRAGMA user_version")),
          metaValue(database, QStringLiteral("plan_uuid")),
          metaValue(database, QStringLiteral("revision_id")),
          metaValue(database, QStringLiteral("parent_revision_id")),
          metaValue(database, QStringLiteral("written_by")),
          metaValue(database, QStringLiteral("work_id")),
          metaValue(database, QStringLiteral("edits")).toLongLong()};
}

OpenedPlan validatedPlan(const QString& privateCopy, const QString& shownName) {
  const int format = formatInHeader(privateCopy, shownName);
  try {
    Database database(privateCopy, OpenMode::validate, shownName);
    checkSchema(database, format);
    // The long checks go on side by side; nothing of the plan is used before all are done.
    auto structure = beside([&] { checkStructure(privateCopy, shownName); });
    OpenedPlan opened;
    try {
      opened = {readPlan(database, format), factsOf(database)};
    } catch (const Error&) {
      structure.get();  // a torn file is called torn, not wrong in a row
      throw;
    }
    auto references = beside([&] { checkReferences(opened.plan, shownName); });
    const QString found = QString::fromLatin1(contentDigest(opened.plan, format));
    structure.get();
    references.get();
    if (metaValue(database, QStringLiteral("content_sha256")) != found)
      throw Error(ErrorCode::digestMismatch, {shownName});
    if (format < currentFormat) upgrade(opened.plan, format);
    return opened;
  } catch (const Error& error) {
    // Whatever SQLite stumbles over while it reads a file from outside is damage of that file, not a fault of ours.
    if (error.code() == ErrorCode::internal || error.code() == ErrorCode::writeFailed)
      throw Error(ErrorCode::damaged, {shownName, QStringLiteral("file structure")}, error.detail());
    throw;
  }
}

void copyFromUser(const QString& path, const QString& privateCopy) {
  const QString shownName = QFileInfo(path).fileName();
  for (int attempt = 0; attempt < 3; ++attempt) {
    const QFileInfo before(path);
    if (!before.exists()) throw Error(ErrorCode::notFound, {path});
    if (!before.isFile()) throw Error(ErrorCode::notAPlan, {shownName});
    if (before.size() == 0) throw Error(ErrorCode::emptyFile, {shownName});
    if (before.size() > largestFile) throw Error(ErrorCode::tooLarge, {shownName, QStringLiteral("4 GB")});
    QFile::remove(privateCopy);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorCode::noAccess, {shownName}, file.errorString());
    QFile copy(privateCopy);
    if (!copy.open(QIODevice::WriteOnly)) throw Error(ErrorCode::writeFailed, {privateCopy, copy.errorString()});
    while (!file.atEnd()) {
      const QByteArray part = file.read(blobPart);
      if (part.isEmpty() && file.error() != QFile::NoError)
        throw Error(ErrorCode::noAccess, {shownName}, file.errorString());
      if (copy.write(part) != part.size()) throw Error(ErrorCode::diskFull, {privateCopy}, copy.errorString());
    }
    if (!copy.flush()) throw Error(ErrorCode::diskFull, {privateCopy}, copy.errorString());
    const QFileInfo after(path);
    if (after.size() == before.size() && after.lastModified() == before.lastModified()) return;
    QThread::msleep(200);
  }
  throw Error(ErrorCode::busy, {shownName});
}

OpenedPlan readPlanFile(const QString& path) {
  const PrivateCopy copy(path);
  return validatedPlan(copy.copy(), copy.shownName());
}

std::optional<FileFacts> peekPlanFile(const QString& path) {
  try {
    const PrivateCopy copy(path);
    const int format = formatInHeader(copy.copy(), copy.shownName());
    Database database(copy.copy(), OpenMode::validate, copy.shownName());
    checkSchema(database, format);
    return factsOf(database);
  } catch (const Error& error) {
    if (error.code() == ErrorCode::diskFull || error.code() == ErrorCode::writeFailed) throw;
    return {};
  }
}

namespace {
QString hostWord() {
  QString host = QSysInfo::machineHostName().left(40);
  for (QChar& c : host)
    if (!c.isLetterOrNumber()) c = u'_';
  return host;
}
}  // namespace

QString temporaryBeside(const QString& target) {
  const QFileInfo info(target);
  return info.absoluteDir().filePath(
      QStringLiteral("~$%1.%2-%3.tmp").arg(info.fileName(), hostWord()).arg(QCoreApplication::applicationPid()));
}

std::optional<qint64> processOfTemporary(const QString& fileName) {
  const QString writer = fileName.left(fileName.lastIndexOf(QStringLiteral(".tmp"))).section(u'.', -1);
  if (writer.section(u'-', 0, -2) != hostWord()) return {};
  return writer.section(u'-', -1).toLongLong();
}

void writeFreshFile(Database& database, const Plan& plan, const Stamp& stamp) {
  database.run("PRAGMA page_size=4096");
  database.run("PRAGMA encoding='UTF-8'");
  database.run("PRAGMA journal_mode=OFF");  // nobody else sees the file before it is complete
  database.run("PRAGMA synchronous=OFF");
  database.transaction([&] {
    database.run("PRAGMA application_id=" + QByteArray::number(applicationId));
    database.run("PRAGMA user_version=" + QByteArray::number(currentFormat));
    for (const QByteArray& statement : schemaStatements(currentFormat)) database.run(statement);
    writePlan(database, plan, stamp);
    setMeta(database, QStringLiteral("plan_uuid"), newId());
    setMeta(database, QStringLiteral("edits"), QStringLiteral("0"));
  });
}

void sealCopy(Database& database, const Plan& plan, const FileFacts& facts) {
  database.transaction([&] {
    const QString revision = newId();
    setMeta(database, QStringLiteral("parent_revision_id"), facts.revision);
    setMeta(database, QStringLiteral("revision_id"), revision);
    setMeta(database, QStringLiteral("content_sha256"), QString::fromLatin1(contentDigest(plan, currentFormat)));
    setMeta(database, QStringLiteral("written_by"),
            QStringLiteral("iap-studio ") + QCoreApplication::applicationVersion());
    setMeta(database, QStringLiteral("work_id"), facts.workId);
    Statement insert = database.prepare("INSERT INTO \"revision\" VALUES(?,?,NULL,?,'','')");
    insert.bind(1, revision);
    insert.bind(2, facts.revision);
    insert.bind(3, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    insert.step();
    // The chain of ancestors is for finding a common one: the newest thousand reach over years.
    database.run(
        "DELETE FROM \"revision\" WHERE \"id\" NOT IN (SELECT \"id\" FROM \"revision\" ORDER BY \"at\" DESC LIMIT "
        "1000)");
  });
}

void noteRevision(Database& database, const FileFacts& delivered) {
  database.transaction([&] {
    setMeta(database, QStringLiteral("revision_id"), delivered.revision);
    setMeta(database, QStringLiteral("parent_revision_id"), delivered.parentRevision);
    Statement insert = database.prepare("INSERT INTO \"revision\" VALUES(?,?,NULL,?,'','') ON CONFLICT DO NOTHING");
    insert.bind(1, delivered.revision);
    insert.bind(2, delivered.parentRevision);
    insert.bind(3, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    insert.step();
  });
}

void createPlanFile(const QString& path, const Plan& plan, const QString& author) {
  const QFileInfo target(path);
  if (target.exists()) throw Error(ErrorCode::alreadyExists, {path});
  if (!target.absoluteDir().exists()) throw Error(ErrorCode::notFound, {target.absolutePath()});
  const QString temporary = temporaryBeside(path);
  QFile::remove(temporary);
  try {
    {
      Database database(temporary, OpenMode::create, target.fileName());
      writeFreshFile(database, plan, {QDateTime::currentSecsSinceEpoch(), author});
      sealCopy(database, plan, factsOf(database));
      (void)database.text("PRAGMA journal_mode=DELETE");
    }
    if (!syncFile(temporary)) throw Error(ErrorCode::writeFailed, {target.fileName(), QStringLiteral("sync")});
    // Unlike a delivery this never replaces: a file that appeared meanwhile stays.
    QFile made(temporary);
    if (!made.rename(path))
      throw QFileInfo::exists(path) ? Error(ErrorCode::alreadyExists, {path})
                                    : Error(ErrorCode::outputFailed, {path, made.errorString()});
    syncFolder(target.absolutePath());
  } catch (...) {
    QFile::remove(temporary);
    throw;
  }
}

QString blobName(const QByteArray& bytes) {
  return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void putBlob(Database& database, const QByteArray& bytes) {
  const QString name = blobName(bytes);
  Statement insert = database.prepare("INSERT INTO \"blob\" VALUES(?,?,?) ON CONFLICT DO NOTHING");
  for (qsizetype at = 0, part = 0; at < bytes.size() || part == 0; at += blobPart, ++part) {
    insert.bind(1, name);
    insert.bind(2, qint64(part));
    insert.bind(3, bytes.mid(at, blobPart));
    insert.step();
    insert.reset();
  }
}

QByteArray blob(Database& database, const QString& sha256) {
  Statement select = database.prepare("SELECT \"bytes\" FROM \"blob\" WHERE \"sha256\"=? ORDER BY \"part\"");
  select.bind(1, sha256);
  QByteArray bytes;
  while (select.step()) bytes += select.blob(0);
  return bytes;
}

QList<VersionInfo> versionsIn(Database& database) {
  QList<VersionInfo> versions;
  Statement select =
      database.prepare("SELECT \"id\", \"name\", \"at\", \"format\" FROM \"version\" ORDER BY \"at\", \"id\"");
  while (select.step())
    versions.append({select.integer(0).value_or(0), select.text(1).value_or(QString()),
                     QDateTime::fromString(select.text(2).value_or(QString()), Qt::ISODateWithMs),
                     int(select.integer(3).value_or(0))});
  return versions;
}

namespace {
// Of raw to packed bytes: more than any plan packs to.
constexpr qint64 largestRatio = 64;
}  // namespace

void addVersion(Database& database, const Plan& plan, const QString& name, const QDateTime& at) {
  const QByteArray raw = archived(plan);
  QByteArray packed = qCompress(raw, 6);
  // A plan that repeats itself endlessly would look like a bomb to the reader: it is kept unpacked.
  if (raw.size() > largestRatio * (packed.size() + 1024)) packed = qCompress(raw, 0);
  putBlob(database, packed);
  Statement insert = database.prepare("INSERT INTO \"version\" VALUES(?,?,?,?,?,?,?,?)");
  insert.bind(1, Id<Plan>::random().value);
  insert.bind(2, metaValue(database, QStringLiteral("revision_id")));
  insert.bind(3, name);
  insert.bind(4, at.toUTC().toString(Qt::ISODateWithMs));
  insert.bind(5, qint64(zlibCodec));
  insert.bind(6, qint64(currentFormat));
  insert.bind(7, qint64(raw.size()));
  insert.bind(8, blobName(packed));
  insert.step();
}

Plan versionOf(Database& database, qint64 id) {
  Statement select = database.prepare(
      "SELECT \"name\", \"codec\", \"raw_size\", \"sha256\", \"format\" FROM \"version\" WHERE \"id\"=?");
  select.bind(1, id);
  if (!select.step()) throw Error(ErrorCode::noSuchVersion, {database.shownName(), QString::number(id)});
  const QString name = select.text(0).value_or(QString()), sha256 = select.text(3).value_or(QString());
  const qint64 size = select.integer(2).value_or(-1);
  const QByteArray packed = blob(database, sha256);
  try {
    if (select.integer(1) != zlibCodec || blobName(packed) != sha256) throw ArchiveError("not what was written");
    // The size is checked before inflating: it is not trusted.
    if (size < 0 || size > largestVersion || size > largestRatio * (packed.size() + 1024) || packed.size() < 4 ||
        qFromBigEndian<quint32>(packed.constData()) != quint32(size))
      throw ArchiveError("unlikely size");
    Plan plan = unarchived(qUncompress(packed));
    const int format = int(select.integer(4).value_or(currentFormat));
    if (format < currentFormat) upgrade(plan, format);
    return plan;
  } catch (const ArchiveError& error) {
    throw Error(ErrorCode::versionDamaged, {database.shownName(), name}, QString::fromUtf8(error.what()));
  }
}

QList<VersionInfo> versionsOfFile(const QString& path) {
  const PrivateCopy copy(path);
  (void)validatedPlan(copy.copy(), copy.shownName());
  Database database(copy.copy(), OpenMode::validate, copy.shownName());
  return versionsIn(database);
}

QByteArray blobOfFile(const QString& path, const QString& sha256) {
  const PrivateCopy copy(path);
  (void)validatedPlan(copy.copy(), copy.shownName());
  Database database(copy.copy(), OpenMode::validate, copy.shownName());
  return blob(database, sha256);
}

Plan versionOfFile(const QString& path, const QString& name) {
  const PrivateCopy copy(path);
  (void)validatedPlan(copy.copy(), copy.shownName());
  Database database(copy.copy(), OpenMode::validate, copy.shownName());
  const auto versions = versionsIn(database);
  for (auto it = versions.crbegin(); it != versions.crend(); ++it)
    if (it->name == name) return versionOf(database, it->id);
  throw Error(ErrorCode::noSuchVersion, {path, name});
}

}  // namespace iap

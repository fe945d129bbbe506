// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QStringDecoder>

#include "base/error.h"

namespace iap {

namespace {

qint64 now() {
  static const QElapsedTimer timer = [] {
    QElapsedTimer started;
    started.start();
    return started;
  }();
  return timer.elapsed();
}

// A minute is ten times what the largest plan needs; an endless query of a hostile file is stopped there.
constexpr qint64 validationMillis = 60'000;

Error errorOf(int code, const QString& name, const QString& detail) {
  switch (code & 0xff) {
    case SQLITE_FULL:
      return Error(ErrorCode::diskFull, {name}, detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return Error(ErrorCode::busy, {name}, detail);
    case SQLITE_NOTADB:
      return Error(ErrorCode::notAPlan, {name}, detail);
    case SQLITE_CORRUPT:
      return Error(ErrorCode::damaged, {name, QStringLiteral("file structure")}, detail);
    case SQLITE_INTERRUPT:
      return Error(ErrorCode::timeout, {name}, detail);
    case SQLITE_TOOBIG:
    case SQLITE_NOMEM:
      return Error(ErrorCode::tooLarge, {name, QStringLiteral("memory")}, detail);
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_IOERR:
      return Error(ErrorCode::writeFailed, {name, QString::fromLatin1(sqlite3_errstr(code & 0xff))}, detail);
    default:
      return Error(ErrorCode::internal, {name, detail}, detail);
  }
}

}  // namespace

Database::Database(const QString& path, OpenMode mode, const QString& shownName, const char* vfs)
    : shownName_(shownName) {
  // The heap limit is one for the process: it bounds what a hostile file can make SQLite allocate.
  sqlite3_hard_heap_limit64(qint64(1) << 30);
  try {
    // One thread at a time uses a connection: a lock around each column read would be a tenth of the loading.
    const int flags = SQLite::OPEN_READWRITE | (mode == OpenMode::create ? SQLite::OPEN_CREATE : 0) |
                      SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX;
    database_ =
        std::make_unique<SQLite::Database>(path.toStdString(), flags, 0, vfs ? std::string(vfs) : std::string());
  } catch (const SQLite::Exception& e) {
    throw errorOf(e.getExtendedErrorCode(), shownName_, QString::fromUtf8(e.what()));
  }
  harden(mode);
}

Database::~Database() = default;

sqlite3* Database::handle() const { return database_->getHandle(); }

void Database::fail(int code, const char* what) const {
  throw errorOf(code, shownName_,
                QStringLiteral("%1: %2").arg(QLatin1StringView(what), QString::fromUtf8(sqlite3_errmsg(handle()))));
}

void Database::harden(OpenMode mode) {
  sqlite3* db = handle();
  for (const auto& [option, value] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                      {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                      {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                      {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                      {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                      {SQLITE_DBCONFIG_DQS_DDL, 0},
                                      {SQLITE_DBCONFIG_DQS_DML, 0},
                                      {SQLITE_DBCONFIG_ENABLE_FKEY, mode == OpenMode::validate ? 0 : 1}})
    sqlite3_db_config(db, option, value, nullptr);
  // Larger content lies in parts of 1 MB. ATTACHED 1 is for VACUUM INTO.
  for (const auto& [limit, value] : {std::pair{SQLITE_LIMIT_LENGTH, 32 << 20},
                                     {SQLITE_LIMIT_SQL_LENGTH, 100 << 10},
                                     {SQLITE_LIMIT_COLUMN, 100},
                                     {SQLITE_LIMIT_EXPR_DEPTH, 20},
                                     {SQLITE_LIMIT_COMPOUND_SELECT, 8},
                                     {SQLITE_LIMIT_VDBE_OP, 25'000},
                                     {SQLITE_LIMIT_ATTACHED, 1},
                                     {SQLITE_LIMIT_VARIABLE_NUMBER, 64},
                                     {SQLITE_LIMIT_TRIGGER_DEPTH, 5},
                                     {SQLITE_LIMIT_WORKER_THREADS, 0}})
    sqlite3_limit(db, limit, value);
  run("PRAGMA cell_size_check=ON");
  run("PRAGMA mmap_size=0");
  run("PRAGMA cache_size=-65536");
  run("PRAGMA secure_delete=ON");
  run("PRAGMA temp_store=MEMORY");
  if (mode == OpenMode::validate) {
    deadline_ = std::make_unique<qint64>(now() + validationMillis);
    sqlite3_progress_handler(
        db, 10'000, [](void* until) { return int(now() > *static_cast<qint64*>(until)); }, deadline_.get());
  } else {
    run("PRAGMA fullfsync=ON");  // macOS: plain fsync doesn't flush the drive
    run("PRAGMA checkpoint_fullfsync=ON");
  }
  if (mode == OpenMode::work) {
    run("PRAGMA locking_mode=EXCLUSIVE");
    if (text("PRAGMA journal_mode=WAL") != QStringLiteral("wal"))
      throw Error(ErrorCode::writeFailed, {shownName_, QStringLiteral("no write-ahead log")});
    run("PRAGMA synchronous=FULL");
  }
}

void Database::run(const QByteArray& sql) {
  const int code = sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) fail(code, sql.left(60).constData());
}

Statement Database::prepare(const QByteArray& sql) { return Statement(*this, sql); }

Statement& Database::prepared(const QByteArray& sql) {
  // Edits of a plan need few different statements; the bound is for plans that are edited for days.
  if (statements_.size() > 200) statements_.clear();
  auto& statement = statements_[sql];
  if (!statement) statement = std::make_shared<Statement>(*this, sql);
  statement->reset();
  return *statement;
}

std::optional<QString> Database::text(const QByteArray& sql) {
  Statement statement(*this, sql);
  return statement.step() ? statement.text(0) : std::nullopt;
}

qint64 Database::integer(const QByteArray& sql) {
  Statement statement(*this, sql);
  return statement.step() ? statement.integer(0).value_or(0) : 0;
}

void Database::transaction(const std::function<void()>& f) {
  run("BEGIN IMMEDIATE");
  try {
    f();
    run("COMMIT");
  } catch (...) {
    // A failed COMMIT may or may not have ended the transaction; some errors roll back by themselves.
    if (!sqlite3_get_autocommit(handle())) sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    throw;
  }
}

void Database::backupTo(const QString& path) {
  sqlite3* target = nullptr;
  const int opened = sqlite3_open_v2(path.toUtf8().constData(), &target,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXRESCODE, nullptr);
  const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> closer(target, &sqlite3_close);
  if (opened != SQLITE_OK) throw errorOf(opened, shownName_, QStringLiteral("backup target"));
  sqlite3_backup* backup = sqlite3_backup_init(target, "main", handle(), "main");
  if (!backup) throw errorOf(sqlite3_extended_errcode(target), shownName_, QStringLiteral("backup"));
  int code = SQLITE_OK;
  while (code == SQLITE_OK) code = sqlite3_backup_step(backup, 2048);
  sqlite3_backup_finish(backup);
  if (code != SQLITE_DONE) throw errorOf(code, shownName_, QStringLiteral("backup"));
}

void Database::limitPages(int pages) { run("PRAGMA max_page_count=" + QByteArray::number(pages)); }

Statement::Statement(Database& database, const QByteArray& sql) : database_(&database) {
  check(sqlite3_prepare_v3(database.handle(), sql.constData(), int(sql.size()), 0, &statement_, nullptr),
        sql.constData());
}

Statement::~Statement() { sqlite3_finalize(statement_); }

Statement::Statement(Statement&& other) noexcept : database_(other.database_), statement_(other.statement_) {
  other.statement_ = nullptr;
}

void Statement::check(int code, const char* what) const {
  if (code != SQLITE_OK) database_->fail(code, what);
}

bool Statement::step() {
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) database_->fail(code, "step");
  return false;
}

void Statement::reset() { sqlite3_reset(statement_); }

void Statement::bind(int parameter, qint64 value) { check(sqlite3_bind_int64(statement_, parameter, value), "bind"); }
void Statement::bind(int parameter, double value) { check(sqlite3_bind_double(statement_, parameter, value), "bind"); }
void Statement::bindNull(int parameter) { check(sqlite3_bind_null(statement_, parameter), "bind"); }

void Statement::bind(int parameter, const QString& value) {
  const QByteArray utf8 = value.toUtf8();
  check(sqlite3_bind_text(statement_, parameter, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT), "bind");
}

void Statement::bind(int parameter, const QByteArray& blob) {
  check(sqlite3_bind_blob(statement_, parameter, blob.constData(), int(blob.size()), SQLITE_TRANSIENT), "bind");
}

bool Statement::isNull(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }

std::optional<qint64> Statement::integer(int column) const {
  if (sqlite3_column_type(statement_, column) != SQLITE_INTEGER) return {};
  return sqlite3_column_int64(statement_, column);
}

std::optional<double> Statement::real(int column) const {
  if (sqlite3_column_type(statement_, column) != SQLITE_FLOAT) return {};
  return sqlite3_column_double(statement_, column);
}

std::optional<QByteArrayView> Statement::bytes(int column) const {
  if (sqlite3_column_type(statement_, column) != SQLITE_TEXT) return {};
  const auto* start = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
  return QByteArrayView(start, sqlite3_column_bytes(statement_, column));
}

std::optional<QString> Statement::text(int column) const {
  const auto found = bytes(column);
  if (!found) return {};
  const QByteArrayView utf8 = *found;
  if (utf8.isEmpty()) return QString(QLatin1StringView(""));
  // Most texts are plain ASCII, which needs no decoder: a big plan has a million of them.
  if (std::all_of(utf8.begin(), utf8.end(), [](char c) { return uchar(c) > 0 && uchar(c) < 0x80; }))
    return QString(QLatin1StringView(utf8));
  QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
  QString text = decoder(utf8);
  if (decoder.hasError() || text.contains(QChar(0))) return {};
  return text;
}

QByteArray Statement::blob(int column) const {
  return {static_cast<const char*>(sqlite3_column_blob(statement_, column)), sqlite3_column_bytes(statement_, column)};
}

}  // namespace iap

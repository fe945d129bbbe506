// SPDX-License-Identifier: GPL-3.0-or-later
// An SQLite connection as this program uses it: hardened, bounded, and with its errors turned into ours.
#pragma once
#include <QByteArray>
#include <QHash>
#include <QString>
#include <functional>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace SQLite {
class Database;
class Statement;
}  // namespace SQLite

namespace iap {

enum class OpenMode {
  create,   // a fresh, empty file that nobody else has
  work,     // the working copy: WAL, every commit reaches the disk, nobody else may open it
  validate  // a private copy of a file from anywhere: read, under limits
};

class Statement;

class Database {
 public:
  /// `shownName` stands in messages. `vfs` names another SQLite file layer (tests).
  Database(const QString& path, OpenMode mode, const QString& shownName, const char* vfs = nullptr);
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  void run(const QByteArray& sql);
  Statement prepare(const QByteArray& sql);
  /// The same statement again and again: prepared once, reset before it is handed out.
  Statement& prepared(const QByteArray& sql);
  std::optional<QString> text(const QByteArray& sql);
  qint64 integer(const QByteArray& sql);

  /// Runs f in one transaction: committed when f returns, rolled back when it or the commit throws.
  void transaction(const std::function<void()>& f);

  /// Copies the whole database into a new file at path, in slices.
  void backupTo(const QString& path);
  /// The largest number of pages the file may have (tests fill the disk with it).
  void limitPages(int pages);

  const QString& shownName() const { return shownName_; }
  sqlite3* handle() const;
  /// Throws what an SQLite result code means for this file.
  [[noreturn]] void fail(int code, const char* what) const;

 private:
  void harden(OpenMode mode);

  QString shownName_;
  std::unique_ptr<SQLite::Database> database_;
  QHash<QByteArray, std::shared_ptr<Statement>> statements_;  // go before the connection
  std::unique_ptr<qint64> deadline_;  // milliseconds of a monotonic clock, for the progress handler
};

/// A prepared statement; columns and parameters are counted from 0 and 1 as in SQLite.
class Statement {
 public:
  Statement(Database& database, const QByteArray& sql);
  ~Statement();
  Statement(Statement&&) noexcept;

  /// True while there is a row.
  bool step();
  void reset();
  void bind(int parameter, qint64 value);
  void bind(int parameter, double value);
  void bind(int parameter, const QString& value);
  void bind(int parameter, const QByteArray& blob);
  void bindNull(int parameter);

  bool isNull(int column) const;
  /// Nothing if the storage class is another one; text also if it is not UTF-8.
  std::optional<qint64> integer(int column) const;
  std::optional<double> real(int column) const;
  std::optional<QString> text(int column) const;
  /// The bytes of a text as they stand in the file; valid until the next step.
  std::optional<QByteArrayView> bytes(int column) const;
  QByteArray blob(int column) const;

 private:
  void check(int code, const char* what) const;
  Database* database_;
  sqlite3_stmt* statement_ = nullptr;
};

}  // namespace iap

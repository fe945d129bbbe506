// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/upgrading.h"

#include "base/error.h"
#include "storage/database.h"
#include "storage/planfile.h"
#include "storage/platform.h"
#include "storage/rows.h"

namespace iap {

namespace {

/// Copies all rows, the columns being of the kinds named: t text, i whole number, b bytes, n text that may be null.
void copyRows(Database& from, Database& to, const QByteArray& table, const char* kinds) {
  const int columns = int(qstrlen(kinds));
  QByteArray places = "?";
  for (int i = 1; i < columns; ++i) places += ",?";
  to.run("DELETE FROM \"" + table + '"');
  Statement select = from.prepare("SELECT * FROM \"" + table + '"');
  Statement insert = to.prepare("INSERT INTO \"" + table + "\" VALUES(" + places + ')');
  while (select.step()) {
    for (int i = 0; i < columns; ++i) {
      if (select.isNull(i))
        insert.bindNull(i + 1);
      else if (kinds[i] == 'i')
        insert.bind(i + 1, select.integer(i).value_or(0));
      else if (kinds[i] == 'b')
        insert.bind(i + 1, select.blob(i));
      else
        insert.bind(i + 1, select.text(i).value_or(QString()));
    }
    insert.step();
    insert.reset();
  }
}

/// When and by whom each row was changed.
void copyStamps(Database& from, Database& to, const RecordType& type) {
  const QByteArray table = type.table;
  // Measurements are found by series, date and id: by the id alone each stamp would read the whole table.
  const bool keyed = type.compareKeys != nullptr;
  Statement select = from.prepare("SELECT \"id\", \"changed_at\", \"changed_by\"" +
                                  QByteArray(keyed ? ", \"series\", \"date\"" : "") + " FROM \"" + table + '"');
  Statement update = to.prepare("UPDATE \"" + table + "\" SET \"changed_at\"=?, \"changed_by\"=? WHERE \"id\"=?" +
                                QByteArray(keyed ? " AND \"series\"=? AND \"date\"=?" : ""));
  while (select.step()) {
    update.bind(1, select.integer(1).value_or(0));
    update.bind(2, select.text(2).value_or(QString()));
    update.bind(3, select.integer(0).value_or(0));
    if (keyed) {
      update.bind(4, select.integer(3).value_or(0));
      update.bind(5, select.text(4).value_or(QString()));
    }
    update.step();
    update.reset();
  }
}

}  // namespace

void writeUpgraded(Database& from, const Plan& plan, const QString& file) {
  {
    Database to(file, OpenMode::create, from.shownName());
    writeFreshFile(to, plan, {});
    to.transaction([&] {
      copyRows(from, to, "meta", "tt");
      copyRows(from, to, "revision", "ttnttt");
      copyRows(from, to, "version", "itttiiit");
      copyRows(from, to, "blob", "tib");
      for (const RecordType* type : recordTypes()) copyStamps(from, to, *type);
    });
    (void)to.text("PRAGMA journal_mode=DELETE");
  }
  if (!syncFile(file)) throw Error(ErrorCode::writeFailed, {file, QStringLiteral("sync")});
}

}  // namespace iap

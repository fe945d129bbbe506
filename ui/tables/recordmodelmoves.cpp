// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of an outline that are moved, by keys and by dropping.
#include <QMimeData>

#include "queries/labels.h"
#include "ui/tables/recordmodel.h"

namespace iap::ui {

QList<qint64> RecordModel::childrenOf(qint64 parent, bool leaves) const {
  QList<qint64> found;
  for (const qint64 each : groups_.first().rows)
    if (spec_.outline->parentOf(open_, each) == parent && spec_.isLeaf(open_, each) == leaves) found += each;
  return found;
}

bool RecordModel::moveTo(qint64 id, qint64 parent, qint64 after) {
  if (!spec_.outline || !spec_.outline->move || id == 0) return false;
  bool moved = false;
  const QString name = tr("Move %1").arg(shortNameOf(open_.plan(), {spec_.tableOf(open_, id), id}, open_.language()));
  // What is moved by hand is looked for where it was put.
  sortColumn_ = -1;
  (void)open_.edit(name, [&](Plan& plan) { moved = spec_.outline->move(plan, id, parent, after); });
  return moved;
}

bool RecordModel::move(qint64 id, Move direction) {
  if (!spec_.outline || id == 0) return false;
  const bool leaf = spec_.isLeaf(open_, id);
  const qint64 parent = spec_.outline->parentOf(open_, id);
  const QList<qint64> siblings = childrenOf(parent, leaf);
  const qsizetype place = siblings.indexOf(id);
  const QList<qint64>& rows = groups_.first().rows;
  // A leaf leaves its branch for the branch before or after it.
  const auto branch = [&](int step) -> std::optional<qint64> {
    for (qsizetype at = rows.indexOf(parent ? parent : id) + step; at >= 0 && at < rows.size(); at += step)
      if (!spec_.isLeaf(open_, rows[at])) return rows[at];
    return {};
  };
  const auto lastBelow = [&](qint64 above) {
    QList<qint64> there = childrenOf(above, leaf);
    there.removeOne(id);
    return there.isEmpty() ? 0 : there.last();
  };
  switch (direction) {
    case Move::up:
      if (place > 0) return moveTo(id, parent, place > 1 ? siblings[place - 2] : 0);
      if (const auto to = leaf ? branch(-1) : std::nullopt) return moveTo(id, *to, lastBelow(*to));
      return false;
    case Move::down:
      if (place + 1 < siblings.size()) return moveTo(id, parent, siblings[place + 1]);
      if (const auto to = leaf && parent ? branch(1) : std::nullopt) return moveTo(id, *to, 0);
      return false;
    case Move::in:
      if (leaf || place == 0) return false;
      return moveTo(id, siblings[place - 1], lastBelow(siblings[place - 1]));
    case Move::out:
      if (leaf || parent == 0) return false;
      return moveTo(id, spec_.outline->parentOf(open_, parent), parent);
  }
  return false;
}

namespace {
const QString& rowMime() {
  static const QString type = QStringLiteral("application/x-iap-row");
  return type;
}
}  // namespace

QStringList RecordModel::mimeTypes() const { return {rowMime()}; }

QMimeData* RecordModel::mimeData(const QModelIndexList& indexes) const {
  auto* data = new QMimeData;
  if (!indexes.isEmpty()) data->setData(rowMime(), QByteArray::number(idAt(indexes.first())));
  return data;
}

bool RecordModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent) {
  const qint64 id = data->data(rowMime()).toLongLong();
  if (!spec_.outline || places_.constFind(id) == places_.cend()) return false;
  // On a row: below it. Between rows: behind the one above, at its level.
  qint64 onto = idAt(parent);
  const bool leaf = spec_.isLeaf(open_, id);
  if (onto == 0) {
    const QList<qint64>& rows = groups_.first().rows;
    const qint64 above = row == 0 || rows.isEmpty() ? 0
                         : row < 0                  ? rows.last()
                                                    : rows[std::min<qsizetype>(row, rows.size()) - 1];
    const bool same = above && spec_.isLeaf(open_, above) == leaf;
    if (leaf && !same) return moveTo(id, above, 0);
    return moveTo(id, above ? spec_.outline->parentOf(open_, above) : 0, same ? above : 0);
  }
  if (spec_.isLeaf(open_, onto)) {
    if (!leaf) return false;
    return moveTo(id, spec_.outline->parentOf(open_, onto), onto);
  }
  return moveTo(id, onto, 0);
}

}  // namespace iap::ui

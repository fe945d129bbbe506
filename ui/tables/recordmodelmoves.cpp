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

bool RecordModel::moveTo(const QList<qint64>& ids, qint64 parent, qint64 after) {
  if (!spec_.outline || !spec_.outline->move || ids.isEmpty()) return false;
  bool moved = false;
  const QString name = ids.size() > 1
                           ? tr("Move %n row(s)", nullptr, int(ids.size()))
                           : tr("Move %1").arg(shortNameOf(
                                 open_.plan(), {spec_.tableOf(open_, ids.first()), ids.first()}, open_.language()));
  // What is moved by hand is looked for where it was put.
  sortColumn_ = -1;
  // Branches and leaves stand in orders of their own.
  const bool afterLeaf = after && spec_.isLeaf(open_, after);
  qint64 lastLeaf = afterLeaf ? after : 0, lastBranch = afterLeaf ? 0 : after;
  (void)open_.edit(name, [&](Plan& plan) {
    for (const qint64 id : ids) {
      qint64& last = spec_.isLeaf(open_, id) ? lastLeaf : lastBranch;
      if (!spec_.outline->move(plan, id, parent, last)) continue;
      last = id;
      moved = true;
    }
  });
  return moved;
}

QList<qint64> RecordModel::topmost(const QList<qint64>& ids) const {
  QList<qint64> found;
  for (const qint64 id : groups_.first().rows) {
    if (!ids.contains(id)) continue;
    bool below = false;
    for (qint64 at = spec_.outline->parentOf(open_, id); at && !below; at = spec_.outline->parentOf(open_, at))
      below = ids.contains(at);
    if (!below) found += id;
  }
  return found;
}

bool RecordModel::move(const QList<qint64>& selected, Move direction) {
  if (!spec_.outline) return false;
  const QList<qint64> ids = topmost(selected);
  if (ids.isEmpty()) return false;
  const bool leaf = spec_.isLeaf(open_, ids.first());
  const qint64 parent = spec_.outline->parentOf(open_, ids.first());
  QList<qint64> siblings = childrenOf(parent, leaf);
  for (const qint64 id : ids)
    if (!siblings.contains(id)) {
      Q_EMIT refused(tr("Only rows that stand below the same row are moved together."));
      return false;
    }
  const qsizetype first = siblings.indexOf(ids.first()), last = siblings.indexOf(ids.last());
  const qint64 next = siblings.value(last + 1);
  const QList<qint64>& rows = groups_.first().rows;
  // A leaf leaves its branch for the branch before or after it.
  const auto branch = [&](int step) -> std::optional<qint64> {
    for (qsizetype at = rows.indexOf(parent ? parent : ids.first()) + step; at >= 0 && at < rows.size(); at += step)
      if (!spec_.isLeaf(open_, rows[at])) return rows[at];
    return {};
  };
  const auto lastBelow = [&](qint64 above) {
    QList<qint64> there = childrenOf(above, leaf);
    for (const qint64 id : ids) there.removeOne(id);
    return there.isEmpty() ? 0 : there.last();
  };
  switch (direction) {
    case Move::up:
      if (first > 0) return moveTo(ids, parent, first > 1 ? siblings[first - 2] : 0);
      if (const auto to = leaf ? branch(-1) : std::nullopt) return moveTo(ids, *to, lastBelow(*to));
      return false;
    case Move::down:
      if (next) return moveTo(ids, parent, next);
      if (const auto to = leaf && parent ? branch(1) : std::nullopt) return moveTo(ids, *to, 0);
      return false;
    case Move::in:
      if (leaf || first == 0) return false;
      return moveTo(ids, siblings[first - 1], lastBelow(siblings[first - 1]));
    case Move::out:
      if (leaf || parent == 0) return false;
      return moveTo(ids, spec_.outline->parentOf(open_, parent), parent);
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
  QByteArrayList ids;
  for (const QModelIndex& index : indexes)
    if (const QByteArray id = QByteArray::number(idAt(index)); idAt(index) != 0 && !ids.contains(id)) ids += id;
  auto* data = new QMimeData;
  if (!ids.isEmpty()) data->setData(rowMime(), ids.join(' '));
  return data;
}

bool RecordModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent) {
  if (!spec_.outline) return false;
  QList<qint64> dragged;
  for (const QByteArray& id : data->data(rowMime()).split(' '))
    if (places_.constFind(id.toLongLong()) != places_.cend()) dragged += id.toLongLong();
  const QList<qint64> ids = topmost(dragged);
  if (ids.isEmpty()) return false;
  const qint64 id = ids.first();
  // On a row: below it. Between rows: behind the one above, at its level.
  qint64 onto = idAt(parent);
  const bool leaf = spec_.isLeaf(open_, id);
  if (ids.contains(onto)) return false;
  if (onto == 0) {
    const QList<qint64>& rows = groups_.first().rows;
    qsizetype at = row < 0 ? rows.size() : std::min<qsizetype>(row, rows.size());
    while (at > 0 && ids.contains(rows[at - 1])) --at;
    const qint64 above = at > 0 ? rows[at - 1] : 0;
    const bool same = above && spec_.isLeaf(open_, above) == leaf;
    if (leaf && !same) return moveTo(ids, above, 0);
    return moveTo(ids, above ? spec_.outline->parentOf(open_, above) : 0, same ? above : 0);
  }
  if (spec_.isLeaf(open_, onto)) {
    if (!leaf) return false;
    return moveTo(ids, spec_.outline->parentOf(open_, onto), onto);
  }
  return moveTo(ids, onto, 0);
}

}  // namespace iap::ui

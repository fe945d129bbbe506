// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/recordmodel.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

#include "base/error.h"
#include "base/readdate.h"
#include "base/search.h"
#include "base/typed.h"
#include "plan/changes.h"
#include "queries/labels.h"
#include "ui/fieldinput.h"

namespace iap::ui {

RecordModel::RecordModel(OpenPlan& open, TableSpec spec, QObject* parent)
    : QAbstractItemModel(parent),
      open_(open),
      spec_(withEnglish(open, std::move(spec))),
      filters_(spec_.columns.size()),
      typed_(filters_) {
  grouped_ = bool(spec_.groupOf);
  scope_ = spec_.scope;
  nameCurrency();
  if (spec_.outline || spec_.ownOrder) sortColumn_ = -1;
  groups_ = arranged();
  reindex();
  connect(&open_, &OpenPlan::changed, this, &RecordModel::takeOver);
  // What was refused is of an edit that is taken back.
  connect(&open_, &OpenPlan::stepped, this, [this] {
    if (refusedCells_.isEmpty()) return;
    refusedCells_.clear();
    if (awake_) announceRows({Qt::DisplayRole});
  });
  connect(&open_, &OpenPlan::findingsChanged, this, [this] {
    // Marks of contradictions come and go with the findings.
    if (awake_)
      announceRows({Qt::DecorationRole});
    else
      stale_ = true;
  });
}

// Top-level indexes carry 0, rows in a group its number plus one.
QModelIndex RecordModel::index(int row, int column, const QModelIndex& parent) const {
  if (row < 0 || column < 0 || column >= columnCount() || row >= rowCount(parent)) return {};
  return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex RecordModel::parent(const QModelIndex& child) const {
  if (!child.isValid() || child.internalId() == 0) return {};
  return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int RecordModel::rowCount(const QModelIndex& parent) const {
  const int last = spec_.add ? 1 : 0;
  if (!parent.isValid()) return (grouped_ ? int(groups_.size()) : int(groups_.first().rows.size())) + last;
  return isGroup(parent) && parent.column() == 0 ? int(groups_[parent.row()].rows.size()) : 0;
}

int RecordModel::columnCount(const QModelIndex&) const { return int(spec_.columns.size()); }

bool RecordModel::isGroup(const QModelIndex& index) const {
  return grouped_ && index.isValid() && index.internalId() == 0 && index.row() < groups_.size();
}

bool RecordModel::isNewRow(const QModelIndex& index) const {
  return spec_.add && index.isValid() && index.internalId() == 0 && index.row() == rowCount() - 1;
}

qint64 RecordModel::idAt(const QModelIndex& index) const {
  if (!index.isValid() || isGroup(index) || isNewRow(index)) return 0;
  const Group& group = groups_[grouped_ ? int(index.internalId()) - 1 : 0];
  return group.rows.value(index.row());
}

QModelIndex RecordModel::indexOf(qint64 id, int column) const {
  const auto place = places_.constFind(id);
  if (place == places_.cend()) return {};
  return createIndex(place->second, column, grouped_ ? quintptr(place->first) + 1 : quintptr(0));
}

QList<qint64> RecordModel::shownIds() const {
  QList<qint64> ids;
  for (const Group& group : groups_) ids += group.rows;
  return ids;
}

QStringList RecordModel::groupCells(const QModelIndex& group) const {
  const Group& of = groups_[group.row()];
  return totals(of.rows, int(of.rows.size()) + of.hidden);
}

QStringList RecordModel::totals(const QList<qint64>& ids) const { return totals(ids, sizeOfScope()); }

QStringList RecordModel::totals(const QList<qint64>& ids, int all) const {
  if (!spec_.totals) return {};
  try {
    QStringList cells = spec_.totals(open_, ids);
    if (spec_.english >= 0 && cells.size() > spec_.english) cells.insert(spec_.english, QString());
    if (isFiltered() && !cells.isEmpty() && !spec_.outline)
      cells[0] = tr("%1 of %2", "so many rows are shown, of all").arg(cells[0], open_.language().number(qint64(all)));
    return cells;
  } catch (const Error& error) {
    return {message(error, open_.language())};
  }
}

RecordModel::Cell RecordModel::cell(const QModelIndex& index) const {
  if (!index.isValid() || isGroup(index)) return {};
  if (isNewRow(index)) return {{index.column() == spec_.addColumn ? spec_.addPrompt : QString(), true}, {}};
  const qint64 id = idAt(index);
  const auto bad = refusedCells_.constFind({id, index.column()});
  if (bad != refusedCells_.cend()) return {{bad->first}, bad->second};
  Cell found{column(index).lookOf(open_, id), {}};
  if (spec_.outline && index.column() == spec_.addColumn) found.look.depth = depthOf(id);
  if (spec_.outline && !spec_.outline->leafTable.isEmpty() && spec_.strongBranches)
    found.look.strong = !spec_.isLeaf(open_, id);
  if (found.look.mark == Mark::none && open_.contradicts(id, column(index).key)) found.look.mark = Mark::bad;
  return found;
}

QVariant RecordModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  if (role == Qt::TextAlignmentRole)
    return int((column(index).right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (isGroup(index)) {
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
      return index.column() == 0 ? groups_[index.row()].title : groupCells(index).value(index.column());
    return {};
  }
  const Cell content = cell(index);
  switch (role) {
    case Qt::DisplayRole:
      return content.look.text;
    case Qt::EditRole:
      if (isNewRow(index)) return {};
      return content.fault.isEmpty() ? column(index).textOf(open_, idAt(index)) : content.look.text;
    case Qt::ToolTipRole:
      if (!content.fault.isEmpty()) return content.fault;
      if (column(index).hint && !isNewRow(index))
        if (const QString hint = column(index).hint(open_, idAt(index)); !hint.isEmpty()) return hint;
      return content.look.text;
    case Qt::AccessibleTextRole:
      if (isNewRow(index)) return spec_.addPrompt;
      return column(index).title + QStringLiteral(": ") + content.look.text +
             (content.fault.isEmpty() ? QString() : QStringLiteral(", ") + content.fault);
    default:
      return {};
  }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= spec_.columns.size()) return {};
  if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return spec_.columns[section].title;
  if (role == Qt::TextAlignmentRole)
    return int((spec_.columns[section].right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  return {};
}

Qt::ItemFlags RecordModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  if (isGroup(index)) return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
  Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
  if (column(index).write) flags |= Qt::ItemIsEditable;
  if (spec_.outline && spec_.outline->move && !isNewRow(index)) flags |= Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
  return flags;
}

std::optional<QStringList> RecordModel::assign(const QString& name, const QList<Assignment>& cells, bool keepRefused) {
  QStringList faults;
  QHash<std::pair<qint64, int>, std::pair<QString, QString>> refused;
  QHash<qint64, qint64> made;
  const bool kept = open_.edit(name, [&](Plan& plan) {
    for (const Assignment& cell : cells) {
      qint64 id = cell.id;
      if (id < 0) {
        if (!made.contains(id)) made.insert(id, spec_.add(plan));
        id = made.value(id);
      }
      const ColumnSpec& column = spec_.columns[cell.column];
      if (!column.write) continue;
      // What is there already is not written again: a text can say less than the value it stands for.
      if (cell.id > 0 && column.textOf(open_, id) == cell.text) continue;
      const QString why = column.write(open_, plan, id, cell.text);
      if (why.isEmpty()) continue;
      refused.insert({id, cell.column}, {cell.text, why});
      const QString row =
          cell.where.isEmpty() ? shortNameOf(plan, {spec_.tableOf(open_, id), id}, open_.language()) : cell.where;
      faults += row.isEmpty() ? column.title + QStringLiteral(": ") + why
                              : row + QStringLiteral(", ") + column.title + QStringLiteral(": ") + why;
    }
  });
  if (!kept) {
    // The plan has said why. What was typed stays where it was typed, to be tried again.
    if (keepRefused)
      for (const Assignment& cell : cells)
        if (const QModelIndex at = indexOf(cell.id, cell.column); at.isValid()) {
          refusedCells_.insert({cell.id, cell.column}, {cell.text, OpenPlan::notSaved()});
          Q_EMIT dataChanged(at, at);
        }
    return {};
  }
  for (const qint64 id : made) Q_EMIT added(id);
  for (const Assignment& cell : cells) refusedCells_.remove({cell.id, cell.column});
  if (keepRefused) refusedCells_.insert(refused);
  for (auto it = refused.cbegin(); it != refused.cend(); ++it) {
    const QModelIndex at = indexOf(it.key().first, it.key().second);
    if (at.isValid()) Q_EMIT dataChanged(at, at);
  }
  return faults;
}

void RecordModel::setRefusals(const Refusals& refusals) {
  refusedCells_ = refusals;
  for (auto it = refusals.cbegin(); it != refusals.cend(); ++it)
    if (const QModelIndex at = indexOf(it.key().first, it.key().second); at.isValid()) Q_EMIT dataChanged(at, at);
}

bool RecordModel::dropFault(const QModelIndex& index) {
  if (refusedCells_.remove({idAt(index), index.column()}) == 0) return false;
  Q_EMIT dataChanged(index, index);
  return true;
}

bool RecordModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || !index.isValid() || !column(index).write) return false;
  const QString text = value.toString();
  const qint64 id = idAt(index);
  if (id == 0 && (!isNewRow(index) || text.trimmed().isEmpty())) return false;
  // A text that was refused may be tried again as it is.
  if (id != 0 && text == data(index, Qt::EditRole).toString() && !refusedCells_.contains({id, index.column()}))
    return true;
  const QString table = spec_.tableOf(open_, id);
  const FieldInfo* field = open_.plan().table(table)->type().field(column(index).key);
  const QString name = id == 0
                           ? tr("Add %1").arg(text.left(40))
                           : editName(open_, {table, id}, column(index).key, field ? QString() : column(index).title);
  const auto faults = assign(name, {{id == 0 ? -1 : id, index.column(), text}});
  if (faults && !faults->isEmpty()) Q_EMIT refused(faults->first());
  return faults && faults->isEmpty();
}

namespace {
/// Figures are found with and without the marks between their groups.
bool fits(const ColumnSpec& column, const QString& text, const QString& filter) {
  if (searchKey(text).contains(filter)) return true;
  if (!column.right) return false;
  static const QRegularExpression marks(QStringLiteral("[\\s.,'\u00a0\u202f\u2019]"));
  return QString(text).remove(marks).contains(QString(filter).remove(marks));
}
}  // namespace

bool RecordModel::passes(qint64 id) const {
  for (int i = 0; i < filters_.size(); ++i)
    if (!filters_[i].isEmpty() &&
        !compared(i, id).value_or(fits(spec_.columns[i], spec_.columns[i].lookOf(open_, id).text, filters_[i])))
      return false;
  return true;
}

std::optional<bool> RecordModel::compared(int column, qint64 id) const {
  const QString& typed = typed_[column];
  const auto& number = spec_.columns[column].number;
  if (!number || typed.size() < 2 || !QStringLiteral("<>=").contains(typed[0])) return {};
  const qsizetype from = typed[1] == u'=' ? 2 : 1;
  if (spec_.columns[column].dates) {
    const auto day = readDate(typed.mid(from).trimmed(), open_.language());
    if (!day || !day->isCalendar()) return {};
    const double value = number(open_, id), first = double(day->first().toJulianDay()),
                 last = double(day->last().toJulianDay());
    if (std::isnan(value)) return false;
    if (typed[0] == u'=') return value >= first && value <= last;
    if (typed[0] == u'<') return value < first || (from == 2 && value <= last);
    return value > last || (from == 2 && value >= first);
  }
  const auto bound = readNumber(typed.mid(from), open_.language());
  if (!bound || !*bound) return {};
  const double value = number(open_, id), limit = bound->valueOr(0);
  if (std::isnan(value)) return false;
  if (typed[0] == u'=' || (from == 2 && value == limit)) return value == limit;
  return typed[0] == u'<' ? value < limit : value > limit;
}

struct RecordModel::Sorted {
  qint64 id;
  double number;
  QString text;
  double position;
  bool leaf, passes;
};

QList<RecordModel::Group> RecordModel::arranged() const {
  const ColumnSpec by = sortColumn_ < 0 ? ColumnSpec() : spec_.columns[sortColumn_];
  std::vector<Sorted> rows;
  QHash<qint64, int> hidden;  // by groups
  QStringList tables{spec_.table};
  if (spec_.outline && !spec_.outline->leafTable.isEmpty()) tables += spec_.outline->leafTable;
  for (const QString& name : tables) {
    const TableBase& table = *open_.plan().table(name);
    const FieldInfo* position = table.type().field(u"position");
    for (auto at = table.cursor(); !at.atEnd(); at.next()) {
      const qint64 id = idOf(at.row());
      if (scope_ && !scope_(open_, id)) continue;
      const bool fitting = !isFiltered() || passes(id);
      if (!fitting && grouped_ && !spec_.outline) ++hidden[spec_.groupOf(open_, id)];
      if (!fitting && !spec_.outline) continue;
      Sorted row{.id = id,
                 .number = 0,
                 .text = {},
                 .position = position ? valueAt<double>(at.row(), *position) : 0,
                 .leaf = name != spec_.table,
                 .passes = fitting};
      if (by.number)
        row.number = by.number(open_, id);
      else if (sortColumn_ >= 0)
        row.text = by.textOf(open_, id);
      rows.push_back(std::move(row));
    }
  }
  // Equals stand as they were entered.
  std::stable_sort(rows.begin(), rows.end(), [](const Sorted& a, const Sorted& b) { return a.position < b.position; });
  const Language& language = open_.planLanguage();
  const bool up = order_ == Qt::AscendingOrder;
  // What is unknown stands last in either order.
  std::stable_sort(rows.begin(), rows.end(), [&](const Sorted& a, const Sorted& b) {
    if (by.number) {
      if (std::isnan(a.number) || std::isnan(b.number)) return !std::isnan(a.number) && std::isnan(b.number);
      return up ? a.number < b.number : b.number < a.number;
    }
    if (a.text.isEmpty() || b.text.isEmpty()) return !a.text.isEmpty() && b.text.isEmpty();
    const int order = language.compare(a.text, b.text);
    return up ? order < 0 : order > 0;
  });
  if (spec_.outline) return {outlined(rows)};
  QList<Group> groups;
  if (!grouped_) {
    groups.append(Group());
    for (const Sorted& row : rows) groups.first().rows += row.id;
    return groups;
  }
  QHash<qint64, int> places;
  for (const auto& [id, title] : spec_.groups(open_)) {
    places.insert(id, int(groups.size()));
    groups.append(Group{id, title, {}});
  }
  for (const Sorted& row : rows) {
    const qint64 id = spec_.groupOf(open_, row.id);
    groups[places.contains(id) ? places.value(id) : places.value(0)].rows += row.id;
  }
  for (auto at = hidden.cbegin(); at != hidden.cend(); ++at)
    groups[places.contains(at.key()) ? places.value(at.key()) : places.value(0)].hidden += at.value();
  if (!spec_.keepsEmptyGroups || isFiltered()) groups.removeIf([](const Group& group) { return group.rows.isEmpty(); });
  return groups;
}

RecordModel::Group RecordModel::outlined(const std::vector<Sorted>& rows) const {
  QHash<qint64, QList<const Sorted*>> below;
  QSet<qint64> there;
  for (const Sorted& row : rows)
    if (!row.leaf) there += row.id;
  for (const Sorted& row : rows) {
    const qint64 parent = spec_.outline->parentOf(open_, row.id);
    below[there.contains(parent) ? parent : 0].append(&row);
  }
  Group group;
  QSet<qint64> seen;
  // True if something was shown: a row that a filter hides stays where one below it fits.
  const std::function<bool(qint64, int)> add = [&](qint64 parent, int depth) {
    bool any = false;
    QList<const Sorted*> children = below.value(parent);
    // What hangs directly here comes before what is divided further; what hangs nowhere comes last.
    std::stable_partition(children.begin(), children.end(),
                          [&](const Sorted* row) { return row->leaf == (parent != 0); });
    for (const Sorted* row : children) {
      if (seen.contains(row->id)) continue;
      seen += row->id;
      const qsizetype at = group.rows.size();
      group.rows += row->id;
      group.depths.insert(row->id, depth);
      if (add(row->leaf ? -1 : row->id, depth + 1) || row->passes)
        any = true;
      else
        group.rows.resize(at);
    }
    return any;
  };
  add(0, 0);
  // Rows in a loop have no way from the top.
  for (const Sorted& row : rows)
    if (!seen.contains(row.id) && row.passes) {
      group.rows += row.id;
      seen += row.id;
    }
  return group;
}

bool RecordModel::canMove(const Changes& changes) const {
  for (const QString& table : spec_.groupTables)
    if (!changes.of(open_.plan().table(table)->type()).empty()) return true;
  if (!spec_.outline) return false;
  for (const QString& name : {spec_.table, spec_.outline->leafTable}) {
    if (name.isEmpty()) continue;
    const RecordType& type = open_.plan().table(name)->type();
    for (const RowChange& row : changes.of(type)) {
      if (!row.before || !row.after) return true;
      for (const FieldInfo* field : {type.field(u"position"), type.field(u"parent")})
        if (field && !equalField(*field, row.before.get(), row.after.get())) return true;
    }
  }
  return false;
}

void RecordModel::reindex() {
  places_.clear();
  for (int g = 0; g < groups_.size(); ++g)
    for (int r = 0; r < groups_[g].rows.size(); ++r) places_.insert(groups_[g].rows[r], {g, r});
}

void RecordModel::replaceGroups(QList<Group> groups) {
  beginResetModel();
  groups_ = std::move(groups);
  reindex();
  endResetModel();
  Q_EMIT totalsChanged();
}

bool RecordModel::takeOverByRows(const QList<Group>& groups) {
  if (groups.size() != groups_.size()) return false;
  // Only where the rows that stay keep their order; few rows come or go at a time.
  int moved = 0;
  for (int g = 0; g < groups.size(); ++g) {
    if (groups[g].id != groups_[g].id) return false;
    const QSet<qint64> before(groups_[g].rows.begin(), groups_[g].rows.end()),
        after(groups[g].rows.begin(), groups[g].rows.end());
    QList<qint64> kept, wanted;
    for (const qint64 id : groups_[g].rows)
      if (after.contains(id)) kept += id;
    for (const qint64 id : groups[g].rows)
      if (before.contains(id)) wanted += id;
    if (kept != wanted) return false;
    moved += int(groups_[g].rows.size() - kept.size() + groups[g].rows.size() - wanted.size());
  }
  if (moved > 20) return false;
  // A row that goes from one group to another stays the current one only where all are laid out anew.
  for (const Group& group : groups)
    for (const qint64 id : group.rows)
      if (const auto at = places_.constFind(id); at != places_.cend() && groups_[at->first].id != group.id)
        return false;
  for (int g = 0; g < groups.size(); ++g) {
    const QModelIndex parent = grouped_ ? index(g, 0) : QModelIndex();
    const QSet<qint64> after(groups[g].rows.begin(), groups[g].rows.end());
    for (int r = int(groups_[g].rows.size()) - 1; r >= 0; --r)
      if (!after.contains(groups_[g].rows[r])) {
        beginRemoveRows(parent, r, r);
        groups_[g].rows.removeAt(r);
        reindex();
        endRemoveRows();
      }
    for (int r = 0; r < groups[g].rows.size(); ++r)
      if (groups_[g].rows.value(r) != groups[g].rows[r]) {
        beginInsertRows(parent, r, r);
        groups_[g].rows.insert(r, groups[g].rows[r]);
        reindex();
        endInsertRows();
      }
    groups_[g].title = groups[g].title;
    groups_[g].depths = groups[g].depths;
  }
  return true;
}

void RecordModel::setAwake(bool awake) {
  awake_ = awake;
  if (!awake_ || !std::exchange(stale_, false)) return;
  QList<Group> groups = arranged();
  if (!takeOverByRows(groups)) return replaceGroups(std::move(groups));
  announceRows();
  Q_EMIT totalsChanged();
}

void RecordModel::announceRows(const QList<int>& roles) {
  for (int g = 0; g < groups_.size(); ++g) {
    const QModelIndex parent = grouped_ ? index(g, 0) : QModelIndex();
    if (const int rows = int(groups_[g].rows.size()))
      Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, columnCount() - 1, parent), roles);
  }
}

void RecordModel::nameCurrency() {
  for (ColumnSpec& column : spec_.columns)
    if (!column.moneyTitle.isEmpty()) column.title = column.moneyTitle.arg(open_.plan().plan().currency);
}

void RecordModel::takeOver(const Changes& changes) {
  if (!changes.of<PlanFacts>().empty()) {
    nameCurrency();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
  }
  bool concerned = false, otherRows = false;
  const auto& own = changes.of(open_.plan().table(spec_.table)->type());
  concerned = !own.empty();
  for (const RowChange& row : own) otherRows = otherRows || !row.before || !row.after;
  for (const QString& table : spec_.alsoShows)
    concerned = concerned || !changes.of(open_.plan().table(table)->type()).empty();
  if (!concerned) return;
  // A refused text stays while other cells of its row change; a newer value of its own field takes its place.
  for (const RowChange& row : own)
    for (int c = 0; c < spec_.columns.size(); ++c) {
      const FieldInfo* field = open_.plan().table(spec_.table)->type().field(spec_.columns[c].key);
      if (!row.after || !row.before || (field && !equalField(*field, row.before.get(), row.after.get())))
        refusedCells_.remove({row.id(), c});
    }
  if (!awake_) {
    stale_ = true;
    return;
  }
  // A changed row stays where it is until the table is sorted again, as in a spreadsheet.
  const bool regroup = (spec_.groupByOwn && !own.empty()) || canMove(changes);
  bool sameGroups = !otherRows && !(spec_.outline && regroup);
  if (sameGroups && grouped_ && regroup)
    for (const Group& group : groups_)
      for (const qint64 id : group.rows) sameGroups = sameGroups && spec_.groupOf(open_, id) == group.id;
  if (sameGroups && regroup && spec_.groups) {
    const auto titles = spec_.groups(open_);
    for (Group& group : groups_)
      for (const auto& [id, title] : titles)
        if (id == group.id) group.title = title;
  }
  if (scope_)
    for (const RowChange& row : own)
      if (row.after && scope_(open_, row.id()) != places_.contains(row.id())) sameGroups = false;
  if (!sameGroups) {
    QList<Group> groups = arranged();
    if (!takeOverByRows(groups)) return replaceGroups(std::move(groups));
  }
  bool others = spec_.outline && regroup;
  for (const QString& table : spec_.alsoShows)
    others = others || !changes.of(open_.plan().table(table)->type()).empty();
  if (!others && own.size() <= 100) {
    for (const RowChange& row : own)
      if (const QModelIndex at = indexOf(row.id()); at.isValid()) {
        Q_EMIT dataChanged(at, at.siblingAtColumn(columnCount() - 1));
        if (grouped_) Q_EMIT dataChanged(at.parent(), at.parent().siblingAtColumn(columnCount() - 1));
      }
  } else {
    for (int g = 0; g < groups_.size(); ++g) {
      const QModelIndex parent = grouped_ ? index(g, 0) : QModelIndex();
      if (groups_[g].rows.isEmpty()) continue;
      Q_EMIT dataChanged(index(0, 0, parent), index(int(groups_[g].rows.size()) - 1, columnCount() - 1, parent));
      if (grouped_) Q_EMIT dataChanged(parent, index(g, columnCount() - 1));
    }
  }
  Q_EMIT totalsChanged();
}

void RecordModel::sort(int column, Qt::SortOrder order) {
  sortColumn_ = std::clamp(column, spec_.outline || spec_.ownOrder ? -1 : 0, columnCount() - 1);
  order_ = order;
  replaceGroups(arranged());
}

void RecordModel::setScope(std::function<bool(const OpenPlan&, qint64)> scope) {
  scope_ = std::move(scope);
  replaceGroups(arranged());
}

int RecordModel::sizeOfScope() const {
  const TableBase& table = *open_.plan().table(spec_.table);
  if (!scope_) return int(table.size());
  int size = 0;
  for (auto at = table.cursor(); !at.atEnd(); at.next()) size += scope_(open_, idOf(at.row()));
  return size;
}

void RecordModel::setFilter(int column, const QString& text) {
  const QString key = searchKey(text.trimmed());
  if (filters_[column] == key && typed_[column] == text.trimmed()) return;
  filters_[column] = key;
  typed_[column] = text.trimmed();
  replaceGroups(arranged());
}

bool RecordModel::isFiltered() const {
  return std::any_of(filters_.begin(), filters_.end(), [](const QString& filter) { return !filter.isEmpty(); });
}

void RecordModel::setGrouped(bool grouped) {
  if (grouped == grouped_ || (grouped && !spec_.groupOf)) return;
  grouped_ = grouped;
  replaceGroups(arranged());
}

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What a table does with many cells or rows at once, each as one undo step.
#include <QApplication>
#include <QClipboard>

#include "base/csv.h"
#include "base/error.h"
#include "base/typed.h"
#include "plan/changes.h"
#include "plan/references.h"
#include "queries/labels.h"
#include "queries/words.h"
#include "ui/relatedline.h"
#include "ui/tables/recordview.h"

namespace iap::ui {

namespace {

/// True for the kinds that only say that two records belong together, such as "action_indicator".
bool joinsRecords(const QString& table) {
  const auto isType = [](const QString& name) {
    const auto& types = recordTypes();
    return std::any_of(types.begin(), types.end(), [&](const RecordType* type) { return type->name() == name; });
  };
  for (qsizetype at = table.indexOf(u'_'); at > 0; at = table.indexOf(u'_', at + 1))
    if (isType(table.left(at)) && isType(table.mid(at + 1))) return true;
  return false;
}

}  // namespace

QList<qint64> RecordView::selectedIds() const {
  QList<qint64> ids;
  QSet<qint64> seen{0};
  for (const QModelIndex& index : selectionModel()->selectedIndexes())
    if (const qint64 id = model_.idAt(index); !seen.contains(id)) {
      seen += id;
      ids += id;
    }
  return ids;
}

void RecordView::copy() {
  // The rectangle around what is selected, in the order of the screen.
  const QModelIndexList selected = selectionModel()->selectedIndexes();
  if (selected.isEmpty()) return;
  QSet<qint64> ids;
  QSet<int> columns;
  for (const QModelIndex& index : selected) {
    ids += model_.idAt(index);
    if (!isColumnHidden(index.column())) columns += header()->visualIndex(index.column());
  }
  QList<QStringList> rows;
  for (const qint64 id : model_.shownIds()) {
    if (!ids.contains(id)) continue;
    QStringList row;
    for (int visual = 0; visual < header()->count(); ++visual)
      if (columns.contains(visual))
        row += model_.indexOf(id, header()->logicalIndex(visual)).data(Qt::EditRole).toString();
    rows += row;
  }
  QApplication::clipboard()->setText(cellsAsText(rows));
}

void RecordView::paste() {
  const QModelIndex from = currentIndex();
  if (!from.isValid()) return;
  if (model_.isGroup(from)) {
    Q_EMIT refused({tr("A heading takes no cells: go to a row below it first, then paste.")});
    return;
  }
  QList<QStringList> cells;
  try {
    cells = parseCells(QApplication::clipboard()->text());
  } catch (const Error& error) {
    Q_EMIT refused({message(error, model_.open().language())});
    return;
  }
  if (cells.isEmpty()) return;
  QList<RecordModel::Assignment> assignments;
  QStringList left;
  int rows = int(cells.size());
  const QModelIndexList selected = selectionModel()->selectedIndexes();
  if (cells.size() == 1 && cells.first().size() == 1 && selected.size() > 1) {
    for (const QModelIndex& index : selected)
      if (const qint64 id = model_.idAt(index); id && !isColumnHidden(index.column()))
        assignments.append({id, index.column(), cells.first().first()});
  } else {
    QList<int> columns;
    for (int visual = header()->visualIndex(from.column()); visual < header()->count(); ++visual)
      if (!header()->isSectionHidden(header()->logicalIndex(visual))) columns += header()->logicalIndex(visual);
    const QList<qint64> shown = model_.shownIds();
    qsizetype row = model_.isNewRow(from) ? shown.size() : shown.indexOf(model_.idAt(from));
    qint64 made = 0;
    bool wider = false;
    for (const QStringList& line : cells) {
      if (row >= shown.size() && !model_.spec().add) {
        --rows;
        continue;
      }
      const qint64 id = row < shown.size() ? shown[row] : --made;
      ++row;
      for (qsizetype i = 0; i < std::min(line.size(), columns.size()); ++i)
        if (id > 0 || !line[i].trimmed().isEmpty()) assignments.append({id, columns[i], line[i]});
      for (qsizetype i = columns.size(); i < line.size(); ++i) wider = wider || !line[i].trimmed().isEmpty();
    }
    if (const int outside = int(cells.size()) - rows; outside > 0)
      left += tr("%n row(s) left out: no new rows can be made here. Add them where they are defined, then paste again.",
                 nullptr, outside);
    if (wider) left += tr("Columns to the right of the last one shown were left out.");
  }
  const auto words = std::count_if(assignments.begin(), assignments.end(), [&](const RecordModel::Assignment& each) {
    const ColumnSpec& column = model_.spec().columns[each.column];
    return column.keptAsWords && column.keptAsWords(model_.open(), each.text);
  });
  const auto twoWays = std::find_if(assignments.begin(), assignments.end(), [&](const RecordModel::Assignment& each) {
    const ColumnSpec& column = model_.spec().columns[each.column];
    return column.keptAsWords && column.understood && isAmbiguousNumber(each.text);
  });
  const size_t people = model_.open().plan().stakeholders.size();
  const auto faults = model_.assign(tr("Paste %n row(s)", nullptr, rows), assignments);
  if (!faults) return;
  QString told = tr("%n row(s) pasted.", nullptr, rows);
  if (words > 0) told += u' ' + tr("%n value(s) are no numbers: kept as words, not counted.", nullptr, int(words));
  if (twoWays != assignments.end())
    told += u' ' + tr("“%1” was read as %2; if it means something else, write it without that mark.",
                      "a number with a point or comma before three digits")
                       .arg(twoWays->text.trimmed(),
                            model_.spec().columns[twoWays->column].understood(model_.open(), twoWays->text));
  // A name that nobody has makes somebody new; a slip in the sheet would too.
  if (const int newPeople = int(model_.open().plan().stakeholders.size() - people);
      newPeople > 0 && model_.spec().table != QStringLiteral("stakeholder"))
    told += u' ' + tr("%n stakeholder(s) are new.", nullptr, newPeople);
  Q_EMIT done(told);
  left += *faults;
  if (!left.isEmpty()) Q_EMIT refused(left);
}

void RecordView::fillDown() {
  QList<RecordModel::Assignment> assignments;
  const QList<qint64> shown = model_.shownIds();
  QHash<qint64, qsizetype> place;
  for (qsizetype i = 0; i < shown.size(); ++i) place.insert(shown[i], i);
  QHash<int, QList<qint64>> ids;
  for (const QModelIndex& index : selectionModel()->selectedIndexes())
    if (const qint64 id = model_.idAt(index); id && !isColumnHidden(index.column())) ids[index.column()] += id;
  for (auto it = ids.begin(); it != ids.end(); ++it) {
    std::sort(it->begin(), it->end(), [&](qint64 a, qint64 b) { return place.value(a) < place.value(b); });
    const QString text = model_.indexOf(it->first(), it.key()).data(Qt::EditRole).toString();
    for (const qint64 id : it->mid(1)) assignments.append({id, it.key(), text});
  }
  if (assignments.isEmpty()) return;
  const auto faults = model_.assign(tr("Fill down"), assignments);
  if (faults && !faults->isEmpty()) Q_EMIT refused(*faults);
}

void RecordView::clearCells() {
  QList<RecordModel::Assignment> assignments;
  for (const QModelIndex& index : selectionModel()->selectedIndexes())
    if (const qint64 id = model_.idAt(index);
        id && model_.spec().columns[index.column()].write && !isColumnHidden(index.column()))
      assignments.append({id, index.column(), {}});
  if (assignments.isEmpty()) return;
  // What can't be empty keeps its value; nothing was typed that would have to stay in sight.
  const auto faults =
      model_.assign(tr("Clear %n cell(s)", nullptr, int(assignments.size())), assignments, /*keepRefused=*/false);
  if (faults && !faults->isEmpty()) Q_EMIT refused(*faults);
}

void RecordView::removeRows() {
  const QList<qint64> ids = selectedIds();
  if (ids.isEmpty()) return;
  OpenPlan& open = model_.open();
  const QString table = model_.spec().table;
  QList<RecordRef> records;
  for (const qint64 id : ids) records.append({model_.spec().tableOf(open, id), id});
  const auto gone = wouldRemove(open.plan(), records);
  const Plan before = open.plan();
  const int count = int(ids.size());
  if (!open.edit(tr("Delete %n row(s)", nullptr, count), [&](Plan& plan) { removeRecords(plan, records); })) return;
  QStringList with;
  int links = 0;
  for (const auto& [name, n] : gone) {
    if (name == table) continue;
    if (joinsRecords(name))
      links += int(n);
    else
      with += countOf(name, n, open.language());
  }
  if (links) with += tr("%n link(s)", nullptr, links);
  QString told = with.isEmpty()
                     ? tr("%n row(s) deleted.", nullptr, count)
                     : tr("%n row(s) deleted, and with them: %1.", nullptr, count).arg(open.language().list(with));
  // What stays and named them is poorer than before.
  QStringList poorer;
  const Changes changes = difference(before, open.plan());
  for (const RecordType* type : recordTypes()) {
    const auto& rows = changes.of(*type);
    const auto n =
        std::count_if(rows.begin(), rows.end(), [](const RowChange& row) { return row.before && row.after; });
    if (n && type->name() != table) poorer += countOf(type->name(), n, open.language());
  }
  if (!poorer.isEmpty()) told += u' ' + tr("No longer linked with it: %1.").arg(open.language().list(poorer));
  QSet<qint64> led;
  for (const auto& link : changes.of<ActionStakeholder>())
    if (link.before && !link.after && link.before->role == ActionRole::lead &&
        open.plan().actions.find(link.before->action) && open.links().leads(link.before->action).isEmpty())
      led += link.before->action.value;
  if (!led.isEmpty()) told += u' ' + tr("%n action(s) have no lead now.", nullptr, int(led.size()));
  Q_EMIT done(told);
}

}  // namespace iap::ui

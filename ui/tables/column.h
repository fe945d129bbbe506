// SPDX-License-Identifier: GPL-3.0-or-later
// What a table shows: columns as functions of the open plan and a record, so that one table serves every kind of
// record.
#pragma once
#include <functional>

#include "ui/look/icons.h"
#include "ui/openplan.h"

namespace iap::ui {

/// What lies in the time that a column stands for; places from 0, its beginning, to 1.
struct CellTime {
  double from = 0, to = 0;  // of a bar; the same: there is none
  SpanCertainty certainty = SpanCertainty::months;
  bool begins = false, ends = false;       // the bar does so here, and does not go on beside
  QList<std::pair<double, bool>> steps{};  // filled if done
  std::optional<double> today{};
};

/// A cell as it is painted.
struct CellLook {
  QString text;
  bool missing = false;  // a word for what is not known
  Mark mark = Mark::none;
  int depth = 0;        // in an outline, by which the text is indented
  bool strong = false;  // a row above others
  int badge = 0;        // so many letters at the beginning of the text stand on a ground of their own
  QColor ground{};
  int filled = 0, boxes = 0;       // so many boxes, some of them filled
  int under = 0;                   // the box that is underlined, from 1
  QList<double> trend{};           // drawn as a small line over its own range, with a dot at its end
  std::optional<double> share{};   // drawn as a bar before the text, from 0 to 1
  std::optional<CellTime> time{};  // drawn over the whole cell, in place of the text
};

struct ColumnSpec {
  QString key;  // for the remembered layout
  QString title;
  QString moneyTitle;  // instead of the title: "Cost, %1", with the plan's currency as it is now
  double width = 100;  // at a body text of 13 pixels
  bool right = false;
  bool strong = false;
  /// How a cell looks where that is more than its text.
  std::function<CellLook(const OpenPlan&, qint64)> look;
  /// What there is to know of a cell beyond its text, one sentence a line: shown where the mouse rests on it.
  std::function<QString(const OpenPlan&, qint64)> hint;
  /// What an editor starts with and what is copied; without it what the cell shows.
  std::function<QString(const OpenPlan&, qint64)> text;
  /// Writes typed text; returns why it can't be, else nothing. Without it the column is read-only.
  std::function<QString(const OpenPlan&, Plan&, qint64, const QString&)> write;
  /// How typed text is read, shown while it is typed; nothing for plain words.
  std::function<QString(const OpenPlan&, const QString&)> understood;
  /// For columns of numbers that take words, too: whether a typed text is no number. Told after pasting.
  std::function<bool(const OpenPlan&, const QString&)> keptAsWords;
  /// For columns that are sorted by size, in the units that are shown; NaN for unknown. Days of the calendar if
  /// `dates`.
  std::function<double(const OpenPlan&, qint64)> number;
  bool dates = false;
  /// Offered while editing.
  std::function<QStringList(const OpenPlan&)> choices;
  bool hidden = false;      // until somebody asks for the column
  bool kept = false;        // right behind the name where the text is so large that not all columns fit
  bool onlyChoices = true;  // false: other names may be typed

  CellLook lookOf(const OpenPlan& open, qint64 id) const { return look ? look(open, id) : CellLook{text(open, id)}; }
  QString textOf(const OpenPlan& open, qint64 id) const {
    if (text) return text(open, id);
    const CellLook shown = look(open, id);
    return shown.missing ? QString() : shown.text;
  }
};

/// Rows that hang below each other and are shown in the order of that tree.
struct Outline {
  /// The row above a row; 0 at the top.
  std::function<qint64(const OpenPlan&, qint64)> parentOf;
  /// Moves a row below another one (0: to the top), behind one of those there (0: as the first); false if it can't.
  /// Without it rows stay where they are.
  std::function<bool(Plan&, qint64 id, qint64 parent, qint64 after)> move;
  /// Records of another table that hang in the tree, with nothing below them.
  QString leafTable;
};

struct TableSpec {
  QString table;                     // of the records
  QString name;                      // for those who listen: "Table of actions"
  QString newText;                   // on the button that adds a record
  QHash<QString, QString> columnOf;  // the column that stands for a field of another name
  QList<ColumnSpec> columns;
  /// Adds a record for typing into the last row.
  std::function<qint64(Plan&)> add;
  QString addPrompt;               // "Type a title to add an action"
  int addColumn = 1;               // where the prompt stands
  QString emptyTitle, emptyWords;  // over the rows while there are none: what belongs here and why
  /// The group of a record (0: none) and what stands in its row; without it the table is flat.
  std::function<qint64(const OpenPlan&, qint64)> groupOf;
  QString groupText;  // on the button that groups: "Group by objective"
  std::function<QList<std::pair<qint64, QString>>(const OpenPlan&)> groups;
  bool keepsEmptyGroups = false;  // a group without rows is shown too
  bool ownOrder = false;          // stands in the order of the plan until a column is asked for
  bool groupByOwn = false;        // a change of the record itself can move it to another group
  QStringList groupTables;        // whose changes can move a record to another group, or in the outline
  std::optional<Outline> outline;
  bool strongBranches = true;  // rows above leaves stand out
  /// Cells of a group's row or of the footer, by column; the first says how many rows it is. One more than columns:
  /// what a group's row adds to that.
  std::function<QStringList(const OpenPlan&, const QList<qint64>&)> totals;
  /// What the totals leave out, for the badge in the footer; empty if nothing.
  std::function<QString(const OpenPlan&, const QList<qint64>&)> leftOut;
  /// Only records for which this holds belong to the table; without it all do.
  std::function<bool(const OpenPlan&, qint64)> scope;
  int english = -1;       // the column of the English names, which the totals know nothing of
  bool bilingual = true;  // false: shows no English wordings even where the plan has them
  /// Tables whose changes the cells show, besides the records' own.
  QStringList alsoShows;

  /// True for a record of the other table that hangs in an outline.
  bool isLeaf(const OpenPlan& open, qint64 id) const {
    return outline && !outline->leafTable.isEmpty() && open.plan().table(outline->leafTable)->findRow(id);
  }
  /// The table of a row's record.
  QString tableOf(const OpenPlan& open, qint64 id) const { return isLeaf(open, id) ? outline->leafTable : table; }
};

/// A column that is a field of the record. References are chosen by name.
ColumnSpec fieldColumn(const QString& table, const QString& field, double width, const QString& title = {});
/// The table with a last column for the English wording of its names, where the plan keeps such.
TableSpec withEnglish(const OpenPlan& open, TableSpec spec);
/// The same, with a word in place of emptiness.
ColumnSpec withMissing(ColumnSpec column, const QString& word, Mark mark = Mark::none);
/// Who does something: a stakeholder by name, or the words of the source where there is none. A new name makes one.
ColumnSpec personColumn(const QString& table, const QString& reference, const QString& words, double width,
                        const QString& title);
/// The records that a link leads to, by their codes ("1.2, 1.4"); typed codes become exactly these links.
ColumnSpec linksColumn(const QString& linkTable, const QString& ownEnd, const QString& otherEnd, double width,
                       const QString& title);
/// An amount in units of the plan's currency, as filters compare it.
double unitsOf(const OpenPlan& open, Money amount);
/// Several codes or names as the text of a cell: each once, sorted by the plan's language.
QString inOneCell(const OpenPlan& open, QStringList words, const QString& between = QStringLiteral(", "));
/// Labels of one kind that an action carries ("3, 11"); typed labels become exactly these.
ColumnSpec tagsColumn(TagKind kind, double width);
/// What labels of a kind are called: "Sustainable Development Goals".
QString tagsTitle(TagKind kind);
/// Names of a table's records in the order of the plan's language.
QStringList namesOf(const OpenPlan& open, const QString& table);
/// The entries of an editable list that are in use, in its order.
QStringList namesOf(const OpenPlan& open, ListKind list);

}  // namespace iap::ui

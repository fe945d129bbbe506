// SPDX-License-Identifier: GPL-3.0-or-later
// People and bodies, tests: tables whose columns are their fields.
#include <QCoreApplication>

#include "base/search.h"
#include "edits/fields.h"
#include "edits/order.h"
#include "edits/records.h"
#include "queries/labels.h"
#include "queries/words.h"
#include "ui/fieldinput.h"
#include "ui/specs/specs.h"

namespace iap::ui {

namespace {

QString trP(const char* text) { return QCoreApplication::translate("PlainTable", text); }

/// Codes of the actions in which a stakeholder has a role, or another one than that.
ColumnSpec roleColumn(const char* key, const QString& title, bool leads) {
  ColumnSpec column;
  column.key = QString::fromLatin1(key);
  column.title = title;
  column.width = 130;
  column.text = [leads](const OpenPlan& open, qint64 id) {
    QStringList codes;
    for (const ActionStakeholder* link : open.links().actionsOf.value(id))
      if ((link->role == ActionRole::lead) == leads)
        if (const Action* action = open.plan().actions.find(link->action))
          codes += action->code.isEmpty() ? action->title.in(false) : action->code;
    return inOneCell(open, codes);
  };
  return column;
}

}  // namespace

TableSpec plainSpec(const char* table) {
  TableSpec spec;
  spec.table = QString::fromLatin1(table);
  spec.totals = [](const OpenPlan&, const QList<qint64>& ids) {
    return QStringList{QCoreApplication::translate("PlainTable", "%n row(s)", nullptr, int(ids.size()))};
  };
  spec.add = [name = spec.table](Plan& plan) { return addRecord(plan, name); };
  spec.addColumn = 0;
  return spec;
}

ColumnSpec labelled(const OpenPlan& open, const QString& table, const char* field, double width) {
  const QString name = QString::fromLatin1(field);
  return fieldColumn(table, name, width, fieldLabel(name, open.language()));
}

QList<std::pair<qint64, QString>> objectiveGroups(const OpenPlan& open) {
  QList<std::pair<qint64, QString>> groups;
  for (const Objective* objective : inOrder(open.plan().objectives))
    if (!objective->parent)
      groups.append({objective->id.value, objective->code.isEmpty()
                                              ? objective->title.in(false)
                                              : objective->code + QStringLiteral("  ") + objective->title.in(false)});
  groups.append({0, trP(QT_TRANSLATE_NOOP("PlainTable", "Without objective"))});
  return groups;
}

TableSpec stakeholderTable(const OpenPlan& open) {
  TableSpec spec = plainSpec("stakeholder");
  const QString& table = spec.table;
  spec.name = trP(QT_TRANSLATE_NOOP("PlainTable", "Table of stakeholders"));
  spec.newText = trP(QT_TRANSLATE_NOOP("PlainTable", "New stakeholder"));
  spec.addPrompt = trP(QT_TRANSLATE_NOOP("PlainTable", "Type a name to add a stakeholder"));
  ColumnSpec name = withMissing(labelled(open, table, "name", 240), trP(QT_TRANSLATE_NOOP("PlainTable", "no name")));
  name.strong = true;
  spec.columns = {name,
                  labelled(open, table, "sector", 110),
                  labelled(open, table, "group_role", 120),
                  labelled(open, table, "power", 70),
                  labelled(open, table, "interest", 76),
                  roleColumn("leads", trP(QT_TRANSLATE_NOOP("PlainTable", "Leads")), true),
                  roleColumn("supports", trP(QT_TRANSLATE_NOOP("PlainTable", "Takes part in")), false),
                  labelled(open, table, "engagement", 160)};
  spec.alsoShows = {QStringLiteral("action"), QStringLiteral("action_stakeholder")};
  spec.emptyTitle = trP(QT_TRANSLATE_NOOP("PlainTable", "No stakeholders yet"));
  spec.emptyWords = trP(QT_TRANSLATE_NOOP(
      "PlainTable",
      "A stakeholder is a person, body or group that the plan needs or touches. Type a name in the row above; who is "
      "named as a lead of an action is entered here by itself."));
  return spec;
}

TableSpec smallScaleActionTable(const OpenPlan& open) {
  TableSpec spec = plainSpec("small_scale_action");
  const QString& table = spec.table;
  spec.name = trP(QT_TRANSLATE_NOOP("PlainTable", "Table of small-scale actions"));
  spec.newText = trP(QT_TRANSLATE_NOOP("PlainTable", "New small-scale action"));
  spec.addPrompt = trP(QT_TRANSLATE_NOOP("PlainTable", "Type a title to add a small-scale action"));
  ColumnSpec code = labelled(open, table, "code", 70);
  code.strong = true;
  spec.addColumn = 1;
  spec.columns = {code,
                  withMissing(labelled(open, table, "title", 220), trP(QT_TRANSLATE_NOOP("PlainTable", "no title"))),
                  labelled(open, table, "question", 220),
                  labelled(open, table, "place", 130),
                  labelled(open, table, "start", 88),
                  labelled(open, table, "end", 88),
                  labelled(open, table, "result", 104),
                  labelled(open, table, "lessons", 200),
                  labelled(open, table, "changed", 200)};
  spec.emptyTitle = trP(QT_TRANSLATE_NOOP("PlainTable", "No small-scale actions yet"));
  spec.emptyWords = trP(
      QT_TRANSLATE_NOOP("PlainTable",
                        "A small-scale action tries an idea out before it becomes an action. Type a title in the row "
                        "above, and later what you learnt and what it changed in the plan."));
  return spec;
}

TableSpec governanceTable(const OpenPlan& open) {
  TableSpec spec = plainSpec("governance_body");
  const QString& table = spec.table;
  spec.name = trP(QT_TRANSLATE_NOOP("PlainTable", "Table of governance bodies"));
  spec.newText = trP(QT_TRANSLATE_NOOP("PlainTable", "New body"));
  spec.addPrompt = trP(QT_TRANSLATE_NOOP("PlainTable", "Type a name to add a body"));
  ColumnSpec name = withMissing(labelled(open, table, "name", 220), trP(QT_TRANSLATE_NOOP("PlainTable", "no name")));
  name.strong = true;
  spec.columns = {name, labelled(open, table, "task", 260), labelled(open, table, "meets", 150),
                  labelled(open, table, "members", 240), labelled(open, table, "audience", 110)};
  spec.emptyTitle = trP(QT_TRANSLATE_NOOP("PlainTable", "No bodies yet"));
  spec.emptyWords = trP(QT_TRANSLATE_NOOP("PlainTable",
                                          "Who decides, who steers, who follows up after the network has ended? Type "
                                          "the name of a body in the row above."));
  return spec;
}

TableSpec strategyTable(const OpenPlan& open) {
  TableSpec spec = plainSpec("strategy");
  const QString& table = spec.table;
  spec.name = trP(QT_TRANSLATE_NOOP("PlainTable", "Table of strategies"));
  spec.newText = trP(QT_TRANSLATE_NOOP("PlainTable", "New strategy"));
  spec.addPrompt = trP(QT_TRANSLATE_NOOP("PlainTable", "Type a title to add a strategy"));
  ColumnSpec title = withMissing(labelled(open, table, "title", 320), trP(QT_TRANSLATE_NOOP("PlainTable", "no title")));
  title.strong = true;
  spec.columns = {title, labelled(open, table, "level", 130), labelled(open, table, "url", 220),
                  labelled(open, table, "note", 260)};
  spec.emptyTitle = trP(QT_TRANSLATE_NOOP("PlainTable", "No strategies yet"));
  spec.emptyWords = trP(QT_TRANSLATE_NOOP("PlainTable",
                                          "Which strategies, policies and plans must this plan fit, from the "
                                          "neighbourhood to the EU? Type a title in the row above."));
  return spec;
}

TableSpec listTable(const OpenPlan& open, const std::function<ListKind()>& kind,
                    const std::function<int(qint64)>& uses) {
  TableSpec spec = plainSpec("list_item");
  const QString& table = spec.table;
  spec.name = trP(QT_TRANSLATE_NOOP("PlainTable", "Entries of the list"));
  spec.newText = trP(QT_TRANSLATE_NOOP("PlainTable", "New entry"));
  spec.addPrompt = trP(QT_TRANSLATE_NOOP("PlainTable", "Type a name to add an entry"));
  spec.add = [kind](Plan& plan) {
    const ListItem item{.id = ListItemId::random(), .position = lastPosition(plan.listItems), .list = kind()};
    plan.listItems.put(item);
    return item.id.value;
  };
  spec.scope = [kind](const OpenPlan& o, qint64 id) {
    const ListItem* item = o.plan().listItems.find({id});
    return item && item->list == kind();
  };
  // Flat, but in an order of its own: rows are moved like those of a tree.
  spec.outline = Outline{[](const OpenPlan&, qint64) { return qint64(0); },
                         [kind](Plan& plan, qint64 id, qint64 parent, qint64 after) {
                           if (parent) return false;
                           moveBehind(plan.listItems, ListItemId{id}, ListItemId{after},
                                      [&](const ListItem& item) { return item.list == kind(); });
                           return true;
                         },
                         {}};
  ColumnSpec label = labelled(open, table, "label", 300);
  label.strong = true;
  label.text = [](const OpenPlan& o, qint64 id) { return labelOf(o.plan(), ListItemId{id}, o.language()); };
  label.look = nullptr;
  label.write = [write = label.write](const OpenPlan& o, Plan& plan, qint64 id, const QString& text) {
    const ListItem* own = o.plan().listItems.find({id});
    for (const ListItem& other : o.plan().listItems)
      if (own && other.list == own->list && other.id.value != id && !text.trimmed().isEmpty() &&
          searchKey(labelOf(other, o.language())) == searchKey(text.trimmed()))
        return trP(QT_TRANSLATE_NOOP("PlainTable",
                                     "The list has an entry \"%1\". If both mean the same, select them and "
                                     "press Join two."))
            .arg(text.trimmed());
    return write(o, plan, id, text);
  };
  ColumnSpec used;
  used.key = QStringLiteral("uses");
  used.title = trP(QT_TRANSLATE_NOOP("PlainTable", "Used by"));
  used.width = 90;
  used.right = true;
  used.text = [uses](const OpenPlan& o, qint64 id) { return o.language().number(qint64(uses(id))); };
  used.look = [uses, text = used.text](const OpenPlan& o, qint64 id) {
    return uses(id) ? CellLook{text(o, id)} : CellLook{trP(QT_TRANSLATE_NOOP("PlainTable", "not used")), true};
  };
  used.number = [uses](const OpenPlan&, qint64 id) { return double(uses(id)); };
  ColumnSpec usual;
  usual.key = QStringLiteral("usual");
  usual.title = trP(QT_TRANSLATE_NOOP("PlainTable", "Usual word"));
  usual.width = 240;
  usual.text = [](const OpenPlan& o, qint64 id) {
    const ListItem* item = o.plan().listItems.find({id});
    if (!item || item->label.isEmpty()) return QString();
    ListItem plain = *item;
    plain.label = {};
    // The key of an entry of the city's own says nothing to a reader.
    const QString word = labelOf(plain, o.language());
    return word == item->key ? QString() : word;
  };
  spec.columns = {withMissing(label, trP(QT_TRANSLATE_NOOP("PlainTable", "no name"))), used,
                  labelled(open, table, "retired", 110), usual};
  spec.emptyTitle = trP(QT_TRANSLATE_NOOP("PlainTable", "No entries yet"));
  spec.emptyWords = trP(QT_TRANSLATE_NOOP("PlainTable", "Type a name in the row above to add one."));
  return spec;
}

}  // namespace iap::ui

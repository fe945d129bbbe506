// SPDX-License-Identifier: GPL-3.0-or-later
// The aspects of integration, and how far each action serves dimensions and policy objectives.
#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>

#include "base/search.h"
#include "edits/actions.h"
#include "edits/integration.h"
#include "edits/order.h"
#include "queries/labels.h"
#include "queries/words.h"
#include "ui/fieldinput.h"
#include "ui/specs/specs.h"

namespace iap::ui {

namespace {

QString trN(const char* text) { return QCoreApplication::translate("IntegrationTable", text); }

const AspectState* stateOf(const OpenPlan& open, qint64 id) {
  for (const AspectState& state : open.aspects())
    if (state.aspect->id.value == id) return &state;
  return nullptr;
}

/// A field of the aspect's score, which is made when something is entered.
ColumnSpec scoreColumn(const OpenPlan& open, const char* field, double width, const QString& title) {
  const QString name = QString::fromLatin1(field), table = QStringLiteral("integration_score");
  ColumnSpec column = fieldColumn(table, name, width, title.isEmpty() ? fieldLabel(name, open.language()) : title);
  const auto score = [](const OpenPlan& o, qint64 aspect) -> qint64 {
    const AspectState* state = stateOf(o, aspect);
    return state && state->entered ? state->entered->id.value : 0;
  };
  const auto plain = column;
  column.text = [plain, score](const OpenPlan& o, qint64 id) {
    const qint64 found = score(o, id);
    return found ? plain.text(o, found) : QString();
  };
  column.look = [plain, score](const OpenPlan& o, qint64 id) {
    const qint64 found = score(o, id);
    return found ? plain.lookOf(o, found) : CellLook();
  };
  column.write = [table, name](const OpenPlan& o, Plan& plan, qint64 id, const QString& text) {
    // What is refused leaves nothing behind.
    Plan next = plan;
    const QString why = FieldInput::write(o, next, {table, scoreOf(next, {id}).value}, name, text);
    if (why.isEmpty()) plan = next;
    return why;
  };
  if (column.number)
    column.number = [plain, score](const OpenPlan& o, qint64 id) {
      const qint64 found = score(o, id);
      return found ? plain.number(o, found) : std::nan("");
    };
  column.right = false;
  return column;
}

QString halves(const OpenPlan& open, double value) { return open.language().number(value); }

ColumnSpec votesColumn() {
  ColumnSpec column;
  column.key = QStringLiteral("votes");
  column.title = trN(QT_TRANSLATE_NOOP("IntegrationTable", "Votes"));
  column.width = 110;
  column.text = [](const OpenPlan& open, qint64 id) {
    QStringList votes;
    if (const AspectState* state = stateOf(open, id))
      for (const int vote : state->votes) votes += QString::number(vote);
    return votes.join(u' ');
  };
  column.write = [](const OpenPlan&, Plan& plan, qint64 id, const QString& typed) {
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    const ScaleRange range = rangeInForce(plan, ScaleKind::score);
    QList<int> votes;
    for (const QString& part : typed.split(between, Qt::SkipEmptyParts)) {
      bool number = false;
      const int vote = part.toInt(&number);
      if (!number || !range.contains(vote))
        return trN(QT_TRANSLATE_NOOP("IntegrationTable",
                                     "\"%1\" is no vote: write one number from %2 to %3 for each person, with blanks "
                                     "between them."))
            .arg(part)
            .arg(range.lowest)
            .arg(range.highest);
      votes += vote;
    }
    setVotes(plan, {id}, votes);
    return QString();
  };
  return column;
}

/// "2.5 (1 to 4)": the median of the votes, and how far they lie apart.
ColumnSpec medianColumn() {
  ColumnSpec column;
  column.key = QStringLiteral("median");
  column.title = trN(QT_TRANSLATE_NOOP("IntegrationTable", "Median"));
  column.width = 92;
  column.text = [](const OpenPlan& open, qint64 id) {
    const AspectState* state = stateOf(open, id);
    const auto middle = state ? median(state->votes) : std::nullopt;
    if (!middle) return QString();
    return QStringLiteral("%1 (%2\u2013%3)")
        .arg(halves(open, *middle))
        .arg(state->votes.first())
        .arg(state->votes.last());
  };
  column.number = [](const OpenPlan& open, qint64 id) {
    const AspectState* state = stateOf(open, id);
    return state ? median(state->votes).value_or(std::nan("")) : std::nan("");
  };
  return column;
}

ColumnSpec nowColumn(const OpenPlan& open) {
  ColumnSpec column = scoreColumn(open, "now", 134, trN(QT_TRANSLATE_NOOP("IntegrationTable", "The group says")));
  column.look = [text = column.text](const OpenPlan& o, qint64 id) {
    const AspectState* state = stateOf(o, id);
    if (!state) return CellLook();
    if (!state->applies()) return CellLook{trN(QT_TRANSLATE_NOOP("IntegrationTable", "does not apply")), true};
    const ScaleRange range = rangeInForce(o.plan(), ScaleKind::score);
    CellLook look{text(o, id)};
    if (!state->now) {
      const auto middle = median(state->votes);
      if (!middle) return CellLook{trN(QT_TRANSLATE_NOOP("IntegrationTable", "not scored")), true};
      look = {trN(QT_TRANSLATE_NOOP("IntegrationTable", "median %1")).arg(halves(o, *middle)), true};
    }
    // The lowest step of a scale from 0 is no box.
    const int first = range.lowest == 0 ? 1 : range.lowest;
    look.boxes = range.highest - first + 1;
    look.filled = int(std::lround(*state->group())) - first + 1;
    look.under = state->wanted ? *state->wanted - first + 1 : 0;
    return look;
  };
  return column;
}

/// What the plan shows, and whether that is more or less than what the group says.
ColumnSpec computedColumn() {
  ColumnSpec column;
  column.key = QStringLiteral("computed");
  column.title = trN(QT_TRANSLATE_NOOP("IntegrationTable", "Plan says"));
  column.width = 84;
  column.text = [](const OpenPlan& open, qint64 id) {
    const AspectState* state = stateOf(open, id);
    if (!state || !state->computed) return QString();
    const auto group = state->group();
    const double more = group ? *state->computed - *group : 0;
    return more >= 1    ? QStringLiteral("%1 \u25b2").arg(*state->computed)
           : more <= -1 ? QStringLiteral("%1 \u25bc").arg(*state->computed)
                        : QString::number(*state->computed);
  };
  column.look = [text = column.text](const OpenPlan& open, qint64 id) {
    const QString shown = text(open, id);
    return shown.isEmpty() ? CellLook{trN(QT_TRANSLATE_NOOP("IntegrationTable", "unknown")), true} : CellLook{shown};
  };
  column.number = [](const OpenPlan& open, qint64 id) {
    const AspectState* state = stateOf(open, id);
    return state && state->computed ? double(*state->computed) : std::nan("");
  };
  return column;
}

TableSpec actionsBy(const char* name) {
  TableSpec spec;
  spec.table = QStringLiteral("action");
  spec.name = QCoreApplication::translate("IntegrationTable", name);
  spec.emptyTitle = trN(QT_TRANSLATE_NOOP("IntegrationTable", "No actions yet"));
  spec.emptyWords = trN(QT_TRANSLATE_NOOP("IntegrationTable",
                                          "Enter actions on the page Actions; here you say what each of them serves."));
  return spec;
}

QColor rampColor(int mark) {
  // Sequential, from nothing to much; the mark stands on it.
  static constexpr QRgb light[] = {0xEEF4F7, 0xCFE2EB, 0x9DC5D6, 0x5B9DB8},
                        dark[] = {0x2A3137, 0x27434F, 0x347A95, 0x6FB3CC};
  const size_t step = mark < 0 ? 0 : mark > 3 ? 3 : size_t(mark);
  return QColor::fromRgb(isDark() ? dark[step] : light[step]);
}

}  // namespace

TableSpec aspectTable(const OpenPlan& open) {
  const QString table = QStringLiteral("list_item");
  TableSpec spec;
  spec.table = table;
  spec.name = trN(QT_TRANSLATE_NOOP("IntegrationTable", "Table of the aspects of integration"));
  spec.newText = trN(QT_TRANSLATE_NOOP("IntegrationTable", "New aspect"));
  spec.addPrompt = trN(QT_TRANSLATE_NOOP("IntegrationTable", "Type a name to add an aspect of your own"));
  spec.scope = [](const OpenPlan& o, qint64 id) {
    const ListItem* item = o.plan().listItems.find({id});
    return item && item->list == ListKind::integrationAspect && !item->retired;
  };
  spec.ownOrder = true;
  spec.add = [](Plan& plan) {
    const ListItem item{
        .id = ListItemId::random(), .position = lastPosition(plan.listItems), .list = ListKind::integrationAspect};
    plan.listItems.put(item);
    return item.id.value;
  };
  ColumnSpec number;
  number.key = QStringLiteral("number");
  number.title = trN(QT_TRANSLATE_NOOP("IntegrationTable", "No"));
  number.width = 36;
  number.strong = true;
  number.text = [](const OpenPlan& o, qint64 id) {
    const AspectState* state = stateOf(o, id);
    return state ? QString::number(state->number) : QString();
  };
  ColumnSpec label =
      fieldColumn(table, QStringLiteral("label"), 200, trN(QT_TRANSLATE_NOOP("IntegrationTable", "Aspect")));
  label.text = [](const OpenPlan& o, qint64 id) { return labelOf(o.plan(), ListItemId{id}, o.language()); };
  label.look = nullptr;
  spec.columns = {number,
                  withMissing(label, trN(QT_TRANSLATE_NOOP("IntegrationTable", "no name"))),
                  nowColumn(open),
                  computedColumn(),
                  scoreColumn(open, "wanted", 96, trN(QT_TRANSLATE_NOOP("IntegrationTable", "Wanted"))),
                  scoreColumn(open, "evidence", 190, {}),
                  scoreColumn(open, "next_step", 170, {}),
                  votesColumn(),
                  medianColumn(),
                  linksColumn(QStringLiteral("aspect_action"), QStringLiteral("aspect"), QStringLiteral("action"), 120,
                              trN(QT_TRANSLATE_NOOP("IntegrationTable", "Actions"))),
                  scoreColumn(open, "relevance", 90, {}),
                  scoreColumn(open, "applies", 80, {})};
  spec.columns.last().look = [](const OpenPlan& o, qint64 id) {
    const AspectState* state = stateOf(o, id);
    return CellLook{capital(wordLabel(state && !state->applies() ? "no" : "yes", o.language()))};
  };
  for (const char* each :
       {"integration_score", "person_score", "aspect_action", "action", "action_strategy", "stakeholder",
        "action_stakeholder", "action_tag", "funding_line", "scale", "scale_step", "plan_facts"})
    spec.alsoShows += QString::fromLatin1(each);
  spec.columnOf = {{QStringLiteral("aspect"), QStringLiteral("label")}};
  spec.emptyTitle = trN(QT_TRANSLATE_NOOP("IntegrationTable", "No aspects yet"));
  spec.emptyWords =
      trN(QT_TRANSLATE_NOOP("IntegrationTable", "Type the name of an aspect of integration in the row above."));
  spec.totals = [](const OpenPlan& o, const QList<qint64>& ids) {
    int scored = 0;
    for (const qint64 id : ids)
      if (const AspectState* state = stateOf(o, id)) scored += state->group().has_value();
    return QStringList{
        QCoreApplication::translate("IntegrationTable", "%1 of %n aspect(s) scored", nullptr, int(ids.size()))
            .arg(scored)};
  };
  return spec;
}

TableSpec dimensionTable(const OpenPlan& open) {
  TableSpec spec = actionsBy(QT_TRANSLATE_NOOP("IntegrationTable", "Table of actions and dimensions"));
  ColumnSpec code = labelled(open, spec.table, "code", 70);
  code.strong = true;
  spec.columns = {code, labelled(open, spec.table, "title", 320)};
  for (const auto& [field, title] : {std::pair("social", QT_TRANSLATE_NOOP("IntegrationTable", "Social")),
                                     {"economic", QT_TRANSLATE_NOOP("IntegrationTable", "Economic")},
                                     {"environmental", QT_TRANSLATE_NOOP("IntegrationTable", "Environmental")},
                                     {"territorial", QT_TRANSLATE_NOOP("IntegrationTable", "Territorial")}}) {
    ColumnSpec column = labelled(open, spec.table, field, 130);
    column.title = trN(title);
    column.right = false;
    column.look = [plain = column](const OpenPlan& o, qint64 id) {
      const QString mark = plain.text(o, id);
      if (mark.isEmpty()) return CellLook{QStringLiteral("\u2013"), true};
      CellLook look{mark};
      look.badge = int(mark.size());
      look.ground = rampColor(mark.toInt());
      return look;
    };
    spec.columns += column;
  }
  spec.totals = [](const OpenPlan& o, const QList<qint64>& ids) {
    int served[4] = {};
    for (const qint64 id : ids)
      if (const Action* action = o.plan().actions.find({id})) {
        const auto marks = dimensionsOf(*action);
        for (size_t i = 0; i < 4; ++i) served[i] += marks[i].value_or(0) > 0;
      }
    QStringList cells{QCoreApplication::translate("IntegrationTable", "%n action(s)", nullptr, int(ids.size())), {}};
    for (const int n : served) cells += trN(QT_TRANSLATE_NOOP("IntegrationTable", "%1 serve it")).arg(n);
    return cells;
  };
  spec.leftOut = [](const OpenPlan& o, const QList<qint64>& ids) {
    int unmarked = 0;
    for (const qint64 id : ids)
      if (const Action* action = o.plan().actions.find({id})) {
        const auto marks = dimensionsOf(*action);
        unmarked += std::none_of(marks.begin(), marks.end(), [](const auto& mark) { return mark.has_value(); });
      }
    return unmarked ? QCoreApplication::translate("IntegrationTable", "%n without any mark", nullptr, unmarked)
                    : QString();
  };
  return spec;
}

TableSpec policyObjectiveTable(const OpenPlan& open) {
  TableSpec spec = actionsBy(QT_TRANSLATE_NOOP("IntegrationTable", "Table of actions and policy objectives"));
  ColumnSpec code = labelled(open, spec.table, "code", 70);
  code.strong = true;
  spec.columns = {code, labelled(open, spec.table, "title", 280)};
  spec.alsoShows = {QStringLiteral("action_tag")};
  static constexpr std::pair<const char*, const char*> objectives[] = {
      {"PO1", QT_TRANSLATE_NOOP("IntegrationTable", "PO1 smarter")},
      {"PO2", QT_TRANSLATE_NOOP("IntegrationTable", "PO2 greener")},
      {"PO3", QT_TRANSLATE_NOOP("IntegrationTable", "PO3 more connected")},
      {"PO4", QT_TRANSLATE_NOOP("IntegrationTable", "PO4 more social")},
      {"PO5", QT_TRANSLATE_NOOP("IntegrationTable", "PO5 closer to citizens")}};
  const auto has = [](const OpenPlan& o, qint64 id, const QString& label) {
    const QList<const ActionTag*> tags = o.links().tagsOf.value(id);
    return std::any_of(tags.begin(), tags.end(), [&](const ActionTag* tag) {
      return tag->kind == TagKind::policyObjective && tag->label == label;
    });
  };
  for (const auto& [name, title] : objectives) {
    ColumnSpec column;
    const QString label = QString::fromLatin1(name);
    column.key = label;
    column.title = trN(title);
    column.width = 124;
    column.text = [has, label](const OpenPlan& o, qint64 id) {
      return has(o, id, label) ? capital(wordLabel("yes", o.language())) : QString();
    };
    column.look = [text = column.text](const OpenPlan& o, qint64 id) {
      const QString yes = text(o, id);
      return yes.isEmpty() ? CellLook{QStringLiteral("\u2013"), true} : CellLook{yes, false, Mark::good};
    };
    column.write = [label](const OpenPlan& o, Plan& plan, qint64 id, const QString& typed) {
      const QString key = searchKey(typed.trimmed());
      if (key.isEmpty() || key == u'0' || key == searchKey(wordLabel("no", o.language())))
        untagAction(plan, {id}, TagKind::policyObjective, label);
      else if (key == u'x' || key == u'1' || key == searchKey(wordLabel("yes", o.language())))
        tagAction(plan, {id}, TagKind::policyObjective, label);
      else
        return trN(QT_TRANSLATE_NOOP("IntegrationTable",
                                     "Write x or yes where the action serves the objective, and "
                                     "leave the cell empty where it does not."));
      return QString();
    };
    spec.columns += column;
  }
  spec.totals = [has](const OpenPlan& o, const QList<qint64>& ids) {
    QStringList cells{QCoreApplication::translate("IntegrationTable", "%n action(s)", nullptr, int(ids.size())), {}};
    for (const auto& [name, title] : objectives) {
      int served = 0;
      for (const qint64 id : ids) served += has(o, id, QString::fromLatin1(name));
      cells += QString::number(served);
    }
    return cells;
  };
  return spec;
}

}  // namespace iap::ui

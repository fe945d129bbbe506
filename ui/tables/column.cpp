// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/column.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <utility>

#include "base/search.h"
#include "edits/actions.h"
#include "edits/fields.h"
#include "edits/records.h"
#include "plan/references.h"

#include "queries/labels.h"
#include "queries/words.h"
#include "ui/fieldinput.h"

namespace iap::ui {

ColumnSpec fieldColumn(const QString& table, const QString& name, double width, const QString& title) {
  ColumnSpec column;
  column.key = name;
  column.title = title;
  column.width = width;
  const FieldInfo* field = Plan().table(table)->type().field(name);
  column.right = field->type == FieldType::optionalMoney || field->type == FieldType::number ||
                 field->type == FieldType::optionalInteger || field->type == FieldType::integer;
  column.text = [table, name](const OpenPlan& open, qint64 id) { return FieldInput::text(open, {table, id}, name); };
  const RecordType& type = Plan().table(table)->type();
  const auto scale = FieldInput::scaleOf(type, *field);
  if (!scale)
    column.look = [table, field](const OpenPlan& open, qint64 id) {
      const void* row = rowOf(open.plan(), {table, id});
      const QString text = row ? fieldText(open.plan(), *field, row, open.language()) : QString();
      return CellLook{field->type == FieldType::fixedList || field->type == FieldType::boolean ? capital(text) : text};
    };
  column.write = [table, name](const OpenPlan& open, Plan& plan, qint64 id, const QString& text) {
    return FieldInput::write(open, plan, {table, id}, name, text);
  };
  if (field->type == FieldType::date || field->type == FieldType::optionalMoney || field->type == FieldType::number)
    column.understood = [field](const OpenPlan& open, const QString& text) {
      return FieldInput::understood(open, *field, text);
    };
  if (field->type == FieldType::reference) {
    const QString target = field->target().name();
    const auto list = FieldInput::listOf(name);
    column.choices = [target, list](const OpenPlan& open) {
      return list ? namesOf(open, *list) : namesOf(open, target);
    };
    column.onlyChoices = false;
  }
  if (field->type == FieldType::boolean) {
    column.choices = [](const OpenPlan& open) {
      return QStringList{capital(wordLabel("no", open.language())), capital(wordLabel("yes", open.language()))};
    };
  }
  if (scale) {
    column.right = false;
    column.choices = [kind = *scale](const OpenPlan& open) { return FieldInput::steps(open, kind); };
    column.number = [text = column.text](const OpenPlan& open, qint64 id) {
      const QString step = text(open, id).section(u' ', 0, 0);
      return step.isEmpty() ? std::nan("") : step.toDouble();
    };
    return column;
  }
  if (field->type == FieldType::fixedList)
    column.choices = [field](const OpenPlan& open) { return FieldInput::words(open, *field); };
  column.dates = field->type == FieldType::date;
  if (field->type == FieldType::date || column.right)
    column.number = [table, field](const OpenPlan& open, qint64 id) -> double {
      const void* row = rowOf(open.plan(), {table, id});
      if (!row) return std::nan("");
      if (field->type == FieldType::date) {
        const Date& date = valueAt<Date>(row, *field);
        return date.isCalendar() ? double(date.first().toJulianDay()) : date.known() ? 1e9 : std::nan("");
      }
      if (field->type == FieldType::optionalMoney) {
        const auto& amount = valueAt<std::optional<Money>>(row, *field);
        return amount ? unitsOf(open, *amount) : std::nan("");
      }
      const QString text = encodedField(*field, row);
      return text.isEmpty() ? std::nan("") : text.toDouble();
    };
  return column;
}

TableSpec withEnglish(const OpenPlan& open, TableSpec spec) {
  const RecordType& type = Plan().table(spec.table)->type();
  const QString name = spec.columns[spec.addColumn].key, english = FieldInput::englishName(name);
  if (!spec.bilingual || !open.plan().plan().secondLanguage || !spec.columns[spec.addColumn].write ||
      !FieldInput::wordingOf(type, english).field)
    return spec;
  ColumnSpec column;
  column.key = english;
  column.title = FieldInput::label(open, english);
  column.width = spec.columns[spec.addColumn].width * 0.8;
  const auto recordOf = [table = spec.table, leaf = spec.outline ? spec.outline->leafTable : QString()](
                            const OpenPlan& plan, qint64 id) {
    const bool isLeaf = !leaf.isEmpty() && plan.plan().table(leaf)->findRow(id);
    return RecordRef{isLeaf ? leaf : table, id};
  };
  column.text = [recordOf, english](const OpenPlan& plan, qint64 id) {
    return FieldInput::text(plan, recordOf(plan, id), english);
  };
  column.write = [recordOf, english](const OpenPlan& before, Plan& plan, qint64 id, const QString& text) {
    return FieldInput::write(before, plan, recordOf(before, id), english, text);
  };
  spec.english = int(spec.columns.size());
  spec.columns += column;
  return spec;
}

ColumnSpec withMissing(ColumnSpec column, const QString& word, Mark mark) {
  column.look = [plain = column, word, mark](const OpenPlan& open, qint64 id) {
    CellLook cell = plain.lookOf(open, id);
    return cell.text.isEmpty() ? CellLook{word, true, mark} : cell;
  };
  return column;
}

QStringList namesOf(const OpenPlan& open, ListKind list) {
  QStringList names;
  for (const ListItem* item : inOrder(open.plan().listItems))
    if (item->list == list && !item->retired) names += labelOf(*item, open.language());
  return names;
}

double unitsOf(const OpenPlan& open, Money amount) {
  return double(amount.minor) / std::pow(10.0, minorDigits(open.plan().plan().currency));
}

QString inOneCell(const OpenPlan& open, QStringList words, const QString& between) {
  std::sort(words.begin(), words.end(),
            [&](const QString& a, const QString& b) { return open.planLanguage().compare(a, b) < 0; });
  words.removeDuplicates();
  return words.join(between);
}

QString tagsTitle(TagKind kind) {
  switch (kind) {
    case TagKind::policyObjective:
      return QCoreApplication::translate("ColumnSpec", "Policy objectives");
    case TagKind::sdg:
      return QCoreApplication::translate("ColumnSpec", "SDGs", "Sustainable Development Goals, by number");
    case TagKind::coBenefit:
      return QCoreApplication::translate("ColumnSpec", "Co-benefits");
    case TagKind::crossCuttingTheme:
      break;
  }
  return QCoreApplication::translate("ColumnSpec", "Cross-cutting themes");
}

ColumnSpec tagsColumn(TagKind kind, double width) {
  ColumnSpec column;
  column.key = QStringLiteral("tags-%1").arg(int(kind));
  column.title = tagsTitle(kind);
  column.width = width;
  column.text = [kind](const OpenPlan& open, qint64 id) {
    QStringList labels;
    for (const ActionTag* tag : open.links().tagsOf.value(id))
      if (tag->kind == kind) labels += tag->label;
    return inOneCell(open, labels);
  };
  column.write = [kind](const OpenPlan&, Plan& plan, qint64 id, const QString& typed) {
    static const QRegularExpression between(QStringLiteral("[,;\n]")),
        number(QStringLiteral("^(?:SDG|PO)?\\s*(\\d+)$"), QRegularExpression::CaseInsensitiveOption);
    QStringList labels;
    for (const QString& part : typed.split(between, Qt::SkipEmptyParts)) {
      QString label = part.simplified();
      if (label.isEmpty()) continue;
      if (kind == TagKind::sdg || kind == TagKind::policyObjective) {
        const auto match = number.match(label);
        const int value = match.captured(1).toInt(), most = kind == TagKind::sdg ? 17 : 5;
        if (value < 1 || value > most)
          return kind == TagKind::sdg
                     ? QCoreApplication::translate("ColumnSpec", "\"%1\" is no goal: write numbers from 1 to 17.")
                           .arg(label)
                     : QCoreApplication::translate("ColumnSpec", "\"%1\" is no policy objective: write PO1 to PO5.")
                           .arg(label);
        label = kind == TagKind::sdg ? QString::number(value) : QStringLiteral("PO%1").arg(value);
      }
      if (!labels.contains(label)) labels += label;
    }
    setTags(plan, {id}, kind, labels);
    return QString();
  };
  return column;
}

QStringList namesOf(const OpenPlan& open, const QString& table) {
  QStringList names;
  const TableBase& rows = *open.plan().table(table);
  for (auto at = rows.cursor(); !at.atEnd(); at.next())
    names += shortNameOf(open.plan(), rows.type(), at.row(), open.language());
  names.removeAll(QString());
  std::sort(names.begin(), names.end(),
            [&](const QString& a, const QString& b) { return open.planLanguage().compare(a, b) < 0; });
  return names;
}

ColumnSpec personColumn(const QString& table, const QString& reference, const QString& words, double width,
                        const QString& title) {
  ColumnSpec column;
  column.key = reference;
  column.title = title;
  column.width = width;
  const RecordType& type = Plan().table(table)->type();
  const FieldInfo *who = type.field(reference), *printed = type.field(words);
  column.text = [table, who, printed](const OpenPlan& open, qint64 id) {
    const void* row = rowOf(open.plan(), {table, id});
    if (!row) return QString();
    const Stakeholder* found = open.plan().stakeholders.find({referenceIn(*who, row)});
    return found ? found->name.in(false) : encodedField(*printed, row);
  };
  column.write = [table, reference, words](const OpenPlan&, Plan& plan, qint64 id, const QString& typed) {
    const QString name = typed.trimmed();
    const qint64 found = name.isEmpty() ? 0 : stakeholderNamed(plan, name).value;
    (void)setField(plan, {table, id}, reference, found);
    (void)setField(plan, {table, id}, words, QString());
    return QString();
  };
  column.choices = [](const OpenPlan& open) { return namesOf(open, QStringLiteral("stakeholder")); };
  column.onlyChoices = false;
  return column;
}

ColumnSpec linksColumn(const QString& linkTable, const QString& ownEnd, const QString& otherEnd, double width,
                       const QString& title) {
  ColumnSpec column;
  column.key = linkTable;
  column.title = title;
  column.width = width;
  const RecordType& type = Plan().table(linkTable)->type();
  const FieldInfo *own = type.field(ownEnd), *other = type.field(otherEnd);
  const QString target = other->target().name();
  column.text = [linkTable, own, other, target](const OpenPlan& open, qint64 id) {
    QStringList codes;
    bool titles = false;  // which may hold a comma
    for (const qint64 there : open.linked(*own, *other, id)) {
      const void* row = rowOf(open.plan(), {target, there});
      if (!row) continue;
      const OwnName name = ownNameOf(other->target(), row);
      codes += name.code.isEmpty() ? name.title : name.code;
      titles = titles || name.code.isEmpty();
    }
    return inOneCell(open, codes, titles ? QStringLiteral("; ") : QStringLiteral(", "));
  };
  column.write = [linkTable, own, other, ownEnd, otherEnd, target](const OpenPlan&, Plan& plan, qint64 id,
                                                                   const QString& typed) {
    static const QRegularExpression between(QStringLiteral("[;\n]"));
    QSet<qint64> wanted, linked;
    const TableBase& there = *std::as_const(plan).table(target);
    const TableBase& links = *std::as_const(plan).table(linkTable);
    for (auto at = links.cursor(); !at.atEnd(); at.next())
      if (referenceIn(*own, at.row()) == id) linked += referenceIn(*other, at.row());
    const auto named = [&](const QString& words) {
      const QString key = searchKey(words.trimmed());
      qint64 found = 0;
      for (auto at = there.cursor(); !at.atEnd(); at.next()) {
        const OwnName name = ownNameOf(there.type(), at.row());
        if (key.isEmpty() || searchKey(name.code.isEmpty() ? name.title : name.code) != key) continue;
        // Of two with the same code the one that is linked stays so.
        if (!found || linked.contains(idOf(at.row()))) found = idOf(at.row());
      }
      return found;
    };
    for (const QString& part : typed.split(between, Qt::SkipEmptyParts)) {
      // A title may hold a comma; otherwise it stands between two.
      if (const qint64 whole = named(part)) {
        wanted += whole;
        continue;
      }
      for (const QString& each : part.split(u',', Qt::SkipEmptyParts)) {
        if (each.trimmed().isEmpty()) continue;
        const qint64 found = named(each);
        if (!found) return QCoreApplication::translate("ColumnSpec", "\"%1\" is not in the plan.").arg(each.trimmed());
        wanted += found;
      }
    }
    QList<RecordRef> gone;
    for (auto at = links.cursor(); !at.atEnd(); at.next()) {
      if (referenceIn(*own, at.row()) != id) continue;
      if (!wanted.remove(referenceIn(*other, at.row()))) gone += RecordRef{linkTable, idOf(at.row())};
    }
    removeRecords(plan, gone);
    for (const qint64 each : wanted) addRecord(plan, linkTable, {{ownEnd, id}, {otherEnd, each}});
    return QString();
  };
  return column;
}

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The lower part of the form: what belongs to a record, and how it is linked.
#include <QAction>
#include <QCompleter>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "base/search.h"
#include "edits/fields.h"
#include "plan/references.h"
#include "queries/labels.h"
#include "queries/words.h"
#include "ui/fieldinput.h"
#include "ui/inspector.h"
#include "ui/look/icons.h"
#include "ui/look/measures.h"

namespace iap::ui {

namespace {

/// Several records of one kind, for the title of a section.
QString pluralOf(const QString& table, const Language& language) {
  static const QHash<QString, const char*> plurals{
      {QStringLiteral("step"), QT_TRANSLATE_NOOP("Records", "Steps")},
      {QStringLiteral("cost_line"), QT_TRANSLATE_NOOP("Records", "Costs")},
      {QStringLiteral("cost_year"), QT_TRANSLATE_NOOP("Records", "Years")},
      {QStringLiteral("funding_line"), QT_TRANSLATE_NOOP("Records", "Funding")},
      {QStringLiteral("objective"), QT_TRANSLATE_NOOP("Records", "Objectives")},
      {QStringLiteral("stakeholder"), QT_TRANSLATE_NOOP("Records", "Stakeholders")},
      {QStringLiteral("indicator"), QT_TRANSLATE_NOOP("Records", "Indicators")},
      {QStringLiteral("risk"), QT_TRANSLATE_NOOP("Records", "Risks")},
      {QStringLiteral("action"), QT_TRANSLATE_NOOP("Records", "Actions")},
      {QStringLiteral("strategy"), QT_TRANSLATE_NOOP("Records", "Strategies")},
      {QStringLiteral("data_set"), QT_TRANSLATE_NOOP("Records", "Data sets")},
      {QStringLiteral("problem"), QT_TRANSLATE_NOOP("Records", "Problems")},
      {QStringLiteral("series"), QT_TRANSLATE_NOOP("Records", "Series")},
      {QStringLiteral("target"), QT_TRANSLATE_NOOP("Records", "Targets")},
      {QStringLiteral("measurement"), QT_TRANSLATE_NOOP("Records", "Measurements")},
      {QStringLiteral("contact"), QT_TRANSLATE_NOOP("Records", "Contacts")},
      {QStringLiteral("action_tag"), QT_TRANSLATE_NOOP("Records", "Tags")}};
  const char* plural = plurals.value(table, nullptr);
  return plural ? language.translated("Records", plural) : recordLabel(table, language);
}

/// What a line of a child record says: its fields in short.
QString lineOf(const OpenPlan& open, const RecordType& type, const void* row, const FieldInfo& owner) {
  QStringList parts;
  for (const QString& name : formFields(type)) {
    const FieldInfo* field = type.field(name);
    if (field == &owner || field->type == FieldType::fixedList || field->type == FieldType::boolean) continue;
    const QString text = fieldText(open.plan(), *field, row, open.language()).simplified();
    if (!text.isEmpty()) parts += text;
    if (parts.size() == 3) break;
  }
  return parts.isEmpty() ? recordLabel(type.name(), open.language()) : parts.join(QStringLiteral(", "));
}

}  // namespace

void Inspector::addRelated(const RecordType& type, const FieldInfo& owner, const FieldInfo* otherEnd) {
  QWidget* page = page_;
  auto* layout = static_cast<QVBoxLayout*>(page->layout());
  auto* line = new QFrame;
  line->setFrameShape(QFrame::HLine);
  line->setForegroundRole(QPalette::Mid);
  layout->addWidget(line);
  auto* head = new QHBoxLayout;
  const QString what = pluralOf(otherEnd ? otherEnd->target().name() : type.name(), open_.language());
  auto* title = new QLabel(what);
  title->setFont(roleFont(font(), TextRole::strong));
  auto* count = new QLabel;
  setInk(count, Token::text2);
  head->addWidget(title, 1);
  head->addWidget(count);
  layout->addLayout(head);
  auto* list = new QVBoxLayout;
  list->setSpacing(px(this, 4));
  layout->addLayout(list);
  auto* add = new QToolButton;
  add->setText(tr("Add"));
  add->setIcon(icon(QStringLiteral("plus")));
  add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  add->setAutoRaise(true);
  add->setAccessibleName(tr("Add: %1").arg(what));
  add->setObjectName(QStringLiteral("add_") + type.name());
  layout->addWidget(add, 0, Qt::AlignLeft);
  connect(add, &QToolButton::clicked, this, [this, add, &type, &owner, otherEnd] {
    if (otherEnd) return chooseLink(add, type, owner, *otherEnd);
    qint64 made = 0;
    open_.edit(tr("Add: %1").arg(recordLabel(type.name(), open_.language())), [&](Plan& plan) {
      made = addRecord(plan, type.name(), {{QString::fromLatin1(owner.name), record_.id}});
    });
    if (!made) return;
    open({type.name(), made});
    if (QWidget* first = editors_.value(formFields(type).value(0))) first->setFocus(Qt::OtherFocusReason);
  });
  auto last = std::make_shared<QString>(QStringLiteral("?"));
  const auto fill = [this, list, count, &type, &owner, otherEnd, last](const Changes* changes) {
    if (changes && changes->of(type).empty() && (!otherEnd || changes->of(otherEnd->target()).empty())) return;
    // Rebuilt only when what it shows is another, so that the keyboard keeps its place.
    QString now;
    const TableBase& table = *open_.plan().table(type.table);
    int n = 0;
    for (auto at = table.cursor(); !at.atEnd(); at.next())
      if (referenceIn(owner, at.row()) == record_.id) {
        ++n;
        now += (otherEnd ? shortNameOf(open_.plan(), {otherEnd->target().name(), referenceIn(*otherEnd, at.row())},
                                       open_.language())
                         : lineOf(open_, type, at.row(), owner)) +
               u'\n';
      }
    if (now == *last) return;
    *last = now;
    count->setText(n ? QString::number(n) : QString());
    fillRelated(list, type, owner, otherEnd);
  };
  refreshers_ += fill;
  fill(nullptr);
}

void Inspector::fillRelated(QVBoxLayout* list, const RecordType& type, const FieldInfo& owner,
                            const FieldInfo* otherEnd) {
  while (QLayoutItem* item = list->takeAt(0)) {
    if (item->widget()) item->widget()->deleteLater();
    delete item;
  }
  struct Related {
    double position;
    RecordRef own, shown;
    QString text;
  };
  QList<Related> rows;
  const FieldInfo* position = type.field(u"position");
  const TableBase& table = *open_.plan().table(type.table);
  for (auto at = table.cursor(); !at.atEnd(); at.next()) {
    if (referenceIn(owner, at.row()) != record_.id) continue;
    const RecordRef own{type.name(), idOf(at.row())};
    const RecordRef shown = otherEnd ? RecordRef{otherEnd->target().name(), referenceIn(*otherEnd, at.row())} : own;
    rows.append({position ? *reinterpret_cast<const double*>(static_cast<const char*>(at.row()) + position->offset) : 0,
                 own, shown,
                 otherEnd ? shortNameOf(open_.plan(), shown, open_.language()) : lineOf(open_, type, at.row(), owner)});
  }
  std::stable_sort(rows.begin(), rows.end(),
                   [](const Related& a, const Related& b) { return a.position < b.position; });
  for (const Related& row : rows) {
    auto* chip = new QPushButton(fontMetrics().elidedText(row.text, Qt::ElideRight, px(this, 240)));
    chip->setFlat(!otherEnd);
    chip->setToolTip(row.text);
    chip->setAccessibleName(row.text);
    chip->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(chip, &QPushButton::clicked, this, [this, row] { open(row.shown); });
    auto* remove = new QAction(otherEnd ? tr("Unlink") : tr("Delete"), chip);
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, [this, row, otherEnd] {
      open_.edit(otherEnd ? tr("Unlink %1").arg(row.text.left(40)) : tr("Delete %1").arg(row.text.left(40)),
                 [&](Plan& plan) { removeRecord(plan, row.own); });
    });
    chip->addAction(remove);
    list->addWidget(chip, 0, Qt::AlignLeft);
  }
}

void Inspector::chooseLink(QToolButton* button, const RecordType& type, const FieldInfo& owner,
                           const FieldInfo& otherEnd) {
  // A field in place: typing finds, Enter links, Esc leaves.
  auto* edit = new QLineEdit(button->parentWidget());
  edit->setPlaceholderText(tr("Type a part of the name"));
  edit->setAccessibleName(tr("Find what to add"));
  const QString target = otherEnd.target().name();
  QStringList names;
  QHash<QString, qint64> ids;
  const TableBase& table = *open_.plan().table(target);
  for (auto at = table.cursor(); !at.atEnd(); at.next()) {
    const QString name = shortNameOf(open_.plan(), {target, idOf(at.row())}, open_.language());
    names += name;
    ids.insert(name, idOf(at.row()));
  }
  auto* completer = new QCompleter(names, edit);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setFilterMode(Qt::MatchContains);
  edit->setCompleter(completer);
  button->hide();
  auto* layout = static_cast<QVBoxLayout*>(page_->layout());
  layout->insertWidget(layout->indexOf(button), edit);
  edit->setFocus();
  const QPointer<QToolButton> guarded = button;
  const auto end = [edit, guarded] {
    edit->deleteLater();
    if (guarded) guarded->show();
  };
  const auto link = [this, edit, end, ids, target, &type, &owner, &otherEnd] {
    const QString text = edit->text().trimmed();
    const QSignalBlocker once(edit);
    end();
    if (text.isEmpty()) return;
    open_.edit(tr("Add %1").arg(text.left(40)), [&](Plan& plan) {
      qint64 found = ids.value(text);
      for (auto it = ids.cbegin(); it != ids.cend() && found == 0; ++it)
        if (searchKey(it.key()) == searchKey(text)) found = it.value();
      if (found == 0) {
        // An unknown name makes the record, by its title or name.
        found = addRecord(plan, target);
        for (const char* field : {"title", "name", "label"})
          if (setField(plan, {target, found}, QLatin1StringView(field), text) == FieldFault::none) break;
      }
      addRecord(plan, type.name(),
                {{QString::fromLatin1(owner.name), record_.id}, {QString::fromLatin1(otherEnd.name), found}});
    });
  };
  // Only Enter and a choice link; to leave the field in any other way changes nothing.
  connect(edit, &QLineEdit::returnPressed, this, link);
  connect(completer, qOverload<const QString&>(&QCompleter::activated), edit, [edit](const QString& text) {
    edit->setText(text);
    Q_EMIT edit->returnPressed();
  });
  connect(edit, &QLineEdit::editingFinished, this, end);
  auto* escape = new QAction(edit);
  escape->setShortcut(Qt::Key_Escape);
  escape->setShortcutContext(Qt::WidgetShortcut);
  edit->addAction(escape);
  connect(escape, &QAction::triggered, this, end);
}

}  // namespace iap::ui

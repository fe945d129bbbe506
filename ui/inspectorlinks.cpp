// SPDX-License-Identifier: GPL-3.0-or-later
// The lower part of the form: what belongs to a record, and how it is linked.
#include <QAction>
#include <QCompleter>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "base/search.h"
#include "edits/actions.h"
#include "edits/fields.h"
#include "plan/references.h"
#include "queries/labels.h"
#include "queries/links.h"
#include "queries/schedule.h"
#include "queries/words.h"
#include "ui/fieldinput.h"
#include "ui/formeditors.h"
#include "ui/inspector.h"
#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/recordbutton.h"
#include "ui/tables/column.h"

namespace iap::ui {

namespace {

/// What a section of links or parts is called.
QString sectionTitle(const RecordType& type, const FieldInfo* otherEnd, const Language& language) {
  if (&type == &recordType<Dependency>() && otherEnd)
    return qstrcmp(otherEnd->name, "predecessor") == 0 ? Inspector::tr("Depends on") : Inspector::tr("Is needed for");
  // Links to entries of lists are called by what they say, not by what they lead to.
  const bool list = otherEnd && &otherEnd->target() == &recordType<ListItem>();
  return pluralOf(otherEnd && !list ? otherEnd->target().name() : type.name(), language);
}

/// Fields of the record that are asked where its lines of this kind stand.
QStringList fieldsBeside(const RecordType& record, const RecordType& lines) {
  if (&record != &recordType<Action>()) return {};
  if (&lines == &recordType<CostLine>())
    return {QStringLiteral("cost_status"), QStringLiteral("included_in"), QStringLiteral("cost_words")};
  if (&lines == &recordType<FundingLine>()) return {QStringLiteral("funding_words")};
  if (&lines == &recordType<ActionStakeholder>()) return {QStringLiteral("lead_words")};
  return {};
}

void empty(QVBoxLayout* list) {
  while (QLayoutItem* item = list->takeAt(0)) {
    if (item->widget()) item->widget()->deleteLater();
    delete item;
  }
}

/// The place of the entry with the keyboard; -1 without one.
int focusedIn(const QVBoxLayout* list) {
  for (int i = 0; i < list->count(); ++i)
    if (list->itemAt(i)->widget() && list->itemAt(i)->widget()->hasFocus()) return i;
  return -1;
}

}  // namespace

QSet<QString> Inspector::fieldsInSections(const RecordType& type) {
  QSet<QString> names;
  for (const RecordType* other : recordTypes())
    for (const QString& name : fieldsBeside(type, *other)) names += name;
  return names;
}

void Inspector::addRule(QVBoxLayout* layout) {
  auto* line = new QFrame;
  line->setFrameShape(QFrame::HLine);
  line->setForegroundRole(QPalette::Mid);
  layout->addWidget(line);
}

void Inspector::addRelated(const RecordType& type, const FieldInfo& owner, const FieldInfo* otherEnd) {
  QWidget* page = page_;
  auto* layout = static_cast<QVBoxLayout*>(page->layout());
  addRule(layout);
  auto* head = new QHBoxLayout;
  const QString what = sectionTitle(type, otherEnd, open_.language());
  auto* title = new QLabel(what);
  title->setFont(roleFont(font(), TextRole::strong));
  auto* count = new QLabel;
  setInk(count, Token::text2);
  head->addWidget(title, 1);
  head->addWidget(count);
  layout->addLayout(head);
  const RecordType& own = open_.plan().table(record_.table)->type();
  if (const QStringList beside = fieldsBeside(own, type); many_.isEmpty() && !beside.isEmpty()) {
    auto* form = newForm();
    for (const QString& name : beside) addField(form, *own.field(name));
    layout->addLayout(form);
  }
  auto* list = new QVBoxLayout;
  list->setSpacing(px(this, otherEnd ? 4 : 1));
  layout->addLayout(list);
  auto* add = new QToolButton;
  add->setText(many_.isEmpty() ? tr("Add") : tr("Add to all"));
  add->setIcon(icon(QStringLiteral("plus")));
  add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  add->setAutoRaise(true);
  add->setAccessibleName(many_.isEmpty() ? tr("Add: %1").arg(what) : tr("Add to all: %1").arg(what));
  add->setObjectName(QStringLiteral("add_") + type.name());
  layout->addWidget(add, 0, Qt::AlignLeft);
  connect(add, &QToolButton::clicked, this, [this, add, &type, &owner, otherEnd] {
    if (otherEnd) return chooseLink(add, type, owner, *otherEnd);
    qint64 made = 0;
    if (!open_.edit(tr("Add: %1").arg(recordLabel(type.name(), open_.language())), [&](Plan& plan) {
          made = addRecord(plan, type.name(), {{QString::fromLatin1(owner.name), record_.id}});
        }))
      return;
    open({type.name(), made});
    focusFirst();
  });
  if (!many_.isEmpty()) {
    const auto tell = [this, list, count, add, &type, &owner, otherEnd](const Changes* changes) {
      if (changes && changes->of(type).empty() && changes->of(otherEnd->target()).empty()) return;
      const bool focused = focusedIn(list) >= 0;
      count->setText(tr("%1 of %2 have some", "records with such links")
                         .arg(fillShared(list, type, owner, *otherEnd))
                         .arg(records().size()));
      if (focused) add->setFocus(Qt::OtherFocusReason);
    };
    tell(nullptr);
    refreshers_ += tell;
    return;
  }
  auto last = std::make_shared<QString>(QStringLiteral("?"));
  auto number = std::make_shared<int>(0);
  const auto fill = [this, list, count, add, &type, &owner, otherEnd, last, number](const Changes* changes) {
    if (changes && changes->of(type).empty() && (!otherEnd || changes->of(otherEnd->target()).empty())) {
      // The sum at the right may change with other records than these.
      count->setText(relatedRemark(open_, type, record_, *number));
      return;
    }
    // Rebuilt only when what it shows is another, so that the keyboard keeps its place.
    QString now;
    const TableBase& table = *open_.plan().table(type.table);
    int n = 0;
    for (auto at = table.cursor(); !at.atEnd(); at.next())
      if (referenceIn(owner, at.row()) == record_.id) {
        ++n;
        now += relatedLine(open_, type, at.row(), owner, otherEnd).spoken() + u'\n';
      }
    *number = n;
    count->setText(relatedRemark(open_, type, record_, n));
    if (now == *last) return;
    *last = now;
    // The keyboard keeps its place in a list that is made anew.
    const int focused = focusedIn(list);
    fillRelated(list, type, owner, otherEnd);
    if (focused < 0) return;
    QLayoutItem* next = list->itemAt(std::min(focused, list->count() - 1));
    (next && next->widget() ? next->widget() : add)->setFocus(Qt::OtherFocusReason);
  };
  refreshers_ += fill;
  fill(nullptr);
}

void Inspector::addTags() {
  auto* layout = static_cast<QVBoxLayout*>(page_->layout());
  addRule(layout);
  auto* title = new QLabel(tr("What the action serves"));
  title->setFont(roleFont(font(), TextRole::strong));
  layout->addWidget(title);
  auto* form = newForm();
  for (const TagKind kind : {TagKind::policyObjective, TagKind::sdg, TagKind::coBenefit, TagKind::crossCuttingTheme}) {
    const ColumnSpec column = tagsColumn(kind, 0);
    auto* line = new CommitLine([this, column](const QString& text) {
      QString why;
      if (!open_.edit(editName(open_, record_, column.key, column.title),
                      [&](Plan& plan) { why = column.write(open_, plan, record_.id, text); }))
        return OpenPlan::notSaved();
      if (!why.isEmpty())
        Q_EMIT refused({nameOf(open_.plan(), record_, open_.language()) + QStringLiteral(", ") + column.title +
                        QStringLiteral(": ") + why});
      return why;
    });
    line->setObjectName(column.key);
    line->setAccessibleName(column.title);
    line->setPlaceholderText(kind == TagKind::sdg               ? tr("numbers, such as 3, 11")
                             : kind == TagKind::policyObjective ? tr("such as PO2, PO5")
                                                                : tr("with commas between them"));
    refreshers_ += [this, line, column](const Changes* changes) {
      if (!changes || !changes->of<ActionTag>().empty()) line->load(column.text(open_, record_.id));
    };
    refreshers_.last()(nullptr);
    addRow(form, column.title, line, line);
  }
  layout->addLayout(form);
}

namespace {

/// An entry of a record's menu, with its key while the record has the keyboard.
void addEntry(RecordButton* button, QObject* context, const QString& text, const QKeySequence& keys,
              std::function<void()> act) {
  auto* action = new QAction(text, button);
  action->setShortcut(keys);
  action->setShortcutContext(Qt::WidgetShortcut);
  // After the menu is gone: what is done may take the button away, and the menu lies on it.
  QObject::connect(action, &QAction::triggered, context, std::move(act), Qt::QueuedConnection);
  button->setContextMenuPolicy(Qt::ActionsContextMenu);
  button->addAction(action);
}

}  // namespace

int Inspector::fillShared(QVBoxLayout* list, const RecordType& type, const FieldInfo& owner,
                          const FieldInfo& otherEnd) {
  empty(list);
  struct Shared {
    RecordRef shown;
    RelatedLine line;
    QSet<qint64> of;
    QList<RecordRef> links;
  };
  QSet<qint64> wanted, having;
  for (const RecordRef& each : std::as_const(many_)) wanted += each.id;
  QHash<qint64, Shared> byOther;
  const TableBase& table = *open_.plan().table(type.table);
  for (auto at = table.cursor(); !at.atEnd(); at.next()) {
    const qint64 own = referenceIn(owner, at.row()), other = referenceIn(otherEnd, at.row());
    if (!wanted.contains(own)) continue;
    having += own;
    Shared& shared = byOther[other];
    if (shared.links.isEmpty()) {
      shared.shown = {otherEnd.target().name(), other};
      shared.line = relatedLine(open_, type, at.row(), owner, &otherEnd);
    }
    shared.of += own;
    shared.links += RecordRef{type.name(), idOf(at.row())};
  }
  QList<Shared> shared = byOther.values();
  for (Shared& each : shared) {
    each.line.right =
        tr("%1 of %2", "how many of the chosen records have this link").arg(each.of.size()).arg(many_.size());
    each.line.missing = false;
  }
  // What most have stands first.
  std::sort(shared.begin(), shared.end(), [this](const Shared& a, const Shared& b) {
    if (a.of.size() != b.of.size()) return a.of.size() > b.of.size();
    const int order = open_.planLanguage().compare(a.line.spoken(), b.line.spoken());
    return order != 0 ? order < 0 : a.shown.id < b.shown.id;
  });
  constexpr qsizetype most = 12;  // of hundreds of rows, those that many of them have
  for (const Shared& each : std::as_const(shared).first(std::min(most, shared.size()))) {
    auto* button = new RecordButton(each.line, true);
    const auto openIt = [this, shown = each.shown] {
      open(shown);
      focusFirst();
    };
    connect(button, &RecordButton::clicked, this, openIt);
    addEntry(button, this, tr("Open"), {}, openIt);
    addEntry(button, this, tr("Unlink from all"), QKeySequence(Qt::Key_Delete),
             [this, links = each.links, name = each.line.text.left(40)] {
               open_.edit(tr("Unlink %1").arg(name), [&](Plan& plan) {
                 for (const RecordRef& link : links) removeRecord(plan, link);
               });
             });
    list->addWidget(button, 0, Qt::AlignLeft);
  }
  if (shared.size() > most) {
    auto* more = new QLabel(tr("and %n more", nullptr, int(shared.size() - most)));
    setInk(more, Token::text2);
    list->addWidget(more);
  }
  return int(having.size());
}

void Inspector::fillRelated(QVBoxLayout* list, const RecordType& type, const FieldInfo& owner,
                            const FieldInfo* otherEnd) {
  empty(list);
  struct Related {
    double position;
    RecordRef own, shown;
    RelatedLine line;
  };
  QList<Related> rows;
  const FieldInfo* position = type.field(u"position");
  const TableBase& table = *open_.plan().table(type.table);
  bool linkHasFields = false;
  for (const FieldInfo& field : type.fields)
    linkHasFields = linkHasFields || (otherEnd && field.offset != 0 && field.link != Link::owner);
  for (auto at = table.cursor(); !at.atEnd(); at.next()) {
    if (referenceIn(owner, at.row()) != record_.id) continue;
    const RecordRef own{type.name(), idOf(at.row())};
    const RecordRef shown = otherEnd ? RecordRef{otherEnd->target().name(), referenceIn(*otherEnd, at.row())} : own;
    double place = position ? valueAt<double>(at.row(), *position) : 0;
    if (&type == &recordType<ActionStakeholder>())
      place = double(static_cast<const ActionStakeholder*>(at.row())->role);  // who leads stands first
    rows.append({place, own, shown, relatedLine(open_, type, at.row(), owner, otherEnd)});
  }
  // Links without an order of their own stand by the names of what they lead to.
  std::stable_sort(rows.begin(), rows.end(), [&](const Related& a, const Related& b) {
    if (a.position != b.position || !otherEnd) return a.position < b.position;
    return open_.planLanguage().compare(a.line.spoken(), b.line.spoken()) < 0;
  });
  for (const Related& row : rows) {
    auto* button = new RecordButton(row.line, otherEnd != nullptr);
    const QString name = row.line.spoken().left(40);
    connect(button, &RecordButton::clicked, this, [this, row] {
      open(row.shown);
      focusFirst();
    });
    const auto entry = [&](const QString& text, const QKeySequence& keys, std::function<void()> act) {
      addEntry(button, this, text, keys, std::move(act));
    };
    entry(tr("Open"), {}, [this, row] { open(row.shown); });
    if (linkHasFields) entry(tr("Edit the link"), QKeySequence(Qt::Key_F2), [this, row] { open(row.own); });
    const ActionObjective* counted =
        &type == &recordType<ActionObjective>() ? open_.plan().actionObjectives.find({row.own.id}) : nullptr;
    if (counted && !counted->main && record_.table == QStringLiteral("action"))
      entry(tr("Count the action here"), {}, [this, row] {
        open_.edit(tr("Main objective"), [&](Plan& plan) { (void)setField(plan, row.own, u"main", true); });
      });
    entry(otherEnd ? tr("Unlink") : tr("Delete"), QKeySequence(Qt::Key_Delete), [this, row, name, otherEnd] {
      open_.edit(otherEnd ? tr("Unlink %1").arg(name) : tr("Delete %1").arg(name),
                 [&](Plan& plan) { removeRecord(plan, row.own); });
    });
    if (otherEnd)
      list->addWidget(button, 0, Qt::AlignLeft);
    else
      list->addWidget(button);
  }
}

namespace {

void addLink(Plan& plan, const RecordType& type, const FieldInfo& owner, qint64 own, const FieldInfo& otherEnd,
             qint64 other) {
  if (&type == &recordType<ActionStakeholder>()) {
    // Whoever is added to an action that has a lead takes part in another way.
    const bool fromAction = &otherEnd.target() != &recordType<Action>();
    const ActionId action{fromAction ? own : other};
    const bool hasLead = !Links(plan).leads(action).isEmpty();
    linkStakeholder(plan, action, {fromAction ? other : own}, hasLead ? ActionRole::supports : ActionRole::lead);
  } else if (&type == &recordType<ActionObjective>()) {
    // The first one is where the action is counted.
    const bool fromAction = &otherEnd.target() == &recordType<Objective>();
    linkObjective(plan, {fromAction ? own : other}, {fromAction ? other : own});
  } else {
    addRecord(plan, type.name(), {{QString::fromLatin1(owner.name), own}, {QString::fromLatin1(otherEnd.name), other}});
  }
}

}  // namespace

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
    QString name = shortNameOf(open_.plan(), {target, idOf(at.row())}, open_.language());
    for (int n = 2; ids.contains(name); ++n)
      name = shortNameOf(open_.plan(), {target, idOf(at.row())}, open_.language()) + QStringLiteral(" (%1)").arg(n);
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
  auto* hint = new QLabel(edit->parentWidget());
  hint->setWordWrap(true);
  hint->setTextFormat(Qt::PlainText);
  setInk(hint, Token::text2);
  hint->hide();
  layout->insertWidget(layout->indexOf(edit) + 1, hint);
  connect(edit, &QLineEdit::textChanged, hint, [this, hint, names, target](const QString& text) {
    const QString key = searchKey(text.trimmed());
    const bool known =
        std::any_of(names.begin(), names.end(), [&](const QString& name) { return searchKey(name).contains(key); });
    hint->setText(tr("Nothing has this name yet. Enter makes it: %1.", "type of record, such as Problem")
                      .arg(recordLabel(target, open_.language())));
    hint->setVisible(!known);
    if (!known) reveal(hint);
  });
  edit->show();  // what is not there yet can't take the cursor
  edit->setFocus();
  const QPointer<QToolButton> guarded = button;
  const auto end = [edit, hint, guarded] {
    edit->deleteLater();
    hint->deleteLater();
    if (guarded) guarded->show();
  };
  // Enter on a choice comes twice: from the list and from the field.
  const auto done = std::make_shared<bool>(false);
  const auto link = [this, edit, end, ids, target, done, &type, &owner, &otherEnd] {
    if (*done) return;
    const QString text = edit->text().trimmed(), key = searchKey(text);
    qint64 found = ids.value(text);
    QList<qint64> containing;
    for (auto it = ids.cbegin(); it != ids.cend() && found == 0; ++it) {
      if (searchKey(it.key()) == key) found = it.value();
      if (searchKey(it.key()).contains(key)) containing += it.value();
    }
    if (found == 0 && containing.size() == 1) found = containing.first();
    // A part of several names says too little to link, and is no new name either.
    if (!text.isEmpty() && found == 0 && containing.size() > 1) return edit->completer()->complete();
    *done = true;
    end();
    if (text.isEmpty()) return;
    open_.edit(tr("Add %1").arg(text.left(40)), [&](Plan& plan) {
      if (found == 0) {
        // An unknown name makes the record, by its title or name.
        found = addRecord(plan, target);
        for (const char* field : {"title", "name", "label"})
          if (setField(plan, {target, found}, QLatin1StringView(field), text) == FieldFault::none) break;
      }
      QSet<qint64> linked;
      const TableBase& links = *plan.table(type.table);
      for (auto at = links.cursor(); !at.atEnd(); at.next())
        if (referenceIn(otherEnd, at.row()) == found) linked += referenceIn(owner, at.row());
      for (const RecordRef& each : records())
        // Of several, those that have the link keep it as it is.
        if (many_.isEmpty() || !linked.contains(each.id)) addLink(plan, type, owner, each.id, otherEnd, found);
    });
    // It is kept, and told at once: what waits for itself can never begin.
    if (&type == &recordType<Dependency>())
      for (const QList<ActionId>& loop : dependencyLoops(open_.plan()))
        if (loop.contains(ActionId{record_.id})) {
          QStringList members;
          for (const ActionId id : loop)
            members += shortNameOf(open_.plan(), RecordRef{QStringLiteral("action"), id.value}, open_.language());
          Q_EMIT refused({tr("These actions now wait for each other: %1. Take one of the links away.")
                              .arg(open_.language().list(members))});
        }
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

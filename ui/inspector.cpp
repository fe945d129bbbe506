// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "edits/fields.h"
#include "plan/references.h"
#include "queries/labels.h"
#include "queries/words.h"
#include "ui/fieldinput.h"
#include "ui/look/icons.h"
#include "ui/look/measures.h"

namespace iap::ui {

namespace {

/// A text of several lines that is one edit when the cursor leaves it.
class ProseEdit : public QPlainTextEdit {
 public:
  ProseEdit(std::function<void(const QString&)> commit, QWidget* parent)
      : QPlainTextEdit(parent), commit_(std::move(commit)) {
    setTabChangesFocus(true);
    setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
  }

 protected:
  void focusOutEvent(QFocusEvent* event) override {
    QPlainTextEdit::focusOutEvent(event);
    commit_(toPlainText());
  }

 private:
  std::function<void(const QString&)> commit_;
};

/// A choice among records that is filled when it is opened or typed into.
class RecordBox : public QComboBox {
 public:
  std::function<void()> fill;

  void showPopup() override {
    fill();
    QComboBox::showPopup();
  }

 protected:
  void keyPressEvent(QKeyEvent* event) override {
    if (count() == 1) fill();
    QComboBox::keyPressEvent(event);
  }
  void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

bool isProse(const FieldInfo& field) {
  static const QSet<QByteArray> names{"description", "outputs", "mitigation", "contingency", "evidence", "lessons",
                                      "definition",  "method",  "note",       "text",        "vision",   "body",
                                      "minutes",     "changed", "question",   "task",        "members",  "trigger"};
  return field.type == FieldType::markdown ||
         ((field.type == FieldType::text || field.type == FieldType::bilingual) && names.contains(field.name));
}

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

qint64 referenceIn(const FieldInfo& field, const void* row) {
  return *reinterpret_cast<const qint64*>(static_cast<const char*>(row) + field.offset);
}

/// The fields that stand first; the others of these records are folded.
const QHash<QString, QStringList>& mainFields() {
  static const QHash<QString, QStringList> first{
      {QStringLiteral("action"),
       {QStringLiteral("code"), QStringLiteral("title"), QStringLiteral("description"), QStringLiteral("start"),
        QStringLiteral("end"), QStringLiteral("status"), QStringLiteral("place"), QStringLiteral("cost_status"),
        QStringLiteral("included_in"), QStringLiteral("cost_words"), QStringLiteral("outputs"),
        QStringLiteral("rationale"), QStringLiteral("priority"), QStringLiteral("readiness")}},
      {QStringLiteral("cost_line"),
       {QStringLiteral("description"), QStringLiteral("amount"), QStringLiteral("category"), QStringLiteral("year"),
        QStringLiteral("recurrence"), QStringLiteral("last_year"), QStringLiteral("status")}},
      {QStringLiteral("funding_line"),
       {QStringLiteral("source"), QStringLiteral("amount"), QStringLiteral("status"), QStringLiteral("action"),
        QStringLiteral("programme"), QStringLiteral("deadline")}},
      {QStringLiteral("step"),
       {QStringLiteral("title"), QStringLiteral("date"), QStringLiteral("responsible"), QStringLiteral("done")}}};
  return first;
}

/// The kinds of records that may belong to one of this kind, in the order of the form.
QList<const RecordType*> relatedTypes(const RecordType& type) {
  static const QStringList ofAction{
      QStringLiteral("action_objective"), QStringLiteral("action_stakeholder"), QStringLiteral("step"),
      QStringLiteral("cost_line"),        QStringLiteral("funding_line"),       QStringLiteral("action_indicator"),
      QStringLiteral("risk_action")};
  QList<const RecordType*> first, rest;
  for (const QString& name : ofAction)
    for (const RecordType* each : recordTypes())
      if (each->name() == name && type.name() == QStringLiteral("action")) first += each;
  for (const RecordType* each : recordTypes())
    if (!first.contains(each)) rest += each;
  return first + rest;
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

QStringList formFields(const RecordType& type) {
  static const QSet<QByteArray> technical{"id", "position", "key", "sha256", "size", "subject"};
  QStringList names = mainFields().value(type.name());
  for (const FieldInfo& field : type.fields)
    if (!technical.contains(field.name) && field.type != FieldType::recordRef && field.type != FieldType::instant &&
        !names.contains(QLatin1StringView(field.name)))
      names += QString::fromLatin1(field.name);
  return names;
}

Inspector::Inspector(OpenPlan& open, QWidget* parent) : QWidget(parent), open_(open) {
  setGround(this, Token::surface);
  setAccessibleName(tr("Inspector"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(px(this, 16), px(this, 12), px(this, 4), 0);
  layout->setSpacing(px(this, 4));
  auto* top = new QHBoxLayout;
  back_ = new QToolButton;
  back_->setArrowType(Qt::LeftArrow);
  back_->setToolTip(tr("Back to the record before"));
  back_->setAccessibleName(tr("Back"));
  kind_ = new QLabel;
  auto* close = new QToolButton;
  close->setIcon(icon(QStringLiteral("close")));
  close->setAutoRaise(true);
  close->setToolTip(tr("Close the inspector"));
  close->setAccessibleName(tr("Close the inspector"));
  top->addWidget(back_);
  top->addWidget(kind_, 1);
  top->addWidget(close);
  layout->addLayout(top);
  title_ = new QLabel;
  title_->setFont(roleFont(font(), TextRole::section));
  title_->setWordWrap(true);
  title_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  layout->addWidget(title_);
  area_ = new QScrollArea;
  area_->setWidgetResizable(true);
  area_->setFrameShape(QFrame::NoFrame);
  area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  layout->addWidget(area_, 1);
  connect(close, &QToolButton::clicked, this, &Inspector::closed);
  connect(back_, &QToolButton::clicked, this, [this] {
    if (before_.isEmpty()) return;
    record_ = before_.takeLast();
    rebuild();
  });
  connect(&open_, &OpenPlan::changed, this, &Inspector::refresh);
  rebuild();
}

void Inspector::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && palette().color(QPalette::Window) != color(Token::surface)) {
    setGround(this, Token::surface);
    rebuild();
  }
}

void Inspector::show(const RecordRef& record) {
  if (record == record_) return;
  record_ = record;
  before_.clear();
  rebuild();
}

void Inspector::open(const RecordRef& record) {
  before_ += record_;
  record_ = record;
  rebuild();
}

bool Inspector::focusField(const QString& field) {
  QWidget* editor = editors_.value(field, nullptr);
  if (!editor) return false;
  if (editor->parentWidget()->isHidden()) {
    moreShown_ = true;
    rebuild();
    editor = editors_.value(field);
  }
  area_->ensureWidgetVisible(editor);
  editor->setFocus(Qt::ShortcutFocusReason);
  return true;
}

void Inspector::write(const QString& field, const QString& text) {
  if (text == FieldInput::text(open_, record_, field)) return;
  QString why;
  open_.edit(editName(open_, record_, field),
             [&](Plan& plan) { why = FieldInput::write(open_, plan, record_, field, text); });
  if (!why.isEmpty()) Q_EMIT refused({fieldLabel(field, open_.language()) + QStringLiteral(": ") + why});
}

void Inspector::refresh(const Changes& changes) {
  if (record_ && !rowOf(open_.plan(), record_)) {
    while (!before_.isEmpty() && !rowOf(open_.plan(), before_.last())) before_.removeLast();
    record_ = before_.isEmpty() ? RecordRef() : before_.takeLast();
    rebuild();
    return;
  }
  for (const auto& each : refreshers_) each(&changes);
}

void Inspector::rebuild() {
  refreshers_.clear();
  editors_.clear();
  page_ = new QWidget;
  QWidget* page = page_;
  setGround(page, Token::surface);
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(0, px(this, 4), px(this, 12), px(this, 16));
  layout->setSpacing(px(this, 8));
  const void* row = rowOf(open_.plan(), record_);
  back_->setVisible(!before_.isEmpty());
  setInk(kind_, Token::text2);
  if (!row) {
    kind_->setText(tr("Nothing selected"));
    title_->clear();
    auto* hint = new QLabel(tr("Select a row to see all its fields here."));
    hint->setWordWrap(true);
    setInk(hint, Token::text2);
    layout->addWidget(hint);
    layout->addStretch();
    area_->setWidget(page);
    return;
  }
  const RecordType& type = open_.plan().table(record_.table)->type();
  const auto titles = [this](const Changes*) {
    kind_->setText(nameOf(open_.plan(), record_, open_.language()));
    title_->setText(shortNameOf(open_.plan(), record_, open_.language()));
  };
  titles(nullptr);
  refreshers_ += titles;
  auto* form = newForm();
  layout->addLayout(form);
  const QStringList main = mainFields().value(type.name());
  const QStringList names = formFields(type);
  for (const QString& name : names) {
    const FieldInfo& field = *type.field(name);
    if (field.link != Link::owner && (main.isEmpty() || main.contains(name))) addField(form, field);
  }
  for (const RecordType* other : relatedTypes(type)) {
    QList<const FieldInfo*> owners;
    const FieldInfo* mine = nullptr;
    for (const FieldInfo& field : other->fields) {
      const bool ours = field.type == FieldType::reference && &field.target() == &type && other != &type;
      const bool funding = other->name() == QStringLiteral("funding_line");  // belongs to an action or to the plan
      if (field.link == Link::owner) owners += &field;
      if (ours && (field.link == Link::owner || (funding && record_.table == QStringLiteral("action"))) && !mine)
        mine = &field;
    }
    if (!mine) continue;
    const FieldInfo* otherEnd = nullptr;
    if (owners.size() == 2) otherEnd = owners[0] == mine ? owners[1] : owners[0];
    addRelated(*other, *mine, otherEnd);
  }
  if (!main.isEmpty()) addMoreFields(layout, type);
  layout->addStretch();
  // Last: what is added to a page that is shown already appears only later, and can't take the cursor.
  area_->setWidget(page);
}

void Inspector::addMoreFields(QVBoxLayout* layout, const RecordType& type) {
  auto* more = new QToolButton;
  more->setText(tr("More fields"));
  more->setCheckable(true);
  more->setAutoRaise(true);
  more->setArrowType(Qt::RightArrow);
  more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  auto* fold = new QWidget;
  auto* form = newForm();
  form->setContentsMargins(0, 0, 0, 0);
  fold->setLayout(form);
  const QStringList main = mainFields().value(type.name());
  for (const QString& name : formFields(type)) {
    const FieldInfo& field = *type.field(name);
    if (field.link != Link::owner && !main.contains(name)) addField(form, field);
  }
  fold->setVisible(moreShown_);
  more->setChecked(moreShown_);
  connect(more, &QToolButton::toggled, this, [this, more, fold](bool on) {
    moreShown_ = on;
    more->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
    fold->setVisible(on);
  });
  layout->addWidget(more);
  layout->addWidget(fold);
}

QFormLayout* Inspector::newForm() const {
  auto* form = new QFormLayout;
  form->setRowWrapPolicy(widthInEm(this, width()) < 22 ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  form->setLabelAlignment(Qt::AlignLeft);
  form->setHorizontalSpacing(px(this, 10));
  form->setVerticalSpacing(px(this, 6));
  return form;
}

void Inspector::addField(QFormLayout* form, const FieldInfo& field) {
  const QString name = QString::fromLatin1(field.name), label = fieldLabel(name, open_.language());
  QWidget* editor = nullptr;
  const auto shown = [this, name] { return FieldInput::text(open_, record_, name); };
  if (field.type == FieldType::boolean) {
    auto* box = new QCheckBox;
    connect(box, &QCheckBox::clicked, this, [this, name](bool on) {
      open_.edit(editName(open_, record_, name), [&](Plan& plan) { setField(plan, record_, name, on); });
    });
    refreshers_ += [this, box, name](const Changes*) {
      const FieldInfo* own = open_.plan().table(record_.table)->type().field(name);
      box->setChecked(encodedField(*own, rowOf(open_.plan(), record_)) == QStringLiteral("yes"));
    };
    editor = box;
  } else if (field.type == FieldType::fixedList) {
    auto* box = new QComboBox;
    box->addItems(FieldInput::words(open_, field));
    connect(box, &QComboBox::activated, this, [this, box, name] { write(name, box->currentText()); });
    refreshers_ += [box, shown](const Changes*) { box->setCurrentText(shown()); };
    editor = box;
  } else if (field.type == FieldType::reference) {
    auto* box = new RecordBox;
    const QString target = field.target().name();
    const bool list = target == QStringLiteral("list_item");
    box->fill = [this, box, target, list, name] {
      const QSignalBlocker quiet(box);
      box->clear();
      box->addItem(tr("none"), qint64(0));
      const TableBase& table = *open_.plan().table(target);
      const FieldInfo* own = open_.plan().table(record_.table)->type().field(name);
      const qint64 now = referenceIn(*own, rowOf(open_.plan(), record_));
      // Which of the lists an entry must come from is seen from the field's name.
      static const QHash<QString, ListKind> lists{{QStringLiteral("category"), ListKind::costCategory},
                                                  {QStringLiteral("type"), ListKind::riskType},
                                                  {QStringLiteral("source"), ListKind::fundingSource},
                                                  {QStringLiteral("cost_source"), ListKind::fundingSource},
                                                  {QStringLiteral("measure_kind"), ListKind::measureKind},
                                                  {QStringLiteral("topic"), ListKind::dataTopic},
                                                  {QStringLiteral("aspect"), ListKind::integrationAspect}};
      for (auto at = table.cursor(); !at.atEnd(); at.next()) {
        const qint64 id = idOf(at.row());
        if (list && lists.contains(name) && id != now &&
            (static_cast<const ListItem*>(at.row())->list != lists.value(name) ||
             static_cast<const ListItem*>(at.row())->retired))
          continue;
        if (target == record_.table && id == record_.id) continue;
        box->addItem(shortNameOf(open_.plan(), {target, id}, open_.language()), id);
      }
      box->setCurrentIndex(std::max(0, box->findData(now)));
    };
    connect(box, &QComboBox::activated, this, [this, box, name] {
      FieldFault fault = FieldFault::none;
      open_.edit(editName(open_, record_, name),
                 [&](Plan& plan) { fault = setField(plan, record_, name, box->currentData().toLongLong()); });
      if (fault == FieldFault::loop) Q_EMIT refused({tr("This would make a loop: a record can't belong to itself.")});
      for (const auto& each : refreshers_) each(nullptr);
    });
    // Closed, it holds the one name that it shows: a plan may have ten thousand to choose from.
    refreshers_ += [this, box, target, name](const Changes*) {
      const FieldInfo* own = open_.plan().table(record_.table)->type().field(name);
      const qint64 now = referenceIn(*own, rowOf(open_.plan(), record_));
      const QSignalBlocker quiet(box);
      box->clear();
      box->addItem(now ? shortNameOf(open_.plan(), {target, now}, open_.language()) : tr("none"), now);
    };
    editor = box;
  } else if (isProse(field)) {
    auto* edit = new ProseEdit([this, name](const QString& text) { write(name, text); }, this);
    refreshers_ += [edit, shown](const Changes*) {
      if (!edit->hasFocus() && edit->toPlainText() != shown()) edit->setPlainText(shown());
    };
    editor = edit;
  } else {
    auto* edit = new QLineEdit;
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, name] { write(name, edit->text()); });
    refreshers_ += [edit, shown](const Changes*) {
      // Text that could not be taken stays while the cursor is in it.
      if (edit->hasFocus() && edit->isModified()) return;
      edit->setText(shown());
      if (!edit->hasFocus()) edit->setCursorPosition(0);
    };
    editor = edit;
  }
  refreshers_.last()(nullptr);
  if (auto* box = qobject_cast<QComboBox*>(editor)) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
  }
  editor->setMinimumWidth(px(this, 60));
  editor->setAccessibleName(label);
  editor->setObjectName(name);
  auto* caption = new QLabel(label);
  caption->setWordWrap(true);
  caption->setFixedWidth(px(this, 96));
  setInk(caption, Token::text2);
  caption->setBuddy(editor);
  form->addRow(caption, editor);
  editors_.insert(name, editor);
}

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
    if (made) open({type.name(), made});
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
  const auto link = [this, edit, button, ids, target, &type, &owner, &otherEnd] {
    const QString text = edit->text().trimmed();
    edit->deleteLater();
    button->show();
    if (text.isEmpty()) return;
    open_.edit(tr("Add %1").arg(text.left(40)), [&](Plan& plan) {
      qint64 end = ids.value(text);
      if (end == 0) {
        // An unknown name makes the record, by its title or name.
        end = addRecord(plan, target);
        for (const char* field : {"title", "name", "label"})
          if (setField(plan, {target, end}, QLatin1StringView(field), text) == FieldFault::none) break;
      }
      addRecord(plan, type.name(),
                {{QString::fromLatin1(owner.name), record_.id}, {QString::fromLatin1(otherEnd.name), end}});
    });
  };
  connect(edit, &QLineEdit::editingFinished, this, link, Qt::SingleShotConnection);
  connect(completer, qOverload<const QString&>(&QCompleter::activated), edit, [edit](const QString& text) {
    edit->setText(text);
    Q_EMIT edit->editingFinished();
  });
}

}  // namespace iap::ui

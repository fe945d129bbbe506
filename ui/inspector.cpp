// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "base/search.h"
#include "edits/fields.h"
#include "plan/references.h"
#include "queries/labels.h"
#include "queries/risks.h"
#include "queries/words.h"
#include "ui/echo.h"
#include "ui/fieldinput.h"
#include "ui/formeditors.h"
#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/tallarea.h"

namespace iap::ui {

namespace {

bool isProse(const FieldInfo& field) {
  static const QSet<QByteArray> names{"description", "outputs", "mitigation", "contingency", "evidence", "lessons",
                                      "definition",  "method",  "note",       "text",        "vision",   "body",
                                      "minutes",     "changed", "question",   "task",        "members",  "trigger"};
  return field.type == FieldType::markdown ||
         ((field.type == FieldType::text || field.type == FieldType::bilingual) && names.contains(field.name));
}

/// The fields that stand first; the others of these records are folded.
const QHash<QString, QStringList>& mainFields() {
  static const QHash<QString, QStringList> first{
      {QStringLiteral("action"),
       {QStringLiteral("code"), QStringLiteral("title"), QStringLiteral("description"), QStringLiteral("status"),
        QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("place")}},
      {QStringLiteral("cost_line"),
       {QStringLiteral("description"), QStringLiteral("amount"), QStringLiteral("category"), QStringLiteral("year"),
        QStringLiteral("recurrence"), QStringLiteral("last_year"), QStringLiteral("status")}},
      {QStringLiteral("funding_line"),
       {QStringLiteral("source"), QStringLiteral("amount"), QStringLiteral("status"), QStringLiteral("action"),
        QStringLiteral("programme"), QStringLiteral("deadline")}},
      {QStringLiteral("risk"),
       {QStringLiteral("code"), QStringLiteral("title"), QStringLiteral("description"), QStringLiteral("nature"),
        QStringLiteral("type"), QStringLiteral("likelihood"), QStringLiteral("impact"), QStringLiteral("level"),
        QStringLiteral("response"), QStringLiteral("mitigation"), QStringLiteral("residual_likelihood"),
        QStringLiteral("residual_impact"), QStringLiteral("residual_level"), QStringLiteral("owner"),
        QStringLiteral("status"), QStringLiteral("review_date")}},
      {QStringLiteral("step"),
       {QStringLiteral("title"), QStringLiteral("date"), QStringLiteral("responsible"), QStringLiteral("done")}}};
  return first;
}

/// Those that stand below what belongs to the record, unfolded.
QStringList lastFields(const RecordType& type) {
  if (&type != &recordType<Action>()) return {};
  return {QStringLiteral("rationale"), QStringLiteral("outputs"), QStringLiteral("priority"),
          QStringLiteral("readiness")};
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

}  // namespace

QStringList formFields(const RecordType& type) {
  static const QSet<QByteArray> technical{"id",    "position",         "key",         "sha256", "size", "subject",
                                          "scale", "scale_likelihood", "scale_impact"};
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
  kind_->setTextFormat(Qt::PlainText);
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
  title_->setTextFormat(Qt::PlainText);
  title_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  layout->addWidget(title_);
  area_ = new TallArea;
  layout->addWidget(area_, 1);
  connect(close, &QToolButton::clicked, this, &Inspector::closed);
  connect(back_, &QToolButton::clicked, this, [this] {
    if (before_.isEmpty()) return;
    leaveField();
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

void Inspector::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    // One level back at a time.
    if (before_.isEmpty())
      Q_EMIT closed();
    else
      back_->click();
    return;
  }
  QWidget::keyPressEvent(event);
}

void Inspector::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), color(Token::surface));
  painter.setPen(color(Token::line));
  painter.drawLine(0, 0, 0, height());
}

void Inspector::leaveField() {
  QWidget* focus = QApplication::focusWidget();
  if (focus && isAncestorOf(focus)) focus->clearFocus();
}

void Inspector::show(const RecordRef& record) {
  if (record == record_) return;
  leaveField();
  record_ = record;
  before_.clear();
  rebuild();
}

void Inspector::open(const RecordRef& record) {
  leaveField();
  before_ += record_;
  record_ = record;
  rebuild();
}

bool Inspector::focusField(const QString& field) {
  QWidget* editor = editors_.value(field, nullptr);
  // What belongs to the record stands in a section of that name.
  if (QWidget* add = editor ? nullptr : findChild<QToolButton*>(QStringLiteral("add_") + field)) {
    area_->ensureWidgetVisible(add);
    add->setFocus(Qt::ShortcutFocusReason);
    return true;
  }
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
  if (text == FieldInput::text(open_, record_, field)) {
    faults_.remove(field);
    return;
  }
  QString why;
  if (!open_.edit(editName(open_, record_, field),
                  [&](Plan& plan) { why = FieldInput::write(open_, plan, record_, field, text); })) {
    // The plan has said why; the form shows what is true.
    for (const auto& each : refreshers_) each(nullptr);
    return;
  }
  faults_.remove(field);
  if (why.isEmpty()) return;
  faults_.insert(field, {text, why});
  Q_EMIT refused({nameOf(open_.plan(), record_, open_.language()) + QStringLiteral(", ") +
                  fieldLabel(field, open_.language()) + QStringLiteral(": ") + why});
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
  faults_.clear();
  forms_.clear();
  // Not at once: what asks for a new form may stand on the old one.
  if (QWidget* old = area_->takeWidget()) {
    old->hide();
    old->deleteLater();
  }
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
    QString kind = nameOf(open_.plan(), record_, open_.language());
    // A part says whose it is.
    const RecordType& kindOf = open_.plan().table(record_.table)->type();
    for (const FieldInfo& field : kindOf.fields)
      if (field.link == Link::owner && field.type == FieldType::reference)
        kind = tr("%1 of %2", "a part, and what it belongs to")
                   .arg(recordLabel(kindOf.name(), open_.language()),
                        nameOf(open_.plan(), {field.target().name(), referenceIn(field, rowOf(open_.plan(), record_))},
                               open_.language()));
    kind_->setText(kind);
    // The code stands in the line above.
    const OwnName own = ownNameOf(kindOf, rowOf(open_.plan(), record_));
    title_->setText(own.title.isEmpty() ? shortNameOf(open_.plan(), record_, open_.language()) : own.title);
  };
  titles(nullptr);
  refreshers_ += titles;
  auto* form = newForm();
  layout->addLayout(form);
  const QStringList main = mainFields().value(type.name());
  const QStringList names = formFields(type);
  const QSet<QString> elsewhere = fieldsInSections(type);
  for (const QString& name : names) {
    const FieldInfo& field = *type.field(name);
    if (field.link != Link::owner && !elsewhere.contains(name) && (main.isEmpty() || main.contains(name)))
      addField(form, field);
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
    // Scores and actions belong to aspects of integration only, not to every entry of a list.
    const ListItem* entry = &type == &recordType<ListItem>() ? static_cast<const ListItem*>(row) : nullptr;
    if (entry && entry->list != ListKind::integrationAspect) continue;
    const FieldInfo* otherEnd = nullptr;
    if (owners.size() == 2) otherEnd = owners[0] == mine ? owners[1] : owners[0];
    addRelated(*other, *mine, otherEnd);
    // A link among records of one kind is read from either end.
    if (otherEnd && &otherEnd->target() == &type) addRelated(*other, *otherEnd, mine);
  }
  if (const QStringList last = lastFields(type); !last.isEmpty()) {
    addRule(layout);
    auto* below = newForm();
    for (const QString& name : last) addField(below, *type.field(name));
    layout->addLayout(below);
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
  QSet<QString> shown = fieldsInSections(type);
  for (const QString& name : mainFields().value(type.name()) + lastFields(type)) shown += name;
  for (const QString& name : formFields(type)) {
    const FieldInfo& field = *type.field(name);
    if (field.link != Link::owner && !shown.contains(name)) addField(form, field);
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

QFormLayout::RowWrapPolicy Inspector::wrapPolicy() const {
  // Labels stand above their fields where both have no room side by side.
  return widthInEm(this, width()) < 22 ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows;
}

void Inspector::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  for (const auto& form : std::as_const(forms_))
    if (form && form->rowWrapPolicy() != wrapPolicy()) form->setRowWrapPolicy(wrapPolicy());
}

QFormLayout* Inspector::newForm() {
  auto* form = new QFormLayout;
  forms_ += form;
  form->setRowWrapPolicy(wrapPolicy());
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
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
    connect(box, &QCheckBox::clicked, this, [this, box, name](bool on) {
      if (!open_.edit(editName(open_, record_, name), [&](Plan& plan) { setField(plan, record_, name, on); }))
        box->setChecked(!on);
    });
    refreshers_ += [this, box, name](const Changes*) {
      const FieldInfo* own = open_.plan().table(record_.table)->type().field(name);
      box->setChecked(encodedField(*own, rowOf(open_.plan(), record_)) == QStringLiteral("yes"));
    };
    editor = box;
  } else if (const auto scale = FieldInput::scaleOf(open_.plan().table(record_.table)->type(), field)) {
    auto* box = new QuietBox;
    connect(box, &QComboBox::activated, this,
            [this, box, name](int at) { write(name, at == 0 ? QString() : box->currentText()); });
    refreshers_ += [this, box, shown, step = *scale](const Changes*) {
      // The city can change the words, and the scale.
      const QStringList items = QStringList(tr("not assessed")) + FieldInput::steps(open_, step);
      QStringList there;
      for (int i = 0; i < box->count(); ++i) there += box->itemText(i);
      if (items != there) {
        box->clear();
        box->addItems(items);
      }
      box->setCurrentIndex(std::max(0, int(items.indexOf(shown()))));
    };
    editor = box;
  } else if (field.type == FieldType::fixedList) {
    auto* box = new QuietBox;
    box->addItems(FieldInput::words(open_, field));
    connect(box, &QComboBox::activated, this, [this, box, name] { write(name, box->currentText()); });
    refreshers_ += [this, box, shown, name](const Changes*) {
      box->setCurrentText(shown());
      if (record_.table != QStringLiteral("risk") || !name.endsWith(QStringLiteral("level"))) return;
      // What follows from likelihood and impact is not entered.
      const Risk* risk = open_.plan().risks.find({record_.id});
      const RiskRating rating = risk ? riskRating(open_.plan(), *risk, name != QStringLiteral("level")) : RiskRating();
      box->setEnabled(rating.score == 0);
      if (rating.score) box->setCurrentIndex(int(rating.level));
      box->setToolTip(
          rating.score
              ? tr("%1: likelihood %2 times impact %3").arg(rating.score).arg(*rating.likelihood).arg(*rating.impact)
              : QString());
    };
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
      const auto kind = FieldInput::listOf(name);
      for (auto at = table.cursor(); !at.atEnd(); at.next()) {
        const qint64 id = idOf(at.row());
        if (list && kind && id != now &&
            (static_cast<const ListItem*>(at.row())->list != *kind || static_cast<const ListItem*>(at.row())->retired))
          continue;
        if (target == record_.table && id == record_.id) continue;
        box->addItem(shortNameOf(open_.plan(), {target, id}, open_.language()), id);
      }
      box->setCurrentIndex(std::max(0, box->findData(now)));
      if (!now && box->isEditable()) box->setEditText(QString());
    };
    connect(box, &QComboBox::activated, this, [this, box, name] {
      FieldFault fault = FieldFault::none;
      open_.edit(editName(open_, record_, name),
                 [&](Plan& plan) { fault = setField(plan, record_, name, box->currentData().toLongLong()); });
      if (fault == FieldFault::loop) Q_EMIT refused({tr("This would make a loop: a record can't belong to itself.")});
      for (const auto& each : refreshers_) each(nullptr);
    });
    if ((list && FieldInput::listOf(name)) || target == QStringLiteral("stakeholder")) {
      // Lists of the city's own and people grow where they are used: a new name makes an entry.
      box->setEditable(true);
      box->setInsertPolicy(QComboBox::NoInsert);
      QLineEdit* edit = box->lineEdit();
      edit->setPlaceholderText(tr("none"));
      edit->setClearButtonEnabled(true);
      connect(edit, &QLineEdit::textEdited, box, [box, edit] {
        if (box->count() > 1) return;
        const QString typed = edit->text();
        box->fill();
        edit->setText(typed);
        edit->setModified(true);
      });
      connect(edit, &QLineEdit::editingFinished, this, [this, edit, name] {
        if (!edit->isModified()) return;
        edit->setModified(false);
        write(name, edit->text() == tr("none") ? QString() : edit->text());
      });
    }
    // Closed, it holds the one name that it shows: a plan may have ten thousand to choose from.
    refreshers_ += [this, box, target, name](const Changes*) {
      const FieldInfo* own = open_.plan().table(record_.table)->type().field(name);
      const qint64 now = referenceIn(*own, rowOf(open_.plan(), record_));
      const QSignalBlocker quiet(box);
      box->clear();
      box->addItem(now ? shortNameOf(open_.plan(), {target, now}, open_.language()) : tr("none"), now);
      // Nothing is nothing to type over: the placeholder says it.
      if (!now && box->isEditable()) box->setEditText(QString());
    };
    editor = box;
  } else if (isProse(field)) {
    auto* edit = new ProseEdit([this, name](const QString& text) { write(name, text); }, this);
    refreshers_ += [edit, shown](const Changes*) { edit->load(shown()); };
    editor = edit;
  }
  QWidget* holder = editor;
  if (!editor) {
    holder = lineEditor(field);
    editor = holder->findChild<QLineEdit*>();
  } else {
    refreshers_.last()(nullptr);
  }
  if (auto* box = qobject_cast<QComboBox*>(editor)) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
  }
  if (auto* combo = qobject_cast<QComboBox*>(editor); combo && combo->isEditable())
    PassUndo::attach(combo->lineEdit());
  else
    PassUndo::attach(editor);
  editor->setMinimumWidth(px(this, 60));
  editor->setAccessibleName(label);
  editor->setObjectName(name);
  auto* caption = new QLabel(label);
  caption->setWordWrap(true);
  caption->setFixedWidth(px(this, 96));
  // On the line of the text beside it, also where a reason stands below that.
  caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  caption->setContentsMargins(0, std::max(0, (px(this, 26) - fontMetrics().height()) / 2), 0, 0);
  setInk(caption, Token::text2);
  caption->setBuddy(editor);
  form->addRow(caption, holder);
  editors_.insert(name, editor);
}

QWidget* Inspector::lineEditor(const FieldInfo& field) {
  const QString name = QString::fromLatin1(field.name);
  auto* holder = new QWidget;
  auto* layout = new QVBoxLayout(holder);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(px(this, 2));
  auto* edit = new QLineEdit;
  auto* reason = new QLabel;
  reason->setWordWrap(true);
  reason->setFont(roleFont(font(), TextRole::caption));
  reason->hide();
  layout->addWidget(edit);
  layout->addWidget(reason);
  Echo::attach(edit, [this, &field](const QString& text) { return FieldInput::understood(open_, field, text); });
  const auto show = [this, edit, reason, name] {
    // What could not be taken stays as it was typed, with the reason under it.
    const auto fault = faults_.constFind(name);
    const bool bad = fault != faults_.cend();
    edit->setText(bad ? fault->first : FieldInput::text(open_, record_, name));
    edit->setProperty("tone", bad ? QVariant(int(Token::bad)) : QVariant());
    edit->setAccessibleDescription(bad ? fault->second : QString());
    edit->update();
    setInk(reason, Token::bad);
    reason->setText(bad ? fault->second : QString());
    reason->setVisible(bad);
    if (!edit->hasFocus()) edit->setCursorPosition(0);
    edit->setToolTip(edit->text());
  };
  connect(edit, &QLineEdit::editingFinished, this, [this, edit, name, show] {
    if (!edit->isModified()) return;
    edit->setModified(false);
    write(name, edit->text());
    show();
  });
  auto* escape = new QAction(edit);
  escape->setShortcut(Qt::Key_Escape);
  escape->setShortcutContext(Qt::WidgetShortcut);
  edit->addAction(escape);
  connect(escape, &QAction::triggered, this, [this, edit, name, show] {
    faults_.remove(name);
    edit->setModified(false);
    show();
  });
  refreshers_ += [this, edit, name, show, last = FieldInput::text(open_, record_, name)](const Changes*) mutable {
    if (edit->hasFocus() && edit->isModified()) return;
    // A value that came in another way is the newer one.
    const QString now = FieldInput::text(open_, record_, name);
    if (std::exchange(last, now) != now) faults_.remove(name);
    show();
  };
  show();
  return holder;
}

}  // namespace iap::ui

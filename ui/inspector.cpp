// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector.h"

#include <QApplication>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "edits/fields.h"
#include "queries/labels.h"
#include "queries/words.h"
#include "ui/fieldinput.h"
#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/relatedline.h"
#include "ui/tallarea.h"

namespace iap::ui {

namespace {

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
      {QStringLiteral("survey_answer"),
       {QStringLiteral("round"), QStringLiteral("department"), QStringLiteral("respondent_role"),
        QStringLiteral("topic"), QStringLiteral("has_data"), QStringLiteral("quality"), QStringLiteral("regularity"),
        QStringLiteral("frequency"), QStringLiteral("method"), QStringLiteral("owner"), QStringLiteral("tools"),
        QStringLiteral("gaps")}},
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
  // Counts are entered in a grid of their own.
  for (const RecordType* each : recordTypes())
    if (!first.contains(each) && each != &recordType<SurveyCount>()) rest += each;
  return first + rest;
}

}  // namespace

QStringList formFields(const RecordType& type) {
  static const QSet<QByteArray> technical{"id",    "position",         "key",         "sha256", "size", "subject",
                                          "scale", "scale_likelihood", "scale_impact"};
  QStringList names = mainFields().value(type.name());
  for (const FieldInfo& field : type.fields)
    // Whom new records are for stands in the settings of the plan alone.
    if (!technical.contains(field.name) && !QByteArrayView(field.name).startsWith("new_") &&
        field.type != FieldType::recordRef && field.type != FieldType::instant &&
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
  kind_->setWordWrap(true);
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

Inspector::Inspector(OpenPlan& open, const QStringList& fields, QWidget* parent) : Inspector(open, parent) {
  only_ = fields;
  for (QWidget* each : findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
    if (each != area_) each->hide();
  layout()->setContentsMargins(0, 0, 0, 0);
  area_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void Inspector::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && palette().color(QPalette::Window) != color(Token::surface)) {
    setGround(this, Token::surface);
    rebuild();
  }
}

void Inspector::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && only_.isEmpty()) {
    // One level back at a time.
    if (before_.isEmpty())
      Q_EMIT closed();
    else
      back_->click();
    return;
  }
  QWidget::keyPressEvent(event);
}

bool Inspector::eventFilter(QObject* object, QEvent* event) {
  if (object == page_ && event->type() == QEvent::LayoutRequest && !only_.isEmpty() &&
      page_->sizeHint().height() != height())
    setFixedHeight(page_->sizeHint().height());
  return QWidget::eventFilter(object, event);
}

void Inspector::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), color(Token::surface));
  if (!only_.isEmpty()) return;
  painter.setPen(color(Token::line));
  painter.drawLine(0, 0, 0, height());
}

void Inspector::leaveField() {
  QWidget* focus = QApplication::focusWidget();
  if (focus && isAncestorOf(focus)) focus->clearFocus();
}

QString Inspector::severalValues() { return tr("several values"); }

void Inspector::showMany(const QList<RecordRef>& records) {
  if (records.size() < 2) return show(records.value(0, record_));
  if (records == many_) return;
  leaveField();
  many_ = records;
  record_ = records.contains(record_) ? record_ : records.first();
  before_.clear();
  rebuild();
}

bool Inspector::differs(const QString& name) const {
  if (many_.isEmpty()) return false;
  const TableBase& table = *open_.plan().table(record_.table);
  const auto [field, english] = FieldInput::wordingOf(table.type(), name);
  const void* first = table.findRow(record_.id);
  for (const RecordRef& each : many_)
    if (const void* row = table.findRow(each.id))
      if (english ? valueAt<Text>(first, *field).english != valueAt<Text>(row, *field).english
                  : !equalField(*field, first, row))
        return true;
  return false;
}

QString Inspector::shownText(const QString& field) const {
  return differs(field) ? QString() : FieldInput::text(open_, record_, field);
}

FieldFault Inspector::setAll(const QString& field, const FieldValue& value, bool* kept) {
  FieldFault fault = FieldFault::none;
  const bool done = open_.edit(
      many_.isEmpty() ? editName(open_, record_, field)
                      : tr("Edit %1 of %n row(s)", nullptr, int(many_.size())).arg(fieldLabel(field, open_.language())),
      [&](Plan& plan) {
        for (const RecordRef& each : records())
          if (const FieldFault now = setField(plan, each, field, value); now != FieldFault::none) fault = now;
      });
  if (kept) *kept = done;
  return fault;
}

void Inspector::show(const RecordRef& record) {
  if (record == record_ && many_.isEmpty()) return;
  leaveField();
  many_.clear();
  record_ = record;
  before_.clear();
  rebuild();
}

void Inspector::open(const RecordRef& record) {
  leaveField();
  many_.clear();
  before_ += record_;
  record_ = record;
  rebuild();
}

void Inspector::focusFirst() {
  // What is typed next goes to the first field that is shown.
  const TableBase* table = open_.plan().table(record_.table);
  for (const QString& name : table ? formFields(table->type()) : QStringList())
    if (QWidget* first = editors_.value(name); first && first->isVisibleTo(page_))
      return first->setFocus(Qt::OtherFocusReason);
}

void Inspector::reveal(QWidget* part) {
  area_->ensureWidgetVisible(part);
  // What was made just now has no place yet, and lines that break anew when a scroll bar comes move it once more.
  for (const int later : {0, 60}) QTimer::singleShot(later, part, [this, part] { area_->ensureWidgetVisible(part); });
}

bool Inspector::focusField(const QString& field) {
  QWidget* editor = editors_.value(field, nullptr);
  // What belongs to the record stands in a section of that name.
  if (QWidget* add = editor ? nullptr : findChild<QToolButton*>(QStringLiteral("add_") + field)) {
    reveal(add);
    add->setFocus(Qt::ShortcutFocusReason);
    return true;
  }
  if (!editor) return false;
  if (editor->parentWidget()->isHidden()) {
    moreShown_ = true;
    rebuild();
    editor = editors_.value(field);
  }
  reveal(editor);
  editor->setFocus(Qt::ShortcutFocusReason);
  return true;
}

void Inspector::write(const QString& field, const QString& text) {
  // Typed and taken back, several values stay what they are.
  if (text == shownText(field)) {
    faults_.remove(field);
    return;
  }
  QString why;
  const QString name =
      many_.isEmpty() ? editName(open_, record_, field)
                      : tr("Edit %1 of %n row(s)", nullptr, int(many_.size())).arg(FieldInput::label(open_, field));
  if (!open_.edit(name, [&](Plan& plan) {
        for (const RecordRef& each : records())
          if (const QString now = FieldInput::write(open_, plan, each, field, text); !now.isEmpty()) why = now;
      })) {
    // The plan has said why; what was typed stays, everything else shows what is true.
    faults_.insert(field, {text, OpenPlan::notSaved()});
    for (const auto& each : refreshers_) each(nullptr);
    return;
  }
  faults_.remove(field);
  if (why.isEmpty()) return;
  faults_.insert(field, {text, why});
  Q_EMIT refused({nameOf(open_.plan(), record_, open_.language()) + QStringLiteral(", ") +
                  FieldInput::label(open_, field) + QStringLiteral(": ") + why});
}

void Inspector::refresh(const Changes& changes) {
  if (!many_.isEmpty()) {
    const qsizetype before = many_.size();
    many_.removeIf([this](const RecordRef& each) { return !rowOf(open_.plan(), each); });
    if (many_.size() != before) {
      if (many_.size() < 2) many_.clear();
      if (!many_.isEmpty() && !many_.contains(record_)) record_ = many_.first();
      if (rowOf(open_.plan(), record_)) return rebuild();
    }
  }
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
  back_->setVisible(!before_.isEmpty() && only_.isEmpty());
  setInk(kind_, Token::text2);
  if (!row) {
    kind_->setText(tr("Nothing selected"));
    title_->clear();
    auto* hint = new QLabel(tr("Select a row to see all its fields here."));
    hint->setWordWrap(true);
    setInk(hint, Token::text2);
    layout->addWidget(hint);
    layout->addStretch(1);
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
    if (!many_.isEmpty()) {
      kind_->setText(tr("An entry here goes to all of them"));
      title_->setText(QStringLiteral("%1 %2").arg(many_.size()).arg(pluralOf(record_.table, open_.language())));
      return;
    }
    kind_->setText(kind);
    // The code stands in the line above.
    const OwnName own = ownNameOf(kindOf, rowOf(open_.plan(), record_));
    title_->setText(own.title.isEmpty() ? shortNameOf(open_.plan(), record_, open_.language()) : own.title);
  };
  titles(nullptr);
  refreshers_ += titles;
  auto* form = newForm();
  layout->addLayout(form);
  const QStringList main = only_.isEmpty() ? mainFields().value(type.name()) : only_;
  const QStringList names = only_.isEmpty() ? formFields(type) : only_;
  const QSet<QString> elsewhere = fieldsInSections(type);
  for (const QString& name : names) {
    const FieldInfo& field = *type.field(name);
    // What tells records apart is not given to several at once.
    static const QSet<QString> own{QStringLiteral("code"), QStringLiteral("title"), QStringLiteral("name")};
    if (!many_.isEmpty() && own.contains(name)) continue;
    if (field.link != Link::owner && !elsewhere.contains(name) && (main.isEmpty() || main.contains(name)))
      addField(form, field);
  }
  for (const RecordType* other : only_.isEmpty() ? relatedTypes(type) : QList<const RecordType*>()) {
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
    // Labels are typed into lines.
    if (other == &recordType<ActionTag>()) {
      if (many_.isEmpty()) addTags();
      continue;
    }
    const FieldInfo* otherEnd = nullptr;
    if (owners.size() == 2) otherEnd = owners[0] == mine ? owners[1] : owners[0];
    // What belongs to one record is not shown for several; they can be linked with the same, all at once.
    if (!many_.isEmpty() && (!otherEnd || &otherEnd->target() == &type)) continue;
    addRelated(*other, *mine, otherEnd);
    // A link among records of one kind is read from either end.
    if (otherEnd && &otherEnd->target() == &type) addRelated(*other, *otherEnd, mine);
  }
  if (const QStringList last = lastFields(type); !last.isEmpty() && only_.isEmpty()) {
    addRule(layout);
    auto* below = newForm();
    for (const QString& name : last) addField(below, *type.field(name));
    layout->addLayout(below);
  }
  if (!main.isEmpty() && only_.isEmpty()) addMoreFields(layout, type);
  layout->addStretch(1);
  // Last: what is added to a page that is shown already appears only later, and can't take the cursor.
  area_->setWidget(page);
  // A part of a page is as high as its fields, also when a reason comes to stand below one.
  if (only_.isEmpty()) return;
  setFixedHeight(page->sizeHint().height());
  page->installEventFilter(this);
}

void Inspector::addMoreFields(QVBoxLayout* layout, const RecordType& type) {
  auto* more = new QToolButton;
  more->setText(tr("More fields"));
  more->setCheckable(true);
  more->setAutoRaise(true);
  more->setArrowType(moreShown_ ? Qt::DownArrow : Qt::RightArrow);
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

}  // namespace iap::ui

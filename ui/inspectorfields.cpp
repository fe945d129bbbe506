// SPDX-License-Identifier: GPL-3.0-or-later
// The upper part of the form: an editor for each kind of field.
#include "ui/inspector.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include "edits/fields.h"
#include "queries/budget.h"
#include "queries/labels.h"
#include "queries/risks.h"
#include "queries/words.h"
#include "ui/echo.h"
#include "ui/fieldinput.h"
#include "ui/formeditors.h"
#include "ui/look/measures.h"

namespace iap::ui {

namespace {

bool isProse(const FieldInfo& field) {
  static const QSet<QByteArray> names{"description", "outputs", "mitigation", "contingency", "evidence", "lessons",
                                      "definition",  "method",  "note",       "text",        "vision",   "body",
                                      "minutes",     "changed", "question",   "task",        "members",  "trigger"};
  return field.type == FieldType::markdown ||
         ((field.type == FieldType::text || field.type == FieldType::bilingual) && names.contains(field.name));
}

}  // namespace

void Inspector::addField(QFormLayout* form, const FieldInfo& field, bool english) {
  const QString plain = QString::fromLatin1(field.name), name = english ? FieldInput::englishName(plain) : plain;
  const QString label = FieldInput::label(open_, name);
  QWidget* editor = nullptr;
  const auto shown = [this, name] { return shownText(name); };
  if (field.type == FieldType::boolean) {
    auto* box = new QCheckBox;
    connect(box, &QCheckBox::clicked, this, [this, box, name] {
      const bool on = box->checkState() != Qt::Unchecked;
      bool kept = false;
      setAll(name, on, &kept);
      if (!kept) box->setChecked(!on);
    });
    refreshers_ += [this, box, name](const Changes*) {
      if (differs(name)) return box->setCheckState(Qt::PartiallyChecked);
      box->setTristate(false);
      const FieldInfo* own = open_.plan().table(record_.table)->type().field(name);
      box->setChecked(encodedField(*own, rowOf(open_.plan(), record_)) == QStringLiteral("yes"));
    };
    editor = box;
  } else if (const auto scale = FieldInput::scaleOf(open_.plan().table(record_.table)->type(), field)) {
    auto* box = new QuietBox;
    connect(box, &QComboBox::activated, this,
            [this, box, name](int at) { write(name, at == 0 ? QString() : box->currentText()); });
    refreshers_ += [this, box, shown, name, step = *scale](const Changes*) {
      // The city can change the words, and the scale.
      const QStringList items = QStringList(tr("not assessed")) + FieldInput::steps(open_, step);
      QStringList there;
      for (int i = 0; i < box->count(); ++i) there += box->itemText(i);
      if (items != there) {
        box->clear();
        box->addItems(items);
      }
      box->setPlaceholderText(severalValues());
      box->setCurrentIndex(differs(name) ? -1 : std::max(0, int(items.indexOf(shown()))));
    };
    editor = box;
  } else if (const auto codes = FieldInput::codes(open_, open_.plan().table(record_.table)->type(), field);
             !codes.isEmpty()) {
    auto* box = new QuietBox;
    for (const auto& [code, words] : codes) box->addItem(words, code);
    connect(box, &QComboBox::activated, this, [this, box, name] {
      write(name, box->currentData().toString());
      for (const auto& each : refreshers_) each(nullptr);
    });
    refreshers_ += [this, box, name](const Changes*) {
      const QString code = FieldInput::text(open_, record_, name);
      // A code that is no usual one is shown as it is.
      if (box->findData(code) < 0) box->addItem(code, code);
      box->setCurrentIndex(box->findData(code));
    };
    editor = box;
  } else if (field.type == FieldType::fixedList) {
    auto* box = new QuietBox;
    const QStringList items = FieldInput::words(open_, field);
    box->addItems(items);
    connect(box, &QComboBox::activated, this, [this, items, name](int at) { write(name, items.value(at)); });
    refreshers_ += [this, box, items, shown, name](const Changes*) {
      box->setPlaceholderText(severalValues());
      box->setCurrentIndex(differs(name) ? -1 : int(items.indexOf(shown())));
      // Before there is an amount, "priced" says what is still to be done.
      const Action* action = name == QStringLiteral("cost_status") ? open_.plan().actions.find({record_.id}) : nullptr;
      if (action && many_.isEmpty())
        box->setItemText(int(CostStatus::priced), actionCost(open_.links(), *action).state == CostState::noCost
                                                      ? tr("no cost yet")
                                                      : items.first());
      if (!many_.isEmpty() || record_.table != QStringLiteral("risk") || !name.endsWith(QStringLiteral("level")))
        return;
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
      const FieldFault fault = setAll(name, box->currentData().toLongLong());
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
      const bool several = differs(name);
      const qint64 now = several ? 0 : referenceIn(*own, rowOf(open_.plan(), record_));
      const QSignalBlocker quiet(box);
      box->clear();
      if (box->isEditable()) box->lineEdit()->setPlaceholderText(several ? severalValues() : tr("none"));
      box->addItem(several ? severalValues()
                   : now   ? shortNameOf(open_.plan(), {target, now}, open_.language())
                           : tr("none"),
                   now);
      // Nothing is nothing to type over: the placeholder says it.
      if (!now && box->isEditable()) box->setEditText(QString());
    };
    editor = box;
  } else if (isProse(field)) {
    auto* edit = new ProseEdit([this, name](const QString& text) { write(name, text); }, this);
    refreshers_ += [this, edit, shown, name](const Changes*) {
      edit->setPlaceholderText(differs(name) ? severalValues() : QString());
      edit->load(shown());
    };
    editor = edit;
  }
  QWidget* holder = editor;
  if (!editor) {
    holder = lineEditor(field, name);
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
  editor->setAccessibleName(label);
  editor->setObjectName(name);
  addRow(form, label, editor, holder);
  editors_.insert(name, editor);
  if (field.type == FieldType::bilingual && !english && open_.plan().plan().secondLanguage)
    addField(form, field, /*english=*/true);
}

void Inspector::addRow(QFormLayout* form, const QString& label, QWidget* editor, QWidget* holder) {
  editor->setMinimumWidth(px(this, 60));
  auto* caption = new QLabel(label);
  caption->setWordWrap(true);
  // A long word is not cut; beyond that labels wrap.
  int widest = 0;
  for (const QString& word : label.split(u' ')) widest = std::max(widest, fontMetrics().horizontalAdvance(word));
  int width = only_.isEmpty() ? std::clamp(widest + px(this, 4), px(this, 96), px(this, 140)) : px(this, 170);
  // All of a form are as wide as the widest, or their heights would not be those of their lines.
  const auto captions = [form](const auto& each) {
    for (int row = 0; row < form->rowCount(); ++row)
      if (const QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole)) each(item->widget());
  };
  captions([&](const QWidget* other) { width = std::max(width, other->minimumWidth()); });
  captions([&](QWidget* other) { other->setFixedWidth(width); });
  caption->setFixedWidth(width);
  // On the line of the text beside it, also where a reason stands below that.
  caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  caption->setContentsMargins(0, std::max(0, (px(this, 26) - fontMetrics().height()) / 2), 0, 0);
  setInk(caption, Token::text2);
  caption->setBuddy(editor);
  form->addRow(caption, holder);
}

QWidget* Inspector::lineEditor(const FieldInfo& field, const QString& name) {
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
    edit->setText(bad ? fault->first : shownText(name));
    edit->setPlaceholderText(differs(name) ? severalValues() : QString());
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
  refreshers_ += [this, edit, name, show, last = shownText(name)](const Changes*) mutable {
    if (edit->hasFocus() && edit->isModified()) return;
    // A value that came in another way is the newer one.
    const QString now = shownText(name);
    if (std::exchange(last, now) != now) faults_.remove(name);
    show();
  };
  show();
  return holder;
}

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Editors of a form that are no widgets of the platform as they come.
#pragma once
#include <QAbstractTextDocumentLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>
#include <QWheelEvent>
#include <functional>

#include "ui/look/theme.h"

namespace iap::ui {

/// Lets Undo and Redo through to the plan where a field has nothing typed to take back.
class PassUndo : public QObject {
 public:
  static void attach(QWidget* field) { field->installEventFilter(new PassUndo(field)); }

 protected:
  bool eventFilter(QObject* object, QEvent* event) override {
    if (event->type() != QEvent::ShortcutOverride) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if (!undo && !key->matches(QKeySequence::Redo)) return false;
    const auto* line = qobject_cast<QLineEdit*>(object);
    const auto* prose = qobject_cast<QPlainTextEdit*>(object);
    const bool own =
        line ? (undo ? line->isUndoAvailable() : line->isRedoAvailable())
             : prose && (undo ? prose->document()->isUndoAvailable() : prose->document()->isRedoAvailable());
    if (own) return false;
    event->ignore();
    return true;
  }

 private:
  explicit PassUndo(QObject* parent) : QObject(parent) {}
};

/// A choice that the wheel passes by: who scrolls must neither change it nor leave the keyboard in it.
class QuietBox : public QComboBox {
 public:
  explicit QuietBox(QWidget* parent = nullptr) : QComboBox(parent) { setFocusPolicy(Qt::StrongFocus); }

 protected:
  void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

/// A line that is one edit when the cursor leaves it. What can't be taken stays as it was typed, with the reason.
class CommitLine : public QLineEdit {
 public:
  /// `commit` returns why the text can't be taken, else nothing.
  explicit CommitLine(std::function<QString(const QString&)> commit, QWidget* parent = nullptr)
      : QLineEdit(parent), commit_(std::move(commit)) {
    PassUndo::attach(this);
    connect(this, &QLineEdit::editingFinished, this, [this] {
      if (!isModified()) return;
      setModified(false);
      const QString why = commit_(text());
      refuse(why);
    });
  }

  /// Takes over what the plan has, unless something is typed.
  void load(const QString& text) {
    if (isModified() || (!refused_.isEmpty() && text == loaded_)) return;
    loaded_ = text;
    refuse({});
    if (text != this->text()) setText(text);
    if (!hasFocus()) setCursorPosition(0);
  }

 protected:
  void keyPressEvent(QKeyEvent* event) override {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
      QLineEdit::keyPressEvent(event);
      // As in the table: what is taken moves on, what is not stays where it can be mended.
      if (refused_.isEmpty() && hasFocus()) focusNextPrevChild(true);
      return;
    }
    if (event->key() != Qt::Key_Escape || (!isModified() && refused_.isEmpty())) return QLineEdit::keyPressEvent(event);
    setModified(false);
    refuse({});
    setText(loaded_);
  }

 private:
  void refuse(const QString& why) {
    refused_ = why;
    setProperty("tone", why.isEmpty() ? QVariant() : QVariant(int(Token::bad)));
    setAccessibleDescription(why);
    setToolTip(why);
    update();
  }

  std::function<QString(const QString&)> commit_;
  QString loaded_, refused_;
};

/// A text of several lines that is one edit when the cursor leaves it.
class TextEdit : public QPlainTextEdit {
 public:
  explicit TextEdit(std::function<void(const QString&)> commit, QWidget* parent = nullptr)
      : QPlainTextEdit(parent), commit_(std::move(commit)) {
    setTabChangesFocus(true);
    setFocusPolicy(Qt::StrongFocus);
  }

  /// What is typed becomes an edit; refused, it stays as it was typed.
  void commit() {
    if (isTyped()) commit_(toPlainText());
  }
  /// True if it holds what the plan does not have yet.
  bool isTyped() const { return toPlainText() != loaded_; }
  /// Takes over what the plan has, unless something is typed that the plan does not have yet.
  void load(const QString& text) {
    const bool typed = isTyped();
    if (text == loaded_ || (typed && toPlainText() != text)) return;
    loaded_ = text;
    if (typed)
      document()->setModified(false);
    else
      setPlainText(text);
  }
  /// From now on what is typed becomes an edit after a pause, too; who types without one loses no more than a few
  /// seconds of it.
  void commitAfterPause() {
    auto *pause = new QTimer(this), *latest = new QTimer(this);
    pause->setInterval(2000);
    latest->setInterval(5000);
    for (QTimer* each : {pause, latest}) {
      each->setSingleShot(true);
      connect(each, &QTimer::timeout, this, &TextEdit::commit);
    }
    connect(this, &QPlainTextEdit::textChanged, this, [this, pause, latest] {
      if (!isTyped()) {
        pause->stop();
        latest->stop();
        return;
      }
      pause->start();
      if (!latest->isActive()) latest->start();
    });
  }
  /// Shows another text, without what is typed.
  void replace(const QString& text) {
    loaded_ = text;
    setPlainText(text);
  }

 protected:
  void focusOutEvent(QFocusEvent* event) override {
    QPlainTextEdit::focusOutEvent(event);
    commit();
  }

 private:
  QString loaded_;
  std::function<void(const QString&)> commit_;
};

/// Such a text in a form: as high as what it says.
class ProseEdit : public TextEdit {
 public:
  ProseEdit(std::function<void(const QString&)> commit, QWidget* parent, int mostLines = 9)
      : TextEdit(std::move(commit), parent), mostLines_(mostLines) {
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &ProseEdit::fit);
    fit();
  }

 protected:
  void resizeEvent(QResizeEvent* event) override {
    TextEdit::resizeEvent(event);
    // The height follows once this resize is done with.
    QTimer::singleShot(0, this, &ProseEdit::fit);
  }

 private:
  /// From two lines to the most.
  void fit() {
    const int lines = std::clamp(int(document()->size().height()), 2, mostLines_);
    const int height = fontMetrics().lineSpacing() * lines + 2 * int(document()->documentMargin()) + 4;
    if (height != minimumHeight()) setFixedHeight(height);
  }

  const int mostLines_;
};

/// A choice among records that is filled when it is opened or typed into.
class RecordBox : public QuietBox {
 public:
  std::function<void()> fill;

  void showPopup() override {
    fill();
    QComboBox::showPopup();
  }

 protected:
  void keyPressEvent(QKeyEvent* event) override {
    if (count() == 1) {
      // Filling writes the name of what is chosen now; what stands in the field, and is selected there, stays.
      QLineEdit* line = lineEdit();
      const QString text = line ? line->text() : QString();
      const bool selected = line && line->hasSelectedText();
      fill();
      if (line) line->setText(text);
      if (selected) line->selectAll();
    }
    QComboBox::keyPressEvent(event);
  }
};

/// A long text on a page of its own.
class NarrativeEdit : public TextEdit {
 public:
  explicit NarrativeEdit(std::function<void(const QString&)> commit) : TextEdit(std::move(commit)) {
    setFrameShape(QFrame::NoFrame);
    PassUndo::attach(this);
    commitAfterPause();
  }
};

/// How many words a text has; signs of lists and headings alone are none.
int wordsIn(const QString& text);

}  // namespace iap::ui

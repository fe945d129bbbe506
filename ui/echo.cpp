// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/echo.h"

#include <QEvent>
#include <QLineEdit>

#include "ui/look/measures.h"
#include "ui/look/theme.h"

namespace iap::ui {

void Echo::attach(QLineEdit* edit, Read read) {
  // Made with the first letter: most fields are never typed into.
  QObject::connect(edit, &QLineEdit::textEdited, edit, [edit, read = std::move(read)] {
    Echo* echo = nullptr;
    for (auto* each : edit->window()->findChildren<Echo*>(Qt::FindDirectChildrenOnly))
      if (each->edit_ == edit) echo = each;
    if (!echo) echo = new Echo(edit, read);
    echo->follow();
  });
}

Echo::Echo(QLineEdit* edit, Read read) : QLabel(edit->window()), edit_(edit), read_(std::move(read)) {
  setObjectName(QStringLiteral("echo"));
  setTextFormat(Qt::PlainText);
  setFocusPolicy(Qt::NoFocus);
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setMargin(px(edit, 4));
  setFont(edit->font());
  edit->installEventFilter(this);
  connect(edit, &QObject::destroyed, this, &QObject::deleteLater);
}

void Echo::follow() {
  const QString words = read_(edit_->text());
  edit_->setAccessibleDescription(words);
  if (words.isEmpty()) return hide();
  setGround(this, Token::raised);
  setInk(this, Token::text2);
  setText(QStringLiteral("= ") + words);
  adjustSize();
  const QPoint below = edit_->mapTo(window(), QPoint(0, edit_->height() + 2));
  const bool right = edit_->alignment() & Qt::AlignRight;
  const int x = right ? below.x() + edit_->width() - width() : below.x();
  move(std::clamp(x, 0, std::max(0, window()->width() - width())),
       below.y() + height() > window()->height() ? below.y() - edit_->height() - height() - 4 : below.y());
  raise();
  show();
}

bool Echo::eventFilter(QObject* object, QEvent* event) {
  if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) hide();
  return QLabel::eventFilter(object, event);
}

}  // namespace iap::ui

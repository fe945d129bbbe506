// SPDX-License-Identifier: GPL-3.0-or-later
// Questions and messages that never block: each answer is a function.
#pragma once
#include <QMessageBox>
#include <functional>

namespace iap::ui {

struct Answer {
  QString label;  // a verb
  QMessageBox::ButtonRole role = QMessageBox::AcceptRole;
  std::function<void()> act;
};

/// Asks in a dialog over the window. The first answer is the safe one: Enter and Esc choose it.
void ask(QWidget* parent, const QString& question, const QString& explanation, const QList<Answer>& answers);
/// Says what went wrong, with details behind a button.
void tell(QWidget* parent, const QString& sentence, const QStringList& details = {});

}  // namespace iap::ui

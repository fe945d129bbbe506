// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ask.h"

#include <QPushButton>

namespace iap::ui {

void ask(QWidget* parent, const QString& question, const QString& explanation, const QList<Answer>& answers) {
  auto* box = new QMessageBox(parent);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setWindowTitle(QStringLiteral("IAP Studio"));
  box->setText(question);
  box->setTextFormat(Qt::PlainText);
  // A long list would make the box higher than the screen.
  if (explanation.count(u'\n') < 12)
    box->setInformativeText(explanation);
  else
    box->setDetailedText(explanation);
  for (qsizetype i = 0; i < answers.size(); ++i) {
    QPushButton* button = box->addButton(answers[i].label, answers[i].role);
    if (i == 0) {
      box->setDefaultButton(button);
      box->setEscapeButton(button);
    }
    if (answers[i].act) QObject::connect(button, &QPushButton::clicked, parent, answers[i].act);
  }
  box->open();
}

void tell(QWidget* parent, const QString& sentence, const QStringList& details) {
  auto* box = new QMessageBox(parent);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setWindowTitle(QStringLiteral("IAP Studio"));
  box->setText(sentence);
  box->setTextFormat(Qt::PlainText);
  if (!details.isEmpty()) box->setDetailedText(details.join(u'\n'));
  box->addButton(QMessageBox::Close);
  box->open();
}

}  // namespace iap::ui

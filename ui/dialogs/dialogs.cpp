// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialogs.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTextBrowser>

#include "exchange/tablefiles.h"
#include "plan/defaultlists.h"
#include "ui/formeditors.h"
#include "ui/look/measures.h"
#include "ui/look/style.h"
#include "ui/settings.h"

namespace iap::ui {

namespace {

QDialogButtonBox* buttons(QDialog* dialog, const QString& accept) {
  auto* box = new QDialogButtonBox;
  QPushButton* ok = box->addButton(accept, QDialogButtonBox::AcceptRole);
  setPrimary(ok);
  ok->setDefault(true);
  box->addButton(QCoreApplication::translate("Dialogs", "Cancel"), QDialogButtonBox::RejectRole);
  QObject::connect(box, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
  QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  return box;
}

}  // namespace

SettingsDialog::SettingsDialog(QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("Settings"));
  auto* layout = new QVBoxLayout(this);
  auto* form = new QFormLayout;
  form->setRowWrapPolicy(QFormLayout::WrapLongRows);
  name_ = new QLineEdit(settings::userName());
  name_->setPlaceholderText(tr("May stay empty"));
  name_->setToolTip(tr("Stands beside your edits in the plan file, so that colleagues know whom to ask."));
  language_ = new QuietBox;
  language_->addItem(tr("As the computer"), QString());
  for (const QString& tag : settings::languages()) language_->addItem(settings::languageName(tag), tag);
  language_->setCurrentIndex(std::max(0, language_->findData(settings::languageChoice())));
  theme_ = new QuietBox;
  theme_->addItems({tr("As the computer"), tr("Light"), tr("Dark")});
  theme_->setCurrentIndex(int(settings::theme()));
  text_ = new QSpinBox;
  text_->setRange(100, 200);
  text_->setSingleStep(10);
  text_->setSuffix(QStringLiteral(" %"));
  text_->setValue(settings::textPercent());
  form->addRow(tr("Your name"), name_);
  form->addRow(tr("Language"), language_);
  form->addRow(tr("Theme"), theme_);
  form->addRow(tr("Text size"), text_);
  layout->addLayout(form);
  auto* hint = new QLabel(tr("Another language is used from the next start of the program."));
  hint->setWordWrap(true);
  setInk(hint, Token::text2);
  layout->addWidget(hint);
  layout->addWidget(buttons(this, tr("Apply")));
}

void SettingsDialog::accept() {
  settings::setUserName(name_->text());
  settings::setLanguageChoice(language_->currentData().toString());
  settings::setTheme(ThemeChoice(theme_->currentIndex()));
  settings::setTextPercent(text_->value());
  applyLook(settings::theme(), settings::textPercent());
  QDialog::accept();
}

NewPlanDialog::NewPlanDialog(QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("New plan"));
  auto* layout = new QVBoxLayout(this);
  auto* form = new QFormLayout;
  form->setRowWrapPolicy(QFormLayout::WrapLongRows);
  template_ = new QuietBox;
  template_->addItems({tr("URBACT plan with guiding questions"), tr("Empty plan"), tr("Copy of the example plan")});
  title_ = new QLineEdit;
  title_->setPlaceholderText(tr("For example: Daily life within reach"));
  city_ = new QLineEdit;
  language_ = new QuietBox;
  for (const char* tag : {"bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr",
                          "hu", "it", "lt", "lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv"})
    language_->addItem(settings::languageName(QString::fromLatin1(tag)), QString::fromLatin1(tag));
  language_->setCurrentIndex(std::max(0, language_->findData(settings::language())));
  currency_ = new QuietBox;
  for (const char* code : {"EUR", "ALL", "BAM", "CHF", "CZK", "DKK", "GBP", "HUF", "ISK", "MDL", "MKD", "NOK", "PLN",
                           "RON", "RSD", "SEK", "UAH"})
    currency_->addItem(QString::fromLatin1(code));
  form->addRow(tr("Start with"), template_);
  form->addRow(tr("Title"), title_);
  form->addRow(tr("City"), city_);
  form->addRow(tr("Language of its texts"), language_);
  form->addRow(tr("Currency"), currency_);
  layout->addLayout(form);
  layout->addWidget(buttons(this, tr("Choose the file…")));
  connect(template_, &QComboBox::currentIndexChanged, this, [this](int index) {
    for (QWidget* field : QList<QWidget*>{title_, city_, language_, currency_}) field->setEnabled(index != 2);
  });
  title_->setFocus();
}

Plan NewPlanDialog::plan() const {
  if (template_->currentIndex() == 2) return planFromFolder(QStringLiteral(":/example"));
  Plan plan = newPlan({title_->text().trimmed(), {}}, city_->text().trimmed());
  change(plan.facts, planFactsId, [&](PlanFacts& facts) {
    facts.language = language_->currentData().toString();
    facts.currency = currency_->currentText();
  });
  return template_->currentIndex() == 0 ? planWithQuestions(std::move(plan)) : plan;
}

QString NewPlanDialog::suggestedName() const {
  QString name = template_->currentIndex() == 2 ? QStringLiteral("exampleton") : city_->text().trimmed();
  if (name.isEmpty()) name = tr("plan", "name of a new file");
  static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|]"));
  return name.replace(unfit, QStringLiteral("-")) + QStringLiteral(".iap");
}

Plan planWithQuestions(Plan plan) {
  struct Question {
    const char* key;
    const char* text;
  };
  static constexpr Question questions[] = {
      {"1.1",
       QT_TRANSLATE_NOOP("Questions", "Who lives in the city, how is it governed, and what does the network work on?")},
      {"1.2", QT_TRANSLATE_NOOP("Questions",
                                "What do data and people say about the situation today? What is already being done?")},
      {"1.3",
       QT_TRANSLATE_NOOP("Questions", "Which problems matter most, for whom, what causes them, and how do you know?")},
      {"1.5",
       QT_TRANSLATE_NOOP("Questions", "Which policies, levels and partners must work together that do not yet?")},
      {"2.1", QT_TRANSLATE_NOOP("Questions", "How do the actions follow from the problems and objectives?")},
      {"2.4", QT_TRANSLATE_NOOP("Questions",
                                "How does the plan bring social, economic, environmental and spatial aims together?")},
      {"4.1", QT_TRANSLATE_NOOP("Questions",
                                "Who decides, who steers, and how does the Local Group go on after the network?")},
      {"4.3", QT_TRANSLATE_NOOP("Questions", "What comes first, what waits for what, and which dates can not move?")},
      {"4.4", QT_TRANSLATE_NOOP("Questions", "Who measures progress, how often, and who hears of it?")},
      {"4.6", QT_TRANSLATE_NOOP("Questions",
                                "How do people take part from now on, and how do you reach those who seldom come?")}};
  double position = 0;
  for (const Question& question : questions)
    plan.sections.put({.id = SectionId::random(),
                       .position = ++position,
                       .key = QString::fromLatin1(question.key),
                       .language = plan.plan().language,
                       .body = {QStringLiteral("*%1*").arg(QCoreApplication::translate("Questions", question.text))},
                       .audience = Audience::internal});
  return plan;
}

HelpWindow::HelpWindow(QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("Help"));
  resize(px(this, 560), px(this, 600));
  auto* layout = new QVBoxLayout(this);
  text_ = new QTextBrowser;
  text_->setOpenExternalLinks(false);
  text_->setAccessibleName(tr("Help"));
  layout->addWidget(text_);
  auto* close = new QDialogButtonBox;
  close->addButton(tr("Close"), QDialogButtonBox::RejectRole);
  connect(close, &QDialogButtonBox::rejected, this, &QDialog::close);
  layout->addWidget(close);
}

void HelpWindow::showPage(PageId page) {
  for (const QString& tag : {settings::language(), QStringLiteral("en")}) {
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(tag, QLatin1StringView(pageInfo(page).key)));
    if (!file.open(QIODevice::ReadOnly)) continue;
    text_->setMarkdown(QString::fromUtf8(file.readAll()));
    break;
  }
  show();
  raise();
  activateWindow();
}

}  // namespace iap::ui

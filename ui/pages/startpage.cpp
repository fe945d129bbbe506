// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/startpage.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/recordbutton.h"
#include "ui/settings.h"
#include "ui/tallarea.h"

namespace iap::ui {

StartPage::StartPage(QWidget* parent) : Page(PageId::start, parent) {
  auto* create = addAction(tr("New plan"), QStringLiteral("plus"), true);
  connect(create, &QPushButton::clicked, this, &StartPage::wantsNew);
  row_ = new QBoxLayout(QBoxLayout::LeftToRight);
  row_->setSpacing(px(this, 16));
  const auto card = [&](const QString& title, int stretch) {
    auto* made = new Card;
    auto* layout = new QVBoxLayout(made);
    layout->setContentsMargins(px(this, 16), px(this, 14), px(this, 16), px(this, 14));
    layout->setSpacing(px(this, 8));
    auto* name = new QLabel(title);
    name->setFont(roleFont(font(), TextRole::section));
    layout->addWidget(name);
    row_->addWidget(made, stretch, Qt::AlignTop);
    return layout;
  };
  auto* plans = card(tr("Recent plans"), 3);
  recent_ = new QVBoxLayout;
  recent_->setSpacing(px(this, 2));
  plans->addLayout(recent_);
  auto* begin = card(tr("Begin"), 2);
  const auto choice = [&](const QString& iconName, const QString& words, const QString& explanation) {
    auto* button = new QPushButton(icon(iconName), words);
    begin->addWidget(button, 0, Qt::AlignLeft);
    auto* below = new QLabel(explanation);
    below->setWordWrap(true);
    setInk(below, Token::text2);
    begin->addWidget(below);
    begin->addSpacing(px(this, 6));
    button->setAccessibleDescription(explanation);
    return button;
  };
  connect(choice(QStringLiteral("plus"), tr("New plan…"),
                 tr("Empty, or with the guiding questions of an Integrated Action Plan in its chapters.")),
          &QPushButton::clicked, this, &StartPage::wantsNew);
  connect(choice(QStringLiteral("import"), tr("Open a plan…"),
                 tr("A plan is one file that ends in .iap. You can also drop it on this window.")),
          &QPushButton::clicked, this, &StartPage::wantsOpen);
  connect(choice(QStringLiteral("library"), tr("Open the example plan"),
                 tr("A complete plan of a city we made up, to look around and try things out.")),
          &QPushButton::clicked, this, &StartPage::wantsExample);
  auto* area = new TallArea;
  auto* inside = new QWidget;
  auto* column = new QVBoxLayout(inside);
  column->setContentsMargins(0, 0, 0, 0);
  column->addLayout(row_);
  column->addStretch();
  area->setWidget(inside);
  body()->addWidget(area, 1);
  refresh();
}

void StartPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  row_->setDirection(widthInEm(this, width()) < 60 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void StartPage::refresh() {
  emptyOut(*recent_);
  const QStringList plans = settings::recentPlans();
  if (plans.isEmpty()) {
    auto* none = new QLabel(tr("No plan was opened on this computer yet. Make a new one, or look at the example."));
    none->setWordWrap(true);
    setInk(none, Token::text2);
    recent_->addWidget(none);
  }
  const QLocale locale = settings::locale();
  for (const QString& path : plans) {
    const QFileInfo info(path);
    auto* button = new RecordButton({.icon = QStringLiteral("action"),
                                     .code = info.completeBaseName(),
                                     .text = QDir::toNativeSeparators(info.absolutePath()),
                                     .right = locale.toString(info.lastModified().date(), QLocale::ShortFormat)},
                                    false);
    button->setToolTip(QDir::toNativeSeparators(path));
    connect(button, &RecordButton::clicked, this, [this, path] { Q_EMIT wantsPlan(path); });
    recent_->addWidget(button);
  }
}

}  // namespace iap::ui

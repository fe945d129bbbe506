// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/startpage.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/settings.h"

namespace iap::ui {

StartPage::StartPage(QWidget* parent) : Page(PageId::start, parent) {
  auto* create = addAction(tr("New plan"), QStringLiteral("plus"), true);
  connect(create, &QPushButton::clicked, this, &StartPage::wantsNew);
  auto* card = new Card;
  auto* layout = new QVBoxLayout(card);
  layout->setContentsMargins(px(this, 16), px(this, 14), px(this, 16), px(this, 14));
  auto* title = new QLabel(tr("Recent plans"));
  title->setFont(roleFont(font(), TextRole::section));
  layout->addWidget(title);
  recent_ = new QVBoxLayout;
  recent_->setSpacing(px(this, 2));
  layout->addLayout(recent_);
  body()->addWidget(card);
  auto* row = new QHBoxLayout;
  auto* open = new QPushButton(icon(QStringLiteral("import")), tr("Open a plan…"));
  auto* example = new QPushButton(icon(QStringLiteral("library")), tr("Open the example plan"));
  example->setToolTip(tr("A complete plan of a city we made up, to look around and try things out"));
  row->addWidget(open);
  row->addWidget(example);
  row->addStretch();
  body()->addLayout(row);
  body()->addStretch();
  connect(open, &QPushButton::clicked, this, &StartPage::wantsOpen);
  connect(example, &QPushButton::clicked, this, &StartPage::wantsExample);
  refresh();
}

void StartPage::refresh() {
  while (QLayoutItem* item = recent_->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  const QStringList plans = settings::recentPlans();
  if (plans.isEmpty()) {
    auto* none = new QLabel(tr("No plan was opened on this computer yet. Make a new one, or look at the example."));
    none->setWordWrap(true);
    setInk(none, Token::text2);
    recent_->addWidget(none);
  }
  for (const QString& path : plans) {
    const QFileInfo info(path);
    auto* button =
        new QPushButton(QStringLiteral("%1    %2")
                            .arg(info.completeBaseName(), QDir::toNativeSeparators(fontMetrics().elidedText(
                                                              info.absolutePath(), Qt::ElideMiddle, px(this, 420)))));
    button->setFlat(true);
    button->setIcon(icon(QStringLiteral("action")));
    button->setToolTip(QDir::toNativeSeparators(path));
    connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT wantsPlan(path); });
    recent_->addWidget(button, 0, Qt::AlignLeft);
  }
}

}  // namespace iap::ui

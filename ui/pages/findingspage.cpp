// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findingspage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSet>

#include "plan/references.h"
#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/tables/rowlist.h"

namespace iap::ui {

namespace {
constexpr int placeRole = Qt::UserRole + 1;    // of the finding in the list
constexpr int waitingRole = Qt::UserRole + 2;  // places of findings that have no items yet
constexpr int markRole = Qt::UserRole + 3;
constexpr int acceptedRole = Qt::UserRole + 4;
constexpr int groupRole = Qt::UserRole + 5;  // places of the findings of a group
constexpr qsizetype manyAlike = 30;
}  // namespace

FindingsPage::FindingsPage(OpenPlan& open, QWidget* parent) : Page(PageId::findings, parent), open_(open) {
  auto* next = addAction(tr("Next finding (F8)"), QStringLiteral("filter"), true);
  connect(next, &QPushButton::clicked, this, &FindingsPage::next);
  summary_ = new QLabel;
  summary_->setWordWrap(true);
  body()->addWidget(summary_);
  auto* card = new Card;
  auto* layout = new QVBoxLayout(card);
  layout->setContentsMargins(1, 1, 1, 1);
  list_ = new QTreeWidget;
  list_->setAccessibleName(tr("Findings"));
  list_->setColumnCount(2);
  list_->setHeaderLabels({tr("What is the matter"), tr("Where")});
  lookAsTable(list_);
  list_->header()->setStretchLastSection(false);
  list_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  list_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  list_->setIndentation(px(this, 14));
  layout->addWidget(list_);
  body()->addWidget(card, 1);
  auto* foot = new QHBoxLayout;
  reason_ = new QLineEdit;
  reason_->setPlaceholderText(tr("Why the city keeps it as it is"));
  reason_->setAccessibleName(tr("Reason for accepting the finding"));
  accept_ = new QPushButton(tr("Accept the finding"));
  foot->addWidget(reason_, 1);
  foot->addWidget(accept_);
  body()->addLayout(foot);
  connect(list_, &QTreeWidget::itemActivated, this, &FindingsPage::follow);
  connect(list_, &QTreeWidget::itemDoubleClicked, this, &FindingsPage::follow);
  connect(list_, &QTreeWidget::itemExpanded, this, &FindingsPage::fill);
  connect(accept_, &QPushButton::clicked, this, &FindingsPage::accept);
  connect(reason_, &QLineEdit::returnPressed, this, &FindingsPage::accept);
  const auto update = [this] {
    const QList<qsizetype> places = placesOf(list_->currentItem());
    const bool accepted = !places.isEmpty() && open_.findings()[places.first()].accepted;
    const int count = int(places.size());
    accept_->setText(count > 1  ? accepted ? tr("Take %n acceptance(s) back", nullptr, count)
                                           : tr("Accept %n finding(s)", nullptr, count)
                      : accepted ? tr("Take the acceptance back")
                                : tr("Accept the finding"));
    accept_->setEnabled(count > 0 && (accepted || !reason_->text().trimmed().isEmpty()));
    reason_->setEnabled(count > 0 && !accepted);
  };
  connect(list_, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
    // The form beside the list shows what the finding is about.
    if (!item || filling_) return;
    const bool finding = item->data(0, placeRole).isValid();
    Q_EMIT selected(finding ? open_.findings()[item->data(0, placeRole).toLongLong()].record : RecordRef());
  });
  connect(list_, &QTreeWidget::currentItemChanged, this, update);
  connect(reason_, &QLineEdit::textChanged, this, update);
  setFocusProxy(list_);
  update();
  connect(&open_, &OpenPlan::findingsChanged, this, [this] {
    stale_ = true;
    if (isVisible()) refresh();
  });
}

void FindingsPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  if (stale_) refresh();
}

QList<qsizetype> FindingsPage::placesOf(const QTreeWidgetItem* item) const {
  QList<qsizetype> places;
  if (!item) return places;
  if (item->data(0, placeRole).isValid()) places += item->data(0, placeRole).toLongLong();
  for (const QVariant& place : item->data(0, groupRole).toList()) places += place.toLongLong();
  places.removeIf([this](qsizetype place) { return place >= open_.findings().size(); });
  return places;
}

QTreeWidgetItem* FindingsPage::itemOf(qsizetype place, Mark mark) const {
  const Finding& finding = open_.findings()[place];
  const QString page = pageWord(pageInfo(homeOf(finding)).title);
  auto* item = new QTreeWidgetItem({wording(finding, open_.plan(), open_.language()), page});
  if (finding.accepted) {
    item->setData(0, acceptedRole, true);
    for (const AcceptedFinding& each : open_.plan().acceptedFindings)
      if (accepts(each, finding)) item->setText(0, item->text(0) + QStringLiteral(" \u2014 ") + each.reason);
  }
  item->setToolTip(0, item->text(0));
  item->setIcon(0, QIcon(markPixmap(this, mark, px(this, 14))));
  item->setData(0, placeRole, place);
  return item;
}

void FindingsPage::fill(QTreeWidgetItem* group) {
  const QVariantList waiting = group->data(0, waitingRole).toList();
  if (waiting.isEmpty()) return;
  group->setData(0, waitingRole, {});
  const auto mark = Mark(group->data(0, markRole).toInt());
  for (const QVariant& place : waiting)
    if (place.toLongLong() < open_.findings().size()) group->addChild(itemOf(place.toLongLong(), mark));
}

void FindingsPage::refresh() {
  const QScopedValueRollback filling(filling_, true);
  stale_ = false;
  // The place is kept by what the finding is; when that is closed, by what comes after it.
  const QTreeWidgetItem* current = list_->currentItem();
  const QString kept = current ? current->text(0) : QString();
  const bool keptAccepted = current && current->data(0, acceptedRole).toBool();
  int row = 0;
  QSet<QString> open;
  for (const QTreeWidgetItem* item = list_->topLevelItem(0); item; item = list_->itemBelow(item)) {
    if (item == current) break;
    ++row;
  }
  for (QTreeWidgetItem* item = list_->topLevelItem(0); item; item = list_->itemBelow(item))
    if (item->isExpanded() && item->parent()) open += item->text(0).section(u'(', 0, 0);
  list_->clear();
  struct Part {
    Severity severity;
    bool accepted;
    QString title;
    Mark mark;
  };
  const Part parts[] = {{Severity::contradiction, false, tr("Contradictions"), Mark::bad},
                        {Severity::gap, false, tr("Gaps"), Mark::warning},
                        {Severity::hint, false, tr("Hints"), Mark::hint},
                        {Severity::hint, true, tr("Accepted"), Mark::good}};
  QList<QTreeWidgetItem*> tops;
  for (const Part& part : parts) {
    auto* top = new QTreeWidgetItem;
    int count = 0;
    QMap<int, QList<qsizetype>> kinds;  // places of findings by kind, in the order of the list
    QHash<QByteArray, int> order;
    for (qsizetype i = 0; i < open_.findings().size(); ++i) {
      const Finding& finding = open_.findings()[i];
      if (finding.accepted != part.accepted || (!part.accepted && finding.severity != part.severity)) continue;
      kinds[order.value(finding.code, int(order.size()))] += i;
      if (!order.contains(finding.code)) order.insert(finding.code, int(order.size()));
      ++count;
    }
    for (const QList<qsizetype>& places : kinds) {
      if (places.size() <= manyAlike) {
        for (const qsizetype place : places) top->addChild(itemOf(place, part.mark));
        continue;
      }
      // Many of one kind stand under their title and are made when it is opened.
      auto* group = new QTreeWidgetItem(
          top, {QStringLiteral("%1 (%2)").arg(
                   open_.language().translated("Finding", kindOf(open_.findings()[places.first()]).title),
                   open_.language().number(qint64(places.size())))});
      group->setIcon(0, QIcon(markPixmap(this, part.mark, px(this, 14))));
      group->setData(0, markRole, int(part.mark));
      QVariantList waiting;
      for (const qsizetype place : places) waiting += place;
      group->setData(0, waitingRole, waiting);
      group->setData(0, groupRole, waiting);
      group->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    }
    if (count == 0) {
      delete top;
      continue;
    }
    top->setText(0, QStringLiteral("%1 (%2)").arg(part.title).arg(count));
    top->setFont(0, roleFont(list_->font(), TextRole::strong));
    tops += top;
  }
  list_->addTopLevelItems(tops);
  for (QTreeWidgetItem* top : tops) {
    top->setFirstColumnSpanned(true);
    top->setExpanded(true);
  }
  for (QTreeWidgetItem* top : tops)
    for (int i = 0; i < top->childCount(); ++i)
      if (open.contains(top->child(i)->text(0).section(u'(', 0, 0)) && top->child(i)->data(0, markRole).isValid())
        top->child(i)->setExpanded(true);
  if (!kept.isEmpty()) {
    auto same = list_->findItems(kept, Qt::MatchExactly | Qt::MatchRecursive);
    same.removeIf([&](const QTreeWidgetItem* item) { return item->data(0, acceptedRole).toBool() != keptAccepted; });
    QTreeWidgetItem* item = same.isEmpty() ? list_->topLevelItem(0) : same.first();
    for (int i = 0; same.isEmpty() && item && i < row - 1; ++i)
      if (QTreeWidgetItem* below = list_->itemBelow(item)) item = below;
    if (item) list_->setCurrentItem(item);
  }
  const int count = open_.openFindings();
  summary_->setText(count
                        ? tr("Nothing here blocks you. Enter goes to the field; what the city keeps on purpose can be "
                             "accepted with a reason.")
                        : tr("Nothing is missing and nothing contradicts itself."));
}

void FindingsPage::follow(QTreeWidgetItem* item) {
  const QVariant place = item ? item->data(0, placeRole) : QVariant();
  if (!place.isValid() || place.toLongLong() >= open_.findings().size()) return;
  const Finding& finding = open_.findings()[place.toLongLong()];
  const QString sentence = item->text(0);
  if (homeOf(finding) == homeOf(finding.record.table))
    Q_EMIT wantsRecord(finding.record, finding.field);
  else
    Q_EMIT wantsPage(homeOf(finding));
  Q_EMIT notice(sentence, false);
}

void FindingsPage::next() {
  if (stale_) refresh();
  // The next one that is open, from here to the end and then from the top.
  const auto isOpen = [this](const QTreeWidgetItem* item) {
    const QVariant place = item->data(0, placeRole);
    return place.isValid() && !open_.findings()[place.toLongLong()].accepted;
  };
  QTreeWidgetItem* item = list_->currentItem();
  for (int pass = 0; pass < 2; ++pass) {
    item = item && pass == 0 ? list_->itemBelow(item) : list_->topLevelItem(0);
    for (; item; item = list_->itemBelow(item)) {
      if (isOpen(item)) {
        list_->setCurrentItem(item);
        return follow(item);
      }
      if (!item->data(0, placeRole).isValid()) item->setExpanded(true);
    }
  }
}

void FindingsPage::accept() {
  // Copies: an edit makes the list anew.
  QList<Finding> findings;
  for (const qsizetype place : placesOf(list_->currentItem())) findings += open_.findings()[place];
  const QString reason = reason_->text().trimmed();
  if (findings.isEmpty()) return;
  const int count = int(findings.size());
  if (findings.first().accepted) {
    open_.edit(tr("Take %n acceptance(s) back", nullptr, count), [&](Plan& plan) {
      QList<RecordRef> gone;
      for (const AcceptedFinding& each : plan.acceptedFindings)
        if (std::any_of(findings.begin(), findings.end(), [&](const Finding& one) { return accepts(each, one); }))
          gone += refTo(each.id);
      removeRecords(plan, gone);
    });
    return;
  }
  if (reason.isEmpty()) return;
  const bool kept = open_.edit(tr("Accept %n finding(s)", nullptr, count), [&](Plan& plan) {
    QSet<std::pair<QString, qint64>> known;
    for (const AcceptedFinding& each : plan.acceptedFindings) known += {each.code, each.subject.id};
    for (const Finding& finding : std::as_const(findings)) {
      if (known.contains({QString::fromLatin1(finding.code), finding.record.id})) continue;
      plan.acceptedFindings.put({.id = AcceptedFindingId::random(),
                                 .code = QString::fromLatin1(finding.code),
                                 .subject = finding.record,
                                 .reason = reason,
                                 .accepted = {QDateTime::currentMSecsSinceEpoch()}});
    }
  });
  if (!kept) return;
  reason_->clear();
  list_->setFocus();  // so that Ctrl+Z takes the acceptance back
}

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says: the saved state, the findings, messages at the foot of the page, the form of what is shown.
#include <QAccessible>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include "plan/changes.h"
#include "queries/labels.h"
#include "queries/words.h"
#include "ui/ask.h"
#include "ui/inspector.h"
#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/mainwindow.h"
#include "ui/navigation.h"
#include "ui/pages/page.h"
#include "ui/settings.h"
#include "ui/tables/recordview.h"

namespace iap::ui {

void MainWindow::refreshTitle() {
  if (!open_) {
    setWindowTitle(QStringLiteral("IAP Studio"));
    return;
  }
  const PlanFacts& facts = open_->plan().plan();
  QString title = facts.title.in(false).isEmpty() ? QFileInfo(open_->path()).fileName() : facts.title.in(false);
  if (!facts.city.isEmpty()) title = facts.city + QStringLiteral(" \u2014 ") + title;
  setWindowTitle(title + QStringLiteral(" \u2014 IAP Studio"));
  setWindowFilePath(open_->path());
  language_->setText(tr("Plan language: %1").arg(settings::languageName(facts.language)));
}

void MainWindow::refreshSaved() {
  savedAct_->hide();
  savedSign_->setVisible(open_ != nullptr);
  if (!open_) {
    saved_->clear();
    return;
  }
  const QString time = settings::locale().toString(open_->deliveredAt().time(), QLocale::ShortFormat);
  QString words;
  switch (open_->saved()) {
    case Saved::inFolder:
      words = tr("Saved on this computer · folder copy %1").arg(time);
      break;
    case Saved::onComputer:
      words = tr("Saved on this computer · folder copy %1, a new one follows").arg(time);
      break;
    case Saved::waiting:
      words = tr("Saved on this computer · the folder copy is waiting");
      savedAct_->setText(tr("Why…"));
      savedAct_->setVisible(!open_->refusal().isEmpty());
      break;
    case Saved::readOnly:
      words = tr("This place is read-only: changes stay on this computer");
      savedAct_->setText(tr("Save a copy…"));
      savedAct_->show();
      break;
    case Saved::changedThere:
      words = tr("Somebody else changed the folder copy");
      savedAct_->setText(tr("Keep both…"));
      savedAct_->show();
      break;
    case Saved::gone:
      words = tr("The folder copy is gone: moved or deleted");
      savedAct_->setText(tr("Put it back…"));
      savedAct_->show();
      break;
    case Saved::damaged:
      words = tr("The folder copy is damaged");
      savedAct_->setText(tr("Replace it…"));
      savedAct_->show();
      break;
  }
  // Where there is no room for the sentence, its first word stands and the tooltip says the rest.
  const bool narrow = widthInEm(this, width()) < 70;
  saved_->setText(!narrow                                 ? words
                  : open_->saved() == Saved::inFolder     ? tr("Saved")
                  : open_->saved() == Saved::onComputer   ? tr("Saved here")
                  : open_->saved() == Saved::changedThere ? tr("Changed by others")
                  : open_->saved() == Saved::readOnly     ? tr("Read-only place")
                  : open_->saved() == Saved::gone         ? tr("Copy gone")
                  : open_->saved() == Saved::damaged      ? tr("Copy damaged")
                                                          : tr("Folder copy waits"));
  const bool well = open_->saved() == Saved::inFolder || open_->saved() == Saved::onComputer;
  savedSign_->setPixmap(markPixmap(this, well ? Mark::good : Mark::warning, px(this, 14)));
  saved_->setToolTip(words + u'\n' +
                     (open_->refusal().isEmpty() ? QDir::toNativeSeparators(open_->path()) : open_->refusal()));
  saved_->setAccessibleName(words);
}

void MainWindow::refreshFindings() {
  findings_->setVisible(open_ && open_->findingsAreKnown());
  if (!open_ || !open_->findingsAreKnown()) return;
  const int count = open_->openFindings();
  findings_->setText(u' ' + tr("%n finding(s)", nullptr, count));
  findings_->setIcon(markPixmap(this, count ? Mark::warning : Mark::good, px(this, 14)));
  QHash<int, int> counts;
  for (const Finding& finding : open_->findings()) {
    if (finding.accepted || finding.severity == Severity::hint) continue;
    ++counts[int(homeOf(finding))];
  }
  counts.remove(int(PageId::overview));
  counts[int(PageId::findings)] = count;
  navigation_->setCounts(counts);
}

void MainWindow::notice(const QString& sentence, bool canUndo) {
  bannerWords_->setText(sentence);
  bannerUndo_->setVisible(canUndo && open_ && open_->session().canUndo());
  bannerAll_->hide();
  setGround(banner_, Token::raised);
  setInk(bannerWords_, Token::text);
  showBanner();
}

void MainWindow::warn(const QStringList& sentences) {
  if (sentences.isEmpty()) return hideBanner();
  QString text = sentences.mid(0, 3).join(u'\n');
  if (sentences.size() > 3) text += u'\n' + tr("and %n more", nullptr, int(sentences.size()) - 3);
  bannerWords_->setText(text);
  bannerWords_->setToolTip(sentences.mid(0, 40).join(u'\n'));
  bannerUndo_->hide();
  bannerAll_->setVisible(sentences.size() > 3);
  bannerAll_->setProperty("sentences", sentences);
  setGround(banner_, Token::badSoft);
  setInk(bannerWords_, Token::bad);
  showBanner();
}

void MainWindow::showBanner() {
  banner_->show();
  // Told to those who listen, without taking the cursor.
  QAccessibleEvent alert(bannerWords_, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void MainWindow::hideBanner() { banner_->hide(); }
QString MainWindow::bannerText() const { return banner_->isVisible() ? bannerWords_->text() : QString(); }

void MainWindow::offerPutBack(bool closing) {
  const bool gone = open_->saved() == Saved::gone;
  const QString name = QDir::toNativeSeparators(open_->path());
  QList<Answer> answers{{closing ? tr("Do not close") : tr("Not now"), QMessageBox::RejectRole, {}},
                        {gone ? tr("Put it back") : tr("Replace it"), QMessageBox::AcceptRole, [this, closing] {
                           const QString aside = open_->putBack();
                           if (open_->saved() != Saved::inFolder) return;
                           if (!aside.isEmpty())
                             notice(tr("The damaged file is now %1.").arg(QDir::toNativeSeparators(aside)), false);
                           if (closing) close();
                         }}};
  if (closing)
    answers.append({tr("Close without"), QMessageBox::DestructiveRole, [this] {
                      setProperty("closeAnyway", true);
                      close();
                    }});
  ask(this, gone ? tr("The folder copy is gone. Write it again?") : tr("The folder copy can't be read. Replace it?"),
      (gone ? tr("%1 was moved or deleted.").arg(name)
            : tr("%1 is damaged. It is kept under another name beside the new one.").arg(name)) +
          u' ' + tr("The whole plan is safe on this computer and comes back when it is opened from the same place."),
      answers);
}

void MainWindow::offerKeepBoth() {
  if (!open_) return;
  if (open_->saved() == Saved::readOnly) return saveCopy();
  if (open_->saved() == Saved::waiting) {
    ask(this, tr("The folder copy is waiting"), open_->refusal(),
        {{tr("Close"), QMessageBox::RejectRole, {}},
         {tr("Save a copy…"), QMessageBox::ActionRole, [this] { saveCopy(); }},
         {tr("Try again"), QMessageBox::AcceptRole, [this] { open_->deliverSoon(); }}});
    return;
  }
  if (open_->saved() == Saved::gone || open_->saved() == Saved::damaged) return offerPutBack(false);
  ask(this, tr("Somebody else changed the folder copy. Keep both?"),
      tr("Your version is written beside it under a name of its own, and the other one is opened here. Nothing is "
         "lost."),
      {{tr("Not now"), QMessageBox::RejectRole, {}},
       {tr("Keep both"), QMessageBox::AcceptRole, [this] {
          const QString name = open_->keepBoth();
          if (!name.isEmpty()) notice(tr("Your version is in %1").arg(QDir::toNativeSeparators(name)), false);
        }}});
}

void MainWindow::tellOfNewNames(const Changes& changes) {
  // A name that nobody has yet makes somebody new, or an entry of a list: a slip of the keys would too.
  if (goingBack_) return;
  QStringList people, entries;
  for (const auto& row : changes.of<Stakeholder>())
    if (!row.before && row.after) people += row.after->name.in(false);
  for (const auto& row : changes.of<ListItem>())
    if (!row.before && row.after) {
      const QString kind = wordLabel(word(row.after->list).toLatin1().constData(), open_->language());
      entries +=
          tr("%1 “%2”", "the kind of a list's entry, and the entry").arg(kind, labelOf(*row.after, open_->language()));
    }
  if (current_ != PageId::stakeholders && people.size() == 1 && !people.first().isEmpty())
    notice(tr("New stakeholder: “%1”").arg(people.first()), true);
  else if (current_ != PageId::planSettings && entries.size() == 1)
    notice(tr("New entry in a list of the plan: %1").arg(entries.first()), true);
}

int MainWindow::refusedEntries() const {
  int count = inspector_ ? inspector_->refusedFields() : 0;
  for (const Page* each : std::as_const(pages_)) {
    for (const RecordModel* model : each->findChildren<RecordModel*>()) count += int(model->refusals().size());
    for (const Inspector* form : each->findChildren<Inspector*>()) count += form->refusedFields();
  }
  return count;
}

void MainWindow::takeOverLanguages(const Changes& changes) {
  // Tables and forms get their fields for English wordings when they are made.
  for (const auto& row : changes.of<PlanFacts>())
    if (row.before && row.after && row.before->secondLanguage != row.after->secondLanguage) renewAll();
}

void MainWindow::showFormOf(Page& page) {
  if (!inspector_) return;
  RecordView* rows = page.rows();
  if (!rows) return page.showForm();
  const qint64 record = rows->model().idAt(rows->currentIndex());
  inspector_->show(record ? RecordRef{rows->model().spec().tableOf(*open_, record), record} : RecordRef());
}

}  // namespace iap::ui

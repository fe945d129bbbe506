// SPDX-License-Identifier: GPL-3.0-or-later
// The pages Guide and Library as a user meets them.
#include <QAbstractButton>
#include <QSignalSpy>

#include "edits/records.h"
#include "edits/sections.h"
#include "exchange/tablefiles.h"
#include "plan/defaultlists.h"
#include "plan/references.h"
#include "queries/labels.h"
#include "queries/sections.h"
#include "queries/words.h"
#include "ui/formeditors.h"
#include "ui/pages/exportpage.h"
#include "ui/pages/exportsettings.h"
#include "ui/pages/guidepage.h"
#include "ui/pages/jointguideview.h"
#include "ui/pages/librarypage.h"
#include "ui/recordbutton.h"
#include "windowtest.h"

using namespace iap;
using namespace iap::ui;

class TstGuidePage : public WindowTest {
  Q_OBJECT

  GuidePage& guide() {
    window_->showPage(PageId::guide);
    return *static_cast<GuidePage*>(window_->page(PageId::guide));
  }
  void openExample() { open(planFromFolder(QStringLiteral(":/example"))); }
  const DataSet* set(const char* name) {
    for (const DataSet& each : plan().dataSets)
      if (each.name.own == QString::fromUtf8(name)) return &each;
    return nullptr;
  }

 private Q_SLOTS:
  void anAnswerIsWrittenIntoThePlan() {
    openExample();
    GuidePage& page = guide();
    page.showChapter(2);
    QCOMPARE(page.chapter(), 2);
    ProseEdit* edit = page.editOf(QStringLiteral("guide.2.example"));
    QVERIFY(edit);
    QVERIFY(edit->toPlainText().isEmpty());
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("One list for all."));
    page.showChapter(3);  // leaving is keeping
    const Section* kept = sectionText(plan(), QStringLiteral("guide.2.example"), QStringLiteral("en"));
    QVERIFY(kept);
    QCOMPARE(kept->body.text, QStringLiteral("One list for all."));
    page.showChapter(2);
    QCOMPARE(page.editOf(QStringLiteral("guide.2.example"))->toPlainText(), QStringLiteral("One list for all."));
    window_->plan()->undo();
    QVERIFY(!sectionText(plan(), QStringLiteral("guide.2.example"), QStringLiteral("en")));
    QCOMPARE(page.editOf(QStringLiteral("guide.2.example"))->toPlainText(), QString());
  }
  void theTablesFollowThePlan() {
    openExample();
    GuidePage& page = guide();
    const auto shows = [&](const QString& words) {
      for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisibleTo(&page) && label->text().contains(words)) return true;
      return false;
    };
    QVERIFY(!shows(QStringLiteral("Quite another set")));
    QVERIFY(window_->plan()->edit(QStringLiteral("x"), [&](Plan& plan) {
      change(plan.dataSets, set("Tenant survey")->id,
             [](DataSet& each) { each.name.own = QStringLiteral("Quite another set"); });
    }));
    QTRY_VERIFY(shows(QStringLiteral("Quite another set")));
  }
  void theKeyboardStaysWhereItWas() {
    openExample();
    GuidePage& page = guide();
    page.showChapter(2);
    page.waitForBlocks();
    const auto buttons = page.findChildren<RecordButton*>();
    RecordButton* of = nullptr;
    for (RecordButton* each : buttons)
      if (each->isVisible()) of = each;
    QVERIFY(of);
    const QString name = of->accessibleName();
    QVERIFY(!name.isEmpty());
    of->setFocus();
    QVERIFY(window_->plan()->edit(QStringLiteral("x"), [&](Plan& plan) {
      change(plan.dataSets, set("Tenant survey")->id, [](DataSet& each) { each.tools = QStringLiteral("pencil"); });
    }));
    page.waitForBlocks();
    auto* now = qobject_cast<RecordButton*>(QApplication::focusWidget());
    QVERIFY(now && now != of);
    QCOMPARE(now->accessibleName(), name);
  }
  void whoReadsAnAnswerStandsUnderIt() {
    openExample();
    GuidePage& page = guide();
    page.showChapter(1);
    const QString key = QStringLiteral("guide.1.1"), question = page.editOf(key)->accessibleName();
    const auto under = [&](const QString& words) {
      for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisibleTo(&page) && label->text().contains(words)) return true;
      return false;
    };
    const auto audience = [&] {
      for (QComboBox* box : page.findChildren<QComboBox*>())
        if (box->accessibleName().contains(question)) return box;
      return static_cast<QComboBox*>(nullptr);
    };
    QVERIFY(audience() && audience()->isVisibleTo(&page));
    QCOMPARE(audience()->currentIndex(), int(Audience::public_));
    audience()->setCurrentIndex(int(Audience::internal));
    Q_EMIT audience()->activated(int(Audience::internal));
    QCOMPARE(sectionText(plan(), key, QStringLiteral("en"))->audience, Audience::internal);
    window_->plan()->undo();
    QCOMPARE(audience()->currentIndex(), int(Audience::public_));
    // A plan whose language changes: what is written in the other one still counts, and the page says so.
    QVERIFY(window_->plan()->edit(QStringLiteral("x"), [](Plan& plan) {
      change(plan.facts, planFactsId, [](PlanFacts& facts) { facts.language = QStringLiteral("de"); });
    }));
    QVERIFY(page.editOf(key)->toPlainText().isEmpty());
    QVERIFY(!audience()->isVisibleTo(&page));
    QVERIFY(under(settings::languageName(QStringLiteral("en"))));
    QVERIFY(printedText(plan(), key, QStringLiteral("de"), Audience::public_));
  }
  void trailsAreViewsOnTheSameData() {
    openExample();
    GuidePage& page = guide();
    page.showView(GuidePage::View::trails);
    page.waitForBlocks();
    const auto shows = [&](const QString& words) {
      for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisibleTo(&page) && label->text().contains(words)) return true;
      return false;
    };
    QVERIFY(shows(QStringLiteral("EUR 38,000 a round, and four weeks of one person")));
    page.showChapter(4);
    page.waitForBlocks();
    QVERIFY(!shows(QStringLiteral("EUR 38,000 a round, and four weeks of one person")));
    QVERIFY(shows(QStringLiteral("Statistics Office")));
    page.showView(GuidePage::View::chapters);
    QCOMPARE(page.chapter(), 1);
    QVERIFY(page.editOf(QStringLiteral("guide.1.1")));
  }
  void anExampleThatFitsIsTakenOver() {
    openExample();
    GuidePage& page = guide();
    page.showChapter(2);
    const QStringList before = page.offered();
    QCOMPARE(before.size(), 3);
    page.useExample(1);
    ProseEdit* edit = page.editOf(QStringLiteral("guide.2.example"));
    QVERIFY2(edit->toPlainText().contains(before[1]), qPrintable(edit->toPlainText()));
    page.waitForBlocks();
    QVERIFY(!page.offered().contains(before[1]));  // it is used
    window_->plan()->undo();
    QCOMPARE(edit->toPlainText(), QString());
  }
  void theGuideOfSeveralCities() {
    openExample();
    Plan other = planFromFolder(QStringLiteral(":/example"));
    change(other.facts, planFactsId, [](PlanFacts& facts) { facts.city = QStringLiteral("Samplebridge"); });
    createPlanFile(file("other.iap"), other, {});
    QFile broken(file("broken.iap"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no plan");
    broken.close();
    GuidePage& page = guide();
    page.showView(GuidePage::View::cities);
    JointGuideView& view = page.cities();
    QVERIFY(!view.isReady());
    // The open plan is no other one, and no file is in the list twice.
    view.addPlans({file("other.iap"), file("broken.iap"), file("other.iap"), file("plan.iap")});
    view.waitForPages();
    QCOMPARE(view.plans().size(), 2);
    QCOMPARE(view.states().size(), 3);
    QVERIFY2(view.states()[1].startsWith(QStringLiteral("Samplebridge")), qPrintable(view.states()[1]));
    QVERIFY2(view.states()[2].contains(QStringLiteral("broken.iap")), qPrintable(view.states()[2]));
    QVERIFY(view.isReady());
    QVERIFY(view.pageCount() > 5);
    QSignalSpy refused(&view, &JointGuideView::refused), told(&view, &JointGuideView::notice);
    view.writeTo(file("other.iap"));
    QCOMPARE(refused.size(), 1);  // one of the plans
    view.writeTo(file("joint.pdf"));
    view.waitForPages();
    QVERIFY(QFileInfo(file("joint.pdf")).size() > 10000);
    // The file that was left out is told, and stands in the list when the program is started again.
    QCOMPARE(refused.size(), 1);
    QCOMPARE(told.size(), 1);
    QVERIFY(told[0][0].toString().contains(QStringLiteral("joint.pdf")));
    QVERIFY(told[0][0].toString().contains(
        JointGuideView::tr("%n file(s) are not in it; the list of plans says why.", nullptr, 1)));
    QCOMPARE(settings::jointGuidePlans(QFileInfo(file("plan.iap")).absoluteFilePath()).size(), 2);
    // A copy of a plan counts once, and the list says so.
    QVERIFY(QFile::copy(file("other.iap"), file("copy.iap")));
    const int pages = view.pageCount();
    view.addPlans({file("copy.iap")});
    view.waitForPages();
    const QString twin = copyWords({file("copy.iap"), QStringLiteral("Samplebridge")}, Language(settings::language()));
    QVERIFY2(view.states()[3].contains(twin), qPrintable(view.states()[3]));
    QCOMPARE(view.pageCount(), pages);
    // Another guide takes other texts from the plans, also from those that were read already.
    Template other2 = shippedTemplate(QStringLiteral("guide"));
    other2.statements.removeIf(
        [](const TemplateStatement& statement) { return statement.key.startsWith(QStringLiteral("guide.4")); });
    view.setForm(other2);
    view.refresh();
    view.waitForPages();
    QVERIFY(view.pageCount() < pages);
    view.setForm(other2);
    view.addPlans({file("copy.iap")});
    view.setForm(shippedTemplate(QStringLiteral("guide")));  // while they are read
    view.refresh();
    view.waitForPages();
    QCOMPARE(view.pageCount(), pages);
    // What changes in a plan comes into the pages; a file that changed is read again.
    QVERIFY(QFile::remove(file("other.iap")));
    createPlanFile(file("other.iap"), planFromFolder(QStringLiteral(":/example")), {});
    QFile touched(file("other.iap"));
    QVERIFY(touched.open(QIODevice::ReadWrite));
    QVERIFY(touched.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    touched.close();
    view.refresh();
    view.waitForPages();
    QVERIFY2(view.states()[1].startsWith(QStringLiteral("Exampleton")), qPrintable(view.states()[1]));
  }
  void theLibraryBecomesAPartOfThePlan() {
    openExample();
    window_->showPage(PageId::library);
    auto& page = *static_cast<LibraryPage*>(window_->page(PageId::library));
    page.showCatalogue(QStringLiteral("common-indicators"));
    QCOMPARE(page.shownTitles().size(), 164);
    page.search(QStringLiteral("rco01 "));
    QCOMPARE(page.shownTitles().size(), 1);
    const qsizetype indicators = plan().indicators.size(), actions = plan().actions.size();
    page.makeIndicator();
    QCOMPARE(plan().indicators.size(), indicators + 1);
    QCOMPARE(window_->currentPage(), PageId::indicators);
    const Indicator* made = nullptr;
    for (const Indicator& each : plan().indicators)
      if (each.commonCode == QStringLiteral("RCO01")) made = &each;
    QVERIFY(made);
    QCOMPARE(made->unit, QStringLiteral("enterprises"));
    window_->plan()->undo();
    QCOMPARE(plan().indicators.size(), indicators);
    // Everything at once; an action and an example from a practice.
    window_->showPage(PageId::library);
    page.showCatalogue(QStringLiteral("networks"));
    page.search(QStringLiteral("passport4work"));
    const auto elsewhere = [&] {
      const auto labels = page.findChildren<QLabel*>();
      return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().contains(
            QCoreApplication::translate("iap::ui::LibraryPage", "%n more under “Everything”", nullptr, 1));
      });
    };
    QVERIFY(elsewhere());
    page.showCatalogue({});
    page.search(QStringLiteral("passport4work"));
    QCOMPARE(page.shownTitles(), QStringList{QStringLiteral("Passport4Work")});
    page.makeAction();
    QCOMPARE(plan().actions.size(), actions + 1);
    const Action* inspired = nullptr;
    for (const Action& each : plan().actions)
      if (each.inspiredBy == QStringLiteral("Eindhoven: Passport4Work")) inspired = &each;
    QVERIFY(inspired);
    QCOMPARE(inspired->title.own, QStringLiteral("Passport4Work"));
    window_->showPage(PageId::library);
    page.makeExample(2);
    const Section* example = sectionText(plan(), QStringLiteral("guide.2.example"), QStringLiteral("en"));
    QVERIFY(example && example->body.text.startsWith(QStringLiteral("**Eindhoven: Passport4Work**")));
    window_->plan()->undo();
    QVERIFY(!sectionText(plan(), QStringLiteral("guide.2.example"), QStringLiteral("en")));
    // A source of funding is added once.
    page.search({});
    page.showCatalogue(QStringLiteral("funding-sources"));
    QVERIFY(page.select(QStringLiteral("LIFE")));
    page.makeSource();
    const qsizetype items = plan().listItems.size();
    page.makeSource();
    QCOMPARE(plan().listItems.size(), items);
  }
  void aCatalogueOfTheCitysOwn() {
    openExample();
    window_->showPage(PageId::library);
    auto& page = *static_cast<LibraryPage*>(window_->page(PageId::library));
    const auto write = [&](const char* name, const QByteArray& text) {
      QFile out(file(name));
      QVERIFY(out.open(QIODevice::WriteOnly));
      out.write(text);
    };
    QSignalSpy refused(&page, &Page::refused);
    write("walks.csv", "title,city\n,Riga\n");
    page.addFile(file("walks.csv"));
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused[0][0].toStringList().first().contains(QStringLiteral("2")));
    page.search(QStringLiteral("something else"));
    write("walks.csv", "title,city\nNight walk,Riga\n");
    page.addFile(file("walks.csv"));
    QVERIFY(refused.last()[0].toStringList().isEmpty());  // nothing is wrong any more
    QCOMPARE(page.shownTitles(), QStringList{QStringLiteral("Night walk")});
    write("networks.csv", "title\nMine\n");
    page.addFile(file("networks.csv"));
    QVERIFY(!refused.last()[0].toStringList().isEmpty());
  }
  void aChapterIsExported() {
    openExample();
    GuidePage& page = guide();
    page.showChapter(3);
    QAbstractButton* chapter = nullptr;
    for (QAbstractButton* each : page.findChildren<QPushButton*>())
      if (each->isVisible()) chapter = each;  // the last one of the header
    QVERIFY(chapter);
    QTest::mouseClick(chapter, Qt::LeftButton);
    QCOMPARE(window_->currentPage(), PageId::exportPage);
    auto& chosen = static_cast<ExportPage*>(window_->page(PageId::exportPage))->chosen();
    QCOMPARE(chosen.form().name, QStringLiteral("guide"));
    QCOMPARE(chosen.options(QDate(2026, 6, 2)).leftOut,
             (QSet<QString>{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("4")}));
    // Before a guide is written nothing is said of contradictions and totals, which are not in it.
    window_->plan()->waitForFindings();
    const auto links = [&] {
      QStringList texts;
      for (const auto* label : window_->page(PageId::exportPage)->findChildren<QLabel*>())
        if (label->textFormat() == Qt::RichText && label->isVisible()) texts += label->accessibleName();
      return texts;
    };
    QTRY_COMPARE(links().size(), 1);
    if (english()) QVERIFY(links().first().contains(QStringLiteral("guide asks for")));
  }
};

QTEST_MAIN(TstGuidePage)
#include "tst_guidepage.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The guide on social data: every question answered or named as open, figures those of the plan, nothing internal, and
// many cities in one.
#include "base/error.h"
#include "edits/sections.h"
#include "plan/changes.h"
#include "publish/chapters/jointguide.h"
#include "publish/documenttest.h"
#include "publish/writers/markdown.h"
#include "publish/writers/pdf.h"
#include "queries/data/guidechecks.h"
#include "queries/links.h"
#include "support/randomplan.h"

using namespace iap;
using namespace iap::test;

namespace {

QString textOf(const Document& document) { return flat(QString::fromUtf8(writeMarkdown(document))); }

Template guide() { return shippedTemplate(QStringLiteral("guide")); }

CityGuide cityOf(const Plan& plan) { return cityGuide(plan, guide(), QStringLiteral("en"), today); }

Plan named(Plan plan, const QString& city) {
  change(plan.facts, planFactsId, [&](PlanFacts& facts) { facts.city = city; });
  return plan;
}

}  // namespace

class TstGuide : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyQuestionIsAnsweredOrOpen() {
    Plan plan = example();
    const auto check = [&](const Plan& of) {
      const QString text = textOf(builtDocument(of, guide(), options()));
      for (const TemplateStatement& statement : guide().statements) {
        if (statement.kind != StatementKind::question) continue;
        const qsizetype at = text.indexOf(QStringLiteral("## ") + statement.title);
        QVERIFY2(at > 0, qPrintable(statement.title));
        const Section* answer = sectionText(of, statement.key, QStringLiteral("en"));
        const QString after = text.mid(at + statement.title.size() + 4, 60);
        if (answer && answer->audience == Audience::public_)
          QVERIFY2(flat(answer->body.text).startsWith(after.left(20)), qPrintable(after));
        else
          QVERIFY2(after.contains(QStringLiteral("Not answered yet.")), qPrintable(after));
      }
    };
    check(plan);
    // What is not for the public is not answered for the public.
    for (const Section& section : Table<Section>(plan.sections))
      if (section.key == QStringLiteral("guide.2.2"))
        change(plan.sections, section.id, [](Section& each) { each.audience = Audience::localGroup; });
    check(plan);
    check(emptyPlan());
  }
  void theFiguresAreThoseOfThePlan() {
    const Plan plan = example();
    const QString text = textOf(builtDocument(plan, guide(), options()));
    const auto states = guideStates(Links(plan), DataLinks(plan), Audience::public_, today);
    int gaps = 0;
    for (const GuideState& state : states) {
      const QString sentence = gapWords(plan, state, Language());
      if (state.mark == GuideMark::open) {
        ++gaps;
        QVERIFY2(text.contains(flat(sentence)), qPrintable(sentence));
      }
      const QString mark = state.mark == GuideMark::done   ? QStringLiteral("**Done:** ")
                           : state.mark == GuideMark::open ? QStringLiteral("**Open:** ")
                                                           : QStringLiteral("**Nothing to check:** ");
      QVERIFY2(text.contains(mark + QString::fromLatin1(state.check->done)), state.check->done);
    }
    QVERIFY(gaps > 3);
    QVERIFY(text.contains(QStringLiteral("Of 12 data sets")));
  }
  // The words of the template can be other ones, and a chapter can be left out.
  void aNetworkChangesItsTemplate() {
    const auto parsed = [](const char* text) {
      return parseTemplate(QByteArray("document mine\ntitle Mine\n") + text, QStringLiteral("mine"), blockForms());
    };
    Plan plan = example();
    setSectionText(plan, QStringLiteral("guide.1.example"), QStringLiteral("en"), QStringLiteral("We asked at doors."));
    const Template mine = parsed(
        "main-chapter 1 First\nin de Erstens\nlead What it is for.\nheading 2 Tools\nitem One.\nitem Two.\nown "
        "guide.none\nbox guide.1.example An example\nbox guide.2.example Another\nmain-chapter 2 Second\nblock "
        "guide_checklist chapter=2\n");
    const QString text = textOf(builtDocument(plan, mine, options()));
    QVERIFY(text.contains(QStringLiteral("First")) && text.contains(QStringLiteral("What it is for.")));
    QVERIFY(text.contains(QStringLiteral("- One. - Two.")));
    QVERIFY(text.contains(QStringLiteral("We asked at doors.")));
    QVERIFY(text.contains(QStringLiteral("No example is chosen yet.")));
    QVERIFY(text.contains(QStringLiteral("Every data set has an owner")));
    DocumentOptions without = options();
    without.leftOut = {QStringLiteral("2")};
    QVERIFY(!textOf(builtDocument(plan, mine, without)).contains(QStringLiteral("Second")));
    DocumentOptions german = options();
    german.language = QStringLiteral("de");
    QVERIFY(textOf(builtDocument(plan, mine, german)).contains(QStringLiteral("Erstens")));
    for (const char* wrong : {"main-chapter 1\n", "lead\n", "item\n", "box guide.1.example\n", "own\n"})
      QVERIFY_THROWS_EXCEPTION(Error, parsed(wrong));
  }
  void smallCountsAndWhatTellsThemAreHidden() {
    const Plan plan = example();
    const Template form =
        parseTemplate("document t\ntitle T\nblock survey_topics\n", QStringLiteral("t"), blockForms());
    const auto rowOf = [&](Audience audience) {
      const QString text = textOf(builtDocument(plan, form, options(audience)));
      return text.mid(text.indexOf(QStringLiteral("Social and learning")), 60);
    };
    // 14, 9, 4: the 4 is under the limit, and the 9 would tell it.
    QVERIFY2(rowOf(Audience::public_).contains(QStringLiteral("14")), qPrintable(rowOf(Audience::public_)));
    QVERIFY(!rowOf(Audience::public_).contains(QStringLiteral("| 9 ")));
    QCOMPARE(rowOf(Audience::public_).count(QStringLiteral("not shown")), 2);
    QVERIFY(!rowOf(Audience::localGroup).contains(QStringLiteral("| 4 ")));
    QVERIFY(rowOf(Audience::internal).contains(QStringLiteral("| 4 ")));
    // A template of a network's own is a guide as soon as it asks one of the guide's questions.
    const Template own = parseTemplate("document t\ntitle T\nquestion guide.1.1 What?\nblock survey_topics\n",
                                       QStringLiteral("t"), blockForms());
    const QString asked = textOf(builtDocument(plan, own, options(Audience::internal)));
    QVERIFY(asked.contains(QStringLiteral("Social and learning")));
    QVERIFY(!asked.mid(asked.indexOf(QStringLiteral("Social and learning")), 60).contains(QStringLiteral("| 4 ")));
    // A guide hides them from everybody: it is written to be passed on.
    const QString internal = textOf(builtDocument(plan, guide(), options(Audience::internal)));
    QVERIFY(internal.contains(QStringLiteral("Social and learning")));
    QVERIFY(
        !internal.mid(internal.indexOf(QStringLiteral("Social and learning")), 60).contains(QStringLiteral("| 4 ")));
  }
  void countsAreShownWithoutAnswersOfDepartments() {
    Plan plan = example();
    SurveyRound people = *plan.surveyRounds.begin();
    people.id = {people.id.value + 1};
    people.name = QStringLiteral("YOUNG PEOPLE");
    people.date = Date::ofYear(2024);
    plan.surveyRounds.put(people);
    const SurveyTableId table = plan.surveyTables.begin()->id;
    change(plan.surveyTables, table, [&](SurveyTable& each) { each.round = people.id; });
    const Template form =
        parseTemplate("document t\ntitle T\nblock survey_topics\n", QStringLiteral("t"), blockForms());
    const auto text = [&] { return textOf(builtDocument(plan, form, options(Audience::public_))); };
    // The newest round of departments has no counts: those of another round say whose they are.
    QVERIFY(text().contains(QStringLiteral("Social and learning")));
    QVERIFY(text().contains(QStringLiteral("YOUNG PEOPLE")));
    plan.surveyAnswers = {};
    QVERIFY(text().contains(QStringLiteral("Social and learning")));
    // A table whose cells are all empty is no table.
    for (const SurveyCount& each : Table<SurveyCount>(plan.surveyCounts))
      change(plan.surveyCounts, each.id, [](SurveyCount& count) { count.value = Number(); });
    QVERIFY(!text().contains(QStringLiteral("Social and learning")));
    QVERIFY(!text().contains(QStringLiteral("YOUNG PEOPLE")));
  }
  void roundsOfTheSurveyStandSideBySide() {
    Plan plan = example();
    const SurveyRound first = *plan.surveyRounds.begin();
    SurveyRound second = first;
    second.id = {first.id.value + 1};
    second.name = QStringLiteral("AGAIN");
    second.date = Date::ofYear(2027);
    plan.surveyRounds.put(second);
    qint64 id = 7000;
    for (SurveyAnswer answer : Table<SurveyAnswer>(plan.surveyAnswers)) {
      answer.id = {++id};
      answer.round = second.id;
      answer.hasData = YesPartlyNo::yes;
      plan.surveyAnswers.put(answer);
    }
    const QString text = textOf(builtDocument(plan, guide(), options(Audience::public_)));
    const QString line = text.mid(text.indexOf(QStringLiteral("Data are there")), 60).section(u'\n', 0, 0);
    QVERIFY2(line.indexOf(QStringLiteral("3 of 8")) > 0 &&
                 line.indexOf(QStringLiteral("8 of 8")) > line.indexOf(QStringLiteral("3 of 8")),
             qPrintable(line));
  }
  void citiesStandSideBySide() {
    Plan other = named(emptyPlan(), QStringLiteral("Beta"));
    setSectionText(other, QStringLiteral("guide.1.1"), QStringLiteral("en"), QStringLiteral("Very little so far."));
    setSectionText(other, QStringLiteral("guide.1.2"), QStringLiteral("en"), QStringLiteral("HIDDEN-ANSWER"));
    for (const Section& section : Table<Section>(other.sections))
      if (section.key == QStringLiteral("guide.1.2"))
        change(other.sections, section.id, [](Section& each) { each.audience = Audience::localGroup; });
    change(other.facts, planFactsId, [](PlanFacts& facts) {
      facts.contact = QStringLiteral("HIDDEN-CONTACT");
      facts.contactAudience = Audience::internal;
    });
    other.dataSets.put(
        DataSet{.id = DataSetId::random(), .name = {QStringLiteral("HIDDEN-SET"), {}}, .audience = Audience::internal});
    const Document document =
        jointGuide({cityOf(other), cityOf(example())}, guide(), options(), {{QStringLiteral("x.iap")}, {}});
    const QString text = textOf(document);
    QVERIFY(text.contains(QStringLiteral("2 of 2 cities answered this question.")));
    QVERIFY(text.contains(QStringLiteral("1 of 2 cities answered this question.")));
    QVERIFY(text.contains(QStringLiteral("### Beta Very little so far.")));
    QVERIFY(text.contains(QStringLiteral("Files that could not be read - x.iap")));
    // Counts of the survey say which round they are of.
    const SurveyRound* round = surveyResults(example(), Audience::public_, Language()).last().round;
    QVERIFY(text.count(round->name) >= 2);
    QVERIFY(!text.contains(QStringLiteral("HIDDEN")));
    // Cities stand by their names, and each figure is that of its plan.
    QVERIFY(text.indexOf(QStringLiteral("### Beta")) < text.indexOf(QStringLiteral("### Exampleton")));
    const CityGuide city = cityOf(example());
    for (qsizetype i = 0; i < guideChecks().size(); ++i) {
      const GuideState state = guideStates(Links(example()), DataLinks(example()), Audience::public_, today)[i];
      QCOMPARE(city.counts[i].asked, state.asked);
      QCOMPARE(city.counts[i].has, state.asked - int(state.lacking.size()));
      if (state.asked)
        QVERIFY(text.contains(QStringLiteral("%1 of %2").arg(city.counts[i].has).arg(city.counts[i].asked)));
    }
    const WrittenDocument pdf = writeDocument(document, DocumentFormat::pdf);
    checkFile(pdf.bytes);
    QVERIFY(!readBack(pdf.bytes).contains(QStringLiteral("HIDDEN")));
    QVERIFY(!QString::fromLatin1(pdf.bytes).contains(QStringLiteral("HIDDEN")));
    for (const DocumentFormat format : {DocumentFormat::docx, DocumentFormat::odt, DocumentFormat::html})
      QVERIFY(!writeDocument(document, format).bytes.isEmpty());
  }
  void theSamePlanCountsOnce() {
    CityGuide first = cityOf(example()), second = first, elsewhere = first;
    first.plan = second.plan = elsewhere.plan = QStringLiteral("one");
    first.path = QStringLiteral("/a/old.iap");
    first.versionDate = Date::ofDay(QDate(2025, 3, 1));
    second.path = QStringLiteral("/a/new.iap");
    second.versionDate = Date::ofDay(QDate(2026, 3, 1));
    elsewhere.city = QStringLiteral("Began with their plan");
    QList<CityGuide> cities{first, elsewhere, second};
    const QList<PlanCopy> copies = setCopiesAside(cities);
    QCOMPARE(cities.size(), 2);
    QCOMPARE(cities[0].path, QStringLiteral("/a/new.iap"));
    QCOMPARE(copies.size(), 1);
    QCOMPARE(copyWords(copies[0], Language()),
             QStringLiteral("old.iap: an earlier version of the plan of Exampleton; the latest counts."));
    // Of the same day none is earlier.
    first.versionDate = second.versionDate;
    cities = {first, second};
    const QList<PlanCopy> twins = setCopiesAside(cities);
    QCOMPARE(twins.size(), 1);
    QCOMPARE(copyWords(twins[0], Language()),
             QStringLiteral("new.iap: the plan of Exampleton once more; it counts once."));
    QVERIFY(textOf(jointGuide({first, elsewhere}, guide(), options(), {{}, {QStringLiteral("TWIN")}}))
                .contains(QStringLiteral("Files of plans that are in it already - TWIN")));
    // Without the name of a plan nothing is known of it.
    first.plan = second.plan = QString();
    cities = {first, second};
    QVERIFY(setCopiesAside(cities).isEmpty());
    QCOMPARE(cities.size(), 2);
  }
  // Of thirty cities that nobody made for this: each chapter says something to each question, and the files are right.
  void thirtyCities() {
    QList<CityGuide> cities;
    for (int i = 0; i < 30; ++i) {
      const Plan plan = named(randomPlan(1000 + i), QStringLiteral("City %1").arg(i));
      const Document one = builtDocument(plan, guide(), options());
      const QString text = textOf(one);
      for (const TemplateStatement& statement : guide().statements)
        if (statement.kind == StatementKind::question)
          QVERIFY2(text.contains(statement.title), qPrintable(statement.title));
      for (const char* checklist : {"Every problem has its evidence.", "Every indicator has a target."})
        QVERIFY(text.contains(QLatin1StringView(checklist)));
      if (i % 10 == 0) checkFile(writeDocument(one, DocumentFormat::pdf).bytes);
      cities += cityOf(plan);
    }
    const Document joint = jointGuide(cities, guide(), options(), {});
    checkFile(writeDocument(joint, DocumentFormat::pdf).bytes);
    const QString text = textOf(joint);
    for (int i = 0; i < 30; ++i) QVERIFY(text.contains(QStringLiteral("City %1").arg(i)));
    QVERIFY(text.indexOf(QStringLiteral("City 9")) < text.indexOf(QStringLiteral("City 10")));
  }
  // Whatever a plan keeps for itself: no name of a person, no contact, no internal text is in a guide.
  void nothingPersonalIsInAGuide() {
    Plan plan = example();
    QStringList secret;
    const auto mark = [&] {
      secret += QStringLiteral("SECRET%1X").arg(secret.size());
      return secret.last();
    };
    // Of single persons: in no edition of a guide.
    const auto personal = [&] { return mark() + QStringLiteral("PERSON"); };
    for (const Contact& contact : Table<Contact>(plan.contacts))
      change(plan.contacts, contact.id, [&](Contact& each) {
        each.person = personal(), each.email = personal(), each.phone = personal(), each.note = personal();
      });
    for (const SurveyAnswer& answer : Table<SurveyAnswer>(plan.surveyAnswers))
      change(plan.surveyAnswers, answer.id, [&](SurveyAnswer& each) { each.respondentRole = personal(); });
    // Those who own, collect, provide, lead and answer: whoever the plan names anywhere.
    for (const Stakeholder& stakeholder : Table<Stakeholder>(plan.stakeholders))
      change(plan.stakeholders, stakeholder.id, [&](Stakeholder& each) {
        each.name = {mark(), mark()}, each.shortName = mark(), each.concerns = mark(), each.motivation = mark();
        each.audience = each.position > 3 ? Audience::internal : Audience::localGroup;
      });
    const StakeholderId office = plan.stakeholders.begin()->id;
    for (const DataNeed& need : Table<DataNeed>(plan.dataNeeds))
      change(plan.dataNeeds, need.id, [&](DataNeed& each) { each.provider = office; });
    for (const Indicator& indicator : Table<Indicator>(plan.indicators))
      change(plan.indicators, indicator.id, [&](Indicator& each) {
        each.responsible = office;
        each.note = mark();
        each.noteAudience = Audience::localGroup;
      });
    for (const Note& note : Table<Note>(plan.notes))
      change(plan.notes, note.id, [&](Note& each) { each.text = mark(), each.audience = Audience::internal; });
    bool hide = false;
    for (const DataSet& set : Table<DataSet>(plan.dataSets))
      if ((hide = !hide))
        change(plan.dataSets, set.id, [&](DataSet& each) {
          each.name = {mark(), mark()}, each.method = mark(), each.tools = mark(), each.cost = mark();
          each.audience = Audience::localGroup;
        });
    for (const Section& section : Table<Section>(plan.sections))
      if (section.key.startsWith(QStringLiteral("guide.")) && (hide = !hide))
        change(plan.sections, section.id,
               [&](Section& each) { each.body.text = mark(), each.audience = Audience::internal; });
    for (const SurveyRound& round : Table<SurveyRound>(plan.surveyRounds))
      change(plan.surveyRounds, round.id,
             [&](SurveyRound& each) { each.name = mark(), each.note = mark(), each.audience = Audience::localGroup; });
    change(plan.facts, planFactsId, [&](PlanFacts& facts) {
      facts.contact = personal();
      facts.contactAudience = Audience::internal;
    });
    QVERIFY(secret.size() > 100);
    const auto found = [&](const Document& document, DocumentFormat format) {
      const QString all = everythingIn(writeDocument(document, format).bytes, format);
      if (!all.contains(QStringLiteral("Exampleton"))) return QStringLiteral("could not be read");
      const qsizetype at = all.indexOf(QStringLiteral("SECRET"));
      return at < 0 ? QString() : all.mid(std::max<qsizetype>(0, at - 80), 120);
    };
    for (const char* name : {"guide", "guide-trails", "social-data"}) {
      const Template form = shippedTemplate(QString::fromLatin1(name));
      for (const DocumentFormat format : documentFormats())
        QCOMPARE(found(builtDocument(plan, form, options()), format), QString());
      // The plan does name them: readers inside see owners, texts and notes.
      const Document inside = builtDocument(plan, form, options(Audience::internal));
      QVERIFY(!found(inside, DocumentFormat::pdf).isEmpty());
      if (QByteArray(name).startsWith("guide"))
        for (const DocumentFormat format : documentFormats())
          QVERIFY(!everythingIn(writeDocument(inside, format).bytes, format).contains(QStringLiteral("PERSON")));
    }
    const Document joint =
        jointGuide({cityOf(plan), cityOf(named(emptyPlan(), QStringLiteral("Beta")))}, guide(), options(), {});
    for (const DocumentFormat format : documentFormats()) QCOMPARE(found(joint, format), QString());
  }
};

QTEST_MAIN(TstGuide)
#include "tst_guide.moc"

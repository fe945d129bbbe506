// SPDX-License-Identifier: GPL-3.0-or-later
// What the chapters of documents say: totals, times, headings, and what is told of what is left out.
#include "edits/actions.h"
#include "edits/records.h"
#include "plan/defaultlists.h"
#include "plan/references.h"
#include "publish/documenttest.h"
#include "publish/figures/yearcolumns.h"
#include "publish/writers/markdown.h"
#include "publish/writers/pdf.h"
#include "queries/links.h"
#include "queries/summary.h"

using namespace iap;
using namespace iap::test;

namespace {

Template templateOf(const char* statements) {
  return parseTemplate(QByteArray("document test\ntitle Test\n") + statements, QStringLiteral("test"), blockForms());
}

}  // namespace

class TstChapters : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  // A total is what `iap info` says; rows that do not add up to it are explained.
  void totalsAreThoseOfThePlan() {
    Plan plan = example();
    plan.fundingLines.put(
        FundingLine{.id = FundingLineId::random(), .amount = Money{12345600}, .status = FundingStatus::approved});
    const Action* unpriced = nullptr;
    for (const Action& action : plan.actions)
      if (action.costStatus == CostStatus::notEstimated) unpriced = &action;
    QVERIFY(unpriced);
    plan.fundingLines.put(FundingLine{.id = FundingLineId::random(),
                                      .action = unpriced->id,
                                      .amount = Money{700000},
                                      .status = FundingStatus::identified});
    const Links links(plan);
    const Budget budget = summary(links).budget;
    const auto text = [&](const char* body) {
      return flat(QString::fromUtf8(writeMarkdown(builtDocument(plan, templateOf(body), options()))));
    };
    const QString gap = Language().amount(budget.stillToFind(), QStringLiteral("EUR")).replace(QChar(0xa0), u' '),
                  secured = Language().amount(budget.funding.secured(), QStringLiteral("EUR"));
    for (const char* body : {"block action_table columns=cost,secured,gap\n", "block action_money\n"}) {
      const QString all = text(body);
      const qsizetype total = all.lastIndexOf(QStringLiteral("Total, "));
      QVERIFY(total > 0);
      QVERIFY2(all.mid(total, 200).contains(gap) && all.mid(total, 200).contains(secured),
               qPrintable(all.mid(total, 300)));
      QVERIFY(all.contains(QStringLiteral("EUR 7,000 of these belongs to actions without an amount")));
    }
    QVERIFY(text("block action_table columns=gap\n")
                .contains(QStringLiteral("EUR 773,456 of funding for the plan as a whole")));
    QVERIFY(!text("block action_table\n").contains(QStringLiteral("The totals also hold")));
    // Where nobody says what is secured, the total does not say none.
    for (const FundingLine& line : Table<FundingLine>(plan.fundingLines))
      change(plan.fundingLines, line.id, [](FundingLine& each) { each.status = FundingStatus::notRecorded; });
    const QString unknown = text("block action_money columns=secured\n");
    QVERIFY(unknown.mid(unknown.lastIndexOf(QStringLiteral("Total, ")), 120).contains(QStringLiteral("not recorded")));
  }
  void hiddenPeopleAreNotNamedByTheirWords() {
    Plan plan = example();
    for (const DataRole& role : Table<DataRole>(plan.dataRoles))
      change(plan.dataRoles, role.id, [](DataRole& each) { each.words = QStringLiteral("SecretName"); });
    const auto text = [&] {
      return QString::fromUtf8(writeMarkdown(builtDocument(plan, templateOf("block data_roles\n"), options())));
    };
    QVERIFY(text().contains(QStringLiteral("SecretName")));
    for (const Stakeholder& each : Table<Stakeholder>(plan.stakeholders))
      change(plan.stakeholders, each.id, [](Stakeholder& s) { s.audience = Audience::internal; });
    QVERIFY(!text().contains(QStringLiteral("SecretName")));
  }
  void everyNoteOfAnActionIsPrinted() {
    Plan plan = example();
    const ActionId action = plan.actions.begin()->id;
    for (const char* text : {"second remark", "first remark"}) {
      const NoteId note = addNote(plan, refTo(action), QString::fromLatin1(text));
      change(plan.notes, note, [&](Note& each) { each.written = Instant{text[0] == 'f' ? 1000 : 2000}; });
    }
    const QString all = flat(QString::fromUtf8(
        writeMarkdown(builtDocument(plan, templateOf("block action_table\n"), options(Audience::internal)))));
    QVERIFY2(all.contains(QStringLiteral("first remark · second remark")), qPrintable(all.right(600)));
  }
  // Some groups only vote: then the median is what the group says, in the figure as in the table.
  void votesOfPersonsAreScoresOfTheGroup() {
    Plan plan = example();
    QList<ListItemId> aspects;
    for (const ListItem& item : plan.listItems)
      if (item.list == ListKind::integrationAspect) aspects += item.id;
    for (const IntegrationScore& each : Table<IntegrationScore>(plan.integrationScores))
      plan.integrationScores.remove(each.id);
    for (const PersonScore& each : Table<PersonScore>(plan.personScores)) plan.personScores.remove(each.id);
    for (const ListItemId aspect : std::as_const(aspects))
      for (const int now : {1, 2})
        plan.personScores.put(PersonScore{.id = PersonScoreId::random(), .aspect = aspect, .now = now});
    plan.integrationScores.put(
        IntegrationScore{.id = IntegrationScoreId::random(), .aspect = aspects.last(), .applies = false});
    const QString all =
        flat(QString::fromUtf8(writeMarkdown(builtDocument(plan, templateOf("block integration\n"), options()))));
    QVERIFY2(all.contains(QStringLiteral("scored 11 of 11 aspects")), qPrintable(all.left(400)));
    QCOMPARE(all.count(QStringLiteral("| 1.5 |")), 11);
    QVERIFY(all.contains(QStringLiteral("does not apply")));
  }
  void votesOfInternalWorkshopsAreNotCounted() {
    Plan plan = newPlan({QStringLiteral("Plan"), {}}, {});
    const WorkshopId inside = WorkshopId::random();
    plan.workshops.put(Workshop{.id = inside, .audience = Audience::internal});
    const CardId card = CardId::random();
    plan.cards.put(Card{.id = card, .workshop = inside});
    plan.votes.put(Vote{.id = VoteId::random(), .card = card, .points = 7});
    const auto text = [&](Audience audience) {
      return QString::fromUtf8(
          writeMarkdown(builtDocument(plan, templateOf("block participation\n"), options(audience))));
    };
    QVERIFY(!text(Audience::public_).contains(QStringLiteral("7 votes")));
    QVERIFY(text(Audience::internal).contains(QStringLiteral("7 votes")));
  }
  void aBaselineOfFewPersonsIsNotDrawn() {
    Plan plan = example();
    const auto figures = [&] {
      int count = 0;
      for (const Block& block : builtDocument(plan, templateOf("block indicator_paths rows=99\n"), options()).blocks)
        count += std::holds_alternative<Figure>(block.value);
      return count;
    };
    const int before = figures();
    QVERIFY(before > 0);
    for (const Series& each : Table<Series>(plan.series))
      if (each.baseline)
        change(plan.series, each.id, [](Series& s) {
          s.countsPersons = true;
          s.baseline = Number(3.0);
        });
    QCOMPARE(figures(), 0);
  }
  // More money than cost: nothing is left to find, and the column still fits its drawing.
  void aYearWithTooMuchMoneyFitsItsColumn() {
    const auto words = [](Money money) { return QString::number(money.minor); };
    const YearColumn column{QStringLiteral("2027"),
                            Money{100},
                            {{Fill::solid, Money{90}}, {Fill::dotted, Money{60}}, {Fill::dashed, Money{-50}}},
                            {},
                            false};
    const Drawing drawing = yearDrawing({column}, words, 400);
    int bars = 0;
    double top = drawing.height;
    for (const Shape& shape : drawing.shapes)
      if (const auto* bar = std::get_if<BarShape>(&shape)) {
        ++bars;
        top = std::min(top, bar->y);
        QVERIFY(bar->height > 0);
      }
    QCOMPARE(bars, 2);
    QVERIFY2(top >= 0, qPrintable(QString::number(top)));
    // Amounts that cancel out are no reason to paint for ever.
    YearColumn absurd = column;
    absurd.parts = {{Fill::dotted, Money{4'000'000'000'000'000}}, {Fill::hatched, Money{-4'000'000'000'000'000}}};
    Drawing tall = yearDrawing({absurd}, words, 400);
    tall.shapes += BarShape{10, -1e12, 50, 1e12 + 40, Fill::dotted, Ink::strong};
    tall.shapes += BarShape{-1e12, 10, 2e12, 20, Fill::hatched, Ink::strong};
    const QByteArray pdf = writePdf(documentOf({Heading{.text = QStringLiteral("Head"), .id = 1},
                                                Figure(QStringLiteral("Years"), QStringLiteral("Years."), tall)}))
                               .bytes;
    QVERIFY(pdf.size() < 2'000'000);
    checkFile(pdf);
  }
  void headingsWithoutContentAreLeftOut() {
    DocumentOptions without = options();
    without.showFindings = false;
    const auto headings = [&](const char* body) {
      QStringList titles;
      for (const Block& block : builtDocument(example(), templateOf(body), without).blocks)
        if (const auto* heading = std::get_if<Heading>(&block.value)) titles += heading->text;
      return titles;
    };
    QCOMPARE(headings("part Report\nheading 2 Values\nblock all_values\nheading 2 Missing\nblock missing_values\n"),
             (QStringList{QStringLiteral("Report"), QStringLiteral("Values")}));
    QCOMPARE(headings("part One\nheading 2 Missing\nblock missing_values\noptional no.such Text\npart Two\ntext 1\n"),
             QStringList{QStringLiteral("Two")});
  }
  void timesAreToldOnce() {
    Plan plan = example();
    ActionId late, reversed, dropped;
    for (const Action& action : Table<Action>(plan.actions)) {
      if (!late.value)
        change(plan.actions, late = action.id, [](Action& each) {
          each.start = Date::ofYear(2090);
          each.end = Date::ofYear(2095);
        });
      else if (!reversed.value)
        change(plan.actions, reversed = action.id, [](Action& each) {
          each.start = Date::ofMonth(2029, 5);
          each.end = Date::ofMonth(2027, 2);
        });
      else if (!dropped.value)
        change(plan.actions, dropped = action.id, [](Action& each) { each.status = ActionStatus::dropped; });
    }
    QString text;
    for (const Block& block : builtDocument(plan, templateOf("block gantt\nblock timetable\n"), options()).blocks) {
      if (const auto* figure = std::get_if<Figure>(&block.value)) text += figure->alternative + u' ';
      if (const auto* paragraph = std::get_if<Paragraph>(&block.value)) text += textOf(paragraph->text) + u' ';
    }
    QVERIFY2(text.contains(QStringLiteral("of 24 actions")) && text.contains(QStringLiteral("Of 24 actions")),
             qPrintable(text.left(900)));
    QVERIFY(text.contains(QStringLiteral("2 of them have no bar")));
    QVERIFY(text.contains(QStringLiteral("1 dropped action is not counted here")));
    const QByteArray pdf = writePdf(builtDocument(plan, templateOf("landscape\nblock gantt\n"), options())).bytes;
    const QString drawn = flat(readBack(pdf));
    QVERIFY(drawn.contains(QStringLiteral("ends before it starts: May 2029 to February 2027")));
    QVERIFY(drawn.contains(QStringLiteral(": 2090–2095")));
    QVERIFY(!drawn.contains(QStringLiteral("no dates yet")));
  }
  // One amount with cents gives all of its column theirs; figures have a minus sign, no hyphen.
  void amountsStandBelowEachOther() {
    Plan plan = newPlan({QStringLiteral("P"), {}}, QStringLiteral("C"));
    const ActionId a = addAction(plan, QStringLiteral("A1"), {QStringLiteral("One"), {}}),
                   b = addAction(plan, QStringLiteral("A2"), {QStringLiteral("Two"), {}});
    addCostLine(plan, a, Money{5945050});
    addCostLine(plan, b, Money{195000});
    addFundingLine(plan, b, {}, Money{400000}, FundingStatus::approved);
    const auto text = [&] {
      return flat(QString::fromUtf8(
          writeMarkdown(builtDocument(plan, templateOf("block action_table columns=cost,secured,gap\n"), options()))));
    };
    for (const char* amount : {"| 59,450.50 |", "| 1,950.00 |", "| **61,400.50** |", "| 4,000 |", "| −2,050.00 |"})
      QVERIFY2(text().contains(QString::fromUtf8(amount)), qPrintable(QString::fromUtf8(amount) + text()));
    QVERIFY(!text().contains(QStringLiteral("-2,050")));
    for (const CostLine& line : Table<CostLine>(plan.costLines))
      change(plan.costLines, line.id, [](CostLine& each) { each.amount = Money{195000}; });
    QVERIFY(text().contains(QStringLiteral("| 1,950 |")));
  }
  void annexSaysWhichValuesCount() {
    Plan plan = newPlan({QStringLiteral("P"), {}}, QStringLiteral("C"));
    const IndicatorId indicator = addIndicator(plan, QStringLiteral("E1"), {QStringLiteral("Trips"), {}});
    const SeriesId series = totalSeriesOf(plan, indicator);
    qint64 id = 0;
    for (const auto& [year, value] : {std::pair(2023, 5.0), {2024, 7.0}, {2024, 8.0}})
      plan.measurements.put(
          {.id = {++id}, .series = series, .date = Date::ofYear(year), .value = Number(value), .entered = Instant{id}});
    const auto text = [&] {
      return flat(QString::fromUtf8(writeMarkdown(builtDocument(plan, templateOf("block all_values\n"), options()))));
    };
    QCOMPARE(text().count(QStringLiteral("not counted: a later entry")), 1);
    QVERIFY(text().indexOf(QStringLiteral("| 7 |")) < text().indexOf(QStringLiteral("not counted")) &&
            text().indexOf(QStringLiteral("not counted")) < text().indexOf(QStringLiteral("| 8 |")));
    QVERIFY(!text().contains(QStringLiteral("added up")));
    change(plan.indicators, indicator, [](Indicator& each) { each.cumulation = Cumulation::flow; });
    QVERIFY(text().contains(QStringLiteral("E1 Trips (values of periods, added up)")));
  }
  // Neither headings over nothing nor rows that say nothing: how many there are is told.
  void whatNothingIsKnownOfIsNotListed() {
    Plan plan = newPlan({QStringLiteral("P"), {}}, QStringLiteral("C"));
    const IndicatorId first = addIndicator(plan, QStringLiteral("E1"), {QStringLiteral("Trips"), {}}),
                      second = addIndicator(plan, QStringLiteral("E2"), {QStringLiteral("Walks"), {}});
    addIndicator(plan, QStringLiteral("E3"), {QStringLiteral("Rides"), {}});
    const ObjectiveId objective = addObjective(plan, QStringLiteral("1"), {QStringLiteral("Clean air"), {}});
    addObjective(plan, QStringLiteral("2"), {QStringLiteral("Quiet streets"), {}});
    const auto text = [&](const char* body) {
      return QString::fromUtf8(writeMarkdown(builtDocument(plan, templateOf(body), options())));
    };
    QVERIFY(flat(text("block monitoring\n")).contains(QStringLiteral("Of the 3 indicators nothing is recorded yet")));
    change(plan.indicators, first, [](Indicator& each) { each.dataSource = QStringLiteral("Counters"); });
    const QString some = flat(text("block monitoring\n"));
    QVERIFY(some.contains(QStringLiteral("Trips")) && !some.contains(QStringLiteral("Walks")));
    QVERIFY2(some.contains(QStringLiteral("2 more indicators are not listed")), qPrintable(some));
    change(plan.indicators, second, [](Indicator& each) { each.frequency = Frequency::year; });
    QVERIFY(flat(text("block monitoring\n")).contains(QStringLiteral("Walks")));
    QVERIFY(!text("block objectives\n").contains(QStringLiteral("# Objective")));
    QVERIFY(text("block objectives\n").contains(QStringLiteral("2 Quiet streets")));
    change(plan.objectives, objective, [](Objective& each) { each.description = {QStringLiteral("Breathe."), {}}; });
    QVERIFY(text("block objectives\n").contains(QStringLiteral("Objective 1: Clean air")));
    QVERIFY(text("block objectives\n").contains(QStringLiteral("2 Quiet streets")));
  }
  // What an action owes to one that this document leaves out is told in words.
  void otherActionsAreNamed() {
    Plan plan = example();
    const Stakeholder* office = nullptr;
    for (const Stakeholder& each : plan.stakeholders)
      if (each.name.own == QStringLiteral("Department for Urban Life")) office = &each;
    QVERIFY(office);
    const Links links(plan);
    ActionId mine, other;
    for (const Action* action : inCodeOrder(plan.actions, Language())) {
      const auto all = links.stakeholdersOf.value(action->id.value);
      const bool has =
          std::any_of(all.begin(), all.end(), [&](const auto* link) { return link->stakeholder == office->id; });
      (has ? mine : other) = action->id;
    }
    QVERIFY(mine.value && other.value);
    change(plan.actions, mine, [&](Action& each) {
      each.costStatus = CostStatus::includedElsewhere;
      each.includedIn = other;
    });
    plan.dependencies.put(Dependency{.id = DependencyId::random(), .predecessor = other, .successor = mine});
    DocumentOptions only = options();
    only.onlyStakeholder = office->id;
    const QString text =
        QString::fromUtf8(writeMarkdown(builtDocument(plan, shippedTemplate(QStringLiteral("action-sheets")), only)));
    const QString name = plan.actions.find(other)->title.own;
    QVERIFY2(text.count(name) >= 2, qPrintable(name));
  }
};

QTEST_GUILESS_MAIN(TstChapters)
#include "tst_chapters.moc"

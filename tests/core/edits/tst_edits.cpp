// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "edits/actions.h"
#include "edits/counts.h"
#include "edits/currency.h"
#include "edits/fields.h"
#include "edits/integration.h"
#include "edits/joining.h"
#include "edits/outline.h"
#include "edits/records.h"
#include "edits/scales.h"
#include "edits/values.h"
#include "plan/defaultlists.h"
#include "plan/references.h"
#include "queries/risks.h"

using namespace iap;

class TstEdits : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theFirstObjectiveIsTheMainOne() {
    Plan plan = emptyPlan();
    const ActionId action = addAction(plan, QStringLiteral(" A1 "), {});
    QCOMPARE(plan.actions.find(action)->code, QStringLiteral("A1"));
    const ObjectiveId a = addObjective(plan, {}, {}), b = addObjective(plan, {}, {});
    linkObjective(plan, action, a);
    linkObjective(plan, action, b);
    const auto isMain = [&](ObjectiveId id) {
      return plan.actionObjectives.find({linkId(u"action_objective", {action.value, id.value})})->main;
    };
    QVERIFY(isMain(a) && !isMain(b));
    linkObjective(plan, action, b, true);
    QVERIFY(!isMain(a) && isMain(b));
    linkObjective(plan, action, b);
    QVERIFY(isMain(b));
  }
  void whatWouldMakeALoopIsRefused() {
    Plan plan = emptyPlan();
    const ActionId a = addAction(plan, {}, {}), b = addAction(plan, {}, {});
    setCostStatus(plan, a, CostStatus::includedElsewhere, b);
    const Plan before = plan;
    setCostStatus(plan, b, CostStatus::includedElsewhere, a);
    QVERIFY(plan == before);
    const ObjectiveId top = addObjective(plan, {}, {}), area = addObjective(plan, {}, {}, top);
    moveObjective(plan, top, area);
    QVERIFY(!plan.objectives.find(top)->parent);
  }
  void movingRenumbersWhenTheGapIsUsedUp() {
    Plan plan;
    QList<ObjectiveId> ids;
    for (int i = 0; i < 3; ++i) ids += addObjective(plan, QString::number(i), {});
    // Always into the same gap: half of it each time.
    for (int i = 0; i < 60; ++i) {
      moveBetween(plan.objectives, ids[2], ids[0], ids[1]);
      std::swap(ids[1], ids[2]);
    }
    const auto position = [&](ObjectiveId id) { return plan.objectives.find(id)->position; };
    QVERIFY(position(ids[0]) < position(ids[1]) && position(ids[1]) < position(ids[2]));
    moveBetween(plan.objectives, ids[2], {}, ids[0]);
    QVERIFY(position(ids[2]) < position(ids[0]));
  }
  void rowsHangWhereTheyArePut() {
    Plan plan = emptyPlan();
    const ObjectiveId a = addObjective(plan, {}, {}), b = addObjective(plan, {}, {}), c = addObjective(plan, {}, {}),
                      d = addObjective(plan, {}, {});
    const auto below = [&](ObjectiveId parent) {
      QList<const Objective*> rows;
      for (const Objective& row : plan.objectives)
        if (row.parent == parent) rows += &row;
      std::sort(rows.begin(), rows.end(), [](const auto* x, const auto* y) { return x->position < y->position; });
      QList<ObjectiveId> ids;
      for (const Objective* row : rows) ids += row->id;
      return ids;
    };
    QVERIFY(hangBelow(plan.objectives, d, {}, a));
    QCOMPARE(below({}), (QList<ObjectiveId>{a, d, b, c}));
    QVERIFY(hangBelow(plan.objectives, c, {}, {}));
    QCOMPARE(below({}), (QList<ObjectiveId>{c, a, d, b}));
    QVERIFY(hangBelow(plan.objectives, b, a, {}) && hangBelow(plan.objectives, d, a, b) &&
            hangBelow(plan.objectives, c, a, b));
    QCOMPARE(below(a), (QList<ObjectiveId>{b, c, d}));
    const Plan before = plan;
    QVERIFY(!hangBelow(plan.objectives, a, d, {}) && !hangBelow(plan.objectives, a, a, {}));
    QVERIFY(plan == before);

    const ActionId one = addAction(plan, {}, {}), two = addAction(plan, {}, {}), three = addAction(plan, {}, {});
    for (const ActionId id : {one, two}) linkObjective(plan, id, a);
    linkObjective(plan, one, b);
    moveAction(plan, three, a, one);
    const auto position = [&](ActionId id) { return plan.actions.find(id)->position; };
    QVERIFY(position(one) < position(three) && position(three) < position(two));
    moveAction(plan, one, d, {});
    const auto links = [&](ActionId id) {
      QList<std::pair<ObjectiveId, bool>> found;
      for (const ActionObjective& link : plan.actionObjectives)
        if (link.action == id) found.append({link.objective, link.main});
      return found;
    };
    QCOMPARE(links(one).size(), 2);  // the other objective that it serves stays
    QVERIFY(links(one).contains({d, true}) && links(one).contains({b, false}));
    moveAction(plan, one, {}, {});
    QVERIFY(links(one).isEmpty());
  }
  void anyFieldOfAnyRecordCanBeSet() {
    Plan plan = emptyPlan();
    const RecordRef action{QStringLiteral("action"), addRecord(plan, QStringLiteral("action"))};
    const auto row = [&] { return plan.actions.find({action.id}); };
    const auto set = [&](const char* field, const FieldValue& value) {
      return setField(plan, action, QLatin1StringView(field), value);
    };
    QCOMPARE(set("title", QStringLiteral("Title")), FieldFault::none);
    QCOMPARE(row()->title.own, QStringLiteral("Title"));
    QCOMPARE(set("start", Date::ofYear(2026)), FieldFault::none);
    QCOMPARE(set("status", QStringLiteral("done")), FieldFault::none);
    QCOMPARE(row()->status, ActionStatus::done);
    QCOMPARE(set("social", qint64(2)), FieldFault::none);
    QCOMPARE(set("social", std::monostate()), FieldFault::none);
    QVERIFY(!row()->social);
    QCOMPARE(row()->start, Date::ofYear(2026));
    // What doesn't fit changes nothing.
    const Plan before = plan;
    QCOMPARE(set("status", QStringLiteral("finished")), FieldFault::noSuchWord);
    QCOMPARE(set("start", QStringLiteral("soon")), FieldFault::wrongKind);
    QCOMPARE(set("id", qint64(3)), FieldFault::noSuchRecord);
    QCOMPARE(set("included_in", qint64(999)), FieldFault::noSuchRecord);
    QCOMPARE(set("included_in", action.id), FieldFault::loop);
    QCOMPARE(set("nothing", qint64(1)), FieldFault::noSuchRecord);
    QVERIFY(plan == before);
  }
  void newRecordsAreForWhomTheSettingsName() {
    Plan plan = emptyPlan();
    // New records are for those whom the plan's settings name: every kind that has readers has such a setting.
    for (const RecordType* type : recordTypes()) {
      const FieldInfo* audience = type->field(u"audience");
      if (!audience || QLatin1StringView(type->table) == QLatin1StringView(DocumentSettings::table)) continue;
      const QString setting = QStringLiteral("new_%1_audience").arg(QLatin1StringView(type->table));
      for (const char* word : {"internal", "local group", "public"}) {
        QVERIFY2(setField(plan, refTo(planFactsId), setting, QString::fromLatin1(word)) == FieldFault::none,
                 qPrintable(setting));
        const qint64 made = addRecord(plan, QString::fromLatin1(type->table));
        QCOMPARE(encodedField(*audience, plan.table(QString::fromLatin1(type->table))->findRow(made)),
                 QString::fromLatin1(word));
      }
    }
    setField(plan, refTo(planFactsId), u"new_risk_audience", QStringLiteral("internal"));
    QCOMPARE(plan.risks.find(addRisk(plan, QStringLiteral("R99"), {QStringLiteral("x"), {}}))->audience,
             Audience::internal);
  }
  void aLinkMadeInFormsIsTheLinkOfEdits() {
    Plan plan = emptyPlan();
    const ActionId action = addAction(plan, {}, {});
    const IndicatorId indicator = addIndicator(plan, {}, {});
    linkIndicator(plan, action, indicator);
    const Plan before = plan;
    addRecord(plan, QStringLiteral("action_indicator"),
              {{QStringLiteral("action"), action.value}, {QStringLiteral("indicator"), indicator.value}});
    QVERIFY(plan == before);
    const qint64 step = addRecord(plan, QStringLiteral("step"), {{QStringLiteral("action"), action.value}});
    QCOMPARE(plan.steps.find({step})->action, action);
    QVERIFY(addRecord(plan, QStringLiteral("step"), {{QStringLiteral("action"), action.value}}) != step);
    QVERIFY(danglingReferences(plan).isEmpty());
  }
  void namesAreFoundBeforeTheyAreMade() {
    Plan plan = emptyPlan();
    const StakeholderId office = stakeholderNamed(plan, QStringLiteral("Office "));
    QCOMPARE(stakeholderNamed(plan, QStringLiteral("Office")), office);
    QCOMPARE(plan.stakeholders.size(), size_t(1));
  }
  void removingAnActionTellsWhatGoesWithIt() {
    Plan plan = emptyPlan();
    const ActionId action = addAction(plan, {}, {});
    addCostLine(plan, action, Money{1});
    addStep(plan, action, QStringLiteral("s"));
    addNote(plan, {QStringLiteral("action"), action.value}, QStringLiteral("n"));
    QCOMPARE(wouldRemove(plan, {refTo(action)}).size(), 4);
    removeAction(plan, action);
    QVERIFY(plan == emptyPlan());
  }
  void anotherScaleLosesNothing() {
    Plan plan = newPlan({}, {});
    const RiskId id = addRisk(plan, {}, {});
    change(plan.risks, id, [](Risk& risk) {
      risk.likelihood = 4;
      risk.impact = 5;
      risk.residualLikelihood = 2;
      risk.residualImpact = 3;
    });
    const RiskRating before = riskRating(plan, *plan.risks.find(id));
    QCOMPARE(before.score, 20);
    // A stray number in a file makes no matrix of thousands of cells.
    Plan strange = plan;
    strange.scaleSteps.put({.id = ScaleStepId::random(), .scale = strange.plan().likelihoodScale, .value = 30'000});
    QCOMPARE(scaleRange(strange, strange.plan().likelihoodScale).steps(), 10);
    QCOMPARE(scaleRange(strange, strange.plan().likelihoodScale).lowest, 1);
    setRiskSteps(plan, 3);
    QCOMPARE(scaleRange(plan, plan.plan().likelihoodScale).steps(), 3);
    QCOMPARE(plan.risks.find(id)->likelihood, std::optional(4));  // as it was entered
    const RiskRating three = riskRating(plan, *plan.risks.find(id));
    QCOMPARE(three.likelihood, std::optional(3));
    QCOMPARE(three.impact, std::optional(3));
    QCOMPARE(three.level, RiskLevel::high);
    QVERIFY(three.converted);
    const RiskRating after = riskRating(plan, *plan.risks.find(id), true);
    QCOMPARE(after.score, 1 * 2);
    // Back again, all is as before, and no second scale of five steps was made.
    const size_t scales = plan.scales.size();
    setRiskSteps(plan, 5);
    QCOMPARE(plan.scales.size(), scales);
    QCOMPARE(riskRating(plan, *plan.risks.find(id)).score, 20);
    QVERIFY(!riskRating(plan, *plan.risks.find(id)).converted);
  }
  void aStepEnteredAnewIsOnTheScaleInForce() {
    Plan plan = newPlan({}, {});
    const RiskId id = addRisk(plan, {}, {});
    const RecordRef record{QStringLiteral("risk"), id.value};
    change(plan.risks, id, [](Risk& risk) {
      risk.likelihood = 5;
      risk.impact = 5;
      risk.residualLikelihood = 3;
    });
    setRiskSteps(plan, 3);
    QCOMPARE(setField(plan, record, u"likelihood", qint64(2)), FieldFault::none);
    const Risk& risk = *plan.risks.find(id);
    QVERIFY(!risk.scaleLikelihood && risk.scaleImpact);
    QCOMPARE(risk.likelihood, std::optional(2));
    QCOMPARE(risk.residualLikelihood, std::optional(2));  // 3 of 5 is 2 of 3
    QCOMPARE(risk.impact, std::optional(5));              // still on its own scale
    QCOMPARE(riskRating(plan, risk).score, 2 * 3);
  }
  void scoresOfPersonsKeepTheirScale() {
    Plan plan = newPlan({}, {});
    ListItemId aspect;
    for (const ListItem& item : plan.listItems)
      if (item.list == ListKind::integrationAspect) aspect = item.id;
    plan.personScores.put({.id = PersonScoreId::random(), .aspect = aspect, .now = 4});
    const ScaleId before = plan.plan().scoreScale, other = ScaleId::random();
    plan.scales.put({.id = other, .kind = ScaleKind::score});
    for (int step = 1; step <= 10; ++step)
      plan.scaleSteps.put({.id = ScaleStepId::random(), .scale = other, .value = step});
    setScaleInForce(plan, ScaleKind::score, other);
    QCOMPARE(plan.integrationScores.begin()->scale, before);
    QCOMPARE(plan.personScores.begin()->now, std::optional(4));
    QCOMPARE(stepInForce(plan, 4, before, ScaleKind::score), std::optional(10));
  }
  void bandsClimb() {
    Plan plan = newPlan({}, {});
    QVERIFY(!setBand(plan, 5, RiskLevel::medium, 10));  // not above the next one
    QVERIFY(!setBand(plan, 5, RiskLevel::low, 2));      // each score has a level
    QVERIFY(!setBand(plan, 5, RiskLevel::veryHigh, 26));
    QVERIFY(plan.riskBands.isEmpty());
    QVERIFY(setBand(plan, 5, RiskLevel::medium, 4));
    QCOMPARE(plan.riskBands.size(), size_t(4));
    QCOMPARE(bandOf(riskBands(plan, 5), 4)->level, RiskLevel::medium);
    QVERIFY(setBand(plan, 5, RiskLevel::veryHigh, std::nullopt));
    QCOMPARE(bandOf(riskBands(plan, 5), 25)->level, RiskLevel::high);
    setBandLabel(plan, 5, RiskLevel::high, QStringLiteral("red"));
    QCOMPARE(bandOf(riskBands(plan, 5), 25)->label.own, QStringLiteral("red"));
  }
  void twoEntriesOfAListBecomeOne() {
    Plan plan = newPlan({}, {});
    const auto entry = [&](const char* name, ListKind list) {
      const ListItem item{.id = ListItemId::random(), .list = list, .label = {QString::fromLatin1(name), {}}};
      plan.listItems.put(item);
      return item.id;
    };
    const ListItemId budget = entry("Municipal budget", ListKind::fundingSource),
                     again = entry("Municipal resources", ListKind::fundingSource),
                     topic = entry("Municipal resources", ListKind::dataTopic);
    const FundingLineId line = FundingLineId::random();
    plan.fundingLines.put({.id = line, .source = again});
    joinListItems(plan, budget, topic);  // of another list
    QVERIFY(plan.listItems.find(topic));
    joinListItems(plan, budget, again);
    QVERIFY(!plan.listItems.find(again));
    QCOMPARE(plan.fundingLines.find(line)->source, budget);
    QVERIFY(danglingReferences(plan).isEmpty());
  }
  void aLinkThatBecomesAnotherKeepsItsMark() {
    Plan plan = newPlan({}, {});
    const ActionId action = addAction(plan, {}, {});
    const ObjectiveId one = addObjective(plan, {}, {}, {}), two = addObjective(plan, {}, {}, {});
    linkObjective(plan, action, one);
    linkObjective(plan, action, two);
    ActionObjectiveId main;
    for (const ActionObjective& link : plan.actionObjectives)
      if (link.main) main = link.id;
    const ObjectiveId other = plan.actionObjectives.find(main)->objective == one ? two : one;
    QCOMPARE(setField(plan, refTo(main), u"objective", other.value), FieldFault::none);
    QCOMPARE(plan.actionObjectives.size(), size_t(1));
    QCOMPARE(plan.actionObjectives.begin()->objective, other);
    QVERIFY(plan.actionObjectives.begin()->main);
  }
  void twoStakeholdersBecomeOne() {
    Plan plan = newPlan({}, {});
    const StakeholderId kept = addStakeholder(plan, {QStringLiteral("Parks department"), {}}),
                        other = addStakeholder(plan, {QStringLiteral("Parks dept."), {}});
    change(plan.stakeholders, other, [](Stakeholder& who) {
      who.sector = Sector::public_;
      who.power = 4;
      who.audience = Audience::internal;
    });
    change(plan.stakeholders, kept, [](Stakeholder& who) { who.power = 2; });
    const ActionId both = addAction(plan, {}, {}), second = addAction(plan, {}, {});
    linkStakeholder(plan, both, kept, ActionRole::lead);
    linkStakeholder(plan, both, other, ActionRole::lead);
    linkStakeholder(plan, second, other, ActionRole::supports);
    const RiskId risk = addRisk(plan, {}, {});
    change(plan.risks, risk, [&](Risk& each) { each.owner = other; });
    plan.contacts.put({.id = ContactId::random(), .stakeholder = other, .person = QStringLiteral("A. B.")});
    addNote(plan, refTo(other), QStringLiteral("Call in May"));
    // Both own the same data, one of them in words; the other one also stewards them.
    const DataSetId data = DataSetId::random();
    plan.dataSets.put({.id = data});
    const auto duty = [&](StakeholderId who, DataDuty what, const char* since) {
      setField(plan,
               {QStringLiteral("data_role"),
                addRecord(plan, QStringLiteral("data_role"),
                          {{QStringLiteral("data_set"), data.value}, {QStringLiteral("stakeholder"), who.value}})},
               u"duty", word(what));
      for (const DataRole& each : plan.dataRoles)
        if (each.stakeholder == who && each.duty == what) {
          setField(plan, refTo(each.id), u"words", QString::fromLatin1(since));
          break;
        }
    };
    duty(kept, DataDuty::owner, "since 2020");
    duty(other, DataDuty::owner, "");
    joinStakeholders(plan, kept, other);
    QCOMPARE(plan.dataRoles.size(), size_t(1));
    QCOMPARE(plan.dataRoles.begin()->words, QStringLiteral("since 2020"));
    QCOMPARE(plan.stakeholders.size(), size_t(1));
    QCOMPARE(plan.stakeholders.begin()->name.own, QStringLiteral("Parks department"));
    QCOMPARE(plan.stakeholders.begin()->sector, Sector::public_);  // what it lacked
    QCOMPARE(plan.stakeholders.begin()->power, std::optional(2));  // what it had
    QCOMPARE(plan.stakeholders.begin()->audience, Audience::internal);
    QCOMPARE(plan.actionStakeholders.size(), size_t(2));  // the lead of one action only once
    for (const ActionStakeholder& link : plan.actionStakeholders) QCOMPARE(link.stakeholder, kept);
    QCOMPARE(plan.risks.find(risk)->owner, kept);
    QCOMPARE(plan.contacts.begin()->stakeholder, kept);
    QCOMPARE(plan.notes.begin()->subject, refTo(kept));
    QVERIFY(danglingReferences(plan).isEmpty());
    joinStakeholders(plan, kept, kept);
    QCOMPARE(plan.stakeholders.size(), size_t(1));
  }
  void anotherCurrencyKeepsTheFigures() {
    Plan plan = newPlan({}, {});
    const ActionId action = addAction(plan, {}, {});
    const CostLineId line = addCostLine(plan, action, Money{125000});
    QVERIFY(setCurrency(plan, QStringLiteral("PLN")));
    QCOMPARE(plan.costLines.find(line)->amount, std::optional(Money{125000}));
    QVERIFY(setCurrency(plan, QStringLiteral("ISK")));  // no minor unit: 1,250
    QCOMPARE(plan.costLines.find(line)->amount, std::optional(Money{1250}));
    QVERIFY(setCurrency(plan, QStringLiteral("EUR")));
    change(plan.costLines, line, [](CostLine& each) { each.amount = Money{125050}; });
    const Plan before = plan;
    QVERIFY(!setCurrency(plan, QStringLiteral("ISK")));  // fifty cents would be lost
    QVERIFY(!setCurrency(plan, QStringLiteral("XXX")));
    QVERIFY(plan == before);
  }
  void votesStayWithWhomTheyAreOf() {
    Plan plan = newPlan({}, {});
    ListItemId aspect;
    for (const ListItem& item : plan.listItems)
      if (item.key == QStringLiteral("spatial")) aspect = item.id;
    const PersonScoreId anna = PersonScoreId::random(), ben = PersonScoreId::random();
    plan.personScores.put({.id = anna, .aspect = aspect, .person = QStringLiteral("Anna"), .now = 3, .wanted = 4});
    plan.personScores.put({.id = ben, .aspect = aspect, .person = QStringLiteral("Ben"), .now = 1});
    setVotes(plan, aspect, {1, 4});  // shown as "1 3", typed as "1 4"
    QCOMPARE(plan.personScores.find(ben)->now, std::optional(1));
    QCOMPARE(plan.personScores.find(anna)->now, std::optional(4));
    setVotes(plan, aspect, {4});
    QVERIFY(!plan.personScores.find(ben));
    QCOMPARE(plan.personScores.find(anna)->now, std::optional(4));
    setVotes(plan, aspect, {});
    QVERIFY(plan.personScores.find(anna));  // she still wants something
    setVotes(plan, aspect, {2, 2, 0});
    QSet<QString> names;
    for (const PersonScore& score : plan.personScores) names += score.person;
    QCOMPARE(names.size(), 3);
  }
  void countsOfATableAreSetAtOnce() {
    Plan plan = newPlan({}, {});
    const SurveyTableId table{7}, other{8};
    plan.surveyTables.put({.id = table});
    plan.surveyTables.put({.id = other});
    plan.surveyCounts.put({.id = {1}, .tableId = other, .rowLabel = QStringLiteral("a"), .value = Number(1)});
    const auto at = [&](const char* row, const char* column) -> const SurveyCount* {
      for (const SurveyCount& each : plan.surveyCounts)
        if (each.tableId == table && each.rowLabel == QString::fromLatin1(row) &&
            each.columnLabel == QString::fromLatin1(column))
          return plan.surveyCounts.find(each.id);
      return nullptr;
    };
    const QStringList rows{QStringLiteral("a"), QStringLiteral("b")}, columns{QStringLiteral("x"), QStringLiteral("y")};
    setCounts(plan, table, rows, columns, {{Number(1), Number(2)}, {Number(), Number(4)}});
    QCOMPARE(plan.surveyCounts.size(), size_t(5));
    QVERIFY(at("b", "x") && !at("b", "x")->value.known());  // its headings would be lost with it
    const SurveyCountId by = at("b", "y")->id, ax = at("a", "x")->id;
    // Sorted anew and renamed: counts go with their headings, else with their place.
    setCounts(plan, table, {QStringLiteral("b"), QStringLiteral("c")}, columns,
              {{Number(), Number(5)}, {Number(1), Number(2)}});
    QCOMPARE(plan.surveyCounts.size(), size_t(5));
    QCOMPARE(at("b", "y")->id, by);
    QCOMPARE(at("b", "y")->rowOrder, 0);
    QCOMPARE(*at("b", "y")->value, 5.0);
    QVERIFY(!at("a", "x"));
    // The same headings twice, and less of everything.
    setCounts(plan, table, {QStringLiteral("b"), QStringLiteral("b")}, {QStringLiteral("y")},
              {{Number(6)}, {Number(7)}});
    QCOMPARE(plan.surveyCounts.size(), size_t(3));
    QCOMPARE(plan.surveyCounts.find(by)->value, Number(6));
    setCounts(plan, table, {}, {}, {});
    QCOMPARE(plan.surveyCounts.size(), size_t(1));
    QVERIFY(plan.surveyCounts.find({1}));
    QVERIFY(!plan.surveyCounts.find(ax));
  }
  void clearingAValueKeepsItsNote() {
    Plan plan = newPlan({}, {});
    const SeriesId series = totalSeriesOf(plan, addIndicator(plan, {}, {}));
    setMeasured(plan, series, Date::ofYear(2026), {}, Number(5.0), {}, Instant{1});
    const MeasurementId id = plan.measurements.begin()->id;
    change(plan.measurements, id, [](Measurement& row) { row.note = QStringLiteral("From the school"); });
    setMeasured(plan, series, Date::ofYear(2026), id, Number(), {}, Instant{2});
    QCOMPARE(plan.measurements.size(), size_t(1));
    QVERIFY(!plan.measurements.begin()->value);
    change(plan.measurements, id, [](Measurement& row) { row.note.clear(); });
    setMeasured(plan, series, Date::ofYear(2026), id, Number(), {}, Instant{3});
    QVERIFY(plan.measurements.isEmpty());
  }
};

QTEST_APPLESS_MAIN(TstEdits)
#include "tst_edits.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Every document in every format: complete, accessible, the same each time, and without what is not for its readers.
#include <QRegularExpression>

#include "base/error.h"
#include "edits/records.h"
#include "plan/references.h"
#include "publish/documenttest.h"
#include "publish/markdown.h"
#include "publish/writers/docx.h"
#include "publish/writers/html.h"
#include "publish/writers/markdown.h"
#include "publish/writers/odt.h"
#include "publish/writers/pdf.h"
#include "queries/summary.h"
#include "support/randomplan.h"

using namespace iap;
using namespace iap::test;

namespace {

Document built(const Plan& plan, const QString& name, const DocumentOptions& wanted = options()) {
  return builtDocument(plan, shippedTemplate(name), wanted);
}

/// The text of a template with a statement more.
Template withStatements(const QString& name, const QByteArray& more) {
  QFile file(QStringLiteral(IAP_SOURCE "/resources/templates/%1.iaptemplate").arg(name));
  if (!file.open(QIODevice::ReadOnly)) return {};
  return parseTemplate(file.readAll() + '\n' + more, name, blockForms());
}

}  // namespace

class TstPublishing : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyDocumentPassesTheGates_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    for (const QString& name : shippedTemplates())
      for (const char* language : {"en", "el"})
        QTest::addRow("%s %s", qPrintable(name), language) << name << QString::fromLatin1(language);
  }
  void everyDocumentPassesTheGates() {
    QFETCH(QString, name);
    QFETCH(QString, language);
    DocumentOptions wanted = options(Audience::internal);
    wanted.language = language;
    const WrittenDocument pdf = writePdf(built(example(), name, wanted));
    checkFile(pdf.bytes);
    QCOMPARE(pdf.missingCharacters, QString());
  }
  void everyFormatIsTheSameBytesAgain() {
    const Plan plan = example();
    for (const DocumentFormat format : documentFormats()) {
      const QByteArray first = writeDocument(built(plan, QStringLiteral("council-summary")), format).bytes;
      QVERIFY(first.size() > 2000);
      QVERIFY2(writeDocument(built(example(), QStringLiteral("council-summary")), format).bytes == first,
               qPrintable(suffixOf(format)));
    }
  }
  // Text, metadata, comments, alternative texts, of all documents in all formats.
  void nothingInternalLeaves_data() {
    QTest::addColumn<QString>("name");
    for (const QString& name : shippedTemplates()) QTest::addRow("%s", qPrintable(name)) << name;
  }
  void nothingInternalLeaves() {
    QFETCH(QString, name);
    Plan plan = example();
    // Whatever is not for everyone says so.
    QStringList secrets;
    const auto secret = [&](const char* what) {
      secrets += QStringLiteral("Secret%1%2").arg(QLatin1StringView(what)).arg(secrets.size());
      return secrets.last();
    };
    change(plan.facts, planFactsId, [&](PlanFacts& facts) {
      facts.contact = secret("contact");
      facts.contactAudience = Audience::internal;
    });
    for (const Contact& contact : Table<Contact>(plan.contacts))
      change(plan.contacts, contact.id, [&](Contact& each) {
        each.person = secret("person");
        each.email = secret("mail");
        each.phone = secret("phone");
        each.audience = Audience::internal;
      });
    for (const Note& note : Table<Note>(plan.notes))
      change(plan.notes, note.id, [&](Note& each) {
        each.text = secret("note");
        each.audience = Audience::internal;
      });
    int n = 0;
    for (const Risk& risk : Table<Risk>(plan.risks))
      if (++n % 2)
        change(plan.risks, risk.id, [&](Risk& each) {
          each.title = {secret("risk"), {}};
          each.mitigation = secret("response");
          each.audience = Audience::localGroup;
        });
    for (const Stakeholder& stakeholder : Table<Stakeholder>(plan.stakeholders))
      if (++n % 3 == 0)
        change(plan.stakeholders, stakeholder.id, [&](Stakeholder& each) {
          each.name = {secret("stakeholder"), {}};
          each.motivation = secret("motivation");
          each.audience = Audience::internal;
        });
    for (const CostLine& line : Table<CostLine>(plan.costLines))
      change(plan.costLines, line.id, [&](CostLine& each) {
        each.note = secret("costnote");
        each.noteAudience = Audience::internal;
      });
    for (const FundingLine& line : Table<FundingLine>(plan.fundingLines))
      change(plan.fundingLines, line.id, [&](FundingLine& each) {
        each.contact = secret("funder");
        each.contactAudience = Audience::internal;
      });
    for (const Section& section : Table<Section>(plan.sections))
      if (++n % 2)
        change(plan.sections, section.id, [&](Section& each) {
          each.body.text = secret("section");
          each.audience = Audience::internal;
        });
    for (const GovernanceBody& body : Table<GovernanceBody>(plan.governanceBodies))
      change(plan.governanceBodies, body.id, [&](GovernanceBody& each) {
        each.name = {secret("body"), {}};
        each.audience = Audience::localGroup;
      });
    QVERIFY(secrets.size() > 60);
    const Document document = built(plan, name);
    for (const DocumentFormat format : documentFormats()) {
      const QString all = everythingIn(writeDocument(document, format).bytes, format);
      QVERIFY2(all.contains(QStringLiteral("Exampleton")), qPrintable(suffixOf(format)));
      QVERIFY2(!all.contains(QStringLiteral("Secret")),
               qPrintable(suffixOf(format) + u' ' +
                          all.mid(std::max<qsizetype>(0, all.indexOf(QStringLiteral("Secret")) - 60), 120)));
    }
    // The same search finds them where they belong.
    const QString internal =
        everythingIn(writePdf(built(plan, name, options(Audience::internal))).bytes, DocumentFormat::pdf);
    if (name == QStringLiteral("integrated-action-plan") || name == QStringLiteral("risk-register"))
      QVERIFY(internal.contains(QStringLiteral("Secretrisk")));
  }
  void figuresAgreeInEveryFormat() {
    const Plan plan = example();
    const Links links(plan);
    const Budget budget = summary(links).budget;
    const Language language;
    for (const char* name : {"integrated-action-plan", "council-summary", "budget-book"})
      for (const DocumentFormat format : documentFormats()) {
        const QString all = everythingIn(writeDocument(built(plan, QString::fromLatin1(name)), format).bytes, format);
        for (const Money amount : {budget.cost, budget.funding.secured(), budget.stillToFind()})
          QVERIFY2(all.contains(language.amount(amount, QStringLiteral("EUR"))),
                   qPrintable(QString::fromLatin1(name) + u' ' + suffixOf(format)));
      }
  }
  // Each document says everything of its list, with its total.
  void theBudgetBookAddsUp() {
    const Plan plan = example();
    const Document document = built(plan, QStringLiteral("budget-book"));
    const Links links(plan);
    const Budget budget = summary(links).budget;
    const Language language;
    int totals = 0;
    for (const Block& block : document.blocks) {
      const auto* table = std::get_if<DataTable>(&block.value);
      // What the totals leave out has none.
      if (!table || !table->caption.startsWith(QStringLiteral("Cost")) ||
          table->caption.contains(QStringLiteral("leave")))
        continue;
      const TableRow& total = table->rows.last();
      QCOMPARE(total.kind, RowKind::total);
      QStringList cells;
      for (const Cell& cell : total.cells) cells += textOf(cell.text);
      QVERIFY2(cells.contains(language.amount(budget.cost, QStringLiteral("EUR"))), qPrintable(table->caption));
      ++totals;
    }
    QCOMPARE(totals, 4);
  }
  void theOfficesOpenIt() {
    // LibreOffice converts them; what it found of headings, header rows, alternative texts and contents is counted.
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty()) QSKIP("LibreOffice is not installed");
    QTemporaryDir folder;
    const Document document = built(example(), QStringLiteral("integrated-action-plan"));
    int headings[5] = {}, tables = 0, figures = 0, contents = 0;
    for (const Block& block : document.blocks) {
      if (const auto* heading = std::get_if<Heading>(&block.value)) {
        ++headings[heading->level];
        contents += heading->level <= 2 && heading->inContents;
      }
      tables += std::holds_alternative<DataTable>(block.value);
      figures += std::holds_alternative<Figure>(block.value);
    }
    QVERIFY(headings[3] > 10 && tables > 20 && figures > 3);
    for (const DocumentFormat format : {DocumentFormat::docx, DocumentFormat::odt, DocumentFormat::html}) {
      QFile file(folder.filePath(QStringLiteral("x.") + suffixOf(format)));
      QVERIFY(file.open(QIODevice::WriteOnly));
      file.write(writeDocument(document, format).bytes);
      file.close();
      int code = -1;
      const QString said = ran(QStringLiteral("/usr/bin/python3"),
                               {QStringLiteral(IAP_SOURCE "/tests/publish/office.py"), office, file.fileName()}, &code);
      QVERIFY2(code == 0, qPrintable(said));
      const QStringList counted = said.trimmed().split(u' ');
      QCOMPARE(counted.size(), 7);
      for (int level = 1; level <= 4; ++level)
        QVERIFY2(counted[level - 1].toInt() == headings[level],
                 qPrintable(suffixOf(format) + QStringLiteral(" level %1: ").arg(level) + said));
      // Header rows stand in strips, too.
      QVERIFY2(counted[4].toInt() >= tables, qPrintable(suffixOf(format) + u' ' + said));
      if (format != DocumentFormat::html) {
        QVERIFY2(counted[5].toInt() >= figures, qPrintable(suffixOf(format) + u' ' + said));
        QVERIFY2(counted[6].toInt() == contents, qPrintable(suffixOf(format) + u' ' + said));
      }
    }
  }
  void aTemplateIsData() {
    const Plan plan = example();
    const auto textOfDocument = [&](const Template& form, const DocumentOptions& wanted = options()) {
      return QString::fromUtf8(writeMarkdown(builtDocument(plan, form, wanted)));
    };
    const Template more = withStatements(QStringLiteral("council-summary"),
                                         "question council.children What do children say\nin de Was sagen Kinder\n"
                                         "block action_table columns=lead\n");
    const QString text = textOfDocument(more);
    QVERIFY(text.contains(QStringLiteral("## What do children say")));
    QVERIFY(text.contains(QStringLiteral("Not answered yet.")));
    QVERIFY(text.contains(QStringLiteral("| Code | Action | Lead |")));
    DocumentOptions german = options();
    german.language = QStringLiteral("de");
    QVERIFY(textOfDocument(more, german).contains(QStringLiteral("## Was sagen Kinder")));
    // Without a text an optional part is left out; with one it stands there.
    const Template optional = withStatements(QStringLiteral("action-table"), "optional mine.words My own words\n");
    QVERIFY(!textOfDocument(optional).contains(QStringLiteral("My own words")));
    Plan written = plan;
    written.sections.put(Section{.id = SectionId::random(),
                                 .key = QStringLiteral("mine.words"),
                                 .language = QStringLiteral("en"),
                                 .body = {QStringLiteral("Hello there.")},
                                 .audience = Audience::public_});
    QVERIFY(QString::fromUtf8(writeMarkdown(builtDocument(written, optional, options())))
                .contains(QStringLiteral("Hello there.")));
  }
  void columnsAreChosen() {
    const Plan plan = example();
    const auto columns = [&](const QByteArray& statement, const DocumentOptions& wanted = options()) {
      const Template form =
          parseTemplate("document d\ntitle T\npart P\n" + statement, QStringLiteral("t"), blockForms());
      const Document document = builtDocument(plan, form, wanted);
      for (const Block& block : document.blocks)
        if (const auto* table = std::get_if<DataTable>(&block.value)) {
          for (const TableRow& row : table->rows) {
            int span = 0;
            for (const Cell& cell : row.cells) span += cell.span;
            if (span != table->columns.size()) return QStringList{QStringLiteral("torn")};
          }
          QStringList titles;
          for (const Column& column : table->columns) titles += column.title;
          return titles;
        }
      return QStringList();
    };
    QCOMPARE(columns("block action_table columns=cost,lead\n"),
             (QStringList{QStringLiteral("Code"), QStringLiteral("Action"), QStringLiteral("Cost EUR"),
                          QStringLiteral("Lead")}));
    QCOMPARE(columns("block action_table columns=\n"), (QStringList{QStringLiteral("Code"), QStringLiteral("Action")}));
    QVERIFY(columns("block action_table\n").contains(QStringLiteral("Period")));
    DocumentOptions without = options();
    without.leftOut = {QStringLiteral("action_table.period")};
    QVERIFY(!columns("block action_table\n", without).contains(QStringLiteral("Period")));
    // What the template says a block may show is what its table has.
    for (const BlockForm& form : blockForms())
      for (const BlockOption& option : form.options) {
        if (option.name != QStringLiteral("columns")) continue;
        const QByteArray kind = form.name == QStringLiteral("risk_table") ? " kind=threats" : "";
        const QStringList all =
            columns("block " + form.name.toUtf8() + kind + " columns=" + option.words.join(u',').toUtf8() + '\n');
        const QStringList none = columns("block " + form.name.toUtf8() + kind + " columns=\n");
        // Money whose status nobody recorded has a column only where there is some.
        const qsizetype absent = option.words.contains(QStringLiteral("named"));
        QVERIFY2(all.size() == none.size() + option.words.size() - absent || form.name == QStringLiteral("risk_table"),
                 qPrintable(form.name + u' ' + all.join(u'|') + QStringLiteral(" / ") + none.join(u'|')));
      }
  }
  void partsAreLeftOut() {
    DocumentOptions wanted = options();
    wanted.leftOut = {QStringLiteral("3"), QStringLiteral("2.3"), QStringLiteral("Summary for the council")};
    const QString name = QStringLiteral("integrated-action-plan");
    const QString whole = QString::fromUtf8(writeMarkdown(built(example(), name)));
    const QString left = QString::fromUtf8(writeMarkdown(built(example(), name, wanted)));
    for (const char* part :
         {"# Section 3: Action planning details", "## 2.3 List of actions", "# Summary for the council"}) {
      QVERIFY2(whole.contains(QLatin1StringView(part)), part);
      QVERIFY2(!left.contains(QLatin1StringView(part)), part);
    }
    QVERIFY(left.contains(QStringLiteral("## 2.4 Integrated approach")));
    QVERIFY(left.contains(QStringLiteral("# Section 4: Implementation framework")));
    // Every part can be named.
    for (const QString& document : shippedTemplates())
      for (const DocumentPart& part : partsOf(shippedTemplate(document), Language())) QVERIFY(!part.key.isEmpty());
  }
  void onlyOneOfficesActions() {
    const Plan plan = example();
    const Links links(plan);
    const ActionStakeholder& link = *plan.actionStakeholders.begin();
    DocumentOptions wanted = options();
    wanted.onlyStakeholder = link.stakeholder;
    QSet<qint64> kept;
    for (const ActionStakeholder* each : links.actionsOf.value(link.stakeholder.value)) kept += each->action.value;
    QVERIFY(!kept.isEmpty() && size_t(kept.size()) < size_t(plan.actions.size()));
    const QString text = flat(QString::fromUtf8(writeMarkdown(built(plan, QStringLiteral("action-sheets"), wanted))));
    for (const Action& action : plan.actions)
      QVERIFY2(text.contains(QStringLiteral("Action %1 %2").arg(action.code, action.title.own)) ==
                   kept.contains(action.id.value),
               qPrintable(action.title.own));
  }
  void settingsOfThePlanMakeTheDocument() {
    Plan plan = example();
    const DocumentSettingsId id = DocumentSettingsId::random();
    plan.documentSettings.put(DocumentSettings{.id = id,
                                               .name = QStringLiteral("Mine"),
                                               .document = QStringLiteral("council-summary"),
                                               .title = QStringLiteral("Paper for the committee"),
                                               .language = QStringLiteral("de"),
                                               .audience = Audience::localGroup,
                                               .paper = Paper::a3,
                                               .largePrint = true,
                                               .statusMark = StatusMark::forInformation,
                                               .showFindings = false});
    plan.documentChapters.put(DocumentChapter{DocumentChapterId::random(), id, QStringLiteral("Timetable"), false});
    const DocumentOptions wanted = optionsOf(plan, *plan.documentSettings.find(id), today);
    QCOMPARE(wanted.language, QStringLiteral("de"));
    QCOMPARE(wanted.audience, Audience::localGroup);
    QVERIFY(wanted.leftOut.contains(QStringLiteral("Timetable")));
    const Document document = built(plan, QStringLiteral("council-summary"), wanted);
    QVERIFY(document.largePrint && document.foldOut);
    QCOMPARE(document.sign, StatusSign::forInformation);
    QVERIFY(document.title.contains(QStringLiteral("Paper for the committee")));
    const WrittenDocument pdf = writePdf(document);
    checkFile(pdf.bytes);
    QVERIFY(!readBack(pdf.bytes).contains(QStringLiteral("Zeitplan")));
  }
  void largePrintAndFoldOut() {
    DocumentOptions wanted = options();
    wanted.largePrint = true;
    const Document large = built(example(), QStringLiteral("monitoring-report"), wanted);
    const QByteArray pdf = writePdf(large).bytes;
    checkFile(pdf);
    // Landscape pages of A4, and nothing else.
    QVERIFY(pdf.count("/MediaBox[0 0 ") > 3);
    QCOMPARE(pdf.count("/MediaBox[0 0 841.89 595.276]"), pdf.count("/MediaBox[0 0 "));
    wanted.largePrint = false;
    wanted.paper = Paper::a3;
    const QByteArray folded = writePdf(built(example(), QStringLiteral("integrated-action-plan"), wanted)).bytes;
    checkFile(folded);
    QVERIFY(folded.contains("/MediaBox[0 0 1190.55 841.89]"));
    QVERIFY(!folded.contains("/MediaBox[0 0 841.89 595.276]"));
  }
  void badInputGivesDocuments() {
    Plan plan = example();
    QString longTitle;
    for (int i = 0; longTitle.size() < 20000; ++i) longTitle += QStringLiteral("word%1 ").arg(i);
    const ActionId first = plan.actions.begin()->id;
    change(plan.actions, first, [&](Action& action) {
      action.title.own = longTitle;
      action.effect = QString(500, u'W');
    });
    for (int i = 0; i < 200; ++i) {
      const StakeholderId partner = StakeholderId::random();
      plan.stakeholders.put(Stakeholder{.id = partner, .name = {QStringLiteral("Partner %1").arg(i), {}}});
      plan.actionStakeholders.put(ActionStakeholder{
          .id = ActionStakeholderId::random(), .action = first, .stakeholder = partner, .role = ActionRole::supports});
    }
    for (const QString& name : shippedTemplates()) {
      const Document document = built(plan, name);
      checkFile(writePdf(document).bytes);
      for (const DocumentFormat format : documentFormats())
        QVERIFY2(!everythingIn(writeDocument(document, format).bytes, format).isEmpty(), qPrintable(name));
    }
    const QString sheets = flat(readBack(writePdf(built(plan, QStringLiteral("action-sheets"))).bytes));
    QVERIFY(sheets.contains(QStringLiteral("word2000 ")) && sheets.contains(QStringLiteral("Partner 199")));
    QVERIFY(flat(readBack(writePdf(built(plan, QStringLiteral("action-table"))).bytes)).count(u'W') >= 500);
  }
  void emptyAndStrangePlansGiveDocuments() {
    for (const QString& name : shippedTemplates()) {
      checkFile(writePdf(built(emptyPlan(), name)).bytes);
      const Document strange = built(test::randomPlan(test::seedOfRun(), 4), name, options(Audience::internal));
      checkFile(writePdf(strange).bytes);
      for (const DocumentFormat format : documentFormats())
        QVERIFY2(!everythingIn(writeDocument(strange, format).bytes, format).isEmpty(), qPrintable(name));
    }
  }
  void whatIsHiddenIsNotDenied() {
    Plan plan = example();
    for (const Risk& risk : Table<Risk>(plan.risks))
      change(plan.risks, risk.id, [](Risk& each) { each.audience = Audience::internal; });
    for (const char* name : {"council-summary", "risk-register", "integrated-action-plan"}) {
      const QString text = QString::fromUtf8(writeMarkdown(built(plan, QString::fromLatin1(name))));
      QVERIFY2(!text.contains(QStringLiteral("There are no risks")), name);
      QVERIFY2(!text.contains(QStringLiteral("Every risk has")), name);
      QVERIFY2(text.contains(QStringLiteral("not for these readers and left out")), name);
    }
    for (const Stakeholder& stakeholder : Table<Stakeholder>(plan.stakeholders))
      change(plan.stakeholders, stakeholder.id, [](Stakeholder& each) { each.audience = Audience::internal; });
    for (const GovernanceBody& body : Table<GovernanceBody>(plan.governanceBodies))
      change(plan.governanceBodies, body.id, [](GovernanceBody& each) { each.audience = Audience::internal; });
    const QString text = QString::fromUtf8(writeMarkdown(built(plan, QStringLiteral("responsibilities"))));
    QVERIFY(!text.contains(QStringLiteral("There are no stakeholders")));
    QVERIFY(!text.contains(QStringLiteral("There are no governance bodies")));
    QVERIFY(text.contains(QStringLiteral("entries are left out of this edition")));
  }
  void fewPersonsAreNotCounted() {
    Plan plan = example();
    const Links links(plan);
    const Series* counted = nullptr;
    for (const Series& series : plan.series)
      if (const auto values = links.measurementsOf.value(series.id.value);
          series.total && !values.isEmpty() && values.first()->date.last() < today && links.finalTarget(series.id)) {
        counted = &series;
        break;
      }
    QVERIFY(counted);
    const SeriesId id = counted->id;
    QList<Measurement> small;
    for (const Measurement* value : links.measurementsOf.value(id.value)) small += *value;
    for (Measurement& value : small) {
      value.value = Number(4.0);
      plan.measurements.put(value);
    }
    change(plan.series, id, [](Series& series) { series.countsPersons = true; });
    const auto text = [&](Audience audience) {
      QString written =
          QString::fromUtf8(writeMarkdown(built(plan, QStringLiteral("monitoring-report"), options(audience))));
      return written.replace(QChar(0xa0), u' ');
    };
    QVERIFY(text(Audience::public_).contains(QStringLiteral("under 5")));
    QVERIFY(!text(Audience::internal).contains(QStringLiteral("under 5")));
    // Neither table nor figure nor alternative text says the value.
    const QString name = plan.indicators.find(plan.series.find(id)->indicator)->name.own;
    static const QRegularExpression four(QStringLiteral("\\b4\\b[ *]*\\("));
    for (const QString& line : text(Audience::public_).split(u'\n'))
      if (line.contains(name)) QVERIFY2(!four.match(line).hasMatch(), qPrintable(line));
  }
  // Where values are added up, the sum beside the others would tell the one that is hidden; so would the planned share
  // beside the milestones tell a baseline.
  void fewPersonsAreNotSubtracted() {
    Plan plan = example();
    const Links links(plan);
    const auto counted = [&] {
      for (const Indicator& indicator : plan.indicators)
        if (indicator.code == QStringLiteral("I10")) return links.totalSeries(indicator.id)->id;
      return SeriesId();
    }();
    const IndicatorId id = plan.series.find(counted)->indicator;
    change(plan.indicators, id, [](Indicator& each) { each.cumulation = Cumulation::flow; });
    QList<RecordRef> old;
    for (const Measurement* value : links.measurementsOf.value(counted.value)) old += refTo(value->id);
    removeRecords(plan, old);
    change(plan.series, counted, [](Series& series) {
      series.countsPersons = true;
      series.baseline = Number(60.0);
      series.baselineDate = Date::ofYear(2024);
    });
    plan.measurements.put({.id = {901}, .series = counted, .date = Date::ofQuarter(2025, 1), .value = Number(871.0)});
    plan.measurements.put({.id = {902}, .series = counted, .date = Date::ofQuarter(2025, 2), .value = Number(3.0)});
    const auto rows = [&](const Plan& of, const char* document, Audience audience) {
      QString found;
      const QString written =
          QString::fromUtf8(writeMarkdown(built(of, QString::fromLatin1(document), options(audience))));
      for (const QString& line : written.split(u'\n'))
        if (line.contains(QStringLiteral("I10 "))) found += line + u'\n';
      return found.isEmpty()                           ? written
             : written.contains(QStringLiteral("934")) ? found + QStringLiteral("934")
                                                       : found;
    };
    // 60 + 871 + 3
    QVERIFY(rows(plan, "monitoring-report", Audience::internal).contains(QStringLiteral("934")));
    for (const char* document : {"monitoring-report", "guide", "integrated-action-plan", "action-sheets"})
      QVERIFY2(!rows(plan, document, Audience::public_).contains(QStringLiteral("934")), document);
    QVERIFY(!rows(plan, "guide", Audience::internal).contains(QStringLiteral("934")));
    QVERIFY(rows(plan, "guide", Audience::internal).contains(QStringLiteral("not shown")));
    // A baseline of few: whatever it is, the same is printed.
    const auto withBaseline = [&](double value, int limit) {
      Plan other = plan;
      removeRecords(other, {{QStringLiteral("measurement"), 902}});
      change(other.series, counted, [&](Series& series) { series.baseline = Number(value); });
      // Near milestones make a share of the way tell much.
      const TargetId last = Links(other).finalTarget(counted)->id;
      QList<TargetId> all;
      for (const Target& target : other.targets)
        if (target.series == counted) all += target.id;
      for (const TargetId target : std::as_const(all))
        change(other.targets, target, [&](Target& each) {
          each.value = Number(target == last ? 12.0 : 9.0);
          each.date = target == last ? Date::ofYear(2030) : Date::ofYear(2027);
        });
      change(other.facts, planFactsId, [&](PlanFacts& facts) { facts.smallGroupLimit = limit; });
      return other;
    };
    for (const char* document : {"monitoring-report", "guide", "integrated-action-plan"}) {
      const auto print = [&](double value, int limit) {
        return writeMarkdown(
            built(withBaseline(value, limit), QString::fromLatin1(document), options(Audience::public_)));
      };
      QVERIFY2(print(1, 5) == print(4, 5), document);
      QVERIFY2(print(4, 5) != print(7, 5), document);
      // No limit at all is none: the least that protects anybody holds.
      QVERIFY2(print(1, 0) == print(2, -3), document);
    }
  }
  void cellsReachOverRows() {
    DataTable table(QStringLiteral("Spans"),
                    {{QStringLiteral("Group")}, {QStringLiteral("Item")}, {QStringLiteral("N"), ColumnKind::number}});
    QString longText;
    for (int i = 0; i < 400; ++i) longText += QStringLiteral("told%1 ").arg(i);
    for (int group = 0; group < 40; ++group)
      for (int i = 0; i < 3; ++i) {
        TableRow row{{Cell{plain(i             ? QString()
                                 : group == 20 ? longText
                                               : QStringLiteral("Group%1").arg(group))},
                      Cell{plain(QStringLiteral("Item%1.%2").arg(group).arg(i))}, Cell{plain(QString::number(i))}}};
        row.cells[0].rows = i ? 1 : 3;
        row.cells[0].covered = i > 0;
        table.rows += row;
      }
    const Document document = documentOf({Heading{.text = QStringLiteral("Head"), .id = 1}, table});
    const QByteArray pdf = writePdf(document).bytes;
    checkFile(pdf);
    QCOMPARE(pdf.count("/RowSpan 3"), 40);
    const QString text = flat(readBack(pdf));
    for (int i = 0; i < 400; ++i) QCOMPARE(text.count(QStringLiteral("told%1 ").arg(i)), 1);
    for (int group = 0; group < 40; ++group)
      for (int i = 0; i < 3; ++i) QVERIFY(text.contains(QStringLiteral("Item%1.%2").arg(group).arg(i)));
    QCOMPARE(writeHtml(document).count("rowspan=\"3\""), 40);
    QCOMPARE(
        everythingIn(writeDocx(document), DocumentFormat::docx).count(QStringLiteral("w:vMerge w:val=\"restart\"")),
        40);
    QCOMPARE(everythingIn(writeOdt(document), DocumentFormat::odt).count(QStringLiteral("number-rows-spanned=\"3\"")),
             40);
    for (const QByteArray& line : writeMarkdown(document).split('\n'))
      if (line.startsWith('|')) QCOMPARE(line.count('|'), 4);
  }
  void markdownIsReadAsItWasMeant() {
    const QString text = QStringLiteral("1. not a list * stars_ [x](y) <b> # no heading | bar");
    DataTable table(QStringLiteral("Cap|tion"), {{QStringLiteral("A|b")}, {QStringLiteral("N"), ColumnKind::number}});
    table.rows = {TableRow{{Cell{plain(text)}, Cell{plain(QStringLiteral("1"))}}}};
    const QString written = QString::fromUtf8(
        writeMarkdown(documentOf({Heading{.text = QStringLiteral("Head"), .id = 1}, Paragraph{plain(text)}, table})));
    const auto blocks = blocksOf(written);
    bool found = false;
    for (const Block& block : blocks)
      if (const auto* paragraph = std::get_if<Paragraph>(&block.value))
        found = found || textOf(paragraph->text) == text;
    QVERIFY2(found, qPrintable(written));
    for (const QString& line : written.split(u'\n'))
      if (line.startsWith(u'|')) {
        QString bars = line;
        QCOMPARE(bars.remove(QStringLiteral("\\|")).count(u'|'), 3);
      }
  }
};

QTEST_GUILESS_MAIN(TstPublishing)
#include "tst_publishing.moc"

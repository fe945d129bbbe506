// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QStandardPaths>

#include "base/error.h"
#include "plan/changes.h"
#include "plan/references.h"
#include "publish/documenttest.h"
#include "publish/figures/ladder.h"
#include "publish/figures/quarterstrip.h"
#include "publish/markdown.h"
#include "publish/palette.h"
#include "publish/writers/html.h"
#include "publish/writers/pdf.h"
#include "support/randomplan.h"

using namespace iap;
using namespace iap::test;

namespace {

/// The plan with a figure in place of each text a person wrote: all words in its documents are the program's own.
Plan withoutWords(const Plan& plan) {
  Plan result = plan;
  const auto tables = result.tables();
  for (size_t t = 0; t < tables.size(); ++t) {
    const RecordType& type = tables[t]->type();
    for (auto at = plan.tables()[t]->cursor(); !at.atEnd(); at.next()) {
      const Row before = rowCopy(type, at.row()), after = rowCopy(type, at.row());
      for (const FieldInfo& field : type.fields) {
        if (qstrcmp(field.name, "currency") == 0) continue;
        visitField(field, const_cast<void*>(after.get()), [](auto& value) {
          using T = std::decay_t<decltype(value)>;
          const QString figure = QStringLiteral("7");
          if constexpr (std::is_same_v<T, QString>) value = value.isEmpty() ? value : figure;
          if constexpr (std::is_same_v<T, Text>) value = {figure, {}};
          if constexpr (std::is_same_v<T, Markdown>) value.text = value.text.isEmpty() ? value.text : figure;
        });
      }
      tables[t]->replaceRow(before.get(), after.get());
    }
  }
  return result;
}

/// The texts between the marks of a page, without repeats.
QSet<QString> textsOf(const Document& document) {
  static const QRegularExpression style(QStringLiteral("<style.*?</style>"),
                                        QRegularExpression::DotMatchesEverythingOption);
  static const QRegularExpression text(QStringLiteral(">([^<]*\\p{L}{3}[^<]*)<"));
  const QString page = QString::fromUtf8(writeHtml(document)).remove(style);
  QSet<QString> texts;
  for (auto found = text.globalMatch(page); found.hasNext();) texts += found.next().captured(1).simplified();
  return texts;
}

}  // namespace

class TstDocuments : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void titlesOfTemplatesCanBeTranslated() {
    for (const QString& name : shippedTemplates()) {
      const Template form = shippedTemplate(name);
      QVERIFY(translatedTitles().contains(form.title));
      for (const TemplateStatement& statement : form.statements)
        if (!statement.title.isEmpty())
          QVERIFY2(translatedTitles().contains(statement.title), qPrintable(statement.title));
    }
  }
  void documentsHoldNoEnglish_data() {
    QTest::addColumn<QString>("language");
    for (const char* language : {"de", "el"}) QTest::addRow("%s", language) << QString::fromLatin1(language);
  }
  void documentsHoldNoEnglish() {
    QFETCH(QString, language);
    const Plan plan = withoutWords(example());
    DocumentOptions foreign = options(Audience::internal), english = foreign;
    foreign.language = language;
    for (const QString& name : shippedTemplates()) {
      QSet<QString> same = textsOf(builtDocument(plan, shippedTemplate(name), foreign));
      QVERIFY(same.size() > 20);
      same &= textsOf(builtDocument(plan, shippedTemplate(name), english));
      // These are written alike in German and English.
      for (const char* word : {"EUR", "Status", "Problem", "4.4 Monitoring"}) same.remove(QString::fromLatin1(word));
      static const QRegularExpression month(
          QStringLiteral("^(\\d+ \\()?(April|August|September|November) \\d{4}\\)?$"));
      for (const QString& text : same)
        QVERIFY2(month.match(text).hasMatch(), qPrintable(name + QStringLiteral(": ") + text));
    }
  }
  // Every kind of block is in both outputs. The list is checked against the variant, so that a new kind needs a row
  // here.
  void everyBlockKindIsWritten_data() {
    QTest::addColumn<int>("kind");
    for (int i = 0; i < int(std::variant_size_v<decltype(Block::value)>); ++i) QTest::addRow("kind %d", i) << i;
  }
  void everyBlockKindIsWritten() {
    QFETCH(int, kind);
    DataTable table(QStringLiteral("Captionword"),
                    {{QStringLiteral("Columnword")}, {QStringLiteral("Number"), ColumnKind::number}});
    table.rows = {
        TableRow{{Cell{plain(QStringLiteral("Groupword")), {}, 2}}, RowKind::group},
        TableRow{{Cell{plain(QStringLiteral("Cellword"))}, Cell{plain(QStringLiteral("12")), QStringLiteral("a")}}},
        TableRow{{Cell{plain(QStringLiteral("Totalword"))}, Cell{plain(QStringLiteral("12"))}}, RowKind::total}};
    table.notes = {{QStringLiteral("a"), QStringLiteral("Noteword")}};
    Figure figure(QStringLiteral("Figureword"), QStringLiteral("Alternativeword"),
                  ladderDrawing({{QStringLiteral("Rungword"), {10}, QStringLiteral("10")}}));
    figure.inWords = QStringLiteral("Inwordsword");
    Box box{BoxKind::missing, QStringLiteral("Boxword")};
    box.content.emplace_back(Paragraph{plain(QStringLiteral("Insideword"))});
    Paragraph paragraph{{Run{QStringLiteral("Plainword ")},
                         Run{.text = QStringLiteral("Linkword"), .url = QStringLiteral("https://example.org/a(b)")},
                         Run{.text = QStringLiteral(" διαφάνεια"), .language = QStringLiteral("el")}}};
    const std::vector<std::pair<Block, QStringList>> rows{
        {Cover{QStringLiteral("Cityword"),
               QStringLiteral("Kindword"),
               QStringLiteral("Titleword"),
               QStringLiteral("Subword"),
               StatusSign::draft,
               QStringLiteral("Draftword"),
               {{QStringLiteral("Factlabel"), plain(QStringLiteral("Factvalue"))}},
               QStringLiteral("Lastword")},
         {QStringLiteral("Cityword"), QStringLiteral("Kindword"), QStringLiteral("Titleword"),
          QStringLiteral("Subword"), QStringLiteral("Draftword"), QStringLiteral("Factlabel"),
          QStringLiteral("Factvalue"), QStringLiteral("Lastword")}},
        {Contents{QStringLiteral("Contentsword")}, {QStringLiteral("Contentsword"), QStringLiteral("Headword")}},
        {Heading{.level = 2,
                 .text = QStringLiteral("Secondword"),
                 .id = 2,
                 .kicker = QStringLiteral("Kickerword"),
                 .number = QStringLiteral("4.2")},
         {QStringLiteral("Secondword"), QStringLiteral("Kickerword"), QStringLiteral("4.2")}},
        {paragraph, {QStringLiteral("Plainword"), QStringLiteral("Linkword"), QStringLiteral("διαφάνεια")}},
        {ItemList{{plain(QStringLiteral("Itemword"))}, true}, {QStringLiteral("Itemword")}},
        {table,
         {QStringLiteral("Captionword"), QStringLiteral("Columnword"), QStringLiteral("Groupword"),
          QStringLiteral("Cellword"), QStringLiteral("Totalword"), QStringLiteral("Noteword")}},
        {Facts{{{QStringLiteral("Labelword"), plain(QStringLiteral("Valueword"))}}},
         {QStringLiteral("Labelword"), QStringLiteral("Valueword")}},
        {Strip{{{QStringLiteral("Striplabel"), QStringLiteral("229.23"), QStringLiteral("Stripword")}}},
         {QStringLiteral("Striplabel"), QStringLiteral("229.23"), QStringLiteral("Stripword")}},
        {figure, {QStringLiteral("Figureword"), QStringLiteral("Rungword"), QStringLiteral("Inwordsword")}},
        {box, {QStringLiteral("Boxword"), QStringLiteral("Insideword")}},
        {PageBreak{}, {QStringLiteral("Afterword")}},
        {Orientation{true}, {QStringLiteral("Afterword")}}};
    QCOMPARE(rows.size(), std::variant_size_v<decltype(Block::value)>);
    const auto& [block, words] = rows[size_t(kind)];
    QCOMPARE(int(block.value.index()), kind);
    const Document document = documentOf(
        {Heading{.text = QStringLiteral("Headword"), .id = 1}, block, Paragraph{plain(QStringLiteral("Afterword"))}});
    const WrittenDocument pdf = writePdf(document);
    checkFile(pdf.bytes);
    const QString html = QString::fromUtf8(writeHtml(document)), text = flat(readBack(pdf.bytes));
    for (const QString& word : words) {
      QVERIFY2(html.contains(word), qPrintable(word));
      QVERIFY2(text.contains(word), qPrintable(word + u'\n' + text));
    }
    if (std::holds_alternative<Figure>(block.value)) {
      QVERIFY(html.contains(QStringLiteral("aria-label=\"Alternativeword\"")));
      QByteArray alternative = "/Alt <FEFF";
      for (const QChar c : QStringLiteral("Alternativeword"))
        alternative += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
      QVERIFY(pdf.bytes.contains(alternative));
    }
    if (std::holds_alternative<PageBreak>(block.value) || std::holds_alternative<Orientation>(block.value))
      QCOMPARE(pdf.pages, 2);
  }
  void theExamplePlanIsAccessibleAndComplete() {
    const Plan plan = example();
    const Document document = builtDocument(plan, shippedTemplate(QStringLiteral("integrated-action-plan")), options());
    const WrittenDocument pdf = writePdf(document);
    checkFile(pdf.bytes);
    QVERIFY(pdf.missingCharacters.isEmpty());
    const QString text = flat(readBack(pdf.bytes));
    const QString html =
        flat(QString::fromUtf8(writeHtml(document)).remove(QRegularExpression(QStringLiteral("<[^>]*>"))));
    QVERIFY(text.contains(QStringLiteral("Page 2 of %1").arg(pdf.pages)));
    for (const Action& action : plan.actions) {
      QVERIFY2(text.contains(flat(action.title.own)), qPrintable(action.title.own));
      QVERIFY(html.contains(flat(action.title.own.toHtmlEscaped())));
    }
    QVERIFY(!plan.smallScaleActions.isEmpty());
    for (const SmallScaleAction& test : plan.smallScaleActions)
      for (const QString& words : {test.title.own, test.question})
        QVERIFY2(text.contains(flat(words)), qPrintable(words));
    for (const char* figure :
         {"14,568,000", "4,556,500", "2,063,000", "5,845,500", "2,103,000", "7,434,000", "7,068,578"}) {
      QVERIFY2(text.contains(QLatin1StringView(figure)), figure);
      QVERIFY2(html.contains(QLatin1StringView(figure)), figure);
    }
    const QString structure = flat(readBack(pdf.bytes, true));
    QVERIFY(structure.contains(QStringLiteral("Section 4 Implementation framework")));
  }
  void theLogoStandsOnTheCover() {
    // A red line on a transparent ground, 30 x 15.
    const QByteArray png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAB4AAAAPCAYAAADzun+cAAAAH0lEQVR42mNgGAWjYBRQC5yQk/s/EHg05EfBKKAaAA"
        "D68jxbDxxR5AAAAABJRU5ErkJggg==");
    const QByteArray svg(
        "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><path d='M0 0h40v20z'/></svg>"),
        words("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><text>A</text></svg>");
    Plan plan = example();
    Attachment logo{.id = AttachmentId::random(), .subject = refTo(planFactsId), .audience = Audience::public_};
    for (const auto& [type, bytes, shown] : {std::tuple("image/png", png, true),
                                             {"image/svg+xml", svg, true},
                                             {"image/svg+xml", words, false},
                                             {"image/png", QByteArray("no picture"), false},
                                             {"image/png", QByteArray(), false}}) {
      logo.mediaType = QString::fromLatin1(type);
      plan.attachments.put(logo);
      change(plan.facts, planFactsId, [&](PlanFacts& facts) { facts.logo = logo.id; });
      DocumentOptions wanted = options();
      wanted.logo = bytes;
      const Document built = builtDocument(plan, shippedTemplate(QStringLiteral("integrated-action-plan")), wanted);
      const Document document =
          documentOf({std::get<Cover>(built.blocks.front().value), Heading{.text = QStringLiteral("Head"), .id = 1}});
      const QByteArray pdf = writePdf(document).bytes, html = writeHtml(document);
      checkFile(pdf);
      QCOMPARE(pdf.contains("/Subtype/Image"), shown);
      QCOMPARE(html.contains("base64,"), shown);
      // Without it the city's name stands there.
      QCOMPARE(html.contains("<div class=\"cover\">\n<p>" + plan.plan().city.toUtf8()), !shown);
      QCOMPARE(writePdf(document).bytes, pdf);
    }
  }
  void aLadderWithMoreThanTheCostIsDrawnToScale() {
    // Cost 100, secured 80, applied for 60: 40 more than the cost.
    const Drawing drawing = ladderDrawing({{QStringLiteral("Cost"), {100}, {}},
                                           {QStringLiteral("Secured"), {80}, {}},
                                           {QStringLiteral("Applied for"), {60}, {}},
                                           {QStringLiteral("More than the cost"), {-40}, {}}});
    QList<BarShape> bars;
    for (const Shape& shape : drawing.shapes)
      if (const auto* bar = std::get_if<BarShape>(&shape)) bars += *bar;
    QCOMPARE(bars.size(), 4);
    const double unit = bars[0].width / 100, left = bars[0].x;
    const auto same = [](double a, double b) { return std::abs(a - b) < 1e-6; };
    QVERIFY(same(bars[1].width, 80 * unit) && same(bars[1].x, left + 60 * unit));
    QVERIFY(same(bars[2].width, 60 * unit) && same(bars[2].x, left));
    QVERIFY(same(bars[3].width, 40 * unit) && same(bars[3].x, left + 100 * unit));
    for (const BarShape& bar : bars) QVERIFY(bar.x + bar.width < drawing.width);
  }
  void yearsAreDrawn() {
    const QDate day(2026, 7, 1);
    const Drawing drawing = quarterDrawing(
        2026, 2, {{QStringLiteral("Rowword"), {0, 2, 2, 1, 0, 0, 0, 0}, {{day, true}, {QDate(2027, 1, 1), false}}}},
        day, QStringLiteral("Todayword"), 400);
    int bars = 0, filled = 0, hollow = 0;
    double middle = 0;
    for (const Shape& shape : drawing.shapes) {
      bars += std::holds_alternative<BarShape>(shape);
      if (const auto* mark = std::get_if<PointShape>(&shape)) {
        (mark->filled ? filled : hollow) += 1;
        QVERIFY(mark->x > middle && mark->x < drawing.width);
        middle = mark->x;
      }
    }
    QCOMPARE(bars, 2);  // two quarters of one height are one
    QCOMPARE(filled, 1);
    QCOMPARE(hollow, 1);
    Figure figure(QStringLiteral("Years"), QStringLiteral("Alternative"), drawing);
    const QByteArray pdf = writePdf(documentOf({Heading{.text = QStringLiteral("Head"), .id = 1}, figure})).bytes;
    checkFile(pdf);
    const QString words = readBack(pdf);
    for (const char* word : {"Rowword", "Todayword", "2027"}) QVERIFY2(words.contains(QLatin1StringView(word)), word);
    const QString html = QString::fromUtf8(writeHtml(documentOf({figure})));
    QCOMPARE(html.count(QStringLiteral("<path d=\"M")), 2);
    // Nothing to draw is no drawing.
    QVERIFY(quarterDrawing(0, 0, {}, day, {}, 400).shapes.isEmpty());
  }
  void theSameDocumentIsTheSameBytes() {
    const auto make = [] {
      return writePdf(builtDocument(example(), shippedTemplate(QStringLiteral("integrated-action-plan")), options()))
          .bytes;
    };
    QCOMPARE(make(), make());
  }
  void contactsAndInternalRisksStayOutOfPublicDocuments() {
    const Plan plan = example();
    const Template form = shippedTemplate(QStringLiteral("integrated-action-plan"));
    const QString publicText = flat(readBack(writePdf(builtDocument(plan, form, options())).bytes));
    const QString internalText = flat(readBack(writePdf(builtDocument(plan, form, options(Audience::internal))).bytes));
    int hidden = 0;
    for (const Risk& risk : plan.risks) {
      if (risk.audience == Audience::public_ || risk.status == RiskStatus::closed) continue;
      ++hidden;
      QVERIFY2(!publicText.contains(flat(risk.title.own)), qPrintable(risk.title.own));
      QVERIFY(internalText.contains(flat(risk.title.own)));
    }
    QVERIFY(hidden > 0);
    for (const Contact& contact : plan.contacts) {
      QVERIFY(!publicText.contains(contact.email));
      QVERIFY(!publicText.contains(contact.person));
    }
    for (const Note& note : plan.notes)
      if (note.audience == Audience::internal) QVERIFY(!publicText.contains(flat(note.text)));
  }
  void anEmptyPlanGivesADocument() {
    Plan plan = emptyPlan();
    const WrittenDocument pdf =
        writePdf(builtDocument(plan, shippedTemplate(QStringLiteral("integrated-action-plan")), options()));
    checkFile(pdf.bytes);
    QVERIFY(readBack(pdf.bytes).contains(QStringLiteral("Not written yet.")));
  }
  void strangePlansGiveDocuments() {
    for (quint32 i = 0; i < 4; ++i) {
      const Plan plan = test::randomPlan(test::seedOfRun() + i, 5);
      const Document document =
          builtDocument(plan, shippedTemplate(QStringLiteral("integrated-action-plan")), options(Audience::internal));
      checkFile(writePdf(document).bytes);
      QVERIFY(!writeHtml(document).isEmpty());
    }
  }
  void nothingIsCutOrLost() {
    QString longTitle, longWord(500, u'W');
    for (int i = 0; i < 2500; ++i) longTitle += QStringLiteral("word%1 ").arg(i);
    DataTable table(
        QStringLiteral("Long"),
        {{QStringLiteral("First")}, {QStringLiteral("Second")}, {QStringLiteral("No"), ColumnKind::number}});
    table.rows = {TableRow{{Cell{plain(longTitle)}, Cell{plain(longWord)}, Cell{plain(QStringLiteral("1"))}}},
                  TableRow{{Cell{plain(QStringLiteral("after"))}, Cell{plain(QStringLiteral("x"))},
                            Cell{plain(QStringLiteral("2"))}}}};
    const WrittenDocument pdf = writePdf(documentOf(
        {Heading{.text = longTitle.left(3000), .id = 1}, table, Facts{{{QStringLiteral("Fact"), plain(longTitle)}}}}));
    checkFile(pdf.bytes);
    const QString text = flat(readBack(pdf.bytes));
    for (int i = 0; i < 2500; i += 50)
      QVERIFY2(text.count(QStringLiteral("word%1 ").arg(i)) >= 2, qPrintable(QString::number(i)));
    QCOMPARE(text.count(u'W') >= 500, true);
  }
  void lettersOfEuropeAndSignsAreFound() {
    const QStringList lines{QStringLiteral("Ελληνικά: διαφάνεια"), QStringLiteral("Български: прозрачност"),
                            QStringLiteral("Zażółć gęślą jaźń"),   QStringLiteral("Árvíztűrő tükörfúrógép"),
                            QStringLiteral("ședința șțâîă"),       QStringLiteral("ħafna ħidma għaż-żgħażagħ"),
                            QStringLiteral("Ž Ļ ğ ő ŵ ð þ"),       QStringLiteral("↑ ↓ → ≥ ≤ ✓ ● ▲"),
                            QStringLiteral("CO₂ m² 1 234,50 €"),   QStringLiteral("efficient office affluent")};
    std::vector<Block> blocks{Heading{.text = QStringLiteral("Letters"), .id = 1}};
    for (const QString& line : lines) blocks.emplace_back(Paragraph{plain(line)});
    blocks.emplace_back(Paragraph{plain(QStringLiteral("minus \u22125"))});
    const WrittenDocument pdf = writePdf(documentOf(std::move(blocks)));
    checkFile(pdf.bytes);
    QCOMPARE(pdf.missingCharacters, QString());
    const QString text = flat(readBack(pdf.bytes));
    for (const QString& line : lines) QVERIFY2(text.contains(flat(line)), qPrintable(line));
    QVERIFY(text.contains(QStringLiteral("minus \u22125")));
  }
  void signsThatNoFontHasAreTold() {
    const WrittenDocument pdf = writePdf(
        documentOf({Heading{.text = QStringLiteral("Signs"), .id = 1}, Paragraph{plain(QStringLiteral("a 漢 b"))}}));
    checkFile(pdf.bytes);
    QCOMPARE(pdf.missingCharacters, QStringLiteral("漢"));
  }
  // An accent without a composed form is several glyphs; it must copy as what it is.
  void decomposedAccentsCopyAsWritten() {
    const QString text = QStringLiteral("x\u0301q\u0323 end");
    const WrittenDocument pdf =
        writePdf(documentOf({Heading{.text = QStringLiteral("Accents"), .id = 1}, Paragraph{plain(text)}}));
    checkFile(pdf.bytes);
    QVERIFY(readBack(pdf.bytes).contains(text));
  }
  void templatesSayWhatIsWrong() {
    const auto refusal = [](const QByteArray& text) -> QStringList {
      try {
        (void)parseTemplate(text, QStringLiteral("t"), blockForms());
      } catch (const Error& error) {
        return error.arguments();
      }
      return {};
    };
    const QByteArray head = "document d\ntitle T\n";
    QCOMPARE(refusal(head + "block risks\n"), QStringList());
    QCOMPARE(refusal(head + "\nblokc risks\n").value(1), QStringLiteral("4"));
    QVERIFY(refusal(head + "block dragons\n").value(2).contains(QStringLiteral("dragons")));
    QVERIFY(refusal(head + "chapter 1.1\n").value(2).contains(QStringLiteral("title")));
    QVERIFY(refusal("title T\n").value(2).contains(QStringLiteral("document")));
    QVERIFY(refusal(head + "landscape now\n").value(2).contains(QStringLiteral("now")));
  }
  void aTemplateChangesTheDocument() {
    const Template form =
        parseTemplate("document d\ntitle Mine\npart Another heading\nblock risks\n", QStringLiteral("t"), blockForms());
    const QString html = QString::fromUtf8(writeHtml(builtDocument(example(), form, options())));
    QVERIFY(html.contains(QStringLiteral("Another heading")));
    QVERIFY(html.contains(QStringLiteral("Risk matrix")));
    QVERIFY(!html.contains(QStringLiteral("Section 1")));
  }
  void aTemplateThatSkipsLevelsGivesACorrectFile() {
    const Template form =
        parseTemplate("document d\ntitle Mine\nlandscape\nblock action_sheets\n", QStringLiteral("t"), blockForms());
    const WrittenDocument pdf = writePdf(builtDocument(example(), form, options()));
    checkFile(pdf.bytes);
  }
  void leadsThatAreNotPublicAreNotNamed() {
    Plan plan = example();
    const StakeholderId lead = plan.actionStakeholders.begin()->stakeholder;
    for (const ActionStakeholder& link : plan.actionStakeholders)
      if (link.role == ActionRole::lead)
        change(plan.stakeholders, link.stakeholder,
               [](Stakeholder& s) { s.name.own = QStringLiteral("Secretword"), s.audience = Audience::internal; });
    change(plan.stakeholders, lead,
           [](Stakeholder& s) { s.name.own = QStringLiteral("Secretword"), s.audience = Audience::internal; });
    const Template form = shippedTemplate(QStringLiteral("integrated-action-plan"));
    QVERIFY(!writeHtml(builtDocument(plan, form, options())).contains("Secretword"));
    QVERIFY(writeHtml(builtDocument(plan, form, options(Audience::internal))).contains("Secretword"));
  }
  // Control characters, a byte order mark, a language that is none, links with signs of PDF's own.
  void rubbishInTextsGivesACorrectFile() {
    Document document = documentOf(
        {Heading{.text = QStringLiteral("H\u0001\ufeffx"), .id = 1},
         Paragraph{{Run{.text = QStringLiteral("a\ufeffb\u000b\ufffe"), .language = QStringLiteral("no such")},
                    Run{.text = QStringLiteral(" "), .url = QStringLiteral("https://e.org/?x=%20(a)\\")}}},
         Paragraph{plain(QStringLiteral("c")), ParagraphStyle::body, QStringLiteral("de)/X(y")}});
    document.title = QStringLiteral("T\u0001\u000b\ufffe end");
    document.language = QStringLiteral("de)/X(y");
    document.headerLeft = QString(400, u'W');
    const QByteArray pdf = writePdf(document).bytes;
    checkFile(pdf);
    QVERIFY(!pdf.contains("/X(y)"));
    QVERIFY(pdf.contains("/URI(https://e.org/?x=%20%28a%29%5C)"));
  }
  void theConditionsCatchBrokenFiles() {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("x.pdf")));
    Plan plan = emptyPlan();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        writePdf(builtDocument(plan, shippedTemplate(QStringLiteral("integrated-action-plan")), options())).bytes);
    file.close();
    int code = -1;
    const QString verdict = ran(
        QStringLiteral("/usr/bin/python3"),
        {QStringLiteral(IAP_SOURCE "/tests/publish/pdf_conditions.py"), QStringLiteral("--self-test"), file.fileName()},
        &code);
    QVERIFY2(code == 0, qPrintable(verdict.right(1000)));
  }
  void markdownIsASubset() {
    const auto blocks = blocksOf(
        QStringLiteral("One *two* **three** <b>no</b>\n\n- a\n- b\n\n[x](javascript:alert) [y](https://e.org)"));
    QCOMPARE(blocks.size(), size_t(3));
    const auto& first = std::get<Paragraph>(blocks[0].value);
    QCOMPARE(textOf(first.text), QStringLiteral("One two three <b>no</b>"));
    QCOMPARE(std::get<ItemList>(blocks[1].value).items.size(), 2);
    QStringList urls;
    for (const Run& run : std::get<Paragraph>(blocks[2].value).text) urls += run.url;
    QVERIFY(urls.contains(QStringLiteral("https://e.org")) && !urls.join(u' ').contains(QStringLiteral("javascript")));
  }
  void htmlEscapesEverything() {
    const QString evil = QStringLiteral("<script>\"&'");
    const QString html = QString::fromUtf8(
        writeHtml(documentOf({Heading{.text = evil, .id = 1}, Paragraph{plain(evil)}, Facts{{{evil, plain(evil)}}}})));
    QVERIFY(!html.contains(QStringLiteral("<script>")));
    // A line break that Word pastes is no character of XML.
    const QString broken = QStringLiteral("a\x0b b");
    Drawing drawing;
    drawing.width = drawing.height = 50;
    drawing.shapes += WordsShape{0, 10, broken};
    const QString drawn = svgOf(drawing, broken, QStringLiteral("#0B4F6C"));
    QVERIFY(!drawn.contains(QChar(0x0b)));
    QVERIFY(QString::fromUtf8(writeHtml(documentOf({Paragraph{plain(broken)}}))).indexOf(QChar(0x0b)) < 0);
  }
  void contrastsHoldForEveryAccent() {
    for (int r = 0; r < 256; r += 15)
      for (int g = 0; g < 256; g += 15)
        for (int blue = 0; blue < 256; blue += 15) {
          const Palette palette(Rgb{quint8(r), quint8(g), quint8(blue)}.hex());
          QVERIFY(contrast(palette.strong, Palette::white) >= 5.8);
          QVERIFY(contrast(palette.strong, palette.head) >= 4.65);
          QVERIFY(contrast(Palette::ink, palette.head) >= 13.7);
          QVERIFY(contrast(Palette::ink, palette.mid) >= 9.6);
          QVERIFY(contrast(palette.on, palette.accent) >= 4.5);
        }
    for (const auto& [accent, strong, wash, head, mid] :
         {std::tuple{"#0B4F6C", "#0B4F6C", "#F1F4F7", "#E1E8EF", "#B1C7D8"},
          {"#FFD400", "#786300", "#FEF3D9", "#F9E6B7", "#E3C14E"},
          {"#009B48", "#007534", "#ECF6EE", "#D8ECDC", "#93D2A2"},
          {"#FFFFFF", "#646464", "#F3F3F3", "#E7E7E7", "#C4C4C4"}}) {
      const Palette palette{QLatin1StringView(accent)};
      QCOMPARE(palette.strong.hex(), QLatin1StringView(strong));
      QCOMPARE(palette.wash.hex(), QLatin1StringView(wash));
      QCOMPARE(palette.head.hex(), QLatin1StringView(head));
      QCOMPARE(palette.mid.hex(), QLatin1StringView(mid));
    }
  }
  void tablesRepeatTheirHeader() {
    DataTable table(QStringLiteral("Rows"),
                    {{QStringLiteral("Headerword")}, {QStringLiteral("Value"), ColumnKind::number}});
    for (int i = 0; i < 200; ++i)
      table.rows += TableRow{{Cell{plain(QStringLiteral("Row %1").arg(i))}, Cell{plain(QString::number(i))}}};
    const WrittenDocument pdf = writePdf(documentOf({Heading{.text = QStringLiteral("T"), .id = 1}, table}));
    checkFile(pdf.bytes);
    QVERIFY(pdf.pages >= 4);
    QCOMPARE(readBack(pdf.bytes).count(QStringLiteral("Headerword")), pdf.pages);
    QCOMPARE(readBack(pdf.bytes, true).count(QStringLiteral("Headerword")), 1);
  }
};

QTEST_GUILESS_MAIN(TstDocuments)
#include "tst_documents.moc"

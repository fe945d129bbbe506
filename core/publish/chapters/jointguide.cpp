// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/chapters/jointguide.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <algorithm>

#include "base/error.h"
#include "publish/chapters/blocks.h"
#include "publish/figures/answerbars.h"
#include "publish/markdown.h"

namespace iap {

namespace {

bool hasText(StatementKind kind) {
  return kind == StatementKind::question || kind == StatementKind::optional || kind == StatementKind::text ||
         kind == StatementKind::own || kind == StatementKind::box;
}

class Joiner {
 public:
  Joiner(const QList<CityGuide>& cities, const Template& form, const DocumentOptions& options)
      : cities_(cities), form_(form), b_(none_, options) {}

  std::vector<Block> blocks(const LeftOut& leftOut) {
    cover();
    QStringList keys;
    for (const DocumentPart& part : partsOf(form_, b_.language))
      if (!part.within) keys += part.key;
    qsizetype part = 0;
    bool left = false;
    for (const TemplateStatement& statement : form_.statements) {
      if (statement.kind == StatementKind::mainChapter || statement.kind == StatementKind::part ||
          statement.kind == StatementKind::section)
        left = b_.options.leftOut.contains(keys.value(part++));
      if (!left) add(statement);
    }
    annex(leftOut);
    return withoutEmptyHeadings(std::move(b_.blocks));
  }
  const Builder& builder() const { return b_; }

 private:
  QString number(qsizetype value) const { return b_.language.number(qint64(value)); }
  QString ofAll(qsizetype some, qsizetype all) const {
    return b_.say(QT_TRANSLATE_NOOP("Sentence", "{n} of {all}"), {{"n", number(some)}, {"all", number(all)}});
  }

  void cover() {
    Cover cover;
    cover.kind = titleOf(form_, b_.language, b_.options.leftOut);
    cover.title = b_.options.title.isEmpty()
                      ? b_.translated(QT_TRANSLATE_NOOP("Document", "What cities do with social data"))
                      : b_.options.title;
    cover.subtitle = b_.say(QT_TRANSLATE_NOOP("Sentence", "Answers of {n, plural, one {# city} other {# cities}}"),
                            {{"n", qint64(cities_.size())}});
    cover.lastLine = b_.translated(QT_TRANSLATE_NOOP(
        "Document", "Made from what the plans of the cities show to everybody; nothing else is in it."));
    b_.add(cover);
    b_.add(Contents{b_.translated(QT_TRANSLATE_NOOP("Document", "Contents"))});
  }

  void add(const TemplateStatement& statement) {
    const QString title = titleIn(b_.language, statement.title, statement.titles);
    switch (statement.kind) {
      case StatementKind::mainChapter:
        return b_.add(Heading{.level = 1,
                              .text = title,
                              .id = b_.nextId(),
                              .kicker = b_.say(QT_TRANSLATE_NOOP("Sentence", "Chapter {n}"), {{"n", statement.key}}),
                              .newPage = true});
      case StatementKind::part:
      case StatementKind::section:
        return b_.add(Heading{.level = 1, .text = title, .id = b_.nextId(), .newPage = true});
      case StatementKind::chapter:
        return b_.heading(2, title);
      case StatementKind::heading:
        return b_.heading(statement.level, title);
      case StatementKind::lead:
        return b_.lead(title);
      case StatementKind::item:
        if (ItemList* list = b_.blocks.empty() ? nullptr : std::get_if<ItemList>(&b_.blocks.back().value))
          list->items += plain(title);
        else
          b_.add(ItemList{{plain(title)}});
        return;
      case StatementKind::question:
        b_.heading(2, title);
        return answers(statement.key);
      case StatementKind::box:
        b_.heading(2, title);
        return examples(statement.key);
      case StatementKind::own:
        return ownTexts(statement.key, 4);
      case StatementKind::optional:
        b_.heading(2, title);
        return ownTexts(statement.key, 3);
      case StatementKind::text:
        return ownTexts(statement.key, 3);
      case StatementKind::block:
        if (statement.key == QStringLiteral("guide_gaps")) return counts(chapterOf(statement));
        if (statement.key == QStringLiteral("guide_checklist")) return commonGaps(chapterOf(statement));
        if (statement.key == QStringLiteral("survey_topics")) return topics();
        if (statement.key == QStringLiteral("survey_support")) return support();
        return;  // tables of one city
      case StatementKind::cover:
      case StatementKind::contents:
      case StatementKind::page:
      case StatementKind::landscape:
      case StatementKind::portrait:
        return;
    }
  }

  static int chapterOf(const TemplateStatement& statement) {
    return statement.options.value(QStringLiteral("chapter"), {QStringLiteral("1")}).first().toInt();
  }

  QString foreign(const CityGuide::Answer& answer) const {
    return answer.language == b_.options.language ? QString() : answer.language;
  }

  void answers(const QString& key) {
    QStringList silent;
    for (const CityGuide& city : cities_)
      if (!city.answers.contains(key)) silent += city.city;
    const qsizetype answered = cities_.size() - silent.size();
    QString told = b_.say(
        QT_TRANSLATE_NOOP("Sentence", "{k} of {n, plural, one {# city} other {# cities}} answered this question."),
        {{"k", number(answered)}, {"n", qint64(cities_.size())}});
    if (answered && !silent.isEmpty())
      told += u' ' + b_.say(QT_TRANSLATE_NOOP("Sentence", "No answer yet: {list}."),
                            {{"list", silent.join(QStringLiteral(", "))}});
    b_.lead(told);
    ownTexts(key, 3);
  }

  /// One heading a city, and its words.
  void ownTexts(const QString& key, int level) {
    for (const CityGuide& city : cities_) {
      const auto found = city.answers.constFind(key);
      if (found == city.answers.cend()) continue;
      b_.add(Heading{.level = level, .text = city.city, .id = b_.nextId(), .inContents = false});
      for (Block& block : blocksOf(found->text, foreign(*found))) b_.add(std::move(block));
    }
  }

  void examples(const QString& key) {
    qsizetype given = 0;
    for (const CityGuide& city : cities_) {
      const auto found = city.answers.constFind(key);
      if (found == city.answers.cend()) continue;
      ++given;
      Box box{BoxKind::information,
              found->title.isEmpty() ? city.city : city.city + QStringLiteral(": ") + found->title};
      for (Block& block : blocksOf(found->text, foreign(*found))) box.content.push_back(std::move(block));
      b_.add(box);
    }
    if (!given) b_.missing(b_.translated(QT_TRANSLATE_NOOP("Document", "No example is chosen yet.")));
  }

  void counts(int chapter) {
    QList<qsizetype> asked;
    for (qsizetype i = 0; i < guideChecks().size(); ++i)
      if (guideChecks()[i].chapter == chapter) asked += i;
    QList<Column> columns{{b_.translated(QT_TRANSLATE_NOOP("Document", "City"))}};
    for (const qsizetype i : std::as_const(asked))
      columns += Column{b_.translated(guideChecks()[i].heading), ColumnKind::number};
    DataTable table(b_.translated(QT_TRANSLATE_NOOP("Document", "What the cities have recorded")), columns);
    qsizetype withAny = 0;
    for (const CityGuide& city : cities_) {
      TableRow row{{b_.cell(city.city)}};
      bool any = false;
      for (const qsizetype i : std::as_const(asked)) {
        const CityGuide::Count& count = city.counts[i];
        any = any || count.asked > 0;
        row.cells += count.asked                     ? b_.cell(ofAll(count.has, count.asked))
                     : count.mark == GuideMark::open ? b_.word(QT_TRANSLATE_NOOP("Document", "nothing yet"))
                                                     : b_.word(QT_TRANSLATE_NOOP("Document", "nothing to check"));
      }
      withAny += any;
      table.rows += row;
    }
    b_.lead(b_.say(
        QT_TRANSLATE_NOOP("Sentence",
                          "{k} of {n, plural, one {# city} other {# cities}} recorded something for this chapter."),
        {{"k", number(withAny)}, {"n", qint64(cities_.size())}}));
    drawCounts(asked);
    b_.addTable(table, false, true);
  }

  /// For each check a bar: in how many cities all, some or none of the records have it.
  void drawCounts(const QList<qsizetype>& checks) {
    QList<AnswerBar> bars;
    QStringList told;
    for (const qsizetype i : checks) {
      AnswerBar bar{b_.translated(guideChecks()[i].heading)};
      for (const CityGuide& city : cities_) {
        const CityGuide::Count& count = city.counts[i];
        ++(!count.asked ? bar.notAnswered : count.has == count.asked ? bar.yes : count.has ? bar.partly : bar.no);
      }
      told += b_.say(QT_TRANSLATE_NOOP("Sentence", "{name}: all {yes}, some {partly}, none {no}, no record {left}"),
                     {{"name", bar.label},
                      {"yes", number(bar.yes)},
                      {"partly", number(bar.partly)},
                      {"no", number(bar.no)},
                      {"left", number(bar.notAnswered)}});
      bars += bar;
    }
    b_.add(Figure(b_.translated(QT_TRANSLATE_NOOP("Document", "In how many cities the records are complete")),
                  b_.say(QT_TRANSLATE_NOOP(
                             "Sentence", "Number of cities in which all, some or none of the records have it. {list}."),
                         {{"list", told.join(QStringLiteral("; "))}}),
                  answerDrawing(bars, {b_.translated(QT_TRANSLATE_NOOP("Document", "all records")),
                                       b_.translated(QT_TRANSLATE_NOOP("Document", "some")),
                                       b_.translated(QT_TRANSLATE_NOOP("Document", "none")),
                                       b_.translated(QT_TRANSLATE_NOOP("Document", "no record"))})));
  }

  void commonGaps(int chapter) {
    struct Gap {
      qsizetype cities, done, check;
      qsizetype open() const { return cities - done; }
    };
    QList<Gap> gaps;
    for (qsizetype i = 0; i < guideChecks().size(); ++i) {
      if (guideChecks()[i].chapter != chapter) continue;
      Gap gap{0, 0, i};
      for (const CityGuide& city : cities_) {
        gap.cities += city.counts[i].mark != GuideMark::nothingToCheck;
        gap.done += city.counts[i].mark == GuideMark::done;
      }
      if (gap.cities) gaps += gap;
    }
    // The gap of most cities first.
    std::stable_sort(gaps.begin(), gaps.end(), [](const Gap& a, const Gap& b) { return a.open() > b.open(); });
    ItemList items;
    for (const Gap& gap : std::as_const(gaps))
      items.items += plain(b_.say(QT_TRANSLATE_NOOP("Sentence",
                                                    "{statement} This holds in {k} of {n, plural, one {# "
                                                    "city} other {# cities}}."),
                                  {{"statement", b_.translated(guideChecks()[gap.check].done)},
                                   {"k", number(gap.done)},
                                   {"n", qint64(gap.cities)}}));
    b_.add(items);
  }

  /// Whether departments have data; says how many cities asked them.
  void topics() {
    DataTable table(b_.translated(QT_TRANSLATE_NOOP("Document", "Whether departments have data, all topics together")),
                    {{b_.translated(QT_TRANSLATE_NOOP("Document", "City"))},
                     {b_.translated(QT_TRANSLATE_NOOP("Document", "Round"))},
                     {b_.translated(QT_TRANSLATE_NOOP("Document", "Answers")), ColumnKind::number},
                     {b_.translated(QT_TRANSLATE_NOOP("Document", "Departments")), ColumnKind::number},
                     {b_.translated(QT_TRANSLATE_NOOP("Document", "Yes")), ColumnKind::number},
                     {b_.translated(QT_TRANSLATE_NOOP("Document", "Partly")), ColumnKind::number},
                     {b_.translated(QT_TRANSLATE_NOOP("Document", "No")), ColumnKind::number},
                     {b_.translated(QT_TRANSLATE_NOOP("Document", "Not answered")), ColumnKind::number}});
    for (const CityGuide& city : cities_) {
      if (!city.surveyAnswers) continue;
      TableRow row{
          {b_.cell(city.city), round(city), b_.cell(number(city.surveyAnswers)),
           city.departments ? b_.cell(number(city.departments)) : b_.word(QT_TRANSLATE_NOOP("Document", "not named"))}};
      for (const int count : {city.hasData.yes, city.hasData.partly, city.hasData.no, city.hasData.notAnswered})
        row.cells += b_.cell(number(count));
      table.rows += row;
    }
    tellWhoAsked();
    if (!table.rows.isEmpty()) b_.addTable(table, false, true);
  }

  Cell round(const CityGuide& city) const {
    return b_.cellOr(city.surveyRound, QT_TRANSLATE_NOOP("Document", "not named"));
  }

  void tellWhoAsked() {
    const auto asked =
        std::count_if(cities_.begin(), cities_.end(), [](const CityGuide& city) { return city.surveyAnswers > 0; });
    b_.lead(b_.say(
        QT_TRANSLATE_NOOP("Sentence", "{k} of {n, plural, one {# city} other {# cities}} asked their departments."),
        {{"k", number(asked)}, {"n", qint64(cities_.size())}}));
  }

  void support() {
    static constexpr const char* stages[] = {
        QT_TRANSLATE_NOOP("Document", "Collecting"), QT_TRANSLATE_NOOP("Document", "Managing"),
        QT_TRANSLATE_NOOP("Document", "Analysing"), QT_TRANSLATE_NOOP("Document", "Evaluating")};
    QList<Column> columns{{b_.translated(QT_TRANSLATE_NOOP("Document", "City"))},
                          {b_.translated(QT_TRANSLATE_NOOP("Document", "Round"))},
                          {b_.translated(QT_TRANSLATE_NOOP("Document", "Answers")), ColumnKind::number}};
    for (const char* stage : stages) columns += Column{b_.translated(stage), ColumnKind::number};
    DataTable table(b_.translated(QT_TRANSLATE_NOOP("Document", "Answers that need support, wholly or partly")),
                    columns);
    for (const CityGuide& city : cities_) {
      if (city.surveyAnswers == 0) continue;
      TableRow row{{b_.cell(city.city), round(city), b_.cell(number(city.surveyAnswers))}};
      for (const AnswerCounts& counts : city.support) {
        const int all = counts.answered();
        row.cells +=
            all ? b_.cell(ofAll(counts.yes + counts.partly, all)) : b_.word(QT_TRANSLATE_NOOP("Document", "not asked"));
      }
      table.rows += row;
    }
    tellWhoAsked();
    if (table.rows.isEmpty()) return;
    std::array<AnswerCounts, 4> together{};
    for (const CityGuide& city : cities_)
      for (size_t stage = 0; stage < together.size(); ++stage) {
        together[stage].yes += city.support[stage].yes;
        together[stage].partly += city.support[stage].partly;
        together[stage].no += city.support[stage].no;
        together[stage].notAnswered += city.support[stage].notAnswered;
      }
    b_.add(supportFigure(
        b_, b_.translated(QT_TRANSLATE_NOOP("Document", "Where departments need support, all cities together")),
        b_.translated(QT_TRANSLATE_NOOP("Document", "Answers of all cities together.")), together));
    b_.addTable(table, false, true);
  }

  void annex(const LeftOut& leftOut) {
    b_.add(Heading{.level = 1,
                   .text = b_.translated(QT_TRANSLATE_NOOP("Document", "Cities and their plans")),
                   .id = b_.nextId(),
                   .newPage = true});
    DataTable table(b_.translated(QT_TRANSLATE_NOOP("Document", "Plans that this guide is made from")),
                    {{b_.translated(QT_TRANSLATE_NOOP("Document", "City"))},
                     {b_.translated(QT_TRANSLATE_NOOP("Document", "Country"))},
                     {b_.translated(QT_TRANSLATE_NOOP("Document", "Version"))},
                     {b_.translated(QT_TRANSLATE_NOOP("Document", "Of")), ColumnKind::date},
                     {b_.translated(QT_TRANSLATE_NOOP("Document", "Contact"))}});
    const char* const unknown = QT_TRANSLATE_NOOP("Document", "not recorded");
    for (const CityGuide& city : cities_)
      table.rows += TableRow{{b_.cell(city.city), b_.cellOr(city.country, unknown), b_.cellOr(city.version, unknown),
                              b_.cellOr(b_.date(city.versionDate), unknown), b_.cellOr(city.contact, unknown)}};
    b_.addTable(table);
    listFiles(QT_TRANSLATE_NOOP("Document", "Files that could not be read"), leftOut.unread);
    listFiles(QT_TRANSLATE_NOOP("Document", "Files of plans that are in it already"), leftOut.copies);
  }

  void listFiles(const char* title, const QStringList& files) {
    if (files.isEmpty()) return;
    b_.heading(2, b_.translated(title));
    ItemList items;
    for (const QString& file : files) items.items += plain(file);
    b_.add(items);
  }

  /// A heading of what only single cities have would stand alone.
  static std::vector<Block> withoutEmptyHeadings(std::vector<Block> blocks) {
    std::vector<Block> kept;
    int next = 1;  // level of the heading that follows; 0: content
    for (auto block = blocks.rbegin(); block != blocks.rend(); ++block) {
      const auto* heading = std::get_if<Heading>(&block->value);
      if (heading && next != 0 && next <= heading->level) continue;
      next = heading ? heading->level : 0;
      kept.push_back(std::move(*block));
    }
    std::reverse(kept.begin(), kept.end());
    return kept;
  }

  const QList<CityGuide>& cities_;
  const Template& form_;
  const Plan none_ = emptyPlan();
  Builder b_;
};

}  // namespace

CityGuide cityGuide(const Plan& plan, const Template& form, const QString& language, QDate today) {
  const PlanFacts& facts = plan.plan();
  CityGuide city;
  city.city = !facts.city.isEmpty() ? facts.city : facts.title.in(true);
  city.country = facts.country;
  city.version = facts.versionLabel;
  city.versionDate = facts.versionDate;
  if (facts.contactAudience == Audience::public_) city.contact = facts.contact;
  DocumentOptions options;
  options.language = language;
  options.today = today;
  const Builder b(plan, options);
  for (const TemplateStatement& statement : form.statements)
    if (hasText(statement.kind))
      if (const Section* found = b.section(statement.key))
        city.answers.insert(statement.key, {found->title, found->body.text, found->language});
  for (const GuideState& state : guideStates(b.links, DataLinks(plan), Audience::public_, today))
    city.counts += CityGuide::Count{state.asked - int(state.lacking.size()), state.asked, state.mark};
  const auto results = surveyResults(plan, Audience::public_, b.language);
  for (auto result = results.rbegin(); result != results.rend(); ++result)
    if (result->answers) {
      city.surveyRound = roundName(b, *result->round);
      city.surveyAnswers = result->answers;
      city.departments = int(result->departments.size());
      city.hasData = result->hasData();
      city.support = result->support;
      break;
    }
  return city;
}

QList<PlanCopy> setCopiesAside(QList<CityGuide>& cities) {
  const auto dayOf = [](const CityGuide& city) {
    return city.versionDate.isCalendar() ? city.versionDate.first() : QDate();
  };
  QList<PlanCopy> copies;
  for (qsizetype i = 0; i < cities.size(); ++i) {
    if (cities[i].plan.isEmpty()) continue;
    for (qsizetype j = i + 1; j < cities.size();) {
      if (cities[j].plan != cities[i].plan || cities[j].city != cities[i].city) {
        ++j;
        continue;
      }
      if (dayOf(cities[j]) > dayOf(cities[i])) std::swap(cities[i], cities[j]);
      copies += PlanCopy{cities[j].path, cities[j].city, dayOf(cities[j]) < dayOf(cities[i])};
      cities.removeAt(j);
    }
  }
  return copies;
}

QString copyWords(const PlanCopy& copy, const Language& language) {
  return language.sentence(
      copy.older ? QT_TRANSLATE_NOOP("Sentence", "{file}: an earlier version of the plan of {city}; the latest counts.")
                 : QT_TRANSLATE_NOOP("Sentence", "{file}: the plan of {city} once more; it counts once."),
      {{"file", QFileInfo(copy.path).fileName()}, {"city", copy.city}});
}

Document jointGuide(QList<CityGuide> cities, const Template& form, const DocumentOptions& options,
                    const LeftOut& leftOut) {
  const Language language(options.language);
  std::stable_sort(cities.begin(), cities.end(),
                   [&](const CityGuide& a, const CityGuide& b) { return language.compare(a.city, b.city) < 0; });
  // Several plans of one city are told apart by numbers; the annex has their versions.
  QHash<QString, int> seen;
  for (CityGuide& each : cities)
    if (const int before = seen[each.city]++; before > 0) each.city += QStringLiteral(" (%1)").arg(before + 1);
  Joiner joiner(cities, form, options);
  Document document(QString(), options.language);
  document.blocks = joiner.blocks(leftOut);
  const Builder& b = joiner.builder();
  document.title = titleOf(form, b.language, options.leftOut) + QStringLiteral(" – ") +
                   b.say(QT_TRANSLATE_NOOP("Sentence", "Answers of {n, plural, one {# city} other {# cities}}"),
                         {{"n", qint64(cities.size())}});
  document.author = QStringLiteral("IAP Studio");
  document.headerLeft = document.title;
  document.createdSeconds = QDateTime(options.today, QTime(12, 0), Qt::UTC).toSecsSinceEpoch();
  document.foldOut = options.paper == Paper::a3;
  document.largePrint = options.largePrint;
  document.words = fixedWords(b.language);
  return document;
}

}  // namespace iap

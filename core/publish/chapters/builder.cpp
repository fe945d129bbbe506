// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/chapters/builder.h"

#include <QCoreApplication>
#include <algorithm>

#include "plan/scales.h"
#include "queries/labels.h"
#include "queries/monitoring/indicatorstate.h"
#include "queries/monitoring/progresswords.h"
#include "queries/risks.h"
#include "queries/sections.h"
#include "queries/words.h"

namespace iap {

Builder::Builder(const Plan& p, const DocumentOptions& o)
    : plan(p),
      options(o),
      language(Language(o.language).hasWords() ? Language(o.language) : Language()),
      links(p),
      english(o.language.startsWith(QStringLiteral("en")) && !p.plan().language.startsWith(QStringLiteral("en"))) {}

const PlanSummary& Builder::sums() const {
  if (!sums_) sums_ = summary(links);
  return *sums_;
}

const QList<Finding>& Builder::allFindings() const {
  if (!findings_) findings_ = findings(links, options.today);
  return *findings_;
}

QString Builder::date(const Date& date) const { return language.date(date); }

QString Builder::period(const Date& from, const Date& to) const {
  if (from.precision() == Date::Precision::year && to.precision() == Date::Precision::year)
    return from == to ? date(from) : date(from) + QChar(0x2013) + date(to);
  const bool ongoing = to == Date::ongoing() || from == Date::ongoing();
  if (ongoing)
    return from.isCalendar() ? say(QT_TRANSLATE_NOOP("Sentence", "since {date}, ongoing"), {{"date", date(from)}})
                             : translated(QT_TRANSLATE_NOOP("Document", "ongoing"));
  if (from.isCalendar() && to.isCalendar())
    return say(QT_TRANSLATE_NOOP("Sentence", "{from} to {to}"), {{"from", date(from)}, {"to", date(to)}});
  if (to.isCalendar())
    return from == Date::started() ? say(QT_TRANSLATE_NOOP("Sentence", "started, until {date}"), {{"date", date(to)}})
                                   : say(QT_TRANSLATE_NOOP("Sentence", "until {date}"), {{"date", date(to)}});
  if (from.isCalendar()) return say(QT_TRANSLATE_NOOP("Sentence", "from {date}"), {{"date", date(from)}});
  return from == Date::started() ? translated(QT_TRANSLATE_NOOP("Document", "started")) : QString();
}

const Section* Builder::section(const QString& key) const {
  return printedText(plan, key, options.language, options.audience);
}

bool Builder::tellsFew(const Series* series) const {
  if (!series) return false;
  if (isSmallBaseline(*series)) return true;
  if (addsUp(*series))
    for (const Measurement* each : links.measurementsOf.value(series->id.value))
      if (isSmall(*series, each->value)) return true;
  const QList<MeasuredValue> values = measuredValues(links, *series, options.today);
  return !values.isEmpty() && isSmall(*series, Number(values.last().value));
}

bool Builder::isSmallBaseline(const Series& series) const {
  return isSmall(series, series.baseline) && !(addsUp(series) && *series.baseline == 0);
}

bool Builder::addsUp(const Series& series) const {
  const Indicator* indicator = plan.indicators.find(series.indicator);
  return indicator && indicator->cumulation == Cumulation::flow;
}

QString Builder::wording(const Finding& finding) const {
  Finding told = finding;
  bool few = false;
  for (const Series* series : links.seriesOf.value(finding.record.id)) few = few || series->countsPersons;
  if (few && hidesFew() && finding.record.table == QStringLiteral("indicator"))
    for (FindingArgument& argument : told.arguments)
      if (const auto* value = std::get_if<Number>(&argument); value && *value && **value < plan.plan().fewPersons())
        argument = smallWords();
  return iap::wording(told, plan, language);
}

QString Builder::latest(const Series& series) const {
  const QList<MeasuredValue> values = measuredValues(links, series, options.today);
  if (!values.isEmpty() && isSmall(series, Number(values.last().value))) return smallWords();
  if (!values.isEmpty() && addsUp(series) && tellsFew(&series))
    return translated(QT_TRANSLATE_NOOP("Document", "not shown"));
  const QString words = latestWords(links, series, options.today, language);
  return !values.isEmpty() && words.startsWith(u'-') ? QChar(0x2212) + words.mid(1) : words;
}

QString Builder::label(ListItemId item) const { return labelOf(plan, item, language, english); }

QString Builder::actionName(const Action& action) const {
  return say(QT_TRANSLATE_NOOP("Sentence", "Action {code}"), {{"code", action.code}});
}

QString Builder::actionTitle(const Action& action) const {
  return action.code.isEmpty() ? text(action.title) : action.code + u' ' + text(action.title);
}

QString Builder::objectiveName(const Objective* objective) const {
  if (!objective) return {};
  return objective->code.isEmpty() ? text(objective->title) : objective->code + u' ' + text(objective->title);
}

QString Builder::joined(const QStringList& members) const {
  return members.join(language.tag().startsWith(QStringLiteral("el")) ? QStringLiteral(" \u00b7 ")
                                                                      : QStringLiteral("; "));
}

QString Builder::joinedCodes(QStringList codes, qsizetype most) const {
  std::sort(codes.begin(), codes.end(),
            [this](const QString& one, const QString& other) { return language.compare(one, other) < 0; });
  const bool words = std::any_of(codes.begin(), codes.end(), [](const QString& code) { return code.contains(u' '); });
  if (const qsizetype more = codes.size() - most; more > 1) {
    codes.resize(most);
    codes += say(QT_TRANSLATE_NOOP("Sentence", "and {n} more"), {{"n", language.number(qint64(more))}});
  }
  return words ? joined(codes) : codes.join(QStringLiteral(", "));
}

QString Builder::listOfLeads(const Action& action) const {
  QStringList names;
  for (const Stakeholder* lead : links.leads(action.id)) names += nameOf(lead, {});
  return names.isEmpty() ? action.leadWords : joined(names);
}

QString Builder::nameOf(const Stakeholder* stakeholder, const QString& words) const {
  if (!stakeholder) return words;
  return shows(stakeholder->audience) ? text(stakeholder->name)
                                      : translated(QT_TRANSLATE_NOOP("Document", "not public"));
}

QString Builder::riskLevel(RiskLevel level) const { return levelWord(plan, level, language, english); }

QString Builder::statusWords(ActionStatus status) const {
  static constexpr const char* words[] = {
      QT_TRANSLATE_NOOP("Document", "Planned"), QT_TRANSLATE_NOOP("Document", "Under way"),
      QT_TRANSLATE_NOOP("Document", "Done"), QT_TRANSLATE_NOOP("Document", "Dropped")};
  return translated(words[int(status)]);
}

QString Builder::readinessWords(Readiness readiness) const {
  static constexpr const char* words[] = {
      QT_TRANSLATE_NOOP("Document", "not recorded"), QT_TRANSLATE_NOOP("Document", "Idea"),
      QT_TRANSLATE_NOOP("Document", "Outlined"), QT_TRANSLATE_NOOP("Document", "Ready to start")};
  return translated(words[int(readiness)]);
}

QString Builder::responseWord(RiskResponse response) const {
  if (response == RiskResponse::notDecided) return {};
  const QString word = wordLabel(wordsOf<RiskResponse>[size_t(response)], language);
  return word.left(1).toUpper() + word.mid(1);
}

QString Builder::costWords(const Action& action, CostState state) const {
  switch (state) {
    case CostState::includedElsewhere:
      if (includedIn.contains(action.id.value))
        return say(QT_TRANSLATE_NOOP("Sentence", "in: {action}"), {{"action", includedIn.value(action.id.value)}});
      if (const Action* in = plan.actions.find(action.includedIn))
        return in->code.isEmpty() ? text(in->title)
                                  : say(QT_TRANSLATE_NOOP("Sentence", "in Action {code}"), {{"code", in->code}});
      return action.costWords.isEmpty() ? translated(QT_TRANSLATE_NOOP("Document", "included elsewhere"))
                                        : action.costWords;
    case CostState::notEstimated:
      return translated(QT_TRANSLATE_NOOP("Document", "not estimated"));
    case CostState::notApplicable:
      return translated(QT_TRANSLATE_NOOP("Document", "not applicable"));
    case CostState::noCost:
    case CostState::priced:
      break;
  }
  return translated(QT_TRANSLATE_NOOP("Document", "not recorded"));
}

void Builder::begin(const QString& block, const QHash<QString, QStringList>& settings) {
  block_ = block;
  settings_ = settings;
}

QString Builder::setting(const char* name, const char* otherwise) const {
  return settings_.value(QString::fromLatin1(name), {QString::fromLatin1(otherwise)}).value(0);
}

int Builder::limit(const char* name, int otherwise) const {
  const auto found = settings_.constFind(QString::fromLatin1(name));
  return found == settings_.cend() ? otherwise : found->value(0).toInt();
}

bool Builder::prints(const QString& column, bool usual) const {
  const auto asked = settings_.constFind(QStringLiteral("columns"));
  const bool wanted = asked == settings_.cend() ? usual : asked->contains(column);
  const QString key = block_ + u'.' + column;
  return (wanted && !options.leftOut.contains(key)) || options.added.contains(key);
}

void Builder::chooseColumns(DataTable& table) {
  const auto keyed = [](const Column& column) { return !column.key.isEmpty(); };
  if (std::none_of(table.columns.begin(), table.columns.end(), keyed)) return;
  // Those that the template asks for, in its order; without any the usual ones. Columns without a key always stay.
  const bool chosen = settings_.contains(QStringLiteral("columns"));
  const QStringList asked = settings_.value(QStringLiteral("columns"));
  QList<qsizetype> order;
  for (qsizetype i = 0; i < table.columns.size(); ++i) {
    const Column& column = table.columns[i];
    const QString key = block_ + u'.' + column.key;
    bool wanted = column.key.isEmpty() || (chosen ? asked.contains(column.key) : !column.extra);
    if (keyed(column)) {
      offered_ += OfferedColumn{key, column.title, table.caption, wanted};
      wanted = prints(column.key, !column.extra);
    }
    if (wanted) order += i;
  }
  if (chosen)
    std::stable_sort(order.begin(), order.end(), [&](qsizetype x, qsizetype y) {
      // Columns without a key stand first, added ones last.
      const auto place = [&](qsizetype column) {
        const QString& key = table.columns[column].key;
        const qsizetype at = asked.indexOf(key);
        return key.isEmpty() ? -1 : at < 0 ? asked.size() : at;
      };
      return place(x) < place(y);
    });
  const qsizetype all = table.columns.size();
  QList<Column> columns;
  for (const qsizetype i : order) columns += table.columns[i];
  table.columns = columns;
  for (TableRow& row : table.rows) {
    if (row.cells.size() != all) {
      // A row over all columns.
      row.cells.last().span = int(columns.size() - row.cells.size() + 1);
      continue;
    }
    QList<Cell> cells;
    for (const qsizetype i : order) cells += row.cells[i];
    row.cells = cells;
  }
  table.headerColumns = std::min(table.headerColumns, int(columns.size()));
}

void Builder::add(Block block) {
  if (auto* table = std::get_if<DataTable>(&block.value)) alignAmounts(*table);
  blocks.push_back(std::move(block));
}

/// Where one amount of a column has cents, all of them show theirs: else their units do not stand below each other.
void Builder::alignAmounts(DataTable& table) const {
  qint64 unit = 1;
  for (int i = minorDigits(currency()); i > 0; --i) unit *= 10;
  for (qsizetype column = 0; column < table.columns.size(); ++column) {
    const auto each = [&](const auto& act) {
      for (TableRow& row : table.rows)
        if (row.cells.size() == table.columns.size() && row.cells[column].amount) act(row.cells[column]);
    };
    bool minor = false;
    each([&](const Cell& cell) { minor = minor || cell.amount->minor % unit != 0; });
    if (minor)
      each([&](Cell& cell) {
        if (!cell.text.isEmpty()) cell.text.first().text = withMinus(language.amount(*cell.amount, currency(), true));
      });
  }
}

void Builder::addTable(DataTable table, bool namesElsewhere, bool all) {
  chooseColumns(table);
  if (table.columns.isEmpty()) return;
  QStringList left;
  for (qsizetype column = table.columns.size() - 1; column >= table.headerColumns && !table.matrix && !all; --column) {
    bool known = false;
    for (const TableRow& row : table.rows) {
      // Rows over all columns say nothing about one of them.
      if (row.cells.size() != table.columns.size()) continue;
      const Cell& cell = row.cells[column];
      known = known || (!cell.unknown && (row.kind == RowKind::body || !textOf(cell.text).isEmpty()));
    }
    if (known || table.rows.isEmpty()) continue;
    left.prepend(table.columns[column].title);
    table.columns.removeAt(column);
    for (TableRow& row : table.rows)
      if (row.cells.size() == table.columns.size() + 1)
        row.cells.removeAt(column);
      else
        --row.cells.last().span;
  }
  // What is left names the rows and says nothing of them.
  const auto naming = [](const Column& column) {
    return column.kind == ColumnKind::text || column.kind == ColumnKind::code;
  };
  if (namesElsewhere && !left.isEmpty() && table.columns.size() <= 2 &&
      std::all_of(table.columns.begin(), table.columns.end(), naming))
    return missing(say(QT_TRANSLATE_NOOP("Sentence", "{caption}: nothing is recorded yet ({columns})."),
                       {{"caption", table.caption}, {"columns", language.list(left)}}));
  if (!left.isEmpty())
    table.notes += TableNote{{},
                             say(QT_TRANSLATE_NOOP("Sentence",
                                                   "Left out, since nothing is recorded there: {n, plural, one {the "
                                                   "column {columns}} other {the columns {columns}}}."),
                                 {{"n", qint64(left.size())}, {"columns", language.list(left)}})};
  add(std::move(table));
}

Cell Builder::valueAt(const Number& value, const QString& words, const Date& date) const {
  if (!value && words.isEmpty()) return word(QT_TRANSLATE_NOOP("Document", "unknown"));
  QString text = value ? number(*value) : words;
  if (date.isCalendar()) text += QStringLiteral(" (%1)").arg(date.year());
  return cell(text);
}

Cell Builder::baselineCell(const Series* series) const {
  if (!series) return valueAt({}, {}, {});
  if (isSmallBaseline(*series)) return cell(smallWords());
  return valueAt(series->baseline, series->baselineWords, series->baselineDate);
}

Cell Builder::targetCell(const Target* target) const {
  return target ? valueAt(target->value, target->words, target->date) : valueAt({}, {}, {});
}

QString Builder::leftOutWords(int entries) const {
  return say(
      QT_TRANSLATE_NOOP("Sentence", "{n, plural, one {# entry is} other {# entries are}} left out of this edition."),
      {{"n", qint64(entries)}});
}

void Builder::heading(int level, const QString& text, bool sheet) {
  add(Heading{.level = level, .text = text, .id = nextId(), .inContents = level <= 2, .sheet = sheet});
}

void Builder::paragraph(const QString& text, ParagraphStyle style) { add(Paragraph{plain(text), style, {}}); }
void Builder::missing(const QString& words) { add(Paragraph{italic(words), ParagraphStyle::body, {}}); }

}  // namespace iap

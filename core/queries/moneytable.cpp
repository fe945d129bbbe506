// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/moneytable.h"

#include "queries/labels.h"

namespace iap {

namespace {

class Maker {
 public:
  Maker(const Links& links, const QList<YearMoney>& years, const Language& language, const Language& planLanguage)
      : links_(links), years_(years), plan_(links.plan), language_(language), planLanguage_(planLanguage) {}

  MoneyTable costs(const char* table, const char* first, const QList<CostRow>& rows, const char* none) const {
    MoneyTable sums{word(first), {}, {}};
    QList<int> years;
    for (const YearMoney& year : years_)
      if (year.cost != Money()) years += year.year;
    for (const int year : years) sums.columns += yearName(year);
    sums.columns += word(QT_TRANSLATE_NOOP("Sum", "Total"));
    MoneyTable::Row total{word(QT_TRANSLATE_NOOP("Sum", "Total")), {}, true};
    Money sum;
    QMap<int, Money> sumOf;
    for (const CostRow& row : rows) {
      MoneyTable::Row line{
          row.id ? shortNameOf(plan_, {QString::fromLatin1(table), row.id}, language_) : word(none), {}, false};
      for (const int year : years) {
        line.cells += row.years.contains(year) ? std::optional(row.years.value(year)) : std::nullopt;
        sumOf[year] += row.years.value(year);
      }
      line.cells += row.cost;
      sum += row.cost;
      sums.rows += line;
    }
    if (sums.rows.isEmpty()) return sums;
    for (const int year : years) total.cells += sumOf.value(year);
    total.cells += sum;
    sums.rows += total;
    return sums;
  }

  MoneyTable byYear() const {
    MoneyTable table{word(QT_TRANSLATE_NOOP("Sum", "Year")), rungs(true), {}};
    for (const YearMoney& year : years_) {
      MoneyTable::Row row{yearName(year.year), amounts(year.funding), false};
      row.cells.prepend(year.cost);
      row.cells += year.stillToFind();
      table.rows += row;
    }
    if (table.rows.isEmpty()) return table;
    const Budget all = budget(links_);
    MoneyTable::Row total{word(QT_TRANSLATE_NOOP("Sum", "Total")), amounts(all.funding), true};
    total.cells.prepend(all.cost);
    total.cells += all.stillToFind();
    table.rows += total;
    return table;
  }

  MoneyTable bySource() const {
    MoneyTable table{word(QT_TRANSLATE_NOOP("Sum", "Source")), rungs(false), {}};
    Funding all;
    for (const SourceRow& source : fundingBySource(links_)) {
      MoneyTable::Row row{sourceName(source.source), {}, false};
      const bool amount = source.funding.counted() > Money() || source.funding.idea > Money();
      for (const auto& cell : amounts(source.funding)) row.cells += amount ? cell : std::nullopt;
      row.cells += amount ? std::optional(source.funding.counted()) : std::nullopt;
      table.rows += row;
    }
    if (table.rows.isEmpty()) return table;
    for (const FundingLine& line : plan_.fundingLines) all.add(line, links_);
    MoneyTable::Row total{word(QT_TRANSLATE_NOOP("Sum", "Total")), amounts(all), true};
    total.cells += all.counted();
    table.rows += total;
    return table;
  }

  MoneyTable byKind() const {
    MoneyTable table{word(QT_TRANSLATE_NOOP("Sum", "Source")), {}, {}};
    const QList<SourceRow> sources = fundingBySource(links_);
    QList<qint64> kinds;
    for (const ListItem* item : inOrder(plan_.listItems))
      for (const SourceRow& source : sources)
        if (source.byKind.value(item->id.value) != Money() && !kinds.contains(item->id.value)) kinds += item->id.value;
    for (const SourceRow& source : sources)
      if (source.byKind.value(0) != Money() && !kinds.contains(0)) kinds += 0;
    for (const qint64 kind : kinds)
      table.columns +=
          kind ? labelOf(plan_, ListItemId{kind}, language_) : word(QT_TRANSLATE_NOOP("Sum", "no kind of measure"));
    table.columns += word(QT_TRANSLATE_NOOP("Sum", "Total"));
    MoneyTable::Row total{word(QT_TRANSLATE_NOOP("Sum", "Total")), {}, true};
    total.cells.fill(Money(), kinds.size() + 1);
    for (const SourceRow& source : sources) {
      if (source.funding.counted() == Money()) continue;
      MoneyTable::Row row{sourceName(source.source), {}, false};
      for (qsizetype i = 0; i < kinds.size(); ++i) {
        const Money amount = source.byKind.value(kinds[i]);
        row.cells += amount != Money() ? std::optional(amount) : std::nullopt;
        total.cells[i] = *total.cells[i] + amount;
      }
      row.cells += source.funding.counted();
      total.cells.last() = *total.cells.last() + source.funding.counted();
      table.rows += row;
    }
    if (!table.rows.isEmpty()) table.rows += total;
    return table;
  }

  QList<CostRow> byAction() const { return costByAction(links_, planLanguage_); }

 private:
  QString word(const char* source) const { return language_.translated("Sum", source); }
  QString yearName(int year) const { return year ? QString::number(year) : word(QT_TRANSLATE_NOOP("Sum", "no year")); }
  QString sourceName(qint64 id) const {
    return id ? labelOf(plan_, ListItemId{id}, language_) : word(QT_TRANSLATE_NOOP("Sum", "no source"));
  }
  QStringList rungs(bool withCost) const {
    QStringList names{word(QT_TRANSLATE_NOOP("Sum", "Secured")), word(QT_TRANSLATE_NOOP("Sum", "Applied for")),
                      word(QT_TRANSLATE_NOOP("Sum", "Identified")),
                      word(QT_TRANSLATE_NOOP("Sum", "Status not recorded")),
                      word(QT_TRANSLATE_NOOP("Sum", "Idea, not counted"))};
    if (withCost) names.prepend(word(QT_TRANSLATE_NOOP("Sum", "Cost")));
    names += withCost ? word(QT_TRANSLATE_NOOP("Sum", "Still to find")) : word(QT_TRANSLATE_NOOP("Sum", "Counted"));
    return names;
  }
  static QList<std::optional<Money>> amounts(const Funding& funding) {
    // Sources whose status nobody entered: what is secured is unknown, not zero.
    const bool known = funding.lines == 0 || funding.securedIsRecorded();
    return {known ? std::optional(funding.secured()) : std::nullopt, funding.appliedFor, funding.identified,
            funding.named, funding.idea};
  }

  const Links& links_;
  const QList<YearMoney>& years_;
  const Plan& plan_;
  const Language& language_;
  const Language& planLanguage_;
};

}  // namespace

MoneyTable moneyTable(const Links& links, const QList<YearMoney>& years, SumsBy by, const Language& language,
                      const Language& planLanguage) {
  const Maker maker(links, years, language, planLanguage);
  switch (by) {
    case SumsBy::year:
      return maker.byYear();
    case SumsBy::objective:
      return maker.costs("objective", QT_TRANSLATE_NOOP("Sum", "Objective"), costByObjective(links),
                         QT_TRANSLATE_NOOP("Sum", "no objective"));
    case SumsBy::action:
      return maker.costs("action", QT_TRANSLATE_NOOP("Sum", "Action"), maker.byAction(), "");
    case SumsBy::category:
      return maker.costs("list_item", QT_TRANSLATE_NOOP("Sum", "Category"), costByCategory(links),
                         QT_TRANSLATE_NOOP("Sum", "no category"));
    case SumsBy::source:
      return maker.bySource();
    case SumsBy::measureKind:
      return maker.byKind();
  }
  return {};
}

}  // namespace iap

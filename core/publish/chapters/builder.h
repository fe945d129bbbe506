// SPDX-License-Identifier: GPL-3.0-or-later
// What the blocks of a document share while it is built: the plan with its links and sums, wording, tables.
#pragma once
#include "publish/chapters/documents.h"
#include "queries/summary.h"

namespace iap {

/// What block functions share while a document is built.
class Builder {
 public:
  Builder(const Plan& plan, const DocumentOptions& options);

  const Plan& plan;
  const DocumentOptions& options;
  const Language language;  // English where the program has no words in the language asked for
  const Links links;
  const bool english;  // English wordings are wanted where the plan has two
  std::vector<Block> blocks;
  // Of actions that this document leaves out: the one that an action's cost is in, and those that must come first
  QHash<qint64, QString> includedIn;
  QHash<qint64, QStringList> otherPredecessors;

  /// Both are worked out when the first block asks: few do.
  const PlanSummary& sums() const;
  const QList<Finding>& allFindings() const;
  /// Of a plan that leaves some records out the findings of the whole plan are told.
  void tellInstead(QList<Finding> found) { findings_ = std::move(found); }

  // What the template says of the block that is being added
  /// Begins a block: its name and what follows it in the template.
  void begin(const QString& block, const QHash<QString, QStringList>& settings);
  QString setting(const char* name, const char* otherwise = "") const;
  int limit(const char* name, int otherwise) const;
  /// Whether the table of this block will have that column; `usual`: it stands there unless left out.
  bool prints(const QString& column, bool usual) const;

  // Wording
  QString translated(const char* source) const { return language.translated("Document", source); }
  QString say(const char* pattern, const SentenceValues& values = {}) const {
    return language.sentence(pattern, values);
  }
  QString text(const Text& text) const { return text.in(english); }
  QString currency() const { return plan.plan().currency; }
  QString number(double value) const { return withMinus(language.number(value)); }
  QString money(Money amount) const { return withMinus(language.money(amount, currency())); }
  QString amount(Money value) const { return withMinus(language.amount(value, currency())); }
  /// With the sign for minus: printed figures have no hyphens, which stand lower and may break off at the end of a
  /// line.
  static QString withMinus(QString figure) { return figure.replace(u'-', QChar(0x2212)); }
  /// "2023–2030", "April 2026 to December 2027", "since March 2026, ongoing"; empty if nothing is known.
  QString period(const Date& from, const Date& to) const;
  QString date(const Date& date) const;
  QString label(ListItemId item) const;
  bool shows(Audience audience) const { return audience >= options.audience; }
  /// "3 entries are left out of this edition."
  QString leftOutWords(int entries) const;
  /// The narrative text of that key in the document's language, else in another one; null if there is none for the
  /// reader.
  const Section* section(const QString& key) const;
  /// Whether counts of few persons are kept from these readers.
  bool hidesFew() const { return options.hidesFew || options.audience != Audience::internal; }
  /// True if a value counts so few persons that these readers must not see it.
  bool isSmall(const Series& series, const Number& value) const {
    return series.countsPersons && hidesFew() && value && *value < plan.plan().fewPersons();
  }
  /// The same of the baseline. Where values are added up, none is where counting begins: that tells of nobody.
  bool isSmallBaseline(const Series& series) const;
  /// A finding as a sentence, without counts of few persons.
  QString wording(const Finding& finding) const;
  /// True if the baseline or the newest value of a series counts so few persons, or, where values are added up, any of
  /// them: a sum beside the other values would tell it.
  bool tellsFew(const Series* series) const;
  /// True if the values of a series are what came about since the one before.
  bool addsUp(const Series& series) const;
  /// "under 5".
  QString smallWords() const {
    return say(QT_TRANSLATE_NOOP("Sentence", "under {n}"), {{"n", language.number(qint64(plan.plan().fewPersons()))}});
  }
  /// The newest value for reading; empty where nothing was measured.
  QString latest(const Series& series) const;
  /// What an action is called in captions; its title where it has no code.
  QString codeOrTitle(const Action& action) const { return action.code.isEmpty() ? text(action.title) : action.code; }
  QString codeOrTitle(const Risk& risk) const { return risk.code.isEmpty() ? text(risk.title) : risk.code; }
  QString codeOrName(const Indicator& indicator) const {
    return indicator.code.isEmpty() ? text(indicator.name) : indicator.code;
  }
  QString actionName(const Action& action) const;
  /// "2.1 Open house"; the title alone where it has no code.
  QString actionTitle(const Action& action) const;
  /// "1 Safe ways"; empty for none.
  QString objectiveName(const Objective* objective) const;
  /// With the mark that parts the members of a long list: a semicolon, which asks in Greek.
  QString joined(const QStringList& members) const;
  /// "R1, R2", sorted; with the mark of long lists where one of them has no code, but a title in its place. Of many
  /// more than `most` the first ones and how many more there are.
  QString joinedCodes(QStringList codes, qsizetype most = 40) const;
  QString listOfLeads(const Action& action) const;
  /// The name if this edition may show it; the words of the source if there is no stakeholder.
  QString nameOf(const Stakeholder* stakeholder, const QString& words) const;
  QString riskLevel(RiskLevel level) const;
  /// "Under way", "Outlined" …
  QString statusWords(ActionStatus status) const;
  QString readinessWords(Readiness readiness) const;
  /// "Reduce", "Accept" …; empty if nothing is decided.
  QString responseWord(RiskResponse response) const;
  /// Why an action has no amount: "in Action 2.1", "not estimated", or the words of the source.
  QString costWords(const Action& action, CostState state) const;

  // Blocks
  int nextId() { return ++lastId_; }
  void heading(int level, const QString& text, bool sheet = false);
  void paragraph(const QString& text, ParagraphStyle style = ParagraphStyle::body);
  /// A sentence that says the most of what follows; after a text of the city's own it does not outshine that.
  void lead(const QString& text) {
    const bool follows = !blocks.empty() && (std::holds_alternative<Paragraph>(blocks.back().value) ||
                                             std::holds_alternative<ItemList>(blocks.back().value));
    paragraph(text, follows ? ParagraphStyle::body : ParagraphStyle::lead);
  }
  void missing(const QString& words);  // in italics
  void add(Block block);
  /// Without the columns in which nothing is known for any row; a note under the table names them. Where only the names
  /// of the rows would be left, and these stand elsewhere in the document, a sentence takes the table's place.
  /// `all`: also columns in which nothing is known.
  void addTable(DataTable table, bool namesElsewhere = false, bool all = false);
  Cell cell(const QString& text) const { return {plain(text)}; }
  Cell amountCell(Money value) const { return {.text = plain(amount(value)), .amount = value}; }
  /// A word that stands for what is not known.
  Cell word(const char* source) const { return {.text = italic(translated(source)), .unknown = true}; }
  /// A value with the year it is of: "41 (2025)"; its words, or "unknown".
  Cell valueAt(const Number& value, const QString& words, const Date& date) const;
  /// The value that a series began with, its year beside it; a null series has none. Few persons are not told.
  Cell baselineCell(const Series* series) const;
  Cell targetCell(const Target* target) const;
  Cell cellOr(const QString& text, const char* ifEmpty) const { return text.isEmpty() ? word(ifEmpty) : cell(text); }

  /// Columns that tables of the document offered to be chosen, in the order met.
  struct OfferedColumn {
    QString key, title, table;
    bool usual;
  };
  const QList<OfferedColumn>& offeredColumns() const { return offered_; }

 private:
  void alignAmounts(DataTable& table) const;
  void chooseColumns(DataTable& table);

  int lastId_ = 0;
  QString block_;
  QHash<QString, QStringList> settings_;
  QList<OfferedColumn> offered_;
  mutable std::optional<PlanSummary> sums_;
  mutable std::optional<QList<Finding>> findings_;
};

}  // namespace iap

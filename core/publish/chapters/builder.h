// SPDX-License-Identifier: GPL-3.0-or-later
// From a plan to a document: a template says what comes when, named blocks fill it.
#pragma once
#include <QDate>

#include "publish/document.h"
#include "publish/template.h"
#include "queries/budget.h"
#include "queries/findings.h"
#include "queries/summary.h"

namespace iap {

struct DocumentOptions {
  QString language = QStringLiteral("en");  // of the document
  Audience audience = Audience::public_;
  QDate today;               // what counts as today; decides what is overdue and stands as the date of the file
  bool showFindings = true;  // the annex and the boxes of what is missing
  QByteArray logo;           // the bytes of the plan's logo
};

/// The names of blocks that templates may use.
QStringList blockNames();
/// The template of that name that comes with the program; throws unknownDocument.
Template shippedTemplate(const QString& name);
QStringList shippedTemplates();
/// Their titles, in English.
QStringList translatedTitles();

/// True if readers of that kind are told of the finding: what is about a record that they don't see is not for them.
bool isShownTo(Audience audience, const Plan& plan, const Finding& finding);

Document builtDocument(const Plan& plan, const Template& form, const DocumentOptions& options);

/// What block functions share while a document is built.
class Builder {
 public:
  Builder(const Plan& plan, const DocumentOptions& options);

  const Plan& plan;
  const DocumentOptions& options;
  const Language language;  // English where the program has no words in the language asked for
  const Links links;
  const PlanSummary sums;
  const QList<Finding> allFindings;
  const bool english;  // English wordings are wanted where the plan has two
  std::vector<Block> blocks;

  // Wording
  QString translated(const char* source) const { return language.translated("Document", source); }
  QString say(const char* pattern, const SentenceValues& values = {}) const {
    return language.sentence(pattern, values);
  }
  QString text(const Text& text) const { return text.in(english); }
  QString currency() const { return plan.plan().currency; }
  QString money(Money amount) const { return language.money(amount, currency()); }
  QString amount(Money value) const { return language.amount(value, currency()); }
  /// "2023–2030", "April 2026 to December 2027", "since March 2026, ongoing"; empty if nothing is known.
  QString period(const Date& from, const Date& to) const;
  QString date(const Date& date) const;
  QString label(ListItemId item) const;
  bool shows(Audience audience) const { return audience >= options.audience; }
  /// What an action is called in captions; its title where it has no code.
  QString codeOrTitle(const Action& action) const { return action.code.isEmpty() ? text(action.title) : action.code; }
  QString actionName(const Action& action) const;
  QString listOfLeads(const Action& action) const;
  /// The name if this edition may show it; the words of the source if there is no stakeholder.
  QString nameOf(const Stakeholder* stakeholder, const QString& words) const;
  QString riskLevel(RiskLevel level) const;
  /// "Reduce", "Accept" …; empty if nothing is decided.
  QString responseWord(RiskResponse response) const;
  /// Why an action has no amount: "in Action 2.1", "not estimated", or the words of the source.
  QString costWords(const Action& action, CostState state) const;

  // Blocks
  int nextId() { return ++lastId_; }
  void heading(int level, const QString& text, bool sheet = false);
  void paragraph(const QString& text, ParagraphStyle style = ParagraphStyle::body);
  void lead(const QString& text) { paragraph(text, ParagraphStyle::lead); }
  void missing(const QString& words);  // in italics
  void add(Block block) { blocks.push_back(std::move(block)); }
  /// Without the columns in which nothing is known for any row; a note under the table names them. Where only the names
  /// of the rows would be left, and these stand elsewhere in the document, a sentence takes the table's place.
  void addTable(DataTable table, bool namesElsewhere = false);
  Cell cell(const QString& text) const { return {plain(text)}; }
  /// A word that stands for what is not known.
  Cell word(const char* source) const { return {.text = italic(translated(source)), .unknown = true}; }
  Cell cellOr(const QString& text, const char* ifEmpty) const { return text.isEmpty() ? word(ifEmpty) : cell(text); }

 private:
  int lastId_ = 0;
};

// The blocks, by file. Each adds its part to the builder.
void addCityFacts(Builder& b);  // context.cpp
void addStrategies(Builder& b);
void addProblems(Builder& b);
void addVision(Builder& b);
void addDataSets(Builder& b);
void addObjectives(Builder& b);  // logic.cpp
void addActionTable(Builder& b);
void addIntegration(Builder& b);
void addSmallScaleActions(Builder& b);
void addActionSheets(Builder& b);  // sheets.cpp
void addSummary(Builder& b);       // money.cpp
void addMoney(Builder& b);
void addGovernance(Builder& b);  // delivery.cpp
void addTimetable(Builder& b);
void addMonitoring(Builder& b);
void addRisks(Builder& b);
void addPeople(Builder& b);
void addFindings(Builder& b);
/// Key figures of money, as they stand in the summary and in the chapter on costs.
void addMoneyStrip(Builder& b);
QString costSentence(const Builder& b);
QString fundingSentence(const Builder& b);

}  // namespace iap

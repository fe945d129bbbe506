// SPDX-License-Identifier: GPL-3.0-or-later
// From a plan and a template to a document: what comes when, for whom, in which language.
#pragma once
#include <QDate>
#include <QSet>

#include "plan/documentsettings.h"
#include "plan/plan.h"
#include "publish/document.h"
#include "publish/template.h"
#include "queries/findings.h"

namespace iap {

struct DocumentOptions {
  QString language = QStringLiteral("en");  // of the document
  Audience audience = Audience::public_;
  QDate today;               // what counts as today; decides what is overdue and stands as the date of the file
  bool showFindings = true;  // the annex and the boxes of what is missing
  QByteArray logo{};         // the bytes of the plan's logo
  QString title{};           // the kind of document on the cover; empty: the template's
  StatusMark statusMark = StatusMark::byPlan;
  Paper paper = Paper::a4;
  bool largePrint = false;
  StakeholderId onlyStakeholder{};  // only actions that it leads or takes part in; none: all
  QSet<QString> leftOut{};          // keys of sections and chapters, and "block.column"
  QSet<QString> added{};            // "block.column" of columns that do not stand there by themselves
  bool hidesFew = false;            // counts of few persons and contacts also from internal readers: a guide
};

/// The forms of the blocks that templates may use.
const QList<BlockForm>& blockForms();
/// The template of that name that comes with the program; throws unknownDocument.
Template shippedTemplate(const QString& name);
QStringList shippedTemplates();
/// Their titles, in English.
QStringList translatedTitles();
/// A title of a template, in the language of its reader.
QString titleIn(const Language& language, const QString& title, const QHash<QString, QString>& titles);

/// True for a guide, which is written for others than the city, whoever reads an edition first.
bool isGuide(const Template& form);

/// The title of the document without those parts: a guide of a single chapter or trail says which.
QString titleOf(const Template& form, const Language& language, const QSet<QString>& leftOut);

/// A part of a document that can be left out by its key.
struct DocumentPart {
  QString key;          // "2", "2.3", or the English title where there is no number
  QString title;        // with the number, in the language asked for
  bool within = false;  // a chapter of the part before it
};
QList<DocumentPart> partsOf(const Template& form, const Language& language);

/// A column of a document's tables that can be left out or added.
struct DocumentColumn {
  QString key;  // "action_table.cost"
  QString title;
  QString table;      // the caption of its table
  bool usual = true;  // stands there by itself
};
QList<DocumentColumn> columnsOf(const Template& form, const Language& language);

/// What the plan keeps about how a document is made.
DocumentOptions optionsOf(const Plan& plan, const DocumentSettings& settings, QDate today);

/// True if readers of that kind are told of the finding: what is about a record that they don't see is not for them.
bool isShownTo(Audience audience, const Plan& plan, const Finding& finding);

/// The words that writers put around blocks.
FixedWords fixedWords(const Language& language);

/// The blocks that each statement makes by itself, in their order: for chapters on a screen.
std::vector<std::vector<Block>> builtParts(const Plan& plan, const Template& form,
                                           const QList<TemplateStatement>& statements, const DocumentOptions& options);

Document builtDocument(const Plan& plan, const Template& form, const DocumentOptions& options);

}  // namespace iap

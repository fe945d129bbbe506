// SPDX-License-Identifier: GPL-3.0-or-later
// What a document holds and in which order, as a data file: sections, questions, texts and blocks (docs/templates.md).
#pragma once
#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace iap {

enum class StatementKind {
  cover,
  contents,
  part,
  section,
  mainChapter,
  chapter,
  heading,
  question,
  optional,
  text,
  own,
  box,
  lead,
  item,
  block,
  page,
  landscape,
  portrait
};

struct TemplateStatement {
  StatementKind kind;
  int line = 0;
  QString key;                            // "1", "2.3", the key of a text, the name of a block
  QString title;                          // in English; translated in the context "Template"
  QHash<QString, QString> titles{};       // by language, where the template brings its own
  int level = 0;                          // of a heading
  QHash<QString, QStringList> options{};  // of a block: name to values

  bool operator==(const TemplateStatement&) const = default;
};

struct Template {
  QString name;
  QString title;
  QHash<QString, QString> titles{};  // of the title
  QList<TemplateStatement> statements{};

  bool operator==(const Template&) const = default;
};

/// What may follow the name of a block: `name=value` or `name=value,value`.
struct BlockOption {
  QString name;
  QStringList words{};  // the values that are allowed; empty: a whole number from 1
  bool list = false;    // several values, none twice
};

struct BlockForm {
  QString name;
  QList<BlockOption> options{};
};

/// Reads a template; throws templateSyntax with file and line.
Template parseTemplate(const QByteArray& text, const QString& file, const QList<BlockForm>& blocks);

}  // namespace iap

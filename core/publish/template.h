// SPDX-License-Identifier: GPL-3.0-or-later
// What a document holds and in which order, as a data file: sections, headings, texts and blocks (docs/templates.md).
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace iap {

enum class StatementKind { cover, contents, part, section, chapter, text, block, landscape, portrait };

struct Statement {
  StatementKind kind;
  int line = 0;
  QString key;    // "1", "2.3", the key of a text, the name of a block
  QString title;  // in English; translated in the context "Template"
};

struct Template {
  QString name;
  QString title;
  QList<Statement> statements;
};

/// Reads a template; throws templateSyntax with file and line. `blocks` are the names that may follow "block".
Template parseTemplate(const QByteArray& text, const QString& file, const QStringList& blocks);

}  // namespace iap
